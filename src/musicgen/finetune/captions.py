"""Captions of clips: from what the tagger hears, tempo and key."""

from __future__ import annotations

import re
from dataclasses import dataclass

import torch
from torch import Tensor

from musicgen.measure import tempo_key
from musicgen.measure.tagger import Tagger
from musicgen.sentences import listed

SURE = 0.5  # probability from which a genre is named
MOST_INSTRUMENTS = 4
_NOTES = ("C", "C#", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B")


@dataclass(frozen=True, slots=True)
class Heard:
    """What was heard in a clip: a genre where it is clear, instruments from the most certain one, and the key."""

    genre: str | None
    instruments: tuple[str, ...]
    key: str


@torch.inference_mode()
def hear(wav: Tensor, rate: int, tagger: Tagger) -> Heard:
    """What a mono clip `[N]` sounds like."""
    tags = tagger.tag(wav[None], rate)
    above = (tags.instruments - tagger.thresholds)[0]
    found = [number for number in above.argsort(descending=True).tolist() if above[number] > 0]
    share, genre = tags.genres.softmax(-1)[0].max(0)
    tonic, minor = tempo_key.key(wav, rate)
    return Heard(
        tagger.genres[int(genre)] if share >= SURE else None,
        tuple(tagger.instruments[number] for number in found[:MOST_INSTRUMENTS]),
        f"{_NOTES[tonic]} {'minor' if minor else 'major'}",
    )


def caption(heard: Heard, bpm: float | None) -> str:
    """A caption in the words of the corpus: `jazz with piano and drums, 120 bpm, A minor`."""
    subject = heard.genre or "music"
    facts = [f"{subject} with {listed(heard.instruments)}" if heard.instruments else subject]
    if bpm is not None:
        facts.append(f"{bpm:.0f} bpm")
    return ", ".join([*facts, heard.key])


def wordings(caption: str, token: str | None) -> list[str]:
    """The texts that a clip is trained with: its caption, with a token word also after the word, and the word alone."""
    if token is None:
        return [caption]
    known = token.lower() in re.findall(r"[\w'-]+", caption.lower())
    whole = caption if known or not caption else f"{token} style, {caption}"
    return list(dict.fromkeys([whole or token, token, f"{token} style"]))
