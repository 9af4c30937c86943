"""What a model can do, and under which licence, in the words of the page."""

from __future__ import annotations

from pathlib import Path

from musicgen.config import MusicGenConfig
from musicgen.io.catalogue import Entry, entry
from musicgen.presets import META_LICENSE

GIGABYTE = 1e9
_LICENCES = {
    "MIT": "MIT: the music is free for any use",
    META_LICENSE: "CC-BY-NC 4.0: not for commercial use",
}


def follows_sound(config: MusicGenConfig) -> bool:
    """Whether a model follows a melody or a style, and not only continues a clip."""
    return config.chroma is not None or config.style is not None


def words(config: MusicGenConfig) -> list[str]:
    """What a model follows and how it sounds."""
    found = ["text", "melody" if config.chroma else "", "style of a clip" if config.style else ""]
    found += ["tempo, key and chords" if config.clock else "", "stereo" if config.stereo else "mono"]
    return [each for each in found if each]


def licence(config: MusicGenConfig) -> str:
    """The licence of the weights, and what it means for the music."""
    return _LICENCES.get(config.license, f"Licence of the weights: {config.license}")


def describe(name: str, config: MusicGenConfig, weights_dir: Path | None = None) -> str:
    """A line about a model: what it follows, its licence, and whether it has to be downloaded."""
    parts = [f"Follows {', '.join(words(config)[:-1])}; {words(config)[-1]}.", f"{licence(config)}."]
    row: Entry | None = entry(name, weights_dir)
    if row is not None and row.place is None:
        parts.append(f"Not on this machine: about {row.disk / GIGABYTE:.1f} GB are downloaded first.")
    return " ".join(parts)
