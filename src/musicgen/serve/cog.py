"""The HTTP interface of a Cog container: predictions that are waited for, asynchronous, idempotent or streamed."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Sequence
from typing import Any

import anyio.to_thread
from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from musicgen import __version__
from musicgen.serve import http, replicate
from musicgen.serve.api_docs import COG_ERRORS, body_of, described
from musicgen.serve.cloud_objects import cloud_prediction
from musicgen.serve.cog_schema import COG_VERSION
from musicgen.serve.inputs import InvalidInputError, Problem
from musicgen.serve.jobs import Take
from musicgen.serve.parts import Parts
from musicgen.serve.security import problem
from musicgen.serve.settings import LOOPBACK
from musicgen.serve.takes import RefusedError, TakeRequest


def prediction(parts: Parts, take: Take) -> dict[str, Any]:
    """A take as Cog's server tells it; `output` and `error` only where there is one."""
    shown: dict[str, Any] = {
        "id": take.id,
        "input": take.input,
        "status": take.status,
        "logs": take.logs,
        "metrics": take.metrics,
        "created_at": http.when(take.created_at),
    }
    if take.started_at is not None:
        shown["started_at"] = http.when(take.started_at)
    if take.completed_at is not None:
        shown["completed_at"] = http.when(take.completed_at)
    if take.error is not None:
        shown["error"] = take.error
    if take.status == "succeeded":
        shown["output"] = take.output_url or parts.files.data_uri(take)
    return shown


def prediction_of(parts: Parts, take: Take) -> dict[str, Any]:
    """A take as the interface tells it that it came by."""
    return cloud_prediction(parts, take) if take.face == "cloud" else prediction(parts, take)


