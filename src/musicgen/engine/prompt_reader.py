"""Reads prompts in free English: finds their genre, and says in a model's own words what it was not trained on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional as F

from musicgen.engine.threads import one_thread
from musicgen.io import genre_tables, vocabulary, word_vectors, wordings
from musicgen.io.genre_tables import GenreTable, GenreTables
from musicgen.io.vocabulary import Vocabulary
from musicgen.io.word_vectors import WordVectors
from musicgen.io.wordings import Wording, Wordings
from musicgen.prompt_weights import read_weights
from musicgen.sentences import listed

RIDGE = 1.0  # regularization of the map from vectors to genres, beside wordings of length 1
NEAR = 0.75  # cosine from which a part of a prompt means a wording
LONGEST = 4  # words of such a part
MOST_INSTRUMENTS, MOST_OTHERS = 4, 2
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class PromptReading:
    """A prompt as it is understood: its genre if there is any, and the text that the text encoder is given.

    `unknown` are the words that the model was not trained on, `added` its own words that `text` has for them. `terms`
    are the weighted words in `text` (`WeightedText`), `unweighted` those that it does not have any more.
    """

    text: str
    genre: GenreTable | None
    unknown: tuple[str, ...] = ()
    added: tuple[str, ...] = ()
    terms: tuple[tuple[int, int, float], ...] = ()
    unweighted: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class PromptReader:
    """The genres and words of a model, with wordings and word vectors for all that is said in other words."""

    tables: GenreTables
    known: Vocabulary | None
    wordings: Wordings
    vectors: WordVectors

    def read(self, prompt: str | None, taught: Sequence[str] = ()) -> PromptReading | None:
        """How a prompt is understood; None where there are no words.

        A prompt in words of the model stays as it is. Where it has others and names no genre, its clauses with such
        words give way to a genre, instruments, moods and uses of the model's that are nearest in meaning. Where it
        names a genre, it stays whole, and what its other words mean stands before it. So it does with a word of
        `taught`, the words of adapters. The weight of words is that of what they are understood as.
        """
        weighted = None if prompt is None else read_weights(prompt)
        if weighted is None or not weighted.terms:
            return self._read(prompt, taught)
        reading = self._read(weighted.text, taught)
        if reading is None or reading.text == weighted.text:
            return reading and replace(reading, terms=weighted.terms)
        terms, lost = [], []
        for start, end, weight in weighted.terms:
            words = weighted.text[start:end]
            own = self._read(words, taught)
            wanted = [words, *(own.added if own is not None else ())]
            places = [place for each in wanted for place in _places(each, reading.text)]
            terms += [(first, last, weight) for first, last in places]
            lost += [] if places else [words]
        return replace(reading, terms=tuple(terms), unweighted=tuple(lost))

    def _read(self, prompt: str | None, taught: Sequence[str]) -> PromptReading | None:
        """How a prompt without weights is understood."""
        if prompt is None or not _WORD.search(prompt):
            return None
        with one_thread():  # the same numbers with any number of threads
            named = self.tables.named(prompt)
            genre = named or self._nearest_genre(prompt)
            strange = self.known.unknown(prompt) if self.known else []
            unknown = tuple(word for word in strange if word not in taught)
            whole = named is not None or len(unknown) < len(strange)
            if not unknown or self.known is None:
                return PromptReading(prompt, genre)
            if genre is None:  # another alphabet
                return PromptReading(prompt, genre, unknown)
            parts = _parts(prompt, unknown, every_word=not whole)
            instruments = self._found(parts, self._instruments, MOST_INSTRUMENTS)
            others = self._found(parts, self._others, MOST_OTHERS)
        heading = "" if whole else genre.name
        caption = " with ".join(filter(None, (heading, listed(instruments))))
        kept = [prompt] if whole else [each for each in _clauses(prompt) if not self.known.unknown(each)]
        text = ", ".join(filter(None, (caption, *others, *kept)))
        return PromptReading(text, genre, unknown, tuple(filter(None, (heading, *instruments, *others))))

    def warning(self, readings: Sequence[PromptReading | None]) -> str | None:
        """A sentence on words that the model was not trained on, and what it takes them for; None without any."""
        if self.known is None:
            return None
        read = [reading for reading in readings if reading is not None and reading.unknown]
        added = dict.fromkeys(word for reading in read for word in reading.added)
        words = dict.fromkeys(word for reading in read for word in reading.unknown)
        said = [self.known.warning(list(words), list(added))] if words else []
        lost = dict.fromkeys(
            each for reading in readings if reading is not None for each in reading.unweighted
        )
        if lost:
            said.append(
                f"The weight of {listed(list(lost))} has no effect: the model takes other words for it."
            )
        return " ".join(said) or None

    def _nearest_genre(self, prompt: str) -> GenreTable | None:
        vector = self.vectors.embed([prompt])
        return self.tables.genres[int((vector @ self._genre_map).argmax())] if vector.any() else None

    def _found(self, parts: Sequence[_Part], topic: tuple[tuple[str, ...], Tensor], most: int) -> list[str]:
        """The words of a topic that parts of a prompt mean, in the order of the prompt.

        The nearest parts count first, and no two parts share a word.
        """
        words, anchors = topic
        if not parts or not words:
            return []
        nearness, nearest = (self.vectors.embed([part.text for part in parts]) @ anchors.T).max(dim=1)
        taken: set[int] = set()
        found: list[tuple[int, str]] = []
        for i in sorted(range(len(parts)), key=lambda i: (-round(float(nearness[i]), 4), parts[i].first)):
            if nearness[i] < NEAR or len(found) == most:
                break
            span = set(range(parts[i].first, parts[i].end))
            if not span & taken:
                taken |= span
                found.append((parts[i].first, words[int(nearest[i])]))
        return list(dict.fromkeys(word for _, word in sorted(found)))

    @cached_property
    def _genre_map(self) -> Tensor:
        """A map from vectors to scores of genres, `[D, genres]`, fitted to the wordings by ridge regression."""
        said = {wording.word: (wording.word, *wording.said) for wording in self.wordings.genres}
        texts = [(text, i) for i, g in enumerate(self.tables.genres) for text in said.get(g.name, g.words)]
        vectors = self.vectors.embed([text for text, _ in texts]).double()
        right = F.one_hot(torch.tensor([i for _, i in texts]), len(self.tables.genres)).double()
        gram = vectors.T @ vectors + RIDGE * torch.eye(vectors.shape[1], dtype=torch.double)
        fitted: Tensor = torch.linalg.solve(gram, vectors.T @ (right - right.mean()))
        return fitted.float()

    @cached_property
    def _instruments(self) -> tuple[tuple[str, ...], Tensor]:
        return self._topic(self.wordings.instruments)

    @cached_property
    def _others(self) -> tuple[tuple[str, ...], Tensor]:
        return self._topic((*self.wordings.moods, *self.wordings.uses))

    def _topic(self, wordings: Sequence[Wording]) -> tuple[tuple[str, ...], Tensor]:
        """The word that each wording stands for, and the vectors of the wordings, `[A, D]`."""
        pairs = [(each.word, said) for each in wordings for said in (each.word, *each.said)]
        return tuple(word for word, _ in pairs), self.vectors.embed([said for _, said in pairs])


def find(name: str | Path, weights_dir: Path | None = None, *, always: bool = False) -> PromptReader | None:
    """The reader of a model with its own list of words; None for a model without one, such as Meta's.

    With `always` a model without one gets a reader that finds genres, and leaves prompts as they are. Tables, wordings
    and vectors that a model does not have beside its weights are those of nano.
    """
    known = vocabulary.find(name, weights_dir)
    said = wordings.find(name, weights_dir) or wordings.find("nano")
    vectors = word_vectors.find(name, weights_dir) or word_vectors.find("nano")
    if (known is None and not always) or said is None or vectors is None:
        return None
    return PromptReader(genre_tables.find(name, weights_dir), known, said, vectors)


@dataclass(frozen=True, slots=True)
class _Part:
    """Some words of a prompt that follow each other: numbers `first` to `end` (exclusive) of its words."""

    text: str
    first: int
    end: int


def _parts(prompt: str, unknown: Sequence[str], *, every_word: bool) -> list[_Part]:
    """All parts of the clauses that have unknown words; without `every_word` only the parts that have one."""
    parts, first = [], 0
    for clause in _clauses(prompt):
        said = [match[0] for match in _WORD.finditer(clause)]
        strange = [word.lower() in unknown for word in said]
        for a in range(len(said)):
            parts += [
                _Part(" ".join(said[a:b]), first + a, first + b)
                for b in range(a + 1, min(a + LONGEST, len(said)) + 1)
                if any(strange) and (every_word or any(strange[a:b]))
            ]
        first += len(said)
    return parts


def _clauses(prompt: str) -> list[str]:
    return [clause.strip() for clause in re.split(r"[,;.!?]+(?!\d)", prompt) if clause.strip()]


def _places(words: str, text: str) -> list[tuple[int, int]]:
    """Where words stand in a text, in any case of letters."""
    return [match.span() for match in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text, re.IGNORECASE)]
