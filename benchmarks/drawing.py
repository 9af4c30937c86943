"""Prints what guidance and drawing cost in a step on a CPU, in torch and in numpy: `python benchmarks/drawing.py`.

Both draw the same codes from the same logits, in turns: `engine/step.py`, which a GPU runs, and `engine/cpu_draw.py`.
The logits spread as a trained model's do, so that the code drawn is nearly always one of the k best.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable

import torch
from torch import Tensor

from musicgen.engine.cpu_draw import CpuDraw
from musicgen.engine.step import Rows, step
from musicgen.model.sampling import Guidance, Sampling, SamplingRows, gumbel

CODEBOOKS, CODES, SPREAD = 4, 1024, 2.0


class Known:
    """A language model whose logits are known."""

    def __init__(self, logits: Tensor) -> None:
        self._logits = logits

    def next_logits(self, *_: object) -> Tensor:
        """The logits of all rows."""
        return self._logits


def rows_of(takes: int) -> Rows:
    """The rows of so many takes with guidance and the usual sampling."""
    first = 2 * torch.arange(takes)
    return Rows(
        slots=torch.arange(2 * takes), width=2 * takes, takes=torch.arange(takes).repeat_interleave(2),
        members=torch.stack([first, first, first + 1]),
        weights=torch.tensor([Guidance().weights()] * takes).T.contiguous(),
        sampling=SamplingRows.of([Sampling()] * takes, CODES),
        codes=torch.zeros(takes, CODEBOOKS, dtype=torch.long),
        noise=gumbel(torch.arange(takes), 0, 1, CODEBOOKS, CODES)[0],
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
    print("| takes | torch, µs | numpy, µs | torch over numpy |\n| --- | --- | --- | --- |")
    for takes in options.takes:
        rows = rows_of(takes)
        logits = SPREAD * torch.randn(2 * takes, CODEBOOKS, CODES, generator=torch.Generator().manual_seed(1))
        known, draw = Known(logits), CpuDraw(rows)
        assert step(known, None, rows).equal(draw(logits, rows.noise, None))  # type: ignore[arg-type]  # all it asks for
        ways: list[Callable[[], object]] = [
            lambda known=known, rows=rows: step(known, None, rows),
            lambda draw=draw, logits=logits, rows=rows: draw(logits, rows.noise, None),
        ]
        turns = [[microseconds(way) for way in ways] for _ in range(options.runs)]
        in_torch, in_numpy = (min(each) for each in zip(*turns, strict=True))
        print(f"| {takes} | {in_torch:.0f} | {in_numpy:.0f} | {in_torch / in_numpy:.1f} |")


if __name__ == "__main__":
    main()
