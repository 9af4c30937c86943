"""What a given load needs, on paper: takes a second, cost of a minute of music, cache, storage, machines.

    python benchmarks/capacity.py --takes-a-day 1e6 --seconds 30

Nothing is measured here. A step of decoding reads all weights once and the keys and values of every row; its time is
these bytes over the memory's bandwidth, of which an assumed share is reached. Prices are assumed too. nano's speed on a
CPU is the one that README states. The table in docs/serving.md is this program's output (tests/test_capacity.py).
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass

from musicgen.apps.catalogue import entries
from musicgen.presets import preset

GIB = 2**30
DAY = 86_400


@dataclass(frozen=True)
class Inputs:
    """All assumptions; each is an option."""

    takes_a_day: float = 1e6
    seconds: float = 30.0  # of music in a take
    peak: float = 3.0  # busiest hour over the mean
    bandwidth: float = 3.35e12  # bytes a second, H100 SXM by its data sheet
    memory: float = 80e9  # bytes
    efficiency: float = 0.5  # of the bandwidth that decoding reaches
    gpu_price: float = 2.5  # an hour
    cpu_price: float = 0.05  # a core an hour
    nano_speed: float = 3.0  # times real time, two cores, as README states
    kbits: float = 100.0  # a second of a stored file (ogg, mono)
    storage_price: float = 0.023  # a gigabyte a month
    keep_days: float = 30.0


def gpu_rows(given: Inputs) -> list[list[str]]:
    """A row for each model: step, batch, takes a second and cost on one GPU, and GPUs for the load."""
    parameters = {entry.name: entry.parameters for entry in entries()}
    rows = []
    for name in ("small", "medium", "large"):
        lm = preset(name).lm
        weights = 2 * lm.layers * (4 * lm.width**2 + 2 * lm.width * lm.ffn_width + 4 * lm.width**2)
        steps = given.seconds * 50 + lm.codebooks
        row = (
            2 * 2 * lm.layers * lm.width * steps
        )  # keys and values of half precision, at the end of the take
        take = 2 * row  # with guidance a take has two rows
        rest = 4 * parameters[name] - 2 * weights  # text encoder and codec, in float32, and the rest
        batch = int((given.memory * 0.9 - weights - max(rest, 0)) / take)
        step = (weights + batch * take / 2) / (given.bandwidth * given.efficiency)
        a_second = batch / (steps * step)
        cost = given.gpu_price / 3600 / a_second / given.seconds * 60
        needed = given.takes_a_day / DAY * given.peak / a_second
        rows.append([
            name, f"{weights / 1e9:.1f} GB", f"{take / 1e6:.0f} MB", f"{batch}", f"{step * 1e3:.0f} ms",
            f"{a_second:.2f}", f"{cost * 100:.3f} ct", f"{needed:.0f} GPUs",
        ])  # fmt: skip
    return rows


def nano_row(given: Inputs) -> list[str]:
    """nano on two cores of a CPU."""
    a_second = given.nano_speed / given.seconds
    cost = 2 * given.cpu_price / 3600 / a_second / given.seconds * 60
    needed = 2 * given.takes_a_day / DAY * given.peak / a_second
    return [
        "nano",
        "–",
        "–",
        "–",
        "–",
        f"{a_second:.2f} (two cores)",
        f"{cost * 100:.3f} ct",
        f"{needed:.0f} cores",
    ]


def store(given: Inputs) -> str:
    """Storage and network of the load, as a sentence."""
    take = given.seconds * given.kbits * 1000 / 8
    a_day = take * given.takes_a_day
    kept = a_day * given.keep_days
    month = kept / 1e9 * given.storage_price
    codes = given.seconds * 50 * 4 * 2
    rate = f"{given.takes_a_day / DAY:.1f} a second ({given.peak:g} times that at the peak)"
    return (
        f"A take is {take / 1e3:.0f} kB as ogg and {codes / 1e3:.0f} kB as codes; {given.takes_a_day:,.0f} takes a "
        f"day are {rate}, {a_day / 1e9:.0f} GB a day and {a_day / DAY / 1e6 * 8:.0f} Mbit/s out. Kept "
        f"{given.keep_days:g} days they are {kept / 1e12:.1f} TB, {month:,.0f} a month; kept as codes and decoded "
        f"again when asked for, {codes * given.takes_a_day * given.keep_days / 1e12:.2f} TB."
    )


def table(given: Inputs) -> str:
    """The table and the sentence, as Markdown."""
    head = [
        "model", "weights read a step", "keys and values of a take", "takes at a time", "step", "takes a second",
        "a minute of music", f"{given.takes_a_day:,.0f} takes a day",
    ]  # fmt: skip
    rows = [head, ["---"] * len(head), *gpu_rows(given), nano_row(given)]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows) + "\n\n" + store(given)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    for name, value in vars(Inputs()).items():
        parser.add_argument(f"--{name.replace('_', '-')}", type=float, default=value)
    print(table(Inputs(**vars(parser.parse_args()))))


if __name__ == "__main__":
    main()
