"""Recipes compute in bfloat16 where they ask for it, or where the device has units for it."""

from pathlib import Path

import pytest
import torch

from musicgen.apps.recipes import find
from musicgen.train import precision
from musicgen.train.config import TrainConfig
from musicgen.train.precision import autocast

CPU = torch.device("cpu")


@pytest.mark.parametrize(
    ("name", "units", "expected"),
    [
        ("fp32", True, torch.float32),
        ("bf16", False, torch.bfloat16),
        ("auto", True, torch.bfloat16),
        ("auto", False, torch.float32),
    ],
)
def test_products_have_the_precision(name, units, expected, monkeypatch):
    monkeypatch.setattr(precision, "computes_bfloat16", lambda device: units)
    a = torch.ones(2, 2)
    with autocast(name, CPU):
        assert (a @ a).dtype == expected


@pytest.mark.parametrize("name", ["finetune", "nano", "nano_encodec", "musicgen_small"])
def test_recipes_for_any_machine_do_not_insist_on_bfloat16(name):
    recipe = TrainConfig.loads(find(Path(name)).read_text("utf-8"))
    parts = [part for part in (recipe.codec, recipe.text, recipe.lm) if part is not None]
    assert recipe.lm.precision == "auto" and "bf16" not in {part.precision for part in parts}
