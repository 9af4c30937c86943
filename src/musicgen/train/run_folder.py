"""The folder of a training run: locked by one process, and cleaned of a killed one's partial files."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from musicgen.errors import InputError
from musicgen.io import atomic
from musicgen.io.folder_lock import lock, locked, opened

PLACES = ("", "model", "text")  # where a run writes files that replace older ones


@contextmanager
def run_folder(folder: Path) -> Iterator[None]:
    """Make the folder of a run if need be, and lock it for this process until the block ends.

    Leftovers of a run that was killed are removed. Raises InputError where another process holds it.
    """
    refusal = f"Another training is at work in {folder}; wait until it has ended, or name another folder."
    with locked(folder, refusal):
        for place in PLACES:
            if (folder / place).is_dir():
                atomic.sweep(folder / place)
        yield


@contextmanager
def shared_folder(folder: Path, part: tuple[int, int]) -> Iterator[Folder]:
    """Lock one part of a folder that several processes fill together, each another part (i of n).

    Raises InputError where another process holds the same part.
    """
    turn, parts = part
    with opened(folder) as handle, _part_file(folder, turn, parts) as mine:
        if not lock(mine, fcntl.LOCK_EX | fcntl.LOCK_NB):
            raise InputError(
                f"Another process is at work in {folder} on the same part, {turn} of {parts}; "
                "wait until it has ended, or give each process its own part (--part 0 2, --part 1 2)."
            )
        atomic.sweep(folder)
        yield Folder(handle)


class Folder:
    """A folder that other processes may be using, too."""

    def __init__(self, handle: int) -> None:
        self._handle = handle

    @contextmanager
    def alone(self) -> Iterator[bool]:
        """Within the block, keep other processes from entering it; yields False where one uses the folder already.

        Afterwards the folder is shared. Processes that start meanwhile wait.
        """
        alone = lock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        if not alone:
            lock(self._handle, fcntl.LOCK_SH)
        yield alone
        lock(self._handle, fcntl.LOCK_SH)


@contextmanager
def _part_file(folder: Path, turn: int, parts: int) -> Iterator[int]:
    # Left where it is: two processes could each lock another file of this name if it were removed and made anew.
    handle = os.open(folder / f".part-{turn}-of-{parts}", os.O_RDWR | os.O_CREAT, 0o666)
    try:
        yield handle
    finally:
        os.close(handle)
