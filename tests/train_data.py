"""Small recipes and made-up shards for the tests of training: no SoundFont, no audio."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import torch

from musicgen.train.code_dataset import Shard, shard_path, write_shard
from musicgen.train.codec_folder import build_codec, save_codec
from musicgen.train.config import TrainConfig

RECIPES = Path(__file__).parents[1] / "recipes"
CAPTIONS = [
    "slow jazz with piano",
    "techno at 130 bpm",
    "a folk song, acoustic guitar",
    "orchestra, sad, D minor",
]


def tiny(**lm: Any) -> TrainConfig:
    """The recipe `tiny.toml`, with other settings of [lm]."""
    recipe = TrainConfig.from_toml(RECIPES / "tiny.toml")
    assert recipe.lm is not None
    return replace(recipe, lm=replace(recipe.lm, **lm))


def make_shard(recipe: TrainConfig, clips: int, seed: int) -> Shard:
    """Random clips; the caption tells the first code, so that there is something to learn."""
    model, random = recipe.model, torch.Generator().manual_seed(seed)
    codes = torch.randint(
        0, model.codec.codebook_size, (clips, model.codec.codebooks, model.window_frames), generator=random
    )
    captions = [[CAPTIONS[int(code) % len(CAPTIONS)], "x"] for code in codes[:, 0, 0]]
    chroma = None
    if model.chroma is not None:
        chroma = torch.randint(0, model.chroma.bins, (clips, 2, model.chroma.frames), generator=random)
    return Shard(codes, chroma, captions)


def make_codes(folder: Path, recipe: TrainConfig, shards: int = 2) -> Path:
    """A folder as the encoder leaves it."""
    with torch.random.fork_rng():
        torch.manual_seed(0)
        save_codec(folder / "codec", recipe.model.codec, build_codec(recipe.model.codec).state_dict())
    for number in range(shards):
        write_shard(shard_path(folder, "train", number), make_shard(recipe, 4, number))
    write_shard(shard_path(folder, "valid", 0), make_shard(recipe, 4, 1000))
    return folder


def same(a: Any, b: Any, where: str = "") -> None:
    """Assert that two nested states are equal to the bit, the time they took apart."""
    if isinstance(a, dict):
        assert a.keys() == b.keys(), where
        for key in a.keys() - {"seconds"}:
            same(a[key], b[key], f"{where}/{key}")
    elif isinstance(a, list | tuple):
        assert len(a) == len(b), where
        for i, (x, y) in enumerate(zip(a, b, strict=True)):
            same(x, y, f"{where}/{i}")
    elif isinstance(a, torch.Tensor):
        assert torch.equal(a, b), where
    else:
        assert a == b, f"{where}: {a} {b}"
