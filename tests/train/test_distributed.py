"""Several processes train as one."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
import torch

import distributed_work
from musicgen.errors import InputError, MusicGenError
from musicgen.train import checkpoint, distributed
from musicgen.train.distributed import TrainingGroup, launch
from musicgen.train.lm import LMTrainer, train
from musicgen.train.loop import run
from started import HANGS, usual_signals
from train_data import make_codes, same, tiny

RECIPE = tiny(accumulate=2, batch_size=2, short_crops=0.5, short_crop_frames=25)


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


def test_a_process_ends_well_though_its_threads_never_give_way(tmp_path) -> None:
    """torch.distributed.nn.functional imported after the group was initialised made 8 of 20 such runs abort."""
    codes = make_codes(tmp_path / "codes", RECIPE)
    trainer = LMTrainer(RECIPE, codes, tmp_path, device=torch.device("cpu"), resume=False)
    arguments = (RECIPE, (codes, tmp_path, tmp_path / "prior"), False)
    with launch(2, distributed_work.follow_without_switches, arguments) as group:
        trainer.group = group
        assert (run(trainer, RECIPE, tmp_path) / "config.json").is_file()


def test_nothing_of_torch_keeps_the_process_group_after_its_end() -> None:
    with launch(2, distributed_work.check_defaults, ()) as group:
        group.begin(1)


def test_when_one_process_fails_the_leader_says_so() -> None:
    with (
        pytest.raises(MusicGenError, match=r"One of the 2 processes(.|\n)*ValueError: no more"),
        launch(2, distributed_work.fail, ()) as group,
    ):
        for step in range(1, 100):
            group.begin(step)


def test_an_error_of_ours_in_another_process_stays_one_sentence() -> None:
    with pytest.raises(MusicGenError) as caught, launch(2, distributed_work.refuse, ()) as group:
        for step in range(1, 100):
            group.begin(step)
    assert str(caught.value) == "One of the 2 processes of the training failed: The file x is damaged."


@pytest.mark.parametrize("code", [0, 3])
def test_a_process_that_ends_before_it_has_joined_is_noticed(code) -> None:
    with (
        pytest.raises(MusicGenError, match="One of the 3 processes"),
        launch(3, distributed_work.fail, (distributed_work.Unpickled(os._exit, code),)),
    ):
        raise AssertionError("never all there")


@pytest.mark.parametrize("size", [2, 3])
def test_a_process_that_is_killed_while_it_joins_is_noticed(size, monkeypatch) -> None:
    """It has said that it is ready, so the others wait for it inside of torch, for a bounded time."""
    monkeypatch.setattr(distributed, "_JOIN_TIMEOUT", timedelta(seconds=1))
    killed = distributed_work.Unpickled(distributed_work.be_killed_on_joining)
    with (
        pytest.raises(MusicGenError, match=f"One of the {size} processes (.|\n)*SIGKILL"),
        launch(size, distributed_work.fail, (killed,)),
    ):
        raise AssertionError("never all there")
    monkeypatch.undo()
    with launch(2, distributed_work.check_defaults, ()) as group:
        group.begin(1)  # the next training of this process works as the first


def test_a_process_that_is_killed_while_it_works_is_noticed() -> None:
    with (
        pytest.raises(MusicGenError, match="One of the 2 processes"),
        launch(2, distributed_work.vanish, ()) as group,
    ):
        for step in range(1, 100):
            group.begin(step)


def test_interrupted_before_all_have_joined_nothing_stays_behind() -> None:
    code = (
        "import distributed_work\n"
        "from musicgen.train.distributed import launch\n"
        "argument = distributed_work.Unpickled(distributed_work.announce_and_sleep)\n"
        "with launch(2, distributed_work.fail, (argument,)): pass"
    )
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    leader = subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env=environment, start_new_session=True,
        preexec_fn=usual_signals,
    )  # fmt: skip
    assert leader.stdout is not None
    try:
        other = int(leader.stdout.readline().split()[1])
        os.killpg(leader.pid, signal.SIGINT)  # as a terminal does: to all of them
        # Its end is seen only when all that inherited the pipe have gone.
        _, said = leader.communicate(timeout=HANGS)
    finally:
        leader.kill()
    assert said.count("KeyboardInterrupt") == 1 and "Process" not in said, said
    assert not Path(f"/proc/{other}").exists() or sys.platform != "linux"


def test_batches_are_shared_evenly_or_not_at_all(tmp_path) -> None:
    with pytest.raises(InputError, match="cannot share accumulate = 2"):
        train(RECIPE, tmp_path, codes=tmp_path, device="cpu", processes=3)


def test_a_group_of_one_process_sends_and_adds_nothing() -> None:
    group, more = TrainingGroup(), torch.ones(2)
    group.begin(3)
    assert (group.rank, group.size) == (0, 1) and group.add_up(torch.nn.Linear(1, 1), more) is more
