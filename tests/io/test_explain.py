"""What people give instead of a model is named, and so is what to do."""

import json
import re

import pytest

from musicgen.io.explain import is_package, why_no_model


@pytest.mark.parametrize(
    ("files", "given", "sentence"),
    [
        ({"a.safetensors": ""}, "a.safetensors", "weights alone; give the folder .*, with its config.json"),
        ({"a.safetensors": "", "config.json": "{}"}, "a.safetensors", "which has a config.json"),
        ({"song.txt": ""}, "song.txt", "models are folders"),
        ({"compression_state_dict.bin": ""}, "compression_state_dict.bin", "the codec of .*state_dict.bin"),
        ({"compression_state_dict.bin": ""}, "", "no language model: state_dict.bin is missing"),
        ({"adapter_model.safetensors": ""}, "adapter_model.safetensors", "LoRA adapter .*--adapters"),
        ({"b.safetensors": "", "a.bin": ""}, "", r"holds weights \(a.bin\) but no config.json"),
        ({}, "", "neither config.json nor state_dict.bin"),
        ({"model/config.json": "{}"}, "", "training run; its model is in .*model"),
        ({"config.json": '{"model_type": "llama"}'}, "", "its config.json is one of llama"),
        ({"config.json": '{"kind": "spectral"}'}, "", r"codec \(spectral\) alone"),
        ({"config.json": '{"format": "musicgen-diffusion-1"}'}, "", "MultiBand Diffusion decoder"),
        ({"config.json": "{broken"}, "", "one of something else"),
        ({"config.json": "[1]"}, "", "one of something else"),
        ({"config.json": "[" * 100_000}, "", "one of something else"),
    ],
)
def test_each_thing_is_named(files, given, sentence, tmp_path):
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    path = tmp_path / given if given else tmp_path
    message = why_no_model(path)
    assert message.startswith(str(path if "LoRA" not in sentence else tmp_path)) and message.endswith(".")
    assert re.search(sentence, message), message


def test_the_base_of_a_lora_is_named_where_it_can_be_printed(tmp_path):
    file = tmp_path / "adapter_config.json"
    file.write_text(json.dumps({"base_model_name_or_path": "facebook/musicgen-small"}))
    assert "changes to facebook/musicgen-small and no model" in why_no_model(tmp_path)
    for bad in ('{"base_model_name_or_path": "\\u001b[2J"}', '{"base_model_name_or_path": 3}', "[", "[]"):
        file.write_text(bad)
        message = why_no_model(tmp_path)
        assert "changes and no model" in message and message.isprintable()


def test_a_kind_is_shown_short_and_without_control_characters(tmp_path):
    (tmp_path / "config.json").write_text(json.dumps({"model_type": "\x1b[2J" + "a" * 1000}))
    message = why_no_model(tmp_path)
    assert message.isprintable() and "a" * 30 in message and "a" * 50 not in message


def test_packages_are_known_by_name(tmp_path):
    for name in ("state_dict.bin", "checkpoint.th", "x.PT", "a.ckpt"):
        assert is_package(tmp_path / name)
    for name in (
        "pytorch_model.bin",
        "adapter_model.bin",
        "compression_state_dict.bin",
        "model.safetensors",
        "a",
    ):
        assert not is_package(tmp_path / name)
