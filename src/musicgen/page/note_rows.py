"""The notes of a melody as the rows of a table, and the file that a request takes them by; without Gradio."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from musicgen.errors import AudioError, InputError
from musicgen.io.notes import Notes, from_rows

MOST_ROWS = 2_000
Rows = Sequence[Sequence[Any]]


def notes_of(rows: Rows) -> Notes | None:
    """The notes of a table; None if it is empty. Raises InputError for a wrong row, and for too many of them."""
    if len(rows) > MOST_ROWS:
        raise InputError(f"The table of notes may have {MOST_ROWS} lines, got {len(rows)}.")
    notes = from_rows(rows)
    return notes if len(notes) else None


def rows_of(notes: Notes) -> list[list[str]]:
    """The table of notes: start, end and name."""
    return [[f"{each.start:.2f}", f"{each.end:.2f}", each.name] for each in notes.notes[:MOST_ROWS]]


def rows_in(path: Path | None) -> list[list[str]]:
    """The table of the notes in a file; empty if it is a sound, or not there."""
    try:
        notes = None if path is None or not path.is_file() else Notes.find(path)
    except (AudioError, InputError):
        return []
    return [] if notes is None else rows_of(notes.melody())


@contextmanager
def melody_file(rows: Rows) -> Iterator[str | None]:
    """A file with the notes of a table for as long as the block lasts; None if it is empty. Raises InputError."""
    notes = notes_of(rows)
    if notes is None:
        yield None
        return
    with tempfile.TemporaryDirectory(prefix="musicgen-page-") as folder:
        path = Path(folder) / "notes.csv"
        path.write_bytes(notes.encoded("csv"))
        yield str(path)
