from __future__ import annotations

from dataclasses import replace

from musicgen.corpus.composer import compose
from musicgen.corpus.facts import genre_words, traits_of, window_facts
from musicgen.corpus.genres import GENRES
from musicgen.corpus.instruments import INSTRUMENTS
from musicgen.corpus.song import Key, Note, Section, Song

BY_NAME = {instrument.name: instrument for instrument in INSTRUMENTS}


def song_of(**changes) -> Song:
    return replace(compose(4, seconds=24, genre="rock"), **changes)


def test_a_window_over_all_of_a_song_has_the_facts_of_the_song() -> None:
    song = song_of()
    whole = window_facts(song, 0.0, song.seconds)
    assert set(whole.instruments) <= set(song.facts.instruments)
    assert (whole.genre, whole.bpm, whole.metre) == (song.facts.genre, song.facts.bpm, song.facts.metre)
    assert (whole.moods, whole.uses) == (song.facts.moods, song.facts.uses)


def test_an_instrument_that_rests_in_the_window_is_not_named() -> None:
    song = song_of()
    beat = 60 / song.bpm
    first, *others = song.tracks
    late = replace(first, notes=tuple(note for note in first.notes if note.start * beat > 12))
    song = replace(song, tracks=(late, *others))
    assert first.role == "lead"
    assert window_facts(song, 0.0, 8.0).lead is None
    assert window_facts(song, 12.0, 8.0).lead == first.instrument


def test_one_short_note_is_not_noticed_and_one_drum_stroke_neither() -> None:
    song = song_of()
    drums = next(track for track in song.tracks if track.is_drums)
    lead = song.tracks[0]
    blip = replace(lead, notes=(Note(1.0, 0.1, 70, 90),))
    stroke = replace(drums, notes=drums.notes[:1])
    facts = window_facts(replace(song, tracks=(blip, stroke)), 0.0, 8.0)
    assert facts.instruments == ()
    assert not facts.has_drums


def test_the_key_is_named_only_where_it_stays() -> None:
    song = song_of(bpm=120.0)
    home, away = Key(0, "major"), Key(2, "major")
    sections = (
        Section("verse", 0.0, 4, home, 0.7, ((0.0, "I"),)),
        Section("chorus", 16.0, 4, away, 0.9, ((16.0, "I"),)),
    )
    song = replace(song, sections=sections)
    assert window_facts(song, 0.0, 7.0).key == home
    assert window_facts(song, 9.0, 6.0).key == away
    assert window_facts(song, 4.0, 8.0).key is None


def test_traits_describe_the_playing_technique() -> None:
    assert traits_of("bass", "walk", BY_NAME["double bass"]) == ("a walking bass line",)
    assert traits_of("chords", "picked", BY_NAME["nylon guitar"]) == ("fingerpicking",)
    assert traits_of("chords", "picked", BY_NAME["piano"]) == ()
    assert traits_of("drums", "swing", BY_NAME["piano"]) == ()


def test_a_genre_has_its_own_name_among_its_words() -> None:
    for name in GENRES:
        assert genre_words(name)[0] == name
