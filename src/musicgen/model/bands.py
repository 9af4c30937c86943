"""Splits audio into bands evenly spaced on the mel scale, measures their levels, and applies gains to them.

The filters are those of julius (`SplitBands`, `LowPassFilters`): windowed-sinc low-passes with replicated borders;
bands are their differences, so that all bands sum to the signal. Filtering is linear, so gains are applied to the
kernels and the signal is filtered once. Long signals are filtered in blocks.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated

import torch
from torch import Tensor, nn

from musicgen.errors import ConfigError, InputError
from musicgen.parse import Range, check

ZERO_CROSSINGS = 8  # of the lowest cutoff's sinc; sets the length that all filters share
BLOCK = 65_536  # samples filtered at once
SILENCE = 1e-6  # least standard deviation to divide by, so that gains of silent bands stay finite


def mel_cutoffs(bands: int, sample_rate: int) -> list[float]:
    """The `bands - 1` frequencies in hertz that divide the mel scale up to half the rate into equal steps."""
    if bands < 1:
        raise ConfigError(f"Audio is split into at least one band, got {bands}.")
    top = 2595 * math.log10(1 + sample_rate / 2 / 700)
    return [700 * (10 ** (top * k / bands / 2595) - 1) for k in range(1, bands)]


def band_kernels(bands: int, sample_rate: int) -> Tensor:
    """Symmetric band filters from low to high, `[bands, 2 H + 1]` float64 on the CPU; they sum to a unit impulse."""
    cutoffs = torch.tensor(mel_cutoffs(bands, sample_rate), dtype=torch.float64) / sample_rate
    if bands == 1:
        return torch.ones(1, 1, dtype=torch.float64)
    half = int(ZERO_CROSSINGS / float(cutoffs[0]) / 2)
    time = torch.arange(-half, half + 1, dtype=torch.float64)
    window = torch.hann_window(2 * half + 1, periodic=False, dtype=torch.float64)
    lowpass = window * torch.sinc(2 * cutoffs[:, None] * time)
    lowpass = lowpass / lowpass.sum(dim=1, keepdim=True)
    impulse = (time == 0).to(torch.float64)[None]
    return torch.cat([lowpass, impulse]).diff(dim=0, prepend=torch.zeros_like(impulse))


def _filtered(x: Tensor, kernels: Tensor) -> Iterator[Tensor]:
    """Filter `x` `[B, C, N]` by blocks with `kernels` `[n, B or 1, taps]`; yields `[n, B, C, <= BLOCK]`."""
    samples, taps = x.shape[-1], kernels.shape[-1]
    step = min(samples, BLOCK)
    size = 1 << (step + taps - 2).bit_length()
    spectrum = torch.fft.rfft(kernels, size).to(torch.complex64)[:, :, None].to(x.device)
    for start in range(0, samples, step):
        stop = min(start + step, samples)
        reach = torch.arange(start - taps // 2, stop + taps // 2, device=x.device).clamp(0, samples - 1)
        block = torch.fft.irfft(torch.fft.rfft(x[..., reach], size) * spectrum, size)
        yield block[..., taps - 1 : taps - 1 + stop - start]


def weigh(x: Tensor, kernels: Tensor, gains: Tensor) -> Tensor:
    """The sum of the bands of `x` `[B, C, N]`, band b of item i times `gains` `[bands, B or 1]`."""
    combined = torch.einsum("nt,nb->bt", kernels, gains.cpu().to(torch.float64))
    return torch.cat([block[0] for block in _filtered(x, combined[None])], dim=-1)


def deviations(x: Tensor, kernels: Tensor, *, per_item: bool = True) -> Tensor:
    """Unbiased standard deviation of each band of `x` `[B, C, N]`: `[bands, B]`, or `[bands, 1]` over all items."""
    axes = (2, 3) if per_item else (1, 2, 3)
    total = squares = torch.zeros((), dtype=torch.float64)
    for block in _filtered(x, kernels[:, None]):
        # Summed over blocks in double precision on the CPU, as some accelerators do not support it.
        total = total + block.sum(axes).cpu().double()
        squares = squares + block.square().sum(axes).cpu().double()
    count = x[0].numel() if per_item else x.numel()
    variance = (squares - total.square() / count).clamp_min(0) / max(count - 1, 1)
    return variance.sqrt().reshape(len(kernels), -1)


def match_bands(
    x: Tensor,
    reference: Tensor,
    sample_rate: int,
    *,
    bands: int = 32,
    strictness: float = 1.0,
    per_item: bool = True,
) -> Tensor:
    """Give each band of `x` its level in `reference`, `[B, C, N]` both; `strictness` 0 changes nothing, 1 matches.

    This is `re_eq` of MultiBand Diffusion, which measures the batch as a whole; so does `per_item=False`.
    """
    if x.shape[0] != reference.shape[0]:
        raise InputError(
            f"Matching bands needs as many references as items: {x.shape[0]} items, {reference.shape[0]} references."
        )
    kernels = band_kernels(bands, sample_rate)
    target = deviations(reference, kernels, per_item=per_item)
    actual = deviations(x, kernels, per_item=per_item)
    return weigh(x, kernels, (target / actual.clamp_min(SILENCE)) ** strictness)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcessorConfig:
    """The configuration of a `BandProcessor`."""

    sample_rate: Annotated[int, Range(100, 768_000)]
    bands: Annotated[int, Range(1, 128)]
    power: Annotated[float, Range(0, 100)]  # exponent of the gains; 0 changes no levels

    def __post_init__(self) -> None:
        check(self)


class BandProcessor(nn.Module):
    """Restores the band levels that training equalized before diffusion, by statistics of the training data.

    State: `counts` [1] is the number of items; `sum_x`, `sum_x2` [bands] are sums of the mean and mean power of each
    band; `sum_target_x2` [bands] is the sum of the mean power of white noise.
    """

    counts: Tensor
    sum_x: Tensor
    sum_x2: Tensor
    sum_target_x2: Tensor

    def __init__(self, config: ProcessorConfig) -> None:
        super().__init__()
        self.config = config
        self.register_buffer("counts", torch.zeros(1))
        for name in ("sum_x", "sum_x2", "sum_target_x2"):
            self.register_buffer(name, torch.zeros(config.bands))

    @property
    def mean(self) -> Tensor:
        """Mean of each band, `[bands]`."""
        return self.sum_x / self.counts

    @property
    def std(self) -> Tensor:
        """Standard deviation of each band, `[bands]`."""
        return (self.sum_x2 / self.counts - self.mean.square()).clamp_min(0).sqrt()

    @property
    def target_std(self) -> Tensor:
        """The level that `std` is compared with, `[bands]`: mean power, without a root, as in the published models."""
        return self.sum_target_x2 / self.counts

    def _kernels(self) -> Tensor:
        return band_kernels(self.config.bands, self.config.sample_rate)

    def restore(self, x: Tensor) -> Tensor:
        """The diffusion model's output to audio with the band levels of the training data, `[B, C, N]` both."""
        gains = (self.std / self.target_std) ** self.config.power
        return weigh(x, self._kernels(), gains[:, None]) + self.mean.sum()
