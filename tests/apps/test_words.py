"""The words of a model, as people and programs read them."""

import json

import pytest

from musicgen.apps.cli import run
from musicgen.apps.words import show
from musicgen.corpus.vocabulary import vocabulary
from musicgen.errors import InputError


def test_every_phrase_of_the_corpus_is_shown(capsys):
    assert run(["words"]) == 0
    said = " ".join(capsys.readouterr().out.split())
    listed = vocabulary()
    for heading in ("genres", "instruments", "moods", "uses", "traits"):
        assert f"{heading}:" in said
        assert [phrase for phrase in listed[heading] if phrase not in said] == []
    assert "other:" not in said
    assert json.loads(show("nano", as_json=True)) == listed


def test_a_model_without_a_list_says_so(tiny_model):
    for name in ("small", "facebook/musicgen-small", str(tiny_model)):
        with pytest.raises(InputError, match="has no list of words"):
            show(name)
    with pytest.raises(InputError, match=r"did you mean nano\?"):
        show("nan0")
