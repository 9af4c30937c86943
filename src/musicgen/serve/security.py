"""Who may ask for what: the token, keys in addresses, hosts and origins, and the size and time of request bodies."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import os
import secrets
import time
import urllib.parse
from pathlib import Path

import anyio
from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from musicgen.errors import InputError
from musicgen.serve.metrics import Metrics
from musicgen.serve.settings import LOOPBACK, ServeSettings, host_of

OPEN_PATHS = ("/", "/health-check")  # without a token: they tell nothing about takes
DRAINED_BYTES, DRAINED_SECONDS = 16 * 2**20, 2.0  # of a refused body
_READING = ("GET", "HEAD", "OPTIONS")
_SECRET, LEAST_SECRET = "whsec_", 16  # how a secret begins, and its bytes at least


class BodyError(Exception):
    """A request body that is too large (413) or too slow (408)."""

    def __init__(self, status: int, message: str) -> None:
        self.status, self.message = status, message
        super().__init__(message)


def read_secret(folder: Path) -> str:
    """The secret of a data folder, `whsec_` and base64; made at the first start, readable by its owner only.

    An empty file, as a power failure may leave it, is made anew. Raises InputError for one that holds anything else.
    """
    path, part = folder / "secret", folder / "secret.part"
    if not path.exists() or not path.stat().st_size:
        part.unlink(missing_ok=True)
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(_SECRET + base64.b64encode(secrets.token_bytes(32)).decode())
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    secret = path.read_bytes().strip().decode("ascii", "replace")
    try:
        key = base64.b64decode(secret.removeprefix(_SECRET), validate=True)
    except ValueError:
        key = b""
    if not secret.startswith(_SECRET) or len(key) < LEAST_SECRET:
        raise InputError(
            f"The file {path} must hold {_SECRET} and at least {LEAST_SECRET} bytes as base64; delete it, and the "
            "server makes another one (addresses with a key and the secret of webhooks then change)."
        )
    return secret


class Keys:
    """Keys in addresses: `?key=…` lets whoever has the address read that path, and nothing else."""

    def __init__(self, secret: str) -> None:
        self._secret = secret.encode()

    def key(self, path: str) -> str:
        """The key of a path: a hash that only this server can make."""
        return hmac.new(self._secret, f"path:{path}".encode(), hashlib.sha256).hexdigest()[:40]

    def signed(self, path: str) -> str:
        """The path with its key."""
        return f"{path}?key={self.key(urllib.parse.unquote(path))}"

    def opens(self, path: str, key: str) -> bool:
        """Whether a key is the one of a path; compared in constant time."""
        return hmac.compare_digest(self.key(path), key.encode("ascii", "replace").decode())


def token_given(authorization: str) -> str:
    """The token of the header `Authorization: Bearer …` or `Token …`, or the password of `Basic …`; else empty."""
    kind, _, token = authorization.partition(" ")
    if kind.lower() == "basic":
        try:
            return base64.b64decode(token.strip(), validate=True).decode().partition(":")[2]
        except ValueError:
            return ""
    return token.strip() if kind.lower() in ("bearer", "token") else ""


def is_token(given: str, token: str) -> bool:
    """Whether a token is the right one; compared in constant time, of any length."""
    hashes = (hashlib.sha256(each.encode("utf-8", "replace")).digest() for each in (given, token))
    return hmac.compare_digest(*hashes)


def client_of(request: Request) -> str:
    """Who a request comes from, for limits and idempotency keys: address, and a hash of the token if it has one."""
    address = request.client.host if request.client else "local"
    token = token_given(request.headers.get("authorization", ""))
    return f"{address} {hashlib.sha256(token.encode()).hexdigest()[:12]}" if token else address


class Guard:
    """An ASGI layer before all interfaces: checks host, origin, token or key, and bounds the body."""

    def __init__(self, app: ASGIApp, settings: ServeSettings, keys: Keys, metrics: Metrics) -> None:
        self.app, self._settings, self._keys, self._metrics = app, settings, keys, metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer with an error, or pass the request on."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def counted(message: Message) -> None:
            if message["type"] == "http.response.start":
                method = scope["method"] if scope["method"] in _METHODS else "other"
                self._metrics.count("requests", method, str(message["status"]))
            await send(message)

        refusal = self._refusal(scope)
        if refusal is not None:
            self._metrics.count("refusals", str(refusal.status_code))
            await _drain(receive)
            await refusal(scope, receive, counted)
            return
        await self.app(scope, self._bounded(receive), counted)

    def _refusal(self, scope: Scope) -> JSONResponse | None:
        headers, path, method = Headers(scope=scope), scope["path"], scope["method"]
        host = headers.get("host", "")
        if self._settings.local_only and _hostname(host) not in (*LOOPBACK, ""):
            # A foreign web page may give its own name this machine's address (DNS rebinding).
            sentence = f"This server is {self._settings.host}; it does not answer for {host[:80]!r}."
            return problem(421, "Wrong host", sentence)
        origin = headers.get("origin")
        if origin is not None and method not in _READING and not self._allowed(origin, host):
            return problem(403, "Origin not allowed", f"Pages of {origin[:80]} may not use this server; "
                           "--cors-origin allows it.")  # fmt: skip
        length = headers.get("content-length", "0")
        if length.isascii() and length.isdigit() and int(length[:20]) > self._settings.max_body:
            return problem(413, "Too large", _too_large(self._settings))
        is_page = path == "/" and "text/html" in headers.get("accept", "")
        if self._settings.token is None or (path in OPEN_PATHS and not is_page) or method == "OPTIONS":
            return None
        query = urllib.parse.parse_qs(scope.get("query_string", b"").decode("latin-1"))
        if method in _READING and "key" in query and self._keys.opens(path, query["key"][0]):
            return None
        if is_token(token_given(headers.get("authorization", "")), self._settings.token):
            return None
        # A browser asks its user for a name, which may be anything, and a password, which is the token.
        way = 'Basic realm="musicgen"' if "text/html" in headers.get("accept", "") else "Bearer"
        return problem(
            401, "Unauthenticated", "You did not pass a valid authentication token",
            headers={"WWW-Authenticate": way},
        )  # fmt: skip

    def _allowed(self, origin: str, host: str) -> bool:
        """Whether a page of `origin` may change something: it is this server's, or allowed by the settings."""
        allowed = self._settings.cors_origins
        own = host_of(origin)
        is_own = own is not None and own in (host.lower(), host_of(self._settings.public_url))
        return is_own or origin in allowed or "*" in allowed

    def _bounded(self, receive: Receive) -> Receive:
        """`receive`, with a limit to the bytes and seconds of the body."""
        left, whole = self._settings.max_body, False
        end = time.monotonic() + self._settings.body_seconds

        async def bounded() -> Message:
            nonlocal left, whole
            if whole:
                return await receive()
            try:
                message = await asyncio.wait_for(receive(), max(0.001, end - time.monotonic()))
            except (asyncio.TimeoutError, TimeoutError) as error:
                raise BodyError(
                    408, f"The request did not arrive within {self._settings.body_seconds:g} s."
                ) from error
            left -= len(message.get("body", b""))
            whole = not message.get("more_body", False)
            if left < 0:
                if not whole:
                    await _drain(receive)
                raise BodyError(413, _too_large(self._settings))
            return message

        return bounded


async def _drain(receive: Receive) -> None:
    """Read some of what a client still sends: else it may see a broken connection in place of the answer."""
    left = DRAINED_BYTES
    with anyio.move_on_after(DRAINED_SECONDS):
        while left > 0:
            message = await receive()
            left -= len(message.get("body", b""))
            if message["type"] == "http.disconnect" or not message.get("more_body", False):
                return


_METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")


def problem(status: int, title: str, detail: str, headers: dict[str, str] | None = None) -> JSONResponse:
    """An error in the form of problem details, which all of Replicate's clients show."""
    return JSONResponse({"title": title, "detail": detail, "status": status}, status, headers=headers)


def _hostname(host: str) -> str:
    """The name in a Host header, without the port."""
    return host[1:].partition("]")[0] if host.startswith("[") else host.partition(":")[0].lower()


def _too_large(settings: ServeSettings) -> str:
    return f"The request is larger than {settings.max_body / 2**20:g} MiB, the largest that is accepted."
