"""Kills a server with SIGKILL at random times, and counts takes that are lost, made twice, or other than undisturbed.

    python benchmarks/serving_chaos.py --kills 50

Clients keep some takes unfinished, each with an idempotency key of its own, and send a request again when its answer
is lost or there is no room. After each kill a new server takes the data folder over. At the end each take is compared
with the bytes that the same request gives on a server that nobody killed.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import random
import re
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx

START_SECONDS = 900  # also on a machine that does other things
LIMITS = ("--max-takes", "4", "--max-waiting", "12", "--max-waiting-per-client", "16")


class Server:
    """A server process with a data folder, and an HTTP client of it."""

    def __init__(self, folder: Path, model: str, *more: str) -> None:
        words = ["serve", "--port", "0", "--data-dir", str(folder), "--model", model, "--offline", *more]
        self.process = subprocess.Popen(
            [sys.executable, "-m", "musicgen", *words],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self.lines: list[str] = []
        loaded = threading.Event()

        def read() -> None:
            assert self.process.stdout is not None
            for line in self.process.stdout:
                self.lines.append(line)
                if line.startswith("Loaded "):
                    loaded.set()
            loaded.set()

        threading.Thread(target=read, daemon=True).start()
        found = (
            re.search(r"Listening on (http://\S+)", "".join(self.lines))
            if loaded.wait(START_SECONDS)
            else None
        )
        assert found, "".join(self.lines)
        self.client = httpx.Client(base_url=found[1], timeout=30)

    def kill(self) -> None:
        """End the process as a power failure would."""
        self.process.kill()
        self.process.wait()

    def stop(self) -> None:
        """End the process in order."""
        with contextlib.suppress(httpx.HTTPError):
            self.client.post("/shutdown")
        self.process.wait(60)
        self.client.close()


def request(number: int, seconds: float) -> dict:
    """The options of one take: some short, some long, with a seed of their own."""
    return {
        "prompt": ["calm piano", "rock with drums", "flute melody"][number % 3],
        "duration": round(seconds * (0.5 + (number * 7 % 10) / 10), 2),
        "seed": number,
        "output_format": ("wav", "flac")[number % 2],
    }


def send(server: Server, number: int, seconds: float) -> str | None:
    """Ask for a take; None if there was no answer, or no room for it."""
    headers = {"Prefer": "respond-async", "Idempotency-Key": f"take {number}"}
    try:
        answer = server.client.post("/generate", json=request(number, seconds), headers=headers)
    except httpx.HTTPError:
        return None
    if answer.status_code == 429:
        return None
    assert answer.status_code == 202, answer.text
    return str(answer.json()["id"])


class Clients:
    """What was asked for: the ids that each request got, and the requests that must be sent again."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.ids: list[set[str]] = []
        self.unanswered: list[int] = []

    def ask(self, server: Server) -> None:
        """Send one request: first those again that got no answer, with the same key."""
        if self.unanswered:
            number = self.unanswered.pop(0)
        else:
            number = len(self.ids)
            self.ids.append(set())
        made = send(server, number, self.seconds)
        if made is None:
            self.unanswered.append(number)
        else:
            self.ids[number].add(made)


def run(options: argparse.Namespace) -> int:
    """Kill, restart, and count; returns the exit code."""
    chance, clients, began = random.Random(options.seed), Clients(options.seconds), time.monotonic()
    with tempfile.TemporaryDirectory() as data, tempfile.TemporaryDirectory() as other:
        for kill in range(options.kills):
            with started(Path(data), options.model) as server:
                ask_until_killed(server, clients, chance, options.most)
            took = time.monotonic() - began
            print(f"kill {kill + 1}: {len(clients.ids)} takes asked for, {took:.0f} s", flush=True)
        with started(Path(data), options.model) as server:
            while clients.unanswered:
                clients.ask(server)
                time.sleep(0.1)
            takes = [wait(server, next(iter(found))) for found in clients.ids]
            digests = [digest(server, take) for take in takes]
            rows = count_takes(server)
            server.stop()
        with started(Path(other), options.model) as server:
            alone = [undisturbed(server, number, options.seconds) for number in range(len(takes))]
            server.stop()
    lost = sum(take is None for take in takes)
    failed = sum(take is not None and take["status"] != "succeeded" for take in takes)
    resumed = sum(take is not None and "Going on after frame" in take["logs"] for take in takes)
    twice = max(sum(len(found) > 1 for found in clients.ids), rows - len(takes))
    different = sum(one is not None and one != each for one, each in zip(digests, alone, strict=True))
    print(
        f"{options.kills} kills, {len(takes)} takes, of which {resumed} were interrupted: {lost} lost, "
        f"{failed} failed, {twice} made twice, {different} with other bytes than undisturbed"
    )
    return int(bool(lost or failed or twice or rows != len(takes) or different))


@contextlib.contextmanager
def started(folder: Path, model: str) -> Iterator[Server]:
    """A server that is killed after the block, if it has not ended."""
    server = Server(folder, model, *LIMITS)
    try:
        yield server
    finally:
        server.kill()
        server.client.close()


def ask_until_killed(server: Server, clients: Clients, chance: random.Random, most: float) -> None:
    """Send requests, and kill the server at a random time, now and then in the middle of a request."""
    deadline = time.monotonic() + chance.uniform(0.2, most)
    while time.monotonic() < deadline:
        clients.ask(server)
        time.sleep(chance.uniform(0.05, 1.5))
    with ThreadPoolExecutor(1) as racing:
        last = racing.submit(clients.ask, server)
        time.sleep(chance.uniform(0, 0.02))
        server.kill()
        last.result()


def digest(server: Server, take: dict | None) -> str | None:
    """The hash of a take's file; None if it has none."""
    if take is None or take["status"] != "succeeded":
        return None
    path = take["urls"]["audio"].partition("/takes")[2]
    return hashlib.sha256(server.client.get("/takes" + path).content).hexdigest()


def undisturbed(server: Server, number: int, seconds: float) -> str:
    """The hash of the file that a request gives at once."""
    answer = server.client.post("/generate", json=request(number, seconds), timeout=300)
    return hashlib.sha256(answer.content).hexdigest()


def wait(server: Server, take_id: str) -> dict | None:
    """The take when it has ended; None if the server does not know it."""
    while True:
        answer = server.client.get(f"/takes/{take_id}")
        if answer.status_code == 404:
            return None
        take = answer.json()
        if take["status"] in ("succeeded", "failed", "canceled"):
            return dict(take)
        time.sleep(0.1)


def count_takes(server: Server) -> int:
    """All takes that the server knows."""
    count, url = 0, "/v1/predictions"
    while url:
        page = server.client.get(url).json()
        count += len(page["results"])
        url = page["next"]
    return count


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seconds", type=float, default=4.0, help="about the length of a take")
    parser.add_argument("--most", type=float, default=8.0, help="seconds from a start to its kill, at most")
    parser.add_argument("--model", default="nano")
    parser.add_argument("--seed", type=int, default=0)
    sys.exit(run(parser.parse_args()))
