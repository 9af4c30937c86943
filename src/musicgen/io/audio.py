"""Audio in memory, and reading and writing it: wav, flac, ogg and mp3, by libsndfile alone."""

from __future__ import annotations

import base64
import binascii
import io
import os
import tempfile
import urllib.parse
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
import soundfile
import torch
from torch import Tensor

from musicgen.errors import AudioError
from musicgen.io import atomic
from musicgen.io.loudness import Levels, normalize, report
from musicgen.model.resample import convert_audio

__all__ = ["Audio", "check_writable", "encode", "normalize", "read", "report", "to_pcm16", "write"]

Source = str | Path | bytes | BinaryIO

MAX_SAMPLES = 60_000_000  # all channels together: 10 minutes of 48 kHz stereo, 240 MB
MAX_CHANNELS = 8
MIN_RATE, MAX_RATE = 1_000, 384_000
MAX_PEAK = 1_000.0  # 60 dB above full scale: past this a "float" file is noise taken for numbers
_BLOCK = 2**16

FORMATS = ("wav", "mp3", "flac", "ogg")
_CONTAINERS = {"wav": "WAV", "mp3": "MP3", "flac": "FLAC", "ogg": "OGG"}
_SUBTYPES = {"pcm16": "PCM_16", "pcm24": "PCM_24", "float": "FLOAT"}
_LOSSY = {"mp3": "MPEG_LAYER_III", "ogg": "VORBIS"}
# mp3 at the highest constant rate, as the reference asks (320 kbit/s from 32 kHz up); Vorbis at 8 of 10.
_QUALITY: dict[str, dict[str, Any]] = {
    "mp3": {"compression_level": 0.0, "bitrate_mode": "CONSTANT"},
    "ogg": {"compression_level": 0.2},
}
_MP3_RATES = (8_000, 11_025, 12_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000)
_SUFFIXES = {".wav": "wav", ".wave": "wav", ".mp3": "mp3", ".flac": "flac", ".ogg": "ogg", ".oga": "ogg"}


@dataclass(frozen=True, slots=True, eq=False)
class Audio:
    """A piece of sound: `samples [C, N]` float32, full scale at 1, and `rate` in samples per second."""

    samples: Tensor
    rate: int

    def __post_init__(self) -> None:
        if self.samples.ndim == 1:
            object.__setattr__(self, "samples", self.samples[None])
        if self.samples.ndim != 2 or not self.samples.is_floating_point():
            got = f"{self.samples.dtype} {list(self.samples.shape)}"
            raise AudioError(f"Audio is float samples [C, N], got {got}.")
        if self.rate <= 0:
            raise AudioError(f"A sample rate must be positive, got {self.rate} Hz.")
        object.__setattr__(self, "samples", self.samples.detach().to("cpu", torch.float32))

    @property
    def duration(self) -> float:
        """Length in seconds."""
        return self.samples.shape[1] / self.rate

    @property
    def levels(self) -> Levels:
        """Loudness, peak and clipping."""
        return report(self.samples, self.rate)

    def converted(self, rate: int, channels: int) -> Audio:
        """The same sound at another rate and number of channels."""
        return Audio(convert_audio(self.samples, self.rate, rate, channels), rate)

    def normalized(self, strategy: str = "loudness", *, limiter: bool = False) -> Audio:
        """The same sound at the level that `strategy` sets; the `limiter` turns down peaks that would be cut off."""
        return Audio(normalize(self.samples, self.rate, strategy, limiter=limiter), self.rate)

    def save(self, path: str | Path, *, sample_format: str = "pcm16") -> Path:
        """Write to `path` in the format of its suffix; returns the path."""
        return write(path, self, sample_format=sample_format)

    def _repr_html_(self) -> str:
        data = base64.b64encode(encode(self, "wav")).decode()
        return f'<audio controls src="data:audio/wav;base64,{data}"></audio>'


# ---------------------------------------------------------------------------------------------------- reading


