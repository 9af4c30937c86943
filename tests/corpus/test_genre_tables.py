"""The tables say of each genre what the composer draws from."""

from __future__ import annotations

from musicgen.corpus.composer import compose
from musicgen.corpus.genre_tables import genre_tables
from musicgen.corpus.genres import GENRES
from musicgen.corpus.harmony import FORMS
from musicgen.corpus.theory import chord
from musicgen.io.genre_tables import GenreTables
from musicgen.notation import read_chords
from musicgen.parse import parse

TABLES = parse(GenreTables, genre_tables())


def test_every_genre_has_its_tempi_metres_and_progressions() -> None:
    assert {each.name for each in TABLES.genres} == set(GENRES)
    for table in TABLES.genres:
        genre = GENRES[table.name]
        assert (table.words, table.bpm, table.metres, table.weight) == (
            genre.words, genre.bpm, genre.metres, genre.weight
        )  # fmt: skip
        for mode, progressions in zip(table.harmony, genre.harmony.values(), strict=True):
            for written, numerals in zip(mode.progressions, progressions, strict=True):
                expected = [[chord(symbol, 0) for symbol in bar.split(",")] for bar in numerals.split()]
                assert [list(bar) for bar in read_chords(written)] == expected


def test_songs_have_tempi_and_metres_of_the_tables() -> None:
    by_name = {each.name: each for each in TABLES.genres}
    for seed in range(60):
        song = compose(seed, seconds=24)
        table = by_name[song.genre]
        assert table.bpm[0] <= song.bpm <= table.bpm[1] and song.metre.name in table.metres
        assert song.key.plain[1] in {each.minor for each in table.harmony}


def test_forms_name_sections_by_their_chords() -> None:
    assert [len(form.split()) for form in TABLES.forms] == [len(form.split()) for form in FORMS]
    assert TABLES.forms[0] == "A A B A B B"
