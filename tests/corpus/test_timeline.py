from __future__ import annotations

import pytest

from musicgen.corpus.composer import compose
from musicgen.corpus.theory import chord
from musicgen.corpus.timeline import timeline


@pytest.mark.parametrize("seed", range(12))
def test_a_timeline_has_the_beats_and_chords_of_the_song(seed: int) -> None:
    song = compose(seed, seconds=30.0)
    beat, start = 60.0 / song.bpm, 7.3
    plan = timeline(song, start, 10.0)
    assert (plan.bpm, plan.metre) == (song.bpm, song.metre.name)
    bars = (start + plan.first_bar) / song.bar_seconds
    assert bars == pytest.approx(round(bars), abs=1e-6) and -song.bar_seconds < plan.first_bar <= 0.0
    rows = [(at, section) for section in song.sections for at in [section.start * beat]]
    for at in (0.0, 3.3, 9.9):
        now = start + at
        section = [each for begins, each in rows if begins <= now + 1e-9][-1]
        held = [key for key in plan.keys if key[0] <= at][-1]
        assert held[1:] == section.key.plain
        sounding = [symbol for struck, symbol in section.chords if struck * beat <= now + 1e-9]
        if sounding:
            wanted = chord(sounding[-1], section.key.tonic)
            here = [each for each in plan.chords if each[0] <= at][-1]
            assert (here[1], set(here[2])) == (wanted.root, set(wanted.classes))
    assert plan.chords[0][0] == plan.keys[0][0] == 0.0


def test_after_the_last_bar_there_is_a_rest() -> None:
    song = compose(3, seconds=12.0)
    plan = timeline(song, 0.0, song.seconds + 5.0)
    assert plan.chords[-1] == (pytest.approx(song.seconds), 0, ())
    assert timeline(song, song.seconds + 1.0, 5.0).chords == ((0.0, 0, ()),)