def router(parts: Parts, shut_down: Callable[[], None]) -> APIRouter:
    """The routes of a Cog container; `shut_down` ends the server.

    Replicate's client 2.0 uses the path `/predictions`, too, if its base address lacks `/v1`: a request with a
    `version` is Replicate's, and so is the answer about its take.
    """
    routes = APIRouter(tags=["cog"])

    @routes.get("/", **described("Where everything is", "CogIndex"))
    async def index() -> Response:
        return JSONResponse(
            {
                "cog_version": COG_VERSION,
                "docs_url": "/docs",
                "openapi_url": "/openapi.json",
                "shutdown_url": "/shutdown",
                "healthcheck_url": "/health-check",
                "predictions_url": "/predictions",
                "predictions_idempotent_url": "/predictions/{prediction_id}",
                "predictions_cancel_url": "/predictions/{prediction_id}/cancel",
            }
        )

    @routes.get("/health-check", **described("Whether the server is ready", "Health"))
    async def health_check() -> Response:
        return JSONResponse(health(parts))

    creation: dict[str, Any] = {
        "body": body_of("PredictionRequest"), "errors": (404, *COG_ERRORS), "accepted": True, "streams": True,
    }  # fmt: skip

    @routes.post("/predictions", **described("Predict", "PredictionResponse", **creation))
    async def predict(request: Request) -> Response:
        body = await http.json_body(request)
        if "version" in body:
            return await replicate.create_by_version(parts, request)
        return await _create(request, body, http.text_at(body, "id"))

    @routes.put("/predictions/{prediction_id}", **described("Predict once", "PredictionResponse", **creation))
    async def predict_once(request: Request, prediction_id: str) -> Response:
        body = await http.json_body(request)
        if http.text_at(body, "id") not in (None, prediction_id):
            return _invalid([Problem("id", "prediction ID must match the ID supplied in the URL")])
        return await _create(request, body, prediction_id, again=True)

    @routes.get(
        "/predictions/{prediction_id}",
        **described("State of a prediction", "PredictionResponse", errors=(404,)),
    )
    def get(prediction_id: str) -> Response:
        take = parts.takes.get(prediction_id)
        found = http.found(take, f"There is no prediction {prediction_id[:80]!r}.")
        return JSONResponse(prediction_of(parts, found))

    @routes.post(
        "/predictions/{prediction_id}/cancel", **described("Cancel a prediction", "Empty", errors=(404,))
    )
    async def cancel(prediction_id: str) -> Response:
        take = await anyio.to_thread.run_sync(parts.takes.get, prediction_id)
        if take is not None and take.face == "cloud":
            return await replicate.cancel(parts, take, take.base_url)
        if take is None or take.ended:
            return JSONResponse({}, 404)
        parts.takes.cancel(take)
        await parts.takes.wait(take.id, replicate.CANCEL_SECONDS)  # until it is stored, and survives a kill
        return JSONResponse({})

    @routes.post("/shutdown", **described("End the server", "Empty", errors=(403,)))
    async def shutdown(request: Request) -> Response:
        if parts.settings.token is None and (request.client is None or request.client.host not in LOOPBACK):
            return problem(403, "Not allowed", "Without a token, only this machine may end the server.")
        shut_down()
        return JSONResponse({})

    async def _create(
        request: Request, body: dict[str, Any], take_id: str | None, *, again: bool = False
    ) -> Response:
        known = parts.takes.get(take_id) if again and take_id is not None else None
        try:
            wanted = TakeRequest(
                face="cog",
                client=parts.client(request),
                base_url=parts.base_url(request),
                given=http.object_at(body, "input"),
                webhook=http.webhook_of(body, request),
                take_id=take_id,
                request_key=http.request_key(request),
            )
            if known is not None:
                take, new = known, False
            else:
                take, new = await anyio.to_thread.run_sync(parts.takes.create, wanted)
        except InvalidInputError as error:
            return _invalid(error.problems)
        except RefusedError as error:
            status = {"full": 409, "busy": 409, "conflict": 422}.get(error.reason, 503)
            return JSONResponse({"error": error.message, "status": "failed"}, status)
        http.kept(take)
        if "text/event-stream" in request.headers.get("accept", ""):
            return http.event_stream(_events(take))
        if request.headers.get("prefer") == "respond-async":
            return JSONResponse(prediction(parts, take), 202)
        if not new and not take.ended:
            return JSONResponse(prediction(parts, take), 202)
        # As by Cog, a POST is canceled with its client, unless a key says that it may be sent again.
        cancel = new and not again and take.request_key is None
        ended = await http.wait_while_connected(request, parts.takes, take, cancel=cancel)
        if ended is None:  # nobody reads this
            return JSONResponse({}, 499)
        if not ended.ended:
            return JSONResponse({**prediction(parts, ended), "error": http.GOES_ON}, 503)
        return JSONResponse(prediction(parts, ended))

    async def _events(take: Take) -> AsyncIterator[str]:
        """The events of a take and its end, or `error` where the server ends before it."""
        number, feed = 0, parts.feeds.get(take.id)
        if feed is not None:
            async for event in feed.follow():
                if event is None:
                    yield http.KEEP_ALIVE
                    continue
                if event.name == "completed":
                    break
                number, data = event.number, event.data
                if event.name == "output":
                    done = parts.jobs.get(take.id)
                    data = {"chunk": done and (done.output_url or parts.files.data_uri(done)), "index": 0}
                yield http.sse(event.name, json.dumps(data), number)
            else:
                yield http.sse("error", json.dumps({"error": http.GOES_ON}), number + 1)
                return
        last = parts.takes.get(take.id) or take
        yield http.sse("completed", json.dumps(prediction(parts, last)), number + 1)

    return routes


def health(parts: Parts) -> dict[str, Any]:
    """The state of the server: always answered, also while models are loaded or takes are made."""
    setup = parts.models.setup
    status = {"starting": "STARTING", "failed": "SETUP_FAILED"}.get(setup.status, "READY")
    if status == "READY" and parts.jobs.active() >= parts.settings.max_takes:
        status = "BUSY"
    if parts.worker.stopping:
        status = "DEFUNCT"
    return {
        "status": status,
        "setup": {
            "started_at": http.when(setup.started_at),
            "completed_at": http.when(setup.completed_at),
            "status": setup.status,
            "logs": setup.logs,
        },
        "version": {"cog": COG_VERSION, "musicgen": __version__},
    }


def _invalid(problems: Sequence[Problem]) -> Response:
    """Wrong fields as Cog tells them."""
    details = [
        {
            "loc": ["body", *([] if each.field in http.BODY_FIELDS else ["input"]), each.field],
            "msg": each.message,
            "type": "value_error",
        }
        for each in problems
    ]
    return JSONResponse({"detail": details}, 422)
