"""Prints what a command that starts cold does, in seconds of processor time: `python benchmarks/cold_start.py`.

Each run is a new process that does what `musicgen generate` does, part by part; the least of the runs is shown, and
its share. Processor time of one thread, so that other programs count little. `--compile` also compiles the step in
int8, as the first run of all does: all that Numba needs, its import included.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile

PARTS = """
import json, sys, time
marks = {}
def mark(name, clock=time.process_time):
    marks[name] = clock()
mark("Python")
import musicgen.apps.cli
mark("the command line")
import torch
mark("torch")
from musicgen import GenerationParams, MusicGen
from musicgen.apps import generated_files
import musicgen.engine.generate
mark("musicgen")
from musicgen.engine.int8_code import forward
forward()
mark("machine code of int8")
model = MusicGen.from_pretrained("nano")
mark("nano")
params = GenerationParams(duration=float(sys.argv[1]), seed=7)
run = model.generate_iter("warm lo-fi hip hop with electric piano", params)
frames = iter(run)
next(frames)
mark("prompt, plan, first frame")
for _ in frames: pass
mark("the other frames")
results = run.results()
mark("sound")
results[0].audio.save(sys.argv[2])
mark("file")
print(json.dumps(marks))
"""
COMPILE = """
import time
import numpy
begun = time.process_time()
from musicgen.engine.int8_code import forward
forward()
print(time.process_time() - begun)
"""


def process(code: str, *arguments: str, **environment: str) -> str:
    """What a new Python process prints last."""
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], check=True, capture_output=True, text=True,
        env={**os.environ, "OMP_NUM_THREADS": "1", **environment},
    )  # fmt: skip
    return done.stdout.splitlines()[-1]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--duration", type=float, default=10.0)
    parser.add_argument("--compile", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        if options.compile:
            folders = [f"{folder}/{run}" for run in range(options.runs)]
            times = [float(process(COMPILE, MUSICGEN_CACHE_DIR=each)) for each in folders]
            print(
                f"compiling the step: {min(times):.1f} s of processor time, the least of {options.runs} runs\n"
            )
        process(COMPILE)  # so that it is on disk
        best: dict[str, float] = {}
        for _ in range(options.runs):
            marks = json.loads(process(PARTS, str(options.duration), f"{folder}/a.wav"))
            before = 0.0
            for name, at in marks.items():
                best[name] = min(best.get(name, float("inf")), at - before)
                before = at
    total = sum(best.values())
    print("| part | s | share |\n| --- | --- | --- |")
    for name, seconds in best.items():
        print(f"| {name} | {seconds:.2f} | {seconds / total:.0%} |")
    print(f"| {options.duration:g} s of music, cold | {total:.2f} | |")


if __name__ == "__main__":
    main()
