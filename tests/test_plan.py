"""A plan is plain data: it reads what it wrote, refuses what it cannot mean, and knows where music ends."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicgen.errors import InputError
from musicgen.plan import RING_SECONDS, Plan

FULL = Plan(
    bpm=96, metre="3/4", key="Bb minor", chords="Bbm F7", first_bar=-0.5, ending=True, last_chord="Bbm"
)


@pytest.mark.parametrize("plan", [Plan(), FULL, Plan(key="C")])
def test_a_plan_reads_what_it_wrote(plan: Plan) -> None:
    assert Plan.read(str(plan)) == Plan.read(plan.to_dict()) == plan


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        ("no json", "plan must be JSON such as"), ("[1]", "named entries"), ('{"tempo": 3}', "unknown key 'tempo'"),
        ('{"bpm": 20}', "bpm must be between 30 and 300, got 20"), ('{"bpm": "fast"}', "bpm must be a number"),
        ('{"bpm": 90, "metre": "7/8"}', "metre must be one of '4/4'"), ('{"key": "H"}', "key must be a note"),
        ('{"chords": "C"}', "chords needs bpm"), ('{"metre": "4/4"}', "metre needs bpm"),
        ('{"bpm": 90, "chords": "X"}', "chords must be symbols"), ('{"last_chord": "X"}', "last_chord must be a chord"),
        ('{"ending": 1}', "ending must be true or false"), ('{"first_bar": 99}', "first_bar must be between"),
        ("{" * 5000, "at most 4000 characters"), ("[" * 3999, "plan must be JSON"),
    ],
)  # fmt: skip
def test_what_is_no_plan_is_refused(given: str, problem: str) -> None:
    with pytest.raises(InputError, match=problem) as caught:
        Plan.read(given)
    assert str(caught.value).startswith("plan"), "an option of the same name is another"


def test_a_plan_built_in_python_is_checked_too() -> None:
    with pytest.raises(InputError, match=r"^bpm must be between 30 and 300"):
        Plan(bpm=500)


def test_music_ends_at_the_last_bar_line_that_leaves_time_to_ring() -> None:
    assert Plan(bpm=120).ends_at(10) is None
    assert Plan(bpm=120, ending=True).ends_at(10) == 8  # bars of 2 s
    assert Plan(bpm=120, metre="3/4", ending=True).ends_at(10) == 7.5
    assert Plan(bpm=120, ending=True, first_bar=0.5).ends_at(10) == 8.5
    assert Plan(ending=True).ends_at(10) == 8.5
    assert Plan(bpm=30, ending=True).ends_at(6) == 4  # no bar of 8 s ends in time: two beats
    assert Plan(bpm=30, ending=True).ends_at(1) == 0.5


@given(st.floats(30, 300), st.floats(0.02, 3600), st.floats(-5, 5))
def test_an_ending_lies_within_the_music(bpm: float, seconds: float, first_bar: float) -> None:
    end = Plan(bpm=bpm, ending=True, first_bar=first_bar).ends_at(seconds)
    assert end is not None and 0 < end <= max(seconds - RING_SECONDS, seconds / 2) + 1e-3


def test_chords_share_their_bar() -> None:
    assert Plan().bars() == ()
    beats = [[beat for beat, _ in bar] for bar in Plan(bpm=90, metre="3/4", chords="C | Dm G7").bars()]
    assert beats == [[0], [0, 2]]
