"""Turns the texts and melodies of a request into the conditions of the language model."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from musicgen.config import MusicGenConfig
from musicgen.engine.planning import in_words, timeline
from musicgen.engine.request import Request
from musicgen.engine.style import style_rows
from musicgen.engine.threads import one_thread
from musicgen.engine.windows import Window
from musicgen.io.audio import Audio
from musicgen.io.checkpoint import Components
from musicgen.io.mert import Mert
from musicgen.io.separation import Separator
from musicgen.model.chroma import Chroma
from musicgen.model.clock import Timeline, clock_frames
from musicgen.model.conditioning import Conditioner, Conditioning, null_chroma
from musicgen.model.sampling import Guidance


@dataclass(frozen=True, slots=True)
class ConditionEncoders:
    """Optional models that prepare given audio: stem separation for melodies, MERT for styles."""

    separator: Separator | None = None
    mert: Mert | None = None


@torch.inference_mode()
def prepare(
    components: Components,
    request: Request,
    items: Sequence[int],
    guidance: Guidance,
    encoders: ConditionEncoders,
    *,
    long: bool,
) -> Callable[[Window], Conditioning]:
    """Encode the conditions of some items; returns a function from a window to its conditions.

    Texts are encoded once, melodies for each window. In a piece of one window the chroma of a short melody is
    repeated, as in the reference. In a `long` piece (several windows) the melody's audio is repeated instead, and
    each window gets the part at its own time.
    """
    config, params, groups = components.config, request.params, guidance.groups
    # Each item is encoded by itself: in a batch the last bits would differ, and then, in int8, the codes of a seed.
    prompts = request.prompts if config.clock else [in_words(each, params) for each in request.prompts]
    texts = [encode_texts(components, [prompts[i]], params.negative_prompt, guidance) for i in items]
    # More of a melody is never used, so it need not be resampled and kept.
    seconds = config.window_seconds + (params.duration if long else 0)
    rate = (config.chroma or config.style or config.codec).sample_rate
    waves = melody_waves([request.melodies[i] for i in items], rate, seconds)
    if config.style:
        styled = by_group(
            [
                style_rows(components, text, [wave], [request.seeds[i]], groups=groups, mert=encoders.mert)
                for i, text, wave in zip(items, texts, waves, strict=True)
            ],
            groups,
        )
        return lambda window: styled
    if encoders.separator is not None:
        waves = [None if each is None else encoders.separator.melodic(each[None], rate)[0] for each in waves]
    extractor = Chroma(config.chroma) if config.chroma else None
    planned = [timeline(request.plans[i], params.duration) if request.plans else None for i in items]

    @torch.inference_mode()
    def conditions(window: Window) -> Conditioning:
        parts = melody_parts(waves, window, config, rate) if long else waves
        with one_thread():
            chroma = [chroma_rows(extractor, [part], groups) if extractor else None for part in parts]
            clock = [clock_rows(components.conditioner, each, window, groups) for each in planned]
            each = [
                rows(
                    components.conditioner,
                    text,
                    groups,
                    chroma=own,
                    clock=time,
                    two_step=params.two_step_guidance,
                )
                for text, own, time in zip(texts, chroma, clock, strict=True)
            ]
        return by_group(each, groups)

    return conditions


def by_group(parts: Sequence[Conditioning], groups: int) -> Conditioning:
    """Conditions of items, `groups` rows each, in the order of decoding: one group of all items after another."""
    if len(parts) == 1:
        return parts[0]
    order = torch.arange(groups * len(parts)).view(len(parts), groups).T.flatten()
    stacked = Conditioning.stack(parts)
    vectors = stacked.prefix if stacked.cross is None else stacked.cross
    return stacked.rows(order if vectors is None else order.to(vectors.device))


def encode_texts(
    components: Components, prompts: Sequence[str | None], negative: str | None, guidance: Guidance
) -> tuple[Tensor, Tensor]:
    """Hidden states `[groups * B, L, W]` and mask `[groups * B, L]`, one group after the other.

    The groups are: prompts; without text (only with three groups); the negative prompt or no text.
    """
    null, empty = [negative] * len(prompts), [None] * len(prompts)
    groups = {1: [prompts], 2: [prompts, null], 3: [prompts, empty, null]}[guidance.groups]
    # More threads would add numbers in another order; the same seed must give the same result.
    with one_thread():
        return components.text.encode([text for group in groups for text in group])


def melody_waves(melodies: Sequence[Audio | None], rate: int, seconds: float) -> list[Tensor | None]:
    """Mono waves `[1, N]` of at most `seconds`; None where there is no melody."""
    return [None if each is None else _mono(each, rate, seconds) for each in melodies]


def _mono(sound: Audio, rate: int, seconds: float) -> Tensor:
    return Audio(sound.samples[:, : math.ceil(seconds * sound.rate)], sound.rate).converted(rate, 1).samples


def melody_parts(
    waves: Sequence[Tensor | None], window: Window, config: MusicGenConfig, rate: int
) -> list[Tensor | None]:
    """The part of each melody `[1, N]`, repeated without end, at the time of one window of a long piece."""
    start = round(window.start * rate / config.frame_rate)
    index = torch.arange(start, start + round(config.window_seconds * rate))
    return [None if wave is None else wave[:, index % wave.shape[1]] for wave in waves]


def chroma_rows(extractor: Chroma, waves: Sequence[Tensor | None], groups: int) -> Tensor | None:
    """One-hot chroma `[groups * B, P, bins]`, null after the first group; None without melodies."""
    if all(wave is None for wave in waves):
        return None
    config = extractor.config
    null = null_chroma(1, config.frames, config.bins, framewise=config.framewise)
    conditions = [null if wave is None else extractor.condition(wave) for wave in waves]
    return torch.cat([*conditions, null.expand((groups - 1) * len(waves), -1, -1)])


def clock_rows(
    conditioner: Conditioner, planned: Timeline | None, window: Window, groups: int
) -> Tensor | None:
    """Clock frames `[groups, S, F]` of a window of one item, zero after the first group; None without a clock."""
    if conditioner.clock is None or planned is None:
        return None
    frames = clock_frames(planned, conditioner.clock, conditioner.step_seconds(window.start))[None]
    return torch.cat([frames, torch.zeros_like(frames).expand(groups - 1, -1, -1)])


def rows(
    conditioner: Conditioner,
    texts: tuple[Tensor, Tensor],
    groups: int,
    *,
    chroma: Tensor | None = None,
    style: Tensor | None = None,
    clock: Tensor | None = None,
    two_step: bool = False,
) -> Conditioning:
    """Conditions of `groups * B` rows; `chroma`, `style` and `clock` have as many rows as the text.

    With `two_step` each group is padded to its own longest text, as in training, instead of to the longest of all.
    """
    hidden, mask = texts
    chroma = None if chroma is None else chroma.to(hidden.device)
    clock = None if clock is None else clock.to(hidden.device)
    given = {"chroma": chroma, "style": style, "clock": clock}
    if not two_step:
        together: Conditioning = conditioner(hidden, mask, groups=groups, **given)
        return together
    parts = []
    for index in torch.arange(len(mask), device=mask.device).chunk(groups):
        longest = max(1, int(mask[index].sum(1).max()))
        front = {name: each if each is None else each[index] for name, each in given.items()}
        parts.append(conditioner(hidden[index, :longest], mask[index, :longest], **front))
    return Conditioning.stack(parts)
