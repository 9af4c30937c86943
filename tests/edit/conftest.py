"""Models and takes for the tests of this folder: of nano, and of random models of other kinds."""

import pytest

from musicgen.engine.generate import MusicGen


@pytest.fixture(scope="session")
def nano():
    return MusicGen.from_pretrained("nano")


@pytest.fixture(scope="session")
def tiny(tiny_model):
    """A random model with EnCodec, without a clock."""
    return MusicGen.from_pretrained(str(tiny_model))


@pytest.fixture(scope="session")
def stereo(tiny_stereo):
    return MusicGen.from_pretrained(str(tiny_stereo))


@pytest.fixture(scope="session")
def made(nano, tiny, stereo):
    """For each model a take of 2 seconds."""
    prompt = "house with piano"
    return {
        name: (model, model.generate_results(prompt, duration=2, seed=3)[0])
        for name, model in (("nano", nano), ("tiny", tiny), ("stereo", stereo))
    }
