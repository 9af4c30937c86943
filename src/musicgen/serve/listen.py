"""Plays a take while it is made: its audio in pieces, encoded for a player."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterator

import anyio
import anyio.to_thread
import torch
from torch import Tensor

from musicgen.edit_options import EDITS
from musicgen.engine.scheduler import CancelledError
from musicgen.errors import MusicGenError
from musicgen.generation import STREAM_STRATEGIES
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


def audio_pieces(parts: Parts, take: Take) -> Iterator[Audio]:
    """The audio of a take in pieces, as soon as they are made; it ends early if the take fails or is canceled.

    A take whose level is set from the whole piece is heard at the level `fixed`, and an edit, or one that
    MultiBand Diffusion decodes, when it is finished.
    """
    now, handle = take, None
    while not now.ended and handle is None:
        if parts.worker.stopping:
            return
        time.sleep(POLL_SECONDS)
        if not any(take.params.get(name) for name in ("multi_band_diffusion", *EDITS)):
            handle = parts.worker.handle(take.id)
        if not parts.worker.has(take.id):  # it has ended, or is just being added
            now = parts.jobs.get(take.id) or now
    if handle is not None:
        level = now.params["normalization_strategy"]
        scheduler = parts.models.get(now.model).scheduler
        try:
            yield from scheduler.stream(handle, level if level in STREAM_STRATEGIES else STREAM_STRATEGIES[0])
        except (CancelledError, MusicGenError):
            return
        return
    path = parts.files.output_path(now)
    if path is not None:
        audio = read(path)
        size = round(PIECE_SECONDS * audio.rate)
        for first in range(0, audio.samples.shape[1], size):
            yield Audio(audio.samples[:, first : first + size], audio.rate)


def encoded(pieces: Iterator[Audio], file_format: str) -> Iterator[bytes]:
    """The pieces as bytes of a file that has no end yet."""
    encoder = None
    for piece in pieces:
        samples: Tensor = piece.samples.to(torch.float32).cpu()
        encoder = encoder or StreamEncoder(file_format, piece.rate, samples.shape[0])
        if data := encoder.feed(samples):
            yield data
    if encoder is not None and (data := encoder.finish()):
        yield data


async def in_threads(blocks: Iterator[bytes], limiter: anyio.CapacityLimiter) -> AsyncIterator[bytes]:
    """The blocks of an iterator that waits and computes, each got in a thread; it is closed at the end."""
    end = object()
    try:
        while (block := await anyio.to_thread.run_sync(next, blocks, end, limiter=limiter)) is not end:
            assert isinstance(block, bytes)
            yield block
    finally:
        close = getattr(blocks, "close", None)
        if close is not None:
            close()
