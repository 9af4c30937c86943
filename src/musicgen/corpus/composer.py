"""Composition: from a seed to a Song (genre, key, tempo, form, then the notes of every track)."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from typing import Any

from musicgen.corpus.accompaniment import chord_register, play_bass, play_chords
from musicgen.corpus.drums import play_drums
from musicgen.corpus.facts import song_facts, traits_of
from musicgen.corpus.genre import Genre, Part
from musicgen.corpus.genres import GENRES
from musicgen.corpus.grooves import BASS, CHORDS, DRUMS
from musicgen.corpus.harmony import Plan, make_plan
from musicgen.corpus.humanize import humanize
from musicgen.corpus.instruments import INSTRUMENTS
from musicgen.corpus.melody import Voice, compose_melody
from musicgen.corpus.song import METRES, Key, Note, Song, Track
from musicgen.errors import CorpusError

# Level of each role in the mix, in dB, before the level that the genre adds. Chords are several notes at once,
# and the levels of bass and drums are measured with frequency weighting.
_LEVELS = {
    "lead": 0.0,
    "counter": -4.0,
    "chords": -6.5,
    "pad": -10.0,
    "arp": -5.5,
    "bass": -5.0,
    "drums": -5.0,
}
_PAN = {"lead": 0.15, "counter": 0.5, "chords": 0.45, "pad": 0.3, "arp": 0.6, "bass": 0.05, "drums": 0.1}
_REVERB = {"lead": 0.35, "counter": 0.4, "chords": 0.3, "pad": 0.5, "arp": 0.4, "bass": 0.0, "drums": 0.15}
_GROOVES: dict[str, Any] = {"chords": CHORDS, "pad": CHORDS, "arp": CHORDS, "bass": BASS, "drums": DRUMS}
_ALL = {"intro", "verse", "chorus", "bridge"}


def compose(seed: int, *, seconds: float | None = None, genre: str | None = None) -> Song:
    """The song of a seed: always the same. About `seconds` long, by default 20 to 90 seconds.

    `genre` is a name in `genres.GENRES`; by default the seed chooses it.
    """
    if genre is not None and genre not in GENRES:
        raise CorpusError(f"no genre is called {genre!r}; there are {', '.join(sorted(GENRES))}")
    if seconds is not None and not 1 <= seconds <= 1800:
        raise CorpusError(f"a song is 1 to 1800 seconds long, not {seconds}")
    rng = random.Random(f"song {seed}")
    names = sorted(GENRES)
    drawn = rng.choices(names, [GENRES[name].weight for name in names])[0]
    chosen = GENRES[genre or drawn]
    bpm = float(rng.randint(*chosen.bpm))
    modes = [mode for mode, progressions in chosen.harmony.items() for _ in progressions]
    key = Key(rng.randrange(12), rng.choice(modes))
    metre = METRES[rng.choice(chosen.metres)]
    swing = rng.uniform(*chosen.swing)
    length = rng.uniform(20.0, 90.0) if seconds is None else seconds
    bars = max(2, round(length * bpm / 60.0 / metre.beats))
    plan = make_plan(rng, chosen, key, metre, bars)
    swing = swing if metre.parts == 4 else 0.5
    tracks = _arrange(_Session(rng, chosen, plan, bpm, swing))
    return Song(
        seed=seed,
        genre=chosen.name,
        bpm=bpm,
        key=key,
        metre=metre,
        swing=swing,
        sections=plan.sections,
        tracks=tracks,
        beats=plan.beats,
        room=rng.uniform(*chosen.room),
        facts=song_facts(rng, chosen, plan.sections, tracks, bpm=bpm, metre=metre.name, swing=swing),
    )


@dataclass(frozen=True, slots=True)
class _Session:
    """What the functions that compose a track share."""

    rng: random.Random
    genre: Genre
    plan: Plan
    bpm: float
    swing: float

    def humanize(self, notes: list[Note]) -> tuple[Note, ...]:
        genre = self.genre
        return humanize(
            self.rng,
            notes,
            bpm=self.bpm,
            swing=self.swing,
            sixteenths=genre.swung_sixteenths,
            human_ms=genre.human_ms,
        )


def _arrange(session: _Session) -> tuple[Track, ...]:
    """The tracks of a band or, with the genre's probability, of a single instrument."""
    rng, genre = session.rng, session.genre
    if rng.random() < genre.solo_chance:
        return _solo(session)
    if genre.monody and rng.random() < 0.08:
        return (_melody_track(session, genre.parts[0], rng.choice(genre.monody), _ALL),)
    tracks: list[Track] = []
    taken: set[str] = set()
    for part in genre.parts:
        if rng.random() >= part.chance:
            continue
        track = _track(session, part, taken)
        if track is not None and track.notes:
            tracks.append(track)
            if part.role != "drums":
                taken.add(INSTRUMENTS[track.program].family)
    return tuple(tracks)


