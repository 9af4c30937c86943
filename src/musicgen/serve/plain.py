"""The server's own HTTP interface: a request in, sound out; takes with their facts, files and codes."""

from __future__ import annotations

import functools
import io
import math
import time
import urllib.parse
from collections.abc import AsyncIterator
from typing import Any

import anyio
import anyio.to_thread
import numpy as np
from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response

from musicgen.edit_options import EDITS, FILES
from musicgen.engine.generation_run import ordinal
from musicgen.errors import InputError, MusicGenError
from musicgen.generation import COMPANIONS, STREAM_STRATEGIES, GenerationParams, check_stream
from musicgen.io import data_uri
from musicgen.io.take import SUFFIX
from musicgen.serve import http
from musicgen.serve.api_docs import CLOUD_ERRORS, body_of, described, option_parameters
from musicgen.serve.companions import NAMES, TYPES
from musicgen.serve.files import TAKE_TYPE, content_type
from musicgen.serve.inputs import InvalidInputError, Problem, typed_options
from musicgen.serve.jobs import Take
from musicgen.serve.listen import (
    FORMAT_PARAMETER,
    Listening,
    audio_pieces,
    encoded,
    in_threads,
    sounding,
    stream_format,
)  # fmt: skip
from musicgen.serve.metrics import Metrics
from musicgen.serve.parts import Parts
from musicgen.serve.security import problem
from musicgen.serve.takes import RefusedError, TakeRequest

PAGE = 100
COMPANION_MAKERS = 4  # requests that may wait at a time for what is made of a take; others queue
MISSING = "There is no such take, or its data is not kept any more."


def take_facts(parts: Parts, take: Take, base: str) -> dict[str, Any]:
    """A take as this interface tells it: options, progress, facts, and addresses below `base` that need no token."""
    path = f"/takes/{urllib.parse.quote(take.id)}"
    urls = {"self": path, "stream": parts.keys.signed(f"{path}/stream")}
    if (file := parts.files.output_path(take)) is not None:
        urls["audio"] = parts.keys.signed(f"{path}/audio{file.suffix}")
        urls["codes"] = parts.keys.signed(f"{path}/codes.npy")
        urls["take"] = parts.keys.signed(f"{path}/take{SUFFIX}")
        urls |= {kind: parts.keys.signed(f"{path}/{name}") for kind, name in NAMES.items()}
    others = [
        {**each, "urls": {name: base + url for name, url in _other_urls(parts, take, each["rank"]).items()}}
        for each in take.others or ()
    ]
    return {
        "id": take.id,
        "status": take.status,
        "options": {**take.params, **{name: take.input.get(name) for name in FILES}} if take.params else {},
        "seed": _seed(take),
        "progress": {"done": take.frames, "total": take.total},
        "logs": take.logs,
        "error": take.error,
        "metrics": take.metrics,
        "scores": take.scores or {},
        "others": others,
        "created_at": http.when(take.created_at),
        "started_at": http.when(take.started_at),
        "completed_at": http.when(take.completed_at),
        "urls": {name: base + url for name, url in urls.items()},
    }


def _other_urls(parts: Parts, take: Take, rank: int) -> dict[str, str]:
    """The addresses of the files of a take that is kept beside the best; none where they are not kept any more."""
    file = parts.companions.other(take, rank)
    if file is None:
        return {}
    path = f"/takes/{urllib.parse.quote(take.id)}/others/{rank}"
    urls = {"audio": parts.keys.signed(f"{path}/audio{file.suffix}")}
    if parts.companions.other(take, rank, codes=True) is not None:
        urls["take"] = parts.keys.signed(f"{path}/take{SUFFIX}")
    return urls


