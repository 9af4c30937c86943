"""White noise that is the same for the same place in a piece, and the bands in which its level is described."""

from __future__ import annotations

import math

import torch
from torch import Tensor

from musicgen.model.sampling import mix32

_UNIT = 2**24


def white_noise(first: int, samples: int, device: torch.device | None = None) -> Tensor:
    """Samples [N] of uniform noise of variance 1, a hash of their own number, counted from `first`."""
    number = torch.arange(first, first + samples, device=device)
    bits = mix32(mix32(number + 0x51ED270B) + 0x2545F491) >> 8
    noise: Tensor = (bits.float() * (2.0 / _UNIT) - 1.0) * math.sqrt(3.0)
    return noise


def band_shapes(sample_rate: int, bins: int, bands: int) -> Tensor:
    """How much of each band's level a bin has, [bands, bins]: straight lines between centres even on the mel scale."""
    mel = 2595.0 * torch.log10(1.0 + torch.linspace(0.0, sample_rate / 2, bins, dtype=torch.float64) / 700.0)
    place = mel * ((bands - 1) / mel[-1])
    distance = (place[None] - torch.arange(bands, dtype=torch.float64)[:, None]).abs()
    shapes: Tensor = (1.0 - distance).clamp_min(0.0).float()
    return shapes
