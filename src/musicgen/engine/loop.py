"""The decoding loop: a generator of code columns. Whoever iterates shows progress, streams or stops."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

import torch
from torch import Tensor

from musicgen.engine.longform import Window
from musicgen.model import delay
from musicgen.model.conditioning import Conditioning
from musicgen.model.lm import LanguageModel
from musicgen.model.sampling import Guidance, Sampling, draw, gumbel

NOISE_STEPS = 8  # steps of noise made in one go: few calls, yet small enough for the processor's cache


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
    config, B = lm.config, len(seeds)
    if sampling.top_k > lm.config.codebook_size:
        sampling = replace(sampling, top_k=0)  # more than there are: all
    K, late, pad = config.codebooks, config.max_delay, config.pad_code
    known = 0 if prompt is None else prompt.shape[-1]
    assert known < frames, f"a prompt of {known} frames leaves nothing to generate of {frames}"
    length = delay.sequence_steps(frames, config.delays)
    sequence = torch.full((B, K, length), pad, dtype=torch.long, device=seeds.device)
    if prompt is not None:
        steps = delay.schedule(known, config.delays)
        sequence = delay.place(prompt.to(seeds.device), steps, length, pad)
    place = torch.arange(length) - 1 - torch.tensor(config.delays)[:, None]  # the frame of each book and step
    draws = ((place >= known) & (place < frames)).to(seeds.device)
    all_drawn = draws.all(0).tolist()

    state = lm.new_state(guidance.groups * B, length - 1, conditioning)
    first = known + 1
    books = torch.arange(K, device=seeds.device)
    late_by = torch.tensor(config.delays, device=seeds.device)
    fed, noise = 0, sequence.new_empty(0)
    for step in range(first, length):
        if not sampling.greedy and (step - first) % NOISE_STEPS == 0:
            noise = gumbel(seeds, offset + step, min(NOISE_STEPS, length - step), K, config.codebook_size)
        columns = sequence[:, :, fed:step].repeat(guidance.groups, 1, 1)
        hidden = lm.hidden(columns, conditioning, state)[:, -1:]
        logits = guidance.apply(lm.logits(hidden)[:, :, 0])
        codes = draw(logits, sampling, None if sampling.greedy else noise[(step - first) % NOISE_STEPS])
        if all_drawn[step]:
            sequence[:, :, step] = codes
        else:
            # Prompt codes of late books are kept, and so are the pads outside the piece.
            sequence[:, :, step] = torch.where(draws[:, step], codes, sequence[:, :, step])
        fed = step
        if step >= first + late:
            yield sequence[:, books, late_by + (step - late)]


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
