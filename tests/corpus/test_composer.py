from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from musicgen.corpus.composer import compose
from musicgen.corpus.facts import window_facts
from musicgen.corpus.genres import GENRES
from musicgen.corpus.humanize import MAX_JITTER_SECONDS, swing_beat
from musicgen.corpus.instruments import DRUM_KEYS, INSTRUMENTS
from musicgen.corpus.song import HELD_OUT_SEED, Song
from musicgen.corpus.theory import BLUES, MODES, PENTATONIC, chord
from musicgen.errors import CorpusError

seeds = st.integers(0, 2 * HELD_OUT_SEED)
lengths = st.sampled_from((8.0, 16.0, 24.0))


def _allowed(song: Song, beat: float) -> set[int]:
    """Scale and chord tones around a beat: the chord may have changed a moment ago, or be about to."""
    allowed: set[int] = set()
    for section in song.sections:
        end = section.start + section.bars * song.metre.beats
        if not section.start - 1.1 <= beat <= end + 1.1:
            continue
        steps = {
            *MODES[section.key.mode],
            *BLUES,
            *PENTATONIC["major" if 4 in MODES[section.key.mode] else "minor"],
        }
        if GENRES[song.genre].scale == "mode":
            steps = set(MODES[section.key.mode])
        allowed |= {(section.key.tonic + step) % 12 for step in steps}
        for _, symbol in section.chords:
            allowed |= set(chord(symbol, section.key.tonic).classes)
    return allowed


@given(seeds, lengths)
@settings(max_examples=25, deadline=None)
def test_a_seed_is_a_song(seed: int, seconds: float) -> None:
    assert compose(seed, seconds=seconds) == compose(seed, seconds=seconds)


def test_other_seeds_are_other_songs() -> None:
    songs = [compose(seed, seconds=10) for seed in range(60)]
    assert len({song.tracks for song in songs}) == len(songs)
    assert len({song.genre for song in songs}) > 20


@given(seeds, lengths)
@settings(max_examples=40, deadline=None)
def test_notes_lie_in_their_song_and_their_instrument(seed: int, seconds: float) -> None:
    song = compose(seed, seconds=seconds)
    assert song.tracks
    for track in song.tracks:
        instrument = INSTRUMENTS[track.program]
        assert track.notes == tuple(sorted(track.notes, key=lambda note: (note.start, note.pitch)))
        for note in track.notes:
            assert 0 <= note.start < song.beats + 0.1 and note.length > 0 and 1 <= note.velocity <= 127
            if track.is_drums:
                assert note.pitch in DRUM_KEYS.values()
            else:
                assert instrument.low - 1 <= note.pitch <= instrument.high + 6, track.instrument


@given(seeds, lengths)
@settings(max_examples=40, deadline=None)
def test_melodies_are_in_key(seed: int, seconds: float) -> None:
    song = compose(seed, seconds=seconds)
    for track in song.tracks:
        if track.role in ("lead", "counter", "chords", "pad", "arp"):
            for note in track.notes:
                assert note.pitch % 12 in _allowed(song, note.start), (song.genre, track.role, note)


@given(seeds, lengths)
@settings(max_examples=40, deadline=None)
def test_notes_fall_on_the_swung_grid_at_the_tempo(seed: int, seconds: float) -> None:
    song = compose(seed, seconds=seconds)
    genre = GENRES[song.genre]
    grid = [
        swing_beat(step / song.metre.parts, song.swing, sixteenths=genre.swung_sixteenths)
        for step in range(round(song.beats * song.metre.parts) + 1)
    ]
    for track in song.tracks:
        if track.role not in ("bass", "drums"):
            continue
        for note in track.notes:
            beat = min(grid, key=lambda point, start=note.start: abs(point - start))
            assert abs(beat - note.start) * 60 / song.bpm <= MAX_JITTER_SECONDS + 1e-6


@given(seeds)
@settings(max_examples=40, deadline=None)
def test_bass_is_on_the_root_where_the_groove_has_1(seed: int) -> None:
    song = compose(seed, seconds=24)
    bass = next((track for track in song.tracks if track.role == "bass"), None)
    if bass is None:
        return
    on_root = Counter[bool]()
    for section in song.sections:
        for beat, symbol in section.chords:
            near = [note for note in bass.notes if abs(note.start - beat) * 60 / song.bpm < 0.05]
            on_root.update(note.pitch % 12 == chord(symbol, section.key.tonic).root for note in near)
    assert on_root[True] >= on_root[False]


@given(st.integers(0, 10**6), st.floats(8, 60))
@settings(max_examples=30, deadline=None)
def test_a_song_is_about_as_long_as_requested(seed: int, seconds: float) -> None:
    song = compose(seed, seconds=seconds)
    bar = song.bar_seconds
    assert abs(song.seconds - seconds) <= max(0.35 * seconds, 4 * bar)


def test_songs_are_20_to_90_seconds_by_default() -> None:
    assert all(15 <= compose(seed).seconds <= 105 for seed in range(30))


@given(seeds, lengths)
@settings(max_examples=40, deadline=None)
def test_facts_are_true_of_the_song(seed: int, seconds: float) -> None:
    song = compose(seed, seconds=seconds)
    facts = song.facts
    assert facts.genre == song.genre and facts.bpm == song.bpm and facts.metre == song.metre.name
    assert set(facts.instruments) == {track.instrument for track in song.tracks}
    assert facts.has_drums == any(track.is_drums for track in song.tracks)
    assert facts.key is None or all(section.key == facts.key for section in song.sections)
    assert facts.lead is None or facts.lead in facts.instruments


@given(seeds, st.floats(0, 12))
@settings(max_examples=40, deadline=None)
def test_facts_of_a_window_name_only_what_sounds_in_it(seed: int, start: float) -> None:
    song = compose(seed, seconds=24)
    facts = window_facts(song, start, 8.0)
    beat = 60 / song.bpm
    sounding = {
        track.instrument
        for track in song.tracks
        if any(note.end * beat > start and note.start * beat < start + 8 for note in track.notes)
    }
    assert set(facts.instruments) <= sounding


def test_motifs_come_back() -> None:
    """In most songs some rhythm and contour of a bar of the lead is repeated."""
    repeated = 0
    for seed in range(40):
        song = compose(seed, seconds=30)
        lead = next(track for track in song.tracks if track.role == "lead")
        bars: dict[int, list[tuple[float, int]]] = {}
        for note in lead.notes:
            bar, beat = divmod(note.start + 0.06, song.metre.beats)
            bars.setdefault(int(bar), []).append((round(beat * 2) / 2, note.pitch))
        shapes = Counter(tuple(beat for beat, _ in bar) for bar in bars.values() if len(bar) > 2)
        repeated += bool(shapes) and shapes.most_common(1)[0][1] > 1
    assert repeated >= 32


@pytest.mark.parametrize("genre", GENRES)
def test_every_genre_plays_in_every_length(genre: str) -> None:
    for seed, seconds in enumerate((3.0, 11.0, 25.0)):
        song = compose(seed, seconds=seconds, genre=genre)
        assert song.genre == genre
        assert any(track.role == "lead" and track.notes for track in song.tracks)


def test_bad_requests_are_refused() -> None:
    with pytest.raises(CorpusError, match="no genre is called 'polka'"):
        compose(0, genre="polka")
    with pytest.raises(CorpusError, match="1 to 1800 seconds"):
        compose(0, seconds=0)
    with pytest.raises(CorpusError, match="1 to 1800 seconds"):
        compose(0, seconds=float("nan"))
