"""Checkpoints of a run: one file from which training goes on exactly where it was."""

from __future__ import annotations

import pickle
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch

from musicgen.errors import CheckpointError
from musicgen.io import atomic

VERSION = 1


def save(path: Path, state: Mapping[str, Any]) -> None:
    """Write tensors and plain containers to `path`, which is whole or as it was before."""
    with atomic.replacing(path) as part:
        torch.save({**state, "version": VERSION}, part)


def load(path: Path) -> dict[str, Any] | None:
    """Read what `save` wrote, on the CPU; None where there is no file.

    Raises CheckpointError where the file is damaged or of another version.
    """
    if not path.exists():
        return None
    try:
        state = torch.load(path, map_location="cpu", weights_only=True)
    except (OSError, RuntimeError, EOFError, pickle.UnpicklingError) as error:
        raise CheckpointError(f"{path} is damaged; delete it to start the run anew.") from error
    if not isinstance(state, dict) or state.get("version") != VERSION:
        raise CheckpointError(
            f"{path} is not a training checkpoint of this version; delete it to start the run anew."
        )
    return state
