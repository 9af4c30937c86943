"""The sound of a take that is changed while it is made: of a change all that is not heard yet is made anew.

A codec looks ahead, nano's by some tenths of a second: so many frames are made before their sound is final. They are
drawn again under the new conditions, and decoded by a new stream, which is given some frames before them and replaces
the old one in a short cross-fade. Without this a change would be heard later by the look-ahead.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import nullcontext

import torch
from torch import Tensor

from musicgen.engine.batch import Batch, Turn
from musicgen.engine.completion import Model
from musicgen.engine.live import LiveTake
from musicgen.engine.sound import SEGMENT_SECONDS, CodeDecoder, crossfade
from musicgen.model.codec import Codec

WARM_UP_SECONDS = 1.0  # decoded before the frames that are made anew
FADE_SECONDS = 0.02


class LiveDecoder:
    """Decodes the frames of one piece as they come, and the latest of them anew where they have become others."""

    def __init__(self, codec: Codec, block: int | None, device: torch.device) -> None:
        """`block` is as for `Codec.decoder_stream`."""
        self._codec, self._block, self._device = codec, block, device
        self._decoder = CodeDecoder(codec, block)
        self._skipped = 0  # samples that the decoder gives first and that were heard already
        self._old: Tensor | None = None  # sound of the codes before, which the next samples replace
        self._held: Tensor | None = None  # samples before the cross-fade is complete
        self.heard = 0  # samples that are final

    def push(self, codes: Tensor) -> Tensor:
        """Take the next codes `[K, n]`; returns the samples `[C, m]` that are final."""
        return self._final(self._decoder.push(codes[None].to(self._device))[0].cpu())

    def finish(self) -> Tensor:
        """The samples `[C, m]` that were held back."""
        return self._final(self._decoder.finish()[0].cpu(), last=True)

    def begin_anew(self, before: Tensor, frame: int) -> Tensor:
        """Go on from `frame` with other codes; `before [K, n]` are those before it. Returns samples that are final."""
        heard, rate = self.heard, self._codec.sample_rate
        old = self.finish()
        self.heard, self._decoder = heard, CodeDecoder(self._codec, self._block)
        self._old, self._held = old[:, : round(FADE_SECONDS * rate)], None
        self._skipped = heard - (frame - before.shape[1]) * self._codec.hop
        return self.push(before)

    def _final(self, wave: Tensor, *, last: bool = False) -> Tensor:
        """Those of the next samples that are final: without what was heard, and faded into from what they replace."""
        skipped = min(self._skipped, wave.shape[1])
        self._skipped, wave = self._skipped - skipped, wave[:, skipped:]
        if self._old is not None:
            wave = wave if self._held is None else torch.cat([self._held, wave], dim=1)
            n = min(self._old.shape[1], wave.shape[1])
            if n < self._old.shape[1] and not last:
                self._held = wave
                return wave[:, :0]
            across = crossfade(self._old[:, :n].contiguous(), wave[:, :n].contiguous())
            wave, self._old, self._held = torch.cat([across, wave[:, n:]], dim=1), None, None
        self.heard += wave.shape[1]
        return wave


def live_waves(
    model: Model, take: LiveTake, *, block: int | None, turn: Turn = nullcontext
) -> Generator[Tensor, None, None]:
    """Yields decoded waves `[C, m]` of a take, m may be 0, as it is made and changed.

    Each step is made within a `turn()`, as is needed where other threads use the model's device.
    """
    sequence, config = take.sequence, model.config
    decoder, batch = LiveDecoder(model.components.codec, block, model.device), Batch(model.components.lm)
    if take.prompt is not None:
        for part in torch.split(take.prompt, round(SEGMENT_SECONDS * config.frame_rate), dim=1):
            yield decoder.push(part)
    batch.add(sequence)
    while batch:
        anew = None
        with turn():
            if sequence.is_asked:
                anew = sequence.go_back(-(-decoder.heard // config.codec.hop))
            if anew is not None:
                batch.enter_again(sequence)
            made = batch.step()
        if anew is not None:
            warm_up = round(WARM_UP_SECONDS * config.frame_rate)
            yield decoder.begin_anew(sequence.frames(max(0, anew - warm_up), anew), anew)
        for _, frames in made:
            if isinstance(frames, Exception):
                raise frames
            yield decoder.push(frames)
    yield decoder.finish()
