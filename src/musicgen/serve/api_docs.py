"""The OpenAPI document of the server: Cog's schemas, made from `GenerationParams`, and what the routes say."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from fastapi import FastAPI

from musicgen.generation import STREAM_STRATEGIES
from musicgen.serve.cog_schema import STATUSES, input_schemas, prediction_schemas, ref
from musicgen.serve.inputs import InputLimits
from musicgen.serve.takes import IDS
from musicgen.serve.webhooks import EVENTS, MAX_ADDRESS

COG_ERRORS = (400, 408, 409, 413, 415, 422, 503)
CLOUD_ERRORS = (400, 408, 413, 415, 422, 429, 503)
AUDIO_TYPES = ("audio/wav", "audio/mpeg", "audio/flac", "audio/ogg")
_MEANINGS = {
    400: "Bad request", 401: "No valid token", 403: "Not allowed", 404: "Not found", 406: "Not acceptable",
    408: "The body came too slowly", 409: "At capacity", 413: "Too large", 415: "Another media type",
    416: "No such range", 421: "Wrong host", 422: "Wrong input", 425: "Not there yet", 429: "Too many requests",
    503: "Not ready, or shutting down",
}  # fmt: skip


def body_of(name: str, *, forms: bool = False, required: bool = False) -> dict[str, Any]:
    """A request body of a schema, as JSON and, if `forms`, as form data."""
    types = ["application/json"]
    types += ["multipart/form-data", "application/x-www-form-urlencoded"] if forms else []
    return {"content": {kind: {"schema": ref(name)} for kind in types}, "required": required}


def described(
    summary: str,
    schema: str | None,
    *,
    body: dict[str, Any] | None = None,
    errors: Sequence[int] = (),
    status: int = 200,
    accepted: bool = False,
    streams: bool = False,
    audio: bool = False,
    other: str | None = None,
    parameters: Sequence[dict[str, Any]] = (),
) -> dict[str, Any]:
    """What a route says about itself, as keyword arguments for FastAPI; `other` is a further media type."""
    good: dict[str, Any] = {"description": "Successful Response", "content": {}}
    if schema is not None:
        good["content"]["application/json"] = {"schema": ref(schema)}
    if streams:
        good["content"]["text/event-stream"] = {"schema": {}}
    if audio:
        good["content"] |= {kind: {"schema": {"type": "string", "format": "binary"}} for kind in AUDIO_TYPES}
    if other is not None:
        good["content"][other] = {"schema": {"type": "string"}}
    responses: dict[int | str, dict[str, Any]] = {status: good}
    if accepted:
        name = schema if not audio else "Take"
        responses[202] = {
            "description": "Accepted",
            "content": {"application/json": {"schema": ref(name or "Take")}},
        }
    for code in (*errors, 401, 403, 421, 422):
        wrong = {"application/json": {"schema": {"type": "object"}}}
        responses.setdefault(code, {"description": _MEANINGS[code], "content": wrong})
    extra: dict[str, Any] = {}
    if body is not None:
        extra["requestBody"] = body
    if streams and body is not None:
        extra["x-cog-streaming"] = True
    if parameters:
        extra["parameters"] = list(parameters)
    return {"summary": summary, "responses": responses, "openapi_extra": extra, "response_model": None,
            "status_code": status}  # fmt: skip


def option_parameters(limits: InputLimits, *, leave_out: Sequence[str] = ()) -> list[dict[str, Any]]:
    """The options of a take as parameters of an address."""
    schemas = input_schemas(limits.models, max_duration=limits.max_duration, type_lists=False)
    found = []
    for name, entry in schemas["Input"]["properties"].items():
        if name in leave_out:
            continue
        schema = {
            key: value for key, value in entry.items() if key in ("type", "minimum", "maximum", "default")
        }
        schema |= {"type": "string", "enum": schemas[name]["enum"]} if name in schemas else {}
        if name == "normalization_strategy":  # the others need the whole piece
            schema |= {"enum": list(STREAM_STRATEGIES), "default": STREAM_STRATEGIES[0]}
        if name in ("prompt", "negative_prompt"):
            schema["maxLength"] = limits.max_prompt
        found.append(
            {
                "name": name,
                "in": "query",
                "required": False,
                "description": entry["description"],
                "schema": schema,
            }
        )
    return found


def document(app: FastAPI, limits: InputLimits, title: str, version: str) -> dict[str, Any]:
    """The whole document in OpenAPI 3.0.2: Cog's clients read `components.schemas.Input` and `.Output`."""
    from fastapi.openapi.utils import get_openapi

    made = get_openapi(title=title, version=version, openapi_version="3.0.2", routes=app.routes)
    schemas = input_schemas(limits.models, max_duration=limits.max_duration, type_lists=False)
    for name in ("prompt", "negative_prompt"):
        schemas["Input"]["properties"][name]["maxLength"] = limits.max_prompt
    schemas |= prediction_schemas() | _own_schemas()
    # The input is told as it was given, so it need not be valid.
    schemas["PredictionResponse"]["properties"]["input"] = {"type": "object"}
    schemas["PredictionRequest"]["properties"] |= _REQUEST_FIELDS
    made["components"] = {"schemas": schemas}
    return made


