#!/usr/bin/env python3
"""Train nano's language model on a GPU for minutes at a time, on a machine that takes small files only.

    python scripts/train_nano_gpu.py pack runs/codes --text runs/text/model -o runs/lent   # here: codes in few bytes
    python scripts/train_nano_gpu.py run recipes/nano_gpu.toml runs/lent --out "$OUT" --minutes 8  # there, repeated
    python scripts/train_nano_gpu.py unpack runs/lent/out -o runs/gpu-model                       # here: what came back

Rendering music needs SoundFonts of 230 MB, which such a machine does not have, so the codec is trained and the clips
are encoded before. On one machine, a run resumes from its whole state in `runs/gpu`. The result is the model in half
precision, in parts of at most 15 MB, with the number of updates done; from `runs/lent/out` another machine starts
with this model and the rest of the schedule.
"""

from __future__ import annotations

import argparse
import io
import json
import lzma
import shutil
import sys
import tarfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

from musicgen.io import checkpoint
from musicgen.train.code_dataset import Shard, read_shard, write_shard
from musicgen.train.config import TrainConfig
from musicgen.train.lm import train
from musicgen.train.loop import CHECKPOINT
from musicgen.train.optim import rate_factor

PART_BYTES = 15_000_000
STATE = Path("runs/gpu")
WARMUP = 20  # updates after a start from what came back
HEADER = 8  # bytes that hold the length of what follows


