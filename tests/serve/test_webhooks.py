"""Webhooks arrive in order, signed or with a token, are tried again, and survive the end of the server."""

import json
import socket
import sqlite3
import threading
from contextlib import ExitStack, closing
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from replicate.webhook import Webhooks, WebhookSigningSecret

from live_server import count_accepted, in_thread, running
from musicgen.serve import webhooks

SHORT = {"prompt": "lo-fi", "duration": 0.2, "seed": 3}
PATIENCE_SECONDS = 600


class Receiver(ThreadingHTTPServer):
    """Keeps what it is sent; answers with the statuses in `answers`, and perhaps addresses, then with 200."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.got: list[tuple[dict, bytes]] = []
        self.answers: list[int | tuple[int, str]] = []
        self.paths: list[str] = []
        self.arrived = threading.Condition()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/hook"

    def until(self, status: str) -> list[tuple[dict, dict]]:
        """What came up to a body of this status."""
        with self.arrived:
            assert self.arrived.wait_for(
                lambda: any(json.loads(body)["status"] == status for _, body in self.got), PATIENCE_SECONDS
            )
            return [(headers, json.loads(body)) for headers, body in self.got]


class _Handler(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        answer = self.server.answers.pop(0) if self.server.answers else 200
        status, *places = answer if isinstance(answer, tuple) else (answer,)
        self.send_response(status)
        for place in places:
            self.send_header("Location", place)
        self.end_headers()
        with self.server.arrived:
            self.server.paths.append(self.path)
            self.server.got.append((dict(self.headers.items()), body))
            self.server.arrived.notify_all()

    do_PUT = do_POST

    def log_message(self, *arguments) -> None:
        pass


@pytest.fixture
def receiver():
    with in_thread(Receiver()) as server:
        yield server


@pytest.fixture(scope="module")
def open_server(tmp_path_factory, tiny_model):
    """A server that may send to private addresses."""
    with running(
        tmp_path_factory.mktemp("data"),
        tiny_model,
        fetch_private=True,
        webhook_token="hush",
        log_interval=0.0,
    ) as server:
        yield server


def test_cog_webhooks_come_in_order_with_token_and_trace(open_server, receiver):
    body = {"id": "hook-1", "input": SHORT, "webhook": receiver.url}
    open_server.client.post("/predictions", json=body, headers={"traceparent": "00-a-b-01"})
    told = receiver.until("succeeded")
    statuses = [body["status"] for _, body in told]
    assert statuses[0] == "processing" and statuses[-1] == "succeeded" and len(told) >= 3
    assert all(
        headers["Authorization"] == "Bearer hush" and headers["traceparent"] == "00-a-b-01"
        for headers, _ in told
    )
    assert told[-1][1]["output"].startswith("data:audio/") and told[-1][1]["id"] == "hook-1"


def test_the_clients_filter_is_obeyed(open_server, receiver):
    body = {"input": SHORT, "webhook": receiver.url, "webhook_events_filter": ["completed"]}
    open_server.client.post("/predictions", json=body)
    assert [body["status"] for _, body in receiver.until("succeeded")] == ["succeeded"]


def test_signed_webhooks_are_valid_for_replicates_client(open_server, receiver):
    body = {
        "version": "x",
        "input": SHORT,
        "webhook": receiver.url,
        "webhook_events_filter": ["start", "completed"],
    }
    open_server.client.post("/v1/predictions", json=body)
    receiver.until("succeeded")
    secret = WebhookSigningSecret(key=open_server.client.get("/v1/webhooks/default/secret").json()["key"])
    for headers, data in receiver.got:
        Webhooks.validate(headers=headers, body=data.decode(), secret=secret, tolerance=60)
        assert "Authorization" not in headers
    with pytest.raises(ValueError):
        Webhooks.validate(headers=receiver.got[0][0], body="{}", secret=secret)


def test_a_prediction_that_fails_at_once_is_told_too(open_server, receiver):
    wrong = {**SHORT, "continuation": True}
    for path, more in (("/predictions", {}), ("/v1/predictions", {"version": "x"})):
        open_server.client.post(path, json={"input": wrong, "webhook": receiver.url, **more})
        ((_, told),) = receiver.until("failed")
        assert "continuation" in told["error"]
        receiver.got.clear()


def test_one_that_cannot_be_told_keeps_back_none_after_it(open_server, receiver, monkeypatch):
    def describe(take):
        if take.status == "processing":
            raise OSError("the disk cannot be read")
        return told(take)

    told = open_server.parts.webhooks._describe
    monkeypatch.setattr(open_server.parts.webhooks, "_describe", describe)
    open_server.client.post("/predictions", json={"input": SHORT, "webhook": receiver.url})
    assert {body["status"] for _, body in receiver.until("succeeded")} == {"succeeded"}


def test_the_last_one_is_tried_again(open_server, receiver):
    receiver.answers = [503, 500, 429]
    body = {"version": "x", "input": SHORT, "webhook_completed": receiver.url}
    take_id = open_server.client.post("/v1/predictions", json=body).json()["id"]
    with receiver.arrived:
        assert receiver.arrived.wait_for(lambda: len(receiver.got) == 4, PATIENCE_SECONDS)
    ids = {headers["webhook-id"] for headers, _ in receiver.got}
    assert len(ids) == 1, "the receiver can tell that it is the same message"
    while not (hook := open_server.parts.jobs.get(take_id).webhook).get("closed"):
        threading.Event().wait(0.02)
    assert hook["delivered"] is True


def test_dead_addresses_of_one_client_hold_up_no_other(tmp_path, tiny_model, receiver, monkeypatch):
    monkeypatch.setattr(webhooks, "FIRST_DELAY", 1000.0)
    with socket.create_server(("127.0.0.1", 0), backlog=64) as silent, ExitStack() as accepted:
        with socket.create_server(("127.0.0.1", 0)) as closed:
            nobody = closed.getsockname()[1]
        with running(tmp_path, tiny_model, fetch_private=True) as server:
            for port in (nobody, silent.getsockname()[1]):
                hook = {"webhook": f"http://127.0.0.1:{port}/", "webhook_events_filter": ["completed"]}
                for _ in range(webhooks._THREADS + 1):
                    server.client.post("/predictions", json={"input": SHORT, **hook})
            server.client.post("/predictions", json={"input": SHORT, "webhook": receiver.url})
            assert receiver.until("succeeded")[0][1]["status"] == "processing"
            assert count_accepted(silent, accepted) <= webhooks._THREADS_A_HOST
            unsent = len(server.parts.jobs.unsent())
        assert unsent >= 2 * webhooks._THREADS + 2, "the next server sends them again"


def test_redirects_that_ask_for_the_same_are_followed_and_others_are_failures(open_server, receiver):
    body = {"input": SHORT, "webhook": receiver.url, "webhook_events_filter": ["completed"]}
    for status, paths, delivered in ((307, ["/hook", "/moved"], True), (302, ["/hook"], False)):
        receiver.answers, receiver.paths = [(status, "/moved")], []
        take_id = open_server.client.post("/predictions", json=body).json()["id"]
        while not (hook := open_server.parts.jobs.get(take_id).webhook).get("closed"):
            threading.Event().wait(0.02)
        assert (receiver.paths, hook["delivered"]) == (paths, delivered)


def test_private_addresses_are_sent_nothing(tmp_path, tiny_model, receiver, monkeypatch):
    monkeypatch.setattr(webhooks, "FIRST_DELAY", 0.001)
    with running(tmp_path, tiny_model) as server:
        told = server.client.post("/predictions", json={"input": SHORT, "webhook": receiver.url}).json()
        while not (hook := server.parts.jobs.get(told["id"]).webhook).get("closed"):
            threading.Event().wait(0.02)
    assert told["status"] == "succeeded" and hook["delivered"] is False and receiver.got == []


def test_what_was_not_delivered_is_sent_by_the_next_server(tmp_path, tiny_model, receiver, monkeypatch):
    monkeypatch.setattr(webhooks, "FIRST_DELAY", 1000.0)
    receiver.answers = [503]
    with running(tmp_path, tiny_model, fetch_private=True) as server:
        body = {"input": SHORT, "webhook": receiver.url, "webhook_events_filter": ["completed"]}
        server.client.post("/predictions", json=body)
        receiver.until("succeeded")
    receiver.got.clear()
    with running(tmp_path, tiny_model, fetch_private=True):
        assert receiver.until("succeeded")[0][1]["output"]


def test_a_take_that_goes_on_in_the_next_server_tells_its_start_once(tmp_path, tiny_model, receiver):
    with running(tmp_path, tiny_model, fetch_private=True) as server:
        hook = {"webhook": receiver.url, "webhook_events_filter": ["start", "completed"]}
        server.client.post("/predictions", json={"id": "on", "input": SHORT, **hook})
        assert [body["status"] for _, body in receiver.until("succeeded")] == ["processing", "succeeded"]
    with closing(sqlite3.connect(tmp_path / "takes.sqlite3")) as db, db:  # as a kill before its end leaves it
        db.execute("UPDATE takes SET status = 'processing', output = NULL, completed_at = NULL")
    receiver.got.clear()
    with running(tmp_path, tiny_model, fetch_private=True) as server:
        (told,) = receiver.until("succeeded")
    assert "Going on after frame" in told[1]["logs"]


def test_outputs_of_cog_are_uploaded(tmp_path, tiny_model, receiver):
    with running(tmp_path, tiny_model, upload_url=receiver.url) as server:
        told = server.client.post("/predictions", json={"input": SHORT}).json()
        name = server.parts.jobs.get(told["id"]).output
        assert told["output"] == f"{receiver.url}/{name}"
        headers, body = receiver.got[0]
        assert (
            headers["Content-Type"].startswith("audio/")
            and body == (tmp_path / "outputs" / name).read_bytes()
        )
        receiver.answers = [500]
        failed = server.client.post("/predictions", json={"input": SHORT}).json()
        assert failed["status"] == "failed" and "could not be uploaded" in failed["error"]
        assert server.client.post("/generate", json=SHORT).status_code == 200 and len(receiver.got) == 2
        receiver.answers = [(307, "/elsewhere?key=x")]
        moved = server.client.post("/predictions", json={"input": SHORT}).json()
        assert moved["output"] == receiver.url.replace("hook", "elsewhere")
        assert receiver.got[-1][1] == receiver.got[-2][1] == body and len(receiver.got) == 4
        receiver.answers = [(302, "/elsewhere")]
        lost = server.client.post("/predictions", json={"input": SHORT}).json()
        assert lost["status"] == "failed" and "the server answered 302" in lost["error"]
