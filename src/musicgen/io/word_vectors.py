"""Static word vectors beside a model: texts of near meaning have near vectors (`word_vectors.safetensors`).

A text is cut into pieces of words, and its vector is the sum of theirs. They come from a sentence encoder
(`train/word_vectors.py`), which is not needed to use them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from tokenizers import Tokenizer
from tokenizers.models import WordPiece
from tokenizers.normalizers import BertNormalizer
from tokenizers.pre_tokenizers import BertPreTokenizer
from torch import Tensor
from torch.nn import functional as F

from musicgen.errors import CheckpointError
from musicgen.io import hub
from musicgen.io.weights import write_file

VECTORS_FILE = "word_vectors.safetensors"
MOST_PIECES, MOST_NUMBERS = 200_000, 1_024
_UNKNOWN = "[UNK]"
_PIECES = "pieces"  # of the file's metadata: the pieces in the order of their rows, one a line


@dataclass(frozen=True, eq=False)
class WordVectors:
    """Pieces of words (those inside a word begin with ##), with a row of `table` `[V, D]` (int8) and a scale each."""

    pieces: tuple[str, ...]
    table: Tensor
    scales: Tensor

    def __post_init__(self) -> None:
        V, D = len(self.pieces), self.table.shape[-1]
        shapes = self.table.shape == (V, D) and self.scales.shape == (V,)
        if not shapes or self.table.dtype != torch.int8 or not 0 < V <= MOST_PIECES or D > MOST_NUMBERS:
            raise CheckpointError(
                f"Word vectors are whole numbers of 8 bits, a row for each of the {V} pieces, and a scale for each "
                f"row; got {list(self.table.shape)} and {list(self.scales.shape)}."
            )
        if len(set(self.pieces)) < V or not bool(torch.isfinite(self.scales.float()).all()):
            raise CheckpointError("Word vectors have a piece twice, or a scale that is not finite.")

    @classmethod
    def rounded(cls, pieces: Sequence[str], vectors: Tensor) -> WordVectors:
        """Vectors `[V, D]`, rounded to 8 bits."""
        scales = vectors.abs().amax(dim=1).clamp_min(1e-6) / 127.0
        table = (vectors / scales[:, None]).round().to(torch.int8)
        return cls(tuple(pieces), table, scales.half())

    @property
    def width(self) -> int:
        """Numbers in a vector."""
        return int(self.table.shape[1])

    def embed(self, texts: Sequence[str]) -> Tensor:
        """Vectors of length 1, `[B, D]`; zero for a text of which no piece is known."""
        return F.normalize(torch.stack([self._sum(text) for text in texts]), dim=1)

    def save(self, path: Path) -> None:
        """Write the file."""
        write_file(path, {"table": self.table, "scales": self.scales}, {_PIECES: "\n".join(self.pieces)})

    def _sum(self, text: str) -> Tensor:
        clean = text.encode("utf-8", "replace").decode("utf-8")  # a lone surrogate cannot be encoded
        known = [i for i in self._tokenizer.encode(clean).ids if i < len(self.pieces)]
        ids = torch.tensor(known, dtype=torch.long)
        return (self.table[ids].float() * self.scales[ids].float()[:, None]).sum(dim=0)

    @cached_property
    def _tokenizer(self) -> Tokenizer:
        rows = {piece: i for i, piece in enumerate(self.pieces)}
        tokenizer = Tokenizer(WordPiece({**rows, _UNKNOWN: len(rows)}, unk_token=_UNKNOWN))
        tokenizer.normalizer = BertNormalizer(lowercase=True)
        tokenizer.pre_tokenizer = BertPreTokenizer()
        return tokenizer


def read(path: Path) -> WordVectors:
    """Read a file of word vectors; raises CheckpointError for anything else."""
    try:
        with safe_open(path, "pt") as file:
            pieces = (file.metadata() or {})[_PIECES].split("\n")
            return WordVectors(tuple(pieces), file.get_tensor("table"), file.get_tensor("scales"))
    except (OSError, KeyError, SafetensorError) as error:
        raise CheckpointError(f"{path} holds no word vectors: {error}.") from error


def find(name: str | Path, weights_dir: Path | None = None) -> WordVectors | None:
    """The word vectors beside the weights of a model on this machine; None for a model without them."""
    folder = hub.local(name, weights_dir)
    path = (folder or Path()) / VECTORS_FILE
    return read(path) if folder is not None and path.is_file() else None
