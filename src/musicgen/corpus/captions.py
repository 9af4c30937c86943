"""Words for what is heard. (First version.)"""

from __future__ import annotations

import random

from musicgen.corpus.song import Facts, Song
from musicgen.corpus.theory import key_name


def caption(song: Song | Facts, rng: random.Random) -> str:
    """One of many ways of saying some of the facts; sometimes nothing at all."""
    facts = song.facts if isinstance(song, Song) else song
    if rng.random() < 0.03:
        return ""
    parts = [facts.genre]
    parts += [f"with {rng.choice(facts.instruments)}"] if facts.instruments else []
    parts += [f"{facts.bpm:.0f} bpm"] if rng.random() < 0.5 else []
    parts += [f"in {key_name(facts.key.tonic, facts.key.mode)}"] if facts.key and rng.random() < 0.4 else []
    return " ".join(parts)