def pack(codes: Path, text: Path | None, output: Path) -> None:
    """Write the codes of a folder, and a text encoder, as one archive in parts."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for path in sorted(codes.glob("*.safetensors")):
            _add(archive, f"shards/{path.stem}", _squeeze(read_shard(path)))
        archive.add(codes / "codec", "codec")
        if text is not None:
            archive.add(text, "text")
    _write_parts(buffer.getvalue(), output, "codes")


def run(recipe: Path, lent: Path, output: Path, minutes: float, device: str | None) -> None:
    """Train for some minutes and write the model, in parts, into `output`."""
    config = TrainConfig.from_toml(recipe)
    if not (STATE / "codes").exists():
        _unpack_codes(lent, STATE)
    start, done = None, 0
    if not (STATE / "lm" / CHECKPOINT).exists() and (lent / "out/progress.json").is_file():
        done = int(json.loads((lent / "out/progress.json").read_text())["step"])
        start = _unpack_model(lent / "out", STATE / "start")
        config = _shortened(config, done)
        (STATE / "done.json").write_text(json.dumps(done))
    elif (STATE / "done.json").is_file():
        done = int(json.loads((STATE / "done.json").read_text()))
        config, start = _shortened(config, done), STATE / "start/model"
    text = STATE / "text" if (STATE / "text").exists() else None
    train(
        config,
        STATE / "lm",
        codes=STATE / "codes",
        text=text,
        max_minutes=minutes,
        device=device,
        start_from=start,
    )
    _write_model(config, STATE / "lm", output, done)


def _shortened(config: TrainConfig, done: int) -> TrainConfig:
    """The recipe with the rest of its schedule after `done` updates."""
    assert config.lm is not None, "the recipe of a language model"
    optim = config.lm.optim
    rate = optim.lr * rate_factor(optim, max(done, optim.warmup))
    left = max(WARMUP + 2, optim.steps - done)
    short = replace(
        optim, steps=left, lr=rate, warmup=WARMUP, decay=min(optim.decay, left - WARMUP - 1),
        floor=min(1.0, optim.lr * optim.floor / rate),
    )  # fmt: skip
    return replace(config, lm=replace(config.lm, optim=short))


def _write_model(config: TrainConfig, folder: Path, output: Path, done: int) -> None:
    """The current averaged weights of a run, in half precision."""
    state = torch.load(folder / CHECKPOINT, weights_only=True, map_location="cpu")
    made = checkpoint.load(folder / "model", device="cpu")
    averages = state["trainer"]["average"]["values"]
    for part, module in (("lm", made.lm), ("conditioner", made.conditioner), ("text", made.text.model)):
        own = {name: averages.get(f"{part}.{name}", value) for name, value in module.state_dict().items()}
        module.load_state_dict(own)
    newest = STATE / "newest"
    shutil.rmtree(newest, ignore_errors=True)
    checkpoint.save(newest, made, dtype=torch.float16)
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        archive.add(newest, "model")
    _write_parts(buffer.getvalue(), output, "model")
    shutil.copy(folder / "log.csv", output / "log.csv")
    (output / "progress.json").write_text(
        json.dumps({"step": done + state["step"], "name": config.model.name})
    )


def _unpack_codes(lent: Path, target: Path) -> None:
    part = target / "part"
    shutil.rmtree(part, ignore_errors=True)
    with tarfile.open(fileobj=io.BytesIO(_read_parts(lent, "codes"))) as archive:
        archive.extractall(part, filter="data")
    for path in sorted((part / "shards").iterdir()):
        write_shard(part / "codes" / f"{path.name}.safetensors", _unsqueeze(path.read_bytes()))
    (part / "codec").rename(part / "codes/codec")
    if (part / "text").exists():
        shutil.rmtree(target / "text", ignore_errors=True)
        (part / "text").rename(target / "text")
    (part / "codes").rename(target / "codes")
    shutil.rmtree(part)


def _unpack_model(source: Path, target: Path) -> Path:
    shutil.rmtree(target, ignore_errors=True)
    with tarfile.open(fileobj=io.BytesIO(_read_parts(source, "model"))) as archive:
        archive.extractall(target, filter="data")
    return target / "model"


def _squeeze(shard: Shard) -> bytes:
    """A shard in about ten bits per code: low bytes are stored as they are, all else is compressed."""
    codes = shard.codes.numpy().astype(np.uint16)
    about = {
        "codes": codes.shape,
        "chroma": None if shard.chroma is None else list(shard.chroma.shape),
        "captions": shard.captions,
        "timelines": None
        if shard.timelines is None
        else [each and each.to_dict() for each in shard.timelines],
    }
    chroma = b"" if shard.chroma is None else shard.chroma.numpy().tobytes()
    rest = (
        lzma.compress(json.dumps(about).encode()),
        lzma.compress((codes >> 8).astype(np.uint8).tobytes() + chroma),
    )
    lengths = b"".join(len(each).to_bytes(HEADER, "little") for each in rest)
    return lengths + rest[0] + rest[1] + (codes & 255).astype(np.uint8).tobytes()


def _unsqueeze(data: bytes) -> Shard:
    from musicgen.model.clock import Timeline

    first, second = (int.from_bytes(data[i : i + HEADER], "little") for i in (0, HEADER))
    at = 2 * HEADER
    about = json.loads(lzma.decompress(data[at : at + first]))
    rest = np.frombuffer(lzma.decompress(data[at + first : at + first + second]), np.uint8)
    low = np.frombuffer(data[at + first + second :], np.uint8).astype(np.int16)
    codes = (low | (rest[: len(low)].astype(np.int16) << 8)).reshape(about["codes"])
    chroma = None
    if about["chroma"] is not None:
        chroma = torch.from_numpy(rest[len(low) :].reshape(about["chroma"]).copy())
    plans = about["timelines"]
    timelines = (
        None if plans is None else [None if each is None else Timeline.from_dict(each) for each in plans]
    )
    return Shard(torch.from_numpy(codes.copy()), chroma, about["captions"], timelines)


def _add(archive: tarfile.TarFile, name: str, data: bytes) -> None:
    entry = tarfile.TarInfo(name)
    entry.size = len(data)
    archive.addfile(entry, io.BytesIO(data))


def _write_parts(data: bytes, folder: Path, name: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob(f"{name}.tar.*"):
        old.unlink()
    for number, start in enumerate(range(0, len(data), PART_BYTES)):
        (folder / f"{name}.tar.{number:02d}").write_bytes(data[start : start + PART_BYTES])


def _read_parts(folder: Path, name: str) -> bytes:
    parts = sorted(folder.glob(f"{name}.tar.*"))
    if not parts:
        raise FileNotFoundError(f"{folder} holds no {name}.tar.00.")
    return b"".join(each.read_bytes() for each in parts)


def main(arguments: list[str] | None = None) -> int:
    """Run one of the three commands."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True)
    packing = commands.add_parser("pack")
    packing.add_argument("codes", type=Path)
    packing.add_argument("--text", type=Path)
    packing.add_argument("-o", "--output", type=Path, default=Path("runs/lent"))
    running = commands.add_parser("run")
    running.add_argument("recipe", type=Path)
    running.add_argument("lent", type=Path)
    running.add_argument("--out", type=Path, required=True)
    running.add_argument("--minutes", type=float, default=8.0)
    running.add_argument("--device")
    unpacking = commands.add_parser("unpack")
    unpacking.add_argument("source", type=Path)
    unpacking.add_argument("-o", "--output", type=Path, required=True)
    given = parser.parse_args(arguments)
    if given.command == "pack":
        pack(given.codes, given.text, given.output)
    elif given.command == "run":
        run(given.recipe, given.lent, given.out, given.minutes, given.device)
    else:
        print(_unpack_model(given.source, given.output))
    return 0


if __name__ == "__main__":
    sys.exit(main())
