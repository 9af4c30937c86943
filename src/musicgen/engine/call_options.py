"""The keyword arguments of a loaded model's methods: every option of `GenerationParams`, some wider than there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields
from inspect import Parameter, signature
from os import PathLike
from pathlib import Path
from typing import Any, BinaryIO, TypedDict, TypeVar

from torch import Tensor

from musicgen.engine.generation_run import GenerationResult
from musicgen.generation import GenerationParams
from musicgen.io.audio import Audio
from musicgen.io.notes import Notes
from musicgen.io.take import Take
from musicgen.plan import Plan
from musicgen.prompt_timeline import Section

Sound = Audio | Notes | str | Path | bytes | BinaryIO | tuple[Any, Any]  # the last is (array, rate)
Sounds = Sound | Sequence[Sound | None] | None
AudioPrompt = Sound | Tensor | Take | GenerationResult  # takes and results to be continued or edited
AudioPrompts = AudioPrompt | Sequence[AudioPrompt | None] | None
PlanOption = str | Mapping[str, Any] | Plan | None
Method = TypeVar("Method", bound=Callable[..., Any])


class Options(TypedDict, total=False):
    """Options of `GenerationParams` as keyword arguments of a loaded model, for editors and type checkers.

    `input_audio`, `seed`, `plan` and `duration` are in `CallOptions`, where they may be more.
    """

    continuation: bool
    continuation_start: float
    continuation_end: float | None
    multi_band_diffusion: bool
    normalization_strategy: str
    top_k: int
    top_p: float
    temperature: float
    classifier_free_guidance: float
    output_format: str
    negative_prompt: str | None
    two_step_guidance: bool
    style_guidance: float | None
    window_stride: float | None
    sample_format: str
    fade_out: float
    keep_original: bool
    bpm: float | None
    metre: str | None
    key: str | None
    chords: str | None
    bars: int | None
    ending: bool
    adapters: str | Mapping[str, float] | None
    loop: bool
    best_of: int | None
    keep_all: bool
    measure: bool
    fit_tempo: bool
    stems: bool
    midi: bool
    pack: bool
    replace: str | None
    insert: str | None
    variation: float | None
    bridge: str | None
    bridge_seconds: float
    candidates: int
    timeline: str | Sequence[Section | Mapping[str, Any]] | None


class CallOptions(Options, total=False):
    """The keyword arguments of `MusicGen.generate`; those here may be sound in memory, or a list with one a prompt."""

    input_audio: AudioPrompts
    melody: Sounds
    seed: int | Sequence[int] | None
    plan: PlanOption | Sequence[PlanOption]
    duration: float | Sequence[float]


def separate(options: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Keyword arguments of `generate` as fields of GenerationParams, and as arguments that these cannot hold."""
    params, others = dict(options), {"melody": options.get("melody")}
    params.pop("melody", None)
    if not isinstance(params.get("input_audio"), str | PathLike | None):
        others["input_audio"] = params.pop("input_audio")
    if is_list(params.get("seed")):
        others["seed"] = params.pop("seed")
    if is_list(params.get("duration")):
        others["duration"] = [GenerationParams(duration=each).duration for each in params.pop("duration")]
        if others["duration"]:
            params["duration"] = max(others["duration"])
    if isinstance(params.get("plan"), list | tuple):
        others["plan"] = params.pop("plan")
    return params, others


def with_options(method: Method) -> Method:
    """Give a method with `**options` a signature with every option, for `help()` and notebooks."""
    own = [each for each in signature(method).parameters.values() if each.kind is not Parameter.VAR_KEYWORD]
    wider = {
        name: getattr(CallOptions.__annotations__[name], "__forward_arg__", CallOptions.__annotations__[name])
        for name in ("input_audio", "melody", "seed", "plan", "duration")
    }
    options = {
        each.name: (each.default, wider.get(each.name, each.type)) for each in fields(GenerationParams)
    }
    options["melody"] = (None, wider["melody"])
    own += [
        Parameter(name, Parameter.KEYWORD_ONLY, default=default, annotation=kind)
        for name, (default, kind) in options.items()
        if name not in ("prompt", "model_version")
    ]
    method.__signature__ = signature(method).replace(parameters=own)  # type: ignore[attr-defined]  # inspect reads it
    return method


def is_list(given: Any) -> bool:
    """Whether numbers are given one by one: any iterable, but not text and not a number of numpy or torch."""
    return isinstance(given, Iterable) and not isinstance(given, str) and getattr(given, "shape", None) != ()
