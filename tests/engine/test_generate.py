"""MusicGen from a request to sound: lengths to the sample, the seed contract, conditions that matter."""

import pytest
import torch

from musicgen import Audio, GenerationParams, MusicGen
from musicgen.engine.generate import BATCH
from musicgen.engine.sound import codes_to_sound
from musicgen.errors import CheckpointError, InputError
from musicgen.presets import preset
from tiny_diffusion import save_tiny_diffusion


@pytest.fixture(scope="module")
def model(tiny_model) -> MusicGen:
    return MusicGen.from_pretrained(tiny_model)


@pytest.fixture(scope="module")
def stereo(tiny_stereo) -> MusicGen:
    return MusicGen.from_pretrained(tiny_stereo)


def codes_of(model, prompt="x", **options):
    return model.generate_results(prompt, **options)[0].codes


# ------------------------------------------------------------------------------------------------- lengths


@pytest.mark.parametrize("seconds", [1, 7.3, 30, 30.06, 36.4, 61])
def test_durations_are_exact(model, seconds):
    audio = model.generate("x", duration=seconds, seed=1, classifier_free_guidance=1)
    assert audio.samples.shape == (1, round(seconds * 32_000))
    assert audio.rate == 32_000


@pytest.mark.parametrize("seconds", [0.02, 0.03, 0.58, 1.14, 0.0333])
def test_durations_between_frames_are_exact(stereo, seconds):
    assert stereo.generate("x", duration=seconds).samples.shape == (2, round(seconds * 32_000))


# -------------------------------------------------------------------------------------------- seed contract


def test_same_seed_same_music(model):
    first, again = (model.generate_results("x", duration=1, seed=3)[0] for _ in range(2))
    assert torch.equal(first.codes, again.codes)
    assert torch.equal(first.audio.samples, again.audio.samples)
    assert not torch.equal(first.codes, codes_of(model, duration=1, seed=4))


def test_seed_zero_is_a_seed(model):
    assert model.generate_results("x", duration=0.2, seed=0)[0].seed == 0
    assert torch.equal(codes_of(model, duration=0.5, seed=0), codes_of(model, duration=0.5, seed=0))


def test_no_seed_is_random_and_reported(model):
    results = [model.generate_results("x", duration=0.5)[0] for _ in range(2)]
    assert results[0].seed != results[1].seed
    assert torch.equal(results[0].codes, codes_of(model, duration=0.5, seed=results[0].seed))


@pytest.mark.parametrize("kind", ["model", "stereo"])
def test_a_batch_equals_its_singles(kind, request):
    model = request.getfixturevalue(kind)
    prompts = ["fast rock", None, "a slow sad cello in D minor at 70 bpm", ""]
    together = model.generate_results(prompts, duration=1.5, seed=10)
    assert [result.seed for result in together] == [10, 11, 12, 13]
    for result, prompt in zip(together, prompts, strict=True):
        alone = model.generate_results(prompt, duration=1.5, seed=result.seed)[0]
        assert torch.equal(result.codes, alone.codes)
        assert torch.equal(result.audio.samples, alone.audio.samples)


def test_large_batches_are_made_in_turns(model):
    results = model.generate_results(["x"] * (BATCH + 1), duration=0.2, seed=0)
    assert torch.equal(results[-1].codes, codes_of(model, duration=0.2, seed=BATCH))


@pytest.mark.parametrize("kind", ["model", "stereo"])
@pytest.mark.parametrize("dtype", ["float32", "int8"])
def test_durations_and_prompts_of_any_length_in_one_list(kind, dtype, request):
    """Also when more takes are asked for than are decoded at once: they join as others are done."""
    folder = {"model": "tiny_model", "stereo": "tiny_stereo"}[kind]
    model = MusicGen.from_pretrained(request.getfixturevalue(folder), dtype=dtype)
    together = MusicGen(model.components, batch=3)
    K = model.config.lm.codebooks
    clips = [torch.randint(64, (K, P), generator=torch.Generator().manual_seed(P)) for P in (3, 10, 30, 1)]
    durations, prompts = [1, 0.5, 2, 0.1], ["fast rock", None, "a slow sad cello in D minor", ""]
    results = together.generate_results(
        prompts, duration=durations, seed=10, input_audio=clips, continuation=True
    )
    for i, result in enumerate(results):
        options = {"duration": durations[i], "seed": 10 + i, "input_audio": clips[i], "continuation": True}
        (alone,) = model.generate_results(prompts[i], **options)
        assert torch.equal(result.codes, alone.codes)
        assert torch.equal(result.audio.samples, alone.audio.samples)
        assert result.params == alone.params and result.audio.duration == durations[i]


