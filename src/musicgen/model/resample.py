"""Converts sample rates and channels of waveforms, as julius and AudioCraft do.

The resampler is the windowed sinc of julius' `resample_frac` (24 zero crossings, roll-off 0.945). The chroma of a
melody and the codes of an audio prompt depend on it, so another filter would change what published models generate.
"""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor

from musicgen.errors import AudioError

ZERO_CROSSINGS = 24
ROLLOFF = 0.945
# Above this many filter coefficients (rates with a small common divisor, such as 44,101 Hz) filters are computed as
# needed, since a table of all of them would take gigabytes.
_TABLE_LIMIT = 2**21
_BLOCK = 2**20  # input samples convolved at once
_FILTERS = 2**20  # coefficients computed at once


def resample(x: Tensor, old: int, new: int) -> Tensor:
    """Waveform `[..., N]` at `old` Hz to `[..., N * new // old]` at `new` Hz; padded with its end values."""
    if old <= 0 or new <= 0:
        raise AudioError(f"Sample rates must be positive, got {old} and {new} Hz.")
    divisor = math.gcd(old, new)
    old, new = old // divisor, new // divisor
    if old == new or x.shape[-1] == 0:
        return x
    flat = x.reshape(-1, x.shape[-1])
    by_table = new * (2 * _reach(old, new) + old) <= _TABLE_LIMIT
    y = _by_table(flat, old, new) if by_table else _by_phase(flat, old, new)
    return y.reshape(*x.shape[:-1], -1)


def convert_channels(x: Tensor, channels: int) -> Tensor:
    """Waveform `[..., C, N]` to `[..., channels, N]`: the mean for 1, copies of a mono one, else the first ones."""
    present = x.shape[-2]
    if present == channels:
        return x
    if channels == 1:
        return x.mean(dim=-2, keepdim=True)
    if present == 1:
        return x.expand(*x.shape[:-2], channels, x.shape[-1])
    if present > channels:
        return x[..., :channels, :]
    raise AudioError(f"{present} channels cannot become {channels}: only one channel can be copied to more.")


def convert_audio(x: Tensor, from_rate: float, to_rate: float, channels: int) -> Tensor:
    """Waveform `[..., C, N]` resampled, then brought to `channels`; fractions of a Hz are dropped."""
    return convert_channels(resample(x, int(from_rate), int(to_rate)), channels)


def _reach(old: int, new: int) -> int:
    """Input samples on either side of a filter's centre."""
    return math.ceil(ZERO_CROSSINGS * old / (min(old, new) * ROLLOFF))


def _filters(offset: Tensor, old: int, new: int) -> Tensor:
    """Filter values `[..., taps]` at `offset` from the centre, in units of `old` samples; rows sum to 1."""
    angle = (offset * min(old, new) * ROLLOFF).clamp(-ZERO_CROSSINGS, ZERO_CROSSINGS) * math.pi
    kernel = torch.sinc(angle / math.pi) * torch.cos(angle / ZERO_CROSSINGS / 2).square()
    return kernel / kernel.sum(dim=-1, keepdim=True)


def _by_table(x: Tensor, old: int, new: int) -> Tensor:
    """One convolution with `new` phases and stride `old`: fast where both numbers are small."""
    N, reach = x.shape[-1], _reach(old, new)
    taps = torch.arange(-reach, reach + old, device=x.device, dtype=torch.float64)
    phases = torch.arange(new, device=x.device, dtype=torch.float64)
    kernel = _filters(taps / old - phases[:, None] / new, old, new).to(x.dtype)
    padded = F.pad(x[:, None], (reach, reach + old), mode="replicate")
    turns = (padded.shape[-1] - len(taps)) // old + 1
    at_once = max(1, _BLOCK // old)
    y = x.new_empty(x.shape[0], turns, new)
    # In blocks, as convolutions take several times the memory of their input.
    for start in range(0, turns, at_once):
        block = padded[..., start * old : (start + at_once - 1) * old + len(taps)]
        y[:, start : start + at_once] = F.conv1d(block, kernel[:, None], stride=old).transpose(1, 2)
    return y.reshape(x.shape[0], -1)[:, : N * new // old]


def _by_phase(x: Tensor, old: int, new: int) -> Tensor:
    """The same for large `old` and `new`, whose table of filters would be too large: phase by phase.

    Output n lies at n * old / new input samples; the fractional part, its phase, repeats every `new` outputs. So each
    filter is computed once, and its outputs are one product with windows of the input, `old` samples apart.
    """
    N, reach = x.shape[-1], _reach(old, new)
    total = N * new // old
    y = x.new_empty(x.shape[0], total)
    near = torch.arange(-reach, reach + 2, device=x.device)
    padded = F.pad(x[:, None], (reach, reach + 2), mode="replicate")[:, 0]
    at_once = max(1, _FILTERS // len(near))
    for start in range(0, min(new, total), at_once):
        outputs = torch.arange(start, min(start + at_once, new, total), device=x.device)
        phase = outputs * old % new
        kernels = _filters((near - (phase.double() / new)[:, None]) / old, old, new).to(x.dtype)
        for output, kernel in zip(outputs.tolist(), kernels.unbind(), strict=True):
            centre, turns = output * old // new, -(-(total - output) // new)
            windows = padded.as_strided(
                (x.shape[0], turns, len(near)), (padded.stride(0), old, 1), padded.storage_offset() + centre
            )
            y[:, output::new] = windows @ kernel
    return y
