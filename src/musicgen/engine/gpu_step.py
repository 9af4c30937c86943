"""The step on a GPU: always the same tensors and shapes, so that it is captured once as a CUDA graph and then replayed.

A step of a large model is hundreds of kernels of some microseconds; started one by one from Python they take longer
than the GPU needs. All that a step depends on lies in tensors that are written before it: codes, places, options. The
only wait for the GPU in a step is the one that reads its codes. docs/performance.md has figures.
"""

from __future__ import annotations

import threading
from collections import abc
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import torch
from torch import Tensor

from musicgen.engine.device import Decodable
from musicgen.engine.sequence import Sequence
from musicgen.engine.step import Rows, step
from musicgen.model.kv_cache import CacheSize
from musicgen.model.lora import Changes, StackedRows
from musicgen.model.sampling import Sampling, SamplingRows, gumbel

MOST_CAPTURED = 16  # captured steps without adapters that are kept
MOST_ADAPTED = 8  # and with adapters, as each set of them is captured anew
COLUMNS = 256  # the cache's columns come in multiples of it: each other number is captured anew

Capture = Callable[[Callable[[], None]], Callable[[], None]]

_CAPTURING = threading.Lock()  # torch captures one graph at a time in a process, whatever the model


def cuda_graph(function: Callable[[], None]) -> Callable[[], None]:
    """Capture what a function does on the GPU; returns a function that does it again."""
    for _ in range(2):  # so that libraries choose their kernels before
        function()
    graph = torch.cuda.CUDAGraph()
    # Other threads decode sound meanwhile: only what this one does is forbidden to wait or to ask for memory.
    with _CAPTURING, torch.cuda.graph(graph, capture_error_mode="thread_local"):
        function()
    return graph.replay


@dataclass(slots=True)
class Captured:
    """A captured step: the tensors that it reads, the codes `[R, K]` that it writes, and what runs it.

    `places [R]` and `seeds [R]` are those of each take, on which noise depends.
    """

    rows: Rows
    places: Tensor
    seeds: Tensor
    out: Tensor
    run: Callable[[], None]
    changes: StackedRows | None = None


class StaticStep:
    """Steps of fixed shapes: R rows, a power of two, are the first ones of the cache, and belong to R takes at most."""

    def __init__(self, lm: Decodable, capture: Capture) -> None:
        self._lm, self._capture = lm, capture
        self._captured: dict[tuple[Any, ...], Captured] = {}
        self._cache: Any = None
        self._set: tuple[Captured, Rows] | None = None  # whose options lie in which tensors

    def rounded(self, size: CacheSize) -> CacheSize:
        """A size that seldom changes."""
        return replace(size, rows=_power_of_two(size.rows), columns=-(-size.columns // COLUMNS) * COLUMNS)

    def forget(self) -> None:
        """Give back the memory of the cache and of all steps captured with it."""
        self._captured, self._cache, self._set = {}, None, None

    def __call__(self, cache: Any, rows: Rows, sequences: abc.Sequence[Sequence]) -> Tensor:
        """The next codes `[B, K]` of all takes, on the CPU."""
        if cache is not self._cache:
            self.forget()
            self._cache = cache
        R, sampling = _power_of_two(rows.width), rows.sampling
        if sampling.most:
            # Ranking more codes changes none that is drawn, and takes of near values share a captured step.
            most = min(_power_of_two(sampling.most), self._lm.config.codebook_size)
            sampling = replace(sampling, most=most)
        sets = list({id(each): each for each in map(_changes, sequences) if each is not None}.values())
        key = R, sampling.most, sampling.nucleus, rows.penalty is not None, *map(id, sets)
        if key not in self._captured:
            kept = [each for each, of in self._captured.items() if (of.changes is not None) is bool(sets)]
            beyond = len(kept) + 1 - (MOST_ADAPTED if sets else MOST_CAPTURED)
            for old in kept[: max(0, beyond)]:
                del self._captured[old]
            stacked = StackedRows(sets, R, self._lm.device) if sets else None
            self._captured[key] = self._new(R, sampling, penalized=rows.penalty is not None, changes=stacked)
        captured, B = self._captured[key], len(sequences)
        if self._set is None or self._set[0] is not captured or self._set[1] is not rows:
            _set_options(captured, rows, sequences)
            self._set = captured, rows
        captured.rows.codes[:B].copy_(rows.codes, non_blocking=True)
        # It has a name, so that it stays until the codes are read: the copy may be made later.
        places = torch.tensor([each.place for each in sequences])
        captured.places[:B].copy_(places, non_blocking=True)
        if captured.rows.penalty is not None and rows.penalty is not None:
            captured.rows.penalty[:B].copy_(rows.penalty, non_blocking=True)
        captured.run()
        return captured.out[:B].cpu()

    def _new(
        self, R: int, sampling: SamplingRows, *, penalized: bool, changes: StackedRows | None
    ) -> Captured:
        """Tensors of a step of R rows, of which none counts yet, and the step captured with them."""
        config, device = self._lm.config, self._lm.device
        K, V = config.codebooks, config.codebook_size
        options = SamplingRows.of([Sampling(temperature=0.0)] * R, V, device)

        def numbers(*shape: int) -> Tensor:
            return torch.zeros(*shape, dtype=torch.long, device=device)

        rows = Rows(
            slots=torch.arange(R, device=device),
            width=R,
            takes=numbers(R),
            members=numbers(3, R),
            weights=torch.ones(2, R, device=device),
            sampling=replace(options, most=sampling.most, nucleus=sampling.nucleus),
            codes=numbers(R, K),
            noise=torch.zeros(R, K, V, device=device),
            penalty=torch.zeros(R, K, V, device=device) if penalized else None,
            live=numbers(R),
        )
        captured = Captured(rows, numbers(R), numbers(R), numbers(R, K), lambda: None, changes)
        cache = self._cache

        def function() -> None:
            cache.stacked = changes
            rows.noise = gumbel(captured.seeds, captured.places, 1, K, V)[0]
            captured.out.copy_(step(self._lm, cache, rows))

        # While it is captured no row counts: their lengths stay, and the columns written are written again.
        with torch.cuda.device_of(captured.places):  # type: ignore[no-untyped-call]  # torch leaves it untyped
            captured.run = self._capture(function)
        return captured


def _set_options(captured: Captured, rows: Rows, sequences: abc.Sequence[Sequence]) -> None:
    """Write all that stays the same while the same takes are decoded."""
    fixed, B, device = captured.rows, len(sequences), captured.places.device
    assert fixed.live is not None, "a static step knows which of its rows count"
    fixed.live.zero_()
    fixed.live[rows.slots] = 1
    fixed.takes[rows.slots] = rows.takes
    fixed.members[:, :B] = rows.slots[rows.members]
    fixed.weights[:, :B] = rows.weights
    for name in ("temperature", "top_k", "top_p", "noisy"):
        getattr(fixed.sampling, name)[:B] = getattr(rows.sampling, name)
    captured.seeds[:B] = torch.tensor([each.seed for each in sequences], device=device)
    if captured.changes is not None:
        sets = [None, *map(id, captured.changes.sets)]
        own = [None if (each := _changes(sequence)) is None else id(each) for sequence in sequences]
        choice = torch.tensor([sets.index(each) for each in own], device=device)
        captured.changes.choice.zero_()
        captured.changes.choice[rows.slots] = choice[rows.takes]


def _changes(sequence: Sequence) -> Changes | None:
    return None if sequence.adapted is None else sequence.adapted.changes


def _power_of_two(count: int) -> int:
    return 1 << max(0, count - 1).bit_length()
