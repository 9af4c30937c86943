from __future__ import annotations

import random
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from musicgen.corpus.genres import GENRES
from musicgen.corpus.harmony import make_plan
from musicgen.corpus.melody import Voice, compose_melody, make_motif, vary
from musicgen.corpus.song import METRES, Key

VOICE = Voice(low=60, high=84, cells=("song", "hook"), scale="mode", leap=0.2, ornaments=0.0)
SEEDS = st.integers(0, 10**6)
PLAYING = {"verse", "chorus", "bridge"}


def plan_of(seed: int, metre: str = "4/4", bars: int = 16):
    return make_plan(random.Random(seed), GENRES["pop"], Key(seed % 12, "major"), METRES[metre], bars)


@given(SEEDS, st.sampled_from(sorted(METRES)))
@settings(max_examples=40, deadline=None)
def test_a_motif_fills_two_bars_without_overlap(seed: int, metre: str) -> None:
    motif = make_motif(random.Random(seed), METRES[metre], VOICE)
    assert len(motif.rhythm) == len(motif.contour)
    for (onset, length), (after, _) in pairwise(motif.rhythm):
        assert length >= 1
        assert onset + length <= after
    last, length = motif.rhythm[-1]
    assert last + length <= 2 * METRES[metre].steps


@given(SEEDS)
@settings(max_examples=40, deadline=None)
def test_a_leap_is_answered_by_a_step_back(seed: int) -> None:
    contour = make_motif(random.Random(seed), METRES["4/4"], replace(VOICE, leap=0.9)).contour
    for move, after in pairwise(contour):
        if abs(move) > 2:
            assert after == (-1 if move > 0 else 1)


@given(SEEDS)
@settings(max_examples=40, deadline=None)
def test_a_varied_motif_keeps_its_rhythm_and_the_first_two_thirds_of_its_contour(seed: int) -> None:
    rng = random.Random(seed)
    motif = make_motif(rng, METRES["4/4"], VOICE)
    varied = vary(rng, motif, VOICE)
    keep = max(1, 2 * len(motif.contour) // 3)
    assert varied.rhythm == motif.rhythm
    assert varied.contour[:keep] == motif.contour[:keep]
    assert len(varied.contour) == len(motif.contour)


@pytest.mark.parametrize("metre", sorted(METRES))
def test_a_melody_is_one_voice_in_its_range(metre: str) -> None:
    for seed in range(10):
        notes = compose_melody(random.Random(seed), plan_of(seed, metre), VOICE, PLAYING)
        assert notes
        assert all(VOICE.low <= note.pitch <= VOICE.high and 1 <= note.velocity <= 127 for note in notes)
        assert all(note.end <= after.start + 1e-6 for note, after in pairwise(notes))


def test_a_melody_ends_on_the_root_of_the_last_chord_and_its_last_note_is_long() -> None:
    for seed in range(10):
        plan = plan_of(seed)
        notes = compose_melody(random.Random(seed), plan, VOICE, PLAYING)
        assert notes[-1].pitch % 12 == plan.chords[-1].root
        assert notes[-1].length >= 3


def test_long_notes_are_ornamented_where_the_style_likes_it_and_end_on_their_own_pitch() -> None:
    plain = compose_melody(random.Random(3), plan_of(3), VOICE, PLAYING)
    fancy = compose_melody(random.Random(3), plan_of(3), replace(VOICE, ornaments=1.0), PLAYING)
    assert len(fancy) > len(plain)
    ends = {(round(note.end, 6), note.pitch) for note in fancy}
    assert {(round(note.end, 6), note.pitch) for note in plain} <= ends


def test_sections_in_which_the_voice_rests_are_left_out() -> None:
    plan = plan_of(1, bars=24)
    notes = compose_melody(random.Random(1), plan, VOICE, {"chorus"})
    inside = [
        any(
            s.start <= note.start < s.start + 4 * s.bars
            for s in plan.sections
            if s.name in ("chorus", "ending")
        )
        for note in notes
    ]
    assert inside and all(inside)
