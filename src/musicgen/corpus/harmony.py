"""The plan of a song: section, key and chord at every beat."""

from __future__ import annotations

import random
from bisect import bisect_right
from dataclasses import dataclass

from musicgen.corpus.genre import Genre
from musicgen.corpus.song import Key, Metre, Section
from musicgen.corpus.theory import BLUES, MODES, PENTATONIC, chord, is_minor_mode
from musicgen.notation import Chord

# The order of the sections, repeated until the song is full; a bridge has the chords of a verse.
FORMS = ("verse verse chorus verse chorus chorus", "verse chorus verse chorus", "verse verse chorus bridge")


@dataclass(frozen=True, slots=True)
class Plan:
    """Sections in order, and their chords and keys with the beats at which these start."""

    metre: Metre
    sections: tuple[Section, ...]
    starts: tuple[float, ...]
    chords: tuple[Chord, ...]
    keys: tuple[Key, ...]

    @property
    def beats(self) -> float:
        """The length of the song in beats."""
        last = self.sections[-1]
        return last.start + last.bars * self.metre.beats

    def index(self, beat: float) -> int:
        """The index of the chord at a beat."""
        return max(0, bisect_right(self.starts, beat + 1e-6) - 1)

    def chord(self, beat: float) -> Chord:
        """The chord at a beat."""
        return self.chords[self.index(beat)]

    def next_chord(self, beat: float) -> Chord:
        """The chord after the one at a beat; the last chord if there is no other."""
        return self.chords[min(self.index(beat) + 1, len(self.chords) - 1)]

    def stable(self, beat: float) -> tuple[int, ...]:
        """The chord tones at a beat that belong to the tonic triad, tonic first."""
        index = self.index(beat)
        key = self.keys[index]
        triad = (key.tonic, (key.tonic + 7) % 12, (key.tonic + (3 if is_minor_mode(key.mode) else 4)) % 12)
        return tuple(pc for pc in triad if pc in self.chords[index].classes)

    def scale(self, beat: float, kind: str) -> tuple[int, ...]:
        """The pitch classes of a melody at a beat: the scale of the key, adapted to the chord.

        A chord tone outside the key takes the place of the steps a semitone from it.
        """
        index = self.index(beat)
        key, here = self.keys[index], self.chords[index]
        steps = MODES[key.mode]
        if kind == "pentatonic":
            steps = PENTATONIC["minor" if is_minor_mode(key.mode) else "major"]
        elif kind == "blues":
            steps = BLUES
        classes = {(key.tonic + step) % 12 for step in steps}
        if kind == "chord":
            return here.classes
        if kind == "mode":
            borrowed = set(here.classes) - classes
            bent = {
                pc for pc in classes if pc in here.classes or not {(pc + 1) % 12, (pc - 1) % 12} & borrowed
            }
            classes = bent | borrowed
        return tuple(sorted(classes))


def make_plan(rng: random.Random, genre: Genre, key: Key, metre: Metre, bars: int) -> Plan:
    """A plan of about `bars` bars: verses and choruses, an intro in some songs, and a last bar as the ending."""
    options = genre.harmony[key.mode]
    verse = rng.choice(options)
    chorus = rng.choice([p for p in options if p != verse] or [verse])
    sections: list[Section] = []
    at = 0.0

    def add(name: str, progression: str, length: int, here: Key, intensity: float) -> None:
        nonlocal at
        chords = _place(progression, length, metre, at)
        sections.append(Section(name, at, length, here, intensity, chords))
        at += length * metre.beats

    closes = bars >= 6
    if bars >= 14 and rng.random() < 0.55:
        add("intro", verse, rng.choice((2, 4)), key, 0.45)
    left = bars - int(at / metre.beats) - closes
    names = rng.choice(FORMS).split()
    lifted = key
    number = 0
    while left > 0:
        name = names[number % len(names)]
        progression = chorus if name == "chorus" else verse
        natural = max(len(progression.split()), 4)
        length = natural * max(1, (8 if bars >= 16 else 4) // natural)
        length = min(length, left) if left < 1.5 * length else length
        if length < 2 and number:
            break
        if number >= 2 and name == "chorus" and lifted == key and rng.random() < genre.modulates:
            lifted = Key((key.tonic + rng.choice((1, 2, 2, 5))) % 12, key.mode)
        intensity = {"verse": 0.7, "chorus": 0.95, "bridge": 0.6}[name] + rng.uniform(-0.05, 0.05)
        add(name, progression, length, lifted, intensity)
        left -= length
        number += 1
    if closes:
        add("ending", verse.replace(",", " ").split()[0], 1, lifted, 0.8)
    return _plan(metre, tuple(sections))


def _place(progression: str, bars: int, metre: Metre, start: float) -> tuple[tuple[float, str], ...]:
    measures = progression.split()
    placed = []
    for bar in range(bars):
        symbols = measures[bar % len(measures)].split(",")
        first = start + bar * metre.beats
        # of two chords in a bar with an odd number of beats the first is longer
        half = (metre.beats + 1) // 2
        placed += [(first + number * half, symbol) for number, symbol in enumerate(symbols[:2])]
    return tuple(placed)


def _plan(metre: Metre, sections: tuple[Section, ...]) -> Plan:
    rows = [(beat, chord(symbol, s.key.tonic), s.key) for s in sections for beat, symbol in s.chords]
    starts, chords, keys = zip(*rows, strict=True)
    return Plan(metre, sections, starts, chords, keys)
