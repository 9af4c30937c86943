"""Collapse: a language model that has begun to repeat a few codes for ever, seen in the codes alone.

Healthy music keeps changing its codes: in five seconds nano draws 250 to 550 different ones in all codebooks but the
first (of 750 drawn). A take that has frozen to a tone, a rumble or a short loop draws fewer than 60. The first
codebook is left out, because steady music may hold its few coarse codes for a long time.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

WINDOW_SECONDS = 5.0
REPETITION_SECONDS = 2.0  # that a penalty for repetition looks back on
CONTEXT_SHARE, CONTEXT_KEPT = 0.27, 0.7
COLLAPSED_SHARE = 0.08  # of the codes drawn: 60 of the 750 that nano draws in five seconds


def distinct_codes(codes: Tensor, frames: int, *, hop: int = 1) -> Tensor:
    """How many different codes each window of `frames` frames holds: `[..., K, T] -> [..., windows]`.

    Counted in each codebook but the first, and added up. A window begins every `hop` frames; codes shorter than
    a window are one window.
    """
    fine = codes[..., 1:, :] if codes.shape[-2] > 1 else codes
    windows = fine.unfold(-1, min(frames, codes.shape[-1]), hop).sort(dim=-1).values
    changes = (windows[..., 1:] != windows[..., :-1]).sum(-1) + 1
    return changes.sum(-2)


def collapsed_windows(codes: Tensor, frame_rate: float) -> Tensor:
    """Which windows of five seconds have collapsed, one window a second: bool, `[..., K, T] -> [..., windows]`.

    Codes of less than five seconds are too few to judge: no window.
    """
    frames, hop = round(WINDOW_SECONDS * frame_rate), round(frame_rate)
    if codes.shape[-1] < frames:
        return torch.zeros(*codes.shape[:-2], 0, dtype=torch.bool, device=codes.device)
    drawn = frames * max(1, codes.shape[-2] - 1)
    return distinct_codes(codes, frames, hop=hop) < COLLAPSED_SHARE * drawn


@dataclass(frozen=True, slots=True, kw_only=True)
class RepetitionPenalty:
    """Makes codes of the last seconds less likely, once these have become few.

    A language model that has repeated itself for a second predicts that it will go on (nano: with 97 % and more),
    and what it draws is what it reads: it does not find its way out. So every `every` steps the different codes
    of the last `history` steps are counted. Where they are less than `low` of those drawn, the logit of a code
    falls by `strength` times the root of its own share of them; from there to `high` the penalty fades out.
    Above `high` nothing is changed, to the bit. All is a function of the row's own codes and their place in the
    piece, so a seed gives the same music in any batch, window and length.
    """

    history: int
    every: int = 10
    low: float = 0.15
    high: float = 0.35
    strength: float = 8.0

    def checked_step(self, step: int, offset: int = 0) -> int:
        """The last step, up to `step`, at which codes are counted; `offset` is the piece's step of step 0."""
        return step - (offset + step) % self.every

    def weights(self, recent: Tensor) -> Tensor:
        """How much of the penalty each row gets, 0 to 1: codes `[B, K, history]` of the last steps -> `[B]`."""
        distinct = distinct_codes(recent, recent.shape[-1])[..., 0]
        share = distinct / (max(1, recent.shape[-2] - 1) * recent.shape[-1])
        return ((self.high - share) / (self.high - self.low)).clamp(0, 1)

    def led_steps(self, codes: Tensor) -> Tensor:
        """Which stretches of `every` frames, counted from the first of codes `[K, T]`, were drawn with a penalty."""
        T = codes.shape[-1]
        led = torch.zeros(-(-T // self.every), dtype=torch.bool)
        if self.history < T:
            weights = self.weights(codes.unfold(-1, self.history, self.every).movedim(-2, 0))
            first = -(-self.history // self.every)
            led[first : first + len(weights)] = weights[: len(led) - first] > 0
        return led

    def logits(self, recent: Tensor, codebook_size: int) -> Tensor | None:
        """What to take off the logits, `[B, K, V]`, after the codes `[B, K, history]`; None for nothing."""
        weights = self.weights(recent)
        if not bool(weights.any()):
            return None
        # One more for the pad code, which stands at the end of a take that early codebooks reach first.
        counts = torch.zeros(*recent.shape[:2], codebook_size + 1, device=recent.device)
        counts.scatter_add_(-1, recent, torch.ones_like(recent, dtype=counts.dtype))
        return (counts[..., :-1] / recent.shape[-1]).sqrt_() * (self.strength * weights[:, None, None])


def choose_context(codes: Tensor, length: int, stride: int) -> Tensor:
    """What the next window goes on from: codes `[B, K, T]` of a piece so far -> `[B, K, length]`.

    The last `length` frames, unless their second half holds too few different codes: then the latest stretch that
    ends with enough, of those that end a multiple of `stride` earlier. (Enough are `CONTEXT_SHARE` of all codes, or
    `CONTEXT_KEPT` of what the beginning of the piece has, which may be sparse by nature; so it always has enough.)
    """
    T, half = codes.shape[-1], max(1, length // 2)
    backwards = codes.flip(-1)[..., : T - length + half]
    counts = distinct_codes(backwards, half, hop=stride)
    first = distinct_codes(codes[..., length - half : length], half)[..., 0]
    enough = (first * CONTEXT_KEPT).clamp(max=CONTEXT_SHARE * max(1, codes.shape[-2] - 1) * half)
    good = counts >= enough[..., None]
    ends = [T - int(row.nonzero()[0]) * stride if row.any() else length for row in good]
    return torch.stack([codes[b, :, end - length : end] for b, end in enumerate(ends)])
