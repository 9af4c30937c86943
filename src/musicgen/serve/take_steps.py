"""The steps of one take: its input is fetched, it is submitted, watched and saved, and its end is written.

A take whose server was killed is started again with the frames that were saved, and gives the same bytes: its seed was
chosen when it was accepted, and its input audio was kept.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import torch

from musicgen.edit_options import edit_asked
from musicgen.engine.companions import Piece
from musicgen.engine.generation_run import GenerationResult, said_of
from musicgen.engine.scheduler import ScheduledTake
from musicgen.engine.sources import edited_of
from musicgen.errors import InputError
from musicgen.generation import GenerationParams, companions_asked
from musicgen.io.fetch import FetchLimits, file_of_request, send
from musicgen.serve.companions import beside
from musicgen.serve.files import ALL, cog_type
from musicgen.serve.inputs import check_edited
from musicgen.serve.jobs import SOURCES, Take
from musicgen.serve.services import Services

LOG_SECONDS, LOG_SHARE = 0.5, 0.02  # between two progress lines: at least so long, and so much of the take
ONE_FILE = ("cog", "cloud")  # interfaces that give one file of a take
MAX_STARTS = 20  # a take that was started so often without a new frame is given up: it may end the server


@dataclass(slots=True)
class Job:
    """An unfinished take in memory.

    `stage`: waiting, unserved, fetching, ready, starting, running, finishing or ending. `submitted` is told what the
    scheduler gives for it.
    """

    take: Take
    stage: str = "waiting"
    logs: str = ""
    submitted: Callable[[ScheduledTake], object] | None = None
    handle: ScheduledTake | None = None
    started: float = 0.0  # time.time()
    saved_frames: int = 0
    saved_at: float = 0.0  # time.monotonic()
    logged_at: float = 0.0
    logged_share: float = 0.0
    first_sound: float | None = None
    steps: int = 0  # frames that the metrics have counted
    cancel: bool = False
    end: tuple[str, dict[str, Any]] | None = None  # how it ended, if that could not be written yet
    again_at: float = 0.0  # time.monotonic() when that is tried again

    @property
    def begun(self) -> bool:
        """Whether it has one of the places of takes that are made at the same time."""
        return self.stage in ("starting", "running", "finishing")


class TakeSteps:
    """The steps of takes, each called by the worker's thread or by one of its helpers; only `Job` has state."""

    def __init__(self, services: Services) -> None:
        self._settings, self._jobs, self._files = services.settings, services.jobs, services.files
        self._feeds, self._models = services.feeds, services.models
        self._webhooks, self._metrics = services.webhooks, services.metrics
        self._companions, self._input_limits = services.companions, services.limits
        settings = services.settings
        self._limits = FetchLimits(allow_private=settings.fetch_private, max_bytes=settings.max_body)

    def leave_unserved(self, job: Job) -> None:
        """Leave a take of a model that is not served to a server that has it; its logs say so once."""
        job.stage, line = (
            "unserved",
            f"The model {job.take.model} is not served now; the take waits for it.\n",
        )
        if not job.logs.endswith(line):
            self._say(job, line)
            self._update(job, logs=job.logs)

    def fetch(self, job: Job) -> None:
        """Fetch the files that a request names, and keep them, so that a second start needs no network."""
        for column in SOURCES.values():
            address = getattr(job.take, column)
            if address is not None and "://" in address:
                data = file_of_request(address, self._limits)
                file = self._files.save_upload(job.take.client, data)
                self._update(job, **{column: file.id})

    def submit(self, job: Job) -> ScheduledTake:
        """Hand a take to its model's scheduler, with the frames that were saved of it."""
        take = job.take
        if take.starts >= MAX_STARTS:
            raise InputError(f"The server ended {take.starts} times when it began this take; it is given up.")
        options = dict(take.params)
        for name, column in SOURCES.items():
            if (file_id := getattr(take, column)) is None:
                continue
            path = self._files.upload_path(file_id)
            if path is None:
                raise InputError(f"The file of {name} is not kept any more; send it again.")
            options[name] = str(path)
        params = GenerationParams.build(options)
        if edit_asked(params) is not None:
            self._check_edit(params)
        saved = self._jobs.frames(take.id)
        resume = torch.from_numpy(saved.astype(np.int64)) if saved is not None else None
        job.started, job.saved_frames = time.time(), 0 if saved is None else saved.shape[1]
        job.steps = job.saved_frames
        begins = take.started_at is None  # and does not go on after the end of an earlier server
        if begins:
            self._metrics.observe("queue", job.started - take.created_at)
            line = f"Using seed {params.seed}\n"
        else:
            line = f"Going on after frame {job.saved_frames}.\n"
        self._update(
            job, status="processing", starts=take.starts + 1, started_at=take.started_at or job.started,
            logs=job.logs + line,
        )  # fmt: skip
        self._publish(job, "start", {"id": take.id, "status": "processing"})
        if begins:
            self._webhooks.send(job.take, "start")
        self._say(job, line)
        served = self._models.get(take.model)
        job.saved_at = time.monotonic()
        handle = served.scheduler.submit(params.prompt, params, resume_codes=resume)
        for warning in handle.warnings:
            self._say(job, f"{warning}\n")
        job.handle = handle
        return handle

    def _check_edit(self, params: GenerationParams) -> None:
        """Raise InputError if an edit is of more music than the server makes, or of a take with adapters of its own."""
        (given,) = edited_of(params, params.input_audio, 1)
        assert given is not None, "the request asks for an edit"
        check_edited(given, params, self._input_limits)

    def watch(self, job: Job, handle: ScheduledTake) -> None:
        """Count the new frames of a take that is being made, and log its progress."""
        done, total = handle.progress
        if done > job.steps:
            if job.first_sound is None and edit_asked(handle.request.params) is None:
                job.first_sound = time.time() - job.take.created_at
                self._metrics.observe("first_sound", job.first_sound)
            self._metrics.steps(job.take.model, done - job.steps)
            job.steps = done
        now, share = time.monotonic(), done / total if total else 0.0
        job.logged_share = min(job.logged_share, share)  # the others of several takes come after the first
        if now - job.logged_at >= LOG_SECONDS and share - job.logged_share >= LOG_SHARE:
            job.logged_at, job.logged_share = now, share
            self._say(job, progress_line(done, total, time.time() - job.started))

    def save(self, job: Job, handle: ScheduledTake) -> None:
        """Save the code frames that are new, with logs and progress."""
        job.saved_at = time.monotonic()  # also if it fails: it is tried again when the next save is due
        codes = handle.codes()
        new = codes[:, job.saved_frames :].cpu().numpy()
        again = {"starts": 1} if new.shape[1] else {}  # it gets on
        total = handle.progress[1]
        self._jobs.save_frames(job.take.id, job.saved_frames, new, logs=job.logs, total=total, **again)
        job.saved_frames = codes.shape[1]

    def finish(self, job: Job) -> dict[str, Any]:
        """Write the output of a take and its codes; returns what its row tells of them. Raises the take's error."""
        assert job.handle is not None
        result = job.handle.result(0)
        made = time.time()
        # The codes that the take is made again from; those of a loop, or of the best of several, are made of them.
        params, codes = result.params, job.handle.codes()
        frames, new = codes.shape[1], codes[:, job.saved_frames :].cpu().numpy()
        self._jobs.save_frames(job.take.id, job.saved_frames, new, total=frames)
        piece, *others = (_piece(each, tags=self._settings.tags) for each in (result, *result.others))
        name = self._files.save_output(job.take, piece.encoded(), params.output_format)
        kinds, in_one = companions_asked(params), job.take.face in ONE_FILE
        output = self._files.outputs / name
        missing = self._companions.keep(output, piece, result.place, kinds, in_one=in_one, others=others)
        if (kinds or others) and in_one:
            whole = beside(output, ALL)
            uploaded = self._upload(job.take, whole.name, whole.read_bytes())
        else:
            uploaded = self._upload(job.take, name, piece.encoded())
        for line in (*missing, *result.warnings, *said_of(result)):
            self._say(job, f"{line}\n")
        every = frames or result.codes.shape[1]  # an edit has no codes of its own before it is finished
        self._say(job, progress_line(every, every, made - job.started))
        self._metrics.observe("music", result.audio.duration)
        return {
            "output": name,
            "output_url": uploaded,
            "metrics": _facts(job, result, made),
            "scores": dict(result.scores),
            "others": [_other_facts(rank, each) for rank, each in enumerate(result.others, start=2)],
        }

    def end(self, job: Job, status: str, *, metrics: dict[str, Any] | None = None, **changes: Any) -> None:
        """Store how a take ends, then tell those who wait; nothing happens if it has ended already."""
        now = time.time()
        times = {"total_time": now - job.take.created_at}
        if job.started:
            times["predict_time"] = now - job.started
        logs = f"{job.logs}{changes['error']}\n" if changes.get("error") else job.logs
        ended = self._jobs.finish(
            job.take.id,
            status,
            completed_at=now,
            logs=logs,
            metrics={**(metrics or {}), **times},
            **changes,
        )
        take = self._jobs.get(job.take.id)
        assert take is not None
        if not ended:
            self._feeds.close(take.id, {"status": take.status})
            return
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

    def _upload(self, take: Take, name: str, data: bytes) -> str | None:
        """Put an output of the Cog interface to `upload_url`, as Cog does; returns its address without a query."""
        if self._settings.upload_url is None or take.face != "cog":
            return None
        address = f"{self._settings.upload_url.rstrip('/')}/{name}"
        limits = FetchLimits(allow_private=True)  # whoever runs the server chose the address
        answer = send(address, data, {"Content-Type": cog_type(name)}, limits, method="PUT")
        if not answer.accepted:
            raise InputError(f"The output could not be uploaded: the server answered {answer.status}.")
        return (answer.location or answer.address).partition("?")[0]

    def _update(self, job: Job, **changes: Any) -> None:
        self._jobs.update(job.take.id, **changes)
        take = self._jobs.get(job.take.id)
        assert take is not None
        job.take = take

    def _say(self, job: Job, line: str) -> None:
        """Add a line to the logs of a take."""
        job.logs += line
        self._publish(job, "log", {"source": "stderr", "data": line})
        self._webhooks.send(replace(job.take, logs=job.logs), "logs")

    def _publish(self, job: Job, name: str, data: dict[str, Any]) -> None:
        feed = self._feeds.get(job.take.id)
        if feed is not None:  # it is gone if the take was canceled in the meantime
            feed.publish(name, data)


def _piece(result: GenerationResult, *, tags: bool) -> Piece:
    """A finished take as its file has it."""
    known = result.tags if tags else None
    # Names are the server's own.
    piece = replace(result.piece(), tags=None if known is None else known.without_names())
    return replace(piece, data=piece.encoded())


def _other_facts(rank: int, result: GenerationResult) -> dict[str, Any]:
    """What the row of a take tells of one that is kept beside it."""
    return {"rank": rank, "seed": result.seed, **result.audio.levels.known, "scores": dict(result.scores)}


def _facts(job: Job, result: GenerationResult, made: float) -> dict[str, Any]:
    seconds = max(made - job.started, 1e-6)
    return {
        "seed": result.seed,
        "duration": result.audio.duration,
        **result.audio.levels.known,
        "real_time_factor": result.audio.duration / seconds,
        "steps_per_second": result.codes.shape[1] / seconds,
        "time_to_first_audio": job.first_sound,
    }


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
