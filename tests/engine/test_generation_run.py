"""A run can be paused, cancelled and read to its end, and keeps what is finished."""

from dataclasses import replace

import pytest
import soundfile
import torch

from musicgen.engine.generate import MusicGen
from musicgen.engine.generation_run import GenerationResult, GenerationRun, Progress
from musicgen.errors import InputError
from musicgen.generation import GenerationParams
from musicgen.io import tags
from musicgen.io.audio import Audio
from musicgen.io.origin import Fingerprint


def result(seed, **options):
    params = GenerationParams(prompt=f"prompt {seed}", seed=seed, **options)
    return GenerationResult(
        Audio(0.1 * torch.ones(1, 800), 8000), seed, torch.zeros(4, 5, dtype=torch.long), params
    )


ONE, TWO = result(1), result(2)


def steps(*, fail=False):
    """Two results; the second prompt is finished first."""
    yield Progress("decoding", 1, 4)
    yield 1, TWO
    yield Progress("decoding", 2, 4)
    if fail:
        raise MemoryError("no memory")
    yield 0, ONE
    yield Progress("decoding", 4, 4)


def test_results_stand_in_the_order_of_the_prompts():
    run = GenerationRun(steps(), 2, ["a warning"])
    assert run.results() == [ONE, TWO] == run.results()
    assert run.warnings == ("a warning",)


def test_a_run_that_was_paused_goes_on_where_it_was():
    run = GenerationRun(steps(), 2)
    for progress in run:
        assert (progress.stage, progress.done, progress.total) == ("decoding", 1, 4)
        break
    assert run.finished == {}
    assert next(iter(run)).done == 2 and run.finished == {1: TWO}
    assert run.results() == [ONE, TWO]
    assert list(run) == []


def test_results_are_given_as_soon_as_each_is_ready():
    run = GenerationRun(steps(), 2)
    ready = run.ready()
    assert next(ready) is TWO and run.finished == {1: TWO}
    assert list(ready) == [ONE]
    assert list(run.ready()) == [TWO, ONE]


def test_an_error_keeps_finished_results_and_is_raised_again():
    run = GenerationRun(steps(fail=True), 2)
    with pytest.raises(MemoryError):
        run.results()
    assert run.finished == {1: TWO}
    with pytest.raises(InputError, match="after 1 of 2 results; they are in `finished`"):
        run.results()


def test_a_result_has_its_prompt_and_is_saved_in_its_format(tmp_path):
    made = result(3, output_format="flac", sample_format="pcm24")
    assert made.prompt == "prompt 3" and made.warnings == ()
    info = soundfile.info(made.save(tmp_path / "a.bin"))
    assert (info.format, info.subtype, info.frames) == ("FLAC", "PCM_24", 800)
    assert soundfile.info(replace(made, params=GenerationParams()).save(tmp_path / "a.wav")).format == "WAV"


def test_a_saved_take_says_how_it_was_made(tiny_clock, tone, tmp_path):
    model = MusicGen.from_pretrained(str(tiny_clock), dtype="float32")
    follows = (
        "follows text, melody, tempo, key and chords; mono, 32000 Hz, windows of 10 s; weights licensed MIT"
    )
    assert repr(model).startswith(f"MusicGen('tiny-clock': float32 on cpu; {follows}; ")
    options = {"duration": 0.2, "seed": 5, "key": "A minor"}
    (take,) = model.generate_results("rock", input_audio=str(tone), **options)
    saved = tags.read(take.save(tmp_path / "a.flac"))
    assert saved == take.tags
    assert (saved.prompt, saved.seed, saved.options["key"], saved.options["duration"]) == (
        "rock",
        5,
        "A minor",
        0.2,
    )
    assert (saved.model, saved.license, saved.device, saved.dtype) == ("tiny-clock", "MIT", "cpu", "float32")
    assert saved.model_hash == Fingerprint.of(tiny_clock).hash()
    assert (saved.input_name, saved.plan) == ("tone.wav", str(take.plan))
    assert tags.read(take.save(tmp_path / "b.wav", tags=False)) is None
    in_memory, (other,) = (model.generate_results("rock", input_audio=each, **options)
                           for each in (Audio.read(tone), Audio(torch.zeros(1, 9600), 32_000)))  # fmt: skip
    assert in_memory[0].tags.input_hash == saved.input_hash and in_memory[0].tags.input_name is None
    assert len({saved.input_hash, other.tags.input_hash, None}) == 3
    without = MusicGen(model.components).generate_results("rock", duration=0.1)[0].tags
    assert (without.model_hash, without.input_hash, without.model) == (None, None, "tiny-clock")
