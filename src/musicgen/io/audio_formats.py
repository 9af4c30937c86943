"""Audio file formats, and the check that a file can be written at a path. Does not import torch."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

from musicgen.errors import AudioError, InputError
from musicgen.generation import check_sample_format

# Format to suffixes, the usual one first.
FORMATS: dict[str, tuple[str, ...]] = {
    "wav": (".wav", ".wave"),
    "mp3": (".mp3",),
    "flac": (".flac",),
    "ogg": (".ogg", ".oga"),
}
SUFFIXES = {suffix: name for name, suffixes in FORMATS.items() for suffix in suffixes}
# Audio files found in a folder: the formats that are written, and those of phones and videos.
READ_SUFFIXES = (*SUFFIXES, ".aif", ".aiff", ".opus", ".m4a", ".m4b", ".mp4", ".aac", ".webm", ".wma")
SAMPLE_FORMATS = ("pcm16", "pcm24", "float")


def format_of(path: str | Path) -> str:
    """The format that a file name's suffix stands for."""
    suffix = Path(path).suffix.lower()
    if suffix not in SUFFIXES:
        allowed = ", ".join(f".{name}" for name in FORMATS)
        raise AudioError(f"The file name {Path(path).name!r} must end in one of {allowed}.")
    return SUFFIXES[suffix]


def check_format(file_format: str, sample_format: str = "pcm16") -> None:
    """Raise AudioError unless the format is supported and supports the sample format."""
    if file_format not in FORMATS:
        raise AudioError(f"Audio is written as {', '.join(FORMATS)}, not as {file_format!r}.")
    if sample_format not in SAMPLE_FORMATS:
        raise AudioError(f"Samples are written as {', '.join(SAMPLE_FORMATS)}, not as {sample_format!r}.")
    try:
        check_sample_format(file_format, sample_format)
    except InputError as error:
        raise AudioError(str(error)) from error


def check_output(
    path: str | Path, file_format: str | None = None, sample_format: str = "pcm16", *, needed_bytes: int = 0
) -> Path:
    """Raise AudioError unless an audio file can be written at `path`; called before anything is generated.

    Checks the name, the format (by default that of the suffix), the folder, and the free space on its disk.
    Nothing is created.
    """
    path = Path(path)
    _check_name(path)
    check_format(file_format or format_of(path), sample_format)
    return check_place(path, needed_bytes=needed_bytes)


def check_place(path: str | Path, *, needed_bytes: int = 0) -> Path:
    """Raise AudioError unless a file of any kind can be written at `path`; nothing is created."""
    path = Path(path)
    _check_name(path)
    try:
        if path.is_dir():
            raise AudioError(f"{path} is a folder; name a file.")
        target = Path(os.path.realpath(path))
        if target.exists() and not target.is_file():
            raise AudioError(f"{path} is a device or a pipe; name a file.")
        if target.exists() and not os.access(target, os.W_OK):
            raise AudioError(f"{path} cannot be written: it is read-only.")
        folder = target.parent
        while not folder.exists():
            folder = folder.parent
        with tempfile.TemporaryFile(dir=folder):
            pass
        free = shutil.disk_usage(folder).free
    except (OSError, ValueError) as error:
        raise AudioError(f"{path} cannot be written: {reason(error)}.") from error
    if free < needed_bytes:
        raise AudioError(
            f"{path} cannot be written: it needs {needed_bytes / 1e6:.0f} MB, and {free / 1e6:.0f} MB are free."
        )
    return path


def reason(error: BaseException) -> str:
    """Why a file could not be written, in a few words."""
    text = getattr(error, "strerror", None) or (str(error).splitlines() or [type(error).__name__])[0]
    return str(text).rstrip(".")


def _check_name(path: Path) -> None:
    shown = ascii(str(path)[:300])[1:-1]
    try:
        str(path).encode("utf-8")
        os.fsencode(path)
    except UnicodeEncodeError as error:
        raise AudioError(
            f"The file name '{shown}' cannot be used: it is not text in the encoding of this system; "
            "use plain letters, or set the environment variable PYTHONUTF8=1."
        ) from error
    if "\0" in str(path):
        raise AudioError(f"The file name '{shown}' cannot be used: it holds a zero byte.")
    if len(os.fsencode(path.name)) > 255:
        raise AudioError(f"The file name '{path.name[:40]}…' is too long; at most 255 bytes are allowed.")
