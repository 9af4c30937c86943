"""Fuzzing: damaged audio files and checkpoints and random options may only raise MusicGenError, soon, in little memory.

    python benchmarks/fuzz.py --files 2000 --options 1000 --checkpoints 1000

Each case runs in a worker process with a time limit. Prints the figures; the exit code is 1 if a case ended in
another error, took over 10 s, or increased the memory of the worker by over 1 GB.
"""

from __future__ import annotations

import argparse
import collections
import json
import math
import multiprocessing
import random
import resource
import shutil
import sys
import tempfile
import time
from dataclasses import fields
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from musicgen.errors import MusicGenError
from musicgen.generation import GenerationParams

PATIENCE_SECONDS = 10.0
MEMORY_BYTES = 1e9
KINDS = [  # suffix, sample format, rate, channels
    ("wav", "pcm16", 32_000, 1), ("wav", "pcm24", 44_100, 2), ("wav", "float", 48_000, 1),
    ("wav", "pcm16", 8_000, 6), ("flac", "pcm16", 44_100, 2), ("flac", "pcm24", 32_000, 1),
    ("ogg", "pcm16", 44_100, 2), ("ogg", "pcm16", 22_050, 1),
    ("mp3", "pcm16", 44_100, 2), ("mp3", "pcm16", 16_000, 1),
]  # fmt: skip


# ------------------------------------------------------------------------------------------------ the cases


