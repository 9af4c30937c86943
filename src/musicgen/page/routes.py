"""The addresses of sounds and pictures: finished takes as files of any format, and takes that are being made."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import anyio
import anyio.to_thread
from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.routing import Route

from musicgen.errors import MusicGenError
from musicgen.io import tags
from musicgen.io.audio import Audio, encode, read
from musicgen.io.audio_formats import FORMATS
from musicgen.io.audio_stream import STREAM_FORMATS
from musicgen.page.cards import PREFIX, file_name
from musicgen.page.companions import KINDS, companion
from musicgen.page.history import SavedTake
from musicgen.page.studio import Studio
from musicgen.serve.listen import Listening, encoded, in_threads

MAX_LISTENERS = 64
LIVE_FORMAT = "mp3"
_MISSING = "There is no such take."


# Files of a take that are given as they are.
_KEPT = {"png": "image/png", "mgtake": "application/octet-stream"}


def routes(studio: Studio) -> list[Route]:
    """`page/takes/{id}.{format}`, also png, mgtake, mid, stems and zip, `page/live/{id}.mp3` and `page/radio/{id}.mp3`.

    An id cannot be guessed.
    """
    limiters: list[anyio.CapacityLimiter] = []
    making = threading.Lock()

    def listeners() -> anyio.CapacityLimiter:
        if not limiters:  # it belongs to the event loop that runs, which is known now
            limiters.append(anyio.CapacityLimiter(MAX_LISTENERS))
        return limiters[0]

    def made_of(take: SavedTake, name: str) -> Response:
        """A companion of a take; one is made at a time, in a thread of the server's."""
        _, _, end, media = KINDS[name]
        try:
            with making:
                path = companion(studio.history, take, name, studio.maker.place)
        except (MusicGenError, OSError) as error:
            return PlainTextResponse(str(error), 422)
        return FileResponse(path, media_type=media, filename=f"{file_name(take)}{end}")

    def file(request: Request) -> Response:
        take_id, _, kind = request.path_params["name"].partition(".")
        take = studio.history.get(take_id) if take_id.isalnum() else None
        if take is not None and kind in KINDS:
            return made_of(take, kind)
        if take is None or kind not in (*FORMATS, *_KEPT):
            return PlainTextResponse(_MISSING, 404)
        lasting = {"Cache-Control": "private, max-age=31536000, immutable"}
        path = studio.history.path(take_id, f".{kind}" if kind in _KEPT else ".wav")
        if not path.is_file():
            return PlainTextResponse(_MISSING, 404)
        if kind == "wav" or kind in _KEPT:
            media = _KEPT.get(kind, STREAM_FORMATS["wav"][2])
            return FileResponse(path, media_type=media, headers=lasting)
        try:
            # flac has no samples in float: the finest that it has stand for them.
            wanted = str(take.options.get("sample_format", "pcm16"))
            data = encode(
                read(path),
                kind,
                sample_format="pcm24" if kind == "flac" and wanted == "float" else wanted,
                tags=tags.read(path),
            )
        except MusicGenError as error:
            return PlainTextResponse(str(error), 422)
        name = f"{file_name(take)}.{kind}"
        lasting["Content-Disposition"] = f'attachment; filename="{name}"'
        return Response(data, media_type=STREAM_FORMATS[kind][2], headers=lasting)

    def played(pieces: Iterator[Audio], ended: Callable[[], object] = lambda: None) -> Response:
        """Sound as it is made."""
        blocks = in_threads(encoded(pieces, LIVE_FORMAT), listeners())
        return Listening(blocks, LIVE_FORMAT, {"Cache-Control": "no-store"}, ended)

    async def live(request: Request) -> Response:
        pieces = studio.pieces(request.path_params["take"])
        if pieces is None:
            return PlainTextResponse(_MISSING, 404)
        return played(pieces)

    async def radio(request: Request) -> Response:
        name = request.path_params["radio"]
        try:
            pieces = studio.radios.pieces(name)
        except MusicGenError:
            return PlainTextResponse(_MISSING, 404)
        return played(pieces, lambda: studio.radios.stop(name))

    return [
        Route(f"/{PREFIX}/radio/{{radio}}.{LIVE_FORMAT}", radio, methods=["GET"]),
        Route(f"/{PREFIX}/takes/{{name}}", file, methods=["GET"]),
        Route(f"/{PREFIX}/live/{{take}}.{LIVE_FORMAT}", live, methods=["GET"]),
    ]
