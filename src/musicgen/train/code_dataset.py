"""Encoded clips on disk: shards of codes, chroma and captions, written once by the encoder and read by the LM
trainer.

A shard is one safetensors file: `codes` int16 [n, K, T], `chroma` uint8 [n, M, P] (the pitch class of every
frame of M renderings of the melody; absent where the model has no melody condition), and in its metadata the
captions of every clip and, where they are known, their timelines.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from torch import Tensor

from musicgen.config import MusicGenConfig
from musicgen.errors import CheckpointError, InputError
from musicgen.io.weights import write_file
from musicgen.model.clock import Timeline

SPLITS = ("train", "valid")


@dataclass(frozen=True, slots=True)
class Shard:
    """Some encoded clips: codes [n, K, T] int16, chroma [n, M, P] uint8 or None, n lists of captions, n timelines.

    `timelines` is None where no clip has one.
    """

    codes: Tensor
    chroma: Tensor | None
    captions: list[list[str]]
    timelines: list[Timeline | None] | None = None

    def __len__(self) -> int:
        return len(self.captions)


def shard_path(folder: Path, split: str, number: int) -> Path:
    """The path of shard `number` of a split."""
    return folder / f"{split}-{number:06d}.safetensors"


def write_shard(path: Path, shard: Shard) -> None:
    """Write one shard, renamed into place when whole."""
    tensors = {"codes": shard.codes.to(torch.int16).contiguous()}
    if shard.chroma is not None:
        tensors["chroma"] = shard.chroma.to(torch.uint8).contiguous()
    about = {"captions": json.dumps(shard.captions, ensure_ascii=False)}
    if shard.timelines is not None:
        about["timelines"] = json.dumps([each and each.to_dict() for each in shard.timelines])
    write_file(path, tensors, about)


def read_shard(path: Path) -> Shard:
    """Read one shard; CheckpointError where it is damaged."""
    try:
        with safe_open(path, framework="pt") as file:
            chroma = file.get_tensor("chroma") if "chroma" in file.keys() else None  # noqa: SIM118  # not a mapping
            about, timelines = file.metadata(), None
            if "timelines" in about:
                plans = json.loads(about["timelines"])
                timelines = [None if each is None else Timeline.from_dict(each) for each in plans]
            return Shard(file.get_tensor("codes"), chroma, json.loads(about["captions"]), timelines)
    except FileNotFoundError as error:
        raise CheckpointError(f"{path} is missing: a run that was trained on it needs it again.") from error
    except (
        SafetensorError, OSError, KeyError, TypeError, ValueError, RecursionError, InputError, AttributeError,
    ) as error:  # fmt: skip
        raise CheckpointError(
            f"{path} is not a shard of encoded clips; delete it and encode again."
        ) from error


def check_shard(shard: Shard, model: MusicGenConfig, path: Path, frames: int | None = None) -> None:
    """Raise CheckpointError unless a shard holds codes, melodies and captions that a model can be trained on.

    Its clips have so many `frames`, by default a whole window.
    """
    if fault := _fault(shard, model, frames or model.window_frames):
        raise CheckpointError(f"{path} {fault}; delete it and encode again with the recipe's codec.")


def _fault(shard: Shard, model: MusicGenConfig, frames: int) -> str | None:
    codes, chroma = shard.codes, shard.chroma
    shape, size = (model.lm.codebooks, frames), model.lm.codebook_size
    if codes.dtype != torch.int16 or codes.ndim != 3 or codes.shape[1:] != shape or len(codes) == 0:
        return f"holds {codes.dtype} codes {list(codes.shape)}, not int16 [clips, {shape[0]}, {shape[1]}]"
    if int(codes.min()) < 0 or int(codes.max()) >= size:
        return f"holds codes from {int(codes.min())} to {int(codes.max())}, not from 0 to {size - 1}"
    right = isinstance(shard.captions, list) and all(
        isinstance(each, list) and each and all(isinstance(text, str) for text in each)
        for each in shard.captions
    )
    if not right or len(shard.captions) != len(codes):
        return f"does not hold captions for each of its {len(codes)} clips"
    if shard.timelines is not None and len(shard.timelines) != len(codes):
        return f"holds {len(shard.timelines)} plans for {len(codes)} clips"
    if model.chroma is None:
        return None
    if chroma is None:
        return "holds no melodies, which this model follows"
    if chroma.dtype != torch.uint8 or chroma.ndim != 3 or len(chroma) != len(codes) or 0 in chroma.shape:
        return f"holds {chroma.dtype} melodies {list(chroma.shape)}, not uint8 [{len(codes)}, renderings, frames]"
    if chroma.shape[2] != model.chroma.frames or int(chroma.max()) >= model.chroma.bins:
        return f"holds melodies of {chroma.shape[2]} frames up to class {int(chroma.max())}"
    return None


class CodeDataset:
    """The shards of one split in memory, in the order in which they were read (about 1 MB for an hour of
    music).
    """

    def __init__(
        self, folder: Path, split: str, model: MusicGenConfig | None = None, *, frames: int | None = None
    ) -> None:
        """With `model`, every shard is checked to be one that it can be trained on; `frames` as for `check_shard`."""
        self.folder, self.split, self._model, self._frames = folder, split, model, frames
        self.names: list[str] = []
        self._shards: list[Shard] = []
        self._starts: list[int] = [0]

    def __len__(self) -> int:
        return self._starts[-1]

    def refresh(self) -> None:
        """Read shards written since the last call."""
        present = sorted(each.name for each in self.folder.glob(f"{self.split}-*.safetensors"))
        self._hold([*self.names, *(name for name in present if name not in self.names)])

    def state_dict(self) -> dict[str, Any]:
        """The names of the folder and of the shards."""
        return {"folder": self.folder.name, "shards": list(self.names)}

    def load_state_dict(self, state: Mapping[str, Any]) -> bool:
        """Hold exactly the shards of a state, in their order; False where they are of another folder than this.

        Then, as after `refresh`, all shards of this folder are held. States of earlier versions name no folder.
        """
        if state.get("folder", self.folder.name) != self.folder.name:
            self.refresh()
            return False
        self._hold(state["shards"])
        return True

    def _hold(self, names: Sequence[str]) -> None:
        held = dict(zip(self.names, self._shards, strict=True))
        self._shards = [held[name] if name in held else self._read(name) for name in names]
        self.names = list(names)
        self._starts = [0, *accumulate(map(len, self._shards))]
        if not self._shards:
            raise InputError(f"{self.folder} holds no {self.split} shards yet; run the encoder first.")

    def _read(self, name: str) -> Shard:
        if Path(name).name != name:
            raise CheckpointError(f"A shard lies outside of its folder: {name[:80]!r}.")
        shard = read_shard(self.folder / name)
        if self._model is not None:
            check_shard(shard, self._model, self.folder / name, self._frames)
        return shard

    def locate(self, index: int) -> tuple[Shard, int]:
        """The shard that holds clip `index`, and the clip's row in it."""
        number = bisect_right(self._starts, index) - 1
        return self._shards[number], index - self._starts[number]

    def captions(self) -> Iterator[str]:
        """All captions of all clips."""
        for shard in self._shards:
            for wordings in shard.captions:
                yield from wordings
