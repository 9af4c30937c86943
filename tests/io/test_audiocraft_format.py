from dataclasses import replace

import pytest
import yaml

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
        ("flatten_first: 0", "flatten_first: 2", r"delay\.flatten_first must be 0, got 2"),
        ("empty_initial: 0", "empty_initial: 3", r"delay\.empty_initial must be 0, got 3"),
        ("causal: true", "causal: false", r"transformer_lm\.causal must be True, got False"),
        ("past_context: null", "past_context: 100", r"transformer_lm\.past_context must be None, got 100"),
        ("xpos: false", "xpos: true", r"transformer_lm\.xpos must be False, got True"),
        ("qk_layer_norm_cross: false", "qk_layer_norm_cross: true", "qk_layer_norm_cross must be False"),
        ("pos_emb: false", "pos_emb: true", r"fuser\.cross_attention_pos_emb must be False, got True"),
        ("sum: []", "sum: [description]", r"fuser\.sum must be \[\], got \['description'\]"),
        ("cross: []", "cross: [self_wav]", r"fuser\.cross must be \['description'\], got \['self_wav'\]"),
        ("interpolate: []", "interpolate: [self_wav]", r"fuser\.input_interpolate must be \[\]"),
        (
            "  - description",
            "  - other",
            r"prepend must be \['self_wav', 'description'\], got \['self_wav', 'o",
        ),
        ("normalize_text: false", "normalize_text: true", r"t5\.normalize_text must be False, got True"),
        ("model: t5", "model: lut", r"conditioners\.description\.model must be 't5', got 'lut'"),
        (
            "model: chroma_stem",
            "model: clap",
            r"self_wav\.model must be 'chroma_stem' or 'style', got 'clap'",
        ),
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


@pytest.mark.parametrize(
    ("path", "value", "sentence"),
    [
        ("seanet.activation_params", {"alpha": 0.5}, r"activation_params must be \{'alpha': 1\.0\}"),
        ("seanet.decoder", {"final_activation": "Tanh"}, r"final_activation must be None, got 'Tanh'"),
        ("encodec.quantizer", "dvq", r"encodec\.quantizer must be 'rvq', got 'dvq'"),
    ],
)
def test_a_codec_that_cannot_be_built_is_named_by_its_path(path, value, sentence):
    settings = yaml.safe_load(audiocraft_format.codec_to_audiocraft(tiny_models.config("text").codec))
    part, name = path.split(".")
    settings[part][name] = value
    with pytest.raises(ConfigError, match=sentence):
        audiocraft_format.codec_from_audiocraft(Settings(settings, "codec"))


def test_the_order_of_prepended_names_changes_nothing():
    config = tiny_models.config("melody")
    settings = yaml.safe_load(audiocraft_format.model_to_audiocraft(config))
    settings["fuser"]["prepend"] = ["description", "self_wav"]
    read = audiocraft_format.model_from_audiocraft(
        Settings(settings, "model"), config.codec, config.text, name=config.name, half_window=False
    )
    assert read == config


def test_what_audiocraft_has_no_word_for_is_refused():
    config = tiny_models.config("text")
    with pytest.raises(ConfigError, match="multiple of 32, not 100"):
        audiocraft_format.model_to_audiocraft(replace(config, lm=replace(config.lm, ffn_width=100)))
