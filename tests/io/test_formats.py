"""What people try to load: AudioCraft's training checkpoints load, and what is no model is named for what it is."""

import json
import shutil
import sys
import types
from pathlib import Path

import pytest
import torch
import yaml

import tiny_models
from musicgen.errors import CheckpointError, MusicGenError
from musicgen.io import checkpoint, formats, weights


@pytest.fixture(scope="module")
def packages(tmp_path_factory):
    """A model of ours, and the same as AudioCraft's and transformers' files."""
    folder = tmp_path_factory.mktemp("packages")
    ours = checkpoint.save(folder / "ours", tiny_models.build("melody"))
    for to in ("audiocraft", "transformers"):
        checkpoint.convert(ours, folder / to, to)
    return folder


@pytest.fixture
def omegaconf(monkeypatch):
    """Modules with the names of OmegaConf's, whose objects training checkpoints hold; gone when the file is read."""
    made = {}
    for module, name in (("dictconfig", "DictConfig"), ("listconfig", "ListConfig"), ("nodes", "AnyNode")):
        made[name] = type(name, (), {"__module__": f"omegaconf.{module}"})
        place = types.ModuleType(f"omegaconf.{module}")
        setattr(place, name, made[name])
        monkeypatch.setitem(sys.modules, place.__name__, place)
    monkeypatch.setitem(sys.modules, "omegaconf", types.ModuleType("omegaconf"))

    def node(value, parent=None):
        kind = (
            "DictConfig"
            if isinstance(value, dict)
            else "ListConfig"
            if isinstance(value, list)
            else "AnyNode"
        )
        it = made[kind]()
        it.__dict__ |= {"_parent": parent, "_metadata": {"flags": None}}
        if kind == "DictConfig":
            it._content = {key: node(each, it) for key, each in value.items()}
        elif kind == "ListConfig":
            it._content = [node(each, it) for each in value]
        else:
            it._val = value
        return it

    return node


def training_checkpoint(folder, node, **parts):
    """What AudioCraft's trainer keeps, of an exported package: settings as objects, weights one level deeper."""
    package = weights.unpickle(folder / "state_dict.bin")
    state = {key: value.clone() for key, value in package["best_state"].items()}
    wrong = {key: torch.zeros_like(value) for key, value in state.items()}
    return {
        "xp.cfg": node(yaml.safe_load(package["xp.cfg"])), "xp.sig": "abc", "history": [{"train": {"ce": 3.2}}],
        "model": wrong, "optimizer": {"state": {0: {"step": torch.tensor(3.0)}}}, "fsdp_best_state": {},
        "ema": {"state": {"model": wrong}}, "best_state": {"model": state}, **parts,
    }  # fmt: skip


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_training_checkpoint_of_audiocraft_loads_and_converts(packages, omegaconf, tmp_path, monkeypatch):
    want = dict(checkpoint.read(packages / "audiocraft").tensors)
    whole = training_checkpoint(packages / "audiocraft", omegaconf)
    state = whole["best_state"]["model"]
    layouts = {
        "best": whole,
        "fsdp": {**whole, "fsdp_best_state": {"model": state}, "best_state": {"model": {}}},
        "ema": {**whole, "best_state": {}, "ema": {"state": {"model": state}}},
        "last": {**whole, "best_state": {}, "ema": None, "model": state},
    }
    for name, content in layouts.items():
        run = shutil.copytree(packages / "audiocraft", tmp_path / name)
        (run / "state_dict.bin").unlink()
        torch.save(content, run / "checkpoint.th")
    for module in [name for name in sys.modules if name.startswith("omegaconf")]:
        monkeypatch.delitem(sys.modules, module)
    for name in layouts:
        for path in (tmp_path / name, tmp_path / name / "checkpoint.th"):
            got = checkpoint.read(path)
            assert got.tensors.keys() == want.keys()
            assert all(torch.equal(got.tensors[key], tensor) for key, tensor in want.items()), name
    made = checkpoint.convert(tmp_path / "best" / "checkpoint.th", tmp_path / "made", "transformers")
    assert checkpoint.load(made).config.lm == tiny_models.config("melody").lm


def test_weights_without_settings_are_named(packages, tmp_path):
    package = weights.unpickle(packages / "audiocraft" / "state_dict.bin")
    shutil.copytree(packages / "audiocraft", tmp_path / "a")
    torch.save({"best_state": {"model": dict(package["best_state"])}}, tmp_path / "a" / "new.th")
    with pytest.raises(CheckpointError, match="weights without settings"):
        checkpoint.load(tmp_path / "a" / "new.th")
    shutil.copy(tmp_path / "a" / "compression_state_dict.bin", tmp_path / "a" / "codec.th")
    with pytest.raises(CheckpointError, match="name no language model"):
        checkpoint.load(tmp_path / "a" / "codec.th")


def written(path, content="{}"):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content)
    return path


