"""A Hann STFT and its inverse, of whole waveforms and piece by piece.

Pieces are counted on a padded waveform, which begins `margin` samples before the first sample: there frame t covers
the samples [t * hop, t * hop + window), so that frames and hops of samples can be handed on without a remainder.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

LEAST_WEIGHT = 1e-3  # of the overlapping windows at the edges of a waveform


class Spectrum(nn.Module):
    """A Hann STFT whose frame t is centred on samples [t * hop, (t + 1) * hop), and its inverse.

    Magnitudes are scaled so that a full-scale sine peaks at 1. Frames T = ceil(N / hop).
    """

    def __init__(self, window: int, hop: int) -> None:
        super().__init__()
        self.window_length, self.hop = window, hop
        hann = torch.hann_window(window)
        self.register_buffer("analysis", hann * (4.0 / window), persistent=False)
        self.register_buffer("synthesis", hann * (window / 4.0), persistent=False)
        self.register_buffer("weight", hann**2, persistent=False)
        inside = (hann**2).view(-1, hop).sum(0).clamp_min(LEAST_WEIGHT).reciprocal()
        self.register_buffer("inside", inside, persistent=False)
        self.analysis: Tensor
        self.synthesis: Tensor
        self.weight: Tensor
        self.inside: Tensor

    @property
    def parts(self) -> int:
        """Hops in a window."""
        return self.window_length // self.hop

    @property
    def margin(self) -> int:
        """Samples by which a window extends beyond its hop on either side."""
        return (self.window_length - self.hop) // 2

    @property
    def noise_magnitude(self) -> float:
        """Root mean square magnitude of white noise of variance 1."""
        return math.sqrt(6.0 / self.window_length)

    def frames(self, padded: Tensor) -> Tensor:
        """Complex frames [B, n, window / 2 + 1] of a piece of the padded waveform, [B, (n + parts - 1) * hop]."""
        cut = padded.unfold(-1, self.window_length, self.hop)
        spectra: Tensor = torch.fft.rfft(cut * self.analysis)
        return spectra

    def analyse(self, wav: Tensor) -> Tensor:
        """Waveform [B, N] to complex frames [B, T, window / 2 + 1], zero-padded at both ends."""
        samples = wav.shape[-1]
        frames = -(-samples // self.hop)
        right = self.margin + frames * self.hop - samples
        return self.frames(F.pad(wav, (self.margin, right)))

    def synthesise(self, frames: Tensor) -> Tensor:
        """Least-squares inverse: complex frames [B, T, bins] to a waveform [B, T * hop]."""
        hops = Synthesis(self)(frames, last=True)
        return hops.flatten(1)[:, self.margin : self.margin + frames.shape[1] * self.hop]

    def scales(self, first: int, count: int, frames: int | None) -> Tensor:
        """The reciprocal of the sum of squared windows on hops [first, first + count) of the padded waveform.

        [count, hop], or [hop] if all are alike; 0 outside of the waveform itself, whose number of frames is not known
        yet if `frames` is None.
        """
        if first >= self.parts - 1 and frames is None:
            return self.inside
        windows = self.weight.view(self.parts, self.hop)
        total = windows.new_zeros(count, self.hop)
        hop = torch.arange(first, first + count, device=windows.device)
        for part in range(self.parts):
            frame = hop - part
            there = (frame >= 0) if frames is None else (frame >= 0) & (frame < frames)
            total += there[:, None] * windows[part]
        sample = torch.arange(first * self.hop, (first + count) * self.hop, device=windows.device)
        within = sample >= self.margin
        if frames is not None:
            within &= sample < self.margin + frames * self.hop
        return total.clamp_min(LEAST_WEIGHT).reciprocal() * within.view(count, self.hop)


@dataclass(slots=True)
class Synthesis:
    """The inverse of a `Spectrum`, frame by frame: after frame t, hop t of the padded waveform is complete."""

    spectrum: Spectrum
    done: int = 0  # hops returned, which is the number of frames taken
    tail: Tensor | None = None  # [B, parts - 1, hop]: sums that later frames add to

    def __call__(self, frames: Tensor, last: bool = False) -> Tensor:
        """Frames [B, n, bins] to hops [B, n, hop]; with `last`, of [B, n + parts - 1, hop]."""
        spectrum, (B, n, _) = self.spectrum, frames.shape
        parts, hop = spectrum.parts, spectrum.hop
        total = frames.real.new_zeros(B, n + parts - 1, hop)
        if self.tail is not None:
            total[:, : parts - 1] = self.tail
        if n:
            cut = torch.fft.irfft(frames, n=spectrum.window_length).mul_(spectrum.synthesis)
            cut = cut.view(B, n, parts, hop)
            for part in range(parts):
                total[:, part : part + n] += cut[:, :, part]
        count = n + parts - 1 if last else n
        complete, self.tail = total[:, :count], total[:, count:]
        scales = spectrum.scales(self.done, count, self.done + n if last else None)
        self.done += count
        return complete.mul_(scales)


@dataclass(slots=True)
class Analysis:
    """A `Spectrum`, hop by hop of the padded waveform: frame t is returned with hop t + parts - 1."""

    spectrum: Spectrum
    waiting: Tensor | None = None  # [B, at most parts - 1, hop]: hops that later frames still need

    def __call__(self, hops: Tensor) -> Tensor:
        """Hops [B, n, hop] to the frames [B, m, bins] that they complete."""
        spectrum, B = self.spectrum, hops.shape[0]
        hops = hops if self.waiting is None else torch.cat([self.waiting, hops], dim=1)
        count = max(0, hops.shape[1] - spectrum.parts + 1)
        self.waiting = hops[:, count:]
        if not count:
            return torch.zeros(
                B, 0, spectrum.window_length // 2 + 1, dtype=torch.complex64, device=hops.device
            )
        return spectrum.frames(hops.flatten(1))
