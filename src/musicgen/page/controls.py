"""One control of the page for each field of `GenerationParams`: its kind, texts and place, and the values read back."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import Field, dataclass, fields
from typing import Any

from musicgen.edit_options import EDITS, FILES
from musicgen.errors import InputError
from musicgen.generation import GenerationParams, bounds
from musicgen.parse import field_types
from musicgen.serve.cog_schema import option_type
from musicgen.serve.inputs import InputLimits, InvalidInputError, Problem, read_options, typed_options, within

# Places on the page; a field that is named nowhere stands in the last one.
PLACES: dict[str, tuple[str, ...]] = {
    "main": ("model_version", "prompt", "duration"),
    "sound": ("input_audio", "continuation", "continuation_start", "continuation_end", "keep_original"),
    "Edit": (*EDITS, "bridge_seconds", "candidates"),
    "Seed and words": (
        "seed",
        "negative_prompt",
        "timeline",
        "classifier_free_guidance",
        "two_step_guidance",
        "style_guidance",
    ),
    "Tempo, key and chords": ("bpm", "metre", "key", "chords", "bars", "ending", "plan"),
    "Sampling": ("temperature", "top_k", "top_p", "window_stride"),
}
LAST = "Sound and file"
_LABELS = {
    "model_version": "Model", "prompt": "Describe the music", "duration": "Duration in seconds",
    "input_audio": "Sound", "replace": "Replace (seconds)", "insert": "Insert (at, seconds)",
    "bridge": "Bridge to", "bpm": "Tempo (bpm)", "top_k": "Top-k", "top_p": "Top-p",
    "plan": "Plan (JSON)",
}  # fmt: skip
_LONG = ("prompt", "negative_prompt", "timeline", "plan")  # texts that may have several lines
_EXACT = 2**53  # whole numbers beyond it are not exact in a browser


@dataclass(frozen=True, slots=True)
class Control:
    """What the page shows for an option. `kind`: switch, choice, whole, number, text, lines or sound."""

    name: str
    kind: str
    label: str
    info: str
    default: Any
    choices: tuple[str, ...]  # an empty one stands for none
    minimum: float | None
    maximum: float | None

    @property
    def optional(self) -> bool:
        """Whether it may be left empty."""
        return self.default is None


def control(option: Field[Any]) -> Control:
    """The control of a field of `GenerationParams`."""
    meta = option.metadata
    # Choices are seen, and a page has bounds of its own for the duration.
    limits = "" if meta["choices"] or option.name == "duration" else bounds(option)
    choices = tuple(meta["choices"] or ())
    return Control(
        name=option.name,
        kind=_kind(option),
        label=label(option.name),
        info=meta["help"] + (f" Allowed: {limits}." if limits else ""),
        default=option.default,
        choices=("", *choices) if choices and option.default is None else choices,
        minimum=meta["minimum"],
        maximum=meta["maximum"],
    )


def label(name: str) -> str:
    """The label of an option."""
    return _LABELS.get(name, name.replace("_", " ").capitalize())


def _kind(option: Field[Any]) -> str:
    if option.name in FILES:
        return "sound"
    if option.name == "model_version" or option.metadata["choices"]:
        return "choice"
    kind = option_type(field_types(GenerationParams)[option.name])
    if kind is bool:
        return "switch"
    if kind is str:
        return "lines" if option.name in _LONG else "text"
    # As text: Gradio shows 0 for a number that is left open, and a browser would round a large seed.
    if option.default is None or (option.metadata["maximum"] or 0) > _EXACT:
        return "text"
    return "whole" if kind is int else "number"


CONTROLS: dict[str, Control] = {each.name: control(each) for each in fields(GenerationParams)}


def places() -> dict[str, list[Control]]:
    """The controls of each place; every field is in exactly one."""
    placed = {name for names in PLACES.values() for name in names}
    rest = [each for each in CONTROLS.values() if each.name not in placed]
    return {place: [CONTROLS[name] for name in names] for place, names in PLACES.items()} | {LAST: rest}


def read_values(values: Mapping[str, Any], limits: InputLimits) -> dict[str, Any]:
    """The options that the values of controls mean, each checked by itself.

    Raises InvalidInputError with a Problem for each value that is not allowed.
    """
    texts = {name: value for name, value in values.items() if isinstance(value, str)}
    problems: list[Problem] = []
    given: dict[str, Any] = {}
    try:
        given |= typed_options(texts)
    except InvalidInputError as error:
        problems += error.problems
        wrong = {each.field for each in error.problems}
        given |= typed_options({name: text for name, text in texts.items() if name not in wrong})
    for name, value in values.items():
        if isinstance(value, str) or (value is None and CONTROLS[name].optional):
            continue
        if value is None:
            problems.append(Problem(name, f"{name} must not be empty."))
        else:
            given[name] = value
    given = {name: value for name, value in given.items() if value is not None and value != ""}
    try:
        found, _ = read_options(given, limits)
    except InvalidInputError as error:
        problems += error.problems
    if problems:
        raise InvalidInputError(problems)
    return found


def params_of(values: Mapping[str, Any], limits: InputLimits) -> GenerationParams:
    """The options that the values of controls mean. Raises InvalidInputError for each field that is wrong."""
    options = read_values(values, limits)
    if not any(options.get(name) for name in ("prompt", "timeline", "input_audio")):
        raise InvalidInputError([Problem("prompt", "Describe the music in words, or give a sound.")])
    if options.get("continuation") and not options.get("input_audio"):
        raise InvalidInputError([Problem("input_audio", "Give the clip to continue.")])
    if any(options.get(name) is not None for name in EDITS) and not options.get("input_audio"):
        raise InvalidInputError([Problem("input_audio", "Give the music to edit.")])
    try:
        return within(GenerationParams.build(options), limits)
    except InvalidInputError:
        raise
    except InputError as error:
        raise InvalidInputError([Problem(field_of(str(error)), str(error))]) from error


def field_of(message: str) -> str:
    """The option that a message names first; an empty text if it names none."""
    found = re.search(rf"\b({'|'.join(CONTROLS)})\b", message)
    return found[1] if found else ""


def in_page_words(message: str) -> str:
    """A message with the labels of the page in place of the names of options."""
    for name in CONTROLS:
        plain = "_" not in name  # such a name is also a common word, and the option only before these
        after = r"(?= must | needs | is empty| is given)" if plain else ""
        message = re.sub(rf"`{name}`|\b{name}\b{after}", f"“{label(name)}”", message)
    return message


def value_for(name: str, value: Any) -> Any:
    """An option's value as its control takes it."""
    each = CONTROLS[name]
    if each.kind in ("text", "lines"):
        return "" if value is None else f"{value:.10g}" if isinstance(value, float) else str(value)
    if each.kind == "choice":
        return "" if value is None else value
    return value


def defaults(limits: InputLimits) -> dict[str, Any]:
    """The values of all controls at the beginning."""
    values = {name: value_for(name, each.default) for name, each in CONTROLS.items()}
    duration = min(float(values["duration"]), limits.max_duration)
    return values | {"model_version": limits.models[0], "duration": duration}
