"""The history of the page: every finished take with its sound, and all that is needed to make it again.

A row of SQLite for each take, and beside it the files of the take, named by its id.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from musicgen.errors import InputError
from musicgen.io import atomic

COPY_SECONDS = 600.0  # that a copy for the page is kept
UNFINISHED_SECONDS = 86_400.0  # after which files of a take that was not finished are deleted
_JSON = ("options", "warnings", "facts")
# Sounds that were given, and their codes if known.
GIVEN = {".source": ".source-codes", ".bridge": ".bridge-codes"}
# Of the files of a take: sound, spectrogram, what was given, codes, and what was made of it.
SUFFIXES = (".wav", ".png", *GIVEN, *GIVEN.values(), ".mgtake", ".mid", ".stems", ".zip")


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedTake:
    """A finished take. `options` are all options but `input_audio`, with the seed that was used."""

    id: str
    owner: str  # the browser that asked for it; empty where all share one history
    created_at: float
    options: dict[str, Any]
    plan: str | None = None  # tempo and harmony that it was made to, as JSON
    warnings: list[str] = field(default_factory=list)
    facts: dict[str, Any] = field(default_factory=dict)  # what was measured
    has_source: bool = False  # whether a sound was given, which is kept beside it
    stopped: bool = False  # its sound ends where it was stopped


class History:
    """Takes of one folder, newest first. Several threads may use it."""

    def __init__(self, folder: Path, *, keep_gigabytes: float = 10.0) -> None:
        self.folder, self._keep_bytes = folder, keep_gigabytes * 1e9
        self._lock = threading.RLock()
        self._copies: dict[Path, float] = {}  # temporary folders, and when each was made
        try:
            folder.mkdir(parents=True, exist_ok=True)
            atomic.sweep(folder)
            self._db = sqlite3.connect(
                folder / "history.sqlite3", isolation_level=None, check_same_thread=False, timeout=30.0
            )
            with ExitStack() as failed:
                failed.callback(self._db.close)
                self._lay_out()
                failed.pop_all()
        except (OSError, sqlite3.Error) as error:
            raise InputError(
                f"The folder {folder} cannot hold the history: {getattr(error, 'strerror', None) or error}; "
                "give --data-dir another."
            ) from error

    def _lay_out(self) -> None:
        """Make the table where there is none, and forget what was never finished."""
        self._db.row_factory = sqlite3.Row
        self._db.execute("PRAGMA journal_mode = WAL")
        columns = ", ".join(f"{each.name} {_column(each.type)}" for each in fields(SavedTake))
        self._db.execute(f"CREATE TABLE IF NOT EXISTS takes ({columns}, PRIMARY KEY (id))")
        self._db.execute("CREATE INDEX IF NOT EXISTS by_owner ON takes (owner, created_at)")
        self._forget_unfinished()

    def add(self, take: SavedTake, sound: bytes, picture: bytes, codes: bytes | None = None) -> None:
        """Keep a take with its wav file, picture (PNG) and codes; its source, if it has one, is there already."""
        if codes is not None:
            atomic.write_bytes(self.path(take.id, ".mgtake"), codes)
        atomic.write_bytes(self.path(take.id, ".wav"), sound)
        atomic.write_bytes(self.path(take.id, ".png"), picture)
        values = {name: _stored(name, value) for name, value in asdict(take).items()}
        marks = ", ".join("?" * len(values))
        with self._write() as db:
            db.execute(f"INSERT INTO takes ({', '.join(values)}) VALUES ({marks})", list(values.values()))
        self._expire()

    def keep_source(self, take_id: str, data: bytes, suffix: str = ".source") -> Path:
        """Keep a sound that a take is given, before it is made; returns its path."""
        return atomic.write_bytes(self.path(take_id, suffix), data)

    def codes_of(self, owner: str, sound: bytes) -> Path | None:
        """The codes of this sound file, if it is that of an owner's take, or was given to one with its codes."""
        for take in self._many("SELECT * FROM takes WHERE owner = ? ORDER BY created_at DESC", owner):
            for suffix, codes_suffix in {".wav": ".mgtake", **GIVEN}.items():
                path, codes = self.path(take.id, suffix), self.path(take.id, codes_suffix)
                if _size(path) == len(sound) and codes.is_file() and path.read_bytes() == sound:
                    return codes
        return None

    def get(self, take_id: str) -> SavedTake | None:
        """The take of an id."""
        found = self._many("SELECT * FROM takes WHERE id = ?", take_id)
        return found[0] if found else None

    def recent(self, owner: str, count: int, skip: int = 0) -> list[SavedTake]:
        """The newest takes of an owner."""
        query = "SELECT * FROM takes WHERE owner = ? ORDER BY created_at DESC, id LIMIT ? OFFSET ?"
        return self._many(query, owner, count, skip)

    def count(self, owner: str) -> int:
        """How many takes an owner has."""
        with self._lock:
            return int(self._db.execute("SELECT COUNT(*) FROM takes WHERE owner = ?", (owner,)).fetchone()[0])

    def remove(self, take_id: str) -> None:
        """Delete a take and its files; an unknown id is no error."""
        with self._write() as db:
            db.execute("DELETE FROM takes WHERE id = ?", (take_id,))
        self.forget_files(take_id)

    def forget_files(self, take_id: str) -> None:
        """Delete the files of a take that was not finished."""
        for suffix in SUFFIXES:
            self.path(take_id, suffix).unlink(missing_ok=True)

    def path(self, take_id: str, suffix: str) -> Path:
        """The path of a file of a take; `take_id` is an id that was made here."""
        if not take_id.isalnum() or suffix not in SUFFIXES:
            raise InputError(f"There is no file {take_id[:40]!r}{suffix[:10]} of a take.")
        return self.folder / f"{take_id}{suffix}"

    def copy(self, take_id: str, suffix: str, name: str) -> Path | None:
        """A copy of a file of a take under another name, in a folder of temporary files; None if the file is gone.

        Gradio copies once more what it shows: a copy is deleted by the first one after COPY_SECONDS, and by `close`.
        """
        self._forget_copies(COPY_SECONDS)
        path = self.path(take_id, suffix)
        if not path.is_file():
            return None
        folder = Path(tempfile.mkdtemp(prefix="musicgen-page-"))
        with self._lock:
            self._copies[folder] = time.monotonic()
        return Path(shutil.copyfile(path, folder / name))

    def close(self) -> None:
        """Close the database, and delete what is temporary."""
        self._forget_copies(0.0)
        with self._lock:
            self._db.close()

    def _forget_copies(self, seconds: float) -> None:
        """Delete copies that were made so many seconds ago."""
        with self._lock:
            for folder, made in list(self._copies.items()):
                if time.monotonic() - made >= seconds:
                    del self._copies[folder]
                    shutil.rmtree(folder, ignore_errors=True)

    def _expire(self) -> None:
        """Delete the oldest takes until the files of all fit; the newest stays in any case."""
        with self._lock:
            size = sum(_size(file) for file in self.folder.iterdir() if file.suffix in SUFFIXES)
            if size <= self._keep_bytes:
                return
            query = "SELECT * FROM takes ORDER BY created_at LIMIT (SELECT COUNT(*) - 1 FROM takes)"
            for take in self._many(query):
                if size <= self._keep_bytes:
                    return
                size -= sum(_size(self.path(take.id, suffix)) for suffix in SUFFIXES)
                self.remove(take.id)

    def _forget_unfinished(self) -> None:
        """Delete files without a take, of which a process that was killed left some: they would use up the room.

        Those of the last day may belong to another process that makes their take now.
        """
        for file in self.folder.iterdir():
            if file.suffix in SUFFIXES and file.stem.isalnum() and self.get(file.stem) is None:
                with suppress(FileNotFoundError):
                    if file.stat().st_mtime < time.time() - UNFINISHED_SECONDS:
                        file.unlink()

    @contextmanager
    def _write(self) -> Iterator[sqlite3.Connection]:
        with self._lock:
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield self._db
            except BaseException:
                self._db.execute("ROLLBACK")
                raise
            self._db.execute("COMMIT")

    def _many(self, query: str, *values: Any) -> list[SavedTake]:
        with self._lock:
            rows = self._db.execute(query, values).fetchall()
        return [SavedTake(**{name: _read(name, row[name]) for name in row.keys()}) for row in rows]  # noqa: SIM118


def _size(file: Path) -> int:
    """Bytes of a file; 0 if another thread has deleted it."""
    try:
        return file.stat().st_size
    except FileNotFoundError:
        return 0


def _column(kind: Any) -> str:
    text = str(kind)
    return "REAL" if text.startswith("float") else "INTEGER" if text.startswith("bool") else "TEXT"


def _stored(name: str, value: Any) -> Any:
    return json.dumps(value) if name in _JSON else value


def _read(name: str, value: Any) -> Any:
    if name in _JSON:
        return json.loads(value)
    return bool(value) if name in ("has_source", "stopped") else value
