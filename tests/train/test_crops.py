"""Crops for the codec: cut from the clips of the pool, with a gain, and the same for the same number."""

from __future__ import annotations

from dataclasses import replace

import torch

from musicgen.train.audio_dataset import Example
from musicgen.train.crops import Crops, held_out
from train_data import tiny


class Ramps:
    """Clip i is the ramp from 1000 i on, so that a crop shows where it was cut."""

    def __init__(self, count: int) -> None:
        self._count = count

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, index: int) -> Example:
        return Example((1000.0 * index + torch.arange(100.0))[None], (), ("",))


def new_crops(**changes) -> Crops:
    recipe = replace(tiny().codec, batch_size=3, pool_clips=2, crops_per_clip=3, **changes)
    return Crops(Ramps(5), recipe, 10, seed=1, workers=0)


def test_crops_are_runs_of_samples_of_the_clips_in_the_pool() -> None:
    crops = new_crops()
    for number, pool in ((1, {0, 1}), (2, {1, 2}), (4, {3, 4}), (5, {4, 0})):
        drawn = crops.draw(number)
        assert drawn.shape == (3, 1, 10)
        assert torch.equal(drawn.diff(), torch.ones(3, 1, 9))
        assert {int(first) // 1000 for first in drawn[:, 0, 0]} <= pool


def test_a_batch_depends_on_its_number_alone() -> None:
    in_turn = new_crops()
    batches = {number: in_turn.draw(number) for number in range(1, 8)}
    other = new_crops()
    for number in (6, 2, 7):  # forwards and back
        assert torch.equal(other.draw(number), batches[number])
    assert other.draw(7, 5).shape == (5, 1, 10)


def test_gain_is_in_decibels() -> None:
    plain, louder = new_crops().draw(1), new_crops(gain_db=(20.0, 20.0)).draw(1)
    torch.testing.assert_close(louder, 10 * plain)


def test_held_out_crops_are_the_middles_of_clips() -> None:
    crops = held_out(Ramps(2), 10, 3)
    assert crops[:, 0, 0].tolist() == [45.0, 1045.0, 45.0] and crops.shape == (3, 1, 10)
