"""Change the rate and the channels of waveforms, as julius and AudioCraft do.

The resampler is the windowed sinc of julius' `resample_frac` (24 zero crossings, roll-off 0.945): the chroma
of a melody and the codes of a prompt depend on it, so a better filter would be a different model.
"""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor

from musicgen.errors import AudioError

ZERO_CROSSINGS = 24
ROLLOFF = 0.945
# Above this many filter coefficients (rates with a tiny common divisor, such as 44,101 Hz) the filters are
# made as they are needed: a table would take gigabytes.
_TABLE_LIMIT = 2**21
_CHUNK = 2**15


def resample(x: Tensor, old: int, new: int) -> Tensor:
    """Waveform `[..., N]` at `old` Hz to `[..., N * new // old]` at `new` Hz; ends are held, not zeroed."""
    if old <= 0 or new <= 0:
        raise AudioError(f"Sample rates must be positive, got {old} and {new} Hz.")
    divisor = math.gcd(old, new)
    old, new = old // divisor, new // divisor
    if old == new or x.shape[-1] == 0:
        return x
    flat = x.reshape(-1, x.shape[-1])
    by_table = new * (2 * _reach(old, new) + old) <= _TABLE_LIMIT
    y = _by_table(flat, old, new) if by_table else _by_gather(flat, old, new)
    return y.reshape(*x.shape[:-1], -1)


def convert_channels(x: Tensor, channels: int) -> Tensor:
    """Waveform `[..., C, N]` to `[..., channels, N]`: mean to one, copies of one, else the first ones."""
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
    """Input samples that a filter looks at on either side of its centre."""
    return math.ceil(ZERO_CROSSINGS * old / (min(old, new) * ROLLOFF))


def _filters(offset: Tensor, old: int, new: int) -> Tensor:
    """Filter values `[..., taps]` at `offset` from the centre, in units of `old` samples; rows sum to 1."""
    angle = (offset * min(old, new) * ROLLOFF).clamp(-ZERO_CROSSINGS, ZERO_CROSSINGS) * math.pi
    kernel = torch.sinc(angle / math.pi) * torch.cos(angle / ZERO_CROSSINGS / 2).square()
    return kernel / kernel.sum(dim=-1, keepdim=True)


def _by_table(x: Tensor, old: int, new: int) -> Tensor:
    """One convolution with `new` phases and stride `old`: quick where the fraction is small."""
    N, reach = x.shape[-1], _reach(old, new)
    taps = torch.arange(-reach, reach + old, device=x.device, dtype=torch.float64)
    phases = torch.arange(new, device=x.device, dtype=torch.float64)
    kernel = _filters(taps / old - phases[:, None] / new, old, new).to(x.dtype)
    padded = F.pad(x[:, None], (reach, reach + old), mode="replicate")
    y = F.conv1d(padded, kernel[:, None], stride=old)
    return y.transpose(1, 2).reshape(x.shape[0], -1)[:, : N * new // old]


def _by_gather(x: Tensor, old: int, new: int) -> Tensor:
    """The same filters made output by output, in chunks of bounded memory."""
    N, reach = x.shape[-1], _reach(old, new)
    near = torch.arange(-reach, reach + 2, device=x.device)
    parts = []
    for start in range(0, N * new // old, _CHUNK):
        outputs = torch.arange(start, min(start + _CHUNK, N * new // old), device=x.device)
        centre, phase = outputs * old // new, outputs * old % new
        # Output n lies at n * old / new input samples: a whole part and phase / new of a sample.
        distance = near - (phase.double() / new)[:, None]
        kernel = _filters(distance / old, old, new).to(x.dtype)
        taps = (centre[:, None] + near).clamp(0, N - 1)
        parts.append(torch.einsum("bnt,nt->bn", x[:, taps], kernel))
    return torch.cat(parts, dim=-1) if parts else x.new_zeros(x.shape[0], 0)
