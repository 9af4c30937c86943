"""Captions of what is heard, and the texts that a clip is trained with."""

import torch

from musicgen.finetune import captions
from musicgen.finetune.captions import Heard
from musicgen.measure.tagger import load_tagger


def test_a_caption_names_what_is_known():
    heard = Heard("jazz", ("piano", "bass", "drums"), "A minor")
    assert captions.caption(heard, 119.6) == "jazz with piano, bass and drums, 120 bpm, A minor"
    assert captions.caption(Heard(None, ("bells",), "C major"), None) == "music with bells, C major"
    assert captions.caption(Heard(None, (), "C major"), None) == "music, C major"


def test_a_clip_is_heard():
    time = torch.arange(6 * 32_000) / 32_000
    chord = sum(torch.sin(6.2832 * hertz * time) for hertz in (220.0, 261.63, 329.63)) / 4
    heard = captions.hear(chord, 32_000, load_tagger())
    assert heard.key in ("A minor", "C major")
    assert len(heard.instruments) <= captions.MOST_INSTRUMENTS


def test_the_word_stands_before_the_caption_and_alone():
    assert captions.wordings("calm piano", None) == ["calm piano"]
    found = captions.wordings("calm piano", "zorb")
    assert found == ["zorb style, calm piano", "zorb", "zorb style"]
    assert captions.wordings("a Zorb piece", "zorb")[0] == "a Zorb piece"
    assert captions.wordings("", "zorb") == ["zorb", "zorb style"]
