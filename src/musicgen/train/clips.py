"""Where training audio comes from: our songwriter, or files that a manifest lists. Clip i is the same in
every process.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

import torch
from torch import Tensor

from musicgen.config import MusicGenConfig
from musicgen.train.config import DataConfig

if TYPE_CHECKING:
    from torch.utils.data import Sampler

CORPUS = "corpus"
SILENT = 1e-4  # a lead whose loudest sample is below this is not played in the window


@dataclass(frozen=True, slots=True)
class Example:
    """A clip [C, N], renderings of its melody [1, N] each, and ways of saying what it is."""

    audio: Tensor
    melodies: tuple[Tensor, ...]
    captions: tuple[str, ...]


class Clips(Protocol):
    """Examples by index, as torch's data loader wants them."""

    def __len__(self) -> int:
        """How many there are."""

    def __getitem__(self, index: int) -> Example:
        """Example `index`, always the same."""


class CorpusClips:
    """Clips that our songwriter composes and renders when asked."""

    def __init__(
        self, first_seed: int, count: int, *, seconds: float, rate: int, channels: int, captions: int
    ) -> None:
        self._first, self._count = first_seed, count
        self._seconds, self._rate, self._channels, self._captions = seconds, rate, channels, captions

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, index: int) -> Example:
        """The clip of seed `first_seed` + index; melodies are its lead alone, then all but drums and bass."""
        from musicgen.corpus.captions import caption
        from musicgen.corpus.clips import clip

        seed = self._first + index
        made = clip(seed, self._seconds, self._rate, channels=self._channels)
        melodic = torch.from_numpy(made.melodic).mean(0, keepdim=True)
        lead = torch.from_numpy(made.lead).mean(0, keepdim=True)
        if float(lead.abs().max()) < SILENT:
            lead = melodic
        rng = random.Random(f"captions {seed}")
        wordings = (made.caption, *(caption(made.facts, rng) for _ in range(self._captions - 1)))
        return Example(torch.from_numpy(made.audio), (lead, melodic), wordings)


def open_clips(
    config: DataConfig, model: MusicGenConfig, split: str, *, seconds: float, channels: int
) -> Clips:
    """The clips of a split ("train" or "valid"), each `seconds` long."""
    count = config.clips if split == "train" else config.valid_clips
    if config.source == CORPUS:
        first = config.first_seed if split == "train" else config.valid_seed
        rate, captions = model.sample_rate, config.captions
        return CorpusClips(first, count, seconds=seconds, rate=rate, channels=channels, captions=captions)
    raise NotImplementedError(Path(config.source))


def stream(clips: Clips, indices: Iterable[int], workers: int) -> Iterator[Example]:
    """The clips at `indices`, in that order, made here or by `workers` other processes, which work ahead."""
    if workers == 0:
        return (clips[index] for index in indices)
    from torch.utils.data import DataLoader, Dataset

    lazy = cast("Dataset[Example]", clips)  # it asks for nothing but these two methods
    sampler = cast("Sampler[int]", indices)  # and here for iteration only
    loader = DataLoader(
        lazy, batch_size=None, sampler=sampler, num_workers=workers, multiprocessing_context="spawn"
    )
    return iter(loader)
