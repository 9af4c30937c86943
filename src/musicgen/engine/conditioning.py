"""Turns the texts and melodies of a request into the conditions of the language model."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor

from musicgen.config import MusicGenConfig
from musicgen.engine.planning import timeline
from musicgen.engine.request import Request
from musicgen.engine.style import style_of, style_rows
from musicgen.engine.threads import one_thread
from musicgen.engine.windows import Window
from musicgen.io.audio import Audio
from musicgen.io.checkpoint import Components
from musicgen.io.mert import Mert
from musicgen.io.notes import Notes
from musicgen.io.separation import Separator
from musicgen.model.chroma import Chroma
from musicgen.model.clock import Timeline, clock_frames
from musicgen.model.conditioning import Conditioner, Conditioning, null_chroma


@dataclass(frozen=True, slots=True)
class ConditionEncoders:
    """Optional models that prepare given audio: stem separation for melodies, MERT for styles."""

    separator: Separator | None = None
    mert: Mert | None = None


TextRows = tuple[Tensor, Tensor]  # hidden states `[groups, L, W]`, and their mask `[groups, L]`


@torch.inference_mode()
def prepare(
    components: Components,
    request: Request,
    encoders: ConditionEncoders,
    *,
    long: bool,
) -> Callable[[TextRows, Window], Conditioning]:
    """Prepare the melody, style and plan of a request of one item; returns what makes a window's conditions of a text.

    A melody is analysed for each window. In a piece of one window the chroma of a short melody is
    repeated, as in the reference. In a `long` piece (several windows) the melody's audio is repeated instead, and
    each window gets the part at its own time.
    """
    config, params = components.config, request.params
    [seed], [melody] = request.seeds, request.melodies
    # More of a melody is never used, so it need not be resampled and kept.
    seconds = config.window_seconds + (params.duration if long else 0)
    rate = (config.chroma or config.style or config.codec).sample_rate
    notes = melody if isinstance(melody, Notes) else None
    wave = melody_wave(melody, rate, seconds) if isinstance(melody, Audio) else None
    if config.style:
        # The same one for all windows.
        style = style_of(components, wave, seed, encoders.mert, request.style_options)
        return lambda text, _: style_rows(components, text, [style], groups=len(text[1]))
    if encoders.separator is not None and wave is not None:
        wave = encoders.separator.melodic(wave[None], rate)[0]
    extractor = Chroma(config.chroma) if config.chroma and melody is not None else None

    @torch.inference_mode()
    def conditions(text: TextRows, window: Window) -> Conditioning:
        part: Tensor | Notes | None = notes if wave is None else wave
        if long and wave is not None:
            part = melody_part(wave, window, config, rate)
        elif long and notes is not None:
            part = notes.repeated(window.start / config.frame_rate, config.window_seconds) or None
        groups, planned = len(text[1]), None
        if request.plans:
            begin, end = window.start / config.frame_rate, (window.end + 1) / config.frame_rate
            seconds = end if request.endless else params.duration
            planned = timeline(request.plans[0], seconds, begin, end)
        with one_thread():
            return rows(
                components.conditioner,
                text,
                groups,
                chroma=None
                if part is None or extractor is None
                else chroma_rows(extractor, part, groups, config.window_seconds if long else None),
                clock=clock_rows(components.conditioner, planned, window, groups),
                two_step=params.two_step_guidance,
            )

    return conditions


def melody_wave(melody: Audio, rate: int, seconds: float) -> Tensor:
    """The mono wave `[1, N]` of a melody, at most `seconds` of it."""
    beginning = Audio(melody.samples[:, : math.ceil(seconds * melody.rate)], melody.rate)
    return beginning.converted(rate, 1).samples


def melody_part(wave: Tensor, window: Window, config: MusicGenConfig, rate: int) -> Tensor:
    """The part of a melody `[1, N]`, repeated without end, at the time of one window of a long piece."""
    start = round(window.start * rate / config.frame_rate)
    index = torch.arange(start, start + round(config.window_seconds * rate))
    return wave[:, index % wave.shape[1]]


def chroma_rows(
    extractor: Chroma, melody: Tensor | Notes, groups: int, seconds: float | None = None
) -> Tensor:
    """One-hot chroma `[groups, P, bins]` of a melody, null after the first group: a wave `[1, N]`, or notes.

    Notes last so many `seconds`, or until the last one ends.
    """
    config = extractor.config
    null = null_chroma(groups - 1, config.frames, config.bins, framewise=config.framewise)
    if isinstance(melody, Notes):
        found = extractor.of_notes(*melody.spans(), seconds or melody.duration)
    else:
        found = extractor.condition(melody)
    return torch.cat([found, null])


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
