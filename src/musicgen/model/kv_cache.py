"""The key/value cache of decoding: the only state that changes between steps."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor


@dataclass(slots=True)
class KVCache:
    """Keys, values and positions of B sequences that advance together, allocated once for `capacity` columns.

    A column is one position of the sequence: first the prefix, then one per step. Where rows have prefixes
    of different lengths, the columns between a row's prefix and its first code are a gap: masked, and not
    counted in its positions.

    self_kv      per layer `[2, B, H, capacity, D/H]`: keys and values written so far
    cross_kv     per layer keys and values `[2, B, H, L, D/H]` of the condition; empty without cross-attention
    positions    `[capacity, D]`: the sinusoid of each position
    gaps         `[B]` columns of each row's gap, or None where no row has one
    self_mask    bool `[B, 1, 1, capacity]`, False in the gaps; None without gaps
    cross_mask   bool `[B, 1, 1, L]`, or None where the whole condition is attended to
    used         columns written so far
    """

    self_kv: list[Tensor]
    cross_kv: list[Tensor]
    positions: Tensor
    gaps: Tensor | None
    self_mask: Tensor | None
    cross_mask: Tensor | None
    used: int = 0

    @property
    def capacity(self) -> int:
        """Columns that the cache can hold."""
        return self.positions.shape[0]

    def append(self, layer: int, new: Tensor) -> tuple[Tensor, Tensor]:
        """Append keys and values `[2, B, H, S, D/H]`; returns all keys and all values so far."""
        end = self.used + new.shape[3]
        store = self.self_kv[layer]
        store[:, :, :, self.used : end] = new
        keys, values = store[:, :, :, :end].unbind(0)
        return keys, values

    def position_rows(self, length: int) -> Tensor:
        """Sinusoids of the next `length` code columns: `[length, D]`, or `[B, length, D]` with gaps."""
        if self.gaps is None:
            return self.positions[self.used : self.used + length]
        columns = torch.arange(self.used, self.used + length, device=self.gaps.device)
        return self.positions[columns[None, :] - self.gaps[:, None]]
