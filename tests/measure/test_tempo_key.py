from __future__ import annotations

import math
from contextlib import contextmanager
from pathlib import Path

import pytest
import torch

from musicgen.measure import tempo_key

librosa = pytest.importorskip("librosa")
RATE = 32_000


def clicks(bpm: float, seconds: float = 10.0) -> torch.Tensor:
    wav = torch.zeros(round(seconds * RATE))
    click = torch.exp(-torch.arange(1600) / 200.0) * torch.sin(torch.arange(1600) * 0.3)
    for beat in range(int(seconds * bpm / 60.0)):
        start = round(beat * 60.0 / bpm * RATE)
        stop = min(start + 1600, len(wav))
        wav[start:stop] += 0.5 * click[: stop - start]
    return wav


def notes(pitches: list[int], seconds: float = 0.5) -> torch.Tensor:
    time = torch.arange(round(seconds * RATE)) / RATE
    fade = torch.exp(-2.0 * time)
    tones = []
    for pitch in pitches:
        hertz = 440.0 * 2 ** ((pitch - 69) / 12)
        tones.append(fade * sum(0.3 / k * torch.sin(2 * math.pi * k * hertz * time) for k in range(1, 6)))
    return torch.cat(tones)


@pytest.mark.parametrize("bpm", [73.0, 120.0, 151.0])
def test_the_tempo_of_a_click_track_is_found_within_one_per_cent(bpm):
    assert tempo_key.tempo(clicks(bpm), RATE) == pytest.approx(bpm, rel=0.01)


def test_even_beats_have_no_jitter_and_uneven_ones_have_theirs():
    even = torch.arange(16, dtype=torch.float64) * 0.5
    assert tempo_key.pulse_of(even).bpm == pytest.approx(120.0)
    assert tempo_key.pulse_of(even).jitter == pytest.approx(0.0, abs=1e-9)
    pushed = even + 0.02 * (torch.arange(16) % 2)  # intervals of 0.52 and 0.48 in turns
    assert tempo_key.pulse_of(pushed).bpm == pytest.approx(120.0, rel=0.01)
    assert tempo_key.pulse_of(pushed).jitter == pytest.approx(0.02 / 0.5, rel=0.1)
    missed = torch.cat([even[:5], even[6:]])  # the tempo is found across a beat that nobody played
    assert tempo_key.pulse_of(missed).bpm == pytest.approx(120.0)


def test_the_jitter_of_a_click_track_is_small_and_that_of_uneven_clicks_is_not():
    steady, uneven = clicks(120.0), torch.zeros(10 * RATE)
    click = steady[: RATE // 4]
    rng = torch.Generator().manual_seed(1)
    for beat in range(19):
        start = round((0.5 * beat + 0.12 * float(torch.rand((), generator=rng))) * RATE)
        uneven[start : start + len(click)] += click
    assert tempo_key.pulse(steady, RATE).jitter < 0.015
    assert tempo_key.pulse(uneven, RATE).jitter > 0.05


def test_the_mirex_score_gives_part_of_a_point_to_related_keys():
    c_major = (0, False)
    found = {
        (0, False): 1.0,
        (7, False): 0.5,
        (9, True): 0.3,
        (0, True): 0.2,
        (5, False): 0.0,
        (6, True): 0.0,
    }
    assert {key: tempo_key.key_score(key, c_major) for key in found} == found
    assert tempo_key.key_score((3, False), (0, True)) == 0.3


def test_silence_has_no_tempo_and_agrees_with_none():
    found = tempo_key.tempo(torch.zeros(4 * RATE), RATE)
    assert math.isnan(found)
    assert not tempo_key.tempo_agrees(found, 120.0, octaves=True)


def test_tempi_agree_within_four_per_cent_and_octaves_where_they_are_allowed():
    assert tempo_key.tempo_agrees(124.0, 120.0)
    assert not tempo_key.tempo_agrees(126.0, 120.0)
    assert not tempo_key.tempo_agrees(60.0, 120.0)
    assert all(tempo_key.tempo_agrees(bpm, 120.0, octaves=True) for bpm in (40.0, 60.5, 120.0, 239.0, 360.0))
    assert not tempo_key.tempo_agrees(90.0, 120.0, octaves=True)


@pytest.mark.parametrize(("tonic", "minor"), [(0, False), (7, False), (9, True), (2, True), (6, False)])
def test_the_key_of_a_scale_that_ends_with_its_chords_is_found(tonic, minor):
    steps = [0, 2, 3, 5, 7, 8, 11, 12] if minor else [0, 2, 4, 5, 7, 9, 11, 12]
    third = 3 if minor else 4
    cadence = [0, third, 7, 5, 7, 12, 0, third, 7, 12]
    wav = notes([60 + tonic + step for step in steps + cadence])
    assert tempo_key.key(wav, RATE) == (tonic, minor)


def test_relative_keys_share_their_notes():
    c_major, a_minor, c_minor = (0, False), (9, True), (0, True)
    assert tempo_key.keys_are_relatives(c_major, a_minor)
    assert tempo_key.keys_are_relatives(a_minor, a_minor)
    assert not tempo_key.keys_are_relatives(c_major, c_minor)


def test_one_process_at_a_time_compiles_the_beat_tracker(monkeypatch):
    """Two that did so at once left machine code that crashed every later use."""
    held, locked, alone, beats = [], [], tempo_key.alone, tempo_key._beats

    @contextmanager
    def told(folder):
        with alone(folder):
            held.append(folder)
            yield
            held.clear()

    def found(*arguments):
        locked.append(held == [Path(librosa.__file__).parent])
        return beats(*arguments)

    monkeypatch.setattr(tempo_key, "alone", told)
    monkeypatch.setattr(tempo_key, "_beats", found)
    tempo_key._librosa.cache_clear()
    assert tempo_key.tempo(clicks(120.0), RATE) == pytest.approx(120.0, rel=0.01)
    assert tempo_key.tempo(clicks(90.0), RATE) == pytest.approx(90.0, rel=0.01)
    assert locked == [True, False, False], "locked while it is compiled, and no longer"
