"""Turns codes into finished audio: decoding in segments, joining to a continued clip, levelling, fades."""

from __future__ import annotations

import math
from collections.abc import Generator
from typing import cast

import torch
import torch.nn.functional as F
from torch import Tensor

from musicgen.engine.threads import one_thread
from musicgen.model.codec import Codec, StreamingCodec
from musicgen.model.spectral_codec import SpectralCodec

SEGMENT_SECONDS = 30  # longer music is decoded in segments
OVERLAP_SECONDS = 1  # of two segments, for codecs that do not carry a state from one to the next
EDGE_SECONDS = 0.01  # fades at the beginning and the end, to avoid clicks
SEAM_SECONDS = 0.05  # cross-fade from a continued clip to its continuation
MATCHED_SECONDS = 2.0  # before the seam; the level of the continuation is matched there
MAX_GAIN_DB = 12.0
STEADY_FROM = 20.0  # seconds; the level of shorter music is not changed
STEADY_SPAN = 8.0  # seconds: standard deviation of the Gaussian window in which the level is measured
STEADY_BLOCK = 0.5  # seconds


@torch.inference_mode()
def codes_to_sound(codec: Codec, codes: Tensor) -> Tensor:
    """Decode codes `[B, K, T]` to a wave `[B, C, N]`, in segments, so that memory does not grow with length."""
    waves: list[Tensor] = []

    def segments() -> Generator[float, None, None]:
        waves.append((yield from decode_segments(codec, codes)))

    for _ in segments():
        pass
    return waves[0]


def decode_segments(codec: Codec, codes: Tensor) -> Generator[float, None, Tensor]:
    """Decode codes `[B, K, T]` to a wave `[B, C, N]`; yields the share done after each segment of 30 seconds.

    EnCodec carries its state from one segment to the next, which gives the same samples as decoding at once. The
    spectral codec estimates phases over its whole input, so its result depends on the segments: each begins at a
    multiple of 30 seconds, extends half a second beyond both ends, and is cross-faded with its neighbours over the
    second that they share.
    """
    T, length = codes.shape[-1], round(SEGMENT_SECONDS * codec.frame_rate)
    if length >= T:
        wave = _decode(codec, codes)
        yield 1.0
        return wave
    starts = range(0, T, length)
    if hasattr(getattr(codec, "codec", codec), "decode_step"):
        streaming, waves = cast(StreamingCodec, codec), []
        with torch.inference_mode():
            state = streaming.new_decoder_state()
        for start in starts:
            with torch.inference_mode():
                part = codes[..., start : start + length]
                waves.append(streaming.decode_step(part, state, last=start == starts[-1]))
            yield min(1.0, (start + length) / T)
        return torch.cat(waves, dim=-1)
    half = round(OVERLAP_SECONDS * codec.frame_rate) // 2
    joined: Tensor | None = None
    for start in starts:
        first, end = max(0, start - half), min(T, start + length + half)
        wave = _decode(codec, codes[..., first:end])
        if joined is None:
            joined = wave.new_zeros(*wave.shape[:-1], T * codec.hop)
            joined[..., : wave.shape[-1]] = wave
        else:
            overlap = min(2 * half * codec.hop, wave.shape[-1])
            at = first * codec.hop
            joined[..., at : at + overlap] = crossfade(joined[..., at : at + overlap], wave[..., :overlap])
            joined[..., at + overlap : end * codec.hop] = wave[..., overlap:]
        yield min(1.0, (start + length) / T)
    assert joined is not None, "there is at least one segment"
    return joined


@torch.inference_mode()
def _decode(codec: Codec, codes: Tensor) -> Tensor:
    if isinstance(codec, SpectralCodec) and codes.device.type == "cpu":
        with one_thread():  # many short operations, for which several threads are slower
            return codec.decode(codes)
    return codec.decode(codes)


def crossfade(before: Tensor, after: Tensor) -> Tensor:
    """Cross-fade from `before` to `after`, both `[..., N]`, at equal power whatever their correlation."""
    N = before.shape[-1]
    angle = torch.linspace(0, math.pi / 2, N, device=before.device)
    out, into = angle.cos(), angle.sin()
    correlation = (before * after).mean() / (before.square().mean() * after.square().mean()).sqrt().clamp_min(
        1e-12
    )
    # The power of a sum is that of both parts plus twice their product; divided by that, it stays constant.
    return (before * out + after * into) / (1 + 2 * correlation.clamp(0, 1) * out * into).sqrt()


