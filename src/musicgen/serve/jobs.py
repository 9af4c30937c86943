"""Takes, their code frames and uploaded files in SQLite: what the server has accepted survives its end.

A take is one requested piece of music. Its row is written before the request is answered; its code frames are saved
every few seconds; its end (succeeded, failed or canceled) is written once, and never changes.
"""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Collection, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from musicgen.errors import InputError

LAYOUT = 1  # of the tables; stored as user_version
ACTIVE, ENDED = ("starting", "processing"), ("succeeded", "failed", "canceled")
Codes = np.ndarray[Any, np.dtype[np.int32]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Take:
    """One requested piece of music, as it is stored. Times are seconds since 1970."""

    id: str
    face: str  # the interface that it came by: "cog", "cloud" or "plain"
    client: str  # who asked for it
    model: str  # the name of the model that makes it
    shown_model: str  # the model as the client named it, such as meta/musicgen
    version: str
    deployment: str | None = None
    input: dict[str, Any]  # as the client gave it
    params: dict[str, Any]  # all options, checked; the seed is chosen
    source: str | None = None  # the address or the id of the file of `input_audio`
    second: str | None = None  # the same of `bridge`
    webhook: dict[str, Any] | None = None
    base_url: str  # of the server, as the client called it
    request_key: str | None = None  # the client's idempotency key
    request_hash: str = ""
    deadline: float | None = None
    created_at: float
    started_at: float | None = None
    completed_at: float | None = None
    status: str = "starting"
    logs: str = ""
    error: str | None = None
    metrics: dict[str, Any] = field(default_factory=dict)
    scores: dict[str, float | str] | None = None  # what was measured of it, by name
    others: list[dict[str, Any]] | None = None  # rank, seed and facts of the takes that are kept beside it
    output: str | None = None  # the name of its file in the folder of outputs
    output_url: str | None = None  # where it was uploaded, if the server uploads outputs
    frames: int = 0  # made so far
    total: int = 0  # frames in all
    starts: int = 0  # how often it was started: more than once after a crash
    data_removed: bool = False

    @property
    def ended(self) -> bool:
        """Whether nothing about it changes any more."""
        return self.status in ENDED


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredFile:
    """A file that a client uploaded, or that was fetched for a take."""

    id: str
    client: str
    name: str
    content_type: str
    size: int
    sha256: str
    md5: str
    metadata: dict[str, Any]
    created_at: float


SOURCES = {"input_audio": "source", "bridge": "second"}  # the fields of a take by the options that name files
Row = TypeVar("Row", Take, StoredFile)
_JSON = {"input", "params", "webhook", "metrics", "scores", "others", "metadata"}


class Jobs:
    """The tables of one data folder; may be used from several threads.

    With the names of the models that are `served`, takes of others are not counted as active: they wait for a server
    that has their model.
    """

    def __init__(self, path: Path, served: Sequence[str] | None = None) -> None:
        self._lock, self._served = threading.RLock(), served
        try:
            self._db = sqlite3.connect(path, check_same_thread=False, isolation_level=None)
            with ExitStack() as failed:
                failed.callback(self._db.close)
                self._lay_out(path)
                failed.pop_all()
        except sqlite3.DatabaseError as error:
            raise InputError(
                f"The database {path} cannot be used ({error}): if it is damaged, move it and the files beside it "
                "(-wal, -shm) away, and the server begins a new one; or use another --data-dir."
            ) from error

    def _lay_out(self, path: Path) -> None:
        """Make the tables and columns that are not there."""
        self._db.row_factory = sqlite3.Row
        self._db.execute("PRAGMA journal_mode=WAL")
        self._db.execute("PRAGMA synchronous=FULL")  # an accepted take survives a power failure, too
        layout = self._db.execute("PRAGMA user_version").fetchone()[0]
        if layout not in (0, LAYOUT):
            raise InputError(f"{path} was written by another version of musicgen (layout {layout}); "
                             "use another --data-dir.")  # fmt: skip
        with self._write() as db:
            for table, kind in (("takes", Take), ("files", StoredFile)):
                columns = [f"{each.name} {_column(each.type)}" for each in fields(kind)]
                db.execute(f"CREATE TABLE IF NOT EXISTS {table} ({', '.join(columns)}, PRIMARY KEY (id))")
                known = {row["name"] for row in db.execute(f"PRAGMA table_info({table})")}
                for column in (each for each in columns if each.partition(" ")[0] not in known):
                    db.execute(f"ALTER TABLE {table} ADD COLUMN {column}")  # written before it was there
            db.execute(
                "CREATE TABLE IF NOT EXISTS code_blocks (take TEXT, first INTEGER, codebooks INTEGER, data BLOB, "
                "PRIMARY KEY (take, first)) WITHOUT ROWID"
            )
            db.execute(
                "CREATE UNIQUE INDEX IF NOT EXISTS by_key ON takes (client, request_key) WHERE request_key NOT NULL"
            )
            db.execute("CREATE INDEX IF NOT EXISTS by_time ON takes (created_at)")
            db.execute("CREATE INDEX IF NOT EXISTS by_status ON takes (status)")
            db.execute(f"PRAGMA user_version={LAYOUT}")

    def close(self) -> None:
        """Close the database; everything is already on disk."""
        with self._lock:
            self._db.close()

    # ------------------------------------------------------------------------------------------------- takes

    def add(self, take: Take) -> tuple[Take, bool]:
        """Store a new take; if its id or its client's key is known, that take is returned, with False."""
        with self._write() as db:
            known = self.get(take.id) or self.by_key(take.client, take.request_key)
            if known is not None:
                return known, False
            _insert(db, "takes", take)
        return take, True

    def get(self, take_id: str) -> Take | None:
        """The take of this id."""
        return self._one(Take, "SELECT * FROM takes WHERE id = ?", take_id)

    def by_key(self, client: str, key: str | None) -> Take | None:
        """The take that a client asked for with this idempotency key."""
        query = "SELECT * FROM takes WHERE client = ? AND request_key = ?"
        return None if key is None else self._one(Take, query, client, key)

    def live_twin(self, client: str, request_hash: str) -> Take | None:
        """The newest unfinished take of a client with the same request."""
        return self._one(
            Take,
            f"SELECT * FROM takes WHERE client = ? AND request_hash = ? AND {_ACTIVE} ORDER BY created_at DESC",
            client,
            request_hash,
        )

    def active(self, client: str | None = None) -> int:
        """The number of unfinished takes of models that are served, of one client or of all."""
        where, values = _ACTIVE, list[str]()
        if client is not None:
            where, values = f"{where} AND client = ?", [client]
        if self._served is not None:
            where, values = f"{where} AND model IN ({_marks(self._served)})", [*values, *self._served]
        with self._lock:
            return int(self._db.execute(f"SELECT count(*) FROM takes WHERE {where}", values).fetchone()[0])

    def count(self) -> int:
        """The number of takes that are known."""
        with self._lock:
            return int(self._db.execute("SELECT count(*) FROM takes").fetchone()[0])

    def unfinished(self) -> list[Take]:
        """All unfinished takes, the oldest first."""
        return self._many(Take, f"SELECT * FROM takes WHERE {_ACTIVE} ORDER BY created_at, rowid")

    def page(self, size: int, before: tuple[float, str] | None = None) -> list[Take]:
        """The newest takes, or those before a take with this time and id."""
        time, take_id = before or (float("inf"), "")
        query = (
            "SELECT * FROM takes WHERE created_at < ? OR (created_at = ? AND id < ?) "
            "ORDER BY created_at DESC, id DESC LIMIT ?"
        )
        return self._many(Take, query, time, time, take_id, size)

    def update(self, take_id: str, **changes: Any) -> None:
        """Change columns of a take that has not ended; one that has stays as it is."""
        with self._write() as db:
            _update(db, take_id, changes)

    def finish(self, take_id: str, status: str, **changes: Any) -> bool:
        """Write how a take ended; returns False if it had ended before, and then changes nothing."""
        assert status in ENDED, status
        with self._write() as db:
            return _update(db, take_id, {"status": status, **changes}) == 1

    def set_webhook(self, take_id: str, webhook: dict[str, Any]) -> None:
        """Write what is known about a take's webhook, also after its end."""
        with self._write() as db:
            db.execute("UPDATE takes SET webhook = ? WHERE id = ?", (json.dumps(webhook), take_id))

    def unsent(self) -> list[Take]:
        """Takes that have ended, whose last webhook is not delivered yet."""
        ended = self._many(Take, f"SELECT * FROM takes WHERE NOT {_ACTIVE} AND webhook NOT NULL")
        return [each for each in ended if each.webhook and not each.webhook.get("closed")]

    # ----------------------------------------------------------------------------------------------- frames

    def save_frames(self, take_id: str, first: int, codes: Codes, **changes: Any) -> None:
        """Save codes `[K, n]` of the frames from `first` on, and columns of the take with them, unless it has ended."""
        with self._write() as db:
            if _update(db, take_id, {"frames": first + codes.shape[1], **changes}) and codes.shape[1]:
                data = np.ascontiguousarray(codes.T, dtype="<i4").tobytes()
                db.execute(
                    "INSERT OR REPLACE INTO code_blocks VALUES (?, ?, ?, ?)",
                    (take_id, first, codes.shape[0], data),
                )

    def frames(self, take_id: str) -> Codes | None:
        """The saved codes `[K, T]` of a take, without gaps from its first saved frame on; None if there are none."""
        with self._lock:
            rows = self._db.execute(
                "SELECT first, codebooks, data FROM code_blocks WHERE take = ? ORDER BY first", (take_id,)
            ).fetchall()
        blocks: list[Codes] = []
        at = rows[0]["first"] if rows else 0
        for row in rows:
            block = np.frombuffer(row["data"], dtype="<i4").reshape(-1, row["codebooks"]).T
            if row["first"] > at:
                break
            blocks.append(block[:, at - row["first"] :])
            at = max(at, row["first"] + block.shape[1])
        return np.concatenate(blocks, axis=1) if blocks else None

    # ------------------------------------------------------------------------------------------------ files

    def add_file(self, file: StoredFile) -> None:
        """Store what is known about an uploaded file."""
        with self._write() as db:
            _insert(db, "files", file)

    def get_file(self, file_id: str) -> StoredFile | None:
        """The uploaded file of this id."""
        return self._one(StoredFile, "SELECT * FROM files WHERE id = ?", file_id)

    def files(self, client: str, size: int = 100) -> list[StoredFile]:
        """The newest files that a client uploaded."""
        query = "SELECT * FROM files WHERE client = ? ORDER BY created_at DESC, id LIMIT ?"
        return self._many(StoredFile, query, client, size)

    def remove_file(self, file_id: str) -> bool:
        """Forget an uploaded file; returns whether it was known."""
        with self._write() as db:
            return bool(db.execute("DELETE FROM files WHERE id = ?", (file_id,)).rowcount)

    # -------------------------------------------------------------------------------------------- retention

    def expired(self, before: float) -> list[Take]:
        """Takes that ended before a time and still have their data, the oldest first."""
        query = (
            f"SELECT * FROM takes WHERE NOT {_ACTIVE} AND NOT data_removed AND completed_at < ? "
            "ORDER BY completed_at"
        )
        return self._many(Take, query, before)

    def expired_files(self, before: float) -> list[StoredFile]:
        """Uploaded files older than a time that no unfinished take needs, the oldest first."""
        query = (
            "SELECT * FROM files WHERE created_at < ? AND id NOT IN "
            f"(SELECT source FROM takes WHERE {_ACTIVE} AND source NOT NULL UNION "
            f"SELECT second FROM takes WHERE {_ACTIVE} AND second NOT NULL) ORDER BY created_at"
        )
        return self._many(StoredFile, query, before)

    def known_outputs(self) -> set[str]:
        """The names of all outputs that takes have."""
        return self._texts("SELECT output FROM takes WHERE output NOT NULL")

    def known_files(self) -> set[str]:
        """The ids of all uploads."""
        return self._texts("SELECT id FROM files")

    def remove_data(self, take_id: str) -> None:
        """Forget inputs, output, logs and codes of a take that has ended; its row stays."""
        with self._write() as db:
            db.execute("DELETE FROM code_blocks WHERE take = ?", (take_id,))
            db.execute(
                "UPDATE takes SET data_removed = 1, input = '{}', params = '{}', output = NULL, logs = '', "
                "source = NULL, second = NULL, scores = NULL, others = NULL WHERE id = ?",
                (take_id,),
            )

    def forget(self, before: float) -> None:
        """Delete the rows of takes that ended before a time and whose data is removed."""
        with self._write() as db:
            db.execute(
                f"DELETE FROM takes WHERE NOT {_ACTIVE} AND data_removed AND completed_at < ?", (before,)
            )

    # ---------------------------------------------------------------------------------------------- private

    @contextmanager
    def _write(self) -> Iterator[sqlite3.Connection]:
        with self._lock:
            if self._db.in_transaction:  # a write inside a write is part of it
                yield self._db
                return
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield self._db
            except BaseException:
                self._db.execute("ROLLBACK")
                raise
            self._db.execute("COMMIT")

    def _texts(self, query: str) -> set[str]:
        with self._lock:
            return {str(row[0]) for row in self._db.execute(query)}

    def _one(self, kind: type[Row], query: str, *values: Any) -> Row | None:
        found = self._many(kind, query + " LIMIT 1", *values)
        return found[0] if found else None

    def _many(self, kind: type[Row], query: str, *values: Any) -> list[Row]:
        with self._lock:
            rows = self._db.execute(query, values).fetchall()
        return [kind(**{key: _read(kind, key, row[key]) for key in row.keys()}) for row in rows]  # noqa: SIM118


_ACTIVE = f"status IN {ACTIVE}"  # a tuple of Python's is one of SQL's


def _column(kind: Any) -> str:
    text = str(kind)
    return "REAL" if text.startswith("float") else "INTEGER" if text.startswith(("int", "bool")) else "TEXT"


def _insert(db: sqlite3.Connection, table: str, row: Any) -> None:
    values = {name: _stored(name, value) for name, value in asdict(row).items()}
    db.execute(f"INSERT INTO {table} ({', '.join(values)}) VALUES ({_marks(values)})", list(values.values()))


def _marks(values: Collection[object]) -> str:
    """As many marks of SQL as there are values."""
    return ", ".join("?" * len(values))


def _update(db: sqlite3.Connection, take_id: str, changes: dict[str, Any]) -> int:
    """Change columns of a take that has not ended; returns how many rows changed."""
    assert set(changes) <= {each.name for each in fields(Take)}, changes
    settings = ", ".join(f"{name} = ?" for name in changes)
    values: Sequence[Any] = [_stored(name, value) for name, value in changes.items()]
    query = f"UPDATE takes SET {settings} WHERE id = ? AND {_ACTIVE}"
    return int(db.execute(query, [*values, take_id]).rowcount)


def _stored(name: str, value: Any) -> Any:
    return json.dumps(value) if name in _JSON and value is not None else value


def _read(kind: type[Any], name: str, value: Any) -> Any:
    if name in _JSON and value is not None:
        return json.loads(value)
    return bool(value) if kind is Take and name == "data_removed" else value
