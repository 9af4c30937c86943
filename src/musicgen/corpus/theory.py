"""Music theory: scales, chords and voicings as pitch classes and MIDI numbers."""

from __future__ import annotations

import re
from functools import cache

from musicgen.notation import QUALITIES, Chord

MODES: dict[str, tuple[int, ...]] = {
    "major": (0, 2, 4, 5, 7, 9, 11),
    "minor": (0, 2, 3, 5, 7, 8, 10),
    "dorian": (0, 2, 3, 5, 7, 9, 10),
    "phrygian": (0, 1, 3, 5, 7, 8, 10),
    "lydian": (0, 2, 4, 6, 7, 9, 11),
    "mixolydian": (0, 2, 4, 5, 7, 9, 10),
    "harmonic minor": (0, 2, 3, 5, 7, 8, 11),
    "phrygian dominant": (0, 1, 4, 5, 7, 8, 10),
    "double harmonic": (0, 1, 4, 5, 7, 8, 11),
}
# Melodies of many genres leave out the most dissonant scale steps.
PENTATONIC = {"major": (0, 2, 4, 7, 9), "minor": (0, 3, 5, 7, 10)}
BLUES = (0, 3, 5, 6, 7, 10)
SHARP_NAMES = ("c", "c sharp", "d", "d sharp", "e", "f", "f sharp", "g", "g sharp", "a", "a sharp", "b")
FLAT_NAMES = ("c", "d flat", "d", "e flat", "e", "f", "g flat", "g", "a flat", "a", "b flat", "b")

_NUMERALS = {"I": 0, "II": 2, "III": 4, "IV": 5, "V": 7, "VI": 9, "VII": 11}
# Suffixes that mean another chord after a lower-case numeral: "vi7" is minor.
_BY_CASE = ("", "6", "7", "9", "add9", "maj7")
_SUFFIXES = {"o": "dim", "o7": "dim7", "+": "aug"}
_SYMBOL = re.compile(r"([b#]?)([IVX]+|[ivx]+)([a-z0-9#+]*?)(?:/([b#]?[IVX]+|[b#]?[ivx]+))?$")


@cache
def chord(symbol: str, tonic: int) -> Chord:
    """Read a Roman numeral, counted from the major scale on `tonic`: "ii7", "bVI", "Imaj7", "V7/V"."""
    match = _SYMBOL.match(symbol)
    assert match, f"unknown chord symbol {symbol!r}"
    accidental, numeral, suffix, target = match.groups()
    if target:
        tonic = chord(target, tonic).root
    root = tonic + _NUMERALS[numeral.upper()] + {"b": -1, "#": 1, "": 0}[accidental]
    quality = f"m{suffix}" if numeral.islower() and suffix in _BY_CASE else _SUFFIXES.get(suffix, suffix)
    return Chord(root % 12, QUALITIES[quality])


def is_minor_mode(mode: str) -> bool:
    """Whether the third above the tonic is minor."""
    return 3 in MODES[mode]


def nearest(pitch: float, classes: tuple[int, ...], low: int, high: int) -> int:
    """The pitch nearest to `pitch` whose class is among `classes`, from `low` to `high`."""
    found = [p for p in range(low, high + 1) if p % 12 in classes]
    assert found, f"no pitch of {classes} from {low} to {high}"
    return min(found, key=lambda p: (abs(p - pitch), p))


def voice(
    harmony: Chord, previous: tuple[int, ...] | None, *, low: int, high: int, voices: int
) -> tuple[int, ...]:
    """The pitches of a chord, with the smallest movement of the voices from the previous chord.

    The fifth is left out first when there are more notes than voices, and never the third or the seventh.
    """
    classes = list(dict.fromkeys(harmony.classes))
    fifth = (harmony.root + 7) % 12
    if len(classes) > voices and fifth in classes:
        classes.remove(fifth)
    if len(classes) > voices:
        classes = classes[1:] if voices >= 3 else [harmony.nth(3), harmony.nth(7)]
    classes = classes[:voices]
    if previous is None:
        centre = (low + high) / 2
        bottom = nearest(centre - 6, (classes[0],), low, high)
        chosen = [bottom]
        for pitch_class in classes[1:]:
            chosen.append(chosen[-1] + (pitch_class - chosen[-1]) % 12)
    else:
        chosen = []
        for pitch_class in classes:
            chosen.append(
                min(
                    (p for p in range(low, high + 1) if p % 12 == pitch_class and p not in chosen),
                    key=lambda p: min(abs(p - q) for q in previous) + 0.15 * abs(p - (low + high) / 2),
                )
            )
    while len(chosen) < voices:
        doubled = min(chosen) + 12
        if doubled in chosen or doubled > high:
            break
        chosen.append(doubled)
    return tuple(sorted(pitch if pitch <= high else pitch - 12 for pitch in set(chosen)))


def key_name(tonic: int, mode: str, *, flats: bool | None = None) -> str:
    """The name of a key in words: "e flat major", "f sharp minor". By default the spelling in common use."""
    if flats is None:
        common_flats = {1, 3, 8, 10} if mode in ("major", "lydian", "mixolydian") else {3, 10}
        flats = tonic in common_flats
    return f"{(FLAT_NAMES if flats else SHARP_NAMES)[tonic]} {mode}"
