"""Recipes: every one loads, survives a round trip, and nothing unknown or impossible passes."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest

from musicgen.errors import ConfigError
from musicgen.presets import preset
from musicgen.train.config import DataConfig, OptimConfig, TrainConfig
from train_data import RECIPES

TINY = (RECIPES / "tiny.toml").read_text()


@pytest.mark.parametrize("path", sorted(RECIPES.glob("*.toml")), ids=lambda path: path.stem)
def test_every_recipe_loads_and_survives_a_round_trip(path) -> None:
    recipe = TrainConfig.from_toml(path)
    assert TrainConfig.loads(recipe.to_toml()) == recipe


def test_a_preset_stands_for_a_whole_architecture() -> None:
    assert TrainConfig.from_toml(RECIPES / "musicgen_small.toml").model == preset("small")


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "train_text = true",
            "trian_text = true",
            r"\[lm\] has an unknown key 'trian_text': did you mean 'train_text'",
        ),
        ("[data]", "[dota]", r"the recipe has an unknown key 'dota': did you mean 'data'"),
        ("steps = 20", "step = 20", r"\[lm.optim\] has an unknown key 'step': did you mean 'steps'"),
        (
            'precision = "fp32"',
            'precision = "fp8"',
            r"lm.precision must be one of 'fp32', 'bf16', 'auto', got 'fp8'",
        ),
        ("valid_every = 10", 'valid_every = "often"', r"lm.valid_every must be a whole number, got 'often'"),
        ("valid_every = 10", "valid_every = true", r"lm.valid_every must be a whole number, got True"),
        ("delays = [0, 1, 2, 3]", "delays = 3", r"model.lm.delays must be a list, got 3"),
        ("mel = 0.05", "mel = 0.05\nfeature = 1.0", r"A spectral codec has no feature loss"),
        ("clips = 12", "clips = 0", r"data\.clips must be at least 1, got 0"),
        ("stereo = false\n", "", r"\[model\] lacks stereo"),
        ('kind = "spectral"', 'kind = "encodec"', r"\[model.codec\] has an unknown key"),
        ("seed = 7", "seed = ", r"not valid TOML"),
        ("seed = 7", "seed = 4294967296", r"seed must be between 0 and 4294967295"),
        ('name = "tiny"', 'name = "tiny"\npreset = "small"', r"either a preset or a whole architecture"),
    ],
)
def test_what_cannot_work_is_one_clear_sentence(old, new, message) -> None:
    assert old in TINY
    with pytest.raises(ConfigError, match=message):
        TrainConfig.loads(TINY.replace(old, new, 1))


def test_held_out_seeds_are_never_trained_on() -> None:
    DataConfig(clips=10, valid_clips=5, first_seed=0, valid_seed=10)
    with pytest.raises(ConfigError, match="overlap"):
        DataConfig(clips=10, valid_clips=5, first_seed=0, valid_seed=9)


def test_a_recipe_that_is_not_there_is_named(tmp_path) -> None:
    with pytest.raises(ConfigError, match=r"none\.toml"):
        TrainConfig.from_toml(tmp_path / "none.toml")


def test_a_recipe_that_is_no_text_or_has_an_endless_number_is_one_sentence(tmp_path) -> None:
    (tmp_path / "a.toml").write_bytes(b"seed = 7 # \xff")
    with pytest.raises(ConfigError, match=r"a\.toml is not UTF-8 text"):
        TrainConfig.from_toml(tmp_path / "a.toml")
    for number in ("99999999999999999999", "9" * 5000):
        with pytest.raises(ConfigError, match=r"seed must fit into 64 bits|not valid TOML"):
            TrainConfig.loads(TINY.replace("seed = 7", f"seed = {number}", 1))


@pytest.mark.parametrize("text", ['"', "\\", "ü 音", "a'b", "#[x]"])
def test_written_recipes_are_valid_toml_whatever_their_texts_hold(text) -> None:
    recipe = TrainConfig.loads(TINY)
    odd = replace(recipe, data=replace(recipe.data, source=text))
    assert TrainConfig.loads(odd.to_toml()) == odd


@pytest.mark.parametrize("text", ["\r", "\0", "a\nb", "\x1b", "\x7f"])
def test_control_characters_never_come_into_a_recipe(text) -> None:
    with pytest.raises(ConfigError, match="control characters"):
        replace(TrainConfig.loads(TINY).data, source=text)


def test_optimisers_are_bounded() -> None:
    good = OptimConfig(steps=10, lr=1.0)
    for wrong in ({"warmup": 10}, {"lr": 0.0}, {"floor": 2.0}, {"ema_decay": 1.0}, {"clip": -1.0}):
        with pytest.raises(ConfigError):
            replace(good, **wrong)


def test_recipes_are_read_without_torch() -> None:
    code = "import sys, musicgen.train.config; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
