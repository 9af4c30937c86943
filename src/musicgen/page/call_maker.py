"""A maker that makes each take by one call of a function, such as one that a GPU is lent to for its duration."""

from __future__ import annotations

import contextvars
import itertools
import threading
from collections.abc import Callable, Iterator

from musicgen.config import MusicGenConfig
from musicgen.engine.generate import MusicGen
from musicgen.engine.scheduler import CancelledError, Scheduler
from musicgen.errors import MusicGenError
from musicgen.generation import GenerationParams
from musicgen.io.audio import Audio
from musicgen.io.hub import Place
from musicgen.page.maker import LocalJob, Made

Call = Callable[[GenerationParams], Iterator[Audio | Made]]


def make_with(model: MusicGen, params: GenerationParams) -> Iterator[Audio | Made]:
    """Yields the sound of a take as it is made, then the take."""
    with Scheduler(model) as scheduler:
        job = LocalJob(scheduler, scheduler.submit(params.prompt, params))
        yield from job.pieces()
        yield job.result()


class CallMaker:
    """Makes takes of one model; `call` yields the pieces of a take and then the take, as `make_with` does."""

    def __init__(self, config: MusicGenConfig, call: Call) -> None:
        self.names, self._config, self._call = (config.name,), config, call
        self.place = Place()

    def config(self, name: str) -> MusicGenConfig:
        """The config of the model."""
        return self._config

    def start(self, params: GenerationParams) -> CallJob:
        """Begin a take in a thread of its own, which has the context of the caller."""
        return CallJob(params, self._call, self._config.frame_rate)

    def scheduler(self, name: str) -> None:
        """None: a call has an end."""

    def close(self) -> None:
        """Nothing: a call ends by itself."""


class CallJob:
    """A take that a call makes."""

    def __init__(self, params: GenerationParams, call: Call, frame_rate: float) -> None:
        self._params, self._call, self._frame_rate = params, call, frame_rate
        self._pieces: list[Audio] = []
        self._made: Made | None = None
        self._error: BaseException | None = None
        self._ended = self._cancelled = False
        self._changed = threading.Condition()
        context = contextvars.copy_context()
        threading.Thread(target=context.run, args=(self._run,), name="call", daemon=True).start()

    def progress(self) -> tuple[int, int]:
        """Frames made, by the sound that is there, and all."""
        seconds = sum(piece.duration for piece in list(self._pieces))
        total = round(self._params.duration * self._frame_rate)
        return min(total, round(seconds * self._frame_rate)), total

    def pieces(self) -> Iterator[Audio]:
        """The sound as it is made."""
        for i in itertools.count():
            with self._changed:
                self._changed.wait_for(lambda i=i: i < len(self._pieces) or self._ended)  # type: ignore[misc]
                if i >= len(self._pieces):
                    return
            yield self._pieces[i]

    def result(self) -> Made:
        """The take, when it is made."""
        with self._changed:
            self._changed.wait_for(lambda: self._ended)
        if self._cancelled:
            raise CancelledError
        if self._error is not None:
            raise self._error
        if self._made is None:
            raise MusicGenError("The music was not finished; try again.")
        return self._made

    def cancel(self) -> None:
        """Stop making it, after the piece that is being made."""
        with self._changed:
            if not self._ended:
                self._cancelled = self._ended = True
            self._changed.notify_all()

    def _run(self) -> None:
        try:
            for each in self._call(self._params):
                with self._changed:
                    if self._cancelled:
                        return
                    if isinstance(each, Made):
                        self._made = each
                    else:
                        self._pieces.append(each)
                    self._changed.notify_all()
        except BaseException as error:  # it is told to whoever waits for the take
            self._error = error
        finally:
            with self._changed:
                self._ended = True
                self._changed.notify_all()
