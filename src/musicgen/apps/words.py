"""The output of `musicgen words`: the words that a model was trained on, as text or JSON. No torch in this file."""

from __future__ import annotations

import json
import textwrap
from pathlib import Path

from musicgen.errors import InputError
from musicgen.io import hub, vocabulary


def show(model: str, weights_dir: Path | None = None, *, as_json: bool = False) -> str:
    """The words that a model was trained on, under headings, or as JSON."""
    hub.check_known(model, weights_dir)
    known = vocabulary.find(model, weights_dir)
    if known is None:
        raise InputError(
            f"{model} has no list of words: Meta's models were trained on free descriptions. nano has a list."
        )
    if as_json:
        return json.dumps(known.phrases, indent=2, ensure_ascii=False)
    return "\n\n".join(
        f"{key}:\n" + textwrap.fill(", ".join(phrases), 100, initial_indent="  ", subsequent_indent="  ")
        for key, phrases in known.phrases.items()
        if key != vocabulary.OTHER
    )
