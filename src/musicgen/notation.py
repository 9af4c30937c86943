"""Metres, keys and chord symbols as musicians write them, read strictly and written. No torch in this file.

Pitch classes are 0 (C) to 11 (B).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from musicgen.errors import InputError

METRES = {
    "4/4": 4,
    "3/4": 3,
    "5/4": 5,
    "6/8": 2,
    "12/8": 4,
}  # beats in a bar; in 6/8 and 12/8 a beat is a dotted quarter
SLOWEST_BPM, FASTEST_BPM = 30.0, 300.0
MOST_BARS = 512  # bars of chords that are read

SHARP_NAMES = ("C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B")
FLAT_NAMES = ("C", "Db", "D", "Eb", "E", "F", "Gb", "G", "Ab", "A", "Bb", "B")
_LETTERS = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
_ACCIDENTALS = {"": 0, "#": 1, "♯": 1, "sharp": 1, "b": -1, "♭": -1, "flat": -1}
# Whether a mode counts as minor: by its third.
MODES = {
    "": False, "major": False, "maj": False, "ionian": False, "lydian": False, "mixolydian": False,
    "phrygian dominant": False, "double harmonic": False,
    "minor": True, "min": True, "m": True, "aeolian": True, "dorian": True, "phrygian": True,
    "harmonic minor": True, "melodic minor": True, "locrian": True,
}  # fmt: skip
# Semitones above the root by suffix. Of two suffixes for the same notes the first is the one that is written.
QUALITIES: dict[str, tuple[int, ...]] = {
    "": (0, 4, 7), "m": (0, 3, 7), "5": (0, 7), "6": (0, 4, 7, 9), "m6": (0, 3, 7, 9), "7": (0, 4, 7, 10),
    "m7": (0, 3, 7, 10), "maj7": (0, 4, 7, 11), "mmaj7": (0, 3, 7, 11), "9": (0, 4, 7, 10, 14),
    "m9": (0, 3, 7, 10, 14), "maj9": (0, 4, 7, 11, 14), "add9": (0, 4, 7, 14), "madd9": (0, 3, 7, 14),
    "11": (0, 7, 10, 14, 17), "m11": (0, 3, 7, 10, 14, 17), "13": (0, 4, 10, 14, 21), "m7b5": (0, 3, 6, 10),
    "dim": (0, 3, 6), "dim7": (0, 3, 6, 9), "aug": (0, 4, 8), "sus2": (0, 2, 7), "sus4": (0, 5, 7),
    "7sus4": (0, 5, 7, 10), "7b9": (0, 4, 7, 10, 13), "7#9": (0, 4, 7, 10, 15), "7b5": (0, 4, 6, 10),
    "aug7": (0, 4, 8, 10),
}  # fmt: skip
_OTHER_SUFFIXES = {
    "M": "", "maj": "", "min": "m", "mi": "m", "-": "m", "M7": "maj7", "ma7": "maj7", "Δ": "maj7", "Δ7": "maj7",
    "j7": "maj7", "min7": "m7", "mi7": "m7", "-7": "m7", "mM7": "mmaj7", "m(maj7)": "mmaj7", "minmaj7": "mmaj7",
    "min6": "m6", "-6": "m6", "min9": "m9", "-9": "m9", "M9": "maj9", "2": "add9", "add2": "add9", "min11": "m11",
    "min7b5": "m7b5", "-7b5": "m7b5", "ø": "m7b5", "ø7": "m7b5", "o": "dim", "°": "dim", "o7": "dim7", "°7": "dim7",
    "+": "aug", "+7": "aug7", "7+": "aug7", "7#5": "aug7", "sus": "sus4", "7sus": "7sus4",
}  # fmt: skip
REST = "-"
_RESTS = (REST, "N", "NC", "N.C.")
_AGAIN = "%"  # the bar before, once more
_CHORD = re.compile(r"([A-Ga-g])([#♯b♭]?)([^/\s]*)(?:/([A-Ga-g])([#♯b♭]?))?")
_KEY = re.compile(r"([A-G])[\s-]*(#|♯|b|♭|sharp|flat)?[\s-]*([a-z ]*)", re.IGNORECASE)


def quarters_a_minute(bpm: float, metre: str) -> float:
    """The tempo in quarter notes a minute, as MIDI and loops count it, of beats a minute in a metre of `METRES`."""
    upper, lower = map(int, metre.split("/"))
    return bpm * (upper / METRES[metre]) * (4 / lower)


@dataclass(frozen=True, slots=True)
class Chord:
    """A chord: the pitch class of its root, and semitones above it. Without any it is a rest."""

    root: int
    intervals: tuple[int, ...]

    @property
    def classes(self) -> tuple[int, ...]:
        """The pitch classes of the chord, the root first."""
        return _classes(self.root, self.intervals)

    def nth(self, degree: int) -> int:
        """The pitch class of the third (3), fifth (5) or seventh (7), or the nearest the chord has."""
        wanted = {3: (3, 4, 5, 2), 5: (7, 6, 8), 7: (10, 11, 9, 7)}[degree]
        found = next((step for step in wanted if step in self.intervals), self.intervals[-1])
        return (self.root + found) % 12


@cache
def _classes(root: int, intervals: tuple[int, ...]) -> tuple[int, ...]:
    return tuple((root + step) % 12 for step in intervals)


def read_key(text: str, name: str = "key") -> tuple[int, bool]:
    """The tonic and whether the mode is minor, of a key such as "A minor", "F# major", "Bbm" or "D dorian".

    Any mode counts as major or minor by its third. Raises InputError, about the option `name`.
    """
    match = _KEY.fullmatch(text.strip())
    mode = None if match is None else _mode(match[3])
    if match is None or mode is None:
        german = " (the German H is B)" if text.strip()[:1] in ("H", "h") else ""
        raise InputError(
            f"{name} must be a note and major or minor, such as A minor, F# major, Bbm or C{german}, got {text!r}."
        )
    return pitch_class(match[1], match[2] or ""), MODES[mode]


def _mode(word: str) -> str | None:
    """The entry of `MODES` that a word means; "M" is major, "m" minor, "Minor" minor."""
    word = " ".join(word.split())
    word = word if word in ("m", "M") else word.lower()
    return "" if word == "M" else word if word in MODES else None


def pitch_class(letter: str, accidental: str = "") -> int:
    """The pitch class of a letter and an accidental: "#", "b", "sharp", "flat" or none."""
    return (_LETTERS[letter.upper()] + _ACCIDENTALS[accidental.lower()]) % 12


def key_name(tonic: int, minor: bool) -> str:
    """The name of a key, in the spelling in common use: "F# minor", "Bb major"."""
    return f"{pitch_name(tonic, flats=has_flats(tonic, minor))} {'minor' if minor else 'major'}"


def has_flats(tonic: int, minor: bool) -> bool:
    """Whether a key is written with flats."""
    return (tonic + 3 if minor else tonic) % 12 in ((5, 10, 3, 8, 1, 6) if minor else (5, 10, 3, 8, 1))


def pitch_name(pitch: int, *, flats: bool = False) -> str:
    """The name of a pitch class."""
    return (FLAT_NAMES if flats else SHARP_NAMES)[pitch % 12]


def read_chord(symbol: str) -> Chord | None:
    """The chord of a symbol such as "C", "F#m7", "Bbmaj7" or "C/E"; None if it is not one.

    A bass note after a slash is one more note of the chord; the root stays.
    """
    if symbol.upper() in _RESTS:
        return Chord(0, ())
    match = _CHORD.fullmatch(symbol)
    if match is None:
        return None
    letter, accidental, suffix, bass, bass_accidental = match.groups()
    intervals = QUALITIES.get(_OTHER_SUFFIXES.get(suffix, suffix))
    if intervals is None:
        return None
    root = pitch_class(letter, accidental)
    if bass is not None:
        step = (pitch_class(bass, bass_accidental) - root) % 12
        intervals = intervals if step in {each % 12 for each in intervals} else (*intervals, step)
    return Chord(root, intervals)


def chord_name(chord: Chord, *, flats: bool = False) -> str:
    """The symbol of a chord whose intervals are those of an entry of `QUALITIES`, or of a rest."""
    if not chord.intervals:
        return REST
    suffix = next(name for name, intervals in QUALITIES.items() if intervals == chord.intervals)
    return pitch_name(chord.root, flats=flats) + suffix


def read_chords(text: str, name: str = "chords") -> tuple[tuple[Chord, ...], ...]:
    """The chords of each bar of a text. Raises InputError, about the option `name`.

    Without bar lines each chord is a bar ("C G Am F"); with them, chords between two lines share a bar
    ("C | Dm7 G7"). "-", "N" and "N.C." are rests, "%" repeats a bar.
    """
    bars: list[tuple[Chord, ...]] = []
    for cell in chord_cells(text):
        symbols = cell.split()
        found = [read_chord(symbol) for symbol in symbols]
        wrong = next((symbol for symbol, chord in zip(symbols, found, strict=True) if chord is None), None)
        if wrong is not None or not found:
            got = f"{wrong!r} in {_cut(text)!r}" if wrong is not None else f"an empty bar in {_cut(text)!r}"
            raise InputError(
                f"{name} must be symbols such as C, F#m7, Bb/D or - (a rest), with spaces between them, and | between "
                f"bars that hold several, got {got}."
            )
        bars.append(tuple(chord for chord in found if chord is not None))
    if not 0 < len(bars) <= MOST_BARS:
        raise InputError(f"{name} must be 1 to {MOST_BARS} bars long, got {len(bars)}.")
    return tuple(bars)


def chord_cells(text: str) -> list[str]:
    """The symbols of each bar of a text of chords, with "%" written out."""
    cells = [" ".join(cell.split()) for cell in text.strip().strip("|").split("|")]
    written: list[str] = []
    for cell in cells if "|" in text else text.split():
        written.append(written[-1] if cell == _AGAIN and written else cell)
    return written


def _cut(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:57]}..."


def write_chords(bars: tuple[tuple[Chord, ...], ...], *, flats: bool = False) -> str:
    """The text that `read_chords` reads as these bars; bar lines only where a bar holds several chords."""
    cells = [" ".join(chord_name(chord, flats=flats) for chord in bar) for bar in bars]
    several = any(len(bar) > 1 for bar in bars)
    return f"| {' | '.join(cells)} |" if several else " ".join(cells)


def places_in_bar(chords: int, beats: int) -> tuple[float, ...]:
    """The beats at which the chords of a bar begin: whole beats where there are enough, the longer chords first."""
    if chords > beats:
        return tuple(i * beats / chords for i in range(chords))
    return tuple(float(-(-i * beats // chords)) for i in range(chords))
