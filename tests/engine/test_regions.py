"""Regions made anew: outside of them not one sample changes, inside the music fits both sides."""

import math
from dataclasses import replace

import pytest
import torch

import adapter_files
from musicgen.engine.candidates import draw, log_likelihood
from musicgen.engine.generation_run import ended
from musicgen.engine.material import material_of, ready, settings_of
from musicgen.engine.regions import bridge, insert_region, replace_region
from musicgen.engine.sound import SEAM_SECONDS
from musicgen.errors import InputError
from musicgen.io.audio import Audio
from musicgen.io.take import Take
from musicgen.prompt_timeline import read_timeline

KINDS = ["nano", "tiny", "stereo"]


@pytest.mark.parametrize("kind", KINDS)
def test_outside_of_a_replaced_region_not_one_sample_changes(kind, made):
    model, result = made[kind]
    edit = replace_region(model, result, 0.6, 1.4, seed=11, candidates=2)
    old, new = result.audio.samples, edit.result.audio.samples
    first, last = round(edit.start * result.audio.rate), round(edit.end * result.audio.rate)
    assert (edit.start, edit.end) == (pytest.approx(0.6, abs=0.02), pytest.approx(1.4, abs=0.02))
    assert new.shape == old.shape
    assert new[:, :first].equal(old[:, :first]) and new[:, last:].equal(old[:, last:])
    inside = slice(first + 2000, last - 2000)
    assert float((new[:, inside] - old[:, inside]).abs().max()) > 0.01
    frames = round(0.6 * model.config.frame_rate), round(1.4 * model.config.frame_rate)
    changed = (edit.result.codes != result.codes).any(0).nonzero()[:, 0]
    assert frames[0] <= int(changed[0]) and int(changed[-1]) < edit.chosen.frame <= frames[1]


def test_a_clip_keeps_its_rate_channels_and_every_sample_outside(nano, tone):
    clip = Audio.read(tone)
    edit = replace_region(nano, tone, 1, 2, prompt="church organ", seed=1, candidates=1)
    new = edit.result.audio
    first, last = round(edit.start * clip.rate), round(edit.end * clip.rate)
    assert (new.rate, new.samples.shape) == (44_100, clip.samples.shape)
    assert new.samples[:, :first].equal(clip.samples[:, :first])
    assert new.samples[:, last:].equal(clip.samples[:, last:])
    assert edit.result.prompt == "church organ"


@pytest.mark.parametrize(("start", "end"), [(0, 1), (1, 2), (0, 2)])
def test_regions_at_the_edges(made, start, end):
    model, result = made["tiny"]
    edit = replace_region(model, result.take, start, end, seed=3, candidates=1)
    new, old = edit.result.audio.samples, result.audio.samples
    assert new.shape == old.shape
    assert new[:, : start * 32_000].equal(old[:, : start * 32_000])
    assert new[:, end * 32_000 :].equal(old[:, end * 32_000 :])
    assert math.isnan(edit.chosen.score) == (end == 2), "nothing follows"


def test_the_join_that_is_taken_has_the_best_score(made):
    model, result = made["tiny"]
    edit = replace_region(model, result, 0.3, 1.5, seed=5, candidates=3)
    assert {each.candidate for each in edit.scored} == {0, 1, 2} and len(edit.scored) == 12
    assert edit.chosen == max(edit.scored, key=lambda each: each.score)


@pytest.mark.parametrize("kind", ["nano", "tiny"])
def test_inserted_music_moves_what_follows_and_changes_none_of_it(kind, made):
    model, result = made[kind]
    edit = insert_region(model, result, 1, 0.5, seed=5, candidates=2)
    old, new, at = result.audio.samples, edit.result.audio.samples, round(edit.start * 32_000)
    longer = new.shape[1] - old.shape[1]
    assert new[:, :at].equal(old[:, :at]) and new[:, at + longer :].equal(old[:, at:])
    bar = result.plan.bar_seconds if result.plan else 0.5
    assert longer / 32_000 == pytest.approx(bar * max(1, round(0.5 / bar)), abs=0.04), (
        "whole bars, where there are bars"
    )
    assert edit.result.codes.shape[1] == result.codes.shape[1] + longer // 640


def test_sections_of_a_timeline_stay_with_their_music(made):
    model, result = made["tiny"]
    timed = replace(result.params, timeline=[{"start": 1.5, "prompt": "dark techno"}])
    take = Take(result.codes, timed, result.code_format, result.plan)
    edit = insert_region(model, take, 1.0, 0.5, seed=1, candidates=1)
    moved = edit.end - edit.start
    assert read_timeline(edit.result.params.timeline)[0].start == pytest.approx(1.5 + moved)
    other = replace_region(model, take, 0.5, 1.0, prompt="x", seed=1, candidates=1)
    assert (other.result.prompt, other.result.params.timeline) == ("x", None)


