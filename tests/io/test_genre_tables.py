"""Tables of genres are found beside a model's weights, or in the package, and checked as they are read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from musicgen.errors import CheckpointError
from musicgen.io.genre_tables import TABLES_FILE, find
from musicgen.io.hub import ASSETS


def test_the_tables_of_the_package_serve_models_without_their_own(tiny_model: Path) -> None:
    assert find("nano") == find(tiny_model)
    assert len(find("nano").genres) == 50


@pytest.mark.parametrize(
    ("prompt", "genre"),
    [
        ("warm lo-fi hip hop with piano", "lo-fi hip hop"), ("Big Band for a dance hall", "swing"),
        ("a slow pop ballad", "pop ballad"), ("drum & bass", "drum and bass"), ("hip hop", "hip hop"),
        ("a rainy day", None), ("popcorn", None), ("", None),
    ],
)  # fmt: skip
def test_a_genre_is_known_by_its_longest_name(prompt: str, genre: str | None) -> None:
    found = find("nano").named(prompt)
    assert (found.name if found else None) == genre


@pytest.mark.parametrize(
    "change",
    [
        {"forms": []}, {"forms": ["A C"]}, {"genres": []}, {"more": 1},
        {"bpm": [90, 80]}, {"bpm": [5, 80]}, {"metres": ["7/8"]}, {"harmony": []}, {"weight": 0},
        {"harmony": [{"minor": True, "progressions": ["Cm Q"]}]},
    ],
)  # fmt: skip
def test_tables_that_cannot_be_used_are_refused(change: dict, tmp_path: Path) -> None:
    data = json.loads((ASSETS / "nano" / TABLES_FILE).read_text())
    for name, value in change.items():
        (data if name in ("forms", "genres", "more") else data["genres"][3])[name] = value
    (tmp_path / TABLES_FILE).write_text(json.dumps(data))
    (tmp_path / "config.json").touch()
    with pytest.raises(CheckpointError, match="holds no tables of genres"):
        find(tmp_path)


def test_a_file_that_is_no_json_is_refused(tmp_path: Path) -> None:
    (tmp_path / TABLES_FILE).write_text("{")
    (tmp_path / "config.json").touch()
    with pytest.raises(CheckpointError, match=r"genres\.json holds no tables"):
        find(tmp_path)