def test_a_list_of_durations_has_one_for_each(model):
    with pytest.raises(InputError, match="duration has 1 entries for 2 prompts"):
        model.generate(["x", "y"], duration=[1])
    with pytest.raises(InputError, match="duration"):
        model.generate(["x", "y"], duration=[1, -1])
    with pytest.raises(InputError, match="duration"):
        model.generate(["x", "y"], duration=[1, "long"])
    with pytest.raises(InputError, match="fade_out must be at most the duration"):
        model.generate(["x", "y"], duration=[1, 3], fade_out=2)
    with pytest.raises(InputError, match="duration counts the clip"):
        model.generate(["x", "y"], duration=[1, 3], input_audio=torch.zeros(4, 60).long(), continuation=True)
    with pytest.raises(InputError, match="duration has 0 entries"):
        model.generate(["x", "y"], duration=[])


@pytest.mark.parametrize("kind", ["model", "stereo"])
def test_short_pieces_are_the_start_of_long_ones(kind, request):
    """The codes of 5 s are the prefix of those of 10 s, but for the last frames that the delay pads."""
    model = request.getfixturevalue(kind)
    short, long = (codes_of(model, duration=seconds, seed=5) for seconds in (5, 10))
    agreed = short.shape[1] - model.config.lm.max_delay
    assert torch.equal(short[:, :agreed], long[:, :agreed])


# ----------------------------------------------------------------------------------------------- conditions


def test_words_matter(model, stereo):
    for each in (model, stereo):
        first, second = (
            codes_of(each, prompt, duration=0.5, seed=1) for prompt in ("fast rock", "slow cello")
        )
        assert not torch.equal(first, second)


def test_unknown_words_have_no_effect(model):
    for prompt in ("żółć 漢字 🎷🎷", "\x00\x01", "\udc80 half a character", " " * 50, "x" * 1000):
        assert codes_of(model, prompt, duration=0.1).shape == (4, 5)


def test_negative_prompt_and_guidance_matter(model):
    plain = codes_of(model, duration=1, seed=1)
    assert not torch.equal(plain, codes_of(model, duration=1, seed=1, negative_prompt="fast rock"))
    assert not torch.equal(plain, codes_of(model, duration=1, seed=1, classifier_free_guidance=6.5))


def test_guidance_one_is_no_guidance(model):
    """At scale 1 the null rows are left out; with them the result is the same."""
    alone = codes_of(model, duration=0.5, seed=1, classifier_free_guidance=1)
    almost = codes_of(model, duration=0.5, seed=1, classifier_free_guidance=1 + 1e-9)
    assert torch.equal(alone, almost)


def test_two_step_guidance_pads_apart(model):
    options = {"duration": 0.5, "seed": 1}
    long, short = "a slow sad cello in D minor at 70 bpm", "x"
    assert codes_of(model, long, two_step_guidance=True, **options).shape == (4, 25)
    results = model.generate_results([long, short], two_step_guidance=True, **options)
    alone = codes_of(model, short, two_step_guidance=True, duration=0.5, seed=2)
    assert torch.equal(results[1].codes, alone)


def test_an_audio_prompt_that_vanishes_in_resampling_is_an_error(model):
    speck = Audio(torch.full((1, 1), 0.5), 192_000)
    with pytest.raises(InputError, match="nothing to continue"):
        model.generate("x", input_audio=speck, continuation=True, duration=1)


def test_melody_of_any_rate_and_channels(model, tone):
    plain = codes_of(model, duration=1, seed=1)
    followed = codes_of(model, input_audio=tone, duration=1, seed=1)
    assert not torch.equal(plain, followed)
    named = codes_of(model, input_audio=str(tone), duration=1, seed=1)
    assert torch.equal(followed, named)
    results = model.generate_results(["x", "x"], input_audio=[None, tone], duration=1, seed=[1, 1])
    assert torch.equal(results[0].codes, plain)
    assert torch.equal(results[1].codes, followed)


def test_melody_moves_on_with_long_music(model):
    low, high = (torch.sin(torch.arange(10 * 32_000) * note / 32_000 * 6.2832) for note in (262, 370))
    rising = Audio(torch.cat([low, high])[None], 32_000)
    steady = Audio(low[None], 32_000)
    options = {"duration": 12, "seed": 1, "classifier_free_guidance": 1}
    first, second = (codes_of(model, input_audio=melody, **options) for melody in (rising, steady))
    assert torch.equal(first[:, :490], second[:, :490])
    assert not torch.equal(first[:, 500:], second[:, 500:])


