"""A take that a Scheduler makes: what callers see of it while it waits, is decoded, and is done."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future

from torch import Tensor

from musicgen.engine.generation_run import GenerationResult, Progress
from musicgen.engine.request import Request
from musicgen.engine.sequence import Sequence
from musicgen.model.diffusion import MultiBandDiffusion


class ScheduledTake:
    """A take that was submitted to a Scheduler: its progress, its codes so far, and its result as of a Future.

    `state` is waiting, running, decoding (its codes are turned into sound), done, failed or cancelled. `warnings` are
    about the request; those of the result are in it. `plan` is that of a model with a clock.
    """

    def __init__(
        self,
        request: Request,
        sequence: Sequence | None,
        codes: Tensor,
        *,
        known: tuple[int, int],
        decoder: MultiBandDiffusion | None,
        warnings: list[str],
    ) -> None:
        self.seed, self.warnings = request.seeds[0], tuple(warnings)
        self.plan = request.plans[0] if request.plans else None
        # For the scheduler alone: what the take is made from, and what it does.
        self.request, self.sequence, self.whole, self.decoder = request, sequence, codes, decoder
        self.prompt, self._first = known  # frames that are continued, and those that were known at the start
        self.stage = "waiting"
        self.finishing: Progress | None = None  # of what is done when its own codes are known
        self._changed = threading.Condition()
        self._future: Future[GenerationResult] = Future()

    @property
    def state(self) -> str:
        """Waiting, running, decoding, done, failed or cancelled."""
        if self._future.cancelled():
            return "cancelled"
        if self._future.done():
            return "failed" if self._future.exception() else "done"
        return self.stage

    @property
    def progress(self) -> tuple[int, int]:
        """Frames that are known, those of a prompt included, and all frames; of an edit those of all goes at it."""
        if self.finishing is not None:
            return self.finishing.done, self.finishing.total
        return self._done, self.whole.shape[1]

    @property
    def _done(self) -> int:
        return self.whole.shape[1] if self.sequence is None else self.sequence.done

    def codes(self) -> Tensor:
        """The codes `[K, T]` of all frames that are known."""
        return self.whole[:, : self._done].clone()

    def frames(self, first: int | None = None) -> Iterator[Tensor]:
        """Yields the codes `[K]` of each new frame as soon as it is known, or of all from `first` on; waits for them.

        Frames of a prompt, and those that were known when the take was submitted, are not new. Raises the take's
        error, or CancelledError.
        """
        for t in range(self._first if first is None else first, self.whole.shape[1]):
            if t >= self._done:
                with self._changed:
                    self._changed.wait_for(lambda t=t: self._done > t or self._future.done())  # type: ignore[misc]
            if t >= self._done:
                self._future.result()  # raises
            yield self.whole[:, t].clone()

    def result(self, timeout: float | None = None) -> GenerationResult:
        """The result, when it is ready; raises the take's error, CancelledError, or TimeoutError."""
        return self._future.result(timeout)

    def exception(self, timeout: float | None = None) -> BaseException | None:
        """The error that ended the take, or None; waits as `result` does."""
        return self._future.exception(timeout)

    def done(self) -> bool:
        """Whether it is done, failed or cancelled."""
        return self._future.done()

    def cancel(self) -> bool:
        """End the take now, unless it is done; it leaves the batch before the next step. Returns whether it ended."""
        cancelled = self._future.cancel()
        self.tell()
        return cancelled

    def add_done_callback(self, function: Callable[[ScheduledTake], object]) -> None:
        """Call a function with this take when it is done, failed or cancelled (at once, if it is already)."""
        self._future.add_done_callback(lambda _: function(self))

    def tell(self) -> None:
        """Wake those who wait for frames."""
        with self._changed:
            self._changed.notify_all()

    def finish(self, result: GenerationResult) -> None:
        """Let this be the result, unless the take was cancelled."""
        if self._future.set_running_or_notify_cancel():
            self._future.set_result(result)
        self.tell()

    def fail(self, error: BaseException) -> None:
        """Let this error be the end, unless the take was cancelled."""
        if self._future.set_running_or_notify_cancel():
            self._future.set_exception(error)
        self.tell()
