"""Locks of folders: one process keeps others out of a folder that it writes into. The folder itself is locked, so that
no file is left in it; the end of the process, however it ends, releases the lock.
"""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from musicgen.errors import InputError


@contextmanager
def locked(folder: Path, refusal: str) -> Iterator[None]:
    """Make a folder if need be, and lock it for this process until the block ends.

    Raises InputError with the sentence `refusal` where another process holds it.
    """
    with opened(folder) as handle:
        if not lock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB):
            raise InputError(refusal)
        yield


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Wait until no other process is in such a block for this folder, and keep others out until it ends."""
    with opened(folder) as handle:
        lock(handle, fcntl.LOCK_EX)
        yield


@contextmanager
def opened(folder: Path) -> Iterator[int]:
    """A handle of a folder, which is made if need be; its end releases the handle's lock."""
    folder.mkdir(parents=True, exist_ok=True)
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        yield handle
    finally:
        os.close(handle)


def lock(handle: int, kind: int) -> bool:
    """Lock an open file or folder; False where another process holds it. Some file systems have no locks."""
    with suppress(OSError):
        try:
            fcntl.flock(handle, kind)
        except BlockingIOError:
            return False
    return True
