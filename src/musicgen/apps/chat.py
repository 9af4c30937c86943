"""A conversation that makes music: each line is a description or a command; takes are numbered files in a folder."""

from __future__ import annotations

import secrets
import signal
import sys
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from musicgen.apps import process
from musicgen.apps.destination import choose, shown
from musicgen.apps.generated_files import announce_license, check_places, make
from musicgen.apps.messages import say
from musicgen.apps.playback import play_file, sound_device_problem
from musicgen.apps.take_report import TakeReport
from musicgen.engine.asked import single
from musicgen.engine.generate import MusicGen
from musicgen.errors import InputError, MusicGenError
from musicgen.generation import GenerationParams
from musicgen.names_elsewhere import SAME_ELSEWHERE
from musicgen.option_text import read_option

HELP = """Type what to hear, such as: calm piano with strings

  again            the same description with another seed and the options that are set now
  more like 3      another take like take 3: its description and options, another seed
  longer [s]       the last take, longer (by half if no seconds are given): its music goes on
  undo             go back to the take and options before; files stay
  list             the takes of this conversation
  play [3]         play a take, the last one by default
  /bpm 120         set an option; /bpm alone takes it back; /options shows those that are set
  help, quit       (the end of the input quits, too)

Options are those of `musicgen generate --help`: /duration 20, /key A minor, /seed 7, /output_format mp3 …
"""


@dataclass(frozen=True, slots=True)
class _State:
    """What `undo` goes back to: the options that are set, and the number of the take that commands mean."""

    options: dict[str, Any]
    current: int | None = None


@dataclass(slots=True)
class Chat:
    """A conversation with a model: `answer` does what one line says."""

    model: MusicGen
    folder: Path
    report: TakeReport
    state: _State
    before: list[_State] = field(default_factory=list)
    takes: dict[int, tuple[GenerationParams, Path]] = field(default_factory=dict)
    silent: str | None = None  # why takes are not played

    def answer(self, line: str) -> bool:
        """Do what a line says; returns False if it ends the conversation. Raises MusicGenError."""
        words = line.split()
        first, rest = (words[0].lower(), words[1:]) if words else ("", [])
        if line.startswith("/") and first not in ("/help", "/quit", "/exit"):
            self._option(line[1:])
        elif first.lstrip("/") in ("quit", "exit") and not rest:
            return False
        elif first.lstrip("/") in ("help", "?") and not rest:
            say(HELP.rstrip())
        elif first == "undo" and not rest:
            self._undo()
        elif first == "list" and not rest:
            self._list()
        elif first == "again" and not rest:
            self._again()
        elif words[:2] == ["more", "like"] and len(words) == 3:
            self._make(_new_seed(self._take(words[2])))
        elif first == "longer" and len(rest) <= 1:
            self._longer(rest)
        elif first == "play" and len(rest) <= 1 and all(word.isdecimal() for word in rest):
            self._play(rest)
        elif words:
            self._make(GenerationParams.build({**self.state.options, "prompt": line.strip()}))
        return True

    def _make(self, params: GenerationParams) -> None:
        """Make a take, write it, and play it if there is a sound device."""
        if params.seed is None:
            params = replace(params, seed=secrets.randbelow(2**31))
        place = choose(f"{self.folder}/", {"output_format": params.output_format}, 1)
        check_places(place, params)
        ((seed, path),) = make(self.model, [params.prompt], params, place, quiet=False, report=self.report)
        assert path is not None, "a folder has paths"
        number = int(path.stem.rpartition("-")[2])
        self.takes[number] = replace(params, seed=seed), path
        self._enter(replace(self.state, current=number))
        say(f"This is take {number}.")
        if self.silent is None:
            play_file(path)

    def _again(self) -> None:
        given = {name: each for name, each in self.state.options.items() if name != "seed"}
        take = self._take(None)
        self._make(GenerationParams.build({"timeline": take.timeline, **given, "prompt": take.prompt}))

    def _longer(self, rest: list[str]) -> None:
        params = self._take(None)
        more = params.duration / 2
        if rest:
            try:
                more = float(rest[0])
            except ValueError as error:
                raise InputError(
                    f"longer takes a number of seconds, such as longer 8, got {rest[0]!r}."
                ) from error
        # The same seed: the music of the short take is the beginning of that of the long one. Not the best of several
        # again, which may be another.
        params = replace(single(params, self.model.config), keep_all=False)
        self._make(replace(params, duration=round(params.duration + more, 3), bars=None))

    def _option(self, text: str) -> None:
        """Set the option that `text` begins with, or take it back if no value follows."""
        name, _, value = text.strip().partition(" ")
        value = value.strip()
        name = name.replace("-", "_").lower()
        name = SAME_ELSEWHERE.get(name, name)
        if name == "options":
            given = {key: each for key, each in self.state.options.items() if key != "model_version"}
            say("\n".join(f"/{key} {each}" for key, each in given.items()) or "No option is set.")
            return
        if name in ("prompt", "model_version"):
            raise InputError(
                "The model stays the same in a conversation: musicgen chat --model NAME starts another."
                if name == "model_version"
                else "A description is typed without a slash."
            )
        options = {key: each for key, each in self.state.options.items() if key != name}
        if value:
            options[name] = read_option(name, _unquoted(value))
        elif name not in {each.name for each in fields(GenerationParams)}:
            read_option(name, "")  # raises, with the most similar name
        GenerationParams.build(options)
        self._enter(_State(options, self.state.current))
        say(f"/{name} {options[name]}" if name in options else f"/{name} is back at its default.")

    def _undo(self) -> None:
        if not self.before:
            raise InputError("There is nothing to undo.")
        self.state = self.before.pop()
        say("Nothing is made yet." if self.state.current is None else f"Back at take {self.state.current}.")

    def _list(self) -> None:
        for number, (params, path) in self.takes.items():
            mark = "*" if number == self.state.current else " "
            say(f"{mark} {number}  {params.duration:g} s  seed {params.seed}  {params.prompt}  {shown(path)}")
        if not self.takes:
            say("Nothing is made yet.")

    def _play(self, rest: list[str]) -> None:
        if self.silent is not None:
            raise InputError(self.silent)
        self._take(rest[0] if rest else None)
        play_file(self.takes[int(rest[0]) if rest else self.state.current or 0][1])

    def _take(self, number: str | None) -> GenerationParams:
        """The options of a take, by default of the current one; raises InputError if there is none."""
        known = ", ".join(map(str, self.takes)) or "none yet: type a description first"
        if number is None and self.state.current is None:
            raise InputError("Nothing is made yet: type a description first.")
        wanted = str(self.state.current) if number is None else number
        if not wanted.isdecimal() or int(wanted) not in self.takes:
            raise InputError(f"There is no take {wanted}; the takes are {known}.")
        return self.takes[int(wanted)][0]

    def _enter(self, state: _State) -> None:
        self.before.append(self.state)
        self.state = state


