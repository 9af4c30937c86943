from dataclasses import replace

import pytest

import tiny_models
from musicgen.errors import ConfigError
from musicgen.io import audiocraft_format
from musicgen.io.settings import Settings
from musicgen.presets import OFFICIAL_MODELS, preset


def back(config):
    codec = audiocraft_format.codec_from_audiocraft(
        Settings.from_yaml(audiocraft_format.codec_to_audiocraft(config.codec), "codec")
    )
    package = Settings.from_yaml(audiocraft_format.model_to_audiocraft(config), "model")
    return audiocraft_format.model_from_audiocraft(
        package, codec, config.text, name=config.name, half_window=False
    )


@pytest.mark.parametrize("name", OFFICIAL_MODELS)
def test_official_configs_come_back_equal(name):
    assert back(preset(name)) == preset(name)


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("radix2_exp: 14", "radix2_exp: 1000000000", r"radix2_exp must be between 1 and 16, got 1000000000"),
        ("dim: 32", "dim: x", r"transformer_lm\.dim must be a whole number, got 'x'"),
        ("n_q: 4", "n_q: 1000000000", r"transformer_lm\.n_q must be between 1 and 128"),
        ("segment_duration: 5", "segment_duration: .inf", r"segment_duration must be a finite number"),
        ("norm_first: true", "norm_first: false", r"norm_first must be True, got False"),
        ("modeling: delay", "modeling: parallel", r"'parallel'; only 'delay' can be built"),
    ],
)
def test_what_cannot_be_built_is_named_by_its_path(old, new, sentence):
    config = tiny_models.config("melody")
    text = audiocraft_format.model_to_audiocraft(config)
    assert old in text
    package = Settings.from_yaml(text.replace(old, new), "model")
    with pytest.raises(ConfigError, match=sentence):
        audiocraft_format.model_from_audiocraft(
            package, config.codec, config.text, name="x", half_window=False
        )


def test_what_audiocraft_has_no_word_for_is_refused():
    config = tiny_models.config("text")
    with pytest.raises(ConfigError, match="multiple of 32, not 100"):
        audiocraft_format.model_to_audiocraft(replace(config, lm=replace(config.lm, ffn_width=100)))
