"""Prints how soon and how evenly a stream sounds: `python benchmarks/streaming.py`.

First sound: time from the request to the first chunk, in a process in which the model has been loaded and has made
music before, and the processor time in it, which other programs disturb less; beside it the time until the finished
piece, which is what a caller without a stream waits for, and the ratio of both. Jitter: the time between two chunks
over the sound of the former, the largest and the median: below 1 a player never waits. Then one long stream
(`--minutes`): processor time for a second of sound, and memory, in the first and in the last tenth. There is no peer to
compare with in the same run: transformers streams codes of text only.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import time
from itertools import pairwise
from pathlib import Path

from musicgen import MusicGen

PROMPT = "calm piano with soft strings"


def marks(model: MusicGen, seconds: float, seed: int) -> list[tuple[float, float, float]]:
    """Seconds since the request, processor time since then, and seconds of sound, of each chunk."""
    begun, used = time.perf_counter(), time.process_time()
    return [
        (time.perf_counter() - begun, time.process_time() - used, chunk.duration)
        for chunk in model.stream(PROMPT, duration=seconds, seed=seed)
    ]


def first_sound(model: MusicGen, seconds: float, runs: int) -> None:
    firsts, used, wholes, streams, waits = [], [], [], [], []
    for seed in range(runs):
        found = marks(model, seconds, seed)
        firsts.append(found[0][0])
        used.append(found[0][1])
        streams.append(found[-1][0])
        waits += [(later - sooner) / sound for (sooner, _, sound), (later, *_) in pairwise(found)]
        begun = time.perf_counter()
        model.generate(PROMPT, duration=seconds, seed=seed, normalization_strategy="fixed")
        wholes.append(time.perf_counter() - begun)
    first, whole, stream = (statistics.median(each) for each in (firsts, wholes, streams))
    print(
        f"first sound {first * 1000:.0f} ms, of it processor time {statistics.median(used) * 1000:.0f} ms "
        f"(the fastest of {runs}: {min(firsts) * 1000:.0f} ms, {min(used) * 1000:.0f} ms)"
    )
    print(f"without a stream {whole:.2f} s for {seconds:g} s: {whole / first:.0f} times as long")
    print(f"the whole stream {stream:.2f} s: {seconds / stream:.1f} times real time")
    print(
        f"wait for a chunk over the sound before it: median {statistics.median(waits):.2f}, largest {max(waits):.2f}"
    )


def memory() -> float:
    """Resident memory in MB (the peak so far, where the system does not tell)."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(each for each in status.read_text().splitlines() if each.startswith("VmRSS"))
        return float(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def long_stream(model: MusicGen, minutes: float) -> None:
    seconds, made, begun = minutes * 60, 0.0, time.process_time()
    rows = [(0.0, 0.0, memory())]
    for chunk in model.stream(PROMPT, duration=seconds, seed=1):
        made += chunk.duration
        rows.append((made, time.process_time() - begun, memory()))
    tenth = max(2, len(rows) // 10)
    print(f"{minutes:g} minutes: processor time for a second of sound, resident memory")
    for name, some in (("first tenth", rows[1 : tenth + 1]), ("last tenth", rows[-tenth:])):
        pace = (some[-1][1] - some[0][1]) / (some[-1][0] - some[0][0])
        print(f"  {name}: {pace * 1000:.0f} ms, {some[-1][2]:.0f} MB")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", default="nano")
    parser.add_argument("--seconds", type=float, default=10.0)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--minutes", type=float, default=10.0)
    asked = parser.parse_args()
    model = MusicGen.from_pretrained(asked.model)
    model.generate("warm up", duration=2)
    first_sound(model, asked.seconds, asked.runs)
    if asked.minutes:
        long_stream(model, asked.minutes)


if __name__ == "__main__":
    main()
