#!/usr/bin/env python3
"""Train nano's language model on a GPU for minutes, on a machine that takes small files only.

    python scripts/train_nano_gpu.py pack runs/codes --text nano --soundfonts -o runs/lent         # here
    python scripts/train_nano_gpu.py run recipes/nano_gpu.toml runs/lent --out OUT --minutes 10    # there
    python scripts/train_nano_gpu.py render recipes/nano_gpu.toml runs/lent --workers 13           # there, beside it
    python scripts/train_nano_gpu.py unpack recipes/nano_gpu.toml runs/lent/out -o runs/gpu-model  # here

A GPU learns from clips faster than a few cores make them. So `render` composes, plays and encodes new clips on the
cores of the GPU's machine while `run` trains there; `run` takes them in at each epoch. The packed codes, of clips made
before, are what it starts with.

`run` trains with a constant rate, then for `--decay-minutes` with a falling one, and writes the model before and after
that: in half precision, in parts of at most 15 MB, with the number of updates. Called again on the same machine it goes
on from the whole state in `runs/gpu`. On another machine it starts with the model in `runs/lent/out`, if there is one.
"""

from __future__ import annotations

import argparse
import io
import json
import lzma
import os
import shutil
import struct
import sys
import tarfile
import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import soundfile
import torch

from musicgen.corpus.soundfonts import ENVIRONMENT, find_soundfonts
from musicgen.io import checkpoint
from musicgen.io.text import save_text
from musicgen.model.clock import Timeline
from musicgen.train.code_dataset import Shard, read_shard, write_shard
from musicgen.train.config import OptimConfig, TrainConfig
from musicgen.train.encode_dataset import encode
from musicgen.train.lm import train
from musicgen.train.lm_setup import amplified
from musicgen.train.loop import CHECKPOINT

PART_BYTES = 15_000_000
STATE = Path("runs/gpu")
WARMUP = 20  # updates after a start from what came back
UNTIL_DECAY = 10**9  # updates: the time ends the part with a constant rate
HEADER = 8  # bytes that hold the length of what follows


def pack(codes: Path, text: str | None, output: Path, *, soundfonts: bool) -> None:
    """Write the codes of a folder, the text encoder of a model or folder, and the SoundFonts, as archives in parts."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:xz", preset=1) as archive:  # for the weights of codec and text
        for path in sorted(codes.glob("*.safetensors")):
            _add(archive, f"shards/{path.stem}", _squeeze(read_shard(path)))
        archive.add(codes / "codec", "codec")
        if text is not None:
            with tempfile.TemporaryDirectory() as folder:
                source = Path(text)
                if not source.is_dir():
                    source = Path(folder) / "text"
                    save_text(source, checkpoint.load(text).text)
                archive.add(source, "text")
    _write_parts(buffer.getvalue(), output, "codes")
    if soundfonts:
        buffer = io.BytesIO()
        with tarfile.open(fileobj=buffer, mode="w") as archive:
            for number, path in enumerate(find_soundfonts()):
                _add(archive, f"{number}{path.suffix}", _squeeze_soundfont(path.read_bytes()))
        _write_parts(buffer.getvalue(), output, "soundfonts")


def run(
    recipe: Path, lent: Path, output: Path, *, minutes: float, decay_minutes: float, device: str | None
) -> None:
    """Train for some minutes, the last of them with a falling rate, and write the model, in parts, into `output`."""
    config = TrainConfig.from_toml(recipe)
    assert config.lm is not None, "the recipe of a language model"
    if not (STATE / "codes").exists():
        _unpack_codes(lent, STATE)
    start, done = None, 0
    if (lent / "out/progress.json").is_file() and not (STATE / "lm" / CHECKPOINT).exists():
        done = int(json.loads((lent / "out/progress.json").read_text())["step"])
        _unpack_model(lent / "out", STATE / "start")
        (STATE / "done.json").write_text(json.dumps(done))
    if (STATE / "done.json").is_file():
        done, start = int(json.loads((STATE / "done.json").read_text())), STATE / "start/model"
    optim = replace(config.lm.optim, schedule="constant", steps=UNTIL_DECAY, decay=1)
    if start is not None:
        optim = replace(optim, warmup=WARMUP)
    _train(config, optim, start, minutes - decay_minutes, device)
    _write_model(config, STATE / "lm", output, done)
    if decay_minutes > 0:
        step, seconds = _position(STATE / "lm")
        left = max(2, round(step / seconds * 60 * decay_minutes))
        falling = replace(optim, steps=step + left, decay=left, warmup=min(optim.warmup, step - 1))
        _train(config, falling, start, None, device)
        _write_model(config, STATE / "lm", output, done)


def _train(
    config: TrainConfig, optim: OptimConfig, start: Path | None, minutes: float | None, device: str | None
) -> None:
    assert config.lm is not None, "the recipe of a language model"
    text = STATE / "text" if (STATE / "text").exists() else None
    train(
        replace(config, lm=replace(config.lm, optim=optim)), STATE / "lm", codes=STATE / "codes", text=text,
        max_minutes=minutes, device=device, start_from=start,
    )  # fmt: skip


def _position(folder: Path) -> tuple[int, float]:
    """Updates done, and the seconds that they took."""
    state = torch.load(folder / CHECKPOINT, weights_only=True, map_location="cpu")
    return int(state["step"]), float(state["seconds"])


def render(recipe: Path, lent: Path, *, workers: int, device: str | None) -> None:
    """Compose, play and encode the recipe's clips that there are no codes of, until the process is stopped."""
    folder = STATE / "soundfonts"
    if not folder.exists():
        part = STATE / "soundfonts.part"
        shutil.rmtree(part, ignore_errors=True)
        with tarfile.open(fileobj=io.BytesIO(_read_parts(lent, "soundfonts"))) as archive:
            archive.extractall(part, filter="data")
        for path in part.iterdir():
            path.write_bytes(_unsqueeze_soundfont(path.read_bytes()))
        part.rename(folder)
    os.environ[ENVIRONMENT] = os.pathsep.join(map(str, sorted(folder.iterdir())))
    encode(recipe, STATE / "codes", STATE / "codes/codec", workers=workers, device=device)


