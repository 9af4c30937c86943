"""Runs the server with uvicorn: one process, ended by SIGTERM, Ctrl-C or `POST /shutdown`."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import logging
import signal
import socket
import threading
from collections.abc import Callable, Iterator
from types import FrameType

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from musicgen.errors import InputError
from musicgen.serve import app
from musicgen.serve.parts import Parts
from musicgen.serve.settings import ServeSettings

CONNECTIONS = 2000  # at a time; more are answered with 503
# In which the headers of a request must arrive; a connection is closed at twice that, at the latest.
HEADER_SECONDS = 20.0


class _Server(uvicorn.Server):
    """A uvicorn server that finishes or parks takes before it closes connections; a second signal ends it at once."""

    parts: Parts | None = None
    _ending = False

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Handle SIGINT and SIGTERM while the server runs; unlike uvicorn's, they are not raised again at the end."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        before = {each: signal.signal(each, self.handle_exit) for each in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for each, handler in before.items():
                signal.signal(each, handler)

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Begin to end; at once if it is asked for again."""
        if self._ending:
            self.should_exit = self.force_exit = True
        self.end()

    def end(self) -> None:
        """End when running takes are finished or parked."""
        if not self._ending:
            self._ending = True
            threading.Thread(target=self._end, name="ending").start()

    def _end(self) -> None:
        try:
            if self.parts is not None:
                self.parts.stop()
        finally:
            self.should_exit = True


class Connection(H11Protocol):
    """A connection that is closed if no request arrives on it: uvicorn waits for ever for headers, of any number of
    clients.
    """

    _before: object = None  # the request at the last look, if it was answered
    _next_look: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn's
        """Begin to look after the connection."""
        super().connection_made(transport)
        self._look_later()

    def connection_lost(self, exc: Exception | None) -> None:
        """Look no more."""
        if self._next_look is not None:
            self._next_look.cancel()
        super().connection_lost(exc)

    def _look_later(self) -> None:
        self._next_look = self.loop.call_later(HEADER_SECONDS, self._look)

    def _look(self) -> None:
        """Close the connection if nothing was asked for since the last look."""
        now: object = self.cycle if self.cycle is not None else "nothing"
        idle = self.cycle is None or self.cycle.response_complete
        if idle and now is self._before:
            self.transport.close()
            return
        self._before = now if idle else None
        self._look_later()


def hide_canceled_requests() -> None:
    """Let uvicorn's log say nothing of requests that it cancels when it ends: nobody waits for them."""
    logging.getLogger("uvicorn.error").addFilter(_is_worth_logging)


def _is_worth_logging(record: logging.LogRecord) -> bool:
    error = record.exc_info[1] if record.exc_info else None
    return not isinstance(error, asyncio.CancelledError) and not str(record.msg).startswith(
        "Cancel %s running task"
    )


def serve(settings: ServeSettings, say: Callable[[str], None], page: app.Page | None = None) -> None:
    """Serve until a signal or `POST /shutdown` ends it; `say` is told the address, then that the models are loaded.

    `page` adds the page that people see, as for `app.build`.

    Raises InputError if the address or the data folder cannot be used. A model that cannot be loaded is told to `say`
    and in `/health-check`, as Cog's server does it.
    """
    logging.basicConfig(level=settings.log_level.upper())
    listening = bind(settings.host, settings.port)

    def shut_down() -> None:
        server.end()

    try:
        application, parts = app.build(settings, shut_down, page)
    except BaseException:
        listening.close()
        raise
    scheme = "https" if settings.tls_certificate else "http"
    config = uvicorn.Config(
        application,
        log_level=settings.log_level,
        ssl_certfile=settings.tls_certificate,
        ssl_keyfile=settings.tls_key,
        http=Connection,
        limit_concurrency=CONNECTIONS,
        timeout_graceful_shutdown=5,
        server_header=False,
    )
    hide_canceled_requests()
    server = _Server(config)
    server.parts = parts
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    try:
        _load(config)
        say(f"Listening on {scheme}://{host}:{listening.getsockname()[1]}")
        threading.Thread(target=_tell_loaded, args=(parts, say), daemon=True).start()
        server.run(sockets=[listening])
    finally:
        listening.close()
        parts.stop()
    say("Ended; unfinished takes go on at the next start." if parts.left else "Ended.")


def _load(config: uvicorn.Config) -> None:
    """Read the certificate and its key, if there are any. Raises InputError."""
    try:
        config.load()
    except OSError as error:
        raise InputError(
            f"--tls-certificate {config.ssl_certfile} and --tls-key {config.ssl_keyfile} cannot be used "
            f"({error.strerror or error}): both must be PEM files, and the key must be that of the certificate."
        ) from error


def _tell_loaded(parts: Parts, say: Callable[[str], None]) -> None:
    parts.models.wait(parts.settings.setup_seconds)
    parts.models.give_up()
    say(parts.models.setup.logs.rstrip("\n"))


def bind(host: str, port: int) -> socket.socket:
    """A listening socket. Raises InputError."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=2048)
    except (OSError, OverflowError) as error:
        busy = getattr(error, "errno", None) == errno.EADDRINUSE
        why = "another program listens there" if busy else getattr(error, "strerror", None) or str(error)
        raise InputError(f"{host}:{port} cannot be listened to: {why}; --port 0 takes a free one.") from error
