#!/usr/bin/env python3
"""Teach a finished model with a clock to end: train the two marks of endings by themselves, the model itself frozen.

    python scripts/train_endings.py MODEL runs/codes -o runs/with-endings

A model with `endings = true` under `[model.clock]` learns them with all else. This is for one that was trained
without: it gets two more columns of the clock's projection, for the last bar and for the rest after it, and nothing
else changes. `runs/codes` is what `musicgen train encode` wrote; clips whose song ends within them are used, from up to
four seconds before the end to a second and a half after it. Forty updates take about two minutes on two cores.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor

from musicgen.io import checkpoint
from musicgen.io.checkpoint import Components
from musicgen.model.clock import ENDINGS, Timeline, clock_frames
from musicgen.model.lm import cross_entropy, predictions
from musicgen.notation import METRES
from musicgen.train.code_dataset import CodeDataset
from musicgen.train.lm_setup import with_clock

BEFORE, AFTER = 4.0, 1.5  # seconds of a clip around its end
HELD_OUT = 48  # clips at most, and no more than a quarter
RATE, SEED = 0.05, 1


@dataclass(frozen=True, slots=True)
class Ending:
    """The end of a clip: codes [K, T], captions, its timeline, and when codes and its last bar begin, in seconds."""

    codes: Tensor
    captions: list[str]
    timeline: Timeline
    begins: float
    closing: float


def endings(codes: Path, model: Components) -> list[Ending]:
    """The ends of all clips whose song ends within them, in a fixed random order."""
    shards, rate = CodeDataset(codes, "train", model.config), model.config.frame_rate
    shards.refresh()
    found = []
    for index in range(len(shards)):
        shard, row = shards.locate(index)
        timeline = shard.timelines[row] if shard.timelines else None
        if timeline is None or not timeline.chords or timeline.chords[-1][2] or timeline.metre is None:
            continue
        end, bar = timeline.chords[-1][0], METRES[timeline.metre] * 60.0 / (timeline.bpm or 1.0)
        first, last = max(0, round((end - BEFORE) * rate)), round((end + AFTER) * rate)
        if last <= shard.codes.shape[-1] and end > first / rate:
            own = shard.codes[row, :, first:last].long()
            found.append(Ending(own, shard.captions[row], timeline, first / rate, end - bar))
    random.Random(SEED).shuffle(found)
    return found


def with_endings(model: Components) -> Components:
    """The same model with marks of endings that add nothing yet."""
    clock = model.config.clock
    if clock is None or clock.endings:
        raise SystemExit("The model has no clock." if clock is None else "The model has endings already.")
    config = replace(model.config, clock=replace(clock, endings=True))
    conditioner = with_clock(config, model.conditioner).requires_grad_(False)
    return replace(model, config=config, conditioner=conditioner)


def loss(model: Components, batch: Sequence[Ending], rng: random.Random) -> Tensor:
    """Mean cross-entropy of all codes from the beginning of the last bar on."""
    config, steps = model.config, model.conditioner.step_seconds()
    assert config.clock is not None, "made by `with_endings`"
    T = max(each.codes.shape[-1] for each in batch)
    codes = torch.stack([F.pad(each.codes, (0, T - each.codes.shape[-1])) for each in batch])
    clock = torch.stack([clock_frames(each.timeline, config.clock, each.begins + steps) for each in batch])
    hidden, mask = model.text.encode([rng.choice(each.captions) for each in batch])
    logits, exists = predictions(model.lm, codes, model.conditioner(hidden, mask, clock=clock))
    frame = torch.arange(T)
    last_bar = [
        (frame >= (each.closing - each.begins) * config.frame_rate) & (frame < each.codes.shape[-1])
        for each in batch
    ]
    return cross_entropy(logits, codes, exists & torch.stack(last_bar)[:, None])[0]


def main(arguments: list[str] | None = None) -> int:
    """Train the marks and write the model; the loss on held-out clips is printed every ten updates."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("model")
    parser.add_argument("codes", type=Path)
    parser.add_argument("-o", "--output", type=Path, required=True)
    parser.add_argument("--updates", type=int, default=40)
    parser.add_argument("--batch-size", type=int, default=12)
    given = parser.parse_args(arguments)
    model = with_endings(checkpoint.load(given.model))
    model.lm.requires_grad_(False)
    clips = endings(given.codes, model)
    if len(clips) < 2:
        raise SystemExit(f"{given.codes} holds {len(clips)} clips that end; at least 2 are needed.")
    count = min(HELD_OUT, max(1, len(clips) // 4))
    held_out, clips = clips[:count], clips[count:]
    assert model.conditioner.clock_proj is not None, "a model with a clock"
    weight, new = model.conditioner.clock_proj.weight.requires_grad_(True), len(ENDINGS)
    marks = torch.zeros_like(weight[:, -new:]).requires_grad_(True)
    optimizer = torch.optim.Adam([marks], lr=RATE, betas=(0.9, 0.95))
    rng = random.Random(SEED)
    for update in range(given.updates + 1):
        if update % 10 == 0 or update == given.updates:
            with torch.no_grad():
                batches = [held_out[i : i + given.batch_size] for i in range(0, count, given.batch_size)]
                measured = [float(loss(model, batch, random.Random(SEED))) for batch in batches]
            print(f"{update} updates: held-out loss {sum(measured) / len(measured):.4f}", flush=True)
        if update == given.updates:
            break
        weight.grad = None
        batch = rng.sample(clips, min(given.batch_size, len(clips)))
        loss(model, batch, rng).backward()  # type: ignore[no-untyped-call]  # torch leaves it untyped
        assert weight.grad is not None, "all frames of a closing bar depend on it"
        optimizer.param_groups[0]["lr"] = RATE * min(1.0, (update + 1) / 5) * (1 - update / given.updates)
        marks.grad = weight.grad[:, -new:].clone()
        optimizer.step()
        with torch.no_grad():
            weight[:, -new:] = marks
    weight.requires_grad_(False)
    checkpoint.save(given.output, model, dtype=torch.float16)
    print(given.output)
    return 0


if __name__ == "__main__":
    sys.exit(main())
