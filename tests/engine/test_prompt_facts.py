"""Tempo, metre, key and chords of a prompt are read by rule, and nothing is read that is not there."""

from __future__ import annotations

import random

import pytest

from musicgen.corpus.captions import caption
from musicgen.corpus.composer import compose
from musicgen.engine.prompt_facts import PromptFacts, read_prompt
from musicgen.notation import key_name


@pytest.mark.parametrize(
    ("prompt", "facts"),
    [
        ("techno, 128 bpm, in A minor", {"bpm": 128.0, "key": "A minor", "minor": True}),
        ("bossa nova at 96 BPM", {"bpm": 96.0}),
        ("a 92.5bpm beat", {"bpm": 92.5}),
        ("90 beats per minute", {"bpm": 90.0}),
        ("the tempo is 140", {"bpm": 140.0}),
        ("bpm: 130, key: F# minor", {"bpm": 130.0, "key": "F# minor", "minor": True}),
        ("a waltz", {"metre": "3/4"}),
        ("folk in 6/8", {"metre": "6/8"}),
        ("in twelve eight time", {"metre": "12/8"}),
        ("an allegro for strings", {"bpm_range": (120, 160)}),
        ("slow house", {"speed": 0}),
        ("up-tempo jazz", {"speed": 2}),
        ("sad piano", {"minor": True}),
        ("cheerful song in the key of C", {"minor": False, "key": "C major"}),
        ("song in the key of Bbm", {"key": "Bb minor"}),
        ("jazz, e flat major", {"key": "Eb major", "minor": False}),
        ("it is in d dorian", {"key": "D minor"}),
        ("pop with chords C G Am F", {"chords": "C G Am F"}),
        ("chord progression: Am-F-C-G, slow", {"chords": "Am F C G", "speed": 0}),
        ("chords | Dm7 G7 | Cmaj7 |", {"chords": "| Dm7 G7 | Cmaj7"}),
        ("a minor, 120 bpm", {"key": "A minor", "bpm": 120.0, "minor": True}),
        ("piano in a minor", {"key": "A minor", "minor": True}),
        ("piano in a minor at 80 bpm", {"key": "A minor", "bpm": 80.0, "minor": True}),
        # Not what they seem to be:
        ("in a minor mood", {"minor": True}),
        ("with a major chord", {"minor": False}),
        ("a 1980s hit with 808 drums", {}),
        ("20 bpm or 900 bpm", {}),
        ("sustained chords and a bass", {}),
        ("", {}),
    ],
)
def test_facts_of_prompts(prompt: str, facts: dict) -> None:
    assert read_prompt(prompt) == PromptFacts(**facts)


def test_no_prompt_states_nothing() -> None:
    assert read_prompt(None) == PromptFacts()


def test_captions_are_read_as_their_songs_are() -> None:
    rng, told = random.Random(0), 0
    for seed in range(150):
        song = compose(seed, seconds=24)
        for _ in range(4):
            text = caption(song, rng)
            found = read_prompt(text)
            assert found.bpm in (None, song.bpm), text
            if found.key is not None:
                assert song.facts.key is not None and found.key == key_name(*song.facts.key.plain), text
                told += 1
            if found.metre is not None and "waltz" not in text:
                assert found.metre == song.metre.name, text
    assert told > 100
