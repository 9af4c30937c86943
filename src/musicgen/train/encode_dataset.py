"""Encoding a data set: the frozen codec encodes every clip once into shards, which the training of the language
model reads.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path

import torch
from rich.console import Console
from torch import Tensor, nn

from musicgen.config import CodecConfig, MusicGenConfig, SpectralCodecConfig
from musicgen.errors import CheckpointError, ConfigError
from musicgen.io.atomic import new_folder
from musicgen.model.chroma import Chroma
from musicgen.model.codec import Codec
from musicgen.train.audio_dataset import Example, describe, open_dataset, stream
from musicgen.train.code_dataset import SPLITS, Shard, shard_path, write_shard
from musicgen.train.codec_folder import load_codec, read_codec, save_codec
from musicgen.train.config import TrainConfig
from musicgen.train.loop import check_options, pick_device
from musicgen.train.run_folder import Folder, shared_folder

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
    Existing shards are kept, so a stopped run can be continued. `workers` processes render clips; with `part`
    (i, n) this call writes only every n-th shard from the i-th, and n calls share the work. Returns how many
    shards were written.
    """
    config = recipe if isinstance(recipe, TrainConfig) else TrainConfig.from_toml(recipe)
    check_options(max_minutes=max_minutes, workers=workers, clips=clips)
    if not 0 <= part[0] < part[1]:
        raise ConfigError(f"A part is (i, n) with i from 0 below n, got {part}.")
    folder, place = Path(codes), pick_device(device)
    load_codec(codec, config.model)  # one that does not fit is refused before there is a folder
    with shared_folder(folder, part) as shared:
        _keep_codec(codec, folder / "codec", shared)
        if sentence := describe(config.data):
            Console(stderr=True).print(sentence, soft_wrap=True, markup=False, highlight=False)
        encoder = DatasetEncoder(config.model, load_codec(folder / "codec", config.model), place)
        todo = _missing(config, folder, clips, part)
        return _encode(config, folder, encoder, todo, max_minutes=max_minutes, workers=workers)


def _encode(
    config: TrainConfig,
    folder: Path,
    encoder: DatasetEncoder,
    todo: list[Todo],
    *,
    max_minutes: float | None,
    workers: int,
) -> int:
    """Write missing shards until the time limit; returns how many."""
    console, begun = Console(stderr=True), time.monotonic()
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


class DatasetEncoder:
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
        codes, chroma, captions, timelines = [], [], [], []
        batch: list[Example] = []
        for example in examples:
            batch.append(example)
            captions.append(list(example.captions))
            timelines.append(example.timeline)
            if len(batch) == ENCODE_BATCH:
                codes.append(self._codes(batch))
                chroma.append(self._pitch_classes(batch))
                batch = []
        if batch:
            codes.append(self._codes(batch))
            chroma.append(self._pitch_classes(batch))
        pitches = [each for each in chroma if each is not None]
        known = timelines if any(each is not None for each in timelines) else None
        return Shard(torch.cat(codes), torch.cat(pitches) if pitches else None, captions, known)

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
    """The missing shards of this part, held-out ones first."""
    turn, parts = part
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
    """The clips of all missing shards of a split, in order."""
    seconds = config.model.window_frames * config.model.codec.hop / config.model.sample_rate
    clips = open_dataset(config.data, config.model, split, seconds=seconds, channels=config.model.channels)
    return stream(clips, [index for _, _, part in todo for index in part], workers)


def _keep_codec(source: str | Path, kept: Path, folder: Folder) -> None:
    """Copy the codec beside the codes; codes of two codecs never mix.

    Where there are no codes yet and no other process uses the folder, another or incomplete copy is replaced.
    """
    config, weights = read_codec(source)
    with folder.alone() as alone:
        unused = alone and not any(kept.parent.glob("*.safetensors"))
        if kept.exists() and not _is_same(kept, config, weights, unused):
            if not unused:
                raise CheckpointError(
                    f"The codes in {kept.parent} were made by another codec than {source}; use a new folder."
                )
            shutil.rmtree(kept)
        if not kept.exists():
            with new_folder(kept) as part:
                save_codec(part, config, weights)


def _is_same(
    kept: Path, config: CodecConfig | SpectralCodecConfig, weights: Mapping[str, Tensor], unused: bool
) -> bool:
    try:
        known, ours = read_codec(kept)
    except CheckpointError:
        if not unused:
            raise
        return False
    same = known == config and ours.keys() == weights.keys()
    return same and all(torch.equal(ours[name], value) for name, value in weights.items())
