"""What a model's corpus does in each genre, from the `genres.json` beside its weights: tempi, metres, progressions."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from musicgen.errors import CheckpointError, ConfigError, MusicGenError
from musicgen.io import hub
from musicgen.notation import FASTEST_BPM, METRES, SLOWEST_BPM, read_chords
from musicgen.parse import Range, check, parse, require

TABLES_FILE = "genres.json"
Bpm = Annotated[int, Range(SLOWEST_BPM, FASTEST_BPM)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Harmony:
    """Chord progressions of one mode, in C major or C minor, as `notation.read_chords` reads them."""

    minor: bool
    progressions: tuple[str, ...]

    def __post_init__(self) -> None:
        check(self)
        require(bool(self.progressions), "Harmony.progressions must not be empty.")
        for each in self.progressions:
            read_chords(each, "progressions")


@dataclass(frozen=True, slots=True, kw_only=True)
class GenreTable:
    """A genre: ways to name it, the range of its tempi, its metres, its harmony by mode, and how frequent it is."""

    name: str
    words: tuple[str, ...]
    weight: Annotated[float, Range(0, above=True)]
    bpm: tuple[Bpm, Bpm]
    metres: tuple[str, ...]
    harmony: tuple[Harmony, ...]

    def __post_init__(self) -> None:
        check(self)
        require(self.bpm[0] <= self.bpm[1], f"GenreTable.bpm must be [least, most], got {list(self.bpm)}.")
        strange = [each for each in self.metres if each not in METRES]
        require(not strange and bool(self.metres), f"GenreTable.metres must be of {', '.join(METRES)}.")
        require(bool(self.harmony) and bool(self.words), "GenreTable needs words and harmony.")


@dataclass(frozen=True, slots=True, kw_only=True)
class GenreTables:
    """The genres of a corpus, and the forms of its songs: letters for sections, such as "A A B A"."""

    forms: tuple[str, ...]
    genres: tuple[GenreTable, ...]

    def __post_init__(self) -> None:
        check(self)
        require(bool(self.forms) and bool(self.genres), "GenreTables needs forms and genres.")
        for form in self.forms:
            require(
                set(form.split()) <= {"A", "B"} and bool(form.split()), f"A form is of A and B, got {form!r}."
            )

    def named(self, text: str) -> GenreTable | None:
        """The genre that a text names: of all names in it the longest, of equally long ones the first."""
        found, text = list[tuple[int, int, GenreTable]](), text.lower()
        for genre in self.genres:
            for words in map(_plain, genre.words):
                # Looked for plainly first: to compile an expression for each of two hundred names takes longer.
                match = re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text) if words in text else None
                if match:
                    found.append((-len(match[0]), match.start(), genre))
        return min(found, key=lambda each: each[:2])[2] if found else None


def _plain(words: str) -> str:
    return re.sub(r"^(an?|the) ", "", words)


def find(name: str | Path, weights_dir: Path | None = None) -> GenreTables:
    """The tables beside the weights of a model on this machine, or else those of the package's own corpus."""
    folder = hub.local(name, weights_dir)
    path = (folder or Path()) / TABLES_FILE
    if folder is None or not path.is_file():
        path = hub.ASSETS / "nano" / TABLES_FILE
    try:
        return parse(GenreTables, json.loads(path.read_text("utf-8")), whole=path.name)
    except (OSError, ValueError, RecursionError, ConfigError, MusicGenError) as error:
        raise CheckpointError(f"{path} holds no tables of genres: {error}") from error
