"""Chords, arpeggios, pads and bass lines: grooves read step by step over the harmony."""

from __future__ import annotations

import random
from dataclasses import dataclass

from musicgen.corpus.harmony import Plan
from musicgen.corpus.instruments import Instrument
from musicgen.corpus.song import Note, Section
from musicgen.corpus.theory import Chord, nearest, voice

_STRUCK = {"X": 14, "x": 0, "o": -18, "s": 2, "b": 4, "f": 0}
_DISTORTED = "distorted guitar"
STRUM_BEATS = 0.02  # from one string to the next


@dataclass(frozen=True, slots=True)
class Register:
    """From where to where an accompaniment lies, in MIDI pitches."""

    low: int
    high: int


def chord_register(instrument: Instrument, *, left_hand: bool = False) -> Register:
    """Below the melody and above the bass, as far as the instrument goes."""
    low, high = (43, 64) if left_hand else (40, 59) if instrument.family == _DISTORTED else (50, 74)
    if instrument.low > low:
        low, high = instrument.low, max(high, instrument.low + 16)
    high = min(high, instrument.high)
    return Register(min(low, high - 15), high)


def play_chords(
    rng: random.Random, plan: Plan, pattern: str, instrument: Instrument, playing: set[str], register: Register
) -> list[Note]:
    """Read a chord groove over every section named in `playing`; the ending is one long chord."""
    notes: list[Note] = []
    previous: tuple[int, ...] | None = None
    voices = 3 if instrument.hold and instrument.family != "organ" else 4
    for section in plan.sections:
        if section.name not in playing and section.name != "ending":
            continue
        marks = _marks(pattern, section, plan)
        at = -1
        chord_index = -1
        for step, mark in enumerate(marks):
            beat = section.start + step / plan.metre.parts
            index = plan.index(beat)
            changed = index != chord_index
            if changed:
                chord_index = index
                previous = _voicing(plan.chords[index], previous, instrument, register, voices)
            if mark == "-" and changed and at >= 0 and marks[at] in "Xxo":
                mark = "x"  # a chord still held when the harmony moves is struck again
            if mark in "-.":
                continue
            at = step
            length = _held(plan, marks, step, beat, split=mark in "Xxo")
            velocity = 64 + 26 * section.intensity
            notes += _strike(rng, mark, plan.chords[index], previous or (), beat, length, velocity, instrument, register)
    return notes


def _marks(pattern: str, section: Section, plan: Plan) -> str:
    steps = section.bars * plan.metre.steps
    if section.name == "ending":
        return "X" + "-" * (steps - 1)
    return (pattern * (steps // len(pattern) + 1))[:steps]


def _held(plan: Plan, marks: str, step: int, beat: float, *, split: bool) -> float:
    """Beats until the groove strikes again or falls silent, or the harmony moves."""
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
    if instrument.family == _DISTORTED:  # thirds turn to mud when distorted
        root = nearest(register.low + 6, (harmony.root,), register.low, register.low + 12)
        return (root, root + 7, root + 12)
    return voice(harmony, previous, low=register.low, high=register.high, voices=voices)


def _strike(
    rng: random.Random,
    mark: str,
    harmony: Chord,
    voicing: tuple[int, ...],
    beat: float,
    length: float,
    velocity: float,
    instrument: Instrument,
    register: Register,
) -> list[Note]:
    if mark.isdigit():
        number = int(mark)
        octave = 12 * (number // len(voicing))
        pitch = voicing[number % len(voicing)] + octave
        return [Note(beat, max(length, 0.4), min(pitch, 108), _velocity(rng, velocity + 4))]
    if mark in "bf":
        root = nearest(max(register.low - 10, instrument.low), (harmony.root,), instrument.low, register.high)
        fifth = harmony.nth(5)
        pitch = root if mark == "b" else nearest(root - 3, (fifth,), instrument.low, register.high)
        return [Note(beat, max(length, 0.45), pitch, _velocity(rng, velocity + 6))]
    strum = STRUM_BEATS if "guitar" in instrument.family or instrument.family in ("banjo", "harp") else 0.0
    order = voicing if rng.random() < 0.7 or not strum else voicing[::-1]
    struck = velocity + _STRUCK[mark]
    return [Note(beat + strum * n, length, pitch, _velocity(rng, struck)) for n, pitch in enumerate(order)]


def play_bass(rng: random.Random, plan: Plan, pattern: str, instrument: Instrument, playing: set[str]) -> list[Note]:
    """Read a bass groove over every section named in `playing`; the ending is one long root."""
    low = max(instrument.low, 28)
    high = min(low + 21, instrument.high)
    notes: list[Note] = []
    pitch = low + 8
    for section in plan.sections:
        if section.name not in playing and section.name != "ending":
            continue
        marks = "1" + _marks(pattern, section, plan)[1:] if section.name == "ending" else _marks(pattern, section, plan)
        for step, mark in enumerate(marks):
            if mark in "-.":
                continue
            beat = section.start + step / plan.metre.parts
            pitch = _bass_pitch(rng, plan, mark, beat, pitch, low, high)
            length = max(0.2, _held(plan, marks, step, beat, split=False))
            accent = 6 if step % plan.metre.steps == 0 else 0
            notes.append(Note(beat, length, pitch, _velocity(rng, 74 + 20 * section.intensity + accent)))
    return notes


def _bass_pitch(rng: random.Random, plan: Plan, mark: str, beat: float, before: int, low: int, high: int) -> int:
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
    return _walk(rng, plan, beat, before, low, high)


def _walk(rng: random.Random, plan: Plan, beat: float, before: int, low: int, high: int) -> int:
    """The root when the chord is new, else a step or a chord tone, and a leading note before the next root."""
    here = plan.chord(beat)
    index = plan.index(beat)
    if abs(plan.starts[index] - beat) < 1e-6:
        return nearest(before, (here.root,), low, high)
    following = plan.starts[index + 1] if index + 1 < len(plan.starts) else plan.beats
    if following - beat <= 1.0 and index + 1 < len(plan.starts):
        target = nearest(before, (plan.chords[index + 1].root,), low, high)
        choices = [target + move for move in (-1, 1, -2, 2) if low <= target + move <= high and target + move != before]
        return min(choices, key=lambda p: abs(p - before) + rng.random())
    classes = here.classes if rng.random() < 0.5 else plan.scale(beat, "mode")
    direction = 1 if before < low + 6 else -1 if before > high - 5 else rng.choice((-1, 1))
    return nearest(before + 3 * direction, tuple(c for c in classes if c != before % 12), low, high)


def _velocity(rng: random.Random, velocity: float) -> int:
    return round(min(max(velocity + rng.gauss(0, 2.5), 20), 127))
