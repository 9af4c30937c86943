"""The step on a GPU: always the same tensors and shapes, so that it is captured once as a CUDA graph and then replayed.

A step of a large model is hundreds of kernels of some microseconds; started one by one from Python they take longer
than the GPU needs. All that a step depends on lies in tensors that are written before it: codes, places, options. The
only wait for the GPU in a step is the one that reads its codes; the next step begins before it, from the codes where
they lie on the GPU, if the host would change nothing in between. docs/performance.md has figures.
"""

from __future__ import annotations

import threading
import warnings
from collections import abc
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, cast

import numpy as np
import torch
from torch import Tensor

from musicgen.engine.device import Decodable
from musicgen.engine.fused_step import FusedStep, can_fuse
from musicgen.engine.sequence import Sequence
from musicgen.engine.step import Rows, step
from musicgen.model.kv_cache import CacheSize
from musicgen.model.lm import LanguageModel
from musicgen.model.lora import Changes, StackedRows
from musicgen.model.sampling import Sampling, SamplingRows, gumbel

MOST_CAPTURED = 16  # captured steps without adapters that are kept
MOST_ADAPTED = 8  # and with adapters, as each set of them is captured anew
COLUMNS = 256  # the cache's columns come in multiples of it: each other number is captured anew

Capture = Callable[[Callable[[], None]], Callable[[], None]]

_CAPTURING = threading.Lock()  # torch captures one graph at a time in a process, whatever the model


def cuda_graph(function: Callable[[], None]) -> Callable[[], None]:
    """Capture what a function does on the GPU; returns a function that does it again."""
    function()  # so that kernels are built, and chosen by libraries, before
    graph = torch.cuda.CUDAGraph()
    # Other threads decode sound meanwhile: only what this one does is forbidden to wait or to ask for memory.
    with _CAPTURING, torch.cuda.graph(graph, capture_error_mode="thread_local"):
        function()
    return graph.replay


@dataclass(slots=True)
class Captured:
    """A captured step: the tensors that it reads, the codes `[R, K]` that it writes, and what runs it.

    `places [R]` and `seeds [R]` are those of each take, on which noise depends; each run counts the places on. The last
    codes of the takes are `known [R, K]`, or where these are -1 those that the last run wrote to `out`. `host` are two
    copies of `out` on the host, for one step and the next one.
    """

    rows: Rows
    places: Tensor
    seeds: Tensor
    known: Tensor
    out: Tensor
    host: tuple[Tensor, Tensor]
    run: Callable[[], None]
    changes: StackedRows | None = None
    nothing_known: bool = False  # all of `known` is -1


@dataclass(frozen=True, slots=True)
class Begun:
    """A step that was begun: for which rows, by what, and where its codes `[B, K]` are once `read` is there."""

    rows: Rows
    captured: Captured
    codes: Tensor
    read: torch.cuda.Event | None
    number: int

    def wait(self) -> Tensor:
        """The codes, on the CPU."""
        if self.read is not None:
            self.read.synchronize()
        return self.codes.cpu()


