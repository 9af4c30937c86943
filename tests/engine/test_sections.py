"""Timelines of prompts on models of every kind: what is before a section stays, what follows is another."""

from dataclasses import replace

import pytest
import torch

from musicgen import GenerationParams, MusicGen
from musicgen.engine.batch import Batch
from musicgen.engine.request import build
from musicgen.engine.scheduler import Scheduler
from musicgen.engine.sections import encode, mix, place_of
from musicgen.errors import InputError
from musicgen.plan import Plan
from musicgen.prompt_timeline import Section
from musicgen.prompt_weights import read_weights

PIANO, DRUMS = "slow warm piano", "dark techno"
TIMELINE = f"0:00.5 {DRUMS} | 0:00.8~0.4 a lo-fi beat -piano"


@pytest.fixture(params=["model", "stereo", "clocked"])
def any_model(request) -> MusicGen:
    """Text before the codes, text by cross-attention in stereo, and a beat clock."""
    return request.getfixturevalue(request.param)


def codes_of(model, prompt=PIANO, **options):
    return model.generate_results(prompt, seed=3, **{"duration": 1.5, "plan": "{}", **options})[0].codes


def test_a_section_alters_nothing_before_it(any_model):
    """A frame is complete `max_delay` steps after its first code: the last frames before a section are of both."""
    plain, timed = codes_of(any_model), codes_of(any_model, timeline=f"0:01 {DRUMS}")
    begin, delay = 50, any_model.config.lm.max_delay
    assert torch.equal(timed[:, : begin - delay], plain[:, : begin - delay])
    assert torch.equal(timed[0, :begin], plain[0, :begin])
    assert not torch.equal(timed[:, begin:], plain[:, begin:])


def test_a_section_of_the_same_words_is_the_same_music_and_another_weight_is_not(any_model):
    """In float32 the codes are given anew in other chunks: their last bits may differ, and here no code does."""
    plain = codes_of(any_model)
    assert torch.equal(codes_of(any_model, timeline=f"0:01 {PIANO}"), plain)
    assert torch.equal(codes_of(any_model, "slow (warm:1) piano"), plain)
    for other in ("slow (warm:2.5) piano", "(slow:0) warm piano"):
        assert not torch.equal(codes_of(any_model, other), plain)


def test_prompts_in_time_are_a_timeline(model):
    written = codes_of(model, f"{PIANO} | 0:01 {DRUMS}")
    assert torch.equal(codes_of(model, timeline=f"0:01 {DRUMS}"), written)
    assert torch.equal(codes_of(model, None, timeline=f"0:00 {PIANO} | 0:01 {DRUMS}"), written)
    assert torch.equal(codes_of(model, timeline=[{"start": 1, "prompt": DRUMS}]), written)
    (result,) = model.generate_results(f"0:00 {PIANO} | 0:01 {DRUMS}", duration=2, seed=1)
    assert result.prompt == PIANO
    assert torch.equal(model.generate_iter(result.prompt, result.params).results()[0].codes, result.codes)


def test_a_timeline_in_a_batch_streamed_scheduled_and_resumed_is_that_of_one_alone(any_model):
    options = {"duration": 1.5, "timeline": TIMELINE, "plan": "{}"}
    alone = codes_of(any_model, **options)
    both = any_model.generate_results(["x", PIANO], seed=[1, 3], **options)
    assert torch.equal(both[1].codes, alone)
    params = GenerationParams(seed=3, model_version=any_model.config.name, **options)
    with Scheduler(any_model) as scheduler:
        for known in (0, 22, 25, 26, 48, 70):
            take = scheduler.submit(PIANO, params, resume_codes=alone[:, :known] if known else None)
            assert torch.equal(take.result().codes, alone), known
    fixed = any_model.generate(PIANO, seed=3, normalization_strategy="fixed", **options)
    chunks = [chunk.samples for chunk in any_model.stream(PIANO, seed=3, **options)]
    assert torch.equal(torch.cat(chunks, dim=1), fixed.samples)


def test_sections_have_guidance_and_negative_prompts_of_their_own(any_model):
    """A take has as many rows of the batch as the guidance of its section needs."""
    begin = '{"start": 1, '
    for entry in ('"guidance": 1', '"guidance": 7', '"negative_prompt": "drums"'):
        changed = codes_of(any_model, timeline=f"[{begin}{entry}}}]")
        assert not torch.equal(changed, codes_of(any_model)), entry
    back = '[{"start": 1, "guidance": 3}]'
    grown = codes_of(any_model, classifier_free_guidance=1, timeline=back)
    assert torch.equal(grown[0, :50], codes_of(any_model, classifier_free_guidance=1)[0, :50])
    assert not torch.equal(grown, codes_of(any_model, classifier_free_guidance=1))


