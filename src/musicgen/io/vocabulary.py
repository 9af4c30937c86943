"""The words of a model's training captions, in its `words.json`: finds words of a prompt that it was not trained on."""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from musicgen.errors import CheckpointError
from musicgen.io import atomic, hub

WORDS_FILE = "words.json"
OTHER = "other"  # the heading of single words
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W_]+)*")
_TOO_MANY = 8  # unknown words to list; with more, the prompt is probably in another language
# Words without a musical meaning, which are never reported; the last ones say what happens in a section of a piece.
_SMALL = frozenset(
    ("a", "an", "and", "are", "as", "at", "but", "by", "for", "from", "i", "in", "is", "it", "its", "like", "me", "my",
     "of", "on", "or", "some", "that", "the", "to", "us", "with", "your",
     "again", "begin", "begins", "come", "comes", "enter", "entering", "enters", "join", "joins", "just", "more", "now",
     "only", "start", "starts", "then")
)  # fmt: skip


@dataclass(frozen=True)
class Vocabulary:
    """Words of a model's training captions: phrases under headings such as `genres`, other words under `other`."""

    model: str
    phrases: Mapping[str, tuple[str, ...]]

    @cached_property
    def words(self) -> frozenset[str]:
        """All single words, in lower case, compound ones whole and in parts."""
        return frozenset(part for each in self.phrases.values() for phrase in each for part in _parts(phrase))

    def unknown(self, prompt: str) -> list[str]:
        """The words of a prompt that are not in the vocabulary, in order, each once."""
        found = _WORD.findall(prompt.lower())
        return [word for word in dict.fromkeys(found) if not self._knows(word)]

    def warning(self, words: Sequence[str], taken_for: Sequence[str] = ()) -> str:
        """A sentence that names unknown words, and the known ones that they are taken for.

        Where there are none, it names known words of similar spelling.
        """
        if taken_for:
            return (
                f"{self.model} was not trained on {_quoted(words)}, and takes "
                f"{'it' if len(words) == 1 else 'them'} for {_quoted(taken_for)}: "
                "`musicgen words` lists what it knows."
            )
        listed = ", ".join(map(self._with_hint, words[:_TOO_MANY])) + (
            ", …" if len(words) > _TOO_MANY else ""
        )
        return (
            f"{self.model} was not trained on {listed}, and will not follow {'it' if len(words) == 1 else 'them'}: "
            "`musicgen words` lists what it knows."
        )

    def _knows(self, word: str) -> bool:
        forms = (word, word.removesuffix("s"), word.removesuffix("es"), word + "s")
        if word in _SMALL or any(form in self.words for form in forms):
            return True
        parts = re.split(r"['’-]", word)
        return len(parts) > 1 and all(map(self._knows, parts))

    def _with_hint(self, word: str) -> str:
        near = difflib.get_close_matches(word, self.words, n=1, cutoff=0.8) if len(word) > 3 else []
        return f"“{word}” ({near[0]}?)" if near else f"“{word}”"


def find(name: str | Path, weights_dir: Path | None = None) -> Vocabulary | None:
    """The vocabulary of a model that is on this machine; None for one without a list of words, such as Meta's."""
    folder = hub.local(name, weights_dir)
    return None if folder is None else _read(folder, hub.short_name(str(name)))


def extend(folder: Path, captions: Iterable[str]) -> None:
    """Add the words of further training captions to the list in a model's folder; without a list nothing is done."""
    known = _read(folder, folder.name)
    if known is None:
        return
    words = {word for caption in dict.fromkeys(captions) for word in known.unknown(caption)}
    if words:
        phrases = {**known.phrases, OTHER: sorted({*known.phrases.get(OTHER, ()), *words})}
        atomic.write_text(folder / WORDS_FILE, json.dumps(phrases, indent=1, ensure_ascii=False) + "\n")


def _read(folder: Path, model: str) -> Vocabulary | None:
    path = folder / WORDS_FILE
    if not path.is_file():
        return None
    try:
        phrases = {
            str(key): tuple(map(str, each)) for key, each in json.loads(path.read_text("utf-8")).items()
        }
    except (OSError, ValueError, AttributeError, TypeError) as error:
        raise CheckpointError(f"{path} is no list of words: {error}.") from error
    return Vocabulary(model, phrases)


def _quoted(words: Sequence[str]) -> str:
    listed = ", ".join(f"“{word}”" for word in words[:_TOO_MANY])
    return f"{listed}, …" if len(words) > _TOO_MANY else listed


def _parts(phrase: str) -> set[str]:
    words = _WORD.findall(phrase.lower())
    return {*words, *(part for word in words for part in re.split(r"['’-]", word))}
