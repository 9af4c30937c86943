"""White noise as a stateless hash of the sample number, and the mel bands in which its level is described."""

from __future__ import annotations

import math

import torch
from torch import Tensor

from musicgen.model.sampling import mix32

_UNIT = 2**24


def white_noise(first: int, samples: int, device: torch.device | None = None) -> Tensor:
    """Uniform noise [N] of variance 1: sample i is a hash of `first` + i, so overlapping pieces agree."""
    number = torch.arange(first, first + samples, device=device)
    bits = mix32(mix32(number + 0x51ED270B) + 0x2545F491) >> 8
    noise: Tensor = (bits.float() * (2.0 / _UNIT) - 1.0) * math.sqrt(3.0)
    return noise


def band_shapes(sample_rate: int, bins: int, bands: int) -> Tensor:
    """Weight of each band's level in each bin, [bands, bins]: triangles whose centres are even on the mel scale."""
    mel = 2595.0 * torch.log10(1.0 + torch.linspace(0.0, sample_rate / 2, bins, dtype=torch.float64) / 700.0)
    position = mel * ((bands - 1) / mel[-1])
    distance = (position[None] - torch.arange(bands, dtype=torch.float64)[:, None]).abs()
    shapes: Tensor = (1.0 - distance).clamp_min(0.0).float()
    return shapes
