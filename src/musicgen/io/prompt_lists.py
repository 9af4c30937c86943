"""Lists of prompts: a text with one a line, a csv table, or lines of JSON; read strictly, with numbers of lines.

A line of JSON is a text, or an object whose entries are options of `GenerationParams`; a table's columns are options.
`name` is the name of the take's file, without suffix.
"""

from __future__ import annotations

import csv
import io
import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from musicgen.errors import InputError
from musicgen.generation import GenerationParams
from musicgen.option_text import read_option

_LARGEST = 2**28  # bytes of a list
_MOST = 1_000_000  # takes of a list
_LONGEST_NAME = 120


@dataclass(frozen=True, slots=True)
class ListedTake:
    """A line of a list: its number, from 1 on, the options that it gives, and the name of its file, if it has one."""

    number: int
    options: Mapping[str, Any]
    name: str | None = None

    def params(self, common: Mapping[str, Any]) -> GenerationParams:
        """Its options over the `common` ones; raises InputError that begins with the line."""
        try:
            return GenerationParams.build({**common, **self.options})
        except InputError as error:
            raise InputError(f"Line {self.number}: {error}") from error


def read(source: str | Path) -> list[ListedTake]:
    """The takes of a list: a file that ends in .jsonl or .csv, any other text file, or `-`, standard input.

    Standard input, and a file of another suffix, is read as what it begins with: `{`, `[` or `"` are lines of JSON;
    a first line of column names with `prompt` among them is a table; all else is one prompt a line. Raises InputError.
    """
    text, name = _text(source)
    kind = {".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv"}.get(Path(name).suffix.lower()) or _kind(
        text
    )
    read_lines = {"jsonl": _json_lines, "csv": _table, "text": _lines}[kind]
    takes = []
    for take in read_lines(text):
        takes.append(take)
        if len(takes) > _MOST:
            raise InputError(f"{name} has more than {_MOST} takes; split it.")
    if not takes:
        raise InputError(f"{name} has no prompts: one a line is needed.")
    return takes


def _text(source: str | Path) -> tuple[str, str]:
    """The text of a file or of standard input, and its name for messages."""
    name = "Standard input" if str(source) == "-" else str(source)
    try:
        if str(source) == "-":
            data = sys.stdin.buffer.read(_LARGEST + 1)
        else:
            with Path(source).open("rb") as file:
                data = file.read(_LARGEST + 1)
    except OSError as error:
        raise InputError(f"{name} cannot be read: {error.strerror}.") from error
    if len(data) > _LARGEST:
        raise InputError(f"{name} is larger than {_LARGEST >> 20} MB; split it.")
    try:
        return data.decode("utf-8-sig"), name
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise InputError(f"{name} is not UTF-8 text in line {line}; save it as UTF-8.") from error


def _kind(text: str) -> str:
    first = next((line for line in text.splitlines() if line.strip()), "").strip()
    if first[:1] in ("{", "[", '"'):
        return "jsonl"
    columns = [name.strip() for name in first.split(",")]
    return "csv" if len(columns) > 1 and "prompt" in columns else "text"


def _lines(text: str) -> Iterator[ListedTake]:
    for number, line in enumerate(text.split("\n"), start=1):
        if prompt := line.strip():
            yield ListedTake(number, {"prompt": prompt})


def _json_lines(text: str) -> Iterator[ListedTake]:
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            entry = json.loads(line, object_pairs_hook=_unique)
        except (ValueError, RecursionError) as error:
            raise InputError(
                f'Line {number} is not JSON: {_short(error)}. A line is such as {{"prompt": "calm piano", "seed": 7}}.'
            ) from error
        if isinstance(entry, str):
            entry = {"prompt": entry}
        if not isinstance(entry, dict):
            raise InputError(f"Line {number} is a {type(entry).__name__}; an object or a text is needed.")
        yield _take(number, {name: value for name, value in entry.items() if value is not None})


def _table(text: str) -> Iterator[ListedTake]:
    rows = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        head = [name.strip() for name in next(rows, [])]
        if len(set(head)) < len(head) or "" in head:
            raise InputError(f"Line 1: every column needs a name of its own, got {', '.join(head)}.")
        while (row := next(rows, None)) is not None:
            number = rows.line_num
            if not any(cell.strip() for cell in row):
                continue
            if len(row) != len(head):
                raise InputError(
                    f"Line {number} has {len(row)} cells, where line 1 names {len(head)} columns."
                )
            cells = {name: cell.strip() for name, cell in zip(head, row, strict=True) if cell.strip()}
            yield _take(number, {name: _cell(name, cell, number) for name, cell in cells.items()})
    except csv.Error as error:
        raise InputError(f"Line {rows.line_num} is not a row of a table: {error}.") from error


def _cell(name: str, cell: str, number: int) -> Any:
    try:
        return cell if name == "name" else read_option(name, cell)
    except InputError as error:
        raise InputError(f"Line {number}: {error}") from error


def _take(number: int, entry: dict[str, Any]) -> ListedTake:
    name = entry.pop("name", None)
    if name is not None and not _is_name(name):
        raise InputError(
            f"Line {number}: name must be a file name without folder and suffix, of at most {_LONGEST_NAME} "
            f"characters, got {str(name)[:60]!r}."
        )
    take = ListedTake(number, entry, name)
    take.params({})  # so that a wrong line is found before any music is made
    return take


def _is_name(name: object) -> bool:
    return (
        isinstance(name, str)
        and 0 < len(name) <= _LONGEST_NAME
        and name.isprintable()
        and not set(name) & set('/\\:*?"<>|')
        and not name.startswith((".", " "))
        and not name.endswith((".", " "))
    )


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    names = [name for name, _ in pairs]
    if twice := next((name for name in names if names.count(name) > 1), None):
        raise ValueError(f"{twice!r} is given twice")
    return dict(pairs)


def _short(error: Exception) -> str:
    return (str(error) or type(error).__name__).splitlines()[0][:120]
