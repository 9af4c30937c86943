"""Reads audio of phone recordings and videos (m4a, mp4, aac, webm, wma, …) by PyAV; the one file that imports it."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from musicgen.errors import AudioError, MissingExtraError
from musicgen.extras import require

Block = np.ndarray[Any, np.dtype[np.float32]]

_MAGIC = (  # offset, bytes, and the name of the format in FFmpeg
    (4, b"ftyp", "mov"),
    (0, b"\x1a\x45\xdf\xa3", "matroska"),
    (0, b"\x30\x26\xb2\x75", "asf"),
    (0, b"#!AMR", "amr"),
    (0, b"wvpk", "wv"),
    (8, b"AVI ", "avi"),
)


def container(start: bytes) -> str | None:
    """The FFmpeg name of the format that a file of these first bytes has; None for formats that need no PyAV.

    Formats that refer to other files are left out: a playlist could name any path or address.
    """
    for offset, magic, name in _MAGIC:
        if start[offset : offset + len(magic)] == magic:
            return name
    adts = len(start) > 1 and start[0] == 0xFF and start[1] & 0xF6 == 0xF0
    return "aac" if adts else None


@dataclass(frozen=True, slots=True)
class MediaSound:
    """The audio of one file; all blocks have its rate and channels."""

    file: io.RawIOBase
    format: str
    rate: int
    channels: int

    def blocks(self, first: int) -> Iterator[Block]:
        """Decode from the beginning; yield blocks `[n, channels]` from sample `first` on."""
        for block in self._decoded():
            if first < len(block):
                yield block[first:]
            first = max(0, first - len(block))

    def _decoded(self) -> Iterator[Block]:
        av = import_av()
        with _opened(self.file, self.format) as opened:
            stream = opened.streams.audio[0]
            layout, known = stream.layout.name, None
            resampler: Any = None
            for frame in _frames(opened, stream):
                kind = (frame.format.name, frame.layout.name, frame.sample_rate)
                if kind != known:
                    if resampler is not None:
                        yield from map(_rows, resampler.resample(None))
                    # If the format changes within the file, later frames are converted to the first format.
                    resampler = av.AudioResampler(format="fltp", layout=layout, rate=self.rate)
                    known = kind
                frame.pts = None
                yield from map(_rows, resampler.resample(frame))
            if resampler is not None:
                yield from map(_rows, resampler.resample(None))


def open_container(file: io.RawIOBase, name: str, shown: str) -> MediaSound:
    """The audio of a file whose format `container` named; raises AudioError if it has none."""
    try:
        require("media", shown, "av")
    except MissingExtraError as error:
        raise AudioError(f"{error} Or give wav, flac, ogg or mp3.") from error
    try:
        with _opened(file, name) as opened:
            if not opened.streams.audio:
                raise AudioError(f"{shown} holds no audio.")
            stream = opened.streams.audio[0]
            return MediaSound(file, name, stream.rate or 0, stream.layout.nb_channels)
    except import_av().error.FFmpegError as error:
        raise AudioError(f"{shown} is damaged, or of a kind that FFmpeg cannot read.") from error


def import_av() -> Any:
    """The module PyAV."""
    import av

    return av


def _opened(file: io.RawIOBase, name: str) -> Any:
    av = import_av()
    file.seek(0)
    # Tags that are no UTF-8 are an error before PyAV 19, which does not know this option any more.
    options = {"metadata_errors": "ignore"} if int(av.__version__.partition(".")[0]) < 19 else {}
    return av.open(file, format=name, **options)


def _frames(opened: Any, stream: Any) -> Iterator[Any]:
    """Decoded frames; damaged packets are skipped, and a truncated file ends where it is cut off."""
    errors = import_av().error
    packets = opened.demux(stream)
    while True:
        try:
            packet = next(packets)
        except (StopIteration, errors.FFmpegError):
            return
        try:
            yield from packet.decode()
        except errors.FFmpegError:
            continue


def _rows(frame: Any) -> Block:
    return np.ascontiguousarray(frame.to_ndarray().T, dtype=np.float32)
