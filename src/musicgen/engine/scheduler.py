"""Continuous batching: takes of any options are submitted at any time, and are decoded together, step by step.

A thread makes one step after the other, of a small model some of one take at once. Between them takes join and leave
the batch; each has the codes that it would have alone. A second thread turns finished codes into sound, so that no step
waits for it; others make edits, and what is generated or denoised only when a take is finished.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Generator
from concurrent.futures import CancelledError, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from functools import reduce

import torch
from torch import Tensor

from musicgen.config import LMConfig
from musicgen.engine import asked
from musicgen.engine.batch import STEPS_AT_ONCE, Batch
from musicgen.engine.call_options import AudioPrompt, Sound
from musicgen.engine.finish import end_of
from musicgen.engine.generate import MusicGen
from musicgen.engine.request import Request, build
from musicgen.engine.scheduled_take import ScheduledTake
from musicgen.engine.sequence import Sequence
from musicgen.engine.streaming import CHUNK_SECONDS, stream_audio
from musicgen.errors import InputError, MusicGenError
from musicgen.generation import GenerationParams
from musicgen.io.audio import Audio
from musicgen.model.kv_cache import CacheSize

MAX_ROWS = 32  # of the cache; a take has one, with guidance two, with double guidance three
MAX_WAITING = 100


class QueueFullError(MusicGenError):
    """As many takes wait as may wait."""


class Turns:
    """A lock for one step at a time of several threads, each of which has its turn: called, a context manager."""

    def __init__(self) -> None:
        self._next, self._now = threading.Lock(), threading.Lock()

    @contextmanager
    def __call__(self) -> Generator[None, None, None]:
        with self._next:  # who waits has this one: nobody else can be before him twice
            self._now.acquire()
        try:
            yield
        finally:
            self._now.release()


class Scheduler:
    """Decodes the takes that are submitted to it, together. A context manager: its end cancels what is not done.

    At most `max_rows` rows are decoded at once, of which a take has one, with guidance two, with double guidance three,
    and their caches take at most `max_bytes`, if given. Others wait, at most `max_waiting`, first come, first served.
    """

    def __init__(
        self,
        model: MusicGen,
        *,
        max_rows: int = MAX_ROWS,
        max_waiting: int = MAX_WAITING,
        max_bytes: int | None = None,
    ) -> None:
        self.model, self.max_rows, self.max_waiting, self.max_bytes = model, max_rows, max_waiting, max_bytes
        # A model that decodes one take at a time (in bfloat16 on a CPU) does so here too.
        self._max_takes = max_rows if model.batch > 1 else 1
        self._waiting: deque[ScheduledTake] = deque()
        self._running: dict[Sequence, ScheduledTake] = {}
        self._arriving = 0  # takes whose conditions are encoded now
        self._closed = self._draining = False
        self.turns = Turns()  # for steps of other threads on the same device
        self._wake = threading.Condition()
        self._sound = ThreadPoolExecutor(1, "musicgen-sound")
        # No other take's sound waits for edits, for the others of several takes, for loops or for diffusion.
        self._edits = ThreadPoolExecutor(1, "musicgen-edits")
        self._more = ThreadPoolExecutor(1, "musicgen-more")
        self._thread = threading.Thread(target=self._work, name="musicgen-steps", daemon=True)
        self._thread.start()

    def submit(
        self,
        prompt: str | None,
        params: GenerationParams,
        *,
        input_audio: AudioPrompt | None = None,
        melody: Sound | None = None,
        resume_codes: Tensor | None = None,
    ) -> ScheduledTake:
        """Check a request, encode its conditions here, and let it wait for its turn.

        `input_audio` and `melody` are as for `MusicGen.generate_iter`. `resume_codes [K, T]` are what `codes` returned
        of the same request before, perhaps in another process: the take goes on from there, to the same result. Raises
        QueueFullError if as many takes wait as may wait, and InputError for a request that cannot be met.
        """
        self._reserve_place()
        try:
            take = self._prepared(
                build(params, self.model.config, [prompt], input_audio=input_audio, melody=melody),
                resume_codes,
            )
        except BaseException:
            with self._wake:
                self._arriving -= 1
            raise
        with self._wake:
            self._arriving -= 1
            if self._closed:
                raise MusicGenError("The scheduler was closed.")
            if take.sequence is None:
                self._finish(take)
            else:
                self._waiting.append(take)
            self._wake.notify_all()
        return take

    def stream(
        self, take: ScheduledTake, level: str, chunk_seconds: float = CHUNK_SECONDS
    ) -> Generator[Audio, None, None]:
        """Yields the sound of a take from its beginning, as soon as it is made; several may listen to one take.

        `level` is one of STREAM_STRATEGIES; the samples are those of the result if the take has it, too.
        Raises the take's error, or CancelledError.
        """
        request, known = take.request, take.whole[:, : take.prompt]
        return stream_audio(
            (frame.to(self.model.device) for frame in take.frames(take.prompt)),
            self.model.config,
            self.model.components.codec,
            replace(request.params, normalization_strategy=level),
            audio_prompt=request.audio_prompts[0],
            known=known.to(self.model.device) if take.prompt else None,
            end=end_of(request),
            chunk_seconds=chunk_seconds,
        )

    @property
    def waiting(self) -> int:
        """Takes that wait for their turn."""
        with self._wake:
            return self._arriving + sum(not take.done() for take in self._waiting)

    @property
    def running(self) -> int:
        """Takes that are decoded now."""
        with self._wake:
            return sum(not take.done() for take in self._running.values())

    def close(self, *, drain: bool = False) -> None:
        """End all threads. Takes that are not done are cancelled, or, with `drain`, finished first."""
        with self._wake:
            self._closed, self._draining = True, drain
            if not drain:
                for take in [*self._waiting, *self._running.values()]:
                    take.cancel()
            self._wake.notify_all()
        self._thread.join()
        for each in (self._sound, self._edits, self._more):
            each.shutdown(wait=True, cancel_futures=False)

    def __enter__(self) -> Scheduler:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # ------------------------------------------------------------------------------ in the thread that submits

    def _reserve_place(self) -> None:
        with self._wake:
            if self._closed:
                raise MusicGenError("The scheduler was closed.")
            waiting = self._arriving + sum(not take.done() for take in self._waiting)
            if waiting >= self.max_waiting:
                raise QueueFullError(
                    f"{waiting} takes are waiting, and no more than {self.max_waiting} may: try again later."
                )
            self._arriving += 1

    def _prepared(self, request: Request, resume: Tensor | None) -> ScheduledTake:
        """A take whose conditions are encoded; it has no Sequence if all its codes are known."""
        request, encoders, decoder, warnings = self.model.load_for(request)
        if request.edit is not None:  # all of it is made where takes are finished
            none = torch.zeros(self.model.config.lm.codebooks, 0, dtype=torch.long)
            return ScheduledTake(request, None, none, known=(0, 0), decoder=None, warnings=warnings)
        prompt = self.model.prompt_codes(request)
        known = 0 if prompt is None else prompt.shape[1]
        new = self._new_codes(prompt, resume, self.model.frames(request))
        if new is not None and known + new.shape[1] == self.model.frames(request):
            codes = new if prompt is None else torch.cat([prompt, new], dim=1)
            return ScheduledTake(
                request, None, codes, known=(known, codes.shape[1]), decoder=decoder, warnings=warnings
            )
        sequence = self.model.begin(request, encoders, prompt, new)
        sequence.prepare()
        if self._too_large([sequence]):
            needed = self._bytes([sequence]) / 1e6
            raise InputError(
                f"This take needs {sequence.rows} rows and {needed:.0f} MB of memory; "
                f"the scheduler has {self.max_rows} rows"
                + ("." if self.max_bytes is None else f" and {self.max_bytes / 1e6:.0f} MB.")
            )
        return ScheduledTake(
            request,
            sequence,
            sequence.codes,
            known=(known, sequence.done),
            decoder=decoder,
            warnings=warnings,
        )

    def _new_codes(self, prompt: Tensor | None, resume: Tensor | None, frames: int) -> Tensor | None:
        """The codes `[K, n]` after the prompt that were made before, of a take of so many frames."""
        if resume is None:
            return None
        known = 0 if prompt is None else prompt.shape[1]
        resume = _checked_codes(resume, self.model.config.lm, frames)
        if prompt is not None and not torch.equal(resume[:, :known], prompt[:, : resume.shape[1]]):
            raise InputError("The codes to resume from do not begin with those that the take continues.")
        return resume[:, known:]

    # ---------------------------------------------------------------------------------- in the thread of steps

    def _work(self) -> None:
        """Make steps until the scheduler is closed."""
        batch = Batch(self.model.components.lm, at_once=STEPS_AT_ONCE)
        while self._wait_for_work():
            self._change(batch)
            try:
                with self.turns():
                    made = batch.step()
            except Exception as error:  # such as no memory: it ends the takes of this batch, not the thread
                for take in self._running.values():
                    take.fail(error)
                batch = Batch(self.model.components.lm, at_once=STEPS_AT_ONCE)
                with self._wake:
                    self._running.clear()
                continue
            for sequence, frames in made:
                take = self._running[sequence]
                if isinstance(frames, Exception):
                    take.fail(frames)
                take.tell()
                if isinstance(frames, Exception) or sequence.is_done:
                    with self._wake:
                        del self._running[sequence]
                if sequence.is_done:
                    self._finish(take)

    def _wait_for_work(self) -> bool:
        """Wait until there is a take; False when the scheduler is closed and nothing is left to do."""
        with self._wake:
            while not self._waiting and not self._running:
                if self._closed:
                    return False
                self._wake.wait()
            return not self._closed or self._draining

    def _change(self, batch: Batch) -> None:
        """Remove cancelled takes, and let the first of those that wait join as far as there is room."""
        with self._wake:
            for sequence in [sequence for sequence, take in self._running.items() if take.done()]:
                del self._running[sequence]
                batch.remove(sequence)
            while self._waiting:
                take = self._waiting[0]
                joining = take.sequence
                assert joining is not None, "only takes with codes to make wait"
                full = self._too_large([*self._running, joining]) or len(self._running) >= self._max_takes
                if not take.done() and full:
                    break
                self._waiting.popleft()
                if not take.done():
                    take.stage = "running"
                    self._running[joining] = take
                    batch.add(joining)

    def _too_large(self, sequences: list[Sequence]) -> bool:
        """Whether these takes need more rows or memory together than there may be."""
        rows = sum(each.rows for each in sequences)
        return rows > self.max_rows or (
            self.max_bytes is not None and self._bytes(sequences) > self.max_bytes
        )

    def _bytes(self, sequences: list[Sequence]) -> int:
        """Memory of a cache for these takes: all rows are as long as the longest."""
        size = reduce(CacheSize.at_least, [each.size for each in sequences])
        rows = sum(each.rows for each in sequences)
        return self.model.components.lm.cache_bytes(replace(size, rows=rows))

    # ---------------------------------------------------------------------------- in the threads of sound

    def _finish(self, take: ScheduledTake) -> None:
        take.stage = "decoding"
        self._finishing(take).submit(self._make_sound, take)

    def _finishing(self, take: ScheduledTake) -> ThreadPoolExecutor:
        """The thread that finishes a take."""
        params = take.request.params
        if take.request.edit is not None:
            return self._edits
        more = params.loop or take.decoder is not None or asked.takes_of(params, self.model.config) > 1
        return self._more if more else self._sound

    def _make_sound(self, take: ScheduledTake) -> None:
        try:
            total = take.whole.shape[1]
            steps = self.model.finish(
                take.request, take.whole, take.prompt, take.decoder,
                done=total, total=total, turn=self.turns,
            )  # fmt: skip
            while True:
                take.finishing = next(steps)
                if take.done():  # cancelled
                    return
        except StopIteration as end:
            take.finish(end.value)
        except Exception as error:  # whatever it is, it is the end of this take only
            take.fail(error)


def _checked_codes(codes: Tensor, config: LMConfig, most: int) -> Tensor:
    """Codes `[K, n]` to resume from, as int64 in main memory; n may be 0. Raises InputError."""
    shaped = isinstance(codes, Tensor) and codes.ndim == 2 and not codes.is_floating_point()
    whole = shaped and len(codes) == config.codebooks and codes.shape[1] <= most
    if not whole or (codes.numel() and not 0 <= int(codes.min()) <= int(codes.max()) < config.codebook_size):
        got = f"{codes.dtype} {list(codes.shape)}" if isinstance(codes, Tensor) else type(codes).__name__
        raise InputError(
            f"Codes to resume from are whole numbers [{config.codebooks}, at most {most} frames] "
            f"from 0 to {config.codebook_size - 1}, got {got}."
        )
    return codes.to("cpu", torch.long)


__all__ = ["CancelledError", "QueueFullError", "ScheduledTake", "Scheduler"]
