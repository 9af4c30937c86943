"""Measures loudness, and sets the level of audio before saving.

Loudness is BS.1770-4 as torchaudio computes it, which clamps each filter's output to [-1, 1]: the strategy `loudness`
of AudioCraft is defined by it. Without the clamp, as in pyloudnorm, loud audio measures higher and would be saved
quieter.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache

import torch
import torch.nn.functional as F
from torch import Tensor

from musicgen.errors import AudioError
from musicgen.io.limiter import Level, limit

STRATEGIES = ("loudness", "clip", "peak", "rms", "fixed", "none")
QUIET_RMS = 2e-3  # below this AudioCraft does not change the level, which would only amplify noise
_GATE_SECONDS, _GATE_OVERLAP = 0.4, 0.75
_ABSOLUTE_GATE, _RELATIVE_GATE = -70.0, -10.0
_SURROUND_WEIGHT = 1.41
_BLOCKS_AT_ONCE = 600  # one minute: bounds the memory of an hour of audio
_BLOCK = 64  # samples that a filter takes at once
_SETTLED = 1e-30  # a state that counts for less than this share is forgotten


@dataclass(frozen=True, slots=True)
class Levels:
    """Loudness in LUFS and peak in dB of full scale (-inf for silence), and the share of clipped samples."""

    loudness: float
    peak: float
    clipped: float

    @property
    def known(self) -> dict[str, float | None]:
        """Loudness and peak as values of JSON: None where they are not finite, as of silence."""
        both = {"loudness": self.loudness, "peak": self.peak}
        return {name: level if math.isfinite(level) else None for name, level in both.items()}


def report(samples: Tensor, rate: int) -> Levels:
    """Measure `samples [C, N]`: loudness, peak, and the share of samples at or beyond full scale."""
    peak = float(samples.abs().max()) if samples.numel() else 0.0
    clipped = float((samples.abs() >= 1).float().mean()) if samples.numel() else 0.0
    return Levels(loudness(samples, rate), 20 * math.log10(peak) if peak > 0 else -math.inf, clipped)


def loudness(samples: Tensor, rate: int) -> float:
    """Integrated loudness in LUFS of `samples [C, N]`; -inf for silence.

    A clip under 0.4 s, which the standard does not define and torchaudio rejects, is measured as one block.
    """
    if samples.shape[-1] == 0:
        return -math.inf
    power = _block_powers(samples, rate)
    blocks = _lufs(power)
    kept = blocks > _ABSOLUTE_GATE
    if not kept.any():
        return float(_lufs(power.mean())) if power.numel() == 1 else -math.inf
    kept &= blocks > _lufs(power[kept].mean()) + _RELATIVE_GATE
    return float(_lufs(power[kept].mean()))


def normalize(
    samples: Tensor,
    rate: int,
    strategy: str = "loudness",
    *,
    boost: bool = True,
    peak_headroom_db: float = 1,
    rms_headroom_db: float = 18,
    loudness_headroom_db: float = 14,
    compressor: bool = False,
    limiter: bool = False,
) -> Tensor:
    """Set the level of `samples [C, N]` as AudioCraft does on writing; silence stays silence.

    `boost=False` lets `peak` and `rms` only lower the level. `fixed` is that of a stream (`io/limiter.py`), and is
    ours. `none` checks and changes nothing. Peaks that
    `loudness` or `rms` raises above full scale are clipped, as in AudioCraft; with `limiter`, which is ours, lowered.
    """
    if strategy not in STRATEGIES:
        raise AudioError(f"The level can be set by {', '.join(STRATEGIES)}, not by {strategy!r}.")
    if not bool(torch.isfinite(samples).all()):
        raise AudioError("The audio holds values that are not finite numbers (NaN or infinity).")
    if not bool(samples.any()):
        return samples
    ceiling = 10 ** (-peak_headroom_db / 20)
    if strategy == "clip":
        return samples.clamp(-ceiling, ceiling)
    if strategy == "fixed":
        level = Level(strategy, rate, limiter=limiter)
        return torch.cat([level.push(samples), level.finish()], dim=1)
    if strategy == "peak":
        gain = ceiling / float(samples.abs().max())
        return samples * gain if boost or gain < 1 else samples
    if strategy == "rms":
        # Channels that cancel each other have a silent mean; AudioCraft then amplifies them to full scale. So does
        # this, with a bounded gain: an infinite one would turn zeros into NaN.
        mono = max(float(samples.mean(dim=0).square().mean().sqrt()), 1e-12)
        gain = 10 ** (-rms_headroom_db / 20) / mono
        louder = samples * gain if boost or gain < 1 else samples
        return (limit(louder, rate, ceiling) if limiter else louder).clamp(-1, 1)
    if strategy == "loudness":
        louder = _to_loudness(samples, rate, -loudness_headroom_db, compressor)
        return (limit(louder, rate, ceiling) if limiter else louder).clamp(-1, 1)
    if float(samples.abs().max()) >= 1:
        raise AudioError("The audio reaches full scale; choose a normalization_strategy other than none.")
    return samples


def _to_loudness(samples: Tensor, rate: int, target: float, compressor: bool) -> Tensor:
    if float(samples.square().mean().sqrt()) < QUIET_RMS:
        return samples
    measured = loudness(samples, rate)
    if not math.isfinite(measured):  # all blocks are below the absolute gate
        return samples
    louder = samples * 10 ** ((target - measured) / 20)
    return torch.tanh(louder) if compressor else louder


def _lufs(power: Tensor) -> Tensor:
    return -0.691 + 10 * torch.log10(power)


def _block_powers(samples: Tensor, rate: int) -> Tensor:
    """K-weighted power of each overlapping 0.4 s block, channels summed with their weights: `[blocks]`."""
    C, N = samples.shape
    gate = min(round(_GATE_SECONDS * rate), N)
    step = max(round(_GATE_SECONDS * rate * (1 - _GATE_OVERLAP)), 1)
    weights = torch.tensor([_SURROUND_WEIGHT if 3 <= c <= 4 else 1.0 for c in range(C)], dtype=torch.float64)
    blocks, parts = (N - gate) // step + 1, []
    for first in range(0, blocks, _BLOCKS_AT_ONCE):
        start = first * step
        stop = (min(first + _BLOCKS_AT_ONCE, blocks) - 1) * step + gate
        lead = min(start, rate)  # starts one second earlier, by which the filters have settled
        weighted = _k_weighting(samples[:, start - lead : stop].double(), rate)[:, lead:]
        parts.append(weights @ weighted.square().unfold(-1, gate, step).mean(dim=-1))
    return torch.cat(parts)


def _k_weighting(x: Tensor, rate: int) -> Tensor:
    """`[C, N]` through a high shelf (+4 dB above 1.5 kHz), then a high-pass at 38 Hz, each clamped."""
    shelf = _biquad(x, *_high_shelf(rate, 4.0, 1500.0, 1 / math.sqrt(2))).clamp(-1, 1)
    return _biquad(shelf, *_high_pass(rate, 38.0, 0.5)).clamp(-1, 1)


def _biquad(x: Tensor, b: list[float], a: list[float]) -> Tensor:
    """Recursive filter b/a over float64 `[C, N]`, in blocks: one product for all of them, whose states then follow.

    In the direct form II transposed the state of two numbers is all that a block needs of those before it.
    """
    (C, N), n = x.shape, _BLOCK
    blocks = F.pad(x, (0, -N % n)).view(C, -1, n)
    single = torch.tensor([*b, *a], dtype=torch.float32).tolist()  # the filters have numbers of 32 bits
    inside, read, written, over = _of_block(*(each / single[3] for each in (*single[:3], *single[4:])))
    states = blocks @ read  # [C, blocks, 2]: what each block adds
    step, shift = over, 1
    while shift < states.shape[1] and bool(
        step.abs().max() > _SETTLED
    ):  # each now holds that of `shift` blocks
        states[:, shift:] += states[:, :-shift].clone() @ step
        step, shift = step @ step, 2 * shift
    filtered = blocks @ inside
    filtered[:, 1:] += states[:, :-1] @ written
    return filtered.view(C, -1)[:, :N]


@cache
def _of_block(b0: float, b1: float, b2: float, a1: float, a2: float) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """What a filter does with a row of n samples: `[n, n]` samples to samples, `[n, 2]` samples to the state after
    them, `[2, n]` the state before them to samples, `[2, 2]` that state to the state after them.
    """

    def respond(x: float, first: float, second: float) -> Tensor:
        """Samples that follow from one sample and a state, and the states after each: `[n, 3]`."""
        made = []
        for _ in range(_BLOCK):
            y = b0 * x + first
            first, second = b1 * x - a1 * y + second, b2 * x - a2 * y
            made.append((y, first, second))
            x = 0.0
        return torch.tensor(made, dtype=torch.float64)

    impulse, states = respond(1.0, 0.0, 0.0), [respond(0.0, 1.0, 0.0), respond(0.0, 0.0, 1.0)]
    later = torch.arange(_BLOCK) - torch.arange(_BLOCK)[:, None]  # by how many samples one follows another
    inside = torch.where(later >= 0, impulse[later.clamp(min=0), 0], 0.0)
    written, over = (
        torch.stack([each[:, 0] for each in states]),
        torch.stack([each[-1, 1:] for each in states]),
    )
    return inside, impulse.flip(0)[:, 1:].contiguous(), written, over


# Both from the Audio EQ Cookbook of R. Bristow-Johnson.


def _high_shelf(rate: int, gain_db: float, frequency: float, q: float) -> tuple[list[float], list[float]]:
    w, A = 2 * math.pi * frequency / rate, 10 ** (gain_db / 40)
    cos, slope = math.cos(w), 2 * math.sqrt(A) * math.sin(w) / (2 * q)
    up, down = A + 1 + (A - 1) * cos, A + 1 - (A - 1) * cos
    b = [A * (up + slope), -2 * A * (A - 1 + (A + 1) * cos), A * (up - slope)]
    return b, [down + slope, 2 * (A - 1 - (A + 1) * cos), down - slope]


def _high_pass(rate: int, frequency: float, q: float) -> tuple[list[float], list[float]]:
    w = 2 * math.pi * frequency / rate
    cos, alpha = math.cos(w), math.sin(w) / (2 * q)
    return [(1 + cos) / 2, -1 - cos, (1 + cos) / 2], [1 + alpha, -2 * cos, 1 - alpha]
