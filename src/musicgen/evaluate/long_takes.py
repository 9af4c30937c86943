"""Long takes of a model and songs of the corpus: how many freeze, drift of level, key and tempo, beat jitter."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from statistics import fmean, median

from musicgen.evaluate import stability
from musicgen.evaluate.eval_prompts import EvalPrompt, held_out_prompts
from musicgen.evaluate.evaluated_model import EvaluatedModel, encode
from musicgen.evaluate.report import LongRow
from musicgen.evaluate.stability import Stability

# (seconds of a take, divisor of the number of takes): fewer takes are made of the longest, which cost the most time.
LENGTHS = ((20, 1), (60, 1), (180, 4))


def lengths(count: int) -> tuple[tuple[int, int], ...]:
    """(seconds, number of takes) of each length, for `count` takes of the shortest."""
    return tuple((seconds, count // fewer) for seconds, fewer in LENGTHS if count >= fewer)


def long_rows(
    evaluated: EvaluatedModel, count: int, seed: int = 0, *, say: Callable[[str], None] = lambda _: None
) -> list[LongRow]:
    """For each length a row of real music and, if the model generates, rows of its takes and of chance.

    The prompts are those of the first held-out songs; real music is encoded by the codec of the model.
    """
    rate, frame_rate = evaluated.codec.sample_rate, evaluated.codec.frame_rate
    rows = []
    for seconds, takes in lengths(count):
        say(f"rendering {takes} long takes of {seconds} s")
        prompts = held_out_prompts(takes, float(seconds), rate)
        real = [
            stability.measure(each.audio, rate, encode(evaluated, [each.audio])[0], frame_rate)
            for each in prompts
        ]
        rows.append(row("real music", seconds, real, prompts))
        if evaluated.generate is None:
            continue
        say(f"generating {takes} long takes of {seconds} s")
        clips = evaluated.generate([each.prompt for each in prompts], None, float(seconds), seed)
        made = [stability.measure(each.wav, rate, each.codes, frame_rate) for each in clips]
        rows.append(row("generated", seconds, made, prompts))
        rows.append(chance_row(seconds, made, prompts))
    return rows


def row(name: str, seconds: int, takes: Sequence[Stability], prompts: Sequence[EvalPrompt]) -> LongRow:
    """The row of takes of one length, each compared with its own prompt."""
    drifts = [abs(take.level_drift) for take in takes]
    return LongRow(
        name=name,
        seconds=seconds,
        takes=len(takes),
        frozen_codes=sum(take.frozen_codes for take in takes),
        frozen_sound=sum(take.frozen_sound for take in takes),
        faulty=sum(take.faulty for take in takes),
        level_drift=median(drifts),
        level_drift_worst=max(drifts),
        level_range=median(take.level_range for take in takes),
        key_steady=fmean(take.key_agreement(take.key) for take in takes),
        tempo_steady=fmean(take.tempo_agreement(take.bpm) for take in takes),
        key=_mean([
            take.key_agreement(each.key) for take, each in zip(takes, prompts, strict=True) if each.key is not None
        ]),
        tempo=fmean(take.tempo_agreement(each.bpm) for take, each in zip(takes, prompts, strict=True)),
        beat_jitter=_mean([take.beat_jitter for take in takes if not math.isnan(take.beat_jitter)]),
    )  # fmt: skip


def chance_row(seconds: int, takes: Sequence[Stability], prompts: Sequence[EvalPrompt]) -> LongRow:
    """The row of chance: each take compared with all other takes (`…_steady`) and with all other prompts."""
    count = len(takes)
    others = [(i, j) for i in range(count) for j in range(count) if i != j]
    return LongRow(
        name="prompts shuffled",
        seconds=seconds,
        takes=count,
        key_steady=_mean([takes[i].key_agreement(takes[j].key) for i, j in others]),
        tempo_steady=_mean([takes[i].tempo_agreement(takes[j].bpm) for i, j in others]),
        key=_mean([
            takes[i].key_agreement(key) for i, j in others if (key := prompts[j].key) is not None
        ]),
        tempo=_mean([takes[i].tempo_agreement(prompts[j].bpm) for i, j in others]),
    )  # fmt: skip


def _mean(values: Sequence[float]) -> float:
    return fmean(values) if values else math.nan
