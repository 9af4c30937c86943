from __future__ import annotations

import pytest

from musicgen.corpus.genre import Genre
from musicgen.corpus.genres import GENRES
from musicgen.corpus.popular import POPULAR


def test_its_genres_are_on_the_list_under_their_names() -> None:
    assert all(GENRES[genre.name] is genre for genre in POPULAR)
    assert {"rock", "pop", "jazz", "blues", "soul", "reggae", "country"} <= {genre.name for genre in POPULAR}


@pytest.mark.parametrize("genre", POPULAR, ids=lambda genre: genre.name)
def test_a_band_has_a_lead_chords_and_a_bass(genre: Genre) -> None:
    roles = {part.role for part in genre.parts if part.chance > 0.5}
    assert "lead" in roles
    assert "bass" in roles
    assert roles & {"chords", "arp", "pad"}
