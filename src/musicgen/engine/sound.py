"""Turns codes into finished audio: decoding, joining to a continued clip, levelling, fades."""

from __future__ import annotations

import math
from collections.abc import Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial

import torch
import torch.nn.functional as F
from torch import Tensor

from musicgen.config import MusicGenConfig
from musicgen.engine.threads import at_most_threads
from musicgen.io.audio import Audio
from musicgen.model.codec import Codec, StereoCodec
from musicgen.model.decoder_stream import Rest
from musicgen.model.spectral_codec import SpectralCodec

SEGMENT_SECONDS = 30  # decoded between two reports of progress
SHARED_FRAMES = 50  # from so many on, which are some blocks, two threads decode them
EDGE_SECONDS = 0.01  # fades at the beginning and the end, to avoid clicks
SEAM_SECONDS = 0.05  # cross-fade from a continued clip to its continuation
MATCHED_SECONDS = 2.0  # before the seam; the level of the continuation is matched there
MAX_GAIN_DB = 12.0
STEADY_FROM = 20.0  # seconds; the level of shorter music is not changed
STEADY_SPAN = 8.0  # seconds: standard deviation of the Gaussian window in which the level is measured
STEADY_BLOCK = 0.5  # seconds


def codes_to_sound(codec: Codec, codes: Tensor) -> Tensor:
    """Decode codes `[B, K, T]` to a wave `[B, C, N]`."""
    waves: list[Tensor] = []

    def segments() -> Generator[float, None, None]:
        waves.append((yield from decode_segments(codec, codes)))

    for _ in segments():
        pass
    return waves[0]


def decode_segments(codec: Codec, codes: Tensor) -> Generator[float, None, Tensor]:
    """Decode codes `[B, K, T]` to a wave `[B, C, N]`; yields the share done after every 30 seconds.

    The samples are those of a stream of these codes, and the memory needed for decoding does not grow with length.
    """
    T, length = codes.shape[-1], round(SEGMENT_SECONDS * codec.frame_rate)
    decoder, waves = CodeDecoder(codec), []
    for start in range(0, T, length):
        waves.append(decoder.push(codes[..., start : start + length]))
        if start + length >= T:
            waves.append(decoder.finish())
        yield min(1.0, (start + length) / T)
    return torch.cat(waves, dim=-1)


