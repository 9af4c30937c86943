"""Errors in the words of the terminal: options by their flags, values as they were typed, with an example."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Sequence
from dataclasses import fields
from typing import Any

import typer

from musicgen.apps.options import flag
from musicgen.generation import DIFFERENT_ELSEWHERE, SAME_ELSEWHERE, TOKENS_PER_SECOND, GenerationParams

MAKE_SOMETHING = 'musicgen generate "warm lo-fi hip hop" -o out.wav'
_NAMES = tuple(each.name for each in fields(GenerationParams))
_EXAMPLES: dict[str, Any] = {
    "prompt": '"calm piano"', "input_audio": "hum.wav", "continuation_end": 10, "seed": 7,
    "negative_prompt": '"drums"', "style_guidance": 5, "window_stride": 5,
}  # fmt: skip
# A name of one word is also a word: it is an option's where these follow.
_AFTER_NAME = r"(?= must | needs | counts )"


def in_terminal_words(message: str, arguments: Sequence[str]) -> str:
    """The sentence of an error of ours, for the one who typed `arguments`."""
    for name in sorted(_NAMES, key=len, reverse=True):
        word = (
            rf"(?<![\w-]){name}(?!\w)" if "_" in name else rf"(?:(?<=^)|(?<=: )|(?<=set )){name}{_AFTER_NAME}"
        )
        message = re.sub(rf"`{name}`|{word}", flag(name), message)
    told = re.match(r"(--[a-z-]+) must be (.*), got (.*)\.$", message, flags=re.DOTALL)
    if told is None or example(told[1]) is None:
        return message
    value = typed(told[1], arguments)
    got = told[3] if value is None else value
    return f"{told[1]} must be {told[2]}, got {got}; for example {example(told[1])}."


def of_usage(error: Any, arguments: Sequence[str]) -> str:
    """The sentence of an error of typer's about what was typed."""
    message = str(error.format_message()).strip()
    name = str(getattr(error, "option_name", "") or "").lstrip("-").replace("-", "_")
    if name in DIFFERENT_ELSEWHERE:
        told = f"There is no option {flag(name)}: {in_terminal_words(DIFFERENT_ELSEWHERE[name], ())}"
        tokens = typed(flag(name), arguments) or ""
        if name in ("max_new_tokens", "max_length") and tokens.isdecimal():
            told += f" {tokens} tokens are --duration {int(tokens) / TOKENS_PER_SECOND:g}."
        return told
    if name in SAME_ELSEWHERE:
        return f"There is no option {flag(name)}; `musicgen generate` has {flag(SAME_ELSEWHERE[name])}."
    if message.startswith("Missing command"):
        return f"Missing command. To make music: {MAKE_SOMETHING}; `musicgen --help` lists all commands."
    wrong = re.match(r"Invalid value for '(?:-\w / )?(--[a-z-]+)[^']*': (.*)", message, flags=re.DOTALL)
    if wrong and (value := typed(wrong[1], arguments)) is not None:
        told = f"{wrong[1]} cannot be {value!r}: {' '.join(wrong[2].split()).rstrip('.')}"
        return f"{told}; for example {shown}." if (shown := example(wrong[1])) else f"{told}."
    return message


def no_such_command(word: str, near: Sequence[str]) -> str:
    """What to say to a first word that is no command: it may be a prompt, or a slip."""
    hint = f"; did you mean {' or '.join(near)}?" if near else "."
    return f'There is no command {word!r}{hint} To make music of it: musicgen generate "{word}" -o out.wav'


def example(option: str) -> str | None:
    """An option with a value that it takes, as it is typed; None for one that is no option of `generate`."""
    for each in fields(GenerationParams):
        if flag(each.name) == option:
            value = _EXAMPLES.get(each.name, each.default)
            shown = f"{value:g}" if isinstance(value, float) else value
            return option if isinstance(value, bool) else f"{option} {shown}"
    return None


def typed(option: str, arguments: Sequence[str]) -> str | None:
    """The value that was typed for an option, the last one if it was typed twice; None if none was."""
    found = None
    for i, argument in enumerate(arguments):
        name, equals, value = argument.partition("=")
        if not name.startswith("--"):
            continue
        plain = name[2:].replace("-", "_")
        if flag(SAME_ELSEWHERE.get(plain, plain)) == option:
            found = value if equals else "".join(arguments[i + 1 : i + 2]) or None
    return found


def say(line: str, *, err: bool = False) -> None:
    """Print a line. Where nobody reads any more it goes nowhere, and what cannot be encoded becomes question marks."""
    encoding = (sys.stderr if err else sys.stdout).encoding or "utf-8"
    try:
        typer.echo(line.encode(encoding, "replace").decode(encoding), err=err)
    except BrokenPipeError:
        silence()


def silence() -> None:
    """Let what is still to be printed go nowhere: at its end Python would complain that nobody reads it."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
