"""Short crops for codec training, from a pool of clips that is replaced slowly, since rendering a clip is slow."""

from __future__ import annotations

import itertools
import random
from collections import deque
from collections.abc import Iterator

import torch
from torch import Tensor

from musicgen.train.audio_dataset import AudioDataset, Example, stream
from musicgen.train.config import CodecTraining


class Crops:
    """Batches of crops [B, 1, n]. Batch i depends only on the seed and i, also after a resume."""

    def __init__(
        self, clips: AudioDataset, recipe: CodecTraining, samples: int, *, seed: int, workers: int
    ) -> None:
        self._clips, self._recipe, self._samples = clips, recipe, samples
        self._seed, self._workers = seed, workers
        self._pool: deque[Tensor] = deque(maxlen=recipe.pool_clips)
        self._newest = -1
        self._source: Iterator[Example] = iter(())

    def draw(self, number: int, count: int | None = None) -> Tensor:
        """Batch `number`, counted from 1, of `count` crops (a batch's worth without it)."""
        recipe = self._recipe
        wanted = recipe.pool_clips + (number - 1) * recipe.batch_size // recipe.crops_per_clip
        self._fill_pool(wanted)
        rng = random.Random(f"{self._seed} crops {number}")
        crops = []
        for _ in range(count or recipe.batch_size):
            clip = self._pool[rng.randrange(len(self._pool))]
            start = rng.randrange(clip.shape[-1] - self._samples + 1)
            gain = 10.0 ** (rng.uniform(*recipe.gain_db) / 20.0)
            crops.append(clip[:, start : start + self._samples] * gain)
        return torch.stack(crops)

    def _fill_pool(self, wanted: int) -> None:
        """Fill the pool with the last clips before clip number `wanted`."""
        if self._newest < 0 or not self._newest <= wanted:
            self._newest = wanted - self._recipe.pool_clips
            self._pool.clear()
            turns = (index % len(self._clips) for index in itertools.count(self._newest))
            self._source = stream(self._clips, turns, self._workers)
        while self._newest < wanted:
            self._pool.append(next(self._source).audio)
            self._newest += 1


def held_out(clips: AudioDataset, samples: int, count: int) -> Tensor:
    """The middles of the first `count` clips (again from the first, if there are fewer): [count, 1, n]."""
    crops = []
    for index in range(count):
        audio = clips[index % len(clips)].audio
        start = (audio.shape[-1] - samples) // 2
        crops.append(audio[:, start : start + samples])
    return torch.stack(crops)
