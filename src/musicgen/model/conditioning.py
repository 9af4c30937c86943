"""Conditioning of the language model: text, melody, style and clock as vectors, prepended, attended to or added.

Padding. AudioCraft attends to padded positions as zero vectors, so its results depend on the rest of the batch. With
`padding="masked"`, our default, an item gives the same result in every batch: a row attends to its own text, and a row
without text to as many zero positions as the longest text of the same item (as in AudioCraft for a batch of one).
`padding="attended"` is AudioCraft's behaviour, for parity tests and for training, where no mask is fastest.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import torch
from torch import Tensor, nn

from musicgen.config import ClockConfig, MusicGenConfig
from musicgen.model.clock import GROUPS, drop_groups, group_sizes

Padding = Literal["masked", "attended"]


@dataclass(frozen=True, slots=True)
class Conditioning:
    """Vectors for B rows: a `prefix [B, P, D]` before the codes, or a `cross [B, L, D]` for cross-attention.

    `lengths [B]` is the number of leading positions of each row that are attended to; None is all. `added [B, S, D]`
    is added to the embedded codes step by step, `[B, 1, D]` to all steps.
    """

    prefix: Tensor | None = None
    cross: Tensor | None = None
    lengths: Tensor | None = None
    added: Tensor | None = None

    def added_to(self, x: Tensor) -> Tensor:
        """Embedded codes `[B, S, D]` of all steps, plus `added`."""
        if self.added is None:
            return x
        return x + self.added[:, : x.shape[1]].to(x.dtype)

    @property
    def row_length(self) -> int:
        """The vectors that the only row attends to, or that are its prefix; without any, a zero counts as one."""
        if self.lengths is not None:
            return int(self.lengths[0])
        vectors = self.prefix if self.cross is None else self.cross
        return 1 if vectors is None else vectors.shape[1]

    @property
    def prefix_columns(self) -> int:
        """Columns P that the prefix takes before the first code."""
        return 0 if self.prefix is None else self.prefix.shape[1]

    @property
    def gaps(self) -> Tensor | None:
        """Columns `[B]` between each row's prefix and its first code; None where no row has any."""
        return None if self.prefix is None or self.lengths is None else self.prefix.shape[1] - self.lengths

    def live_columns(self, total: int) -> Tensor | None:
        """Which of `total` columns may be attended to, bool `[B, 1, 1, total]`; None where all may."""
        if self.prefix is None or self.lengths is None:
            return None
        column = torch.arange(total, device=self.lengths.device)
        return ((column < self.lengths[:, None]) | (column >= self.prefix.shape[1]))[:, None, None, :]

    def cross_mask(self) -> Tensor | None:
        """Which condition positions may be attended to, bool `[B, 1, 1, L]`; None where all may."""
        if self.cross is None or self.lengths is None:
            return None
        position = torch.arange(self.cross.shape[1], device=self.lengths.device)
        return (position < self.lengths[:, None])[:, None, None, :]

    @classmethod
    def stack(cls, parts: Sequence[Conditioning]) -> Conditioning:
        """Concatenate the rows of several conditionings; each keeps its own length."""
        added = _stack_added(parts)
        prefixes = [part.prefix for part in parts if part.prefix is not None]
        crosses = [part.cross for part in parts if part.cross is not None]
        vectors = prefixes or crosses
        if not vectors:
            return cls(added=added)
        pairs = zip(vectors, parts, strict=True)
        lengths = torch.cat([_row_lengths(each, part.lengths) for each, part in pairs])
        width = max(each.shape[1] for each in vectors)
        stacked = torch.cat([nn.functional.pad(each, (0, 0, 0, width - each.shape[1])) for each in vectors])
        kept = None if bool((lengths == width).all()) else lengths
        where = {"prefix" if prefixes else "cross": stacked}
        return cls(**where, lengths=kept, added=added)

    def rows(self, index: Tensor) -> Conditioning:
        """The rows that `index [N]` names, in its order."""
        return Conditioning(
            prefix=None if self.prefix is None else self.prefix[index],
            cross=None if self.cross is None else self.cross[index],
            lengths=None if self.lengths is None else self.lengths[index],
            added=None if self.added is None else self.added[index],
        )


