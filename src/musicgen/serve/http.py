"""Reads requests and writes answers: what the interfaces need beside their own forms of JSON."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any, TypeVar

from python_multipart.exceptions import FormParserError
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.formparsers import MultiPartException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse

from musicgen.io.fetch import web_address
from musicgen.serve.inputs import InvalidInputError, Problem
from musicgen.serve.jobs import Take
from musicgen.serve.security import problem
from musicgen.serve.takes import RefusedError, Takes
from musicgen.serve.webhooks import EVENTS, MAX_ADDRESS

NOT_KEPT = "The take {} is not kept any more; ask for it with another key or id."
GOES_ON = "The server is shutting down; it goes on with this prediction when it is started again."
LOOK_SECONDS = 0.25  # from one look whether the client is still there to the next
_HOST = re.compile(r"[A-Za-z0-9._:\[\]-]{1,255}")
_FORWARDED = ("traceparent", "tracestate")
MAX_KEY = 255  # characters of an idempotency key
Thing = TypeVar("Thing")


class RequestError(Exception):
    """A request that is wrong as a whole: answered with `status` and one sentence."""

    def __init__(self, status: int, message: str) -> None:
        self.status, self.message = status, message
        super().__init__(message)


async def json_body(request: Request) -> dict[str, Any]:
    """The JSON object of a request; an empty body is an empty object. Raises RequestError."""
    data = await request.body()
    kind = request.headers.get("content-type", "application/json").partition(";")[0].strip().lower()
    # A web page of another origin cannot send this type without being asked by the browser first (CORS).
    if data and kind != "application/json" and not kind.endswith("+json"):
        raise RequestError(415, f"The body must be application/json, got {kind[:80]!r}.")
    if not data.strip():
        return {}
    try:
        body = json.loads(data, parse_constant=_no_constant)
        json.dumps(body, ensure_ascii=False, allow_nan=False).encode()  # 1e999 is infinite, too
    except UnicodeEncodeError as error:
        raise RequestError(
            400, "The body holds text that is not Unicode: half of a surrogate pair."
        ) from error
    except (ValueError, RecursionError) as error:
        raise RequestError(400, f"The body is not JSON: {str(error)[:200] or 'too deep'}.") from error
    if not isinstance(body, dict):
        raise RequestError(422, f"The body must be a JSON object, got {type(body).__name__}.")
    if _has_zero(body):
        raise RequestError(422, "The body holds a zero character.")
    return body


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is no number of JSON")


def _has_zero(value: Any) -> bool:
    """Whether a text in some JSON holds the character 0, which is no text for the database and for files."""
    if isinstance(value, str):
        return "\0" in value
    if isinstance(value, dict):
        return any(_has_zero(each) for pair in value.items() for each in pair)
    return isinstance(value, list) and any(map(_has_zero, value))


def object_at(body: dict[str, Any], name: str) -> dict[str, Any]:
    """An object in a body; one that is missing or null is empty. Raises InvalidInputError."""
    value = body.get(name)
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise InvalidInputError([Problem(name, f"{name} must be an object, got {type(value).__name__}.")])
    return value


def text_at(body: dict[str, Any], name: str) -> str | None:
    """A text in a body, or None. Raises InvalidInputError."""
    value = body.get(name)
    if value is not None and not isinstance(value, str):
        raise InvalidInputError([Problem(name, f"{name} must be text, got {type(value).__name__}.")])
    return value


def webhook_of(body: dict[str, Any], request: Request) -> dict[str, Any] | None:
    """What a body says about webhooks: the address, the events, and headers to pass on. Raises InvalidInputError."""
    url, events = text_at(body, "webhook"), body.get("webhook_events_filter")
    old = text_at(body, "webhook_completed")  # of older clients
    if url is None and old is not None:
        url, events = old, ["completed"]
    if events is None or events == []:
        events = list(EVENTS)
    if not isinstance(events, list) or not all(isinstance(each, str) and each in EVENTS for each in events):
        allowed = ", ".join(EVENTS)
        raise InvalidInputError(
            [Problem("webhook_events_filter", f"Events are {allowed}, got {events!r:.80}.")]
        )
    if url is None or url == "":
        return None
    if web_address(url) is None or len(url) > MAX_ADDRESS:
        raise InvalidInputError(
            [Problem("webhook", f"webhook must be an http or https address, got {url[:80]!r}.")]
        )
    headers = {name: request.headers[name] for name in _FORWARDED if name in request.headers}
    return {"url": url, "events": events, "headers": headers}


def request_key(request: Request) -> str | None:
    """The header Idempotency-Key. Raises RequestError if it is too long."""
    key = request.headers.get("idempotency-key")
    if key is not None and not 0 < len(key) <= MAX_KEY:
        raise RequestError(400, f"An Idempotency-Key has 1 to {MAX_KEY} characters, got {len(key)}.")
    return key


def base_url(request: Request, public_url: str | None) -> str:
    """The address of the server as the client called it, without a slash at the end."""
    if public_url is not None:
        return public_url.rstrip("/")
    host = request.headers.get("host", "")
    if not _HOST.fullmatch(host) or web_address(f"http://{host}") is None:
        server = request.scope.get("server") or ("localhost", 80)
        host = f"{server[0]}:{server[1]}"
    return f"{request.scope.get('scheme', 'http')}://{host}"


def answer_refused(refused: RefusedError) -> Response:
    """A refusal as Replicate's clients understand it: 429 where there is no room now, 503, or 422."""
    status = {"full": 429, "busy": 429, "conflict": 422}.get(refused.reason, 503)
    detail = f"Request was throttled. {refused.message}" if status == 429 else refused.message
    title = {429: "Too many requests", 422: "Key used twice"}.get(status, "Unavailable")
    again = refused.retry_seconds
    return problem(status, title, detail, headers=None if again is None else {"Retry-After": str(again)})


