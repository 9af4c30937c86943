"""Wordings are of words that captions have, and mean one thing."""

from __future__ import annotations

from musicgen.corpus import wordings
from musicgen.corpus.genres import GENRES
from musicgen.corpus.instruments import INSTRUMENTS
from musicgen.io.vocabulary import find


def test_each_is_for_something_that_the_corpus_has() -> None:
    assert set(wordings.GENRES) == set(GENRES)
    assert set(wordings.INSTRUMENTS) <= {each.name for each in INSTRUMENTS} | {"drums"}
    assert set(wordings.USES) <= {use for genre in GENRES.values() for use in genre.uses}


def test_captions_could_say_every_word_that_others_stand_for() -> None:
    known = find("nano")
    assert known is not None
    table = wordings.wordings()
    words = [each["word"] for topic in table.values() for each in topic]
    assert [word for word in words if known.unknown(word)] == []
    for topic in table.values():
        assert len({each["word"] for each in topic}) == len(topic)
