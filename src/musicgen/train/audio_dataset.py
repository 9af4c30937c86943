"""Training audio: clips of the corpus generator, or of files that a manifest lists. Clip i is the same in
every process.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

import torch
import torch.nn.functional as F
from torch import Tensor

from musicgen.config import MusicGenConfig
from musicgen.errors import AudioError, ConfigError, MusicGenError
from musicgen.io import manifest
from musicgen.io.audio import measure, read
from musicgen.io.manifest import Track
from musicgen.io.separation import Separator, find
from musicgen.model.clock import Timeline
from musicgen.train.config import DataConfig
from musicgen.train.interrupts import kept_from_children

if TYPE_CHECKING:
    from torch.utils.data import DataLoader, Sampler

CORPUS = "corpus"
LEAST_FILLED = 0.8  # of a clip is music; a track's last seconds may begin one, as in AudioCraft
SILENT = 1e-4  # a melody whose peak is below this counts as absent from the clip


@dataclass(frozen=True, slots=True)
class Example:
    """A clip [C, N], renderings of its melody [1, N] each, captions, and its timeline, if known."""

    audio: Tensor
    melodies: tuple[Tensor, ...]
    captions: tuple[str, ...]
    timeline: Timeline | None = None


class AudioDataset(Protocol):
    """Examples by index, the interface of torch's map-style datasets."""

    def __len__(self) -> int:
        """The number of examples."""

    def __getitem__(self, index: int) -> Example:
        """Example `index`, always the same."""


class CorpusDataset:
    """Clips that the corpus generator composes and renders on access."""

    def __init__(
        self, first_seed: int, count: int, *, seconds: float, rate: int, channels: int, captions: int,
        endings: float = 0.0,
    ) -> None:  # fmt: skip
        self._first, self._count, self._endings = first_seed, count, endings
        self._seconds, self._rate, self._channels, self._captions = seconds, rate, channels, captions

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, index: int) -> Example:
        """The clip of seed `first_seed` + index; melodies are its lead alone, then all but drums and bass."""
        from musicgen.corpus.captions import caption
        from musicgen.corpus.excerpts import clip

        seed = self._first + index
        made = clip(seed, self._seconds, self._rate, channels=self._channels, endings=self._endings)
        melodic = torch.from_numpy(made.melodic).mean(0, keepdim=True)
        lead = torch.from_numpy(made.lead).mean(0, keepdim=True)
        if float(lead.abs().max()) < SILENT:
            lead = melodic
        rng = random.Random(f"captions {seed}")
        wordings = (made.caption, *(caption(made.facts, rng) for _ in range(self._captions - 1)))
        return Example(torch.from_numpy(made.audio), (lead, melodic), wordings, made.timeline)


class FolderDataset:
    """Clips cut from files of music; clip i always begins at the same position of the same file."""

    def __init__(
        self, tracks: Sequence[Track], count: int, *, seconds: float, rate: int, channels: int, captions: int
    ) -> None:
        self._tracks, self._count, self._captions = tracks, count, captions
        self._seconds, self._rate, self._channels = seconds, rate, channels

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, index: int) -> Example:
        """Clip `index`, of a track drawn by weight, filled up with silence where the track ends before it.

        Its melody is that of the mix, without drums and bass where Demucs is installed. A track without
        a caption gets the empty one.
        """
        rng = random.Random(f"clip {index}")
        track = rng.choices(self._tracks, [track.weight for track in self._tracks])[0]
        try:
            start = rng.uniform(0.0, max(0.0, _seconds(track.path) - LEAST_FILLED * self._seconds))
            clip = read(track.path, start=start, end=start + self._seconds)
        except AudioError as error:
            raise AudioError(
                f"{track.path}: {error} Replace this file, or take it out of the data and use a new folder."
            ) from error
        samples = round(self._seconds * self._rate)
        audio = clip.converted(self._rate, self._channels).samples[:, :samples]
        audio = F.pad(audio, (0, samples - audio.shape[-1]))
        mix = audio.mean(0, keepdim=True)
        separator = _separator()
        melody = mix if separator is None else separator.melodic(mix[None], self._rate, seed=index)[0]
        return Example(audio, (melody,), (track.captions or ("",))[: self._captions])


@lru_cache(maxsize=2**16)
def _seconds(path: Path) -> float:
    """Length of a track in seconds, measured at its first use: the manifest's number may be wrong."""
    return measure(path)[0]


@cache
def _separator() -> Separator | None:
    return find(offline=True)[0]


def describe(config: DataConfig) -> str | None:
    """How much of the music that a recipe names has captions, in one sentence; None for the corpus, where all has."""
    if config.source == CORPUS:
        return None
    tracks = manifest.read(config.source)
    count = sum(bool(track.captions) for track in tracks)
    sentence = f"{config.source}: {count} of {len(tracks)} captioned"
    if count == len(tracks):
        return f"{sentence}."
    return (
        f"{sentence}; the others are trained on without words. A caption stands in a .txt or .json file of the same "
        "name beside the audio, or in metadata.csv, metadata.jsonl or data.jsonl."
    )


def open_dataset(
    config: DataConfig, model: MusicGenConfig, split: str, *, seconds: float, channels: int
) -> AudioDataset:
    """The clips of a split ("train" or "valid"), each `seconds` long."""
    count = config.clips if split == "train" else config.valid_clips
    rate, captions = model.sample_rate, config.captions
    if config.source == CORPUS:
        first = config.first_seed if split == "train" else config.valid_seed
        return CorpusDataset(
            first,
            count,
            seconds=seconds,
            rate=rate,
            channels=channels,
            captions=captions,
            endings=config.endings,
        )
    tracks = manifest.read(config.source)
    if len(tracks) < 2:
        raise ConfigError(
            f"{config.source} lists a single track; one to train on and one to hold out are needed."
        )
    apart = tracks[:: config.valid_every]
    kept = apart if split == "valid" else [each for i, each in enumerate(tracks) if i % config.valid_every]
    return FolderDataset(kept, count, seconds=seconds, rate=rate, channels=channels, captions=captions)


def stream(clips: AudioDataset, indices: Iterable[int], workers: int) -> Iterator[Example]:
    """The clips at `indices`, in that order, made in this process or by `workers` others in advance."""
    if workers == 0:
        return (clips[index] for index in indices)
    from torch.utils.data import DataLoader, Dataset

    lazy = cast("Dataset[Example]", clips)  # the loader uses only these two methods
    sampler = cast("Sampler[int]", indices)  # the loader only iterates over it
    loader = DataLoader(
        lazy, batch_size=None, sampler=sampler, num_workers=workers, multiprocessing_context="spawn"
    )
    return _plainly(loader)


def _plainly(loader: DataLoader[Example]) -> Iterator[Example]:
    """The loader's examples; errors of musicgen lose the traceback text that torch's workers add to them."""
    try:
        with kept_from_children():  # starts the workers
            examples = iter(loader)
        yield from examples
    except MusicGenError as error:
        sentence = re.search(r"^musicgen\.errors\.\w+: (.+)", str(error), re.MULTILINE)
        raise type(error)(sentence[1] if sentence else str(error)) from error