def router(parts: Parts) -> APIRouter:
    """The routes `/generate`, `/stream`, `/takes` and `/metrics`."""
    routes = APIRouter(tags=["musicgen"])
    listeners = anyio.CapacityLimiter(parts.settings.max_streams)
    companion_makers = anyio.CapacityLimiter(COMPANION_MAKERS)
    streams_open = 0

    def take_request(request: Request, options: dict[str, Any]) -> TakeRequest:
        return TakeRequest(
            face="plain",
            client=parts.client(request),
            base_url=parts.base_url(request),
            given=options,
            shown_model="musicgen",
            request_key=http.request_key(request),
            strict=True,
        )

    @routes.post(
        "/generate",
        **described(
            "Make music",
            None,
            body=body_of("Input", forms=True),
            errors=(404, *CLOUD_ERRORS),
            accepted=True,
            audio=True,
        ),
    )
    async def generate(request: Request) -> Response:
        options = await _options(request)
        take, new = await anyio.to_thread.run_sync(parts.takes.create, take_request(request, options))
        if request.headers.get("prefer", "").strip().lower() == "respond-async":
            facts = await anyio.to_thread.run_sync(take_facts, parts, take, parts.base_url(request))
            return JSONResponse(facts, 202, headers={"Location": facts["urls"]["self"]})
        cancel = new and take.request_key is None
        ended = await http.wait_while_connected(request, parts.takes, take, cancel=cancel)
        if ended is None:  # nobody reads this
            return JSONResponse({}, 499)
        path = parts.files.output_path(ended)
        if path is not None:
            return FileResponse(path, media_type=content_type(path.suffix[1:]), headers=_facts(ended))
        return _not_made(ended)

    @routes.get(
        "/stream",
        **described("Make music and play it meanwhile", None, errors=(404, *CLOUD_ERRORS), audio=True,
                    parameters=[FORMAT_PARAMETER,
                                *option_parameters(parts.takes.limits, leave_out=("output_format",))]),
    )  # fmt: skip
    async def stream(request: Request) -> Response:
        given = dict(request.query_params)
        given.pop("key", None)
        file_format = stream_format(given.pop("format", "mp3"))
        # What is heard is one take, also of a model that makes several without being asked.
        options = {"normalization_strategy": STREAM_STRATEGIES[0], "best_of": 1, **typed_options(given)}
        _check_stream(options)
        _check_listeners()
        take, new = await anyio.to_thread.run_sync(parts.takes.create, take_request(request, options))
        _check_sounds(take)
        return _play(take, file_format, cancel=new and take.request_key is None)

    @routes.get("/takes", **described("List takes", "Page", parameters=[]))
    def list_takes(request: Request) -> Response:
        base = parts.base_url(request)
        return http.page([take_facts(parts, parts.worker.live(each), base) for each in parts.jobs.page(PAGE)])

    @routes.get("/takes/{take_id}", **described("A take", "Take", errors=(404,)))
    def get_take(request: Request, take_id: str) -> Response:
        take = http.found(parts.takes.get(take_id), MISSING)
        return JSONResponse(take_facts(parts, take, parts.base_url(request)))

    @routes.delete(
        "/takes/{take_id}", **described("Cancel a take, and delete its data", None, errors=(404,), status=204)
    )
    async def delete_take(take_id: str) -> Response:
        take = http.found(await anyio.to_thread.run_sync(parts.takes.get, take_id), MISSING)
        if not take.ended:
            parts.takes.cancel(take)
            take = await parts.takes.wait(take_id, 5.0) or take
        if take.ended:
            await anyio.to_thread.run_sync(parts.files.remove_take, take)
        return Response(status_code=204)

    @routes.get(
        "/takes/{take_id}/audio.{suffix}", **described("Its audio", None, errors=(404, 416), audio=True)
    )
    def audio(take_id: str, suffix: str) -> Response:
        take = http.found(parts.takes.get(take_id), MISSING)
        path = http.found(parts.files.output_path(take, f".{suffix}"), MISSING)
        return FileResponse(path, media_type=content_type(suffix), headers=_facts(take))

    @routes.get(
        "/takes/{take_id}/stream",
        **described(
            "Its audio, while it is made", None, errors=(404, 429), audio=True, parameters=[FORMAT_PARAMETER]
        ),
    )
    async def listen(request: Request, take_id: str) -> Response:
        file_format = stream_format(request.query_params.get("format", "mp3"))
        take = http.found(await anyio.to_thread.run_sync(parts.takes.get, take_id), MISSING)
        _check_sounds(take)
        return _play(take, file_format, cancel=False)

    @routes.get(
        "/takes/{take_id}/codes.npy",
        **described("Its codes [K, T]", None, errors=(404,), other="application/octet-stream"),
    )
    def codes(take_id: str) -> Response:
        take = http.found(parts.takes.get(take_id), MISSING)
        kept = parts.companions.codes(take)  # of a loop, an edit or the best of several they are these
        found = parts.jobs.frames(take_id) if kept is None and take.ended else kept
        found = http.found(found, MISSING)
        buffer = io.BytesIO()
        np.save(buffer, np.ascontiguousarray(found))
        return Response(buffer.getvalue(), media_type="application/octet-stream")

    @routes.get(
        f"/takes/{{take_id}}/take{SUFFIX}",
        **described("Its codes with all settings", None, errors=(404,), other="application/octet-stream"),
    )
    def take_file(take_id: str) -> Response:
        take = http.found(parts.takes.get(take_id), MISSING)
        path = http.found(parts.companions.take_file(take), MISSING)
        return FileResponse(path, media_type=TAKE_TYPE, filename=f"{take_id}{SUFFIX}", headers=_names(take))

    @routes.get(
        "/takes/{take_id}/others/{rank}/audio.{suffix}",
        **described("The audio of a take that was not the best", None, errors=(404, 416), audio=True),
    )
    def other_audio(take_id: str, rank: int, suffix: str) -> Response:
        take = http.found(parts.takes.get(take_id), MISSING)
        path = http.found(parts.companions.other(take, rank), MISSING)
        if path.suffix != f".{suffix}":
            raise http.missing(MISSING)
        return FileResponse(path, media_type=content_type(suffix), headers=_other_names(take, rank))

    @routes.get(
        f"/takes/{{take_id}}/others/{{rank}}/take{SUFFIX}",
        **described("Its codes with all settings", None, errors=(404,), other="application/octet-stream"),
    )
    def other_take_file(take_id: str, rank: int) -> Response:
        take = http.found(parts.takes.get(take_id), MISSING)
        path = http.found(parts.companions.other(take, rank, codes=True), MISSING)
        name = f"{take_id}-{ordinal(rank)}{SUFFIX}"
        return FileResponse(path, media_type=TAKE_TYPE, filename=name, headers=_other_names(take, rank))

    async def companion(take_id: str, kind: str) -> Response:
        """A companion of a take, which may have to be made: in a thread, so that no other request waits for it."""
        take = http.found(await anyio.to_thread.run_sync(parts.takes.get, take_id), MISSING)
        make = functools.partial(parts.companions.path, take, kind)
        try:
            path = http.found(await anyio.to_thread.run_sync(make, limiter=companion_makers), MISSING)
        except MusicGenError as error:
            return problem(422, "Not made", str(error))
        return FileResponse(
            path, media_type=TYPES[kind], filename=f"{take_id}-{NAMES[kind]}", headers=_names(take)
        )

    @routes.get(
        f"/takes/{{take_id}}/{NAMES['midi']}",
        **described("Its notes, as a MIDI file", None, errors=(404,), other=TYPES["midi"]),
    )
    async def midi(take_id: str) -> Response:
        return await companion(take_id, "midi")

    @routes.get(
        f"/takes/{{take_id}}/{NAMES['stems']}",
        **described("Its stems", None, errors=(404,), other=TYPES["stems"]),
    )
    async def stems(take_id: str) -> Response:
        return await companion(take_id, "stems")

    @routes.get(
        f"/takes/{{take_id}}/{NAMES['pack']}",
        **described(
            "Its sound, stems, notes, picture and codes in a zip", None, errors=(404,), other=TYPES["pack"]
        ),
    )
    async def pack(take_id: str) -> Response:
        return await companion(take_id, "pack")

    @routes.get("/metrics", **described("Numbers for Prometheus", None, other="text/plain"))
    def metrics() -> Response:
        return Response(parts.metrics.text(), headers={"Content-Type": Metrics.content_type})

    async def _options(request: Request) -> dict[str, Any]:
        """The options in a request's JSON or form; the files of a form become data URIs, as in JSON."""
        if not request.headers.get("content-type", "").startswith(("multipart/", "application/x-www-form")):
            return await http.json_body(request)
        fields, files = await http.form_fields(request, FILES)
        options = typed_options(fields)
        return options | {name: data_uri.encode(file) for name, file in files.items()}

    def _check_listeners() -> None:
        """Raise RefusedError if as many listen as may: before a take is made that nobody would hear."""
        if streams_open >= parts.settings.max_streams:
            raise RefusedError("full", "Too many are listening; try again in a moment.", retry_seconds=5)

    def _play(take: Take, file_format: str, *, cancel: bool) -> Response:
        """The sound of a take; if its listener goes before the end, with `cancel` the take is canceled."""
        nonlocal streams_open
        try:
            _check_listeners()  # others may have begun to listen while the take was stored
        except RefusedError:
            if cancel:
                parts.takes.cancel(take)
            raise
        streams_open += 1
        asked_at, first, whole = time.time(), True, False

        async def blocks() -> AsyncIterator[bytes]:
            nonlocal first, whole
            now = await sounding(parts, take)
            pieces = audio_pieces(parts, now) if now is not None else iter(())
            async for block in in_threads(encoded(pieces, file_format), listeners):
                if first:
                    parts.metrics.observe("first_bytes", time.time() - asked_at)
                    first = False
                yield block
            whole = True

        def ended() -> None:
            nonlocal streams_open
            streams_open -= 1
            if cancel and not whole:
                parts.takes.cancel(take)

        headers = {"Cache-Control": "no-store", "Accept-Ranges": "none", **_names(take)}
        return Listening(blocks(), file_format, headers, ended)

    return routes


