"""Audio in memory: made from arrays or read from files, brought to another rate or level, and written.

Reading is in `io/audio_read.py`, writing in `io/audio_write.py`, formats and output paths in `io/audio_formats.py`.
"""

from __future__ import annotations

import math
import operator
from dataclasses import dataclass
from numbers import Real
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
import torch
from torch import Tensor

from musicgen.errors import AudioError, InputError
from musicgen.io import atomic, data_uri
from musicgen.io.audio_formats import FORMATS, READ_SUFFIXES, check_output, format_of, reason
from musicgen.io.audio_picture import picture_html
from musicgen.io.audio_read import MAX_CHANNELS, Source, measure, read_samples
from musicgen.io.audio_write import encode_preview, encode_samples, to_pcm16
from musicgen.io.loops import Loop, with_loop
from musicgen.io.loudness import Levels, normalize, report
from musicgen.io.tags import TakeTags
from musicgen.model.resample import convert_audio

__all__ = [
    "FORMATS",
    "READ_SUFFIXES",
    "Audio",
    "check_output",
    "encode",
    "is_pair",
    "measure",
    "normalize",
    "read",
    "report",
    "to_pcm16",
    "write",
]

# Channels cancel out if the RMS of their mean is below this share of the loudest channel's RMS.
_CANCELLED = 0.05


