"""Decodes the sound of takes in threads of its own, while their later codes are still drawn.

A small language model draws with one thread, so that a second core is free for this: music is finished soon after its
last code. Samples are those of decoding all codes at the end, since blocks begin at the same frames. One thread begins
to decode blocks, and a second one does the rest: both cores are used when the last codes are drawn.
"""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType

import torch
from torch import Tensor

from musicgen.engine.sequence import Sequence
from musicgen.engine.sound import CodeDecoder
from musicgen.model.codec import Codec

BLOCK_SECONDS = 0.2  # of codes that are given to the decoder at once


class BackgroundDecoder:
    """Threads that decode the takes that are added; at the end of its `with` block it drops what is not decoded."""

    def __init__(self, codec: Codec) -> None:
        self._codec, self._block = codec, round(BLOCK_SECONDS * codec.frame_rate)
        self._begin, self._end = (ThreadPoolExecutor(1, "musicgen-sound") for _ in range(2))
        self._takes: dict[Sequence, _Take] = {}

    def __enter__(self) -> BackgroundDecoder:
        return self

    def __exit__(self, kind: type | None, error: BaseException | None, trace: TracebackType | None) -> None:
        for pool in (self._begin, self._end):
            pool.shutdown(cancel_futures=True)

    def add(self, sequence: Sequence) -> None:
        """Decode a take from now on."""
        self._takes[sequence] = _Take(CodeDecoder(self._codec))

    def push(self, sequence: Sequence) -> None:
        """Decode the new frames of a take that was added, once they are a block; of another take nothing."""
        take = self._takes.get(sequence)
        if take is not None and sequence.done - take.given >= self._block:
            self._give(take, sequence)

    def end(self, sequence: Sequence) -> None:
        """Decode the last frames of a take that was added; all its codes are drawn."""
        take = self._takes.get(sequence)
        if take is not None:
            self._give(take, sequence)
            take.begun.append(self._begin.submit(self._decode, take, None))

    def is_ready(self, sequence: Sequence) -> bool:
        """Whether a take that has ended is decoded, or was not added."""
        take = self._takes.get(sequence)
        return take is None or (
            all(each.done() for each in take.begun) and all(each.done() for each in take.waves)
        )

    def finish(self, sequence: Sequence) -> Tensor | None:
        """The wave `[1, C, N]` of a take that has ended; None for one that was not added."""
        take = self._takes.pop(sequence, None)
        if take is None:
            return None
        for each in take.begun:
            each.result()
        return torch.cat([each.result() for each in take.waves], dim=-1)

    def _give(self, take: _Take, sequence: Sequence) -> None:
        codes = sequence.frames(take.given, sequence.done)[None]
        take.given = sequence.done
        take.begun.append(self._begin.submit(self._decode, take, codes))

    def _decode(self, take: _Take, codes: Tensor | None) -> None:
        """Begin to decode the next codes of a take, and let the other thread do the rest."""
        for rest in take.decoder.begin(codes):
            take.waves.append(self._end.submit(rest))


class _Take:
    """A take's decoder, the frames that it was given, and what becomes of them."""

    def __init__(self, decoder: CodeDecoder) -> None:
        self.decoder, self.given = decoder, 0
        self.begun, self.waves = list[Future[None]](), list[Future[Tensor]]()
