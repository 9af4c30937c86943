"""The real process: it prints its address, ends in order, and goes on after kill -9 with the same bytes."""

import asyncio
import os
import re
import signal
import socket
import subprocess
import sys
import threading
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest
import uvicorn

from live_server import running
from musicgen.apps.cli import run
from musicgen.serve import run as serve_run
from musicgen.serve.run import bind

PATIENCE_SECONDS = 600
OPTIONS = {"prompt": "lo-fi", "duration": 20.0, "seed": 5, "output_format": "flac"}
ROOT = Path(__file__).parents[2]


@contextmanager
def process(folder, model, *more: str):
    """A server process, and an HTTP client of it."""
    path = os.pathsep.join(filter(None, [str(ROOT / "src"), os.environ.get("PYTHONPATH", "")]))
    words = ["serve", "--port", "0", "--data-dir", str(folder), "--model", str(model), "--offline", *more]
    server = subprocess.Popen(
        [sys.executable, "-m", "musicgen", *words], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        env={**os.environ, "PYTHONPATH": path}, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    lines: list[str] = []
    loaded = threading.Event()

    def read() -> None:
        for line in server.stdout:
            lines.append(line)
            if line.startswith("Loaded "):
                loaded.set()
        loaded.set()

    reader = threading.Thread(target=read)
    reader.start()
    try:
        assert loaded.wait(PATIENCE_SECONDS)
        address = re.search(r"Listening on (http://\S+)", "".join(lines))
        assert address, lines
        with httpx.Client(base_url=address[1], timeout=PATIENCE_SECONDS) as client:
            yield server, client, lines
    finally:
        server.kill()
        server.wait()
        reader.join()
        print(*lines, sep="")  # shown when a test fails
        server.stdout.close()


def until(client, take_id: str, ready) -> dict:
    """The take when `ready(take)` is true."""
    pause = threading.Event()
    for _ in range(int(PATIENCE_SECONDS / 0.05)):
        take = client.get(f"/takes/{take_id}").json()
        if ready(take):
            return take
        pause.wait(0.05)
    raise AssertionError(take)


def ended(take: dict) -> bool:
    return take["status"] in ("succeeded", "failed", "canceled")


@pytest.fixture(scope="module")
def reference(tmp_path_factory, tiny_model) -> bytes:
    """The bytes of the take of OPTIONS that nothing disturbed."""
    with running(tmp_path_factory.mktemp("data"), tiny_model, max_duration=60.0) as server:
        return server.client.post("/generate", json=OPTIONS).content


def test_killed_then_parked_a_take_has_the_same_bytes(tmp_path, tiny_model, reference):
    headers = {"Prefer": "respond-async", "Idempotency-Key": "once"}
    with process(tmp_path, tiny_model) as (server, client, _):
        take_id = client.post("/generate", json=OPTIONS, headers=headers).json()["id"]
        short = {"version": "x", "input": {**OPTIONS, "duration": 0.2}}
        waiting = [client.post("/v1/predictions", json=short).json()["id"] for _ in range(3)]
        until(client, take_id, lambda take: take["status"] == "processing")
        server.send_signal(signal.SIGKILL)
        server.wait()
    with process(tmp_path, tiny_model, "--grace-seconds", "0") as (server, client, lines):
        assert client.post("/generate", json=OPTIONS, headers=headers).json()["id"] == take_id, (
            "not made twice"
        )
        until(client, take_id, lambda take: "Going on after frame" in take["logs"])
        server.send_signal(signal.SIGTERM)
        assert server.wait(PATIENCE_SECONDS) == 0
    assert lines[-1] == "Ended; unfinished takes go on at the next start.\n"
    with process(tmp_path, tiny_model) as (server, client, lines):
        take = until(client, take_id, ended)
        assert take["status"] == "succeeded" and take["logs"].count("Using seed 5") == 1
        assert client.get(take["urls"]["audio"]).content == reference
        assert [until(client, each, ended)["error"] for each in waiting] == [None] * 3
        assert len(client.get("/takes").json()["results"]) == 4
        assert client.post("/shutdown").json() == {}
        assert server.wait(PATIENCE_SECONDS) == 0
    assert lines[-1] == "Ended.\n"


def test_a_data_folder_belongs_to_one_server(tmp_path, tiny_model, capsys):
    with running(tmp_path, tiny_model):
        assert run(["serve", "--port", "0", "--data-dir", str(tmp_path), "--model", str(tiny_model)]) == 2
    assert "belongs to a server that is running" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--port", "99999"], "--port must be between 0 and 65535"),
        (["--max-takes", "0"], "--max-takes must be at least 1"),
        (["--model", "huge"], "There is no model called 'huge'"),
        (["--model", "nano", "--model", "nano"], "name each model once"),
        (["--token", " "], "--token must be plain letters"),
        (["--tls-key", "x"], "Give both --tls-certificate and --tls-key"),
        (["--max-duration", "1e9"], "--max-duration must be between"),
        (["--keep-hours", "0"], "--keep-hours must be more than 0"),
        (["--cors-origin", "example.com"], "begins with http"),
        (["--host", "256.1.1.1"], "cannot be listened to"),
    ],
)
def test_wrong_options_are_one_sentence(tmp_path, words, sentence, capsys):
    assert run(["serve", "--port", "0", "--data-dir", str(tmp_path), *words]) == 2
    assert sentence in capsys.readouterr().err


