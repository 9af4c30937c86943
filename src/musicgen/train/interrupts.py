"""Ctrl-C during a training: the update that is being made is finished, and the training saved, before it ends."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import resource_tracker
from types import FrameType, TracebackType
from typing import Any

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")  # not every system has all


class Postponed:
    """Context manager: a signal that asks this process to end waits for the end of the block, a second one does not.

    Only signals whose handler is Python's or the caller's are postponed, and only in the main thread, which gets them.
    """

    def __init__(self) -> None:
        self._before: dict[int, Callable[[int, FrameType | None], Any]] = {}
        self._received: int | None = None

    @property
    def asked(self) -> bool:
        """Whether a signal has come, so that the block should end soon."""
        return self._received is not None

    def __enter__(self) -> Postponed:
        if threading.current_thread() is threading.main_thread():
            for number in (getattr(signal, name) for name in _NAMES if hasattr(signal, name)):
                handler = signal.getsignal(number)
                if callable(handler):
                    self._before[number] = handler
                    signal.signal(number, self._receive)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)
        if self._received is not None:
            received, self._received = self._received, None
            self._before[received](received, None)

    def _receive(self, number: int, frame: FrameType | None) -> None:
        if self._received is not None:
            self._received = None
            self._before[number](number, frame)
        self._received = number


@contextmanager
def kept_from_children() -> Iterator[None]:
    """Context manager: processes that are started in it get no Ctrl-C, where the system can do this.

    A terminal sends Ctrl-C to all processes of a command; only the first one is to handle it, and ends the others.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    resource_tracker.ensure_running()  # which a first start would do, and unblock Ctrl-C again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
