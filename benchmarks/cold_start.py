"""Prints what a command that starts cold does, in seconds of processor time: `python benchmarks/cold_start.py`.

Each run is a new process that does what `musicgen generate` does, part by part; the least of the runs is shown, and
its share. Processor time, so that other programs count little; the sound is decoded beside the frames. The last lines
are whole processes, in turns, with the least seconds on the clock as well: the command itself, and Python that only
imports torch. `--compile` also makes the machine code of the step in
int8, as the first run of all does: of the code of LLVM that is shipped, and by Numba, its import included.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time

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
from musicgen.engine.int8_code import PASS, load
load(PASS)
mark("machine code of int8")
model = MusicGen.from_pretrained("nano")
mark("nano")
params = GenerationParams(duration=float(sys.argv[1]), seed=7)
run = model.generate_iter("warm lo-fi hip hop with electric piano", params)
frames = iter(run)
next(frames)
mark("prompt, plan, first frame")
for _ in frames: pass
results = run.results()
mark("the other frames, sound")
results[0].audio.save(sys.argv[2])
mark("file")
print(json.dumps(marks))
"""
COMPILE = """
import time
import torch
begun = time.process_time()
from musicgen.engine.int8_code import PASS, load
load(PASS)
print(time.process_time() - begun)
"""


def environment(folder: str, **others: str) -> dict[str, str]:
    """One thread, and byte code kept in a folder, as it is where Python may keep it."""
    own = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**own, "OMP_NUM_THREADS": "1", "PYTHONPYCACHEPREFIX": f"{folder}/bytecode", **others}


def process(code: str, *arguments: str, settings: dict[str, str]) -> str:
    """What a new Python process prints last."""
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], check=True, capture_output=True, text=True, env=settings
    )
    return done.stdout.splitlines()[-1]


def spent(arguments: list[str], settings: dict[str, str]) -> tuple[float, float]:
    """Processor seconds of a whole Python process, those of the system included, and seconds on the clock."""
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run([sys.executable, *arguments], check=True, capture_output=True, env=settings)
    after, clock = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter() - begun
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, clock


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--duration", type=float, default=10.0)
    parser.add_argument("--compile", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        if options.compile:
            for name, told in (("shipped", {}), ("by Numba", {"NUMBA_OPT": "3"})):
                folders = [f"{folder}/{name}{run}" for run in range(options.runs)]
                times = [
                    float(process(COMPILE, settings=environment(folder, MUSICGEN_CACHE_DIR=each, **told)))
                    for each in folders
                ]
                print(
                    f"machine code, {name}: {min(times):.1f} s of processor time, least of {options.runs}\n"
                )
        settings, take = environment(folder), f"{folder}/a.wav"
        process(COMPILE, settings=settings)  # so that it is on disk
        process(PARTS, "1", take, settings=settings)  # so that byte code is
        best: dict[str, float] = {}
        for _ in range(options.runs):
            marks = json.loads(process(PARTS, str(options.duration), take, settings=settings))
            before = 0.0
            for name, at in marks.items():
                best[name] = min(best.get(name, float("inf")), at - before)
                before = at
        command = ["-m", "musicgen", "generate", "warm lo-fi hip hop with electric piano", "--seed", "7"]
        command += ["--duration", str(options.duration), "-o", take, "--no-history"]
        processes = {"the whole command": command, "Python that imports torch": ["-c", "import torch"]}
        times_of: dict[str, list[tuple[float, float]]] = {name: [] for name in processes}
        for _ in range(options.runs):
            for name, arguments in processes.items():
                times_of[name].append(spent(arguments, settings))
    total = sum(best.values())
    print("| part | s | share |\n| --- | --- | --- |")
    for name, seconds in best.items():
        print(f"| {name} | {seconds:.2f} | {seconds / total:.0%} |")
    print(f"| {options.duration:g} s of music, cold | {total:.2f} | |")
    for name, times in times_of.items():
        processor, clock = (min(each) for each in zip(*times, strict=True))
        print(f"| {name} | {processor:.2f} | {clock:.2f} on the clock |")


if __name__ == "__main__":
    main()
