"""The folders of the user for data and for caches, where each system has them (Windows is Linux here, in WSL)."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def data_folder() -> Path:
    """`musicgen` in the user's data folder: XDG's on Linux, Application Support on a Mac."""
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "musicgen"
    return _named("XDG_DATA_HOME", ".local/share") / "musicgen"


def cache_folder() -> Path:
    """`musicgen` in the user's cache folder, whose files may be removed at any time."""
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "musicgen"
    return _named("XDG_CACHE_HOME", ".cache") / "musicgen"


def _named(variable: str, usual: str) -> Path:
    """The folder that an environment variable names (XDG lets relative ones count as none), else one in the home."""
    given = os.environ.get(variable, "")
    return Path(given) if Path(given).is_absolute() else Path.home() / usual
