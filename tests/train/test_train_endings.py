"""The script that teaches a finished model to end."""

from __future__ import annotations

import importlib.util
import re
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from musicgen.config import ClockConfig
from musicgen.io import checkpoint
from musicgen.model.clock import Timeline, clock_frames
from musicgen.train.code_dataset import read_shard, write_shard
from musicgen.train.lm import train
from train_data import make_codes, tiny

ROOT = Path(__file__).parents[2]
SPEC = importlib.util.spec_from_file_location("train_endings", ROOT / "scripts/train_endings.py")
assert SPEC is not None and SPEC.loader is not None
script = importlib.util.module_from_spec(SPEC)
sys.modules[SPEC.name] = script  # dataclasses look their module up
SPEC.loader.exec_module(script)


@pytest.fixture
def model(tmp_path):
    """A model with a clock, and codes of which some clips end: there their codes are all 3."""
    recipe = tiny()
    recipe = replace(
        recipe, model=replace(recipe.model, clock=ClockConfig(beat_harmonics=2, bar_harmonics=2))
    )
    folder, rate = make_codes(tmp_path / "codes", recipe), recipe.model.frame_rate
    half = recipe.model.window_frames // 2
    for path in folder.glob("train-*.safetensors"):
        shard = read_shard(path)
        ends = Timeline(bpm=240.0, metre="4/4", chords=((0.0, 0, (0, 4, 7)), (half / rate, 0, ())))
        shard.codes[:3, :, half:] = 3
        write_shard(path, replace(shard, timelines=[ends] * 3 + [None] * (len(shard) - 3)))
    return train(recipe, tmp_path / "run", codes=folder, device="cpu"), folder


def test_only_the_marks_of_endings_are_trained_and_the_end_is_foreseen_better(
    model, tmp_path, capsys, monkeypatch
):
    before, codes = model
    monkeypatch.setattr(script, "AFTER", 0.3)
    script.main(
        [str(before), str(codes), "-o", str(tmp_path / "out"), "--updates", "30", "--batch-size", "4"]
    )
    losses = [float(each) for each in re.findall(r"held-out loss ([\d.]+)", capsys.readouterr().out)]
    assert len(losses) == 4 and losses[-1] < losses[0]
    old, new = checkpoint.load(before), checkpoint.load(tmp_path / "out")
    assert new.config.clock == replace(old.config.clock, endings=True)
    weights = [each.conditioner.state_dict() for each in (old, new)]
    marks = weights[1]["clock_proj.weight"][:, -2:]
    assert marks.any(0).all()
    weights[1]["clock_proj.weight"] = weights[1]["clock_proj.weight"][:, :-2]
    weights += [each.lm.state_dict() for each in (old, new)]
    for kept, written in (weights[:2], weights[2:]):
        for name, value in kept.items():
            torch.testing.assert_close(
                written[name], value, rtol=1e-3, atol=1e-4
            )  # written in half precision
    with pytest.raises(SystemExit, match="has endings already"):
        script.main([str(tmp_path / "out"), str(codes), "-o", str(tmp_path / "again")])


def test_the_codes_of_an_ending_get_the_frames_of_their_own_time(model, tmp_path, monkeypatch) -> None:
    """The last bar of the clips begins a second before their end, which is where they are cut."""
    before, codes = model
    monkeypatch.setattr(script, "AFTER", 0.3)
    monkeypatch.setattr(script, "BEFORE", 1.5)
    made = script.with_endings(checkpoint.load(before))
    ends = script.endings(codes, made)
    assert len(ends) == 6
    for each in ends:
        seconds = each.begins + made.conditioner.step_seconds()[: each.codes.shape[-1]]
        closing = clock_frames(each.timeline, made.config.clock, seconds)[:, -2]
        expected = seconds >= each.closing - 1e-6
        assert torch.equal(closing.bool(), expected) and (each.codes[:, -10:] == 3).all()


def test_codes_without_an_ending_are_refused(model, tmp_path) -> None:
    before, _ = model
    recipe = tiny()
    codes = make_codes(tmp_path / "endless", recipe)
    with pytest.raises(SystemExit, match="holds 0 clips that end"):
        script.main([str(before), str(codes), "-o", str(tmp_path / "out")])
