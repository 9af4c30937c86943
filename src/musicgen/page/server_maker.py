"""A maker over a running server: takes of the page stand in the server's own queue, within its limits."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from musicgen.config import MusicGenConfig
from musicgen.edit_options import FILES
from musicgen.engine.scheduler import CancelledError, ScheduledTake, Scheduler
from musicgen.errors import MusicGenError
from musicgen.generation import COMPANIONS, GenerationParams, changed_options
from musicgen.io import data_uri
from musicgen.io.audio import Audio, read
from musicgen.io.hub import Place
from musicgen.page.maker import Made, config_of, made, pieces_of
from musicgen.serve.jobs import Take
from musicgen.serve.parts import Parts
from musicgen.serve.takes import RefusedError, TakeRequest

POLL_SECONDS = 0.05
CLIENT = "page"


class ServerMaker:
    """Makes takes by the scheduler of a server, as its other interfaces do."""

    def __init__(self, parts: Parts) -> None:
        self._parts, self.names = parts, parts.models.names
        self.place = Place(weights_dir=parts.settings.weights_dir, offline=parts.settings.offline)

    def config(self, name: str) -> MusicGenConfig:
        """The config of a model of the server; it is read from its files before it is loaded."""
        models, settings = self._parts.models, self._parts.settings
        if models.ready:
            return models.get(name).model.config
        given = settings.models[models.names.index(name)]
        return config_of(given, settings.weights_dir, offline=True)

    def start(self, params: GenerationParams) -> ServerJob:
        """Give a take to the server. Raises MusicGenError if the server refuses it."""
        # What is made of a take besides its sound, the page makes itself.
        given = {name: value for name, value in changed_options(params).items() if name not in COMPANIONS}
        for name in (name for name in FILES if getattr(params, name) is not None):
            given[name] = data_uri.encode(Path(getattr(params, name)).read_bytes())
        handles = list[ScheduledTake]()
        request = TakeRequest(
            face="page",
            client=CLIENT,
            base_url="",
            given={**given, "model_version": params.model_version},
            shown_model="musicgen",
            strict=True,
        )
        try:
            take, _ = self._parts.takes.create(request, handles.append)
        except RefusedError as error:
            raise MusicGenError(error.message) from error
        return ServerJob(self._parts, take, params, handles)

    def scheduler(self, name: str) -> Scheduler | None:
        """The scheduler of a model of the server. Raises MusicGenError before it is loaded."""
        if not self._parts.models.ready:
            raise MusicGenError("The models are being loaded; try again in a moment.")
        return self._parts.models.get(name).scheduler

    def close(self) -> None:
        """Nothing: the server ends its own takes."""


class ServerJob:
    """A take of the server; `handles` has what the scheduler gives for it as soon as it is given."""

    def __init__(
        self, parts: Parts, take: Take, params: GenerationParams, handles: Sequence[ScheduledTake] = ()
    ) -> None:
        self._parts, self._take, self._params, self._handles = parts, take, params, handles

    def progress(self) -> tuple[int, int]:
        """Frames made, and all; (0, 0) while it waits."""
        return self._handles[0].progress if self._handles else (0, 0)

    def pieces(self) -> Iterator[Audio]:
        """The sound as it is made."""
        while not self._handles:
            if not self._parts.worker.has(self._take.id) or self._parts.worker.stopping:
                return
            time.sleep(POLL_SECONDS)
        yield from pieces_of(self._parts.models.get(self._take.model).scheduler, self._handles[0])

    def result(self) -> Made:
        """The take, when the server has stored it."""
        while self._parts.worker.has(self._take.id):
            if self._parts.worker.stopping:
                raise CancelledError
            time.sleep(POLL_SECONDS)
        take = self._parts.jobs.get(self._take.id)
        if take is None or take.status == "canceled":
            raise CancelledError
        path = self._parts.files.output_path(take)
        if path is None:
            raise MusicGenError(take.error or "The server could not make this take.")
        if self._handles:
            return made(self._handles[0].result(), self._handles[0].warnings)
        return self._stored(take, path)

    def cancel(self) -> None:
        """Stop making it."""
        self._parts.takes.cancel(self._take)

    def _stored(self, take: Take, path: Path) -> Made:
        """A take from the server's files, and the others that are kept with it."""
        params, others = replace(self._params, keep_all=False), []
        if "total" in (take.scores or {}):  # it was ranked
            params = replace(params, best_of=1)
        for each in take.others or ():
            file = self._parts.companions.other(take, each["rank"])
            if file is not None:
                others.append(Made(read(file), replace(params, seed=each["seed"]), scores=each["scores"]))
        params = replace(params, seed=take.metrics.get("seed", take.params.get("seed")))
        return Made(read(path), params, scores=take.scores or {}, others=tuple(others))
