import pytest

import tiny_models
from musicgen.errors import ConfigError
from musicgen.io import transformers_format
from musicgen.presets import ENCODEC_32KHZ, OFFICIAL_MODELS, preset


@pytest.mark.parametrize("name", [name for name in OFFICIAL_MODELS if name != "style"])
def test_official_configs_come_back_equal(name):
    files = transformers_format.model_to_transformers(preset(name))
    back = transformers_format.model_from_transformers(
        files["config.json"], files["generation_config.json"], name=name
    )
    assert back == preset(name)


def test_codebooks_follow_from_the_bandwidth():
    settings = transformers_format.codec_to_transformers(ENCODEC_32KHZ)
    assert transformers_format.codec_from_transformers(settings) == ENCODEC_32KHZ
    for wrong in (
        {"target_bandwidths": []},
        {"target_bandwidths": ["x"]},
        {"codebook_size": 1},
        {"normalize": True},
    ):
        with pytest.raises(ConfigError):
            transformers_format.codec_from_transformers({**settings, **wrong})


def test_a_wrong_entry_is_named_by_its_path():
    files = transformers_format.model_to_transformers(tiny_models.config("text"))
    settings = files["config.json"]
    for path, value, sentence in (
        ("num_codebooks", "4", r"decoder\.num_codebooks must be a whole number, got '4'"),
        ("audio_channels", 3, r"decoder\.audio_channels must be between 1 and 2, got 3"),
        ("hidden_size", None, r"decoder\.hidden_size must be a whole number, got None"),
    ):
        broken = {**settings, "decoder": {**settings["decoder"], path: value}}
        with pytest.raises(ConfigError, match=sentence):
            transformers_format.model_from_transformers(broken, {}, name="x")
    lacking = {key: value for key, value in settings.items() if key != "decoder"}
    with pytest.raises(ConfigError, match=r"lacks decoder\.num_codebooks"):
        transformers_format.model_from_transformers(lacking, {}, name="x")


@pytest.mark.parametrize(
    ("path", "value", "sentence"),
    [
        ("decoder.activation_function", "relu", r"decoder\.activation_function must be 'gelu', got 'relu'"),
        ("decoder.scale_embedding", True, r"decoder\.scale_embedding must be False, got True"),
        ("text_encoder.layer_norm_epsilon", 1e-2, r"layer_norm_epsilon must be 1e-06, got 0\.01"),
        (
            "text_encoder.relative_attention_num_buckets",
            16,
            "relative_attention_num_buckets must be 32, got 16",
        ),
        ("text_encoder.relative_attention_max_distance", 64, "relative_attention_max_distance must be 128"),
        ("text_encoder.model_type", "umt5", "model_type must be 't5', got 'umt5'"),
        ("audio_encoder.chunk_length_s", 1.0, r"chunk_length_s must be None, got 1\.0"),
    ],
)
def test_what_cannot_be_built_is_refused(path, value, sentence):
    settings = transformers_format.model_to_transformers(tiny_models.config("text"))["config.json"]
    part, name = path.split(".")
    broken = {**settings, part: {**settings[part], name: value}}
    with pytest.raises(ConfigError, match=sentence):
        transformers_format.model_from_transformers(broken, {}, name="x")
    bare = {**settings, part: {key: each for key, each in settings[part].items() if key != name}}
    assert transformers_format.model_from_transformers(bare, {}, name="x")


def test_a_null_length_or_name_is_the_usual_one():
    settings = transformers_format.model_to_transformers(tiny_models.config("text"))["config.json"]
    settings["text_encoder"]["_name_or_path"] = None
    read = transformers_format.model_from_transformers(settings, {"max_length": None}, name="x")
    assert (read.window_seconds, read.text.source) == (30, "t5-base")
