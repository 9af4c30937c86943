"""Makes the takes of the store: starts them in order, saves their code frames, and writes how they end.

A take whose server was killed is started again with the frames that were saved, and gives the same bytes: its seed was
chosen when it was accepted, and its input audio was kept.
"""

from __future__ import annotations

import logging
import math
import mimetypes
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import torch

from musicgen.engine.generation_run import GenerationResult
from musicgen.engine.scheduler import CancelledError, ScheduledTake
from musicgen.errors import InputError, MusicGenError
from musicgen.generation import GenerationParams
from musicgen.io.audio import encode
from musicgen.io.fetch import FetchLimits, file_of_request, send
from musicgen.serve.feeds import Feeds
from musicgen.serve.files import Files
from musicgen.serve.jobs import Jobs, Take
from musicgen.serve.metrics import Metrics
from musicgen.serve.models import Models
from musicgen.serve.settings import ServeSettings
from musicgen.serve.webhooks import Webhooks

TICK_SECONDS = 0.1
LOG_SECONDS, LOG_SHARE = 0.5, 0.02  # between two progress lines: at least so long, and so much of the take
EXPIRE_SECONDS = 60.0
FETCHES = 8  # input files fetched at a time
MAX_STARTS = 20  # a take that was started so often without a new frame is given up: it may end the server

log = logging.getLogger("musicgen.serve")


@dataclass(slots=True)
class _Job:
    """An unfinished take in memory. `stage`: waiting, busy (a thread prepares or finishes it), ready or running."""

    take: Take
    stage: str = "waiting"
    logs: str = ""
    handle: ScheduledTake | None = None
    started: float = 0.0  # time.time()
    saved_frames: int = 0
    saved_at: float = 0.0  # time.monotonic()
    logged_at: float = 0.0
    logged_share: float = 0.0
    first_sound: float | None = None
    begun: bool = False  # it has one of the places
    cancel: bool = False
    steps: int = 0
    metrics: dict[str, Any] = field(default_factory=dict)