def originals() -> list[tuple[str, bytes]]:
    """(suffix, bytes) of valid files of every format."""
    import torch

    from musicgen.io.audio import Audio, encode

    made = []
    for suffix, sample_format, rate, channels in KINDS:
        time_axis = torch.arange(rate // 2) / rate
        wave = 0.5 * torch.sin(2 * math.pi * (220 * time_axis + 300 * time_axis**2))
        sound = Audio(wave.repeat(channels, 1), rate)
        made.append((suffix, encode(sound, suffix, sample_format=sample_format)))
    return made


def mutated(data: bytes, other: bytes, rng: random.Random) -> bytes:
    """One to four mutations: bytes changed, removed, duplicated, zeroed, or replaced by those of another file."""
    out = bytearray(data)
    for _ in range(rng.randint(1, 4)):
        size = max(1, int(rng.choice([4, 44, 200, len(out)]) * rng.random()))
        place = rng.randrange(rng.choice([64, max(64, len(out))])) % max(1, len(out))
        match rng.randrange(7):
            case 0:
                for _ in range(rng.randint(1, 30)):
                    out[rng.randrange(len(out))] = rng.randrange(256)
            case 1:
                del out[place:]
            case 2:
                del out[place : place + size]
            case 3:
                out[place:place] = out[place : place + size] * rng.randint(1, 3)
            case 4:
                out[place : place + size] = bytes(len(out[place : place + size]))
            case 5:
                out[place : place + 4] = rng.choice(
                    [b"\xff" * 4, b"\x7f\xff\xff\xff", b"\x00" * 4, b"\x80\0\0\0"]
                )
            case _:
                out[place:] = other[place : place + size]
        if not out:
            break
    return bytes(out)


def checkpoints(folder: Path) -> list[Path]:
    """Small valid models in every format."""
    sys.path.append(str(Path(__file__).parent.parent / "tests"))
    import tiny_models
    from musicgen.io import checkpoint, formats

    ours = checkpoint.save(folder / "ours", tiny_models.build("melody"))
    return [checkpoint.convert(ours, folder / to, to) for to in formats.FORMATS]


def broken_checkpoint(good: Path, folder: Path, rng: random.Random) -> Path:
    """A copy of a model with mutations in one of its files (in binary files mostly in the header)."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(good, folder)
    file = rng.choice(sorted(path for path in folder.rglob("*") if path.is_file()))
    data = file.read_bytes()
    head = len(data) if rng.random() < 0.3 else min(len(data), 8000)
    file.write_bytes(mutated(data[:head], data, rng) + data[head:])
    return folder


def random_options(rng: random.Random) -> dict[str, Any]:
    """Random options with valid, invalid and unusual values; where generation starts, it is short."""
    odd: list[Any] = [
        None,
        -1,
        0,
        1,
        0.5,
        1e30,
        -1e30,
        math.nan,
        math.inf,
        "",
        "x",
        True,
        [],
        {},
        b"x",
        2**70,
    ]
    options: dict[str, Any] = {}
    for each in rng.sample(fields(GenerationParams), rng.randint(0, 8)):
        choices, low, high = (each.metadata[key] for key in ("choices", "minimum", "maximum"))
        good = list(choices or [each.default])
        if low is not None:
            good += [low, low + 1e-9, low + 0.3, high if high is not None else 7]
        options[each.name] = rng.choice(odd if rng.random() < 0.3 else good)
    for given_elsewhere in ("prompt", "input_audio", "model_version"):
        options.pop(given_elsewhere, None)
    if rng.random() < 0.05:
        options[rng.choice(["temprature", "", "seeed", "Top_k"])] = 1
    if not isinstance(options.get("duration"), int | float) or options.get("duration", 1) > 1:
        bad = rng.random() < 0.1
        options["duration"] = (
            rng.choice([math.nan, 1e9, -1, "1"]) if bad else round(rng.uniform(0.02, 0.3), 4)
        )
    return options


# ----------------------------------------------------------------------------------------------- the worker


def work(pipe: Connection, name: str) -> None:
    """Run the cases from the pipe; send back the outcome and the peak memory."""
    import torch

    from musicgen.engine.generate import MusicGen
    from musicgen.io import checkpoint

    torch.set_num_threads(1)
    model = MusicGen.from_pretrained(name)
    model.generate("x", duration=0.1)
    pipe.send(_memory())
    while (case := pipe.recv()) is not None:
        try:
            prompt, options = case
            if "checkpoint" in options:
                checkpoint.load(options["checkpoint"])
                outcome = "loaded"
            else:
                model.generate(prompt, **options)
                outcome = "music"
        except MusicGenError as error:
            outcome = type(error).__name__
            if "\n" in str(error).strip() or not str(error):
                outcome = f"FAILED: not one sentence: {error!r}"
        except Exception as error:  # what this run is looking for
            outcome = f"FAILED: {type(error).__name__}: {error}"
        pipe.send((outcome, _memory()))


def _memory() -> int:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


class Watched:
    """A worker process that is replaced when it hangs or ends."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.start()

    def start(self) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self.process = context.Process(target=work, args=(theirs, self.name), daemon=True)
        self.process.start()
        theirs.close()
        self.before = self.pipe.recv()

    def run(self, case: tuple[Any, dict[str, Any]]) -> tuple[str, float, int]:
        """Outcome, seconds, and increase of the worker's memory in bytes."""
        begun = time.perf_counter()
        self.pipe.send(case)
        if not self.pipe.poll(PATIENCE_SECONDS):
            self.process.kill()
            self.process.join()
            self.start()
            return f"FAILED: over {PATIENCE_SECONDS:g} s", PATIENCE_SECONDS, 0
        try:
            outcome, memory = self.pipe.recv()
        except EOFError:
            self.process.join()
            outcome, memory = f"FAILED: the process died with {self.process.exitcode}", self.before
            self.start()
        return outcome, time.perf_counter() - begun, memory - self.before

    def stop(self) -> None:
        self.pipe.send(None)
        self.process.join()


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--files", type=int, default=2000, help="mutated audio files")
    parser.add_argument("--options", type=int, default=1000, help="random option combinations")
    parser.add_argument("--checkpoints", type=int, default=1000, help="mutated checkpoints")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--model", default="nano")
    arguments = parser.parse_args()
    rng, good = random.Random(arguments.seed), originals()
    worker = Watched(arguments.model)
    failures: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        models = checkpoints(Path(folder))
        for kind, count in (
            ("mutated files", arguments.files),
            ("mutated checkpoints", arguments.checkpoints),
            ("option combinations", arguments.options),
        ):
            outcomes: collections.Counter[str] = collections.Counter()
            slowest, memory = 0.0, 0
            for number in range(count):
                if kind == "mutated files":
                    (suffix, data), (_, other) = rng.choice(good), rng.choice(good)
                    path = Path(folder) / f"{number}.{suffix}"
                    path.write_bytes(mutated(data, other, rng))
                    continuing = (
                        {"continuation": True, "duration": 2.0} if number % 4 == 0 else {"duration": 0.1}
                    )
                    case: tuple[Any, dict[str, Any]] = ("x", {"input_audio": str(path), **continuing})
                elif kind == "mutated checkpoints":
                    broken = broken_checkpoint(rng.choice(models), Path(folder) / "broken", rng)
                    case = (None, {"checkpoint": str(broken)})
                else:
                    case = (
                        rng.choice(["x", None, "", "\x00", "é" * 50, 3, ["a", None]]),
                        random_options(rng),
                    )
                outcome, seconds, grown = worker.run(case)
                slowest, memory = max(slowest, seconds), max(memory, grown)
                outcomes[outcome.partition(":")[0]] += 1
                if outcome.startswith("FAILED"):
                    failures.append(f"{outcome}  <-  {case!r}")
                if kind == "mutated files":
                    path.unlink()
            listed = json.dumps(dict(outcomes.most_common()))
            print(f"{count} {kind}: {listed}; slowest {slowest:.2f} s; memory grew by {memory / 1e6:.0f} MB")
            if memory > MEMORY_BYTES:
                failures.append(f"{kind}: memory grew by {memory / 1e9:.2f} GB")
    worker.stop()
    print("\n".join(failures[:50]) or "All cases ended as they should, in time and within memory.")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
