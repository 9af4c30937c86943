"""Fixtures of the tests of inference, loaded: nano, and random models of EnCodec, with a clock, and in stereo."""

import pytest

from musicgen import MusicGen


@pytest.fixture(scope="module")
def model(tiny_model) -> MusicGen:
    return MusicGen.from_pretrained(tiny_model)


@pytest.fixture(scope="session")
def nano() -> MusicGen:
    return MusicGen.from_pretrained("nano")


@pytest.fixture(scope="session")
def tiny(tiny_model) -> MusicGen:
    """A random model with EnCodec, without a clock."""
    return MusicGen.from_pretrained(tiny_model)


@pytest.fixture(scope="session")
def made(nano, tiny, stereo):
    """For each model a take of 2 seconds."""
    prompt = "house with piano"
    return {
        name: (model, model.generate_results(prompt, duration=2, seed=3)[0])
        for name, model in (("nano", nano), ("tiny", tiny), ("stereo", stereo))
    }


@pytest.fixture(scope="session")
def stereo(tiny_stereo) -> MusicGen:
    return MusicGen.from_pretrained(tiny_stereo)


@pytest.fixture(scope="module")
def clocked(tiny_clock) -> MusicGen:
    return MusicGen.from_pretrained(tiny_clock)