class Worker:
    """One thread that watches all unfinished takes, and a few that fetch inputs and write outputs."""

    def __init__(
        self,
        *,
        jobs: Jobs,
        files: Files,
        feeds: Feeds,
        models: Models,
        webhooks: Webhooks,
        metrics: Metrics,
        settings: ServeSettings,
    ) -> None:
        self._jobs, self._files, self._feeds, self._models = jobs, files, feeds, models
        self._webhooks, self._metrics, self._settings = webhooks, metrics, settings
        self._limits = FetchLimits(allow_private=settings.fetch_private, max_bytes=settings.max_body)
        self._changed = threading.Condition()
        self._all: dict[str, _Job] = {}  # in the order of their requests
        self._stopping = self._parked = False
        self._expired_at = 0.0
        self._threads = ThreadPoolExecutor(FETCHES + settings.max_takes, thread_name_prefix="takes")
        self._thread = threading.Thread(target=self._run, name="worker", daemon=True)

    # -------------------------------------------------------------------------------------- called from requests

    def start(self) -> None:
        """Take up the unfinished takes of the store, and begin to work."""
        for take in self._jobs.unfinished():
            self.add(take)
        self._thread.start()

    def add(self, take: Take) -> None:
        """Make this take, which is stored, when its turn comes."""
        self._feeds.open(take.id)
        with self._changed:
            self._all[take.id] = _Job(take, logs=take.logs)
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
        return sum(job.stage == "running" for job in list(self._all.values()))

    def waiting(self) -> int:
        """The number of takes that have not begun."""
        return sum(job.stage != "running" for job in list(self._all.values()))

    def stop(self) -> None:
        """Start nothing more, give running takes `grace_seconds` to end, and save what is left for the next start."""
        with self._changed:
            self._stopping = True
            self._changed.notify()
        end = time.monotonic() + self._settings.grace_seconds
        while time.monotonic() < end and any(job.handle for job in list(self._all.values())):
            time.sleep(TICK_SECONDS / 2)
        with self._changed:
            self._parked = True
            self._changed.notify()
        if self._thread.is_alive():
            self._thread.join()
        self._threads.shutdown(wait=True, cancel_futures=True)
        for job in list(self._all.values()):
            if job.handle is not None:
                self._save(job)
                job.handle.cancel()
        self._feeds.end()

    # ------------------------------------------------------------------------------------------ the worker's thread

    def _run(self) -> None:
        while True:
            with self._changed:
                if self._parked:
                    return
                self._changed.wait(TICK_SECONDS if self._all else 1.0)
                jobs = list(self._all.values())
            try:
                self._tick(jobs)
            except Exception:  # one broken take or a full disk must not end the work on the others
                log.exception("The worker goes on after an error.")

    def _tick(self, jobs: list[_Job]) -> None:
        now = time.time()
        for job in jobs:
            if job.cancel:
                self._end(job, "canceled")
            elif job.take.deadline is not None and now > job.take.deadline:
                job.logs += "The time that the request allowed is over.\n"
                self._end(job, "canceled")
            elif job.stage == "running":
                self._watch(job)
        if not self._stopping:
            self._start_waiting(jobs)
        self._metrics.tick()
        if time.monotonic() - self._expired_at > EXPIRE_SECONDS:
            self._expired_at = time.monotonic()
            self._files.expire()

    def _start_waiting(self, jobs: list[_Job]) -> None:
        """Fetch inputs, and start takes while there is room for them."""
        if not self._models.ready:
            return
        for job in jobs:
            if job.stage == "waiting":
                source = job.take.source
                fetched = source is None or "://" not in source
                job.stage = "ready" if fetched else "busy"
                if not fetched:
                    self._in_thread(self._fetch, job)
        free = self._settings.max_takes - sum(job.begun for job in jobs)
        for job in [each for each in jobs if each.stage == "ready" and not each.cancel][: max(0, free)]:
            job.begun = True  # before its thread has begun: it may take a while
            self._in_thread(self._submit, job)

    def _in_thread(self, step: Callable[[_Job], None], job: _Job) -> None:
        """Do a step of a take in another thread; an error in it is how the take ends."""
        job.stage = "busy"

        def run() -> None:
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
            with self._changed:
                self._changed.notify()

        self._threads.submit(run)

    def _fetch(self, job: _Job) -> None:
        """Fetch the input audio, and keep it, so that a second start needs no network."""
        assert job.take.source is not None
        data = file_of_request(job.take.source, self._limits)
        file = self._files.save_upload(job.take.client, data)
        self._update(job, source=file.id)
        job.stage = "ready"

    def _submit(self, job: _Job) -> None:
        take = job.take
        if take.starts >= MAX_STARTS:
            raise InputError(f"The server ended {take.starts} times when it began this take; it is given up.")
        options = dict(take.params)
        if take.source is not None:
            path = self._files.upload_path(take.source)
            if path is None:
                raise InputError("The input audio is not kept any more; send it again.")
            options["input_audio"] = str(path)
        params = GenerationParams.build(options)
        saved = self._jobs.frames(take.id)
        resume = torch.from_numpy(saved.astype(np.int64)) if saved is not None else None
        job.started = time.time()
        if take.started_at is None:
            self._metrics.observe("queue", job.started - take.created_at)
            line = f"Using seed {params.seed}\n"
        else:
            line = f"Going on after frame {0 if saved is None else saved.shape[1]}.\n"
        self._update(
            job, status="processing", starts=take.starts + 1, started_at=take.started_at or job.started,
            logs=job.logs + line,
        )  # fmt: skip
        self._publish(job, "start", {"id": take.id, "status": "processing"})
        self._webhooks.send(job.take, "start")
        self._say(job, line)
        served = self._models.get(take.model)
        job.saved_frames = 0 if saved is None else saved.shape[1]
        job.saved_at = time.monotonic()
        handle = served.scheduler.submit(params.prompt, params, resume_codes=resume)
        for warning in handle.warnings:
            self._say(job, f"{warning}\n")
        job.handle, job.stage = handle, "running"
        handle.add_done_callback(lambda _: self._wake())

    def _watch(self, job: _Job) -> None:
        handle = job.handle
        assert handle is not None
        done, total = handle.progress
        if done > job.steps:
            if job.steps == 0 and job.first_sound is None:
                job.first_sound = time.time() - job.take.created_at
                self._metrics.observe("first_sound", job.first_sound)
            self._metrics.steps(job.take.model, done - job.steps)
            job.steps = done
        now, share = time.monotonic(), done / total if total else 0.0
        if now - job.logged_at >= LOG_SECONDS and share - job.logged_share >= LOG_SHARE:
            job.logged_at, job.logged_share = now, share
            self._say(job, progress_line(done, total, time.time() - job.started))
        if handle.done():
            self._in_thread(self._finish, job)
        elif now - job.saved_at >= self._settings.save_seconds:
            self._save(job)

    def _save(self, job: _Job) -> None:
        """Save the code frames that are new, with logs and progress."""
        assert job.handle is not None
        codes = job.handle.codes()
        new = codes[:, job.saved_frames :].cpu().numpy()
        again = {"starts": 1} if new.shape[1] else {}  # it gets on
        total = job.handle.progress[1]
        self._jobs.save_frames(job.take.id, job.saved_frames, new, logs=job.logs, total=total, **again)
        job.saved_frames, job.saved_at = codes.shape[1], time.monotonic()

    def _finish(self, job: _Job) -> None:
        """Write the output of a take, its codes and facts."""
        assert job.handle is not None
        result = job.handle.result(0)
        made = time.time()
        new = result.codes[:, job.saved_frames :].numpy()
        self._jobs.save_frames(job.take.id, job.saved_frames, new, total=result.codes.shape[1])
        params = result.params
        data = encode(result.audio, params.output_format, sample_format=params.sample_format)
        name = self._files.save_output(job.take, data, params.output_format)
        uploaded = self._upload(job.take, name, data)
        for warning in result.warnings:
            self._say(job, f"{warning}\n")
        frames = result.codes.shape[1]
        self._say(job, progress_line(frames, frames, made - job.started))
        self._metrics.observe("music", result.audio.duration)
        self._end(job, "succeeded", output=name, output_url=uploaded, metrics=self._facts(job, result, made))

    def _upload(self, take: Take, name: str, data: bytes) -> str | None:
        """Put an output of the Cog interface to `upload_url`, as Cog does; returns its address without a query."""
        if self._settings.upload_url is None or take.face != "cog":
            return None
        address = f"{self._settings.upload_url.rstrip('/')}/{name}"
        kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
        limits = FetchLimits(allow_private=True)  # whoever runs the server chose the address
        answer = send(address, data, {"Content-Type": kind}, limits, method="PUT")
        if answer.status >= 400:
            raise InputError(f"The output could not be uploaded: the server answered {answer.status}.")
        return (answer.location or address).partition("?")[0]

    def _facts(self, job: _Job, result: GenerationResult, made: float) -> dict[str, Any]:
        levels, seconds = result.audio.levels, max(made - job.started, 1e-6)
        return {
            "seed": result.seed,
            "duration": result.audio.duration,
            "loudness": levels.loudness if math.isfinite(levels.loudness) else None,
            "peak": levels.peak if math.isfinite(levels.peak) else None,
            "real_time_factor": result.audio.duration / seconds,
            "steps_per_second": result.codes.shape[1] / seconds,
            "time_to_first_audio": job.first_sound,
        }

    def _end(self, job: _Job, status: str, *, metrics: dict[str, Any] | None = None, **changes: Any) -> None:
        """Store how a take ends, then tell those who wait; nothing happens if it has ended already."""
        if job.handle is not None and status == "canceled":
            job.handle.cancel()
        now = time.time()
        times = {"total_time": now - job.take.created_at}
        if job.started:
            times["predict_time"] = now - job.started
        if changes.get("error"):
            job.logs += f"{changes['error']}\n"
        ended = self._jobs.finish(
            job.take.id,
            status,
            completed_at=now,
            logs=job.logs,
            metrics={**(metrics or {}), **times},
            **changes,
        )
        take = self._jobs.get(job.take.id)
        assert take is not None
        if ended:
            self._metrics.count("takes", take.face, status)
            if job.started:
                self._metrics.observe("take", now - job.started)
            for name, value in take.metrics.items():
                self._publish(job, "metric", {"name": name, "value": value, "mode": "replace"})
            if status == "succeeded":
                self._publish(job, "output", {"index": 0})
                self._webhooks.send(take, "output")
            self._feeds.close(take.id, {"status": status})
            self._webhooks.send(take, "completed")
        with self._changed:
            self._all.pop(take.id, None)
            self._changed.notify()

    def _update(self, job: _Job, **changes: Any) -> None:
        self._jobs.update(job.take.id, **changes)
        take = self._jobs.get(job.take.id)
        assert take is not None
        job.take = take

    def _say(self, job: _Job, line: str) -> None:
        """Add a line to the logs of a take."""
        job.logs += line
        self._publish(job, "log", {"source": "stderr", "data": line})
        self._webhooks.send(replace(job.take, logs=job.logs), "logs")

    def _publish(self, job: _Job, name: str, data: dict[str, Any]) -> None:
        feed = self._feeds.get(job.take.id)
        if feed is not None:  # it is gone if the take was canceled in the meantime
            feed.publish(name, data)

    def _wake(self) -> None:
        with self._changed:
            self._changed.notify()


def progress_line(done: int, total: int, seconds: float) -> str:
    """A line of tqdm's form, from which Replicate's clients read the progress."""
    share = done / total if total else 0.0
    rate = done / seconds if seconds > 0 else 0.0
    left = (total - done) / rate if rate > 0 else 0.0
    bar = ("█" * round(share * 10)).ljust(10)
    return (
        f"{int(share * 100):3d}%|{bar}| {done}/{total} [{_clock(seconds)}<{_clock(left)}, {rate:.2f}it/s]\n"
    )


def _clock(seconds: float) -> str:
    return f"{int(seconds) // 60:02d}:{int(seconds) % 60:02d}"
