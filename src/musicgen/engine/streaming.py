"""Makes finished sound of code frames as they come: joined, the samples of the whole piece, to the bit.

What is done to the sound needs no more of it than some milliseconds: a continued clip is joined at its end, the edges
are faded at places that the duration sets, and the level is set by a strategy of `io/limiter.py`. The slow gain of
`engine/sound.steady`, which needs the whole piece, is left out, as it is from a piece that is made with such a level.
"""

from __future__ import annotations

import time
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing, nullcontext

import torch
from torch import Tensor

from musicgen.config import MusicGenConfig
from musicgen.engine.batch import Turn, run
from musicgen.engine.completion import Model
from musicgen.engine.finish import end_of, repeated
from musicgen.engine.generation_run import tags_of
from musicgen.engine.live import LIVE_SECONDS, LiveTake
from musicgen.engine.live_sound import live_waves
from musicgen.engine.request import samples_of
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
from musicgen.plan import RING_SECONDS

ENDLESS = 2**60  # samples
AHEAD_SECONDS = 1.0  # of sound that are made before their time
CHUNK_SECONDS = 0.2  # of sound, which each chunk has at least, but the first and the last


class AudioStream:
    """The chunks of one piece, an iterator of Audio; they are made while it is iterated over.

    `params` contain the piece's prompt and seed, `plan` its tempo and harmony (None for a model without a clock).
    `warnings` are about the request, and after the last chunk also about the music. `update` changes the words and the
    guidance of what is not made yet. `close`, or the end of a `with` block, stops it; then there are no more chunks.
    """

    def __init__(
        self,
        chunks: Generator[Audio, None, None],
        take: LiveTake,
        warnings: list[str],
        origin: Origin | None = None,
    ) -> None:
        self._chunks, self._take, self.warnings = chunks, take, warnings
        self.plan = take.request.plans[0] if take.request.plans else None
        self.origin = origin  # what makes it, for its tags

    @property
    def params(self) -> GenerationParams:
        """The options that make this music again; of an endless or stopped stream that which is made so far.

        Changes that were made by `update` are its timeline. Raises InputError after an hour of an endless stream.
        """
        return self._take.params()

    def update(
        self,
        prompt: str | None = None,
        *,
        guidance: float | None = None,
        negative_prompt: str | None = None,
        fade: float = 0.0,
        on_bar: bool = False,
    ) -> None:
        """Change the music from the next step on; what is not given stays. Any thread may call it.

        `fade` mixes the new words and guidance in over some seconds; with `on_bar` they begin on the next bar line, of
        music that has bars. Of `MusicGen.live` a change is heard in the next chunk, of `MusicGen.stream` after what is
        made already, up to three seconds. Raises InputError for what is not allowed.
        """
        self.warnings += self._take.update(
            prompt, guidance=guidance, negative_prompt=negative_prompt, fade=fade, on_bar=on_bar
        )

    @property
    def tags(self) -> TakeTags | None:
        """How the piece is made, as its file says; None if that is not known."""
        return None if self.origin is None else tags_of(self.origin, self.params, self.plan)

    @property
    def sample_format(self) -> str:
        """The sample format that the options ask for."""
        return self._take.request.params.sample_format

    @property
    def seed(self) -> int:
        """The seed of the piece, also if it was drawn."""
        return self._take.request.seeds[0]

    def __iter__(self) -> AudioStream:
        return self

    def __next__(self) -> Audio:
        return next(self._chunks)

    def close(self) -> None:
        """Stop generating."""
        self._chunks.close()
        self._take.stop()

    def __enter__(self) -> AudioStream:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()


def check_chunks(chunk_seconds: float) -> None:
    """Raise InputError if chunks cannot have this length."""
    if not 0 <= chunk_seconds <= SEGMENT_SECONDS:
        raise InputError(f"chunk_seconds must be between 0 and {SEGMENT_SECONDS}, got {chunk_seconds}.")


def stream_take(
    model: Model, take: LiveTake, chunk_seconds: float, warnings: list[str]
) -> Generator[Audio, None, None]:
    """Yields the sound of a take as its codes are made; what is wrong with these goes to `warnings`."""
    request, known, codes = take.request, take.prompt, list[Tensor]()
    end = end_of(request)

    def frames() -> Generator[Tensor, None, None]:
        for _, frame in run(model.components.lm, [take.sequence]):
            codes.append(frame)
            yield frame[None].to(model.device)

    yield from stream_audio(
        frames(),
        model.config,
        model.components.codec,
        request.params,
        audio_prompt=request.audio_prompts[0],
        known=None if known is None else known.to(model.device),
        end=end,
        chunk_seconds=chunk_seconds,
    )
    sounding = len(codes)
    if end is not None:
        sounding = round(end * model.config.frame_rate) - (0 if known is None else known.shape[1])
    warnings += repeated(model.config, request.params, torch.stack(codes, dim=1)[:, : max(0, sounding)])


def stream_live(
    model: Model, take: LiveTake, chunk_seconds: float, turn: Turn = nullcontext
) -> Generator[Audio, None, None]:
    """Yields the sound of a take that is changed while it is made, each step of it within a `turn()`."""
    request, config = take.request, model.config
    end = None if request.endless else end_of(request)
    finish = Finishing(config, request.params, request.audio_prompts[0], end, endless=request.endless)
    waves = live_waves(model, take, block=max(1, round(LIVE_SECONDS * config.frame_rate)), turn=turn)

    def pieces() -> Generator[Tensor, None, None]:
        yield finish.push(torch.zeros(config.channels, 0))
        with closing(waves):
            for wave in waves:
                if wave.shape[1]:
                    yield finish.push(wave)
        yield finish.finish()

    yield from _chunks(pieces(), config.sample_rate, max(1, round(chunk_seconds * config.sample_rate)))


def paced(chunks: Iterator[Audio], ahead: float = AHEAD_SECONDS) -> Iterator[Audio]:
    """Yields pieces of sound no earlier than `ahead` seconds before their time."""
    begun, seconds = time.monotonic(), 0.0
    for chunk in chunks:
        yield chunk
        seconds += chunk.duration
        # Where it is not made fast enough, time that was lost is not caught up.
        begun = max(begun, time.monotonic() - seconds)
        time.sleep(max(0.0, begun + seconds - ahead - time.monotonic()))


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
        *,
        endless: bool = False,
    ) -> None:
        self._end = end
        self._config, self._params, self._begins = config, params, audio_prompt is None
        self._left = self._total = ENDLESS if endless else samples_of(params, config)
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
