from __future__ import annotations

import pytest

from musicgen.corpus.composer import compose
from musicgen.corpus.genre import Genre
from musicgen.corpus.genres import GENRES
from musicgen.corpus.grooves import BASS, CELLS, CHORDS, DRUMS, FILLS
from musicgen.corpus.instruments import DRUM_KEYS, INSTRUMENTS, MELODIC_FAMILIES
from musicgen.corpus.song import METRES
from musicgen.corpus.theory import MODES, chord
from reference.drum_kits import DRUM_KITS

BANKS = {
    "lead": CELLS,
    "counter": CELLS,
    "chords": CHORDS,
    "pad": CHORDS,
    "arp": CHORDS,
    "bass": BASS,
    "drums": DRUMS,
}


def test_there_are_many_genres_and_they_play_every_melodic_family() -> None:
    assert len(GENRES) >= 20
    programs = {
        p for genre in GENRES.values() for part in genre.parts if part.role != "drums" for p in part.programs
    }
    assert {INSTRUMENTS[program].family for program in programs} >= set(MELODIC_FAMILIES)


def test_tempos_reach_from_50_to_190() -> None:
    assert min(genre.bpm[0] for genre in GENRES.values()) == 50
    assert max(genre.bpm[1] for genre in GENRES.values()) == 190


@pytest.mark.parametrize("genre", GENRES.values(), ids=list(GENRES))
def test_a_genre_names_only_what_exists(genre: Genre) -> None:
    assert 50 <= genre.bpm[0] < genre.bpm[1] <= 190
    assert genre.parts[0].role == "lead"
    assert len(genre.moods) >= 2 and len(genre.uses) >= 2
    for mode, progressions in genre.harmony.items():
        assert mode in MODES
        for symbol in " ".join(progressions).replace(",", " ").split():
            chord(symbol, 0)
    assert set(genre.metres) <= set(METRES)
    assert set(genre.fills) <= set(FILLS)
    assert set(genre.solo_grooves) <= set(CHORDS)
    for part in genre.parts:
        assert set(part.grooves) <= set(BANKS[part.role]), part
        kits = set(DRUM_KITS.values())
        assert all(program in kits if part.role == "drums" else program < 120 for program in part.programs)
    for part in genre.parts:
        if part.role in ("bass", "chords", "drums") and part.chance == 1:
            assert (
                any("4/4" in BANKS[part.role][groove] for groove in part.grooves) or "4/4" not in genre.metres
            )


def test_genres_differ_in_more_than_their_names() -> None:
    fingerprints = {(genre.bpm, tuple(genre.harmony), genre.parts) for genre in GENRES.values()}
    assert len(fingerprints) == len(GENRES)
    words = [word for genre in GENRES.values() for word in genre.words]
    assert len(words) == len(set(words)), "two genres share a name"


def test_grooves_fill_whole_bars() -> None:
    for bank in (CHORDS, BASS):
        for name, patterns in bank.items():
            for metre, marks in patterns.items():
                assert len(marks) % METRES[metre].steps == 0, (name, metre)
    for name, kits in DRUMS.items():
        for metre, drums in kits.items():
            for drum, marks in drums.items():
                assert drum in DRUM_KEYS and len(marks) == METRES[metre].steps, (name, metre, drum)
    for name, drums in FILLS.items():
        assert all(drum in DRUM_KEYS and len(marks) == 8 for drum, marks in drums.items()), name
    for name, cells in CELLS.items():
        assert {len(cell) for cell in cells} <= {6, 8}, name


@pytest.mark.parametrize("genre", GENRES.values(), ids=list(GENRES))
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
