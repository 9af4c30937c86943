"""Decoding of codes as they come, in blocks that depend only on the number of a frame.

How many rows a product has, and where a sum begins, can change the last bits of a result. So codes are collected to
blocks whose bounds are the same in every piece of music: however they are pushed, one by one or all at once, the
samples are the same to the bit.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Protocol

import torch
from torch import Tensor

from musicgen.errors import InputError

Rest = Callable[[], Tensor]  # the rest of decoding a block: returns its samples [B, C, m]


class DecoderStream(Protocol):
    """Decodes the codes of one piece (or of B of equal length) as they come."""

    def push(self, codes: Tensor) -> Tensor:
        """Take the next codes [B, K, n], n may be 0; returns the samples [B, C, m] that are final, m may be 0."""
        ...

    def finish(self) -> Tensor:
        """All samples [B, C, m] that were held back; afterwards the stream takes no more codes."""
        ...

    def begin(self, codes: Tensor | None) -> Iterator[Rest]:
        """Take the next codes, or None after the last; yields blocks whose decoding is begun.

        What is yielded does the rest, in order, perhaps in another thread, while the next blocks are begun.
        """
        ...


@dataclass(slots=True)
class BlockStream:
    """A `DecoderStream` over a function that decodes the next codes [B, K, n], knowing whether they are the last.

    The block that begins with frame t has `size(t)` frames; the last one has what is left, which may be nothing.
    `after` is given what `decode` returns, where that is not the samples yet.
    """

    decode: Callable[[Tensor, bool], Tensor]
    channels: int
    size: Callable[[int], int]
    after: Callable[[Tensor, bool], Tensor] = lambda wave, _: wave
    waiting: Tensor | None = None  # codes [B, K, n] of the block that is not complete
    frames: int = 0  # decoded
    finished: bool = False

    @torch.no_grad()
    def push(self, codes: Tensor) -> Tensor:
        """Take the next codes [B, K, n], n may be 0; returns the samples [B, C, m] that are final, m may be 0."""
        waves = [rest() for rest in self.begin(codes)]
        return torch.cat(waves, dim=-1) if waves else self._nothing(codes)

    @torch.no_grad()
    def finish(self) -> Tensor:
        """All samples [B, C, m] that were held back; afterwards the stream takes no more codes."""
        waves, waiting = [rest() for rest in self.begin(None)], self.waiting
        if waiting is None:
            return torch.zeros(1, self.channels, 0)
        return waves[0] if waves else self._nothing(waiting)

    @torch.no_grad()
    def begin(self, codes: Tensor | None) -> Iterator[Rest]:
        """See `DecoderStream`."""
        if self.finished:
            raise InputError("This stream is finished; decode other codes with a new one.")
        self.finished = codes is None
        if codes is not None:
            self.waiting = codes if self.waiting is None else torch.cat([self.waiting, codes], dim=-1)
            while self.waiting.shape[-1] >= (size := self.size(self.frames)):
                block, self.waiting = self.waiting[..., :size], self.waiting[..., size:]
                self.frames += size
                yield partial(self.after, self.decode(block, False), False)
        elif self.waiting is not None and (self.frames or self.waiting.shape[-1]):
            yield partial(self.after, self.decode(self.waiting, True), True)

    def _nothing(self, codes: Tensor) -> Tensor:
        return torch.zeros(codes.shape[0], self.channels, 0, device=codes.device)


def size_at(frame: int, sizes: Iterable[tuple[int, int]]) -> int:
    """The size of the block that begins with a frame: of the first of (frame, size) that is not after it."""
    return next(size for begin, size in sizes if frame >= begin)


def decode_whole(stream: DecoderStream, codes: Tensor) -> Tensor:
    """All codes [B, K, T] of a piece to its waveform [B, C, N]."""
    return torch.cat([stream.push(codes), stream.finish()], dim=-1)
