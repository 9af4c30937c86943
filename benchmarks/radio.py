"""Prints how music without an end goes on, and how soon a change of it is heard: `python benchmarks/radio.py`.

Ten minutes of music (`--minutes`), whose words change every `--every` seconds: for each minute the processor time of a
step (a code frame, of which there are 50 a second) with the sound of it, and the resident memory. Then a change with
another prompt: how much sound comes between it and the first sample that differs, and the first 20 ms that differ by
half of the music's own level; and the processor time until the chunk that holds them is there.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator
from dataclasses import dataclass

import torch
from streaming import memory
from torch import Tensor

from musicgen import MusicGen

PROMPTS = ("calm piano", "techno with drums", "slow jazz with double bass", "rock with electric guitar")
BLOCK_SECONDS = 0.02


@dataclass(frozen=True, slots=True)
class Part:
    """A part of music without an end: where it ends, processor time of a step, and memory after it."""

    seconds: float
    step_ms: float
    megabytes: float


@dataclass(frozen=True, slots=True)
class Heard:
    """When a change is heard, in seconds of sound after it, and the processor time that it took."""

    differs: float
    half: float
    processor: float


def goes_on(model: MusicGen, seconds: float, part: float, every: float) -> Iterator[Part]:
    """The parts of a radio, of `part` seconds each, whose words change every so many seconds."""
    made, changed, number = 0.0, 0.0, 1
    with model.live(PROMPTS[0], seed=1) as run:
        while made < seconds:
            begun, start = time.process_time(), made
            while made < start + part:
                made += next(run).duration
                if made - changed >= every:
                    run.update(PROMPTS[number % len(PROMPTS)], fade=1.0)
                    number, changed = number + 1, made
            steps = (made - start) * model.config.frame_rate
            yield Part(made, 1000 * (time.process_time() - begun) / steps, memory())


def heard(model: MusicGen, seed: int, before: float = 1.5, after: float = 1.4) -> Heard:
    """How soon a change is heard, against the same music without it."""
    plain = _sound(model, seed, before + after + 1.0)
    with model.live(PROMPTS[0], seed=seed, plan="{}") as run:
        chunks = [next(run).samples]
        while _seconds(chunks, model) < before:
            chunks.append(next(run).samples)
        at = round(_seconds(chunks, model) * model.config.sample_rate)
        begun, marks = time.process_time(), []
        run.update(PROMPTS[1], guidance=4)
        while _seconds(chunks, model) < before + after:
            chunks.append(next(run).samples)
            marks.append((_seconds(chunks, model), time.process_time() - begun))
    changed = torch.cat(chunks, dim=1)
    shared = min(changed.shape[1], plain.shape[1])
    difference = (changed[:, :shared] - plain[:, :shared]).abs()
    first = int((difference.amax(0) > 0).nonzero()[0])
    block = round(BLOCK_SECONDS * model.config.sample_rate)
    levels = [
        each[0].unfold(0, block, block).square().mean(1).sqrt() for each in (difference, plain[:, :shared])
    ]
    louder = (levels[0] > 0.5 * levels[1]).nonzero()
    half = int(louder[0]) * block if len(louder) else shared
    rate = model.config.sample_rate
    used = next((used for end, used in marks if end * rate > max(half, at)), marks[-1][1])
    return Heard((first - at) / rate, (half - at) / rate, used)


def _sound(model: MusicGen, seed: int, seconds: float) -> Tensor:
    with model.live(PROMPTS[0], seed=seed, plan="{}") as run:
        chunks = [next(run).samples]
        while _seconds(chunks, model) < seconds:
            chunks.append(next(run).samples)
    return torch.cat(chunks, dim=1)


def _seconds(chunks: list[Tensor], model: MusicGen) -> float:
    return sum(each.shape[1] for each in chunks) / model.config.sample_rate


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--model", default="nano")
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--every", type=float, default=20.0, help="seconds between two changes of the words")
    parser.add_argument("--changes", type=int, default=5, help="that are listened to")
    options = parser.parse_args()
    model = MusicGen.from_pretrained(options.model)
    for number, part in enumerate(goes_on(model, options.minutes * 60, 60.0, options.every), start=1):
        print(f"minute {number}: {part.step_ms:.2f} ms a step, {part.megabytes:.0f} MB", flush=True)
    for seed in range(options.changes):
        found = heard(model, seed)
        print(
            f"seed {seed}: a change is in the sound after {found.differs:.3f} s, at half of its level after "
            f"{found.half:.3f} s; made in {1000 * found.processor:.0f} ms of processor time"
        )


if __name__ == "__main__":
    main()
