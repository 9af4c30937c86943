"""The store of takes: what is written is there after a crash, and an end is written once."""

import sqlite3
import time
from contextlib import closing
from functools import partial

import numpy as np
import pytest

from musicgen.errors import InputError
from musicgen.serve.jobs import Jobs, StoredFile, Take


def take(take_id="a", **changes) -> Take:
    facts = {
        "id": take_id, "face": "cloud", "client": "me", "model": "nano", "shown_model": "meta/musicgen", "version": "0",
        "input": {"prompt": "ü"}, "params": {"seed": 2**63 - 1}, "base_url": "http://here", "created_at": time.time(),
    }  # fmt: skip
    return Take(**{**facts, **changes})


@pytest.fixture
def jobs(tmp_path):
    store = Jobs(tmp_path / "takes.sqlite3")
    yield store
    store.close()


def test_a_take_is_stored_whole(jobs):
    made = take(webhook={"url": "http://x", "events": []}, deadline=1.5, logs="a\nb", metrics={"x": None})
    assert jobs.add(made) == (made, True)
    assert jobs.get("a") == made
    assert jobs.get("b") is None


def test_a_second_connection_sees_what_was_written(jobs, tmp_path):
    """As after kill -9: nothing is closed."""
    jobs.add(take())
    jobs.save_frames("a", 0, np.arange(8).reshape(2, 4), total=9)
    other = Jobs(tmp_path / "takes.sqlite3")
    assert other.get("a").total == 9
    assert other.frames("a").tolist() == [[0, 1, 2, 3], [4, 5, 6, 7]]
    other.close()


def test_the_same_id_or_key_is_the_same_take(jobs):
    first = jobs.add(take(request_key="k"))[0]
    assert jobs.add(take(version="other")) == (first, False)
    assert jobs.add(take("b", request_key="k")) == (first, False)
    assert jobs.add(take("b", client="you", request_key="k"))[1]
    assert jobs.count() == 2


def test_an_end_is_written_once(jobs):
    jobs.add(take())
    assert jobs.active() == jobs.active("me") == 1
    assert jobs.finish("a", "succeeded", output="a.wav", completed_at=1.0)
    assert not jobs.finish("a", "canceled")
    jobs.update("a", logs="late")
    jobs.save_frames("a", 0, np.zeros((2, 1), int))
    assert jobs.frames("a") is None, "of a take that has ended nothing is stored any more"
    assert (jobs.get("a").status, jobs.get("a").output, jobs.get("a").logs) == ("succeeded", "a.wav", "")
    assert jobs.active() == 0 and jobs.unfinished() == []


def test_frames_are_joined_where_they_overlap_and_cut_at_a_gap(jobs):
    jobs.add(take())
    codes = np.arange(20).reshape(2, 10)
    for first, last in ((0, 4), (2, 6), (6, 8), (9, 10), (0, 4)):
        jobs.save_frames("a", first, codes[:, first:last])
    assert jobs.frames("a").tolist() == codes[:, :8].tolist()
    assert jobs.frames("b") is None


def test_unfinished_takes_come_in_order_and_pages_newest_first(jobs):
    for i in range(5):
        jobs.add(take(f"t{i}", created_at=100.0 + i // 2))
    assert [each.id for each in jobs.unfinished()] == ["t0", "t1", "t2", "t3", "t4"]
    assert [each.id for each in jobs.page(2)] == ["t4", "t3"]
    assert [each.id for each in jobs.page(9, (101.0, "t3"))] == ["t2", "t1", "t0"]


def test_a_twin_is_found_while_it_lives(jobs):
    jobs.add(take(request_hash="h"))
    assert jobs.live_twin("me", "h").id == "a" and jobs.live_twin("you", "h") is None
    jobs.finish("a", "failed")
    assert jobs.live_twin("me", "h") is None


def test_webhooks_that_were_not_delivered_are_found(jobs):
    jobs.add(take(webhook={"url": "http://x", "events": ["completed"]}))
    assert jobs.unsent() == []
    jobs.finish("a", "succeeded")
    assert [each.id for each in jobs.unsent()] == ["a"]
    jobs.set_webhook("a", {"url": "http://x", "events": [], "closed": True})
    assert jobs.unsent() == []


def test_data_goes_before_the_row(jobs):
    jobs.add(take(source="f"))
    jobs.save_frames("a", 0, np.zeros((2, 3), int))
    assert jobs.expired(1e12) == []
    jobs.finish("a", "succeeded", completed_at=5.0, output="x")
    assert [each.id for each in jobs.expired(6.0)] == ["a"]
    jobs.remove_data("a")
    left = jobs.get("a")
    assert left.data_removed and left.input == {} and left.output is None and jobs.frames("a") is None
    jobs.forget(6.0)
    assert jobs.get("a") is None


def test_files_needed_by_a_take_stay(jobs):
    for name in ("f", "g"):
        facts = {
            "client": "me",
            "name": "x.wav",
            "content_type": "audio/wav",
            "size": 1,
            "sha256": "",
            "md5": "",
        }
        jobs.add_file(StoredFile(id=name, metadata={"a": 1}, created_at=1.0, **facts))
    jobs.add(take(source="f"))
    assert [each.id for each in jobs.expired_files(2.0)] == ["g"]
    assert [each.id for each in jobs.files("me")] == ["f", "g"] and jobs.files("you") == []
    assert jobs.get_file("f").metadata == {"a": 1}
    assert jobs.remove_file("g") and not jobs.remove_file("g")


def test_another_layout_is_refused(tmp_path, monkeypatch):
    with closing(sqlite3.connect(tmp_path / "x")) as db, db:
        db.execute("PRAGMA user_version=99")
    closed = []

    class Watched(sqlite3.Connection):
        def close(self):
            closed.append(self)
            super().close()

    monkeypatch.setattr(sqlite3, "connect", partial(sqlite3.connect, factory=Watched))
    with pytest.raises(InputError, match="another version of musicgen"):
        Jobs(tmp_path / "x")
    assert len(closed) == 1, "what was opened is closed"


def test_a_store_that_an_earlier_version_wrote_gets_the_columns_that_are_new(tmp_path):
    path = tmp_path / "old.sqlite3"
    Jobs(path).close()
    with closing(sqlite3.connect(path)) as old, old:
        old.execute("ALTER TABLE takes DROP COLUMN second")
    store = Jobs(path)
    assert store.add(take(second="file"))[0].second == "file" and store.get("a").second == "file"
    store.close()
