"""The history of the takes that a user made: SQLite in the user's data folder, shared by the terminal and the page.

The environment variable MUSICGEN_HISTORY switches it off (`off`), or names another file.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from musicgen.errors import AudioError, InputError, MusicGenError
from musicgen.io.tags import TakeTags, from_json
from musicgen.io.user_folders import data_folder

VARIABLE = "MUSICGEN_HISTORY"
_MOST = 2**63 - 1  # a number of SQLite
_WAIT_SECONDS = 10.0  # for another process that writes
# What makes each version of the file from the one before.
_STEPS = (
    """
CREATE TABLE takes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    made_at REAL NOT NULL,
    source TEXT NOT NULL,
    path TEXT,
    seconds REAL NOT NULL,
    loudness REAL,
    input_audio TEXT,
    prompt TEXT,
    tags TEXT NOT NULL
)
""",
    "ALTER TABLE takes ADD COLUMN model TEXT",
)
_COLUMNS = "id, made_at, source, path, seconds, loudness, input_audio, tags, model"


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryEntry:
    """One take of the history. `tags` are all that is needed to make it again."""

    id: int
    made_at: float  # seconds since 1970
    source: str  # what made it: generate, chat, batch, page
    path: Path | None  # its file, which may be gone; None if there is none
    seconds: float
    loudness: float | None  # LUFS; None for silence
    input_audio: str | None  # the file of the given sound, with its folder
    tags: TakeTags
    model: str | None  # as it was named: a name of `musicgen models`, or a folder


class History:
    """The takes in one SQLite file, by id; each method may be called by any thread and process at any time.

    Raises MusicGenError where the file cannot be read or written.
    """

    def __init__(self, path: str | Path | None = None) -> None:
        self.path = default_path() if path is None else Path(path)

    def add(
        self,
        tags: TakeTags,
        *,
        source: str,
        path: str | Path | None = None,
        seconds: float = 0.0,
        loudness: float | None = None,
        input_audio: str | None = None,
        model: str | None = None,
    ) -> int:
        """Add a take; returns its id. A data URI is not kept as `input_audio`; paths are kept with their folders."""
        if model is not None and Path(model).exists():
            model = str(Path(model).resolve())
        if input_audio is not None:
            input_audio = None if input_audio.startswith("data:") else str(Path(input_audio).resolve())
        row = (
            time.time(), source, None if path is None else str(Path(path).resolve()), seconds, loudness,
            input_audio, tags.prompt, tags.to_json(), model,
        )  # fmt: skip
        with self._connection() as connection, connection:
            cursor = connection.execute(
                "INSERT INTO takes (made_at, source, path, seconds, loudness, input_audio, prompt, tags, model) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                row,
            )
        assert cursor.lastrowid is not None, "an INSERT gives its row an id"
        return cursor.lastrowid

    def entries(
        self, *, limit: int = 20, before: int | None = None, search: str | None = None
    ) -> list[HistoryEntry]:
        """The latest takes, the newest first: those before an id, and with a text in their prompt, if given."""
        where, values = ["id < ?"] if before is not None else [], [before] if before is not None else []
        if search is not None:
            search = search.encode("utf-8", "replace").decode("utf-8")  # SQLite has no lone surrogates
            where, values = [*where, "instr(lower(prompt), lower(?)) > 0"], [*values, search]  # type: ignore[list-item]  # of both types
        clause = f"WHERE {' AND '.join(where)}" if where else ""
        if not self.path.exists():
            return []
        with self._connection() as connection:
            rows = connection.execute(
                f"SELECT {_COLUMNS} FROM takes {clause} ORDER BY id DESC LIMIT ?",
                (*values, min(limit, _MOST)),
            ).fetchall()
        return [self._entry(row) for row in rows]

    def get(self, number: int) -> HistoryEntry:
        """The take with an id; raises InputError if there is none."""
        rows = []
        if self.path.exists() and abs(number) <= _MOST:
            with self._connection() as connection:
                rows = connection.execute(f"SELECT {_COLUMNS} FROM takes WHERE id = ?", (number,)).fetchall()
        if not rows:
            raise InputError(
                f"The history has no take {number}; `musicgen history list` shows those that it has."
            )
        return self._entry(rows[0])

    def remove(self, number: int) -> None:
        """Forget a take; its file stays."""
        self.get(number)
        with self._connection() as connection, connection:
            connection.execute("DELETE FROM takes WHERE id = ?", (number,))

    def clear(self) -> int:
        """Forget all takes, of which nothing stays in the file; returns how many there were. Sound files stay."""
        if not self.path.exists():
            return 0
        with self._connection() as connection:
            with connection:
                count = connection.execute("DELETE FROM takes").rowcount
            connection.execute("VACUUM")
        return count

    def _entry(
        self, row: tuple[int, float, str, str | None, float, float | None, str | None, str, str | None]
    ) -> HistoryEntry:
        number, made_at, source, path, seconds, loudness, input_audio, text, model = row
        try:
            tags = from_json(text)
        except AudioError as error:
            raise MusicGenError(f"Take {number} of the history {self.path} is damaged: {error}") from error
        if tags is None:
            raise MusicGenError(f"Take {number} of the history {self.path} is damaged: it has no tags.")
        return HistoryEntry(
            id=number, made_at=made_at, source=source, path=None if path is None else Path(path),
            seconds=seconds, loudness=loudness, input_audio=input_audio, tags=tags, model=model,
        )  # fmt: skip

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self.path.touch(mode=0o600)  # prompts may be private
            with closing(sqlite3.connect(self.path, timeout=_WAIT_SECONDS)) as connection:
                (version,) = connection.execute("PRAGMA user_version").fetchone()
                if version > len(_STEPS):
                    raise MusicGenError(
                        f"The history {self.path} was written by a newer version of musicgen; this one reads "
                        f"version {len(_STEPS)}, got {version}. Update musicgen, or set {VARIABLE} to another file."
                    )
                if version < len(_STEPS):
                    _update(connection)
                yield connection
        except (sqlite3.Error, OSError, UnicodeError, OverflowError) as error:
            raise MusicGenError(
                f"The history {self.path} cannot be used: {error}. Switch it off with {VARIABLE}=off, or name "
                f"another file: {VARIABLE}=history.sqlite."
            ) from error


def _update(connection: sqlite3.Connection) -> None:
    """Bring the file to this version; of several processes one does it, and the others wait."""
    with connection:
        connection.execute("BEGIN IMMEDIATE")
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        for step in _STEPS[version:]:
            connection.execute(step)
        connection.execute(f"PRAGMA user_version = {len(_STEPS)}")


def default_path() -> Path:
    """The file that MUSICGEN_HISTORY names, or `history.sqlite` in the user's data folder."""
    named = os.environ.get(VARIABLE, "")
    return Path(named) if named and not _is_off(named) else data_folder() / "history.sqlite"


def is_on() -> bool:
    """Whether takes are to be remembered: unless MUSICGEN_HISTORY is off."""
    return not _is_off(os.environ.get(VARIABLE, ""))


def _is_off(text: str) -> bool:
    return text.lower() in ("off", "0", "no", "false")
