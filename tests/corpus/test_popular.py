from __future__ import annotations

import pytest

from musicgen.corpus.composer import compose
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


@pytest.mark.parametrize("genre", POPULAR, ids=lambda genre: genre.name)
def test_songs_keep_the_tempo_the_mode_and_the_instruments_of_their_genre(genre: Genre) -> None:
    programs = (
        {program for part in genre.parts for program in part.programs} | set(genre.solo) | set(genre.monody)
    )
    for seed in range(3):
        song = compose(seed, seconds=12, genre=genre.name)
        assert genre.bpm[0] <= song.bpm <= genre.bpm[1]
        assert song.key.mode in genre.harmony
        assert song.metre.name in genre.metres
        assert {track.program for track in song.tracks} <= programs
