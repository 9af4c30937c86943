"""Every word that captions may use, by what it names: what a model trained on the corpus can be asked for."""

from __future__ import annotations

import random
import re

from musicgen.corpus.captions import caption, instrument_words
from musicgen.corpus.facts import all_traits, genre_words
from musicgen.corpus.genres import GENRES
from musicgen.corpus.instruments import INSTRUMENTS
from musicgen.corpus.song import METRES, Facts, Key
from musicgen.corpus.theory import MODES

_CAPTIONS = (
    4_000  # drawn for the words around those that are listed; tests look for others in captions of songs
)
# Moods that tempo and mode bring, whatever the genre (`facts.song_facts`).
_TEMPO_MOODS = ("sad", "melancholic", "calm", "peaceful", "moody", "happy", "upbeat", "serious", "cheerful")


def vocabulary() -> dict[str, list[str]]:
    """Phrases by heading: genres, instruments, moods, uses, traits; `other` are the words that captions add."""
    instruments = dict.fromkeys([*(each.name for each in INSTRUMENTS), "drums"])
    listed = {
        "genres": [word for style in GENRES for word in genre_words(style)],
        "instruments": [word for name in instruments for word in instrument_words(name)],
        "moods": [*_TEMPO_MOODS, *(mood for style in GENRES.values() for mood in style.moods)],
        "uses": [use for style in GENRES.values() for use in style.uses],
        "traits": list(all_traits()),
    }
    known = {word for phrases in listed.values() for phrase in phrases for word in _words(phrase)}
    other = {word for text in _captions(list(instruments)) for word in _words(text)} - known
    return {key: sorted(set(phrases)) for key, phrases in listed.items()} | {"other": sorted(other)}


def _captions(instruments: list[str]) -> list[str]:
    """Captions of made-up facts: of every genre, tempo, metre and mode."""
    rng = random.Random("vocabulary")
    styles, modes, traits = list(GENRES.values()), list(MODES), all_traits()
    texts = []
    for i in range(_CAPTIONS):
        style, mode = styles[i % len(styles)], modes[i % len(modes)]
        names = tuple(rng.sample(instruments, rng.randint(1, 4)))
        facts = Facts(
            genre=style.name, instruments=names, families=(), bpm=rng.uniform(50, 200),
            metre=rng.choice(list(METRES)), key=Key(rng.randrange(12), mode),
            moods=tuple(dict.fromkeys((*style.moods, *_TEMPO_MOODS))), uses=style.uses, has_drums=False,
            lead=names[0], traits=(rng.choice(traits),),
        )  # fmt: skip
        texts.append(caption(facts, rng))
    return texts


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", text.lower())
