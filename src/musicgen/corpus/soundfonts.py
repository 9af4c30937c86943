"""Where the SoundFonts are: files with samples of all General MIDI instruments."""

from __future__ import annotations

import os
from pathlib import Path

from musicgen.errors import CorpusError

ENVIRONMENT = "MUSICGEN_SOUNDFONTS"  # files or folders, separated as in PATH
CACHE = Path("~/.cache/musicgen/soundfonts")
_SYSTEM = (Path("/usr/share/sounds/sf2"), Path("/usr/share/sounds/sf3"), Path("/usr/share/soundfonts"))
# The SoundFonts of the training data (both MIT). Seeds depend on their order.
_PREFERRED = (
    "FluidR3_GM.sf2",
    "MuseScore_General_Full.sf3",
    "MuseScore_General.sf3",
    "MuseScore_General.sf2",
)
_HINT = (
    "install them with `apt install fluid-soundfont-gm musescore-general-soundfont` or fetch them with "
    f"`make soundfonts`, or name your own in the environment variable {ENVIRONMENT}"
)


def find_soundfonts() -> tuple[Path, ...]:
    """The paths of the SoundFonts: those named in the environment, or else FluidR3 and MuseScore General.

    Raises CorpusError if there is none, or if the environment names one that does not exist.
    """
    named = os.environ.get(ENVIRONMENT)
    if named:
        return tuple(
            font for part in named.split(os.pathsep) if part for font in _named(Path(part).expanduser())
        )
    cache = CACHE.expanduser()
    folders = [*_SYSTEM, cache, *(cache / "usr/share/sounds" / kind for kind in ("sf2", "sf3"))]
    found: dict[Path, None] = {}
    families: set[str] = set()
    for name in _PREFERRED:
        family = name.split("_")[0]
        path = next((folder / name for folder in folders if (folder / name).is_file()), None)
        if path is not None and family not in families:
            families.add(family)
            found[path.resolve()] = None
    if not found:
        raise CorpusError(f"no SoundFont found, and the corpus is played with SoundFonts: {_HINT}")
    return tuple(found)


def _named(path: Path) -> list[Path]:
    if path.is_dir():
        fonts = sorted(p for p in path.iterdir() if p.suffix.lower() in (".sf2", ".sf3"))
    else:
        fonts = [path] if path.is_file() else []
    if not fonts:
        raise CorpusError(f"{ENVIRONMENT} names {path}, where there is no .sf2 or .sf3 file: {_HINT}")
    return fonts
