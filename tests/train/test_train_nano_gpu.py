"""The script for a lent GPU, rehearsed on a CPU: codes travel in few bytes, and a lost machine loses no more than its
optimizer.
"""

from __future__ import annotations

import importlib.util
import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from musicgen.io import checkpoint
from musicgen.model.clock import Timeline
from musicgen.train.code_dataset import read_shard, write_shard
from musicgen.train.optim import rate_factor
from train_data import make_codes, same, tiny

ROOT = Path(__file__).parents[2]
SPEC = importlib.util.spec_from_file_location("train_nano_gpu", ROOT / "scripts/train_nano_gpu.py")
assert SPEC is not None and SPEC.loader is not None
script = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(script)


@pytest.fixture
def lent(tmp_path, monkeypatch):
    """A place with packed codes, and a machine that has nothing yet."""
    codes = make_codes(tmp_path / "codes", tiny())
    path = next(codes.glob("train-*.safetensors"))
    shard = read_shard(path)
    write_shard(path, replace(shard, timelines=[Timeline(bpm=100.0), *[None] * (len(shard) - 1)]))
    script.main(["pack", str(codes), "-o", str(tmp_path / "lent")])
    (tmp_path / "recipe.toml").write_text(tiny().to_toml())
    monkeypatch.chdir(tmp_path)
    return tmp_path / "lent"


def test_codes_travel_unchanged_in_parts(lent, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(script, "PART_BYTES", 10_000)
    script.main(["pack", str(tmp_path / "codes"), "-o", str(lent)])
    parts = list(lent.glob("codes.tar.*"))
    assert len(parts) > 1 and max(each.stat().st_size for each in parts) <= 10_000
    script._unpack_codes(lent, tmp_path / "there")
    for path in sorted((tmp_path / "codes").glob("*.safetensors")):
        old, new = read_shard(path), read_shard(tmp_path / "there/codes" / path.name)
        assert torch.equal(old.codes, new.codes) and torch.equal(old.chroma, new.chroma)
        assert (old.captions, old.timelines) == (new.captions, new.timelines)
        size = len(script._squeeze(old))
        assert size < 1.4 * old.codes.numel() + 2000


def test_a_run_goes_on_while_the_machine_is_kept_and_after_it_is_lost(lent, tmp_path) -> None:
    command = ["run", "recipe.toml", "lent", "--out", "out", "--device", "cpu"]
    script.main([*command, "--minutes", "0"])
    script.main([*command, "--minutes", "0"])
    assert json.loads((tmp_path / "out/progress.json").read_text())["step"] == 2
    shutil.rmtree(tmp_path / "runs")  # the machine is gone
    shutil.copytree(tmp_path / "out", lent / "out")
    script.main([*command, "--minutes", "0"])
    script.main([*command, "--minutes", "0"])
    assert json.loads((tmp_path / "out/progress.json").read_text())["step"] == 4
    script.main(["unpack", "out", "-o", "here"])
    made = checkpoint.load(tmp_path / "here/model")
    assert made.config == tiny().model
    before = checkpoint.load(tmp_path / "runs/gpu/start/model")
    assert not torch.equal(made.lm.head.weight, before.lm.head.weight)
    same(dict(made.codec.state_dict()), dict(before.codec.state_dict()))


def test_the_rest_of_a_schedule_ends_where_the_whole_does() -> None:
    recipe = tiny()
    assert recipe.lm is not None
    recipe = replace(recipe, lm=replace(recipe.lm, optim=replace(recipe.lm.optim, steps=1000, floor=0.1)))
    short = script._shortened(recipe, 600)
    assert short.lm.optim.steps == 400
    assert short.lm.optim.lr < recipe.lm.optim.lr
    assert short.lm.optim.lr * short.lm.optim.floor == pytest.approx(recipe.lm.optim.lr * 0.1)


@pytest.mark.parametrize("done", [600, 950, 999])
def test_the_rest_of_a_constant_rate_has_the_rest_of_its_decay(done: int) -> None:
    recipe = tiny()
    assert recipe.lm is not None
    optim = replace(recipe.lm.optim, steps=1000, schedule="constant", decay=100, floor=0.1)
    short = script._shortened(replace(recipe, lm=replace(recipe.lm, optim=optim)), done).lm.optim
    assert short.lr * rate_factor(short, short.steps) == pytest.approx(optim.lr * 0.1)
    if done == 600:
        for step in (600 + script.WARMUP, 900, 950, 1000):
            whole = optim.lr * rate_factor(optim, step)
            assert short.lr * rate_factor(short, step - 600) == pytest.approx(whole)
