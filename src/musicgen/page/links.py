"""Links that hold settings: the options that differ from their defaults, as the query of an address."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from musicgen.edit_options import EDITS, FILES
from musicgen.errors import InputError
from musicgen.page.controls import CONTROLS, in_page_words, read_values, value_for
from musicgen.serve.inputs import InputLimits, InvalidInputError

VARIATIONS = "variations"
_LEFT_OUT = (*FILES, *EDITS)  # a sound is no text, and an edit needs one


def query(options: Mapping[str, Any], limits: InputLimits, variations: int = 1) -> str:
    """The query of an address, with `?`, that sets these options; input audio is not part of it."""
    start = {name: each.default for name, each in CONTROLS.items()} | {"model_version": limits.models[0]}
    pairs = {
        name: _text(value)
        for name, value in options.items()
        if name in start and name not in _LEFT_OUT and value != start[name] and value not in (None, "")
    }
    if variations != 1:
        pairs[VARIATIONS] = str(variations)
    return f"?{urlencode(pairs)}" if pairs else "?"


def read_query(
    texts: Mapping[str, str], limits: InputLimits, most: int
) -> tuple[dict[str, Any], int, list[str]]:
    """The values of controls that a query sets, the number of variations, and a sentence for each wrong one.

    Names that begin with two underscores are Gradio's.
    """
    values: dict[str, Any] = {}
    said: list[str] = []
    variations = 1
    for name, text in texts.items():
        if name.startswith("__"):
            continue
        if name == VARIATIONS:
            if text.isascii() and text.isdigit() and 1 <= int(text[:9]) <= most:
                variations = int(text)
            else:
                said.append(f"The link's number of variations must be from 1 to {most}, got {text[:20]!r}.")
        elif name not in CONTROLS or name in _LEFT_OUT:
            said.append(f"The link sets {name[:40]!r}, which is no setting here.")
        else:
            try:
                values[name] = value_for(name, read_values({name: text}, limits)[name])
            except (InvalidInputError, KeyError) as error:
                why = in_page_words(str(error)) if isinstance(error, InputError) else "it is empty."
                said.append(f"The link's setting was left out: {why}")
    return values, variations, said


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return (
        f"{value:g}"
        if isinstance(value, float) and f"{value:g}" == str(value).removesuffix(".0")
        else str(value)
    )
