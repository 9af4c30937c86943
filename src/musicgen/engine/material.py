"""What edits begin from: a take and its finished sound, of a result, a file of a take, or any clip."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

import torch
from torch import Tensor

from musicgen.engine.call_options import Sound
from musicgen.engine.completion import Model
from musicgen.engine.conditioning import ConditionEncoders
from musicgen.engine.generation_run import GenerationResult, Progress
from musicgen.engine.request import SEEDS, Request, build
from musicgen.engine.sources import music_in
from musicgen.errors import InputError
from musicgen.generation import GenerationParams
from musicgen.io.audio import Audio
from musicgen.io.take import CodeFormat, Take
from musicgen.plan import Plan

Source = GenerationResult | Take | Sound  # a path may also be that of a take
# Entries of a plan among the options: where there is a plan, it says these, and they would replace its entries.
_PLANNED: dict[str, Any] = {
    "bpm": None, "metre": None, "key": None, "chords": None, "ending": False,
}  # fmt: skip
Options = Mapping[str, Any]  # further options of new music, in place of those that a take was made with


@dataclass(frozen=True, slots=True, eq=False)
class Material:
    """A take and its sound; `sound` may have any rate and channels, and lasts about as long as the take."""

    take: Take
    sound: Audio


@torch.inference_mode()
def material_of(model: Model, source: Source) -> Material:
    """The take and sound of a source; a clip is encoded, and keeps its own samples. Raises InputError."""
    source = music_in(source)
    if isinstance(source, GenerationResult):
        source.take.check_model(model.config)
        return Material(source.take, source.audio)
    if isinstance(source, Take):
        return Material(source, decoded(model, source).audio)
    wave = source.converted(model.config.sample_rate, model.config.channels).samples
    codes = model.components.codec.encode(wave[None].to(model.device))[0].cpu()
    params = GenerationParams(
        model_version=model.config.name, duration=codes.shape[1] / model.config.frame_rate
    )
    plan = Plan() if model.config.clock else None  # nothing is known of it, and nothing may be drawn
    return Material(Take(codes, params, CodeFormat.of(model.config), plan), source)


def settings_of(take: Take) -> GenerationParams:
    """The options of a take; what its plan says is in the plan only."""
    return take.params if take.plan is None else replace(take.params, plan=str(take.plan), **_PLANNED)


def settings_for(take: Take, prompt: str | None, seed: int, options: Options) -> GenerationParams:
    """The options of new music of a take: its own, but for another description, a seed and further options."""
    return replace(replace(described(settings_of(take), prompt), **options), seed=seed)


def described(params: GenerationParams, prompt: str | None) -> GenerationParams:
    """The options with another description, in place of a timeline too; unchanged where none is given."""
    return params if prompt is None else replace(params, prompt=prompt, timeline=None)


def ready(
    model: Model, params: GenerationParams, *, codes: Tensor | None = None
) -> tuple[Request, ConditionEncoders, list[str]]:
    """A request of one item with its plan, that goes on from `codes`; the models it needs; what to warn of."""
    params = replace(params, continuation=codes is not None)
    request = build(params, model.config, [params.prompt], input_audio=codes)
    request, encoders, _, warnings = model.load_for(request)
    return request.items()[0], encoders, warnings


def decoded(model: Model, take: Take) -> GenerationResult:
    """The sound of a take, with its own options: for a take of generated music, the samples that it was made with."""
    return finished(model, settings_of(take), take.codes)


def finished(
    model: Model, params: GenerationParams, codes: Tensor, *, warnings: tuple[str, ...] = ()
) -> GenerationResult:
    """The result of codes `[K, T]`: decoded and finished as the options say."""
    Take(codes, params, CodeFormat.of(model.config)).check_model(model.config)
    # Of these codes alone, whatever a new piece with these options would be chosen from.
    request = build(replace(params, best_of=1), model.config, [params.prompt])
    request, _, decoder, _ = model.load_for(request)
    made: list[GenerationResult] = []
    T = codes.shape[1]

    def steps() -> Iterator[Progress]:
        made.append((yield from model.finish(request.items()[0], codes, 0, decoder, done=T, total=T)))

    for _ in steps():
        pass
    # Without an origin: the options alone do not make this music again, so no file may say so.
    result = replace(made[0], params=replace(made[0].params, best_of=params.best_of))
    return replace(result, warnings=(*warnings, *result.warnings), origin=None)


def chosen_seed(seed: int | None) -> int:
    """The seed that is given, or one that is drawn."""
    if seed is None or seed == -1:
        return secrets.randbelow(2**31)
    if not 0 <= seed < SEEDS:
        raise InputError(f"seed must be a whole number from 0 on, got {seed}.")
    return seed