@dataclass(frozen=True, slots=True, eq=False)
class Audio:
    """Audio in memory: `samples [C, N]` float32, full scale at 1, and `rate` in samples per second.

    Made from a torch tensor, a numpy array or a list of numbers: one channel `[N]`, or `[C, N]`. `[N, C]`, the
    layout of soundfile and SciPy, is transposed where N is too large for channels. Integers are scaled by their type.
    `loop` says that all of it is a loop; wav files say so, too.
    """

    samples: Tensor
    rate: int
    loop: Loop | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "rate", _rate(self.rate))
        object.__setattr__(self, "samples", _samples(self.samples))

    @classmethod
    def read(
        cls, source: Source, *, start: float = 0.0, end: float | None = None, max_seconds: float | None = None
    ) -> Audio:
        """Decode a file, bytes, an open binary file or a data URI, or only its seconds from `start` to `end`.

        Only that part is decoded, at most `max_seconds`. Raises AudioError for what is not readable, finite,
        non-empty audio of a reasonable size.
        """
        return cls(*read_samples(source, start=start, end=end, max_seconds=max_seconds))

    @classmethod
    def of(
        cls, sound: Any, *, start: float = 0.0, end: float | None = None, max_seconds: float | None = None
    ) -> Audio:
        """Anything that stands for audio as Audio, from second `start` to `end`, at most `max_seconds`.

        Takes an Audio; a path, data URI, bytes or an open file to read; or an array with its rate, `(array, rate)` or
        `(rate, array)`. Raises InputError where it is none of these, empty, or not finite, and AudioError where it
        cannot be read.
        """
        if isinstance(sound, str | Path | bytes | bytearray | memoryview) or _is_open(sound):
            return cls.read(sound, start=start, end=end, max_seconds=max_seconds)
        if is_pair(sound):
            first, second = sound
            sound = cls(second, first) if np.ndim(first) == 0 else cls(first, second)
        if not isinstance(sound, Audio):
            array = isinstance(sound, Tensor | np.ndarray)
            got = f"a bare {type(sound).__name__} without its rate" if array else type(sound).__name__
            raise InputError(
                f"Sound is an Audio, a path, bytes, an open file, a data URI or (array, rate), got {got}."
            )
        if sound.samples.shape[1] == 0 or not bool(torch.isfinite(sound.samples).all()):
            raise InputError("The given audio is empty or holds values that are not finite numbers.")
        stop = min(
            start + (math.inf if max_seconds is None else max_seconds), math.inf if end is None else end
        )
        if start == 0 and sound.duration <= stop:
            return sound
        if sound.duration <= start:
            raise AudioError(
                f"The given audio is {sound.duration:.2f} s long: there is nothing from {start:g} s on."
            )
        first, last = int(start * sound.rate), int(min(stop, sound.duration) * sound.rate)
        return cls(sound.samples[:, first:last], sound.rate)

    @property
    def duration(self) -> float:
        """Length in seconds."""
        return self.samples.shape[1] / self.rate

    @property
    def levels(self) -> Levels:
        """Loudness, peak and clipping."""
        return report(self.samples, self.rate)

    def converted(self, rate: int, channels: int) -> Audio:
        """The same audio at another rate and number of channels.

        One channel is the mean of several, or the loudest if they cancel each other out.
        """
        samples = self.samples
        if channels == 1 and (loudest := cancelled(samples)) is not None:
            samples = samples[loudest : loudest + 1]
        return Audio(convert_audio(samples, self.rate, rate, channels), rate)

    def normalized(self, strategy: str = "loudness", *, limiter: bool = False) -> Audio:
        """The same audio at the level that `strategy` sets; the `limiter` lowers peaks that would be clipped."""
        return Audio(normalize(self.samples, self.rate, strategy, limiter=limiter), self.rate)

    def save(
        self, file: str | Path | BinaryIO, *, file_format: str | None = None, sample_format: str = "pcm16"
    ) -> Path | None:
        """Write to a path, or to an open binary file; returns the path, if it is one.

        The format is that of the suffix, and wav for an open file without one.
        """
        if isinstance(file, str | Path):
            return write(file, self, file_format=file_format, sample_format=sample_format)
        name = getattr(file, "name", None)
        if file_format is None:
            file_format = format_of(name) if isinstance(name, str) and Path(name).suffix else "wav"
        data = encode(self, file_format, sample_format=sample_format)
        try:
            file.write(data)
        except (OSError, TypeError, ValueError) as error:
            raise AudioError(f"The open file cannot be written: {reason(error)}.") from error
        return None

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> np.ndarray[Any, Any]:
        array = self.samples.numpy()
        return np.array(array, dtype=dtype, copy=True) if copy else np.asarray(array, dtype=dtype)

    def _repr_html_(self) -> str:
        data, kind = encode_preview(self.samples, self.rate)
        player = f'<audio controls src="{data_uri.encode(data, kind)}"></audio>'
        return f"<div>{player}{picture_html(self.samples, self.rate)}</div>"

    def __repr__(self) -> str:
        channels = {1: "mono", 2: "stereo"}.get(self.samples.shape[0], f"{self.samples.shape[0]} channels")
        return f"Audio({self.duration:.2f} s, {self.rate} Hz, {channels})"


def read(
    source: Source, *, start: float = 0.0, end: float | None = None, max_seconds: float | None = None
) -> Audio:
    """`Audio.read`."""
    return Audio.read(source, start=start, end=end, max_seconds=max_seconds)


def write(
    path: str | Path,
    audio: Audio,
    *,
    file_format: str | None = None,
    sample_format: str = "pcm16",
    tags: TakeTags | None = None,
) -> Path:
    """Write a file atomically, with `tags` if they are given. `file_format` overrides the suffix."""
    path = Path(path)
    data = encode(audio, file_format or format_of(path), sample_format=sample_format, tags=tags)
    try:
        return atomic.write_bytes(path, data)
    except (OSError, ValueError) as error:
        raise AudioError(f"{ascii(str(path))[1:-1]} cannot be written: {reason(error)}.") from error


def encode(
    audio: Audio, file_format: str = "wav", *, sample_format: str = "pcm16", tags: TakeTags | None = None
) -> bytes:
    """The bytes of a file in `file_format`, with `tags` if they are given; a wav file of a loop says that it is one."""
    texts = None if tags is None else tags.texts()
    data = encode_samples(audio.samples, audio.rate, file_format, sample_format=sample_format, texts=texts)
    if audio.loop is None or file_format != "wav":
        return data
    return with_loop(data, audio.loop, rate=audio.rate, samples=audio.samples.shape[1])


