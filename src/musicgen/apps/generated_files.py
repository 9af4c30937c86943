"""Runs `musicgen generate`: shows a progress bar, writes each file when it is ready, prints one line about each."""

from __future__ import annotations

import os
import secrets
import sys
import time
from collections.abc import Callable, Collection, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from musicgen.apps.destination import Destination, check_apart, shown, write_numbered, writing_to
from musicgen.apps.messages import say
from musicgen.apps.take_report import TakeReport
from musicgen.edit_options import FILES
from musicgen.errors import AudioError, InputError
from musicgen.generation import GenerationParams, companions_asked
from musicgen.io import atomic
from musicgen.io.audio import check_output
from musicgen.io.audio_formats import check_place
from musicgen.io.take import SUFFIX

if TYPE_CHECKING:
    from rich.progress import Progress

    from musicgen.engine.companions import Companions
    from musicgen.engine.generate import MusicGen
    from musicgen.engine.generation_run import GenerationResult, GenerationRun


def check_places(place: Destination, params: GenerationParams, *, keep_codes: bool = False) -> None:
    """Raise AudioError unless every file can be written; checked before music is generated.

    Raises InputError where one would replace given sound or another file of the same request.
    """
    taken = set[Path]()
    for path in place.every:
        files = files_of(path, params, keep_codes=keep_codes)
        for source in FILES:
            check_apart(files, getattr(params, source))
        for file in files:
            if (name := Path(str(file).casefold())) in taken:  # some file systems do not tell a from A
                raise InputError(f"Two takes would have the same file, {shown(file)}; give them other names.")
            taken.add(name)
        if _is_stream(path) and len(files) > 1:
            raise InputError(
                f"{shown(path)} holds only sound; stems, MIDI, packs, codes and other takes are written beside a file."
            )
        if not _is_stream(path):
            check_output(path, params.output_format, params.sample_format)
        elif not os.access(path, os.W_OK):
            raise AudioError(f"{shown(path)} cannot be written: it is read-only.")


def files_of(path: Path, params: GenerationParams, *, keep_codes: bool = False) -> list[Path]:
    """All files that a take at `path` may have: its own, its codes, its companions, and takes beside the best."""
    from musicgen.engine.asked import TAKES
    from musicgen.engine.companions import names_of
    from musicgen.engine.generation_run import place_of_other

    ranks = range(2, (params.best_of or TAKES) + 1) if params.keep_all else ()
    names = names_of(companions_asked(params), params.output_format)
    return [
        path,
        *([path.with_suffix(SUFFIX)] if keep_codes else []),
        *(path.parent / f"{path.stem}{name}" for name in names),
        *(place_of_other(path, rank) for rank in ranks),
    ]


def make(
    model: MusicGen,
    texts: Sequence[str | None],
    params: GenerationParams,
    place: Destination,
    *,
    quiet: bool,
    keep_codes: bool = False,
    report: TakeReport | None = None,
    seeds: int = 1,
) -> list[tuple[int, Path | None]]:
    """Generate a piece for each text, batch by batch, and write each when it is finished, in the order of the texts.

    Returns the seed and path of each; standard output has no path.

    An error or Ctrl-C keeps all takes that are finished. Item i has the first seed plus i, or, where each
    item has several `seeds` (`asked.seeds_of`), plus i times as many.
    """
    report = report or TakeReport()
    started, made, warnings = time.perf_counter(), 0.0, set[str]()
    written = list[tuple[int, Path | None]]()
    seed = secrets.randbelow(2**31) if params.seed is None else params.seed

    def write(item: int, result: GenerationResult) -> None:
        nonlocal made
        for warning in result.warnings:
            say(warning, err=True)
        path = _write(result, place, item, report)
        if path is not None:
            _write_beside(result, path, report, keep_codes=keep_codes, told=warnings)
        written.append((result.seed, path))
        made += result.audio.duration

    with Bar(len(texts), quiet=quiet) as advance:
        for first in range(0, len(texts), model.batch):
            some = texts[first : first + model.batch]
            run = model.generate_iter(some, replace(params, seed=(seed + first * seeds) % 2**63))
            for warning in set(run.warnings) - warnings:
                say(warning, err=True)
            warnings |= set(run.warnings)
            _write_finished(run, first, len(some), advance, write)
    seconds = time.perf_counter() - started
    say(
        f"Made {made:.2f} s of music in {seconds:.2f} s: {made / seconds:.1f} times real time.",
        err=place.is_standard_output or report.as_json,
    )
    return written


