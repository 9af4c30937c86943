"""From STFT magnitudes to a waveform: an estimate of the phases, then a few Griffin-Lim iterations.

Estimate: every spectral peak is a partial whose frequency, by parabolic interpolation of the peak, advances the phase
from frame to frame; the bins around a peak take its phase (Beauregard, Harish and Wyse, "Single Pass Spectrogram
Inversion", 2015). Refinement: fast Griffin-Lim (Perraudin, Balazs and Søndergaard, 2013).
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional as F

MOMENTUM = 0.99


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
        self.analysis: Tensor
        self.synthesis: Tensor
        self.weight: Tensor

    @property
    def margin(self) -> int:
        """Samples by which a window extends beyond its hop on either side."""
        return (self.window_length - self.hop) // 2

    @property
    def noise_magnitude(self) -> float:
        """Root mean square magnitude of white noise of variance 1."""
        return math.sqrt(6.0 / self.window_length)

    def analyse(self, wav: Tensor) -> Tensor:
        """Waveform [B, N] to complex frames [B, T, window / 2 + 1], zero-padded at both ends."""
        samples = wav.shape[-1]
        frames = -(-samples // self.hop)
        right = self.margin + frames * self.hop - samples
        cut = F.pad(wav, (self.margin, right)).unfold(-1, self.window_length, self.hop)
        spectra: Tensor = torch.fft.rfft(cut * self.analysis)
        return spectra

    def synthesise(self, frames: Tensor, weights: Tensor | None = None) -> Tensor:
        """Least-squares inverse: complex frames [B, T, bins] to a waveform [B, T * hop].

        `weights` is `self.weights(T)`, to be given where it is computed already.
        """
        if weights is None:
            weights = self.weights(frames.shape[1])
        cut = torch.fft.irfft(frames, n=self.window_length) * self.synthesis
        return self._inside(self._overlap_add(cut)).div_(weights)

    def weights(self, frames: int) -> Tensor:
        """The sum of T overlapping squared windows, [1, T * hop]."""
        return self._inside(self._overlap_add(self.weight.expand(1, frames, -1))).clamp_min(1e-3)

    def _inside(self, padded: Tensor) -> Tensor:
        return padded[:, self.margin : padded.shape[1] - self.window_length + self.hop + self.margin]

    def _overlap_add(self, cut: Tensor) -> Tensor:
        B, T, _ = cut.shape
        parts = self.window_length // self.hop
        blocks = cut.view(B, T, parts, self.hop)
        total = cut.new_zeros(B, T + parts - 1, self.hop)
        for part in range(parts):
            total[:, part : part + T] += blocks[:, :, part]
        return total.view(B, -1)


def reconstruct(spectrum: Spectrum, magnitudes: Tensor, steps: int, first: Tensor | None = None) -> Tensor:
    """A waveform [B, T * hop] whose STFT magnitudes come near `magnitudes` [B, T, bins].

    Iterates from the complex frames `first` of these magnitudes, by default with the phases of `advance_phases`.
    """
    weights = spectrum.weights(magnitudes.shape[1])
    if first is None:
        first = torch.polar(magnitudes, advance_phases(spectrum, magnitudes))
    wav = spectrum.synthesise(first, weights)
    previous: Tensor | None = None
    for _ in range(steps):
        frames = spectrum.analyse(wav)
        pushed = frames if previous is None else torch.lerp(previous, frames, 1.0 + MOMENTUM)
        previous = frames
        real, imaginary = pushed.real, pushed.imag
        # Several times faster than abs(), which guards against overflow.
        power = torch.addcmul(real.square(), imaginary, imaginary).clamp_min_(1e-18)
        wav = spectrum.synthesise(pushed * power.rsqrt_().mul_(magnitudes), weights)
    return wav


def advance_phases(spectrum: Spectrum, magnitudes: Tensor) -> Tensor:
    """Phases [B, T, bins] that advance from frame to frame by the frequency of the spectral peak of each bin."""
    B, T, bins = magnitudes.shape
    nearest, frequency = _peaks(magnitudes)
    advance = frequency * (2 * math.pi * spectrum.hop / spectrum.window_length)
    # The phase of a Hann-windowed partial alternates by pi from bin to bin, as frames start at their first sample.
    parity = torch.arange(bins, device=magnitudes.device) % 2 * math.pi
    own = parity[None, None] - parity[nearest]
    advance = torch.gather(advance, 2, nearest)
    phases = torch.empty_like(magnitudes)
    current = torch.zeros(B, bins, device=magnitudes.device)
    for t in range(T):
        current = torch.gather(current, 1, nearest[:, t]) + advance[:, t] + own[:, t]
        phases[:, t] = current
    return phases


def _peaks(magnitudes: Tensor) -> tuple[Tensor, Tensor]:
    """Per bin, the index of the spectral peak it belongs to, and (at peaks) the peak's frequency in bins."""
    _, _, bins = magnitudes.shape
    left, right = F.pad(magnitudes[..., :-1], (1, 0)), F.pad(magnitudes[..., 1:], (0, 1))
    is_peak = (magnitudes >= left) & (magnitudes > right)
    log = magnitudes.clamp_min(1e-9).log()
    log_left, log_right = left.clamp_min(1e-9).log(), right.clamp_min(1e-9).log()
    curve = (log_left - 2 * log + log_right).clamp_max(-1e-4)
    index = torch.arange(bins, device=magnitudes.device, dtype=magnitudes.dtype)
    frequency = index + (0.5 * (log_left - log_right) / curve).clamp(-0.5, 0.5)
    # Exactly, the regions of peaks meet at the minima between them; the nearest peak is close enough.
    below = torch.where(is_peak, index, -1e6).cummax(-1).values
    above = torch.where(is_peak, index, 1e6).flip(-1).cummin(-1).values.flip(-1)
    nearest = torch.where(index - below <= above - index, below, above).clamp(0, bins - 1).long()
    return nearest, frequency
