from __future__ import annotations

import random
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from musicgen.corpus.genres import GENRES
from musicgen.corpus.harmony import make_plan
from musicgen.corpus.song import METRES, Key
from musicgen.corpus.theory import MODES, chord

NAMES = sorted(GENRES)


@st.composite
def plans(draw):
    genre = GENRES[draw(st.sampled_from(NAMES))]
    mode = draw(st.sampled_from(sorted(genre.harmony)))
    metre = METRES[draw(st.sampled_from(sorted(METRES)))]
    key = Key(draw(st.integers(0, 11)), mode)
    bars = draw(st.integers(2, 40))
    return make_plan(random.Random(draw(st.integers(0, 10**6))), genre, key, metre, bars), bars


@given(plans())
@settings(max_examples=40, deadline=None)
def test_sections_follow_each_other_without_a_gap_and_chords_lie_in_them(made) -> None:
    plan, _ = made
    assert plan.sections[0].start == 0.0
    for section, after in pairwise(plan.sections):
        assert after.start == section.start + section.bars * plan.metre.beats
    assert list(plan.starts) == sorted(set(plan.starts))
    assert plan.starts[0] == 0.0
    laid = [(beat, symbol, section.key) for section in plan.sections for beat, symbol in section.chords]
    assert [beat for beat, _, _ in laid] == list(plan.starts)
    assert [chord(symbol, key.tonic) for _, symbol, key in laid] == list(plan.chords)


@given(plans())
@settings(max_examples=40, deadline=None)
def test_the_chord_at_a_beat_is_the_last_chord_that_began(made) -> None:
    plan, _ = made
    for number, start in enumerate(plan.starts):
        assert plan.index(start) == plan.index(start + 0.4) == number
        assert plan.chord(start) is plan.chords[number]
        assert plan.next_chord(start) is plan.chords[min(number + 1, len(plan.chords) - 1)]
    assert plan.chord(plan.beats + 100) is plan.chords[-1]


@given(plans())
@settings(max_examples=40, deadline=None)
def test_a_song_of_six_bars_or_more_closes_with_one_on_the_first_chord(made) -> None:
    plan, bars = made
    closes = plan.sections[-1].name == "ending"
    assert closes == (bars >= 6)
    if closes:
        assert plan.sections[-1].bars == 1
        first = plan.sections[0].chords[0][1]  # intro and verse share their progression
        assert plan.sections[-1].chords[0][1] == first


@given(plans())
@settings(max_examples=40, deadline=None)
def test_scales_hold_the_chord_and_never_a_semitone_beside_a_borrowed_tone(made) -> None:
    plan, _ = made
    for number, beat in enumerate(plan.starts):
        key, here = plan.keys[number], plan.chords[number]
        scale = set(plan.scale(beat, "mode"))
        assert set(here.classes) <= scale
        assert plan.scale(beat, "chord") == here.classes
        own = {(key.tonic + step) % 12 for step in MODES[key.mode]}
        for borrowed in set(here.classes) - own:
            beside = {(borrowed + 1) % 12, (borrowed - 1) % 12} & scale
            assert beside <= set(here.classes)
        assert set(plan.stable(beat)) <= set(here.classes)


@pytest.mark.parametrize(("metre", "second"), [("4/4", 2.0), ("3/4", 2.0), ("5/4", 3.0), ("6/8", 1.0)])
def test_two_chords_share_a_bar_on_the_beat(metre: str, second: float) -> None:
    genre = GENRES["rock"]
    shared = type(genre)(
        words=("test",),
        bpm=(100, 120),
        harmony={"major": ("I,V",)},
        parts=(),
        moods=("a", "b"),
        uses=("c", "d"),
    )
    plan = make_plan(random.Random(0), shared, Key(0, "major"), METRES[metre], 2)
    beats = METRES[metre].beats
    assert plan.starts == (0.0, second, float(beats), beats + second)
