from itertools import pairwise

import pytest
import torch

import golden_data
from musicgen.errors import ConfigError, InputError
from musicgen.model import bands
from musicgen.model.bands import (
    BandProcessor,
    ProcessorConfig,
    band_kernels,
    match_bands,
    mel_cutoffs,
    weigh,
)
from reference.diffusion import observe, project, split

RATE = 32_000


def noise(*shape, seed=0):
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed))


def fitted(power=0.4):
    processor = BandProcessor(ProcessorConfig(sample_rate=RATE, bands=8, power=power))
    observe(processor, noise(4, 1, 3000) * 0.1 + 0.02, noise(4, 1, 3000, seed=1))
    return processor


@pytest.mark.golden
def test_bands_and_cutoffs_equal_the_reference():
    case = golden_data.load("mbd")
    case.check("bands_4", split(case.inputs["x"], band_kernels(4, RATE)))
    case.check("bands_8", split(case.inputs["x"], band_kernels(8, RATE)))
    case.check("bands_8_cutoffs", torch.tensor(mel_cutoffs(8, RATE)))
    case.check("bands_32_cutoffs", torch.tensor(mel_cutoffs(32, RATE)))


@pytest.mark.golden
def test_band_levels_equal_the_reference():
    case = golden_data.load("mbd")
    x, codec_wav = case.inputs["x"], case.expected["codec_wav"]
    case.check("re_eq", match_bands(x, codec_wav, RATE))
    case.check("re_eq_8_half", match_bands(x, codec_wav, RATE, bands=8, strictness=0.5))


@pytest.mark.golden
def test_processor_statistics_equal_the_reference():
    case = golden_data.load("mbd")
    processor = BandProcessor(ProcessorConfig(sample_rate=RATE, bands=8, power=0.4))
    x, x_odd = case.inputs["x"], case.inputs["x_odd"]
    observe(processor, torch.cat([x, x]), case.inputs["noise.fit.0"].float())
    observe(processor, x_odd, case.inputs["noise.fit.1"].float())
    for name in ("counts", "sum_x", "sum_x2", "sum_target_x2", "mean", "std", "target_std"):
        case.check(f"fit.{name}", getattr(processor, name))


@pytest.mark.parametrize("count", [1, 4, 32])
def test_bands_sum_to_the_signal(count):
    x = noise(2, 2, 2500)
    torch.testing.assert_close(split(x, band_kernels(count, RATE)).sum(0), x, rtol=0, atol=1e-5)


def test_each_band_holds_its_own_tones():
    kernels, edges = band_kernels(4, RATE), [0, *mel_cutoffs(4, RATE), RATE / 2]
    time = torch.arange(RATE) / RATE
    for band, (low, high) in enumerate(pairwise(edges)):
        tone = torch.sin(2 * torch.pi * (low + high) / 2 * time).view(1, 1, -1)
        levels = split(tone, kernels)[..., 1000:-1000].std(dim=-1).flatten()
        assert levels[band] > 0.7
        assert (levels.sum() - levels[band]) < 0.02


def test_blocks_do_not_show(monkeypatch):
    x, kernels = noise(2, 1, 5000), band_kernels(8, RATE)
    whole, level = split(x, kernels), bands.deviations(x, kernels)
    monkeypatch.setattr(bands, "BLOCK", 700)
    torch.testing.assert_close(split(x, kernels), whole, rtol=0, atol=1e-5)
    torch.testing.assert_close(bands.deviations(x, kernels), level, rtol=1e-5, atol=0)


def test_weighing_equals_splitting_and_summing():
    x, kernels, gains = noise(3, 2, 4000), band_kernels(8, RATE), noise(8, 3, seed=1).abs()
    want = (split(x, kernels) * gains[:, :, None, None]).sum(0)
    torch.testing.assert_close(weigh(x, kernels, gains), want, rtol=0, atol=1e-4)


def test_deviations_are_those_of_the_bands():
    x, kernels = noise(3, 2, 4000), band_kernels(8, RATE)
    parts = split(x, kernels)
    want = torch.stack([parts[:, i].flatten(1).std(dim=1) for i in range(3)], dim=1)
    torch.testing.assert_close(bands.deviations(x, kernels).float(), want, rtol=1e-4, atol=0)
    together = bands.deviations(x, kernels, per_item=False).float()
    torch.testing.assert_close(together, parts.flatten(1).std(dim=1)[:, None], rtol=1e-4, atol=0)


def test_matched_bands_have_the_levels_of_the_reference():
    x, reference, kernels = noise(1, 1, RATE), 0.3 * noise(1, 1, RATE, seed=1), band_kernels(8, RATE)
    reference = weigh(reference, kernels, torch.linspace(0.5, 2, 8)[:, None])
    out = match_bands(x, reference, RATE, bands=8)
    # Filters overlap, so a band also brings its neighbours' edges: levels agree to 10 %.
    ratio = bands.deviations(out, kernels) / bands.deviations(reference, kernels)
    assert (ratio - 1).abs().max() < 0.1


def test_items_do_not_mix_by_default():
    x, reference = noise(2, 1, 4000), noise(2, 1, 4000, seed=1) * torch.tensor([0.1, 1.0]).view(2, 1, 1)
    alone = match_bands(x[:1], reference[:1], RATE)
    torch.testing.assert_close(match_bands(x, reference, RATE)[:1], alone, rtol=0, atol=1e-6)
    mixed = match_bands(x, reference, RATE, per_item=False)[:1]
    assert (mixed - alone).abs().max() > 0.1


def test_silence_stays_finite():
    silence, sound = torch.zeros(1, 1, 3000), noise(1, 1, 3000)
    assert torch.equal(match_bands(silence, silence, RATE), silence)
    assert torch.equal(match_bands(silence, sound, RATE), silence)
    assert match_bands(sound, silence, RATE).abs().max() < 1e-4
    tone = torch.sin(torch.arange(3000) * 0.1).view(1, 1, -1)
    assert match_bands(tone, sound, RATE).isfinite().all()


def test_processor_undoes_itself():
    processor, x = fitted(), noise(2, 1, 3000, seed=2) * 0.1
    # Twice through filters that overlap a little: equal to 10 % of the level.
    error = processor.restore(project(processor, x)) - x
    assert error.std() < 0.1 * x.std()
    level = fitted(power=0.0)
    torch.testing.assert_close(level.restore(project(level, x)), x, rtol=0, atol=1e-5)


def test_bad_requests_are_refused():
    with pytest.raises(ConfigError, match="at least one band"):
        band_kernels(0, RATE)
    with pytest.raises(InputError, match="2 items, 3 references"):
        match_bands(noise(2, 1, 100), noise(3, 1, 100), RATE)
