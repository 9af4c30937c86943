"""Takes that are decoded together: they join and leave between two steps, each with options of its own."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from musicgen.config import LMConfig
from musicgen.engine.device import Decodable
from musicgen.engine.sequence import BROKEN, Sequence
from musicgen.engine.threads import one_thread
from musicgen.model.kv_cache import CacheSize
from musicgen.model.sampling import SamplingRows, draw, guide

SMALL = 32_000_000  # matrix weights; steps of smaller models are too short for several threads


@dataclass(slots=True)
class Rows:
    """The rows of one step: R rows of the cache belong to B takes, with one row or several for guidance.

    Fixed while the same takes are decoded: `slots [R]`, the rows' places in the cache; `takes [R]`, the take of each;
    `members [3, B]` and `weights [2, B]`, see `guide`; `sampling`. Set for every step: `codes [B, K]`, the last ones;
    `noise [B, K, V]`, None where all are greedy; `penalty [B, K, V]`, taken off the logits, or None.
    """

    slots: Tensor
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
            takes=torch.tensor(takes, device=device),
            members=torch.tensor(members, device=device).T.contiguous(),
            weights=torch.tensor(weights, device=device).T.contiguous(),
            sampling=SamplingRows.of([each.sampling for each in sequences], config.codebook_size, device),
            codes=torch.zeros(len(sequences), config.codebooks, dtype=torch.long, device=device),
        )


def step(lm: Decodable, cache: Any, rows: Rows) -> Tensor:
    """The next codes `[B, K]` of all takes, `BROKEN` where the logits are not finite; the cache has a column more."""
    logits = lm.next_logits(rows.codes[rows.takes], cache, rows.slots, rows.live)
    logits = guide(logits, rows.members, rows.weights)
    finite = logits.sum((1, 2)).isfinite()
    codes = draw(logits if rows.penalty is None else logits - rows.penalty, rows.sampling, rows.noise)
    return codes.where(finite[:, None], BROKEN)


Step = tuple[Sequence, Tensor | Exception]


class Batch:
    """The takes that are decoded now. `step` makes one code of each, after giving others a part of what they know."""

    def __init__(self, lm: Decodable) -> None:
        self.lm, self.size = lm, CacheSize(rows=0, columns=0)
        self.cache: Any = None
        self._entering: deque[tuple[Sequence, Iterator[None]]] = deque()
        self._running: dict[Sequence, list[int]] = {}
        self._places: dict[Sequence, list[int]] = {}
        self._rows: Rows | None = None
        self._small = lm.device.type == "cpu" and matrix_weights(lm.config) <= SMALL

    def __len__(self) -> int:
        return len(self._places)

    def add(self, sequence: Sequence) -> None:
        """Let a take join; it is given what it knows (its prefix and prompt) in parts between steps of the others."""
        taken = {slot for slots in self._places.values() for slot in slots}
        free = (slot for slot in range(len(taken) + sequence.guidance.groups) if slot not in taken)
        self._places[sequence] = [next(free) for _ in range(sequence.guidance.groups)]
        self._entering.append((sequence, self._enter(sequence)))

    def remove(self, sequence: Sequence) -> None:
        """Let a take leave."""
        del self._places[sequence]
        if self._running.pop(sequence, None) is not None:
            self._rows = None
        self._entering = deque(each for each in self._entering if each[0] is not sequence)
        if not self._places:
            self.cache, self.size = None, CacheSize(rows=0, columns=0)

    @torch.inference_mode()
    def step(self) -> list[Step]:
        """One step of all takes that are ready; returns the new frames `[K]`, or the error that ended a take."""
        with self._threads():
            failed = self._give_known()
            if not self._running:
                return failed
            codes = self._next_codes()
        done: list[Step] = []
        for sequence, own in zip(list(self._running), codes.unbind(0), strict=True):
            try:
                frame = sequence.accept(own)
            except Exception as error:  # whatever it is, it is the end of this take only
                self.remove(sequence)
                done.append((sequence, error))
                continue
            if frame is not None:
                done.append((sequence, frame))
            if sequence.is_done:
                self.remove(sequence)
            elif sequence.window_is_done:
                del self._running[sequence]
                self._rows = None
                self._entering.append((sequence, self._enter(sequence)))
        return failed + done

    def _next_codes(self) -> Tensor:
        """The next codes `[B, K]` of the takes that are ready, on the CPU."""
        if self._rows is None:
            self._rows = Rows.of(self._running, self.lm.device)
        rows, sequences = self._rows, list(self._running)
        rows.codes = torch.stack([each.last() for each in sequences])
        rows.noise = None
        if not all(each.sampling.greedy for each in sequences):
            rows.noise = torch.stack([each.noise() for each in sequences])
        penalties = [each.penalty() for each in sequences]
        rows.penalty = None
        if any(each is not None for each in penalties):
            nothing = torch.zeros(self.lm.config.codebooks, self.lm.config.codebook_size)
            rows.penalty = torch.stack([nothing if each is None else each for each in penalties])
        return step(self.lm, self.cache, rows)

    def _give_known(self) -> list[Step]:
        """Give the first take that enters one part of what it knows; all takes everything where none is decoded yet."""
        stalled = bool(self._running)
        while self._entering:
            sequence, parts = self._entering[0]
            try:
                next(parts)
            except StopIteration:
                self._entering.popleft()
                self._running[sequence] = self._places[sequence]
                self._rows = None
            except Exception as error:  # whatever it is, it is the end of this take only
                self.remove(sequence)
                return [(sequence, error)]
            if stalled:
                break
        return []

    def _enter(self, sequence: Sequence) -> Iterator[None]:
        """Give the rows of a take its next window's conditions and all codes but the last known, part by part."""
        lm, slots = self.lm, self._places[sequence]
        conditioning = sequence.enter_window()
        self._reserve(CacheSize.of(conditioning, rows=max(slots) + 1, steps=sequence.steps))
        context, drawn = sequence.known_columns()
        for row, slot in enumerate(slots):
            own = conditioning.rows(torch.tensor([row], device=lm.device))
            lm.start(self.cache, slot, own)
            yield
            if own.prefix is not None:
                vectors = own.prefix[0, : own.row_length]
                while len(vectors):
                    part, vectors = vectors.tensor_split([self._chunk()])
                    lm.extend_prefix(part, self.cache, slot)
                    yield
            for known, is_drawn in ((context, False), (drawn, True)):
                rest = known
                while rest.shape[1]:
                    part, rest = rest.tensor_split([self._chunk(drawn=is_drawn)], dim=1)
                    lm.extend(part[None].to(lm.device), self.cache, torch.tensor([slot], device=lm.device))
                    yield

    def _chunk(self, *, drawn: bool = False) -> int:
        return self.lm.chunk(sum(map(len, self._running.values())), drawn=drawn)

    def _reserve(self, size: CacheSize) -> None:
        """Make the cache at least this large."""
        size = self.size.at_least(size)
        if size != self.size:
            larger = self.lm.new_cache(size)
            if self.cache is not None:
                larger.take_over(self.cache)
            self.cache, self.size = larger, size

    def _threads(self) -> AbstractContextManager[None]:
        return one_thread() if self._small else nullcontext()


def matrix_weights(config: LMConfig) -> int:
    """The number of matrix weights that one step of the language model reads."""
    attention = 4 * config.width**2 * (2 if config.cross_attention else 1)
    block = attention + 2 * config.width * config.ffn_width
    return config.layers * block + config.codebooks * config.codebook_size * config.width
