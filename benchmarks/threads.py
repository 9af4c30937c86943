"""Prints what finding the number of threads is worth, on an idle machine and on one with a busy core.

`python benchmarks/threads.py` plays the same piece with nano by all threads, by one, and as it is by default, where the
number is found by trying (`engine/pace.py`); then all again beside a program that keeps one core busy.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from contextlib import nullcontext

import torch

from musicgen import MusicGen
from musicgen.engine import pace


def speed(model: MusicGen, seconds: float, runs: int) -> float:
    """Seconds of music per second, at best."""
    best = 0.0
    for _ in range(runs):
        begun = time.perf_counter()
        model.generate("slow jazz with piano", duration=seconds, seed=7)
        best = max(best, seconds / (time.perf_counter() - begun))
    return best


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=10.0)
    parser.add_argument("--runs", type=int, default=3)
    asked = parser.parse_args()
    model = MusicGen.from_pretrained("nano", device="cpu")
    most, long = torch.get_num_threads(), pace._LONG
    model.generate("warm up", duration=2)
    print(f"nano, {asked.seconds:g} s, times real time, the best of {asked.runs} runs; {most} threads")
    print(f"{'':20}{'all threads':>14}{'one thread':>14}{'found':>14}")
    for name, busy in (("idle", 0), ("one core busy", 1)):
        others = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(busy)]
        row = []
        try:
            for tried, count in ((0.0, most), (0.0, 1), (long, most)):
                pace._LONG = tried  # at 0 no step is short enough for a trial of fewer threads
                with pace.threads(count) if count < most else nullcontext():
                    row.append(speed(model, asked.seconds, asked.runs))
        finally:
            pace._LONG = long
            for other in others:
                other.kill()
        print(f"{name:20}" + "".join(f"{each:14.1f}" for each in row))


if __name__ == "__main__":
    main()
