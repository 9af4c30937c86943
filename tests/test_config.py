"""Configs refuse what cannot work, and name every wrong entry."""

from dataclasses import FrozenInstanceError, replace

import pytest

from musicgen.config import ClockConfig, MusicGenConfig, SpectralCodecConfig
from musicgen.errors import ConfigError
from musicgen.presets import CHROMA_32KHZ, ENCODEC_32KHZ, STYLE_MERT, preset

SPECTRAL = SpectralCodecConfig(
    sample_rate=32_000, hop=640, window=2560, power=0.3, encoder_width=32, encoder_blocks=1, decoder_width=32,
    decoder_blocks=1, latent_dim=16, codebooks=4, codebook_size=64, phase_steps=8,
)  # fmt: skip


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
