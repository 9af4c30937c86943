from __future__ import annotations

import math

import pytest
import torch

from musicgen.errors import AudioError
from musicgen.measure import metrics

RATE = 32_000


def sine(hertz: float, seconds: float = 2.0, level: float = 0.5) -> torch.Tensor:
    return level * torch.sin(2 * math.pi * hertz * torch.arange(round(seconds * RATE)) / RATE)


def noise(seconds: float = 2.0, level: float = 0.1, seed: int = 0) -> torch.Tensor:
    generator = torch.Generator().manual_seed(seed)
    return level * torch.randn(round(seconds * RATE), generator=generator)


def test_a_full_scale_sine_stands_at_0_db_in_its_band_and_silence_at_the_floor():
    mels = metrics.log_mel(torch.stack([sine(1_000.0, level=1.0), torch.zeros(2 * RATE)]), RATE)
    assert mels.shape == (2, metrics.MELS, 1 + 2 * RATE // metrics.MEL_HOP)
    assert float(mels[0, :, 10:-10].max()) == pytest.approx(0.0, abs=2.0)
    assert (mels[1] == metrics.FLOOR_DB).all()


def test_mel_filters_cover_the_audible_band_and_none_is_empty():
    filters = metrics.mel_filters(RATE, metrics.MEL_WINDOW, metrics.MELS)
    assert (filters.sum(0) > 0).all()
    audible = filters[4 : round(15_000 / 15.625)]
    assert (audible.sum(1) > 0.2).all()


def test_log_mel_distance_is_0_of_a_copy_and_the_gain_of_a_louder_one():
    wav = noise()[None]
    assert float(metrics.log_mel_distance(wav, wav, RATE)) == 0.0
    louder = metrics.log_mel_distance(10 ** (3 / 20) * wav, wav, RATE)
    assert float(louder) == pytest.approx(3.0, abs=1e-3)
    assert float(metrics.log_mel_distance(torch.zeros_like(wav), wav, RATE)) > 10.0


def test_distances_refuse_waveforms_of_different_lengths():
    with pytest.raises(AudioError, match="equal shape"):
        metrics.log_mel_distance(noise()[None], noise(1.0)[None], RATE)
    with pytest.raises(AudioError, match="equal shape"):
        metrics.si_sdr(noise(), noise())


def test_si_sdr_ignores_scale_and_sign_and_measures_noise():
    wav = sine(440.0)[None]
    assert float(metrics.si_sdr(0.3 * wav, wav)) > 90.0
    assert float(metrics.si_sdr(-2.0 * wav, wav)) > 90.0
    spoilt = wav + noise(level=0.5 / math.sqrt(2) / 10)  # 20 dB below the sine
    assert float(metrics.si_sdr(spoilt, wav)) == pytest.approx(20.0, abs=0.3)
    assert float(metrics.si_sdr(noise(seed=1)[None], noise(seed=2)[None])) < -20.0


def test_silence_noise_and_clipping_are_distinguished():
    chord = sine(220.0, level=0.2) + sine(277.2, level=0.2) + sine(329.6, level=0.2)
    clips = torch.stack([torch.zeros(2 * RATE), noise(), chord, (8 * chord).clamp(-1, 1), 1e-4 * chord])
    assert metrics.is_silent(clips).tolist() == [True, False, False, False, True]
    assert metrics.is_noise_like(clips, RATE).tolist() == [False, True, False, False, False]
    assert metrics.is_clipped(clips).tolist() == [False, False, False, True, False]


def test_flatness_of_white_noise_is_its_theoretical_value():
    expected = math.exp(-0.5772)
    assert float(metrics.flatness(noise(5.0)[None], RATE)) == pytest.approx(expected, abs=0.02)
    assert float(metrics.flatness(sine(440.0)[None], RATE)) < 0.01


def test_codebook_use_counts_codes_and_their_entropy():
    one = torch.zeros(2, 100, dtype=torch.long)
    four = torch.arange(4).repeat(2, 25)
    use = metrics.codebook_use(torch.stack([one, four], dim=1), 16)
    assert [(codebook.used, codebook.size) for codebook in use] == [(1, 16), (4, 16)]
    assert [codebook.perplexity for codebook in use] == pytest.approx([1.0, 4.0])


def test_chroma_cosine_is_the_share_of_equal_frames_among_those_that_count():
    chroma = torch.eye(12)[torch.tensor([0, 4, 7, 0, 5])]
    other = torch.eye(12)[torch.tensor([0, 4, 8, 1])]
    assert metrics.chroma_cosine(chroma, chroma) == pytest.approx(1.0)
    assert metrics.chroma_cosine(chroma, other) == pytest.approx(0.5)
    counted = torch.tensor([True, True, False, True])
    assert metrics.chroma_cosine(chroma, other, counted) == pytest.approx(2 / 3)
    assert math.isnan(metrics.chroma_cosine(chroma, other, torch.zeros(4, dtype=torch.bool)))


def test_frechet_distance_is_0_of_equal_sets_and_the_shift_of_a_moved_one():
    points = torch.randn(200, 8, generator=torch.Generator().manual_seed(0))
    assert metrics.frechet_distance(points, points) == pytest.approx(0.0, abs=1e-9)
    assert metrics.frechet_distance(points + 2.0, points) == pytest.approx(8 * 4.0, rel=1e-6)
    # Scaled by s about its mean, a set is (s - 1)^2 times the trace of its covariance away.
    centred = points - points.mean(0)
    trace = float(centred.double().square().sum() / 199)
    assert metrics.frechet_distance(3.0 * centred, centred) == pytest.approx(4.0 * trace, rel=1e-5)
    assert math.isnan(metrics.frechet_distance(points[:1], points))


def test_diversity_is_the_mean_distance_between_different_points():
    assert metrics.diversity(torch.ones(4, 3)) == 0.0
    corners = torch.tensor([[0.0, 0.0], [3.0, 4.0], [0.0, 0.0]])
    assert metrics.diversity(corners) == pytest.approx(10 / 3)
    assert math.isnan(metrics.diversity(torch.ones(1, 3)))
