"""Chords, arpeggios, pads and bass lines: groove strings turned into notes, step by step, with the harmony."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from musicgen.corpus.harmony import Plan
from musicgen.corpus.instruments import Instrument
from musicgen.corpus.song import Note, Section
from musicgen.corpus.theory import nearest, voice
from musicgen.notation import Chord

_STRUCK = {"X": 14, "x": 0, "o": -18, "s": 2, "b": 4, "f": 0}
_DISTORTED = "distorted guitar"
STRUM_BEATS = 0.02  # from one string to the next


@dataclass(frozen=True, slots=True)
class Register:
    """The pitch range of an accompaniment, as MIDI numbers."""

    low: int
    high: int


def chord_register(instrument: Instrument, *, left_hand: bool = False) -> Register:
    """A register below the melody and above the bass, within the range of the instrument."""
    low, high = (43, 64) if left_hand else (40, 59) if instrument.family == _DISTORTED else (50, 74)
    if instrument.low > low:
        low, high = instrument.low, max(high, instrument.low + 16)
    high = min(high, instrument.high)
    return Register(min(low, high - 15), high)


def play_chords(
    rng: random.Random,
    plan: Plan,
    pattern: str,
    instrument: Instrument,
    *,
    playing: set[str],
    register: Register,
) -> list[Note]:
    """Notes of a chord groove in every section named in `playing`; the ending is one long chord."""
    notes: list[Note] = []
    previous: tuple[int, ...] | None = None
    voices = 3 if instrument.hold and instrument.family != "organ" else 4
    for section in plan.sections:
        if section.name not in playing and section.name != "ending":
            continue
        marks = list(_marks(pattern, section, plan))
        struck = ""
        chord_index = -1
        for step in range(len(marks)):
            beat = section.start + step / plan.metre.parts
            index = plan.index(beat)
            if index != chord_index:
                chord_index = index
                previous = _voicing(plan.chords[index], previous, instrument, register, voices)
                if marks[step] == "-" and struck in ("X", "x", "o"):
                    marks[step] = "x"  # a chord still held when the harmony moves is struck again
            mark = marks[step]
            if mark not in "-.":
                struck = mark
                hit = _Hit(
                    beat, _held(plan, marks, step, beat, split=mark in "Xxo"), 64 + 26 * section.intensity
                )
                if mark in "bf":
                    notes.append(_low_note(rng, mark, plan.chords[index], instrument, hit))
                else:
                    notes += _strike(rng, mark, previous or (), instrument, hit)
    return notes


def _marks(pattern: str, section: Section, plan: Plan) -> str:
    steps = section.bars * plan.metre.steps
    if section.name == "ending":
        return "X" + "-" * (steps - 1)
    return (pattern * (steps // len(pattern) + 1))[:steps]


def _held(plan: Plan, marks: Sequence[str], step: int, beat: float, *, split: bool) -> float:
    """Length in beats: until the next note or rest of the groove or, with `split`, until the chord changes."""
    if marks[step] == "s":
        return 0.6 / plan.metre.parts
    end = step + 1
    while end < len(marks) and marks[end] == "-":
        end += 1
        if split and plan.index(beat + (end - step) / plan.metre.parts) != plan.index(beat):
            break
    return 0.95 * (end - step) / plan.metre.parts


def _voicing(
    harmony: Chord, previous: tuple[int, ...] | None, instrument: Instrument, register: Register, voices: int
) -> tuple[int, ...]:
    if instrument.family == _DISTORTED:  # distortion makes thirds sound rough, so: root, fifth, octave
        root = nearest(register.low + 6, (harmony.root,), register.low, register.low + 12)
        return (root, root + 7, root + 12)
    return voice(harmony, previous, low=register.low, high=register.high, voices=voices)


@dataclass(frozen=True, slots=True)
class _Hit:
    """Start and length of a chord, in beats, and its velocity."""

    beat: float
    length: float
    velocity: float


def _strike(
    rng: random.Random, mark: str, voicing: tuple[int, ...], instrument: Instrument, hit: _Hit
) -> list[Note]:
    """The notes of one mark: one voice of the chord, or all of them; strummed on guitars, banjo and harp."""
    velocity = hit.velocity + _STRUCK.get(mark, 4)
    if mark.isdigit():
        octaves, number = divmod(int(mark), len(voicing))
        pitch = min(voicing[number] + 12 * octaves, instrument.high)
        return [Note(hit.beat, max(hit.length, 0.4), pitch, _velocity(rng, velocity))]
    strum = STRUM_BEATS if "guitar" in instrument.family or instrument.family in ("banjo", "harp") else 0.0
    order = voicing if rng.random() < 0.7 or not strum else voicing[::-1]
    return [
        Note(hit.beat + strum * number, hit.length, pitch, _velocity(rng, velocity))
        for number, pitch in enumerate(order)
    ]


def _low_note(rng: random.Random, mark: str, harmony: Chord, instrument: Instrument, hit: _Hit) -> Note:
    """The root (`b`) or fifth (`f`) of a chord, in the lowest octave of the instrument."""
    low = max(instrument.low, 40)
    root = nearest(low + 5, (harmony.root,), low, low + 12)
    pitch = root if mark == "b" else nearest(root - 3, (harmony.nth(5),), low, low + 12)
    return Note(hit.beat, max(hit.length, 0.45), pitch, _velocity(rng, hit.velocity + _STRUCK[mark]))


def play_bass(
    rng: random.Random, plan: Plan, pattern: str, instrument: Instrument, playing: set[str]
) -> list[Note]:
    """Notes of a bass groove in every section named in `playing`; the ending is one long root."""
    low = max(instrument.low, 28)
    register = Register(low, min(low + 21, instrument.high))
    notes: list[Note] = []
    pitch = low + 8
    for section in plan.sections:
        if section.name not in playing and section.name != "ending":
            continue
        marks = _marks(pattern, section, plan).replace("X", "1")
        for step, mark in enumerate(marks):
            if mark in "-.":
                continue
            beat = section.start + step / plan.metre.parts
            pitch = _bass_pitch(rng, plan, mark, beat, pitch, register=register)
            length = max(0.2, _held(plan, marks, step, beat, split=False))
            accent = 6 if step % plan.metre.steps == 0 else 0
            notes.append(Note(beat, length, pitch, _velocity(rng, 74 + 20 * section.intensity + accent)))
    return notes


def _bass_pitch(
    rng: random.Random, plan: Plan, mark: str, beat: float, before: int, *, register: Register
) -> int:
    low, high = register.low, register.high
    here = plan.chord(beat)
    root = nearest(low + 7, (here.root,), low, high)
    if mark == "1":
        return root
    if mark == "8":
        return root + 12 if root + 12 <= high + 5 else root
    if mark == "6":
        return nearest(root + 9, ((here.root + 9) % 12,), low, high + 5)
    if mark in "357":
        return nearest(root + 6, (here.nth(int(mark)),), root, high + 5)
    if mark == "a":
        target = nearest(before, (plan.next_chord(beat).root,), low, high)
        return target + rng.choice((-2, -1, 2)) if target > low + 2 else target + 2
    return _walk(rng, plan, beat, before, register)


def _walk(rng: random.Random, plan: Plan, beat: float, before: int, register: Register) -> int:
    """A walking bass note: the root of a new chord, a step to the root of the next one, else a chord or scale tone."""
    low, high = register.low, register.high
    index = plan.index(beat)
    here = plan.chords[index]
    if abs(plan.starts[index] - beat) < 1e-6:
        return nearest(before, (here.root,), low, high)
    if index + 1 < len(plan.starts) and plan.starts[index + 1] - beat <= 1.0:
        target = nearest(before, (plan.chords[index + 1].root,), low, high)
        leading = [target + move for move in (-1, 1, -2, 2)]
        choices = [pitch for pitch in leading if low <= pitch <= high and pitch != before]
        return min(choices, key=lambda pitch: abs(pitch - before) + rng.random())
    classes = here.classes if rng.random() < 0.5 else plan.scale(beat, "mode")
    direction = 1 if before < low + 6 else -1 if before > high - 5 else rng.choice((-1, 1))
    return nearest(before + 3 * direction, tuple(c for c in classes if c != before % 12), low, high)


def _velocity(rng: random.Random, velocity: float) -> int:
    return round(min(max(velocity + rng.gauss(0, 2.5), 20), 127))
