"""Music that is changed while it is made: soon heard, recorded as a timeline, for ever in the same memory."""

import threading
from contextlib import contextmanager
from dataclasses import replace

import pytest
import torch

from musicgen import MusicGen
from musicgen.engine.batch import Batch
from musicgen.engine.live import LiveTake, live_params
from musicgen.engine.request import build
from musicgen.errors import InputError
from musicgen.generation import GenerationParams
from musicgen.prompt_timeline import read_timeline

PIANO, DRUMS = "slow warm piano", "dark techno"


@pytest.fixture(scope="module")
def nano() -> MusicGen:
    return MusicGen.from_pretrained("nano")


@pytest.fixture(params=["model", "stereo", "clocked"])
def any_model(request) -> MusicGen:
    return request.getfixturevalue(request.param)


def heard(run, until, changes=()) -> torch.Tensor:
    """The sound of a stream up to a time in seconds; `changes` are (time, what is changed then)."""
    chunks, changes = [], list(changes)
    while sum(chunk.duration for chunk in chunks) < until:
        chunks.append(next(run))
        if changes and sum(chunk.duration for chunk in chunks) >= changes[0][0]:
            run.update(**changes.pop(0)[1])
    return torch.cat([chunk.samples for chunk in chunks], dim=1)


def codes_of(model, take, frames, updates=()) -> torch.Tensor:
    """The next codes of a live take, with updates at some frames."""
    batch, updates = Batch(model.components.lm), dict(updates)
    batch.add(take.sequence)
    while take.sequence.done < frames:
        batch.step()
        if (done := take.sequence.done) in updates:
            take.update(**updates.pop(done))
    return take.sequence.codes[:, :frames].clone()


def live_take(model, prompt=PIANO, **options) -> LiveTake:
    params, endless = live_params({"model_version": model.config.name, "seed": 3, **options})
    request, encoders, _, _ = model.load_for(replace(build(params, model.config, [prompt]), endless=endless))
    return LiveTake(model, request.items()[0], encoders, model.reader)


def test_a_change_is_heard_within_three_tenths_of_a_second_on_nano(nano):
    """What the codec looks ahead is made anew: the change has the level of the music itself within 0.3 s."""
    options = {"seed": 7, "plan": "{}"}
    with nano.live("calm piano", **options) as run:
        plain = heard(run, 3.0)
    with nano.live("calm piano", **options) as run:
        before = heard(run, 1.5)
        run.update("techno with drums", guidance=4)
        after = heard(run, 1.4)
    changed = torch.cat([before, after], dim=1)
    shared = min(plain.shape[1], changed.shape[1])
    difference = (plain[:, :shared] - changed[:, :shared]).abs()
    assert torch.equal(plain[:, : before.shape[1]], before)
    levels = [wave[0].unfold(0, 640, 640).square().mean(1).sqrt() for wave in (difference, plain[:, :shared])]
    first = int((levels[0] > 0.5 * levels[1]).nonzero()[0]) * 640
    print(f"heard after {(first - before.shape[1]) / 32_000:.3f} s")
    assert 0 <= (first - before.shape[1]) / 32_000 <= 0.3


def test_what_was_changed_is_a_timeline_that_makes_the_same_codes(any_model):
    changes = {
        20: {"prompt": DRUMS, "guidance": 5}, 24: {"negative_prompt": "piano", "fade": 0.3}, 30: {"guidance": 1},
        45: {"prompt": "a lo-fi beat", "guidance": 3},
    }  # fmt: skip
    if any_model.config.stereo:
        changes[30] = {"guidance": 2}
    else:
        changes[30] |= {"negative_prompt": ""}
    take = live_take(any_model, plan='{"bpm": 120}')
    codes = codes_of(any_model, take, 75, changes)
    params = take.params()
    assert params.duration == 1.5 and params.prompt == PIANO
    (again,) = any_model.generate_iter(params.prompt, params).results()
    delay = any_model.config.lm.max_delay
    assert torch.equal(again.codes[:, : 75 - delay], codes[:, : 75 - delay])
    plain = codes_of(any_model, live_take(any_model, plan='{"bpm": 120}'), 75)
    assert torch.equal(plain[:, :20], codes[:, :20]) and not torch.equal(plain, codes)


