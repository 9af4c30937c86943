"""Genres are found by name, or by the text encoder of nano."""

from __future__ import annotations

import random

import pytest

from musicgen.corpus.captions import caption
from musicgen.corpus.composer import compose
from musicgen.engine.genre_finder import GenreFinder
from musicgen.io import checkpoint
from musicgen.io.genre_tables import find


@pytest.fixture(scope="module")
def finder() -> GenreFinder:
    return GenreFinder(find("nano"), checkpoint.load("nano").text)


def test_a_name_is_found_without_the_encoder(finder: GenreFinder) -> None:
    named = finder.find("warm Lo-Fi with piano")
    assert named is not None and named.name == "lo-fi hip hop"
    assert "_centres" not in vars(finder)


def test_captions_are_nearest_to_their_genre(finder: GenreFinder) -> None:
    rng = random.Random(0)
    songs = [compose(seed, seconds=24) for seed in range(60)]
    texts = [(caption(song, rng), song.genre) for song in songs]
    right = [finder.nearest(text).name == genre for text, genre in texts if text]
    assert sum(right) / len(right) > 0.9


def test_without_words_there_is_none(finder: GenreFinder) -> None:
    assert finder.find("") is None and finder.find("  ") is None
