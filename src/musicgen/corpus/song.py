"""A song as data: notes on tracks, measured in beats.

A beat is the pulse that the tempo counts: a quarter note in 4/4, 3/4 and 5/4, a dotted quarter in 6/8 and
12/8. Seconds appear only when a song is rendered: `seconds = beats * 60 / bpm`.
"""

from __future__ import annotations

from dataclasses import dataclass

from musicgen.corpus.theory import MODES

# Seeds below this number are for training, seeds from it on are held out: nothing is ever trained on them.
HELD_OUT_SEED = 1_000_000_000


@dataclass(frozen=True, slots=True)
class Note:
    """One note: `start` and `length` in beats from the start of the song, MIDI pitch and velocity."""

    start: float
    length: float
    pitch: int
    velocity: int

    @property
    def end(self) -> float:
        """The beat at which the note ends."""
        return self.start + self.length


@dataclass(frozen=True, slots=True)
class Metre:
    """A metre: beats in a bar, and steps in a beat (4 = sixteenths, 3 = eighths of 6/8)."""

    name: str
    beats: int
    parts: int

    @property
    def steps(self) -> int:
        """Grid steps in a bar: the length of a rhythm pattern of one bar."""
        return self.beats * self.parts


METRES = {
    metre.name: metre
    for metre in (
        Metre("4/4", 4, 4),
        Metre("3/4", 3, 4),
        Metre("5/4", 5, 4),
        Metre("6/8", 2, 3),
        Metre("12/8", 4, 3),
    )
}


@dataclass(frozen=True, slots=True)
class Key:
    """A tonic pitch class (0 = C) and the name of a mode in `theory.MODES`."""

    tonic: int
    mode: str

    @property
    def plain(self) -> tuple[int, bool]:
        """The tonic, and whether the third above it is minor: any mode as major or minor."""
        steps = MODES[self.mode]
        return self.tonic, 3 in steps and 4 not in steps


@dataclass(frozen=True, slots=True)
class Section:
    """A number of whole bars in one key; `start` is in beats, `chords` holds (beat, symbol) pairs."""

    name: str
    start: float
    bars: int
    key: Key
    intensity: float
    chords: tuple[tuple[float, str], ...]


@dataclass(frozen=True, slots=True)
class Track:
    """The notes of one part, with its place in the mix.

    `program` is a General MIDI program (0-127); for drums it is the number of the kit.
    `gain_db` is relative to the other tracks, `pan` runs from -1 (left) to 1, `reverb` from 0 (dry) to 1.
    `font` picks the SoundFont: a number that the renderer takes modulo the SoundFonts it has.
    """

    role: str
    instrument: str
    program: int
    notes: tuple[Note, ...]
    gain_db: float = 0.0
    pan: float = 0.0
    reverb: float = 0.3
    font: int = 0
    traits: tuple[str, ...] = ()

    @property
    def is_drums(self) -> bool:
        """Whether pitches are the keys of a drum kit."""
        return self.role == "drums"


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts about the music that a caption may state."""

    genre: str
    instruments: tuple[str, ...]
    families: tuple[str, ...]
    bpm: float
    metre: str
    key: Key | None
    moods: tuple[str, ...]
    uses: tuple[str, ...]
    has_drums: bool
    lead: str | None
    traits: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Song:
    """A whole piece: its notes, and the facts about it."""

    seed: int
    genre: str
    bpm: float
    key: Key
    metre: Metre
    swing: float
    sections: tuple[Section, ...]
    tracks: tuple[Track, ...]
    beats: float
    room: float
    facts: Facts

    @property
    def seconds(self) -> float:
        """Length from the first beat to the end of the last bar, without the last tail."""
        return self.beats * 60.0 / self.bpm

    @property
    def bar_seconds(self) -> float:
        """The length of a bar."""
        return self.metre.beats * 60.0 / self.bpm
