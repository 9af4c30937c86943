"""The same checkpoint in transformers, whose logits and decoded audio ours are compared with; never generates."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from musicgen.config import MusicGenConfig
from musicgen.errors import CheckpointError
from musicgen.extras import require


def _transformers() -> Any:
    require("verify", "The live comparison", "transformers")
    import transformers

    return transformers


class TransformersReference:
    """A model of transformers, loaded in float32 from a folder in its own format."""

    def __init__(self, folder: Path, config: MusicGenConfig) -> None:
        transformers = _transformers()
        self._config = config
        name = f"Musicgen{'Melody' if config.chroma else ''}ForConditionalGeneration"
        try:
            self._model: Any = getattr(transformers, name).from_pretrained(folder, torch_dtype=torch.float32)
        except (OSError, ValueError, RuntimeError) as error:
            reason = str(error).splitlines()[0]
            raise CheckpointError(f"transformers cannot load {folder}: {reason}") from error
        self._model.eval()

    @torch.no_grad()
    def logits(self, ids: Tensor, mask: Tensor, codes: Tensor, chroma: Tensor | None = None) -> Tensor:
        """Logits `[B, K, S, V]` of codes `[B, K, S]` in pattern order, text ids and mask `[B, L]`."""
        B, K, S = codes.shape
        melody = {"input_features": chroma} if chroma is not None else {}
        text = {"input_ids": ids, "attention_mask": mask}
        logits: Tensor = self._model(**text, decoder_input_ids=codes.flatten(0, 1), **melody).logits
        return logits[:, -S:].reshape(B, K, S, -1)

    @torch.no_grad()
    def decode(self, codes: Tensor) -> Tensor:
        """Codes `[B, K, T]` to audio `[B, C, N]`; stereo codes are interleaved."""
        sides = [codes[:, side :: self._config.channels] for side in range(self._config.channels)]
        audio = [self._model.audio_encoder.decode(each[None], [None]).audio_values for each in sides]
        return torch.cat(audio, dim=1)
