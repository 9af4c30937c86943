"""Presets hold what the published models are, and survive JSON."""

import json

import pytest

from musicgen.config import MusicGenConfig
from musicgen.errors import InputError
from musicgen.presets import MODELS, OFFICIAL_MODELS, preset, release


@pytest.mark.parametrize(
    ("name", "width", "layers", "codebooks", "melody"),
    [
        ("small", 1024, 24, 4, False),
        ("medium", 1536, 48, 4, False),
        ("large", 2048, 48, 4, False),
        ("melody", 1536, 48, 4, True),
        ("melody-large", 2048, 48, 4, True),
        ("stereo-small", 1024, 24, 8, False),
        ("stereo-melody", 1536, 48, 8, True),
        ("stereo-melody-large", 2048, 48, 8, True),
        ("style", 1536, 48, 4, False),
    ],
)
def test_presets_are_the_published_architectures(name, width, layers, codebooks, melody):
    config = preset(name)
    assert (config.name, config.lm.width, config.lm.layers, config.lm.codebooks) == (
        name,
        width,
        layers,
        codebooks,
    )
    assert config.lm.heads == width // 64 and config.lm.ffn_width == 4 * width
    assert (config.chroma is not None) == melody and (config.style is not None) == (name == "style")
    assert config.channels == (2 if codebooks == 8 else 1)
    assert (config.sample_rate, config.frame_rate, config.window_frames, config.stride_frames) == (
        32_000, 50.0, 1500, 900
    )  # fmt: skip
    assert config.lm.max_delay == 3 and config.lm.pad_code == 2048


@pytest.mark.parametrize("name", OFFICIAL_MODELS)
def test_every_preset_survives_json(name):
    config = preset(name)
    assert MusicGenConfig.from_dict(json.loads(json.dumps(config.to_dict()))) == config


def test_names_of_the_hub_are_the_same_releases():
    for name in ("small", "musicgen-small", "facebook/musicgen-small", "Facebook/MusicGen-Small"):
        assert release(name) == "small" and preset(name) == preset("small")
    assert release("nano") == "nano" and release("someone/else") is None
    for name in ("nano", "smal"):
        with pytest.raises(InputError, match=f"{name!r}; choose one of {', '.join(MODELS)}"):
            preset(name)
