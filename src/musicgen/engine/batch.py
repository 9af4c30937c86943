"""Takes that are decoded together: they join and leave between two steps, each with options of its own."""

from __future__ import annotations

from collections import abc, deque
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from typing import Any, cast

import numpy as np
import torch
from torch import Tensor

from musicgen.engine.cpu_draw import CpuDraw, draws_of
from musicgen.engine.cpu_step import Int8LanguageModel
from musicgen.engine.device import Decodable
from musicgen.engine.gpu_step import Capture, StaticStep, cuda_graph
from musicgen.engine.int8_records import Draws
from musicgen.engine.int8_weights import Array
from musicgen.engine.sequence import Sequence
from musicgen.engine.step import Rows, step
from musicgen.engine.threads import is_small, one_thread
from musicgen.model.kv_cache import CacheSize, KVCache

Step = tuple[Sequence, Tensor | Exception]
# What a step is made within where other threads use the same device.
Turn = Callable[[], AbstractContextManager[object]]

STEPS_AT_ONCE = 20  # of one take of a small model on a CPU, where nothing can happen between them


@dataclass(frozen=True, slots=True)
class _Together:
    """What is made once of the options of takes whose steps are made together."""

    rows: Rows
    draw: CpuDraw | None  # on a CPU
    draws: Draws | None  # where the pass itself draws


