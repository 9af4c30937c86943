"""Low-rank changes of linear layers (LoRA; Hu et al., 2021): for training, for single rows of a batch, and merged.

A change of a weight `[out, in]` is `up @ down` with few rows of `down`: some thousandths of the weight's numbers. In
decoding, every row of a batch may have changes of its own; the weights themselves stay as they are.
"""

from __future__ import annotations

import math
from collections import abc
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import torch
import torch.nn.functional as F
from torch import Tensor, nn


@dataclass(frozen=True, slots=True)
class LowRank:
    """The change `up @ down` of a weight `[out, in]`: `down [r, in]`, and `up [out, r]`, which contains the scale."""

    down: Tensor
    up: Tensor

    def of(self, x: Tensor) -> Tensor:
        """What it adds to the layer's output `[..., out]` for inputs `[..., in]`."""
        return F.linear(F.linear(x, self.down), self.up)

    def matrix(self) -> Tensor:
        """The change itself, `[out, in]`."""
        return self.up @ self.down


Changes = Mapping[str, LowRank]  # by the names of linear layers, such as `blocks.0.up`


def joined(parts: Sequence[tuple[Changes, float]]) -> dict[str, LowRank]:
    """Several changes at once, each times its weight, as one: their ranks lie side by side."""
    found: dict[str, list[LowRank]] = {}
    for changes, weight in parts:
        for name, change in changes.items():
            found.setdefault(name, []).append(LowRank(change.down, change.up * weight))
    return {
        name: LowRank(torch.cat([each.down for each in some]), torch.cat([each.up for each in some], dim=1))
        for name, some in found.items()
    }


def moved(changes: Changes, like: Tensor) -> dict[str, LowRank]:
    """The same on the device and in the precision of a tensor."""
    return {
        name: LowRank(each.down.to(like.device, like.dtype), each.up.to(like.device, like.dtype))
        for name, each in changes.items()
    }


@torch.no_grad()
def merge(module: nn.Module, changes: Changes) -> None:
    """Add changes to the weights of a module, in place."""
    for name, change in changes.items():
        weight = module.get_submodule(name).get_parameter("weight")
        weight.add_(change.matrix().to(weight.device, weight.dtype))


# -------------------------------------------------------------------------------------------- rows of a batch


class RowChanges(Protocol):
    """The changes of the rows of one pass."""

    def added(self, name: str, x: Tensor, y: Tensor) -> Tensor:
        """The output `y [n, S, out]` of the layer `name` for `x [n, S, in]`, changed in each row as the row has it."""


def linear(layer: nn.Module, x: Tensor, changes: RowChanges | None, name: str) -> Tensor:
    """The output of a linear layer, with the changes of the rows that have any."""
    y: Tensor = layer(x)
    return y if changes is None else changes.added(name, x, y)


class EachRow:
    """Changes `[n]` of rows, each multiplied by itself: what a row gets does not depend on the others."""

    def __init__(self, rows: Sequence[Changes | None]) -> None:
        self._rows = rows

    def added(self, name: str, x: Tensor, y: Tensor) -> Tensor:
        """See `RowChanges`."""
        own = [None if row is None else row.get(name) for row in self._rows]
        if all(each is None for each in own):
            return y
        parts = zip(torch.split(y, 1), torch.split(x, 1), own, strict=True)
        return torch.cat([out if each is None else out + each.of(row) for out, row, each in parts])


class StackedRows:
    """Changes of all rows in tensors of fixed shapes, as a CUDA graph needs them: `choice [n]` is the set of each row.

    Set 0 changes nothing; the others are `sets`, padded with zeros to the same rank.
    """

    def __init__(self, sets: Sequence[Changes], rows: int, device: torch.device) -> None:
        self.sets = tuple(sets)
        self.choice = torch.zeros(rows, dtype=torch.long, device=device)
        names = {name: None for each in sets for name in each}
        self._stacks = {name: _stacked([each.get(name) for each in sets]) for name in names}

    def added(self, name: str, x: Tensor, y: Tensor) -> Tensor:
        """See `RowChanges`."""
        if name not in self._stacks:
            return y
        down, up = (each[self.choice] for each in self._stacks[name])
        return y + torch.bmm(torch.bmm(x, down.mT), up.mT)


def _stacked(changes: Sequence[LowRank | None]) -> tuple[Tensor, Tensor]:
    """`[1 + sets, r, in]` and `[1 + sets, out, r]`, zero where there is no change."""
    known = [each for each in changes if each is not None]
    rank = max(len(each.down) for each in known)
    down = known[0].down.new_zeros(1 + len(changes), rank, known[0].down.shape[1])
    up = known[0].up.new_zeros(1 + len(changes), known[0].up.shape[0], rank)
    for number, each in enumerate(changes, start=1):
        if each is not None:
            down[number, : len(each.down)] = each.down
            up[number, :, : len(each.down)] = each.up
    return down, up


# --------------------------------------------------------------------------------------------------- training


class LoraLinear(nn.Module):
    """A linear layer whose weight is frozen, with a change that is trained, at first zero.

    A weight that holds several matrices on top of each other (query, key and value) has a change of its own for each
    of its `parts`, as where they are layers of their own. Where it is not `changed`, it is the layer without a change.
    """

    def __init__(self, base: nn.Linear, *, parts: int, rank: int, alpha: float, dropout: float) -> None:
        super().__init__()
        self.base, self.parts, self.rank, self.scale = base.requires_grad_(False), parts, rank, alpha / rank
        self.dropout, self.changed = nn.Dropout(dropout), True
        weight = base.weight
        self.down = nn.Parameter(weight.new_zeros(parts * rank, base.in_features))
        self.up = nn.Parameter(weight.new_zeros(parts, base.out_features // parts, rank))

    @torch.no_grad()
    def initialize(self, generator: torch.Generator) -> None:
        """Random numbers for `down`, uniform as PEFT has them, and zeros for `up`."""
        limit = 1.0 / math.sqrt(self.base.in_features)
        self.down.uniform_(-limit, limit, generator=generator)
        self.up.zero_()

    def forward(self, x: Tensor) -> Tensor:
        """`[..., in] -> [..., out]`."""
        if not self.changed:
            unchanged: Tensor = self.base(x)
            return unchanged
        inner = F.linear(self.dropout(x), self.down)
        inner = inner.view(*inner.shape[:-1], self.parts, self.rank)
        change = torch.einsum("...pr,por->...po", inner, self.up.to(inner.dtype)).flatten(-2)
        out: Tensor = self.base(x) + self.scale * change
        return out

    def halves(self) -> abc.Iterator[tuple[Tensor, Tensor]]:
        """`down [r, in]` and `up [out / parts, r]`, without the scale, of each part."""
        yield from zip(torch.split(self.down, self.rank), self.up, strict=True)
