"""MPEG audio (mp3, mp2) frame by frame.

The length in the header of an mp3 is unreliable: the count in a first "Xing" frame may be missing, or may be that of
the first of several concatenated files. So frames are found by going from one to the next, and decoded by libsndfile in
pieces, each with a correct count. Frames that make the decoder fail are replaced by silent ones.
"""

from __future__ import annotations

import ctypes
import io
import os
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Protocol

import numpy as np
import soundfile

_KBPS = {  # by (MPEG 1 or not, layer): bit rates of index 1 to 14
    (True, 1): (32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448),
    (True, 2): (32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384),
    (True, 3): (32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    (False, 1): (32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256),
    (False, 2): (8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
    (False, 3): (8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
_RATES = {3: (44_100, 48_000, 32_000), 2: (22_050, 24_000, 16_000), 0: (11_025, 12_000, 8_000)}
_PIECE = 1000  # frames decoded at once: 26 s at 44.1 kHz
_DECODER_DELAY = 529  # delay in samples of every layer III decoder
_RESERVOIR = 511  # bytes of earlier frames that a frame may refer to
_CLONE_FILES = 0x400  # of Linux' unshare: a copy of the table of open files
_TURN = 8  # period in frames of the decoder's filter state: at multiples of it, results are bit-equal
_RUN_IN = 3  # frames after which overlap and filters no longer depend on earlier ones

Block = np.ndarray[Any, np.dtype[np.float32]]


class Bytes(Protocol):
    """Bytes in memory or mapped from a file."""

    def __len__(self) -> int: ...
    def __getitem__(self, part: slice) -> bytes: ...
    def find(self, sub: bytes, start: int = ...) -> int:
        """Where `sub` begins, or -1."""


class ForwardFile(soundfile.SoundFile):  # type: ignore[misc]  # soundfile has no types
    """An audio file read from front to back: soundfile would seek after each block, which restarts mpg123."""

    def seekable(self) -> bool:
        """False; `seek` itself still works."""
        return False


class _Header(NamedTuple):
    kind: tuple[int, int, int, bool]  # version, layer, rate, mono: the same in all frames of a stream
    size: int  # bytes
    samples: int
    side: int  # bytes of side information
    crc: int  # bytes of checksum


@dataclass(slots=True)
class Segment:
    """Frames of one kind, from one file: where they begin in `data`, and the samples to drop at the ends."""

    data: Bytes
    kind: tuple[int, int, int, bool]
    samples: int  # of a frame
    offsets: list[int] = field(default_factory=list)
    declared: int = 0
    delay: int = 0
    padding: int = 0
    breaks: set[int] = field(default_factory=set)  # frames before which bytes were skipped

    @property
    def rate(self) -> int:
        """Samples per second."""
        return self.kind[2]

    @property
    def channels(self) -> int:
        """One or two."""
        return 1 if self.kind[3] else 2

    @property
    def frames(self) -> int:
        """Samples of each channel that it decodes to."""
        first, last = self._bounds()
        return max(0, last - first)

    def _bounds(self) -> tuple[int, int]:
        total = len(self.offsets) * self.samples
        delay = _DECODER_DELAY if self.delay or self.padding else 0
        whole = (
            len(self.offsets) == self.declared
        )  # else the file was cut or extended, and its end is not trimmed
        return self.delay + delay, min(total, total - self.padding + delay) if whole else total

    def blocks(self, first: int) -> Iterator[Block]:
        """Decode from sample `first` on: blocks `[n, channels]`."""
        begin, end = self._bounds()
        place = begin + first
        while place < end:
            frame = place // self.samples
            stop = min(frame + _PIECE, len(self.offsets))
            lead = self._lead(frame)
            decoded = _decode(self, lead, stop)
            block = decoded[place - lead * self.samples : end - lead * self.samples]
            yield block
            place = stop * self.samples

    def frame(self, index: int) -> bytes:
        """The bytes of one frame."""
        offset = self.offsets[index]
        header = _header(self.data[offset : offset + 4])
        assert header is not None, "offsets are those of frames"
        return self.data[offset : offset + header.size]

    def _lead(self, frame: int) -> int:
        """The frame at which decoding must start so that `frame` decodes as in the whole file."""
        kept = 0
        lead = max(0, frame - _RUN_IN)
        while lead > 0 and kept < _RESERVOIR:
            lead -= 1
            header = _header(self.frame(lead)[:4])
            assert header is not None, "offsets are those of frames"
            kept += max(0, header.size - 4 - header.crc - header.side)
        return lead - lead % _TURN


def segments(data: Bytes) -> list[Segment]:
    """The frames of a file, in order; several segments if files were concatenated; empty if it is not MPEG audio."""
    found: list[Segment] = []
    place, size, junk = 0, len(data), False
    current: Segment | None = None
    while place + 4 <= size:
        header = _header(data[place : place + 4])
        if header is None or (current is None or header.kind != current.kind):
            # Between frames: a tag, junk, or the first frame of another stream.
            skipped = _tag_size(data[place : place + 32])
            if skipped:
                place += skipped
                continue
            if header is None or not _followed(data, place, header):
                junk = True
                place = data.find(b"\xff", place + 1)
                if place < 0:
                    break
                continue
            if current is not None and header.kind != current.kind:
                current = None
        assert header is not None, "what has none was skipped"
        if place + header.size > size:
            break  # the last frame was cut off
        frame = data[place : place + min(header.size, 256)]
        count = _count_frame(frame, header)
        if current is None or count is not None:
            current = Segment(data, header.kind, header.samples)
            found.append(current)
        if count is None:
            if junk:
                current.breaks.add(len(current.offsets))
            current.offsets.append(place)
        else:
            current.declared, current.delay, current.padding = count
        place, junk = place + header.size, False
    return [each for each in found if each.offsets]


def tags_size(data: Bytes) -> int:
    """Bytes of ID3 tags at the start of a file of any format."""
    place = 0
    while data[place : place + 3] == b"ID3" and (size := _tag_size(data[place : place + 10])):
        place += size
    return place


def _header(four: bytes) -> _Header | None:
    if len(four) < 4 or four[0] != 0xFF or four[1] & 0xE0 != 0xE0:
        return None
    version, layer = four[1] >> 3 & 3, 4 - (four[1] >> 1 & 3)
    index, fine = four[2] >> 4, four[2] >> 2 & 3
    if version == 1 or layer == 4 or index in (0, 15) or fine == 3:
        return None
    first = version == 3
    rate, mono = _RATES[version][fine], four[3] >> 6 == 3
    bits = _KBPS[first, layer][index - 1] * 1000
    padded = four[2] >> 1 & 1
    if layer == 1:
        size = (12 * bits // rate + padded) * 4
    else:
        size = (144 if first or layer == 2 else 72) * bits // rate + padded
    samples = 384 if layer == 1 else 1152 if first or layer == 2 else 576
    side = 0 if layer < 3 else (17 if mono else 32) if first else (9 if mono else 17)
    return _Header((version, layer, rate, mono), size, samples, side, 0 if four[1] & 1 else 2)


def _followed(data: Bytes, place: int, header: _Header) -> bool:
    """Whether two more frames of the kind follow, as far as data goes: four bytes may look like a header by chance."""
    for _ in range(2):
        place += header.size
        if place + 4 > len(data):
            return place <= len(data)
        following = _header(data[place : place + 4])
        if following is None:
            return _tag_size(data[place : place + 32]) > 0
        if following.kind != header.kind:
            return False
        header = following
    return True


def _tag_size(start: bytes) -> int:
    """Bytes of an ID3 or APE tag that begins here; 0 where none does."""
    if start[:3] == b"ID3" and len(start) >= 10 and max(start[6:10]) < 0x80:
        size = start[6] << 21 | start[7] << 14 | start[8] << 7 | start[9]
        return 10 + size + (10 if start[5] & 0x10 else 0)
    if start[:3] == b"TAG":
        return 128
    if start[:8] == b"APETAGEX" and len(start) >= 24:
        header = 32 if start[23] & 0x20 else 0
        return max(32, int.from_bytes(start[12:16], "little") + header)
    return 0


def _count_frame(frame: bytes, header: _Header) -> tuple[int, int, int] | None:
    """Count, delay and padding in samples of a Xing, Info or VBRI frame; None for a frame of audio."""
    if header.kind[1] != 3:
        return None
    start = 4 + header.side
    if frame[36:40] == b"VBRI":
        return int.from_bytes(frame[50:54], "big"), 0, 0
    if frame[start : start + 4] not in (b"Xing", b"Info"):
        return None
    flags = int.from_bytes(frame[start + 4 : start + 8], "big")
    place = start + 8
    count = int.from_bytes(frame[place : place + 4], "big") if flags & 1 else 0
    place += 4 * bool(flags & 1) + 4 * bool(flags & 2) + 100 * bool(flags & 4) + 4 * bool(flags & 8)
    trim = frame[place + 21 : place + 24]
    if len(trim) < 3 or frame[place] == 0:
        return count, 0, 0
    return count, trim[0] << 4 | trim[1] >> 4, (trim[1] & 15) << 8 | trim[2]


def _decode(segment: Segment, first: int, last: int) -> Block:
    """All samples `[(last - first) * samples, channels]` of some frames; what cannot be decoded is silent."""
    frames = [segment.frame(i) for i in range(first, last)]
    total = len(frames) * segment.samples
    if segment.kind[1] == 3:
        # The decoder drops its own delay at the start, so silent frames are put first.
        breaks = {each - first for each in segment.breaks}
        frames = [*[_plain_frame(frames[0])] * _TURN, *_sound_frames(frames, breaks)]
        frames.insert(0, _count(frames[0], len(frames)))
        ahead = _TURN * segment.samples
    else:
        frames = [*frames, *[frames[-1]] * 3]  # the decoder estimates the length, up to two frames too short
        ahead = 0
    out = np.zeros((total, segment.channels), dtype=np.float32)
    data = b"".join(frames)

    def decode() -> None:
        with ForwardFile(io.BytesIO(data)) as decoder:
            dropped = total + ahead - decoder.frames if ahead else 0
            decoder.read(out=np.empty((ahead - dropped, segment.channels), dtype=np.float32))
            decoder.read(out=out)

    _quietly(decode)
    return out


def _quietly(work: Callable[[], None]) -> None:
    """Run `work` in a thread whose standard error is discarded; that of other threads is not affected.

    libmpg123 writes messages about damaged files there, and libsndfile cannot switch that off. On Linux a thread can
    have its own table of open files; elsewhere, and where a sandbox forbids it, the messages are shown.
    """

    def run() -> None:
        if sys.platform == "linux" and ctypes.CDLL(None).unshare(_CLONE_FILES) == 0:
            null = os.open(os.devnull, os.O_WRONLY)
            os.dup2(null, 2)
        work()

    with ThreadPoolExecutor(1) as thread:  # its table of files ends with the thread
        thread.submit(run).result()


def _plain_frame(like: bytes, index: int | None = None) -> bytes:
    """A silent frame of the same kind, without checksum; of another bit rate by `index`."""
    rate = like[2] & 0xFC if index is None else index << 4 | like[2] & 0x0C
    four = bytes([0xFF, like[1] | 1, rate, like[3] & 0xCF])
    header = _header(four)
    assert header is not None, "it is like a good one"
    return four.ljust(header.size, b"\0")


def _count(like: bytes, count: int) -> bytes:
    """A Xing frame with the count of frames that follow."""
    for index in range(1, 15):
        frame = _plain_frame(like, index)
        header = _header(frame[:4])
        start = 4 + header.side if header else 0
        if len(frame) >= start + 48:
            xing = b"Xing" + (1).to_bytes(4, "big") + count.to_bytes(4, "big")
            return (frame[:start] + xing).ljust(len(frame), b"\0")
    raise AssertionError("the largest frame of every kind is large enough")


def _sound_frames(frames: list[bytes], breaks: set[int]) -> list[bytes]:
    """Layer III frames, with damaged ones made silent; their data is kept, as later frames refer to it.

    The last frame before a break is incomplete, and after a break the data of earlier frames is lost.
    """
    out, reservoir = [], 0
    for index, frame in enumerate(frames):
        if index in breaks:
            reservoir = 0
        header = _header(frame[:4])
        assert header is not None, "only frames come here"
        start = 4 + header.crc
        own = header.size - start - header.side
        whole = own >= 0 and index + 1 not in breaks
        if not whole or not _is_sound(frame[start : start + header.side], header, own, reservoir):
            # It keeps its back reference, by which the decoder keeps that data for later frames.
            wide = 9 if header.kind[0] == 3 else 8
            silent = reservoir << 8 * header.side - wide
            side = silent.to_bytes(header.side, "big")
            out.append((frame[:start] + side + frame[start + header.side :])[: header.size])
        else:
            out.append(frame)
        most = _RESERVOIR if header.kind[0] == 3 else _RESERVOIR // 2
        reservoir = min(most, reservoir + max(0, own))
    return out


def _is_sound(side: bytes, header: _Header, own: int, reservoir: int) -> bool:
    """Whether side information is within its bounds, and the data it refers to is available."""
    first, mono = header.kind[0] == 3, header.kind[3]
    channels = 1 if mono else 2
    bits, left = int.from_bytes(side, "big"), 8 * len(side)

    def take(count: int) -> int:
        nonlocal left
        left -= count
        return bits >> left & ((1 << count) - 1)

    back = take(9 if first else 8)
    take((5 if mono else 3) + 4 * channels if first else (1 if mono else 2))
    if back > reservoir:
        return False
    available = 8 * (back + own)
    for _ in range(channels * (2 if first else 1)):
        length, values = take(12), take(9)
        take(12 if first else 17)
        switched, block = take(1), take(2)
        take(20 + (1 if first else 0) + 2)
        available -= length
        if values > 288 or (switched and block == 0) or available < 0:
            return False
    return True
