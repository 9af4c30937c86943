"""Detects and reduces collapse: a language model that repeats a few codes without end. Only codes are examined.

In normal music the codes keep changing: in five seconds nano draws 250 to 550 different codes in all codebooks but the
first (of 750 drawn). A piece that has collapsed to a tone, a rumble or a short loop draws fewer than 60. The first
codebook is left out, because steady music may repeat its few coarse codes for a long time.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.lib.stride_tricks import sliding_window_view
from torch import Tensor

from musicgen.engine.int8_weights import Array

WINDOW_SECONDS = 5.0
REPETITION_SECONDS = 2.0  # the last seconds in which RepetitionPenalty counts codes
CONTEXT_SHARE, CONTEXT_KEPT = 0.27, 0.7  # see choose_context
COLLAPSED_SHARE = 0.08  # of the codes drawn: 60 of the 750 that nano draws in five seconds


def distinct_codes(codes: Tensor, frames: int, *, hop: int = 1) -> Tensor:
    """The number of different codes in each window of `frames` frames: `[..., K, T] -> [..., windows]`.

    They are counted in each codebook but the first, and the counts are added. A window begins every `hop` frames;
    codes shorter than a window count as one window.
    """
    windows = sliding_window_view(_fine(codes), min(frames, codes.shape[-1]), axis=-1)[..., ::hop, :]
    return torch.from_numpy(_distinct(windows).sum(-2))


def _fine(codes: Tensor) -> Array:
    """The codes of all codebooks but the first.

    In numpy, since they are counted in the middle of a piece: so few codes take it a fraction of the time.
    """
    return (codes[..., 1:, :] if codes.shape[-2] > 1 else codes).cpu().numpy()


def _distinct(codes: Array) -> Array:
    """The number of different codes in each row: `[..., T] -> [...]`."""
    ordered = np.sort(codes)
    return np.asarray(np.count_nonzero(ordered[..., 1:] != ordered[..., :-1], axis=-1) + 1)


def collapsed_windows(codes: Tensor, frame_rate: float) -> Tensor:
    """Which windows of five seconds have collapsed, one window a second: bool, `[..., K, T] -> [..., windows]`.

    Codes shorter than five seconds have no window.
    """
    frames, hop = round(WINDOW_SECONDS * frame_rate), round(frame_rate)
    if codes.shape[-1] < frames:
        return torch.zeros(*codes.shape[:-2], 0, dtype=torch.bool, device=codes.device)
    drawn = frames * max(1, codes.shape[-2] - 1)
    return distinct_codes(codes, frames, hop=hop) < COLLAPSED_SHARE * drawn


def _share(codes: Tensor) -> Array:
    """The number of different codes as a share of all codes, `[..., K, T] -> [...]`, in float32."""
    fine = _fine(codes)
    share: Array = _distinct(fine).sum(-1).astype(np.float32) / (fine.shape[-2] * fine.shape[-1])
    return share


@dataclass(frozen=True, slots=True, kw_only=True)
class RepetitionPenalty:
    """Makes recent codes less likely when the last seconds hold few different codes.

    A language model that has repeated itself for a second predicts more of the same (nano: with a probability of
    97 % and more), so it continues without end. Every `every` steps, the different codes of the last `history`
    steps are counted, as a share of all codes drawn there. If the share is below `low`, the logit of each code is
    reduced by `strength` times the square root of its frequency; between `low` and `high` the reduction falls
    linearly to zero. Above `high` the logits stay exactly as they are. The penalty depends only on the row's own
    codes and their position in the piece, so a seed gives the same music in any batch, window and length.
    """

    history: int  # steps in which codes are counted
    every: int = 10  # steps from one count to the next
    low: float = 0.1  # share of different codes below which the penalty is full
    high: float = 0.2  # share above which there is no penalty
    strength: float = 8.0  # logits taken off a code that fills all of the last steps

    def checked_step(self, step: int, offset: int = 0) -> int:
        """The last step up to `step` at which codes are counted; `offset` is the position of step 0 in the piece."""
        return step - (offset + step) % self.every

    def weights(self, recent: Tensor) -> Tensor:
        """The weight of the penalty for each row, 0 to 1: codes `[B, K, history]` of the last steps -> `[B]`."""
        return torch.from_numpy(((self.high - _share(recent)) / (self.high - self.low)).clip(0, 1))

    def penalized_steps(self, codes: Tensor) -> Tensor:
        """Which blocks of `every` frames of codes `[K, T]` were drawn with a penalty: bool `[blocks]`."""
        T = codes.shape[-1]
        penalized = torch.zeros(-(-T // self.every), dtype=torch.bool)
        if self.history < T:
            weights = self.weights(codes.unfold(-1, self.history, self.every).movedim(-2, 0))
            first = -(-self.history // self.every)
            penalized[first : first + len(weights)] = weights[: len(penalized) - first] > 0
        return penalized

    def logits(self, recent: Tensor, codebook_size: int) -> Tensor | None:
        """The reduction of the logits, `[B, K, V]`, after codes `[B, K, history]`; None if no row has a penalty."""
        if (_share(recent) >= self.high).all():
            return None
        weights = self.weights(recent)
        # One more column for the pad code: codebooks without delay have it in the last steps of a piece.
        counts = torch.zeros(*recent.shape[:2], codebook_size + 1, device=recent.device)
        counts.scatter_add_(-1, recent, torch.ones_like(recent, dtype=counts.dtype))
        return (counts[..., :-1] / recent.shape[-1]).sqrt_() * (self.strength * weights[:, None, None])


def choose_context(codes: Tensor, length: int, period: float) -> Tensor:
    """The codes that the next window continues: codes `[K, T]` of a piece so far -> `[K, length]`.

    These are the last `length` frames, unless their second half holds too few different codes. Then they are the
    latest `length` frames that end a multiple of `period` frames earlier and whose second half holds enough. Enough
    means `CONTEXT_SHARE` of all codes, or, if that is less, `CONTEXT_KEPT` times the number at the beginning of the
    piece (which may be sparse music); so the beginning always has enough, and is taken if nothing later has.
    """
    (K, T), half = codes.shape, max(1, length // 2)

    def distinct(end: int) -> Tensor:
        return distinct_codes(codes[:, end - half : end], half)[0]

    enough = (distinct(length) * CONTEXT_KEPT).clamp(max=CONTEXT_SHARE * max(1, K - 1) * half)
    ends = (T - round(count * period) for count in range(int((T - length) / period) + 1))
    end = next((end for end in ends if distinct(end) >= enough), length)
    return codes[:, end - length : end]
