"""Wordings beside a model: read strictly."""

from __future__ import annotations

import json

import pytest

from musicgen.errors import CheckpointError
from musicgen.io.wordings import find


def test_nano_has_wordings_of_every_topic() -> None:
    found = find("nano")
    assert found is not None
    said = {each.word: each.said for each in (*found.genres, *found.instruments, *found.moods, *found.uses)}
    assert "beats to relax and study to" in said["lo-fi hip hop"]
    assert "a squeezebox" in said["accordion"] and "tearful" in said["sad"] and "homework" in said["studying"]
    assert find("small") is None


def test_a_broken_file_is_refused(tiny_model, tmp_path) -> None:
    for each in tiny_model.iterdir():
        (tmp_path / each.name).symlink_to(each)
    topics = {"genres": [{"word": "a", "said": ["b"]}], "instruments": [], "moods": [], "uses": []}
    (tmp_path / "wordings.json").write_text(json.dumps(topics))
    found = find(tmp_path)
    assert found is not None and found.genres[0].said == ("b",)
    for broken in (
        "{",
        "[]",
        json.dumps({**topics, "genres": []}),
        json.dumps({**topics, "genres": [{"word": 3}]}),
    ):
        (tmp_path / "wordings.json").write_text(broken)
        with pytest.raises(CheckpointError, match=r"wordings\.json holds no wordings"):
            find(tmp_path)
