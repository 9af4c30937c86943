"""Where the time of a GPU's step goes: `python benchmarks/gpu_step.py`, random weights, half precision.

For each number of rows: milliseconds of a replayed step by our kernels (`engine/gpu_kernels.py`,
`engine/hopper_kernels.py`), and with each choice of `engine/fused_step.py` made otherwise; the share of the memory's
speed that weights, keys and values amount to; then the microseconds of each kernel of the first layers, in order,
started one after the other.

With Triton's interpreter (`TRITON_INTERPRET=1`) `--device cpu --shapes nano` runs the same code: a check, not a
measurement.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from contextlib import nullcontext
from typing import Any
from unittest.mock import patch

import torch
from gpu import bytes_of_weights, memory_speed, plain, wait
from random_models import SHAPES, random_lm

from musicgen.engine import fused_step
from musicgen.engine.fused_step import FusedStep, can_fuse
from musicgen.engine.gpu_step import cuda_graph
from musicgen.engine.step import Rows
from musicgen.model.kv_cache import CacheSize, KVCache
from musicgen.model.lm import LanguageModel
from musicgen.model.sampling import Sampling, SamplingRows

TEXT, REST = 16, 56  # vectors of a text; columns that are not written yet
CHOICES: dict[str, dict[str, Any]] = {
    "as it is": {},
    "no kernel begins before the last one has ended": {"overlaps": lambda _: False},
    "Triton's product in place of Gluon's": {"HOPPER": False},
    "64 programs a product": {"PROGRAMS": 64},
    "96 programs": {"PROGRAMS": 96},
    "256 programs": {"PROGRAMS": 256},
    "64 inputs at once": {"DEPTHS": (64,)},
    "queries, keys and values in longer parts": {"LONGEST": None},
    "each part of a sum has its own program": {"INNER_PROGRAMS": 10**9},
    "attention reads 64 columns at once": {"BLOCK": 64},
    "one program attends to all columns": {"SHARING_ROWS": 0},
}


def step_of(lm: LanguageModel, R: int, written: int) -> Callable[[], None]:
    """A step of R rows, half of which are for guidance, with so many columns written; none of them counts."""
    device, config = lm.device, lm.config
    size = CacheSize(rows=R, columns=written + REST, condition=TEXT * config.cross_attention)
    cache: KVCache = lm.new_cache(size)
    for store in [*cache.self_kv, *cache.cross_kv]:
        store.normal_()
    cache.lengths.fill_(written)
    cache.cross_lengths.fill_(TEXT)
    takes = torch.arange(R, device=device) // 2
    members = torch.stack([2 * takes, 2 * takes, (2 * takes + 1).clamp(max=R - 1)])
    rows = Rows(
        slots=torch.arange(R, device=device), width=R, takes=takes, members=members,
        weights=torch.ones(2, R, device=device),
        sampling=SamplingRows.of([Sampling()] * R, config.codebook_size, device),
        codes=torch.zeros(R, config.codebooks, dtype=torch.long, device=device), live=torch.zeros_like(takes),
    )  # fmt: skip
    seeds, places = torch.zeros_like(takes), torch.zeros_like(takes)
    fused, out, known = FusedStep(lm, R), torch.zeros_like(rows.codes), torch.zeros_like(rows.codes)
    return lambda: fused(cache, rows, known=known, seeds=seeds, places=places, out=out)


def milliseconds(step: Callable[[], None], device: torch.device) -> float:
    """Of a step, the best of three times twenty."""
    run, best = (cuda_graph if device.type == "cuda" else plain)(step), float("inf")
    times = 20 if device.type == "cuda" else 1
    for _ in range(3):
        wait(device)
        begun = time.perf_counter()
        for _ in range(times):
            run()
        wait(device)
        best = min(best, 1000 * (time.perf_counter() - begun) / times)
    return best


def kernels_in_order(step: Callable[[], None], device: torch.device, count: int) -> list[str]:
    """Names and microseconds of the first kernels of a step."""
    step()
    wait(device)
    with torch.profiler.profile(activities=[torch.profiler.ProfilerActivity.CUDA]) as profile:
        step()
        wait(device)
    ours = [each for each in profile.events() if each.name in ("embed", "linear", "attention", "sample")]
    return [f"{each.name} {each.device_time_total:.1f}" for each in ours[:count]]


@torch.inference_mode()
def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--device", default="cuda")
    parser.add_argument("--shapes", nargs="+", default=["large"], choices=list(SHAPES))
    parser.add_argument("--rows", nargs="+", type=int, default=[2, 128], help="powers of two")
    parser.add_argument("--written", type=int, default=200, help="columns that attention reads")
    parser.add_argument("--choices", nargs="+", default=list(CHOICES), choices=list(CHOICES))
    asked = parser.parse_args()
    if asked.device.startswith("cuda") and not torch.cuda.is_available():
        parser.exit(1, "There is no CUDA device here.\n")
    device = torch.device(asked.device)
    memory = memory_speed(device)
    print(f"memory read at {memory / 1e9:.0f} GB/s")
    for shape in asked.shapes:
        lm = random_lm(SHAPES[shape], device).half().requires_grad_(False)
        if not can_fuse(lm):
            parser.exit(1, "Triton is not installed, or does not work here.\n")
        weights = bytes_of_weights(lm)
        of_row = 4 * lm.config.layers * lm.config.width * (asked.written + TEXT * lm.config.cross_attention)
        for R in asked.rows:
            for name in asked.choices:
                choice = CHOICES[name]
                with patch.multiple(fused_step, **choice) if choice else nullcontext():
                    try:
                        spent = milliseconds(step_of(lm, R, asked.written), device)
                    except Exception as error:  # such as more memory than a multiprocessor has
                        print(f"{shape}, {R} rows, {name}: {str(error).splitlines()[0]}", flush=True)
                        continue
                share = 1000 * (weights + R * of_row) / spent / memory
                print(
                    f"{shape}, {R} rows, {name}: {spent:.3f} ms, {share:.0%} of the memory's speed",
                    flush=True,
                )
            if device.type == "cuda":
                with patch.multiple(fused_step, overlaps=lambda _: False):
                    print("; ".join(kernels_in_order(step_of(lm, R, asked.written), device, 18)), flush=True)


if __name__ == "__main__":
    main()
