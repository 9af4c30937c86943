"""Prints the time of a decoding step by precision: `python benchmarks/decode_speed.py`.

A random model of nano's shape decodes with guidance (two rows). The time of a step is the
minimum over the runs, to exclude the influence of other programs; the mean over the steps of a take is shown.
"plain" is the model as it was loaded, the others are prepared as in `from_pretrained`. The last column is
the rate at which weights are read, and how much that is of what as many threads read from this machine's memory in the
same run; weights that fit into the processor's caches are read faster than that.

`--takes 1 4 8 16` decodes so many takes together; "of one" is how many times as many codes a second they get as the
first number of takes. `--shape small --dtype int8 --frames 40 --runs 2 --takes 1 4 8 16` takes a minute.
"""

from __future__ import annotations

import argparse
import time

import torch
from random_models import SHAPES, Shape, random_lm, take

from musicgen.apps.speed_probe import read_speed
from musicgen.engine.batch import run
from musicgen.engine.device import Decodable, choose, prepare
from musicgen.engine.int8_weights import BYTES_OF_FOUR_BITS
from musicgen.model.conditioning import Conditioning
from musicgen.model.lm import LanguageModel

PREFIX = 100  # positions of melody and text
WORDS = 10  # of a text that is attended to


def least_times(lm: Decodable, frames: int, runs: int, takes: int) -> torch.Tensor:
    """Seconds of each step of all takes but the first, `[frames - 1]`."""
    vectors = torch.randn(2, PREFIX, lm.config.width)
    if lm.config.cross_attention:
        conditioning = Conditioning(cross=vectors[:, :WORDS], lengths=torch.tensor([WORDS, 1]))
    else:
        conditioning = Conditioning(prefix=vectors)
    best = torch.full((frames - 1,), torch.inf, dtype=torch.float64)
    for _ in range(runs):
        together = [take(lm.config, conditioning, seed, frames) for seed in range(takes)]
        marks = [time.perf_counter() for i, _ in enumerate(run(lm, together)) if i % takes == 0]
        best = torch.minimum(best, torch.tensor(marks, dtype=torch.float64).diff())
    return best


def weights(lm: LanguageModel, dtype: str) -> int:
    """Bytes of the matrices that a step reads."""
    numbers = sum(each.weight.numel() for each in lm.modules() if isinstance(each, torch.nn.Linear))
    head = lm.head.weight.numel()
    if dtype == "int4":  # with scales; the last matrix is in int8
        return round((numbers - head) * BYTES_OF_FOUR_BITS) + head
    return numbers * {"int8": 1, "bfloat16": 2}.get(dtype, 4) + (2 * head if dtype == "bfloat16" else 0)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--width", type=int, nargs="+", default=[320, 384])
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--frames", type=int, default=500)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    parser.add_argument("--dtype", nargs="+", default=["plain", "float32", "bfloat16", "int8"])
    parser.add_argument("--takes", type=int, nargs="+", default=[1])
    parser.add_argument("--shape", choices=SHAPES, help="in place of --width and --layers")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    shapes = [Shape(width, options.layers, 1024, cross=False) for width in options.width]
    if options.shape:
        shapes = [SHAPES[options.shape]]
    print(
        f"{shapes[0].layers} layers, {options.frames} frames, least of {options.runs} runs, {options.threads} threads"
    )
    print(
        "| width | weights | takes | ms a step | steps/s | of one | first fifth | last fifth | weights, GB/s |"
    )
    print("| --- | --- | --- | --- | --- | --- | --- | --- | --- |")
    for shape in shapes:
        for dtype in options.dtype:
            built = random_lm(shape)
            lm: Decodable = built
            size, one = weights(built, dtype), None
            if dtype != "plain":
                lm = prepare(built, choose("cpu", dtype))
            for takes in options.takes:
                steps = least_times(lm, options.frames, options.runs, takes) * 1000
                mean, fifth = float(steps.mean()), len(steps) // 5
                first, last = float(steps[:fifth].mean()), float(steps[-fifth:].mean())
                one = one or mean / takes
                speed = size / mean * 1000
                print(
                    f"| {shape.width} | {dtype} | {takes} | {mean:.2f} | {1000 / mean:.0f} "
                    f"| {takes * one / mean:.2f} | {first:.2f} | {last:.2f} "
                    f"| {speed / 1e9:.1f} ({speed / read_speed(threads=options.threads):.0%}) |",
                    flush=True,
                )


if __name__ == "__main__":
    main()
