"""Reads audio files of any format to samples; the length is counted, never taken from the file's header.

wav, flac, ogg, mp3 and their like by libsndfile; m4a, aac, webm, wma and videos by PyAV (`io/media.py`).
"""

from __future__ import annotations

import io
import math
import mmap
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
import torch
from torch import Tensor

from musicgen.errors import AudioError
from musicgen.io import data_uri, media, mp3
from musicgen.io.mp3 import Block, Bytes, ForwardFile
from musicgen.model.resample import convert_audio

Source = str | Path | bytes | BinaryIO

MAX_SAMPLES = 60_000_000  # all channels together: 10 minutes of 48 kHz stereo, 240 MB
MAX_BYTES = 2**30  # of a file object
MAX_CHANNELS = 8
MIN_RATE, MAX_RATE = 1_000, 384_000
MAX_PEAK = 1_000.0  # 60 dB above full scale: beyond this a "float" file is not audio
_BLOCK = 2**14
# Files of chunks or plain samples, damaged or not: what looks like MPEG frames in them are samples.
_NEVER_MPEG = (b"RIFF", b"RIFX", b"RF64", b"BW64", b"FORM", b"riff", b"caff", b".snd", b"dns.")
_NOT_RECOGNISED = 1  # libsndfile's code for first bytes that are of no format it knows

# What libsndfile and PyAV raise for damaged files and files of another format.
_BROKEN = (RuntimeError, TypeError, ValueError, OSError, OverflowError)


@dataclass(frozen=True, slots=True)
class _Part:
    """Audio of one rate: `blocks(first)` yields `[n, channels]` from sample `first` on; `frames` is None if unknown."""

    rate: int
    channels: int
    blocks: Callable[[int], Iterator[Block]]
    frames: int | None = None


def read_samples(
    source: Source, *, start: float = 0.0, end: float | None = None, max_seconds: float | None = None
) -> tuple[Tensor, int]:
    """Samples `[C, N]` float32 and their rate, of all or of the seconds from `start` to `end`.

    Only that part is decoded, at most `max_seconds`. Raises AudioError for what is not readable, finite, non-empty
    audio of a reasonable size.
    """
    if not 0 <= start < math.inf:
        raise AudioError(f"Audio is read from a second that is 0 or later, got {start}.")
    if max_seconds is not None:
        end = min(math.inf if end is None else end, start + max_seconds)
    name, data = _open(source)
    try:
        samples, rate = _collect(_parts(data, name), name, start, end)
    finally:
        _close(data)
    peak = float(samples.abs().max())
    if not math.isfinite(peak):
        raise AudioError(f"{name} holds values that are not finite numbers (NaN or infinity).")
    if peak > MAX_PEAK:
        raise AudioError(f"{name} holds values up to {peak:.3g}; full scale is 1 and {MAX_PEAK:g} the limit.")
    return samples, rate


def measure(path: str | Path) -> tuple[float, int]:
    """Seconds and rate of an audio file; decoded and counted where its header is missing or unreliable."""
    name, data = _open(path)
    try:
        parts = list(_parts(data, name))
        seconds = sum(_length(part) / part.rate for part in parts)
    except _BROKEN as error:
        raise _unreadable(name) from error
    finally:
        _close(data)
    return seconds, parts[0].rate


# ---------------------------------------------------------------------------------------------------- sources


@contextmanager
def opened(source: Source) -> Iterator[tuple[str, Bytes]]:
    """A name for messages, and the bytes of any source, a file memory-mapped until the block ends."""
    name, data = _open(source)
    try:
        yield name, data
    finally:
        _close(data)


def _open(source: Source) -> tuple[str, Bytes]:
    """A name for messages, and the bytes; files are memory-mapped."""
    if isinstance(source, bytes | bytearray | memoryview):
        return "The audio", bytes(source)
    if isinstance(source, str) and source.startswith("data:"):
        return "The data URI", data_uri.decode(source, AudioError)
    if isinstance(source, str | Path):
        return _open_path(source)
    if not hasattr(source, "read"):
        raise AudioError(f"Audio is read from a path, bytes or an open file, got {type(source).__name__}.")
    name = getattr(source, "name", None)
    return name if isinstance(name, str) and name else "The audio", _read_object(source)


def _open_path(source: str | Path) -> tuple[str, Bytes]:
    path = Path(source)
    shown = ascii(str(path)[:300]) if not str(path).isprintable() else f"'{str(path)[:300]}'"
    if str(source) == "":
        raise AudioError("The name of the audio file is empty.")
    try:
        found, folder = path.is_file(), path.is_dir()
    except (OSError, ValueError) as error:  # too long a name, or a zero byte in it
        raise AudioError(f"{shown[:80]} is not a path.") from error
    if not found:
        raise AudioError(
            f"The audio file {shown} is {'a folder, not an audio file' if folder else 'not there'}."
        )
    try:
        with path.open("rb") as file:
            empty = not file.read(1)
            data: Any = b"" if empty else mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except OSError as error:
        raise AudioError(f"The audio file {shown} cannot be opened: {error.strerror or error}.") from error
    return path.name if path.name.isprintable() else ascii(path.name), data


