"""From STFT magnitudes to a waveform: an estimate of the phases, then a few Griffin-Lim iterations.

Estimate: every spectral peak is a partial whose frequency, by parabolic interpolation of the peak, advances the phase
from frame to frame; the bins around a peak take its phase (Beauregard, Harish and Wyse, "Single Pass Spectrogram
Inversion", 2015). Refinement: fast Griffin-Lim (Perraudin, Balazs and Søndergaard, 2013).

Both are computed piece by piece. An iteration of Griffin-Lim needs only the frames whose windows overlap, so each
iteration follows the previous one at a distance of window / hop - 1 frames, and the result is that of iterating over
the whole. The first frames have fewer iterations, so that the first samples need fewer frames after them.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from musicgen.model.stft import Analysis, Spectrum, Synthesis

Array = np.ndarray[Any, Any]

MOMENTUM = 0.99
PIECE = 32  # frames that `reconstruct` takes at once: few enough for the processor's cache


def reconstruct(spectrum: Spectrum, magnitudes: Tensor, steps: int) -> Tensor:
    """A waveform [B, T * hop] whose STFT magnitudes come near `magnitudes` [B, T, bins]."""
    advance, search, waves = PhaseAdvance(spectrum), PhaseSearch(spectrum, steps), []
    pieces = torch.split(magnitudes, PIECE, dim=1)
    for number, piece in enumerate(pieces):
        first = polar(piece, advance(piece))
        waves.append(search(first, piece, last=number == len(pieces) - 1))
    return torch.cat(waves, dim=-1)


def polar(magnitudes: Tensor, phases: Tensor) -> Tensor:
    """Complex numbers of these magnitudes and phases, in half the time of `torch.polar` on a CPU."""
    return torch.complex(phases.cos().mul_(magnitudes), phases.sin().mul_(magnitudes))


def skipped(iteration: int) -> int:
    """Frames at the beginning that Griffin-Lim iteration 1, 2, … leaves as they are.

    So frame t has 2 t + 1 iterations at most. From the fifth or sixth frame on nothing changes.
    """
    return iteration // 2


@dataclass(slots=True)
class PhaseSearch:
    """Griffin-Lim iterations over one waveform, piece by piece."""

    spectrum: Spectrum
    steps: int
    iterations: list[_Iteration] = field(init=False)
    synthesis: Synthesis = field(init=False)
    magnitudes: Tensor | None = None  # [B, n, bins] of the frames that the last iteration has not refined yet
    first: int = 0  # number of the first of these frames
    trimmed: int = 0  # samples of the margin that are left out already

    def __post_init__(self) -> None:
        self.iterations = [
            _Iteration(
                Synthesis(self.spectrum), Analysis(self.spectrum), skipped(number), skipped(number + 1)
            )
            for number in range(1, self.steps + 1)
        ]
        self.synthesis = Synthesis(self.spectrum)

    def frames_for(self, hops: int) -> int:
        """Frames that must be known for the first `hops` hops of the padded waveform."""
        frames = hops
        for number in range(self.steps, 0, -1):
            # The last frame that is needed, and those whose windows overlap with it.
            frames += (self.spectrum.parts - 1) * (frames > skipped(number))
        return frames

    def __call__(self, frames: Tensor, magnitudes: Tensor, last: bool = False) -> Tensor:
        """The next samples [B, m] that are final, of complex frames [B, n, bins] with these magnitudes.

        After the `last` piece there are as many samples as frames times hop.
        """
        spectrum = self.spectrum
        known = magnitudes if self.magnitudes is None else torch.cat([self.magnitudes, magnitudes], dim=1)
        previous: Tensor | None = None
        for iteration in self.iterations:
            frames, previous = iteration(frames, previous, known, self.first, last)
        wav = self.synthesis(frames, last).flatten(1)
        self.magnitudes, self.first = known[:, frames.shape[1] :], self.first + frames.shape[1]
        trim = min(spectrum.margin - self.trimmed, wav.shape[-1])
        self.trimmed += trim
        # The hops after the last frame reach beyond the waveform.
        beyond = spectrum.window_length - spectrum.hop - spectrum.margin if last else 0
        return wav[:, trim : wav.shape[-1] - beyond]


@dataclass(slots=True)
class _Iteration:
    """One iteration: it returns the frames that it takes with better phases, `parts - 1` frames later."""

    synthesis: Synthesis
    analysis: Analysis
    skip: int  # so many frames at the beginning are returned as they come
    next_skip: int  # by the next iteration
    taken: int = 0  # frames
    analysed: int = 0  # frames
    previous: Tensor | None = None  # frames of the previous iteration's waveform, which give the momentum

    def __call__(
        self, frames: Tensor, previous: Tensor | None, magnitudes: Tensor, first: int, last: bool
    ) -> tuple[Tensor, Tensor]:
        """Take frames [B, n, bins]; returns those that are ready, and the frames of the waveform they come from.

        `previous` are the latter of the previous iteration; each begins with the first frame that is not skipped by
        the one who takes it. `magnitudes` begin with frame `first`.
        """
        passed = frames[:, : max(0, self.skip - self.taken)]
        self.taken += frames.shape[1]
        projected = self.analysis(self.synthesis(frames, last))
        start, self.analysed = max(self.skip, self.analysed), self.analysed + projected.shape[1]
        count = max(0, self.analysed - start)
        projected = projected[:, projected.shape[1] - count :]
        pushed = projected.clone() if previous is None else self._push(projected, previous)
        real, imaginary = pushed.real, pushed.imag
        # Several times faster than abs(), which guards against overflow.
        power = torch.addcmul(real.square(), imaginary, imaginary).clamp_min_(1e-18)
        better = pushed.mul_(power.rsqrt_().mul_(magnitudes[:, start - first : start - first + count]))
        projected = projected[:, max(0, self.next_skip - start) :]
        return (torch.cat([passed, better], dim=1) if passed.shape[1] else better), projected

    def _push(self, projected: Tensor, previous: Tensor) -> Tensor:
        """Frames moved on in the direction in which they changed since the previous iteration."""
        waiting = previous[:, :0] if self.previous is None else self.previous
        pushed, now = torch.empty_like(projected), torch.view_as_real(projected)
        out = torch.view_as_real(pushed)
        # In two parts, as joining them would copy much.
        split = min(waiting.shape[1], projected.shape[1])
        rest = projected.shape[1] - split
        for before, part in ((waiting[:, :split], slice(0, split)), (previous[:, :rest], slice(split, None))):
            torch.lerp(torch.view_as_real(before), now[:, part], 1.0 + MOMENTUM, out=out[:, part])
        left = waiting[:, split:]
        self.previous = torch.cat([left, previous], dim=1) if left.shape[1] else previous[:, rest:]
        return pushed


@dataclass(slots=True)
class PhaseAdvance:
    """Phases that advance from frame to frame by the frequency of the spectral peak of each bin, piece by piece."""

    spectrum: Spectrum
    current: Tensor | None = None  # [B, bins]: phases of the latest frame

    def __call__(self, magnitudes: Tensor) -> Tensor:
        """Phases [B, n, bins] of the next magnitudes."""
        spectrum, (B, n, bins) = self.spectrum, magnitudes.shape
        nearest, frequency = _peaks(magnitudes.cpu())
        advance = frequency * (2 * math.pi * spectrum.hop / spectrum.window_length)
        # The phase of a Hann-windowed partial alternates by pi from bin to bin, as frames start at their first sample.
        parity = torch.arange(bins) % 2 * math.pi
        # Without whole turns, which would take the precision of later phases.
        advance.add_(parity - torch.from_numpy(parity.numpy().take(nearest))).remainder_(2 * math.pi)
        current = torch.zeros(B, bins) if self.current is None else self.current
        phases = torch.empty_like(advance)
        for one in zip(current.numpy(), nearest, advance.numpy(), phases.numpy(), strict=True):
            _add_up(*one)
        self.current = phases[:, -1].remainder(2 * math.pi) if n else current
        return phases.to(magnitudes.device)


def _add_up(current: Array, nearest: Array, advance: Array, phases: Array) -> None:
    """Write the phases [n, bins] of frames that follow one of phases `current` [bins].

    In numpy: for so few numbers most of what torch takes is the call.
    """
    for source, more, phase in zip(nearest, advance, phases, strict=True):
        np.add(current.take(source), more, out=phase)
        current = phase


def _peaks(magnitudes: Tensor) -> tuple[Array, Tensor]:
    """Per bin, the spectral peak that it belongs to and the frequency of that peak in bins: both [B, n, bins].

    Exactly, the regions of peaks meet at the minima between them; the nearest peak is close enough.
    """
    bins, around = magnitudes.shape[-1], F.pad(magnitudes, (1, 1))
    is_peak = ((magnitudes >= around[..., :-2]) & (magnitudes > around[..., 2:])).numpy()
    is_peak[..., -1] |= ~is_peak.any(-1)  # in silence, where there is none
    places = np.flatnonzero(is_peak)  # in all frames, one after the other
    frames, peaks = np.divmod(places, bins)
    # The last bin that belongs to each: of its frame, or half way to the next peak.
    last = (frames + 1) * bins - 1
    np.copyto(last[:-1], (places[:-1] + places[1:]) // 2, where=frames[:-1] == frames[1:])
    left, at, right = (
        torch.from_numpy(around.numpy().take(places + 2 * frames + i)).clamp_min_(1e-9).log_()
        for i in range(3)
    )
    curve = (left - 2 * at + right).clamp_max_(-1e-4)
    frequency = torch.from_numpy(peaks) + (0.5 * (left - right) / curve).clamp_(-0.5, 0.5)
    of = np.repeat(np.arange(len(places)), np.diff(last, prepend=-1)).reshape(magnitudes.shape)
    return peaks.take(of), torch.from_numpy(frequency.numpy().take(of))
