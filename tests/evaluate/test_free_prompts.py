"""Free prompts mean genres and instruments of the corpus, in words that its captions do not have."""

from __future__ import annotations

import re

from musicgen.corpus import wordings
from musicgen.corpus.genres import GENRES
from musicgen.evaluate.free_prompts import FREE_PROMPTS
from musicgen.io.genre_tables import find
from musicgen.io.vocabulary import find as find_words
from musicgen.measure.tagger import load_tagger


def test_they_mean_known_genres_and_instruments():
    tagger = load_tagger()
    assert len(FREE_PROMPTS) == len({each.prompt for each in FREE_PROMPTS}) == 60
    for each in FREE_PROMPTS:
        assert set(each.genres) <= set(tagger.genres) and each.genres
        assert set(each.families) <= set(tagger.instruments)
    assert {genre for each in FREE_PROMPTS for genre in each.genres} == set(GENRES)


def test_no_caption_could_say_them():
    words, tables = find_words("nano"), find("nano")
    assert words is not None
    named = [each.prompt for each in FREE_PROMPTS if tables.named(each.prompt) is not None]
    assert len(named) <= 6, named  # a word such as "march" may stand in another sense
    assert all(words.unknown(each.prompt) for each in FREE_PROMPTS)


def test_none_of_them_is_a_wording():
    tables = (wordings.GENRES, wordings.INSTRUMENTS, wordings.MOODS, wordings.USES)
    listed = {gram for table in tables for said in table.values() for each in said for gram in _triples(each)}
    assert not [each.prompt for each in FREE_PROMPTS if _triples(each.prompt) & listed]


def _triples(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"[\w'-]+", text.lower())
    return {tuple(words[i : i + 3]) for i in range(len(words) - 2)}
