"""From codes to the finished sound of a take: decoded in pieces, joined to what it continues, levelled, faded."""

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

PIECE_SECONDS = 30  # longer music is decoded in pieces
OVERLAP_SECONDS = 1  # of two pieces, for codecs whose pieces do not join by themselves
EDGE_SECONDS = 0.01  # fades at the beginning and the end, against clicks
SEAM_SECONDS = 0.05  # cross-fade from a continued clip to its continuation
MATCHED_SECONDS = 2.0  # before the seam, by which the continuation's level is set
MAX_GAIN_DB = 12.0
STEADY_FROM = 20.0  # seconds; shorter music keeps all its dynamics
STEADY_SPAN = 8.0  # seconds: the standard deviation of the bell over which a level is measured
STEADY_BLOCK = 0.5


@torch.inference_mode()
def codes_to_sound(codec: Codec, codes: Tensor) -> Tensor:
    """Codes `[B, K, T]` to a wave `[B, C, N]`; long ones in pieces, which bounds the memory."""
    waves: list[Tensor] = []

    def pieces() -> Generator[float, None, None]:
        waves.append((yield from decode_pieces(codec, codes)))

    for _ in pieces():
        pass
    return waves[0]


def decode_pieces(codec: Codec, codes: Tensor) -> Generator[float, None, Tensor]:
    """Codes `[B, K, T]` to a wave `[B, C, N]`, yielding the share that is done after each piece of 30 seconds.

    EnCodec carries its state from piece to piece, which gives the samples of the whole. The spectral codec looks for
    phases over all it is given, so its longer music is defined by its pieces: each begins at a multiple of 30
    seconds of the take, reaches one second beyond both ends, and is cross-faded over that with its neighbours.
    """
    T, piece = codes.shape[-1], round(PIECE_SECONDS * codec.frame_rate)
    if piece >= T:
        wave = _decode(codec, codes)
        yield 1.0
        return wave
    starts = range(0, T, piece)
    if hasattr(getattr(codec, "codec", codec), "decode_step"):
        streaming, waves = cast(StreamingCodec, codec), []
        with torch.inference_mode():
            state = streaming.new_decoder_state()
        for start in starts:
            with torch.inference_mode():
                part = codes[..., start : start + piece]
                waves.append(streaming.decode_step(part, state, last=start == starts[-1]))
            yield min(1.0, (start + piece) / T)
        return torch.cat(waves, dim=-1)
    half = round(OVERLAP_SECONDS * codec.frame_rate) // 2
    joined: Tensor | None = None
    for start in starts:
        first, end = max(0, start - half), min(T, start + piece + half)
        wave = _decode(codec, codes[..., first:end])
        if joined is None:
            joined = wave.new_zeros(*wave.shape[:-1], T * codec.hop)
            joined[..., : wave.shape[-1]] = wave
        else:
            overlap = min(2 * half * codec.hop, wave.shape[-1])
            at = first * codec.hop
            joined[..., at : at + overlap] = crossfade(joined[..., at : at + overlap], wave[..., :overlap])
            joined[..., at + overlap : end * codec.hop] = wave[..., overlap:]
        yield min(1.0, (start + piece) / T)
    assert joined is not None, "there is at least one piece"
    return joined


@torch.inference_mode()
def _decode(codec: Codec, codes: Tensor) -> Tensor:
    if isinstance(codec, SpectralCodec) and codes.device.type == "cpu":
        with one_thread():  # its many short passes wait for one another, just as the language model's do
            return codec.decode(codes)
    return codec.decode(codes)


def crossfade(before: Tensor, after: Tensor) -> Tensor:
    """From `before` to `after`, `[..., N]` both, at equal power however alike they are."""
    N = before.shape[-1]
    angle = torch.linspace(0, math.pi / 2, N, device=before.device)
    out, into = angle.cos(), angle.sin()
    alike = (before * after).mean() / (before.square().mean() * after.square().mean()).sqrt().clamp_min(1e-12)
    # The power of a sum is that of its parts plus twice their product: taken out, it does not bulge or dip.
    return (before * out + after * into) / (1 + 2 * alike.clamp(0, 1) * out * into).sqrt()


def continue_original(original: Tensor, wave: Tensor, rate: int) -> Tensor:
    """`original [C, n]` up to its end, and from there on `wave [c, N]`, which is the codec's of both.

    At the seam one fades into the other, and all that follows is as loud as the original was: by a gain that is
    found in the last two seconds before the seam. Mono is given to all channels.
    """
    n, channels = original.shape[-1], max(original.shape[0], wave.shape[0])
    original, wave = original.expand(channels, -1), wave.expand(channels, -1)
    last = slice(max(0, n - round(MATCHED_SECONDS * rate)), n)
    theirs, ours = (float(each[:, last].square().mean().sqrt()) for each in (original, wave))
    bound = 10 ** (MAX_GAIN_DB / 20)
    gain = min(max(theirs / ours, 1 / bound), bound) if theirs > 0 and ours > 0 else 1.0
    overlap = min(round(SEAM_SECONDS * rate), n)
    joined = wave * gain
    seam = crossfade(original[:, n - overlap :], joined[:, n - overlap : n])
    joined[:, : n - overlap] = original[:, : n - overlap]
    joined[:, n - overlap : n] = seam
    return joined


def steady(samples: Tensor, rate: int, *, kept: int = 0) -> Tensor:
    """Take slow drifts of level out of long music `[C, N]`; the first `kept` samples stay as they are.

    Blocks of half a second are weighed by a bell of 8 seconds around each place; what their power is above or below
    that of the whole is taken out, by at most 12 dB. Pauses (20 dB below the whole) do not count. So what changes
    within some seconds stays, and music of up to 20 seconds is left alone.
    """
    N = samples.shape[-1]
    block = round(STEADY_BLOCK * rate)
    if STEADY_FROM * rate >= N:
        return samples
    power = F.avg_pool1d(F.pad(samples.square().mean(0), (0, -N % block))[None, None], block)[0, 0].double()
    if not bool(power.any()):
        return samples
    power[-1] *= block / (N - (len(power) - 1) * block)  # the last block is not full
    heard = power > power[power > 0.01 * power.mean()].mean() * 0.01
    place = torch.arange(len(power), dtype=torch.float64)
    gains = []
    for part in torch.split(place, 1024):  # an hour has 7,200 blocks
        bell = torch.exp(-0.5 * ((place - part[:, None]) * STEADY_BLOCK / STEADY_SPAN).square()) * heard
        gains.append((bell @ power / bell.sum(1).clamp_min(1e-9)).clamp_min(1e-12))
    level = torch.cat(gains).log10() * 10
    whole = 10 * math.log10(float(power[heard].mean()))
    gain = (whole - level).clamp(-MAX_GAIN_DB, MAX_GAIN_DB)
    if kept:  # from none at the seam to all of it half a minute later, and from the level that the seam has
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
    """Fades against clicks at both edges of `[C, N]`; none at the beginning unless the music `begins` there.

    `fade_out` is the length of the fade at the end, in seconds.
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
