from __future__ import annotations

import pytest

from musicgen.corpus.composer import compose
from musicgen.corpus.genre import Genre
from musicgen.corpus.genres import GENRES
from musicgen.corpus.popular import POPULAR


def test_its_genres_are_on_the_list_under_their_names() -> None:
    assert all(GENRES[style.name] is style for style in POPULAR)
    assert {"rock", "pop", "jazz", "blues", "soul", "reggae", "country"} <= {style.name for style in POPULAR}


@pytest.mark.parametrize("style", POPULAR, ids=lambda style: style.name)
def test_a_band_has_a_lead_chords_and_a_bass(style: Genre) -> None:
    roles = {part.role for part in style.parts if part.chance > 0.5}
    assert "lead" in roles
    assert "bass" in roles
    assert roles & {"chords", "arp", "pad"}


@pytest.mark.parametrize("style", POPULAR, ids=lambda style: style.name)
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
