"""A model with a clock follows its plan, reports it, and keeps the seed contract; one without is told in words."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch

from musicgen import Audio, GenerationParams
from musicgen.engine.conditioning import clock_rows, rows
from musicgen.engine.windows import Window
from musicgen.errors import InputError
from musicgen.model.clock import Timeline
from musicgen.plan import RING_SECONDS, Plan

PLAN = Plan(bpm=100, metre="3/4", key="A minor", chords="Am F C G")


def made(model, prompt="rock", **options):
    return model.generate_results(prompt, **{"duration": 1, "seed": 3, **options})[0]


def test_the_plan_is_reported_and_makes_the_same_music_again(clocked):
    first = made(clocked)
    assert first.plan is not None and first.plan.bpm and first.plan.key and first.plan.chords
    assert torch.equal(first.codes, made(clocked, plan=first.plan).codes)
    assert torch.equal(first.codes, made(clocked, plan=str(first.plan)).codes)
    again = clocked.generate_iter(first.prompt, first.params).results()[0]
    assert torch.equal(first.codes, again.codes) and again.plan == first.plan


@pytest.mark.parametrize("change", [{"bpm": 140.0}, {"metre": "4/4"}, {"key": "A major"}, {"chords": "Am D"}])
def test_every_part_of_a_plan_changes_the_music(clocked, change):
    plans = PLAN, replace(PLAN, **change)
    one, other = (made(clocked, plan=plan, duration=4).codes for plan in plans)
    assert not torch.equal(one, other)


def test_an_empty_plan_leaves_all_to_the_model(clocked):
    empty = made(clocked, plan={})
    assert empty.plan == Plan() and not torch.equal(empty.codes, made(clocked).codes)


def test_a_seed_makes_the_same_music_alone_and_in_a_batch(clocked):
    alone = made(clocked, "pop with flute", seed=8, duration=2)
    batch = clocked.generate_results(
        ["rock", "pop with flute", None], seed=[7, 8, 9], duration=2, input_audio=None
    )
    assert torch.equal(batch[1].codes, alone.codes) and batch[1].plan == alone.plan
    assert len({str(each.plan) for each in batch}) == 3


def test_each_prompt_may_have_its_own_plan(clocked, model):
    plans = [PLAN, {}, None]
    made_together = clocked.generate_results(["rock"] * 3, seed=[3] * 3, duration=1, plan=plans)
    assert (
        made_together[0].plan == PLAN
        and made_together[1].plan == Plan()
        and made_together[2].plan == made(clocked).plan
    )
    for each, plan in zip(made_together, plans, strict=True):
        assert torch.equal(each.codes, made(clocked, plan=plan).codes)
        assert torch.equal(each.codes, clocked.generate_iter("rock", each.params).results()[0].codes)
    with pytest.raises(InputError, match="plan has 2 entries for 1 prompts"):
        made(clocked, plan=[PLAN, PLAN])
    with pytest.raises(InputError, match="metre must be one of"):
        made(clocked, ["rock"], seed=[3], plan=[{"bpm": 90, "metre": "2/4"}])
    told = model.generate_results(
        ["rock"] * 2, seed=[3] * 2, duration=0.5, plan=[{"key": "C"}, None], best_of=1
    )
    assert torch.equal(told[0].codes, made(model, "rock, in C major", duration=0.5).codes)


def test_a_short_piece_is_the_beginning_of_a_long_one_and_its_clock_goes_on(clocked):
    short, long = (made(clocked, duration=seconds, classifier_free_guidance=1) for seconds in (4, 24))
    assert torch.equal(short.codes[:, :-3], long.codes[:, : short.codes.shape[1] - 3])
    conditioner, line = (
        clocked.components.conditioner,
        Timeline(bpm=90.0, metre="3/4", chords=((3.0, 0, (0, 4, 7)),)),
    )
    first, later = (clock_rows(conditioner, line, Window(start, 500, 0), 2) for start in (0, 300))
    assert torch.equal(first[0, 300:], later[0, : first.shape[1] - 300])


def test_the_null_row_has_no_plan(clocked):
    conditioner = clocked.components.conditioner
    clock = clock_rows(conditioner, Timeline(bpm=90.0), Window(0, 500, 0), 2)
    assert clock[0].any() and not clock[1].any()
    hidden, mask = clocked.components.text.encode(["rock", None])
    for two_step in (False, True):
        added = rows(conditioner, (hidden, mask), 2, clock=clock, two_step=two_step).added
        assert added[0].any() and not added[1].any()


def test_a_melody_or_clip_keeps_its_own_tempo_and_harmony(clocked, tone):
    hum = Audio.of(tone)
    assert made(clocked, input_audio=hum).plan == Plan()
    continued = made(clocked, "waltz at 80 bpm", input_audio=hum, continuation=True, duration=4)
    assert continued.plan == Plan(bpm=80, metre="3/4")


def test_a_length_in_bars_is_exact(clocked):
    result = clocked.generate_results("rock", seed=3, bars=2, bpm=96, metre="3/4")[0]
    assert result.audio.samples.shape[1] == round(3.75 * 32_000)
    assert result.params.duration == 3.75 and result.plan.bpm == 96


@pytest.mark.parametrize("kind", ["clocked", "model"])
def test_an_ending_is_followed_by_silence(kind, request):
    model = request.getfixturevalue(kind)
    result = made(
        model, bpm=120, duration=6, ending=True
    )  # three bars of two seconds; the second ends in time
    wave, silent = result.audio.samples[0], round((4 + RING_SECONDS) * 32_000)
    assert wave[: 4 * 32_000].square().mean() > 0 and not wave[silent:].any()
    assert made(model, bpm=120, duration=6).audio.samples[0, silent:].any()


def test_a_model_without_a_clock_is_told_in_words_and_says_so(model):
    run = model.generate_iter("rock", GenerationParams(bpm=120, key="Am", duration=0.5, seed=1, best_of=1))
    assert any(
        "no beat clock: bpm and key are added to the description" in warning for warning in run.warnings
    )
    told = run.results()[0]
    assert told.plan is None and told.prompt == "rock"
    assert torch.equal(told.codes, made(model, "rock, 120 bpm, in A minor", duration=0.5, seed=1).codes)
    plain = model.generate_iter("rock", GenerationParams(duration=0.5, seed=1))
    assert not plain.warnings


def test_what_cannot_be_planned_is_refused_before_any_work(clocked, tone):
    with pytest.raises(InputError, match="chords needs bpm"):
        made(clocked, None, chords="C G", input_audio=str(tone))
