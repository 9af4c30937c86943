from __future__ import annotations

import pytest

from musicgen.corpus.composer import compose
from musicgen.corpus.electronic import ELECTRONIC
from musicgen.corpus.genre import Genre
from musicgen.corpus.genres import GENRES


def test_its_genres_are_on_the_list_under_their_names() -> None:
    assert all(GENRES[style.name] is style for style in ELECTRONIC)
    assert {"techno", "house", "trance", "dubstep", "hip hop", "ambient"} <= {
        style.name for style in ELECTRONIC
    }


@pytest.mark.parametrize("style", ELECTRONIC, ids=lambda style: style.name)
def test_a_machine_plays_some_of_its_parts(style: Genre) -> None:
    electronic = {4, 5, 7, 38, 39, 50, 51, 54, 62, 63, *range(80, 104)}
    assert any(set(part.programs) & electronic for part in style.parts if part.role != "drums")


@pytest.mark.parametrize("style", ELECTRONIC, ids=lambda style: style.name)
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
