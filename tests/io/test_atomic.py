import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from musicgen.io import atomic


def names(folder):
    return sorted(each.name for each in folder.iterdir())


def test_a_file_is_whole_or_as_it_was(tmp_path):
    path = tmp_path / "deep" / "a.txt"
    assert atomic.write_text(path, "ä") == path
    with pytest.raises(KeyboardInterrupt), atomic.replacing(path) as part:
        part.write_text("half")
        assert path.read_text(encoding="utf-8") == "ä"
        raise KeyboardInterrupt
    assert path.read_text(encoding="utf-8") == "ä" and names(path.parent) == ["a.txt"]
    atomic.write_bytes(path, b"new")
    assert path.read_bytes() == b"new" and names(path.parent) == ["a.txt"]


def test_the_mode_is_that_of_a_plain_file(tmp_path):
    plain = tmp_path / "plain"
    plain.touch()
    with atomic.replacing(tmp_path / "a") as part:
        part.unlink()
        os.close(os.open(part, os.O_CREAT | os.O_WRONLY, 0o600))  # as safetensors makes it
    with atomic.new_folder(tmp_path / "new") as part:
        (part / "b").touch()
    (tmp_path / "plain folder").mkdir()
    assert (tmp_path / "a").stat().st_mode == plain.stat().st_mode
    assert (tmp_path / "new" / "b").stat().st_mode == plain.stat().st_mode
    assert (tmp_path / "new").stat().st_mode == (tmp_path / "plain folder").stat().st_mode


def test_the_umask_is_never_changed(tmp_path, monkeypatch):
    def forbidden(mask):
        raise AssertionError("the umask belongs to the whole process")

    monkeypatch.setattr(os, "umask", forbidden)
    atomic.write_text(tmp_path / "a", "x")


def test_a_link_is_followed_and_a_device_is_refused(tmp_path):
    (tmp_path / "real").write_text("old")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    atomic.write_text(tmp_path / "link", "new")
    assert (tmp_path / "link").is_symlink() and (tmp_path / "real").read_text() == "new"
    with pytest.raises(OSError, match="not a file"):
        atomic.write_text("/dev/null", "x")
    assert Path("/dev/null").is_char_device()


def test_a_folder_is_whole_or_absent(tmp_path):
    with pytest.raises(RuntimeError), atomic.new_folder(tmp_path / "new") as part:
        (part / "a").touch()
        raise RuntimeError
    assert names(tmp_path) == []
    (tmp_path / "new").mkdir()  # an empty one may be there
    with atomic.new_folder(tmp_path / "new") as part:
        (part / "a").touch()
        assert names(tmp_path / "new") == []
    assert names(tmp_path) == ["new"] and names(tmp_path / "new") == ["a"]
    with pytest.raises(OSError, match="not an empty folder"), atomic.new_folder(tmp_path / "new"):
        pass
    assert names(tmp_path / "new") == ["a"]


def test_a_folder_is_replaced_whole_and_keeps_what_is_not_written_anew(tmp_path, monkeypatch):
    folder = tmp_path / "model"
    (folder / "deep").mkdir(parents=True)
    for name in ("a", "old-1", "notes", "deep/b"):
        (folder / name).write_text(name)
    (folder / "link").symlink_to("a")
    with pytest.raises(RuntimeError), atomic.replacing_folder(folder) as part:
        (part / "a").write_text("half")
        raise RuntimeError
    assert (folder / "a").read_text() == "a" and names(tmp_path) == ["model"]
    for turn, can_exchange in enumerate((True, False)):
        if not can_exchange:
            monkeypatch.setattr(atomic, "_exchange", lambda one, other: False)
        with atomic.replacing_folder(folder, outdated=("old-*",)) as part:
            (part / "a").write_text(f"new {turn}")
        assert names(folder) == ["a", "deep", "link", "notes"] and names(tmp_path) == ["model"]
        assert (folder / "link").read_text() == f"new {turn}"
        assert (folder / "deep" / "b").read_text() == "deep/b"
    (tmp_path / "named").symlink_to(folder)
    with atomic.replacing_folder(tmp_path / "named") as part:
        (part / "c").touch()
    assert (tmp_path / "named").is_symlink() and "c" in names(folder)
    with atomic.replacing_folder(tmp_path / "fresh") as part:
        (part / "a").touch()
    assert names(tmp_path / "fresh") == ["a"]


KILLED = """
import os, signal, sys
from musicgen.io import atomic
with atomic.scratch(sys.argv[1]) as folder:
    (folder / "half").write_text("x")
    print("ready", flush=True)
    signal.pause()
"""


def test_what_a_killed_process_left_is_swept_and_what_is_in_use_stays(tmp_path):
    child = subprocess.Popen([sys.executable, "-c", KILLED, str(tmp_path)], stdout=subprocess.PIPE)
    try:
        assert child.stdout.readline() == b"ready\n"
        (left,) = names(tmp_path)
        assert atomic.is_scratch(left)
        atomic.write_text(tmp_path / "a", "x")
        assert names(tmp_path) == [left, "a"]
    finally:
        child.send_signal(signal.SIGKILL)
        child.wait()
        child.stdout.close()
    atomic.write_text(tmp_path / "b", "x")
    assert names(tmp_path) == ["a", "b"]


def test_many_threads_write_into_one_folder(tmp_path):
    failed = []

    def write(number):
        try:
            for turn in range(20):
                atomic.write_text(tmp_path / f"{number % 2}", f"{number} {turn}")
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=write, args=(number,)) for number in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert failed == [] and names(tmp_path) == ["0", "1"]


def test_what_an_interrupt_leaves_between_two_lines_goes_with_its_process(tmp_path):
    code = """
import os, sys
from pathlib import Path
from musicgen.io import atomic
made, _ = atomic._locked_scratch(Path(sys.argv[1]))
child = os.fork()
if child == 0:
    sys.exit()
os.waitpid(child, 0)
assert made.is_dir(), "a fork removes nothing of its parent"
"""
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=True)
    assert list(tmp_path.iterdir()) == []
