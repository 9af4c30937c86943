"""Decodes the sound of takes in a thread of its own, while their later codes are still drawn.

A small language model draws with one thread, so that a second core is free for this: music is finished soon after its
last code. Samples are those of decoding all codes at the end, since blocks begin at the same frames.
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
    """A thread that decodes the takes that are added; at the end of its `with` block it drops what is not decoded."""

    def __init__(self, codec: Codec) -> None:
        self._codec, self._block = codec, round(BLOCK_SECONDS * codec.frame_rate)
        self._pool = ThreadPoolExecutor(1, "musicgen-sound")
        self._takes: dict[Sequence, _Take] = {}

    def __enter__(self) -> BackgroundDecoder:
        return self

    def __exit__(self, kind: type | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._pool.shutdown(cancel_futures=True)

    def add(self, sequence: Sequence) -> None:
        """Decode a take from now on."""
        self._takes[sequence] = _Take(CodeDecoder(self._codec))

    def push(self, sequence: Sequence) -> None:
        """Decode the new frames of a take that was added, once they are a block; of another take nothing."""
        take = self._takes.get(sequence)
        if take is not None and sequence.done - take.given >= self._block:
            self._give(take, sequence)

    def finish(self, sequence: Sequence) -> Tensor | None:
        """The wave `[1, C, N]` of a take whose codes are all drawn; None for one that was not added."""
        take = self._takes.pop(sequence, None)
        if take is None:
            return None
        self._give(take, sequence)
        take.waves.append(self._pool.submit(take.decoder.finish))
        return torch.cat([each.result() for each in take.waves], dim=-1)

    def _give(self, take: _Take, sequence: Sequence) -> None:
        codes = sequence.frames(take.given, sequence.done)[None]
        take.given = sequence.done
        take.waves.append(self._pool.submit(take.decoder.push, codes))


class _Take:
    """A take's decoder, the frames that it was given, and the waves that come of them."""

    def __init__(self, decoder: CodeDecoder) -> None:
        self.decoder, self.given, self.waves = decoder, 0, list[Future[Tensor]]()
