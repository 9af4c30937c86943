"""The vocabulary holds every word that the captions of songs use."""

import random

from musicgen.corpus.captions import caption
from musicgen.corpus.composer import compose
from musicgen.corpus.vocabulary import vocabulary
from musicgen.io.vocabulary import Vocabulary


def test_no_caption_has_a_word_that_is_not_listed():
    known = Vocabulary("nano", {key: tuple(each) for key, each in vocabulary().items()})
    for seed in range(60):
        song = compose(seed)
        for i in range(50):
            text = caption(song, random.Random(f"{seed} {i}"))
            assert known.unknown(text) == [], text


def test_headings():
    listed = vocabulary()
    assert list(listed) == ["genres", "instruments", "moods", "uses", "traits", "other"]
    assert "jazz" in listed["genres"]
    assert "electric piano" in listed["instruments"]
    assert listed == vocabulary()
