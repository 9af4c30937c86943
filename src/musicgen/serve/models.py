"""The models of a server: loaded once, before the first request, and each with its scheduler."""

from __future__ import annotations

import hashlib
import json
import threading
import time
import traceback
from dataclasses import dataclass
from pathlib import Path

from musicgen import __version__
from musicgen.engine import device as devices
from musicgen.engine.generate import MusicGen
from musicgen.engine.scheduler import Scheduler
from musicgen.errors import InputError, MusicGenError
from musicgen.io.hub import Place
from musicgen.serve.settings import ServeSettings

WARM_UP_SECONDS = 0.1
ROWS_A_TAKE = 3  # at most: with double guidance


@dataclass(frozen=True, slots=True)
class ServedModel:
    """A loaded model, the scheduler that makes takes with it, and the id of its version: 64 hexadecimal digits."""

    name: str
    model: MusicGen
    scheduler: Scheduler
    version: str


@dataclass(slots=True)
class Setup:
    """How the loading of the models goes: `status` is starting, succeeded or failed."""

    started_at: float
    completed_at: float | None = None
    status: str = "starting"
    logs: str = ""


class Models:
    """Loads all models of the settings in a thread of its own. Raises InputError for two of the same name."""

    def __init__(self, settings: ServeSettings) -> None:
        self._settings = settings
        self.names = tuple(map(shown_name, settings.models))
        if len(set(self.names)) < len(self.names):
            raise InputError(
                "--model must give each model a name of its own, which is that of its folder: "
                f"{', '.join(settings.models)} are {', '.join(self.names)}."
            )
        self.setup = Setup(time.time())
        self._served: dict[str, ServedModel] = {}
        self._done = threading.Event()

    def load(self) -> None:
        """Start to load; `setup` tells how it goes."""
        threading.Thread(target=self._load, name="models", daemon=True).start()

    def wait(self, seconds: float | None = None) -> bool:
        """Wait until loading has ended; returns whether all models are there."""
        self._done.wait(seconds)
        return self.ready

    def give_up(self) -> None:
        """Let the loading have failed if it has not ended."""
        if self.setup.status == "starting":
            self.setup.logs += f"Loading took over {self._settings.setup_seconds:g} s (COG_SETUP_TIMEOUT).\n"
            self.setup.status, self.setup.completed_at = "failed", time.time()
            self._done.set()

    @property
    def ready(self) -> bool:
        """Whether all models are loaded."""
        return self.setup.status == "succeeded"

    def get(self, name: str) -> ServedModel:
        """A loaded model; every name in `names` is there once `ready` is true."""
        return self._served[name]

    def place(self) -> Place:
        """Where the models of companions are found, and their device. Raises MusicGenError for an unknown device."""
        settings = self._settings
        device = devices.choose(settings.device, settings.dtype).device
        return Place(device, settings.weights_dir, settings.offline)

    def version(self, name: str) -> str:
        """The id of a model's version; zeros before it is loaded."""
        served = self._served.get(name)
        return served.version if served else "0" * 64

    def named(self, text: str) -> str | None:
        """The model that a client means by the id of a version or by a name, such as `facebook/musicgen-small`."""
        for served in self._served.values():
            if text in (served.version, served.name):
                return served.name
        short = text.rpartition("/")[2].removeprefix("musicgen-")
        return short if short in self.names else None

    def close(self) -> None:
        """End the schedulers."""
        for served in self._served.values():
            served.scheduler.close()

    def _load(self) -> None:
        settings, setup = self._settings, self.setup
        try:
            for name, given in zip(self.names, settings.models, strict=True):
                started = time.monotonic()
                model = MusicGen.from_pretrained(
                    given,
                    device=settings.device,
                    dtype=settings.dtype,
                    weights_dir=settings.weights_dir,
                    offline=settings.offline,
                    adapters={each.name: each.resolve() for each in settings.adapters},
                )
                # The first take of all compiles and sets up: better now than in the first request.
                model.generate("music", duration=WARM_UP_SECONDS, seed=0)
                takes = settings.max_takes
                scheduler = Scheduler(model, max_rows=ROWS_A_TAKE * takes, max_waiting=2 * takes)
                self._served[name] = ServedModel(name, model, scheduler, _version(model))
                setup.logs += f"Loaded {name} in {time.monotonic() - started:.1f} s.\n"
            setup.status = "succeeded" if setup.status == "starting" else setup.status
        except MusicGenError as error:
            setup.logs, setup.status = setup.logs + f"{error}\n", "failed"
        except Exception:  # it must be told: nobody else sees the errors of this thread
            setup.logs, setup.status = setup.logs + traceback.format_exc(), "failed"
        setup.completed_at = setup.completed_at or time.time()
        self._done.set()


def shown_name(given: str) -> str:
    """The name that requests use for a model: that of its folder, so that no path of the server is told."""
    return Path(given).resolve().name if Path(given).is_dir() else given


def _version(model: MusicGen) -> str:
    facts = {"config": model.config.to_dict(), "musicgen": __version__}
    return hashlib.sha256(json.dumps(facts, sort_keys=True, default=str).encode()).hexdigest()
