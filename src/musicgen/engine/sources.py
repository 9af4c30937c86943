"""Finished music that is edited or continued: takes, results and sound, read from whatever was given."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from os import PathLike
from typing import Any

from torch import Tensor

from musicgen.edit_options import edit_asked, needs_music
from musicgen.engine.generation_run import GenerationResult
from musicgen.errors import InputError
from musicgen.generation import MAX_DURATION_SECONDS, GenerationParams
from musicgen.io.audio import Audio, is_pair
from musicgen.io.audio_read import opened
from musicgen.io.notes import Notes
from musicgen.io.take import SUFFIX, Take

Music = Audio | Take | GenerationResult


@dataclass(frozen=True, slots=True, eq=False)
class Edited:
    """What a request edits, and what a bridge leads to."""

    before: Music
    after: Music | None = None

    @property
    def seconds(self) -> float:
        """The length of all that is given."""
        return sum(each.duration for each in self.given)

    @property
    def given(self) -> list[Audio | Take]:
        """What is given, each as a take if its codes are known."""
        both = [each for each in (self.before, self.after) if each is not None]
        return [each.take if isinstance(each, GenerationResult) else each for each in both]

    @property
    def numbers(self) -> list[Audio | Tensor]:
        """The samples or codes that are given."""
        return [each.codes if isinstance(each, Take) else each for each in self.given]


def edited_of(params: GenerationParams, given: Any, count: int) -> tuple[Edited | None, ...]:
    """What a request for an edit edits, for each of its `count` prompts; one music is for all. Raises InputError."""
    edit = edit_asked(params)
    if edit is None:
        return (None,) * count
    several = isinstance(given, list | tuple) and not is_pair(given)
    if several and len(given) != count:
        raise InputError(
            f"input_audio has {len(given)} entries for {count} prompts; give one, or one for each."
        )
    if given is None or (several and any(each is None for each in given)):
        raise needs_music(edit)
    after = None if params.bridge is None else music_in(params.bridge)
    found = [Edited(music_in(each), after) for each in (given if several else [given])]
    return tuple(found if several else found * count)


def music_in(source: Any) -> Music:
    """A take, a result or sound, read from a path, bytes, a data URI or an open file. Raises InputError."""
    if isinstance(source, Tensor):
        raise InputError(
            "Codes alone are no music to edit: give a take (`result.take`), which has its settings."
        )
    if isinstance(source, Notes):
        raise InputError("A note track has no sound to edit.")
    if hasattr(source, "read") and not isinstance(source, Audio | Take):  # perhaps it can be read once only
        with opened(source) as (_, data):
            source = data[: len(data)]
    found = take_in(source)
    if found is not None:
        return found
    if isinstance(source, Audio | GenerationResult):
        return source
    return Audio.of(source, max_seconds=MAX_DURATION_SECONDS)


def take_in(source: Any) -> Take | None:
    """The take that something is or holds; None for anything else."""
    if isinstance(source, Take):
        return source
    if isinstance(source, str | PathLike) and str(source).lower().endswith(SUFFIX):
        return Take.read(source)  # type: ignore[arg-type]  # a path of any kind
    if isinstance(source, str | PathLike | bytes | bytearray | memoryview):
        return Take.find(source)  # type: ignore[arg-type]
    return None


def codes_in(given: Sequence[Any] | Any) -> Any:
    """What is given to be continued, with the codes of takes and results in their place."""
    if isinstance(given, list | tuple) and not is_pair(given):
        return [codes_in(each) for each in given]
    if isinstance(given, GenerationResult):
        return given.codes
    found = take_in(given)
    return given if found is None else found.codes
