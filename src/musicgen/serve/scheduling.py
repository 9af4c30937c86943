"""Makes takes with one model, one after the other."""

from __future__ import annotations

import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import Any

import torch
from torch import Tensor

from musicgen.engine.generate import MusicGen
from musicgen.engine.generation_run import GenerationResult
from musicgen.generation import GenerationParams


class Handle:
    """One take: its progress, codes and result."""

    def __init__(self, prompt: str | None, params: GenerationParams, K: int) -> None:
        self.prompt, self.params = prompt, params
        self.progress, self.state = (0, 0), "waiting"
        self._K = K
        self._cancelled = False
        self._done = threading.Event()
        self._result: Any = None
        self._callbacks: list[Callable[[Handle], None]] = []

    def codes(self) -> Tensor:
        """The codes `[K, T]` that are made so far."""
        if isinstance(self._result, GenerationResult):
            return self._result.codes
        return torch.zeros(self._K, 0, dtype=torch.long)

    def result(self, timeout: float | None = None) -> GenerationResult:
        """Wait for the result; raises what ended the take."""
        if not self._done.wait(timeout):
            raise TimeoutError
        if isinstance(self._result, BaseException):
            raise self._result
        assert isinstance(self._result, GenerationResult)
        return self._result

    def cancel(self) -> None:
        """End the take soon."""
        self._cancelled = True

    def add_done_callback(self, call: Callable[[Any], None]) -> None:
        """Call a function when the take has ended."""
        self._callbacks.append(call)
        if self._done.is_set():
            call(self)

    def _end(self, result: Any) -> None:
        self._result, self.state = result, "done"
        self._done.set()
        for each in self._callbacks:
            each(self)


class Scheduler:
    """One thread that makes takes in their order."""

    def __init__(self, model: MusicGen, *, max_rows: int, max_waiting: int) -> None:
        self._model, self._queue = model, SimpleQueue[Handle | None]()
        threading.Thread(target=self._run, daemon=True).start()

    def submit(
        self, prompt: str | None, params: GenerationParams, *, resume_codes: Tensor | None = None
    ) -> Handle:
        """Make a take when its turn comes."""
        handle = Handle(prompt, params, self._model.config.lm.codebooks)
        self._queue.put(handle)
        return handle

    def close(self) -> None:
        """End after the takes that wait."""
        self._queue.put(None)

    def _run(self) -> None:
        while (handle := self._queue.get()) is not None:
            try:
                run = self._model.generate_iter([handle.prompt], handle.params)
                handle.state = "running"
                for step in run:
                    handle.progress = step.done, step.total
                    if handle._cancelled:
                        raise RuntimeError("cancelled")
                handle._end(run.results()[0])
            except Exception as error:  # noqa: PERF203
                handle._end(error)
