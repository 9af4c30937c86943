"""Runs `musicgen radio`: plays or writes music without an end, and changes it by the lines that are typed."""

from __future__ import annotations

import queue
import threading
from contextlib import nullcontext
from typing import TextIO

from musicgen.apps.destination import writing_to
from musicgen.apps.messages import say
from musicgen.apps.playback import Player
from musicgen.apps.streamed_output import opened
from musicgen.engine.streaming import AudioStream, paced
from musicgen.errors import InputError, MusicGenError
from musicgen.io.wav_stream import WavStream

AHEAD_SECONDS = 0.5
HELP = "Type what it is to be, or /guidance 5, /fade 4, /not drums, /quit."
LARGEST_FILE = 2**32 - 2**20  # bytes that a wav file can hold

Lines = queue.SimpleQueue[str]


def typed_lines(source: TextIO) -> Lines:
    """The lines of a terminal, as they are typed."""
    lines: Lines = queue.SimpleQueue()

    def read() -> None:
        for line in source:
            lines.put(line)

    threading.Thread(target=read, name="typed-lines", daemon=True).start()
    return lines


def play_radio(
    run: AudioStream, lines: Lines | None, output: str | None, player: Player | None, *, raw: bool
) -> None:
    """Play and write a stream until it ends, Ctrl-C, or `/quit`; what is written is a complete file with its tags."""
    for warning in run.warnings:
        say(warning, err=True)
    if lines is not None:
        say(HELP, err=True)
    commands, seconds = Commands(run), 0.0
    writing = nullcontext() if output is None else writing_to("Standard output" if output == "-" else output)
    with writing, run, opened(output) as file:
        writer = None if file is None else WavStream(file, sample_format=run.sample_format, raw=raw)
        try:
            for chunk in paced(run, AHEAD_SECONDS):
                if writer is not None:
                    writer.write(chunk)
                if player is not None:
                    player.play(chunk)
                seconds += chunk.duration
                while lines is not None and not lines.empty():
                    commands.obey(lines.get())
                if commands.ended or (
                    file is not None and not raw and output != "-" and file.tell() > LARGEST_FILE
                ):
                    break
            if player is not None:
                player.finish()
        except BaseException:
            if player is not None:
                player.stop()
            raise
        finally:
            run.close()  # so that its options are those of what is made
            if writer is not None and output != "-":
                writer.close(_texts(run))
            say(f"{seconds:.1f} s, seed {run.seed}", err=True)
            timeline = _timeline(run)
            if timeline is not None:
                say(f"  timeline: {timeline}", err=True)


class Commands:
    """What typed lines do: words are the prompt from now on; `/guidance`, `/fade`, `/not` and `/quit` are commands."""

    def __init__(self, run: AudioStream) -> None:
        self._run, self.fade, self.ended = run, 0.0, False

    def obey(self, line: str) -> None:
        """Do what a line says, or print in a sentence why not."""
        name, _, rest = line.strip().partition(" ")
        known = len(self._run.warnings)
        try:
            if not name:
                return
            if name == "/quit":
                self.ended = True
            elif name in ("/guidance", "/fade"):
                self._number(name, rest)
            elif name == "/not":
                self._run.update(negative_prompt=rest.strip(), fade=self.fade)
            elif name.startswith("/"):
                raise InputError(f"There is no {name[:40]}. {HELP}")
            else:
                self._run.update(line.strip(), fade=self.fade)
        except MusicGenError as error:
            say(str(error), err=True)
        for warning in self._run.warnings[known:]:
            say(warning, err=True)

    def _number(self, name: str, text: str) -> None:
        try:
            number = float(text)
        except ValueError as error:
            raise InputError(f"{name} needs a number, as in {name} 4, got {text[:40]!r}.") from error
        if name == "/guidance":
            self._run.update(guidance=number, fade=self.fade)
        elif 0 <= number <= 60:
            self.fade = number
        else:
            raise InputError(f"/fade is from 0 to 60 seconds, got {number:g}.")


def _timeline(run: AudioStream) -> str | None:
    try:
        return run.params.timeline
    except InputError:  # longer than can be made again
        return None


def _texts(run: AudioStream) -> dict[str, str] | None:
    try:
        return None if run.tags is None else run.tags.texts()
    except InputError:  # longer than can be made again: no tags say that it can
        return None
