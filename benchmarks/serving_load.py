"""First sound and throughput of a server at 1, 16 and 64 clients that listen at the same time.

    python benchmarks/serving_load.py --clients 1 16 64

Each client asks for a stream, again and again, for the given time, and reads it as fast as it comes. First sound is
the time from the request to the first bytes of music (the header of the file is not counted).
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

import httpx
from serving_chaos import Server

HEADER_BYTES = 44  # of a wav stream


@dataclass
class Seen:
    """What all clients of one run saw."""

    first: list[float] = field(default_factory=list)
    whole: list[float] = field(default_factory=list)
    music: float = 0.0
    refused: int = 0
    broken: int = 0


async def listen(client: httpx.AsyncClient, number: int, seconds: float, seen: Seen) -> None:
    """One stream of wav, from the request to its end."""
    began, first, size = time.monotonic(), None, 0
    query = {"prompt": "calm piano", "duration": seconds, "seed": number, "format": "wav"}
    async with client.stream("GET", "/stream", params=query) as answer:
        if answer.status_code == 429:
            seen.refused += 1
            await asyncio.sleep(min(5.0, float(answer.headers["retry-after"])))
            return
        async for block in answer.aiter_bytes():
            size += len(block)
            if first is None and size > HEADER_BYTES:
                first = time.monotonic() - began
    music = (size - HEADER_BYTES) / 2 / 32_000
    if first is None or abs(music - seconds) > 0.01:
        seen.broken += 1
        return
    seen.first.append(first)
    seen.whole.append(time.monotonic() - began)
    seen.music += music


async def run_clients(address: str, count: int, minutes: float, seconds: float) -> tuple[Seen, float]:
    """All clients for the given time; the last streams are heard to their ends."""
    seen, began = Seen(), time.monotonic()
    limits = httpx.Limits(max_connections=count, max_keepalive_connections=count)

    async def one(number: int) -> None:
        i = 0
        while i == 0 or time.monotonic() - began < minutes * 60:
            await listen(client, number * 1000 + i, seconds, seen)
            i += 1

    async with httpx.AsyncClient(base_url=address, timeout=600, limits=limits) as client:
        await asyncio.gather(*(one(number) for number in range(count)))
    return seen, time.monotonic() - began


def main(options: argparse.Namespace) -> int:
    """One server, and one line for each number of clients; returns the exit code."""
    broken = 0
    more = ("--max-waiting", "200", "--max-waiting-per-client", "200", "--max-takes", str(options.max_takes))
    with tempfile.TemporaryDirectory() as data:
        server = Server(Path(data), options.model, *more)
        try:
            print(
                "clients  takes  first sound, median and 95 %   whole take, median   music / time   refused  broken"
            )
            for count in options.clients:
                address = str(server.client.base_url)
                seen, took = asyncio.run(run_clients(address, count, options.minutes, options.seconds))
                broken += seen.broken
                first = sorted(seen.first) or [float("nan")]
                print(
                    f"{count:>7} {len(seen.first):>6} {statistics.median(first):>10.2f} s "
                    f"{first[int(0.95 * (len(first) - 1))]:>10.2f} s "
                    f"{statistics.median(seen.whole or [float('nan')]):>18.2f} s {seen.music / took:>14.2f} "
                    f"{seen.refused:>9} {seen.broken:>7}",
                    flush=True,
                )
        finally:
            server.stop()
    return int(bool(broken))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--clients", type=int, nargs="+", default=[1, 16, 64])
    parser.add_argument("--minutes", type=float, default=1.0, help="for each number of clients")
    parser.add_argument("--seconds", type=float, default=5.0, help="of music in a take")
    parser.add_argument(
        "--max-takes", type=int, default=16, help="takes that the server makes at the same time"
    )
    parser.add_argument("--model", default="nano")
    sys.exit(main(parser.parse_args()))
