"""Makes the takes of the store: starts them in order, has their code frames saved, and sees to their ends."""

from __future__ import annotations

import logging
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from musicgen.engine.scheduler import CancelledError, ScheduledTake
from musicgen.errors import MusicGenError
from musicgen.serve.jobs import SOURCES, Take
from musicgen.serve.services import Services
from musicgen.serve.take_steps import Job, TakeSteps

TICK_SECONDS = 0.1
EXPIRE_SECONDS = 60.0
AGAIN_SECONDS = 1.0  # until an end that could not be written (the disk is full) is written again
FETCHES = 8  # input files fetched at a time

log = logging.getLogger("musicgen.serve")


class Worker:
    """One thread that watches all unfinished takes, a few that submit and finish them, and others that fetch inputs."""

    def __init__(self, services: Services) -> None:
        self._settings, self._jobs, self._files = services.settings, services.jobs, services.files
        self._feeds, self._models, self._metrics = services.feeds, services.models, services.metrics
        self._steps = TakeSteps(services)
        self._changed = threading.Condition()
        self._all: dict[str, Job] = {}  # in the order of their requests
        self._stopping = self._stopped = False
        self._expired_at = 0.0
        # The fetches of each client; no end of the server waits for their threads, as it would for those of a pool.
        self._fetching: Counter[str] = Counter()
        self._threads = ThreadPoolExecutor(services.settings.max_takes, thread_name_prefix="takes")
        self._thread = threading.Thread(target=self._run, name="worker", daemon=True)

    # -------------------------------------------------------------------------------------- called from requests

    def start(self) -> None:
        """Take up the unfinished takes of the store, and begin to work."""
        for take in self._jobs.unfinished():
            self.add(take)
        self._thread.start()

    def add(self, take: Take, submitted: Callable[[ScheduledTake], object] | None = None) -> None:
        """Make this take, which is stored, when its turn comes.

        `submitted` is called with what the scheduler gives for it, which may be done soon afterwards.
        """
        self._feeds.open(take.id)
        with self._changed:
            job = self._all[take.id] = Job(take, logs=take.logs, submitted=submitted)
            if take.model not in self._models.names:
                with self._going_on(job):
                    self._steps.leave_unserved(job)
            self._changed.notify()

    def cancel(self, take_id: str) -> None:
        """Cancel a take within moments."""
        with self._changed:
            if (job := self._all.get(take_id)) is not None:
                job.cancel = True
            self._changed.notify()

    def live(self, take: Take) -> Take:
        """A take with its logs and progress up to now; the store has those of the last save."""
        job = self._all.get(take.id)
        if job is None or take.ended:
            return take
        done, total = job.handle.progress if job.handle else (take.frames, take.total)
        status = "processing" if job.stage == "running" else take.status
        return replace(take, logs=job.logs, frames=done, total=total, status=status)

    def has(self, take_id: str) -> bool:
        """Whether a take is unfinished."""
        return take_id in self._all

    def handle(self, take_id: str) -> ScheduledTake | None:
        """What the scheduler gave for a take that is being made."""
        job = self._all.get(take_id)
        return job.handle if job else None

    @property
    def stopping(self) -> bool:
        """Whether the server is about to end: nothing new is started."""
        return self._stopping

    def running(self) -> int:
        """The number of takes that are being made."""
        return sum(job.begun for job in list(self._all.values()))

    def waiting(self) -> int:
        """The number of takes that have not begun, but for those whose model is not served."""
        return sum(not job.begun and job.stage != "unserved" for job in list(self._all.values()))

    def stop(self) -> None:
        """Start nothing more, give running takes `grace_seconds` to end, and save what is left for the next start."""
        with self._changed:
            self._stopping = True
            self._changed.notify()
        end = time.monotonic() + self._settings.grace_seconds
        while time.monotonic() < end and any(job.handle for job in list(self._all.values())):
            time.sleep(TICK_SECONDS / 2)
        with self._changed:
            self._stopped = True
            self._changed.notify()
        if self._thread.is_alive():
            self._thread.join()
        self._threads.shutdown(wait=True, cancel_futures=True)
        for job in list(self._all.values()):
            if job.handle is not None:
                with self._going_on(job):
                    self._steps.save(job, job.handle)
                job.handle.cancel()
        self._feeds.end()

    # ------------------------------------------------------------------------------------------ the worker's thread

    def _run(self) -> None:
        while True:
            with self._changed:
                if self._stopped:
                    return
                self._changed.wait(TICK_SECONDS if self._all else 1.0)
                jobs = list(self._all.values())
            with self._going_on():
                self._tick(jobs)

    @contextmanager
    def _going_on(self, job: Job | None = None) -> Iterator[None]:
        """Log an error of the block and go on: one broken take or a full disk must not end the work on the others."""
        try:
            yield
        except Exception:
            log.exception("The worker goes on after an error%s.", f" of take {job.take.id}" if job else "")

    def _tick(self, jobs: list[Job]) -> None:
        for job in jobs:
            with self._going_on(job):
                self._look(job)
        if not self._stopping and self._models.ready:
            self._start_waiting([job for job in jobs if self.has(job.take.id)])
        self._metrics.tick()
        if time.monotonic() - self._expired_at > EXPIRE_SECONDS:
            self._expired_at = time.monotonic()
            self._files.expire()

    def _look(self, job: Job) -> None:
        """See to one take: whether it has to end, has ended, or is to be saved."""
        if job.end is not None:
            if time.monotonic() >= job.again_at:
                self._end(job, job.end[0], **job.end[1])
        elif job.cancel:
            self._end(job, "canceled")
        elif job.take.deadline is not None and time.time() > job.take.deadline:
            job.logs += "The time that the request allowed is over.\n"
            self._end(job, "canceled")
        elif job.stage == "running":
            self._watch(job)

    def _start_waiting(self, jobs: list[Job]) -> None:
        """Fetch inputs, and start takes while there is room for them."""
        for job in jobs:
            if job.stage == "waiting":
                if not any("://" in (getattr(job.take, column) or "") for column in SOURCES.values()):
                    job.stage = "ready"
                elif self._may_fetch(job.take.client):
                    self._begin_fetch(job)
        free = self._settings.max_takes - sum(job.begun for job in jobs)
        for job in [each for each in jobs if each.stage == "ready"][: max(0, free)]:
            self._in_thread("starting", self._submit, job)

    def _may_fetch(self, client: str) -> bool:
        """Whether another input file may be fetched now: slow addresses of one client leave room for others."""
        return self._fetching.total() < FETCHES and self._fetching[client] < FETCHES // 2

    def _watch(self, job: Job) -> None:
        assert job.handle is not None
        self._steps.watch(job, job.handle)
        if job.handle.done():
            self._in_thread("finishing", self._finish, job)
        elif time.monotonic() - job.saved_at >= self._settings.save_seconds:
            self._steps.save(job, job.handle)

    # ------------------------------------------------------------------------------------------ in other threads

    def _in_thread(self, stage: str, step: Callable[[Job], None], job: Job) -> None:
        """Do a step of a take in another thread; an error in it is how the take ends."""
        job.stage = stage
        self._threads.submit(self._run_step, step, job)

    def _run_step(self, step: Callable[[Job], None], job: Job) -> None:
        try:
            step(job)
        except CancelledError:
            self._end(job, "canceled")
        except MusicGenError as error:
            self._end(job, "failed", error=str(error))
        except Exception as error:
            log.exception("Take %s", job.take.id)
            kind = "too little memory" if isinstance(error, MemoryError) else "an error of the server"
            self._end(job, "failed", error=f"The take ended by {kind}; the server's log has the details.")
        self._wake()

    def _begin_fetch(self, job: Job) -> None:
        """Fetch the inputs of a take in a thread that the process does not wait for when it ends."""
        job.stage = "fetching"
        with self._changed:
            self._fetching[job.take.client] += 1

        def run() -> None:
            self._run_step(self._fetch, job)
            with self._changed:
                self._fetching -= Counter([job.take.client])
                self._changed.notify()

        threading.Thread(target=run, name="fetch", daemon=True).start()

    def _fetch(self, job: Job) -> None:
        try:
            self._steps.fetch(job)
        except Exception:
            if self._stopped:  # the store is closed, or will be: the next server fetches again
                return
            raise
        job.stage = "ready"

    def _submit(self, job: Job) -> None:
        handle = self._steps.submit(job)
        if job.submitted is not None:
            job.submitted(handle)
        job.stage = "running"
        handle.add_done_callback(lambda _: self._wake())
        if not self.has(job.take.id):  # it was canceled meanwhile, when there was no handle yet
            handle.cancel()

    def _finish(self, job: Job) -> None:
        self._end(job, "succeeded", **self._steps.finish(job))

    def _end(self, job: Job, status: str, **changes: Any) -> None:
        """Write how a take ends, and forget it, or write it later if that fails; what is still made of it stops."""
        try:
            self._steps.end(job, status, **changes)
        except Exception:
            log.exception("The end of take %s is written later.", job.take.id)
            job.stage, job.end, job.again_at = "ending", (status, changes), time.monotonic() + AGAIN_SECONDS
        else:
            with self._changed:
                self._all.pop(job.take.id, None)
                self._changed.notify()
        if job.handle is not None:
            job.handle.cancel()

    def _wake(self) -> None:
        with self._changed:
            self._changed.notify()
