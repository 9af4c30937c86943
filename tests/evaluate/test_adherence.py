from __future__ import annotations

import math

import pytest
import torch

from musicgen.config import ChromaConfig
from musicgen.evaluate.adherence import ClipMeasures, adherence, measure, melody_cosine
from musicgen.evaluate.eval_prompts import EvalPrompt
from musicgen.measure.tagger import Tagger, TaggerOutput
from musicgen.measure.tempo_key import Pulse

RATE = 32_000
CHROMA = ChromaConfig(sample_rate=RATE, bins=12, n_fft=4096, hop=4096, frames=79)


def request(families: tuple[str, ...], genre: str, bpm: float, key: tuple[int, bool] | None) -> EvalPrompt:
    nothing = torch.zeros(1)
    return EvalPrompt("", families, genre, bpm, key, nothing, nothing, nothing)


def melody(pitches: list[int]) -> torch.Tensor:
    time = torch.arange(RATE // 2) / RATE
    return torch.cat([0.3 * torch.sin(2 * math.pi * 440.0 * 2 ** ((p - 69) / 12) * time) for p in pitches])


def test_shares_count_what_the_prompts_name_and_shuffling_counts_all_the_others():
    tagger = Tagger(("piano", "drums"), ("rock", "jazz"))
    prompts = [
        request(("piano", "drums"), "rock", 120.0, (0, False)),
        request(
            ("piano", "kazoo"), "jazz", 90.0, None
        ),  # an instrument that the tagger does not know does not count
    ]
    measured = ClipMeasures(
        TaggerOutput(torch.zeros(2, 2), torch.tensor([[2.0, 0.0], [1.0, 0.0]]), torch.zeros(2, 1, 4)),
        torch.tensor([[True, False], [True, True]]),
        (Pulse(121.0, 0.01), Pulse(45.0, 0.02)),
        ((9, True), (0, False)),
        silent=0, noise_like=0, clipped=0,
    )  # fmt: skip
    own = adherence(measured, prompts, tagger)
    assert own.instruments == pytest.approx(2 / 3)
    assert (own.genre, own.tempo, own.tempo_octaves) == (0.5, 0.5, 1.0)
    assert (own.key, own.key_relative, own.key_mirex) == (0.0, 1.0, pytest.approx(0.3))
    chance = adherence(measured, prompts, tagger, shuffled=True)
    assert chance.instruments == 1.0
    assert (chance.genre, chance.tempo) == (0.5, 0.0)
    assert chance.key == 1.0


def test_a_melody_agrees_with_itself_and_not_with_another_and_rests_do_not_count():
    rising, falling = melody([60, 62, 64, 65, 67, 69]), melody([66, 63, 61, 70, 68, 66])
    halved = torch.cat([rising[: len(rising) // 2], torch.zeros(len(rising) // 2)])
    assert melody_cosine([rising, falling], [rising, falling], CHROMA) == pytest.approx(1.0)
    assert melody_cosine([rising, falling], [rising, falling], CHROMA, shuffled=True) < 0.1
    assert melody_cosine([rising, falling], [halved, falling], CHROMA) > 0.9


def test_faulty_clips_are_counted_and_unequal_lengths_measured():
    pytest.importorskip("librosa")
    torch.manual_seed(0)
    tagger = Tagger(("piano",), ("rock", "jazz")).eval()
    clips = [torch.zeros(2 * RATE + 5), 0.1 * torch.randn(2 * RATE), melody([60, 64, 67, 72])]
    measured = measure(clips, RATE, tagger)
    assert (measured.silent, measured.noise_like, measured.clipped) == (1, 1, 0)
    assert measured.tags.genres.shape == (3, 2)
    assert len(measured.pulses) == len(measured.keys) == 3
