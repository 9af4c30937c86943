"""How many threads decoding uses: the number that is quickest now, found by trying.

A step of a small model is dozens of products of some microseconds each, after each of which all threads wait for the
last. On an idle processor that pays; where another program keeps one core busy, it takes several times as long as one
thread alone. So now and then a few steps are tried with all threads, with half of them, and so on while that helps.
(`benchmarks/threads.py` prints what that is worth.)
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType

import torch

_SKIPPED = 2  # the first step reads the prefix, the second warms up
_TRIED = 8  # steps with each number of threads
_PERIOD = 200  # steps from one trial to the next: four seconds of music
_CLEARLY = 1.25  # fewer threads must be so many times quicker: all of them gain as the context grows
_LONG = 0.02  # seconds; steps that take longer have products that are worth sharing in any case


@contextmanager
def threads(count: int) -> Iterator[None]:
    """Let torch use `count` threads within the block."""
    before = torch.get_num_threads()
    torch.set_num_threads(count)
    try:
        yield
    finally:
        torch.set_num_threads(before)


class Pace:
    """A context to take every step of a decoding in; torch has its own number of threads again outside of it.

    On a GPU, with one thread, or for large models, it changes nothing.
    """

    def __init__(self, device: torch.device) -> None:
        self._usual = torch.get_num_threads() if device.type == "cpu" else 1
        self.count = self._usual
        self._step = 0
        self._tried = self._usual
        self._spent: list[float] = []
        self._least = math.inf
        self._begun = 0.0

    def __enter__(self) -> None:
        if self._usual > 1:
            self._set(self._tried or self.count)
            self._begun = time.perf_counter()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._usual == 1:
            return
        spent = time.perf_counter() - self._begun
        self._set(self._usual)
        place = self._step % _PERIOD - _SKIPPED
        self._step += 1
        if self._tried and place >= 0:
            self._spent.append(spent)
            if place % _TRIED == _TRIED - 1:
                self._judge()
        elif place == _PERIOD - _SKIPPED - 1:
            self._tried, self._least = self._usual, math.inf

    @staticmethod
    def _set(count: int) -> None:
        if count != torch.get_num_threads():
            torch.set_num_threads(count)

    def _judge(self) -> None:
        """After some steps with one number of threads: keep it where it was quicker, and try half of it."""
        spent = (sum(self._spent) - max(self._spent)) / (_TRIED - 1)  # no single hiccup decides
        self._spent.clear()
        better = spent * _CLEARLY < self._least
        if better:
            self.count, self._least = self._tried, spent
        self._tried = self._tried // 2 if better and spent < _LONG else 0
