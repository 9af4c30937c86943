from __future__ import annotations

import pytest
import torch

from musicgen.train.discriminator import (
    WINDOWS,
    AdversarialKind,
    DiscriminatorOutput,
    Discriminators,
    SpectrogramDiscriminator,
    discriminator_loss,
    feature_matching,
    generator_loss,
)


def opinion(value: float) -> list[DiscriminatorOutput]:
    return [DiscriminatorOutput(torch.full((1, 1, 2, 2), value), [torch.full((1, 2), value)])] * 2


def wavs(kind: str, batch: int = 8) -> torch.Tensor:
    """Noise, or the same noise smoothed."""
    wav = torch.randn(batch, 1, 2048, generator=torch.Generator().manual_seed(len(kind)))
    return torch.nn.functional.avg_pool1d(wav, 5, 1, 2) * 2 if kind == "smooth" else wav


def test_shapes_at_every_window() -> None:
    judges = Discriminators(4)(torch.randn(2, 1, 4096))
    for n_fft, each in zip(WINDOWS, judges, strict=True):
        frames, bins = (4096 - n_fft) // (n_fft // 4) + 1, n_fft // 2 + 1
        assert each.logits.shape == (2, 1, frames, -(-bins // 8))
        assert [x.shape[1] for x in each.features] == [4] * 5


def test_spectrogram_puts_real_parts_before_imaginary_ones() -> None:
    judge = SpectrogramDiscriminator(64, 2, channels=2)
    wav = torch.randn(3, 2, 640)
    spectrum = torch.stft(wav[1], 64, 16, window=judge.window, center=False, return_complex=True)
    got = judge.spectrogram(wav)[1] * judge.window.norm()
    torch.testing.assert_close(got, torch.cat([spectrum.real, spectrum.imag]).transpose(1, 2))


@pytest.mark.parametrize(
    ("kind", "sure", "fooled"), [("hinge", 0.0, 4.0), ("hinge2", 0.0, 4.0), ("mse", 0.0, 2.0)]
)
def test_discriminator_loss_falls_as_signals_are_distinguished(
    kind: AdversarialKind, sure: float, fooled: float
) -> None:
    low = 0.0 if kind == "mse" else -1.0
    assert discriminator_loss(opinion(low), opinion(1.0), kind) == sure
    assert discriminator_loss(opinion(1.0), opinion(low), kind) == fooled


@pytest.mark.parametrize("kind", ["hinge", "hinge2", "mse"])
def test_generator_loss_falls_as_signals_pass(kind: AdversarialKind) -> None:
    assert generator_loss(opinion(1.0), kind) < generator_loss(opinion(-1.0), kind)


def test_feature_matching_is_the_mean_difference_and_spares_the_real_side() -> None:
    assert feature_matching(opinion(3.0), opinion(1.0)) == 2.0
    fake, real = torch.ones(1, 2, requires_grad=True), torch.zeros(1, 2, requires_grad=True)
    logits = torch.zeros(1, 1, 1, 1)
    feature_matching([DiscriminatorOutput(logits, [fake])], [DiscriminatorOutput(logits, [real])]).backward()
    assert fake.grad is not None
    assert real.grad is None


def test_discriminators_learn_to_tell_noise_from_smooth_noise() -> None:
    torch.manual_seed(0)
    judges = Discriminators(4, windows=(256, 64))
    optimizer = torch.optim.Adam(judges.parameters(), 3e-3)
    losses = []
    for _ in range(25):
        loss = discriminator_loss(judges(wavs("smooth")), judges(wavs("noise")))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(float(loss.detach()))
    assert losses[-1] < 0.5 * losses[0]
    with torch.no_grad():
        assert judges(wavs("noise"))[0].logits.mean() > judges(wavs("smooth"))[0].logits.mean()
