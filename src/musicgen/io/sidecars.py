"""Descriptions of audio files in sidecar files: a text, a JSON file, or a row of the folder's table.

Sizes are bounded, since such files may come from untrusted sources.
"""

from __future__ import annotations

import csv
import gzip
import io
import json
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO

from musicgen.errors import AudioError

TABLES = ("metadata.jsonl", "metadata.csv")
_FILE_COLUMNS = ("file_name", "file", "path", "audio")
_CAPTION_COLUMNS = ("description", "caption", "text", "prompt")  # the first that a row or JSON file has
_BLOCK = 2**20
_MOST_BYTES = 2**30  # of a list, unpacked
_LONGEST_LINE = 2**20
_LARGEST_SIDECAR = 2**20  # bytes of a text or JSON file of one clip
_LARGEST_TABLE = 2**28  # bytes of a folder's CSV


class Sidecars:
    """The sidecar files of audio files in the folder `root` and its subfolders; tables are read once."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._tables: dict[Path, Mapping[str, Mapping[str, Any]]] = {}

    def read(self, audio: Path, info: Path | None = None) -> Mapping[str, Any]:
        """The description of a file: its row in a table, its text file, then its JSON file (`info`, or of its name).

        Later ones override earlier ones. Raises AudioError for a file that cannot be read.
        """
        entries = dict(self._row(audio))
        text = audio.with_suffix(".txt")
        if text.is_file():
            words = " ".join(_decoded(_bytes(text, _LARGEST_SIDECAR), str(text)).split())
            entries |= {"description": words} if words else {}
        beside = info or audio.with_suffix(".json")
        if beside.is_file():
            entries |= described(
                json_object(_decoded(_bytes(beside, _LARGEST_SIDECAR), str(beside)), str(beside))
            )
        return entries

    def _row(self, audio: Path) -> Mapping[str, Any]:
        """The file's row in the table of its folder, or of a parent folder up to the root."""
        for folder in audio.parents:
            if folder not in self._tables:
                self._tables[folder] = _table(folder)
            if row := self._tables[folder].get(audio.relative_to(folder).as_posix()):
                return row
            if not folder.is_relative_to(self._root) or folder == self._root:
                break
        return {}


def described(entries: Mapping[str, Any]) -> dict[str, Any]:
    """The entries without empty ones, and with the caption, under any of its usual names, as `description`."""
    entries = {name: value for name, value in entries.items() if value is not None}
    caption = next((entries[name] for name in _CAPTION_COLUMNS if entries.get(name)), None)
    return {**entries, **({"description": caption} if isinstance(caption, str) else {})}


def json_object(text: str, origin: str) -> Mapping[str, Any]:
    """A JSON object; raises AudioError, beginning with `origin`, if the text is not one."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise AudioError(f"{origin}: this is not JSON.") from error
    if not isinstance(value, dict):
        raise AudioError(f"{origin}: this is not a JSON object.")
    return value


def json_lines(path: Path) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """The JSON objects of a file of lines, `.gz` or not, with the number of each line; empty lines are skipped.

    The file is read in blocks.
    """
    try:
        with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as file:
            for number, line in _lines(file, path):
                if line.strip():
                    origin = f"{path}, line {number}"
                    yield number, json_object(_decoded(line, origin), origin)
    except (OSError, EOFError, zlib.error) as error:
        raise AudioError(f"{path} cannot be read as a list of music.") from error


def _lines(file: BinaryIO | gzip.GzipFile, path: Path) -> Iterator[tuple[int, bytes]]:
    number, size, rest = 1, 0, b""
    while block := file.read(_BLOCK):
        size += len(block)
        if size > _MOST_BYTES:
            raise AudioError(f"{path} is larger than {_MOST_BYTES >> 20} MB; split it.")
        if not rest.strip() and not block.strip():  # nothing but empty lines, of which there may be very many
            number += (rest + block).count(b"\n")
            continue
        lines = (rest + block).split(b"\n")
        rest = lines.pop()
        if max(map(len, [rest, *lines])) > _LONGEST_LINE:
            raise AudioError(f"{path} holds a line of more than {_LONGEST_LINE >> 20} MB near line {number}.")
        for line in lines:
            yield number, line
            number += 1
    yield number, rest


def _table(folder: Path) -> Mapping[str, Mapping[str, Any]]:
    """The rows of a folder's table by file name."""
    for name in TABLES:
        path = folder / name
        if path.is_file():
            rows = (row for _, row in json_lines(path)) if path.suffix == ".jsonl" else _csv_rows(path)
            return {_file_of(row, path): described(row) for row in rows}
    return {}


def _csv_rows(path: Path) -> Iterator[Mapping[str, Any]]:
    text = _decoded(_bytes(path, _LARGEST_TABLE), str(path))
    try:
        for row in csv.DictReader(io.StringIO(text, newline=""), strict=True):
            yield {key: value for key, value in row.items() if key and value}
    except csv.Error as error:
        raise AudioError(f"{path} cannot be read as a table: {error}.") from error


def _file_of(row: Mapping[str, Any], table: Path) -> str:
    name = next((row[column] for column in _FILE_COLUMNS if isinstance(row.get(column), str)), None)
    if name is None:
        raise AudioError(f"{table} has a row without the name of its file; a column file_name is needed.")
    return str(name)


def _bytes(path: Path, most: int) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
    except OSError as error:
        raise AudioError(f"{path} cannot be read: {error.strerror}.") from error
    if len(data) > most:
        raise AudioError(f"{path} is larger than {most >> 20} MB, too large for the description of a clip.")
    return data


def _decoded(data: bytes, origin: str) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise AudioError(f"{origin}: this is not UTF-8 text.") from error
