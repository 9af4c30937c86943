from __future__ import annotations

import math

import pytest
import torch

from musicgen.errors import AudioError
from musicgen.evaluate import stability
from musicgen.evaluate.stability import Stability
from musicgen.measure.tempo_key import Pulse

RATE = 32_000
FRAME_RATE = 50.0


def seconds_of(count: float) -> torch.Tensor:
    return torch.arange(round(count * RATE)) / RATE


def scale(tonic: int, seconds: float, step: float = 0.5) -> torch.Tensor:
    """A major scale up and down over its chord, in notes that die away."""
    steps = [0, 4, 7, 12, 7, 4, 0, 2, 4, 5, 7, 9, 11, 12, 7, 0]
    time, notes = seconds_of(step), []
    for i in range(round(seconds / step)):
        hertz = 440.0 * 2 ** ((60 + tonic + steps[i % len(steps)] - 69) / 12)
        notes.append(torch.exp(-4.0 * time) * torch.sin(2 * math.pi * hertz * time))
    return 0.3 * torch.cat(notes)


def take(**changes) -> Stability:
    whole = {
        "frozen_codes": False, "frozen_sound": False, "faulty": False, "level_drift": 0.0, "level_range": 0.0,
        "key": (0, False), "bpm": 120.0, "keys": ((0, False), (7, False)),
        "pulses": (Pulse(120.0, 0.02), Pulse(90.0, 0.04)),
    }  # fmt: skip
    return Stability(**{**whole, **changes})


def test_a_level_that_falls_evenly_by_twelve_decibels_drifts_by_twelve():
    time = seconds_of(60)
    falling = torch.sin(2 * math.pi * 500 * time) * 10.0 ** (-(6.0 + 12.0 * time / 60.0) / 20.0)
    levels = stability.block_levels(falling, RATE)
    assert len(levels) == 20
    # From the middle of the first block to that of the last: 57 of the 60 seconds.
    assert stability.level_drift(levels) == pytest.approx(-12.0 * 57 / 60, abs=0.1)
    assert stability.level_drift(levels.flip(0)) == pytest.approx(12.0 * 57 / 60, abs=0.1)
    assert float(levels.max() - levels.min()) == pytest.approx(12.0 * 57 / 60, abs=0.1)


def test_a_level_that_only_swings_does_not_drift_and_silence_has_the_lowest():
    swinging = torch.tensor([-14.0, -20.0, -14.0, -20.0, -14.0])
    assert stability.level_drift(swinging) == pytest.approx(0.0, abs=1e-6)
    assert stability.level_drift(swinging[:1]) == 0.0
    assert stability.block_levels(torch.zeros(6 * RATE), RATE).tolist() == [-70.0, -70.0]


@pytest.mark.parametrize("held", ["tone", "silence", "tone at the end"])
def test_a_held_tone_and_silence_are_frozen_wherever_they_are(held):
    tone = 0.3 * torch.sin(2 * math.pi * 344 * seconds_of(7))
    wav = {
        "tone": tone,
        "silence": torch.zeros(7 * RATE),
        "tone at the end": torch.cat([scale(0, 10), tone]),
    }[held]
    assert stability.is_frozen(wav, RATE)


def test_music_and_a_tone_too_short_to_matter_are_not_frozen():
    assert not stability.is_frozen(scale(0, 12), RATE)
    assert not stability.is_frozen(
        torch.cat([scale(0, 6), 0.3 * torch.sin(2 * math.pi * 344 * seconds_of(3)), scale(0, 6)]), RATE
    )
    assert not stability.is_frozen(torch.zeros(4 * RATE), RATE)  # shorter than what counts


def test_a_take_that_moves_to_another_key_and_dies_is_measured_so():
    pytest.importorskip("librosa")
    changing = torch.cat([scale(0, 10), scale(6, 10), torch.zeros(10 * RATE)])
    codes = torch.randint(0, 1024, (4, 1500), generator=torch.Generator().manual_seed(0))
    codes[:, 1000:] = 7
    found = stability.measure(changing, RATE, codes, FRAME_RATE)
    assert found.keys[:2] == ((0, False), (6, False))
    assert (found.frozen_codes, found.frozen_sound, found.faulty) == (True, True, True)
    assert found.level_range > 30
    steady = stability.measure(scale(0, 30), RATE, codes[:, :1000], FRAME_RATE)
    assert (steady.frozen_codes, steady.frozen_sound, steady.faulty) == (False, False, False)
    assert steady.key_agreement(steady.key) == 1.0
    assert steady.tempo_agreement(steady.bpm) == 1.0
    assert abs(steady.level_drift) < 0.1
    assert steady.beat_jitter < 0.02


def test_agreement_is_the_mean_over_windows_and_jitter_that_of_windows_with_beats():
    assert take().key_agreement((0, False)) == 0.75  # right, and a fifth above
    assert take().tempo_agreement(60.0) == 0.5
    assert take().beat_jitter == pytest.approx(0.03)
    assert take(pulses=(Pulse(120.0, 0.02), Pulse(math.nan, math.nan))).beat_jitter == 0.02
    assert math.isnan(take(pulses=(Pulse(math.nan, math.nan),)).beat_jitter)


def test_windows_are_whole_ones_and_what_is_too_short_is_refused():
    wav = torch.arange(25.0 * RATE)
    assert torch.equal(stability.windows(wav, RATE), wav[: 20 * RATE].reshape(2, -1))
    with pytest.raises(AudioError, match="at least 10 s"):
        stability.windows(wav[: 9 * RATE], RATE)
