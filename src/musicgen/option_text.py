"""Generation options that are given as text."""

from __future__ import annotations

import re
from typing import Any, get_args

from musicgen import parse
from musicgen.errors import InputError
from musicgen.generation import GenerationParams

_TRUE, _FALSE = ("true", "1", "yes", "on"), ("false", "0", "no", "off")


def read_option(name: str, text: str) -> Any:
    """The value of an option that is given as text, as in a form or a table; not yet checked for bounds.

    An empty text means none where the option may be none. Raises InputError for an unknown name, and for text that is
    not of the option's type.
    """
    option = GenerationParams.__dataclass_fields__.get(name)
    if option is None:
        return GenerationParams.build({name: text})  # raises: it says which name was meant
    hint, optional = parse.field_types(GenerationParams)[name], option.default is None
    kind = next((each for each in get_args(hint) if each is not type(None)), hint)
    if kind is str:
        return None if optional and text == "" else text
    if text.strip() == "" and optional:
        return None
    if kind is bool:
        if text.lower() in _TRUE + _FALSE:
            return text.lower() in _TRUE
        raise InputError(f"{name} must be true or false, got {text[:80]!r}.")
    try:
        return int(text) if kind is int and re.fullmatch(r"\s*[+-]?\d{1,30}\s*", text) else float(text)
    except ValueError as error:
        raise InputError(f"{name} must be a number, got {text[:80]!r}.") from error