def _check_sounds(take: Take) -> None:
    """Raise RequestError for a take that has no sound to hear, and will have none."""
    if take.data_removed or take.status in ("failed", "canceled"):
        raise http.missing(http.NOT_KEPT.format(take.id) if take.data_removed else MISSING)


def _check_stream(options: dict[str, Any]) -> None:
    """Raise InvalidInputError for options that music has not while it is made: a level that needs all of it."""
    names = (
        "normalization_strategy",
        "multi_band_diffusion",
        "loop",
        "best_of",
        "keep_all",
        "measure",
        "fit_tempo",
        "bpm",
        *EDITS,
        *COMPANIONS,
    )
    given = {name: options[name] for name in names if name in options}
    if given.get("best_of") == 1:  # as a stream has it
        del given["best_of"]
    try:
        check_stream(GenerationParams.build(given))
    except InputError as error:
        named = next((name for name in names if name in str(error)), names[0])
        raise InvalidInputError([Problem(named, str(error))]) from error


def _names(take: Take) -> dict[str, str]:
    """The headers that name a take and its seed."""
    seed = _seed(take)
    return {"Musicgen-Take": take.id, "Musicgen-Seed": "" if seed is None else str(seed)}


def _seed(take: Take) -> int | None:
    """The seed of a take: of the best of several its own, which may not be the first."""
    seed: int | None = take.metrics.get("seed", take.params.get("seed"))
    return seed


