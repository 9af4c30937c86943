"""The history keeps takes with all they need, for their owner, across restarts, within its room."""

import os
import threading

import pytest

from musicgen.errors import InputError
from musicgen.page.history import History, SavedTake


def saved(name: str, owner: str = "", at: float = 0.0, **more) -> SavedTake:
    return SavedTake(id=name, owner=owner, created_at=at, options={"prompt": "ü", "seed": 2**62}, **more)


@pytest.fixture
def history(tmp_path):
    made = History(tmp_path / "deep" / "folder")
    yield made
    made.close()


def test_a_take_comes_back_as_it_was_after_a_restart(history):
    take = saved(
        "a1",
        facts={"bpm": None, "heights": [1, 2]},
        warnings=["one"],
        plan="{}",
        has_source=True,
        stopped=True,
    )
    source = history.keep_source("a1", b"clip")
    history.add(take, b"sound", b"picture")
    again = History(history.folder)
    assert again.get("a1") == take
    assert again.path("a1", ".wav").read_bytes() == b"sound" and source.read_bytes() == b"clip"
    again.close()


def test_owners_see_their_own_newest_first(history):
    for i in range(5):
        history.add(saved(f"x{i}", at=float(i)), b"s", b"p")
    history.add(saved("y", owner="other", at=9.0), b"s", b"p")
    assert [take.id for take in history.recent("", 2)] == ["x4", "x3"]
    assert [take.id for take in history.recent("", 9, skip=3)] == ["x1", "x0"]
    assert (history.count(""), history.count("other"), history.count("nobody")) == (5, 1, 0)


def test_a_removed_take_leaves_no_file(history):
    history.keep_source("a1", b"clip")
    history.add(saved("a1", has_source=True), b"s", b"p")
    history.remove("a1")
    history.remove("a1")
    assert history.get("a1") is None
    assert [
        file.name for file in history.folder.iterdir() if file.suffix in (".wav", ".png", ".source")
    ] == []


def test_the_oldest_go_when_there_is_no_room(tmp_path):
    history = History(tmp_path, keep_gigabytes=250 / 1e9)
    for i in range(4):
        history.add(saved(f"x{i}", at=float(i)), bytes(90), bytes(10))
    assert [take.id for take in history.recent("", 9)] == ["x3", "x2"]
    history.add(saved("big", at=9.0), bytes(1000), b"")
    assert [take.id for take in history.recent("", 9)] == ["big"], "the newest stays in any case"
    history.close()


def test_many_threads_write_at_once(history):
    threads = [
        threading.Thread(target=history.add, args=(saved(f"t{i}", at=float(i)), b"s", b"p"))
        for i in range(12)
    ]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert history.count("") == 12


@pytest.mark.parametrize("name", ["../x", "a.b", "", "a/b"])
def test_a_path_is_made_of_ids_only(history, name):
    with pytest.raises(InputError):
        history.path(name, ".wav")


def test_a_folder_that_cannot_be_used_is_told(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(InputError, match=r"cannot hold the history: .*--data-dir another"):
        History(tmp_path / "file")


def files(folder):
    return sorted(file.name for file in folder.iterdir() if file.suffix in (".wav", ".png", ".source"))


def test_what_a_killed_process_left_is_deleted_and_what_another_one_makes_is_kept(history):
    history.add(saved("a1"), b"s", b"p")
    left = history.keep_source("killed", b"clip")
    history.keep_source("now", b"clip")
    os.utime(left, (0, 0))
    os.utime(history.path("a1", ".wav"), (0, 0))
    History(history.folder).close()
    assert files(history.folder) == ["a1.png", "a1.wav", "now.source"]


def test_copies_for_the_page_do_not_stay(history, monkeypatch):
    history.add(saved("a1"), b"sound", b"p")
    first = history.copy("a1", ".wav", "x.wav")
    assert first.name == "x.wav" and first.read_bytes() == b"sound"
    assert history.copy("a1", ".source", "x.wav") is None
    monkeypatch.setattr("musicgen.page.history.COPY_SECONDS", 0.0)
    second = history.copy("a1", ".wav", "x.wav")
    assert not first.parent.exists() and second.exists()
    history.close()
    assert not second.parent.exists()


def test_files_that_go_while_room_is_made_are_no_error(tmp_path):
    history = History(tmp_path, keep_gigabytes=150 / 1e9)
    errors = []

    def add(i):
        try:
            history.add(saved(f"t{i}", at=float(i)), bytes(90), bytes(10))
        except Exception as error:
            errors.append(error)

    threads = [threading.Thread(target=add, args=(i,)) for i in range(16)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert errors == [] and len(history.recent("", 99)) == 1
    history.close()
