"""Chromagrams: the strongest of the twelve pitch classes in each frame of a melody."""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from musicgen.config import ChromaConfig

_A440 = 440.0
_OCTAVE_CENTRE, _OCTAVE_WIDTH = 5.0, 2.0  # the weighting of octaves in librosa's filter bank


class Chroma(nn.Module):
    """Waveform to chromagram. Window and filter bank are computed, not stored in checkpoints."""

    window: Tensor
    filters: Tensor

    def __init__(self, config: ChromaConfig) -> None:
        super().__init__()
        self.config = config
        window = torch.hann_window(config.n_fft)
        if config.half_window:
            window = window.half().float()
        self.register_buffer("window", window, persistent=False)
        filters = filter_bank(config.sample_rate, config.n_fft, config.bins)
        self.register_buffer("filters", filters, persistent=False)

    def forward(self, wav: Tensor) -> Tensor:
        """One-hot chroma `[B, P, bins]` of mono `[B, N]` or `[B, 1, N]`, P = 1 + N // hop. Silence: bin 0."""
        return F.one_hot(self.strength(wav).argmax(-1), self.config.bins).float()

    def strength(self, wav: Tensor) -> Tensor:
        """Chroma `[B, P, bins]`, each frame divided by its strongest bin (in silence all are near 0)."""
        n_fft, hop = self.config.n_fft, self.config.hop
        wav = wav.flatten(1)
        if (missing := n_fft - wav.shape[-1]) > 0:
            wav = F.pad(wav, (missing // 2, missing - missing // 2))
        spectrum = torch.stft(
            wav, n_fft, hop, n_fft, self.window, center=True, pad_mode="reflect", return_complex=True
        )
        power = (spectrum / self.window.pow(2).sum().sqrt()).abs().pow(2)
        chroma = torch.einsum("cf,bft->btc", self.filters, power)
        return F.normalize(chroma, p=torch.inf, dim=-1, eps=1e-6)

    def of_notes(self, spans: Tensor, pitches: Tensor, loudness: Tensor, seconds: float) -> Tensor:
        """One-hot chroma `[1, frames, bins]` of notes, as that of a sound of so many seconds with them.

        `spans [M, 2]` are starts and ends in seconds, `pitches [M]` MIDI numbers and `loudness [M]` amplitudes. Each
        note counts by its energy in the window of a frame, as in sound; a frame without notes has the class before it.
        """
        config, rate = self.config, self.config.sample_rate
        centres = torch.arange(1 + round(seconds * rate) // config.hop) * config.hop / rate
        # In half windows from the centre of a frame, where the squared Hann window is cos⁴(πu/2).
        u = (spans[None] - centres[:, None, None].double()) / (config.n_fft / rate / 2)
        x = math.pi / 2 * u.clamp(-1, 1)
        within = 3 * x / 8 + (2 * x).sin() / 4 + (4 * x).sin() / 32
        energy = (within[..., 1] - within[..., 0]) * loudness.square()
        classes = (pitches.remainder(12) * config.bins / 12).round().long()
        strength = torch.zeros(len(centres), config.bins, dtype=energy.dtype).index_add(1, classes, energy)
        strongest, sounds = strength.argmax(-1), strength.amax(-1) > 0
        last = torch.where(sounds, torch.arange(len(centres)), -1).cummax(0).values
        last = torch.where(last < 0, int(sounds.int().argmax()), last)  # before the first note: its class
        chroma = F.one_hot(strongest[last], config.bins).float()[None]
        return match_length(chroma, config.frames)

    def condition(self, wav: Tensor) -> Tensor:
        """One-hot chroma `[B, frames, bins]`, of the fixed length that the language model was trained with."""
        return match_length(self(wav), self.config.frames)


def match_length(chroma: Tensor, frames: int) -> Tensor:
    """Cut chroma `[B, P, bins]` to `frames`, or repeat it up to that length: `[B, frames, bins]`."""
    repeats = math.ceil(frames / chroma.shape[1])
    return chroma.repeat(1, repeats, 1)[:, :frames]


def filter_bank(sample_rate: int, n_fft: int, bins: int) -> Tensor:
    """Weight of each FFT bin in each pitch class: `[bins, n_fft // 2 + 1]`, bin 0 is C.

    Computes librosa's `filters.chroma` with tuning 0: a Gaussian around each class, columns of unit norm, octaves
    weighted by a Gaussian around the fifth.
    """
    frequency = torch.arange(1, n_fft, dtype=torch.float64) * sample_rate / n_fft
    position = bins * torch.log2(frequency / (_A440 / 16))
    # The bin of frequency 0 has no pitch: as in librosa it lies one and a half octaves below the next.
    position = torch.cat([position[:1] - 1.5 * bins, position])
    width = torch.cat([position.diff().clamp(min=1.0), torch.ones(1, dtype=torch.float64)])
    distance = position - torch.arange(bins, dtype=torch.float64)[:, None]
    half = round(bins / 2)
    distance = torch.remainder(distance + half + 10 * bins, bins) - half
    weights = torch.exp(-0.5 * (2 * distance / width) ** 2)
    weights = weights / weights.norm(dim=0, keepdim=True)
    weights = weights * torch.exp(-0.5 * ((position / bins - _OCTAVE_CENTRE) / _OCTAVE_WIDTH) ** 2)
    # Position 0 is A; three classes of twelve later is C.
    columns: Tensor = weights.roll(-3 * (bins // 12), dims=0)[:, : n_fft // 2 + 1].float()
    return columns
