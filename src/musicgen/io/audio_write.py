"""Encodes audio as wav, flac, ogg or mp3, by libsndfile. The same samples and tags make the same bytes."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
import soundfile
import torch
from torch import Tensor

from musicgen.errors import AudioError
from musicgen.io.audio_formats import check_format, reason
from musicgen.io.riff import with_chunks
from musicgen.io.tags import id3, wav_chunks

_SUBTYPES = {"pcm16": "PCM_16", "pcm24": "PCM_24", "float": "FLOAT"}
_LOSSY = {"mp3": "MPEG_LAYER_III", "ogg": "VORBIS"}
# mp3 at the highest constant bit rate, as in AudioCraft (320 kbit/s from 32 kHz up); Vorbis at quality 8 of 10.
_QUALITY: dict[str, dict[str, Any]] = {
    "mp3": {"compression_level": 0.0, "bitrate_mode": "CONSTANT"},
    "ogg": {"compression_level": 0.2},
}
_MP3_RATES = (8_000, 11_025, 12_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000)
_BLOCK = 2**16  # samples; one long write overflows the stack of Vorbis
_SERIAL = b"MGen"  # of the one stream in an Ogg file
_MIRRORED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))


def encode_samples(
    samples: Tensor,
    rate: int,
    file_format: str = "wav",
    *,
    sample_format: str = "pcm16",
    texts: Mapping[str, str] | None = None,
) -> bytes:
    """The bytes of a file in `file_format` that holds `samples [C, N]`, clipped to full scale except in float files.

    `texts` are tags as of `TakeTags.texts`.
    """
    _check(samples, rate, file_format, sample_format)
    subtype = _LOSSY.get(file_format) or _SUBTYPES[sample_format]
    comments = texts if file_format in ("flac", "ogg") else None
    data = _encoded(samples, rate, file_format, subtype, comments, **_QUALITY.get(file_format, {}))
    if file_format == "ogg":
        return _with_serial(data)
    if file_format == "wav":
        data = _without_time(data)
        return data if texts is None else with_chunks(data, wav_chunks(texts))
    return data if texts is None or file_format != "mp3" else id3(texts) + data


def _encoded(
    samples: Tensor,
    rate: int,
    file_format: str,
    subtype: str,
    texts: Mapping[str, str] | None = None,
    **options: Any,
) -> bytes:
    buffer = io.BytesIO()
    try:
        with soundfile.SoundFile(
            buffer, "w", rate, samples.shape[0], subtype, format=file_format.upper(), **options
        ) as out:
            for name, text in (texts or {}).items():
                if text:
                    setattr(out, name, text.encode("utf-8", "replace").decode())
            for block in blocks(samples, subtype):
                out.write(block)
    except RuntimeError as error:
        raise AudioError(f"The audio cannot be written as {file_format}: {reason(error)}.") from error
    return buffer.getvalue()


def _without_time(data: bytes) -> bytes:
    """A wav file without the time of day that libsndfile notes beside the peaks of float samples."""
    place = data.find(b"PEAK", 12, data.find(b"data", 12))
    return data if place < 0 else data[: place + 12] + b"\0\0\0\0" + data[place + 16 :]


def _with_serial(data: bytes) -> bytes:
    """An Ogg file whose stream has always the same serial number; libsndfile draws one by the time of day."""
    made, place = bytearray(data), 0
    while made[place : place + 4] == b"OggS":
        size = 27 + made[place + 26] + sum(made[place + 27 : place + 27 + made[place + 26]])
        made[place + 14 : place + 18], made[place + 22 : place + 26] = _SERIAL, b"\0\0\0\0"
        # Ogg's checksum is that of zlib with mirrored bits, without its initial and final inversion.
        crc = zlib.crc32(bytes(made[place : place + size]).translate(_MIRRORED), 0xFFFFFFFF) ^ 0xFFFFFFFF
        made[place + 22 : place + 26] = crc.to_bytes(4, "big").translate(_MIRRORED)
        place += size
    return bytes(made)


def blocks(samples: Tensor, subtype: str) -> Iterator[np.ndarray[Any, Any]]:
    """Yields `samples [C, N]` as libsndfile is given them: `[n, C]`, clipped to full scale except for float files."""
    scale = _pcm16_scale(samples)
    for first in range(0, samples.shape[1], _BLOCK):
        block = samples[:, first : first + _BLOCK]
        if subtype == "PCM_16":
            block = _as_pcm16(block.clamp(-1, 1), scale)
        elif subtype != "FLOAT":
            block = block.clamp(-1, 1)
        yield np.ascontiguousarray(block.T.numpy())


def encode_preview(samples: Tensor, rate: int) -> tuple[bytes, str]:
    """The bytes of a small file that browsers play, and its media type: mp3 where it knows the rate, else wav."""
    if rate not in _MP3_RATES or samples.shape[0] > 2:
        return encode_samples(samples, rate, "wav"), "audio/wav"
    _check(samples, rate, "mp3", "pcm16")
    options: dict[str, Any] = {"compression_level": 0.5, "bitrate_mode": "VARIABLE"}
    return _encoded(samples, rate, "mp3", _LOSSY["mp3"], **options), "audio/mpeg"


def encode_raw(samples: Tensor, rate: int, sample_format: str = "pcm16") -> bytes:
    """The bytes of `samples [C, N]` as they are in a wav file: little-endian, channels interleaved."""
    _check(samples, rate, "wav", sample_format)
    return _encoded(samples, rate, "raw", _SUBTYPES[sample_format], endian="LITTLE")


def to_pcm16(samples: Tensor) -> Tensor:
    """Float samples to int16 on AudioCraft's scale: by 2^15, or by 2^15 - 1 where that would overflow."""
    return _as_pcm16(samples, _pcm16_scale(samples))


def _pcm16_scale(samples: Tensor) -> int:
    overflows = samples.numel() and float((samples.max() * 2**15).round()) >= 2**15
    return 2**15 - 1 if overflows else 2**15


def _as_pcm16(samples: Tensor, scale: int) -> Tensor:
    return (samples * scale).round().clamp(-(2**15), 2**15 - 1).to(torch.int16)


def _check(samples: Tensor, rate: int, file_format: str, sample_format: str) -> None:
    check_format(file_format, sample_format)
    if file_format == "mp3" and rate not in _MP3_RATES:
        allowed = ", ".join(map(str, _MP3_RATES))
        raise AudioError(f"{rate} Hz audio cannot be written as mp3, which knows {allowed} Hz.")
    if file_format in _LOSSY and samples.shape[0] > 2:
        raise AudioError(f"{samples.shape[0]} channels cannot be written as {file_format}, but 2.")
    if samples.shape[1] == 0:
        raise AudioError("There is no audio to write: it has 0 samples.")
    if not bool(torch.isfinite(samples).all()):
        raise AudioError("The audio holds values that are not finite numbers (NaN or infinity).")
