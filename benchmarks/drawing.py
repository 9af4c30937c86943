"""Prints what guidance, noise and drawing cost in a step on a CPU: `python benchmarks/drawing.py`.

In torch (`engine/step.py`, which a GPU runs), in numpy (`engine/cpu_draw.py`) and in the compiled pass of int8
(`engine/int8_draw.py`), in turns. All draw the same codes from the same logits, which spread as a trained model's do,
so that the code drawn is nearly always one of the k best. Torch makes noise here for one step, in a take for sixteen at
once; and the pass is prepared anew for each step, which a small model's is not.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable

import torch
from random_models import Shape, random_lm

from musicgen.engine.cpu_draw import CpuDraw, draws_of
from musicgen.engine.cpu_step import Int8LanguageModel
from musicgen.engine.step import Rows, drawn
from musicgen.model.kv_cache import CacheSize
from musicgen.model.sampling import Guidance, Sampling, SamplingRows, gumbel

CODEBOOKS, CODES, SPREAD = 4, 1024, 2.0


def rows_of(takes: int) -> Rows:
    """The rows of so many takes with guidance and the usual sampling."""
    first = 2 * torch.arange(takes)
    return Rows(
        slots=torch.arange(2 * takes), width=2 * takes, takes=torch.arange(takes).repeat_interleave(2),
        members=torch.stack([first, first, first + 1]),
        weights=torch.tensor([Guidance().weights()] * takes).T.contiguous(),
        sampling=SamplingRows.of([Sampling()] * takes, CODES),
        codes=torch.zeros(takes, CODEBOOKS, dtype=torch.long),
    )  # fmt: skip


def microseconds(work: Callable[[], object], times: int = 300) -> float:
    """Processor time of one call, the mean of some."""
    begun = time.process_time()
    for _ in range(times):
        work()
    return (time.process_time() - begun) / times * 1e6


@torch.inference_mode()
def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--takes", type=int, nargs="+", default=[1, 4, 16])
    parser.add_argument("--runs", type=int, default=7)
    options = parser.parse_args()
    torch.set_num_threads(1)
    model = Int8LanguageModel(random_lm(Shape(64, 1, CODES, cross=False)), threads=1)
    print("| takes | noise in torch, µs | drawing in torch | in numpy | noise and drawing in the pass |")
    print("| --- | --- | --- | --- | --- |")
    for takes in options.takes:
        rows = rows_of(takes)
        logits = SPREAD * torch.randn(2 * takes, CODEBOOKS, CODES, generator=torch.Generator().manual_seed(1))
        cache, draws = (
            model.new_cache(CacheSize(rows=2 * takes, columns=4)),
            draws_of(rows, [*range(takes)], 1),
        )
        draw, flat, seeds = CpuDraw(rows), logits.flatten(1).numpy(), torch.arange(takes)
        assert draws is not None, "only top_p keeps the pass from drawing"

        def noise(seeds: torch.Tensor = seeds) -> torch.Tensor:
            return gumbel(seeds, 0, 1, CODEBOOKS, CODES)[0]

        rows.noise = noise()
        codes = drawn(logits, rows)
        assert codes.equal(draw(logits, rows.noise, None))
        assert codes.equal(torch.from_numpy(model.draw(flat, cache, draws)))
        ways: list[Callable[[], object]] = [
            noise,
            lambda rows=rows, logits=logits: drawn(logits, rows),
            lambda rows=rows, logits=logits, draw=draw: draw(logits, rows.noise, None),
            lambda flat=flat, cache=cache, draws=draws: model.draw(flat, cache, draws),
        ]
        turns = [[microseconds(way) for way in ways] for _ in range(options.runs)]
        print(f"| {takes} | " + " | ".join(f"{min(each):.0f}" for each in zip(*turns, strict=True)) + " |")


if __name__ == "__main__":
    main()
