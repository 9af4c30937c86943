"""Batches for the language model, drawn from shards: endless, and resumable to the exact clip."""

from __future__ import annotations

import random
import string
from collections.abc import Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

from musicgen.config import ClockConfig
from musicgen.model.clock import Timeline, batched_clock_frames
from musicgen.train.code_dataset import CodeDataset


@dataclass(frozen=True, slots=True)
class Batch:
    """B clips: codes [B, K, T] int64, a text each, one-hot chroma [B, P, bins] where the model has a
    melody condition, and clock frames [B, S, F] where it has a clock condition.
    """

    codes: Tensor
    texts: list[str]
    chroma: Tensor | None
    clock: Tensor | None = None


@dataclass(frozen=True, slots=True)
class ClockSteps:
    """Clock conditioning of clips: its config, and the time of each step of the language model, `seconds` [S].

    The frames are computed on the device of `seconds`.
    """

    config: ClockConfig
    seconds: Tensor

    def frames(self, timelines: Sequence[Timeline | None]) -> Tensor:
        """The clock frames [B, S, F] of B timelines; zeros where there is none."""
        return batched_clock_frames([each or Timeline() for each in timelines], self.config, self.seconds)


class Batches:
    """Iterates over all clips in a new order each epoch; shards written meanwhile are included from the next
    epoch on.

    Every random draw depends only on the seed and the number of the batch, so the position is the whole
    state.
    """

    def __init__(
        self, shards: CodeDataset, *, seed: int, batch_size: int, bins: int | None,
        word_dropout: float = 0.0, word_noise: float = 0.0, clock: ClockSteps | None = None,
    ) -> None:  # fmt: skip
        self.shards, self.bins, self.clock = shards, bins, clock
        self._seed, self._size = seed, batch_size
        self._word_dropout, self._word_noise = word_dropout, word_noise
        self.epoch, self.drawn, self._offset = -1, 0, 0
        self._order: list[int] = []

    def draw_short_crops(self, frames: int) -> Batch:
        """A batch of the first `frames` of more clips, as many frames in all as `draw` gives; it uses several batches.

        A caption describes one second as well as ten, so the text condition is learnt from many captions.
        """
        parts = [self.draw()]
        parts += [self.draw() for _ in range(parts[0].codes.shape[-1] // frames - 1)]
        chroma = [part.chroma for part in parts if part.chroma is not None]
        clock = [part.clock for part in parts if part.clock is not None]
        return Batch(
            torch.cat([part.codes[..., :frames] for part in parts]),
            [text for part in parts for text in part.texts],
            torch.cat(chroma) if chroma else None,
            torch.cat(clock) if clock else None,
        )

    def draw(self) -> Batch:
        """The next batch."""
        if self._offset + self._size > len(self._order):
            self.shards.refresh()
            self._begin(self.epoch + 1)
        indices = self._order[self._offset : self._offset + self._size]
        rng = random.Random(f"{self._seed} batch {self.drawn}")
        self._offset += self._size
        self.drawn += 1
        batch = collate(self.shards, indices, self.bins, rng, self.clock)
        texts = [alter(text, rng, self._word_dropout, self._word_noise) for text in batch.texts]
        return replace(batch, texts=texts)

    def state_dict(self) -> dict[str, Any]:
        """The position, and the shards of the present epoch."""
        return {
            "epoch": self.epoch,
            "offset": self._offset,
            "drawn": self.drawn,
            **self.shards.state_dict(),
        }

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Go on from a position; ValueError where it is not valid.

        A position in another folder of codes has no meaning in this one: then a new epoch begins.
        """
        if state["epoch"] < -1 or min(state["offset"], state["drawn"]) < 0:
            raise ValueError("its position in the data is below zero")
        same = self.shards.load_state_dict(state)
        self._begin(state["epoch"] if same else state["epoch"] + 1)
        self._offset, self.drawn = state["offset"] if same else 0, state["drawn"]

    def _begin(self, epoch: int) -> None:
        order = list(range(len(self.shards)))
        random.Random(f"{self._seed} epoch {epoch}").shuffle(order)
        while len(order) < self._size:
            order += order
        self._order, self._offset, self.epoch = order, 0, epoch


@dataclass(frozen=True, slots=True)
class Drawn:
    """A batch, how many were drawn before it, and the position after it."""

    batch: Batch
    before: int
    position: dict[str, Any]

    @property
    def after(self) -> int:
        """How many were drawn with it."""
        return int(self.position["drawn"])


class BatchesAhead:
    """Draws from `Batches`; with `ahead`, in a thread, so that a GPU need not wait for the next batch."""

    def __init__(self, batches: Batches, *, ahead: bool) -> None:
        self._batches, self._position = batches, batches.state_dict()
        self._pool = ThreadPoolExecutor(1, "batches") if ahead else None
        self._next: tuple[int | None, Future[Drawn]] | None = None

    def draw(self, short: int | None, following: int | None) -> Drawn:
        """The next batch, of whole clips or of their first `short` frames, and `following` of the one after it."""
        if self._pool is None:
            drawn = self._draw(short)
        else:
            ready, self._next = self._next, None
            future = self._pool.submit(self._draw, short) if ready is None else ready[1]
            assert ready is None or ready[0] == short, "drawn as it was said"
            drawn = future.result()
            self._next = following, self._pool.submit(self._draw, following)
        self._position = drawn.position
        return drawn

    def state_dict(self) -> dict[str, Any]:
        """The position after the last batch that `draw` returned."""
        return self._position

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Go on from a position; ValueError where it is not valid."""
        if self._next is not None:
            self._next[1].result()
            self._next = None
        self._batches.load_state_dict(state)
        self._position = self._batches.state_dict()

    def _draw(self, short: int | None) -> Drawn:
        before = self._batches.drawn
        batch = self._batches.draw() if short is None else self._batches.draw_short_crops(short)
        return Drawn(batch, before, self._batches.state_dict())


def collate(
    shards: CodeDataset,
    indices: list[int],
    bins: int | None,
    rng: random.Random | None,
    clock: ClockSteps | None = None,
) -> Batch:
    """The clips at `indices`; caption and melody rendering drawn from `rng`, or the first of each without
    one.
    """
    codes, texts, melodies, timelines = [], [], [], []
    for index in indices:
        shard, row = shards.locate(index)
        codes.append(shard.codes[row])
        wordings = shard.captions[row]
        texts.append(rng.choice(wordings) if rng else wordings[0])
        if bins is not None and shard.chroma is not None:
            melodies.append(shard.chroma[row, rng.randrange(shard.chroma.shape[1]) if rng else 0])
        timelines.append(shard.timelines[row] if shard.timelines else None)
    chroma = F.one_hot(torch.stack(melodies).long(), bins).float() if bins is not None and melodies else None
    frames = None if clock is None else clock.frames(timelines)
    return Batch(torch.stack(codes).long(), texts, chroma, frames)


def alter(text: str, rng: random.Random, dropout: float, noise: float) -> str:
    """Drop each word with probability `dropout`, and with probability `noise` put in a made-up one."""
    words = text.split(" ")
    if dropout > 0:
        words = [word for word in words if rng.random() >= dropout]
    if text and rng.random() < noise:
        made_up = "".join(rng.choices(string.ascii_lowercase, k=rng.randint(3, 9)))
        words.insert(rng.randint(0, len(words)), made_up)
    return " ".join(words)


def mask_steps(sequence: Tensor, pad: int, *, probability: float, generator: torch.Generator) -> Tensor:
    """Codes `[B, K, S]` for training: in some items, steps replaced by `pad`.

    Each item is masked with `probability`; then each of its steps is masked, in all codebooks at once, at a rate
    of the item: the square root of a uniform draw, so mostly high. With all past codes given, a model
    hardly needs text and melody to predict the next ones; with most of them masked, it does.
    """
    B, _, S = sequence.shape
    rate = torch.rand(B, generator=generator).sqrt() * (torch.rand(B, generator=generator) < probability)
    hidden = torch.rand(B, 1, S, generator=generator) < rate[:, None, None]
    return sequence.masked_fill(hidden.to(sequence.device), pad)
