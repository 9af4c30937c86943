"""Words of sentences that the package says."""

from __future__ import annotations

from collections.abc import Sequence


def listed(names: Sequence[str], word: str = "and") -> str:
    """`a, b and c`, with `word` before the last; `a` of one name, nothing of none."""
    return f" {word} ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))
