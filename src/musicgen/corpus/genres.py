"""All genres, by name."""

from __future__ import annotations

from musicgen.corpus.electronic import ELECTRONIC
from musicgen.corpus.genre import Genre
from musicgen.corpus.popular import POPULAR
from musicgen.corpus.traditional import TRADITIONAL

GENRES: dict[str, Genre] = {genre.name: genre for genre in (*POPULAR, *ELECTRONIC, *TRADITIONAL)}
