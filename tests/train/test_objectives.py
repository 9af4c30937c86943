"""What a spectral codec learns from: the energy score is least at the true levels of tones and of noise."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch

from musicgen.model.spectral_codec import SpectralCodec
from musicgen.train.objectives import SpectralObjective
from train_data import tiny


def _objective() -> tuple[SpectralCodec, SpectralObjective]:
    base = tiny()
    assert base.codec is not None
    shape = replace(base.model.codec, subframes=2, synthesis_window=1280, noise_bands=16)
    torch.manual_seed(0)
    codec = SpectralCodec(shape)
    return codec, SpectralObjective(codec, replace(base.codec, magnitude=1.0, mel=0.1), torch.device("cpu"))


def _loss(objective: SpectralObjective, made: torch.Tensor, target: torch.Tensor, draws: int = 4) -> float:
    zero = torch.zeros((), requires_grad=True)
    values = [
        objective.learn(made.clone().requires_grad_(), target, zero, number, 0.0)["train_loss"]
        for number in range(draws)
    ]
    return sum(values) / draws


@pytest.mark.parametrize("tone", [0.0, 0.05])
def test_the_energy_score_is_least_at_the_true_levels(tone: float) -> None:
    codec, objective = _objective()
    generator, bins = torch.Generator().manual_seed(3), codec.written_bins
    wav = 0.1 * torch.randn(2, 1, 64_000, generator=generator)
    wav += tone * torch.sin(2 * torch.pi * 1000 * torch.arange(64_000) / 32_000)
    target = codec.written_features(wav)
    level = 0.1 * codec.written.noise_magnitude
    made = torch.zeros(*target.shape[:2], bins + 16)
    made[..., bins:] = level**0.3
    right = made.clone()
    right[..., 39:42] = (tone * torch.tensor([0.5, 1.0, 0.5])) ** 0.3
    best = _loss(objective, right, target)
    for gain in (0.7, 1.4):
        wrong = right.clone()
        wrong[..., bins:] *= gain**0.3
        assert _loss(objective, wrong, target) > best
    smooth = torch.zeros_like(right)
    smooth[..., :bins] = target.mean((0, 1))  # tones where there is noise: an average of all frames
    assert _loss(objective, smooth, target) > best
    if tone:
        assert _loss(objective, made, target) > best


def test_silent_codecs_find_their_way_back() -> None:
    codec, objective = _objective()
    target = codec.written_features(0.1 * torch.randn(1, 1, 32_000))
    made = torch.full((*target.shape[:2], codec.written_bins + 16), -0.1, requires_grad=True)
    objective.learn(made, target, torch.zeros((), requires_grad=True), 1, 0.0)
    assert made.grad is not None and bool((made.grad < 0).all())
