"""Where `musicgen generate` writes: a file, numbered files, a folder, or standard output."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from musicgen.apps import file_names
from musicgen.errors import AudioError, InputError
from musicgen.generation import GenerationParams
from musicgen.io import atomic
from musicgen.io.audio_formats import SUFFIXES, reason

STANDARD_OUTPUT = ("-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1")
_IN_FOLDER = re.compile(r"take-(\d+)\.[a-z0-9]+", re.IGNORECASE)  # some file systems do not tell a from A


@dataclass(frozen=True, slots=True)
class Destination:
    """One path for each piece of music, all in `file_format`; no paths mean standard output.

    Where a name has the seed, and the best of several takes is kept, `of_seeds` has the path for each seed. In a
    `folder` of numbered files the numbers are those that are free now; another process may take them before.
    """

    file_format: str
    paths: tuple[Path, ...]
    of_seeds: Mapping[str, Path] = field(default_factory=dict)
    folder: Path | None = None

    @property
    def is_standard_output(self) -> bool:
        """Whether the audio goes to standard output (messages then go to standard error)."""
        return not self.paths

    @property
    def every(self) -> tuple[Path, ...]:
        """All paths that may be written."""
        return tuple(self.of_seeds.values()) or self.paths

    def path(self, item: int, seed: int) -> Path:
        """The path of a piece, by its seed where names have it. Not for a folder: see `write_numbered`."""
        return self.of_seeds.get(str(seed), self.paths[item])


def write_numbered(folder: Path, file_format: str, data: bytes) -> Path:
    """Write a file into a folder, with the next number that is free then, which no other process takes."""
    with atomic.scratch(folder) as scratch:
        part = scratch / f"take.{file_format}"
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        return _moved(part, folder, file_format)


def choose(
    output: str | None, given: dict[str, Any], count: int, takes: Sequence[Mapping[str, str]] = ()
) -> Destination:
    """The destination that `--output` names for `count` pieces; `given` are the typed options.

    With `takes`, the fields of each piece (`file_names.take_fields`), the name may be a pattern: `{prompt}-{seed}.wav`;
    where the best of several takes is kept, of each of these.

    A name with a suffix is a file (`out.wav`, or `out-1.wav`, `out-2.wav`, … for several pieces), and its suffix
    is the format. In a folder (one that exists, or a name that ends in a slash) files are called `take-1.wav`,
    `take-2.wav`, …, with the next free numbers. `-` is standard output. Raises InputError if suffix and
    `--output-format` disagree.
    """
    default = GenerationParams.build(given).output_format
    if output is None:
        return Destination(default, _numbered(Path(f"take.{default}"), count))
    if output in STANDARD_OUTPUT:
        check_standard_output(count)
        return Destination(default, ())
    if not output or "\0" in output:
        raise InputError("--output needs the name of a file or folder, such as --output out.wav.")
    path = Path(output)
    suffix = path.suffix.lower()
    if path.name.lower() in SUFFIXES:
        raise InputError(
            f"The file name {shown(path.name)!r} has nothing before its suffix; name it as out{path.name}."
        )
    if takes and file_names.has_fields(output):
        if output.endswith(("/", "\\")):
            raise InputError(
                f"{output!r} is a folder; name the files in it too: --output '{output}{{seed}}.wav'."
            )
        places = [choose(name, given, 1) for name in file_names.expand(output, takes)]
        paths, goes = tuple(place.paths[0] for place in places), len(takes) // count
        seeds = [take["seed"] for take in takes] if goes > 1 else []
        return Destination(places[0].file_format, paths[::goes], dict(zip(seeds, paths, strict=False)))
    if output.endswith(("/", "\\")) or (path.is_dir() and suffix not in SUFFIXES):
        return Destination(default, _in_folder(path, default, count), folder=path)
    if path.is_dir():
        raise InputError(
            f"{shown(path)} is a folder; name a file, or {shown(path)}/ for numbered files in it."
        )
    if path.exists() and not path.is_file():  # a device such as /dev/null, or a named pipe
        _check_single(count, shown(path))
        return Destination(default, (path,))
    if not suffix:
        return Destination(default, _numbered(path.with_name(f"{path.name}.{default}"), count))
    if suffix not in SUFFIXES:
        raise InputError(
            f"The file name {shown(path.name)!r} must end in one of {', '.join(SUFFIXES)}; for example out.wav."
        )
    if "output_format" in given and default != SUFFIXES[suffix]:
        raise InputError(
            f"The file name {shown(path.name)!r} and --output-format {default} disagree; drop one of them."
        )
    return Destination(SUFFIXES[suffix], _numbered(path, count))


def choose_stream(name: str, given: dict[str, Any], count: int, *, raw: bool) -> Destination:
    """The destination that `--stream` names: a wav file (with `raw` any file), or `-` for standard output."""
    chosen = GenerationParams.build(given).output_format
    if chosen != "wav":
        raise InputError(
            f"--stream writes wav, got --output-format {chosen}; --output writes {chosen} when the music is complete."
        )
    if name in STANDARD_OUTPUT:
        check_standard_output(count)
        return Destination("wav", ())
    if not name or "\0" in name:
        raise InputError("--stream needs the name of a file, or - for standard output: --stream out.wav.")
    path = Path(name)
    _check_single(count, shown(path))
    if path.is_dir() or name.endswith(("/", "\\")):
        raise InputError(
            f"{shown(path)} is a folder; name a file, such as --stream {shown(path / 'out.wav')}."
        )
    ordinary = path.is_file() or not path.exists()  # not a device such as /dev/null, or a named pipe
    if ordinary and not raw and path.suffix.lower() != ".wav":
        raise InputError(f"The file name {shown(path.name)!r} must end in .wav, since --stream writes wav.")
    return Destination("wav", (path,))


def check_apart(paths: Sequence[Path], input_audio: str | None) -> None:
    """Raise InputError if an output file is the input audio itself."""
    if input_audio is None or input_audio.startswith("data:"):
        return
    source = Path(input_audio)
    for path in paths:
        try:
            same = path.samefile(source)
        except OSError:  # one of the two files does not exist
            continue
        if same:
            raise InputError(f"{shown(path)} is the input audio itself; give --output another name.")


@contextmanager
def writing_to(place: str | Path) -> Iterator[None]:
    """Raise AudioError that names a file or another place where this block cannot write; a closed pipe passes."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise AudioError(f"{shown(place)} cannot be written: {reason(error)}.") from error


