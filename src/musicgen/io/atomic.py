"""Writes files and folders atomically: into a temporary folder next to the target, then renamed.

The temporary folder is hidden. A process that is killed leaves it behind; the next write into the same folder removes
it. A lock marks a temporary folder as in use, so several threads and processes may write into one folder.
"""

from __future__ import annotations

import atexit
import ctypes
import fcntl
import os
import secrets
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from fnmatch import fnmatch
from pathlib import Path

SCRATCH = ".musicgen-part-"
# Temporary folders and the processes that made them: Ctrl-C between two lines may leave one until the process ends.
_in_use: dict[Path, int] = {}


@contextmanager
def replacing(path: str | Path) -> Iterator[Path]:
    """Yield an empty file of the same name to write to; it replaces `path` if the block does not raise.

    Folders above `path` are made. The data is on disk before the rename; the mode is what `open` would give. A link
    is followed. If the block raises, `path` stays as it was. Raises OSError.
    """
    target = Path(os.path.realpath(path))
    if target.exists() and not target.is_file():
        raise OSError(f"{path} is not a file")
    with scratch(target.parent) as folder:
        part = folder / target.name
        part.touch()
        mode = (
            part.stat().st_mode
        )  # by asking the file system: reading the umask would change it for all threads
        yield part
        part.chmod(mode)  # some writers make their files private
        _sync(part)
        part.replace(target)
        _sync(target.parent)


@contextmanager
def new_folder(path: str | Path) -> Iterator[Path]:
    """Yield an empty folder to fill; it becomes `path` if the block does not raise, and is removed if it does.

    `path` must be absent or an empty folder. Raises OSError.
    """
    target = Path(os.path.realpath(path))
    if target.is_dir():
        sweep(target)
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise OSError(f"{path} exists and is not an empty folder")
    with scratch(target.parent) as folder:
        part = folder / target.name
        part.mkdir()
        yield part
        for file in part.rglob("*"):
            _sync(file)
        part.replace(target)
        _sync(target.parent)


@contextmanager
def replacing_folder(path: str | Path, *, outdated: tuple[str, ...] = ()) -> Iterator[Path]:
    """Yield an empty folder to fill; it takes the place of the folder `path` in one step if the block does not raise.

    Files and folders of the old folder that are not written anew are kept, except for names that match a pattern in
    `outdated`. `path` may be absent. Raises OSError.
    """
    target = Path(os.path.realpath(path))
    if not target.is_dir() or all(map(is_scratch, target.iterdir())):
        with new_folder(target) as part:
            yield part
        return
    sweep(target)
    with scratch(target.parent) as folder:
        part = folder / target.name
        part.mkdir()
        yield part
        for old in target.iterdir():
            new = part / old.name
            if not new.exists() and not any(fnmatch(old.name, each) for each in outdated):
                _copy(old, new)
        part.chmod(target.stat().st_mode)
        for file in part.rglob("*"):
            _sync(file)
        if not _exchange(part, target):
            # The old folder has another name for a moment; a visible one, so that nothing removes it after a kill.
            aside = Path(tempfile.mkdtemp(prefix=f"{target.name}.before-", dir=target.parent))
            target.replace(aside)
            part.replace(target)
            shutil.rmtree(aside, ignore_errors=True)
        _sync(target.parent)


@contextmanager
def scratch(folder: str | Path) -> Iterator[Path]:
    """Yield an empty hidden folder inside `folder`, which is created if needed; it is removed at the end.

    For files that are renamed into `folder` one by one.
    """
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    sweep(folder)
    made, lock = _locked_scratch(folder)
    try:
        yield made
    finally:
        _remove(made)
        os.close(lock)


@atexit.register
def _remove_left() -> None:
    for made, process in list(_in_use.items()):
        if process == os.getpid():  # not that of which this one is a fork
            _remove(made)


def _remove(made: Path) -> None:
    shutil.rmtree(made, ignore_errors=True)
    _in_use.pop(made, None)


def sweep(folder: str | Path) -> None:
    """Remove the scratch folders in `folder` whose writers were killed; those in use stay."""
    with os.scandir(folder) as entries:
        found = [Path(entry) for entry in entries if is_scratch(entry.name)]
    for left in found:
        with suppress(OSError):  # it was removed, is in use, or the file system has no locks
            lock = os.open(left, os.O_RDONLY | os.O_DIRECTORY)
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                shutil.rmtree(left, ignore_errors=True)
            finally:
                os.close(lock)


def is_scratch(name: str | Path) -> bool:
    """Whether a path is a scratch folder of this module: a folder that holds nothing else counts as empty."""
    return Path(name).name.startswith(SCRATCH)


def write_bytes(path: str | Path, data: bytes) -> Path:
    """Write a whole file in one step; returns its path."""
    with replacing(path) as part:
        part.write_bytes(data)
    return Path(path)


def write_text(path: str | Path, text: str) -> Path:
    """Write a whole UTF-8 file in one step; returns its path."""
    return write_bytes(path, text.encode("utf-8"))


def _locked_scratch(folder: Path) -> tuple[Path, int]:
    while True:
        made, lock = folder / f"{SCRATCH}{secrets.token_hex(8)}", -1
        _in_use[made] = os.getpid()
        try:
            made.mkdir(mode=0o700)
            lock = os.open(made, os.O_RDONLY | os.O_DIRECTORY)
            with suppress(OSError):  # on a file system without locks nothing is swept either
                fcntl.flock(lock, fcntl.LOCK_EX)
            if os.path.samestat(made.stat(), os.fstat(lock)):
                return made, lock
        except FileNotFoundError:
            if not folder.is_dir():
                raise
            _in_use.pop(made, None)  # another process removed it before it was locked: try again
        except BaseException:
            _remove(made)
            raise
        if lock >= 0:
            os.close(lock)


def _copy(old: Path, new: Path) -> None:
    """A hard link to a file, or a copy of a folder, a symbolic link or a file on a file system without hard links."""
    if old.is_dir() and not old.is_symlink():
        shutil.copytree(old, new, symlinks=True)
        return
    try:
        os.link(old, new, follow_symlinks=False)
    except OSError:
        shutil.copy2(old, new, follow_symlinks=False)


def _exchange(one: Path, other: Path) -> bool:
    """Exchange two folders of a file system in one step; False where the system cannot."""
    names, libc = (os.fsencode(one), os.fsencode(other)), ctypes.CDLL(None, use_errno=True)
    if hasattr(libc, "renameat2"):  # Linux
        here = -100  # AT_FDCWD, for paths that are absolute
        return bool(libc.renameat2(here, names[0], here, names[1], 2) == 0)  # RENAME_EXCHANGE
    if hasattr(libc, "renamex_np"):  # macOS
        return bool(libc.renamex_np(*names, 2) == 0)  # RENAME_SWAP
    return False


def _sync(path: Path) -> None:
    """Flush a file or folder to disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