def _stack_added(parts: Sequence[Conditioning]) -> Tensor | None:
    """What is added to all rows; nothing, where a part has none, is zeros."""
    known = [part.added for part in parts if part.added is not None]
    if not known:
        return None
    steps = max(each.shape[1] for each in known)
    added = []
    for part in parts:
        vectors = part.prefix if part.cross is None else part.cross
        if part.added is not None:
            added.append(part.added.expand(-1, steps, -1))
        elif vectors is not None:
            added.append(known[0].new_zeros(len(vectors), steps, known[0].shape[2]))
    return torch.cat(added)


def _row_lengths(vectors: Tensor, lengths: Tensor | None) -> Tensor:
    if lengths is not None:
        return lengths
    return torch.full(vectors.shape[:1], vectors.shape[1], device=vectors.device)


def text_lengths(mask: Tensor, groups: int = 1) -> Tensor | None:
    """Positions of each row that are attended to: `[rows]` from a text mask `[rows, L]` (all zero: no text).

    The rows are `groups` times B items, one group after the other. None where it is all positions of all rows.
    """
    own = mask.sum(1)
    longest = own.view(groups, -1).amax(0).clamp(min=1).repeat(groups)
    lengths = torch.where(own > 0, own, longest)
    return None if bool((lengths == mask.shape[1]).all()) else lengths


def text_mean(hidden: Tensor, mask: Tensor) -> Tensor:
    """The mean `[rows, W]` of states `[rows, L, W]` over positions where `mask [rows, L]` is 1; zero without text."""
    weights = mask[..., None].to(hidden.dtype)
    return (hidden * weights).sum(1) / weights.sum(1).clamp_min(1)


def null_chroma(
    batch: int, frames: int, bins: int, device: torch.device | None = None, *, framewise: bool = False
) -> Tensor:
    """The chroma of no melody, `[B, frames, bins]`: one-hot at bin 0, the arg max of silence; zero if `framewise`."""
    chroma = torch.zeros(batch, frames, bins, device=device)
    if not framewise:
        chroma[..., 0] = 1.0
    return chroma