def _read_object(source: BinaryIO) -> bytes:
    try:
        if source.seekable():
            source.seek(0)
    except (AttributeError, OSError):
        pass  # it is read from its current position
    try:
        data = source.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        raise AudioError(f"The open file cannot be read: {error}.") from error
    if not isinstance(data, bytes | bytearray | memoryview):
        raise AudioError(f"The open file gives {type(data).__name__}, not bytes; open it with mode 'rb'.")
    if len(data) > MAX_BYTES:
        raise AudioError(f"The open file holds over {MAX_BYTES / 1e9:.1f} GB; give a path instead.")
    return bytes(data)


def _close(data: Bytes) -> None:
    if isinstance(data, mmap.mmap):
        data.close()


# ------------------------------------------------------------------------------------------------------ formats


def _parts(data: Bytes, name: str) -> Iterator[_Part]:
    """The audio in a file: one part, or several in a file of concatenated files."""
    start = mp3.tags_size(data)
    magic = data[start : start + 4]
    if magic == b"OggS":
        yield from (_by_libsndfile(data, name, begin, end) for begin, end in _ogg_links(data, start))
    elif magic == b"fLaC":
        yield from (_flac(data, name, begin, end) for begin, end in _flac_files(data, start))
    elif (kind := media.container(data[start : start + 16])) is not None:
        yield _by_pyav(data, name, kind)
    elif magic in _NEVER_MPEG or _is_known(data, start):
        yield _by_libsndfile(data, name, start)
    elif segments := mp3.segments(data):
        for each in segments:
            yield _checked(_Part(each.rate, each.channels, each.blocks, each.frames), name)
    else:
        raise _unreadable(name)


def _is_known(data: Bytes, start: int) -> bool:
    """Whether libsndfile knows the format, even of a damaged file; False for MPEG, whose frames `io/mp3.py` finds."""
    magic = data[start : start + 3]
    if magic == b"ID3" or (magic[:1] == b"\xff" and magic[1:2] >= b"\xe0"):
        return False
    try:
        with ForwardFile(_View(data, start)):
            return True
    except _BROKEN as error:
        return getattr(error, "code", None) != _NOT_RECOGNISED


def _by_pyav(data: Bytes, name: str, kind: str) -> _Part:
    try:
        sound = media.open_container(_View(data), kind, name)
    except _BROKEN as error:
        raise _unreadable(name) from error
    return _checked(_Part(sound.rate, sound.channels, sound.blocks), name)


def _by_libsndfile(data: Bytes, name: str, begin: int = 0, end: int | None = None) -> _Part:
    make = partial(_View, data, begin, end)
    try:
        with ForwardFile(make()) as file:
            return _checked(
                _Part(file.samplerate, file.channels, partial(_blocks, make, seekable=True), file.frames),
                name,
            )
    except _BROKEN as error:
        raise _unreadable(name) from error


def _flac(data: Bytes, name: str, begin: int, end: int) -> _Part:
    """A flac file with its declared length removed, as that may be wrong; libFLAC then decodes to the end."""
    bits = int.from_bytes(
        data[begin + 18 : begin + 26], "big"
    )  # rate, channels, depth, and 36 bits of length
    declared = bits & (2**36 - 1)
    unknown = (bits >> 36 << 36).to_bytes(8, "big")
    make = partial(_View, data, begin, end, (begin + 18, unknown))
    try:
        with ForwardFile(make()) as file:
            rate, channels = file.samplerate, file.channels
    except _BROKEN as error:
        raise _unreadable(name) from error
    known = declared if declared and _reaches(_View(data, begin, end), declared) else None
    return _checked(_Part(rate, channels, partial(_blocks, make, seekable=False), known), name)


def _flac_files(data: Bytes, start: int) -> Iterator[tuple[int, int]]:
    """Start and end of each of several concatenated flac files."""
    begins = [start]
    while (place := data.find(b"fLaC", begins[-1] + 4)) >= 0:
        begins.append(place)
    # The four bytes may also occur in audio data or a picture; those of a file are followed by a block of 34 bytes.
    begins = [each for each in begins if each == start or data[each + 5 : each + 8] == b"\0\0\x22"]
    yield from zip(begins, [*begins[1:], len(data)], strict=True)


def _reaches(view: _View, frames: int) -> bool:
    """Whether a file has as many samples as declared."""
    try:
        with ForwardFile(view) as file:
            file.seek(frames - 1)
            return len(file.read(1, dtype="float32")) == 1
    except _BROKEN:
        return False


def _ogg_links(data: Bytes, start: int) -> Iterator[tuple[int, int]]:
    """Start and end of each stream of a chained Ogg file: at pages that begin a stream after others."""
    begin, place, opening = start, start, True
    while place >= 0 and (head := data[place : place + 27])[:4] == b"OggS" and len(head) == 27:
        first = bool(head[5] & 2)
        if first and not opening:
            yield begin, place
            begin = place
        opening = first
        table = data[place + 27 : place + 27 + head[26]]
        place += 27 + len(table) + sum(table)
        if data[place : place + 4] != b"OggS":
            place = data.find(b"OggS", place)
    yield begin, len(data)


