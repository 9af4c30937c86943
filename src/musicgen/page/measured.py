"""What is measured of a finished take: length, loudness, tempo, key, and the heights of its waveform."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import Any

import torch

from musicgen.extras import missing
from musicgen.io.audio import Audio
from musicgen.measure import tempo_key
from musicgen.notation import key_name

COLUMNS = 160  # of a waveform
_WARM_UP_RATE = 8_000
_SHORTEST_SECONDS = 1.0  # of music whose key can be measured


def measure(audio: Audio) -> dict[str, Any]:
    """Facts of a take as values of JSON; None for what the sound does not have, such as a tempo without beats."""
    mono = audio.samples.mean(dim=0)
    facts: dict[str, Any] = {
        "duration": audio.duration,
        **audio.levels.known,
        "bpm": None,
        "key": None,
        "note": missing("evaluate", "The measured tempo", "librosa"),
        "heights": heights(audio),
    }
    if facts["loudness"] is None or audio.duration < _SHORTEST_SECONDS:
        return facts
    facts["key"] = key_name(*tempo_key.key(mono, audio.rate))
    if facts["note"] is None:
        bpm = tempo_key.tempo(mono, audio.rate)
        facts["bpm"] = round(bpm, 1) if math.isfinite(bpm) else None
    return facts


def warm_up() -> None:
    """Let what is compiled when a tempo is first measured be compiled now."""
    if missing("evaluate", "The measured tempo", "librosa") is None:
        clicks = torch.zeros(_WARM_UP_RATE)
        clicks[:: _WARM_UP_RATE // 8] = 1.0
        tempo_key.tempo(clicks, _WARM_UP_RATE)


def heights(audio: Audio, columns: int = COLUMNS) -> list[int]:
    """The peak of each of `columns` equal parts of a sound, in percent of full scale."""
    peaks = audio.samples.abs().amax(dim=0)
    count = min(columns, len(peaks))
    if count == 0:
        return []
    edges = torch.linspace(0, len(peaks), count + 1).long().tolist()
    found = (float(peaks[first:last].max()) for first, last in pairwise(edges))
    return [min(100, round(100 * height)) for height in found]
