"""The whole server as an ASGI application: Cog's interface, Replicate's, and its own."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import cache
from typing import Any

import anyio.to_thread
from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import ASGIApp

from musicgen import __version__
from musicgen.errors import MusicGenError
from musicgen.serve import api_docs, cog, parts, plain, radio_routes, replicate
from musicgen.serve.http import RequestError, answer_invalid, answer_refused
from musicgen.serve.inputs import InvalidInputError
from musicgen.serve.security import BodyError, Guard, problem
from musicgen.serve.settings import ServeSettings
from musicgen.serve.takes import RefusedError

THREADS = 100  # for requests that read the database or files
EXPOSED = [
    "Musicgen-Take",
    "Musicgen-Seed",
    "Musicgen-Loudness",
    "Musicgen-Peak",
    "Musicgen-Duration",
    "Musicgen-Real-Time-Factor",
    "Retry-After",
    "Location",
]


Page = Callable[[FastAPI, parts.Parts], Callable[[], None]]  # adds a page to the server; returns what ends it


def build(
    settings: ServeSettings,
    shut_down: Callable[[], None] = lambda: None,
    page: Page | None = None,
    *,
    secret: str | None = None,
) -> tuple[ASGIApp, parts.Parts]:
    """The application and its parts; it starts them when it starts. `shut_down` ends the server that runs it.

    `page` adds the page that people see (`musicgen.page.run.add_to_server`). `secret` is for keys and webhooks, in
    place of that of the data folder.
    """
    made = parts.build(settings, cog.prediction_of, secret)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        anyio.to_thread.current_default_thread_limiter().total_tokens = THREADS
        made.start()
        yield
        await anyio.to_thread.run_sync(made.stop)
        await anyio.to_thread.run_sync(end_page)

    app = FastAPI(lifespan=lifespan, redoc_url=None, title="Cog", version=__version__)

    @cache
    def schema() -> dict[str, Any]:
        return api_docs.document(app, made.takes.limits, "Cog", __version__)

    cloud = replicate.router(made, schema)
    app.include_router(cog.router(made, shut_down))
    app.include_router(cloud, prefix="/v1")
    # Client 1.0 adds /v1 itself, and client 2.0 does not: bases with and without it work for both.
    app.include_router(cloud, prefix="/v1/v1", include_in_schema=False)
    app.include_router(cloud, include_in_schema=False)
    app.include_router(plain.router(made))
    app.include_router(radio_routes.router(made))
    app.openapi = schema  # type: ignore[method-assign]  # FastAPI's way to publish another document
    _tell_errors(app)
    end_page = page(app, made) if page is not None else lambda: None
    guarded: ASGIApp = Guard(app, settings, made.keys, made.metrics)
    if settings.cors_origins:
        guarded = CORSMiddleware(
            guarded, allow_origins=settings.cors_origins, allow_methods=["*"], allow_headers=["*"],
            expose_headers=EXPOSED,
        )  # fmt: skip
    return guarded, made


def _tell_errors(app: FastAPI) -> None:
    """Every error of a request as one sentence in problem details."""

    @app.exception_handler(InvalidInputError)
    async def invalid(_: Request, error: InvalidInputError) -> Response:
        return answer_invalid(error)

    @app.exception_handler(RefusedError)
    async def refused(_: Request, error: RefusedError) -> Response:
        return answer_refused(error)

    @app.exception_handler(MusicGenError)
    async def wrong(_: Request, error: MusicGenError) -> Response:
        return problem(422, "Input validation failed", str(error))

    @app.exception_handler(RequestError)
    async def bad(_: Request, error: RequestError) -> Response:
        title = "Not found" if error.status == 404 else "Bad request"
        return problem(error.status, title, error.message)

    @app.exception_handler(BodyError)
    async def body(_: Request, error: BodyError) -> Response:
        return problem(error.status, "Bad request", error.message, headers={"Connection": "close"})

    @app.exception_handler(ClientDisconnect)
    async def gone(_: Request, __: ClientDisconnect) -> Response:
        return Response(status_code=499)  # nobody reads this

    @app.exception_handler(HTTPException)
    async def known(_: Request, error: HTTPException) -> Response:
        return problem(
            error.status_code, "Not possible", str(error.detail), headers=dict(error.headers or {})
        )
