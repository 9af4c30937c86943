"""The language model decoding in int8 on a CPU: its memory, its threads, and the call of the compiled pass."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor

from musicgen.engine import int8_kernel
from musicgen.engine.int8_kernel import Columns, KeysValues
from musicgen.engine.int8_weights import STRIP, Array, Matrix, largest_input, pack, padded
from musicgen.model.conditioning import Conditioning
from musicgen.model.lm import LanguageModel
from musicgen.model.transformer import sinusoid

TOGETHER = 64  # columns in one pass: many share the reading of weights, and the memory stays small
SMALL = 32_000_000  # bytes of weights: below, a step is too short to be shared by threads


class Workers:
    """Threads that run one function together: the caller runs it too, and waits for none that has not begun."""

    def __init__(self, count: int) -> None:
        self._helpers = count - 1
        self._pool = ThreadPoolExecutor(self._helpers, "musicgen") if self._helpers else None
        self._running: list[Future[None]] = []

    def run(self, function: Callable[..., None], *arguments: Any) -> None:
        """Run the function here and in each thread that is free; it has to share out the work itself."""
        if self._pool is not None:
            self._running = [each for each in self._running if not each.done()]
            for _ in range(self._helpers - len(self._running)):
                self._running.append(self._pool.submit(function, *arguments))
        function(*arguments)

    def __del__(self) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=False)


@dataclass(slots=True)
class Int8KVCache:
    """Keys and values in int8 of R rows, each as long as its own prefix and its steps so far.

    lengths        `[R]` columns written
    steps          `[R]` code columns among them
    own, cross     keys and values of the columns, and of the condition where it is attended to
    cross_lengths  `[R]` vectors of the condition that count
    added          `[R, S, D]` vectors to be added by step, see `Columns`
    sinusoids      `[capacity, D]`
    """

    lengths: Array
    steps: Array
    own: KeysValues
    cross: KeysValues
    cross_lengths: Array
    added: Array
    sinusoids: Array
    workers: Workers


class Int8LanguageModel:
    """A language model with int8 weights, for decoding only.

    Logits of a row are the same to the bit in any batch, with any number of threads, and however many codes are
    given at once.
    """

    def __init__(self, lm: LanguageModel, *, threads: int | None = None) -> None:
        self.config = lm.config
        self.device = torch.device("cpu")
        self.weights, self._condition = pack(lm)
        size = sum(each.values.nbytes for each in self.weights if isinstance(each, Matrix))
        self.threads = threads or (1 if size < SMALL else torch.get_num_threads())
        self._largest = largest_input(self.config.width), largest_input(self.config.ffn_width)

    def new_cache(self, batch: int, max_steps: int, conditioning: Conditioning) -> Int8KVCache:
        """Memory for `batch` rows of up to `max_steps` codes after the prefix of `conditioning`."""
        config, vectors, added = self.config, conditioning.cross, conditioning.added
        capacity = conditioning.prefix_columns + max_steps
        condition = np.zeros((batch, 0, config.width), np.float32) if vectors is None else _floats(vectors)
        cache = Int8KVCache(
            lengths=np.zeros(batch, np.int64),
            steps=np.zeros(batch, np.int64),
            own=self._cache(config.layers, batch, capacity),
            cross=self._cache(len(self._condition.values), batch, condition.shape[1]),
            cross_lengths=_lengths(conditioning, batch, condition.shape[1]),
            added=np.zeros((batch, 0, config.width), np.float32) if added is None else _floats(added),
            sinusoids=_floats(sinusoid(torch.arange(capacity), config.width)),
            workers=Workers(self.threads),
        )
        rows, places = (each.ravel() for each in np.indices(condition.shape[:2]))
        for start in range(0, len(rows), TOGETHER):
            part = slice(start, start + TOGETHER)
            cache.workers.run(
                int8_kernel.project, self._condition, cache.cross, rows[part], places[part],
                condition.reshape(-1, config.width)[part], _counters(1), self._largest[0],
            )  # fmt: skip
        return cache

    def next_logits(self, codes: Tensor, conditioning: Conditioning, cache: Int8KVCache) -> Tensor:
        """Float32 logits `[R, K, V]` after the next codes `[R, K, S]`; the first call adds the prefix."""
        R, K, S = codes.shape
        # The compiled code checks nothing: what it reads by these numbers has to be there.
        assert S == 1 or 0 <= int(codes.min()) <= int(codes.max()) <= self.config.pad_code, (
            "codes out of range"
        )
        ahead = np.zeros(R, np.int64)
        if conditioning.prefix is not None and not cache.lengths.any():
            ahead = _lengths(conditioning, R, conditioning.prefix_columns)
        counts = ahead + S
        assert int((cache.lengths + counts).max()) <= len(cache.sinusoids), (
            "more codes than memory was made for"
        )
        rows = np.repeat(np.arange(R), counts)
        ends = np.cumsum(counts)
        place = np.arange(len(rows)) - (ends - counts)[rows]
        step = place - ahead[rows]
        x = np.empty((len(rows), self.config.width), np.float32)
        if conditioning.prefix is not None and len(rows) > R * S:
            front = step < 0
            x[front] = _floats(conditioning.prefix)[rows[front], place[front]]
        columns = Columns(
            rows=rows, positions=place + cache.lengths[rows],
            steps=np.where(step < 0, -1, step + cache.steps[rows]),
            codes=codes.numpy()[rows, :, np.maximum(step, 0)], outputs=ends - 1, added=cache.added,
            sinusoids=cache.sinusoids,
        )  # fmt: skip
        logits = np.empty((R, K * self.config.codebook_size), np.float32)
        for start in range(0, len(x), TOGETHER):
            self._pass(cache, columns, x, start, logits)
        cache.lengths += counts
        cache.steps += S
        return torch.from_numpy(logits).view(R, K, -1)

    def _pass(self, cache: Int8KVCache, columns: Columns, x: Array, start: int, logits: Array) -> None:
        """Run `TOGETHER` columns from `start` on, and put the logits of those that are outputs in their places."""
        end, config = min(start + TOGETHER, len(x)), self.config
        n = end - start
        wanted = slice(0, len(logits))
        if n < len(x):
            wanted = slice(*np.searchsorted(columns.outputs, (start, end)))
            columns = columns._replace(
                rows=columns.rows[start:end], positions=columns.positions[start:end],
                steps=columns.steps[start:end], codes=columns.codes[start:end],
                outputs=columns.outputs[wanted] - start,
            )  # fmt: skip
        attended, inner = np.empty((n, config.width), np.float32), np.empty((n, config.ffn_width), np.float32)
        cache.workers.run(
            int8_kernel.forward, self.weights, cache.own, cache.cross, cache.cross_lengths, columns, x[start:end],
            attended, inner, logits[wanted], _counters(2 + 6 * config.layers), *self._largest,
        )  # fmt: skip

    def _cache(self, layers: int, rows: int, columns: int) -> KeysValues:
        """Empty memory for keys and values of so many columns a row."""
        shape = (layers, rows, self.config.heads)
        columns, width = padded(columns), self.config.width // self.config.heads
        return KeysValues(
            keys=np.zeros((*shape, columns // STRIP, padded(width, 2) // 2, STRIP, 2), np.int8),
            key_scales=np.zeros((*shape, columns), np.float32),
            values=np.zeros((*shape, padded(width) // STRIP, columns // 2, STRIP, 2), np.int8),
            value_scales=np.zeros((*shape, columns), np.float32),
        )


def _counters(phases: int) -> Array:
    return np.zeros(2 * phases * int8_kernel.CLAIM_STRIDE, np.int64)


def _floats(tensor: Tensor) -> Array:
    return np.ascontiguousarray(tensor.detach().float().numpy())


def _lengths(conditioning: Conditioning, rows: int, width: int) -> Array:
    """How many of `width` vectors of each row's condition count, `[R]`."""
    if conditioning.lengths is None:
        return np.full(rows, width, np.int64)
    return conditioning.lengths.numpy().astype(np.int64)
