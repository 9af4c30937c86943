"""Fixtures of the tests of inference: a random model of nano's kind, and a random stereo model, loaded."""

import pytest

from musicgen import MusicGen


@pytest.fixture(scope="module")
def model(tiny_model) -> MusicGen:
    return MusicGen.from_pretrained(tiny_model)


@pytest.fixture(scope="module")
def stereo(tiny_stereo) -> MusicGen:
    return MusicGen.from_pretrained(tiny_stereo)
