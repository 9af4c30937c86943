"""Sound files that tests are made of: good ones, and ones whose headers are missing or wrong."""

from __future__ import annotations

import io
import math

import numpy as np
import soundfile
import torch

from musicgen.io.audio import Audio


def tone(seconds=0.5, rate=32000, channels=1, level=0.5) -> Audio:
    """A sine of 440 Hz, and of 110 Hz more in each further channel."""
    t = torch.arange(int(seconds * rate)) / rate
    waves = [torch.sin(2 * math.pi * (440 + 110 * c) * t) for c in range(channels)]
    return Audio(level * torch.stack(waves), rate)


def busy(seconds=3.0, rate=44100, seed=0) -> np.ndarray:
    """A quiet tone that turns into noise, `[N]`: a variable bit rate begins low and ends high."""
    time = np.arange(int(seconds * rate)) / rate
    noise = np.random.default_rng(seed).standard_normal(len(time))
    return (0.1 * np.sin(2 * np.pi * 440 * time) + 0.2 * noise * (time > seconds / 3)).astype(np.float32)


def encoded(wave, rate=44100, kind="MP3", subtype=None, **options) -> bytes:
    """Bytes of a file that libsndfile writes."""
    buffer = io.BytesIO()
    with soundfile.SoundFile(
        buffer, "w", rate, 1 if wave.ndim == 1 else wave.shape[1], subtype, format=kind, **options
    ) as out:
        out.write(wave)
    return buffer.getvalue()


def vbr(wave, rate=44100) -> bytes:
    """A variable bit rate mp3."""
    return encoded(wave, rate, bitrate_mode="VARIABLE", compression_level=0.3)


def without_count(mp3: bytes) -> bytes:
    """An mp3 whose first frame does not tell how many follow: the frame is silent music."""
    begin = max(mp3.find(b"Xing"), mp3.find(b"Info"))
    assert 0 <= begin < 200
    return mp3[:begin] + bytes(16) + mp3[begin + 16 :]


def flac_length(flac: bytes, samples: int) -> bytes:
    """A flac file that says to be of another length; 0 is unknown."""
    bits = int.from_bytes(flac[18:26], "big") >> 36 << 36 | samples
    return flac[:18] + bits.to_bytes(8, "big") + flac[26:]
