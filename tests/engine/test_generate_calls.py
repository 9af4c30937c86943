"""MusicGen as it is called from Python: runs, results, lists, signatures, numbers of other libraries."""

import itertools

import pytest
import torch

from musicgen import Audio, GenerationParams, MusicGen
from musicgen.engine import completion
from musicgen.engine.background_decoder import BackgroundDecoder
from musicgen.engine.sequence import Sequence
from musicgen.errors import CheckpointError, InputError
from musicgen.io import checkpoint
from musicgen.presets import preset


def codes_of(model, prompt="x", **options):
    return model.generate_results(prompt, **options)[0].codes


def test_a_run_yields_progress_and_can_be_stopped(model):
    run = model.generate_iter(["x", "y"], GenerationParams(duration=0.5, seed=1))
    seen = list(run)
    assert [seen[0].done, seen[-1].done, seen[-1].total] == [2, 50, 50]
    assert [result.seed for result in run.results()] == [1, 2]
    assert [result.seed for result in run.results()] == [1, 2]


def test_making_goes_on_after_a_broken_loop(model):
    whole = model.generate_iter(["x", "y"], GenerationParams(duration=0.5, seed=1)).results()
    run = model.generate_iter(["x", "y"], GenerationParams(duration=0.5, seed=1))
    for progress in run:
        if progress.done > 10:
            break
    assert run.finished == {}
    for result, same in zip(run.results(), whole, strict=True):
        assert torch.equal(result.codes, same.codes)
        assert torch.equal(result.audio.samples, same.audio.samples)


def test_each_result_is_there_as_soon_as_it_is_ready(model, monkeypatch):
    monkeypatch.setattr(BackgroundDecoder, "is_ready", lambda *_: True)  # else the next take may have begun
    one_by_one = MusicGen(model.components, batch=1)
    run = one_by_one.generate_iter(["x", "y", "z"], GenerationParams(duration=0.2, seed=1))
    seen = [(progress.done, sorted(run.finished)) for progress in run]
    assert seen[0] == (1, []) and (11, [0]) in seen and (21, [0, 1]) in seen
    ready = one_by_one.generate_iter(["x", "y"], GenerationParams(duration=0.2, seed=1)).ready()
    assert [result.seed for result in ready] == [1, 2]


def failing(work, *, calls: set[int], error: type[BaseException]):
    """A function that does as another one, but fails in these calls of it."""
    count = itertools.count()

    def done(*given, **options):
        if next(count) in calls:
            raise error
        return work(*given, **options)

    return done


@pytest.mark.parametrize("error", [MemoryError, KeyboardInterrupt])
def test_an_error_in_finishing_one_take_leaves_the_others_whose_codes_are_drawn(model, monkeypatch, error):
    params = GenerationParams(duration=0.2, seed=1)
    whole = model.generate_iter(["w", "x", "y", "z"], params).results()
    broken = failing(completion.result_of, calls={0}, error=error)
    monkeypatch.setattr(completion, "result_of", broken)
    run = model.generate_iter(["w", "x", "y", "z"], params)
    with pytest.raises(error):
        run.results()
    assert sorted(run.finished) == [1, 2, 3]
    assert all(run.finished[i].audio.samples.equal(whole[i].audio.samples) for i in (1, 2, 3))


def test_each_take_that_can_be_is_finished_after_errors(model, monkeypatch):
    broken = failing(completion.result_of, calls={0, 2}, error=MemoryError)
    monkeypatch.setattr(completion, "result_of", broken)
    run = model.generate_iter(["w", "x", "y", "z"], GenerationParams(duration=0.2, seed=1))
    with pytest.raises(MemoryError):
        run.results()
    assert sorted(run.finished) == [1, 3]


def test_an_error_of_one_take_in_the_last_step_leaves_those_that_are_done_in_it(model, monkeypatch):
    accept = Sequence.accept

    def broken(sequence: Sequence, codes):
        if sequence.seed == 1 and sequence.done == sequence.total - 1:
            raise MemoryError
        return accept(sequence, codes)

    monkeypatch.setattr(Sequence, "accept", broken)
    run = model.generate_iter(["x", "y"], GenerationParams(duration=0.2, seed=1))
    with pytest.raises(MemoryError):
        run.results()
    assert list(run.finished) == [1]


def test_an_error_keeps_the_results_that_are_finished(model, monkeypatch):
    one_by_one = MusicGen(model.components, batch=1)
    run = one_by_one.generate_iter(["x", "y"], GenerationParams(duration=0.2, seed=1))
    for _ in run:
        if run.finished:
            monkeypatch.setattr("musicgen.engine.completion.result_of", None)
            break
    with pytest.raises(TypeError):
        run.results()
    assert list(run.finished) == [0]
    with pytest.raises(InputError, match="after 1 of 2 results"):
        run.results()


