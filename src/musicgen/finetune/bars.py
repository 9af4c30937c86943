"""Bars of a song: beats by a beat tracker, bar lines by where the music changes most, and clips that begin on them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise

import torch
from torch import Tensor

from musicgen.measure import tempo_key
from musicgen.measure.metrics import spectrogram
from musicgen.notation import FASTEST_BPM, METRES, SLOWEST_BPM

LEAST_BEATS = 12  # of a song whose bars are believed
MOST_JITTER = 0.12  # spread of the beats' distances: above it there is no steady pulse
_METRES = {"4/4": 1.0, "3/4": 1.25}  # tried, and how much clearer than the first it has to be
_WINDOW = 4096


@dataclass(frozen=True, slots=True)
class Bars:
    """Bar lines `[M]` of a song in seconds, its beats a minute, and its metre; no lines where no pulse is found."""

    lines: Tensor
    bpm: float | None = None
    metre: str | None = None


@dataclass(frozen=True, slots=True)
class Cut:
    """A clip of a song: where it begins, in seconds, how many whole bars it holds (0: unknown), and its tempo."""

    start: float
    bars: int
    bpm: float | None
    metre: str | None


def find(wav: Tensor, rate: int) -> Bars:
    """The bars of a mono waveform `[N]`."""
    _, beats = tempo_key.beats(wav, rate)
    if len(beats) < LEAST_BEATS:
        return Bars(beats[:0])
    pulse = tempo_key.pulse_of(beats)
    if not pulse.jitter <= MOST_JITTER or not SLOWEST_BPM <= pulse.bpm <= FASTEST_BPM:
        return Bars(beats[:0])
    metre, first = _metre(changes_at(wav, rate, beats))
    return Bars(beats[first :: round(METRES[metre])], pulse.bpm, metre)


def changes_at(wav: Tensor, rate: int, beats: Tensor) -> Tensor:
    """How much the music changes at each beat `[M]`: in pitch from the beat before, and in the bass at its onset."""
    magnitudes = spectrogram(wav.float()[None], _WINDOW, _WINDOW // 4)[0].sqrt()
    per_second = rate / (_WINDOW // 4)
    hertz = torch.arange(len(magnitudes)) * rate / _WINDOW
    bass, tonal = magnitudes[hertz < 150.0].sum(0), magnitudes[(hertz >= 80.0) & (hertz < 2_000.0)]
    frames = (beats * per_second).round().long().clamp(0, magnitudes.shape[1] - 1).tolist()
    edges = [*frames, min(magnitudes.shape[1], frames[-1] + max(1, frames[-1] - frames[-2]))]
    spectra = torch.stack([tonal[:, a : max(a + 1, b)].mean(1) for a, b in pairwise(edges)])
    spectra = spectra / spectra.norm(dim=1, keepdim=True).clamp_min(1e-9)
    pitch = torch.cat([torch.zeros(1), 1.0 - (spectra[1:] * spectra[:-1]).sum(1)])
    onset = torch.stack([bass[f : f + 3].max() - bass[max(0, f - 3) : max(1, f - 1)].mean() for f in frames])
    return _scaled(pitch) + _scaled(onset.clamp_min(0.0))


def _scaled(values: Tensor) -> Tensor:
    return values / values.mean().clamp_min(1e-9)


def _metre(changes: Tensor) -> tuple[str, int]:
    """The metre, and which beat is the first of a bar: where changes on bar lines are largest beside the others."""
    best = ("4/4", 0, -math.inf)
    for metre, harder in _METRES.items():
        beats = round(METRES[metre])
        for first in range(beats):
            lines = torch.zeros(len(changes), dtype=torch.bool)
            lines[first::beats] = True
            score = float(changes[lines].mean() / changes[~lines].mean().clamp_min(1e-9)) / harder
            if score > best[2]:
                best = (metre, first, score)
    return best[:2]


def cuts(bars: Bars, seconds: float, window: float, most: int) -> list[Cut]:
    """Up to `most` clips of a song of `seconds`, each for a window of so many seconds; they overlap by about half.

    A clip begins on a bar line and holds as many whole bars as fit. A song without bars is cut every half window.
    """
    if bars.bpm is None or bars.metre is None:
        last = max(0.0, seconds - window)
        count = min(most, max(1, 1 + math.ceil(last / (window / 2))))
        return [Cut(last * i / max(1, count - 1), 0, None, None) for i in range(count)]
    bar = METRES[bars.metre] * 60.0 / bars.bpm
    whole = max(1, int((min(window, seconds) + 0.1) / bar))
    starts = [float(line) for line in bars.lines if line + 0.75 * min(window, seconds) <= seconds]
    starts = starts[:: max(1, whole // 2)] or [float(bars.lines[0])]
    if len(starts) > most:
        starts = [starts[round(i * (len(starts) - 1) / max(1, most - 1))] for i in range(most)]
    return [Cut(start, whole, bars.bpm, bars.metre) for start in starts]


def filled(samples: Tensor, cut: Cut, rate: int, window: float) -> Tensor:
    """The samples `[C, window]` of a clip; where the song ends before, the clip's own whole bars are repeated."""
    wanted, start = round(window * rate), round(cut.start * rate)
    part = samples[:, start : start + wanted]
    if part.shape[1] == wanted:
        return part
    if cut.bpm is not None and cut.metre is not None:
        bar = METRES[cut.metre] * 60.0 / cut.bpm
        whole = int(part.shape[1] / rate / bar + 0.05)
        part = part[:, : round(whole * bar * rate)] if whole else part
    return part.repeat(1, -(-wanted // max(1, part.shape[1])))[:, :wanted]
