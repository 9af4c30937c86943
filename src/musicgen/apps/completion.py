"""What a shell completes: names of models, and the values of options that have choices. Does not import torch."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from musicgen.io import hub
from musicgen.presets import MODELS

Complete = Callable[[str], list[str]]


def model_names(typed: str) -> list[str]:
    """Models whose names begin with what was typed, and folders with a model."""
    names = [name for name in MODELS if name.startswith(typed.lower())]
    folders = [each for each in Path().glob(f"{_plain(typed)}*") if each.is_dir() and hub.is_model(each)]
    return names + sorted(str(each) for each in folders if str(each) not in names)


def one_of(choices: tuple[str, ...]) -> Complete:
    """A function that completes one of some choices."""

    def complete(typed: str) -> list[str]:
        return [each for each in choices if each.lower().startswith(typed.lower())]

    return complete


def _plain(typed: str) -> str:
    """What was typed, without what `glob` would read as a pattern, and relative to this folder."""
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in typed.lstrip("/"))