def test_a_text_is_one_prompt_and_anything_iterable_a_list(model):
    assert len(model.generate_iter("jazz", GenerationParams(duration=0.1)).results()) == 1
    assert len(model.generate_iter(None, GenerationParams(duration=0.1)).results()) == 1
    import numpy as np

    for prompts in (("x", "y"), np.array(["x", "y"]), (each for each in "xy")):
        made = model.generate(prompts, duration=0.1)
        assert isinstance(made, list) and len(made) == 2


def test_a_result_has_its_seed_and_prompt_and_can_be_made_again(model):
    first, second = model.generate_results(["fast rock", None], duration=0.3)
    assert (first.params.seed, second.params.seed) == (first.seed, second.seed)
    assert second.seed == first.seed + 1
    assert (first.prompt, first.params.prompt, second.prompt) == ("fast rock", "fast rock", None)
    (again,) = model.generate_iter(first.prompt, first.params).results()
    assert torch.equal(again.codes, first.codes)


def test_numbers_of_numpy_and_paths_are_taken(model, tone):
    import numpy as np

    options = {"seed": np.int64(5), "duration": np.float32(0.5), "top_k": 250.0, "temperature": np.array(1)}
    result = model.generate_results("x", **options)[0]
    assert torch.equal(result.codes, codes_of(model, duration=0.5, seed=5, top_k=250))
    assert result.params.top_k == 250 and type(result.params.seed) is int
    followed = codes_of(model, input_audio=tone, duration=0.5, seed=1)
    assert torch.equal(followed, codes_of(model, input_audio=tone, duration=0.5, seed=1))
    assert model.generate_results(["x"], seed=np.array([7]), duration=0.1)[0].seed == 7


def test_the_signature_names_every_option():
    """Editors complete from the annotations, `help()` and notebooks from the signature: both name all options."""
    from collections.abc import Mapping, Sequence
    from dataclasses import fields
    from inspect import signature
    from typing import Any, get_type_hints

    from musicgen.engine.call_options import CallOptions, Options
    from musicgen.prompt_timeline import Section

    options = {
        each.name: each for each in fields(GenerationParams) if each.name not in ("prompt", "model_version")
    }
    assert set(Options.__annotations__) == set(options) - {"input_audio", "seed", "plan", "duration"}
    assert set(CallOptions.__annotations__) == {*options, "melody"}
    hints = get_type_hints(GenerationParams)
    wider: dict[str, Any] = {  # written as text
        "adapters": str | Mapping[str, float] | None,
        "timeline": str | Sequence[Section | Mapping[str, Any]] | None,
    }
    assert get_type_hints(Options) == {**{name: hints[name] for name in Options.__annotations__}, **wider}
    for method in (MusicGen.generate, MusicGen.generate_results):
        parameters = dict(signature(method).parameters)
        assert list(parameters)[:2] == ["self", "prompt"]
        assert set(parameters) - {"self", "prompt"} == {*options, "melody"}
        assert all(parameters[name].default == each.default for name, each in options.items())


def test_weights_that_are_not_finite_are_an_error(tiny_model):
    model = MusicGen.from_pretrained(tiny_model)
    for value in (torch.inf, torch.nan):
        for parameter in model.components.lm.norm.parameters():
            parameter.data[0] = value
        with pytest.raises(CheckpointError, match="not finite numbers"):
            model.generate("x", duration=0.1)


def test_music_that_hardly_changes_has_a_warning(tiny_model, tmp_path):
    """A model without any preference: greedy, it always chooses the first code; drawn codes change."""
    components = checkpoint.load(tiny_model)
    for parameter in components.lm.head.parameters():
        parameter.data.zero_()
    model = MusicGen.from_pretrained(checkpoint.save(tmp_path / "model", components))
    (stuck,) = model.generate_results("x", duration=6, temperature=0, seed=1)
    assert "hardly changes for five seconds" in " ".join(stuck.warnings)
    assert model.generate_results("x", duration=6, seed=1)[0].warnings == ()


def test_a_result_is_saved_in_its_format(model, tmp_path):
    result = model.generate_results("x", duration=0.2, output_format="flac", sample_format="pcm24")[0]
    import soundfile

    info = soundfile.info(result.save(tmp_path / "a.flac"))
    assert (info.format, info.subtype) == ("FLAC", "PCM_24")


def test_lists_for_lists(model):
    assert isinstance(model.generate("x", duration=0.1), Audio)
    assert isinstance(model.generate(duration=0.1), Audio)
    assert len(model.generate(["x"], duration=0.1)) == 1


def test_every_option_is_an_argument(model):
    from dataclasses import fields

    page = {each.name: each.default for each in fields(GenerationParams)}
    options = {name: value for name, value in page.items() if name not in ("prompt", "model_version")}
    assert model.generate("x", **{**options, "duration": 0.1}).samples.shape == (1, 3200)
    with pytest.raises(InputError, match="'duration'"):
        model.generate("x", duraton=1)


def test_bundled_separation_of_concerns():
    """Options travel with the call: a model has no setter, and its class no option."""
    assert not [name for name in dir(MusicGen) if name.startswith("set_")]
    assert preset("small").window_frames == 1500
