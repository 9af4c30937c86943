"""What users ask for beyond captions: free English, and music that ends."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from statistics import median

import torch
from torch import Tensor

from musicgen.evaluate.adherence import tag
from musicgen.evaluate.eval_prompts import EvalPrompt
from musicgen.evaluate.evaluated_model import EvaluatedModel, GeneratedClip, decode
from musicgen.evaluate.free_prompts import FREE_PROMPTS, FreePrompt
from musicgen.evaluate.plans import plan_of
from musicgen.evaluate.report import EndingRow, FreeRow
from musicgen.measure.metrics import level_db
from musicgen.measure.tagger import Tagger

LAST_SECONDS = 0.5  # where the level of an ending is measured
ENDED_DB = 20.0  # below the level of the whole: then the music has stopped


def free_rows(
    evaluated: EvaluatedModel, tagger: Tagger, count: int, seconds: float, seed: int
) -> list[FreeRow]:
    """Rows of `count` of the free prompts, and of chance: each clip scored with all other prompts."""
    prompts = FREE_PROMPTS[:: max(1, len(FREE_PROMPTS) // count)][:count] if count else ()
    if evaluated.generate is None or len(prompts) < 2:
        return []
    clips = evaluated.generate([each.prompt for each in prompts], None, seconds, seed)
    return score_free([clip.wav for clip in clips], evaluated.codec.sample_rate, prompts, tagger)


def score_free(
    clips: Sequence[Tensor], rate: int, prompts: Sequence[FreePrompt], tagger: Tagger
) -> list[FreeRow]:
    """The shares of clips [N] whose genre is one that the prompt means, and of its instruments that are found."""
    output = tag(clips, rate, tagger)
    genres = [tagger.genres[index] for index in output.genres.argmax(dim=1).tolist()]
    right = torch.tensor([[float(genre in prompt.genres) for prompt in prompts] for genre in genres])
    known = [
        [tagger.instruments.index(f) for f in each.families if f in tagger.instruments] for each in prompts
    ]
    found = torch.tensor([[float(row[columns].sum()) for columns in known] for row in tagger.present(output)])
    named = torch.tensor([float(len(columns)) for columns in known]).expand_as(found)
    own = torch.eye(len(prompts), dtype=torch.bool)
    return [
        FreeRow(
            name=name,
            clips=len(prompts),
            instruments=float(found[where].sum() / named[where].sum()),
            genre=float(right[where].mean()),
        )
        for name, where in (("free prompts", own), ("free prompts shuffled", ~own))
    ]


def ending_rows(
    evaluated: EvaluatedModel, prompts: Sequence[EvalPrompt], seconds: float, seed: int
) -> list[EndingRow]:
    """Rows of clips with their plan and an ending, and of the same without; of the sound before it is faded."""
    if evaluated.generate_planned is None or not prompts:
        return []
    plans = [plan_of(each.timeline, seconds) for each in prompts]
    texts, rows = [each.prompt for each in prompts], []
    for name, ending in (("with an ending", True), ("without", False)):
        some = [replace(plan, ending=ending) for plan in plans]
        clips = evaluated.generate_planned(texts, some, seconds, seed)
        rows.append(ending_row(name, _unfaded(evaluated, clips), evaluated.codec.sample_rate))
    return rows


def _unfaded(evaluated: EvaluatedModel, clips: Sequence[GeneratedClip]) -> list[Tensor]:
    """The sound of the codes alone: without the fade that makes every ending silent."""
    return decode(
        evaluated, torch.stack([clip.codes for clip in clips]), min(len(clip.wav) for clip in clips)
    )


def ending_row(name: str, clips: Sequence[Tensor], rate: int) -> EndingRow:
    """How far the level of the last half second of clips [N] is below that of the whole, and how many have stopped."""
    last = round(LAST_SECONDS * rate)
    drops = [float(level_db(wav[None]) - level_db(wav[None, -last:])) for wav in clips]
    return EndingRow(
        name=name,
        clips=len(clips),
        stopped=sum(drop >= ENDED_DB for drop in drops) / len(drops) if drops else math.nan,
        drop_db=median(drops) if drops else math.nan,
    )
