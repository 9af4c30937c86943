"""Names of adapters and their weights in text, such as `my-style:0.8, other`. Does not import torch."""

from __future__ import annotations

import math
import re

from musicgen.errors import InputError

MOST_ADAPTERS, LARGEST_ADAPTER_WEIGHT = 8, 4.0


def read_adapters(text: str) -> tuple[tuple[str, float], ...]:
    """The names of adapters and their weights, of text such as `my-style:0.8, other`; InputError for anything else."""
    found = []
    for part in filter(None, (each.strip() for each in text.split(","))):
        name, colon, weight = part.rpartition(":")
        # A colon may be part of a path; only what is a number after it is a weight.
        if not colon or re.search(r"[^\d.eE+\s-]", weight) or not name:
            name, weight = part, "1"
        try:
            number = float(weight)
        except ValueError:
            number = math.nan
        if not abs(number) <= LARGEST_ADAPTER_WEIGHT:
            most = LARGEST_ADAPTER_WEIGHT
            raise InputError(
                f"The weight of an adapter is a number from {-most:g} to {most:g}: my-style:0.8, got {part[:80]!r}."
            )
        found.append((name.strip(), number))
    names = [name for name, _ in found]
    if not 0 < len(names) <= MOST_ADAPTERS or len(set(names)) < len(names):
        raise InputError(
            f"adapters names 1 to {MOST_ADAPTERS} different adapters, as in my-style:0.8, other; got {text[:80]!r}."
        )
    return tuple(found)
