"""Files of a server's data folder: outputs and uploads, what they hold, and how long they are kept."""

from __future__ import annotations

import hashlib
import mimetypes
import re
import secrets
import time
from pathlib import Path
from typing import Any

from musicgen.errors import AudioError, InputError, MusicGenError
from musicgen.io import atomic, data_uri
from musicgen.io.audio import read
from musicgen.io.audio_formats import FORMATS
from musicgen.io.audio_stream import STREAM_FORMATS
from musicgen.io.media import container
from musicgen.io.midi import is_midi
from musicgen.io.notes import Notes
from musicgen.io.take import HEAD, is_take
from musicgen.io.take import Take as CodesTake
from musicgen.serve.jobs import Jobs, StoredFile, Take

PROBE_SECONDS = 0.05  # of an upload are decoded to see that it is audio
TAKE_TYPE = "application/octet-stream"  # of a take (.mgtake)
ALL = "all.zip"  # the end of the name of the one file of interfaces that give one
ROWS_KEPT = 30  # times as long as the data of a take; then its row goes, too
UNKNOWN_SECONDS = 3600.0  # after which a file without a row is deleted; a row comes moments after its file
_STEM = 32  # letters of an output's name that its take decides; what was made of it begins with them, too
_MAGIC = ((b"RIFF", "audio/wav"), (b"fLaC", "audio/flac"), (b"OggS", "audio/ogg"), (b"ID3", "audio/mpeg"),
          (b"FORM", "audio/aiff"))  # fmt: skip
_CONTAINERS = {"mov": "audio/mp4", "matroska": "audio/webm", "asf": "audio/x-ms-wma", "aac": "audio/aac"}


def audio_type(data: bytes) -> str:
    """The media type of an audio file, note track or take. Raises InputError if it cannot be read."""
    try:
        if Notes.find(data) is not None:
            return "audio/midi" if is_midi(data[:12]) else "text/csv"
    except MusicGenError as error:
        raise InputError(f"The file is a note track that cannot be read: {error}") from error
    if is_take(data[:HEAD]):
        CodesTake.decode(data)
        return TAKE_TYPE
    kind = container(data[:64])
    try:
        read(data, max_seconds=PROBE_SECONDS)
    except AudioError as error:
        raise InputError(f"The file is not audio that can be read: {error}") from error
    if kind is not None:
        return _CONTAINERS.get(kind, "audio/octet-stream")
    return next((name for magic, name in _MAGIC if data.startswith(magic)), "audio/mpeg")


def content_type(file_format: str) -> str:
    """The media type of an output format, or of a zip."""
    return "application/zip" if file_format == "zip" else STREAM_FORMATS[file_format][2]


def cog_type(name: str) -> str:
    """The media type that Python gives a file's name, as Cog does."""
    return mimetypes.guess_type(name)[0] or "application/octet-stream"


