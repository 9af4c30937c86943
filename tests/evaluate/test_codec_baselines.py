from __future__ import annotations

import math

import pytest
import torch
from torch.nn import functional as F

from musicgen.evaluate.codec_baselines import BASELINES, align, reconstruct
from musicgen.measure.metrics import log_mel_distance, si_sdr

pytest.importorskip("av")
RATE = 32_000


@pytest.fixture(scope="module")
def tune() -> torch.Tensor:
    time = torch.arange(3 * RATE) / RATE
    hertz = torch.where(time % 1.0 < 0.5, 330.0, 440.0)
    phase = 2 * math.pi * torch.cumsum(hertz, 0) / RATE
    return 0.2 * torch.sin(phase) + 0.1 * torch.sin(2 * phase) + 0.02 * torch.sin(5 * phase)


@pytest.mark.parametrize("baseline", BASELINES, ids=lambda baseline: baseline.name)
def test_a_peer_gives_back_the_same_music_in_its_place_at_about_its_bit_rate(baseline, tune):
    coded, kbps = reconstruct(tune, RATE, baseline)
    assert coded.shape == tune.shape
    assert kbps == pytest.approx(baseline.kbps, rel=0.5)
    assert float(si_sdr(coded[None], tune[None])) > 5.0
    assert 0.0 < float(log_mel_distance(coded[None], tune[None], RATE)) < 12.0


def test_more_bits_bring_a_codec_closer(tune):
    opus, mp3 = (reconstruct(tune, RATE, baseline)[0] for baseline in BASELINES)
    assert float(si_sdr(mp3[None], tune[None])) > float(si_sdr(opus[None], tune[None]))


@pytest.mark.parametrize("delay", [-700, 0, 1, 3_000])
def test_align_undoes_a_delay_and_keeps_the_length(delay):
    wav = torch.randn(RATE, generator=torch.Generator().manual_seed(0))
    moved = F.pad(wav, (delay, 200)) if delay >= 0 else wav[-delay:]
    fitted = align(moved, wav, RATE)
    assert fitted.shape == wav.shape
    assert torch.equal(fitted[1_000:-1_000], wav[1_000:-1_000])