def test_plain_chroma_gives_a_warning(model, tone):
    """Without Demucs or its weights the melody is followed with drums and bass included, and a warning says so."""
    offline = MusicGen(model.components, offline=True)
    run = offline.generate_iter(["x"], GenerationParams(duration=0.1), input_audio=tone)
    assert "stems are not separated" in " ".join(run.warnings)
    assert offline.generate_iter(["x"], GenerationParams(duration=0.1)).warnings == ()


def test_style(tiny_style, tone):
    model = MusicGen.from_pretrained(tiny_style, offline=True)
    options = {"duration": 0.5, "seed": 1}
    plain = codes_of(model, **options)
    styled = codes_of(model, input_audio=tone, **options)
    double = codes_of(model, input_audio=tone, style_guidance=5.0, **options)
    assert not torch.equal(plain, styled)
    assert not torch.equal(styled, double)
    results = model.generate_results(["x", "fast rock"], input_audio=[tone, None], duration=0.5, seed=[1, 7])
    assert torch.equal(results[0].codes, styled)
    assert torch.equal(results[1].codes, codes_of(model, "fast rock", duration=0.5, seed=7))
    assert codes_of(model, input_audio=tone, duration=12, seed=1).shape == (4, 600)
    with pytest.raises(InputError, match="must last 1 s"):
        model.generate("x", input_audio=Audio(torch.rand(1, 8000), 32_000))


# --------------------------------------------------------------------------------------------- continuation


def test_continuation_from_codes_keeps_them(model):
    audio_prompt = codes_of(model, duration=1, seed=1)
    longer = codes_of(model, input_audio=audio_prompt, continuation=True, duration=2, seed=2)
    assert longer.shape == (4, 100)
    assert torch.equal(longer[:, :50], audio_prompt)
    batch = model.generate_results(
        ["x", "y"],
        input_audio=[audio_prompt, audio_prompt[:, :20]],
        continuation=True,
        duration=2,
        seed=[2, 3],
    )
    assert torch.equal(batch[0].codes, longer)
    assert torch.equal(batch[1].codes[:, :20], audio_prompt[:, :20])


@pytest.mark.parametrize("kind", ["model", "stereo"])
def test_continuation_from_sound_of_any_rate(kind, request, tone):
    model = request.getfixturevalue(kind)
    result = model.generate_results("x", input_audio=tone, continuation=True, duration=4, seed=2)[0]
    assert result.audio.samples.shape == (2, 4 * 32_000), "the clip keeps its two channels"
    from musicgen.io.audio import read

    clip = read(tone).converted(32_000, model.config.channels)
    with torch.inference_mode():
        codes = model.components.codec.encode(clip.samples[None])[0]
    assert torch.equal(result.codes[:, : codes.shape[1]], codes)


def test_a_melody_beside_a_continuation(model, tone):
    options = {"input_audio": codes_of(model, duration=0.5, seed=1), "continuation": True, "seed": 2}
    plain = codes_of(model, duration=1.5, **options)
    both = codes_of(model, duration=1.5, melody=tone, **options)
    assert torch.equal(plain[:, :25], both[:, :25])
    assert not torch.equal(plain[:, 25:], both[:, 25:])


def test_audio_prompts_longer_than_a_window(model):
    audio_prompt = torch.randint(64, (4, 620))
    result = model.generate_results("x", input_audio=audio_prompt, continuation=True, duration=14, seed=2)[0]
    assert result.codes.shape == (4, 700)
    assert torch.equal(result.codes[:, :620], audio_prompt)


# ------------------------------------------------------------------------------------ MultiBand Diffusion


@pytest.fixture(scope="module")
def weights(tmp_path_factory):
    """A weights folder with a random MultiBand Diffusion."""
    folder = tmp_path_factory.mktemp("weights")
    save_tiny_diffusion(folder / "multiband-diffusion")
    return folder


@pytest.mark.parametrize("kind", ["tiny_model", "tiny_stereo"])
def test_multi_band_diffusion_decodes_the_same_codes(kind, request, weights):
    model = MusicGen.from_pretrained(request.getfixturevalue(kind), weights_dir=weights, offline=True)
    options = {"duration": 0.5, "seed": 1}
    plain = model.generate_results("x", **options)[0]
    run = model.generate_iter(["x"], GenerationParams(multi_band_diffusion=True, **options))
    stages = {progress.stage for progress in run}
    assert stages == {"Generating", "Decoding", "Denoising"}
    (result,) = run.results()
    assert torch.equal(result.codes, plain.codes)
    assert result.audio.samples.shape == plain.audio.samples.shape
    assert not torch.equal(result.audio.samples, plain.audio.samples)
    (again,) = model.generate_results("x", multi_band_diffusion=True, **options)
    assert torch.equal(result.audio.samples, again.audio.samples)