class Files:
    """Outputs and uploads below one folder; names are made here and never come from a request."""

    def __init__(self, folder: Path, jobs: Jobs, *, keep_hours: float, keep_gigabytes: float) -> None:
        self.outputs, self.uploads, self._jobs = folder / "outputs", folder / "uploads", jobs
        self._keep_seconds, self._keep_bytes = keep_hours * 3600, keep_gigabytes * 1e9
        for each in (self.outputs, self.uploads):
            each.mkdir(parents=True, exist_ok=True)
            atomic.sweep(each)

    # ---------------------------------------------------------------------------------------------- outputs

    def save_output(self, take: Take, data: bytes, file_format: str) -> str:
        """Write the output of a take in one step; returns the file's name. Written again, it is replaced."""
        name = _stem(take.id) + FORMATS[file_format][0]
        atomic.write_bytes(self.outputs / name, data)
        return name

    def given_path(self, take: Take, suffix: str | None = None) -> Path | None:
        """What interfaces give that give one file: a zip, if companions were asked for, or the output."""
        output = self.output_path(take)
        whole = None if output is None else output.with_name(f"{output.stem}-{ALL}")
        if whole is not None and whole.is_file() and suffix in (None, whole.suffix):
            return whole
        return self.output_path(take, suffix)

    def output_path(self, take: Take, suffix: str | None = None) -> Path | None:
        """The output file of a take, if it is (still) there and has this suffix, if one is given."""
        path = self.outputs / take.output if take.output else None
        if path is None or not path.is_file() or suffix not in (None, path.suffix):
            return None
        return path

    def data_uri(self, take: Take) -> str | None:
        """The output of a take as a data URI, as Cog sends it."""
        path = self.given_path(take)
        if path is None:
            return None
        return data_uri.encode(path.read_bytes(), cog_type(path.name))

    # ---------------------------------------------------------------------------------------------- uploads

    def save_upload(
        self, client: str, data: bytes, *, name: str = "", metadata: dict[str, Any] | None = None
    ) -> StoredFile:
        """Keep an audio file of a client. Raises InputError if it is not audio."""
        kind, file_id = audio_type(data), secrets.token_hex(16)
        shown = re.sub(r"[^\w.() -]", "_", name.replace("\\", "/").rpartition("/")[2])[:128] or "audio"
        file = StoredFile(
            id=file_id,
            client=client,
            name=shown,
            content_type=kind,
            size=len(data),
            sha256=hashlib.sha256(data).hexdigest(),
            md5=hashlib.md5(data, usedforsecurity=False).hexdigest(),
            metadata=metadata or {},
            created_at=time.time(),
        )
        atomic.write_bytes(self.uploads / file_id, data)
        self._jobs.add_file(file)
        return file

    def upload_path(self, file_id: str) -> Path | None:
        """The file of an upload, if it is known and (still) there."""
        file = self._jobs.get_file(file_id)
        path = self.uploads / file.id if file is not None else None
        return path if path is not None and path.is_file() else None

    def remove_upload(self, file_id: str) -> bool:
        """Delete an upload; returns whether it was known."""
        known = self._jobs.remove_file(file_id)
        if known:
            (self.uploads / file_id).unlink(missing_ok=True)
        return known

    def expires_at(self, file: StoredFile) -> float:
        """When an upload is deleted, at the latest."""
        return file.created_at + self._keep_seconds

    # -------------------------------------------------------------------------------------------- retention

    def expire(self, now: float | None = None) -> int:
        """Delete data that is too old, then the oldest until the rest fits; returns how many takes and uploads."""
        now = time.time() if now is None else now
        before = now - self._keep_seconds
        self._remove_unknown(now)
        gone = sum(map(self.remove_take, self._jobs.expired(before)))
        gone += sum(self.remove_upload(each.id) for each in self._jobs.expired_files(before))
        size = self._size()
        rest: list[Take | StoredFile] = [*self._jobs.expired(now), *self._jobs.expired_files(now)]
        oldest = sorted(rest, key=lambda each: getattr(each, "completed_at", None) or each.created_at)
        for each in oldest:
            if size <= self._keep_bytes:
                break
            size -= self._size_of(each)
            gone += self.remove_take(each) if isinstance(each, Take) else self.remove_upload(each.id)
        self._jobs.forget(now - ROWS_KEPT * self._keep_seconds)
        return gone

    def remove_take(self, take: Take) -> bool:
        """Delete the data of a take that has ended; its input audio is an upload, and goes as uploads go."""
        self._jobs.remove_data(take.id)
        for path in self._paths_of(take):
            path.unlink(missing_ok=True)
        return True

    def _remove_unknown(self, now: float) -> None:
        """Delete old files that no row names: the server ended, or a take was canceled, between file and row."""
        takes = {name[:_STEM] for name in self._jobs.known_outputs()}
        takes |= {_stem(each.id) for each in self._jobs.unfinished()}
        uploads = self._jobs.known_files()
        for folder, known in ((self.outputs, takes), (self.uploads, uploads)):
            for path in folder.iterdir():
                unknown = path.name[:_STEM] not in known and path.is_file()
                if unknown and path.stat().st_mtime < now - UNKNOWN_SECONDS:
                    path.unlink(missing_ok=True)

    def _paths_of(self, take: Take) -> list[Path]:
        """The files of a take: its output and what was made of it, which is beside it."""
        if not take.output:
            return []
        output = self.outputs / take.output
        return [output, *self.outputs.glob(f"{output.stem}-*")]

    def _size(self) -> int:
        return sum(
            file.stat().st_size
            for folder in (self.outputs, self.uploads)
            for file in folder.iterdir()
            if file.is_file()
        )

    def _size_of(self, each: Take | StoredFile) -> int:
        if isinstance(each, StoredFile):
            return each.size
        return sum(path.stat().st_size for path in self._paths_of(each) if path.is_file())


def _stem(take_id: str) -> str:
    """What the names of a take's files begin with."""
    return hashlib.sha256(take_id.encode()).hexdigest()[:_STEM]
