"""The timeline of a song: its beats, keys and chords over time, for models that are conditioned on them."""

from __future__ import annotations

from typing import TypeVar

from musicgen.corpus.song import Song
from musicgen.corpus.theory import chord
from musicgen.model.clock import Timeline

What = TypeVar("What")


def timeline(song: Song, start: float, seconds: float) -> Timeline:
    """The timeline of a window of `seconds`, counted from its `start`, both in seconds.

    The key and chord at the start of the window are given from time 0 on; after the last bar there is a rest.
    """
    beat = 60.0 / song.bpm
    keys, chords = [], []
    for section in song.sections:
        keys.append((section.start * beat, section.key.plain))
        for struck, symbol in section.chords:
            found = chord(symbol, section.key.tonic)
            chords.append((struck * beat, (found.root, tuple(sorted(set(found.classes))))))
    chords.append((song.seconds, (0, ())))
    return Timeline(
        bpm=song.bpm,
        metre=song.metre.name,
        first_bar=-(start % song.bar_seconds),
        keys=tuple((at, *key) for at, key in _window(keys, start, seconds)),
        chords=tuple((at, *held) for at, held in _window(chords, start, seconds)),
    )


def _window(rows: list[tuple[float, What]], start: float, seconds: float) -> list[tuple[float, What]]:
    """The rows (time, value from then on) of a window, without rows that repeat the value before."""
    kept: list[tuple[float, What]] = []
    for at, what in rows:
        if at >= start + seconds:
            break
        here = max(0.0, at - start)
        if kept and kept[-1][0] == here:
            kept.pop()
        if not kept or kept[-1][1] != what:
            kept.append((here, what))
    return kept
