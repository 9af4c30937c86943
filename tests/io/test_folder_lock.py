"""A folder is locked for one process at a time, without a file in it, also where a file system has no locks."""

import errno
import fcntl

import pytest

from musicgen.errors import InputError
from musicgen.io import folder_lock
from musicgen.io.folder_lock import locked


def test_a_folder_is_made_and_locked_until_the_block_ends(tmp_path):
    folder = tmp_path / "a" / "b"
    with locked(folder, "taken"), pytest.raises(InputError, match="taken"), locked(folder, "taken"):
        pytest.fail("two have it")
    with locked(folder, "taken"):
        assert list(folder.iterdir()) == []


def test_a_file_system_without_locks_is_used_without_them(tmp_path, monkeypatch):
    def refuse(handle: int, kind: int) -> None:
        raise OSError(errno.ENOTSUP, "no locks here")

    monkeypatch.setattr(fcntl, "flock", refuse)
    with locked(tmp_path, "taken"), folder_lock.opened(tmp_path) as handle:
        assert folder_lock.lock(handle, fcntl.LOCK_EX)
