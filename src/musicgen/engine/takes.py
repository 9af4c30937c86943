"""Takes to sound again, longer, or varied, without going through sound."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

import torch
from torch import Tensor

from musicgen.engine.batch import run
from musicgen.engine.completion import Model
from musicgen.engine.generation_run import GenerationResult, InSteps, Progress, Steps
from musicgen.engine.material import (
    Options,
    Source,
    chosen_seed,
    decoded,
    described,
    finished,
    material_of,
    ready,
    settings_for,
    settings_of,
)
from musicgen.engine.sequence import Sequence
from musicgen.engine.sources import music_in
from musicgen.errors import InputError
from musicgen.io.take import Take
from musicgen.model.sampling import noise_bits

_STEP = 2**40  # of the noise that chooses what is varied: no piece has so many steps


def decode(model: Model, take: Take) -> GenerationResult:
    """The sound of a take. For a take as it was generated from words, these are the samples that it had, to the bit.

    Raises InputError if the model has other codes.
    """
    take.check_model(model.config)
    return decoded(model, take)


@InSteps
def extend(
    model: Model, take: Take, seconds: float, *, prompt: str | None = None, seed: int | None = None
) -> Steps[GenerationResult]:
    """A take and so many seconds more, which go on from its codes; with its own prompt and seed, if none are given.

    All codes of the take are kept, and what follows is what `generate` makes of them with `continuation`.
    """
    take.check_model(model.config)
    if seconds <= 0:
        raise InputError(f"A take is extended by more than 0 s, got {seconds:g} s.")
    params = replace(
        described(settings_of(take), prompt),
        duration=take.duration + seconds,
        loop=False,
        seed=take.params.seed if seed is None else chosen_seed(seed),
    )
    request, encoders, warnings = ready(model, params, codes=take.codes)
    sequence = model.begin(request, encoders, take.codes)
    yield from _editing(model, sequence)
    params = replace(params, seed=request.seeds[0])
    return finished(model, params, sequence.codes, warnings=tuple(warnings))


@InSteps
def vary(
    model: Model,
    source: Source,
    share: float,
    *,
    prompt: str | None = None,
    seed: int | None = None,
    options: Options = MappingProxyType({}),
) -> Steps[GenerationResult]:
    """The same music with a `share` (0 to 1) of its codes drawn again; the others are kept, and the new ones fit them.

    0 keeps everything, so it is only decoded again; 1 is a new piece. `seed` chooses which codes are drawn, and draws
    them. `prompt` is what the new codes are to sound like, by default what the take was made from; `options` are as for
    `replace_region`.
    """
    if not 0 <= share <= 1:
        raise InputError(f"The share that is varied must be from 0 to 1, got {share:g}.")
    found = music_in(source)
    take = found if isinstance(found, Take) else material_of(model, found).take
    take.check_model(model.config)
    seed = chosen_seed(seed)
    params = settings_for(take, prompt, seed, options)
    if share == 0:
        return finished(model, params, take.codes)
    forced = kept_codes(take.codes, share, seed)
    request, encoders, warnings = ready(model, params)
    sequence = model.begin(request, encoders, forced=forced)
    yield from _editing(model, sequence)
    return finished(model, params, sequence.codes, warnings=tuple(warnings))


def _editing(model: Model, sequence: Sequence) -> Steps[None]:
    """Decode the codes of an edit."""
    first, total = sequence.done, sequence.codes.shape[1]
    for number, _ in enumerate(run(model.components.lm, [sequence]), start=1):
        yield Progress("Editing", number, max(number, total - first))


def kept_codes(codes: Tensor, share: float, seed: int) -> Tensor:
    """Codes `[K, T]` with -1 in place of a `share` of them; of two shares the larger has all places of the smaller."""
    K, T = codes.shape
    uniform = noise_bits(torch.tensor([seed]), _STEP, T, K, 1)[:, 0, :, 0].T.double() / 2**23
    return codes.masked_fill(uniform < share, -1)
