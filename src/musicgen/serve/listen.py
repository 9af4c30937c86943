"""Plays a take while it is made: its audio in pieces, encoded for a player."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator, Callable, Generator, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace

import anyio
import anyio.to_thread
import torch
from starlette.responses import StreamingResponse
from starlette.types import Receive, Scope, Send
from torch import Tensor

from musicgen.engine.asked import takes_of
from musicgen.engine.scheduler import CancelledError, ScheduledTake
from musicgen.errors import InputError, MusicGenError
from musicgen.generation import STREAM_STRATEGIES, GenerationParams, check_stream
from musicgen.io.audio import Audio, read
from musicgen.io.audio_stream import STREAM_FORMATS, StreamEncoder
from musicgen.serve.inputs import InvalidInputError, Problem
from musicgen.serve.jobs import Take
from musicgen.serve.parts import Parts

POLL_SECONDS = 0.02
PIECE_SECONDS = 0.5  # of a finished take are encoded at a time
FORMAT_PARAMETER = {"name": "format", "in": "query", "required": False, "description": "Format of the stream.",
                    "schema": {"type": "string", "enum": list(STREAM_FORMATS), "default": "mp3"}}  # fmt: skip


def stream_format(name: str) -> str:
    """The format of a stream. Raises InvalidInputError."""
    if name.lower() not in STREAM_FORMATS:
        allowed = ", ".join(STREAM_FORMATS)
        raise InvalidInputError([Problem("format", f"format must be one of {allowed}, got {name[:80]!r}.")])
    return name.lower()


async def sounding(parts: Parts, take: Take) -> Take | None:
    """The take when its sound can be had: it is being made and heard meanwhile, or has ended; None if the server ends.

    No thread is needed to wait, so a listener who goes away is noticed, and ends it.
    """
    while not take.ended and not _is_begun(parts.worker.handle(take.id)):
        if parts.worker.stopping and parts.worker.has(take.id):  # nothing begins any more
            return None
        await anyio.sleep(POLL_SECONDS)
        if not parts.worker.has(take.id):  # it has ended, or is just being added
            known = await anyio.to_thread.run_sync(parts.jobs.get, take.id)
            take = known or take
    if take.ended or _is_heard_early(parts, take):
        return take
    return await parts.takes.wait(take.id)


def _is_begun(handle: ScheduledTake | None) -> bool:
    return handle is not None and handle.state != "waiting"


def _is_heard_early(parts: Parts, take: Take) -> bool:
    """Whether the music of a take is what is heard while it is made: all of it but its level is known then."""
    params = GenerationParams.build(take.params)
    if takes_of(params, parts.models.get(take.model).model.config) > 1:
        return False  # the first may not be the best
    try:
        check_stream(replace(params, normalization_strategy=STREAM_STRATEGIES[0]))
    except InputError:
        return False
    return True


def audio_pieces(parts: Parts, take: Take) -> Iterator[Audio]:
    """The audio of a take that is `sounding`, in pieces; it ends early if the take fails or is canceled.

    A take whose level is set from the whole piece is heard at the level `fixed` while it is made.
    """
    handle = parts.worker.handle(take.id)
    if handle is not None and _is_heard_early(parts, take):
        level = take.params["normalization_strategy"]
        scheduler = parts.models.get(take.model).scheduler
        with suppress(CancelledError, MusicGenError):
            yield from scheduler.stream(handle, level if level in STREAM_STRATEGIES else STREAM_STRATEGIES[0])
        return
    path = parts.files.output_path(parts.jobs.get(take.id) or take)
    if path is not None:
        audio = read(path)
        size = round(PIECE_SECONDS * audio.rate)
        for first in range(0, audio.samples.shape[1], size):
            yield Audio(audio.samples[:, first : first + size], audio.rate)


def encoded(pieces: Iterator[Audio], file_format: str) -> Iterator[bytes]:
    """The pieces as bytes of a file that has no end yet; they are closed at the end."""
    encoder = None
    try:
        for piece in pieces:
            samples: Tensor = piece.samples.to(torch.float32).cpu()
            encoder = encoder or StreamEncoder(file_format, piece.rate, samples.shape[0])
            if data := encoder.feed(samples):
                yield data
        if encoder is not None and (data := encoder.finish()):
            yield data
    finally:
        _close(pieces)


def _close(things: Iterator[object]) -> None:
    """Close a generator; other iterators have nothing to close."""
    if isinstance(things, Generator):
        things.close()


class Listening(StreamingResponse):
    """Sound as it is made, to one listener; `ended` is called when he goes, also if he never heard the beginning."""

    def __init__(
        self,
        blocks: AsyncIterator[bytes],
        file_format: str,
        headers: Mapping[str, str],
        ended: Callable[[], object],
    ) -> None:
        super().__init__(blocks, media_type=STREAM_FORMATS[file_format][2], headers=headers)
        self._ended = ended

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the sound."""
        try:
            await super().__call__(scope, receive, send)
        finally:
            self._ended()


async def in_threads(blocks: Iterator[bytes], limiter: anyio.CapacityLimiter) -> AsyncIterator[bytes]:
    """The blocks of an iterator that waits and computes, each got in a thread; it is closed at the end."""
    end, turn = object(), threading.Lock()

    def following() -> object:
        with turn:
            return next(blocks, end)

    def close() -> None:
        with turn:
            _close(blocks)

    try:
        while (block := await anyio.to_thread.run_sync(following, limiter=limiter)) is not end:
            assert isinstance(block, bytes)
            yield block
    finally:
        if turn.locked():  # the server's end does not wait for a block that is being made
            threading.Thread(target=close, daemon=True).start()
        else:
            close()
