"""Radios over HTTP: sound without an end, and changes of its words and guidance while it plays."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import anyio
import anyio.to_thread
from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from musicgen.edit_options import EDITS
from musicgen.errors import InputError
from musicgen.generation import MAX_DURATION_SECONDS, STREAM_STRATEGIES, GenerationParams, changed_options
from musicgen.serve import http
from musicgen.serve.api_docs import CLOUD_ERRORS, described, option_parameters
from musicgen.serve.inputs import InvalidInputError, Problem, read_options, typed_options
from musicgen.serve.listen import FORMAT_PARAMETER, Listening, encoded, in_threads, stream_format
from musicgen.serve.parts import Parts
from musicgen.serve.radio import MOST_RADIOS, NO_RADIO, RadioRefusedError
from musicgen.serve.security import problem
from musicgen.serve.takes import RefusedError

# A radio has no length and no file, and reads no sound of a client.
LEFT_OUT = (
    "duration", "bars", "ending", "fade_out", "output_format", "input_audio", "continuation", "continuation_start",
    "continuation_end", "keep_original", "loop", "best_of", "keep_all", "measure", "fit_tempo", "multi_band_diffusion",
    *EDITS, "bridge_seconds", "candidates",
)  # fmt: skip


def router(parts: Parts) -> APIRouter:
    """The routes `/radio` and `/radio/{id}`."""
    routes = APIRouter(tags=["musicgen"])
    listeners = anyio.CapacityLimiter(MOST_RADIOS)

    @routes.get(
        "/radio",
        **described("Music without an end", None, errors=CLOUD_ERRORS, audio=True,
                    parameters=[FORMAT_PARAMETER, *option_parameters(parts.takes.limits, leave_out=LEFT_OUT)]),
    )  # fmt: skip
    async def begin(request: Request) -> Response:
        given = dict(request.query_params)
        given.pop("key", None)
        file_format = stream_format(given.pop("format", "mp3"))
        params = _params(given, parts)
        if not parts.models.ready:
            return problem(503, "Not ready", "The models are being loaded.", headers={"Retry-After": "5"})
        scheduler = parts.models.get(params.model_version).scheduler
        try:
            name = await anyio.to_thread.run_sync(parts.radios.begin, scheduler, params)
        except RadioRefusedError as error:
            raise RefusedError(error.reason, str(error), retry_seconds=5) from error
        headers = {
            "Cache-Control": "no-store", "Accept-Ranges": "none", "Musicgen-Radio": name,
            "Musicgen-Seed": str(parts.radios.run(name).seed),
        }  # fmt: skip
        blocks = in_threads(encoded(parts.radios.pieces(name), file_format), listeners)
        return Listening(blocks, file_format, headers, lambda: parts.radios.stop(name))

    @routes.get("/radio/{name}", **described("A radio, and what makes it again", "Anything", errors=(404,)))
    def get(name: str) -> Response:
        run = _found(parts, name)
        params = run.params
        shown = {"prompt": params.prompt, "timeline": params.timeline, "duration": params.duration}
        options = {**shown, **changed_options(params), "seed": run.seed}
        return JSONResponse({"id": name, "seed": run.seed, "options": options})

    @routes.post("/radio/{name}", **described("Change a radio", "Anything", errors=(404, *CLOUD_ERRORS)))
    async def change(request: Request, name: str) -> Response:
        changes = await http.json_body(request)
        _found(parts, name)
        longest = max((len(each) for each in changes.values() if isinstance(each, str)), default=0)
        if longest > parts.settings.max_prompt:
            raise InputError(
                f"A prompt must have at most {parts.settings.max_prompt} characters, got {longest}."
            )
        warnings = await anyio.to_thread.run_sync(parts.radios.update, name, changes)
        return JSONResponse({"id": name, "warnings": warnings})

    @routes.delete("/radio/{name}", **described("End a radio", None, errors=(404,), status=204))
    def end(name: str) -> Response:
        _found(parts, name)
        parts.radios.stop(name)
        return Response(status_code=204)

    return routes


def _params(given: dict[str, str], parts: Parts) -> GenerationParams:
    """The options of a radio. Raises InvalidInputError or InputError."""
    wrong = [name for name in LEFT_OUT if name in given]
    if wrong:
        raise InvalidInputError([Problem(wrong[0], f"A radio has no {wrong[0]}: leave it out.")])
    options: dict[str, Any] = {
        "normalization_strategy": STREAM_STRATEGIES[0], **typed_options(given),
        "duration": min(1.0, parts.settings.max_duration),
    }  # fmt: skip
    timeline = options.pop("timeline", None)
    found, _ = read_options(options, parts.takes.limits)
    params = GenerationParams.build({**found, "duration": MAX_DURATION_SECONDS})
    if timeline is not None:
        checked, _ = read_options({"timeline": timeline}, parts.takes.limits)
        params = replace(params, timeline=checked["timeline"])
    if params.prompt is None and params.timeline is None:
        raise InvalidInputError([Problem("prompt", "Say in prompt what to begin with.")])
    return params


def _found(parts: Parts, name: str) -> Any:
    """The stream of a radio; raises an error with status 404 if there is none."""
    try:
        return parts.radios.run(name)
    except InputError as error:
        raise http.missing(NO_RADIO) from error
