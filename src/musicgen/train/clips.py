"""Where training audio comes from: our songwriter, or files that a manifest lists. Clip i is the same in
every process.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import torch
from torch import Tensor

from musicgen.config import MusicGenConfig
from musicgen.train.config import DataConfig

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


def open_clips(config: DataConfig, model: MusicGenConfig, split: str) -> Clips:
    """The clips of a split ("train" or "valid"), as long as the model's window."""
    count = config.clips if split == "train" else config.valid_clips
    if config.source == CORPUS:
        first = config.first_seed if split == "train" else config.valid_seed
        seconds = model.window_frames * model.codec.hop / model.sample_rate
        return CorpusClips(
            first,
            count,
            seconds=seconds,
            rate=model.sample_rate,
            channels=model.channels,
            captions=config.captions,
        )
    raise NotImplementedError(Path(config.source))
