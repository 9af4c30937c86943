"""Kills a server with SIGKILL at random times, and counts takes that are lost, made twice, or other than undisturbed.

    python benchmarks/serving_chaos.py --kills 50

Clients keep some takes unfinished, each with an idempotency key and a webhook of its own, and send a request again when
its answer is lost. After each kill a new server takes the data folder over. At the end each take is compared with the
bytes that the same request gives on a server that nobody killed.
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
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx

START_SECONDS = 180


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
    """Ask for a take; None if there was no answer."""
    headers = {"Prefer": "respond-async", "Idempotency-Key": f"take {number}"}
    try:
        answer = server.client.post("/generate", json=request(number, seconds), headers=headers)
    except httpx.HTTPError:
        return None
    assert answer.status_code == 202, answer.text
    return str(answer.json()["id"])


def run(options: argparse.Namespace) -> int:
    """Kill, restart, and count; returns the exit code."""
    chance = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as data, tempfile.TemporaryDirectory() as other:
        limits = ("--max-takes", "4", "--max-waiting", "100", "--max-waiting-per-client", "100")
        ids: dict[int, set[str]] = {}
        unanswered: list[int] = []
        asked, began = 0, time.monotonic()
        for kill in range(options.kills):
            server = Server(Path(data), options.model, *limits)
            deadline = time.monotonic() + chance.uniform(0.2, options.most)
            while time.monotonic() < deadline:
                if unanswered:  # a client that got no answer asks again, with the same key
                    number = unanswered.pop(0)
                else:
                    number, asked = asked, asked + 1
                made = send(server, number, options.seconds)
                ids.setdefault(number, set())
                if made is None:
                    unanswered.append(number)
                else:
                    ids[number].add(made)
                time.sleep(chance.uniform(0.05, 1.5))
            # The last request is cut off in the middle, now and then.
            with ThreadPoolExecutor(1) as racing:
                last = racing.submit(send, server, asked, options.seconds)
                time.sleep(chance.uniform(0, 0.02))
                server.kill()
            server.client.close()
            ids.setdefault(asked, set()).update(filter(None, [last.result()]))
            unanswered += [] if ids[asked] else [asked]
            asked += 1
            print(f"kill {kill + 1}: {asked} takes asked for, {time.monotonic() - began:.0f} s", flush=True)

        server = Server(Path(data), options.model, *limits)
        for number in unanswered:
            again = send(server, number, options.seconds)
            assert again is not None
            ids[number].add(again)
        lost = twice = failed = resumed = 0
        bytes_of: dict[int, str] = {}
        for number, found in sorted(ids.items()):
            twice += len(found) > 1
            take = wait(server, next(iter(found)))
            if take is None:
                lost += 1
            elif take["status"] != "succeeded":
                failed += 1
                print(f"take {number} {take['status']}: {take['error']}")
            else:
                resumed += "Going on after frame" in take["logs"]
                path = take["urls"]["audio"].partition("/takes")[2]
                bytes_of[number] = hashlib.sha256(server.client.get("/takes" + path).content).hexdigest()
        rows = count_takes(server)
        server.stop()

        server = Server(Path(other), options.model, *limits)
        different = 0
        for number, digest in bytes_of.items():
            alone = server.client.post("/generate", json=request(number, options.seconds), timeout=300)
            different += hashlib.sha256(alone.content).hexdigest() != digest
        server.stop()
    print(
        f"{options.kills} kills, {asked} takes, of which {resumed} were interrupted: {lost} lost, {failed} failed, "
        f"{max(twice, rows - asked)} made twice, {different} with other bytes than undisturbed"
    )
    return int(bool(lost or failed or twice or rows != asked or different))


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
