"""Plays sound while it is made, by the package sounddevice; the only file that imports it."""

from __future__ import annotations

import queue
import threading
from pathlib import Path
from typing import Any

import numpy as np

from musicgen.errors import AudioError, MusicGenError
from musicgen.extras import require
from musicgen.io.audio import Audio

BEGIN_SECONDS = 0.25  # of sound before playing begins, so that it does not stop again at once


def check_sound_device() -> None:
    """Raise MissingExtraError without sounddevice, and AudioError without a device that plays sound."""
    require("play", "--play")
    try:
        import sounddevice

        sounddevice.query_devices(kind="output")
    except (OSError, ValueError, RuntimeError) as error:  # no PortAudio; no device; PortAudioError
        raise AudioError(
            f"There is no sound device to play on ({error}); write to a file instead, such as --stream out.wav."
        ) from error


def sound_device_problem() -> str | None:
    """Why nothing can be played, in one sentence; None if it can."""
    try:
        check_sound_device()
    except MusicGenError as error:
        return str(error)
    return None


def play_file(path: Path) -> None:
    """Play an audio file to its end; Ctrl-C stops it."""
    player = Player()
    try:
        player.play(Audio.read(path))
        player.finish()
    except BaseException:
        player.stop()
        raise


class Player:
    """Plays pieces of sound one after the other in a thread of its own, so that the next can be made meanwhile."""

    def __init__(self) -> None:
        self._pieces: queue.SimpleQueue[Audio | None] = queue.SimpleQueue()
        self._waiting: list[Audio] | None = []  # until playing begins
        self._thread: threading.Thread | None = None
        self._stop = threading.Event()
        self._error: Exception | None = None

    def play(self, piece: Audio) -> None:
        """Add a piece; raises AudioError if the sound device failed."""
        self._check()
        if self._waiting is None:
            self._pieces.put(piece)
            return
        self._waiting.append(piece)
        if sum(each.duration for each in self._waiting) >= BEGIN_SECONDS:
            self._begin()

    def finish(self) -> None:
        """Return when all pieces have been heard."""
        if self._waiting:
            self._begin()
        self._pieces.put(None)
        if self._thread is not None:
            self._thread.join()
        self._check()

    def stop(self) -> None:
        """Stop playing at once."""
        self._stop.set()
        self._pieces.put(None)
        if self._thread is not None:
            self._thread.join()

    def _begin(self) -> None:
        waiting, self._waiting = self._waiting or [], None
        for piece in waiting:
            self._pieces.put(piece)
        self._thread = threading.Thread(target=self._run, args=(waiting[0],), daemon=True)
        self._thread.start()

    def _run(self, first: Audio) -> None:
        import sounddevice

        try:
            with sounddevice.OutputStream(
                samplerate=first.rate, channels=first.samples.shape[0], dtype="float32"
            ) as device:
                while (piece := self._pieces.get()) is not None:
                    samples = np.ascontiguousarray(piece.samples.T.numpy())
                    for part in _parts(samples, first.rate):
                        if self._stop.is_set():
                            device.abort()
                            return
                        device.write(part)
        except Exception as error:  # of another thread: reported by the next call
            self._error = error

    def _check(self) -> None:
        if self._error is not None:
            raise AudioError(f"The sound device failed: {self._error}.") from self._error


def _parts(samples: Any, rate: int) -> list[Any]:
    """Tenths of a second, after each of which playing can be stopped."""
    size = max(1, rate // 10)
    return [samples[first : first + size] for first in range(0, len(samples), size)]
