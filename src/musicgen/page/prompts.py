"""Prompts to begin with: examples, and surprises in the words that nano was trained on."""

from __future__ import annotations

import random

from musicgen.corpus.captions import caption
from musicgen.corpus.composer import compose

EXAMPLES = (
    "warm lo-fi hip hop with electric piano",
    "slow jazz with piano, double bass and brushed drums",
    "upbeat funk with slap bass and brass section at 110 bpm",
    "calm ambient with warm pad",
    "baroque flute and harpsichord in d minor",
    "house with piano at 124 bpm",
)
_SEEDS = 2**31
_SHORTEST = 12  # characters of a surprise: shorter captions say too little


def surprise(seed: int | None = None) -> str:
    """The caption of a piece that the corpus generator composes: words that nano knows, and that fit together."""
    rng = random.Random(seed)
    while True:
        words = caption(compose(rng.randrange(_SEEDS)), rng)
        if len(words) >= _SHORTEST:
            return words
