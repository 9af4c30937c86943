from __future__ import annotations

from collections import Counter

from musicgen.corpus.instruments import DRUM_KEYS, INSTRUMENTS, MELODIC_FAMILIES
from reference.drum_kits import DRUM_KITS


def test_programs_are_those_of_general_midi_without_its_sound_effects() -> None:
    assert [instrument.program for instrument in INSTRUMENTS] == list(range(120))
    # Anchors of the standard, one of each group of eight where names are plain.
    known = {
        0: "piano", 6: "harpsichord", 13: "xylophone", 21: "accordion", 24: "nylon guitar", 32: "double bass",
        40: "violin", 46: "harp", 56: "trumpet", 58: "tuba", 66: "tenor saxophone", 71: "clarinet", 73: "flute",
        81: "saw lead", 89: "warm pad", 104: "sitar", 105: "banjo", 109: "bagpipes", 114: "steel drums",
    }  # fmt: skip
    assert {program: INSTRUMENTS[program].name for program in known} == known


def test_every_range_is_playable_and_holds_an_octave() -> None:
    for instrument in INSTRUMENTS:
        assert 0 <= instrument.low < instrument.high <= 127
        if instrument.family in MELODIC_FAMILIES and instrument.family != "orchestra hit":
            assert instrument.high - instrument.low >= 12, instrument.name


def test_a_name_belongs_to_one_family_and_percussion_is_no_melody() -> None:
    families = {instrument.name: instrument.family for instrument in INSTRUMENTS}
    assert all(families[instrument.name] == instrument.family for instrument in INSTRUMENTS)
    assert "percussion" not in MELODIC_FAMILIES
    assert len(set(MELODIC_FAMILIES)) == len(MELODIC_FAMILIES)


def test_bowed_and_blown_notes_are_held_and_struck_and_plucked_ones_die_away() -> None:
    held = {instrument.family: instrument.hold for instrument in INSTRUMENTS}
    assert all(held[family] for family in ("violin", "flute", "organ", "trumpet", "choir", "synth pad"))
    assert not any(held[family] for family in ("piano", "harp", "banjo", "bells", "pizzicato strings"))


def test_drums_have_keys_of_their_own_within_the_standard() -> None:
    assert max(Counter(DRUM_KEYS.values()).values()) == 1
    assert all(35 <= key <= 81 or name == "shaker" for name, key in DRUM_KEYS.items())
    assert (DRUM_KEYS["kick"], DRUM_KEYS["snare"], DRUM_KEYS["hat"], DRUM_KEYS["crash"]) == (36, 38, 42, 49)
    assert all(kit % 8 == 0 or kit == 25 for kit in DRUM_KITS.values())
