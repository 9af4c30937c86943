"""Reads the options of a request: from JSON, or from the text of a form or an address."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import Field, dataclass, fields
from typing import Any

from musicgen.adapter_names import read_adapters
from musicgen.edit_options import read_span
from musicgen.engine.sources import Edited
from musicgen.errors import InputError
from musicgen.generation import (
    GenerationParams,
    checked_value,
    option_default,
)
from musicgen.io.take import Take
from musicgen.option_text import read_option
from musicgen.prompt_timeline import read_timeline
from musicgen.serve.cog_schema import option_choices

OPTIONS: dict[str, Field[Any]] = {each.name: each for each in fields(GenerationParams)}
_PROMPTS = ("prompt", "negative_prompt")


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with one field of a request."""

    field: str
    message: str


class InvalidInputError(InputError):
    """Fields of a request that are not allowed, one `Problem` each."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(" ".join(each.message for each in problems))


@dataclass(frozen=True, slots=True, kw_only=True)
class InputLimits:
    """What the options of a request may be on this server."""

    models: tuple[str, ...]  # names that `model_version` may have; the first is the default
    max_duration: float
    max_prompt: int
    adapters: tuple[str, ...] | None = ()  # names that `adapters` may list; None: any that this machine has


def read_options(
    given: Mapping[str, Any], limits: InputLimits, *, model: str | None = None
) -> tuple[dict[str, Any], tuple[str, ...]]:
    """The options of a request, each checked by itself, and the names in `given` that are no options.

    `model` is the default for `model_version`. Raises InvalidInputError with one problem for each wrong field.
    """
    found: dict[str, Any] = {"model_version": model or limits.models[0]}

    def checked(name: str, value: Any) -> Any:
        value = checked_value(OPTIONS[name], value)
        _check_limits(name, value, limits)
        return value

    found |= _each({name: value for name, value in given.items() if name in OPTIONS}, checked)
    if found.get("bars") is None:  # else the duration follows from them
        found.setdefault("duration", min(option_default("duration"), limits.max_duration))
    return found, tuple(name for name in given if name not in OPTIONS)


def within(params: GenerationParams, limits: InputLimits) -> GenerationParams:
    """The options, if their music is not longer in bars than it may be; raises InvalidInputError."""
    if params.duration > limits.max_duration:
        sentence = f"bars must last at most {limits.max_duration:g} s here, got {params.duration:g} s."
        raise InvalidInputError([Problem("bars", sentence)])
    return params


def _check_limits(name: str, value: Any, limits: InputLimits) -> None:
    if name == "model_version" and value not in limits.models:
        allowed = ", ".join(option_choices(OPTIONS[name], limits.models) or ())
        raise InputError(f"model_version must be one of {allowed}, got {value[:80]!r}.")
    if name == "duration" and value > limits.max_duration:
        raise InputError(f"duration must be at most {limits.max_duration:g} s here, got {value:g} s.")
    if name == "adapters" and value is not None and limits.adapters is not None:
        strange = [each for each, _ in read_adapters(value) if each not in limits.adapters]
        if strange:
            known = ", ".join(limits.adapters) or "none"
            raise InputError(
                f"adapters must be of those that are offered here ({known}), got {strange[0][:80]!r}."
            )
    texts: list[str | None] = [value] if name in _PROMPTS else []
    if name == "timeline" and value is not None:
        texts = [text for each in read_timeline(value) for text in (each.prompt, each.negative_prompt)]
    longest = max((len(text) for text in texts if text is not None), default=0)
    if longest > limits.max_prompt:
        where = " in a section" if name == "timeline" else ""
        raise InputError(f"{name} must have at most {limits.max_prompt} characters{where}, got {longest}.")


def check_edited(edited: Edited, params: GenerationParams, limits: InputLimits) -> None:
    """Raise InputError if the result of an edit, or its new part, is longer than music may be on this server.

    A take may also name only adapters that the server has.
    """
    seconds = edited.seconds
    if params.insert is not None:
        seconds += read_span(params.insert, "insert")[1] or 0.0
    if params.bridge is not None:
        seconds += params.bridge_seconds
    if seconds > limits.max_duration:
        raise InputError(
            f"The edited music would last {seconds:.2f} s; here it lasts at most {limits.max_duration:g} s."
        )
    for each in edited.given[:1]:  # whose settings the new music has
        if isinstance(each, Take) and params.adapters is None:
            _check_limits("adapters", each.params.adapters, limits)


def typed_options(texts: Mapping[str, str]) -> dict[str, Any]:
    """Options of a form or of an address, `texts`, as values of their types; an empty text of a number means none.

    Raises InvalidInputError for unknown names and for text that is not of the type.
    """
    # For an unknown name, `build` says which one was meant.
    return _each(texts, read_option)


def _each(given: Mapping[str, Any], read: Callable[[str, Any], Any]) -> dict[str, Any]:
    """Every value as `read(name, value)` gives it. Raises InvalidInputError with a problem for each InputError."""
    found, problems = {}, []
    for name, value in given.items():
        try:
            found[name] = read(name, value)
        except InputError as error:  # noqa: PERF203
            problems.append(Problem(name, str(error)))
    if problems:
        raise InvalidInputError(problems)
    return found
