"""Runs `musicgen generate --stream` and `--play`: writes and plays one piece of music while it is made."""

from __future__ import annotations

import sys
import time
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from musicgen.apps.destination import Destination, shown, writing_to
from musicgen.apps.messages import say
from musicgen.apps.playback import Player
from musicgen.apps.take_report import TakeReport
from musicgen.generation import GenerationParams
from musicgen.io.wav_stream import WavStream

if TYPE_CHECKING:
    from musicgen.engine.generate import MusicGen


def make_stream(
    model: MusicGen,
    text: str | None,
    params: GenerationParams,
    place: Destination | None,
    *,
    raw: bool,
    player: Player | None,
    report: TakeReport,
) -> None:
    """Generate a piece, write each chunk to `place` and give it to `player`, and print a line about it.

    What was written before an error or Ctrl-C is kept.
    """
    to_output = place is not None and place.is_standard_output
    name = "played" if place is None else "standard output" if to_output else shown(place.paths[0])
    started, first, seconds = time.perf_counter(), 0.0, 0.0
    chunks = model.stream_iter(text, params)
    for warning in chunks.warnings:
        say(warning, err=True)
    told = len(chunks.warnings)
    target = None if place is None else "-" if to_output else place.paths[0]
    writing = nullcontext() if target is None else writing_to(name.capitalize() if to_output else name)
    with writing, chunks, opened(target) as file:
        writer = None if file is None else WavStream(file, sample_format=params.sample_format, raw=raw)
        try:
            for chunk in chunks:
                first = first or time.perf_counter() - started
                if writer is not None:
                    writer.write(chunk)
                seconds += chunk.duration
                if player is not None:
                    player.play(chunk)
            made = time.perf_counter() - started
            if player is not None:
                player.finish()
        except BaseException as error:
            if player is not None:
                player.stop()
            if place is not None and seconds and not isinstance(error, BrokenPipeError):
                say(f"{name}: stopped after {seconds:.2f} s, which are kept; seed {chunks.seed}", err=True)
            raise
        finally:
            chunks.close()  # so that its options are those of what is made
            if writer is not None and not to_output:  # a shell may append standard output to a file
                tags = chunks.tags if report.tags else None
                writer.close(None if tags is None else tags.texts())
    for warning in chunks.warnings[told:]:
        say(warning, err=True)
    path = None if place is None or to_output else place.paths[0]
    report.streamed(chunks.tags, chunks.params, path, seconds)
    to_errors = to_output or report.as_json
    say(f"{name}: {seconds:.2f} s, seed {chunks.seed}", err=to_errors)
    if chunks.plan is not None:
        say(f"  plan: {chunks.plan}", err=to_errors)
    say(
        f"First sound after {first:.2f} s; made {seconds:.2f} s of music in {made:.2f} s: "
        f"{seconds / made:.1f} times real time.",
        err=to_errors,
    )


def opened(target: str | Path | None) -> AbstractContextManager[BinaryIO | None]:
    """The file to write a stream to: of a path, or `-` for standard output, which is not closed afterwards; or none."""
    if target is None or target == "-":
        return nullcontext(None if target is None else sys.stdout.buffer)
    path: Any = Path(target)
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.is_file():
        say(f"{shown(path)}: the older file of this name is replaced.", err=True)
    file: AbstractContextManager[BinaryIO | None] = path.open("wb")
    return file
