from __future__ import annotations

import json
import math
from dataclasses import replace

import pytest
import torch

from musicgen.config import ClockConfig
from musicgen.errors import InputError
from musicgen.model.clock import (
    GROUPS,
    Timeline,
    batched_clock_frames,
    clock_frames,
    drop_groups,
    group_sizes,
)

CONFIG = ClockConfig(beat_harmonics=3, bar_harmonics=2)
PLAN = Timeline(
    bpm=120.0,
    metre="3/4",
    first_bar=0.25,
    keys=((0.0, 9, True), (1.0, 0, False)),
    chords=((0.5, 9, (0, 4, 9)), (1.5, 0, ())),
)


def group(frames: torch.Tensor, name: str) -> torch.Tensor:
    return dict(zip(GROUPS, frames.split(list(group_sizes(CONFIG).values()), dim=-1), strict=True))[name]


def test_phases_are_those_of_beat_and_bar() -> None:
    seconds = torch.tensor(
        [0.25, 0.75, 0.375, 1.75]
    )  # a bar line, a beat on, a quarter of a beat on, the next bar
    frames = clock_frames(PLAN, CONFIG, seconds)
    circles = group(frames, "beat")[:, -6:]
    on_beat = torch.tensor([1.0, 1.0, 1.0, 0.0, 0.0, 0.0])
    for row in (0, 1, 3):
        torch.testing.assert_close(circles[row], on_beat, atol=1e-5, rtol=0)
    quarter = torch.tensor([0.0, -1.0, 0.0, 1.0, 0.0, -1.0])
    torch.testing.assert_close(circles[2], quarter, atol=1e-5, rtol=0)
    bars = group(frames, "bar")
    torch.testing.assert_close(bars[0], bars[3], atol=1e-5, rtol=0)
    third = 2 * math.pi / 3
    torch.testing.assert_close(bars[1, -4:], torch.tensor([math.cos(third), math.cos(2 * third), math.sin(third),
                                                          math.sin(2 * third)]), atol=1e-5, rtol=0)  # fmt: skip
    assert bars[0, 1:6].tolist() == [0.0, 1.0, 0.0, 0.0, 0.0]


def test_keys_and_chords_hold_from_their_time_on() -> None:
    frames = clock_frames(PLAN, CONFIG, torch.tensor([0.0, 0.5, 1.0, 1.5, 9.0]))
    key, chord = group(frames, "key"), group(frames, "chord")
    assert [row[1:].argmax().item() for row in key] == [21, 21, 0, 0, 0]
    assert key.sum(1).tolist() == [2.0] * 5
    assert chord[0].tolist() == [0.0] * 25
    assert chord[1].nonzero().flatten().tolist() == [0, 1 + 9, 13 + 0, 13 + 4, 13 + 9]
    assert torch.equal(chord[1], chord[2])
    assert chord[3].nonzero().flatten().tolist() == [0]  # a rest is something that is said
    assert torch.equal(chord[3], chord[4])


def test_absent_conditions_are_zero() -> None:
    seconds = torch.arange(5) / 50
    assert not clock_frames(Timeline(), CONFIG, seconds).any()
    only = clock_frames(Timeline(bpm=90.0), CONFIG, seconds)
    assert group(only, "beat").any() and not any(group(only, name).any() for name in GROUPS[1:])


def test_frames_depend_on_time_alone() -> None:
    seconds = torch.arange(1000, dtype=torch.float64) / 50
    whole = clock_frames(PLAN, CONFIG, seconds)
    assert torch.equal(clock_frames(PLAN, CONFIG, seconds[300:400]), whole[300:400])
    bars, hour = torch.tensor([0.25, 3600.25], dtype=torch.float64), slice(1, 2)
    first = clock_frames(Timeline(bpm=120.0, metre="3/4", first_bar=0.25), CONFIG, bars)
    torch.testing.assert_close(first[hour], first[:1], atol=1e-4, rtol=0)


def test_groups_are_dropped_by_item() -> None:
    frames = clock_frames(PLAN, CONFIG, torch.tensor([0.6, 0.7])).expand(2, -1, -1)
    kept = torch.tensor([[True, False, False, True], [False, False, False, False]])
    one, other = drop_groups(frames, CONFIG, kept)
    assert torch.equal(group(one, "beat"), group(frames[0], "beat"))
    assert torch.equal(group(one, "chord"), group(frames[0], "chord"))
    assert not group(one, "bar").any() and not group(one, "key").any() and not other.any()


def test_a_plan_survives_json() -> None:
    assert Timeline.from_dict(json.loads(json.dumps(PLAN.to_dict()))) == PLAN


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"bpm": 20.0}, "bpm must lie between 30 and 300"),
        ({"metre": "4/4"}, "needs a bpm"),
        ({"bpm": 100.0, "metre": "7/8"}, "A metre is one of"),
        ({"keys": ((0.0, 12, True),)}, "0 .C. to 11"),
        ({"chords": ((1.0, 0, ()), (0.5, 0, ()))}, "order of time"),
    ],
)
def test_impossible_plans_are_refused(wrong: dict[str, object], message: str) -> None:
    with pytest.raises(InputError, match=message):
        Timeline(**wrong)  # type: ignore[arg-type]  # wrong on purpose


def test_the_bar_before_a_rest_closes_the_music_and_the_rest_ends_it() -> None:
    """Also where the chord before it began earlier, or changes within that bar; after a rest all is as before it."""
    config = replace(CONFIG, endings=True)
    seconds = torch.arange(0, 12, 0.25, dtype=torch.float64)
    chords = ((0.0, 0, (0, 4, 7)), (4.5, 7, (2, 7, 11)), (6.0, 0, ()), (8.0, 5, (0, 5, 9)))
    plan = Timeline(bpm=120.0, metre="4/4", chords=chords)  # bars of two seconds
    frames = clock_frames(plan, config, seconds)
    closing, ended = frames[:, -2].tolist(), frames[:, -1].tolist()
    assert closing == [0.0] * 16 + [1.0] * 16 + [0.0] * 16 and ended == [0.0] * 24 + [1.0] * 8 + [0.0] * 16
    assert torch.equal(
        frames[:, :-2], clock_frames(plan, CONFIG, seconds)
    )  # a model without them has the same else
    assert frames.shape[1] == sum(group_sizes(config).values())
    unmetred = clock_frames(Timeline(chords=chords), config, seconds)
    assert unmetred[:, -2].tolist() == unmetred[:, -1].tolist() == ended
    dropped = drop_groups(frames[None], config, torch.tensor([[True, True, True, False]]))
    assert not dropped[..., -2:].any()


def test_frames_of_several_timelines_are_those_of_each() -> None:
    seconds = torch.arange(0, 9, 0.02, dtype=torch.float64)
    plans = [
        PLAN,
        Timeline(),
        Timeline(bpm=75.0),
        Timeline(keys=((0.0, 3, True),)),
        Timeline(bpm=90.0, metre="6/8"),
    ]
    together = batched_clock_frames(plans, CONFIG, seconds)
    assert together.shape[0] == len(plans)
    for plan, frames in zip(plans, together, strict=True):
        assert torch.equal(frames, clock_frames(plan, CONFIG, seconds))
