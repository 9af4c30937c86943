"""Real servers in threads of a test: ours with uvicorn, its parts and an HTTP client for it, and others."""

from __future__ import annotations

import http.client
import json
import select
import socket
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from socketserver import BaseServer
from urllib.parse import urlsplit

import httpx
import uvicorn
from starlette.types import ASGIApp

from musicgen.serve import app
from musicgen.serve.parts import Parts
from musicgen.serve.run import bind
from musicgen.serve.settings import ServeSettings

PATIENCE_SECONDS = 600  # far more than any answer takes, also on a busy machine


@dataclass(frozen=True)
class Live:
    """The address of a running server, its parts, and a client."""

    address: str
    parts: Parts
    client: httpx.Client

    def wait(self, take_id: str) -> dict:
        """The prediction when it has ended."""
        feed = self.parts.feeds.get(take_id)
        gone = threading.Event()
        while feed is not None and not feed.closed and not gone.wait(0.02):
            pass
        return self.client.get(f"/v1/predictions/{take_id}").json()

    def go_away(self, method: str, path: str, body: dict, **headers: str) -> None:
        """Send a request, and close its connection when it waits for a take; returns when the server has seen that."""
        address, before = urlsplit(self.address), self.waiting
        impatient = http.client.HTTPConnection(address.hostname, address.port)
        impatient.request(method, path, json.dumps(body), {"Content-Type": "application/json", **headers})
        while self.waiting == before:
            assert not select.select([impatient.sock], [], [], 0.01)[0], "it is answered at once"
        impatient.close()
        while self.waiting != before:
            threading.Event().wait(0.01)

    @property
    def waiting(self) -> int:
        """How many requests wait for takes."""
        return sum(len(feed._listeners) for feed in list(self.parts.feeds._feeds.values()))

    @contextmanager
    def unfinished(self) -> Iterator[threading.Event]:
        """Takes are decoded in the block, but none is finished before the event is set, at the latest at its end."""
        steps, go_on = self.parts.worker._steps, threading.Event()
        finish = steps.finish
        steps.finish = lambda job: go_on.wait(PATIENCE_SECONDS) and finish(job)
        try:
            yield go_on
        finally:
            go_on.set()
            del steps.finish


@contextmanager
def running(folder: Path, model: Path, *, page: app.Page | None = None, **settings) -> Iterator[Live]:
    """A server with a data folder and a model, and perhaps a page, when it is loaded."""
    chosen = {"max_duration": 3.0, "save_seconds": 0.2, "grace_seconds": 0.0, "port": 0, **settings}
    with app_client(ServeSettings(data_dir=folder, models=(str(model),), **chosen), page) as (parts, client):
        assert parts.models.wait(PATIENCE_SECONDS), parts.models.setup.logs
        yield Live(str(client.base_url).rstrip("/"), parts, client)


@contextmanager
def app_client(settings: ServeSettings, page: app.Page | None = None) -> Iterator[tuple[Parts, httpx.Client]]:
    """The parts of a server with these settings, and a client for it."""
    application, parts = app.build(settings, page=page)
    with served(application) as address:
        try:
            with httpx.Client(base_url=address, timeout=PATIENCE_SECONDS) as client:
                yield parts, client
        finally:
            parts.feeds.end()


@contextmanager
def served(application: ASGIApp) -> Iterator[str]:
    """The address of an application while uvicorn serves it."""
    listening = bind("127.0.0.1", 0)
    server = uvicorn.Server(uvicorn.Config(application, log_level="error", timeout_graceful_shutdown=1))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join()
        listening.close()


def count_accepted(listening: socket.socket, stack: ExitStack) -> int:
    """How many connections wait at a socket; they are accepted, and closed with the stack."""
    listening.setblocking(False)
    count = 0
    with suppress(BlockingIOError):
        while True:
            stack.enter_context(listening.accept()[0])
            count += 1
    return count


@contextmanager
def in_thread(server: BaseServer) -> Iterator[BaseServer]:
    """A server of the standard library while it serves."""
    with server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
