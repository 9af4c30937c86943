"""Free prompts and endings are scored by what is heard."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
import torch

from musicgen.evaluate.control import ending_row, ending_rows, free_rows, score_free
from musicgen.evaluate.eval_prompts import EvalPrompt
from musicgen.evaluate.evaluated_model import EvaluatedModel, GeneratedClip, evaluated_model
from musicgen.evaluate.free_prompts import FREE_PROMPTS, FreePrompt
from musicgen.measure.tagger import Tagger
from musicgen.model.clock import Timeline

RATE = 32_000


@pytest.fixture
def tagger() -> Tagger:
    """A tagger that hears piano and rock in everything."""
    made = Tagger(("piano", "drums"), ("rock", "jazz")).eval()
    for head, bias in ((made.instrument_head, (5.0, -5.0)), (made.genre_head, (5.0, -5.0))):
        head.weight.data.zero_()
        head.bias.data = torch.tensor(bias)
    return made


def test_free_prompts_are_scored_by_any_genre_they_mean(tagger):
    prompts = (
        FreePrompt("one", ("metal", "rock"), ("piano",)),
        FreePrompt("two", ("jazz",), ("drums", "piano")),
        FreePrompt("three", ("jazz",), ("kazoo",)),
    )
    clips = [torch.rand(RATE, generator=torch.Generator().manual_seed(i)) - 0.5 for i in range(3)]
    own, chance = score_free(clips, RATE, prompts, tagger)
    assert (own.name, own.clips) == ("free prompts", 3)
    assert (own.genre, own.instruments) == (pytest.approx(1 / 3), pytest.approx(2 / 3))
    assert (chance.name, chance.genre) == ("free prompts shuffled", pytest.approx(1 / 3))


def test_prompts_are_taken_from_the_whole_list(tagger):
    asked = []

    def generate(prompts, melodies, seconds, seed):
        asked.extend(prompts)
        return [GeneratedClip(torch.rand(RATE) - 0.5, torch.zeros(4, 50, dtype=torch.long)) for _ in prompts]

    model = EvaluatedModel(name="x", codec=type("Codec", (), {"sample_rate": RATE})(), generate=generate)
    assert len(free_rows(model, tagger, 4, 1.0, 0)) == 2
    assert asked == [FREE_PROMPTS[i].prompt for i in (0, 15, 30, 45)]
    assert free_rows(model, tagger, 0, 1.0, 0) == []
    assert free_rows(replace(model, generate=None), tagger, 4, 1.0, 0) == []


def test_music_has_stopped_where_its_end_is_softer():
    tone = 0.3 * torch.sin(torch.arange(4 * RATE) * 0.1)
    fading = tone.clone()
    fading[3 * RATE :] *= torch.linspace(1, 0, RATE) ** 4
    row = ending_row("some", [tone, fading], RATE)
    assert (row.clips, row.stopped) == (2, 0.5)
    assert row.drop_db > 0
    assert math.isnan(ending_row("none", [], RATE).stopped)


def test_endings_of_a_model_are_measured_before_they_are_faded(tiny_clock):
    from musicgen.engine.generate import MusicGen

    model = evaluated_model(MusicGen.from_pretrained(tiny_clock))
    nothing = torch.zeros(1)
    line = Timeline(bpm=120.0, metre="4/4", keys=((0.0, 0, False),), chords=((0.0, 0, (0, 4, 7)),))
    prompt = EvalPrompt("rock", (), "rock", 120.0, (0, False), nothing, nothing, nothing, line)
    rows = ending_rows(model, [prompt], 4.0, 1)
    assert [(row.name, row.clips) for row in rows] == [("with an ending", 1), ("without", 1)]
    assert all(math.isfinite(row.drop_db) for row in rows)  # a faded ending would be endlessly soft
    assert ending_rows(replace(model, generate_planned=None), [prompt], 4.0, 1) == []
