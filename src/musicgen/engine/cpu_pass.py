"""A pass of the compiled code of `engine/int8_kernel.py`: the memory that it is given, and the threads that run it."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor

import numpy as np

from musicgen.engine.int8_code import PASS, load
from musicgen.engine.int8_records import Draws
from musicgen.engine.int8_weights import Array, address


class Pass:
    """Phases and the record of one pass, the arrays whose addresses they have, and how to run it in a thread."""

    def __init__(
        self, phases: Array, record: Array, own_bytes: int, arrays: dict[str, Array], draws: Draws
    ) -> None:
        self.phases, self.arrays, self.draws = phases, arrays, draws
        self._record, self._own_bytes = record, own_bytes
        self._addresses = address(phases), len(phases), address(record)

    def run(self) -> None:
        """Do what is left to do of it, beside other threads."""
        memory = np.empty(self._own_bytes, np.int8)
        load(PASS)(*self._addresses, address(memory))

    def begin_again(self) -> None:
        """Let nothing of it be done, to be run with what the arrays are now.

        Only where no other thread runs it: one that begins late would still look at the counters of the time before.
        """
        self.arrays["counters"][:] = 0


class Workers:
    """Threads that run one pass together: the caller runs it too, and waits for none that has not begun."""

    def __init__(self, count: int) -> None:
        self._helpers = count - 1
        self._pool = ThreadPoolExecutor(self._helpers, "musicgen") if self._helpers else None
        self._running: list[Future[None]] = []

    @property
    def are_idle(self) -> bool:
        """Whether no thread runs a pass, or will yet begin one."""
        return all(each.done() for each in self._running)

    def run(self, one: Pass) -> None:
        """Run the pass here, and in each thread once it is free."""
        if self._pool is not None:
            self._running = [each for each in self._running if not each.done()]
            # A thread that has just ended the pass before can say so only when this one lets go of the interpreter.
            for _ in range(min(self._helpers, 2 * self._helpers - len(self._running))):
                self._running.append(self._pool.submit(one.run))
        one.run()

    def __del__(self) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=False)
