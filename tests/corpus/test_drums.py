from __future__ import annotations

import random

from musicgen.corpus.drums import play_drums
from musicgen.corpus.grooves import DRUMS, FILLS
from musicgen.corpus.harmony import Plan
from musicgen.corpus.instruments import DRUM_KEYS
from musicgen.corpus.song import METRES, Key, Section
from musicgen.corpus.theory import chord

KEY = Key(0, "major")
ROCK = DRUMS["rock"]["4/4"]


def plan_of(*sections: tuple[str, int, float]) -> Plan:
    """A plan of (name, bars, intensity) in 4/4 on one chord."""
    made, at = [], 0.0
    for name, bars, intensity in sections:
        made.append(Section(name, at, bars, KEY, intensity, ((at, "I"),)))
        at += 4 * bars
    return Plan(
        METRES["4/4"],
        tuple(made),
        tuple(s.start for s in made),
        (chord("I", 0),) * len(made),
        (KEY,) * len(made),
    )


def played(plan: Plan, fills: tuple[str, ...] = (), playing=frozenset({"verse", "chorus"}), groove=ROCK):
    notes = play_drums(random.Random(1), plan, groove, fills, set(playing))
    return {name: [n.start for n in notes if n.pitch == key] for name, key in DRUM_KEYS.items()}, notes


def test_strokes_are_at_the_steps_of_the_groove_in_every_bar() -> None:
    starts, notes = played(plan_of(("verse", 2, 0.9)))
    for drum, marks in ROCK.items():
        steps = [step / 4 for step, mark in enumerate(marks) if mark != "."]
        assert starts[drum] == [*steps, *(4 + step for step in steps)]
    assert notes == sorted(notes, key=lambda note: (note.start, note.pitch))


def test_accents_are_louder_and_quiet_sections_softer() -> None:
    groove = {"snare": "X...x...o......."}
    _, loud = played(plan_of(("verse", 8, 1.0)), groove=groove)
    _, soft = played(plan_of(("verse", 8, 0.6)), groove=groove)
    mean = {
        (kind, beat): sum(n.velocity for n in notes if n.start % 4 == beat) / 8
        for kind, notes in (("loud", loud), ("soft", soft))
        for beat in (0, 1, 2)
    }
    assert mean["loud", 0] > mean["loud", 1] > mean["loud", 2]
    assert all(mean["loud", beat] > mean["soft", beat] for beat in (0, 1, 2))
    assert all(20 <= note.velocity <= 127 for note in (*loud, *soft))


def test_in_a_quiet_section_only_the_time_keepers_play() -> None:
    starts, _ = played(plan_of(("verse", 4, 0.45)))
    assert starts["hat"]
    assert not starts["kick"] and not starts["snare"]


def test_a_fill_takes_the_last_two_beats_before_the_next_section_and_a_crash_opens_the_chorus() -> None:
    starts, notes = played(plan_of(("verse", 4, 0.9), ("chorus", 4, 0.95)), fills=("toms",))
    filled = [note for note in notes if 14 <= note.start < 16]
    wanted = {
        (DRUM_KEYS[drum], 14 + step / 4)
        for drum, marks in FILLS["toms"].items()
        for step, m in enumerate(marks)
        if m != "."
    }
    assert {(note.pitch, note.start) for note in filled} == wanted
    assert starts["crash"] == [16.0]
    assert not [start for start in starts["tom_high"] if start >= 16]  # no fill where the song ends


def test_a_drummer_who_rests_still_closes_the_song() -> None:
    _, notes = played(plan_of(("verse", 4, 0.9), ("ending", 1, 0.8)), fills=("toms",), playing=frozenset())
    assert {(note.start, note.pitch) for note in notes} == {
        (16.0, DRUM_KEYS["kick"]),
        (16.0, DRUM_KEYS["crash"]),
    }
