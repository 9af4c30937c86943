"""The training recipes that come with musicgen, found by name in an installed package or in a checkout."""

from __future__ import annotations

import difflib
from pathlib import Path

from musicgen.errors import InputError

_PACKAGE = Path(__file__).parents[1]
_FOLDERS = (_PACKAGE / "recipes", _PACKAGE.parents[1] / "recipes")  # of a wheel, of a checkout


def find(recipe: Path) -> Path:
    """The path of a recipe: given as a path, or as the name of one that comes with musicgen, such as `nano`."""
    if recipe.is_file():
        return recipe
    included = {path.stem: path for folder in reversed(_FOLDERS) for path in sorted(folder.glob("*.toml"))}
    if recipe.stem in included and str(recipe) in (
        recipe.stem,
        f"{recipe.stem}.toml",
        f"recipes/{recipe.stem}.toml",
    ):
        return included[recipe.stem]
    near = difflib.get_close_matches(recipe.stem, included, n=1)
    hint = (
        f"did you mean {near[0]}?" if near else f"name a TOML file, or one of {', '.join(sorted(included))}."
    )
    raise InputError(f"There is no recipe {str(recipe)!r}: {hint}")
