from __future__ import annotations

import random
import re

from hypothesis import example, given, settings
from hypothesis import strategies as st

from musicgen.corpus.captions import EMPTY_SHARE, SYNONYMS, caption, instrument_words, tempo_words
from musicgen.corpus.composer import compose
from musicgen.corpus.facts import genre_words, window_facts
from musicgen.corpus.genres import GENRES
from musicgen.corpus.instruments import INSTRUMENTS
from musicgen.corpus.song import Facts
from musicgen.corpus.theory import MODES, key_name

ALL_INSTRUMENT_WORDS = sorted(
    {word for i in INSTRUMENTS[:120] for word in instrument_words(i.name)} | set(SYNONYMS["drums"]),
    key=len,
    reverse=True,
)
ALL_TEMPO_WORDS = sorted({word for bpm in range(50, 191) for word in tempo_words(bpm)}, key=len, reverse=True)
KEYS = re.compile(rf"\b([a-g](?: sharp| flat)?) ({'|'.join(sorted(MODES, key=len, reverse=True))})\b")


def _stripped(text: str, facts: Facts) -> str:
    """The caption without the words that genre, moods, uses and traits account for."""
    others = [*genre_words(facts.genre), *facts.moods, *facts.uses, *facts.traits]
    for phrase in sorted(others, key=len, reverse=True):
        bare = phrase.removeprefix("a ").removeprefix("an ")
        text = re.sub(rf"(?<![a-z]){re.escape(phrase)}(?![a-z])", " ", text)
        text = re.sub(rf"(?<![a-z]){re.escape(bare)}(?![a-z])", " ", text)
    return text


def _named(text: str) -> set[str]:
    found = set()
    for word in ALL_INSTRUMENT_WORDS:
        if re.search(rf"(?<![a-z]){re.escape(word)}(?![a-z])", text):
            found.add(word)
            text = re.sub(rf"(?<![a-z]){re.escape(word)}(?![a-z])", " ", text)
    return found


@given(st.integers(0, 10**9), st.integers(0, 10**6), st.booleans())
@settings(max_examples=150, deadline=None)
@example(seed=8331, wording=130, window=False)  # "slow strings", an instrument, in a song that is not slow
def test_a_caption_states_only_facts(seed: int, wording: int, window: bool) -> None:
    song = compose(seed, seconds=16)
    facts = window_facts(song, 3.0, 8.0) if window else song.facts
    text = caption(facts, random.Random(wording))
    assert text == text.lower() and "  " not in text and text == text.strip()
    rest = _stripped(text, facts)
    true = {word for name in facts.instruments for word in instrument_words(name)}
    for word in _named(rest):
        assert any(word in other for other in true), f"{word!r} does not sound: {text!r} {facts.instruments}"
    for number in re.findall(r"(\d+) bpm", text):
        assert int(number) == round(facts.bpm)
    for tonic, mode in KEYS.findall(text):
        assert facts.key is not None, text
        spelt = {key_name(facts.key.tonic, mode, flats=flats) for flats in (True, False)}
        assert f"{tonic} {mode}" in spelt and facts.key.mode in (mode, f"harmonic {mode}")
    for word in sorted(true, key=len, reverse=True):
        rest = re.sub(rf"(?<![a-z]){re.escape(word)}(?![a-z])", " ", rest)
    for word in ALL_TEMPO_WORDS:
        if re.search(rf"(?<![a-z]){word}(?![a-z])", rest):
            assert any(word in said for said in tempo_words(facts.bpm)), text
            break
    assert not re.search(r"\b(no|not|without|never)\b", text)
    if re.search(r"\bsolo\b", rest):
        assert len(facts.instruments) == 1


def test_wordings_are_many_and_some_are_empty() -> None:
    facts = compose(3, seconds=16).facts
    said = [caption(facts, random.Random(number)) for number in range(2000)]
    assert len(set(said)) > 1000
    assert EMPTY_SHARE / 2 < said.count("") / len(said) < EMPTY_SHARE * 2
    words = [len(text.split()) for text in said if text]
    assert min(words) <= 2 and max(words) >= 20


def test_a_caption_is_the_same_for_the_same_generator() -> None:
    song = compose(11, seconds=12)
    assert caption(song, random.Random(5)) == caption(song, random.Random(5))


def test_most_captions_name_the_genre_and_many_an_instrument() -> None:
    genre = named = 0
    for seed in range(300):
        facts = compose(seed, seconds=6).facts
        text = caption(facts, random.Random(seed))
        genre += any(word.removeprefix("a ").removeprefix("an ") in text for word in genre_words(facts.genre))
        named += bool(_named(_stripped(text, facts)))
    assert genre > 0.85 * 300
    assert named > 0.5 * 300


def test_names_of_genres_name_no_instrument_that_may_be_absent() -> None:
    for genre in GENRES.values():
        sure: set[str] = set()
        for part in genre.parts:
            if part.chance == 1 and part.role != "drums":
                families = [set(instrument_words(INSTRUMENTS[p].name)) for p in part.programs]
                sure |= set.intersection(*families)
        for word in genre.words:
            for name in _named(word) - {"bass", "brass", "guitar", "koto"}:
                assert name in sure or any(name in other for other in sure), (word, name)
