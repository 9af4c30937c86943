"""Several processes train as one."""

from __future__ import annotations

import pytest

from musicgen.errors import InputError, MusicGenError
from musicgen.train import checkpoint
from musicgen.train.crew import hire
from musicgen.train.lm import train
from train_data import make_codes, same, tiny

RECIPE = tiny(accumulate=2, batch_size=2, beginnings=0.5, beginning_frames=25)


def test_two_processes_equal_one_and_either_goes_on_where_the_other_stopped(tmp_path) -> None:
    codes = make_codes(tmp_path / "codes", RECIPE)
    alone, shared = tmp_path / "alone", tmp_path / "shared"
    train(RECIPE, alone, codes=codes, device="cpu")
    train(RECIPE, shared, codes=codes, device="cpu", max_minutes=0.0)
    train(RECIPE, shared, codes=codes, device="cpu", processes=2)
    # The sum of two gradients is the same in either order, so not even rounding differs.
    same(checkpoint.load(shared / "checkpoint.pt"), checkpoint.load(alone / "checkpoint.pt"))
    train(RECIPE, shared, codes=codes, device="cpu", processes=2, resume=False)
    same(checkpoint.load(shared / "checkpoint.pt"), checkpoint.load(alone / "checkpoint.pt"))


def fail(crew) -> None:
    next(crew.steps())
    raise ValueError("no more")


def test_when_one_process_fails_the_leader_says_so() -> None:
    with pytest.raises(MusicGenError, match="One of the 2 processes"), hire(2, fail, ()) as crew:
        for step in range(1, 100):
            crew.begin(step)


def test_batches_are_shared_evenly_or_not_at_all(tmp_path) -> None:
    with pytest.raises(InputError, match="cannot share accumulate = 2"):
        train(RECIPE, tmp_path, codes=tmp_path, device="cpu", processes=3)