def unpack(recipe: Path, source: Path, output: Path) -> Path:
    """Write the model that came back into a folder of its own, its conditions with the gains of the recipe."""
    config = TrainConfig.from_toml(recipe)
    with tempfile.TemporaryDirectory() as folder:
        made = checkpoint.load(_unpack_model(source, Path(folder) / "raw"))
        gains = None if config.lm is None else config.lm.gains
        made = replace(made, conditioner=amplified(made.conditioner, gains))
        checkpoint.save(output, made, dtype=torch.float16)
    return output


def _write_model(config: TrainConfig, folder: Path, output: Path, done: int) -> None:
    """The current averaged weights of a run, without gains, in half precision."""
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
    target.mkdir(parents=True, exist_ok=True)
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


def _squeeze_soundfont(data: bytes) -> bytes:
    """An SF2 file with its samples as FLAC; another one, such as SF3, whose samples are compressed, as it is."""
    at = data.find(b"smpl") + 8  # its samples, after the name and the size of their chunk
    if at < 8 or data[at : at + 4] == b"OggS":
        return bytes(HEADER) + data
    (size,) = struct.unpack_from("<I", data, at - 4)
    packed, samples = io.BytesIO(), np.frombuffer(data[at : at + size], "<i2")
    soundfile.write(packed, samples, 44_100, format="FLAC", subtype="PCM_16")
    flac = packed.getvalue()
    return len(flac).to_bytes(HEADER, "little") + struct.pack("<I", at) + flac + data[:at] + data[at + size :]


def _unsqueeze_soundfont(data: bytes) -> bytes:
    length, rest = int.from_bytes(data[:HEADER], "little"), data[HEADER:]
    if length == 0:
        return rest
    at, flac, rest = struct.unpack_from("<I", rest)[0], rest[4 : 4 + length], rest[4 + length :]
    samples, _ = soundfile.read(io.BytesIO(flac), dtype="int16")
    return rest[:at] + samples.astype("<i2").tobytes() + rest[at:]


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
    """Run one of the four commands."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True)
    packing = commands.add_parser("pack")
    packing.add_argument("codes", type=Path)
    packing.add_argument("--text")
    packing.add_argument("--soundfonts", action="store_true")
    packing.add_argument("-o", "--output", type=Path, default=Path("runs/lent"))
    running, rendering = commands.add_parser("run"), commands.add_parser("render")
    for each in (running, rendering):
        each.add_argument("recipe", type=Path)
        each.add_argument("lent", type=Path)
        each.add_argument("--device")
    running.add_argument("--out", type=Path, required=True)
    running.add_argument("--minutes", type=float, default=10.0)
    running.add_argument("--decay-minutes", type=float, help="a quarter of --minutes unless given")
    rendering.add_argument("--workers", type=int, default=max(1, (os.cpu_count() or 1) - 3))
    unpacking = commands.add_parser("unpack")
    unpacking.add_argument("recipe", type=Path)
    unpacking.add_argument("source", type=Path)
    unpacking.add_argument("-o", "--output", type=Path, required=True)
    given = parser.parse_args(arguments)
    if given.command == "pack":
        pack(given.codes, given.text, given.output, soundfonts=given.soundfonts)
    elif given.command == "run":
        run(
            given.recipe, given.lent, given.out, minutes=given.minutes,
            decay_minutes=given.minutes / 4 if given.decay_minutes is None else given.decay_minutes,
            device=given.device,
        )  # fmt: skip
    elif given.command == "render":
        render(given.recipe, given.lent, workers=given.workers, device=given.device)
    else:
        print(unpack(given.recipe, given.source, given.output))
    return 0


if __name__ == "__main__":
    sys.exit(main())