def _track(session: _Session, part: Part, taken: set[str]) -> Track | None:
    """The track of a part; None where the genre has no groove for the part in this metre."""
    rng, plan = session.rng, session.plan
    programs = [p for p in part.programs if part.role == "drums" or INSTRUMENTS[p].family not in taken]
    program = rng.choice(programs or list(part.programs))
    playing = _playing(rng, part.role)
    if part.role in ("lead", "counter"):
        return _melody_track(session, part, program, playing)
    metre = plan.metre.name
    instrument = INSTRUMENTS[program]
    bank: dict[str, Any] = _GROOVES[part.role]
    names = [name for name in part.grooves if metre in bank[name]]
    if not names:
        return None
    name = rng.choice(names)
    if part.role == "drums":
        notes = play_drums(rng, plan, bank[name][metre], session.genre.fills, playing)
    elif part.role == "bass":
        notes = play_bass(rng, plan, bank[name][metre], instrument, playing)
    else:
        register = chord_register(instrument)
        notes = play_chords(rng, plan, bank[name][metre], instrument, playing=playing, register=register)
    traits = traits_of(part.role, name, instrument)
    return _new_track(rng, part, program, session.humanize(notes), traits)


def _melody_track(session: _Session, part: Part, program: int, playing: set[str]) -> Track:
    rng, genre = session.rng, session.genre
    instrument = INSTRUMENTS[program]
    low = max(instrument.low, min(62 if part.role == "lead" else 52, instrument.high - 19))
    high = min(instrument.high, low + 22)
    cells = (rng.choice(part.grooves),) if rng.random() < 0.6 else part.grooves
    voice = Voice(low, high, cells, genre.scale, genre.leap, genre.ornaments)
    notes = compose_melody(rng, session.plan, voice, playing)
    return _new_track(rng, part, program, session.humanize(notes), ())


def _solo(session: _Session) -> tuple[Track, ...]:
    """Two tracks of one instrument: melody (right hand) and accompaniment (left hand)."""
    rng, genre, plan = session.rng, session.genre, session.plan
    metre = plan.metre.name
    program = rng.choice(genre.solo)
    instrument = INSTRUMENTS[program]
    names = [name for name in genre.solo_grooves if metre in CHORDS[name]]
    name = rng.choice(names or [name for name in ("halves", "pad") if metre in CHORDS[name]])
    right = _melody_track(session, Part("lead", (program,), genre.parts[0].grooves), program, _ALL)
    register = chord_register(instrument, left_hand=True)
    notes = play_chords(rng, plan, CHORDS[name][metre], instrument, playing=_ALL, register=register)
    part = Part("chords", (program,), (name,), 2.0)
    left = _new_track(rng, part, program, session.humanize(notes), traits_of("chords", name, instrument))
    # both hands play the same instrument in the same place
    return (right, replace(left, pan=right.pan, reverb=right.reverb, font=right.font))


def _playing(rng: random.Random, role: str) -> set[str]:
    """The names of the sections in which a role plays."""
    if role == "lead":
        return _ALL - {"intro"} if rng.random() < 0.7 else _ALL
    if role == "counter":
        return {"chorus", "bridge"} if rng.random() < 0.6 else _ALL - {"intro"}
    if role in ("bass", "drums"):
        drop = rng.random()
        return _ALL - {"intro"} if drop < 0.4 else _ALL - {"bridge"} if drop < 0.55 else _ALL
    return _ALL


def _new_track(
    rng: random.Random, part: Part, program: int, notes: tuple[Note, ...], traits: tuple[str, ...]
) -> Track:
    """A Track with random level, pan and reverb around those of its role."""
    return Track(
        role=part.role,
        instrument="drums" if part.role == "drums" else INSTRUMENTS[program].name,
        program=program,
        notes=notes,
        gain_db=_LEVELS[part.role] + part.level + rng.gauss(0.0, 1.0),
        pan=round(rng.uniform(-1, 1) * _PAN[part.role], 3),
        reverb=min(1.0, _REVERB[part.role] * rng.uniform(0.6, 1.5)),
        font=rng.randrange(2),
        traits=traits,
    )