def _other_names(take: Take, rank: int) -> dict[str, str]:
    """The same of a take that is kept beside it."""
    seeds = {each["rank"]: each["seed"] for each in take.others or ()}
    return {**_names(take), "Musicgen-Seed": str(seeds.get(rank, ""))}


def _facts(take: Take) -> dict[str, str]:
    """What is known about a finished take, as headers."""
    headers, facts = _names(take), take.metrics
    for name, key, form in (("Real-Time-Factor", "real_time_factor", ".2f"), ("Loudness", "loudness", ".1f"),
                            ("Peak", "peak", ".1f"), ("Duration", "duration", ".3f")):  # fmt: skip
        value = facts.get(key)
        if isinstance(value, int | float) and math.isfinite(value):
            headers[f"Musicgen-{name}"] = format(value, form)
    return headers


def _not_made(take: Take) -> Response:
    """The answer for a take that has no sound."""
    if not take.ended:
        sentence = (
            f"The server is shutting down; it goes on with the take {take.id} when it is started again."
        )
        return problem(503, "Shutting down", sentence, headers={"Retry-After": "5"})
    if take.status == "succeeded":
        return problem(404, "Not found", http.NOT_KEPT.format(take.id))
    if take.status == "canceled":
        return problem(503, "Canceled", "The take was canceled.")
    return problem(422, "Not made", take.error or "The take failed.")
