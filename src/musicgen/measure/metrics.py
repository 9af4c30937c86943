"""Measures as pure functions of mono waveforms [B, N], of codes, or of embeddings."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import torch
from torch import Tensor

from musicgen.errors import AudioError

# The log-mel scale of every distance here: decibels on a scale whose 0 is a full-scale sine.
MELS = 96
MEL_WINDOW, MEL_HOP = 2048, 512
LOWEST_HZ = 30.0
FLOOR_DB = -60.0  # below it music masks the sound, and errors there would outweigh all others

SILENT_DB = -50.0
CLIPPED_LEVEL, CLIPPED_SHARE = 0.999, 1e-3
NOISE_FLATNESS = 0.4  # white noise has exp(-0.577) = 0.56, music of any density stays well below 0.3
_FLATNESS_WINDOW = 1024
_FLATNESS_BAND_HZ = (100.0, 8_000.0)


@lru_cache(maxsize=8)
def mel_filters(rate: int, window: int, mels: int) -> Tensor:
    """Triangular filters [window / 2 + 1, mels] with peaks of 1, equally spaced on O'Shaughnessy's mel scale."""
    top = 2595.0 * math.log10(1.0 + rate / 2 / 700.0)
    bottom = 2595.0 * math.log10(1.0 + LOWEST_HZ / 700.0)
    corners = 700.0 * (10.0 ** (torch.linspace(bottom, top, mels + 2, dtype=torch.float64) / 2595.0) - 1.0)
    hertz = torch.arange(window // 2 + 1, dtype=torch.float64)[:, None] * rate / window
    rising = (hertz - corners[:-2]) / (corners[1:-1] - corners[:-2])
    falling = (corners[2:] - hertz) / (corners[2:] - corners[1:-1])
    return torch.minimum(rising, falling).clamp_min(0.0).float()


def spectrogram(wav: Tensor, window: int, hop: int) -> Tensor:
    """Hann STFT magnitudes [B, F, 1 + N // hop] of waveforms [B, N]; a full-scale sine peaks at 1."""
    hann = torch.hann_window(window, device=wav.device)
    frames = torch.stft(wav, window, hop, window=hann, pad_mode="constant", return_complex=True)
    return frames.abs() * (4.0 / window)


def log_mel(wav: Tensor, rate: int, *, floor_db: float = FLOOR_DB) -> Tensor:
    """Mel levels [B, MELS, 1 + N // MEL_HOP] in dB of full scale, at least the floor; waveforms [B, N]."""
    power = spectrogram(wav, MEL_WINDOW, MEL_HOP).square()
    energy = mel_filters(rate, MEL_WINDOW, MELS).to(wav.device).T @ power
    return (10.0 * energy.clamp_min(1e-12).log10()).clamp_min(floor_db)


def log_mel_distance(wav: Tensor, reference: Tensor, rate: int) -> Tensor:
    """Mean absolute difference [B] in dB of two log-mel spectrograms; waveforms [B, N] of equal length."""
    _same_shape(wav, reference)
    return (log_mel(wav, rate) - log_mel(reference, rate)).abs().mean(dim=(1, 2))


def si_sdr(wav: Tensor, reference: Tensor) -> Tensor:
    """Scale-invariant signal-to-distortion ratio [B] in dB, at most 100 (Le Roux et al., 2019).

    Waveforms [B, N] of equal length.
    """
    _same_shape(wav, reference)
    wav, reference = (x.double() - x.double().mean(dim=1, keepdim=True) for x in (wav, reference))
    power = reference.square().sum(dim=1, keepdim=True).clamp_min(1e-12)
    target = (wav * reference).sum(dim=1, keepdim=True) / power * reference
    kept, lost = target.square().sum(dim=1), (wav - target).square().sum(dim=1)
    return (10.0 * ((kept + 1e-12) / (lost + 1e-10 * kept + 1e-12)).log10()).float()


def _same_shape(wav: Tensor, reference: Tensor) -> None:
    if wav.shape != reference.shape or wav.ndim != 2 or wav.shape[1] == 0:
        got = f"{list(wav.shape)} and {list(reference.shape)}"
        raise AudioError(f"Two waveforms of equal shape [B, N] can be compared, got {got}.")


# -------------------------------------------------------------------------------------------------- clip faults


def level_db(wav: Tensor) -> Tensor:
    """Root mean square [B] in dB of full scale; waveforms [B, N]."""
    return 10.0 * wav.square().mean(dim=1).clamp_min(1e-12).log10()


def is_silent(wav: Tensor) -> Tensor:
    """Whether [B] the RMS of the clip is below -50 dB of full scale; waveforms [B, N]."""
    return level_db(wav) < SILENT_DB


def is_clipped(wav: Tensor) -> Tensor:
    """Whether [B] more than one sample in a thousand is at full scale; waveforms [B, N]."""
    return (wav.abs() >= CLIPPED_LEVEL).float().mean(dim=1) > CLIPPED_SHARE


def flatness(wav: Tensor, rate: int) -> Tensor:
    """Spectral flatness [B], from 0 for a tone to 0.56 for white noise; waveforms [B, N].

    Geometric over arithmetic mean power from 100 Hz to 8 kHz, the median over the louder half of the frames.
    """
    low, high = (round(hz * _FLATNESS_WINDOW / rate) for hz in _FLATNESS_BAND_HZ)
    power = spectrogram(wav, _FLATNESS_WINDOW, _FLATNESS_WINDOW // 2)[:, low : high + 1].square() + 1e-14
    flat = power.log().mean(dim=1).exp() / power.mean(dim=1)
    loudness = power.mean(dim=1)
    loud = loudness >= loudness.median(dim=1, keepdim=True).values
    return torch.stack([row[keep].median() for row, keep in zip(flat, loud, strict=True)])


def is_noise_like(wav: Tensor, rate: int) -> Tensor:
    """Whether [B] a clip is not silent and has a flatness above 0.4; waveforms [B, N]."""
    return (flatness(wav, rate) > NOISE_FLATNESS) & ~is_silent(wav)


# --------------------------------------------------------------------------------------------- codes and sets


@dataclass(frozen=True, slots=True)
class CodebookUse:
    """Use of one codebook: the number of codes that occur, and the perplexity (exponential of the entropy)."""

    used: int
    size: int
    perplexity: float


def codebook_use(codes: Tensor, size: int) -> tuple[CodebookUse, ...]:
    """The use of each codebook in codes [B, K, T] of `size` values."""
    found = []
    for codebook in codes.transpose(0, 1).flatten(1):
        share = torch.bincount(codebook, minlength=size).double() / codebook.numel()
        entropy = -torch.special.xlogy(share, share).sum()
        found.append(CodebookUse(int((share > 0).sum()), size, float(entropy.exp())))
    return tuple(found)


def chroma_cosine(chroma: Tensor, reference: Tensor, counted: Tensor | None = None) -> float:
    """Mean cosine of chroma frames [T, 12] with those of a reference (Copet et al., 2023); the longer one is cut.

    With one-hot frames this is the share of equal frames. `counted` [T] selects the frames.
    """
    frames = min(len(chroma), len(reference))
    cosine = torch.nn.functional.cosine_similarity(
        chroma[:frames].float(), reference[:frames].float(), dim=-1
    )
    if counted is not None:
        cosine = cosine[counted[:frames]]
    return float(cosine.mean()) if len(cosine) else math.nan


def frechet_distance(embeddings: Tensor, reference: Tensor) -> float:
    """Fréchet distance of the Gaussians fitted to two sets of embeddings [M, E]; 0 for equal sets."""
    if min(len(embeddings), len(reference)) < 2:
        return math.nan
    a, b = embeddings.double(), reference.double()
    # Tr sqrt(AB) is the sum of the singular values of X Yᵀ, where A = Xᵀ X and B = Yᵀ Y.
    x, y = ((each - each.mean(dim=0)) / (len(each) - 1) ** 0.5 for each in (a, b))
    cross = torch.linalg.svdvals(x @ y.T).sum()
    apart = (a.mean(dim=0) - b.mean(dim=0)).square().sum()
    return float((apart + x.square().sum() + y.square().sum() - 2.0 * cross).clamp_min(0.0))


def diversity(embeddings: Tensor) -> float:
    """Mean distance between any two of the embeddings [M, E]; 0 where all are equal."""
    return float(torch.pdist(embeddings.float()).mean()) if len(embeddings) > 1 else math.nan
