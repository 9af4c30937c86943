"""Training checkpoints: one file from which a run resumes exactly."""

from __future__ import annotations

import math
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from musicgen.errors import CheckpointError
from musicgen.io import atomic

VERSION = 1
ADDED = ("folder", "held_out")  # what states of earlier versions of this package lack


def save(path: Path, state: Mapping[str, Any]) -> None:
    """Write tensors and plain containers to `path`; on failure the old file is kept."""
    with atomic.replacing(path) as part:
        torch.save({**state, "version": VERSION}, part)


def load(path: Path) -> dict[str, Any] | None:
    """Read what `save` wrote, on the CPU; None where there is no file.

    Raises CheckpointError where the file is damaged or of another version: checksums detect even one changed bit.
    """
    if not path.exists():
        return None
    try:
        with zipfile.ZipFile(
            path
        ) as file:  # torch writes a zip, whose checksums it does not check when it reads
            damaged = file.testzip()
        if damaged is not None:
            raise zipfile.BadZipFile(f"the sum of {damaged} is wrong")
        state = torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:  # on damaged bytes zipfile and an unpickler can fail in any way at all
        raise CheckpointError(f"{path} is damaged; delete it to start the run anew.") from error
    if not isinstance(state, dict) or state.get("version") != VERSION:
        raise CheckpointError(
            f"{path} is not a training checkpoint of this version; delete it to start the run anew."
        )
    return state


def check(found: Any, expected: Any, path: Path) -> None:
    """Raise CheckpointError unless a state has the keys, types and shapes of `expected`: those of a fresh trainer."""
    if difference := _difference(found, expected, "trainer"):
        raise CheckpointError(
            f"{path} does not fit this training ({difference}); name another folder, or delete it to start anew."
        )


def _difference(found: Any, expected: Any, where: str) -> str | None:
    """What first differs, as words; None where nothing does. What a fresh trainer has empty may hold anything."""
    if isinstance(expected, Tensor):
        if not isinstance(found, Tensor):
            return f"{where} is no tensor"
        same = (found.shape, found.dtype) == (expected.shape, expected.dtype)
        return None if same else f"{where} is {_form(found)}, not {_form(expected)}"
    if isinstance(expected, Mapping):
        return _mapping_difference(found, expected, where)
    if isinstance(expected, list | tuple):
        if not isinstance(found, list | tuple):
            return f"{where} is no list"
        if all(isinstance(each, str) for each in expected):
            return None if all(isinstance(each, str) for each in found) else f"{where} holds more than names"
        if len(found) != len(expected):
            return f"{where} holds {len(found)} values, not {len(expected)}"
        pairs = enumerate(zip(found, expected, strict=True))
        return next(filter(None, (_difference(x, y, f"{where}[{i}]") for i, (x, y) in pairs)), None)
    if type(expected) in (int, float):
        right = type(found) is int or (
            type(expected) is float and type(found) is float and math.isfinite(found)
        )
        return None if right else f"{where} is {str(found)[:40]!r}, not a number of its kind"
    return None if type(found) is type(expected) else f"{where} is a {type(found).__name__}"


def _mapping_difference(found: Any, expected: Mapping[Any, Any], where: str) -> str | None:
    if not isinstance(found, Mapping):
        return f"{where} is no table"
    # Other versions of torch know other settings of an optimizer, and complete them.
    settings = "param_groups" in where
    keys = expected.keys() & ({"params", "lr"} if settings else expected.keys())
    if expected and (lacking := [key for key in keys if key not in found and key not in ADDED]):
        return f"{where} lacks {lacking[0]}"
    if expected and not settings and (unknown := [key for key in found if key not in expected]):
        return f"{where} holds an unknown {str(unknown[0])[:40]!r}"
    pairs = ((key, value) for key, value in expected.items() if key in found)
    return next(
        filter(None, (_difference(found[key], value, f"{where}.{key}") for key, value in pairs)), None
    )


def _form(tensor: Tensor) -> str:
    return f"{str(tensor.dtype).removeprefix('torch.')} {list(tensor.shape)}"
