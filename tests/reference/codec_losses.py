"""Losses that the reference can train a codec with and our recipes do not use.

Every distance takes the made signal first and the real one second, both [B, C, N], and returns a scalar.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from musicgen.train.codec_losses import MelSpectrogram, log_mel


class MelLoss(nn.Module):
    """Mean absolute difference of logarithmic mel spectrograms."""

    def __init__(self, sample_rate: int, n_fft: int = 1024, hop: int = 256, mels: int = 64) -> None:
        super().__init__()
        self.mel = MelSpectrogram(sample_rate, n_fft, hop, mels)

    def forward(self, fake: Tensor, real: Tensor) -> Tensor:
        """Waveforms [B, C, N] to a scalar."""
        return F.l1_loss(log_mel(self.mel(fake)), log_mel(self.mel(real)))


def multi_resolution_stft(
    fake: Tensor, real: Tensor, *, convergence_weight: float = 0.5, magnitude_weight: float = 0.5
) -> Tensor:
    """Spectral convergence and log magnitude at three window sizes (Yamamoto et al., 2020)."""
    total = fake.new_zeros(())
    resolutions = ((1024, 120, 600), (2048, 240, 1200), (512, 50, 240))
    for n_fft, hop, window in resolutions:
        a, b = (_magnitudes(wav, n_fft, hop, window) for wav in (fake, real))
        eps = torch.finfo(a.dtype).eps
        total = total + convergence_weight * (b - a).norm() / (b.norm() + eps)
        total = total + magnitude_weight * F.l1_loss((eps + a).log(), (eps + b).log())
    return total / len(resolutions)


def _magnitudes(wav: Tensor, n_fft: int, hop: int, window: int) -> Tensor:
    hann = torch.hann_window(window, device=wav.device)
    spectrum = torch.stft(wav.flatten(0, 1), n_fft, hop, window, hann, return_complex=True)
    # The floor keeps the gradient of the root finite in silence.
    return (spectrum.real.square() + spectrum.imag.square()).clamp_min(1e-7).sqrt()


def si_snr_loss(fake: Tensor, real: Tensor, frame: int | None = None) -> Tensor:
    """Minus the scale-invariant signal-to-noise ratio in dB, averaged over windows of `frame` samples.

    A window begins every half window while there is signal, filled up with zeros; none means one window.
    """
    N = real.shape[-1]
    frame = N if frame is None else frame
    step = N if frame == N else max(frame // 2, 1)
    missing = (math.ceil(N / step) - 1) * step + frame - N
    parts = [F.pad(wav, (0, missing)).unfold(-1, frame, step) for wav in (fake, real)]
    estimate, target = (part - part.mean(-1, keepdim=True) for part in parts)
    eps = torch.finfo(torch.float32).eps * frame
    scale = (estimate * target).sum(-1, keepdim=True) / (eps + target.square().sum(-1, keepdim=True))
    noise = estimate - scale * target
    ratio = torch.log10(eps + (scale * target).square().sum(-1)) - torch.log10(eps + noise.square().sum(-1))
    return -10 * ratio.mean()
