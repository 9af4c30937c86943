"""YAML of packages that anyone may have made: plain values only, with bounds.

Imported inside functions, since only AudioCraft's packages need the yaml package.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import yaml

LONGEST_MERGE = 10_000  # keys of a mapping into which others are merged


class _Loader(yaml.SafeLoader):
    """A SafeLoader with a bound on merged keys, which could otherwise grow exponentially."""

    def flatten_mapping(self, node: yaml.MappingNode) -> None:
        super().flatten_mapping(node)
        if len(node.value) > LONGEST_MERGE:
            raise yaml.YAMLError("too many merged keys")


def load(text: str) -> object:
    """The value that a text describes; raises ValueError if it is not YAML or nested too deeply."""
    try:
        return yaml.load(text, _Loader)  # a SafeLoader
    except (yaml.YAMLError, OverflowError, RecursionError) as error:
        raise ValueError("not YAML") from error


def dump(settings: Mapping[str, Any]) -> str:
    """Nested settings as YAML, in their order."""
    text: str = yaml.safe_dump(settings, sort_keys=False)
    return text
