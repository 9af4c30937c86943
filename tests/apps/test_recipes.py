"""Recipes are found by path, and those of ours by name from any folder."""

from pathlib import Path

import pytest

from musicgen.apps.recipes import find
from musicgen.errors import InputError

RECIPES = Path(__file__).parents[2] / "recipes"


def test_recipes_of_ours_are_found_by_name_from_anywhere(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for path in RECIPES.glob("*.toml"):
        for name in (path.stem, path.name, f"recipes/{path.name}"):
            assert find(Path(name)).read_bytes() == path.read_bytes()


def test_a_file_goes_before_a_name(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "nano.toml").write_text("mine")
    assert find(Path("nano.toml")).read_text() == "mine"


@pytest.mark.parametrize(
    ("name", "hint"),
    [("nanno", "did you mean nano?"), ("x/nano.toml", "did you mean nano?"), ("zzz", "finetune, ")],
)
def test_other_names_are_an_error(name, hint, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InputError, match="There is no recipe") as refusal:
        find(Path(name))
    assert hint in str(refusal.value)