def continue_original(original: Tensor, wave: Tensor, rate: int) -> Tensor:
    """Join `original [C, n]` and its continuation: `wave [c, N]` is the decoded sound of both together.

    The result is the original up to its end, a cross-fade there, and then the wave, with a gain that makes both
    equally loud in the last two seconds before the seam. Mono is copied to all channels.
    """
    n, channels = original.shape[-1], max(original.shape[0], wave.shape[0])
    original, wave = original.expand(channels, -1), wave.expand(channels, -1)
    last = slice(max(0, n - round(MATCHED_SECONDS * rate)), n)
    original_level, wave_level = (float(each[:, last].square().mean().sqrt()) for each in (original, wave))
    bound = 10 ** (MAX_GAIN_DB / 20)
    gain = (
        min(max(original_level / wave_level, 1 / bound), bound)
        if original_level > 0 and wave_level > 0
        else 1.0
    )
    overlap = min(round(SEAM_SECONDS * rate), n)
    joined = wave * gain
    seam = crossfade(original[:, n - overlap :], joined[:, n - overlap : n])
    joined[:, : n - overlap] = original[:, : n - overlap]
    joined[:, n - overlap : n] = seam
    return joined


def steady(samples: Tensor, rate: int, *, kept: int = 0) -> Tensor:
    """Remove slow drifts of level from long music `[C, N]`; the first `kept` samples are not changed.

    The level at each time is the power of blocks of half a second, averaged with a Gaussian window (standard
    deviation 8 seconds). Its difference from the level of the whole is removed, at most 12 dB. Pauses (20 dB below
    the whole) are left out. Changes within some seconds stay, and music of up to 20 seconds is not changed.
    """
    N = samples.shape[-1]
    block = round(STEADY_BLOCK * rate)
    if STEADY_FROM * rate >= N:
        return samples
    power = F.avg_pool1d(F.pad(samples.square().mean(0), (0, -N % block))[None, None], block)[0, 0].double()
    if not bool(power.any()):
        return samples
    power[-1] *= block / (N - (len(power) - 1) * block)  # the last block is not full
    audible = power > power[power > 0.01 * power.mean()].mean() * 0.01
    index = torch.arange(len(power), dtype=torch.float64)
    gains = []
    for part in torch.split(index, 1024):  # an hour has 7,200 blocks
        window = torch.exp(-0.5 * ((index - part[:, None]) * STEADY_BLOCK / STEADY_SPAN).square()) * audible
        gains.append((window @ power / window.sum(1).clamp_min(1e-9)).clamp_min(1e-12))
    level = torch.cat(gains).log10() * 10
    whole = 10 * math.log10(float(power[audible].mean()))
    gain = (whole - level).clamp(-MAX_GAIN_DB, MAX_GAIN_DB)
    if kept:  # relative to the gain at the seam, so that the level does not jump there
        seam = min(kept // block, len(gain) - 1)
        gain = gain - gain[seam]
        gain[: seam + 1] = 0
        gain = gain.clamp(-MAX_GAIN_DB, MAX_GAIN_DB)
    curve = F.interpolate((10 ** (gain / 20)).float()[None, None], scale_factor=block, mode="linear")[
        0, 0, :N
    ]
    if kept:
        curve[:kept] = 1.0
    return samples * curve


def fade_edges(samples: Tensor, rate: int, *, begins: bool = True, fade_out: float = 0.0) -> Tensor:
    """Short fades at both ends of `[C, N]`, to avoid clicks; at the beginning only if the music `begins` there.

    `fade_out` is the length of the fade at the end in seconds, if longer.
    """
    N = samples.shape[-1]
    faded = samples.clone()
    lengths = round(EDGE_SECONDS * rate) if begins else 0, round(max(EDGE_SECONDS, fade_out) * rate)
    for length, rising in zip(lengths, (True, False), strict=True):
        count = min(length, N // 2 if rising or fade_out <= EDGE_SECONDS else N)
        if count == 0:
            continue
        ramp = 0.5 - 0.5 * torch.cos(torch.arange(count, device=samples.device) * (math.pi / count))
        if rising:
            faded[:, :count] *= ramp
        else:
            faded[:, N - count :] *= ramp.flip(0)
    return faded


def close(samples: Tensor, rate: int, *, at: float, ring: float) -> Tensor:
    """Fade `[C, N]` to silence in the `ring` seconds after the music's end at `at` seconds; silence follows."""
    begin, count = min(round(at * rate), samples.shape[-1]), max(1, round(ring * rate))
    angle = (torch.arange(samples.shape[-1] - begin, device=samples.device) / count).clamp(max=1) * math.pi
    closed = samples.clone()
    closed[..., begin:] *= 0.5 + 0.5 * torch.cos(angle)
    return closed
