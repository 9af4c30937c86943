from __future__ import annotations

import pytest

from musicgen.corpus.composer import compose
from musicgen.corpus.song import METRES, Key, Note, Track
from musicgen.corpus.theory import MODES


@pytest.mark.parametrize(
    ("name", "beats", "steps"),
    [("4/4", 4, 16), ("3/4", 3, 12), ("5/4", 5, 20), ("6/8", 2, 6), ("12/8", 4, 12)],
)
def test_a_bar_has_its_beats_and_its_steps(name: str, beats: int, steps: int) -> None:
    assert (METRES[name].beats, METRES[name].steps) == (beats, steps)


def test_the_end_of_a_note_and_the_role_of_drums() -> None:
    assert Note(1.5, 0.25, 60, 90).end == 1.75
    assert Track("drums", "drums", 0, ()).is_drums
    assert not Track("lead", "piano", 0, ()).is_drums


@pytest.mark.parametrize("mode", MODES)
def test_any_mode_counts_as_major_or_minor_by_its_third(mode: str) -> None:
    minor = {"minor", "dorian", "phrygian", "harmonic minor"}
    assert Key(7, mode).plain == (7, mode in minor)


@pytest.mark.parametrize("genre", ["waltz", "rock", "celtic"])
def test_seconds_follow_from_beats_and_tempo(genre: str) -> None:
    song = compose(11, seconds=20, genre=genre)
    assert song.seconds == pytest.approx(song.beats / song.bpm * 60)
    assert song.bar_seconds * song.bpm / 60 == pytest.approx(song.metre.beats)
    bars = song.seconds / song.bar_seconds
    assert bars == pytest.approx(round(bars))
