"""Melodies: motifs of rhythm and contour that are repeated and varied, follow the chords and end in cadences."""

from __future__ import annotations

import random
from dataclasses import dataclass
from itertools import pairwise

from musicgen.corpus.grooves import CELLS
from musicgen.corpus.harmony import Plan
from musicgen.corpus.song import Metre, Note, Section
from musicgen.corpus.theory import nearest

# Phrases by their number of two-bar units: equal letters share a motif, a small q marks a varied repeat.
_FORMS = {
    1: ("a",),
    2: ("a a q", "a b", "a b"),
    3: ("a a b", "a b a q", "a a q b"),
    4: ("a a b a q", "a b a c", "a a q b c", "a b a b q"),
    6: ("a a q b a c a q", "a b a b c a"),
}
_COMPOUND = {"long": "sway", "song": "sway", "breath": "sway", "sway": "sway"}


@dataclass(frozen=True, slots=True)
class Motif:
    """Onsets and lengths in grid steps over one unit, and the scale steps from each note to the next."""

    rhythm: tuple[tuple[int, int], ...]
    contour: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Voice:
    """The part that a melody is written for."""

    low: int  # lowest MIDI pitch
    high: int  # highest MIDI pitch
    cells: tuple[str, ...]  # rhythms, names in `grooves.CELLS`
    scale: str  # "mode" or a narrower scale of the genre
    leap: float  # how often the melody leaps instead of moving by step
    ornaments: float  # probability of a grace note or turn
    dynamic: float = 0.0  # added to every velocity


