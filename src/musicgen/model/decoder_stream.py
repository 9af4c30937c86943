"""Decoding of codes as they come, in blocks that depend only on the number of a frame.

How many rows a product has, and where a sum begins, can change the last bits of a result. So codes are collected to
blocks whose bounds are the same in every piece of music: however they are pushed, one by one or all at once, the
samples are the same to the bit.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import torch
from torch import Tensor

from musicgen.errors import InputError


class DecoderStream(Protocol):
    """Decodes the codes of one piece (or of B of equal length) as they come."""

    def push(self, codes: Tensor) -> Tensor:
        """Take the next codes [B, K, n], n may be 0; returns the samples [B, C, m] that are final, m may be 0."""
        ...

    def finish(self) -> Tensor:
        """All samples [B, C, m] that were held back; afterwards the stream takes no more codes."""
        ...


@dataclass(slots=True)
class BlockStream:
    """A `DecoderStream` over a function that decodes the next codes [B, K, n], knowing whether they are the last.

    The block that begins with frame t has `size(t)` frames; the last one has what is left, which may be nothing.
    """

    decode: Callable[[Tensor, bool], Tensor]
    channels: int
    size: Callable[[int], int]
    waiting: Tensor | None = None  # codes [B, K, n] of the block that is not complete
    frames: int = 0  # decoded
    finished: bool = False

    @torch.no_grad()
    def push(self, codes: Tensor) -> Tensor:
        """Take the next codes [B, K, n], n may be 0; returns the samples [B, C, m] that are final, m may be 0."""
        if self.finished:
            raise InputError("This stream is finished; decode other codes with a new one.")
        waiting = codes if self.waiting is None else torch.cat([self.waiting, codes], dim=-1)
        waves: list[Tensor] = []
        while waiting.shape[-1] >= (size := self.size(self.frames)):
            waves.append(self.decode(waiting[..., :size], False))
            waiting, self.frames = waiting[..., size:], self.frames + size
        self.waiting = waiting
        return torch.cat(waves, dim=-1) if waves else self._nothing(waiting)

    @torch.no_grad()
    def finish(self) -> Tensor:
        """All samples [B, C, m] that were held back; afterwards the stream takes no more codes."""
        if self.finished:
            raise InputError("This stream is finished; decode other codes with a new one.")
        self.finished, waiting = True, self.waiting
        if waiting is None:
            return torch.zeros(1, self.channels, 0)
        return self.decode(waiting, True) if self.frames or waiting.shape[-1] else self._nothing(waiting)

    def _nothing(self, codes: Tensor) -> Tensor:
        return torch.zeros(codes.shape[0], self.channels, 0, device=codes.device)


def decode_whole(stream: DecoderStream, codes: Tensor) -> Tensor:
    """All codes [B, K, T] of a piece to its waveform [B, C, N]."""
    return torch.cat([stream.push(codes), stream.finish()], dim=-1)
