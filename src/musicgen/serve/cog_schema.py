"""The OpenAPI document of a Cog container, made from `GenerationParams`. Needs neither torch nor FastAPI."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import Field, fields
from typing import Any, get_args

from musicgen.edit_options import FILES
from musicgen.generation import GenerationParams
from musicgen.parse import field_types
from musicgen.presets import MODELS

COG_VERSION = "0.17.0"  # whose interface this is
JSON_TYPES = {str: "string", int: "integer", float: "number", bool: "boolean"}
STATUSES = ("starting", "processing", "succeeded", "canceled", "failed")


def ref(name: str) -> dict[str, Any]:
    """A reference to a schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def option_type(hint: Any) -> Any:
    """`X` of `X | None`; any other type as it is."""
    kinds = [kind for kind in get_args(hint) if kind is not type(None)]
    return kinds[0] if kinds else hint


def option_choices(
    option: Field[Any], models: Sequence[str] = MODELS, *, of_page: bool = True
) -> tuple[str, ...] | None:
    """The values that an option may have; for `model_version` these are the names of `models`.

    `of_page`: only those that make sense on the Replicate page.
    """
    if option.name == "model_version":
        return tuple(models)
    choices: tuple[str, ...] | None = option.metadata["page_choices" if of_page else "choices"]
    return choices


def input_schemas(
    models: Sequence[str] = MODELS, *, max_duration: float | None = None, type_lists: bool = True
) -> dict[str, Any]:
    """The schema `Input`, and one for each option with choices, by name; the first of `models` is the default.

    `type_lists`: as Cog's own server reads it for the page: an optional option has the type `["string", "null"]`
    (OpenAPI 3.1) and not only `nullable` (OpenAPI 3.0).
    """
    hints, options = field_types(GenerationParams), fields(GenerationParams)
    properties = {
        each.name: _property(i, each, hints[each.name], models, type_lists) for i, each in enumerate(options)
    }
    properties["model_version"]["default"] = models[0]
    if max_duration is not None:
        properties["duration"]["maximum"] = max_duration
        properties["duration"]["default"] = min(properties["duration"]["default"], max_duration)
    schemas: dict[str, Any] = {"Input": {"title": "Input", "type": "object", "properties": properties}}
    for each in options:
        if choices := option_choices(each, models, of_page=type_lists):
            schemas[each.name] = {
                "title": each.name, "type": "string", "enum": list(choices), "description": "An enumeration.",
            }  # fmt: skip
    return schemas


def _property(
    order: int, option: Field[Any], hint: Any, models: Sequence[str], type_lists: bool
) -> dict[str, Any]:
    entry: dict[str, Any] = {"description": option.metadata["help"], "x-order": order}
    if option_choices(option, models):
        entry["allOf"] = [ref(option.name)]
    else:
        kind = JSON_TYPES[option_type(hint)]
        optional = type_lists and option.default is None
        entry |= {
            "title": option.name.replace("_", " ").title(), "type": [kind, "null"] if optional else kind,
        }  # fmt: skip
    if option.name in FILES:
        entry["format"] = "uri"
    for key in ("minimum", "maximum"):
        if option.metadata[key] is not None:
            entry[key] = option.metadata[key]
    if option.default is None:
        entry["nullable"] = True
    else:
        entry["default"] = option.default
    return entry


def openapi() -> dict[str, Any]:
    """The document that Cog's own server publishes for `predict.py`, and checks requests against."""
    schemas = input_schemas() | prediction_schemas()
    return {
        "openapi": "3.1.0",
        "info": {"title": "Cog", "version": "0.1.0"},
        "paths": {"/predictions": {"post": _post()}},
        "components": {"schemas": {"Input": schemas.pop("Input"), **_ordered(schemas)}},
    }


def _ordered(schemas: dict[str, Any]) -> dict[str, Any]:
    """The schemas of predictions first, then those of options."""
    return dict(sorted(schemas.items(), key=lambda item: not item[0][0].isupper()))


def prediction_schemas() -> dict[str, Any]:
    """The schemas of a prediction: `Output`, `Status`, `PredictionRequest` and `PredictionResponse`."""
    both = {"id": {"title": "Id", "type": "string"}, "input": ref("Input")}
    return {
        "Output": {"title": "Output", "type": "string", "format": "uri"},
        "Status": {
            "title": "Status",
            "type": "string",
            "enum": list(STATUSES),
            "description": "An enumeration.",
        },
        "PredictionRequest": {
            "title": "PredictionRequest",
            "type": "object",
            "properties": {**both, "webhook": {"title": "Webhook", "type": "string", "format": "uri"}},
        },
        "PredictionResponse": {
            "title": "PredictionResponse",
            "type": "object",
            "properties": {
                **both,
                "output": ref("Output"),
                "status": ref("Status"),
                "error": {"title": "Error", "type": "string"},
                "logs": {"title": "Logs", "type": "string", "default": ""},
                "metrics": {"title": "Metrics", "type": "object"},
            },
        },
    }


def _post() -> dict[str, Any]:
    def body(name: str) -> dict[str, Any]:
        return {"application/json": {"schema": ref(name)}}

    return {
        "summary": "Predict",
        "operationId": "predict_predictions_post",
        "requestBody": {"content": body("PredictionRequest")},
        "responses": {"200": {"description": "Successful Response", "content": body("PredictionResponse")}},
    }
