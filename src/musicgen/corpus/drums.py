"""Drum tracks: grooves, fills at the end of a section, crashes at the start of the next."""

from __future__ import annotations

import random

from musicgen.corpus.grooves import FILLS
from musicgen.corpus.harmony import Plan
from musicgen.corpus.instruments import DRUM_KEYS
from musicgen.corpus.song import Note, Section

_VELOCITY = {"X": 112, "x": 92, "o": 58, "?": 74}
_TIME = (
    "hat",
    "ride",
    "shaker",
    "open",
    "tamb",
    "pedal",
)  # the time keepers: all that plays in quiet sections
_LENGTH = 0.2


def play_drums(
    rng: random.Random, plan: Plan, groove: dict[str, str], fills: tuple[str, ...], playing: set[str]
) -> list[Note]:
    """Notes of a drum groove in every section named in `playing`; in quiet sections of the time keepers only."""
    notes: list[Note] = []
    for number, section in enumerate(plan.sections):
        if section.name == "ending":
            notes += _hits(rng, plan, {"kick": "X", "crash" if fills else "kick": "X"}, section.start, 1.0)
            continue
        if section.name not in playing:
            continue
        quiet = section.intensity < 0.5 and any(drum in _TIME for drum in groove)
        pattern = {drum: marks for drum, marks in groove.items() if not quiet or drum in _TIME}
        fill = rng.choice(fills) if fills and number + 1 < len(plan.sections) and section.bars >= 4 else None
        notes += _section(rng, plan, section, pattern, FILLS[fill] if fill and not quiet else None)
        if fills and section.name == "chorus" and "crash" not in groove:
            notes.append(Note(section.start, _LENGTH, DRUM_KEYS["crash"], 96))
    return sorted(notes, key=lambda note: (note.start, note.pitch))


def _section(
    rng: random.Random, plan: Plan, section: Section, groove: dict[str, str], fill: dict[str, str] | None
) -> list[Note]:
    notes: list[Note] = []
    metre = plan.metre
    for bar in range(section.bars):
        start = section.start + bar * metre.beats
        notes += _hits(rng, plan, groove, start, section.intensity)
    end = section.start + section.bars * metre.beats
    if fill and metre.parts == 4:
        notes = [note for note in notes if note.start < end - 2 - 1e-6]
        notes += _hits(rng, plan, fill, end - 2, section.intensity)
    return notes


def _hits(
    rng: random.Random, plan: Plan, groove: dict[str, str], start: float, intensity: float
) -> list[Note]:
    notes = []
    for drum, marks in groove.items():
        for step, mark in enumerate(marks):
            if mark == "." or (mark == "?" and rng.random() < 0.5):
                continue
            velocity = _VELOCITY[mark] - 14 * (1 - intensity) + rng.gauss(0, 4)
            notes.append(
                Note(
                    start + step / plan.metre.parts,
                    _LENGTH,
                    DRUM_KEYS[drum],
                    round(min(max(velocity, 20), 127)),
                )
            )
    return notes
