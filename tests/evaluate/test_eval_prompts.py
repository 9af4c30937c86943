from __future__ import annotations

import random
from dataclasses import replace

import pytest

from musicgen.corpus.composer import compose
from musicgen.corpus.song import HELD_OUT_SEED, Facts, Key
from musicgen.evaluate.eval_prompts import (
    DRUMS,
    MOST_NAMED,
    PROMPTS,
    REFERENCE,
    TAGGER_CHECK,
    families_of,
    family_of,
    named_instruments,
    prompt_of,
)

FACTS = Facts(
    genre="jazz", instruments=("alto saxophone", "piano", "double bass", "electric piano", "drums"),
    families=("saxophone", "piano", "bass", "electric piano"), bpm=120.0, metre="4/4", key=Key(3, "major"),
    moods=("smooth",), uses=("a bar",), has_drums=True, lead="alto saxophone",
)  # fmt: skip


def test_a_prompt_states_the_facts_in_plain_words():
    names = ("alto saxophone", "piano", "drums")
    assert prompt_of(FACTS, names) == "jazz with alto saxophone, piano and drums, 120 bpm, in e flat major"
    assert prompt_of(FACTS, names[:1]) == "jazz with alto saxophone, 120 bpm, in e flat major"
    assert prompt_of(replace(FACTS, key=None), ()) == "jazz, 120 bpm"


def test_a_prompt_names_the_lead_first_and_no_family_twice():
    for seed in range(30):
        names = named_instruments(FACTS, random.Random(seed))
        assert names[0] == "alto saxophone"
        assert len(names) == MOST_NAMED
        assert len({family_of(name) for name in names}) == len(names)
        assert set(names) <= set(FACTS.instruments)
    assert len({named_instruments(FACTS, random.Random(seed)) for seed in range(30)}) > 3


def test_a_lead_that_rests_is_not_named():
    resting = replace(FACTS, instruments=("piano", "drums"))
    assert set(named_instruments(resting, random.Random(0))) == {"piano", "drums"}
    assert set(named_instruments(replace(resting, lead=None), random.Random(0))) == {"piano", "drums"}


@pytest.mark.parametrize(("name", "family"), [("violin", "violin"), ("slap bass", "bass"), ("drums", DRUMS)])
def test_whatever_is_no_melodic_instrument_is_a_way_of_drumming(name, family):
    assert family_of(name) == family


def test_the_families_of_a_song_are_those_of_its_tracks_and_drums_where_they_play():
    for seed in range(20):
        facts = compose(HELD_OUT_SEED + seed, seconds=12).facts
        families = families_of(facts)
        assert len(set(families)) == len(families)
        assert (DRUMS in families) == facts.has_drums or "percussion" in facts.families
        assert set(facts.families) - {"percussion"} <= set(families)


def test_no_use_of_held_out_seeds_meets_another_or_training():
    places = (PROMPTS, REFERENCE, TAGGER_CHECK)
    assert min(places) >= HELD_OUT_SEED
    assert all(abs(one - other) >= 1_000_000 for one in places for other in places if one != other)
