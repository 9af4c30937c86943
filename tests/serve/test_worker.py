"""Progress lines are tqdm's, and a take that the server parked goes on after its saved frames."""

import base64
import re
import socket
import sqlite3
import threading
from contextlib import ExitStack, closing

import numpy as np
import pytest

from live_server import count_accepted, running
from musicgen.serve import worker
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
    options = {"prompt": "lo-fi", "duration": 20.0, "seed": 2}
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


def test_a_server_that_ends_finishes_what_it_makes_and_parks_what_waits(tmp_path, tiny_model):
    with running(tmp_path, tiny_model, max_takes=1, grace_seconds=PATIENCE_SECONDS) as server:
        worker, steps, headers = server.parts.worker, server.parts.worker._steps, {"Prefer": "respond-async"}
        finish = steps.finish

        def when_it_ends(job):
            while not worker.stopping:
                threading.Event().wait(0.01)
            return finish(job)

        steps.finish = when_it_ends
        options = {"prompt": "lo-fi", "duration": 0.4}
        made, waits = (
            server.client.post("/generate", json=options, headers=headers).json()["id"] for _ in range(2)
        )
        while worker.handle(made) is None:
            threading.Event().wait(0.01)
    with closing(sqlite3.connect(tmp_path / "takes.sqlite3")) as db:
        found = dict(db.execute("SELECT id, status FROM takes").fetchall())
    assert found == {made: "succeeded", waits: "starting"}
    assert len(list((tmp_path / "outputs").glob("*.wav"))) == 1


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


def test_slow_input_addresses_hold_up_no_other_take_and_no_end(tmp_path, tiny_model):
    headers, options = {"Prefer": "respond-async"}, {"prompt": "lo-fi", "duration": 0.2}
    with ExitStack() as accepted, socket.create_server(("127.0.0.1", 0), backlog=64) as silent:
        address = f"http://127.0.0.1:{silent.getsockname()[1]}/a.wav"  # it accepts, and never answers
        with running(tmp_path, tiny_model, fetch_private=True, max_takes=2) as server:
            asked = {"json": {**options, "input_audio": address}, "headers": headers}
            slow = [server.client.post("/generate", **asked).json()["id"] for _ in range(worker.FETCHES + 4)]
            assert server.client.post("/generate", json=options).status_code == 200
            assert {server.parts.jobs.get(each).status for each in slow} == {"starting"}
            assert count_accepted(silent, accepted) <= worker.FETCHES
        assert set(server.parts.parked) == set(slow), "the next server fetches them again"


def test_takes_of_a_model_that_is_not_served_wait_for_it_and_keep_their_files(
    tmp_path, tiny_model, tiny_stereo, monkeypatch
):
    monkeypatch.setattr(
        "musicgen.extras.find_spec", lambda name: None
    )  # a pack of what needs no other package
    options, headers = {"prompt": "lo-fi", "duration": 20.0, "seed": 2}, {"Prefer": "respond-async"}
    with running(tmp_path, tiny_model, max_duration=60.0, max_takes=2) as server:
        made = server.client.post("/generate", json={**options, "duration": 0.2}).headers["musicgen-take"]
        pack = server.client.get(server.client.get(f"/takes/{made}").json()["urls"]["pack"])
        first, other = (
            server.client.post("/generate", json=options, headers=headers).json()["id"] for _ in range(2)
        )
        while not server.parts.jobs.get(first).frames:
            threading.Event().wait(0.01)
    next((tmp_path / "outputs").glob("*-pack.zip")).unlink()
    for _ in range(2):
        with running(tmp_path, tiny_stereo, max_takes=2) as server:
            waits = server.client.get(f"/takes/{first}").json()
            assert waits["logs"].count("The model tiny is not served now; the take waits for it.") == 1
            again = server.client.get(server.client.get(f"/takes/{made}").json()["urls"]["pack"])
            assert (again.status_code, again.content) == (200, pack.content)
            assert server.client.get("/health-check").json()["status"] == "READY", "they take no place"
            assert server.parts.worker.waiting() == 0
            if server.parts.worker.has(other):
                server.client.delete(f"/takes/{other}")
                assert server.wait(other)["status"] == "canceled"
        assert server.parts.parked == [first]
    with running(tmp_path, tiny_model, max_duration=60.0) as server:
        assert server.wait(first)["status"] == "succeeded"
        assert "Going on after frame" in server.parts.jobs.get(first).logs


