"""Evaluation prompts, with the corpus clips that they describe: made from held-out seeds."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

import torch
from torch import Tensor

from musicgen.corpus.excerpts import Clip, clip
from musicgen.corpus.instruments import INSTRUMENTS
from musicgen.corpus.song import HELD_OUT_SEED, Facts
from musicgen.corpus.theory import key_name
from musicgen.model.clock import Timeline
from musicgen.sentences import listed

DRUMS = "drums"
MOST_NAMED = 3  # instruments in a prompt
# The first seed of each use. They are far enough apart that no seed has two uses.
PROMPTS, REFERENCE, TAGGER_CHECK = HELD_OUT_SEED, HELD_OUT_SEED + 1_000_000, HELD_OUT_SEED + 2_000_000

_FAMILIES = {instrument.name: instrument.family for instrument in INSTRUMENTS}


@dataclass(frozen=True, slots=True, eq=False)
class EvalPrompt:
    """A prompt, the facts it states, and the corpus clip that has them, with its timeline.

    `families` are the families of the instruments that the prompt names; `key` is (tonic, minor), None where the
    music has no key. Waveforms [N]: `audio` the mix, `melodic` the mix without drums and bass, `lead` the lead alone.
    """

    prompt: str
    families: tuple[str, ...]
    genre: str
    bpm: float
    key: tuple[int, bool] | None
    audio: Tensor
    melodic: Tensor
    lead: Tensor
    timeline: Timeline = field(default_factory=Timeline)


def held_out_prompts(count: int, seconds: float, rate: int, *, first_seed: int = PROMPTS) -> list[EvalPrompt]:
    """The prompts of `count` seeds from `first_seed` on: always the same."""
    return [_prompt(clip(seed, seconds, rate), seed) for seed in range(first_seed, first_seed + count)]


def _prompt(source: Clip, seed: int) -> EvalPrompt:
    rng = random.Random(f"prompt {seed}")
    facts = source.facts
    names = named_instruments(facts, rng)
    audio, melodic, lead = (
        torch.from_numpy(part).mean(dim=0) for part in (source.audio, source.melodic, source.lead)
    )
    families = tuple(dict.fromkeys(family_of(name) for name in names))
    return EvalPrompt(
        prompt_of(facts, names),
        families,
        facts.genre,
        facts.bpm,
        facts.key.plain if facts.key else None,
        audio,
        melodic,
        lead,
        source.timeline,
    )


def prompt_of(facts: Facts, names: tuple[str, ...]) -> str:
    """The facts in plain words: "jazz with alto saxophone, piano and drums, 120 bpm, in e flat major"."""
    parts = [f"{facts.genre} with {listed(names)}" if names else facts.genre, f"{facts.bpm:.0f} bpm"]
    parts += [f"in {key_name(facts.key.tonic, facts.key.mode)}"] if facts.key else []
    return ", ".join(parts)


def named_instruments(facts: Facts, rng: random.Random) -> tuple[str, ...]:
    """Up to three instruments of different families: the lead first, if there is one, then any others."""
    others = [name for name in facts.instruments if name != facts.lead]
    rng.shuffle(others)
    by_family: dict[str, str] = {}
    for name in [*([facts.lead] if facts.lead in facts.instruments and facts.lead else []), *others]:
        by_family.setdefault(family_of(name), name)
    return tuple(by_family.values())[:MOST_NAMED]


def family_of(name: str) -> str:
    """The family of an instrument; all that is not a melodic instrument belongs to the drums."""
    return _FAMILIES.get(name, DRUMS)


def families_of(facts: Facts) -> tuple[str, ...]:
    """The families of all instruments that play, drums included."""
    return tuple(dict.fromkeys(family_of(name) for name in facts.instruments))
