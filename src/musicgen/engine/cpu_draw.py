"""Guidance and drawing on a CPU: the codes of `engine/step.py` to the bit, in numpy.

A step has a few thousand logits. For so few numbers most of what an operation of torch takes is its call, which is
cheaper in numpy (`benchmarks/drawing.py`). Models in int8 draw most codes in the pass itself (`engine/int8_draw.py`).
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from musicgen.engine.int8_records import Draws
from musicgen.engine.int8_weights import Array
from musicgen.engine.sequence import BROKEN
from musicgen.engine.step import Rows
from musicgen.engine.threads import one_thread
from musicgen.model.sampling import draw, seed_keys


def draws_of(rows: Rows, seeds: list[int], turns: int) -> Draws | None:
    """What a pass in int8 draws the codes of the takes by; None where it cannot (`top_p` sorts all codes)."""
    sampling = rows.sampling
    if sampling.nucleus:
        return None
    B, K = rows.codes.shape
    return Draws(
        turns=np.ones(1, np.int64),
        row_takes=rows.takes.numpy(),
        members=np.ascontiguousarray(rows.members.numpy()),
        guidance=np.ascontiguousarray(rows.weights.numpy()),
        temperature=sampling.temperature.flatten().numpy(),
        greedy=(sampling.noisy.flatten().numpy() == 0).astype(np.int64),
        top_k=sampling.top_k.flatten().numpy(),
        seeds=seed_keys(torch.tensor(seeds)).numpy(),
        places=np.zeros(B, np.int64),
        drawn=np.empty((turns, B, K), np.int64),
    )


class CpuDraw:
    """Draws the codes of the takes of `rows`, for as long as the same takes are decoded."""

    def __init__(self, rows: Rows) -> None:
        sampling = rows.sampling
        self._sampling = sampling
        self._conditional, self._style, self._null = rows.members.numpy()
        self._scale, self._text = rows.weights.numpy()[:, :, None, None]
        self._has_style = bool((self._conditional != self._style).any())
        self._top_k = sampling.top_k[..., 0].numpy()
        # What would not alter any number is left out.
        self._temperature = None if (sampling.temperature == 1).all() else sampling.temperature.numpy()
        self._noisy = None if (sampling.noisy == 1).all() else sampling.noisy.numpy()

    def __call__(self, logits: Tensor, noise: Tensor | None, penalty: Tensor | None) -> Tensor:
        """The next codes `[B, K]` by logits `[R, K, V]` of all rows, `BROKEN` where these are not finite."""
        guided = self._guided(logits.numpy())
        finite = np.isfinite(guided.sum((1, 2)))
        if penalty is not None:
            guided -= penalty.numpy()
        codes = self._drawn(guided, noise)
        if not finite.all():
            codes[~finite] = BROKEN
        return torch.from_numpy(codes)

    def _guided(self, logits: Array) -> Array:
        """See `guide`: the same operations in the same order."""
        guided: Array = logits[self._conditional]
        null = logits[self._null]
        if self._has_style:
            style = logits[self._style]
            guided -= style
            guided *= self._text
            guided += style
        guided -= null
        guided *= self._scale
        guided += null
        return guided

    def _drawn(self, logits: Array, noise: Tensor | None) -> Array:
        """See `draw`.

        Finding the k best is slower than drawing from all codes, and the code drawn is usually among them: they are
        found only for codebooks where it is not.
        """
        codes: Array
        if noise is None:
            codes = logits.argmax(-1)
            return codes
        if self._sampling.nucleus:
            with one_thread():
                codes = draw(torch.from_numpy(logits), self._sampling, noise).numpy()
            return codes
        scaled = logits if self._temperature is None else logits / self._temperature
        codes = (scaled + (noise.numpy() if self._noisy is None else noise.numpy() * self._noisy)).argmax(-1)
        if self._sampling.most:
            flat = scaled.reshape(-1, scaled.shape[-1])
            drawn = flat[np.arange(len(flat)), codes.reshape(-1)]
            outside = (flat > drawn[:, None]).sum(-1).reshape(codes.shape) >= self._top_k
            if outside.any():
                places = torch.from_numpy(outside)
                rows, noise = self._sampling.at(places.nonzero()[:, 0]), noise[places][:, None]
                with one_thread():
                    codes[outside] = draw(torch.from_numpy(logits)[places][:, None], rows, noise)[:, 0]
        return codes
