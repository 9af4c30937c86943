"""The language model decoding in int8 on a CPU: what the compiled pass is given for each step."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from musicgen.engine.cpu_cache import Int8KVCache, KeptRows
from musicgen.engine.cpu_pass import Pass, Workers
from musicgen.engine.int8_code import rows_together
from musicgen.engine.int8_records import (
    UNDECIDED,
    Draws,
    condition_phases,
    counters,
    own_memory,
    pass_record,
    phases_of,
)
from musicgen.engine.int8_weights import STRIP, Array, address, pack
from musicgen.engine.threads import is_small
from musicgen.model.conditioning import Conditioning
from musicgen.model.kv_cache import CacheSize, spread
from musicgen.model.lm import LanguageModel
from musicgen.model.sampling import code_keys
from musicgen.model.transformer import sinusoid

LEAST_CHUNK = 4  # columns of a prefix given between two steps
TOGETHER = 64  # columns in one pass: many share the reading of weights, and the memory stays small
NOTHING = np.empty(0, np.int64)
NO_DRAWS = Draws(np.ones(1, np.int64), *[NOTHING] * (len(Draws._fields) - 1))


class Int8LanguageModel:
    """A language model with weights of eight bits, or of four, for decoding only.

    Logits of a row are the same to the bit in any batch, with any number of threads, and however many codes are
    given at once.
    """

    def __init__(self, lm: LanguageModel, *, threads: int | None = None, bits: int = 8) -> None:
        self.config, self.bits = lm.config, bits
        self.device = torch.device("cpu")
        self.weights, self._condition = pack(lm, bits)
        self.threads = threads or (1 if is_small(self.config) else torch.get_num_threads())
        self._phases = phases_of(self.weights, self.config)
        self._condition_phases = condition_phases(self._condition, self.config)
        self._code_keys = code_keys(self.config.codebook_size).numpy().astype(np.uint32)

    def new_cache(self, size: CacheSize) -> Int8KVCache:
        """An empty cache. Its rows get memory for keys and values when they begin."""
        config = self.config
        cache = Int8KVCache(
            lengths=np.zeros(size.rows, np.int64),
            steps=np.zeros(size.rows, np.int64),
            own=KeptRows(config, config.layers, size.rows),
            cross=KeptRows(config, len(self._condition.values), size.rows),
            cross_lengths=np.zeros(size.rows, np.int64),
            added=np.zeros((size.rows, size.added, config.width), np.float32),
            sinusoids=_floats(sinusoid(torch.arange(size.columns), config.width)),
            size=size,
            record={},
            workers=Workers(self.threads),
        )
        self._describe(cache)
        return cache

    def cache_bytes(self, size: CacheSize) -> int:
        """Memory that a cache of this size takes at most."""
        config = self.config
        number = 2 * (config.width + 4 * config.heads)  # keys and values, and the scale of each head
        columns = config.layers * size.columns + len(self._condition.values) * size.condition
        return size.rows * (columns * number + 4 * config.width * size.added)

    def chunk(self, running: int, *, drawn: bool = False) -> int:
        """Columns of a prefix or of known codes that are given at once, while `running` rows wait.

        About as many as there are rows: a step takes as long. The result does not depend on the number.
        """
        return max(LEAST_CHUNK, running) if running else TOGETHER

    def start(self, cache: Int8KVCache, row: int, conditioning: Conditioning) -> None:
        """Let a row of the cache begin anew with the condition of `conditioning`, which has one row.

        Its prefix is given by `extend_prefix` afterwards, in as many parts as is convenient.
        """
        cache.lengths[row] = cache.steps[row] = 0
        cache.own.make_room(row, cache.size.columns)
        cache.cross.make_room(row, cache.size.condition)
        spread(conditioning.added, torch.from_numpy(cache.added[row]))
        if cache.size.condition == 0:
            return
        n, cross = conditioning.row_length, conditioning.cross
        vectors = np.zeros((1, self.config.width), np.float32) if cross is None else _floats(cross[0, :n])
        for start in range(0, n, TOGETHER):
            places = np.arange(start, min(n, start + TOGETHER))
            one = self._new_pass(
                cache, self._condition_phases, rows=np.full(len(places), row), positions=places,
                x=vectors[start : start + TOGETHER],
            )  # fmt: skip
            cache.workers.run(one)
        cache.cross_lengths[row] = n

    def extend_prefix(self, vectors: Tensor, cache: Int8KVCache, row: int) -> None:
        """Give a row of the cache the next vectors `[n, D]` of its prefix."""
        n = len(vectors)
        codes = np.zeros((n, self.config.codebooks), np.int64)
        x = _floats(vectors).copy()
        steps = np.full(n, -1)
        self._columns(cache, np.full(n, row), np.arange(n), steps=steps, codes=codes, x=x, outputs=NOTHING)
        cache.lengths[row] += n

    def extend(self, codes: Tensor, cache: Int8KVCache, rows: Tensor) -> None:
        """Give rows `[n]` of the cache S more codes `[n, K, S]` each, without asking for logits."""
        self._extend(codes, cache, rows.numpy(), NOTHING)

    def next_logits(
        self, codes: Tensor, cache: Int8KVCache, rows: Tensor, live: Tensor | None = None
    ) -> Tensor:
        """Float32 logits `[n, K, V]` after one more code of each codebook `[n, K]` of rows `[n]` of the cache."""
        assert live is None, "a CPU computes only rows that are wanted"
        logits = self._step(codes.numpy(), cache, rows.numpy(), NO_DRAWS)
        return torch.from_numpy(logits).view(*codes.shape, -1)

    def next_codes(
        self, codes: Array, cache: Int8KVCache, rows: Array, draws: Draws, steps: int = 1
    ) -> tuple[Array, Tensor]:
        """The next codes `[n, B, K]` of B takes, after the last ones `[B, K]`; and the logits `[R, K, V]` after these.

        All codes of all columns of the next `steps` steps are to be drawn, and are, unless one is `UNDECIDED`: then
        there are fewer. The cache has as many columns more as there are steps whose logits were made. A model that
        computes with several threads makes one step at a time.
        """
        assert steps == 1 or self.threads == 1, "only one thread goes on by itself"
        draws.drawn[:], draws.turns[0] = UNDECIDED, steps
        logits = self._step(codes[draws.row_takes], cache, rows, draws)
        drawn, made = draws.drawn[:steps], steps
        if drawn.min() == UNDECIDED:  # less than any code
            made = int((drawn.min((1, 2)) == UNDECIDED).argmax())
        more = min(made + 1, steps) - 1
        cache.lengths[rows] += more
        cache.steps[rows] += more
        shape = len(rows), self.config.codebooks, self.config.codebook_size
        return drawn[:made], torch.from_numpy(logits).view(shape)

    def forget(self, cache: Int8KVCache, rows: Array, columns: int) -> None:
        """Let rows be as they were before their last columns were given."""
        cache.lengths[rows] -= columns
        cache.steps[rows] -= columns

    def draw(self, logits: Array, cache: Int8KVCache, draws: Draws) -> Array:
        """The codes `[B, K]` that are drawn from logits `[R, K * V]`, some of them perhaps `UNDECIDED`."""
        draws.turns[0] = 1
        none = np.empty((0, self.config.width), np.float32)
        self._new_pass(
            cache, self._phases[-1:], rows=NOTHING, positions=NOTHING, x=none, logits=logits, draws=draws
        ).run()
        codes: Array = draws.drawn[0]
        return codes

    def _step(self, codes: Array, cache: Int8KVCache, rows: Array, draws: Draws) -> Array:
        """Logits `[n, K * V]` after one more code of each codebook `[n, K]`, in the memory of the last step.

        A small model's step is too short for making the memory of a pass anew each time, and beside that of a large one
        little else is in the processor's cache. Where `draws` have several turns, the logits are those of the last one
        that is made.
        """
        n, positions, steps, last = len(rows), cache.lengths[rows], cache.steps[rows], cache.step
        self._check(codes, rows, positions + (draws.turns[0] - 1), cache)
        # An adapter may have made a language model of its own, which has rows of the same cache.
        if (
            last is None or last.phases is not self._phases or last.draws is not draws
            or len(last.arrays["row"]) != n or not cache.workers.are_idle
        ):  # fmt: skip
            last = cache.step = self._new_pass(
                cache, self._phases, rows=rows.copy(), positions=positions, steps=steps, codes=codes.copy(),
                wanted=np.arange(n), x=np.empty((n, self.config.width), np.float32),
                logits=np.empty((n, self.config.codebooks * self.config.codebook_size), np.float32), draws=draws,
            )  # fmt: skip
        arrays = last.arrays
        arrays["row"][:], arrays["position"][:], arrays["step"][:], arrays["codes"][:] = (
            rows,
            positions,
            steps,
            codes,
        )
        last.begin_again()
        cache.workers.run(last)
        cache.lengths[rows] += 1
        cache.steps[rows] += 1
        return arrays["logits"].copy()

    def _extend(self, codes: Tensor, cache: Int8KVCache, rows: Array, outputs: Array) -> Array:
        """Logits `[m, K * V]` at the columns `outputs [m]` of codes `[n, K, S]`, row after row."""
        n, _, S = codes.shape
        each, place = np.repeat(rows, S), np.tile(np.arange(S), n)
        flat = np.ascontiguousarray(codes.movedim(2, 1).reshape(n * S, -1).numpy())
        x = np.empty((n * S, self.config.width), np.float32)
        logits = self._columns(
            cache, each, place, steps=cache.steps[each] + place, codes=flat, x=x, outputs=outputs
        )
        cache.lengths[rows] += S
        cache.steps[rows] += S
        return logits

    def _columns(
        self,
        cache: Int8KVCache,
        rows: Array,
        place: Array,
        *,
        steps: Array,
        codes: Array,
        x: Array,
        outputs: Array,
    ) -> Array:
        """Logits `[m, K * V]` at `outputs [m]` of further columns of rows `[n]`, each at its `place` in its row's."""
        positions = cache.lengths[rows] + place
        self._check(codes, rows, positions, cache)
        logits = np.empty((len(outputs), self.config.codebooks * self.config.codebook_size), np.float32)
        for start in range(0, len(x), TOGETHER):
            part = slice(start, start + TOGETHER)
            wanted = slice(*np.searchsorted(outputs, (start, start + TOGETHER)))
            one = self._new_pass(
                cache, self._phases, rows=rows[part], positions=positions[part], steps=steps[part],
                codes=codes[part], wanted=outputs[wanted] - start, x=x[part], logits=logits[wanted],
            )  # fmt: skip
            cache.workers.run(one)
        return logits

    def _check(self, codes: Array, rows: Array, positions: Array, cache: Int8KVCache) -> None:
        """The compiled code checks nothing: what it reads by these numbers has to be there."""
        assert 0 <= codes.min() <= codes.max() <= self.config.pad_code, "codes out of range"
        room = np.minimum(cache.own.table["columns"][rows], cache.size.columns)
        assert (positions < room).all(), "more codes than memory was made for"

    def _new_pass(
        self,
        cache: Int8KVCache,
        phases: Array,
        *,
        rows: Array,
        positions: Array,
        x: Array,
        steps: Array = NOTHING,
        codes: Array = NOTHING,
        wanted: Array = NOTHING,
        logits: Array = NOTHING,
        draws: Draws = NO_DRAWS,
    ) -> Pass:
        """A pass of n columns through phases: `rows`, `positions`, `steps`, `codes` and `x` of each."""
        assert self.threads == cache.record["threads"], "a pass has counters for the threads of its cache"
        n, config = len(x), self.config
        arrays = {
            "row": rows, "position": positions, "step": steps, "codes": codes, "wanted": wanted, "x": x,
            "logits": logits, "attended": np.empty((n, config.width), np.float32),
            "inner": np.empty((n, config.ffn_width), np.float32),
            "counters": np.zeros(counters(self.threads, len(phases)), np.int64),
        }  # fmt: skip
        for array in arrays.values():
            assert array.flags.c_contiguous, "the compiled code takes memory in order"
        begins, size = own_memory(config, n, max(cache.size.columns, cache.size.condition))
        addresses = {name: address(array) for name, array in arrays.items()}
        addresses |= {name: address(array) for name, array in draws._asdict().items()}
        counts = {"n": n, "outputs": len(wanted), "takes": len(draws.places)}
        record = pass_record({**cache.record, **begins, **addresses, **counts})
        return Pass(phases, record, size, arrays, draws)

    def _describe(self, cache: Int8KVCache) -> None:
        """Write to a cache's record what stays the same in every pass."""
        config, record, channels = self.config, cache.record, self.config.width // self.config.heads
        record["query_scale"] = float(1 / np.sqrt(np.float64(channels)))
        record["width"], record["inner_width"] = config.width, config.ffn_width
        record["heads"], record["codebooks"], record["threads"] = config.heads, config.codebooks, self.threads
        record["together"] = rows_together()
        record["asked"] = 0 if is_small(config) else 2 * STRIP  # a small model's weights are in the cache
        record["codebook_size"], record["code_keys"] = config.codebook_size, address(self._code_keys)
        record["embedding_rows"] = len(self.weights.embedding)
        record["embedding"], record["sinusoids"] = address(self.weights.embedding), address(cache.sinusoids)
        record["rows"], record["cross_lengths"] = cache.size.rows, address(cache.cross_lengths)
        record["added"], record["added_steps"] = address(cache.added), cache.added.shape[1]
        record["own"], record["cross"] = address(cache.own.table), address(cache.cross.table)


def _floats(tensor: Tensor) -> Array:
    return np.ascontiguousarray(tensor.detach().float().numpy())
