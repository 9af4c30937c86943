"""Keys and values in int8, for `engine/cpu_step.py`: each row has memory of its own."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from musicgen.config import LMConfig
from musicgen.engine.cpu_pass import Pass, Workers
from musicgen.engine.int8_records import KEPT, KeysValues
from musicgen.engine.int8_weights import STRIP, Array, address, in_large_pages, padded
from musicgen.model.kv_cache import CacheSize, copy_rows


class KeptRows:
    """Memory for keys and values of R rows, each of which has its own: others stay where they are when some join.

    `table` is KEPT `[R]`, which says where they are.
    """

    def __init__(self, config: LMConfig, layers: int, rows: int) -> None:
        self._config, self._layers = config, layers
        self.memory: list[KeysValues | None] = [None] * rows
        self.table = np.zeros(rows, KEPT)

    def make_room(self, row: int, columns: int) -> None:
        """Let a row that begins anew have memory for so many columns. What it had is lost."""
        if self.table["columns"][row] >= columns:
            return
        heads, width = self._config.heads, self._config.width // self._config.heads
        columns, shape = padded(columns), (self._layers, heads)
        made = self.memory[row] = KeysValues(
            keys=in_large_pages((*shape, columns // STRIP, padded(width, 2) // 2, STRIP, 2), np.int8),
            key_scales=in_large_pages((*shape, columns), np.float32),
            values=in_large_pages((*shape, padded(width) // STRIP, columns // 2, STRIP, 2), np.int8),
            value_scales=in_large_pages((*shape, columns), np.float32),
        )
        of_head = (each[0, 0].nbytes if self._layers else 0 for each in (made.keys, made.values))
        self.table[row] = columns, *map(address, made), *of_head

    def take_over(self, other: KeptRows) -> None:
        """Have all memory of fewer rows."""
        R = len(other.table)
        self.memory[:R], self.table[:R] = other.memory, other.table


@dataclass(slots=True)
class Int8KVCache:
    """Keys and values in int8 of R rows, each as long as its own prefix and its codes so far.

    lengths        `[R]` columns written
    steps          `[R]` codes among them
    own, cross     keys and values of the columns, and of the condition where it is attended to
    cross_lengths  `[R]` vectors of each row's condition
    added          `[R, S, D]` vectors to be added by step, see `Columns`
    sinusoids      `[columns, D]`
    size           what it was allocated for
    record         what a pass is told of all this
    step           the pass of the last step, where the next one may use its memory
    """

    lengths: Array
    steps: Array
    own: KeptRows
    cross: KeptRows
    cross_lengths: Array
    added: Array
    sinusoids: Array
    size: CacheSize
    record: dict[str, float]
    workers: Workers
    step: Pass | None = None

    def take_over(self, other: Int8KVCache) -> None:
        """Have all rows of a smaller cache, which is not used any more."""
        self.own.take_over(other.own)
        self.cross.take_over(other.cross)
        copy_rows(self, other)
