"""One step of decoding: what the rows of several takes need, and the codes that come of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from musicgen.engine.device import Decodable
from musicgen.engine.sequence import BROKEN, Sequence
from musicgen.model.sampling import SamplingRows, draw, guide


@dataclass(slots=True)
class Rows:
    """The rows of one step: R rows of the cache belong to B takes, with one row or several for guidance.

    Fixed while the same takes are decoded: `slots [R]`, the rows' places in the cache, all below `width`; `takes [R]`,
    the take of each; `members [3, B]` and `weights [2, B]`, see `guide`; `sampling`. Set for every step: the last
    `codes [B, K]`; `noise [B, K, V]`, None where all are greedy; `penalty [B, K, V]`, taken off the logits, or None.
    """

    slots: Tensor
    width: int
    takes: Tensor
    members: Tensor
    weights: Tensor
    sampling: SamplingRows
    codes: Tensor
    noise: Tensor | None = None
    penalty: Tensor | None = None
    live: Tensor | None = None  # `[R]`, 0 for rows that no take has; None: all count

    @classmethod
    def of(cls, places: dict[Sequence, list[int]], device: torch.device) -> Rows:
        """The rows of takes at these places in the cache."""
        slots: list[int] = []
        takes, members = [], []
        for number, own in enumerate(places.values()):
            first = len(slots)
            # Conditional, style and null row; with fewer, the conditional one stands for the style, too.
            members.append([first, first + 1 if len(own) == 3 else first, first + len(own) - 1])
            slots += own
            takes += [number] * len(own)
        sequences = list(places)
        config = sequences[0].config
        weights = [each.guidance.weights() for each in sequences]
        return cls(
            slots=torch.tensor(slots, device=device),
            width=max(slots) + 1,
            takes=torch.tensor(takes, device=device),
            members=torch.tensor(members, device=device).T.contiguous(),
            weights=torch.tensor(weights, device=device).T.contiguous(),
            sampling=SamplingRows.of([each.sampling for each in sequences], config.codebook_size, device),
            codes=torch.zeros(len(sequences), config.codebooks, dtype=torch.long, device=device),
        )


def step(lm: Decodable, cache: Any, rows: Rows) -> Tensor:
    """The next codes `[B, K]` of all takes, `BROKEN` where the logits are not finite; the cache has a column more."""
    logits = lm.next_logits(rows.codes[rows.takes], cache, rows.slots, rows.live)
    return drawn(logits, rows)


def drawn(logits: Tensor, rows: Rows) -> Tensor:
    """The codes `[B, K]` that the rows' logits `[R, K, V]` give, `BROKEN` where these are not finite."""
    logits = guide(logits, rows.members, rows.weights)
    finite = logits.sum((1, 2)).isfinite()
    codes = draw(logits if rows.penalty is None else logits - rows.penalty, rows.sampling, rows.noise)
    return codes.masked_fill(~finite[:, None], BROKEN)
