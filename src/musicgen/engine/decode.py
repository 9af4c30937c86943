"""The decoding loop, as generators of code frames: the caller may show progress, stream or stop between frames."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext
from dataclasses import replace
from itertools import repeat

import torch
from torch import Tensor

from musicgen.config import LMConfig
from musicgen.engine.collapse import RepetitionPenalty, choose_context
from musicgen.engine.device import Decodable
from musicgen.engine.threads import one_thread
from musicgen.engine.windows import Window
from musicgen.errors import CheckpointError
from musicgen.model import delay
from musicgen.model.conditioning import Conditioning
from musicgen.model.sampling import Guidance, Sampling, draw, gumbel

SMALL = 32_000_000  # matrix weights; steps of smaller models are too short for several threads
NOISE_STEPS = 16  # steps of noise computed in one call: few calls, yet small enough for the CPU cache


@torch.inference_mode()
def decode(
    lm: Decodable,
    conditioning: Conditioning,
    *,
    seeds: Tensor,
    frames: int,
    sampling: Sampling,
    guidance: Guidance,
    prompt: Tensor | None = None,
    offset: int = 0,
    repetition: RepetitionPenalty | None = None,
) -> Iterator[Tensor]:
    """Generate `frames` frames, prompt `[B, K, P]` included; yields the codes `[B, K]` of each new frame in order.

    `conditioning` has `guidance.groups` times B rows, one group after the other (or no rows at all). Frame t
    of item b depends on `seeds[b]` and on `offset + t`, its position in the whole piece, not on the batch or
    on `frames`. A frame is complete `max_delay` steps after the code of its first codebook.
    """
    config, B, device = lm.config, len(seeds), seeds.device
    known = 0 if prompt is None else prompt.shape[-1]
    assert known < frames, f"a prompt of {known} frames leaves nothing to generate of {frames}"
    if sampling.top_k > config.codebook_size:
        sampling = replace(sampling, top_k=0)  # at least as many as there are codes: the same as all
    length = delay.sequence_steps(frames, config.delays)
    sequence = torch.full((B, config.codebooks, length), config.pad_code, device=device)
    if prompt is not None:
        steps = delay.schedule(known, config.delays)
        sequence = delay.place(prompt.to(device), steps, length, config.pad_code)
    drawn = _drawn(known, frames, config)
    all_drawn, drawn = drawn.all(0).tolist(), drawn.to(device)
    codebooks, delays = (
        torch.arange(config.codebooks, device=device),
        torch.tensor(config.delays, device=device),
    )

    cache = lm.new_cache(guidance.groups * B, length - 1, conditioning)
    first, fed = known + 1, 0
    total = torch.zeros((), device=device)
    noises = repeat(None) if sampling.greedy else _noise(seeds, offset + first, length - first, config)
    checked, penalty = 0, None
    small = matrix_weights(config) <= SMALL and device.type == "cpu"
    for step in range(first, length):
        inputs = sequence[:, :, fed:step].repeat(guidance.groups, 1, 1)
        if repetition is not None and repetition.checked_step(step, offset) != checked:
            checked = repetition.checked_step(step, offset)
            if checked > repetition.history + config.max_delay:
                recent = sequence[:, :, checked - repetition.history : checked]
                penalty = repetition.logits(recent, config.codebook_size)
        with one_thread() if small else nullcontext():
            noise = next(noises)
            logits = guidance.apply(lm.next_logits(inputs, conditioning, cache))
            total += logits.sum()
            codes = draw(logits if penalty is None else logits - penalty, sampling, noise)
        if step % NOISE_STEPS == 0 or step == length - 1:  # only now and then, because it waits for the GPU
            _check_finite(total, step)
        if not all_drawn[step]:
            codes = torch.where(drawn[:, step], codes, sequence[:, :, step])
        sequence[:, :, step] = codes
        fed = step
        if step >= first + config.max_delay:
            yield sequence[:, codebooks, delays + (step - config.max_delay)]


def _check_finite(total: Tensor, step: int) -> None:
    """Raise CheckpointError if the sum of all logits so far is not finite, because then one of them was not."""
    if not bool(total.isfinite()):
        raise CheckpointError(
            f"The language model's logits are not finite numbers (by step {step}): its weights are broken, or too "
            "large for its precision. Download the weights again, or choose --dtype float32."
        )


def matrix_weights(config: LMConfig) -> int:
    """The number of matrix weights that one step of the language model reads."""
    attention = 4 * config.width**2 * (2 if config.cross_attention else 1)
    block = attention + 2 * config.width * config.ffn_width
    return config.layers * block + config.codebooks * config.codebook_size * config.width


def _drawn(known: int, frames: int, config: LMConfig) -> Tensor:
    """Which codebooks are drawn at which step, bool `[K, S]`: all but the prompt's codes and the pad codes."""
    step = torch.arange(delay.sequence_steps(frames, config.delays))
    frame = step - 1 - torch.tensor(config.delays)[:, None]
    return (frame >= known) & (frame < frames)


def _noise(seeds: Tensor, first_step: int, steps: int, config: LMConfig) -> Iterator[Tensor]:
    """Yields the Gumbel noise `[B, K, V]` of each step; computed for NOISE_STEPS steps at a time."""
    for start in range(first_step, first_step + steps, NOISE_STEPS):
        count = min(NOISE_STEPS, first_step + steps - start)
        yield from gumbel(seeds, start, count, config.codebooks, config.codebook_size)


def decode_windows(
    lm: Decodable,
    windows: Sequence[Window],
    condition: Callable[[Window], Conditioning],
    *,
    seeds: Tensor,
    sampling: Sampling,
    guidance: Guidance,
    prompt: Tensor | None = None,
    repetition: RepetitionPenalty | None = None,
) -> Iterator[Tensor]:
    """Generate a piece window by window; yields the codes `[B, K]` of each new frame, without the prompt.

    `condition` returns the conditions of a window. `repetition` makes codes less likely that an item has begun to
    repeat: see `engine/collapse.py`.
    """
    done = 0 if prompt is None else prompt.shape[-1]
    piece = torch.empty(
        len(seeds), lm.config.codebooks, windows[-1].end, dtype=torch.long, device=seeds.device
    )
    if prompt is not None:
        piece[..., :done] = prompt
    for number, window in enumerate(windows):
        context = piece[..., window.start : done] if window.context else None
        if repetition is not None and number > 0 and window.context:
            stride = window.start - windows[number - 1].start
            context = choose_context(piece[..., :done], window.context, stride)
        for frame in decode(
            lm,
            condition(window),
            seeds=seeds,
            frames=window.length,
            sampling=sampling,
            guidance=guidance,
            prompt=context,
            offset=window.start,
            repetition=repetition,
        ):
            piece[..., done] = frame
            done += 1
            yield frame
