"""The recipes that ship are the ones that run."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch

from musicgen import MusicGen
from musicgen.io import checkpoint
from musicgen.io.audio import Audio
from musicgen.train.config import TrainConfig
from musicgen.train.encode_dataset import encode
from musicgen.train.lm import train
from train_data import RECIPES


@pytest.mark.parametrize("name", ["nano.toml", "nano_gpu.toml", "finetune.toml"])
def test_nano_is_what_its_recipes_say(name) -> None:
    ours, shipped = TrainConfig.from_toml(RECIPES / name).model, checkpoint.load("nano").config
    assert replace(ours, name=shipped.name) == shipped


def test_nano_can_be_tuned_on_a_folder_of_sound(tmp_path) -> None:
    generator = torch.Generator().manual_seed(0)
    for i in range(2):
        hum = 0.2 * torch.sin(torch.arange(8 * 32_000) * 0.02 * (i + 1))
        Audio((hum + 0.01 * torch.randn(len(hum), generator=generator))[None], 32_000).save(
            tmp_path / f"{i}.wav"
        )
    recipe = TrainConfig.from_toml(RECIPES / "finetune.toml")
    assert recipe.lm is not None
    few = replace(recipe.data, source=str(tmp_path), clips=2, valid_clips=1, valid_every=2)
    # bfloat16 is emulated, and very slow, on many CPUs.
    short = replace(
        recipe.lm,
        batch_size=1,
        precision="fp32",
        accumulate=1,
        optim=replace(recipe.lm.optim, steps=2, warmup=1),
    )
    recipe = replace(recipe, data=few, lm=short)
    encode(recipe, tmp_path / "codes", "nano", device="cpu")
    tuned = train(recipe, tmp_path / "run", codes=tmp_path / "codes", device="cpu")
    take = MusicGen.from_pretrained(str(tuned)).generate("a hum", duration=1, seed=1)
    assert take.samples.shape == (1, 32_000) and take.samples.isfinite().all()
