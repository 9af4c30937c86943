"""The delay pattern: codebook k is delayed by d_k steps, so that one step predicts one code of every codebook.

A layout is a table `steps [K, T]`: the step at which frame t of codebook k sits. Step 0 is empty (all pad). For
delays 0 1 2 3 and six frames (`*` is the pad code):

    *  0  1  2  3  4  5  *  *  *
    *  *  6  7  8  9 10 11  *  *
    *  *  * 12 13 14 15 16 17  *
    *  *  *  * 18 19 20 21 22 23

`valid_only` drops the last `max_delay` steps, which only complete the late codebooks: training does that.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor


def schedule(frames: int, delays: Sequence[int], *, flatten_first: int = 0, empty_initial: int = 0) -> Tensor:
    """The step of every frame of every codebook: `[K, T]`.

    The first `flatten_first` frames take a step for each codebook, one after the other; `empty_initial` adds
    empty steps in front. Published models use neither.
    """
    codebooks = len(delays)
    frame = torch.arange(frames)[None, :]
    codebook = torch.arange(codebooks)[:, None]
    late = torch.tensor(delays)[:, None]
    flat = frame * codebooks + codebook
    delayed = flatten_first * codebooks + (frame - flatten_first) + late
    return 1 + empty_initial + torch.where(frame < flatten_first, flat, delayed)


def sequence_steps(frames: int, delays: Sequence[int], *, valid_only: bool = False) -> int:
    """Number of steps S that hold `frames` frames, the empty first step included."""
    return 1 + frames + (0 if valid_only else delays[-1])


def place(codes: Tensor, steps: Tensor, length: int, pad: int) -> Tensor:
    """Write codes `[B, K, T]` at their steps `[K, T]`: `[B, K, length]`, `pad` elsewhere, cut to length."""
    B, K, T = codes.shape
    out = codes.new_full((B, K, max(length, int(steps.max()) + 1 if steps.numel() else 0)), pad)
    out.scatter_(2, steps[:, :T].to(codes.device).expand(B, K, T), codes)
    return out[:, :, :length]


def pick(values: Tensor, steps: Tensor, missing: float) -> Tensor:
    """Read values `[B, K, S, ...]` at steps `[K, T]`: `[B, K, T, ...]`, `missing` for steps outside."""
    K, S = values.shape[1:3]
    steps = steps.to(values.device)
    # One more step, all missing, for whatever points outside.
    nothing = values.new_full((*values.shape[:2], 1, *values.shape[3:]), missing)
    padded = torch.cat([values, nothing], dim=2)
    codebook = torch.arange(K, device=values.device)[:, None]
    return padded[:, codebook, torch.where((steps >= 0) & (steps < S), steps, S)]


def apply(codes: Tensor, delays: Sequence[int], pad: int, *, valid_only: bool = False) -> Tensor:
    """Codes `[B, K, T]` in pattern order `[B, K, S]`: S is 1 + T + max delay, or 1 + T with `valid_only`."""
    frames = codes.shape[-1]
    return place(codes, schedule(frames, delays), sequence_steps(frames, delays, valid_only=valid_only), pad)


def undo_logits(logits: Tensor, delays: Sequence[int], frames: int) -> tuple[Tensor, Tensor]:
    """Logits `[B, K, S, V]` in frame order `[B, K, T, V]`, and the mask `[K, T]` of those that exist.

    Where the sequence was too short they are NaN. The logits of step s predict step s + 1; a frame counts
    when its own step is part of the sequence.
    """
    steps = schedule(frames, delays)
    return pick_logits(logits, steps)


def pick_logits(logits: Tensor, steps: Tensor) -> tuple[Tensor, Tensor]:
    """`undo_logits` for any layout `[K, T]`."""
    S = logits.shape[2]
    known = steps < S
    return pick(logits, torch.where(known, steps - 1, S), float("nan")), known.to(logits.device)
