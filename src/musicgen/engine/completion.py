"""Finishes takes: from their codes to results, the best of several where that was asked for."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import nullcontext
from dataclasses import replace
from typing import Protocol

import torch
from torch import Tensor

from musicgen.config import MusicGenConfig
from musicgen.engine import asked, best_of, fit_tempo
from musicgen.engine.adapted import AdaptedModels
from musicgen.engine.batch import Turn, run
from musicgen.engine.conditioning import ConditionEncoders
from musicgen.engine.finish import result_of, sound_of
from musicgen.engine.generation_run import GenerationResult, Progress
from musicgen.engine.loop import again, close_loop
from musicgen.engine.request import SEEDS, Request
from musicgen.engine.sequence import Sequence
from musicgen.engine.threads import one_thread
from musicgen.io.checkpoint import Components
from musicgen.io.hub import Place
from musicgen.io.origin import Origin
from musicgen.model.diffusion import MultiBandDiffusion


class Model(Protocol):
    """What of a loaded model (`MusicGen`) is needed to make and finish its takes."""

    components: Components
    batch: int
    adapted: AdaptedModels

    @property
    def config(self) -> MusicGenConfig:
        """The configuration of the checkpoint."""

    @property
    def place(self) -> Place:
        """Where optional models are found."""

    @property
    def device(self) -> torch.device:
        """The device that the model computes on."""

    def frames(self, request: Request) -> int:
        """Frames of a request of one item."""

    def begin(
        self,
        request: Request,
        encoders: ConditionEncoders,
        prompt: Tensor | None = None,
        resumed: Tensor | None = None,
        forced: Tensor | None = None,
    ) -> Sequence:
        """The take of a request of one item, ready to be decoded."""

    def finish(
        self,
        request: Request,
        codes: Tensor,
        known: int,
        decoder: MultiBandDiffusion | None,
        *,
        done: int,
        total: int,
        wave: Tensor | None = None,
        turn: Turn = nullcontext,
    ) -> Generator[Progress, None, GenerationResult]:
        """The result of a request of one item from its codes."""

    def load_for(
        self, request: Request
    ) -> tuple[Request, ConditionEncoders, MultiBandDiffusion | None, list[str]]:
        """A request with its plans, the optional models that it needs, and what it should be warned of."""

    def prompt_codes(self, request: Request) -> Tensor | None:
        """Codes `[K, P]` of the audio that a request continues."""

    def planned(self, request: Request) -> Request:
        """A request with its plans."""

    def encoders_for(self, request: Request) -> tuple[ConditionEncoders, list[str]]:
        """The models that prepare the melodies or styles of a request."""

    def origin_of(self, request: Request) -> Origin:
        """What a result says about how it was made."""


def finish(
    model: Model,
    request: Request,
    codes: Tensor,
    known: int,
    decoder: MultiBandDiffusion | None,
    *,
    done: int,
    total: int,
    wave: Tensor | None = None,
    turn: Turn = nullcontext,
) -> Generator[Progress, None, GenerationResult]:
    """The result of a request of one item from its codes `[K, T]`, the first `known` frames of them given.

    `wave [1, C, N]` is their sound, where it is decoded already: see `items.can_decode_early`. Each step of decoding is
    made within a `turn()`.
    """
    if asked.takes_of(request.params, model.config) > 1:
        return (yield from _best_of(model, request, codes, known, decoder, done=done, total=total, turn=turn))
    seam = None
    if request.params.loop:
        encoders = model.encoders_for(request)[0]
        codes, seam = yield from close_loop(
            model.components, request, codes,
            lambda item, before, forced: model.begin(item, encoders, before, forced=forced), encoders,
            at_once=model.batch, adapted=model.adapted.get(request.params.adapters), turn=turn,
        )  # fmt: skip
    codes = codes.to(model.device)
    heard = codes if seam is None else again(codes, model.config)
    if wave is None:
        wave = yield from sound_of(
            model.components, heard[None], request.seeds[0], decoder, done=done, total=total
        )
    heard_wave, fitted = wave[0].cpu(), dict[str, float | str]()
    if request.params.fit_tempo:
        heard_wave, fitted = fit_tempo.fitted(heard_wave, model.config.sample_rate, request.params)
    with one_thread():  # small computations of some milliseconds each
        result = result_of(model.config, request, codes, wave=heard_wave, known=known, seam=seam)
    if asked.is_measured(request.params, model.config):
        fitted |= best_of.measured(result)
    return replace(
        result, origin=model.origin_of(request), scores={**result.scores, **fitted}, place=model.place
    )


def _best_of(
    model: Model,
    request: Request,
    codes: Tensor,
    known: int,
    decoder: MultiBandDiffusion | None,
    *,
    done: int,
    total: int,
    turn: Turn,
) -> Generator[Progress, None, GenerationResult]:
    """The best of the take with these codes and of others, whose seeds follow: each is as its seed makes it.

    The others are part of it only where they are to be kept: a take of an hour has hundreds of megabytes of sound.
    """
    params, [seed] = replace(request.params, best_of=1, keep_all=False), request.seeds
    first = replace(request, params=params, given_plans=None)
    others = [
        replace(first, seeds=((seed + i) % SEEDS,))
        for i in range(1, asked.takes_of(request.params, model.config))
    ]
    planned, encoders = (
        [model.planned(each) for each in others],
        model.encoders_for(request)[0],
    )
    prompt = codes[:, :known].cpu() if known else None
    sequences = [model.begin(item, encoders, prompt) for item in planned]
    made, every = codes.shape[1], codes.shape[1] + sum(each.codes.shape[1] - known for each in sequences)
    for start in range(0, len(sequences), model.batch):
        for _ in run(model.components.lm, sequences[start : start + model.batch], turn):
            made += 1
            yield Progress("Generating others", min(made, every), every)
    takes = [(first, codes), *((item, each.codes) for item, each in zip(planned, sequences, strict=True))]
    results = []
    for item, each in takes:
        result = yield from finish(model, item, each, known, decoder, done=done, total=total, turn=turn)
        results.append(replace(result, scores=best_of.scored(result)))
    results.sort(key=lambda each: -best_of.total(each.scores))
    return replace(results[0], others=tuple(results[1:]) if request.params.keep_all else ())
