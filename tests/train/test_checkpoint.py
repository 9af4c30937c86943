"""Checkpoints: a damaged one, or one of another training, is one sentence; nothing half is ever left."""

from __future__ import annotations

import copy
import random

import pytest
import torch

from musicgen.errors import CheckpointError, MusicGenError
from musicgen.train import checkpoint
from musicgen.train.lm import train
from train_data import make_codes, same, tiny

STATE = {"step": 3, "trainer": {"weights": torch.arange(3000.0), "names": ["a", "b"], "best": float("inf")}}


def test_what_is_saved_is_loaded(tmp_path) -> None:
    assert checkpoint.load(tmp_path / "x.pt") is None
    checkpoint.save(tmp_path / "new" / "x.pt", STATE)
    same(checkpoint.load(tmp_path / "new" / "x.pt"), {**STATE, "version": checkpoint.VERSION})
    assert [each.name for each in (tmp_path / "new").iterdir()] == ["x.pt"]


def test_a_save_that_fails_leaves_the_one_before(tmp_path) -> None:
    checkpoint.save(tmp_path / "x.pt", STATE)
    with pytest.raises(Exception, match="local object"):
        checkpoint.save(tmp_path / "x.pt", {"step": lambda: 0})
    same(checkpoint.load(tmp_path / "x.pt"), {**STATE, "version": checkpoint.VERSION})
    assert [each.name for each in tmp_path.iterdir()] == ["x.pt"]


def test_every_flipped_bit_is_noticed_or_changes_nothing(tmp_path) -> None:
    checkpoint.save(tmp_path / "x.pt", STATE)
    whole, rng, noticed = (tmp_path / "x.pt").read_bytes(), random.Random(0), 0
    for _ in range(200):
        data = bytearray(whole)
        data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
        (tmp_path / "x.pt").write_bytes(data)
        try:
            same(checkpoint.load(tmp_path / "x.pt"), {**STATE, "version": checkpoint.VERSION})
        except CheckpointError as error:
            assert "x.pt is damaged; delete it" in str(error)
            noticed += 1
    assert noticed > 180  # the rest is padding


@pytest.mark.parametrize("data", [b"", b"not a zip", b"PK\x05\x06" + bytes(18)])
def test_what_is_no_checkpoint_is_damaged(tmp_path, data) -> None:
    (tmp_path / "x.pt").write_bytes(data)
    with pytest.raises(CheckpointError, match="damaged"):
        checkpoint.load(tmp_path / "x.pt")


@pytest.mark.parametrize("state", [[1, 2], {"version": 7}, torch.zeros(2)])
def test_other_contents_are_of_another_version(tmp_path, state) -> None:
    torch.save(state, tmp_path / "x.pt")
    with pytest.raises(CheckpointError, match="not a training checkpoint"):
        checkpoint.load(tmp_path / "x.pt")


EXPECTED = {
    "model": {"a": torch.zeros(2, 3)}, "count": 1.0, "drawn": 4, "names": ["x"], "state": {},
    "param_groups": [{"lr": 0.1, "params": [0], "betas": (0.9, 0.95), "foreach": None}],
}  # fmt: skip


@pytest.mark.parametrize(
    ("path", "value", "sentence"),
    [
        (("model",), {}, "trainer.model lacks a"),
        (("model",), None, "trainer.model is no table"),
        (("model", "b"), torch.zeros(1), "trainer.model holds an unknown 'b'"),
        (("model", "a"), torch.zeros(3, 2), r"trainer.model.a is float32 \[3, 2\], not float32 \[2, 3\]"),
        (("model", "a"), torch.zeros(2, 3, dtype=torch.int64), "is int64"),
        (("model", "a"), 3, "trainer.model.a is no tensor"),
        (("count",), float("nan"), "trainer.count is 'nan', not a number"),
        (("count",), "1.0", "trainer.count is '1.0', not a number"),
        (("drawn",), 4.5, "trainer.drawn is '4.5'"),
        (("drawn",), True, "trainer.drawn is 'True'"),
        (("names",), 3, "trainer.names is no list"),
        (("names",), [3], "trainer.names holds more than names"),
        (("state",), [], "trainer.state is no table"),
        (("param_groups",), [], "trainer.param_groups holds 0 values, not 1"),
        (("param_groups",), [{"params": [0]}], r"trainer.param_groups\[0\] lacks lr"),
        (("param_groups",), [{"params": [0, 1], "lr": 0.1}], r"trainer.param_groups\[0\].params holds 2 values"),
    ],
)  # fmt: skip
def test_a_state_of_another_form_is_refused_with_its_difference(tmp_path, path, value, sentence) -> None:
    found = copy.deepcopy(EXPECTED)
    place = found
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    with pytest.raises(CheckpointError, match=sentence):
        checkpoint.check(found, EXPECTED, tmp_path)


def test_what_may_differ_passes(tmp_path) -> None:
    found = copy.deepcopy(EXPECTED)
    found["state"] = {0: {"mean": torch.ones(2)}}
    found["names"] = ["x", "y"]
    found["param_groups"] = [{"lr": 1, "params": [0], "invented": 7}]  # settings of another version of torch
    checkpoint.check(found, EXPECTED, tmp_path)


def test_what_earlier_versions_did_not_save_is_not_needed(tmp_path) -> None:
    codes, run = make_codes(tmp_path / "codes", tiny()), tmp_path / "run"
    train(tiny(), run, codes=codes, device="cpu", max_minutes=0.0)
    state = checkpoint.load(run / "checkpoint.pt")
    assert state is not None
    del state["fixed"], state["trainer"]["held_out"], state["trainer"]["batches"]["folder"]
    checkpoint.save(run / "checkpoint.pt", state)
    train(tiny(), run, codes=codes, device="cpu", max_minutes=0.0)
    state = checkpoint.load(run / "checkpoint.pt")
    assert state is not None and state["step"] == 2 and state["fixed"] == {"seed": tiny().seed, "start": None}


def test_a_run_refuses_every_broken_state_with_one_sentence(tmp_path) -> None:
    """Each entry of a real checkpoint in turn taken away, made a text, or a negative number."""
    codes = make_codes(tmp_path / "codes", tiny())
    run = tmp_path / "run"
    train(tiny(), run, codes=codes, device="cpu", max_minutes=0.0)
    good = checkpoint.load(run / "checkpoint.pt")
    assert good is not None
    optimizer = good["trainer"]["optimizer"]
    for place, key in (
        (good, "fixed"), (good, "title"), (good, "architecture"),
        (good, "trainer"), (good, "step"), (good, "seconds"), (good, "best"),
        (good["trainer"], "model"), (good["trainer"], "optimizer"), (good["trainer"], "batches"),
        (good["trainer"]["average"], "count"), (good["trainer"]["model"], "lm.head.weight"),
        (good["trainer"]["batches"], "offset"), (good["trainer"]["batches"], "shards"),
        (optimizer, "state"), (optimizer["state"], 0), (optimizer["state"][0], "exp_avg"),
    ):  # fmt: skip
        kept = place[key]
        for value in ("x", -7, None):
            if value is None:
                del place[key]
            else:
                place[key] = value
            checkpoint.save(run / "checkpoint.pt", good)
            place[key] = kept
            # A weight without a state gets a new one, early versions saved no settings, and a loss may be anything.
            absent = value is None and (place is optimizer["state"] or key == "fixed")
            if absent or (value, key) == (-7, "best"):
                continue
            with pytest.raises(MusicGenError) as caught:
                train(tiny(), run, codes=codes, device="cpu", max_minutes=0.0)
            assert "\n" not in str(caught.value), (key, value)