def _write_finished(
    run: GenerationRun,
    first: int,
    count: int,
    advance: Callable[[str, float], None],
    write: Callable[[int, GenerationResult], None],
) -> None:
    """Write the results of `count` items, from the `first` on, in their order; an error comes after all finished."""
    begun = 0  # those that were written, and one that could not be
    try:
        for progress in run:
            advance(progress.stage, first + count * progress.done / progress.total)
            while begun in run.finished:
                begun += 1
                write(first + begun - 1, run.finished[begun - 1])
    finally:
        for i in sorted(run.finished):
            if i >= begun:
                write(first + i, run.finished[i])


def announce_license(weights_license: str) -> None:
    """Print the licence of the weights, unless it is MIT."""
    if weights_license.upper() != "MIT":
        say(f"The weights of this model are licensed {weights_license}.", err=True)


def _write(result: GenerationResult, place: Destination, item: int, report: TakeReport) -> Path | None:
    """Write one result and report it: its path, seed and level, and whether it replaced a file; returns its path."""
    if place.is_standard_output:
        data = result.encoded(tags=report.tags)
        with writing_to("Standard output"):
            sys.stdout.buffer.write(data)
            sys.stdout.buffer.flush()
        report.taken(result, None)
        return None
    if place.folder is not None:
        data = result.encoded(tags=report.tags)
        with writing_to(place.folder):
            path = write_numbered(place.folder, place.file_format, data)
        report.taken(result, path)
        return path
    path = place.path(item, result.seed)
    replaced = path.is_file()
    if _is_stream(path):
        data = result.encoded(tags=report.tags)
        with writing_to(path):
            path.write_bytes(data)
    else:
        result.save(path, tags=report.tags, companions=False)
    report.taken(result, path, replaced=replaced)
    return path


def _write_beside(
    result: GenerationResult, path: Path, report: TakeReport, *, keep_codes: bool, told: Collection[str]
) -> None:
    """Write what belongs beside a piece at `path`: companions, codes, and the takes that were not the best."""
    if companions_asked(result.params):
        write_companions(result.companions(tags=report.tags), path, report, told=told)
    if keep_codes:
        _write_codes(result, path.with_suffix(SUFFIX), report)
    if result.others:
        _write_others(result, path, report)


def write_companions(made: Companions, path: Path, report: TakeReport, *, told: Collection[str] = ()) -> None:
    """Write stems, MIDI file and pack of a piece at `path`; report each, and what is missing and not `told` yet."""
    for missing in made.missing:
        if missing not in told:
            say(missing, err=True)
    for name, data in made.places(path).items():
        replaced = _replaced(name)
        check_place(name)
        with writing_to(name):
            atomic.write_bytes(name, data)
        say(f"  {shown(name)}{replaced}", err=report.as_json)


def _write_codes(result: GenerationResult, path: Path, report: TakeReport) -> None:
    """Write the codes of a piece as a take, and report it."""
    replaced = _replaced(path)
    say(f"  codes: {shown(result.save(path))}{replaced}", err=report.as_json)


def _replaced(path: Path) -> str:
    return " (an older file of this name is replaced)" if path.is_file() else ""


def _write_others(result: GenerationResult, path: Path, report: TakeReport) -> None:
    """Write the takes that were not the best, in the order of their scores, and report each."""
    from musicgen.engine.generation_run import places_of_others

    for place, other in places_of_others(path, result.others):
        check_place(place)
        replaced = place.is_file()
        other.save(place, tags=report.tags, companions=False)
        report.taken(other, place, replaced=replaced)


def _is_stream(path: Path) -> bool:
    """Whether a path is a device such as /dev/null or a named pipe: written to directly, never replaced."""
    return path.exists() and not path.is_file() and not path.is_dir()


class Bar(AbstractContextManager[Callable[[str, float], None]]):
    """A progress bar with the time left, on standard error if that is a terminal; entering it returns
    a function of (stage, pieces done).
    """

    def __init__(self, total: int, *, quiet: bool) -> None:
        self._bar = None if quiet or not sys.stderr.isatty() else _progress_bar()
        self._total = total

    def __enter__(self) -> Callable[[str, float], None]:
        bar = self._bar
        if bar is None:
            return lambda stage, done: None
        bar.start()
        task = bar.add_task("Generating", total=self._total)
        return lambda stage, done: bar.update(task, description=stage, completed=done)

    def __exit__(self, *error: Any) -> None:
        if self._bar is not None:
            self._bar.stop()


def _progress_bar() -> Progress:
    # Imported only where it is shown.
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
    return Progress(*columns, console=Console(stderr=True), transient=True)
