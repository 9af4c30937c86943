"""MusicGen from a request to sound: lengths to the sample, the seed contract, conditions that matter."""

import pytest
import torch

from musicgen import GenerationParams, MusicGen
from musicgen.engine.generate import BATCH
from musicgen.engine.sound import codes_to_sound
from musicgen.errors import CheckpointError, InputError
from tiny_diffusion import save_tiny_diffusion


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
@pytest.mark.parametrize("dtype", ["float32", "int8", "int4"])
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
