"""From clips to shards: the frozen codec encodes every clip once, so that training reads codes and renders
nothing.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import torch
from rich.console import Console
from torch import Tensor, nn

from musicgen.config import MusicGenConfig
from musicgen.errors import CheckpointError, ConfigError
from musicgen.model.chroma import Chroma
from musicgen.model.codec import Codec
from musicgen.train.clips import Example, open_clips, stream
from musicgen.train.codec_folder import load_codec, read_codec, save_codec
from musicgen.train.config import TrainConfig
from musicgen.train.run import pick_device
from musicgen.train.shards import SPLITS, Shard, shard_path, write_shard

ENCODE_BATCH = 8
Todo = tuple[str, int, range]  # split, number of the shard, indices of its clips


def encode(
    recipe: TrainConfig | str | Path,
    codes: str | Path,
    codec: str | Path,
    *,
    clips: int | None = None,
    max_minutes: float | None = None,
    workers: int = 0,
    part: tuple[int, int] = (0, 1),
    device: str | None = None,
) -> int:
    """Encode the held-out and the first `clips` training clips (all without it) into the folder `codes`.

    `codec` is the folder of a trained codec, or a model whose codec it is; a copy is kept beside the codes.
    Shards that exist are left alone, so a stopped run goes on. `workers` processes render clips; with `part`
    (i, n) this call writes only every n-th shard from the i-th, and n calls share the work. Returns how many
    shards were written.
    """
    config = recipe if isinstance(recipe, TrainConfig) else TrainConfig.from_toml(recipe)
    folder, console, begun = Path(codes), Console(stderr=True), time.monotonic()
    _keep_codec(codec, folder / "codec")
    encoder = Encoder(config.model, load_codec(folder / "codec", config.model), pick_device(device))
    todo = _missing(config, folder, clips, part)
    examples = {
        split: _render(config, split, [each for each in todo if each[0] == split], workers)
        for split in SPLITS
    }
    for done, (split, number, indices) in enumerate(todo):
        if max_minutes is not None and time.monotonic() - begun >= 60 * max_minutes:
            return done
        write_shard(shard_path(folder, split, number), encoder.shard(islice(examples[split], len(indices))))
        left = (time.monotonic() - begun) / (done + 1) * (len(todo) - done - 1)
        console.print(f"encode {split} {number}: {done + 1}/{len(todo)} shards, {left / 60:.1f} minutes left")
    return len(todo)


class Encoder:
    """Turns examples into shards: codes by the codec, pitch classes by the chroma extractor of the model."""

    def __init__(self, model: MusicGenConfig, codec: Codec, device: torch.device) -> None:
        assert isinstance(codec, nn.Module), "every codec of ours is a module"
        codec.to(device)
        self._codec = codec
        self._chroma = Chroma(model.chroma).to(device) if model.chroma else None
        self._device = device

    @torch.no_grad()
    def shard(self, examples: Iterator[Example]) -> Shard:
        """Encode examples, a few at a time."""
        codes, chroma, captions = [], [], []
        batch: list[Example] = []
        for example in examples:
            batch.append(example)
            captions.append(list(example.captions))
            if len(batch) == ENCODE_BATCH:
                codes.append(self._codes(batch))
                chroma.append(self._pitch_classes(batch))
                batch = []
        if batch:
            codes.append(self._codes(batch))
            chroma.append(self._pitch_classes(batch))
        pitches = [each for each in chroma if each is not None]
        return Shard(torch.cat(codes), torch.cat(pitches) if pitches else None, captions)

    def _codes(self, batch: list[Example]) -> Tensor:
        audio = torch.stack([example.audio for example in batch]).to(self._device)
        return self._codec.encode(audio).to("cpu", torch.int16)

    def _pitch_classes(self, batch: list[Example]) -> Tensor | None:
        """Pitch class of every chroma frame of every melody: [B, M, P] uint8."""
        if self._chroma is None or not batch[0].melodies:
            return None
        melodies = torch.cat([torch.cat(example.melodies) for example in batch]).to(self._device)
        found: Tensor = self._chroma.condition(melodies).argmax(-1).to("cpu", torch.uint8)
        return found.view(len(batch), -1, found.shape[-1])


def _missing(config: TrainConfig, folder: Path, clips: int | None, part: tuple[int, int]) -> list[Todo]:
    """Shards not yet written that fall to this part, held-out ones first."""
    turn, parts = part
    if not 0 <= turn < parts:
        raise ConfigError(f"A part is (i, n) with i from 0 below n, got {part}.")
    data, size = config.data, config.data.shard_clips
    todo: list[Todo] = []
    for split, count in (("valid", data.valid_clips), ("train", data.clips)):
        wanted = count if clips is None or split == "valid" else min(count, clips)
        todo += [
            (split, number, range(number * size, min(count, (number + 1) * size)))
            for number in range(turn, -(-wanted // size), parts)
            if not shard_path(folder, split, number).exists()
        ]
    return todo


def _render(config: TrainConfig, split: str, todo: list[Todo], workers: int) -> Iterator[Example]:
    """The clips of all shards to do of a split, in order."""
    seconds = config.model.window_frames * config.model.codec.hop / config.model.sample_rate
    clips = open_clips(config.data, config.model, split, seconds=seconds, channels=config.model.channels)
    return stream(clips, [index for _, _, part in todo for index in part], workers)


def _keep_codec(source: str | Path, kept: Path) -> None:
    """Copy the codec beside the codes; codes of two codecs never mix."""
    config, weights = read_codec(source)
    if not kept.exists():
        save_codec(kept, config, weights)
        return
    known, ours = read_codec(kept)
    if known != config or any(not torch.equal(ours[name], value) for name, value in weights.items()):
        raise CheckpointError(
            f"The codes in {kept.parent} were made by another codec than {source}; use a new folder."
        )