def shown(path: str | Path) -> str:
    """A path as it can be printed: bytes that are not valid text become question marks."""
    return str(path).encode("utf-8", "replace").decode("utf-8")


def check_standard_output(count: int = 1) -> None:
    """Raise InputError unless standard output can take the sound of one piece of music."""
    _check_single(count, "Standard output")
    if sys.__stdout__ is None:  # `main` puts the null device in its place
        raise InputError("Standard output is closed, so it takes no sound: use --output out.wav.")
    if sys.stdout.isatty():
        raise InputError(
            "Standard output is the terminal, which cannot show audio: "
            "musicgen generate … --output - | another-program, or --output out.wav."
        )


def _check_single(count: int, place: str) -> None:
    if count > 1:
        raise InputError(f"{place} can hold one piece of music, got {count} prompts; name a folder.")


def _numbered(path: Path, count: int) -> tuple[Path, ...]:
    """`out.wav`, or `out-1.wav`, `out-2.wav`, … where there are several."""
    if count == 1:
        return (path,)
    width = len(str(count))
    return tuple(path.with_name(f"{path.stem}-{i:0{width}}{path.suffix}") for i in range(1, count + 1))


def _in_folder(folder: Path, file_format: str, count: int) -> tuple[Path, ...]:
    """Paths in a folder, with the next free numbers."""
    names = [_IN_FOLDER.fullmatch(each.name) for each in folder.iterdir()] if folder.is_dir() else []
    last = max((int(match[1]) for match in names if match), default=0)
    return tuple(folder / f"take-{last + i}.{file_format}" for i in range(1, count + 1))


def _moved(part: Path, folder: Path, file_format: str) -> Path:
    """The new place of a finished file: in a folder, with the next free number."""
    while True:
        (path,) = _in_folder(folder, file_format, 1)
        try:
            path.hardlink_to(part)
        except FileExistsError:  # another process was faster
            continue
        except OSError:  # a file system without hard links
            try:
                path.touch(exist_ok=False)
            except FileExistsError:
                continue
            part.replace(path)
        return path
