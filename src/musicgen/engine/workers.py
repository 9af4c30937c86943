"""Threads that run a compiled function together."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor


class Workers:
    """Threads that do one work together: the caller does it too, and waits for none that has not begun.

    The work is a function that does what is left to do, beside other threads that call it.
    """

    def __init__(self, count: int) -> None:
        self._helpers = count - 1
        self._pool = ThreadPoolExecutor(self._helpers, "musicgen") if self._helpers else None
        self._running: list[Future[None]] = []

    @property
    def are_idle(self) -> bool:
        """Whether no thread does a work, or will yet begin one."""
        return all(each.done() for each in self._running)

    def run(self, work: Callable[[], None]) -> None:
        """Do the work here, and in each thread once it is free."""
        if self._pool is not None:
            self._running = [each for each in self._running if not each.done()]
            # A thread that has just ended the work before can say so only when this one lets go of the interpreter.
            for _ in range(min(self._helpers, 2 * self._helpers - len(self._running))):
                self._running.append(self._pool.submit(work))
        work()

    def __del__(self) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=False)
