"""Prompts are read by the words of the model, and free English by word vectors."""

from __future__ import annotations

import random

import pytest
import torch

from musicgen.corpus.captions import caption
from musicgen.corpus.composer import compose
from musicgen.engine import prompt_reader
from musicgen.engine.prompt_reader import PromptReader
from musicgen.evaluate.free_prompts import FREE_PROMPTS
from musicgen.io import checkpoint


@pytest.fixture(scope="module")
def reader() -> PromptReader:
    found = prompt_reader.find("nano")
    assert found is not None
    return found


def genre_of(reader: PromptReader, prompt: str) -> str:
    reading = reader.read(prompt)
    assert reading is not None and reading.genre is not None
    return reading.genre.name


def test_a_prompt_in_the_models_words_stays_as_it_is(reader: PromptReader) -> None:
    for prompt in ("warm lo-fi hip hop with electric piano", "piano, 80 bpm, in c minor", "jazz"):
        reading = reader.read(prompt)
        assert reading is not None
        assert (reading.text, reading.unknown, reading.added) == (prompt, (), ())
    assert genre_of(reader, "warm Lo-Fi with piano") == "lo-fi hip hop"


def test_captions_are_read_as_their_genre(reader: PromptReader) -> None:
    rng = random.Random(0)
    songs = [compose(seed, seconds=24) for seed in range(60)]
    texts = [(caption(song, rng), song.genre) for song in songs]
    right = [genre_of(reader, text) == genre for text, genre in texts if text]
    assert sum(right) / len(right) > 0.8  # a caption may name no genre at all


def test_free_english_is_said_in_the_models_words(reader: PromptReader) -> None:
    reading = reader.read("rainy café on a Sunday, a squeezebox, 80 bpm")
    assert reading is not None and reading.genre is not None and reader.known is not None
    assert reading.text.startswith(f"{reading.genre.name} with ") and reading.text.endswith(", 80 bpm")
    assert {reading.genre.name, "accordion", "a coffee shop"} <= set(reading.added)
    assert reading.unknown == ("café", "squeezebox")
    assert not reader.known.unknown(reading.text)


def test_where_a_genre_is_named_the_prompt_stays_whole(reader: PromptReader) -> None:
    reading = reader.read("jazz for a squeezebox player")
    assert reading is not None and reading.genre is not None
    assert reading.genre.name == "jazz"
    assert reading.text == "accordion, jazz for a squeezebox player"
    assert reading.added == ("accordion",)


def test_free_prompts_mean_their_genres(reader: PromptReader) -> None:
    right = [genre_of(reader, each.prompt) in each.genres for each in FREE_PROMPTS]
    assert sum(right) / len(right) > 0.6  # by chance 0.02


def test_without_words_of_its_alphabet_there_is_no_genre(reader: PromptReader) -> None:
    assert reader.read(None) is reader.read("") is reader.read(" ... ") is None
    reading = reader.read("静かなピアノ")
    assert reading is not None and reading.genre is None and reading.text == "静かなピアノ"


def test_readings_do_not_depend_on_threads(reader: PromptReader) -> None:
    prompts, before = [each.prompt for each in FREE_PROMPTS[:8]], torch.get_num_threads()
    try:
        torch.set_num_threads(2)
        several = [reader.read(prompt) for prompt in prompts]
    finally:
        torch.set_num_threads(before)
    assert several == [reader.read(prompt) for prompt in prompts]


def test_the_warning_names_unknown_words_and_what_they_are_taken_for(reader: PromptReader) -> None:
    assert reader.warning([reader.read("calm piano"), None]) is None
    sentence = reader.warning([reader.read("calm piano"), reader.read("a squeezebox")])
    assert sentence is not None
    assert (
        sentence.startswith("nano was not trained on “squeezebox”, and takes it for ")
        and "“accordion”" in sentence
    )


def test_models_without_a_list_of_words_have_none(tiny_model) -> None:
    assert prompt_reader.find("small") is None and prompt_reader.find(tiny_model) is None
    always = prompt_reader.find(tiny_model, always=True)
    assert always is not None
    reading = always.read("rainy café on a sunday")
    assert reading is not None and reading.text == "rainy café on a sunday" and reading.genre is not None


def test_words_of_adapters_are_known(reader: PromptReader) -> None:
    reading = reader.read("zorkstyle with a squeezebox", ["zorkstyle"])
    assert reading is not None
    assert (reading.text, reading.unknown) == ("accordion, zorkstyle with a squeezebox", ("squeezebox",))
    alone = reader.read("zorkstyle piano", ["zorkstyle"])
    assert alone is not None and alone.text == "zorkstyle piano" and reader.warning([alone]) is None


def test_a_converted_model_reads_as_before(reader: PromptReader, tmp_path) -> None:
    folder = checkpoint.convert("nano", tmp_path / "again", "musicgen")
    again = prompt_reader.find(folder)
    assert again is not None
    prompt = "rainy café on a Sunday, a squeezebox, 80 bpm"
    assert again.read(prompt) == reader.read(prompt)