def answer_invalid(invalid: InvalidInputError) -> Response:
    """Wrong fields as Replicate tells them: one line each."""
    named = [
        (each.field if each.field in BODY_FIELDS else f"input.{each.field}", each.message)
        for each in invalid.problems
    ]
    body = {
        "title": "Input validation failed",
        "detail": "\n".join(f"- {name}: {message}" for name, message in named),
        "status": 422,
        "invalid_fields": [{"field": name, "description": message} for name, message in named],
    }
    return JSONResponse(body, 422)


BODY_FIELDS = (  # of a request; all others are options, in its `input`
    "id",
    "input",
    "version",
    "webhook",
    "webhook_completed",
    "webhook_events_filter",
    "stream",
    "content",
)


def missing(sentence: str = "The requested resource could not be found.") -> RequestError:
    """The error for what is not there."""
    return RequestError(404, sentence)


def found(thing: Thing | None, *sentence: str) -> Thing:
    """What a request names. Raises the error of `missing` if it is not there."""
    if thing is None:
        raise missing(*sentence)
    return thing


def kept(take: Take) -> Take:
    """A take that a request names again. Raises RequestError if its music was deleted meanwhile."""
    if take.status == "succeeded" and take.data_removed and take.output_url is None:
        raise missing(NOT_KEPT.format(take.id))
    return take


def page(results: list[dict[str, Any]], following: str | None = None) -> Response:
    """A list as Replicate's clients read it; `following` is the address of the next page."""
    return JSONResponse({"results": results, "next": following, "previous": None})


async def wait_while_connected(request: Request, takes: Takes, take: Take, *, cancel: bool) -> Take | None:
    """The take when it has ended (or the server ends); None if the client goes away first.

    With `cancel` the take is canceled then: nobody else can ask for it.
    """
    if take.ended:
        return take
    waiting = asyncio.ensure_future(takes.wait(take.id))
    try:
        while not (await asyncio.wait({waiting}, timeout=LOOK_SECONDS))[0]:
            if await request.is_disconnected():
                if cancel:
                    takes.cancel(take)
                return None
        return waiting.result()
    finally:
        waiting.cancel()


def event_stream(events: AsyncIterator[str]) -> StreamingResponse:
    """Server-sent events as an answer that no proxy keeps back."""
    headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
    return StreamingResponse(events, media_type="text/event-stream", headers=headers)


def sse(name: str, data: str, number: int) -> str:
    """One server-sent event; each line of `data` is a line of it."""
    lines = "".join(f"data: {line}\n" for line in data.split("\n"))
    return f"id: {number}\nevent: {name}\n{lines}\n"


KEEP_ALIVE = ": keep-alive\n\n"


def when(seconds: float | None) -> str | None:
    """A time as ISO 8601 in UTC."""
    if seconds is None:
        return None
    return datetime.fromtimestamp(seconds, timezone.utc).isoformat().replace("+00:00", "Z")


@dataclass(frozen=True, slots=True)
class Upload:
    """A file of a form, and its metadata."""

    data: bytes
    name: str
    metadata: dict[str, Any]


async def uploaded(request: Request, part: str) -> Upload | None:
    """The file in one part of a form; None if the part is not there. Raises RequestError."""
    async with _form(request) as form:
        file = form.get(part)
        if file is None:
            return None
        metadata = form.get("metadata")
        if isinstance(file, str):  # a part without a file name
            return Upload(file.encode(), str(form.get("filename") or ""), {})
        text = (
            (await metadata.read()).decode("utf-8", "replace")
            if isinstance(metadata, UploadFile)
            else metadata
        )
        return Upload(await file.read(), file.filename or "", _metadata(text))


async def form_fields(request: Request, parts: Sequence[str]) -> tuple[dict[str, str], dict[str, bytes]]:
    """The text fields of a form, and the files in those of its `parts` that have one.

    Raises RequestError, and InvalidInputError for a file in another part.
    """
    async with _form(request) as form:
        fields = {name: value for name, value in form.items() if isinstance(value, str)}
        files = {name: file for name, file in form.items() if isinstance(file, UploadFile)}
        # A page sends a file without name and bytes where its user chose none.
        read = {name: await file.read() for name, file in files.items() if file.filename or file.size}
        for name in read:
            if name not in parts:
                sentence = f"Files come as {' or '.join(parts)}, got one as {name[:80]!r}."
                raise InvalidInputError([Problem(name, sentence)])
        return fields, read


@asynccontextmanager
async def _form(request: Request) -> AsyncIterator[FormData]:
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind not in ("multipart/form-data", "application/x-www-form-urlencoded"):
        raise RequestError(415, f"The body must be a form or JSON, got {kind[:80]!r}.")
    try:
        async with request.form(max_files=4, max_fields=100) as form:
            yield form
    except (MultiPartException, HTTPException, FormParserError) as error:  # the last one by old Starlettes
        detail = getattr(error, "detail", None) or getattr(error, "message", None) or str(error)
        raise RequestError(400, f"The form cannot be read: {str(detail)[:200].rstrip('.')}.") from error


def _metadata(text: str | None) -> dict[str, Any]:
    """The metadata of an upload; what is no JSON object of a moderate size is left out."""
    try:
        found = json.loads(text or "{}") if len(text or "") < 10_000 else {}
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
