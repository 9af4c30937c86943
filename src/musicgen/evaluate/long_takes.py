"""Long takes of a model beside the corpus's own: do they freeze, do level, key and tempo stay, is there a pulse?"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from statistics import fmean, median

from musicgen.evaluate import stability
from musicgen.evaluate.eval_prompts import EvalPrompt, requests
from musicgen.evaluate.evaluated_model import EvaluatedModel, encode
from musicgen.evaluate.report import LongRow
from musicgen.evaluate.stability import Stability

# Seconds of a take, and how many times fewer of that length are made: long ones cost most and tell the same.
LENGTHS = ((20, 1), (60, 1), (180, 4))


def lengths(count: int) -> tuple[tuple[int, int], ...]:
    """Seconds and number of takes of each length, where `count` of the shortest are made."""
    return tuple((seconds, count // fewer) for seconds, fewer in LENGTHS if count >= fewer)


def long_rows(
    evaluated: EvaluatedModel, count: int, seed: int = 0, *, say: Callable[[str], None] = lambda _: None
) -> list[LongRow]:
    """Rows for real music and, of a subject that plays, its takes and chance, for each length.

    The prompts are those of the first held-out songs; the codes of real music are those its codec finds.
    """
    rate, frame_rate = evaluated.codec.sample_rate, evaluated.codec.frame_rate
    rows = []
    for seconds, takes in lengths(count):
        say(f"rendering {takes} long takes of {seconds} s")
        asked = requests(takes, float(seconds), rate)
        real = [
            stability.measure(each.audio, rate, encode(evaluated, [each.audio])[0], frame_rate)
            for each in asked
        ]
        rows.append(row("real music", seconds, real, asked))
        if evaluated.play is None:
            continue
        say(f"generating {takes} long takes of {seconds} s")
        played = evaluated.play([each.prompt for each in asked], None, float(seconds), seed)
        made = [stability.measure(each.wav, rate, each.codes, frame_rate) for each in played]
        rows.append(row("generated", seconds, made, asked))
        rows.append(chance_row(seconds, made, asked))
    return rows


def row(name: str, seconds: int, takes: Sequence[Stability], asked: Sequence[EvalPrompt]) -> LongRow:
    """The takes of one length, each held against its own request."""
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
            take.key_agreement(each.key) for take, each in zip(takes, asked, strict=True) if each.key is not None
        ]),
        tempo=fmean(take.tempo_agreement(each.bpm) for take, each in zip(takes, asked, strict=True)),
        beat_jitter=_mean([take.beat_jitter for take in takes if not math.isnan(take.beat_jitter)]),
    )  # fmt: skip


def chance_row(seconds: int, takes: Sequence[Stability], asked: Sequence[EvalPrompt]) -> LongRow:
    """The same takes, each held against all other takes (for what is steady) and all other requests."""
    count = len(takes)
    others = [(i, j) for i in range(count) for j in range(count) if i != j]
    return LongRow(
        name="prompts shuffled",
        seconds=seconds,
        takes=count,
        key_steady=_mean([takes[i].key_agreement(takes[j].key) for i, j in others]),
        tempo_steady=_mean([takes[i].tempo_agreement(takes[j].bpm) for i, j in others]),
        key=_mean([
            takes[i].key_agreement(key) for i, j in others if (key := asked[j].key) is not None
        ]),
        tempo=_mean([takes[i].tempo_agreement(asked[j].bpm) for i, j in others]),
    )  # fmt: skip


def _mean(values: Sequence[float]) -> float:
    return fmean(values) if values else math.nan