def read(source: Source, *, start: float = 0.0, end: float | None = None) -> Audio:
    """Decode a file, bytes, an open binary file or a data URI, or only its seconds from `start` to `end`.

    Raises AudioError for whatever is not readable, finite, non-empty audio of a sane size.
    """
    name, opened = _open(source)
    try:
        with soundfile.SoundFile(opened) as file:
            samples = _decode(file, name, start, end)
            rate = file.samplerate
    except AudioError:
        raise
    # soundfile raises all of these for files that are not what they claim.
    except (RuntimeError, TypeError, ValueError, OSError, OverflowError) as error:
        raise AudioError(f"{name} is not audio that can be read (wav, flac, ogg or mp3).") from error
    if samples.shape[1] == 0:
        raise AudioError(f"{name} holds no audio.")
    peak = float(samples.abs().max())
    if not np.isfinite(peak):
        raise AudioError(f"{name} holds values that are not finite numbers (NaN or infinity).")
    if peak > MAX_PEAK:
        raise AudioError(f"{name} holds values up to {peak:.3g}; full scale is 1 and {MAX_PEAK:g} the limit.")
    return Audio(samples, rate)


def _open(source: Source) -> tuple[str, Any]:
    """A name for messages, and what soundfile shall open."""
    if isinstance(source, bytes):
        return "The audio", io.BytesIO(source)
    if isinstance(source, str) and source.startswith("data:"):
        return "The data URI", io.BytesIO(_data_uri(source))
    if isinstance(source, str | Path):
        path = Path(source)
        try:
            found = path.is_file()
        except (OSError, ValueError) as error:  # too long a name, or a zero byte in it
            raise AudioError(f"{str(source)[:80]!r} is not a path.") from error
        if not found:
            what = "a folder, not an audio file" if path.is_dir() else "not there"
            raise AudioError(f"The audio file {str(path)[:300]!r} is {what}.")
        return path.name, str(path)
    return str(getattr(source, "name", "The audio")), source


def _data_uri(uri: str) -> bytes:
    head, comma, body = uri.partition(",")
    if not comma:
        raise AudioError("The data URI has no comma between its type and its data.")
    if not head.endswith(";base64"):
        return urllib.parse.unquote_to_bytes(body)
    try:
        return base64.b64decode(urllib.parse.unquote(body), validate=True)
    except (binascii.Error, ValueError) as error:
        raise AudioError("The data URI holds broken base64.") from error


def _decode(file: soundfile.SoundFile, name: str, start: float, end: float | None) -> Tensor:
    rate, channels = int(file.samplerate), int(file.channels)
    if not MIN_RATE <= rate <= MAX_RATE:
        raise AudioError(f"{name} has a rate of {rate} Hz; {MIN_RATE} to {MAX_RATE} Hz are read.")
    if not 1 <= channels <= MAX_CHANNELS:
        raise AudioError(f"{name} has {channels} channels; 1 to {MAX_CHANNELS} are read.")
    first = int(rate * start)
    last = min(file.frames, int(rate * end)) if end is not None else file.frames
    if first > 0 and first >= last:
        raise AudioError(f"{name} is {file.frames / rate:.2f} s long: there is nothing from {start:g} s on.")
    if (last - first) * channels > MAX_SAMPLES:
        raise AudioError(
            f"{name} is {(last - first) / rate / 60:.0f} minutes of {channels}-channel audio at {rate} Hz; "
            f"at most {MAX_SAMPLES // channels / rate / 60:.0f} minutes of that are read at once."
        )
    if first:
        file.seek(first)
    frames = max(last - first, 0)
    samples, filled = np.empty((frames, channels), dtype=np.float32), 0
    while filled < frames:  # block by block: a header may promise more than the file holds
        block = file.read(dtype="float32", always_2d=True, out=samples[filled : filled + _BLOCK])
        if len(block) == 0:
            break
        filled += len(block)
    return torch.from_numpy(np.ascontiguousarray(samples[:filled].T))


# ---------------------------------------------------------------------------------------------------- writing


def to_pcm16(samples: Tensor) -> Tensor:
    """Float samples to int16 on AudioCraft's scale: by 2^15, or by 2^15 - 1 where that would overflow."""
    scaled = (samples * 2**15).round()
    if samples.numel() and float(scaled.max()) >= 2**15:
        scaled = (samples * (2**15 - 1)).round()
    return scaled.clamp(-(2**15), 2**15 - 1).to(torch.int16)


