"""Radios: music without an end, made at the pace at which it is heard, so that a change of its words is soon heard."""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import Any

from musicgen.engine.scheduler import Scheduler
from musicgen.engine.streaming import AudioStream, paced
from musicgen.errors import InputError
from musicgen.generation import MAX_DURATION_SECONDS, GenerationParams, changed_options
from musicgen.io.audio import Audio

MOST_RADIOS = 8  # at the same time
UNHEARD_SECONDS = 60.0  # after which a radio that nobody hears is forgotten
CHANGES = ("prompt", "negative_prompt", "guidance", "fade", "on_bar")
NO_RADIO = "There is no such radio, or it has ended."


class RadioRefusedError(InputError):
    """A radio that may not begin now: `reason` is full or stopping."""

    def __init__(self, reason: str, message: str) -> None:
        self.reason = reason
        super().__init__(message)


@dataclass(slots=True)
class Radio:
    """A radio: its stream, whose it is, and whether somebody hears it."""

    run: AudioStream
    owner: str
    begun: float
    heard: bool = False
    stopped: bool = False


class Radios:
    """The radios that play now. Each has one listener, and ends when he goes, when it is stopped, or after an hour."""

    def __init__(self, most: int = MOST_RADIOS) -> None:
        self._most, self._all, self._lock = most, dict[str, Radio](), threading.Lock()
        self._closed = False

    def begin(self, scheduler: Scheduler, params: GenerationParams, owner: str = "") -> str:
        """Begin a radio with a model's options; returns its id, which cannot be guessed.

        Raises InputError for options that music without an end cannot have, and RadioRefusedError.
        """
        with self._lock:
            self._check_room()
        options = changed_options(params)
        for name in ("duration", "model_version", "output_format"):
            options.pop(name, None)
        prompt: Any = options.pop("prompt", None)
        run = scheduler.model.live(prompt, turn=scheduler.turns, **options)
        name = secrets.token_hex(16)
        with self._lock:
            self._check_room()  # others may have begun meanwhile
            self._all[name] = Radio(run, owner, time.monotonic())
        return name

    def names(self) -> tuple[str, ...]:
        """The ids of the radios that play."""
        return tuple(self._all)

    def run(self, name: str) -> AudioStream:
        """The stream of a radio. Raises InputError if there is none."""
        return self._radio(name).run

    def update(self, name: str, changes: dict[str, Any], owner: str | None = None) -> list[str]:
        """Change a radio's words or guidance (`CHANGES`); returns what to warn of. Raises InputError.

        With an `owner` the radio must be his.
        """
        radio = self._radio(name)
        if owner is not None and radio.owner != owner:
            raise InputError(NO_RADIO)
        for given in changes:
            if given not in CHANGES:
                raise InputError(f"A radio has {', '.join(CHANGES)} to change, not {given[:80]!r}.")
        for given, kinds in (("prompt", str), ("negative_prompt", str), ("on_bar", bool)):
            if not isinstance(changes.get(given, kinds()), kinds):
                raise InputError(f"{given} must be {'text' if kinds is str else 'true or false'}.")
        known = len(radio.run.warnings)
        radio.run.update(**changes)
        return radio.run.warnings[known:]

    def pieces(self, name: str) -> Iterator[Audio]:
        """The sound of a radio, for its one listener. Raises InputError if there is none, or it is heard already."""
        radio = self._radio(name)
        with self._lock:
            if radio.heard:
                raise InputError("This radio is heard already; begin another one.")
            radio.heard = True
        return self._sound(name, radio)

    def stop(self, name: str) -> None:
        """End a radio, if it plays."""
        with self._lock:
            radio = self._all.pop(name, None)
        if radio is not None:
            radio.stopped = True

    def close(self) -> None:
        """End all radios; no other one begins."""
        with self._lock:
            self._closed = True
        for name in self.names():
            self.stop(name)

    def _check_room(self) -> None:
        """Raise RadioRefusedError if no other radio may begin; those that nobody came to hear are forgotten."""
        if self._closed:
            raise RadioRefusedError(
                "stopping", "The server is shutting down; begin the radio again in a moment."
            )
        now = time.monotonic()
        for each, old in list(self._all.items()):
            if not old.heard and now - old.begun > UNHEARD_SECONDS:
                del self._all[each]
        if len(self._all) >= self._most:
            sentence = f"{self._most} radios play already, as many as may; try again later."
            raise RadioRefusedError("full", sentence)

    def _sound(self, name: str, radio: Radio) -> Iterator[Audio]:
        seconds = 0.0
        try:
            with closing(radio.run):
                for chunk in paced(radio.run):
                    if radio.stopped or seconds > MAX_DURATION_SECONDS:
                        return
                    seconds += chunk.duration
                    yield chunk
        finally:
            self.stop(name)

    def _radio(self, name: str) -> Radio:
        radio = self._all.get(name)
        if radio is None:
            raise InputError(NO_RADIO)
        return radio
