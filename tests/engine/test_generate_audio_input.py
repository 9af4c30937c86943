"""MusicGen with audio: melodies, styles, and clips that are continued."""

import pytest
import torch

from musicgen import Audio, GenerationParams, MusicGen
from musicgen.errors import InputError


def codes_of(model, prompt="x", **options):
    return model.generate_results(prompt, **options)[0].codes


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
