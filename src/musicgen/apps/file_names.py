"""File names by a pattern: `{prompt}-{seed}.wav` becomes `calm-piano-7.wav`."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from pathlib import PurePath

from musicgen.errors import InputError
from musicgen.generation import GenerationParams

# What a pattern may name, and what stands there.
FIELDS = {
    "prompt": "words of the description",
    "seed": "the seed",
    "number": "1, 2, 3, …",
    "model": "the model",
    "duration": "the length in seconds",
    "bpm": "the tempo that was asked for",
    "key": "the key that was asked for",
}
_FIELD = re.compile(r"\{\{|\}\}|\{([^{}]*)\}|[{}]")
_LONGEST = 60  # characters of a field
_LONGEST_NAME = 200  # bytes of a file name without its suffix


def has_fields(pattern: str) -> bool:
    """Whether a name has a field in braces, or any brace: double ones stand for themselves."""
    return "{" in pattern or "}" in pattern


def expand(pattern: str, takes: Sequence[Mapping[str, str]]) -> list[str]:
    """The name of each take, whose fields are in `takes`; equal names get -2, -3, … before the suffix.

    Raises InputError for an unknown field, and for a brace without its other half.
    """

    def one(fields: Mapping[str, str]) -> str:
        def text(match: re.Match[str]) -> str:
            if match[0] in ("{{", "}}"):
                return match[0][0]
            if match[1] not in FIELDS:
                raise InputError(
                    f"The file name {pattern!r} has {match[0]!r}; the fields are "
                    f"{', '.join('{' + name + '}' for name in FIELDS)}, and {{{{ is a brace itself."
                )
            return fields[match[1]]

        return _FIELD.sub(text, pattern)

    names, used = [], set[str]()
    for fields in takes:
        name = first = _shortened(one(fields))
        count = 1
        while name.casefold() in used:  # some file systems do not tell a from A
            count += 1
            path = PurePath(first)
            name = str(path.with_name(f"{path.stem}-{count}{path.suffix}"))
        used.add(name.casefold())
        names.append(name)
    return names


def take_fields(params: GenerationParams, prompt: str | None, number: int, count: int) -> dict[str, str]:
    """The fields of take `number` of `count`, which has the seed of `params`."""
    return {
        "prompt": safe(prompt or "") or "no-prompt",
        "seed": str(params.seed),
        "number": f"{number:0{len(str(count))}}",
        "model": safe(PurePath(params.model_version).name) or "model",
        "duration": f"{params.duration:g}",
        "bpm": "" if params.bpm is None else f"{params.bpm:g}",
        "key": safe((params.key or "").replace("#", " sharp")),
    }


def safe(text: str) -> str:
    """Words of a text as a part of a file name on any system: letters and digits of any script, joined by dashes."""
    plain = unicodedata.normalize("NFKC", text).lower()
    words = re.findall(r"\w+", plain.replace("_", " "))
    name = "-".join(words)
    return name if len(name) <= _LONGEST else name[:_LONGEST].rpartition("-")[0] or name[:_LONGEST]


def _shortened(name: str) -> str:
    """A name whose last part is no longer than file systems allow."""
    path = PurePath(name)
    stem = path.stem.encode()
    if len(stem) <= _LONGEST_NAME:
        return name
    return str(path.with_name(stem[:_LONGEST_NAME].decode(errors="ignore") + path.suffix))
