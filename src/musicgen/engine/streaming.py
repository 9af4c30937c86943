"""Makes finished sound of code frames as they come: joined, the samples of the whole piece, to the bit.

What is done to the sound needs no more of it than some milliseconds: a continued clip is joined at its end, the edges
are faded at places that the duration sets, and the level is set by a strategy of `io/limiter.py`. The slow gain of
`engine/sound.steady`, which needs the whole piece, is left out, as it is from a piece that is made with such a level.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable
from contextlib import closing, nullcontext

import torch
from torch import Tensor

from musicgen.config import MusicGenConfig
from musicgen.engine.batch import run
from musicgen.engine.completion import Model
from musicgen.engine.conditioning import ConditionEncoders
from musicgen.engine.finish import end_of, repeated
from musicgen.engine.generation_run import tags_of
from musicgen.engine.request import Request, samples_of
from musicgen.engine.sound import (
    MATCHED_SECONDS,
    SEGMENT_SECONDS,
    CodeDecoder,
    clip_to_keep,
    close,
    fade_edges,
    overlap_of,
    seam,
)  # fmt: skip
from musicgen.engine.threads import one_thread
from musicgen.errors import InputError
from musicgen.generation import GenerationParams, check_stream
from musicgen.io.audio import Audio
from musicgen.io.limiter import Level
from musicgen.io.origin import Origin
from musicgen.io.tags import TakeTags
from musicgen.model.codec import Codec
from musicgen.plan import RING_SECONDS, Plan

CHUNK_SECONDS = 0.2  # of sound, which each chunk has at least, but the first and the last


class AudioStream:
    """The chunks of one piece, an iterator of Audio; they are made while it is iterated over.

    `params` contain the piece's prompt and seed, `plan` its tempo and harmony (None for a model without a clock).
    `warnings` are about the request, and after the last chunk also about the music. `close`, or the end of a `with`
    block, stops it; then there are no more chunks.
    """

    def __init__(
        self,
        chunks: Generator[Audio, None, None],
        params: GenerationParams,
        warnings: list[str],
        plan: Plan | None = None,
        origin: Origin | None = None,
    ) -> None:
        self._chunks, self.params, self.warnings, self.plan = chunks, params, warnings, plan
        self.origin = origin  # what makes it, for its tags

    @property
    def tags(self) -> TakeTags | None:
        """How the piece is made, as its file says; None if that is not known."""
        return None if self.origin is None else tags_of(self.origin, self.params, self.plan)

    @property
    def seed(self) -> int:
        """The seed of the piece, also if it was drawn."""
        assert self.params.seed is not None, "the params of a stream have the seed that was used"
        return self.params.seed

    def __iter__(self) -> AudioStream:
        return self

    def __next__(self) -> Audio:
        return next(self._chunks)

    def close(self) -> None:
        """Stop generating."""
        self._chunks.close()

    def __enter__(self) -> AudioStream:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()


def check_chunks(chunk_seconds: float) -> None:
    """Raise InputError if chunks cannot have this length."""
    if not 0 <= chunk_seconds <= SEGMENT_SECONDS:
        raise InputError(f"chunk_seconds must be between 0 and {SEGMENT_SECONDS}, got {chunk_seconds}.")


def stream_take(
    model: Model,
    request: Request,
    encoders: ConditionEncoders,
    chunk_seconds: float,
    warnings: list[str],
) -> Generator[Audio, None, None]:
    """Yields the sound of a request of one item as its codes are made; what is wrong with these goes to `warnings`."""
    config, audio_prompt, codes = model.config, request.audio_prompts[0], list[Tensor]()
    known, end = model.prompt_codes(request), end_of(request)
    sequence = model.begin(request, encoders, known)

    def frames() -> Generator[Tensor, None, None]:
        for _, frame in run(model.components.lm, [sequence]):
            codes.append(frame)
            yield frame[None].to(model.device)

    yield from stream_audio(
        frames(),
        config,
        model.components.codec,
        request.params,
        audio_prompt=audio_prompt,
        known=None if known is None else known.to(model.device),
        end=end,
        chunk_seconds=chunk_seconds,
    )
    sounding = len(codes)
    if end is not None:
        sounding = round(end * config.frame_rate) - (0 if known is None else known.shape[1])
    warnings += repeated(config, request.params, torch.stack(codes, dim=1)[:, : max(0, sounding)])


def stream_audio(
    frames: Iterable[Tensor],
    config: MusicGenConfig,
    codec: Codec,
    params: GenerationParams,
    *,
    audio_prompt: Audio | Tensor | None = None,
    known: Tensor | None = None,
    end: float | None = None,
    chunk_seconds: float = CHUNK_SECONDS,
) -> Generator[Audio, None, None]:
    """Yields the sound of one piece, from its new code frames (`[K]` or `[1, K]` each), as soon as it is final.

    `audio_prompt` is what the piece continues, `known` its codes `[K, P]`; the music fades to silence after `end`
    seconds, if it has one. The first chunk is yielded as soon as there is any sound, each later one when there are
    `chunk_seconds`. Closing the iterator closes `frames`, too.
    """
    check_stream(params)
    check_chunks(chunk_seconds)
    pieces = _pieces(frames, config, CodeDecoder(codec), Finishing(config, params, audio_prompt, end), known)
    return _chunks(pieces, config.sample_rate, max(1, round(chunk_seconds * config.sample_rate)))


def _chunks(pieces: Generator[Tensor, None, None], rate: int, size: int) -> Generator[Audio, None, None]:
    """Yields the first of `pieces` `[C, n]` as soon as it is not empty, then always as many as have `size` samples."""
    least, ready = 1, list[Tensor]()
    with closing(pieces):
        for piece in pieces:
            ready += [piece] if piece.shape[1] else []
            if sum(each.shape[1] for each in ready) >= least:
                yield Audio(torch.cat(ready, dim=1), rate)
                least, ready = size, []
        if ready:
            yield Audio(torch.cat(ready, dim=1), rate)


def _pieces(
    frames: Iterable[Tensor],
    config: MusicGenConfig,
    decoder: CodeDecoder,
    finish: Finishing,
    known: Tensor | None,
) -> Generator[Tensor, None, None]:
    """Yields finished samples `[C, n]`, n may be 0; at last closes `frames`, if they can be closed."""
    with closing(frames) if isinstance(frames, Generator) else nullcontext():
        # The beginning of a clip is known before any frame.
        yield finish.push(torch.zeros(config.channels, 0))
        if known is not None:
            for part in torch.split(known, round(SEGMENT_SECONDS * config.frame_rate), dim=1):
                yield finish.push(decoder.push(part[None])[0].cpu())
        for frame in frames:
            wave = decoder.push(frame.reshape(1, -1, 1))
            if wave.shape[-1]:
                yield finish.push(wave[0].cpu())
        yield finish.push(decoder.finish()[0].cpu())
        yield finish.finish()


class Finishing:
    """Decoded waves, piece by piece, to finished sound: cut to the duration, joined, faded, levelled."""

    def __init__(
        self,
        config: MusicGenConfig,
        params: GenerationParams,
        audio_prompt: Audio | Tensor | None,
        end: float | None,
    ) -> None:
        self._end = end
        self._config, self._params, self._begins = config, params, audio_prompt is None
        self._left = self._total = samples_of(params, config)
        self._given = 0  # samples that are joined and faded
        self._join: Join | None = None
        if isinstance(audio_prompt, Audio) and params.keep_original:
            original = clip_to_keep(audio_prompt, config)[:, : self._total]
            self._join = Join(original, config.sample_rate)
        self._level = Level(params.normalization_strategy, config.sample_rate, limiter=config.limiter)

    def push(self, wave: Tensor) -> Tensor:
        """Take the next of the decoded wave, `[C, n]`; returns the finished samples `[C, m]`."""
        with one_thread():  # sums do not depend on the number of threads, and pieces are short
            wave = wave[:, : self._left]
            self._left -= wave.shape[1]
            joined = wave if self._join is None else self._join.push(wave)
            faded = fade_edges(
                joined,
                self._config.sample_rate,
                begins=self._begins,
                fade_out=self._params.fade_out,
                first=self._given,
                total=self._total,
            )
            if self._end is not None:
                faded = close(
                    faded, self._config.sample_rate, at=self._end, ring=RING_SECONDS, first=self._given
                )
            self._given += joined.shape[1]
            return self._level.push(faded)

    def finish(self) -> Tensor:
        """The samples `[C, m]` that were held back."""
        with one_thread():
            return self._level.finish()


class Join:
    """Joins a clip `[c, n]` and the wave of clip and continuation, which comes in pieces: see `continue_original`."""

    def __init__(self, original: Tensor, rate: int) -> None:
        self._original, self._rate = original, rate
        self._matched = min(round(MATCHED_SECONDS * rate), original.shape[1])
        self._begun = False
        self._gain: float | None = None  # known after the seam
        self._tail: Tensor | None = None  # the latest of the wave before the seam
        self._taken = 0  # samples of the wave

    def push(self, wave: Tensor) -> Tensor:
        """Take the next of the wave, `[C, m]`; returns what is final of both."""
        original, n = self._original, self._original.shape[1]
        channels = max(original.shape[0], wave.shape[0])
        original, wave = original.expand(channels, -1), wave.expand(channels, -1)
        if self._gain is not None:
            return wave * self._gain
        joined = []
        if not self._begun:
            self._begun = True
            joined.append(original[:, : n - overlap_of(n, self._rate)])
        self._taken += wave.shape[1]
        tail = wave if self._tail is None else torch.cat([self._tail, wave], dim=1)
        after = self._taken - n
        if after < 0:
            self._tail = tail[:, max(0, tail.shape[1] - self._matched) :]
        else:
            before = tail[:, : tail.shape[1] - after]
            self._gain, across = seam(
                original[:, n - self._matched :], before[:, -self._matched :], self._rate
            )
            joined += [across, tail[:, tail.shape[1] - after :] * self._gain]
            self._tail = None
        return torch.cat(joined, dim=1) if joined else original[:, :0]
