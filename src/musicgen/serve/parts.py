"""The parts of one server, put together: what its interfaces are given."""

from __future__ import annotations

import fcntl
import os
import threading
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from starlette.requests import Request

from musicgen.errors import InputError
from musicgen.serve.companions import CompanionFiles
from musicgen.serve.feeds import Feeds
from musicgen.serve.files import Files
from musicgen.serve.http import base_url
from musicgen.serve.jobs import Jobs, Take
from musicgen.serve.metrics import Metrics
from musicgen.serve.models import Models
from musicgen.serve.radio import Radios
from musicgen.serve.security import Keys, client_of, read_secret
from musicgen.serve.services import Services
from musicgen.serve.settings import ServeSettings
from musicgen.serve.takes import Takes
from musicgen.serve.webhooks import Webhooks
from musicgen.serve.worker import Worker


class FolderInUseError(InputError):
    """A data folder that belongs to a server that is running."""


@dataclass(frozen=True, slots=True)
class Parts:
    """A server without its HTTP interfaces: `start` it, use it, `stop` it."""

    settings: ServeSettings
    secret: str
    keys: Keys
    jobs: Jobs
    files: Files
    feeds: Feeds
    metrics: Metrics
    models: Models
    webhooks: Webhooks
    companions: CompanionFiles
    worker: Worker
    takes: Takes
    lock: int
    radios: Radios = field(default_factory=Radios)
    stopped: threading.Event = field(default_factory=threading.Event)
    stopping: threading.Lock = field(default_factory=threading.Lock)
    parked: list[str] = field(default_factory=list)

    def start(self) -> None:
        """Load the models, take up what an earlier server left, and begin to work."""
        self.models.load()
        self.worker.start()
        self.webhooks.send_unsent()
        if (ready_file := self.settings.ready_file) is not None:
            threading.Thread(target=self._tell_ready, args=(ready_file,), daemon=True).start()

    def stop(self) -> None:
        """Finish or park the running takes, and release everything; a second call returns when that is done."""
        with self.stopping:
            if not self.stopped.is_set():
                self._stop()

    @property
    def left(self) -> bool:
        """Whether takes were parked when the server ended."""
        return bool(self.parked)

    def _stop(self) -> None:
        self.radios.close()
        self.worker.stop()
        self.webhooks.close()
        self.models.close()
        self.parked.extend(each.id for each in self.jobs.unfinished())
        self.jobs.close()
        os.close(self.lock)
        self.stopped.set()

    def base_url(self, request: Request) -> str:
        """The address of the server as a client called it."""
        return base_url(request, self.settings.public_url)

    def client(self, request: Request) -> str:
        """Who a request comes from."""
        return client_of(request)

    def _tell_ready(self, file: Path) -> None:
        if self.models.wait():
            file.parent.mkdir(parents=True, exist_ok=True)
            file.touch()


def build(
    settings: ServeSettings, describe: Callable[[Parts, Take], dict[str, Any]], secret: str | None = None
) -> Parts:
    """Open the data folder and make all parts; `describe(parts, take)` gives the JSON of webhooks.

    Keys and signatures are made with `secret` (`whsec_` and base64), or else with that of the data folder.
    Raises InputError if the folder cannot be used, and FolderInUseError if it belongs to a running server.
    """
    folder = settings.data_dir
    lock = _locked(folder)
    with ExitStack() as failed:
        failed.callback(os.close, lock)
        secret = secret or read_secret(folder)
        models, metrics, feeds = Models(settings), Metrics(), Feeds(settings.event_history)
        jobs = Jobs(folder / "takes.sqlite3", models.names)
        failed.callback(jobs.close)
        files = Files(folder, jobs, keep_hours=settings.keep_hours, keep_gigabytes=settings.keep_gigabytes)

        def described(take: Take) -> dict[str, Any]:
            return describe(parts, take)

        webhooks = Webhooks(jobs, metrics, settings, secret, described)
        services = Services(
            settings=settings,
            jobs=jobs,
            files=files,
            feeds=feeds,
            models=models,
            webhooks=webhooks,
            metrics=metrics,
            companions=CompanionFiles(files, models.place),
        )
        worker = Worker(services)
        takes = Takes(services, worker)
        metrics.watch("running_takes", "Takes that are being made.", worker.running)
        metrics.watch("waiting_takes", "Takes in the queue.", worker.waiting)
        parts = Parts(
            settings, secret, Keys(secret), jobs, files, feeds, metrics, models, webhooks, services.companions, worker,
            takes, lock,
        )  # fmt: skip
        failed.pop_all()
    return parts


def _locked(folder: Path) -> int:
    """Make the data folder, and lock it for this process; returns the lock's file."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = os.open(folder / "lock", os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise InputError(
            f"The data folder {folder} cannot be used: {error.strerror}; give --data-dir another."
        ) from error
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        os.close(lock)
        raise FolderInUseError(
            f"The data folder {folder} belongs to a server that is running; stop it, or give --data-dir another."
        ) from error
    return lock