class CodeDecoder:
    """The decoder stream of a codec, without gradients.

    Of many codes a thread begins to decode blocks, and another one does the rest of each meanwhile: on a CPU they are
    faster so than with both at each operation. Operations of nano's codec are too short for more threads.
    """

    def __init__(self, codec: Codec, block: int | None = None) -> None:
        """`block` is as for `Codec.decoder_stream`."""
        mono = codec.codec if isinstance(codec, StereoCodec) else codec
        self._stream = codec.decoder_stream(block)
        self._nothing = torch.zeros(1, codec.channels, 0)
        self._threads = 1 if isinstance(mono, SpectralCodec) else max(1, torch.get_num_threads() // 2)
        self._pool: ThreadPoolExecutor | None = None

    def push(self, codes: Tensor) -> Tensor:
        """Take the next codes `[B, K, n]`; returns the samples `[B, C, m]` that are final."""
        self._nothing = torch.zeros(len(codes), self._nothing.shape[1], 0, device=codes.device)
        return self._decode(codes)

    def finish(self) -> Tensor:
        """All samples `[B, C, m]` that were held back."""
        return self._decode(None)

    def begin(self, codes: Tensor | None) -> Iterator[Rest]:
        """See `DecoderStream`."""
        with self._computing():
            for rest in self._stream.begin(codes):
                yield partial(self._rest_of, rest)

    def _decode(self, codes: Tensor | None) -> Tensor:
        if codes is None or codes.shape[-1] < SHARED_FRAMES:
            waves = [rest() for rest in self.begin(codes)]
        else:
            if self._pool is None:
                self._pool = ThreadPoolExecutor(1, "musicgen-sound")
            begun = [self._pool.submit(rest) for rest in self.begin(codes)]
            waves = [each.result() for each in begun]
        if not waves:
            return self._nothing
        with self._computing():  # threads of OpenMP would go on waiting for work beside what comes next
            return torch.cat(waves, dim=-1)

    def _rest_of(self, rest: Rest) -> Tensor:
        with self._computing():
            return rest()

    @contextmanager
    def _computing(self) -> Iterator[None]:
        with torch.inference_mode(), at_most_threads(self._threads):
            yield


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
    gain, across = seam(original[:, last], wave[:, last], rate)
    return torch.cat([original[:, : n - overlap_of(n, rate)], across, wave[:, n:] * gain], dim=1)


def seam(original: Tensor, wave: Tensor, rate: int) -> tuple[float, Tensor]:
    """The gain of the wave of a continuation, and the cross-fade at the end of the clip that it continues.

    Both are `[C, n]`, the last two seconds before the seam.
    """
    original, wave = original.contiguous(), wave.contiguous()  # sums of other layouts have another order
    original_level, wave_level = (float(each.square().mean().sqrt()) for each in (original, wave))
    bound = 10 ** (MAX_GAIN_DB / 20)
    gain = (
        min(max(original_level / wave_level, 1 / bound), bound)
        if original_level > 0 and wave_level > 0
        else 1.0
    )
    begin = original.shape[-1] - overlap_of(original.shape[-1], rate)
    return gain, crossfade(original[:, begin:], wave[:, begin:] * gain)


def overlap_of(samples: int, rate: int) -> int:
    """Samples of the cross-fade at the end of a clip of so many."""
    return min(round(SEAM_SECONDS * rate), samples)


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


def fade_edges(
    samples: Tensor,
    rate: int,
    *,
    begins: bool = True,
    fade_out: float = 0.0,
    first: int = 0,
    total: int | None = None,
) -> Tensor:
    """Short fades at both ends of `[C, N]`, to avoid clicks; at the beginning only if the music `begins` there.

    `fade_out` is the length of the fade at the end in seconds, if longer. The samples may be a part of the music:
    from sample `first` on, of `total`.
    """
    N = samples.shape[-1] if total is None else total
    faded = samples.clone()
    lengths = round(EDGE_SECONDS * rate) if begins else 0, round(max(EDGE_SECONDS, fade_out) * rate)
    for length, rising in zip(lengths, (True, False), strict=True):
        count = min(length, N // 2 if rising or fade_out <= EDGE_SECONDS else N)
        start = 0 if rising else N - count
        begin, end = max(start, first), min(start + count, first + samples.shape[-1])
        if begin < end:
            place = torch.arange(begin - start, end - start, device=samples.device)
            ramp = 0.5 - 0.5 * torch.cos((place if rising else count - 1 - place) * (math.pi / count))
            faded[:, begin - first : end - first] *= ramp
    return faded


def close(samples: Tensor, rate: int, *, at: float, ring: float, first: int = 0) -> Tensor:
    """Fade `[C, N]` to silence in the `ring` seconds after the music's end at `at` seconds; silence follows.

    The samples may be a part of the music, from sample `first` on.
    """
    end, count = round(at * rate), max(1, round(ring * rate))
    begin = min(max(0, end - first), samples.shape[-1])
    place = torch.arange(begin, samples.shape[-1], device=samples.device) + (first - end)
    closed = samples.clone()
    closed[..., begin:] *= 0.5 + 0.5 * torch.cos((place / count).clamp(max=1) * math.pi)
    return closed


def clip_to_keep(clip: Audio, config: MusicGenConfig) -> Tensor:
    """The samples `[C, n]` of a continued clip at the model's rate; it keeps two channels if it has them."""
    return clip.converted(config.sample_rate, max(config.channels, min(2, clip.samples.shape[0]))).samples
