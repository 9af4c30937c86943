"""The HTTP interface of the Replicate cloud, below /v1: what Replicate's own clients speak."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import AsyncIterator, Callable
from typing import Any

import anyio.to_thread
from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response

from musicgen.serve import http
from musicgen.serve.api_docs import CLOUD_ERRORS, body_of, described
from musicgen.serve.cloud_objects import cloud_file, cloud_model, cloud_prediction, cloud_version
from musicgen.serve.files import content_type
from musicgen.serve.inputs import InvalidInputError, Problem
from musicgen.serve.jobs import Take
from musicgen.serve.parts import Parts
from musicgen.serve.takes import TakeRequest

# The longest answer to `Prefer: wait`: client 2.0 gives up after 60 s, and then sends the request again.
LONGEST_WAIT = 55.0
CANCEL_SECONDS = 2.0  # that the answer to a cancellation waits for the end
PAGE = 100  # predictions in one page of the list
_TIME = re.compile(r"(\d{1,6}(?:\.\d{1,3})?)(s|m|h)?")


def router(parts: Parts, schema: Callable[[], dict[str, Any]]) -> APIRouter:
    """The routes below /v1; `schema` gives the OpenAPI document, which is part of every version."""
    routes = APIRouter(tags=["replicate"])

    # --------------------------------------------------------------------------------------------- predictions

    @routes.post(
        "/predictions",
        **described("Create a prediction", "CloudPrediction", body=body_of("CloudRequest", required=True),
                    errors=(404, *CLOUD_ERRORS), status=201),
    )  # fmt: skip
    async def create_prediction(request: Request) -> Response:
        return await create_by_version(parts, request)

    @routes.post(
        "/models/{owner}/{name}/predictions",
        **described("Create a prediction of a model", "CloudPrediction", body=body_of("CloudRequest", required=True),
                    errors=(404, *CLOUD_ERRORS), status=201),
    )  # fmt: skip
    async def create_of_model(request: Request, owner: str, name: str) -> Response:
        return await _create(parts, request, await http.json_body(request), owner_name=f"{owner}/{name}")

    @routes.post(
        "/deployments/{owner}/{name}/predictions",
        **described("Create a prediction of a deployment", "CloudPrediction",
                    body=body_of("CloudRequest", required=True), errors=(404, *CLOUD_ERRORS), status=201),
    )  # fmt: skip
    async def create_of_deployment(request: Request, owner: str, name: str) -> Response:
        body = await http.json_body(request)
        return await _create(parts, request, body, owner_name=f"{owner}/{name}", deployment=f"{owner}/{name}")

    @routes.get("/predictions", **described("List predictions", "Page", errors=(400,), parameters=[_CURSOR]))
    def list_predictions(request: Request) -> Response:
        takes = parts.jobs.page(PAGE + 1, _position(request.query_params.get("cursor")))
        base = parts.base_url(request)
        following = None
        if len(takes) > PAGE:
            following = f"{base}/v1/predictions?cursor={_cursor(takes[PAGE - 1])}"
        return http.page(
            [cloud_prediction(parts, each, base, briefly=True) for each in takes[:PAGE]], following
        )

    @routes.get("/predictions/{prediction_id}", **described("A prediction", "CloudPrediction", errors=(404,)))
    def get_prediction(request: Request, prediction_id: str) -> Response:
        take = http.found(parts.takes.get(prediction_id))
        return JSONResponse(cloud_prediction(parts, take, parts.base_url(request)))

    @routes.post(
        "/predictions/{prediction_id}/cancel",
        **described("Cancel a prediction", "CloudPrediction", errors=(404,)),
    )
    async def cancel_prediction(request: Request, prediction_id: str) -> Response:
        take = http.found(await anyio.to_thread.run_sync(parts.takes.get, prediction_id))
        return await cancel(parts, take, parts.base_url(request))

    # -------------------------------------------------------------------------------------------------- files

    @routes.post(
        "/files",
        **described("Upload an audio file", "CloudFile", errors=(400, 408, 413, 415), status=201,
                    body={"content": {"multipart/form-data": {"schema": {"$ref": "#/components/schemas/FileUpload"}}},
                          "required": True}),
    )  # fmt: skip
    async def create_file(request: Request) -> Response:
        upload = await http.uploaded(request, "content")
        if upload is None:
            raise InvalidInputError([Problem("content", "Field required: the file, as multipart/form-data.")])
        client = parts.client(request)
        file = await anyio.to_thread.run_sync(
            lambda: parts.files.save_upload(client, upload.data, name=upload.name, metadata=upload.metadata)
        )
        return JSONResponse(cloud_file(parts, file, parts.base_url(request)), 201)

    @routes.get("/files", **described("List uploaded files", "Page"))
    def list_files(request: Request) -> Response:
        base = parts.base_url(request)
        return http.page([cloud_file(parts, each, base) for each in parts.jobs.files(parts.client(request))])

    @routes.get("/files/{file_id}", **described("An uploaded file", "CloudFile", errors=(404,)))
    def get_file(request: Request, file_id: str) -> Response:
        file = http.found(parts.jobs.get_file(file_id))
        return JSONResponse(cloud_file(parts, file, parts.base_url(request)))

    @routes.delete(
        "/files/{file_id}", **described("Delete an uploaded file", None, errors=(404,), status=204)
    )
    def delete_file(file_id: str) -> Response:
        if not parts.files.remove_upload(file_id):
            raise http.missing()
        return Response(status_code=204)

    @routes.get(
        "/files/{take_id}/audio.{suffix}", **described("An output", None, errors=(404, 416), audio=True)
    )
    def output(take_id: str, suffix: str) -> Response:
        path = parts.files.given_path(http.found(parts.jobs.get(take_id)), f".{suffix}")
        return FileResponse(http.found(path), media_type=content_type(suffix))

    @routes.get(
        "/files/{take_id}/stream", **described("Events of a prediction", None, errors=(404,), streams=True)
    )
    def stream(request: Request, take_id: str) -> Response:
        take = http.found(parts.takes.get(take_id))
        return http.event_stream(_events(take, parts.base_url(request)))

    async def _events(take: Take, base: str) -> AsyncIterator[str]:
        """`logs`, then `output`, `error` and `done`: client 1.0 knows no other events, and needs their ids."""
        number, feed = 0, parts.feeds.get(take.id)
        if feed is None and take.logs:
            number += 1
            yield http.sse("logs", take.logs.rstrip("\n"), number)
        elif feed is not None:
            async for event in feed.follow():
                if event is None:
                    yield http.KEEP_ALIVE
                elif event.name == "log":
                    number += 1
                    yield http.sse("logs", event.data["data"].rstrip("\n"), number)
                elif event.name == "completed":
                    break
            else:
                yield http.sse("error", json.dumps({"detail": http.GOES_ON}), number + 1)
                return
        last = await anyio.to_thread.run_sync(parts.takes.get, take.id) or take
        ended = await anyio.to_thread.run_sync(cloud_prediction, parts, last, base)
        for name, data in _last_events(last, ended["output"]):
            number += 1
            yield http.sse(name, data, number)

    # ------------------------------------------------------------------------------------ models and the rest

    @routes.get("/models", **described("List models", "Page"))
    def list_models(request: Request) -> Response:
        base, runs = parts.base_url(request), parts.jobs.count()
        return http.page(
            [
                cloud_model(parts, "musicgen", name, base=base, runs=runs, schema=schema())
                for name in parts.models.names
            ]
        )

    @routes.get("/models/{owner}/{name}", **described("A model", "CloudModel"))
    def get_model(request: Request, owner: str, name: str) -> Response:
        base, runs = parts.base_url(request), parts.jobs.count()
        return JSONResponse(cloud_model(parts, owner, name, base=base, runs=runs, schema=schema()))

    @routes.get("/models/{owner}/{name}/versions", **described("Versions of a model", "Page"))
    def list_versions(owner: str, name: str) -> Response:
        return http.page([cloud_version(parts, parts.models.named(name), schema())])

    @routes.get("/models/{owner}/{name}/versions/{version}", **described("A version", "CloudVersion"))
    def get_version(owner: str, name: str, version: str) -> Response:
        found = parts.models.named(version) or parts.models.named(name)
        return JSONResponse(cloud_version(parts, found, schema()))

    @routes.get("/deployments/{owner}/{name}", **described("A deployment", "Anything"))
    def get_deployment(owner: str, name: str) -> Response:
        found = parts.models.named(name) or parts.models.names[0]
        release = {
            "number": 1,
            "model": f"musicgen/{found}",
            "version": parts.models.version(found),
            "created_at": http.when(parts.models.setup.started_at),
            "created_by": _ACCOUNT,
            "configuration": {"hardware": "local", "min_instances": 1, "max_instances": 1},
        }
        return JSONResponse({"owner": owner, "name": name, "current_release": release})

    @routes.get("/account", **described("The account", "Anything"))
    def account() -> Response:
        return JSONResponse(_ACCOUNT)

    @routes.get("/hardware", **described("The hardware", "List"))
    def hardware() -> Response:
        return JSONResponse([{"name": "The machine of this server", "sku": "local"}])

    @routes.get("/collections", **described("Collections of models", "Page"))
    def collections() -> Response:
        return http.page([])

    @routes.get(
        "/webhooks/default/secret", **described("The key that webhooks are signed with", "Key", errors=(403,))
    )
    def webhook_secret() -> Response:
        return JSONResponse({"key": parts.secret})

    return routes


async def create_by_version(parts: Parts, request: Request) -> Response:
    """Answer `POST /predictions` with a version in the body."""
    body = await http.json_body(request)
    version = http.text_at(body, "version") or ""
    return await _create(parts, request, body, version=version, owner_name=version.partition(":")[0])


async def cancel(parts: Parts, take: Take, base: str) -> Response:
    """Cancel a prediction, and answer with it when it has ended, or soon."""
    parts.takes.cancel(take)
    ended = take if take.ended else await parts.takes.wait(take.id, CANCEL_SECONDS) or take
    return JSONResponse(await anyio.to_thread.run_sync(cloud_prediction, parts, ended, base))


async def _create(
    parts: Parts,
    request: Request,
    body: dict[str, Any],
    *,
    owner_name: str,
    version: str = "",
    deployment: str | None = None,
) -> Response:
    if "input" not in body:
        raise InvalidInputError([Problem("input", "Field required: the options of the prediction.")])
    seconds = wait_seconds(request.headers.get("prefer", ""))
    model, notes = _model(parts, version, owner_name)
    wanted = TakeRequest(
        face="cloud",
        client=parts.client(request),
        base_url=parts.base_url(request),
        given=http.object_at(body, "input"),
        shown_model=owner_name if "/" in owner_name else "meta/musicgen",
        version=version.rpartition(":")[2] or None if "/" not in version or ":" in version else None,
        deployment=deployment,
        model=model,
        notes=notes,
        request_key=http.request_key(request),
        webhook=http.webhook_of(body, request),
        deadline_seconds=deadline_seconds(request.headers.get("cancel-after", "")),
        retried=request.headers.get("x-stainless-retry-count", "0") not in ("", "0"),
    )
    take, _ = await anyio.to_thread.run_sync(parts.takes.create, wanted)
    http.kept(take)
    if seconds and not take.ended:
        take = await parts.takes.wait(take.id, seconds) or take
    prediction = await anyio.to_thread.run_sync(cloud_prediction, parts, take, wanted.base_url)
    if not take.ended:
        # The clients take any other status for the end, if they asked to wait.
        prediction |= {"status": "starting", "output": None}
    return JSONResponse(prediction, 201, headers={"Location": prediction["urls"]["get"]})


def _last_events(take: Take, output: str | None) -> list[tuple[str, str]]:
    """Names and data of the last events of a take that has ended."""
    if take.status == "canceled":
        return [("done", json.dumps({"reason": "canceled"}))]
    if output is None:
        detail = take.error or http.NOT_KEPT.format(take.id)
        return [("error", json.dumps({"detail": detail})), ("done", json.dumps({"reason": "error"}))]
    return [("output", output), ("done", "{}")]


def _model(parts: Parts, version: str, owner_name: str) -> tuple[str | None, tuple[str, ...]]:
    """The model that a client means, and a note for the logs if this server does not know it."""
    for text in filter(None, (version.rpartition(":")[2], owner_name)):
        if (found := parts.models.named(text)) is not None:
            return found, ()
    meant = version or owner_name
    if meant in ("", "meta/musicgen"):
        return None, ()
    known = parts.models.names[0]
    return None, (f"{meant[:100]!r} is not known here; the model {known!r} is used.",)


_ACCOUNT = {"type": "organization", "username": "musicgen", "name": "musicgen", "github_url": None}
_CURSOR = {"name": "cursor", "in": "query", "required": False, "schema": {"type": "string", "maxLength": 200}}


def wait_seconds(prefer: str) -> float:
    """The seconds that `Prefer: wait` or `wait=N` asks for, at most LONGEST_WAIT; 0 if it does not."""
    for part in prefer.split(","):
        name, _, value = part.strip().partition("=")
        if name.strip().lower() == "wait":
            number = value.strip()
            asked = float(number) if number.isascii() and number.isdigit() and len(number) < 6 else 60.0
            return min(max(asked, 1.0), LONGEST_WAIT)
    return 0.0


def deadline_seconds(cancel_after: str) -> float | None:
    """The seconds of a header such as `Cancel-After: 15s`; None if there is none. Raises RequestError."""
    if not cancel_after:
        return None
    found = _TIME.fullmatch(cancel_after.strip())
    if found is None:
        raise http.RequestError(400, f"Cancel-After is a time such as 15s or 2m, got {cancel_after[:80]!r}.")
    return float(found[1]) * {"s": 1, "m": 60, "h": 3600}[found[2] or "s"]


def _cursor(take: Take) -> str:
    return base64.urlsafe_b64encode(f"{take.created_at!r} {take.id}".encode()).decode()


def _position(cursor: str | None) -> tuple[float, str] | None:
    """The time and id in a cursor. Raises RequestError."""
    if cursor is None:
        return None
    try:
        created, _, take_id = base64.urlsafe_b64decode(cursor).decode().partition(" ")
        return float(created), take_id
    except ValueError as error:
        raise http.RequestError(400, "The cursor is none of this server; begin without one.") from error
