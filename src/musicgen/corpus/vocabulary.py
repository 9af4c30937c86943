"""All words of the captions, by topic: the words that a model trained on the corpus knows."""

from __future__ import annotations

import random
import re

from musicgen.corpus.captions import caption, instrument_words
from musicgen.corpus.facts import all_traits, genre_words
from musicgen.corpus.genres import GENRES
from musicgen.corpus.instruments import INSTRUMENTS
from musicgen.corpus.song import METRES, Facts, Key
from musicgen.corpus.theory import MODES

_CAPTIONS = 4_000  # captions that are drawn for `other`; a test checks captions of real songs
# Moods that follow from tempo and mode, in any genre (`facts.song_facts`).
_TEMPO_MOODS = ("sad", "melancholic", "calm", "peaceful", "moody", "happy", "upbeat", "serious", "cheerful")


def vocabulary() -> dict[str, list[str]]:
    """Phrases by heading: genres, instruments, moods, uses, traits; `other` are the remaining words of captions."""
    instruments = dict.fromkeys([*(each.name for each in INSTRUMENTS), "drums"])
    listed = {
        "genres": [word for genre in GENRES for word in genre_words(genre)],
        "instruments": [word for name in instruments for word in instrument_words(name)],
        "moods": [*_TEMPO_MOODS, *(mood for genre in GENRES.values() for mood in genre.moods)],
        "uses": [use for genre in GENRES.values() for use in genre.uses],
        "traits": list(all_traits()),
    }
    known = {word for phrases in listed.values() for phrase in phrases for word in _words(phrase)}
    other = {word for text in _captions(list(instruments)) for word in _words(text)} - known
    return {key: sorted(set(phrases)) for key, phrases in listed.items()} | {"other": sorted(other)}


def _captions(instruments: list[str]) -> list[str]:
    """Captions of random facts: of every genre, tempo, metre and mode."""
    rng = random.Random("vocabulary")
    genres, modes, traits = list(GENRES.values()), list(MODES), all_traits()
    texts = []
    for i in range(_CAPTIONS):
        genre, mode = genres[i % len(genres)], modes[i % len(modes)]
        names = tuple(rng.sample(instruments, rng.randint(1, 4)))
        facts = Facts(
            genre=genre.name, instruments=names, families=(), bpm=rng.uniform(50, 200),
            metre=rng.choice(list(METRES)), key=Key(rng.randrange(12), mode),
            moods=tuple(dict.fromkeys((*genre.moods, *_TEMPO_MOODS))), uses=genre.uses, has_drums=False,
            lead=names[0], traits=(rng.choice(traits),),
        )  # fmt: skip
        texts.append(caption(facts, rng))
    return texts


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", text.lower())
