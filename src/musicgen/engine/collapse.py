"""Collapse: a language model that has begun to repeat a few codes for ever, seen in the codes alone.

Healthy music keeps changing its codes: in five seconds nano draws 250 to 550 different ones in all codebooks but the
first (of 750 drawn). A take that has frozen to a tone, a rumble or a short loop draws fewer than 60. The first
codebook is left out, because steady music may hold its few coarse codes for a long time.
"""

from __future__ import annotations

import torch
from torch import Tensor

WINDOW_SECONDS = 5.0
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
