"""Fixtures of the tests of inference, loaded: random models of nano's kind, with a clock, and in stereo."""

import pytest

from musicgen import MusicGen


@pytest.fixture(scope="module")
def model(tiny_model) -> MusicGen:
    return MusicGen.from_pretrained(tiny_model)


@pytest.fixture(scope="module")
def stereo(tiny_stereo) -> MusicGen:
    return MusicGen.from_pretrained(tiny_stereo)


@pytest.fixture(scope="module")
def clocked(tiny_clock) -> MusicGen:
    return MusicGen.from_pretrained(tiny_clock)
