"""Music that is made during a training, so that one hears how it goes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import torch
from torch import Tensor

from musicgen.engine.generate import MusicGen
from musicgen.io.text import EMBEDDING, TextEncoder
from musicgen.model.codec import Codec
from musicgen.train.config import TrainConfig
from musicgen.train.lm_setup import TrainableParts

FOLDER = "samples"
SEED = 1  # always the same, so that only the training makes a difference


class Samples:
    """Makes the samples of a recipe at a step: `samples/step-000200-1.wav` and so on in the run's folder."""

    def __init__(self, config: TrainConfig, codec: Codec, folder: Path) -> None:
        assert config.lm is not None, "asked for by a training of the language model"
        self._recipe, self._codec, self._folder = config.lm, codec, folder / FOLDER

    def make(self, step: int, parts: TrainableParts, rows: Mapping[int, Tensor] | None) -> list[Path]:
        """Make and write them with the weights of `parts` as they are now; returns the files."""
        prompts = self._recipe.samples
        if not prompts:
            return []
        text = parts.text if not rows else _with_rows(parts.text, rows)
        model = MusicGen(
            replace(parts, text=text).components(self._codec)
        )  # without a reader of prompts, which does not know the new word yet
        results = model.generate_results(list(prompts), duration=self._recipe.sample_seconds, seed=SEED)
        self._folder.mkdir(parents=True, exist_ok=True)
        return [
            each.save(self._folder / f"step-{step:06d}-{number}.wav")
            for number, each in enumerate(results, start=1)
        ]


@torch.no_grad()
def _with_rows(text: TextEncoder, rows: Mapping[int, Tensor]) -> TextEncoder:
    state = dict(text.state_dict())
    state[EMBEDDING] = state[EMBEDDING].clone()
    for number, row in rows.items():
        state[EMBEDDING][number] = row
    return TextEncoder.from_state(text.config, text.tokenizer, state, words=text.words)
