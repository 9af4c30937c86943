"""Where the page gets its music: the interface of a maker, and the one that makes takes in this process."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from musicgen.config import MusicGenConfig
from musicgen.edit_options import edit_asked
from musicgen.engine import device as devices
from musicgen.engine.generate import MusicGen
from musicgen.engine.generation_run import GenerationResult
from musicgen.engine.scheduler import CancelledError, ScheduledTake, Scheduler
from musicgen.errors import MusicGenError
from musicgen.generation import STREAM_STRATEGIES, GenerationParams
from musicgen.io import checkpoint
from musicgen.io.audio import Audio
from musicgen.io.hub import Place
from musicgen.io.tags import TakeTags
from musicgen.io.take import Take
from musicgen.plan import Plan
from musicgen.presets import OFFICIAL_MODELS, preset, release

MODELS_IN_MEMORY = 2
MAX_ROWS, MAX_WAITING = 12, 256  # of a scheduler: four takes at once, with guidance of style models


@dataclass(frozen=True, slots=True, eq=False)
class Made:
    """A take that is made: its sound at its final level, options, plan, warnings, and the tags of its files."""

    audio: Audio
    params: GenerationParams
    plan: Plan | None = None
    warnings: tuple[str, ...] = ()
    tags: TakeTags | None = None
    take: Take | None = None
    scores: Mapping[str, float | str] = field(default_factory=dict)  # what was measured of it, by name
    others: tuple[Made, ...] = ()  # takes of which it is the best, that are to be kept


class Job(Protocol):
    """A take that a maker makes."""

    def progress(self) -> tuple[int, int]:
        """Code frames that are made, and all; (0, 0) before it is known."""

    def pieces(self) -> Iterator[Audio]:
        """The sound from its beginning, as soon as it is made; it ends early if the take fails or is cancelled."""

    def result(self) -> Made:
        """The take, when it is made. Raises MusicGenError if it fails and CancelledError if it was cancelled."""

    def cancel(self) -> None:
        """Stop making it."""


class Maker(Protocol):
    """Makes takes for the page."""

    names: tuple[str, ...]  # of the models, the default first
    place: Place  # where the models for stems are found

    def config(self, name: str) -> MusicGenConfig:
        """The config of one of these models."""

    def start(self, params: GenerationParams) -> Job:
        """Begin a take, which may have to wait; loading its model may take long. Raises MusicGenError."""

    def scheduler(self, name: str) -> Scheduler | None:
        """The scheduler of one of these models, for radios; None where nothing can be made without an end."""

    def close(self) -> None:
        """End everything."""


def config_of(name: str, weights_dir: Path | None, *, offline: bool) -> MusicGenConfig:
    """The config of a model: of a published one without reading its files."""
    short = release(name)
    if short in OFFICIAL_MODELS:
        return preset(short)
    return checkpoint.read(name, weights_dir=weights_dir, offline=offline).config


def made(result: GenerationResult, warnings: tuple[str, ...] = ()) -> Made:
    """A result of the engine as the page takes it; `warnings` are those about its request."""
    codes = None if result.code_format is None else result.take
    return Made(
        result.audio,
        result.params,
        result.plan,
        (*warnings, *result.warnings),
        result.tags,
        codes,
        result.scores,
        tuple(made(other) for other in result.others),
    )


def pieces_of(scheduler: Scheduler, take: ScheduledTake) -> Iterator[Audio]:
    """The sound of a scheduled take as it is made, at its own level if a stream can have it, else at `fixed`.

    After a cancellation it is what was made before. Edits, and takes that MultiBand Diffusion decodes, are not heard
    meanwhile.
    """
    params = take.request.params
    if params.multi_band_diffusion or edit_asked(params) is not None:
        return
    level = params.normalization_strategy
    try:
        yield from scheduler.stream(take, level if level in STREAM_STRATEGIES else STREAM_STRATEGIES[0])
    except (CancelledError, MusicGenError):
        return


@dataclass(frozen=True, slots=True)
class LocalJob:
    """A take of a scheduler of this process."""

    scheduler: Scheduler
    take: ScheduledTake

    def progress(self) -> tuple[int, int]:
        """Frames made, and all."""
        return self.take.progress

    def pieces(self) -> Iterator[Audio]:
        """The sound as it is made."""
        return pieces_of(self.scheduler, self.take)

    def result(self) -> Made:
        """The take, when it is made."""
        return made(self.take.result(), self.take.warnings)

    def cancel(self) -> None:
        """Stop making it."""
        self.take.cancel()


class LocalMaker:
    """Loads models when they are first used, and makes their takes in batches.

    Of models that make nothing, those that were used last stay, so that there are two in memory.
    """

    def __init__(
        self,
        names: tuple[str, ...],
        *,
        weights_dir: Path | None = None,
        offline: bool = False,
        device: str | None = None,
        dtype: str | None = None,
        adapters: Mapping[str, Path] | None = None,
    ) -> None:
        """`adapters` are folders of adapters by names of their own, see `MusicGen`."""
        self.names, self._weights_dir, self._offline = names, weights_dir, offline
        self._device, self._dtype, self._adapters = device, dtype, adapters
        self.place = Place(devices.choose(device, dtype).device, weights_dir, offline)
        self._configs: dict[str, MusicGenConfig] = {}
        self._schedulers: OrderedDict[str, Scheduler] = OrderedDict()
        self._lock = threading.Lock()  # of the schedulers
        self._loading = threading.Lock()  # one model is loaded at a time, while others make takes
        self._closed = False

    def config(self, name: str) -> MusicGenConfig:
        """The config of a model."""
        if name not in self._configs:
            self._configs[name] = config_of(name, self._weights_dir, offline=self._offline)
        return self._configs[name]

    def load(self, name: str) -> Scheduler:
        """The scheduler of a model, which is loaded if need be."""
        loaded = self._loaded(name)
        if loaded is not None:
            return loaded
        with self._loading:
            loaded = self._loaded(name)  # perhaps by the one that was waited for
            if loaded is not None:
                return loaded
            with self._lock:
                self._make_room()
            model = MusicGen.from_pretrained(
                name,
                device=self._device,
                dtype=self._dtype,
                weights_dir=self._weights_dir,
                offline=self._offline,
                adapters=self._adapters,
            )
            with self._lock:
                self._check_open()
                self._schedulers[name] = Scheduler(model, max_rows=MAX_ROWS, max_waiting=MAX_WAITING)
                return self._schedulers[name]

    def scheduler(self, name: str) -> Scheduler | None:
        """The scheduler of a model, which is loaded if need be."""
        return self.load(name)

    def start(self, params: GenerationParams) -> LocalJob:
        """Begin a take, which joins those that are being made."""
        while True:
            scheduler = self.load(params.model_version)
            try:
                return LocalJob(scheduler, scheduler.submit(params.prompt, params))
            except MusicGenError:
                if self._schedulers.get(params.model_version) is scheduler or self._closed:
                    raise  # else its model was dropped a moment ago for another one

    def close(self) -> None:
        """End all schedulers; takes that are not done are cancelled."""
        with self._lock:
            self._closed = True
            for scheduler in self._schedulers.values():
                scheduler.close()
            self._schedulers.clear()

    def _loaded(self, name: str) -> Scheduler | None:
        """The scheduler of a model that is loaded; it is the one that was used last, then."""
        with self._lock:
            self._check_open()
            if name not in self._schedulers:
                return None
            self._schedulers.move_to_end(name)
            return self._schedulers[name]

    def _check_open(self) -> None:
        if self._closed:
            raise MusicGenError("The page is closed.")

    def _make_room(self) -> None:
        """Forget the models that were not used for longest and make nothing now, until there is room for one."""
        for name in list(self._schedulers):
            if len(self._schedulers) < MODELS_IN_MEMORY:
                return
            idle = self._schedulers[name]
            if not idle.running and not idle.waiting:
                self._schedulers.pop(name).close()