def test_a_bridge_leads_from_one_clip_to_another(made, tone):
    model, result = made["tiny"]
    edit = bridge(model, result, tone, 1, seed=2, candidates=2)
    new, fade = edit.result.audio, round(SEAM_SECONDS * 32_000)
    assert new.samples.shape == (2, 6 * 32_000)
    assert new.samples[:, : 2 * 32_000 - fade].equal(result.audio.samples.expand(2, -1)[:, :-fade])
    after = Audio.read(tone).converted(32_000, 2).samples
    assert new.samples[:, 3 * 32_000 + fade :].equal(after[:, fade:])
    assert edit.result.codes.shape[1] == 300


@pytest.mark.parametrize("kind", KINDS)
def test_likelihood_is_that_of_the_whole_sequence(kind, made):
    """Codes scored step by step, beside others of another length, have the score that they have alone."""
    model, result = made[kind]
    request, encoders, _ = ready(model, settings_of(result.take))
    codes, rate = result.codes, round(0.6 * model.config.frame_rate)
    pairs = [
        (codes[:, :rate], codes[:, rate : 2 * rate]),
        (codes[:, : 2 * rate + 3], codes[:, 2 * rate + 3 :][:, :9]),
    ]
    together = log_likelihood(model.components, request, pairs, encoders)
    alone = torch.cat([log_likelihood(model.components, request, [pair], encoders) for pair in pairs])
    assert together.allclose(alone, atol=1e-4)
    shuffled = (pairs[0][0], pairs[0][1].flip(1))
    assert float(log_likelihood(model.components, request, [shuffled], encoders)) < float(alone[0])


def test_likelihood_is_what_one_forward_pass_says(made):
    from musicgen.engine.sections import Conditions
    from musicgen.engine.windows import Window
    from musicgen.model.lm import predictions

    model, result = made["tiny"]
    request, encoders, _ = ready(model, settings_of(result.take))
    codes = result.codes[:, :100]
    found = log_likelihood(model.components, request, [(codes[:, :60], codes[:, 60:])], encoders)
    whole = Conditions(model.components, request, encoders, long=False, guided=False)
    conditions = whole.first.condition(Window(0, 100, 60))
    logits, _ = predictions(model.components.lm, codes[None], conditions, valid_only=False)
    scores = logits[0].log_softmax(-1).gather(-1, codes[..., None])[:, 60:]
    assert float(found) == pytest.approx(float(scores.mean()), abs=1e-4)


def test_drawn_candidates_are_the_music_of_their_seeds(made):
    model, result = made["tiny"]
    params = settings_of(result.take)
    request, encoders, _ = ready(model, params)
    goes = [replace(request, seeds=(seed,)) for seed in (3, 4)]
    drawn = ended(draw(model.components.lm, [model.begin(each, encoders) for each in goes], 50, at_once=1))
    assert drawn[0].equal(result.codes[:, :50]) and not drawn[1].equal(drawn[0])


def test_a_region_is_made_and_scored_with_the_adapters_of_its_take(tiny, tmp_path):
    adapter = adapter_files.write(tmp_path / "style", tiny.config)
    result = tiny.generate_results("house with piano", duration=2, seed=3, adapters=str(adapter))[0]
    edit = replace_region(tiny, result, 0.6, 1.4, seed=11, candidates=2)
    assert edit.result.params.adapters == str(adapter)
    plain = replace(result.take, params=replace(result.take.params, adapters=None))
    other = replace_region(tiny, plain, 0.6, 1.4, seed=11, candidates=2)
    assert not edit.result.codes.equal(other.result.codes)
    request, encoders, _ = ready(tiny, settings_of(result.take))
    pair = [(edit.result.codes[:, : edit.chosen.frame], edit.result.codes[:, edit.chosen.frame :][:, :50])]
    own = [(result.codes[:, : edit.chosen.frame], pair[0][1])]
    adapted = tiny.adapted.get(str(adapter))
    score, before = (
        log_likelihood(tiny.components, request, each, encoders, adapted) for each in (pair, own)
    )
    assert edit.chosen.score == pytest.approx(float(score - before), abs=1e-4)


def test_words_that_the_model_does_not_know_are_told_of(made):
    model, result = made["nano"]
    edit = replace_region(model, result, 1, 1.2, prompt="house with xylozorb", seed=1, candidates=1)
    assert any("xylozorb" in each for each in edit.result.warnings)


def test_wrong_regions_are_refused(made, tone):
    model, result = made["tiny"]
    for wrong, problem in (
        (lambda: replace_region(model, result, 2, 1), "end of a region must be after"),
        (lambda: replace_region(model, result, 1, 9), "end must be from 0 to 2 s"),
        (lambda: insert_region(model, result, 5, 1), "at must be from 0 to 2 s"),
        (lambda: insert_region(model, result, 1, 0), "must last 0.02 to 3600 s"),
        (lambda: insert_region(model, result, 1, 1, candidates=0), "candidates must be from 1 to 64"),
        (lambda: replace_region(model, made["nano"][1], 1, 2), "whose codes are"),
        (lambda: bridge(model, result, tone, 4000), "must last"),
    ):
        with pytest.raises(InputError, match=problem):
            wrong()


def test_a_clip_that_is_edited_has_a_plan_of_nothing(nano, tone):
    assert str(material_of(nano, tone).take.plan) == "{}", "else one would be drawn, and stand in the way"
