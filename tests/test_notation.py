"""Keys and chords are read as musicians write them, written back, and refused in one clear sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicgen.errors import InputError
from musicgen.notation import (
    MODES,
    QUALITIES,
    Chord,
    chord_name,
    key_name,
    places_in_bar,
    read_chord,
    read_chords,
    read_key,
    write_chords,
)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A minor", "A minor"), ("a min", "A minor"), ("Am", "A minor"), ("AM", "A major"), ("C", "C major"),
        ("F# major", "F# major"), ("f sharp Major", "F# major"), ("Bbm", "Bb minor"), ("B♭ minor", "Bb minor"),
        ("e-flat minor", "Eb minor"), ("D dorian", "D minor"), ("G mixolydian", "G major"), ("b", "B major"),
        ("Cb", "B major"),
    ],
)  # fmt: skip
def test_keys_are_read_and_named(text: str, name: str) -> None:
    assert key_name(*read_key(text)) == name


@given(st.integers(0, 11), st.booleans())
def test_a_named_key_is_read_as_itself(tonic: int, minor: bool) -> None:
    assert read_key(key_name(tonic, minor)) == (tonic, minor)


@pytest.mark.parametrize("text", ["", "H", "a moll", "A  minor 7", "minor", "A#b", "120"])
def test_other_keys_are_refused(text: str) -> None:
    with pytest.raises(InputError, match="key must be a note and major or minor, such as A minor"):
        read_key(text)


@pytest.mark.parametrize(
    ("symbol", "classes"),
    [
        ("C", (0, 4, 7)), ("am", (9, 0, 4)), ("F#m7", (6, 9, 1, 4)), ("Bbmaj7", (10, 2, 5, 9)), ("BbM7", (10, 2, 5, 9)),
        ("A-7", (9, 0, 4, 7)), ("Bo", (11, 2, 5)), ("Bm7b5", (11, 2, 5, 9)), ("Bø", (11, 2, 5, 9)), ("C+", (0, 4, 8)),
        ("Gsus", (7, 0, 2)), ("C/E", (0, 4, 7)), ("C/Bb", (0, 4, 7, 10)), ("D5", (2, 9)), ("N.C.", ()), ("-", ()),
    ],
)  # fmt: skip
def test_symbols_spell_chords(symbol: str, classes: tuple[int, ...]) -> None:
    chord = read_chord(symbol)
    assert chord is not None and chord.classes == classes


@given(st.integers(0, 11), st.sampled_from(list(QUALITIES.values())), st.booleans())
def test_a_named_chord_is_read_as_itself(root: int, intervals: tuple[int, ...], flats: bool) -> None:
    assert read_chord(chord_name(Chord(root, intervals), flats=flats)) == Chord(root, intervals)


def test_bars_hold_one_chord_or_what_stands_between_lines() -> None:
    assert write_chords(read_chords("C G  Am F")) == "C G Am F"
    assert write_chords(read_chords("C G Am F | Dm7 G7")) == "| C G Am F | Dm7 G7 |"
    assert write_chords(read_chords("|C|%|Dm7 G7|")) == "| C | C | Dm7 G7 |"
    assert write_chords(read_chords("N - N.C.")) == "- - -"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("C H Am", "'H' in 'C H Am'"), ("C-G-Am", "'C-G-Am'"), ("C | | F", "an empty bar"), ("|", "an empty bar"),
        ("% C", "'%'"), ("Cmaj7#11", "'Cmaj7#11'"),
    ],
)  # fmt: skip
def test_other_chords_are_refused(text: str, problem: str) -> None:
    with pytest.raises(InputError, match="chords must be symbols such as C, F#m7") as error:
        read_chords(text)
    assert problem in str(error.value)


def test_progressions_have_a_length() -> None:
    for text in ("", " ".join(["C"] * 513)):
        with pytest.raises(InputError, match="1 to 512 bars long"):
            read_chords(text)


def test_chords_begin_on_beats_where_there_are_enough() -> None:
    assert places_in_bar(1, 4) == (0,)
    assert places_in_bar(2, 3) == (0, 2)
    assert places_in_bar(3, 4) == (0, 2, 3)
    assert places_in_bar(4, 2) == (0, 0.5, 1, 1.5)


def test_every_mode_of_the_corpus_is_known() -> None:
    from musicgen.corpus import theory
    from musicgen.corpus.song import Key

    assert {mode: Key(0, mode).plain[1] for mode in theory.MODES} == {
        mode: MODES[mode] for mode in theory.MODES
    }
