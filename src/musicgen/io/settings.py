"""Nested settings of AudioCraft or transformers, read by dotted path with type checks."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from musicgen.errors import ConfigError
from musicgen.parse import shown, value

_REFERENCE = re.compile(r"\$\{([^${}:]+)\}")
_MISSING: Any = object()
LONGEST_YAML = 2**20  # characters


class Settings:
    """Settings as nested mappings; `${other.path}` stands for the value found there.

    `origin` names the file in messages.
    """

    def __init__(self, root: object, origin: str) -> None:
        if not isinstance(root, Mapping):
            raise ConfigError(f"{origin} holds no settings.")
        self.origin, self._root = origin, root

    @classmethod
    def from_yaml(cls, text: str, origin: str) -> Settings:
        """Parse YAML; raises ConfigError if it is invalid, too long or nested too deeply."""
        if len(text) > LONGEST_YAML:
            raise ConfigError(f"{origin} has {len(text)} characters; at most {LONGEST_YAML} are read.")
        from musicgen.io import safe_yaml

        try:
            root = safe_yaml.load(text)
        except ValueError as error:
            raise ConfigError(f"{origin} is not YAML.") from error
        return cls(root, origin)

    def get(self, path: str, default: Any = _MISSING) -> Any:
        """The value at a dotted path, unchecked; a missing one without a default raises ConfigError."""
        wanted = path
        for _ in range(16):
            found: Any = self._root
            for name in wanted.split("."):
                if not isinstance(found, Mapping) or name not in found:
                    if default is _MISSING:
                        raise ConfigError(f"{self.origin} lacks {path}.")
                    return default
                found = found[name]
            reference = _REFERENCE.fullmatch(found.strip()) if isinstance(found, str) else None
            if reference is None:
                return found
            wanted = reference[1].strip()
        raise ConfigError(f"{self.origin}: {path} refers to itself.")

    def read(self, path: str, hint: Any, default: Any = _MISSING) -> Any:
        """The value at a dotted path, of the type of a hint; raises ConfigError if it has another."""
        return value(hint, self.get(path, default), f"{self.origin}: {path}")

    def expect(self, path: str, allowed: Any, default: Any) -> None:
        """Raise ConfigError unless the value at a path is `allowed`, the only one supported."""
        if (got := self.get(path, default)) != allowed:
            raise ConfigError(f"{self.origin}: {path} must be {shown(allowed)}, got {shown(got)}.")


def to_yaml(settings: Mapping[str, Any]) -> str:
    """Nested settings as YAML, in their order."""
    from musicgen.io import safe_yaml

    return safe_yaml.dump(settings)
