"""Prior preservation: music that a model made before its training, on which it is to stay what it was."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch

from musicgen.config import MusicGenConfig
from musicgen.io.text import TextEncoder
from musicgen.train.adapter import TrainedAdapter
from musicgen.train.batches import Batch, Batches, ClockSteps
from musicgen.train.code_dataset import CodeDataset
from musicgen.train.config import TrainConfig
from musicgen.train.lm_setup import TrainableParts

FOLDER = "prior"
SPLIT = "train"
_APART = 1 << 31  # of the seeds of its dropped conditions from those of the training's own clips


def prior_frames(model: MusicGenConfig) -> int:
    """Frames of a clip of that music: half a window, so that a step costs two thirds more and not more than double."""
    return max(1, model.window_frames // 2)


class Prior:
    """Batches of that music, and the model as it was, which says at each frame what would have come.

    DreamBooth (Ruiz et al., 2022) learns what the model drew; learning its whole prediction has the same optimum with
    far less noise. An adapter is switched off to ask it; of a model that is trained as a whole, a copy is kept.
    """

    def __init__(
        self,
        folder: Path,
        config: TrainConfig,
        parts: TrainableParts,
        adapter: TrainedAdapter | None,
        *,
        clock: ClockSteps | None,
    ) -> None:
        """`parts` have the weights of the start; `folder` holds the shards that `finetune.prior.make` writes."""
        assert config.lm is not None, "asked for by a training of the language model"
        self._config, self._recipe, self._adapter = config, config.lm, adapter
        self.before = parts if adapter is not None else _copied(parts)
        melodyless = replace(config.model, chroma=None)
        shards = CodeDataset(folder, SPLIT, melodyless, frames=prior_frames(config.model))
        shards.refresh()
        self._batches = Batches(
            shards, seed=config.seed + 1, batch_size=config.lm.batch_size, bins=None, clock=clock
        )

    def draw(self, *, short: bool) -> tuple[Batch, torch.Generator]:
        """The next batch, of whole clips or `short` crops, and what decides which of its conditions are dropped."""
        seed = (self._config.seed << 32) + _APART + self._batches.drawn
        frames = min(self._recipe.short_crop_frames, prior_frames(self._config.model))
        batch = self._batches.draw_short_crops(frames) if short else self._batches.draw()
        return batch, torch.Generator().manual_seed(seed)

    def frozen(self) -> AbstractContextManager[None]:
        """Within the block the parts `before` are the model as it was."""
        return nullcontext() if self._adapter is None else self._adapter.off()

    def state_dict(self) -> dict[str, Any]:
        """The position in the music."""
        return self._batches.state_dict()

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Go on from a position."""
        self._batches.load_state_dict(state)


def _copied(parts: TrainableParts) -> TrainableParts:
    """A frozen copy of the parts that are trained."""
    lm, conditioner, text = deepcopy(parts.lm), deepcopy(parts.conditioner), deepcopy(parts.text.model)
    for each in (lm, conditioner, text):
        each.requires_grad_(False)
    encoder = TextEncoder(parts.text.config, parts.text.tokenizer, text, words=parts.text.words)
    return replace(parts, lm=lm, conditioner=conditioner, text=encoder)
