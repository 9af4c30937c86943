"""Regions of a piece that are made anew: replaced, inserted, or as a bridge from one clip to another.

Several goes are drawn from what is left of the region. Of all of them, and of several frames at which the old codes
may go on, the one is taken after which the model finds the old codes likeliest, compared with their own past.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

import torch
from torch import Tensor

from musicgen.edit_options import MOST_CANDIDATES
from musicgen.engine.candidates import draw, log_likelihood
from musicgen.engine.completion import Model
from musicgen.engine.generation_run import GenerationResult, InSteps, Steps, progressing
from musicgen.engine.material import (
    Material,
    Options,
    Source,
    chosen_seed,
    material_of,
    ready,
    settings_for,
)
from musicgen.engine.request import SEEDS
from musicgen.engine.sound import SEAM_SECONDS, fade_edges
from musicgen.engine.splice import Part, faded_in, gain_of, highest_of, new_sound, no_louder, samples_at
from musicgen.errors import InputError
from musicgen.generation import MAX_DURATION_SECONDS, GenerationParams, option_default
from musicgen.io.audio import Audio
from musicgen.io.take import Take
from musicgen.plan import Plan
from musicgen.prompt_timeline import moved_timeline

CANDIDATES: int = option_default("candidates")
SCORED_SECONDS = 1.0  # of the codes after a region
_JOINS = 4  # frames at which the old codes may go on: the end of the region, and before it
_JOIN_SECONDS = 0.12  # between two of them


@dataclass(frozen=True, slots=True)
class Join:
    """A go at a region and the frame at which the old codes go on.

    `score` is the mean log-probability of the codes that follow, less the one that they had after their own past; NaN
    where nothing follows.
    """

    candidate: int
    frame: int
    score: float


@dataclass(frozen=True, slots=True, eq=False)
class Edit:
    """A region that was made anew: the result, where it is in it (in seconds), and the joins that were scored."""

    result: GenerationResult
    start: float
    end: float
    chosen: Join
    scored: tuple[Join, ...]


@InSteps
def replace_region(
    model: Model,
    source: Source,
    start: float,
    end: float,
    *,
    prompt: str | None = None,
    seed: int | None = None,
    candidates: int = CANDIDATES,
    options: Options = MappingProxyType({}),
) -> Steps[Edit]:
    """Make the part from `start` to `end` (seconds) anew, so that it goes on from what is before and into what follows.

    Not one sample outside of it changes. A clip keeps its rate and channels. The new music has the settings of the take
    but for `prompt` and `options`, further options of `GenerationParams`. Raises InputError for times outside.
    """
    material = material_of(model, source)
    take, rate = material.take, material.sound.rate
    first, last = take.frame_at(start, "start"), take.frame_at(end, "end")
    if first >= last:
        raise InputError(f"The end of a region must be after its start ({start:g} s), got {end:g} s.")
    params = _params(take, prompt, seed, options)
    anew = yield from _anew(
        model, params, take.codes, candidates, first=first, resumed=last, frames=last - first
    )
    old, N = material.sound.samples, material.sound.samples.shape[1]
    A, B = (min(samples_at(frame, model, rate), N) for frame in (first, last))
    B = N if last == take.codes.shape[1] else B
    gain = gain_of(model, *_nearby(model, material, first, last))
    new = new_sound(model, Part(anew.codes, first, last), material.sound, gain)[:, : B - A]
    B = min(B, A + new.shape[1])  # a clip may be longer than its codes, by less than a frame
    ends = last == take.codes.shape[1]
    new = _faded(new, rate, begins=first == 0, ends=ends, fade_out=params.fade_out)
    left = old[:, A:B] if first else old[:, :0]
    right = old[:, :0] if ends else old[:, A:B]
    sound = torch.cat([old[:, :A], faded_in(new, left, right, rate), old[:, B:]], dim=1)
    return _edit(Audio(sound, rate), take, params, anew, place=(A / rate, B / rate))


@InSteps
def insert_region(
    model: Model,
    source: Source,
    at: float,
    seconds: float,
    *,
    prompt: str | None = None,
    seed: int | None = None,
    candidates: int = CANDIDATES,
    options: Options = MappingProxyType({}),
) -> Steps[Edit]:
    """Make `seconds` of new music at a time of the piece; what was there goes on after it, all samples unchanged.

    Where the take has a tempo in its plan, the new part is as many whole bars as are nearest, so that the beat goes on.
    """
    material = material_of(model, source)
    take, rate = material.take, material.sound.rate
    first = take.frame_at(at, "at")
    bar = _bar_seconds(take, options)
    if bar is not None:
        seconds = max(1, round(seconds / bar)) * bar
    frames = _frames(take, seconds)
    params = _params(take, prompt, seed, options)
    if params.timeline is not None:
        begin, more = (each / take.code_format.frame_rate for each in (first, frames))
        length = min(params.duration + more, MAX_DURATION_SECONDS)
        params = replace(params, duration=length, timeline=moved_timeline(params.timeline, begin, more))
    anew = yield from _anew(model, params, take.codes, candidates, first=first, resumed=first, frames=frames)
    old, N = material.sound.samples, material.sound.samples.shape[1]
    A = N if first == take.codes.shape[1] else min(samples_at(first, model, rate), N)
    gain = gain_of(model, *_nearby(model, material, first, first))
    new = new_sound(model, Part(anew.codes, first, first + frames), material.sound, gain)
    sound = torch.cat([old[:, :A], faded_in(new, old[:, A:], old[:, :A], rate), old[:, A:]], dim=1)
    place = (A / rate, (A + new.shape[1]) / rate)
    plan = _without_chords(take.plan) if take.plan else None
    return _edit(Audio(sound, rate), replace(take, plan=plan), params, anew, place=place)


@InSteps
def bridge(
    model: Model,
    before: Source,
    after: Source,
    seconds: float,
    *,
    prompt: str | None = None,
    seed: int | None = None,
    candidates: int = CANDIDATES,
    options: Options = MappingProxyType({}),
) -> Steps[Edit]:
    """Make `seconds` of music that lead from one clip to another; the result is all three, at the first one's rate.

    The first and the second keep their samples but for the 0.05 s next to the bridge, which are cross-faded.
    """
    one, other = material_of(model, before), material_of(model, after)
    rate, P, frames = one.sound.rate, one.take.codes.shape[1], _frames(one.take, seconds)
    params = _params(one.take, prompt, seed, options)
    both = torch.cat([one.take.codes, other.take.codes], dim=1)
    anew = yield from _anew(model, params, both, candidates, first=P, resumed=P, frames=frames)
    channels = max(one.sound.samples.shape[0], other.sound.samples.shape[0])
    left = one.sound.samples.expand(channels, -1)
    right = other.sound.converted(rate, other.sound.samples.shape[0]).samples.expand(channels, -1)
    f = min(round(SEAM_SECONDS * rate), left.shape[1] // 2, right.shape[1] // 2)
    gains = [gain_of(model, each.take.codes, each.sound) for each in (one, other)]
    part, like = Part(anew.codes, P, P + frames), Audio(left, rate)
    middle = new_sound(model, part, like, 1.0, before=f, after=f)
    middle = middle * torch.linspace(gains[0], gains[1], middle.shape[1])
    middle = no_louder(middle, highest_of(left, right))
    joined = faded_in(middle, left[:, left.shape[1] - f :], right[:, :f], rate)
    sound = torch.cat([left[:, : left.shape[1] - f], joined, right[:, f:]], dim=1)
    start = left.shape[1] / rate
    take = replace(one.take, plan=None if one.take.plan is None else Plan())
    place = (start, start + middle.shape[1] / rate - 2 * f / rate)
    return _edit(Audio(sound, rate), take, params, anew, place=place)


def _params(take: Take, prompt: str | None, seed: int | None, options: Options) -> GenerationParams:
    return replace(settings_for(take, prompt, chosen_seed(seed), options), loop=False)


def _bar_seconds(take: Take, options: Options) -> float | None:
    """The length of a bar, by the options or the plan of a take; None where the tempo is not known."""
    plan = take.plan or Plan()
    return replace(
        plan, bpm=options.get("bpm") or plan.bpm, metre=options.get("metre") or plan.metre
    ).bar_seconds


def _frames(take: Take, seconds: float) -> int:
    frames = round(seconds * take.code_format.frame_rate)
    if frames < 1 or seconds > MAX_DURATION_SECONDS:
        least = 1 / take.code_format.frame_rate
        raise InputError(f"The new part must last {least:g} to {MAX_DURATION_SECONDS} s, got {seconds:g} s.")
    return frames


@dataclass(frozen=True, slots=True, eq=False)
class _Anew:
    """The codes `[K, T]` of a piece with its new region, how this was chosen, and what to warn of."""

    codes: Tensor
    chosen: Join
    joins: tuple[Join, ...]
    warnings: tuple[str, ...]


def _anew(
    model: Model,
    params: GenerationParams,
    codes: Tensor,
    candidates: int,
    *,
    first: int,
    resumed: int,
    frames: int,
) -> Steps[_Anew]:
    """Make `frames` new frames after frame `first` of the old codes, which go on at `resumed` or a little earlier."""
    goes, warnings = yield from _goes(model, params, codes[:, :first], frames, candidates)
    joins = _joins(model, params, codes, goes, first=first, resumed=resumed)
    chosen = _best(joins)
    new = goes[chosen.candidate][:, : frames - (resumed - chosen.frame)]
    whole = torch.cat([codes[:, :first], new, codes[:, chosen.frame :]], dim=1)
    return _Anew(whole, chosen, joins, tuple(warnings))


def _goes(
    model: Model, params: GenerationParams, known: Tensor, frames: int, count: int
) -> Steps[tuple[Tensor, list[str]]]:
    """Codes `[count, K, frames]` that follow the known ones, the last of seed `seed + count - 1`; what to warn of."""
    if not 1 <= count <= MOST_CANDIDATES:
        raise InputError(f"candidates must be from 1 to {MOST_CANDIDATES}, got {count}.")
    request, encoders, warnings = ready(
        model, _reaching(model, params, known.shape[1] + frames), codes=_or_none(known)
    )
    assert params.seed is not None, "_params has chosen one"
    goes = [replace(request, seeds=((params.seed + i) % SEEDS,)) for i in range(count)]
    sequences = [model.begin(each, encoders, _or_none(known)) for each in goes]
    drawing = draw(model.components.lm, sequences, frames, at_once=model.batch)
    return (yield from progressing("Editing", drawing, 0, count * frames)), warnings


def _joins(
    model: Model, params: GenerationParams, codes: Tensor, goes: Tensor, *, first: int, resumed: int
) -> tuple[Join, ...]:
    """All joins of goes, which follow frame `first` of the old codes `[K, T]`, to what these are from `resumed` on.

    A region that is replaced (`resumed` after `first`) may end earlier, and the old codes go on earlier.
    """
    config, T = model.config, codes.shape[1]
    if resumed == T:
        return tuple(Join(i, resumed, float("nan")) for i in range(len(goes)))
    span, apart = round(SCORED_SECONDS * config.frame_rate), max(1, round(_JOIN_SECONDS * config.frame_rate))
    most = min(_JOINS, 1 + (resumed - first - 1) // (2 * apart)) if resumed > first else 1
    frames = [resumed - i * apart for i in range(most)]
    own = [(codes[:, :frame], codes[:, frame : frame + span]) for frame in frames]
    pairs = [
        (torch.cat([codes[:, :first], go[:, : goes.shape[2] - i * apart]], dim=1), own[i][1])
        for go in goes
        for i in range(most)
    ]
    request, encoders, _ = ready(model, _reaching(model, params, first + goes.shape[2] + span))
    adapted = model.adapted.get(params.adapters)
    scores = log_likelihood(model.components, request, pairs, encoders, adapted).view(len(goes), most)
    compared = torch.zeros(most)
    if resumed > first:  # at frame 0 nothing is before
        compared = log_likelihood(model.components, request, own, encoders, adapted)
    return tuple(
        Join(g, frames[i], float(scores[g, i] - compared[i])) for g in range(len(goes)) for i in range(most)
    )


def _best(joins: Sequence[Join]) -> Join:
    return max(joins, key=lambda each: (each.score == each.score, each.score, -each.candidate))


def _reaching(model: Model, params: GenerationParams, frames: int) -> GenerationParams:
    """The options of a piece of at least so many frames."""
    seconds = max(params.duration, (frames + 1) / model.config.frame_rate)
    if seconds > MAX_DURATION_SECONDS:
        raise InputError(f"Music lasts at most {MAX_DURATION_SECONDS} s, got {seconds:.1f} s.")
    return replace(params, duration=seconds)


def _or_none(codes: Tensor) -> Tensor | None:
    return codes if codes.shape[1] else None


def _nearby(model: Model, material: Material, first: int, last: int) -> tuple[Tensor, Audio]:
    """The old codes and sound around a region, by which the level of the new one is set."""
    rate, around = material.sound.rate, round(2.0 * model.config.frame_rate)
    start, end = max(0, first - around), min(material.take.codes.shape[1], last + around)
    samples = material.sound.samples[:, samples_at(start, model, rate) : samples_at(end, model, rate)]
    return material.take.codes[:, start:end], Audio(samples, rate)


def _faded(new: Tensor, rate: int, *, begins: bool, ends: bool, fade_out: float) -> Tensor:
    """New sound with the edges of a piece, where it is at its beginning or end."""
    if ends:
        return fade_edges(new, rate, begins=begins, fade_out=min(fade_out, new.shape[1] / rate))
    return fade_edges(new.flip(1), rate, begins=False).flip(1) if begins else new


def _without_chords(plan: Plan) -> Plan:
    """A plan of music into which bars were inserted: its chords are no longer repeated as they were."""
    return replace(plan, chords=None, last_chord=None)


def _edit(
    sound: Audio, take: Take, params: GenerationParams, anew: _Anew, *, place: tuple[float, float]
) -> Edit:
    made = Take(anew.codes, params, take.code_format, take.plan)
    result = GenerationResult(
        sound, params.seed or 0, anew.codes, made.params,
        plan=take.plan, code_format=take.code_format, warnings=anew.warnings,
    )  # fmt: skip
    return Edit(result, *place, anew.chosen, anew.joins)