_EVENTS = {"type": "array", "items": {"type": "string", "enum": list(EVENTS)}}
_REQUEST_FIELDS: dict[str, Any] = {
    "id": {"title": "Id", "type": "string", "pattern": f"^{IDS.pattern}$"},
    "webhook": {
        "title": "Webhook", "type": "string", "format": "uri", "pattern": "^https?://", "maxLength": MAX_ADDRESS,
    },
    "webhook_events_filter": _EVENTS,
    "context": {"type": "object", "additionalProperties": {"type": "string"}},
}  # fmt: skip


def _object(required: Sequence[str] = (), **properties: Any) -> dict[str, Any]:
    made: dict[str, Any] = {"type": "object", "properties": properties}
    if required:
        made["required"] = list(required)
    return made


def _own_schemas() -> dict[str, Any]:
    text, number, maybe = {"type": "string"}, {"type": "number"}, {"type": "string", "nullable": True}
    anything: dict[str, Any] = {"type": "object"}
    listed = _object(("results",), results={"type": "array", "items": anything}, next=maybe, previous=maybe)
    statuses = {"type": "string", "enum": list(STATUSES)}
    return {
        "ValidationError": _object(
            ("loc", "msg", "type"),
            loc={"type": "array", "items": {"anyOf": [text, {"type": "integer"}]}}, msg=text, type=text,
        ),
        "HTTPValidationError": _object(detail={"type": "array", "items": ref("ValidationError")}),
        "Empty": {"type": "object"},
        "Anything": anything,
        "CogIndex": _object(("predictions_url", "openapi_url", "healthcheck_url"), predictions_url=text),
        "Health": _object(("status", "setup", "version"), status=text, setup=anything, version=anything),
        "CloudRequest": _object(
            ("input",), version=text, input=ref("Input"), stream={"type": "boolean"},
            webhook=_REQUEST_FIELDS["webhook"], webhook_events_filter=_EVENTS,
        ),
        "CloudPrediction": _object(
            ("id", "model", "version", "input", "output", "logs", "error", "status", "created_at", "started_at",
             "completed_at", "data_removed", "metrics", "urls"),
            id=text, model=text, version=text, input=anything, output=maybe, logs=text, error=maybe,
            status=statuses, created_at=text, started_at=maybe, completed_at=maybe,
            data_removed={"type": "boolean"}, metrics=anything, urls=anything,
        ),
        "Page": listed,
        "FileUpload": _object(
            ("content",), content={"type": "string", "format": "binary"}, metadata=text, filename=text, type=text,
        ),
        "CloudFile": _object(
            ("id", "name", "content_type", "size", "etag", "checksums", "metadata", "created_at", "expires_at", "urls"),
            id=text, name=text, content_type=text, size={"type": "integer"}, etag=text, checksums=anything,
            metadata=anything, created_at=text, expires_at=text, urls=anything,
        ),
        "CloudModel": _object(("url", "owner", "name", "visibility", "run_count"), url=text, owner=text, name=text),
        "CloudVersion": _object(
            ("id", "created_at", "cog_version", "openapi_schema"),
            id=text, created_at=text, cog_version=text, openapi_schema=anything,
        ),
        "Key": _object(("key",), key=text),
        "List": {"type": "array", "items": anything},
        "Take": _object(
            ("id", "status", "options", "progress", "logs", "error", "metrics", "scores", "others", "urls"),
            id=text, status=statuses, options=anything, seed={"type": "integer", "nullable": True},
            progress=anything, logs=text, error=maybe, metrics=anything, scores=anything,
            others={"type": "array", "items": anything}, urls=anything, created_at=text,
            real_time_factor=number,
        ),
    }  # fmt: skip