KINDS = [
    {},
    {"duration": 1.5},
    {"best_of": 2},
    {"loop": True, "bpm": 240, "bars": 1, "best_of": 1},
    {"ending": True},
    {"timeline": "0:00 lo-fi | 0:00.4 techno with drums"},
    {"negative_prompt": "noise", "two_step_guidance": True},
    {"window_stride": 0.5, "duration": 1.2},
    {"input_audio": "TONE", "continuation": True, "continuation_end": 0.3},
    {"input_audio": "TONE"},
    {"pack": True, "output_format": "flac"},
]


def test_every_kind_of_take_has_the_same_bytes_when_its_server_ends_after_some_frames(
    tmp_path, tiny_model, tone
):
    sound = f"data:audio/wav;base64,{base64.b64encode(tone.read_bytes()).decode()}"
    with running(tmp_path, tiny_model) as server:
        files, firsts = server.parts.files, {}
        for kind in KINDS:
            options = {"prompt": "lo-fi", "seed": 3, **({} if "bars" in kind else {"duration": 0.6}), **kind}
            options |= {"input_audio": sound} if "input_audio" in kind else {}
            answer = server.client.post("/generate", json=options)
            assert answer.status_code == 200, (kind, answer.text)
            firsts[answer.headers["musicgen-take"]] = answer.content
        frames = {name: server.parts.jobs.frames(name) for name in firsts}
    for part in (0.4, 1.0):
        with closing(sqlite3.connect(tmp_path / "takes.sqlite3")) as db, db:
            db.execute(
                "UPDATE takes SET status = 'processing', output = NULL, completed_at = NULL, frames = 0"
            )
            db.execute("DELETE FROM code_blocks")
            for name, codes in frames.items():
                known = codes[:, : round(part * codes.shape[1])]
                if known.shape[1]:
                    block = np.ascontiguousarray(known.T, dtype="<i4").tobytes()
                    db.execute("INSERT INTO code_blocks VALUES (?, 0, ?, ?)", (name, len(codes), block))
        with running(tmp_path, tiny_model) as server:
            for kind, (name, first) in zip(KINDS, firsts.items(), strict=True):
                told = server.wait(name)
                assert told["status"] == "succeeded", (kind, part, told["error"])
                again = server.parts.jobs.get(name)
                assert files.output_path(again).read_bytes() == first, (kind, part)
                assert np.array_equal(server.parts.jobs.frames(name), frames[name]), (kind, part)


def test_an_end_that_cannot_be_written_is_written_later(tmp_path, tiny_model, monkeypatch):
    """The disk is full for a moment: the take is not made again, and keeps no place."""
    monkeypatch.setattr(worker, "AGAIN_SECONDS", 0.01)
    with running(tmp_path, tiny_model) as server:
        jobs, full = server.parts.jobs, [sqlite3.OperationalError("database or disk is full")] * 3

        def finish(*arguments, **changes):
            if full:
                raise full.pop()
            return written(*arguments, **changes)

        written = jobs.finish
        monkeypatch.setattr(jobs, "finish", finish)
        answer = server.client.post("/generate", json={"prompt": "lo-fi", "duration": 0.2})
        assert answer.status_code == 200 and not full
        take = jobs.get(answer.headers["musicgen-take"])
        assert take.starts == 1 and take.logs.count("100%") >= 1


def test_a_take_that_cannot_be_saved_keeps_back_no_other(tmp_path, tiny_model, monkeypatch):
    with running(tmp_path, tiny_model, save_seconds=0.01) as server:
        jobs = server.parts.jobs

        def save_frames(take_id, *arguments, **changes):
            if take_id == "broken":
                raise sqlite3.OperationalError("database or disk is full")
            saved.append(take_id)
            return written(take_id, *arguments, **changes)

        written, saved = jobs.save_frames, []
        monkeypatch.setattr(jobs, "save_frames", save_frames)
        monkeypatch.setattr("musicgen.serve.worker.TICK_SECONDS", 0.001)  # a take is made soon
        options, headers = {"prompt": "lo-fi", "duration": 2.0}, {"Prefer": "respond-async"}
        for name in ("broken", "good"):
            server.client.post("/predictions", json={"id": name, "input": options}, headers=headers)
        assert server.wait("good")["status"] == "succeeded"
        assert server.wait("broken")["status"] == "failed", "its codes could not be stored"
        assert saved.count("good") > 1