def cancelled(samples: Tensor) -> int | None:
    """The loudest channel of `samples [C, N]` whose channels cancel each other out in their mean; else None."""
    if samples.shape[0] < 2 or samples.shape[1] == 0:
        return None
    power = samples.square().mean(dim=1)
    mean = samples.mean(dim=0).square().mean()
    return int(power.argmax()) if float(mean) < _CANCELLED**2 * float(power.max()) else None


def is_pair(thing: Any) -> bool:
    """Whether a value is an array and its rate, in either order, and not a pair of two arrays."""
    if not isinstance(thing, tuple) or len(thing) != 2:
        return False
    arrays = [
        isinstance(each, list) or (isinstance(each, np.ndarray | Tensor) and each.ndim > 0) for each in thing
    ]
    rates = [
        isinstance(each, Real) or (isinstance(each, np.ndarray | Tensor) and each.ndim == 0) for each in thing
    ]
    return arrays in ([True, False], [False, True]) and rates == [not each for each in arrays]


def _is_open(thing: Any) -> bool:
    return hasattr(thing, "read") and not isinstance(thing, Audio)


def _rate(rate: Any) -> int:
    """A sample rate as an int; whole floats and numpy numbers are accepted."""
    try:
        if isinstance(rate, bool | str) or np.ndim(rate) > 0:
            raise TypeError
        whole = int(rate) if float(rate).is_integer() else operator.index(rate)
    except (TypeError, ValueError, OverflowError) as error:
        got = type(rate).__name__ if np.ndim(rate) else repr(rate)
        raise AudioError(f"A sample rate is a whole number of Hz, such as 44100, got {got[:80]}.") from error
    if whole <= 0:
        raise AudioError(f"A sample rate must be positive, got {whole} Hz.")
    return whole


def _samples(given: Any) -> Tensor:
    """Anything array-like as `[C, N]` float32 on the CPU."""
    if isinstance(given, Tensor):
        tensor = given.detach().to("cpu")
    else:
        try:
            array = np.asarray(given)
            if array.dtype.kind not in "fiu":
                raise TypeError
            little = array.astype(array.dtype.newbyteorder("="))  # a copy: the caller's array is not changed
            tensor = torch.from_numpy(little.astype(np.float64) if little.dtype.kind == "u" else little)
            if little.dtype.kind == "u":
                tensor = tensor / 2 ** (8 * little.dtype.itemsize - 1) - 1
        except (TypeError, ValueError, RuntimeError) as error:
            raise AudioError(f"Audio is samples [C, N], numbers in an array, got {_shown(given)}.") from error
    if tensor.dtype == torch.bool or tensor.is_complex() or tensor.ndim not in (1, 2):
        raise AudioError(f"Audio is samples [C, N], numbers in an array, got {_shown(given)}.")
    if not tensor.is_floating_point():
        bits = torch.iinfo(tensor.dtype).bits
        unsigned = tensor.dtype == torch.uint8
        tensor = tensor.double() / 2 ** (bits - 1) - (1 if unsigned else 0)
    if tensor.ndim == 1:
        tensor = tensor[None]
    rows, columns = tensor.shape
    if rows > MAX_CHANNELS and 1 <= columns <= MAX_CHANNELS:
        tensor = tensor.T
    elif rows > MAX_CHANNELS or rows == 0:
        raise AudioError(
            f"Audio is samples [C, N] of 1 to {MAX_CHANNELS} channels, got the shape [{rows}, {columns}]."
        )
    return tensor.to(torch.float32).contiguous()


def _shown(given: Any) -> str:
    shape = getattr(given, "shape", None)
    return type(given).__name__ if shape is None else f"{given.dtype} {list(shape)}"
