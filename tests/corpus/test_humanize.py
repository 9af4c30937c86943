from __future__ import annotations

import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicgen.corpus.humanize import MAX_JITTER_SECONDS, humanize, swing_beat
from musicgen.corpus.song import Note

BEATS = st.floats(0, 64, allow_nan=False)
CHORD = [Note(1.0, 1.0, pitch, 80) for pitch in (60, 64, 67)]


def played(notes, *, swing=0.5, human_ms=0.0, touch=0.0, bpm=120.0, seed=0):
    return humanize(
        random.Random(seed), notes, bpm=bpm, swing=swing, sixteenths=False, human_ms=human_ms, touch=touch
    )


@given(BEATS)
def test_straight_time_leaves_every_beat_where_it_is(beat: float) -> None:
    assert swing_beat(beat, 0.5, sixteenths=False) == pytest.approx(beat, abs=1e-9)
    assert swing_beat(beat, 0.5, sixteenths=True) == pytest.approx(beat, abs=1e-9)


@pytest.mark.parametrize(("sixteenths", "half"), [(False, 0.5), (True, 0.25)])
def test_swing_moves_the_second_of_each_pair_and_never_the_first(sixteenths: bool, half: float) -> None:
    for pair in range(4):
        start = pair * 2 * half
        assert swing_beat(start, 2 / 3, sixteenths=sixteenths) == pytest.approx(start)
        assert swing_beat(start + half, 2 / 3, sixteenths=sixteenths) == pytest.approx(start + 4 / 3 * half)


@given(st.lists(BEATS, min_size=2, max_size=20), st.floats(0.5, 0.75), st.booleans())
def test_swing_keeps_the_order_of_beats(beats: list[float], share: float, sixteenths: bool) -> None:
    swung = [swing_beat(beat, share, sixteenths=sixteenths) for beat in sorted(beats)]
    assert all(before <= after + 1e-9 for before, after in pairwise(swung))


def test_without_swing_and_deviation_notes_are_unchanged() -> None:
    assert played(CHORD) == tuple(CHORD)


def test_a_chord_moves_as_one_and_by_no_more_than_the_limit() -> None:
    moved = {tuple({note.start for note in played(CHORD, human_ms=500.0, seed=seed)}) for seed in range(30)}
    assert all(len(starts) == 1 for starts in moved)
    shifts = [(starts[0] - 1.0) * 60 / 120 for starts in moved]
    assert max(map(abs, shifts)) == pytest.approx(MAX_JITTER_SECONDS)
    assert min(shifts) < 0 < max(shifts)


def test_velocities_vary_within_midi_and_nothing_begins_before_the_song() -> None:
    notes = [Note(0.0, 0.5, 60, velocity) for velocity in (1, 64, 127)]
    for seed in range(20):
        for note in played(notes, human_ms=50.0, touch=30.0, seed=seed):
            assert 16 <= note.velocity <= 127
            assert note.start >= 0.0
            assert note.length >= 0.05
