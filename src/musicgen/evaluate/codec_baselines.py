"""Codecs to compare with: Opus and MP3 at low bit rates, encoded and decoded by PyAV."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from musicgen.extras import require
from musicgen.io.media import import_av
from musicgen.model.resample import resample

_LONGEST_DELAY_SECONDS = 0.25
_MARGIN_SECONDS = 0.5  # silence put around a clip, so that no encoder's delay or look-ahead cuts into it


@dataclass(frozen=True, slots=True, kw_only=True)
class CodecBaseline:
    """A lossy codec at one bit rate; `rate` is the sample rate it is fed with."""

    name: str
    encoder: str
    container: str
    rate: int
    kbps: int


# LAME's own choice for 16 kbit/s mono: at 32 kHz MPEG-1 would not go below 32 kbit/s.
BASELINES = (
    CodecBaseline(name="Opus", encoder="libopus", container="ogg", rate=48_000, kbps=6),
    CodecBaseline(name="MP3", encoder="libmp3lame", container="mp3", rate=16_000, kbps=16),
)


def reconstruct(wav: Tensor, rate: int, baseline: CodecBaseline) -> tuple[Tensor, float]:
    """A waveform [N] encoded and decoded: [N], aligned with the input, and the bit rate in kbit/s that was used."""
    margin = round(_MARGIN_SECONDS * rate)
    padded = resample(F.pad(wav.detach().cpu().float(), (margin, margin)), rate, baseline.rate)
    data, packet_bytes = _encode(padded.clamp(-1.0, 1.0).numpy(), baseline)
    decoded = resample(torch.from_numpy(_decode(data, baseline.rate)), baseline.rate, rate)
    seconds = padded.shape[0] / baseline.rate
    return align(decoded, F.pad(wav, (margin, margin)), rate)[
        margin : margin + len(wav)
    ], 8e-3 * packet_bytes / seconds


def align(wav: Tensor, reference: Tensor, rate: int) -> Tensor:
    """`wav` [M] shifted to the highest cross-correlation with `reference` [N], by at most 0.25 s: [N]."""
    longest = round(_LONGEST_DELAY_SECONDS * rate)
    size = 2 ** (len(wav) + len(reference)).bit_length()
    correlation = torch.fft.irfft(torch.fft.rfft(wav, size) * torch.fft.rfft(reference, size).conj(), size)
    lags = torch.cat([correlation[: longest + 1], correlation[-longest:]])
    best = int(lags.argmax())
    delay = best if best <= longest else best - len(lags)
    shifted = wav[delay:] if delay >= 0 else F.pad(wav, (-delay, 0))
    return F.pad(shifted, (0, max(0, len(reference) - len(shifted))))[: len(reference)]


def _encode(samples: np.ndarray[Any, np.dtype[np.float32]], baseline: CodecBaseline) -> tuple[bytes, int]:
    """The encoded file, and the size of its packets in bytes, without the container."""
    require("evaluate", "A codec to compare with", "av")
    av = import_av()
    file, packet_bytes = io.BytesIO(), 0
    with av.open(file, "w", format=baseline.container) as container:
        stream = container.add_stream(baseline.encoder, rate=baseline.rate, layout="mono")
        stream.bit_rate = 1000 * baseline.kbps
        pcm = np.round(samples * 32_767).astype(np.int16)
        frame = av.AudioFrame.from_ndarray(pcm[None], format="s16", layout="mono")
        frame.sample_rate = baseline.rate
        resampler = av.AudioResampler(
            format=stream.codec_context.format.name if stream.codec_context.format else "s16",
            layout="mono",
            rate=baseline.rate,
        )
        for ready in [*resampler.resample(frame), *resampler.resample(None), None]:
            for packet in stream.encode(ready):
                packet_bytes += packet.size
                container.mux(packet)
    return file.getvalue(), packet_bytes


def _decode(data: bytes, rate: int) -> np.ndarray[Any, np.dtype[np.float32]]:
    require("evaluate", "A codec to compare with", "av")
    av = import_av()
    with av.open(io.BytesIO(data)) as container:
        resampler = av.AudioResampler(format="flt", layout="mono", rate=rate)
        frames = [part for frame in container.decode(audio=0) for part in resampler.resample(frame)]
        frames += resampler.resample(None)
        return np.concatenate([frame.to_ndarray()[0] for frame in frames])