class Conditioner(nn.Module):
    """Projects text, melody or style features to the width of the language model."""

    def __init__(self, config: MusicGenConfig) -> None:
        super().__init__()
        width = config.lm.width
        self.cross_attention = config.lm.cross_attention
        self.chroma = config.chroma
        self.text_proj = nn.Linear(config.text.width, width)
        self.text_sum = nn.Linear(config.text.width, width, bias=False) if config.text.text_mean else None
        framewise = config.chroma is not None and config.chroma.framewise
        # Without a bias, an absent melody adds exactly zero.
        self.chroma_proj = nn.Linear(config.chroma.bins, width, bias=not framewise) if config.chroma else None
        self.clock = config.clock
        # Without a bias, as for the melody: groups that are not specified add zero.
        self.clock_proj = None
        if config.clock is not None:
            self.clock_proj = nn.Linear(sum(group_sizes(config.clock).values()), width, bias=False)
        self.steps = config.window_frames + config.lm.max_delay + 1
        self.hop, self.sample_rate = config.codec.hop, config.codec.sample_rate

    def forward(
        self,
        hidden: Tensor,
        mask: Tensor,
        *,
        chroma: Tensor | None = None,
        style: Tensor | None = None,
        clock: Tensor | None = None,
        groups: int = 1,
        padding: Padding = "masked",
    ) -> Conditioning:
        """Conditions of `groups * B` rows (conditional, then null: rows i, B + i, ... belong to item i).

        `hidden [rows, L, W]` and `mask [rows, L]` come from the text encoder, a row without text has a mask
        of zeros; `chroma [rows, P, bins]` is one-hot, None means no melody; `style [rows, P, D]` is
        projected already. `clock [rows, S, F]` holds `clock_frames` of every step, None means not specified.
        """
        text = self.text_proj(hidden) * mask[..., None].to(hidden.dtype)
        lengths = text_lengths(mask, groups) if padding == "masked" else None
        if self.cross_attention:
            return Conditioning(cross=text, lengths=lengths)
        front, added = style, self._added(hidden, mask, chroma, clock)
        if self.chroma_proj is not None and self.chroma is not None and not self.chroma.framewise:
            if chroma is None:
                chroma = null_chroma(len(text), self.chroma.frames, self.chroma.bins, text.device)
            front = self.chroma_proj(chroma.to(self.chroma_proj.weight.dtype))
        if front is None:
            return Conditioning(prefix=text, lengths=lengths, added=added)
        # Melody or style first, then text, as in AudioCraft's published models.
        prefix = torch.cat([front.to(text.dtype), text], dim=1)
        lengths = None if lengths is None else lengths + front.shape[1]
        return Conditioning(prefix=prefix, lengths=lengths, added=added)

    def _added(
        self, hidden: Tensor, mask: Tensor, chroma: Tensor | None, clock: Tensor | None
    ) -> Tensor | None:
        """The sum to add to steps, `[B, S or 1, D]`: mean of the text, and framewise melody and clock."""
        added = None
        if self.text_sum is not None:
            added = self.text_sum(text_mean(hidden, mask))[:, None]
        if (
            self.chroma is not None
            and self.chroma.framewise
            and self.chroma_proj is not None
            and chroma is not None
        ):
            frames = self.chroma_proj(chroma.to(self.chroma_proj.weight.dtype))
            step = torch.arange(self.steps, device=frames.device)
            melody = frames[:, (step * self.hop // self.chroma.hop).clamp(max=frames.shape[1] - 1)]
            added = melody if added is None else added + melody
        if self.clock_proj is not None and clock is not None:
            planned = self.clock_proj(clock.to(self.clock_proj.weight.dtype))
            added = planned if added is None else added + planned
        return added

    def step_seconds(self, first_frame: int = 0) -> Tensor:
        """When each step's newest code begins, in seconds `[S]`, where a window begins with frame `first_frame`."""
        step = torch.arange(self.steps, dtype=torch.float64)
        return (first_frame + step) * (self.hop / self.sample_rate)


def drop_conditions(
    mask: Tensor,
    chroma: Tensor | None,
    *,
    everything: float,
    text: float = 0.0,
    melody: float = 0.0,
    framewise: bool = False,
    clock: tuple[Tensor, ClockConfig, float, float] | None = None,
    generator: torch.Generator,
) -> tuple[Tensor, Tensor | None, Tensor | None]:
    """Drop conditions at random for training: text mask `[B, L]`, chroma `[B, P, bins]`, clock frames `[B, S, F]`.

    Each item loses all its conditions with probability `everything`, and each kind alone with its own probability.
    `clock` is (frames, config, probability that a group is dropped, the same of all groups at once). AudioCraft drops
    for a whole batch at a time; per item the gradient varies less in small batches.
    """
    draws = torch.rand(3, len(mask), generator=generator, device=generator.device).to(mask.device)
    bare = draws[0] < everything
    mask = mask.masked_fill((bare | (draws[1] < text))[:, None], 0)
    if chroma is not None:
        silent = (bare | (draws[2] < melody))[:, None, None]
        B, frames, bins = chroma.shape
        null = null_chroma(B, frames, bins, chroma.device, framewise=framewise).to(chroma.dtype)
        chroma = torch.where(silent, null, chroma)
    if clock is None:
        return mask, chroma, None
    planned, config, share, whole = clock
    draws = torch.rand(len(mask), len(GROUPS) + 1, generator=generator, device=generator.device).to(
        mask.device
    )
    kept = (draws[:, 1:] >= share) & (draws[:, :1] >= whole) & ~bare[:, None]
    return mask, chroma, drop_groups(planned, config, kept)
