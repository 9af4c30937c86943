"""Finds the genre of a prompt: by its name, or else the nearest by the model's own text encoder."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import torch
from torch import Tensor
from torch.nn import functional as F

from musicgen.engine.threads import one_thread
from musicgen.io.genre_tables import GenreTable, GenreTables
from musicgen.io.text import TextEncoder
from musicgen.model.conditioning import text_mean


@dataclass(frozen=True)
class GenreFinder:
    """Genres, and the text encoder whose mean states of their names are compared with those of a prompt."""

    tables: GenreTables
    text: TextEncoder

    def find(self, prompt: str) -> GenreTable | None:
        """The genre that a prompt names or, if it names none, the one whose names are nearest; None without words."""
        if not prompt.strip():
            return None
        return self.tables.named(prompt) or self.nearest(prompt)

    def nearest(self, prompt: str) -> GenreTable:
        """The genre whose names are nearest to a prompt by the angle between their mean states."""
        likeness = self._centres @ self._means([prompt])[0]
        return self.tables.genres[int(likeness.argmax())]

    @cached_property
    def _centres(self) -> Tensor:
        """A vector of length 1 for each genre, the mean of its names: `[genres, W]`."""
        counts = [len(genre.words) for genre in self.tables.genres]
        means = self._means([words for genre in self.tables.genres for words in genre.words])
        return F.normalize(torch.stack([part.mean(dim=0) for part in torch.split(means, counts)]), dim=1)

    @torch.inference_mode()
    def _means(self, texts: list[str]) -> Tensor:
        """Mean states `[B, W]` of texts; those of equal length are encoded together, in a fraction of the time."""
        ids, mask = self.text.tokenize(texts)
        lengths, means = mask.sum(dim=1), torch.empty(len(texts), self.text.config.width)
        with one_thread():  # the same numbers, and so the same genre, with any number of threads
            for length in set(lengths.tolist()):
                own = lengths == length
                same = ids[own, :length].to(self.text.device)
                ones = torch.ones_like(same)
                means[own] = text_mean(self.text.hidden(same, ones).float(), ones).cpu()
        return means