def converse(model: MusicGen, options: dict[str, Any], folder: Path, report: TakeReport) -> None:
    """Read lines until the end of the input or `quit`, and answer each; an error is one sentence, and costs nothing.

    Ctrl-C stops the take that is being made, and, where none is, ends the conversation.
    """
    terminal = sys.stdin.isatty()
    if folder.exists() and not folder.is_dir():
        raise InputError(f"{shown(folder)} is a file; --output names the folder of the takes.")
    silent = sound_device_problem()
    chat = Chat(model, folder, report, _State(options), silent=silent)
    announce_license(model.config.license)
    if terminal:
        say(HELP.rstrip())
        say(f"Takes are written to {shown(folder)}/{'' if silent is None else ', and not played: ' + silent}")
    prompt = options.get("prompt")
    lines = [prompt] if prompt else []
    while True:
        line = lines.pop() if lines else _next_line(terminal)
        if line is None:
            return
        try:
            if not chat.answer(line):
                return
        except KeyboardInterrupt:
            if not terminal or any(number != signal.SIGINT for number in process.received):
                raise
            process.received.clear()
            say("Stopped.", err=True)
        except (MusicGenError, OSError) as error:
            say(str(error), err=True)


def _next_line(terminal: bool) -> str | None:
    """The next line; None at the end of the input."""
    if terminal:
        try:
            return input("> ")
        except EOFError:
            return None
    line = sys.stdin.readline()
    return line.rstrip("\n") if line else None


def _unquoted(value: str) -> str:
    """What was typed, without quotes around it."""
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "'\"" else value


def _new_seed(params: GenerationParams) -> GenerationParams:
    return replace(params, seed=secrets.randbelow(2**31))
