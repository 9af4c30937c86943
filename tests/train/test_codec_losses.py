from __future__ import annotations

import json
import math
from dataclasses import asdict

import pytest
import torch

from musicgen.errors import ConfigError, InputError
from musicgen.train.codec_losses import (
    Balancer,
    GradientNorms,
    MelSpectrogram,
    MultiScaleMelLoss,
)

RATE = 32_000


def noise(seed: int, samples: int = 6400) -> torch.Tensor:
    return 0.2 * torch.randn(2, 1, samples, generator=torch.Generator().manual_seed(seed))


def tone(hz: float, samples: int = 6400) -> torch.Tensor:
    return torch.sin(2 * math.pi * hz * torch.arange(samples) / RATE).view(1, 1, -1)


def test_mel_shows_a_tone_in_its_band() -> None:
    mel = MelSpectrogram(RATE, 1024, 256)
    band = mel(tone(1000))[0].mean(-1).argmax()
    centre = int(mel.filters[band].argmax()) * RATE / 1024
    assert abs(centre - 1000) < RATE / 1024


@pytest.mark.parametrize("samples", [512, 513, 767, 768, 6400])
def test_mel_has_a_frame_for_each_begun_hop(samples: int) -> None:
    mel = MelSpectrogram(RATE, 512, 128, 20)
    stereo = noise(0, samples).transpose(0, 1)
    assert mel(stereo).shape == (1, 2 * 20, -(-samples // 128))


def test_normalised_mel_measures_noise_alike_at_every_window() -> None:
    wav = noise(0, 32_000)
    mels = [MelSpectrogram(RATE, n, n // 4, 10, normalized=True) for n in (256, 1024)]
    short, long = ((mel(wav).mean((0, 2)) / mel.filters.sum(1))[4:8].mean() for mel in mels)
    torch.testing.assert_close(short, long, rtol=0.1, atol=0)


def test_mel_refuses_too_short_a_signal() -> None:
    with pytest.raises(InputError, match="needs over 384 samples, got 384"):
        MelSpectrogram(RATE, 1024, 256)(noise(0, 384))


def test_the_mel_distance_vanishes_only_for_equal_signals_and_falls_towards_them() -> None:
    loss, real, other = MultiScaleMelLoss(RATE), noise(0), noise(1)
    far, near = loss(other, real), loss(real + 0.1 * other, real)
    assert loss(real, real) == 0
    assert 0 < near < far


def test_gradients_are_finite_for_silence() -> None:
    silence = torch.zeros(1, 1, 6400, requires_grad=True)
    MultiScaleMelLoss(RATE)(silence, torch.zeros(1, 1, 6400)).backward()
    assert silence.grad is not None
    assert silence.grad.isfinite().all()


def test_balanced_weights_are_shares_of_the_gradient_whatever_the_scale() -> None:
    y = noise(0).requires_grad_()
    balancer = Balancer(weights={"small": 3.0, "huge": 1.0}, norm=2.0)
    target = noise(1)
    out = balancer({"small": 1e-3 * (y * target).sum(), "huge": 1e6 * y.sum()}, y, GradientNorms())
    small = target / target.flatten(1).norm(dim=1).mean()
    huge = torch.ones_like(y) / y[0].numel() ** 0.5
    torch.testing.assert_close(out.grad, 2.0 * (0.75 * small + 0.25 * huge))


def test_loss_and_gradient_of_the_balancer_belong_together() -> None:
    y = noise(0).requires_grad_()
    out = Balancer(weights={"a": 1.0})({"a": y.square().sum()}, y, GradientNorms())
    factor = out.grad / (2 * y.detach())
    torch.testing.assert_close(out.loss, factor.mean() * y.detach().square().sum())


def test_balancer_off_is_a_weighted_sum() -> None:
    y = noise(0).requires_grad_()
    out = Balancer(weights={"a": 2.0, "b": 3.0}, balance=False)(
        {"a": y.square().sum(), "b": y.sum()}, y, GradientNorms()
    )
    torch.testing.assert_close(out.grad, 4 * y.detach() + 3)


def test_balancer_norms_are_an_unbiased_running_mean_and_survive_json() -> None:
    norms = GradientNorms()
    for value in (1.0, 3.0):
        norms = norms.after({"a": value}, 0.5)
    assert norms.mean["a"] == pytest.approx((0.5 * 1 + 3) / 1.5)
    assert GradientNorms(**json.loads(json.dumps(asdict(norms)))) == norms


def test_balancer_takes_losses_without_gradient_length() -> None:
    y = torch.zeros(1, 1, 8, requires_grad=True)
    out = Balancer(weights={"a": 1.0})({"a": y.square().sum()}, y, GradientNorms())
    assert out.grad.eq(0).all()
    assert out.shares == {"a": 0.0}


def test_bad_weights_are_refused() -> None:
    for weights in ({}, {"a": 0.0}, {"a": -1.0}):
        with pytest.raises(ConfigError, match="weights"):
            Balancer(weights=weights)
    with pytest.raises(ConfigError, match="decay"):
        Balancer(weights={"a": 1.0}, decay=1.0)
    y = noise(0).requires_grad_()
    with pytest.raises(InputError, match="no weight for b"):
        Balancer(weights={"a": 1.0})({"b": y.sum()}, y, GradientNorms())