def test_files_that_are_damaged_are_told(tmp_path, tiny_model, capsys):
    words = ["serve", "--port", "0", "--data-dir", str(tmp_path), "--model", str(tiny_model)]
    key = tmp_path / "key.pem"
    key.write_text("no key\n")
    assert run([*words, "--tls-certificate", str(key), "--tls-key", str(key)]) == 2
    assert f"--tls-key {key} cannot be used" in (told := capsys.readouterr().err) and "PEM files" in told
    (tmp_path / "takes.sqlite3").write_bytes(b"no database" * 1000)
    for wal in tmp_path.glob("takes.sqlite3-*"):
        wal.unlink()
    assert run(words) == 2
    assert "takes.sqlite3 cannot be used (file is not a database)" in capsys.readouterr().err


def test_nothing_is_said_of_requests_that_the_end_cancels(capsys):
    begun = threading.Event()

    async def app(scope, receive, send) -> None:
        begun.set()
        await asyncio.sleep(PATIENCE_SECONDS)

    listening = bind("127.0.0.1", 0)
    config = uvicorn.Config(app, lifespan="off", timeout_graceful_shutdown=0, log_level="warning")
    serve_run.hide_canceled_requests()
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    try:
        with socket.create_connection(listening.getsockname(), timeout=PATIENCE_SECONDS) as asked:
            asked.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            assert begun.wait(PATIENCE_SECONDS)
            server.should_exit = True
            thread.join()
    finally:
        server.should_exit = True
        thread.join()
        listening.close()
    assert capsys.readouterr().err == ""


def test_a_port_that_is_taken_is_told(tmp_path, capsys):
    with bind("127.0.0.1", 0) as taken:
        port = str(taken.getsockname()[1])
        assert run(["serve", "--port", port, "--data-dir", str(tmp_path)]) == 2
    assert "another program listens there; --port 0 takes a free one" in capsys.readouterr().err


def test_a_connection_on_which_no_request_arrives_is_closed(monkeypatch):
    """Of any number of clients that send nothing, or never end their headers, none keeps a place for ever."""
    monkeypatch.setattr(serve_run, "HEADER_SECONDS", 0.1)
    let_go = threading.Event()

    async def app(scope, receive, send) -> None:
        while not let_go.is_set():  # longer than an idle connection lives
            await asyncio.sleep(0.01)
        await send({"type": "http.response.start", "status": 204, "headers": []})
        await send({"type": "http.response.body"})

    listening = bind("127.0.0.1", 0)
    config = uvicorn.Config(
        app, http=serve_run.Connection, lifespan="off", log_level="error", timeout_keep_alive=1000
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    try:
        where = listening.getsockname()
        with socket.create_connection(where, timeout=PATIENCE_SECONDS) as asked:
            asked.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            for begun in (b"", b"GET / HTTP/1.1\r\nHost: x"):
                with socket.create_connection(where, timeout=PATIENCE_SECONDS) as idle:
                    idle.sendall(begun)
                    assert idle.recv(100) == b"", "closed without an answer"
            let_go.set()
            assert asked.recv(100).startswith(b"HTTP/1.1 204"), "one that waits for its answer is not"
            asked.sendall(b"GET / HT")
            while asked.recv(100):  # the rest of the answer, then the end: also after a first request
                pass
    finally:
        let_go.set()
        server.should_exit = True
        thread.join()
        listening.close()
