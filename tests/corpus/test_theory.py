from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicgen.corpus.genres import GENRES
from musicgen.corpus.theory import MODES, chord, key_name, nearest, voice

SYMBOLS = sorted(
    {
        symbol
        for genre in GENRES.values()
        for progressions in genre.harmony.values()
        for progression in progressions
        for symbol in progression.replace(",", " ").split()
    }
)


@pytest.mark.parametrize(
    ("symbol", "tonic", "classes"),
    [
        ("I", 0, (0, 4, 7)),
        ("vi", 0, (9, 0, 4)),
        ("V7", 7, (2, 6, 9, 0)),
        ("bVI", 9, (5, 9, 0)),
        ("iim7b5", 0, (2, 5, 8, 0)),
        ("V/vi", 0, (4, 8, 11)),
        ("Imaj7", 2, (2, 6, 9, 1)),
        ("i5", 4, (4, 11)),
    ],
)
def test_roman_numerals_spell_chords(symbol: str, tonic: int, classes: tuple[int, ...]) -> None:
    assert chord(symbol, tonic).classes == classes


@given(st.sampled_from(SYMBOLS), st.integers(0, 11))
def test_chords_transpose_with_their_key(symbol: str, tonic: int) -> None:
    assert chord(symbol, tonic).classes == tuple((pc + tonic) % 12 for pc in chord(symbol, 0).classes)


@given(st.lists(st.sampled_from(SYMBOLS), min_size=2, max_size=8), st.integers(0, 11), st.integers(3, 4))
def test_voices_stay_in_range_in_the_chord_and_near(symbols: list[str], tonic: int, voices: int) -> None:
    previous = None
    for symbol in symbols:
        harmony = chord(symbol, tonic)
        voicing = voice(harmony, previous, low=50, high=74, voices=voices)
        assert all(50 <= pitch <= 74 and pitch % 12 in harmony.classes for pitch in voicing)
        assert len(set(voicing)) == len(voicing) <= voices
        if len(harmony.intervals) >= 3:
            assert harmony.nth(3) in {pitch % 12 for pitch in voicing}
        if previous is not None:
            assert all(min(abs(pitch - before) for before in previous) <= 12 for pitch in voicing)
        previous = voicing


def test_nearest_prefers_the_lower_of_two() -> None:
    assert nearest(60, (11, 1), 48, 72) == 59


@pytest.mark.parametrize(
    ("tonic", "mode", "name"),
    [
        (0, "major", "c major"),
        (3, "minor", "e flat minor"),
        (6, "minor", "f sharp minor"),
        (10, "major", "b flat major"),
    ],
)
def test_keys_are_spelt_as_musicians_do(tonic: int, mode: str, name: str) -> None:
    assert key_name(tonic, mode) == name


def test_modes_are_seven_rising_steps_from_the_tonic() -> None:
    for steps in MODES.values():
        assert steps[0] == 0 and len(steps) == 7 and list(steps) == sorted(set(steps)) and steps[-1] < 12
