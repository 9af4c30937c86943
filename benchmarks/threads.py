"""Prints the time to generate with nano, alone and beside other programs that keep cores busy.

`python benchmarks/threads.py --seconds 8` generates the same take alone and beside 1, 2 and 4 busy loops, with one
thread as `generate` does (`engine/threads.py`), and with torch's default number of threads.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, nullcontext
from unittest import mock

import torch

from musicgen import MusicGen


@contextmanager
def busy(count: int) -> Iterator[None]:
    """Run `count` other processes in busy loops."""
    others = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(count)]
    try:
        yield
    finally:
        for other in others:
            other.kill()
            other.wait()


@contextmanager
def torch_threads() -> Iterator[None]:
    """Use torch's default number of threads for decoding."""
    with ExitStack() as changed:
        for name, module in list(sys.modules.items()):
            if name.startswith("musicgen.engine.") and hasattr(module, "one_thread"):
                changed.enter_context(mock.patch.object(module, "one_thread", nullcontext))
        yield


def fastest(model: MusicGen, seconds: float, runs: int) -> float:
    """Minimum time of a take in seconds."""
    spent = []
    for _ in range(runs):
        begun = time.perf_counter()
        model.generate("slow jazz with piano", duration=seconds, seed=7)
        spent.append(time.perf_counter() - begun)
    return min(spent)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=8.0)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--busy", type=int, nargs="+", default=[0, 1, 2, 4])
    options = parser.parse_args()
    model = MusicGen.from_pretrained("nano", device="cpu")
    model.generate("warm up", duration=2)
    print(
        f"nano, a take of {options.seconds:g} s, the best of {options.runs}; {torch.get_num_threads()} threads"
    )
    print(
        "| busy loops | one thread | to the first | torch's threads | to the first |\n| --- | --- | --- | --- | --- |"
    )
    first: dict[str, float] = {}
    for count in options.busy:
        cells = []
        for name, setting in (("one", nullcontext), ("torch", torch_threads)):
            with busy(count), setting():
                spent = fastest(model, options.seconds, options.runs)
            first.setdefault(name, spent)
            cells.append(f"{spent:.2f} s | {spent / first[name]:.1f}")
        print(f"| {count} | {' | '.join(cells)} |", flush=True)


if __name__ == "__main__":
    main()