class Batch:
    """The takes that are decoded now. `step` makes their next codes, after giving others a part of what they know."""

    def __init__(self, lm: Decodable, *, capture: Capture | None = None, at_once: int = 1) -> None:
        """With `capture` (on a GPU always) steps have fixed shapes, see `engine/gpu_step.py`.

        A small model in int8 may make up to `at_once` steps at once: takes that join, leave, or are changed, wait for
        them. If more than one, its takes go on in turns, since keys and values of one fit into the processor's cache.
        """
        if capture is None and lm.device.type == "cuda":
            capture = cuda_graph
        self._static = None if capture is None else StaticStep(lm, capture)
        self.lm, self.size = lm, CacheSize(rows=0, columns=0)
        self._at_once = at_once if isinstance(lm, Int8LanguageModel) and lm.threads == 1 else 1
        self.cache: Any = None
        self._entering: deque[tuple[Sequence, Iterator[None]]] = deque()
        self._running: dict[Sequence, list[int]] = {}
        self._fresh: dict[Sequence, list[int]] = {}  # those of them that have no new frame yet
        self._turn: tuple[Sequence | None, int] = None, 0  # whose it is, and the steps made in it
        self._places: dict[Sequence, list[int]] = {}
        self._together: dict[tuple[Sequence, ...], _Together] = {}
        self._adapted: dict[int, Decodable] = {}  # language models of their own, by row
        self._small = lm.device.type == "cpu" and is_small(lm.config)
        # A step in int8 has no operation of torch that would start threads.
        self._small_in_torch = self._small and not isinstance(lm, Int8LanguageModel)

    def __len__(self) -> int:
        return len(self._places)

    @property
    def in_turns(self) -> bool:
        """Whether each step is of one take only: together they are done no sooner than one after the other."""
        return self._at_once > 1

    def add(self, sequence: Sequence) -> None:
        """Let a take join; it is given what it knows (its prefix and prompt) in parts between steps of the others."""
        self._places[sequence] = []
        self._entering.append((sequence, self._enter(sequence)))

    def remove(self, sequence: Sequence) -> None:
        """Let a take leave."""
        self._settle()
        for slot in self._places.pop(sequence):
            self._adapted.pop(slot, None)
        self._stop(sequence)
        self._entering = deque(each for each in self._entering if each[0] is not sequence)
        if not self._places:
            self.cache, self.size = None, CacheSize(rows=0, columns=0)
            if self._static is not None:
                self._static.forget()

    def enter_again(self, sequence: Sequence) -> None:
        """Give a take all that it knows anew, under the conditions that it has now."""
        self._settle()
        if self._stop(sequence):
            self._entering.append((sequence, self._enter(sequence)))

    def _stop(self, sequence: Sequence) -> bool:
        """Let no more steps be made of a take; returns whether there were some."""
        self._together = {takes: each for takes, each in self._together.items() if sequence not in takes}
        self._fresh.pop(sequence, None)
        return self._running.pop(sequence, None) is not None

    @torch.inference_mode()
    def step(self) -> list[Step]:
        """One step of all takes that are ready, or several of the one whose turn it is.

        Returns the takes that have new frames, `[K, n]`, or that an error ended.
        """
        failed: list[Step] = []
        if self._entering:
            self._settle()
            with _one_thread_if(self._small):
                failed = self._give_known()
        if not self._running:
            return failed
        sequences, done = self._whose_turn(), list[Step]()
        codes = self._next_codes(sequences)
        for number, sequence in enumerate(sequences):
            try:
                frames = sequence.accept(codes[:, number])
            except Exception as error:  # whatever it is, it is the end of this take only
                self.remove(sequence)
                done.append((sequence, error))
                continue
            if frames is not None:
                done.append((sequence, frames))
            self._count(sequence, len(codes), has_frames=frames is not None)
            if sequence.is_done:
                self.remove(sequence)
            elif sequence.window_is_done or sequence.is_changing():
                self._settle()
                self._stop(sequence)
                self._entering.append((sequence, self._enter(sequence)))
        return failed + done

    def _settle(self) -> None:
        """Undo a step that was begun for takes as they will not be: before one of them joins, leaves or changes."""
        if self._static is not None:
            self._static.settle()

    def _whose_turn(self) -> list[Sequence]:
        """The takes whose steps are made next: all, or the one that has waited longest, first those without a frame."""
        if not self.in_turns:
            return list(self._running)
        first = next(iter(self._fresh or self._running))
        if first is not self._turn[0]:
            self._turn = first, 0
        return [first]

    @property
    def _turn_length(self) -> int:
        """Steps of a turn: while a take joins, no more than a step of each of the others takes."""
        return min(self._at_once, len(self._running)) if self._entering else self._at_once

    def _count(self, sequence: Sequence, steps: int, *, has_frames: bool) -> None:
        """Count steps of a take, whose turn ends once there are enough of them and it has frames."""
        if not self.in_turns:
            return
        self._turn = sequence, self._turn[1] + steps
        if has_frames:
            self._fresh.pop(sequence, None)
            if self._turn[1] >= self._turn_length:
                self._running[sequence] = self._running.pop(sequence)
                self._turn = None, 0

    def _options_of(self, sequences: list[Sequence]) -> _Together:
        """What is made of the options of takes that are running."""
        found = self._together.get(tuple(sequences))
        if found is None:
            device, draws = self.lm.device, None
            rows = Rows.of({each: self._running[each] for each in sequences}, device)
            if isinstance(self.lm, Int8LanguageModel) and self._adapted.keys().isdisjoint(
                rows.slots.tolist()
            ):
                draws = draws_of(rows, [each.seed for each in sequences], self._at_once)
            found = _Together(rows, CpuDraw(rows) if device.type == "cpu" else None, draws)
            if not self.in_turns:
                self._together.clear()
            self._together[tuple(sequences)] = found
        return found

    def _next_codes(self, sequences: list[Sequence]) -> Array:
        """The codes `[n, B, K]` of the next step, or next n steps, of takes that are ready."""
        together, device = self._options_of(sequences), self.lm.device
        rows = together.rows
        rows.penalty = self._penalty(sequences)
        if self._static is not None:
            return self._static(self.cache, rows, sequences, ahead=not self._entering).numpy()[None]
        codes = np.array([each.last() for each in sequences])
        if together.draw is None:
            rows.codes = torch.from_numpy(codes).to(device)
            noise = _noise(sequences)
            rows.noise = None if noise is None else noise.to(device)
            return step(self._model_of_rows(), self.cache, rows).cpu().numpy()[None]
        if together.draws is not None and rows.penalty is None:
            assert isinstance(self.lm, Int8LanguageModel)
            together.draws.places[:] = [each.place for each in sequences]
            steps = self._steps_at_once(sequences)
            slots = rows.slots.numpy()
            drawn, logits = self.lm.next_codes(codes, self.cache, slots, together.draws, steps)
            if steps > 1:
                columns, kept = min(len(drawn) + 1, steps), sequences[0].unpenalized(drawn[:, 0])
                if kept <= len(drawn):
                    self.lm.forget(self.cache, slots, columns - kept)
                    return drawn[:kept]
            if len(drawn) == steps:
                return drawn
            last = together.draw(logits, _noise(sequences, len(drawn)), None).numpy()
            return np.concatenate([drawn, last[None]])
        given = torch.from_numpy(codes[rows.takes.numpy()])
        with _one_thread_if(self._small_in_torch):
            logits = self._model_of_rows().next_logits(given, self.cache, rows.slots)
        return together.draw(logits, _noise(sequences), rows.penalty).numpy()[None]

    def _steps_at_once(self, sequences: list[Sequence]) -> int:
        """Steps that can be made before anything else has to be done; more than one only of a take by itself.

        It may begin to repeat itself amid them: then those after that are made again.
        """
        first, steps, most = sequences[0], 1, self._turn_length - self._turn[1]
        if first.draws_all():
            while steps < most and first.goes_on(steps, unchecked=True) and first.draws_all(steps):
                steps += 1
        return steps

    def _model_of_rows(self) -> Decodable:
        """The language model, or what asks for each row the one that its take has."""
        return cast("Decodable", RowsApart(self.lm, self._adapted)) if self._adapted else self.lm

    def _penalty(self, sequences: list[Sequence]) -> Tensor | None:
        """What is taken off the logits of all takes, `[B, K, V]`, where one of them repeats itself."""
        penalties = [each.penalty() for each in sequences]
        if all(each is None for each in penalties):
            return None
        nothing = torch.zeros(self.lm.config.codebooks, self.lm.config.codebook_size)
        stacked = torch.stack([nothing if each is None else each for each in penalties])
        return stacked.to(self.lm.device)

    def _give_known(self) -> list[Step]:
        """Give the first take that enters one part of what it knows; all takes everything where none is decoded yet."""
        stalled = bool(self._running)
        while self._entering:
            sequence, parts = self._entering[0]
            try:
                next(parts)
            except StopIteration:
                self._entering.popleft()
                self._running[sequence] = self._fresh[sequence] = self._places[sequence]
            except Exception as error:  # whatever it is, it is the end of this take only
                self.remove(sequence)
                return [(sequence, error)]
            if stalled:
                break
        return []

    def _enter(self, sequence: Sequence) -> Iterator[None]:
        """Give the rows of a take its next window's conditions and all codes but the last known, part by part."""
        lm, conditioning = self.lm, sequence.enter()
        slots = self._place(sequence)
        self._reserve(CacheSize.of(conditioning, rows=self._rows(), steps=sequence.steps))
        if sequence.adapted is not None and sequence.adapted.lm is not None:
            lm = sequence.adapted.lm
            self._adapted |= dict.fromkeys(slots, lm)
        if isinstance(self.cache, KVCache):
            for slot in slots:
                self.cache.change(slot, None if sequence.adapted is None else sequence.adapted.changes)
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

    def _place(self, sequence: Sequence) -> list[int]:
        """The rows of a take, as many as its guidance has groups."""
        slots = self._places[sequence]
        taken = {slot for each in self._places.values() for slot in each}
        free = (slot for slot in range(len(taken) + sequence.guidance.groups) if slot not in taken)
        while len(slots) < sequence.guidance.groups:
            slots.append(next(free))
        for slot in slots[sequence.guidance.groups :]:
            self._adapted.pop(slot, None)
        del slots[sequence.guidance.groups :]
        return slots

    def _rows(self) -> int:
        """How many rows the cache needs for these takes, with those that wait to join: copying it takes time."""
        taken = [slot for slots in self._places.values() for slot in slots]
        joining = sum(each.guidance.groups for each, slots in self._places.items() if not slots)
        return max(max(taken) + 1, len(taken) + joining)

    def _chunk(self, *, drawn: bool = False) -> int:
        return self.lm.chunk(sum(map(len, self._running.values())), drawn=drawn)

    def _reserve(self, size: CacheSize) -> None:
        """Make the cache at least this large, and if it grows, with twice as many rows: others wait for its copy."""
        size = self.size.at_least(size)
        if size.rows > self.size.rows:
            size = replace(size, rows=max(size.rows, 2 * self.size.rows))
        if self._static is not None:
            size = self._static.rounded(size)
        if size != self.size:
            larger = self.lm.new_cache(size)
            if self.cache is not None:
                larger.take_over(self.cache)
            self.cache, self.size = larger, size


