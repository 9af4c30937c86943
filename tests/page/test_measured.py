"""Facts of a take are those of its sound; what is not installed is said in one sentence."""

import pytest
import torch

from musicgen import extras
from musicgen.io.audio import Audio
from musicgen.measure import tempo_key
from musicgen.page.measured import heights, measure, warm_up

RATE = 16_000


def triad() -> Audio:
    """Two seconds of an A minor chord."""
    time = torch.arange(2 * RATE) / RATE
    return Audio(sum(0.2 * torch.sin(2 * torch.pi * hertz * time) for hertz in (220.0, 261.63, 329.63)), RATE)


def test_without_librosa_one_sentence_says_so(monkeypatch):
    monkeypatch.setattr(extras, "find_spec", lambda name: None if name == "librosa" else name)
    facts = measure(triad())
    assert facts["note"] == (
        "The measured tempo needs librosa, which is not installed: run `pip install 'musicgen-engine[evaluate]'`."
    )
    assert facts["bpm"] is None and facts["key"] == "A minor"
    assert facts["loudness"] == pytest.approx(triad().levels.loudness)


def test_a_tempo_is_measured_where_librosa_is(monkeypatch):
    heard = []
    monkeypatch.setattr(extras, "find_spec", lambda name: name)
    monkeypatch.setattr(tempo_key, "tempo", lambda wav, rate: heard.append((wav.shape, rate)) or 120.04)
    facts = measure(triad())
    assert facts["bpm"] == 120.0 and facts["note"] is None
    warm_up()
    assert heard[0] == ((2 * RATE,), RATE) and len(heard) == 2


def test_silence_has_neither_loudness_nor_key():
    facts = measure(Audio(torch.zeros(RATE), RATE))
    assert facts["loudness"] is facts["key"] is facts["bpm"] is facts["peak"] is None
    assert set(facts["heights"]) == {0}


def test_heights_are_peaks_in_percent():
    sound = torch.cat([torch.full((100,), 0.25), torch.full((100,), -1.5)])
    assert heights(Audio(sound, RATE), 2) == [25, 100]
    assert heights(Audio(sound[:1], RATE), 10) == [25]
