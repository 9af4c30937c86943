"""Manifests of training data: AudioCraft's `data.jsonl` (or `.jsonl.gz`), one clip a line, or a folder of audio files.

A line has `path` and may have `duration`, `sample_rate`, `weight` and `info_path`. The description of a clip is in the
line itself, in a `.json` or `.txt` file of the clip's name in its folder, or in a table of its folder: `metadata.csv`
or `metadata.jsonl` with a column `file_name`, as in Hugging Face datasets.
"""

from __future__ import annotations

import gzip
import json
import math
import re
import reprlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from musicgen.errors import AudioError
from musicgen.io import atomic
from musicgen.io.audio import READ_SUFFIXES, measure
from musicgen.io.sidecars import Sidecars, described, json_lines

NAME = "data.jsonl"
_WORDS = ("key", "genre", "name", "instrument")  # lower-cased
_TEXTS = ("title", "artist", "description")  # kept as they are written
_LISTS = ("moods", "keywords")
_Line = tuple[Mapping[str, Any], Path, str]  # of a manifest: its entries, its folder, and what errors call it
_MOST = 1e9  # of a duration, rate or weight; sums of weights stay finite
FIELDS = (*_TEXTS, *_WORDS, *_LISTS, "bpm")


@dataclass(frozen=True, slots=True, kw_only=True)
class Track:
    """One audio file and its description; `weight` is the relative frequency with which it is sampled."""

    path: Path
    duration: float
    sample_rate: int
    weight: float = 1.0
    title: str | None = None
    artist: str | None = None
    description: str | None = None
    key: str | None = None
    genre: str | None = None
    name: str | None = None
    instrument: str | None = None
    moods: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    bpm: float | None = None

    @property
    def captions(self) -> tuple[str, ...]:
        """Captions: the description, and the facts as a list; empty if neither is known."""
        facts = [
            ", ".join(value) if isinstance(value, tuple) else _as_text(field, value)
            for field in ("genre", "moods", "instrument", "keywords", "key", "bpm")
            if (value := getattr(self, field))
        ]
        captions = (self.description, ", ".join(facts) or None)
        return tuple(caption for caption in captions if caption)


def _as_text(field: str, value: Any) -> str:
    return f"{value:g} bpm" if field == "bpm" else str(value)


def read(path: str | Path, refused: Callable[[str], None] | None = None) -> list[Track]:
    """The tracks of a manifest, or of a folder with one; without one, of the folder's audio files.

    Raises AudioError with the number of the wrong line. Relative paths are relative to the manifest's folder. With
    `refused`, tracks that cannot be read are left out, each told to it in a sentence.
    """
    path = Path(path)
    if path.is_dir():
        manifests = [path / name for name in (NAME, f"{NAME}.gz") if (path / name).is_file()]
        if not manifests:
            return scan(path, refused)
        path = manifests[0]
    lines = [(line, path.parent, f"{path}, line {number}") for number, line in json_lines(path)]
    if not lines:
        raise AudioError(f"{path} lists no music.")
    return _tracks(lines, Sidecars(path.parent), refused)


def scan(folder: str | Path, refused: Callable[[str], None] | None = None) -> list[Track]:
    """The audio files in a folder and its subfolders, sorted; names that begin with a dot are passed over.

    One that cannot be read raises AudioError, or is told to `refused` and left out.
    """
    folder = Path(folder)
    if not folder.is_dir():
        raise AudioError(f"{folder} is not a folder.")
    files = sorted(path for path in folder.rglob("*") if _is_audio(path, folder))
    if not files:
        raise AudioError(f"{folder} holds no audio files ({', '.join(READ_SUFFIXES)}).")
    lines = [({"path": path.name}, path.parent, str(path)) for path in files]
    return _tracks(lines, Sidecars(folder), refused)


def _is_audio(path: Path, folder: Path) -> bool:
    """Whether a file is audio by its name; hidden ones are notes of the system, such as a Mac's `._song.wav`."""
    hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
    return not hidden and path.suffix.lower() in READ_SUFFIXES and path.is_file()


def _tracks(lines: Iterable[_Line], sidecars: Sidecars, refused: Callable[[str], None] | None) -> list[Track]:
    if refused is None:
        return [_track(*line, sidecars) for line in lines]
    found = (_usable(*line, sidecars, refused) for line in lines)
    return [track for track in found if track is not None]