def test_rows_follow_guidance(model):
    params = GenerationParams(
        duration=1,
        seed=3,
        classifier_free_guidance=1,
        timeline='[{"start": 0.3, "guidance": 3}, {"start": 0.6}]',
    )
    request, encoders, _, _ = model.load_for(_built(model, params))
    batch, sequence, rows = Batch(model.components.lm), model.begin(request.items()[0], encoders), []
    batch.add(sequence)
    while batch:
        batch.step()
        rows.append(len(batch._places.get(sequence, [])))
    assert [each for i, each in enumerate(rows) if i == 0 or rows[i - 1] != each] == [1, 2, 1, 0]


def test_a_section_begins_on_a_bar_where_the_music_has_bars(clocked):
    plan = Plan(bpm=120, metre="4/4", first_bar=0.5)
    assert [place_of(Section(start=t, prompt="x"), plan) for t in (0, 0.2, 0.55, 1, 2.5, 2.7)] == [
        0, 0.5, 0.5, 2.5, 2.5, 4.5,
    ]  # fmt: skip
    assert place_of(Section(start=1, prompt="x", snap=False), plan) == 1
    assert place_of(Section(start=1, prompt="x"), None) == place_of(Section(start=1, prompt="x"), Plan()) == 1
    options = {"seed": 3, "duration": 3, "plan": plan}
    snapped, exact = (
        clocked.generate_results(PIANO, timeline=[{"start": at, "prompt": DRUMS}], **options)[0].codes
        for at in (1, 2.5)
    )
    assert torch.equal(snapped, exact)


def test_a_section_that_is_not_heard_is_told(clocked):
    run = clocked.generate_iter(
        PIANO, GenerationParams(duration=4, seed=1, plan=Plan(bpm=60), timeline=f"0:01 {DRUMS} | 0:02 x")
    )
    assert any("The section at 0:01 of the timeline is not heard" in each for each in run.warnings)


def test_texts_are_mixed_by_weight(model, stereo):
    for each in (model, stereo):
        encoder = each.components.text
        one, other = (encode(encoder, read_weights(text)) for text in (PIANO, "dark"))
        hidden, mask = mix(one, other, 0.25)
        L = other[0].shape[1]
        torch.testing.assert_close(hidden[:, :L], 0.75 * one[0][:, :L] + 0.25 * other[0])
        torch.testing.assert_close(hidden[:, L:], 0.75 * one[0][:, L:])
        assert mask.all()
        heavy = encode(encoder, read_weights("slow (warm:2) piano"))[0]
        ratio = (heavy / one[0]).mean(-1)[0]
        warm = [i for i, (a, b) in enumerate(encoder.spans(PIANO)) if b > 5 and a < 9 and a < b]
        assert warm and all(abs(float(ratio[i]) - (2 if i in warm else 1)) < 1e-4 for i in range(len(ratio)))


def test_the_time_of_a_fade_changes_the_music(model):
    at_once, slow = codes_of(model, timeline=f"0:01 {DRUMS}"), codes_of(model, timeline=f"0:01~0.5 {DRUMS}")
    assert torch.equal(at_once[0, :50], slow[0, :50])
    assert not torch.equal(at_once, slow)


def test_a_prompt_of_a_section_is_checked_before_anything_is_made(model):
    with pytest.raises(InputError, match="tokens; at most"):
        model.generate(PIANO, duration=2, timeline=[{"start": 1, "prompt": "x " * 3000}])


def test_a_style_model_has_sections_too(tiny_style, tone):
    model = MusicGen.from_pretrained(tiny_style)
    options = {"input_audio": tone, "seed": 1, "duration": 1, "style_guidance": 5}
    plain, timed = (
        model.generate_results(PIANO, **options, **more)[0].codes
        for more in ({}, {"timeline": f"0:00.5~0.2 {DRUMS}"})
    )
    assert torch.equal(plain[0, :25], timed[0, :25])
    assert not torch.equal(plain, timed)


def _built(model, params):
    from musicgen.engine.request import build

    return build(replace(params, model_version=model.config.name), model.config, [params.prompt])


def test_a_take_is_counted_with_its_longest_section(any_model):
    """Beside others a take has the memory that it needs later, which its first words do not tell."""
    long = " ".join([PIANO] * 30)  # more than the columns by which a cache grows

    def size(prompt, timeline=None):
        params = GenerationParams(prompt=prompt, duration=1, seed=3, plan="{}", timeline=timeline)
        request, encoders, *_ = any_model.load_for(build(params, any_model.config, [prompt]))
        sequence = any_model.begin(request.items()[0], encoders)
        sequence.prepare()
        return sequence.size

    longest, shortest = size(long), size("x")
    assert size("x", f"0:00.5 {long}") == longest != shortest
    assert size("x", f"0:00.5~0.2 {long} | 0:00.8 y") == longest
