from __future__ import annotations

import math

import pytest
import torch

from musicgen.evaluate.eval_prompts import EvalPrompt
from musicgen.evaluate.long_takes import chance_row, lengths, row
from musicgen.evaluate.stability import Stability
from musicgen.measure.tempo_key import Pulse

C_MAJOR, G_MAJOR, F_SHARP = (0, False), (7, False), (6, False)


def take(key, bpm, *, drift=0.0, frozen=False, jitter=0.02) -> Stability:
    return Stability(
        frozen_codes=frozen, frozen_sound=False, faulty=frozen, level_drift=drift, level_range=abs(drift) + 1.0,
        key=key, bpm=bpm, keys=(key, key), pulses=(Pulse(bpm, jitter), Pulse(bpm, jitter)),
    )  # fmt: skip


def request(key, bpm) -> EvalPrompt:
    nothing = torch.zeros(1)
    return EvalPrompt("", (), "rock", bpm, key, nothing, nothing, nothing)


TAKES = (
    take(C_MAJOR, 120.0, drift=-6.0, frozen=True, jitter=math.nan),
    take(F_SHARP, 90.0, drift=1.0, jitter=0.06),
    take(G_MAJOR, 71.0, drift=2.0),
)
PROMPTS = (request(C_MAJOR, 60.0), request(None, 91.0), request(C_MAJOR, 100.0))


def test_counts_of_takes_by_length():
    assert lengths(16) == ((20, 16), (60, 16), (180, 4))
    assert lengths(2) == ((20, 2), (60, 2))
    assert lengths(0) == ()


def test_a_row_holds_each_take_against_its_own_request():
    found = row("generated", 60, TAKES, PROMPTS)
    assert (found.takes, found.frozen_codes, found.frozen_sound, found.faulty) == (3, 1, 0, 1)
    assert (found.level_drift, found.level_drift_worst, found.level_range) == (2.0, 6.0, 3.0)
    assert (found.key_steady, found.tempo_steady) == (1.0, 1.0)
    assert found.key == 0.75  # right, not checked, and a fifth above
    assert found.tempo == pytest.approx(2 / 3)
    assert found.beat_jitter == pytest.approx(0.04)


def test_chance_holds_each_take_against_all_others():
    chance = chance_row(60, TAKES, PROMPTS)
    # Of the six pairs of takes only G major against C major scores, and no two tempi agree.
    assert chance.key_steady == pytest.approx(0.5 / 6)
    assert chance.tempo_steady == 0.0
    assert chance.key == pytest.approx((1.0 + 0.5 + 0.0 + 0.0) / 4)
    assert math.isnan(chance.frozen_codes)
    assert math.isnan(chance_row(60, TAKES[:1], PROMPTS[:1]).key)
