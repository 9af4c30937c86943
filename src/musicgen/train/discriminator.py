"""Discriminators for codec training, on complex spectrograms of several resolutions.

MS-STFT discriminators of EnCodec (Défossez et al., 2022), hinge losses and feature matching.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import torch
from torch import Tensor, nn
from torch.nn import functional as F
from torch.nn.utils.parametrizations import weight_norm

AdversarialKind = Literal["hinge", "hinge2", "mse"]
WINDOWS = (1024, 2048, 512, 256, 128)
DILATIONS = (1, 2, 4)
LEAK = 0.3


@dataclass(frozen=True, slots=True)
class DiscriminatorOutput:
    """The output of a discriminator: `logits` [B, 1, time, bands], high for real signals, and all `features` before."""

    logits: Tensor
    features: list[Tensor]


class SpectrogramDiscriminator(nn.Module):
    """Convolutions on real and imaginary parts of a spectrogram: windows of `n_fft` samples, hop a quarter of it."""

    window: Tensor

    def __init__(self, n_fft: int, filters: int, channels: int = 1) -> None:
        super().__init__()
        self.n_fft = n_fft
        self.register_buffer("window", torch.hann_window(n_fft), persistent=False)
        # The first convolution has no weight norm, as in the reference.
        layers: list[nn.Module] = [nn.Conv2d(2 * channels, filters, (3, 9), padding=(1, 4))]
        for dilation in DILATIONS:
            conv = nn.Conv2d(
                filters, filters, (3, 9), stride=(1, 2), dilation=(dilation, 1), padding=(dilation, 4)
            )
            layers.append(weight_norm(conv))
        layers.append(weight_norm(nn.Conv2d(filters, filters, 3, padding=1)))
        self.convs = nn.ModuleList(layers)
        self.verdict = weight_norm(nn.Conv2d(filters, 1, 3, padding=1))

    def forward(self, wav: Tensor) -> DiscriminatorOutput:
        """Classify waveforms [B, C, N] as real or generated."""
        x, features = self.spectrogram(wav), []
        for conv in self.convs:
            x = F.leaky_relu(conv(x), LEAK)
            features.append(x)
        return DiscriminatorOutput(self.verdict(x), features)

    def spectrogram(self, wav: Tensor) -> Tensor:
        """Waveform [B, C, N] to [B, 2C, time, bins]: all real parts, then all imaginary ones."""
        B, C, _ = wav.shape
        flat = wav.float().flatten(0, 1)
        spectrum = torch.stft(
            flat, self.n_fft, self.n_fft // 4, window=self.window, center=False, return_complex=True
        )
        spectrum = (spectrum / self.window.norm()).transpose(1, 2).unflatten(0, (B, C))
        return torch.cat([spectrum.real, spectrum.imag], dim=1)


class Discriminators(nn.Module):
    """A spectrogram discriminator for every window size."""

    def __init__(self, filters: int = 32, windows: tuple[int, ...] = WINDOWS, channels: int = 1) -> None:
        super().__init__()
        self.scales = nn.ModuleList(SpectrogramDiscriminator(n_fft, filters, channels) for n_fft in windows)

    def forward(self, wav: Tensor) -> list[DiscriminatorOutput]:
        """Classify waveforms [B, C, N], N at least the longest window."""
        return [scale(wav) for scale in self.scales]


def generator_loss(fake: list[DiscriminatorOutput], kind: AdversarialKind = "hinge") -> Tensor:
    """Adversarial loss of the codec: low where generated signals are classified as real; a mean over discriminators."""
    return torch.stack([_generator_term(each.logits, kind) for each in fake]).mean()


def _generator_term(fake: Tensor, kind: AdversarialKind) -> Tensor:
    if kind == "hinge":
        return -fake.mean()
    return _real(fake, kind)


def discriminator_loss(
    fake: list[DiscriminatorOutput], real: list[DiscriminatorOutput], kind: AdversarialKind = "hinge"
) -> Tensor:
    """Loss of the discriminators: low where generated and real signals are classified correctly; a mean over them."""
    terms = [_fake(a.logits, kind) + _real(b.logits, kind) for a, b in zip(fake, real, strict=True)]
    return torch.stack(terms).mean()


def _real(logits: Tensor, kind: AdversarialKind) -> Tensor:
    if kind == "mse":
        return (logits - 1).square().mean()
    return F.relu(1 - logits).mean()


def _fake(logits: Tensor, kind: AdversarialKind) -> Tensor:
    if kind == "mse":
        return logits.square().mean()
    return F.relu(1 + logits).mean()


def feature_matching(fake: list[DiscriminatorOutput], real: list[DiscriminatorOutput]) -> Tensor:
    """Mean absolute difference of features, averaged over layers, then discriminators.

    The features of real signals get no gradient.
    """
    terms = [
        torch.stack([F.l1_loss(x, y.detach()) for x, y in zip(a.features, b.features, strict=True)]).mean()
        for a, b in zip(fake, real, strict=True)
    ]
    return torch.stack(terms).mean()
