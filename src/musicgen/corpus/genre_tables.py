"""What the corpus does in each genre: the tables in a model's `genres.json` (`io/genre_tables.py`)."""

from __future__ import annotations

from typing import Any

from musicgen.corpus.genre import Genre
from musicgen.corpus.genres import GENRES
from musicgen.corpus.harmony import FORMS
from musicgen.corpus.song import Key
from musicgen.corpus.theory import chord
from musicgen.notation import has_flats, write_chords

_LETTERS = {"verse": "A", "chorus": "B", "bridge": "A"}  # sections by their chords, see `harmony.make_plan`


def genre_tables() -> dict[str, Any]:
    """The forms and the genres: words, tempi, metres, weights, and chord progressions in C by mode."""
    return {
        "forms": [" ".join(_LETTERS[name] for name in form.split()) for form in FORMS],
        "genres": [_genre(GENRES[name]) for name in sorted(GENRES)],
    }


def _genre(genre: Genre) -> dict[str, Any]:
    harmony = []
    for mode, progressions in genre.harmony.items():
        _, minor = Key(0, mode).plain
        harmony.append({"minor": minor, "progressions": [_in_c(each, minor) for each in progressions]})
    return {
        "name": genre.name,
        "words": list(genre.words),
        "weight": genre.weight,
        "bpm": list(genre.bpm),
        "metres": list(genre.metres),
        "harmony": harmony,
    }


def _in_c(progression: str, minor: bool) -> str:
    """A progression of Roman numerals, commas where chords share a bar, as chord symbols in C."""
    bars = tuple(tuple(chord(symbol, 0) for symbol in bar.split(",")) for bar in progression.split())
    return write_chords(bars, flats=has_flats(0, minor) or "b" in progression)
