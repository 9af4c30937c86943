"""Tempo and key of a waveform. The only file that imports librosa (for its beat tracker)."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from musicgen.extras import require
from musicgen.io.folder_lock import alone
from musicgen.measure.metrics import spectrogram

TEMPO_TOLERANCE = 0.04
_OCTAVES = (1 / 3, 1 / 2, 1.0, 2.0, 3.0)  # half, double, and (compound metres) a third or triple of the tempo
_BEAT_HOP_SECONDS = 0.01
_FEWEST_BEATS = 4

# Key profiles, from the tonic upwards: how often each pitch class sounds in the examples of Kostka and Payne
# (Temperley, 2007). Krumhansl's probe-tone ratings, the usual choice, confused more keys of the corpus with
# their dominants.
_MAJOR = (0.748, 0.060, 0.488, 0.082, 0.670, 0.460, 0.096, 0.715, 0.104, 0.366, 0.057, 0.400)
_MINOR = (0.712, 0.084, 0.474, 0.618, 0.049, 0.460, 0.105, 0.747, 0.404, 0.067, 0.133, 0.330)
_KEY_WINDOW = 8192
_KEY_BAND_HZ = (60.0, 1_000.0)  # above it there are more overtones than fundamentals


@dataclass(frozen=True, slots=True)
class Pulse:
    """The beats of a clip: beats per minute, and their jitter; NaN where none is found.

    `jitter` is the standard deviation of the intervals between beats, over their median: 0 for a metronome.
    """

    bpm: float
    jitter: float


def pulse(wav: Tensor, rate: int) -> Pulse:
    """The beats of a waveform [N].

    librosa's tracker finds them (Ellis, 2007); the tempo is the slope of a line fitted to them, which is finer than
    the tracker's own grid of tempi.
    """
    guess, times = beats(wav, rate)
    return pulse_of(times) if len(times) >= _FEWEST_BEATS else Pulse(guess, math.nan)


def beats(wav: Tensor, rate: int) -> tuple[float, Tensor]:
    """A rough tempo, NaN where none is found, and the times of beats [M] in seconds, of a waveform [N]."""
    require("evaluate", "Tracking beats", "librosa")
    return _beats(_librosa(), wav, rate)


def _beats(librosa: Any, wav: Tensor, rate: int) -> tuple[float, Tensor]:
    hop = round(rate * _BEAT_HOP_SECONDS)
    samples = wav.detach().cpu().float().numpy()
    onsets = librosa.onset.onset_strength(y=samples, sr=rate, hop_length=hop)
    if not onsets.any():
        return math.nan, torch.zeros(0, dtype=torch.float64)
    guess, found = librosa.beat.beat_track(onset_envelope=onsets, sr=rate, hop_length=hop)
    return float(guess.item()) or math.nan, torch.tensor(found * hop / rate, dtype=torch.float64)


def pulse_of(times: Tensor) -> Pulse:
    """The pulse of at least four beats at ascending times [M] in seconds."""
    intervals = times.diff()
    step = intervals.median()
    # Beats are numbered by the median interval, so that a missed beat does not change the slope.
    count = (intervals / step).round().clamp_min(1.0).cumsum(0)
    count = torch.cat([torch.zeros(1, dtype=torch.float64), count])
    count, times = count - count.mean(), times - times.mean()
    seconds = (count * times).sum() / count.square().sum()
    return Pulse(60.0 / float(seconds), float(intervals.std(correction=0) / step))


def tempo(wav: Tensor, rate: int) -> float:
    """Beats per minute of a waveform [N], or NaN where no beat is found."""
    return pulse(wav, rate).bpm


def tempo_agrees(found_bpm: float, bpm: float, *, octaves: bool = False) -> bool:
    """Whether a tempo is within 4 % of the true one or, with `octaves`, of its half, third, double or triple."""
    factors = _OCTAVES if octaves else (1.0,)
    return any(abs(found_bpm / (bpm * factor) - 1.0) <= TEMPO_TOLERANCE for factor in factors)


def key(wav: Tensor, rate: int) -> tuple[int, bool]:
    """Tonic (0 = C) and whether the mode is minor, of a waveform [N]: the best fit of 24 profiles."""
    return key_and_fit(wav, rate)[0]


def key_and_fit(wav: Tensor, rate: int) -> tuple[tuple[int, bool], float]:
    """The key of a waveform [N], and the correlation of its pitch classes with the profile of that key."""
    classes = pitch_classes(wav, rate)
    profiles = torch.stack(
        [torch.tensor(profile).roll(tonic) for profile in (_MAJOR, _MINOR) for tonic in range(12)]
    )
    profiles = profiles - profiles.mean(dim=1, keepdim=True)
    centred = classes - classes.mean()
    fit = (profiles / profiles.norm(dim=1, keepdim=True)) @ centred
    best = int(fit.argmax())
    return (best % 12, best >= 12), float(fit[best] / centred.norm().clamp_min(1e-9))


def keys_are_relatives(one: tuple[int, bool], other: tuple[int, bool]) -> bool:
    """Whether two keys are equal or relatives (C major and A minor)."""
    majors = [(tonic + 3) % 12 if minor else tonic for tonic, minor in (one, other)]
    return majors[0] == majors[1]


def key_score(found: tuple[int, bool], true: tuple[int, bool]) -> float:
    """MIREX score of an estimated key: 1 if right, 0.5 a fifth above, 0.3 relative, 0.2 parallel, else 0."""
    if found == true:
        return 1.0
    if found[1] == true[1]:
        return 0.5 if (found[0] - true[0]) % 12 == 7 else 0.0
    if keys_are_relatives(found, true):
        return 0.3
    return 0.2 if found[0] == true[0] else 0.0


def pitch_classes(wav: Tensor, rate: int) -> Tensor:
    """Strength [12] of each pitch class: spectral peaks only, weighted by the square root of their magnitude."""
    magnitudes = spectrogram(wav.float()[None], _KEY_WINDOW, _KEY_WINDOW // 4)[0]
    inner = magnitudes[1:-1]
    peaks = (inner > magnitudes[:-2]) & (inner >= magnitudes[2:]) & (inner > 1e-4)
    hertz = torch.arange(1, len(inner) + 1) * rate / _KEY_WINDOW
    in_band = (hertz >= _KEY_BAND_HZ[0]) & (hertz <= _KEY_BAND_HZ[1])
    # Peak frequency by parabolic interpolation: in the bass a bin is wider than a semitone.
    left, centre, right = (part.clamp_min(1e-9).log() for part in (magnitudes[:-2], inner, magnitudes[2:]))
    vertex = 0.5 * (left - right) / (left - 2.0 * centre + right).clamp_max(-1e-6)
    exact = hertz[:, None] + vertex.clamp(-0.5, 0.5) * rate / _KEY_WINDOW
    pitch = 12.0 * (exact / 440.0).log2() + 9.0
    weight = inner.sqrt() * peaks * in_band[:, None]
    classes = torch.zeros(12).index_add(0, pitch.round().long().remainder(12).flatten(), weight.flatten())
    return classes.sqrt()


@cache
def _librosa() -> Any:
    """librosa, whose beat tracker is compiled.

    That happens at the first use after installing, and Numba keeps the machine code in files beside librosa's. Two
    processes that do so at once leave files that do not belong together, and then every later use ends in a
    segmentation fault. So one process at a time compiles, or loads, all that is needed: it finds the beats of a click
    track.
    """
    import librosa

    rate, clicks = 32_000, torch.zeros(4 * 32_000)
    clicks[:: rate // 2] = 1.0
    with alone(Path(librosa.__file__).parent):
        _beats(librosa, clicks, rate)
    return librosa
