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
