"""Where the takes of a terminal command go: names, a progress bar, and a line of facts for each."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from musicgen.config import GenerationParams
from musicgen.errors import InputError

if TYPE_CHECKING:
    from musicgen.engine.pipeline import Performance, Take

FORMATS = {".wav": "wav", ".wave": "wav", ".mp3": "mp3", ".flac": "flac", ".ogg": "ogg", ".oga": "ogg"}


def with_output_format(given: dict[str, Any], output: Path | None) -> tuple[dict[str, Any], Path]:
    """Make the file's suffix and the format agree: either may be left out, both must match."""
    default = GenerationParams.build(given).output_format
    if output is None:
        return given, Path(f"take.{default}")
    suffix = output.suffix.lower()
    if not suffix:
        return given, output.with_name(f"{output.name}.{default}")
    if suffix not in FORMATS:
        raise InputError(f"The file name {output.name!r} must end in one of {', '.join(FORMATS)}.")
    if given.setdefault("output_format", FORMATS[suffix]) != FORMATS[suffix]:
        wanted = given["output_format"]
        raise InputError(
            f"The file name {output.name!r} and the output format {wanted!r} disagree; drop one."
        )
    return given, output


def numbered(output: Path, count: int) -> list[Path]:
    """One path for each take: `out.wav`, or `out-1.wav`, `out-2.wav`, … where there are several."""
    if count == 1:
        return [output]
    width = len(str(count))
    return [output.with_name(f"{output.stem}-{i:0{width}}{output.suffix}") for i in range(1, count + 1)]


def watch(performance: Performance, *, quiet: bool) -> list[Take]:
    """Run a performance to its end behind a progress bar with the time left; returns the takes."""
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, disable=quiet or not console.is_terminal) as bar:
        task = bar.add_task("Playing", total=None)
        for progress in performance:
            bar.update(task, completed=progress.done, total=progress.total, description=progress.stage)
    return performance.takes()


def save(takes: list[Take], paths: list[Path], seconds: float) -> None:
    """Write each take; print where it is, its seed and level, and how fast the music was made."""
    for take, path in zip(takes, paths, strict=True):
        take.save(path)
        levels = take.audio.levels
        loudness = f"{levels.loudness:.1f} LUFS" if math.isfinite(levels.loudness) else "silent"
        typer.echo(
            f"{path}: {take.audio.duration:.2f} s, seed {take.seed}, {loudness}, "
            f"peak {levels.peak:.1f} dBFS, {levels.clipped:.2%} clipped"
        )
    made = sum(take.audio.duration for take in takes)
    typer.echo(f"Made {made:.2f} s of music in {seconds:.2f} s: {made / seconds:.1f} times real time.")


def announce_license(weights_license: str) -> None:
    """Say once what the weights may be used for, unless that is anything at all."""
    if weights_license.upper() != "MIT":
        typer.echo(f"The weights of this model are licensed {weights_license}.", err=True)
