"""A limiter with a look-ahead of 21 ms, and the levels that need no more of the music than that.

Gains belong to milliseconds counted from the beginning of the music, and are computed by operations that are exact or
in a fixed order. So music that comes in pieces, of whatever size, has the same samples as the whole, to the bit.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

from musicgen.errors import AudioError
from musicgen.generation import STREAM_STRATEGIES

CEILING = 10 ** (-1 / 20)  # 1 dB below full scale
FIXED_GAIN_DB = 8.0  # of music that was not mastered: nano's takes have then about -14 LUFS on average
_NEAR = 10  # milliseconds before and after a peak in which the gain is held; it is then averaged over almost as many
_AHEAD = 2 * _NEAR  # blocks that the gain at the end of a block depends on


class Limiter:
    """Lowers the gain around peaks above `ceiling`, in all channels alike, of music that comes in pieces.

    The gain falls over about 10 ms before a peak and rises again after it; elsewhere samples stay as they are.
    """

    def __init__(self, rate: int, ceiling: float = CEILING) -> None:
        self._block, self._ceiling = max(1, rate // 1000), ceiling
        self._samples: Tensor | None = None  # [C, n] that are not returned yet; they begin with a block
        self._wanted = torch.ones(0)  # gain that each block needs, from block `_first` on
        self._first = self._done = 0  # blocks: the first of `_wanted`, the number of those returned

    def push(self, samples: Tensor) -> Tensor:
        """Take the next samples `[C, n]`; returns those `[C, m]` whose gain is known."""
        return self._take(samples, last=False)

    def finish(self) -> Tensor:
        """The samples `[C, m]` that were held back."""
        return torch.zeros(1, 0) if self._samples is None else self._take(self._samples[:, :0], last=True)

    def _take(self, samples: Tensor, *, last: bool) -> Tensor:
        block = self._block
        held = samples if self._samples is None else torch.cat([self._samples, samples], dim=1)
        known = self._first + len(self._wanted) - self._done  # blocks of `held` whose peaks are known
        count = -(-held.shape[1] // block) if last else held.shape[1] // block
        if count > known:
            new = held[:, known * block : count * block].abs().amax(0)
            peaks = F.pad(new, (0, -len(new) % block)).view(-1, block).amax(1)
            self._wanted = torch.cat([self._wanted, (peaks / self._ceiling).clamp_min(1).reciprocal()])
        ready = count if last else max(0, count - _AHEAD)
        gain = self._gain(ready, last=last)
        self._done += ready
        past = max(0, self._done - _AHEAD - self._first)
        self._wanted, self._first = self._wanted[past:], self._first + past
        length = min(ready * block, held.shape[1])
        self._samples = held[:, length:]
        return held[:, :length] * gain[:length]

    def _gain(self, count: int, *, last: bool) -> Tensor:
        """The gain `[count * block]` of the next `count` blocks."""
        if not count:
            return torch.ones(0)
        begin, end = self._done, self._done + count
        low, high = max(0, begin - _AHEAD), min(self._first + len(self._wanted), end + _AHEAD)
        # Nothing is wanted before the beginning, nor after the end if it is known.
        before, after = _AHEAD - (begin - low), _AHEAD - (high - end)
        wanted = F.pad(self._wanted[low - self._first : high - self._first], (before, after), value=torch.inf)
        held = wanted.unfold(0, 2 * _NEAR + 1, 1).amin(1)  # blocks from begin - 10 on
        # At the ends of the music the gain stays what it is in the first and in the last block.
        number = torch.arange(begin - _NEAR, end + _NEAR)
        held = held[number.clamp(low, high - 1) - (begin - _NEAR)]
        # Averaged over one block less on each side, so that no interpolated gain is too high for its block; added one
        # by one, since the order of a mean depends on where it begins.
        width = 2 * _NEAR - 1
        total = held[: len(held) - width + 1].clone()
        for shift in range(1, width):
            total += held[shift : len(held) - width + 1 + shift]
        smooth = total / width  # blocks from begin - 1 to end
        if begin == 0:
            smooth[0] = smooth[1]
        if last:
            smooth[-1] = smooth[-2]
        return self._between(smooth)

    def _between(self, smooth: Tensor) -> Tensor:
        """Gains of blocks, with one more at either end, to gains of samples: linear from centre to centre."""
        block = self._block
        place = (torch.arange(block) + 0.5) / block - 0.5
        here, other = smooth[1:-1, None], torch.where(place < 0, smooth[:-2, None], smooth[2:, None])
        return (here + (other - here) * place.abs()).flatten()


def limit(samples: Tensor, rate: int, ceiling: float = CEILING) -> Tensor:
    """A `Limiter` on the whole of `samples [C, N]`."""
    limiter = Limiter(rate, ceiling)
    return torch.cat([limiter.push(samples), limiter.finish()], dim=1)


class Level:
    """Sets the level of music that comes in pieces, by one of the strategies of `STREAM_STRATEGIES`.

    `clip` cuts off what is above the ceiling; `fixed` limits it instead. If the music was not mastered (models with a
    `limiter`), `fixed` raises it by `FIXED_GAIN_DB` before.
    """

    def __init__(self, strategy: str, rate: int, *, limiter: bool) -> None:
        if strategy not in STREAM_STRATEGIES:
            raise AudioError(
                f"The level of a stream can be set by {' or '.join(STREAM_STRATEGIES)}, not by {strategy!r}."
            )
        self._limiter = Limiter(rate) if strategy == "fixed" else None
        self._gain = 10 ** (FIXED_GAIN_DB / 20) if limiter else 1.0

    def push(self, samples: Tensor) -> Tensor:
        """Take the next samples `[C, n]`; returns those `[C, m]` whose level is set."""
        if not bool(torch.isfinite(samples).all()):
            raise AudioError("The audio holds values that are not finite numbers (NaN or infinity).")
        if self._limiter is None:
            return samples.clamp(-CEILING, CEILING)
        return self._limiter.push(samples * self._gain).clamp(-CEILING, CEILING)

    def finish(self) -> Tensor:
        """The samples `[C, m]` that were held back."""
        rest = torch.zeros(1, 0) if self._limiter is None else self._limiter.finish()
        return rest.clamp(-CEILING, CEILING)
