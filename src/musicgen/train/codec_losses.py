"""Losses of codec training: distances between waveforms, and the loss balancer.

Every distance takes the made signal first and the real one second, both [B, C, N], and returns a scalar.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from musicgen.errors import ConfigError, InputError

FLOOR_POWER = 1e-5  # added before the logarithm: -50 dB
LOW_HZ = 64.0
SCALES = (64, 128, 256, 512, 1024)  # samples a window


class MelSpectrogram(nn.Module):
    """Power in triangular bands, equally wide on the HTK mel scale, of `n_fft` samples every `hop`.

    `normalized` divides by the window's energy, so that windows of any length measure noise alike.
    """

    window: Tensor
    filters: Tensor

    def __init__(
        self, sample_rate: int, n_fft: int, hop: int, mels: int = 64, *, normalized: bool = False
    ) -> None:
        super().__init__()
        self.n_fft, self.hop = n_fft, hop
        window = torch.hann_window(n_fft)
        self.scale = float(window.square().sum()) if normalized else 1.0
        self.register_buffer("window", window, persistent=False)
        self.register_buffer("filters", _mel_filters(sample_rate, n_fft // 2 + 1, mels), persistent=False)

    def forward(self, wav: Tensor) -> Tensor:
        """Waveform [B, C, N] to mel power [B, C * mels, ceil(N / hop)]."""
        B, _, N = wav.shape
        edge = (self.n_fft - self.hop) // 2
        if edge >= N:
            raise InputError(f"A mel spectrogram of {self.n_fft} needs over {edge} samples, got {N}.")
        padded = F.pad(wav, (edge, edge), mode="reflect")
        padded = F.pad(padded, (0, -(padded.shape[-1] - self.n_fft) % self.hop)).flatten(0, 1)
        spectrum = torch.stft(
            padded, self.n_fft, self.hop, window=self.window, center=False, return_complex=True
        )
        power = (spectrum.real.square() + spectrum.imag.square()) / self.scale
        return (self.filters @ power).reshape(B, -1, power.shape[-1])


def _mel_filters(sample_rate: int, bins: int, mels: int) -> Tensor:
    """Triangles [mels, bins] between LOW_HZ and half the sample rate, each of height 1."""
    low, high = (2595 * math.log10(1 + hz / 700) for hz in (LOW_HZ, sample_rate / 2))
    corners = 700 * (10 ** (torch.linspace(low, high, mels + 2) / 2595) - 1)
    width = corners.diff()[:, None]
    hz = torch.linspace(0, sample_rate / 2, bins)
    rising = (hz - corners[:-2, None]) / width[:-1]
    falling = (corners[2:, None] - hz) / width[1:]
    return torch.minimum(rising, falling).clamp_min(0)


def log_mel(mel: Tensor) -> Tensor:
    """Decimal logarithm of mel power above the floor."""
    return torch.log10(FLOOR_POWER + mel)


class MultiScaleMelLoss(nn.Module):
    """Mel distance at several windows: mean of absolute on power and squared on its logarithm."""

    def __init__(self, sample_rate: int, scales: tuple[int, ...] = SCALES, mels: int = 64) -> None:
        super().__init__()
        self.mels = nn.ModuleList(
            MelSpectrogram(sample_rate, n, n // 4, mels, normalized=True) for n in scales
        )

    def forward(self, fake: Tensor, real: Tensor) -> Tensor:
        """Waveforms [B, C, N] to a scalar."""
        terms = []
        for mel in self.mels:
            a, b = mel(fake), mel(real)
            terms += [F.l1_loss(a, b), F.mse_loss(log_mel(a), log_mel(b))]
        return torch.stack(terms).mean()


@dataclass(frozen=True, slots=True)
class GradientNorms:
    """Running means of the gradient norm each loss has; `total / weight` is the unbiased mean. JSON-ready."""

    total: Mapping[str, float] = field(default_factory=dict)
    weight: float = 0.0

    def after(self, norms: Mapping[str, float], decay: float) -> GradientNorms:
        """The means after one more step."""
        total = {name: decay * self.total.get(name, 0.0) + norm for name, norm in norms.items()}
        return GradientNorms(total, decay * self.weight + 1)

    @property
    def mean(self) -> dict[str, float]:
        """The mean norm of each loss."""
        return {name: total / self.weight for name, total in self.total.items()}


@dataclass(frozen=True, slots=True)
class Balanced:
    """The output of a balancer for one step.

    `grad`, shaped as the output, goes to `output.backward`; `loss` is the value it is the gradient of;
    `shares` are the losses' parts in the sum of mean gradient norms; `norms` is the state for the next step.
    """

    grad: Tensor
    loss: Tensor
    shares: dict[str, float]
    norms: GradientNorms


@dataclass(frozen=True, slots=True, kw_only=True)
class Balancer:
    """Makes weights the shares of losses in the output's gradient, whatever their scales (EnCodec, 3.4).

    `norm` is the length of the whole gradient; `per_item` measures norms by batch item. With `balance` off
    the weights are plain factors.
    """

    weights: Mapping[str, float]
    decay: float = 0.999
    norm: float = 1.0
    per_item: bool = True
    balance: bool = True

    def __post_init__(self) -> None:
        if not self.weights or min(self.weights.values()) < 0 or not sum(self.weights.values()):
            raise ConfigError(f"Balancer.weights must be positive numbers, got {dict(self.weights)}.")
        if not 0 <= self.decay < 1:
            raise ConfigError(f"Balancer.decay must be at least 0 and below 1, got {self.decay}.")

    def __call__(self, losses: Mapping[str, Tensor], output: Tensor, norms: GradientNorms) -> Balanced:
        """Combine scalar losses of one output [B, ...], whose graph is kept."""
        unknown = losses.keys() - self.weights.keys()
        if unknown:
            raise InputError(f"The balancer has no weight for {', '.join(sorted(unknown))}.")
        grads = {
            name: torch.autograd.grad(loss, output, retain_graph=True)[0] for name, loss in losses.items()
        }
        norms = norms.after({name: self._length(grad) for name, grad in grads.items()}, self.decay)
        mean, weights = norms.mean, sum(self.weights[name] for name in losses)
        total, loss = torch.zeros_like(output), torch.zeros((), device=output.device)
        for name, grad in grads.items():
            factor = self.weights[name]
            if self.balance:
                factor *= self.norm / weights / (1e-12 + mean[name])
            total.add_(grad, alpha=factor)
            loss = loss + factor * losses[name].detach()
        whole = sum(mean.values()) or 1.0
        return Balanced(total, loss, {name: value / whole for name, value in mean.items()}, norms)

    def _length(self, grad: Tensor) -> float:
        return float(grad.flatten(1).norm(dim=1).mean() if self.per_item else grad.norm())
