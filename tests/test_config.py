"""Configs hold what the releases are, survive JSON, and refuse what cannot work."""

import json
from dataclasses import FrozenInstanceError, replace

import pytest

from musicgen.config import (
    CHROMA_32KHZ,
    ENCODEC_32KHZ,
    MODELS,
    OFFICIAL_MODELS,
    STYLE_MERT,
    ClockConfig,
    MusicGenConfig,
    SpectralCodecConfig,
    preset,
    release,
)
from musicgen.errors import ConfigError, InputError

SPECTRAL = SpectralCodecConfig(
    sample_rate=32_000, hop=640, window=2560, power=0.3, encoder_width=32, encoder_blocks=1, decoder_width=32,
    decoder_blocks=1, latent_dim=16, codebooks=4, codebook_size=64, phase_steps=8,
)  # fmt: skip


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


def test_configs_cannot_be_changed():
    with pytest.raises(FrozenInstanceError):
        ENCODEC_32KHZ.filters = 3
    assert ENCODEC_32KHZ.hop == 640


@pytest.mark.parametrize(
    ("config", "change", "sentence"),
    [
        (ENCODEC_32KHZ, {"ratios": ()}, "ratios must hold at least one"),
        (ENCODEC_32KHZ, {"ratios": (256, 257)}, "at most 65536 samples a frame, got 65792"),
        (ENCODEC_32KHZ, {"filters": 8192}, "to at most 65536, got 131072"),
        (ENCODEC_32KHZ, {"compress": 65}, "above the 64 filters it divides, got 65"),
        (ENCODEC_32KHZ, {"residual_layers": 18}, "to at most 65536, got 2"),
        (ENCODEC_32KHZ, {"codebooks": 4.5}, "codebooks"),
        (SPECTRAL, {"window": 640}, "at least twice it, got 640"),
        (SPECTRAL, {"subframes": 3}, "must divide hop 640, got 3"),
        (SPECTRAL, {"synthesis_window": 1000}, "multiple of hop / subframes .*got 1000"),
        (SPECTRAL, {"noise_bands": 1}, "0 or 2 to 1281, got 1"),
        (STYLE_MERT, {"excerpt_seconds": 5.0}, "within excerpt_range of 1.5 to 4.5 s, got 5 s"),
        (STYLE_MERT, {"eval_quantizers": 7}, r"above quantizers \(6\), got 7"),
        (STYLE_MERT, {"transformer_heads": 7}, "twice transformer_heads, got 512 and 7"),
        (STYLE_MERT, {"extractor": "encodec"}, "encodec_codebooks must be at least 1"),
        (preset("small").lm, {"heads": 3}, "twice heads, got 1024 and 3"),
        (preset("small").lm, {"delays": (0, 2, 1, 3)}, "ascending from 0, one per codebook"),
        (preset("small").lm, {"delays": (0, 1, 2)}, "ascending from 0, one per codebook"),
        (CHROMA_32KHZ, {"bins": 121}, "ChromaConfig.bins must be between 1 and 120, got 121"),
        (preset("small"), {"stereo": True}, "predicts 4 x 2048 codes"),
        (preset("small"), {"stride_seconds": 30.0}, "must lie between 0 and window_seconds"),
        (preset("small"), {"stride_seconds": 0.001}, "at least one codec frame"),
        (preset("small"), {"chroma": CHROMA_32KHZ}, "prepended to the codes"),
        (preset("melody"), {"style": STYLE_MERT}, "melody or a style conditioner, not both"),
        (preset("style"), {"codec": replace(SPECTRAL, codebook_size=2048)}, "needs an EnCodec codec"),
        (preset("small"), {"clock": ClockConfig(beat_harmonics=2, bar_harmonics=2)}, "without cross-attention"),
    ],
)  # fmt: skip
def test_what_cannot_work_is_refused(config, change, sentence):
    with pytest.raises(ConfigError, match=sentence):
        replace(config, **change)


def test_the_decoder_of_a_spectral_codec_may_have_its_own_window():
    assert SPECTRAL.written_window == 2560 and SPECTRAL.frame_rate == 50
    assert replace(SPECTRAL, subframes=4, synthesis_window=640).written_window == 640


def test_unknown_and_missing_entries_are_named():
    data = preset("small").to_dict()
    with pytest.raises(ConfigError, match="colour"):
        MusicGenConfig.from_dict({**data, "colour": 1})
    del data["lm"]["heads"]
    with pytest.raises(ConfigError, match=r"lm.*heads"):
        MusicGenConfig.from_dict(data)