def compose_melody(rng: random.Random, plan: Plan, voice: Voice, playing: set[str]) -> list[Note]:
    """A melody over the sections named in `playing`; sections of the same name share their motifs."""
    notes: list[Note] = []
    material: dict[tuple[str, str], Motif] = {}
    anchors: dict[tuple[str, str], int] = {}
    forms: dict[str, str] = {}
    for section in plan.sections:
        if section.name == "ending" and notes:
            notes.append(_final(plan, section, voice, notes[-1].pitch))
        elif section.name in playing:
            form = forms.setdefault(section.name, rng.choice(_FORMS.get((section.bars + 1) // 2, _FORMS[4])))
            notes += _section_melody(rng, plan, section, voice, form=form, material=material, anchors=anchors)
    return _ornament(rng, plan, voice, _monophonic(notes))


def _section_melody(
    rng: random.Random,
    plan: Plan,
    section: Section,
    voice: Voice,
    *,
    form: str,
    material: dict[tuple[str, str], Motif],
    anchors: dict[tuple[str, str], int],
) -> list[Note]:
    letters = _letters(form)
    metre = plan.metre
    units = (section.bars + 1) // 2
    notes: list[Note] = []
    pitch = (voice.low + voice.high) // 2 + rng.randint(-3, 3)
    for unit in range(units):
        letter, varied = letters[unit % len(letters)]
        bars = min(2, section.bars - 2 * unit)
        key = (section.name, letter)
        if key not in material:
            material[key] = make_motif(rng, metre, voice)
            anchors[key] = pitch
        motif = vary(rng, material[key], voice) if varied else material[key]
        start = section.start + 2 * unit * metre.beats
        # a repeated motif starts on the same pitch, so that it is recognised
        phrase = _realise(
            rng,
            plan,
            motif,
            voice,
            start=start,
            bars=bars,
            anchor=anchors[key],
            intensity=section.intensity,
        )
        if unit == units - 1 or (unit % 2 == 1 and rng.random() < 0.5):
            phrase = _cadence(plan, phrase, voice, start + bars * metre.beats, final=unit == units - 1)
        notes += phrase
        pitch = round(0.5 * (phrase[-1].pitch if phrase else pitch) + 0.5 * (voice.low + voice.high) / 2)
    return notes


def _letters(form: str) -> list[tuple[str, bool]]:
    letters: list[tuple[str, bool]] = []
    for word in form.split():
        if word == "q":
            letters[-1] = (letters[-1][0], True)
        else:
            letters.append((word, False))
    return letters


def make_motif(rng: random.Random, metre: Metre, voice: Voice) -> Motif:
    """A random motif of two bars: the second often repeats the first, and the contour moves mostly by step."""
    first = _bar(rng, metre, voice.cells)
    second = first if rng.random() < 0.45 else _bar(rng, metre, voice.cells)
    marks = first + second
    rhythm = []
    onsets = [step for step, mark in enumerate(marks) if mark == "x"] or [0]
    for number, onset in enumerate(onsets):
        until = onsets[number + 1] if number + 1 < len(onsets) else len(marks)
        rest = marks.find(".", onset + 1, until)
        rhythm.append((onset, (rest if rest >= 0 else until) - onset))
    return Motif(tuple(rhythm), _contour(rng, len(rhythm), voice.leap))


def _contour(rng: random.Random, count: int, leap: float) -> tuple[int, ...]:
    steps = [0]
    direction = rng.choice((-1, 1))
    for _ in range(count - 1):
        if abs(steps[-1]) > 2:
            direction = -1 if steps[-1] > 0 else 1  # a leap is followed by a step in the other direction
            steps.append(direction)
            continue
        if rng.random() < 0.3:
            direction = -direction
        draw = rng.random()
        size = (
            rng.choice((3, 4, 5)) if draw < leap / 2 else 2 if draw < 1.5 * leap else 0 if draw > 0.9 else 1
        )
        steps.append(direction * size)
    return tuple(steps)


def _bar(rng: random.Random, metre: Metre, cells: tuple[str, ...]) -> str:
    width = 2 * metre.parts
    names = cells if metre.parts == 4 else tuple(_COMPOUND.get(name, "lilt") for name in cells)
    bank = [cell for name in names for cell in CELLS[name] if len(cell) == width] or list(CELLS["running"])
    marks = "".join(rng.choice(bank) for _ in range(metre.beats // 2))
    if metre.beats % 2:
        half = rng.choice([cell[: metre.parts] for cell in bank if cell[0] == "x"])
        marks = marks + half if rng.random() < 0.6 else half + marks
    return marks


def vary(rng: random.Random, motif: Motif, voice: Voice) -> Motif:
    """The same motif, ending differently."""
    keep = max(1, (2 * len(motif.contour)) // 3)
    return Motif(
        motif.rhythm, motif.contour[:keep] + _contour(rng, len(motif.contour) - keep + 1, voice.leap)[1:]
    )


def _realise(
    rng: random.Random,
    plan: Plan,
    motif: Motif,
    voice: Voice,
    *,
    start: float,
    bars: int,
    anchor: int,
    intensity: float,
) -> list[Note]:
    """The notes of a motif on the scale, from an anchor pitch, with chord tones on strong beats and long notes."""
    parts, steps = plan.metre.parts, plan.metre.steps
    pitch = float(anchor)
    notes = []
    last = max(1, len(motif.rhythm) - 1)
    for number, ((onset, length), move) in enumerate(zip(motif.rhythm, motif.contour, strict=True)):
        if onset >= bars * steps:
            break
        beat = start + onset / parts
        classes = plan.scale(beat, voice.scale)
        scale = [p for p in range(voice.low, voice.high + 1) if p % 12 in classes]
        pitch = _move(scale, pitch, move)
        strong = onset % steps == 0 or length >= 2 * parts or (onset % parts == 0 and rng.random() < 0.6)
        if strong:
            stable = plan.stable(beat) if rng.random() < 0.5 else ()
            pitch = nearest(pitch, stable or plan.chord(beat).classes, voice.low, voice.high)
        held = min(length, bars * steps - onset)
        accent = 8 if onset % steps == 0 else 4 if onset % parts == 0 else 0
        swell = 8 * (1 - abs(2 * number / last - 1))  # phrases rise and fall
        velocity = 76 + 22 * intensity + accent + swell + voice.dynamic
        notes.append(Note(beat, held / parts * 0.96, round(pitch), _clamp(velocity)))
    return notes


def _move(scale: list[int], pitch: float, move: int) -> float:
    at = min(range(len(scale)), key=lambda i: abs(scale[i] - pitch)) + move
    top = len(scale) - 1
    at = -at if at < 0 else 2 * top - at if at > top else at
    return scale[min(max(at, 0), top)]


def _cadence(plan: Plan, notes: list[Note], voice: Voice, end: float, *, final: bool) -> list[Note]:
    """Replace the last bar by one long chord tone, the tonic if the chord has it."""
    metre = plan.metre
    bar = end - metre.beats
    kept = [note for note in notes if note.start < bar + (0 if final else metre.beats / 2) - 1e-6]
    start = max([bar + (0 if final else metre.beats // 2), *(note.end for note in kept)])
    stable = plan.stable(start) or plan.chord(start).classes[:3]
    classes = stable[:1] if final else stable
    before = kept[-1].pitch if kept else (voice.low + voice.high) / 2
    length = max(0.5, (end - start) * (0.75 if final else 0.9))
    return [
        *kept,
        Note(start, length, nearest(before, classes, voice.low, voice.high), _clamp(92 + voice.dynamic)),
    ]


def _final(plan: Plan, section: Section, voice: Voice, before: int) -> Note:
    pitch = nearest(before, (plan.chord(section.start).root,), voice.low, voice.high)
    return Note(section.start, 0.9 * plan.metre.beats, pitch, _clamp(94 + voice.dynamic))


def _monophonic(notes: list[Note]) -> list[Note]:
    """Shorten notes that would overlap the next one."""
    cut = [
        Note(note.start, min(note.length, max(0.05, after.start - note.start)), note.pitch, note.velocity)
        for note, after in pairwise(notes)
    ]
    return cut + notes[-1:]


def _ornament(rng: random.Random, plan: Plan, voice: Voice, notes: list[Note]) -> list[Note]:
    """Grace notes from the scale step above, and turns on long notes, with the probability that the genre gives."""
    ornamented: list[Note] = []
    for note in notes:
        if rng.random() >= voice.ornaments or note.length < 0.4:
            ornamented.append(note)
            continue
        classes = plan.scale(note.start, voice.scale)
        scale = [p for p in range(note.pitch - 4, note.pitch + 5) if p % 12 in classes]
        above = next((p for p in scale if p > note.pitch), note.pitch)
        below = next((p for p in reversed(scale) if p < note.pitch), note.pitch)
        pitches = (
            [above, note.pitch] if note.length < 1.0 else [note.pitch, above, note.pitch, below, note.pitch]
        )
        grace = 0.125
        for number, pitch in enumerate(pitches[:-1]):
            ornamented.append(Note(note.start + number * grace, grace, pitch, max(1, note.velocity - 8)))
        spent = grace * (len(pitches) - 1)
        ornamented.append(Note(note.start + spent, note.length - spent, pitches[-1], note.velocity))
    return ornamented


def _clamp(velocity: float) -> int:
    return round(min(max(velocity, 1), 127))
