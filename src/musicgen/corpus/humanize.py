"""Humanized timing: swing, and small random changes of time and velocity."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

from musicgen.corpus.song import Note

MAX_JITTER_SECONDS = 0.03


def swing_beat(beat: float, share: float, *, sixteenths: bool) -> float:
    """The time of a beat of the straight grid with swing: the first of each pair of notes takes `share` of the pair."""
    unit = 0.5 if sixteenths else 1.0
    pair, phase = divmod(beat, unit)
    phase /= unit
    bent = phase * 2 * share if phase < 0.5 else share + (phase - 0.5) * 2 * (1 - share)
    return unit * (pair + bent)


def humanize(
    rng: random.Random,
    notes: Sequence[Note],
    *,
    bpm: float,
    swing: float,
    sixteenths: bool,
    human_ms: float,
    touch: float = 2.5,
) -> tuple[Note, ...]:
    """Apply swing, then move each onset (of a whole chord at once) by random milliseconds, and each velocity."""
    played = []
    moved: dict[float, float] = {}
    for note in notes:
        onset = round(note.start, 3)
        if onset not in moved:
            jitter = min(max(rng.gauss(0, human_ms / 1000), -MAX_JITTER_SECONDS), MAX_JITTER_SECONDS)
            moved[onset] = jitter * bpm / 60
        start = max(0.0, swing_beat(note.start, swing, sixteenths=sixteenths) + moved[onset])
        end = swing_beat(note.end, swing, sixteenths=sixteenths)
        velocity = round(min(max(note.velocity + rng.gauss(0, touch), 16), 127)) if touch else note.velocity
        played.append(Note(start, max(0.05, end - start), note.pitch, velocity))
    played.sort(key=lambda note: (note.start, note.pitch))
    assert all(math.isfinite(note.start) for note in played), "a note without a time"
    return tuple(played)
