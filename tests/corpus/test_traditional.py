from __future__ import annotations

import pytest

from musicgen.corpus.composer import compose
from musicgen.corpus.genre import Genre
from musicgen.corpus.genres import GENRES
from musicgen.corpus.traditional import TRADITIONAL


def test_its_genres_are_on_the_list_under_their_names() -> None:
    assert all(GENRES[style.name] is style for style in TRADITIONAL)
    assert {"baroque", "waltz", "celtic", "flamenco"} <= {style.name for style in TRADITIONAL}


def test_there_is_a_genre_in_every_metre() -> None:
    assert {metre for style in TRADITIONAL for metre in style.metres} >= {"3/4", "6/8"}


@pytest.mark.parametrize("style", TRADITIONAL, ids=lambda style: style.name)
def test_songs_keep_the_tempo_the_mode_and_the_instruments_of_their_genre(style: Genre) -> None:
    programs = (
        {program for part in style.parts for program in part.programs} | set(style.solo) | set(style.monody)
    )
    for seed in range(3):
        song = compose(seed, seconds=12, style=style.name)
        assert style.bpm[0] <= song.bpm <= style.bpm[1]
        assert song.key.mode in style.harmony
        assert song.metre.name in style.metres
        assert {track.program for track in song.tracks} <= programs
