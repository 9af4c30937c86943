"""Several goes at the same place of a piece, and how well the model finds that given codes follow."""

from __future__ import annotations

from collections import abc
from contextlib import nullcontext
from typing import Any

import torch
from torch import Tensor

from musicgen.config import LMConfig
from musicgen.engine.adapted import Adapted
from musicgen.engine.batch import Batch, Turn
from musicgen.engine.conditioning import ConditionEncoders
from musicgen.engine.device import Decodable
from musicgen.engine.request import Request, frames_of, samples_of
from musicgen.engine.sections import Conditions
from musicgen.engine.sequence import Sequence
from musicgen.engine.threads import is_small, one_thread
from musicgen.engine.windows import Window
from musicgen.io.checkpoint import Components
from musicgen.model import delay
from musicgen.model.conditioning import Conditioning
from musicgen.model.kv_cache import CacheSize
from musicgen.model.lora import Changes

CONTEXT_SECONDS = 6.0  # what is heard before codes that are scored
_ROWS = 32  # scored at once


def draw(
    lm: Decodable, sequences: abc.Sequence[Sequence], frames: int, *, at_once: int, turn: Turn = nullcontext
) -> abc.Generator[int, None, Tensor]:
    """The next codes `[k, K, frames]` of takes that know as many codes as each other, of which at least these are left.

    Yields the number of frames that were made up to now, of `k * frames`. `at_once` takes are decoded together; what
    comes after these frames is not decoded. Each step is made within a `turn()`.
    """
    known, made = sequences[0].done, 0
    end, drawn = known + frames, dict[Sequence, Tensor]()
    for first in range(0, len(sequences), at_once):
        batch = Batch(lm)
        for each in sequences[first : first + at_once]:
            batch.add(each)
        while batch:
            with turn():
                steps = batch.step()
            for sequence, frame in steps:
                if isinstance(frame, Exception):
                    raise frame
                if sequence.done == end:
                    drawn[sequence] = sequence.codes[:, known:end].clone()
                    if not sequence.is_done:
                        batch.remove(sequence)
            made += len(steps)
            if steps:
                yield made
    return torch.stack([drawn[each] for each in sequences])


@torch.inference_mode()
def log_likelihood(
    components: Components,
    request: Request,
    pairs: abc.Sequence[tuple[Tensor, Tensor]],
    encoders: ConditionEncoders,
    adapted: Adapted | None = None,
) -> Tensor:
    """For each pair of codes (before `[K, P]`, after `[K, m]`) the mean log-probability of the codes after `[pairs]`.

    The codes before begin where the piece of the request begins; P and m are at least 1. They are given to the model as
    they are, step by step, under the conditions of the request, without guidance. `adapted` are its adapters.
    """
    lm: Any = components.lm if adapted is None or adapted.lm is None else adapted.lm
    components = components if adapted is None else adapted.components
    config, changes = components.config, None if adapted is None else adapted.changes
    long = frames_of(samples_of(request.params, config), config) > config.window_frames
    conditions = Conditions(components, request, encoders, long=long, guided=False)
    most = round(CONTEXT_SECONDS * config.frame_rate)
    found = []
    with one_thread() if lm.device.type == "cpu" and is_small(lm.config) else nullcontext():
        for first in range(0, len(pairs), _ROWS):
            rows = []
            for before, after in pairs[first : first + _ROWS]:
                start = max(0, before.shape[1] - most)
                window = Window(start, before.shape[1] - start + after.shape[1], before.shape[1] - start)
                codes = torch.cat([before[:, start:], after], dim=1)
                condition = conditions.at(before.shape[1]).condition
                rows.append((condition(window), _columns(codes, config.lm), window))
            found.append(_scored(lm, rows, changes))
    return torch.cat(found)


def _columns(codes: Tensor, config: LMConfig) -> Tensor:
    """Codes `[K, T]` in the delay pattern, `[K, S]`."""
    return delay.apply(codes[None].cpu(), config.delays, config.pad_code)[0]


def _scored(lm: Any, rows: list[tuple[Conditioning, Tensor, Window]], changes: Changes | None) -> Tensor:
    """The mean log-probability of the codes after the context of each row."""
    steps = max(columns.shape[1] for _, columns, _ in rows)
    sizes = [CacheSize.of(conditioning, rows=len(rows), steps=steps) for conditioning, _, _ in rows]
    size = sizes[0]
    for each in sizes[1:]:
        size = size.at_least(each)
    cache = lm.new_cache(size)
    for i, (conditioning, columns, window) in enumerate(rows):
        own = conditioning.rows(torch.tensor([0], device=lm.device))
        if changes is not None:
            cache.change(i, changes)
        lm.start(cache, i, own)
        for part in (
            torch.split(own.prefix[0, : own.row_length], lm.chunk(0)) if own.prefix is not None else ()
        ):
            lm.extend_prefix(part, cache, i)
        for part in torch.split(columns[:, : window.context], lm.chunk(0), dim=1) if window.context else ():
            lm.extend(part[None].to(lm.device), cache, torch.tensor([i], device=lm.device))
    total, codebooks = torch.zeros(len(rows)), torch.arange(lm.config.codebooks)
    delays = torch.tensor(lm.config.delays)
    longest = max(window.length - window.context for _, _, window in rows) + lm.config.max_delay
    for step in range(longest):
        live = [
            i for i, (_, columns, window) in enumerate(rows) if window.context + step + 1 < columns.shape[1]
        ]
        given = torch.stack([rows[i][1][:, rows[i][2].context + step] for i in live])
        logits = lm.next_logits(given.to(lm.device), cache, torch.tensor(live, device=lm.device))
        scores = logits.log_softmax(-1).cpu()
        for row, i in enumerate(live):
            _, columns, window = rows[i]
            frame = window.context + step - delays
            counted = (frame >= window.context) & (frame < window.length)
            codes = columns[:, window.context + step + 1]
            total[i] += scores[row, codebooks[counted], codes[counted]].sum()
    counts = torch.tensor([(window.length - window.context) * lm.config.codebooks for _, _, window in rows])
    return total / counts
