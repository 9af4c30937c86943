"""Takes in progress: begun together, followed, stopped, and put into the history when they are made.

A take goes on when its page is closed or loaded again, and is in the history then.
"""

from __future__ import annotations

import contextvars
import logging
import secrets
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

import torch

from musicgen.edit_options import FILES, edit_asked
from musicgen.engine.asked import seeds_of
from musicgen.engine.request import build
from musicgen.engine.scheduler import CancelledError
from musicgen.errors import MusicGenError
from musicgen.generation import GenerationParams, companions_asked
from musicgen.io.audio import Audio, encode
from musicgen.io.history import History as UserHistory
from musicgen.page.companions import KINDS, companion
from musicgen.page.history import GIVEN, History, SavedTake
from musicgen.page.maker import Job, Made, Maker
from musicgen.page.measured import measure
from musicgen.page.pictures import spectrogram
from musicgen.page.settings import PageSettings
from musicgen.serve.radio import Radios

LEAST_SECONDS = 0.5  # of sound that a stopped take must have to be kept
SEEDS = 2**31  # drawn seeds are below
_SUFFIXES = {"input_audio": ".source", "bridge": ".bridge"}  # of the files of given sounds
FORGET_SECONDS = 3600.0  # after which a take that ended is only in the history

log = logging.getLogger("musicgen.page")


@dataclass(slots=True)
class Making:
    """A take in progress. `state`: waiting, loading, making, finishing, done, failed, stopped or empty.

    `stopped` means that the sound up to there is kept, `empty` that there was none yet.
    """

    id: str
    owner: str
    params: GenerationParams
    number: int  # of `count` that were begun together
    count: int
    begun_at: float
    state: str = "waiting"
    error: str | None = None
    job: Job | None = None
    stopping: bool = False
    opened: bool = False  # it is a take's file that is decoded again
    ended_at: float | None = None

    @property
    def ended(self) -> bool:
        """Whether nothing more happens to it."""
        return self.ended_at is not None

    @property
    def share(self) -> float:
        """How much of it is made, from 0 to 1."""
        if self.ended:
            return 1.0
        done, total = self.job.progress() if self.job is not None else (0, 0)
        return done / total if total else 0.0