def _noise(sequences: list[Sequence], after: int = 0) -> Tensor | None:
    """The noise of a step of all takes so many steps after the next, `[B, K, V]`, None where all are greedy."""
    if all(each.sampling.greedy for each in sequences):
        return None
    return torch.from_numpy(np.stack([each.noise(after).numpy() for each in sequences]))


def _one_thread_if(small: bool) -> AbstractContextManager[None]:
    return one_thread() if small else nullcontext()


class RowsApart:
    """Asks several language models for logits, each for its own rows of one cache."""

    def __init__(self, usual: Decodable, by_row: dict[int, Decodable]) -> None:
        self._usual, self._by_row = usual, by_row

    def next_logits(self, codes: Tensor, cache: Any, rows: Tensor, live: Tensor | None = None) -> Tensor:
        """See `Decodable`."""
        own: dict[Decodable, list[int]] = {}
        for place, row in enumerate(rows.tolist()):
            own.setdefault(self._by_row.get(row, self._usual), []).append(place)
        config = self._usual.config
        logits = torch.empty(len(rows), config.codebooks, config.codebook_size)
        for lm, places in own.items():
            logits[places] = lm.next_logits(codes[places], cache, rows[places], live)
        return logits


def run(
    lm: Decodable, sequences: abc.Sequence[Sequence], turn: Turn = nullcontext
) -> Iterator[tuple[Sequence, Tensor]]:
    """Decode some takes together; yields each new frame `[K]` and the take that it belongs to.

    The caller may show progress, stream or stop between frames. Each step is made within a `turn()`.
    """
    batch = Batch(lm, at_once=STEPS_AT_ONCE)
    for sequence in sequences:
        batch.add(sequence)
    while batch:
        with turn():
            made = batch.step()
        for sequence, frames in made:
            if isinstance(frames, Exception):
                raise frames
            for frame in frames.unbind(1):
                yield sequence, frame
