from __future__ import annotations

import pytest

from musicgen.corpus.composer import compose
from musicgen.corpus.genre import Genre
from musicgen.corpus.genres import GENRES
from musicgen.corpus.traditional import TRADITIONAL


def test_its_genres_are_on_the_list_under_their_names() -> None:
    assert all(GENRES[genre.name] is genre for genre in TRADITIONAL)
    assert {"baroque", "waltz", "celtic", "flamenco"} <= {genre.name for genre in TRADITIONAL}


def test_there_is_a_genre_in_every_metre() -> None:
    assert {metre for genre in TRADITIONAL for metre in genre.metres} >= {"3/4", "6/8"}


@pytest.mark.parametrize("genre", TRADITIONAL, ids=lambda genre: genre.name)
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
