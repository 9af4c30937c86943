"""The takes of a terminal command: a progress bar, a file for each as soon as it is made, and a line of facts."""

from __future__ import annotations

import math
import os
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from musicgen.apps.destination import Destination, shown
from musicgen.apps.messages import say
from musicgen.errors import AudioError
from musicgen.generation import GenerationParams
from musicgen.io.audio import check_output, encode

if TYPE_CHECKING:
    from musicgen.engine.generate import MusicGen
    from musicgen.engine.generation_run import GenerationResult


def check_places(place: Destination, params: GenerationParams) -> None:
    """Raise AudioError unless every file can be written: asked before any music is made."""
    for path in place.paths:
        if not _is_stream(path):
            check_output(path, params.output_format, params.sample_format)
        elif not os.access(path, os.W_OK):
            raise AudioError(f"{shown(path)} cannot be written: it is read-only.")


def make(
    model: MusicGen, texts: Sequence[str | None], params: GenerationParams, place: Destination, *, quiet: bool
) -> None:
    """Make a take for each text, batch by batch; each is written before the next batch begins.

    So whatever ends this early, the takes that are made stay. Item i has the seed of the first plus i.
    """
    started, made, warnings = time.perf_counter(), 0.0, set[str]()
    with _Bar(len(texts), quiet=quiet) as advance:
        for first in range(0, len(texts), model.batch):
            some = texts[first : first + model.batch]
            run = model.generate_iter(some, params)
            for warning in set(run.warnings) - warnings:
                say(warning, err=True)
            warnings |= set(run.warnings)
            for progress in run:
                advance(progress.stage, first + len(some) * progress.done / progress.total)
            takes = run.results()
            params = replace(params, seed=(takes[-1].seed + 1) % 2**63)
            for i, take in enumerate(takes, start=first):
                for warning in take.warnings:
                    say(warning, err=True)
                _write(take, place, i)
                made += take.audio.duration
    seconds = time.perf_counter() - started
    say(
        f"Made {made:.2f} s of music in {seconds:.2f} s: {made / seconds:.1f} times real time.",
        err=place.is_standard_output,
    )


def announce_license(weights_license: str) -> None:
    """Say once what the weights may be used for, unless that is anything at all."""
    if weights_license.upper() != "MIT":
        say(f"The weights of this model are licensed {weights_license}.", err=True)


def _write(take: GenerationResult, place: Destination, item: int) -> None:
    """Write one take to its place, and say where it is, its seed and level, and what it replaced."""
    if place.is_standard_output:
        sys.stdout.buffer.write(_bytes(take))
        sys.stdout.buffer.flush()
        say(f"standard output: {_facts(take)}", err=True)
        return
    path = place.paths[item]
    replaced = path.is_file()
    if _is_stream(path):
        path.write_bytes(_bytes(take))
    else:
        take.save(path)
    say(f"{shown(path)}: {_facts(take)}{' (an older file of this name is replaced)' if replaced else ''}")


def _bytes(take: GenerationResult) -> bytes:
    return encode(take.audio, take.params.output_format, sample_format=take.params.sample_format)


def _facts(take: GenerationResult) -> str:
    levels = take.audio.levels
    loudness = f"{levels.loudness:.1f} LUFS" if math.isfinite(levels.loudness) else "silent"
    return (
        f"{take.audio.duration:.2f} s, seed {take.seed}, {loudness}, "
        f"peak {levels.peak:.1f} dBFS, {levels.clipped:.2%} clipped"
    )


def _is_stream(path: Path) -> bool:
    """Whether a path is there and no file, so that it cannot be replaced: a device such as /dev/null, a named pipe."""
    return path.exists() and not path.is_file() and not path.is_dir()


class _Bar(AbstractContextManager[Callable[[str, float], None]]):
    """A progress bar with the time left, on standard error if that is a terminal; call it with stage and takes."""

    def __init__(self, total: int, *, quiet: bool) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

        console = Console(stderr=True)
        columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
        self._shown = console.is_terminal and not quiet
        self._bar = Progress(*columns, console=console, transient=True, disable=not self._shown)
        self._task = self._bar.add_task("Generating", total=total)

    def __enter__(self) -> Callable[[str, float], None]:
        if self._shown:  # older versions of rich end even a bar that is disabled with an empty line
            self._bar.start()
        return lambda stage, done: self._bar.update(self._task, description=stage, completed=done)

    def __exit__(self, *error: Any) -> None:
        if self._shown:
            self._bar.stop()