def test_a_changed_stream_sounds_like_the_take_made_again(any_model):
    """Frames that were drawn before a change and not heard are drawn again; the sound goes on in the same place."""
    changes = [
        (0.5, {"prompt": DRUMS}),
        (0.8, {"guidance": 5, "fade": 0.3}),
        (0.8, {"prompt": "a lo-fi beat"}),
    ]
    with any_model.live(PIANO, seed=3, plan="{}", duration=2.0) as run:
        sound = heard(run, 1.9, changes)
        sound = torch.cat([sound, *(chunk.samples for chunk in run)], dim=1)
        codes, params = run._take.sequence.codes, run.params
    (again,) = any_model.generate_iter(params.prompt, params).results()
    assert torch.equal(again.codes, codes) and params.timeline.count("start") == 4
    assert sound.shape == again.audio.samples.shape
    starts = [round(each.start * 32_000) for each in read_timeline(params.timeline)[1:]]
    far = torch.ones(64_000, dtype=torch.bool)
    for start in starts:  # next to a change the codec has heard other frames ahead
        far[max(0, start - 9_600) : start + 9_600] = False
    assert far.sum() > 16_000
    assert (sound - again.audio.samples)[:, far].abs().max() < 0.02 * sound.abs().max()
    steps = sound.diff(dim=1).abs().amax(0)
    assert (
        max(float(steps[start - 640 : start + 640].max()) for start in starts) <= 1.5 * steps[far[1:]].max()
    )


def test_an_untouched_stream_is_the_take_of_any_length(any_model):
    take = live_take(any_model)
    codes = codes_of(any_model, take, 600)
    (whole,) = any_model.generate_results(PIANO, seed=3, duration=13)
    assert torch.equal(whole.codes[:, :590], codes[:, :590]), "over a boundary of windows"
    assert take.params().timeline is None and take.params().duration == 12


def test_a_change_on_a_bar_waits_for_it(clocked):
    take = live_take(clocked, plan='{"bpm": 120, "first_bar": 0.1}')
    codes = codes_of(clocked, take, 120, {20: {"prompt": DRUMS, "on_bar": True}})
    plain = codes_of(clocked, live_take(clocked, plan='{"bpm": 120, "first_bar": 0.1}'), 120)
    assert torch.equal(codes[0, :105], plain[0, :105]) and not torch.equal(codes[:, 105:], plain[:, 105:])
    assert '"start": 2.1,' in take.params().timeline


@pytest.mark.parametrize(
    ("later", "at_once", "on_the_bar"),
    [
        ({"guidance": 6}, (PIANO, None, 6), (DRUMS, None, 6)),
        ({"prompt": "solo flute"}, ("solo flute", None, 3), ("solo flute", None, 3)),
        ({"negative_prompt": "hiss", "fade": 0.2}, (PIANO, "hiss", 3), (DRUMS, "hiss", 3)),
    ],
)
def test_a_change_before_the_bar_of_another_one_stays_after_it(clocked, later, at_once, on_the_bar):
    take = live_take(clocked, plan='{"bpm": 120, "first_bar": 0.1}')
    codes = codes_of(clocked, take, 120, {20: {"prompt": DRUMS, "on_bar": True}, 40: later})
    params = take.params()
    begun, changed, bar = read_timeline(params.timeline)
    assert [(each.prompt, each.negative_prompt, each.guidance) for each in (begun, changed, bar)] == [
        (PIANO, None, 3), at_once, on_the_bar
    ]  # fmt: skip
    assert changed.start < 1 and bar.start == 2.1 and bar.fade == 0
    (again,) = clocked.generate_iter(params.prompt, params).results()
    assert again.codes[:, :110].equal(codes[:, :110])


def test_a_change_at_the_same_bar_keeps_the_fade_of_the_one_before(clocked):
    take = live_take(clocked, plan='{"bpm": 120, "first_bar": 0.1}')
    codes_of(
        clocked, take, 120,
        {20: {"prompt": DRUMS, "fade": 0.5, "on_bar": True}, 40: {"guidance": 2.0, "on_bar": True}},
    )  # fmt: skip
    _, bar = read_timeline(take.params().timeline)
    assert (bar.prompt, bar.guidance, bar.fade) == (DRUMS, 2, 0.5)


def test_a_continuation_that_is_stopped_at_once_is_a_frame_longer_than_its_clip(nano):
    clip = next(iter(nano.generate_results("x", duration=0.5, seed=1))).codes
    with nano.stream_iter(
        "techno",
        GenerationParams(duration=2, continuation=True, normalization_strategy="fixed"),
        input_audio=clip,
    ) as run:
        run.close()
        assert run.params.duration == pytest.approx(0.52)


def test_a_change_leaves_sections_of_the_request_as_they_are(clocked):
    """What is not given stays as it is where the change begins, not as it was when the piece began."""
    take = live_take(clocked, plan="{}", timeline=[{"start": 0.5, "prompt": DRUMS, "snap": False}])
    codes_of(clocked, take, 60, {10: {"prompt": "solo flute"}, 40: {"guidance": 5}})
    heard = [(each.prompt, each.guidance) for each in read_timeline(take.params().timeline)]
    assert heard == [(PIANO, 3), ("solo flute", 3), (DRUMS, 3), (DRUMS, 5)]


