"""The edits that a request may ask for, one at a time: their names, their times in text, and what goes with them."""

from __future__ import annotations

import math
from collections.abc import Collection
from typing import Any

from musicgen.errors import InputError

EDITS = ("replace", "insert", "variation", "bridge")  # of input_audio
FILES = ("input_audio", "bridge")  # options that name a file
MOST_CANDIDATES = 64  # goes at a new part
# What an edit cannot have: it keeps the rest of the music as it is.
_AGAINST = (
    "continuation",
    "continuation_start",
    "continuation_end",
    "bars",
    "fit_tempo",
    "best_of",
    "keep_all",
)


def edit_asked(params: Any) -> str | None:
    """Which of `EDITS` the options of a request ask for, if they do. Raises InputError for two."""
    asked = [name for name in EDITS if getattr(params, name) is not None]
    if len(asked) > 1:
        raise InputError(f"Ask for one edit at a time, got {' and '.join(asked)}.")
    return asked[0] if asked else None


def needs_music(edit: str) -> InputError:
    """The error of a request for an edit without the music to edit."""
    return InputError(f"{edit} needs input_audio, the music to edit: an audio file, or a take (.mgtake).")


def check_edit(edit: str, value: Any, changed: Collection[str]) -> None:
    """Raise InputError if the times of an edit cannot be read, or if options that were changed do not go with it."""
    for other in (*_AGAINST, *(() if edit == "variation" else ("loop",))):
        if other in changed:
            raise InputError(f"An edit keeps the rest of the music as it is: leave out {other}, or {edit}.")
    if edit in ("replace", "insert"):
        _, second = read_span(value, edit)
        if edit == "insert" and second is None:
            raise InputError(f"insert must be a time and a length, such as 8:4, got {value!r}.")


def read_span(text: str, name: str) -> tuple[float, float | None]:
    """Two numbers of seconds as they are typed, "8:12"; the second may be left out ("8:"), and is None then.

    Raises InputError, about `name`.
    """
    first, colon, second = text.partition(":")
    try:
        values = float(first or 0), float(second) if second.strip() else None
    except ValueError:
        values = math.nan, None
    if not colon or not all(math.isfinite(each) and each >= 0 for each in values if each is not None):
        raise InputError(f"{name} must be two numbers of seconds, such as 8:12, got {text[:80]!r}.")
    return values
