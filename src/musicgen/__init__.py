"""MusicGen: music from text and melodies. Public names are imported on first use, without torch until then."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from musicgen.config import MusicGenConfig
    from musicgen.engine.generate import MusicGen
    from musicgen.errors import MusicGenError
    from musicgen.generation import GenerationParams
    from musicgen.io.audio import Audio
    from musicgen.io.notes import Notes
    from musicgen.io.take import Take

__version__ = "0.1.0"
__all__ = [
    "Audio",
    "GenerationParams",
    "MusicGen",
    "MusicGenConfig",
    "MusicGenError",
    "Notes",
    "Take",
    "__version__",
]

_MODULES = {
    "Audio": "musicgen.io.audio",
    "GenerationParams": "musicgen.generation",
    "MusicGen": "musicgen.engine.generate",
    "MusicGenConfig": "musicgen.config",
    "MusicGenError": "musicgen.errors",
    "Notes": "musicgen.io.notes",
    "Take": "musicgen.io.take",
}


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        return getattr(import_module(_MODULES[name]), name)
    raise AttributeError(f"module 'musicgen' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
