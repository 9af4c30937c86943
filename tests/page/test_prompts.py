"""Surprises are in nano's words, and so are the examples."""

from musicgen.io.vocabulary import find
from musicgen.page.prompts import EXAMPLES, surprise


def test_surprises_are_of_words_that_nano_knows():
    known = find("nano")
    found = [surprise(seed) for seed in range(8)]
    assert len(set(found)) == 8 and surprise(3) == found[3]
    assert [word for each in found for word in known.unknown(each)] == []


def test_examples_are_of_words_that_nano_knows():
    known = find("nano")
    assert [word for each in EXAMPLES for word in known.unknown(each)] == []
