"""The facts of a song, or of a window of it, in words that captions may use."""

from __future__ import annotations

import random
from collections.abc import Sequence

from musicgen.corpus.genre import Genre
from musicgen.corpus.genres import GENRES
from musicgen.corpus.instruments import INSTRUMENTS, Instrument
from musicgen.corpus.song import Facts, Key, Section, Song, Track
from musicgen.corpus.theory import is_minor_mode

_AUDIBLE_SHARE = 0.08  # of a window: an instrument that plays for less is not listed
_GROOVE_TRAITS = {
    ("bass", "walk"): "a walking bass line",
    ("bass", "running"): "a running bass line",
    ("bass", "boogie"): "a boogie bass line",
    ("bass", "acid"): "an acid bass line",
    ("bass", "slap"): "a slapping bass line",
    ("bass", "octaves"): "octave bass",
    ("bass", "tumbao"): "a tumbao bass line",
    ("bass", "808"): "booming 808 bass",
    ("bass", "reese"): "a deep rolling bass line",
    ("bass", "rolling"): "a rolling bass line",
    ("chords", "skank"): "offbeat chords",
    ("chords", "chug"): "chugging riffs",
    ("chords", "gallop"): "galloping riffs",
    ("chords", "power"): "driving chords",
    ("chords", "alberti"): "broken chords",
    ("chords", "wave"): "flowing arpeggios",
    ("chords", "rising"): "rising arpeggios",
    ("chords", "montuno"): "a montuno pattern",
    ("chords", "waltz"): "an oom-pah-pah accompaniment",
    ("chords", "boom chick"): "a boom-chick rhythm",
    ("chords", "ostinato"): "a driving ostinato",
    ("arp", "sixteenths"): "fast arpeggios",
    ("arp", "chip"): "rapid arpeggios",
    ("arp", "wave"): "flowing arpeggios",
    ("arp", "rising"): "rising arpeggios",
    ("drums", "house"): "a four on the floor beat",
    ("drums", "techno"): "a four on the floor beat",
    ("drums", "trance"): "a four on the floor beat",
    ("drums", "disco"): "a four on the floor beat",
    ("drums", "shuffle"): "a shuffle beat",
    ("drums", "one drop"): "a one drop beat",
    ("drums", "amen"): "breakbeats",
    ("drums", "two step"): "breakbeats",
    ("drums", "metal"): "double kick drums",
    ("drums", "double kick"): "double kick drums",
    ("drums", "brushes"): "brushed drums",
    ("drums", "epic"): "thundering drums",
    ("drums", "afro"): "hand percussion",
    ("drums", "salsa"): "hand percussion",
    ("drums", "samba"): "hand percussion",
    ("drums", "maqsum"): "hand percussion",
    ("drums", "tabla"): "hand percussion",
    ("pad", "pad"): "sustained chords",
}
_GUITAR_TRAITS = {
    "picked": "fingerpicking",
    "rolled": "fingerpicking",
    "strum": "strumming",
    "rasgueado": "strumming",
}
_SWUNG = "a swung rhythm"


def traits_of(role: str, groove: str, instrument: Instrument) -> tuple[str, ...]:
    """Words for the playing technique or pattern of a part; empty for most."""
    if groove in _GUITAR_TRAITS and "guitar" in instrument.family:
        return (_GUITAR_TRAITS[groove],)
    trait = _GROOVE_TRAITS.get((role, groove))
    return (trait,) if trait else ()


def all_traits() -> tuple[str, ...]:
    """Every trait that a song may have."""
    return tuple(dict.fromkeys((*_GROOVE_TRAITS.values(), *_GUITAR_TRAITS.values(), _SWUNG)))


def song_facts(
    rng: random.Random,
    genre: Genre,
    sections: Sequence[Section],
    tracks: Sequence[Track],
    *,
    bpm: float,
    metre: str,
    swing: float,
) -> Facts:
    """The facts of a whole song; the key only if it stays the same."""
    melodic = [track for track in tracks if not track.is_drums]
    key = sections[0].key
    keys = {section.key for section in sections}
    return Facts(
        genre=genre.name,
        instruments=tuple(dict.fromkeys(track.instrument for track in tracks)),
        families=tuple(dict.fromkeys(INSTRUMENTS[track.program].family for track in melodic)),
        bpm=bpm,
        metre=metre,
        key=key if len(keys) == 1 else None,
        moods=tuple(dict.fromkeys((*rng.sample(genre.moods, 2), *_moods(bpm, key, tracks)))),
        uses=tuple(rng.sample(genre.uses, 2)),
        has_drums=len(melodic) < len(tracks),
        lead=next((track.instrument for track in tracks if track.role == "lead"), None),
        traits=_traits(swing, tracks),
    )


def _moods(bpm: float, key: Key, tracks: Sequence[Track]) -> list[str]:
    """Moods that tempo and mode suggest."""
    minor = is_minor_mode(key.mode) or key.mode in ("phrygian dominant", "double harmonic")
    loud = any(track.is_drums for track in tracks)
    if bpm < 84:
        return (
            ["sad", "melancholic"] if minor and not loud else ["calm", "peaceful"] if not minor else ["moody"]
        )
    if bpm > 120:
        return ["moody"] if minor else ["happy", "upbeat"]
    return ["serious"] if minor else ["cheerful"]


def _traits(swing: float, tracks: Sequence[Track]) -> tuple[str, ...]:
    traits = [trait for track in tracks for trait in track.traits]
    if swing > 0.6:
        traits.append(_SWUNG)
    return tuple(dict.fromkeys(traits))


def window_facts(song: Song, start: float, seconds: float) -> Facts:
    """The facts of a window of a song, in seconds: instruments that are silent there are not listed."""
    beat = 60.0 / song.bpm
    end = start + seconds
    tracks = [track for track in song.tracks if _is_audible(track, beat, start, end)]
    melodic = [track for track in tracks if not track.is_drums]
    keys = {
        section.key
        for section in song.sections
        if section.start * beat < end - 0.5
        and (section.start + section.bars * song.metre.beats) * beat > start + 0.5
    }
    whole = song.facts
    return Facts(
        genre=whole.genre,
        instruments=tuple(dict.fromkeys(track.instrument for track in tracks)),
        families=tuple(dict.fromkeys(INSTRUMENTS[track.program].family for track in melodic)),
        bpm=whole.bpm,
        metre=whole.metre,
        key=keys.pop() if len(keys) == 1 else None,
        moods=whole.moods,
        uses=whole.uses,
        has_drums=len(melodic) < len(tracks),
        lead=next((track.instrument for track in tracks if track.role == "lead"), None),
        traits=_traits(song.swing, tracks),
    )


def _is_audible(track: Track, beat: float, start: float, end: float) -> bool:
    """Whether a track sounds for long enough between two times (drums: has at least 4 strokes)."""
    inside = [note for note in track.notes if note.end * beat > start and note.start * beat < end - 0.1]
    if track.is_drums:
        return len(inside) >= 4
    sounding = sum(min(note.end * beat, end) - max(note.start * beat, start) for note in inside)
    return sounding > _AUDIBLE_SHARE * (end - start)


def genre_words(genre: str) -> tuple[str, ...]:
    """All the ways to name a genre."""
    return GENRES[genre].words