class _View(io.RawIOBase):
    """A file object over the bytes from `begin` to `end`, some of them replaced by `patch`; its methods never raise."""

    def __init__(
        self, data: Bytes, begin: int = 0, end: int | None = None, patch: tuple[int, bytes] = (0, b"")
    ) -> None:
        self._data, self._begin, self._patch = data, begin, patch
        self._size = (len(data) if end is None else end) - begin
        self._place = 0

    def readable(self) -> bool:
        """Yes."""
        return True

    def seekable(self) -> bool:
        """Yes."""
        return True

    def tell(self) -> int:
        """The position of the next byte."""
        return self._place

    def seek(self, offset: int, whence: int = 0) -> int:
        """Move to a position, clamped to the file."""
        base = (0, self._place, self._size)[whence]
        self._place = min(max(0, base + offset), self._size)
        return self._place

    def readinto(self, buffer: Any) -> int:
        """Fill the buffer as far as the bytes go."""
        count = min(len(buffer), self._size - self._place)
        first = self._begin + self._place
        buffer[:count] = self._data[first : first + count]
        at, new = self._patch
        for i in range(max(at, first), min(at + len(new), first + count)):
            buffer[i - first : i - first + 1] = new[i - at : i - at + 1]
        self._place += count
        return count


def _blocks(make: Callable[[], _View], first: int, *, seekable: bool) -> Iterator[Block]:
    with ForwardFile(make()) as file:
        if first and seekable:
            if first >= file.frames:
                return
            file.seek(first)
            first = 0
        while True:
            block = file.read(out=np.empty((_BLOCK, file.channels), dtype=np.float32))
            if len(block) == 0:
                return
            if first < len(block):
                yield block[first:]
            first = max(0, first - len(block))


# ---------------------------------------------------------------------------------------------------- collecting


def _collect(parts: Iterator[_Part], name: str, start: float, end: float | None) -> tuple[Tensor, int]:
    """All samples from `start` to `end`; concatenated files of several rates are converted to the first's rate."""
    found: list[Tensor] = []
    rate = channels = 0
    passed = got = 0.0  # seconds before the part, and seconds taken
    for part in parts:
        if not rate:
            rate, channels = part.rate, part.channels
        first = max(0, int(part.rate * (start - passed)))
        stop = math.inf if end is None else int(part.rate * (end - passed))
        samples = _take(part, name, first, stop, MAX_SAMPLES - round(got * rate * channels))
        if len(samples):
            wave = torch.from_numpy(np.ascontiguousarray(samples.T))
            if (part.rate, part.channels) != (rate, channels):
                wave = convert_audio(wave, part.rate, rate, channels if part.channels > 1 else 1)
                wave = wave.expand(channels, -1)
            found.append(wave)
            got += len(samples) / part.rate
            passed += (first + len(samples)) / part.rate
        else:
            passed += _length(part) / part.rate
        if end is not None and passed >= end:
            break
    if not found:
        if start and passed:
            raise AudioError(f"{name} is {passed:.2f} s long: there is nothing from {start:g} s on.")
        raise AudioError(f"{name} holds no audio.")
    return found[0] if len(found) == 1 else torch.cat(found, dim=1), rate


def _take(part: _Part, name: str, first: int, stop: float, most: int) -> Block:
    taken: list[Block] = []
    count = 0
    try:
        for block in part.blocks(first):
            taken.append(block[: max(0, int(min(stop - first - count, len(block))))])
            count += len(taken[-1])
            if count * part.channels > most:
                minutes = MAX_SAMPLES // part.channels / part.rate / 60
                raise AudioError(
                    f"{name} is too long: at most {minutes:.0f} minutes of {part.channels}-channel audio at "
                    f"{part.rate} Hz are read at once; choose a part of it by its start and end."
                )
            if first + count >= stop:
                break
    except _BROKEN as error:
        if count:
            seconds = (first + count) / part.rate
            raise AudioError(f"{name} is damaged: it cannot be decoded beyond {seconds:.1f} s.") from error
        if first:
            seconds = first / part.rate
            raise AudioError(f"{name} is damaged: it cannot be decoded up to {seconds:.1f} s.") from error
        raise _unreadable(name) from error
    return np.concatenate(taken) if taken else np.empty((0, part.channels), dtype=np.float32)


def _length(part: _Part) -> int:
    """Samples of each channel, decoded and counted if unknown."""
    return part.frames if part.frames is not None else sum(map(len, part.blocks(0)))


def _checked(part: _Part, name: str) -> _Part:
    if not MIN_RATE <= part.rate <= MAX_RATE:
        raise AudioError(f"{name} has a rate of {part.rate} Hz; {MIN_RATE} to {MAX_RATE} Hz are read.")
    if not 1 <= part.channels <= MAX_CHANNELS:
        raise AudioError(f"{name} has {part.channels} channels; 1 to {MAX_CHANNELS} are read.")
    return part


def _unreadable(name: str) -> AudioError:
    return AudioError(
        f"{name} is not audio that can be read (wav, flac, ogg or mp3; with PyAV also m4a, aac, webm, wma and mp4)."
    )
