"""Takes, files and models as the objects of Replicate's API: the fields that all of its clients need together."""

from __future__ import annotations

import urllib.parse
from typing import Any

from musicgen.serve.cog_schema import COG_VERSION
from musicgen.serve.http import when
from musicgen.serve.jobs import StoredFile, Take
from musicgen.serve.parts import Parts

MOST_IN_DATA_URI = 64 * 2**20  # bytes; a larger output is always an address


def cloud_prediction(
    parts: Parts, take: Take, base: str | None = None, *, briefly: bool = False
) -> dict[str, Any]:
    """A take as a prediction of Replicate; its addresses are below `base`, or as the client called the server first.

    `briefly`: as in a list, where outputs are always addresses.
    """
    base, quoted = base or take.base_url, urllib.parse.quote(take.id)
    address = f"{base}/v1/predictions/{quoted}"
    shown: dict[str, Any] = {
        "id": take.id,
        "model": take.shown_model,
        "version": take.version,
        "input": take.input,
        "output": _output(parts, take, base, briefly=briefly) if take.status == "succeeded" else None,
        "logs": take.logs,
        "error": take.error,
        "status": take.status,
        "created_at": when(take.created_at),
        "started_at": when(take.started_at),
        "completed_at": when(take.completed_at),
        "data_removed": take.data_removed,
        "metrics": take.metrics,
        "urls": {
            "get": address,
            "cancel": f"{address}/cancel",
            "web": f"{base}/takes/{quoted}",
            # The JavaScript client makes files of outputs only below /v1/files/, and sends no token there.
            "stream": base + parts.keys.signed(f"/v1/files/{quoted}/stream"),
        },
    }
    if take.deadline is not None:
        shown["deadline"] = when(take.deadline)
    if take.deployment is not None:
        shown["deployment"] = take.deployment
    return shown


def _output(parts: Parts, take: Take, base: str, *, briefly: bool) -> str | None:
    """The output as a value that the clients make a file of: a data URI, or an https address."""
    path = parts.files.given_path(take)
    if path is None:
        return None
    secure = base.startswith("https://")
    if secure or briefly or path.stat().st_size > MOST_IN_DATA_URI:
        return base + parts.keys.signed(f"/v1/files/{urllib.parse.quote(take.id)}/audio{path.suffix}")
    return parts.files.data_uri(take)


def cloud_file(parts: Parts, file: StoredFile, base: str) -> dict[str, Any]:
    """An uploaded file as Replicate's API tells it."""
    return {
        "id": file.id,
        "name": file.name,
        "content_type": file.content_type,
        "size": file.size,
        "etag": file.sha256[:32],
        "checksums": {"sha256": file.sha256, "md5": file.md5},
        "metadata": file.metadata,
        "created_at": when(file.created_at),
        "expires_at": when(parts.files.expires_at(file)),
        "urls": {"get": f"{base}/v1/files/{file.id}"},
    }


def cloud_version(parts: Parts, name: str | None, schema: dict[str, Any]) -> dict[str, Any]:
    """The one version of a model; of the first model if `name` is None."""
    return {
        "id": parts.models.version(name or parts.models.names[0]),
        "created_at": when(parts.models.setup.started_at),
        "cog_version": COG_VERSION,
        "openapi_schema": schema,
    }


def cloud_model(
    parts: Parts, owner: str, name: str, *, base: str, runs: int, schema: dict[str, Any]
) -> dict[str, Any]:
    """A model as Replicate's API tells it; any owner and name stand for one of the served models."""
    return {
        "url": f"{base}/v1/models/{urllib.parse.quote(owner)}/{urllib.parse.quote(name)}",
        "owner": owner,
        "name": name,
        "description": "Music from text and melodies.",
        "visibility": "public",
        "run_count": runs,
        "github_url": None,
        "paper_url": "https://arxiv.org/abs/2306.05284",
        "license_url": None,
        "cover_image_url": None,
        "default_example": None,
        "latest_version": cloud_version(parts, parts.models.named(name), schema),
    }
