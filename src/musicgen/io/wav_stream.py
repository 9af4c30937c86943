"""Writes sound to an open file while it is made: as wav, or its samples alone."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from typing import BinaryIO

from musicgen.io.audio import Audio
from musicgen.io.audio_write import encode_raw
from musicgen.io.tags import wav_chunks

UNKNOWN = 0xFFFFFFFF  # the length in the header of a file that is not finished, as ffmpeg writes it to a pipe
_BITS = {"pcm16": 16, "pcm24": 24, "float": 32}
_PCM, _FLOAT = 1, 3  # format tags


class WavStream:
    """A wav file that is complete after each piece, but for the length in its header.

    `close` writes tags and the length where the file allows to go back; in a pipe the length stays unknown, and readers
    read to the end.
    With `raw` there is no header: samples are little-endian, channels interleaved.
    """

    def __init__(self, file: BinaryIO, *, sample_format: str = "pcm16", raw: bool = False) -> None:
        self._file, self._sample_format, self._raw = file, sample_format, raw
        self._channels = 0  # known with the first piece
        self._written = 0  # bytes of samples

    def write(self, audio: Audio) -> None:
        """Append a piece; all pieces have the rate and channels of the first one."""
        if not self._channels:
            self._channels = audio.samples.shape[0]
            if not self._raw:
                self._file.write(_header(audio.rate, self._channels, self._sample_format, UNKNOWN))
        data = encode_raw(audio.samples, audio.rate, self._sample_format)
        self._file.write(data)
        self._file.flush()
        self._written += len(data)

    def close(self, texts: Mapping[str, str] | None = None) -> None:
        """Write tags (`TakeTags.texts`) and the length, if that is possible. The file itself stays open."""
        if self._raw or not self._channels or not self._file.seekable():
            return
        if self._written % 2:  # chunks of a wav file have an even length
            self._file.write(b"\0")
        tags = b"" if texts is None else wav_chunks(texts)
        self._file.write(tags)
        size = _header(1, self._channels, self._sample_format, self._written, len(tags))
        end = self._file.tell()
        for place in (4, len(size) - 4):
            self._file.seek(end - len(tags) - self._written - self._written % 2 - len(size) + place)
            self._file.write(size[place : place + 4])
        self._file.seek(end)
        self._file.flush()


def _header(rate: int, channels: int, sample_format: str, size: int, after: int = 0) -> bytes:
    """The 44 bytes before the samples, of which there are `size` bytes, and `after` bytes of tags after them."""
    bits = _BITS[sample_format]
    tag, frame = _FLOAT if sample_format == "float" else _PCM, channels * bits // 8
    whole = UNKNOWN if size == UNKNOWN else min(36 + size + size % 2 + after, UNKNOWN)
    layout = struct.pack("<4sIHHIIHH", b"fmt ", 16, tag, channels, rate, rate * frame, frame, bits)
    return struct.pack("<4sI4s", b"RIFF", whole, b"WAVE") + layout + struct.pack("<4sI", b"data", size)
