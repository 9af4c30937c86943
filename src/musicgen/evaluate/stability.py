"""Stability of one long take, waveform [N]: freezing, and drift of level, key and tempo."""

from __future__ import annotations

import math
from dataclasses import dataclass
from statistics import fmean

import torch
from torch import Tensor

from musicgen.engine.collapse import collapsed_windows
from musicgen.errors import AudioError
from musicgen.io.loudness import loudness
from musicgen.measure import tempo_key
from musicgen.measure.metrics import FLOOR_DB, MEL_HOP, is_noise_like, is_silent, log_mel

BLOCK_SECONDS = 3.0  # as the short-term loudness of EBU Tech 3341
WINDOW_SECONDS = 10.0  # key and tempo are measured in windows of this length
FREEZE_SECONDS = 5.0
FROZEN_DEVIATION_DB = 2.0  # the corpus moves by more than 4 dB, a take frozen to a tone by less than 1.2 dB
SOFTEST_LUFS = -70.0  # the absolute gate of BS.1770: a block below it counts as this


@dataclass(frozen=True, slots=True)
class Stability:
    """Measures along one take.

    `level_drift` and `level_range` are in dB; `keys` and `pulses` are those of its windows of 10 seconds, `key` and
    `bpm` those of the whole take; `faulty` is true if a window is silent or noise-like.
    """

    frozen_codes: bool
    frozen_sound: bool
    faulty: bool
    level_drift: float
    level_range: float
    key: tuple[int, bool]
    bpm: float
    keys: tuple[tuple[int, bool], ...]
    pulses: tuple[tempo_key.Pulse, ...]

    @property
    def beat_jitter(self) -> float:
        """The mean jitter of the windows in which beats are found; NaN where there is none."""
        measured = [pulse.jitter for pulse in self.pulses if not math.isnan(pulse.jitter)]
        return fmean(measured) if measured else math.nan

    def key_agreement(self, key: tuple[int, bool]) -> float:
        """The mean MIREX score, from 0 to 1, of the windows' keys compared with `key`."""
        return fmean(tempo_key.key_score(found, key) for found in self.keys)

    def tempo_agreement(self, bpm: float) -> float:
        """The share of windows whose tempo is within 4 % of `bpm`, octaves allowed."""
        return fmean(tempo_key.tempo_agrees(pulse.bpm, bpm, octaves=True) for pulse in self.pulses)


def measure(wav: Tensor, rate: int, codes: Tensor, frame_rate: float) -> Stability:
    """Measure a take: waveform [N] of at least 10 seconds, and its codes [K, T]."""
    wav = wav.detach().float().cpu()
    parts = windows(wav, rate)
    levels = block_levels(wav, rate)
    return Stability(
        frozen_codes=bool(collapsed_windows(codes, frame_rate).any()),
        frozen_sound=is_frozen(wav, rate),
        faulty=bool((is_silent(parts) | is_noise_like(parts, rate)).any()),
        level_drift=level_drift(levels),
        level_range=float(levels.max() - levels.min()),
        key=tempo_key.key(wav, rate),
        bpm=tempo_key.tempo(wav, rate),
        keys=tuple(tempo_key.key(part, rate) for part in parts),
        pulses=tuple(tempo_key.pulse(part, rate) for part in parts),
    )


def windows(wav: Tensor, rate: int) -> Tensor:
    """Windows of 10 seconds of a waveform [N], without overlap: [W, 10 * rate]; the remainder is left out."""
    return _cut(wav, round(WINDOW_SECONDS * rate), rate)


def block_levels(wav: Tensor, rate: int) -> Tensor:
    """Loudness [M] in LUFS of each block of 3 seconds of a waveform [N], at least -70; the remainder is left out."""
    blocks = _cut(wav, round(BLOCK_SECONDS * rate), rate)
    return torch.tensor([max(SOFTEST_LUFS, loudness(block[None], rate)) for block in blocks])


def level_drift(levels: Tensor) -> float:
    """Rise of levels [M] in dB from the first to the last (negative: fall), along a fitted straight line."""
    if len(levels) < 2:
        return 0.0
    index = torch.arange(len(levels), dtype=torch.float64)
    index = index - index.mean()
    slope = (index * levels.double()).sum() / index.square().sum()
    return float(slope) * (len(levels) - 1)


def is_frozen(wav: Tensor, rate: int) -> bool:
    """Whether the spectrum of a waveform [N] stays constant for 5 seconds somewhere: a held tone, or silence.

    The measure is the mean distance in dB of each mel band from its median level, weighted by the band's mean
    amplitude.
    """
    levels = log_mel(wav[None], rate)[0]
    amplitudes = 10.0 ** (levels / 20.0) - 10.0 ** (FLOOR_DB / 20.0)
    frames = round(FREEZE_SECONDS * rate / MEL_HOP)
    for first in range(0, levels.shape[1] - frames + 1, round(rate / MEL_HOP)):
        part = levels[:, first : first + frames]
        weight = amplitudes[:, first : first + frames].mean(dim=1)
        deviation = (part - part.median(dim=1, keepdim=True).values).abs().mean(dim=1)
        if float((deviation * weight).sum() / weight.sum().clamp_min(1e-9)) < FROZEN_DEVIATION_DB:
            return True
    return False


def _cut(wav: Tensor, samples: int, rate: int) -> Tensor:
    if wav.ndim != 1 or len(wav) < samples:
        raise AudioError(
            f"A waveform [N] of at least {samples / rate:g} s can be measured, got {list(wav.shape)} at {rate} Hz."
        )
    return wav.unfold(0, samples, samples)
