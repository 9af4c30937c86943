"""Prints the time of a decoding step by precision: `python benchmarks/decode_speed.py`.

A random model of nano's shape decodes with guidance (two rows). The time of a step is the
minimum over the runs, to exclude the influence of other programs; the mean over the steps of a take is shown.
"plain" is the model as it was loaded, the others are prepared as in `from_pretrained`. The last column is
the rate at which weights are read, and how much that is of what this machine's memory gives one thread in the same
run; weights that fit into the processor's caches are read faster than that.
"""

from __future__ import annotations

import argparse
import time

import numpy as np
import torch
from random_models import Shape, random_lm, take

from musicgen.engine.batch import run
from musicgen.engine.device import Decodable, choose, prepare
from musicgen.model.conditioning import Conditioning
from musicgen.model.lm import LanguageModel

PREFIX = 100  # positions of melody and text


def least_times(lm: Decodable, frames: int, runs: int) -> torch.Tensor:
    """Seconds of each step but the first, `[frames - 1]`."""
    conditioning = Conditioning(prefix=torch.randn(2, PREFIX, lm.config.width))
    best = torch.full((frames - 1,), torch.inf, dtype=torch.float64)
    for _ in range(runs):
        marks = [time.perf_counter() for _ in run(lm, [take(lm.config, conditioning, 1, frames)])]
        best = torch.minimum(best, torch.tensor(marks, dtype=torch.float64).diff())
    return best


def read_speed(size: int = 256 * 2**20) -> float:
    """Bytes a second at which one thread reads memory, the best of some runs."""
    values, best = np.zeros(size // 8, np.int64), 0.0
    values += 1  # memory that was never written is not read
    for _ in range(8):
        begun = time.perf_counter()
        values.max()
        best = max(best, size / (time.perf_counter() - begun))
    return best


def weights(lm: LanguageModel, dtype: str) -> int:
    """Bytes of the matrices that a step reads."""
    numbers = sum(each.weight.numel() for each in lm.modules() if isinstance(each, torch.nn.Linear))
    head = lm.head.weight.numel()
    return numbers * {"int8": 1, "bfloat16": 2}.get(dtype, 4) + (2 * head if dtype == "bfloat16" else 0)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--width", type=int, nargs="+", default=[320, 384])
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--frames", type=int, default=500)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    parser.add_argument("--dtype", nargs="+", default=["plain", "float32", "bfloat16", "int8"])
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    print(
        f"{options.layers} layers, {options.frames} frames, least of {options.runs} runs, {options.threads} threads"
    )
    print("| width | weights | ms a step | steps/s | first fifth | last fifth | weights, GB/s |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for width in options.width:
        for dtype in options.dtype:
            built = random_lm(Shape(width, options.layers, 1024, cross=False))
            lm: Decodable = built
            size = weights(built, dtype)
            if dtype != "plain":
                lm = prepare(built, choose("cpu", dtype))
            steps = least_times(lm, options.frames, options.runs) * 1000
            mean, fifth = float(steps.mean()), len(steps) // 5
            first, last = float(steps[:fifth].mean()), float(steps[-fifth:].mean())
            speed = size / mean * 1000
            print(
                f"| {width} | {dtype} | {mean:.2f} | {1000 / mean:.0f} | {first:.2f} | {last:.2f} "
                f"| {speed / 1e9:.1f} ({speed / read_speed():.0%}) |",
                flush=True,
            )


if __name__ == "__main__":
    main()
