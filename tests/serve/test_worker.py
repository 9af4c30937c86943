"""Progress lines are tqdm's, and a take that the server parked goes on after its saved frames."""

import re
import sqlite3
import threading
from contextlib import closing

import pytest

from live_server import running
from musicgen.serve.take_steps import progress_line

PATIENCE_SECONDS = 600

PROGRESS = re.compile(
    r"^\s*(?P<percentage>\d+)%\s*\|.+?\|\s*(?P<current>\d+)\/(?P<total>\d+)"
)  # of Replicate's client


@pytest.mark.parametrize(("done", "total"), [(0, 10), (3, 10), (10, 10), (0, 0), (99_999, 100_000)])
def test_progress_lines(done, total):
    line = progress_line(done, total, 61.0)
    found = PROGRESS.match(line)
    assert line.endswith("\n") and found
    assert (int(found["current"]), int(found["total"])) == (done, total)


def test_a_parked_take_goes_on_after_its_frames(tmp_path, tiny_model):
    options = {"prompt": "lo-fi", "duration": 60.0, "seed": 2}
    with running(tmp_path / "a", tiny_model, max_duration=60.0) as server:
        take_id = server.client.post("/generate", json=options, headers={"Prefer": "respond-async"}).json()[
            "id"
        ]
        while not (frames := server.parts.jobs.get(take_id).frames):
            threading.Event().wait(0.01)
    with running(tmp_path / "a", tiny_model, max_duration=60.0) as server:
        assert server.parts.jobs.frames(take_id).shape[1] >= frames, "they were saved again at the end"
        assert server.wait(take_id)["status"] == "succeeded"
        take = server.parts.jobs.get(take_id)
        resumed = re.search(r"Going on after frame (\d+)\.", take.logs)
        assert resumed and int(resumed[1]) >= frames
        whole = server.client.post("/generate", json=options).content
        assert server.parts.files.output_path(take).read_bytes() == whole


def test_a_take_whose_frames_were_all_saved_only_needs_its_sound(tmp_path, tiny_model):
    """A server that is killed between the last frame of a take and its file."""
    options = {"prompt": "lo-fi", "duration": 1.0, "seed": 3}
    with running(tmp_path, tiny_model) as server:
        first = server.client.post("/generate", json=options)
        take = server.parts.jobs.page(1)[0]
        assert server.parts.jobs.frames(take.id).shape[1] == take.total
        changes = "status = 'processing', output = NULL, completed_at = NULL"
        with closing(sqlite3.connect(tmp_path / "takes.sqlite3")) as db, db:
            db.execute(f"UPDATE takes SET {changes} WHERE id = ?", (take.id,))
    with running(tmp_path, tiny_model) as server:
        assert server.wait(take.id)["status"] == "succeeded"
        again = server.parts.jobs.get(take.id)
        assert f"Going on after frame {take.total}." in again.logs
        assert server.parts.files.output_path(again).read_bytes() == first.content


def test_a_take_that_is_canceled_while_it_is_submitted_is_not_made(tmp_path, tiny_model, monkeypatch):
    with running(tmp_path, tiny_model, max_duration=60.0) as server:
        scheduler = server.parts.models.get(server.parts.models.names[0]).scheduler
        handles, begun, ended = [], threading.Event(), threading.Event()

        def slow(*arguments, **options):
            begun.set()
            assert ended.wait(PATIENCE_SECONDS)
            handles.append(submit(*arguments, **options))
            return handles[0]

        submit = scheduler.submit
        monkeypatch.setattr(scheduler, "submit", slow)
        options = {"input": {"prompt": "lo-fi", "duration": 60.0}}
        take_id = server.client.post("/v1/predictions", json=options).json()["id"]
        assert begun.wait(PATIENCE_SECONDS)
        assert server.client.post(f"/v1/predictions/{take_id}/cancel").json()["status"] == "canceled"
        ended.set()
        while not (handles and handles[0].done()):
            threading.Event().wait(0.01)
        assert handles[0].state == "cancelled"


def test_a_take_whose_time_is_over_is_not_begun(tmp_path, tiny_model, monkeypatch):
    with running(tmp_path, tiny_model) as server:
        scheduler = server.parts.models.get(server.parts.models.names[0]).scheduler
        submitted = []
        monkeypatch.setattr(scheduler, "submit", lambda *arguments, **_: submitted.append(arguments))
        body, headers = {"input": {"prompt": "lo-fi", "duration": 0.2}}, {"Cancel-After": "0s"}
        take_id = server.client.post("/v1/predictions", json=body, headers=headers).json()["id"]
        assert server.wait(take_id)["status"] == "canceled"
    assert submitted == []
