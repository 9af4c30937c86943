from __future__ import annotations

from musicgen.corpus.genres import GENRES
from musicgen.corpus.traditional import TRADITIONAL


def test_its_genres_are_on_the_list_under_their_names() -> None:
    assert all(GENRES[genre.name] is genre for genre in TRADITIONAL)
    assert {"baroque", "waltz", "celtic", "flamenco"} <= {genre.name for genre in TRADITIONAL}


def test_there_is_a_genre_in_every_metre() -> None:
    assert {metre for genre in TRADITIONAL for metre in genre.metres} >= {"3/4", "6/8"}
