"""Stems, notes and packs of the page's takes: made when they are first downloaded, or at once if they are asked for."""

from __future__ import annotations

from pathlib import Path

from musicgen.engine.companions import Piece, companions, reasons_missing
from musicgen.errors import MusicGenError
from musicgen.io import atomic
from musicgen.io.hub import Place
from musicgen.io.take import SUFFIX
from musicgen.page.history import History, SavedTake

# How each is called in an address: the kind of companion, what a link says, the end of a file's name, its media type.
KINDS = {
    "mid": ("midi", "MIDI", ".mid", "audio/midi"),
    "stems": ("stems", "stems", "-stems.zip", "application/zip"),
    "zip": ("pack", "pack", ".zip", "application/zip"),
}


def companion(history: History, take: SavedTake, name: str, place: Place) -> Path:
    """The file of a companion, made now unless it is there. Raises MusicGenError where it cannot be made here."""
    kind, path = KINDS[name][0], history.path(take.id, f".{name}")
    if path.is_file():
        return path
    sound, codes = history.path(take.id, ".wav"), history.path(take.id, SUFFIX)
    piece = Piece.of_file(sound, codes, sample_format=str(take.options.get("sample_format", "pcm16")))
    made = companions(piece, [kind], place)
    data = made.in_one(kind)
    if data is None:
        raise MusicGenError(" ".join(made.missing))
    return atomic.write_bytes(path, data)


def links(place: Place) -> dict[str, str | None]:
    """The names of companions, and why one cannot be had here."""
    return {
        name: None if kind == "pack" else next(iter(reasons_missing([kind], place)), None)
        for name, (kind, *_) in KINDS.items()
    }