def test_multi_band_diffusion_is_missed_before_generating(model):
    with pytest.raises(CheckpointError, match="multiband-diffusion"):
        MusicGen(model.components, offline=True).generate_iter(
            ["x"], GenerationParams(multi_band_diffusion=True)
        )


# ------------------------------------------------------------------------------------------ finished audio, options


def test_levels(model):
    loud, peak = (
        model.generate("x", duration=2, seed=1, normalization_strategy=each).levels
        for each in ("loudness", "peak")
    )
    assert loud.loudness == pytest.approx(-14, abs=0.5)
    assert peak.peak == pytest.approx(-1, abs=0.01)


def test_long_codes_are_decoded_in_pieces_to_the_same_sound(model):
    codes = torch.randint(64, (1, 4, 1600))
    with torch.inference_mode():
        whole, pieces = model.components.codec.decode(codes), codes_to_sound(model.components.codec, codes)
    torch.testing.assert_close(whole, pieces, atol=1e-5, rtol=1e-4)


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


def test_each_result_is_there_as_soon_as_it_is_ready(model):
    one_by_one = MusicGen(model.components, batch=1)
    run = one_by_one.generate_iter(["x", "y", "z"], GenerationParams(duration=0.2, seed=1))
    seen = [(progress.done, sorted(run.finished)) for progress in run]
    assert seen[0] == (1, []) and (11, [0]) in seen and (21, [0, 1]) in seen
    ready = one_by_one.generate_iter(["x", "y"], GenerationParams(duration=0.2, seed=1)).ready()
    assert [result.seed for result in ready] == [1, 2]


def test_an_error_keeps_the_results_that_are_finished(model, monkeypatch):
    one_by_one = MusicGen(model.components, batch=1)
    run = one_by_one.generate_iter(["x", "y"], GenerationParams(duration=0.2, seed=1))
    for _ in run:
        if run.finished:
            monkeypatch.setattr(MusicGen, "_result", None)
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
    from dataclasses import fields
    from inspect import signature
    from typing import get_type_hints

    from musicgen.engine.request import CallOptions
    from musicgen.generation import Options

    options = {
        each.name: each for each in fields(GenerationParams) if each.name not in ("prompt", "model_version")
    }
    assert set(Options.__annotations__) == set(options) - {"input_audio", "seed", "plan", "duration"}
    assert set(CallOptions.__annotations__) == {*options, "melody"}
    hints = get_type_hints(GenerationParams)
    assert get_type_hints(Options) == {name: hints[name] for name in Options.__annotations__}
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


# -------------------------------------------------------------------------------------------- edges and seams


def test_pieces_begin_and_end_without_a_click(model):
    (result,) = model.generate_results("x", duration=1, seed=1)
    assert float(result.audio.samples[:, [0, -1]].abs().max()) < 1e-3
    plain = model.generate_results("x", duration=1, seed=1, fade_out=0.0)[0].audio.samples
    faded = model.generate_results("x", duration=1, seed=1, fade_out=0.5, normalization_strategy="clip")[0]
    straight = model.generate_results("x", duration=1, seed=1, normalization_strategy="clip")[0]
    assert torch.equal(faded.audio.samples[:, :16_000], straight.audio.samples[:, :16_000])
    tail = slice(-3_200, None)
    assert (
        faded.audio.samples[:, tail].square().mean() < 0.05 * straight.audio.samples[:, tail].square().mean()
    )
    assert torch.equal(plain, result.audio.samples)
    with pytest.raises(InputError, match="fade_out must be at most the duration"):
        model.generate("x", duration=1, fade_out=2)


def test_a_continued_clip_sounds_as_it_came(model, tone):
    from musicgen.io.audio import read

    options = {
        "input_audio": tone,
        "continuation": True,
        "duration": 4,
        "seed": 2,
        "normalization_strategy": "peak",
    }
    kept = model.generate_results("x", **options)[0]
    clip = read(tone).converted(32_000, 2).samples
    cut = clip.shape[1] - round(0.05 * 32_000)
    ratio = kept.audio.samples[:, :cut] / clip[:, :cut].where(clip[:, :cut].abs() > 1e-2, torch.nan)
    assert float(ratio.nanmean()) == pytest.approx(float(ratio[~ratio.isnan()].median()), rel=1e-4)
    assert float((ratio - ratio.nanmean()).nan_to_num().abs().max()) < 1e-3, "one gain for all of it"
    codec = model.generate_results("x", keep_original=False, **options)[0]
    assert codec.audio.samples.shape == (1, 4 * 32_000)
    assert torch.equal(kept.codes, codec.codes)


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
