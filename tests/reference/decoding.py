"""Several pieces of one request, decoded together from conditions in groups, as the reference does it."""

from __future__ import annotations

from collections import abc
from collections.abc import Callable, Iterator

import torch
from torch import Tensor

from musicgen.engine.batch import run
from musicgen.engine.collapse import RepetitionPenalty
from musicgen.engine.device import Decodable
from musicgen.engine.sequence import Sequence
from musicgen.engine.windows import Window
from musicgen.model.conditioning import Conditioning
from musicgen.model.sampling import Guidance, Sampling


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
    on `frames`.
    """
    known = 0 if prompt is None else prompt.shape[-1]
    if offset:  # frames before the window: whatever they are, they have no effect
        before = torch.zeros(len(seeds), lm.config.codebooks, offset, dtype=torch.long, device=seeds.device)
        prompt = before if prompt is None else torch.cat([before, prompt], dim=-1)
    return decode_windows(
        lm, [Window(offset, frames, known)], lambda _: conditioning, seeds=seeds, sampling=sampling,
        guidance=guidance, prompt=prompt, repetition=repetition,
    )  # fmt: skip


def decode_windows(
    lm: Decodable,
    windows: abc.Sequence[Window],
    condition: Callable[[Window], Conditioning],
    *,
    seeds: Tensor,
    sampling: Sampling,
    guidance: Guidance,
    prompt: Tensor | None = None,
    repetition: RepetitionPenalty | None = None,
) -> Iterator[Tensor]:
    """Generate pieces of the same windows; yields the codes `[B, K]` of each new frame, without the prompt.

    `condition` returns the conditions of a window, as `decode` has them. `repetition` makes codes less likely that an
    item has begun to repeat: see `engine/collapse.py`.
    """
    B, made = len(seeds), dict[Window, Conditioning]()

    def rows(window: Window, item: int) -> Conditioning:
        if window not in made:
            made.clear()
            made[window] = condition(window)
        return made[window].rows(torch.arange(item, guidance.groups * B, B, device=seeds.device))

    sequences = [
        Sequence(
            lm.config, windows, lambda window, item=b: rows(window, item), seed=int(seeds[b]),  # type: ignore[misc]
            sampling=sampling, guidance=guidance, prompt=None if prompt is None else prompt[b],
            repetition=repetition,
        )
        for b in range(B)
    ]  # fmt: skip
    waiting: list[list[Tensor]] = [[] for _ in sequences]
    number = {sequence: b for b, sequence in enumerate(sequences)}
    for sequence, frame in run(lm, sequences):
        waiting[number[sequence]].append(frame)
        if all(waiting):
            yield torch.stack([frames.pop(0) for frames in waiting]).to(seeds.device)
