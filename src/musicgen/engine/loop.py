"""The decoding loop: a generator of code columns. Whoever iterates shows progress, streams or stops."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import repeat

import torch
from torch import Tensor

from musicgen.config import LMConfig
from musicgen.engine.longform import Window
from musicgen.engine.pace import Pace
from musicgen.model import delay
from musicgen.model.conditioning import Conditioning
from musicgen.model.lm import LanguageModel
from musicgen.model.sampling import Guidance, Sampling, draw, gumbel

NOISE_STEPS = 16  # steps of noise made in one go: few calls, yet small enough for the processor's cache


@torch.inference_mode()
def decode(
    lm: LanguageModel,
    conditioning: Conditioning,
    *,
    seeds: Tensor,
    frames: int,
    sampling: Sampling,
    guidance: Guidance,
    prompt: Tensor | None = None,
    offset: int = 0,
) -> Iterator[Tensor]:
    """Generate `frames` frames, prompt `[B, K, P]` included; yields each new frame's codes `[B, K]` in order.

    `conditioning` has `guidance.groups` times B rows, one group after the other (or none at all). Frame t
    of item b depends on `seeds[b]` and on `offset + t`, the place in the whole piece, not on the batch or
    on `frames`. The last `max_delay` steps complete late books, so a frame is known that many steps after
    its first book.
    """
    config, B, device = lm.config, len(seeds), seeds.device
    known = 0 if prompt is None else prompt.shape[-1]
    assert known < frames, f"a prompt of {known} frames leaves nothing to generate of {frames}"
    if sampling.top_k > config.codebook_size:
        sampling = replace(sampling, top_k=0)  # more than there are: all
    length = delay.sequence_steps(frames, config.delays)
    sequence = torch.full((B, config.codebooks, length), config.pad_code, device=device)
    if prompt is not None:
        steps = delay.schedule(known, config.delays)
        sequence = delay.place(prompt.to(device), steps, length, config.pad_code)
    drawn = _drawn(known, frames, config)
    all_drawn, drawn = drawn.all(0).tolist(), drawn.to(device)
    books, delays = torch.arange(config.codebooks, device=device), torch.tensor(config.delays, device=device)

    state = lm.new_state(guidance.groups * B, length - 1, conditioning)
    first, fed = known + 1, 0
    noises = repeat(None) if sampling.greedy else _noise(seeds, offset + first, length - first, config)
    pace = Pace(device)
    for step in range(first, length):
        columns = sequence[:, :, fed:step].repeat(guidance.groups, 1, 1)
        with pace:
            noise = next(noises)
            hidden = lm.hidden(columns, conditioning, state)[:, -1:]
            logits = guidance.apply(lm.logits(hidden)[:, :, 0])
            codes = draw(logits, sampling, noise)
        if not all_drawn[step]:
            codes = torch.where(drawn[:, step], codes, sequence[:, :, step])
        sequence[:, :, step] = codes
        fed = step
        if step >= first + config.max_delay:
            yield sequence[:, books, delays + (step - config.max_delay)]


def _drawn(known: int, frames: int, config: LMConfig) -> Tensor:
    """Which books are drawn at which step, bool `[K, S]`: not the codes of the prompt, nor outer pads."""
    step = torch.arange(delay.sequence_steps(frames, config.delays))
    frame = step - 1 - torch.tensor(config.delays)[:, None]
    return (frame >= known) & (frame < frames)


def _noise(seeds: Tensor, first_step: int, steps: int, config: LMConfig) -> Iterator[Tensor]:
    """Gumbel noise `[B, K, V]` of one step after the other, made for several at a time."""
    for start in range(first_step, first_step + steps, NOISE_STEPS):
        count = min(NOISE_STEPS, first_step + steps - start)
        yield from gumbel(seeds, start, count, config.codebooks, config.codebook_size)


def decode_windows(
    lm: LanguageModel,
    windows: Sequence[Window],
    condition: Callable[[Window], Conditioning],
    *,
    seeds: Tensor,
    sampling: Sampling,
    guidance: Guidance,
    prompt: Tensor | None = None,
) -> Iterator[Tensor]:
    """Generate a piece window by window: yields every new frame's codes `[B, K]`, without the prompt's.

    `condition` makes the rows of a window (a melody moves on with the music).
    """
    known = [] if prompt is None else list(prompt.unbind(-1))
    for window in windows:
        context = torch.stack(known[window.start :], dim=-1) if window.context else None
        for column in decode(
            lm,
            condition(window),
            seeds=seeds,
            frames=window.length,
            sampling=sampling,
            guidance=guidance,
            prompt=context,
            offset=window.start,
        ):
            known.append(column)
            yield column
