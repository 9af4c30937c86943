"""Training of style models, which the package does not do: the reference's mask of its loss."""

from __future__ import annotations

import torch
from torch import Tensor

from musicgen.model.style import StyleExcerpt


def loss_mask(excerpt: StyleExcerpt, batch: int, codebooks: int, total: int, hop: int) -> Tensor:
    """Which codes of a clip of `total` samples are learned: bool `[B, K, T]`, false inside the excerpt.

    The excerpt is a condition in training; what it shows must not be asked for.
    """
    mask = torch.ones(batch, codebooks, total // hop, dtype=torch.bool)
    mask[..., excerpt.start // hop : (excerpt.start + excerpt.samples) // hop] = False
    return mask
