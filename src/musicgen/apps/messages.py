"""Error messages for the terminal: options by their flags, values as they were typed, with an example."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Container, Sequence
from dataclasses import fields
from typing import Any, TextIO

import typer

from musicgen.apps.options import flag
from musicgen.generation import GenerationParams
from musicgen.names_elsewhere import DIFFERENT_ELSEWHERE, SAME_ELSEWHERE, TOKENS_PER_SECOND
from musicgen.sentences import listed

MAKE_SOMETHING = 'musicgen generate "warm lo-fi hip hop" -o out.wav'
_NAMES = tuple(each.name for each in fields(GenerationParams))
_EXAMPLES: dict[str, Any] = {
    "prompt": '"calm piano"', "input_audio": "hum.wav", "continuation_end": 10, "seed": 7,
    "negative_prompt": '"drums"', "style_guidance": 5, "window_stride": 5,
    "bpm": 120, "metre": "3/4", "key": '"A minor"', "chords": '"C G Am F"', "bars": 8,
    "plan": """'{"bpm": 96, "key": "A minor"}'""", "replace": "8:12", "insert": "8:4",
    "variation": 0.3, "bridge": "chorus.wav", "timeline": '"0:00 calm piano | 0:12 drums enter"',
}  # fmt: skip
# Within a path or quotes a name with an underscore is that of something else.
_APART, _ENDS = r"(?<![\w./'\"-])", r"(?![\w/'\"]|\.\w)"
# A name such as `prompt` is also a common word: only before these words does it mean the option.
_AFTER_NAME = r"(?= must | needs | counts )"


def in_terminal_words(message: str, arguments: Sequence[str], options: Container[str] | None = None) -> str:
    """The message of a MusicGenError, with the flags and values of the typed `arguments`.

    `options` are the flags of the command, by default all. Other names stay as they are, such as columns of a table;
    so does a message about a line of a list, which has names of its own.
    """
    if re.match(r"Lines? \d+\b", message):
        return message
    names = [name for name in _NAMES if options is None or flag(name) in options]
    for name in sorted(names, key=len, reverse=True):
        word = (
            rf"{_APART}{name}{_ENDS}" if "_" in name else rf"(?:(?<=^)|(?<=: )|(?<=set )){name}{_AFTER_NAME}"
        )
        message = re.sub(rf"`{name}`|{word}", flag(name), message)
    parts = re.match(r"(--[a-z-]+) (must .*), got (.*)\.$", message, flags=re.DOTALL)
    if parts is None or example(parts[1]) is None:
        return message
    value = typed(parts[1], arguments)
    got = parts[3] if value is None else value
    return f"{parts[1]} {parts[2]}, got {got}; for example {example(parts[1])}."


def usage_error(error: Any, arguments: Sequence[str]) -> str:
    """The message for a usage error of typer, such as an unknown option."""
    message = str(error.format_message()).strip()
    name = str(getattr(error, "option_name", "") or "").lstrip("-").replace("-", "_")
    if name in DIFFERENT_ELSEWHERE:
        hint = f"There is no option {flag(name)}: {in_terminal_words(DIFFERENT_ELSEWHERE[name], ())}"
        tokens = typed(flag(name), arguments) or ""
        if name in ("max_new_tokens", "max_length") and tokens.isdecimal():
            hint += f" {tokens} tokens are --duration {int(tokens) / TOKENS_PER_SECOND:g}."
        return hint
    if name in SAME_ELSEWHERE:
        return f"There is no option {flag(name)}; `musicgen generate` has {flag(SAME_ELSEWHERE[name])}."
    context = getattr(error, "ctx", None)
    if message.startswith("Missing command") and context is not None and context.parent is not None:
        group, names = f"musicgen {context.info_name}", listed(list(context.command.commands), "or")
        return f"`{group}` needs one of its commands: {names}; `{group} --help` describes them."
    if message.startswith("Missing command"):
        return f"Missing command. To make music: {MAKE_SOMETHING}; `musicgen --help` lists all commands."
    wrong = re.match(r"Invalid value for '(?:-\w / )?(--[a-z-]+)[^']*': (.*)", message, flags=re.DOTALL)
    if wrong and (value := typed(wrong[1], arguments)) is not None:
        problem = f"{wrong[1]} cannot be {value!r}: {' '.join(wrong[2].split()).rstrip('.')}"
        return f"{problem}; for example {correct}." if (correct := example(wrong[1])) else f"{problem}."
    return message


def no_such_command(word: str, near: Sequence[str]) -> str:
    """The message for a first word that is no command: it may be a prompt, or a typing error."""
    hint = f"; did you mean {' or '.join(near)}?" if near else "."
    return f'There is no command {word!r}{hint} To make music from it: musicgen generate "{word}" -o out.wav'


def example(option: str) -> str | None:
    """An option with a valid value, as it is typed; None if `generate` has no such option."""
    for each in fields(GenerationParams):
        if flag(each.name) == option:
            value = _EXAMPLES.get(each.name, each.default)
            text = f"{value:g}" if isinstance(value, float) else value
            return option if isinstance(value, bool) else f"{option} {text}"
    return None


def typed(option: str, arguments: Sequence[str]) -> str | None:
    """The value typed for an option (the last one if it was given twice), or None."""
    found = None
    for i, argument in enumerate(arguments):
        name, equals, value = argument.partition("=")
        if not name.startswith("--"):
            continue
        field = name[2:].replace("-", "_")
        if flag(SAME_ELSEWHERE.get(field, field)) == option:
            found = value if equals else "".join(arguments[i + 1 : i + 2]) or None
    return found


def say(line: str, *, err: bool = False) -> None:
    """Print a line. A closed pipe is no error; characters that the terminal cannot encode become question marks."""
    encoding = (sys.stderr if err else sys.stdout).encoding or "utf-8"
    try:
        typer.echo(line.encode(encoding, "replace").decode(encoding), err=err)
    except BrokenPipeError:
        silence(sys.stderr if err else sys.stdout)


def silence(stream: TextIO) -> None:
    """Send all further text of a stream to the null device: else Python reports the closed pipe when it exits."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, stream.fileno())
    os.close(null)