@pytest.mark.parametrize(
    ("name", "files", "sentence"),
    [
        ("lora", {"adapter_config.json": '{"base_model_name_or_path": "facebook/musicgen-melody"}',
                  "adapter_model.safetensors": ""},
         r"lora is a LoRA adapter \(PEFT\), changes to facebook/musicgen-melody and no model by itself: give"),
        ("lora/adapter_model.safetensors", {"lora/adapter_model.safetensors": ""}, "is a LoRA adapter"),
        ("m/model.safetensors", {"m/model.safetensors": "", "m/config.json": "{}"},
         "model.safetensors is weights alone; give the folder that holds them, .*m, which has a config.json"),
        ("w/model.safetensors", {"w/model.safetensors": ""}, "weights alone.* with its config.json"),
        ("pytorch_model.bin", {"pytorch_model.bin": ""}, "weights alone"),
        ("compression_state_dict.bin", {"compression_state_dict.bin": ""}, "give its state_dict.bin"),
        ("song.wav", {"song.wav": ""}, "song.wav is no model: models are folders"),
        ("c", {"c/compression_state_dict.bin": ""}, "no language model: state_dict.bin is missing"),
        ("run", {"run/log.csv": "", "run/model/config.json": "{}"}, "its model is in .*run/model"),
        ("codec", {"codec/config.json": '{"kind": "spectral"}'}, r"codec is a codec \(spectral\) alone"),
        ("enc", {"enc/config.json": '{"model_type": "encodec"}'}, r"enc is a codec \(encodec\) alone"),
        ("mbd", {"mbd/config.json": '{"format": "musicgen-diffusion-1"}'}, "MultiBand Diffusion decoder"),
        ("t5", {"t5/config.json": '{"model_type": "t5"}'}, "not a MusicGen model: its config.json is one of t5"),
        ("odd", {"odd/config.json": '{"model_type": "a\\u001b[2J"}'}, r"one of a\[2J\.$"),
        ("half", {"half/model.safetensors": ""}, r"half holds weights \(model.safetensors\) but no config.json"),
        ("none", {"none/readme": ""}, "neither config.json nor state_dict.bin"),
    ],
)  # fmt: skip
def test_what_is_no_model_is_named_for_what_it_is(tmp_path, monkeypatch, name, files, sentence):
    for file, content in files.items():
        inside = file if name != "lora" else f"lora/{file}"
        written(tmp_path / inside, content)
    with pytest.raises(CheckpointError, match=sentence) as caught:
        checkpoint.load(tmp_path / name)
    assert str(caught.value).isprintable()


ODD = (None, True, -1, 0, 3.5, 10**9, float("nan"), "x", [], {}, [1.5], "\x1b[2J")


def paths(tree, prefix=()):
    for key, value in tree.items():
        if isinstance(value, dict):
            yield from paths(value, (*prefix, key))
        yield (*prefix, key)


def put(tree, path, value):
    for name in path[:-1]:
        tree = tree[name]
    tree[path[-1]] = value


def told_or_loaded(read):
    try:
        read()
    except MusicGenError as error:
        assert "\n" not in str(error) and str(error).isprintable(), repr(str(error))


def test_odd_values_in_transformers_configs_raise_errors_of_ours_only(packages, tmp_path):
    folder = shutil.copytree(packages / "transformers", tmp_path / "hf")
    for name in ("config.json", "generation_config.json"):
        whole = (folder / name).read_text()
        for i, path in enumerate(paths(json.loads(whole))):
            for j in range(3):
                settings = json.loads(whole)
                put(settings, path, ODD[(i + 5 * j) % len(ODD)])
                (folder / name).write_text(json.dumps(settings))
                told_or_loaded(lambda: checkpoint.read(folder))
        (folder / name).write_text(whole)


def test_odd_values_in_audiocraft_settings_raise_errors_of_ours_only(packages, tmp_path):
    folder = shutil.copytree(packages / "audiocraft", tmp_path / "ac")
    for name in ("state_dict.bin", "compression_state_dict.bin"):
        package = weights.unpickle(packages / "audiocraft" / name)
        whole = yaml.safe_load(package["xp.cfg"])
        for i, path in enumerate(paths(whole)):
            settings = yaml.safe_load(package["xp.cfg"])
            put(settings, path, ODD[i % len(ODD)])
            torch.save({**package, "xp.cfg": yaml.safe_dump(settings)}, folder / name)
            told_or_loaded(lambda: checkpoint.read(folder))
        shutil.copy(packages / "audiocraft" / name, folder / name)


def test_formats_are_found_by_content(packages):
    assert [formats.detect(packages / name) for name in ("ours", "audiocraft", "transformers")] == [
        "musicgen", "audiocraft", "transformers"
    ]  # fmt: skip
    assert formats.detect(Path(packages / "audiocraft" / "state_dict.bin")) == "audiocraft"
