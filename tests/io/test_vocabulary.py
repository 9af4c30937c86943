"""What words a model knows, and what it says of others."""

import json

import pytest

from musicgen.errors import CheckpointError
from musicgen.io.vocabulary import Vocabulary, find

KNOWN = Vocabulary(
    "tiny", {"genres": ("lo-fi hip hop", "drum and bass"), "instruments": ("piano", "violins")}
)


@pytest.mark.parametrize(
    ("prompt", "unknown"),
    [
        ("lo-fi hip-hop with piano", []),
        ("LO FI", []),
        ("Pianos and a violin, 120 bpm!", ["bpm"]),
        ("gamelan; gamelan in the rain", ["gamelan", "rain"]),
        ("", []),
        ("барабан", ["барабан"]),
        ("piano enters, then the violins join", []),
    ],
)
def test_unknown_words_are_found(prompt, unknown):
    assert KNOWN.unknown(prompt) == unknown


def test_the_warning_names_them_and_what_may_be_meant():
    assert KNOWN.warning(["pianno", "rain"]) == (
        "tiny was not trained on “pianno” (piano?), “rain”, and will not follow them: "
        "`musicgen words` lists what it knows."
    )
    assert KNOWN.warning([f"{letter}{letter}" for letter in "abcdefghijk"]).count("“") == 8


def test_the_warning_says_what_unknown_words_are_taken_for():
    assert KNOWN.warning(["rainy"], ["calm"]) == (
        "tiny was not trained on “rainy”, and takes it for “calm”: `musicgen words` lists what it knows."
    )
    assert "“rain”, “café”, and takes them for “jazz”, “calm”" in KNOWN.warning(
        ["rain", "café"], ["jazz", "calm"]
    )


def test_nano_has_a_list_and_a_model_without_one_has_none(tiny_model):
    nano = find("nano")
    assert nano.unknown("warm lo-fi hip hop with electric piano and drums") == []
    assert nano.unknown("baroque flute and harpsichord in d minor at 90 bpm") == []
    assert nano.unknown("a gamelan") == ["gamelan"]
    assert find(tiny_model) is None
    assert find("small") is None


def test_a_broken_list_is_refused(tiny_model, tmp_path):
    for each in tiny_model.iterdir():
        (tmp_path / each.name).symlink_to(each)
    (tmp_path / "words.json").write_text(json.dumps({"genres": ["a"]}))
    assert find(tmp_path).unknown("a b") == ["b"]
    for broken in ("{", "[]", '{"genres": 3}', "3"):
        (tmp_path / "words.json").write_text(broken)
        with pytest.raises(CheckpointError, match=r"words\.json is no list of words"):
            find(tmp_path)