class StaticStep:
    """Steps of fixed shapes: R rows, a power of two, are the first ones of the cache, and belong to R takes at most."""

    def __init__(self, lm: Decodable, capture: Capture) -> None:
        self._lm, self._capture = lm, capture
        self._captured: dict[tuple[Any, ...], Captured] = {}
        self._cache: Any = None
        self._fused: dict[int, FusedStep] = {}  # by rows: those of as many rows never run at the same time
        self._may_fuse = True
        self._set: tuple[Captured, Rows] | None = None  # whose options lie in which tensors
        self._next: Begun | None = None  # the step after the one whose codes were returned

    def rounded(self, size: CacheSize) -> CacheSize:
        """A size that seldom changes."""
        return replace(size, rows=_power_of_two(size.rows), columns=-(-size.columns // COLUMNS) * COLUMNS)

    def forget(self) -> None:
        """Give back the memory of the cache and of all steps captured with it."""
        self._captured, self._cache, self._set, self._next = {}, None, None, None

    @torch.inference_mode()
    def settle(self) -> None:
        """Undo a step that was begun early, as if its columns had not been written: they are written again."""
        if self._next is not None:
            live = self._next.captured.rows.live
            assert live is not None, "a static step knows which of its rows count"
            self._cache.lengths[: len(live)] -= live
            self._cache.steps[: len(live)] -= live
            self._next = None

    def __call__(
        self, cache: Any, rows: Rows, sequences: abc.Sequence[Sequence], *, ahead: bool = False
    ) -> Tensor:
        """The next codes `[B, K]` of all takes, on the CPU; with `ahead` the step after it may be begun, too."""
        if self._next is not None and self._next.rows is not rows:
            self.settle()
        begun, self._next = self._next or self._begin(cache, rows, sequences), None
        if ahead and all(each.goes_on() for each in sequences):
            self._next = self._begin_next(begun, sequences)
        return begun.wait()

    def _begin_next(self, begun: Begun, sequences: abc.Sequence[Sequence]) -> Begun:
        """Begin the step after one whose codes are not read yet."""
        captured, fixed = begun.captured, [each.fixed() for each in sequences]
        if not captured.nothing_known:
            captured.known.fill_(-1)
        captured.nothing_known = all(each is None for each in fixed)
        for number, each in enumerate(fixed):
            if each is not None:
                captured.known[number].copy_(each, non_blocking=True)
        return self._run(captured, begun.rows, len(sequences), begun.number + 1)

    def _run(self, captured: Captured, rows: Rows, B: int, number: int) -> Begun:
        captured.run()
        codes, event = captured.host[number % 2][:B], None
        codes.copy_(captured.out[:B], non_blocking=True)
        if captured.out.device.type == "cuda":
            event = torch.cuda.Event()  # type: ignore[no-untyped-call]  # torch leaves it untyped
            event.record(torch.cuda.current_stream(captured.out.device))
        return Begun(rows, captured, codes, event, number)

    def _begin(self, cache: Any, rows: Rows, sequences: abc.Sequence[Sequence]) -> Begun:
        """Begin the step of takes whose codes are all known."""
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
        captured.known[:B].copy_(torch.from_numpy(np.stack([each.last() for each in sequences])))
        captured.places[:B].copy_(torch.tensor([each.place for each in sequences]))
        captured.nothing_known = False
        if captured.rows.penalty is not None and rows.penalty is not None:
            captured.rows.penalty[:B].copy_(rows.penalty, non_blocking=True)
        return self._run(captured, rows, B, 0)

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
            penalty=torch.zeros(R, K, V, device=device) if penalized else None,
            live=numbers(R),
        )
        pinned = device.type == "cuda"
        host = [torch.zeros(R, K, dtype=torch.long, pin_memory=pinned) for _ in range(2)]
        captured = Captured(
            rows, places=numbers(R), seeds=numbers(R), known=numbers(R, K), out=numbers(R, K),
            host=(host[0], host[1]), run=lambda: None, changes=changes,
        )  # fmt: skip
        cache = self._cache

        fused = self._fused_step(R) if changes is None else None

        def function() -> None:
            if fused is None or sampling.nucleus:
                rows.noise = gumbel(captured.seeds, captured.places, 1, K, V)[0]
            if fused is not None:
                fused(
                    cache,
                    rows,
                    known=captured.known,
                    seeds=captured.seeds,
                    places=captured.places,
                    out=captured.out,
                )
            else:
                cache.stacked = changes
                rows.codes = torch.where(captured.known < 0, captured.out.clamp(min=0), captured.known)
                captured.out.copy_(step(self._lm, cache, rows))
            captured.places += 1

        # While it is captured no row counts: their lengths stay, and the columns written are written again.
        with torch.cuda.device_of(captured.places):  # type: ignore[no-untyped-call]  # torch leaves it untyped
            try:
                captured.run = self._capture(function)
            except Exception as error:
                if fused is None or not isinstance(error, fused.error):
                    raise
                warnings.warn(
                    f"Steps are made by torch, as Triton's kernels do not fit here: {error}", stacklevel=2
                )
                fused, self._may_fuse = None, False
                captured.run = self._capture(function)
        return captured

    def _fused_step(self, R: int) -> FusedStep | None:
        """The step of R rows by our own kernels, where they can make it."""
        if not self._may_fuse:
            return None
        if R not in self._fused and can_fuse(self._lm):
            self._fused[R] = FusedStep(cast("LanguageModel", self._lm), R)
        return self._fused.get(R)


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
