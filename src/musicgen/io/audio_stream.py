"""Encodes audio piece by piece: bytes that a player can play while the rest is still being made.

wav comes from `io/wav_stream.py`, with a header without a length; flac, mp3, ogg and opus are made by libsndfile,
without the corrections that it writes into the header at the end. The samples are those of a file.
"""

from __future__ import annotations

import io
from typing import Any, BinaryIO, cast

import numpy as np
import soundfile
import torch
from torch import Tensor

from musicgen.errors import AudioError
from musicgen.io.audio import Audio
from musicgen.io.audio_formats import reason
from musicgen.io.audio_write import blocks
from musicgen.io.wav_stream import WavStream
from musicgen.model.resample import convert_audio

# Format: libsndfile's container and encoding, and the media type.
STREAM_FORMATS: dict[str, tuple[str, str, str]] = {
    "wav": ("WAV", "PCM_16", "audio/wav"),
    "mp3": ("MP3", "MPEG_LAYER_III", "audio/mpeg"),
    "flac": ("FLAC", "PCM_16", "audio/flac"),
    "ogg": ("OGG", "VORBIS", "audio/ogg"),
    "opus": ("OGG", "OPUS", "audio/ogg"),
}
OPUS_RATE = 48_000
_OPUS_RATES = (8_000, 12_000, 16_000, 24_000, 48_000)
_MARGIN_SECONDS = 0.05  # of sound on both sides of a resampled piece


class _Pipe(io.RawIOBase):
    """What libsndfile writes to: keeps the new bytes, and drops what is written over earlier ones."""

    def __init__(self) -> None:
        self._new, self._at, self._end = bytearray(), 0, 0

    def write(self, data: Any) -> int:
        block = bytes(data)
        fresh = block[max(0, self._end - self._at) :]
        self._new += fresh
        self._at += len(block)
        self._end = max(self._end, self._at)
        return len(block)

    def seek(self, offset: int, whence: int = 0) -> int:
        self._at = max(0, offset + (0, self._at, self._end)[whence])
        return self._at

    def tell(self) -> int:
        return self._at

    def readinto(self, buffer: Any) -> int:
        return 0

    def readable(self) -> bool:
        return True

    def writable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def take(self) -> bytes:
        """The bytes since the last call."""
        new = bytes(self._new)
        self._new.clear()
        return new


class StreamEncoder:
    """Encodes samples `[C, n]` as they come: `feed` returns the bytes that are ready, `finish` the last ones."""

    def __init__(self, file_format: str, rate: int, channels: int) -> None:
        if file_format not in STREAM_FORMATS:
            allowed = ", ".join(STREAM_FORMATS)
            raise AudioError(f"Audio is streamed as {allowed}, not as {file_format!r}.")
        container, self._subtype, self.media_type = STREAM_FORMATS[file_format]
        resampled = file_format == "opus" and rate not in _OPUS_RATES
        self._resampler = _Resampler(rate, OPUS_RATE, channels) if resampled else None
        self._rate = OPUS_RATE if resampled else rate
        self._pipe = _Pipe()
        self._wav = WavStream(cast(BinaryIO, self._pipe))
        self._file: soundfile.SoundFile | None = None
        if file_format == "wav":
            return
        try:
            self._file = soundfile.SoundFile(
                self._pipe, "w", self._rate, channels, self._subtype, format=container
            )
        except RuntimeError as error:
            raise AudioError(f"The audio cannot be streamed as {file_format}: {reason(error)}.") from error

    def feed(self, samples: Tensor) -> bytes:
        """The bytes that are ready after these further samples `[C, n]`, which are clipped to full scale."""
        self._write(samples if self._resampler is None else self._resampler.feed(samples))
        return self._pipe.take()

    def finish(self) -> bytes:
        """The last bytes; nothing can be fed after that."""
        if self._resampler is not None:
            self._write(self._resampler.finish())
        if self._file is not None:
            self._file.close()
        return self._pipe.take()

    def _write(self, samples: Tensor) -> None:
        if self._file is not None:
            for block in blocks(samples, self._subtype):
                self._file.write(block)
        elif samples.shape[1]:
            self._wav.write(Audio(samples, self._rate))


class _Resampler:
    """Changes the rate of samples that come in pieces; the result is that of the whole at once."""

    def __init__(self, rate: int, to: int, channels: int) -> None:
        step = rate // np.gcd(rate, to)  # pieces begin where both rates have a sample
        self._rates, self._step = (rate, to), int(step)
        self._margin = -(-round(_MARGIN_SECONDS * rate) // self._step) * self._step
        self._kept = torch.zeros(channels, 0)
        self._before = 0  # samples in `kept` that are converted already

    def feed(self, samples: Tensor) -> Tensor:
        self._kept = torch.cat([self._kept, samples], dim=1)
        ready = (self._kept.shape[1] - self._margin) // self._step * self._step
        if ready <= self._before:
            return samples[:, :0]
        return self._converted(ready)

    def finish(self) -> Tensor:
        return self._converted(self._kept.shape[1])

    def _converted(self, until: int) -> Tensor:
        rate, to = self._rates
        whole = convert_audio(self._kept, rate, to, self._kept.shape[0])
        part = whole[:, self._before * to // rate : -(-until * to // rate)]
        drop = max(0, (until - self._margin) // self._step * self._step)
        self._kept, self._before = self._kept[:, drop:], until - drop
        return part
