"""The script for a lent GPU, rehearsed on a CPU: codes travel in few bytes, and a lost machine loses no more than its
optimizer.
"""

from __future__ import annotations

import csv
import importlib.util
import json
import os
import shutil
import struct
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import torch

from musicgen.io import checkpoint
from musicgen.model.clock import Timeline
from musicgen.train.code_dataset import read_shard, write_shard
from musicgen.train.config import ConditionGains
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
    command = ["run", "recipe.toml", "lent", "--out", "out", "--device", "cpu", "--decay-minutes", "0"]
    script.main([*command, "--minutes", "0"])
    script.main([*command, "--minutes", "0"])
    assert json.loads((tmp_path / "out/progress.json").read_text())["step"] == 2
    shutil.rmtree(tmp_path / "runs")  # the machine is gone
    shutil.copytree(tmp_path / "out", lent / "out")
    script.main([*command, "--minutes", "0"])
    script.main([*command, "--minutes", "0"])
    assert json.loads((tmp_path / "out/progress.json").read_text())["step"] == 4
    script.main(["unpack", "recipe.toml", "out", "-o", "here"])
    made = checkpoint.load(tmp_path / "here")
    assert made.config == tiny().model
    before = checkpoint.load(tmp_path / "runs/gpu/start/model")
    assert not torch.equal(made.lm.head.weight, before.lm.head.weight)
    same(dict(made.codec.state_dict()), dict(before.codec.state_dict()))


def test_the_last_minutes_have_a_falling_rate(lent, tmp_path) -> None:
    recipe = tiny(log_every=1)
    (tmp_path / "recipe.toml").write_text(recipe.to_toml())
    command = ["run", "recipe.toml", "lent", "--out", "out", "--device", "cpu"]
    script.main([*command, "--minutes", "0.01", "--decay-minutes", "0.01"])  # one update, then as many as fit
    with (tmp_path / "runs/gpu/lm/log.csv").open() as file:
        rates = [float(row["rate"]) for row in csv.DictReader(file) if row["split"] == "train"]
    assert recipe.lm is not None
    highest = recipe.lm.optim.lr
    assert len(rates) >= 3 and rates[-1] == pytest.approx(highest * recipe.lm.optim.floor)
    assert rates[0] <= highest and all(later < earlier for earlier, later in pairwise(rates[1:]))


def test_what_comes_back_gets_the_gains_of_the_recipe(lent, tmp_path) -> None:
    recipe = tiny(gains=ConditionGains(text=2.0))
    assert recipe.model.text is not None
    recipe = replace(recipe, model=replace(recipe.model, text=replace(recipe.model.text, text_mean=True)))
    (tmp_path / "recipe.toml").write_text(recipe.to_toml())
    script.main(
        [
            "run",
            "recipe.toml",
            "lent",
            "--out",
            "out",
            "--device",
            "cpu",
            "--minutes",
            "0",
            "--decay-minutes",
            "0",
        ]
    )
    script.main(["unpack", "recipe.toml", "out", "-o", "here"])
    raw = checkpoint.load(script._unpack_model(tmp_path / "out", tmp_path / "raw"))
    made = checkpoint.load(tmp_path / "here")
    assert torch.equal(made.conditioner.text_sum.weight, 2 * raw.conditioner.text_sum.weight)
    assert torch.equal(made.conditioner.text_proj.weight, raw.conditioner.text_proj.weight)


def test_a_soundfont_travels_unchanged() -> None:
    samples = (1000 * np.sin(np.arange(20_000) / 9)).astype("<i2").tobytes()
    chunk = (
        b"LIST"
        + struct.pack("<I", len(samples) + 12)
        + b"sdtasmpl"
        + struct.pack("<I", len(samples))
        + samples
    )
    plain = b"RIFF" + struct.pack("<I", len(chunk) + 30) + b"sfbk" + chunk + b"LIST" + bytes(range(22))
    packed = script._squeeze_soundfont(plain)
    assert len(packed) < 0.8 * len(plain) and script._unsqueeze_soundfont(packed) == plain
    compressed = plain.replace(samples, b"OggS" + samples[4:])
    assert script._unsqueeze_soundfont(script._squeeze_soundfont(compressed)) == compressed


def test_render_goes_on_after_the_codes_that_were_packed(lent, tmp_path, monkeypatch) -> None:
    """With SoundFonts in the archive: here two that only have to arrive."""
    monkeypatch.setattr(script, "find_soundfonts", lambda: (tmp_path / "a.sf2", tmp_path / "b.sf3"))
    for name in ("a.sf2", "b.sf3"):
        (tmp_path / name).write_bytes(name.encode() * 50)
    script.main(["pack", "codes", "--soundfonts", "-o", "lent"])
    command = ["run", "recipe.toml", "lent", "--out", "out", "--device", "cpu"]
    script.main([*command, "--minutes", "0", "--decay-minutes", "0"])
    asked = {}
    monkeypatch.setattr(script, "encode", lambda *given, **named: asked.update(given=given, **named))
    monkeypatch.setenv(script.ENVIRONMENT, "")
    script.main(["render", "recipe.toml", "lent", "--workers", "5", "--device", "cpu"])
    assert asked["workers"] == 5 and asked["given"][1:] == (
        script.STATE / "codes",
        script.STATE / "codes/codec",
    )
    fonts = os.environ[script.ENVIRONMENT].split(os.pathsep)
    assert [Path(each).read_bytes()[:5] for each in fonts] == [b"a.sf2", b"b.sf3"]
