"""Weighted words of a prompt, such as `calm piano, (drums:1.4)`. Does not import torch."""

from __future__ import annotations

import re
from dataclasses import dataclass

from musicgen.errors import InputError

HEAVIEST = 3.0
# A colon after a digit may also be a time or a metre, "(at 3:45)": there a weight needs a decimal point.
_TERM = re.compile(r"\(([^()]*[^()\s:]):\s*([+-]?\d*\.?\d+)\s*\)")
_PLAIN_NUMBER = re.compile(r"\d\Z")


@dataclass(frozen=True, slots=True)
class WeightedText:
    """A prompt without its weights, and (start, end, weight) of the characters of `text` that have one."""

    text: str
    terms: tuple[tuple[int, int, float], ...] = ()


def read_weights(prompt: str) -> WeightedText:
    """Read the weights of a prompt; other parentheses stay as they are. Raises InputError for a weight out of bounds.

    1 is the weight of all other words, 0 leaves no more of a word than its place.
    """
    text, terms, done = "", [], 0
    for match in _TERM.finditer(prompt):
        words, number = match[1], match[2]
        if _PLAIN_NUMBER.search(words) and "." not in number:
            continue
        weight = float(number)
        if not 0 <= weight <= HEAVIEST:
            raise InputError(
                f"The weight of words in a prompt is from 0 to {HEAVIEST:g}, as in (drums:1.4); got {match[0][:80]!r}."
            )
        text += prompt[done : match.start()]
        terms.append((len(text), len(text) + len(words), weight))
        text, done = text + words, match.end()
    return WeightedText(text + prompt[done:], tuple(terms))