class Studio:
    """Begins takes by a maker and keeps them in a history, and in the user's own if it is given. For many threads."""

    def __init__(
        self,
        maker: Maker,
        history: History,
        settings: PageSettings,
        *,
        user_history: UserHistory | None = None,
    ) -> None:
        self.maker, self.history, self.settings, self._user_history = maker, history, settings, user_history
        self._all: dict[str, Making] = {}
        self._changed = threading.Condition()
        self._threads: list[threading.Thread] = []
        self.radios = Radios()

    def begin(self, owner: str, params: GenerationParams, count: int, *, opened: bool = False) -> list[str]:
        """Check a request and begin `count` takes with consecutive seeds; returns their ids.

        With `opened` the request decodes a take's file again, and what is kept is that take.

        Raises MusicGenError for what the model cannot do and for sound that cannot be read, before anything is begun.
        """
        config = self.maker.config(params.model_version)
        build(params, config, [params.prompt])
        seed = secrets.randbelow(SEEDS) if params.seed is None else params.seed
        sources = {
            name: Path(path).read_bytes() for name in FILES if (path := getattr(params, name)) is not None
        }
        takes, seeds = [], seeds_of(params, config)
        for i in range(count):
            own = replace(params, seed=(seed + i * seeds) % 2**63)
            takes.append(Making(secrets.token_hex(13), owner, own, i + 1, count, time.time(), opened=opened))
        self._keep_sources(takes, sources)
        self._forget_old()
        with self._changed:
            self._all.update({take.id: take for take in takes})
        # The context of the caller goes along: a lent GPU is counted for the visitor of the page.
        context = contextvars.copy_context()
        thread = threading.Thread(target=context.run, args=(self._make, takes), name="takes", daemon=True)
        self._threads = [*(each for each in self._threads if each.is_alive()), thread]
        thread.start()
        return [take.id for take in takes]

    def get(self, take_id: str) -> Making | None:
        """A take in progress, or one that ended not long ago."""
        return self._all.get(take_id)

    def running(self, owner: str) -> list[str]:
        """The ids of the takes of an owner that are in progress."""
        return [take.id for take in list(self._all.values()) if take.owner == owner and not take.ended]

    def stop(self, ids: Sequence[str]) -> None:
        """Stop takes; the sound that is there is kept."""
        for take in filter(None, map(self._all.get, ids)):
            take.stopping = True
            if take.job is not None and not take.ended:
                take.job.cancel()

    def wait(self, ids: Sequence[str], known: Sequence[str], seconds: float) -> list[Making]:
        """The takes of these ids, as soon as their states are not those that are `known`, or after some seconds."""

        def takes() -> list[Making]:
            return [self._all[each] for each in ids if each in self._all]

        with self._changed:
            self._changed.wait_for(lambda: [take.state for take in takes()] != list(known), seconds)
            return takes()

    def pieces(self, take_id: str) -> Iterator[Audio] | None:
        """The sound of a take in progress as it is made; None if there is no such take."""
        take = self._all.get(take_id)
        return None if take is None else self._pieces(take)

    def close(self, *, stop: bool = True) -> None:
        """Stop everything unless `stop` is false, wait until what is there is kept, and end the maker."""
        if stop:
            self.stop([take.id for take in list(self._all.values()) if not take.ended])
        self.radios.close()
        for thread in self._threads:
            thread.join(timeout=60)
        self.maker.close()

    # ---------------------------------------------------------------------------------- in the thread of takes

    def _make(self, takes: list[Making]) -> None:
        """Begin all takes, then see to each one's end; the takes of one request are begun before one is finished."""
        for take in takes:
            self._guarded(take, self._start)
        for take in takes:
            if not take.ended:
                self._guarded(take, self._finish)

    def _guarded(self, take: Making, step: Callable[[Making], None]) -> None:
        """Do a step of a take; whatever error ends it is told as a sentence and concerns no other take."""
        try:
            try:
                step(take)
            except CancelledError:
                self._keep_stopped(take)
        except MusicGenError as error:
            self._end(take, "failed", str(error))
        except MemoryError:
            self._end(
                take,
                "failed",
                "There is not enough memory for this; try a shorter duration or a smaller model.",
            )
        except Exception as error:
            log.exception("A take ended by an error.")
            self._end(take, "failed", f"Something went wrong: {type(error).__name__}: {error}")

    def _start(self, take: Making) -> None:
        if take.stopping:
            raise CancelledError
        self._change(take, "loading")
        take.job = self.maker.start(take.params)
        self._change(take, "making")
        self._stop_late(take)

    def _stop_late(self, take: Making) -> None:
        """Stop a take that was stopped before it had a job."""
        if take.stopping and take.job is not None:
            take.job.cancel()

    def _finish(self, take: Making) -> None:
        assert take.job is not None
        made = take.job.result()
        self._keep(take, made, stopped=False)

    def _keep_stopped(self, take: Making) -> None:
        """Keep the sound that a stopped take has, if it has some."""
        pieces = list(take.job.pieces()) if take.job is not None else []
        if sum(piece.duration for piece in pieces) < LEAST_SECONDS:
            self._end(take, "empty", None)
            return
        sound = Audio(torch.cat([piece.samples for piece in pieces], dim=1), pieces[0].rate)
        warning = f"Stopped after {sound.duration:.1f} of {take.params.duration:g} s."
        self._keep(take, Made(sound, take.params, warnings=(warning,)), stopped=True)

    def _keep(self, take: Making, made: Made, *, stopped: bool) -> None:
        """Put a take into the history, after the others of which it is the best, if they are to be kept."""
        self._change(take, "finishing")
        others = [
            self._save(take, other, rank=rank, take_id=secrets.token_hex(13))
            for rank, other in enumerate(made.others, start=2)
        ]
        saved = self._save(take, made, stopped=stopped, others=[each.id for each in others])
        self._make_companions(saved, made.params)
        self._end(take, "stopped" if stopped else "done", None)

    def _save(
        self,
        take: Making,
        made: Made,
        *,
        stopped: bool = False,
        rank: int = 1,
        take_id: str | None = None,
        others: Sequence[str] = (),
    ) -> SavedTake:
        """Put one take into the history: that of a request, or, with a `rank` from 2, one that was not the best."""
        take_id = take_id or take.id
        options = {each.name: getattr(made.params, each.name) for each in fields(made.params)}
        options |= {"model_version": take.params.model_version}
        for name in FILES:
            del options[name]
        if take.opened:
            options["variation"] = None
            self.history.path(take.id, ".source").unlink(missing_ok=True)
            self.history.path(take.id, ".source-codes").unlink(missing_ok=True)
        if take_id != take.id:
            self._copy_sources(take.id, take_id)
        saved = SavedTake(
            id=take_id,
            owner=take.owner,
            created_at=take.begun_at + take.number * 1e-3 - (rank - 1) * 1e-6,  # the best stands first
            options=options,
            plan=None if made.plan is None else str(made.plan),
            warnings=list(made.warnings),
            facts={
                **measure(made.audio),
                "seconds": round(time.time() - take.begun_at, 2),
                "scores": dict(made.scores),
                "rank": rank,
                "others": list(others),
            },
            has_source=take.params.input_audio is not None and not take.opened,
            stopped=stopped,
        )
        sound = encode(made.audio, "wav", sample_format=made.params.sample_format, tags=made.tags)
        codes = None if made.take is None else made.take.encoded()
        self.history.add(saved, sound, spectrogram(made.audio), codes)
        self._remember(saved, made)
        return saved

    def _copy_sources(self, take_id: str, other: str) -> None:
        """Keep the sounds that a take was given for another one, too."""
        for suffix in (*GIVEN, *GIVEN.values()):
            path = self.history.path(take_id, suffix)
            if path.is_file():
                self.history.keep_source(other, path.read_bytes(), suffix)

    def _make_companions(self, saved: SavedTake, params: GenerationParams) -> None:
        """Make the companions that a take asks for; what cannot be made was said as a warning, and costs nothing."""
        asked = companions_asked(params)
        for name in (name for name, (kind, *_) in KINDS.items() if kind in asked):
            self._make_companion(saved, name)

    def _make_companion(self, saved: SavedTake, name: str) -> None:
        try:
            companion(self.history, saved, name, self.maker.place)
        except (MusicGenError, OSError) as error:
            log.warning("%s", error)

    def _remember(self, saved: SavedTake, made: Made) -> None:
        """Let `musicgen history` show the take, too; a history that fails costs no music."""
        if self._user_history is None or made.tags is None:
            return
        source = str(self.history.path(saved.id, ".source")) if saved.has_source else None
        try:
            self._user_history.add(
                made.tags, source="page", path=self.history.path(saved.id, ".wav"), seconds=made.audio.duration,
                loudness=saved.facts["loudness"], input_audio=source, model=saved.options["model_version"],
            )  # fmt: skip
        except MusicGenError as error:
            log.warning("%s", error)

    # ---------------------------------------------------------------------------------------------- private

    def _pieces(self, take: Making) -> Iterator[Audio]:
        with self._changed:
            self._changed.wait_for(lambda: take.job is not None or take.ended)
        if take.job is not None:
            yield from take.job.pieces()

    def _keep_sources(self, takes: list[Making], sources: dict[str, bytes]) -> None:
        """Keep the given sounds beside each take; either all takes have them, or none leaves a file.

        An edit of music that is a take of the history is one of its codes, with all its settings.
        """
        try:
            for take in takes:
                for name, data in sources.items():
                    path = self.history.keep_source(take.id, data, _SUFFIXES[name])
                    codes = self.history.codes_of(take.owner, data) if edit_asked(take.params) else None
                    if codes is not None:  # kept, too: the take that has them may be deleted
                        suffix = GIVEN[_SUFFIXES[name]]
                        path = self.history.keep_source(take.id, codes.read_bytes(), suffix)
                    given: dict[str, Any] = {name: str(path)}
                    take.params = replace(take.params, **given)
        except OSError:
            for take in takes:
                self.history.forget_files(take.id)
            raise

    def _change(self, take: Making, state: str) -> None:
        with self._changed:
            take.state = state
            self._changed.notify_all()

    def _end(self, take: Making, state: str, error: str | None) -> None:
        if state in ("failed", "empty"):
            self.history.forget_files(take.id)
        with self._changed:
            take.state, take.error, take.ended_at = state, error, time.time()
            self._changed.notify_all()

    def _forget_old(self) -> None:
        before = time.time() - FORGET_SECONDS
        with self._changed:
            self._all = {
                each: take
                for each, take in self._all.items()
                if take.ended_at is None or take.ended_at > before
            }
