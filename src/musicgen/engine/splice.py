"""Puts new sound into finished sound: matched in level, cross-faded inside the new part, nothing else is touched."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from musicgen.engine.completion import Model
from musicgen.engine.sound import MAX_GAIN_DB, SEAM_SECONDS, codes_to_sound, crossfade
from musicgen.engine.threads import one_thread
from musicgen.io.audio import Audio

AROUND_SECONDS = 2.0  # decoded on both sides of new codes, so that the decoder knows what is there
PEAK = 0.99  # of new sound, at most, where what is around it has no higher one
FULL = 1 - 2**-15  # the highest number of a 16-bit file


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """A piece's new codes `[K, T]`, of which frames `first` to `last` are to be heard."""

    codes: Tensor
    first: int
    last: int


def gain_of(model: Model, codes: Tensor, sound: Audio) -> float:
    """What the decoded sound of codes is multiplied by to be as loud as `sound`, of the same music; at most 12 dB."""
    heard = _level(codes_to_sound(model.components.codec, codes[None].to(model.device))[0].cpu())
    wanted, bound = _level(sound.samples), 10 ** (MAX_GAIN_DB / 20)
    return min(max(wanted / heard, 1 / bound), bound) if wanted > 0 and heard > 0 else 1.0


def new_sound(
    model: Model, part: Part, like: Audio, gain: float, *, before: int = 0, after: int = 0
) -> Tensor:
    """The sound of new codes at the rate and channels of `like`, times `gain`, no peak higher than those of `like`.

    With `before` and `after` it has so many samples more on both sides.
    """
    config, rate = model.config, like.rate
    around = round(AROUND_SECONDS * config.frame_rate)
    start, end = max(0, part.first - around), min(part.codes.shape[1], part.last + around)
    wave = codes_to_sound(model.components.codec, part.codes[None, :, start:end].to(model.device))[0].cpu()
    channels = like.samples.shape[0]
    with one_thread():
        wave = Audio(wave, config.sample_rate).converted(rate, min(channels, 2)).samples
        wave = wave.expand(channels, -1) if wave.shape[0] == 1 else wave
        first = samples_at(part.first - start, model, rate) - before
        last = samples_at(part.last - start, model, rate) + after
        wave = wave[:, max(0, first) : last] * gain
        return no_louder(wave, highest_of(like.samples))


def samples_at(frame: int, model: Model, rate: int) -> int:
    """The sample at which a frame begins, in sound of a rate."""
    return round(frame * model.config.codec.hop * rate / model.config.sample_rate)


def faded_in(new: Tensor, left: Tensor, right: Tensor, rate: int) -> Tensor:
    """New sound `[C, N]` that begins as a cross-fade from `left [C, n]` and ends as one to `right [C, m]`.

    `left` is what would follow before it, `right` what would come before what follows; either may be empty. Of each
    as much is used as the fades take: 0.05 s, and at most a third of the new sound. Where both are loud at
    the same time the fades are clipped at `highest_of` the three.
    """
    f = min(round(SEAM_SECONDS * rate), new.shape[1] // 3)
    into, out = min(f, left.shape[1]), min(f, right.shape[1])
    with one_thread():
        highest = highest_of(new, left[:, :into], right[:, right.shape[1] - out :])
        parts = [new[:, into : new.shape[1] - out]]
        if into:
            parts.insert(0, crossfade(left[:, :into].contiguous(), new[:, :into].contiguous()))
        if out:
            parts.append(crossfade(new[:, -out:].contiguous(), right[:, -out:].contiguous()))
        return torch.cat(parts, dim=1).clamp(-highest, highest)


def highest_of(*sounds: Tensor) -> float:
    """The highest peak of sounds `[C, N]`, from 0.99 to the highest number of a 16-bit file.

    With a higher peak such a file would have another scale (`io/audio_write.py`), and with it all its samples.
    """
    return min(FULL, max([PEAK, *(float(each.abs().max()) for each in sounds if each.numel())]))


def no_louder(wave: Tensor, highest: float) -> Tensor:
    """A wave with its level lowered so that it has no higher peak than this."""
    return wave * min(1.0, highest / max(float(wave.abs().max()), 1e-9))


def _level(samples: Tensor) -> float:
    with one_thread():
        return float(samples.double().square().mean().sqrt())
