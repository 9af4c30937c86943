from __future__ import annotations

import random

import pytest

from musicgen.corpus.accompaniment import STRUM_BEATS, chord_register, play_bass, play_chords
from musicgen.corpus.grooves import BASS, CHORDS
from musicgen.corpus.harmony import Plan
from musicgen.corpus.instruments import INSTRUMENTS
from musicgen.corpus.song import METRES, Key, Section
from musicgen.corpus.theory import chord

C_MAJOR = Key(0, "major")
BY_NAME = {instrument.name: instrument for instrument in INSTRUMENTS}
PROGRESSION = ("I", "vi", "IV", "V")


@pytest.fixture
def plan() -> Plan:
    """Four bars of verse in C major, a chord each, and an ending on the tonic."""
    metre = METRES["4/4"]
    chords = tuple((4.0 * bar, symbol) for bar, symbol in enumerate(PROGRESSION))
    sections = (
        Section("verse", 0.0, 4, C_MAJOR, 0.7, chords),
        Section("ending", 16.0, 1, C_MAJOR, 0.8, ((16.0, "I"),)),
    )
    symbols = (*PROGRESSION, "I")
    return Plan(
        metre, sections, (0.0, 4.0, 8.0, 12.0, 16.0), tuple(chord(s, 0) for s in symbols), (C_MAJOR,) * 5
    )


@pytest.mark.parametrize(
    "instrument", [i for i in INSTRUMENTS if i.family != "percussion"], ids=lambda i: i.name
)
def test_a_register_holds_every_chord_and_lies_within_its_instrument(instrument) -> None:
    for left_hand in (False, True):
        register = chord_register(instrument, left_hand=left_hand)
        assert register.high <= instrument.high
        assert register.high - register.low >= 15  # room for any four voices


@pytest.mark.parametrize("name", ["piano", "strings", "steel string guitar", "distorted guitar"])
def test_chords_are_those_of_the_plan_and_end_before_the_next(plan: Plan, name: str) -> None:
    instrument = BY_NAME[name]
    notes = play_chords(
        random.Random(0), plan, CHORDS["pad"]["4/4"], instrument,
        playing={"verse"}, register=chord_register(instrument),
    )  # fmt: skip
    for note in notes:
        assert note.pitch % 12 in plan.chord(note.start).classes
        assert plan.index(note.start) == plan.index(note.end - 4 * STRUM_BEATS)
    assert {plan.index(note.start) for note in notes} == {0, 1, 2, 3, 4}


def test_only_guitars_strum_and_only_distorted_ones_leave_the_third_out(plan: Plan) -> None:
    starts, thirds = {}, {}
    for name in ("piano", "steel string guitar", "distorted guitar"):
        notes = play_chords(
            random.Random(0), plan, CHORDS["pad"]["4/4"], BY_NAME[name],
            playing={"verse"}, register=chord_register(BY_NAME[name]),
        )  # fmt: skip
        starts[name] = {note.start for note in notes if note.start < 1}
        thirds[name] = any(note.pitch % 12 == plan.chord(note.start).nth(3) for note in notes)
    assert len(starts["piano"]) == 1 < len(starts["steel string guitar"])
    assert thirds == {"piano": True, "steel string guitar": True, "distorted guitar": False}


def test_bass_plays_the_degrees_that_its_groove_names(plan: Plan) -> None:
    notes = play_bass(random.Random(0), plan, "1---3---5---8---", BY_NAME["electric bass"], {"verse"})
    verse = [note for note in notes if note.start < 16]
    for note in verse:
        here, degree = plan.chord(note.start), int(note.start) % 4
        wanted = (here.root, here.nth(3), here.nth(5), here.root)[degree]
        assert note.pitch % 12 == wanted
    assert [note.start for note in verse] == [float(beat) for beat in range(16)]
    assert notes[-1].pitch % 12 == 0  # the ending rests on the tonic
    assert notes[-1].length > 3


def test_a_walking_bass_meets_every_new_chord_on_its_root_and_leads_into_the_next(plan: Plan) -> None:
    for seed in range(20):
        notes = play_bass(random.Random(seed), plan, BASS["walk"]["4/4"], BY_NAME["double bass"], {"verse"})
        by_beat = {note.start: note.pitch for note in notes}
        assert all(
            by_beat[start] % 12 == harmony.root
            for start, harmony in zip(plan.starts, plan.chords, strict=True)
        )
        assert all(abs(by_beat[start] - by_beat[start - 1]) <= 2 for start in plan.starts[1:4])


def test_sections_in_which_a_player_rests_have_no_notes(plan: Plan) -> None:
    piano = BY_NAME["piano"]
    chords = play_chords(
        random.Random(0),
        plan,
        CHORDS["quarters"]["4/4"],
        piano,
        playing=set(),
        register=chord_register(piano),
    )
    bass = play_bass(random.Random(0), plan, BASS["quarters"]["4/4"], BY_NAME["electric bass"], set())
    assert {note.start >= 16.0 for note in (*chords, *bass)} == {True}