@pytest.mark.parametrize("how", ["live", "stream"])
def test_a_change_before_anything_is_made_is_what_the_music_begins_with(nano, any_model, how):
    for model in (nano, any_model):
        run = getattr(model, how)(PIANO, seed=1, duration=1.0)
        run.update(DRUMS, fade=0.5)
        run.update(guidance=2, negative_prompt="hiss")
        list(run)
        params, codes = run.params, run._take.sequence.codes
        assert (params.prompt, params.negative_prompt, params.classifier_free_guidance) == (DRUMS, "hiss", 2)
        (again,) = model.generate_iter(params.prompt, params).results()
        assert again.codes.equal(codes) and again.plan == run.plan
        assert run.tags.prompt == DRUMS
        (plain,) = model.generate_results(PIANO, seed=1, duration=1.0)
        assert not plain.codes.equal(codes)


def test_what_it_should_not_be_can_be_forgotten_with_the_guidance(model):
    with model.live(PIANO, seed=3, negative_prompt="hiss") as run:
        next(run)
        with pytest.raises(InputError, match="needs guidance"):
            run.update(guidance=1)
        run.update(guidance=1, negative_prompt="")
        heard(run, 0.5)
        assert [each.negative_prompt for each in read_timeline(run.params.timeline)] == ["hiss", ""]
        with pytest.raises(InputError, match="needs guidance"):
            run.update(negative_prompt="hum")


def test_a_stream_with_an_end_is_changed_too(model):
    options = {"seed": 3, "duration": 1.0}
    run = model.stream(PIANO, **options)
    heard(run, 0.3, [(0.1, {"prompt": DRUMS})])
    list(run)
    (again,) = model.generate_iter(run.params.prompt, replace(run.params, output_format="wav")).results()
    assert again.audio.samples.shape[1] == 32_000 and DRUMS in run.params.timeline
    assert run.tags.options["timeline"] == run.params.timeline


def test_any_thread_may_change_the_music(model):
    with model.live(PIANO, seed=3) as run:
        threads = [threading.Thread(target=run.update, args=(f"{DRUMS} {i}",)) for i in range(8)]
        for thread in threads:
            next(run)
            thread.start()
        for thread in threads:
            thread.join()
        heard(run, 0.3)
        assert f"{DRUMS} " in run.params.timeline and run.seed == 3


def test_a_stream_without_an_end_needs_no_more_memory(model):
    """Four minutes of codes, in windows of 2 s: all that is kept has the same size from the first minute on."""
    take = live_take(model, window_stride=9.5)
    sequence, batch, sizes = take.sequence, Batch(model.components.lm), []
    sequence.codes = torch.zeros(4, 2_000, dtype=torch.long)  # as if an hour were forty seconds
    batch.add(sequence)
    lengths = set()
    while sequence.done < 4_000:
        batch.step()
        lengths.add(sequence.codes.shape)
        if sequence.done % 1_000 == 0:
            sizes.append((batch.size, sequence.columns.shape[1], len(take._conditions.placed)))
    assert lengths == {(4, 2_000)} and len(set(sizes)) == 1
    assert sequence.first > 0
    with pytest.raises(InputError, match="can be made again"):
        sequence.done = 3601 * 50
        take.params()


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"guidance": -1}, "guidance must be between 0 and 100"),
        ({"fade": 99}, "fade must be between 0 and 60"),
        ({"prompt": "(x:9)"}, "weight of words"),
        ({"prompt": "0:00 x | 0:10 y"}, "has no times"),
        ({"negative_prompt": "x", "guidance": 1}, "needs guidance"),
        ({"prompt": "x " * 3000}, "tokens"),
        ({"prompt": 5}, "A prompt is text, got int"),
        ({"negative_prompt": ["x"]}, "A negative_prompt is text, got list"),
    ],
)
def test_a_change_that_cannot_be_is_one_sentence_and_changes_nothing(model, given, message):
    with model.live(PIANO, seed=3) as run:
        next(run)
        with pytest.raises(InputError, match=message):
            run.update(**given)
        next(run)
        assert run.params.timeline is None


def test_what_has_no_end_does_not_end(model):
    for options in ({"ending": True}, {"fade_out": 2}, {"plan": '{"ending": true}'}):
        with pytest.raises(InputError, match="does not end"):
            model.live(PIANO, **options)
    for options in ({"loop": True}, {"best_of": 2}, {"normalization_strategy": "peak"}):
        with pytest.raises(InputError):
            model.live(PIANO, **options)


def test_each_step_is_made_in_a_turn(any_model):
    """As is needed where others use the same model."""
    turns = threading.Semaphore(0)

    @contextmanager
    def turn():
        turns.release()
        yield

    next(any_model.live("x", seed=1, turn=turn))
    assert turns.acquire(blocking=False)
