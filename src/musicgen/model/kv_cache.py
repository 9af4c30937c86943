"""The key/value cache of decoding: the only state that changes between steps. Every row has a length of its own."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor

from musicgen.model.conditioning import Conditioning
from musicgen.model.lora import Changes, EachRow, RowChanges, StackedRows

GRAIN = 64  # columns come in multiples of it, so that one more step seldom needs other memory


@dataclass(frozen=True, slots=True, kw_only=True)
class CacheSize:
    """What a cache holds: `rows`, `columns` of each (prefix and codes), vectors of a condition, steps of `added`."""

    rows: int
    columns: int
    condition: int = 0
    added: int = 0

    @classmethod
    def of(cls, conditioning: Conditioning, *, rows: int, steps: int, text: int = 0) -> CacheSize:
        """What `rows` rows of up to `steps` codes need after the longest prefix of `conditioning`.

        Other conditions of the same rows may have `text` vectors more.
        """
        cross, added = conditioning.cross, conditioning.added
        prefix = conditioning.prefix_columns + (
            text if cross is None and conditioning.prefix is not None else 0
        )
        return cls(
            rows=rows,
            columns=-(-(prefix + steps) // GRAIN) * GRAIN,
            condition=0 if cross is None else cross.shape[1] + text,
            added=0 if added is None else added.shape[1],
        )

    def at_least(self, other: CacheSize) -> CacheSize:
        """The smallest size that holds what either of the two holds."""
        return CacheSize(
            rows=max(self.rows, other.rows),
            columns=max(self.columns, other.columns),
            condition=max(self.condition, other.condition),
            added=max(self.added, other.added),
        )


@dataclass(slots=True)
class KVCache:
    """Keys and values of R rows, allocated once; a column is one position of a row: first its prefix, then its codes.

    self_kv        per layer `[2, R, H, columns, D/H]`: keys and values written so far
    cross_kv       per layer `[2, R, H, L, D/H]`: keys and values of the condition; empty without cross-attention
    cross_lengths  `[R]` vectors of each row's condition
    added          `[R, S, D]`: added to the embedded codes by step, the last one to all later steps
    positions      `[columns, D]`: the sinusoid of each position
    lengths        `[R]` columns written
    steps          `[R]` codes among them
    changes        by row: changes of the model's linear layers for it
    stacked        the changes of the first rows in fixed tensors, for static passes
    """

    self_kv: list[Tensor]
    cross_kv: list[Tensor]
    cross_lengths: Tensor
    added: Tensor
    positions: Tensor
    lengths: Tensor
    steps: Tensor
    changes: dict[int, Changes] = field(default_factory=dict)
    stacked: StackedRows | None = None

    @property
    def size(self) -> CacheSize:
        """What it was allocated for."""
        condition = self.cross_kv[0].shape[3] if self.cross_kv else 0
        R, added, _ = self.added.shape
        return CacheSize(rows=R, columns=len(self.positions), condition=condition, added=added)

    def empty(self, row: int, conditioning: Conditioning) -> None:
        """Let a row begin anew, with what `conditioning`, of one row, adds to its codes."""
        self.lengths[row] = self.steps[row] = 0
        spread(conditioning.added, self.added[row])

    def write(self, layer: int, rows: Tensor, columns: Tensor, new: Tensor) -> None:
        """Write keys and values `[2, n, H, S, D/H]` of rows `[n]` at their columns `[n, S]`."""
        store = self.self_kv[layer].permute(1, 3, 0, 2, 4)
        store[rows[:, None], columns] = new.permute(1, 3, 0, 2, 4).to(store.dtype)

    def take_over(self, other: KVCache) -> None:
        """Copy all rows of a smaller cache: what is written of them."""
        written = int(other.lengths.max())
        for kept, source in zip(self.self_kv, other.self_kv, strict=True):
            kept[:, : source.shape[1], :, :written] = source[:, :, :, :written]
        for kept, source in zip(self.cross_kv, other.cross_kv, strict=False):  # it may be without conditions
            kept[:, : source.shape[1], :, : source.shape[3]] = source
        copy_rows(self, other)
        self.changes |= other.changes

    def change(self, row: int, changes: Changes | None) -> None:
        """Let a row have these changes of linear layers from now on, or none."""
        self.changes.pop(row, None)
        if changes is not None:
            self.changes[row] = changes

    def changes_of(self, rows: Tensor, *, static: bool = False) -> RowChanges | None:
        """The changes of rows `[n]` in one pass; None where no row has any."""
        if static:
            return self.stacked
        own = [self.changes.get(row) for row in rows.tolist()] if self.changes else []
        return EachRow(own) if any(each is not None for each in own) else None


def copy_rows(new: Any, old: Any) -> None:
    """Copy to a cache what a smaller one of its kind, of torch or numpy, has of all rows but their keys and values."""
    R, S, _ = old.added.shape
    if S:
        new.added[:R, :S] = old.added
        new.added[:R, S:] = old.added[:, -1:]
    for name in ("lengths", "steps", "cross_lengths"):
        getattr(new, name)[:R] = getattr(old, name)


def spread(added: Tensor | None, out: Tensor) -> None:
    """Fill `out [S, D]` with vectors `[1, n, D]`, the last one to the end, or with zeros where there are none."""
    out.zero_()
    if added is not None:
        n = added.shape[1]
        out[:n] = added[0]
        out[n:] = added[0, -1:]


def _bias(kept: Tensor, like: Tensor) -> Tensor:
    """A mask as what attention adds to its scores: 0 where `kept`, else -inf; in the precision of keys and values.

    torch makes the same of a bool mask, but in each attention of each layer anew: eight kernels of a layer of 26.
    """
    return torch.zeros_like(kept, dtype=like.dtype).masked_fill_(~kept, -torch.inf)


class Attended:
    """Some rows of a KVCache during one pass of S new columns each: where they are written and what they attend to.

    Each row attends to its own columns by products of its own, so that a row's result does not depend on the others,
    and nothing is read that does not count. Only a `static` pass, of one column of the first rows of the cache, reads
    all columns of these rows behind a mask: no shape depends on their lengths, as a CUDA graph needs it.
    """

    def __init__(self, cache: KVCache, rows: Tensor, S: int, *, static: bool = False) -> None:
        self.cache, self.rows, self.S = cache, rows, S
        first = cache.lengths[rows]
        self.columns = first[:, None] + torch.arange(S, device=first.device)
        self.static, self.changes = static, cache.changes_of(rows, static=static)
        if static:
            assert S == 1, "a static pass has one column"
            # Rows that no take has now are computed too, and may be full: they write their last column anew.
            self.columns = self.columns.clamp(max=cache.size.columns - 1)
            column = torch.arange(cache.size.columns, device=first.device)
            like = cache.self_kv[0]
            self.live = _bias((column <= first[:, None])[:, None, None, :], like)
            vector = torch.arange(cache.size.condition, device=first.device)
            self.cross_live = _bias((vector < cache.cross_lengths[rows][:, None])[:, None, None, :], like)
        else:
            self.numbers: list[int] = rows.tolist()
            self.starts: list[int] = first.tolist()
            self.cross_ends: list[int] = cache.cross_lengths[rows].tolist()

    def finish(self, *, codes: bool, live: Tensor | None = None) -> None:
        """Count the new columns as written, and as codes; only those of rows where `live [n]` is 1."""
        count = torch.full_like(self.rows, self.S) if live is None else live * self.S
        self.cache.lengths.index_add_(0, self.rows, count)
        if codes:
            self.cache.steps.index_add_(0, self.rows, count)