def _usable(
    line: Mapping[str, Any], folder: Path, origin: str, sidecars: Sidecars, refused: Callable[[str], None]
) -> Track | None:
    try:
        return _track(line, folder, origin, sidecars)
    except AudioError as error:
        refused(str(error))
        return None


def write(path: str | Path, tracks: Sequence[Track]) -> Path:
    """Write a manifest that `read` reads, compressed if it ends in .gz; paths are relative if they can be."""
    path = Path(path)
    lines = [json.dumps(_line(track, path.parent.resolve()), ensure_ascii=False) for track in tracks]
    data = "".join(f"{line}\n" for line in lines).encode()
    return atomic.write_bytes(path, gzip.compress(data, mtime=0) if path.suffix == ".gz" else data)


def _line(track: Track, folder: Path) -> dict[str, Any]:
    absolute = track.path.resolve()
    line: dict[str, Any] = {
        "path": str(absolute.relative_to(folder) if absolute.is_relative_to(folder) else absolute),
        "duration": track.duration, "sample_rate": track.sample_rate, "weight": track.weight,
    }  # fmt: skip
    return line | {field: value for field in FIELDS if (value := getattr(track, field))}


def _track(line: Mapping[str, Any], folder: Path, origin: str, sidecars: Sidecars) -> Track:
    """The track of a line, completed from the audio file itself and from its sidecar files."""
    if not isinstance(line.get("path"), str):
        raise AudioError(f"{origin}: it names no path.")
    path = folder / line["path"]
    if not path.is_file():
        raise AudioError(f"{origin}: there is no file {path}.")
    info = line.get("info_path")
    sidecar = sidecars.read(path, folder / info if isinstance(info, str) else None)
    duration, rate = line.get("duration"), line.get("sample_rate")
    if duration is None or rate is None:
        duration, rate = _measure(path, origin)
    weight = line.get("weight")
    numbers = {"duration": duration, "sample_rate": rate, "weight": 1.0 if weight is None else weight}
    for name, value in numbers.items():
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value <= _MOST:
            raise AudioError(
                f"{origin}: {name} must be a positive number up to {_MOST:g}, got {_short(value)}."
            )
    facts = _facts({**sidecar, **described(line)}, origin)
    return Track(
        path=path, duration=float(duration), sample_rate=int(rate), weight=float(numbers["weight"]), **facts
    )


def _measure(path: Path, origin: str) -> tuple[float, int]:
    try:
        seconds, rate = measure(path)
    except AudioError as error:
        raise AudioError(f"{origin}: {error}") from error
    if seconds == 0:
        raise AudioError(f"{origin}: it holds no sound.")
    return seconds, rate


def _facts(entries: Mapping[str, Any], origin: str) -> dict[str, Any]:
    """The description of a track, cleaned: empty and "None" are left out, words and lists are lower-cased."""
    facts: dict[str, Any] = {}
    for field in (*_TEXTS, *_WORDS):
        text = str(entries.get(field) if entries.get(field) is not None else "").strip()
        if text and text != "None":
            facts[field] = text if field in _TEXTS else text.lower()
    if "," in facts.get("key", ""):  # several keys: unknown
        del facts["key"]
    for field in _LISTS:
        value = entries.get(field) or ()
        if not isinstance(value, str | list | tuple):
            raise AudioError(f"{origin}: {field} must be a list of words, got {_short(value)}.")
        words = re.split(r"[,\s]+", value) if isinstance(value, str) else [str(word) for word in value]
        facts[field] = tuple(word.strip().lower() for word in words if word.strip() not in ("", "None"))
    try:
        bpm = float(entries["bpm"]) if entries.get("bpm") not in (None, "", "None") else None
    except (TypeError, ValueError, OverflowError) as error:
        raise AudioError(f"{origin}: bpm must be a number, got {_short(entries['bpm'])}.") from error
    facts["bpm"] = bpm if bpm is not None and 0 < bpm < math.inf else None
    return facts


def _short(value: object) -> str:
    try:
        return reprlib.repr(value)
    except ValueError:  # Python does not print numbers of thousands of digits
        return "a number of too many digits"
