"""Prints throughput and first frames of takes that are submitted at once: `python benchmarks/serving.py`.

The scheduler decodes 1, 4 and 16 takes of a random model (`--shape nano` or `small`), in the same run. Of each number:
frames per second of all takes, as a multiple of one take's; the time from a take's submission to its first frame, the
median and the longest of all; and the longest wait between two frames of a take after its first, in multiples of the
mean one: what joining takes cost the others (a take of nano's shape gets up to twenty frames at once, so that it has 20
by itself). A shape of one take is run again at the end, as a check on the machine.
"""

from __future__ import annotations

import argparse
import statistics
import threading
import time
from itertools import pairwise

import torch
from random_models import random_model

from musicgen import GenerationParams
from musicgen.engine.scheduler import ScheduledTake, Scheduler


def follow(take: ScheduledTake, times: list[float]) -> None:
    """Note when each frame of a take arrives."""
    times.extend(time.perf_counter() for _ in take.frames())


def measure(scheduler: Scheduler, count: int, seconds: float) -> tuple[float, list[float], float]:
    """Frames a second of all takes, seconds to each first frame, the longest wait over the mean one."""
    started, arrivals = [], [list[float]() for _ in range(count)]
    begun, readers = time.perf_counter(), []
    for i in range(count):
        started.append(time.perf_counter())
        take = scheduler.submit("calm piano", GenerationParams(duration=seconds, seed=i))
        readers.append(threading.Thread(target=follow, args=(take, arrivals[i])))
        readers[-1].start()
    for reader in readers:
        reader.join()
    spent = max(times[-1] for times in arrivals) - begun
    waits = [later - earlier for times in arrivals for earlier, later in pairwise(times)]
    firsts = [times[0] - start for times, start in zip(arrivals, started, strict=True)]
    return sum(map(len, arrivals)) / spent, firsts, max(waits) / statistics.mean(waits)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shape", choices=["nano", "small"], default="nano")
    parser.add_argument("--dtype", default="int8")
    parser.add_argument("--takes", type=int, nargs="+", default=[1, 4, 16])
    parser.add_argument("--seconds", type=float, default=4.0)
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    asked = parser.parse_args()
    torch.set_num_threads(asked.threads)
    model = random_model(asked.shape, asked.dtype)
    print(f"{asked.shape}'s shape, {asked.dtype}, takes of {asked.seconds:g} s, {asked.threads} threads")
    print(
        "| takes | frames/s | to one take | first frame, median (ms) | longest (ms) | longest wait, to the mean |"
    )
    print("| --- | --- | --- | --- | --- | --- |")
    with Scheduler(model, max_rows=64) as scheduler:
        measure(scheduler, 1, 0.5)
        one = 0.0
        for count in [*asked.takes, 1]:
            speed, firsts, wait = measure(scheduler, count, asked.seconds)
            one = one or speed / (asked.takes[0] if asked.takes[0] > 1 else 1)
            middle, longest = statistics.median(firsts) * 1000, max(firsts) * 1000
            print(
                f"| {count} | {speed:.0f} | {speed / one:.2f} | {middle:.0f} | {longest:.0f} | {wait:.1f} |",
                flush=True,
            )


if __name__ == "__main__":
    main()