def write(
    path: str | Path, audio: Audio, *, file_format: str | None = None, sample_format: str = "pcm16"
) -> Path:
    """Write atomically: the file is complete or absent. `file_format` stands in for the suffix."""
    path = Path(path)
    file_format = file_format or _format_of(path)
    _check_format(audio, file_format, sample_format)
    try:
        with atomic.replacing(path) as part:
            _encode_into(str(part), audio, file_format, sample_format)
    except (OSError, RuntimeError) as error:
        raise AudioError(f"{path} cannot be written: {_reason(error)}.") from error
    return path


def encode(audio: Audio, file_format: str = "wav", *, sample_format: str = "pcm16") -> bytes:
    """The bytes of a file in `file_format`."""
    _check_format(audio, file_format, sample_format)
    buffer = io.BytesIO()
    try:
        _encode_into(buffer, audio, file_format, sample_format)
    except RuntimeError as error:
        raise AudioError(f"The audio cannot be written as {file_format}: {_reason(error)}.") from error
    return buffer.getvalue()


def check_writable(path: str | Path) -> Path:
    """Raise AudioError unless an audio file can be written at `path`: to be asked before generating."""
    path = Path(path)
    _format_of(path)
    folder = path.parent
    try:
        if path.is_dir():
            raise AudioError(f"{path} is a folder; name a file.")
        while not folder.exists():
            folder = folder.parent
        with tempfile.TemporaryFile(dir=folder):
            pass
        if path.exists() and not os.access(path, os.W_OK):
            raise AudioError(f"{path} cannot be written: it is read-only.")
    except (OSError, ValueError) as error:
        raise AudioError(f"{path} cannot be written: {_reason(error)}.") from error
    return path


def _format_of(path: Path) -> str:
    try:
        return _SUFFIXES[path.suffix.lower()]
    except KeyError:
        allowed = ", ".join(f".{name}" for name in FORMATS)
        raise AudioError(f"The file name {path.name!r} must end in one of {allowed}.") from None


def _check_format(audio: Audio, file_format: str, sample_format: str) -> None:
    if file_format not in FORMATS:
        raise AudioError(f"Audio is written as {', '.join(FORMATS)}, not as {file_format!r}.")
    if sample_format not in _SUBTYPES:
        raise AudioError(f"Samples are written as {', '.join(_SUBTYPES)}, not as {sample_format!r}.")
    if file_format == "flac" and sample_format == "float":
        raise AudioError("A flac file holds pcm16 or pcm24 samples, not float; choose one of those or wav.")
    if file_format == "mp3" and audio.rate not in _MP3_RATES:
        allowed = ", ".join(map(str, _MP3_RATES))
        raise AudioError(f"{audio.rate} Hz audio cannot be written as mp3, which knows {allowed} Hz.")
    if file_format in _LOSSY and audio.samples.shape[0] > 2:
        raise AudioError(f"{audio.samples.shape[0]} channels cannot be written as {file_format}, but 2.")
    if audio.samples.shape[1] == 0:
        raise AudioError("There is no audio to write: it has 0 samples.")
    if not bool(torch.isfinite(audio.samples).all()):
        raise AudioError("The audio holds values that are not finite numbers (NaN or infinity).")


def _encode_into(file: BinaryIO | str, audio: Audio, file_format: str, sample_format: str) -> None:
    subtype = _LOSSY.get(file_format) or _SUBTYPES[sample_format]
    quality = _QUALITY.get(file_format, {})
    container = _CONTAINERS[file_format]
    samples = audio.samples if subtype == "FLOAT" else audio.samples.clamp(-1, 1)
    if subtype == "PCM_16":
        samples = to_pcm16(samples)
    channels, total = samples.shape
    with soundfile.SoundFile(file, "w", audio.rate, channels, subtype, format=container, **quality) as out:
        for first in range(0, total, _BLOCK):  # one long write overflows the stack of Vorbis
            out.write(np.ascontiguousarray(samples[:, first : first + _BLOCK].T.numpy()))


def _reason(error: BaseException) -> str:
    return (getattr(error, "strerror", None) or str(error).splitlines()[0]).rstrip(".")
