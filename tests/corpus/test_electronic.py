from __future__ import annotations

import pytest

from musicgen.corpus.electronic import ELECTRONIC
from musicgen.corpus.genre import Genre
from musicgen.corpus.genres import GENRES


def test_its_genres_are_on_the_list_under_their_names() -> None:
    assert all(GENRES[genre.name] is genre for genre in ELECTRONIC)
    assert {"techno", "house", "trance", "dubstep", "hip hop", "ambient"} <= {
        genre.name for genre in ELECTRONIC
    }


@pytest.mark.parametrize("genre", ELECTRONIC, ids=lambda genre: genre.name)
def test_every_genre_has_an_electronic_instrument(genre: Genre) -> None:
    electronic = {4, 5, 7, 38, 39, 50, 51, 54, 62, 63, *range(80, 104)}
    assert any(set(part.programs) & electronic for part in genre.parts if part.role != "drums")
