import json
import os
import re
import shutil
from dataclasses import replace

import pytest
import torch
import yaml
from safetensors import safe_open
from safetensors.torch import load_file, save_file

import golden_data
import tiny_models
from musicgen.errors import CheckpointError, ConfigError, InputError
from musicgen.io import checkpoint, formats, hub, weight_map, weights
from musicgen.presets import preset

PACKAGES = ("lm_text", "melody", "stereo", "style")


def same(a, b):
    assert a.keys() == b.keys()
    for key in a:
        assert a[key].dtype == b[key].dtype and torch.equal(a[key], b[key]), key


def tensors(path, **options):
    return dict(checkpoint.read(path, **options).tensors)


@pytest.fixture(scope="module")
def saved(tmp_path_factory):
    """A saved model of each kind, by kind."""
    folder = tmp_path_factory.mktemp("saved")
    models = {kind: tiny_models.build(kind) for kind in tiny_models.KINDS}
    return {kind: (model, checkpoint.save(folder / kind, model)) for kind, model in models.items()}


@pytest.mark.parametrize("kind", tiny_models.KINDS)
def test_a_saved_model_comes_back_whole(saved, kind):
    model, folder = saved[kind]
    again = checkpoint.load(folder)
    assert again.config == model.config
    same(again.state(), model.state())
    texts = ["slow piano", None]
    for got, want in zip(again.text.encode(texts), model.text.encode(texts), strict=True):
        assert torch.equal(got, want)
    codes = torch.randint(0, 64, (1, model.config.lm.codebooks, 6))
    assert torch.equal(again.codec.decode(codes), model.codec.decode(codes))


@pytest.mark.parametrize("first", ["transformers", "audiocraft"])
@pytest.mark.parametrize("kind", tiny_models.KINDS)
def test_every_conversion_is_bit_equal_both_ways(saved, tmp_path, kind, first):
    model, ours = saved[kind]
    second = "audiocraft" if first == "transformers" else "transformers"
    checkpoint.convert(ours, tmp_path / "a", first)
    checkpoint.convert(tmp_path / "a", tmp_path / "b", second)
    checkpoint.convert(tmp_path / "b", tmp_path / "c", "musicgen")
    for each in "abc":
        same(tensors(tmp_path / each), model.state())
    back = checkpoint.read(tmp_path / "c").config
    for part in ("codec", "lm", "chroma", "stereo", "window_seconds", "guidance", "license"):
        assert getattr(back, part) == getattr(model.config, part), part


@pytest.mark.golden
@pytest.mark.parametrize("case", PACKAGES)
def test_real_packages_load_and_return_bit_equal(tmp_path, case):
    package, t5 = golden_data.folder(case) / "package", golden_data.folder("t5")
    model = checkpoint.load(package, text_source=t5)
    assert model.config.stereo == (case == "stereo")
    assert (model.config.chroma is None) == (case != "melody")
    name = yaml.safe_load(weights.unpickle(package / "state_dict.bin")["xp.cfg"])["conditioners"][
        "description"
    ]
    assert model.config.text.source == f"google-t5/{name['t5']['name']}"
    checkpoint.convert(package, tmp_path / "ours", "musicgen", text_source=t5)
    checkpoint.convert(tmp_path / "ours", tmp_path / "back", "audiocraft")
    for name in ("state_dict.bin", "compression_state_dict.bin"):
        want, got = (weights.unpickle(folder / name) for folder in (package, tmp_path / "back"))
        same(got["best_state"], want["best_state"])
    back = checkpoint.read(tmp_path / "back").config
    assert replace(back, name=model.config.name) == model.config
    same(checkpoint.load(tmp_path / "back").state(), model.state())


@pytest.mark.golden
def test_older_layouts_of_packages_load_alike(tmp_path):
    source, t5 = golden_data.folder("lm_text") / "package", golden_data.folder("t5")
    package = weights.unpickle(source / "state_dict.bin")
    state = {key.replace("attn.", "attn.mha.").replace("cross_attention.", "cross_attention.mha."): value
             for key, value in package["best_state"].items()}  # fmt: skip
    prefix = "condition_provider."
    apart = {key.removeprefix(prefix): state.pop(key) for key in list(state) if key.startswith(prefix)}
    shutil.copy(source / "compression_state_dict.bin", tmp_path)
    old = {"best_state": {"model": state, "condition_provider": apart}, "xp.cfg": package["xp.cfg"]}
    torch.save(old, tmp_path / "state_dict.bin")
    same(tensors(tmp_path, text_source=t5), tensors(source, text_source=t5))
    same(tensors(tmp_path / "state_dict.bin", text_source=t5), tensors(source, text_source=t5))


@pytest.mark.golden
def test_a_pointer_to_a_codec_is_followed_by_content(saved, tmp_path):
    _, ours = saved["text"]
    checkpoint.convert(ours, tmp_path / "ac", "audiocraft")
    hf = checkpoint.convert(ours, tmp_path / "hf", "transformers")
    whole, prefix = load_file(hf / "model.safetensors"), "audio_encoder."
    codec = {key.removeprefix(prefix): value for key, value in whole.items() if key.startswith(prefix)}
    place = tmp_path / "ac" / "facebook" / "encodec_32khz"
    place.mkdir(parents=True)
    save_file(codec, place / "model.safetensors")
    settings = json.loads((hf / "config.json").read_text())["audio_encoder"]
    (place / "config.json").write_text(json.dumps(settings))
    pointer = {"pretrained": "facebook/encodec_32khz", "exported": True}
    torch.save(pointer, tmp_path / "ac" / "compression_state_dict.bin")
    same(tensors(tmp_path / "ac"), tensors(ours))


def test_shards_bins_and_other_names_read_alike(saved, tmp_path, monkeypatch):
    model, ours = saved["text"]
    monkeypatch.setattr(weights.write_safetensors, "__defaults__", (40_000,))
    sharded = checkpoint.convert(ours, tmp_path / "sharded", "transformers")
    assert (sharded / "model.safetensors.index.json").is_file()
    same(tensors(sharded), model.state())

    state, norm = {}, "parametrizations.weight.original"
    for file in sharded.glob("*.safetensors"):
        state |= load_file(file)
    words = {"weight_g": f"{norm}0", "weight_v": f"{norm}1"}
    modern = {
        re.sub("weight_[gv]", lambda found: words[found[0]], key): value for key, value in state.items()
    }
    modern["text_encoder.encoder.embed_tokens.weight"] = modern["text_encoder.shared.weight"].clone()
    modern["decoder.model.decoder.embed_positions.weights"] = torch.zeros(2048, 32)
    other = tmp_path / "bin"
    shutil.copytree(sharded, other, ignore=shutil.ignore_patterns("*.safetensors*"))
    torch.save(modern, other / "pytorch_model.bin")
    same(tensors(other), model.state())


def test_half_precision_halves_the_file_and_keeps_running_means(saved, tmp_path):
    model, ours = saved["text"]
    checkpoint.save(tmp_path / "half", model, dtype=torch.float16)
    small, large = ((folder / "model.safetensors").stat().st_size for folder in (tmp_path / "half", ours))
    assert small < 0.6 * large
    state = load_file(tmp_path / "half" / "model.safetensors")
    assert all(state[key].dtype == torch.float32 for key in state if key.endswith("embed_avg"))
    again = checkpoint.load(tmp_path / "half")
    assert again.lm.norm.weight.dtype == torch.float32
    torch.testing.assert_close(again.lm.head.weight, model.lm.head.weight, rtol=1e-3, atol=1e-4)
    half = checkpoint.load(tmp_path / "half", dtype=torch.float16)
    assert half.lm.norm.weight.dtype == torch.float16 and half.text.encode(["x"])[0].dtype == torch.float32


def break_settings(folder, edit):
    settings = json.loads((folder / "config.json").read_text())
    edit(settings)
    (folder / "config.json").write_text(json.dumps(settings))


def break_weights(folder, edit):
    state = load_file(folder / "model.safetensors")
    edit(state)
    save_file(state, folder / "model.safetensors")


@pytest.mark.parametrize(
    ("damage", "sentence"),
    [
        (lambda f: (f / "model.safetensors").write_bytes(b"junk"), "cannot be read as safetensors"),
        (lambda f: (f / "model.safetensors").unlink(), "holds no weights"),
        (lambda f: (f / "config.json").write_text("{"), "is not JSON"),
        (lambda f: (f / "config.json").write_text("[]"), "holds no settings"),
        (lambda f: (f / "config.json").unlink(), "weights .* but no config.json"),
        (lambda f: (f / "tokenizer.json").unlink(), "tokenizer.json"),
        (lambda f: break_settings(f, lambda s: s.update(version=99)), "newer version"),
        (lambda f: break_settings(f, lambda s: s.update(format="other")), "is not a MusicGen model"),
        (lambda f: break_settings(f, lambda s: s.pop("lm")), r"config\.json: the config lacks lm\."),
        (lambda f: break_settings(f, lambda s: s["lm"].update(depth=3)), "depth"),
        (lambda f: break_settings(f, lambda s: s["lm"].update(ffn_width=64)), r"weight is \[128, 32\], not"),
        (lambda f: break_weights(f, lambda s: s.pop("lm.norm.bias")), r"lacks lm\.norm\.bias"),
        (lambda f: break_weights(f, lambda s: s.update(extra=torch.ones(1))), r"unexpected extra"),
        (lambda f: break_weights(f, lambda s: s.pop("text.shared.weight")), "text encoder"),
    ],
)
def test_a_damaged_checkpoint_is_one_sentence(saved, tmp_path, damage, sentence):
    shutil.copytree(saved["text"][1], tmp_path / "copy")
    damage(tmp_path / "copy")
    with pytest.raises((CheckpointError, ConfigError), match=sentence) as caught:
        checkpoint.load(tmp_path / "copy")
    assert "\n" not in str(caught.value)


def test_a_truncated_file_is_found(saved, tmp_path):
    shutil.copytree(saved["text"][1], tmp_path / "copy")
    file = tmp_path / "copy" / "model.safetensors"
    file.write_bytes(file.read_bytes()[:-1000])
    with pytest.raises(CheckpointError, match=r"model\.safetensors cannot be read"):
        checkpoint.load(tmp_path / "copy")


class Evil:
    def __reduce__(self):
        return print, ("code was run",)


def test_pickles_with_code_are_refused_and_not_run(saved, tmp_path, capsys):
    checkpoint.convert(saved["text"][1], tmp_path / "ac", "audiocraft")
    contents = (Evil(), "not opened"), ({"best_state": 3}, "no best_state"), ([], "no best_state")
    for content, sentence in contents:
        torch.save(content, tmp_path / "ac" / "state_dict.bin")
        with pytest.raises(CheckpointError, match=sentence):
            checkpoint.load(tmp_path / "ac")
    for junk in (b"", b"junk", b"PK\x03\x04 not a zip"):
        (tmp_path / "ac" / "state_dict.bin").write_bytes(junk)
        with pytest.raises(CheckpointError):
            checkpoint.load(tmp_path / "ac")
    assert "code was run" not in capsys.readouterr().out


def test_foreign_keys_are_named_as_their_file_names_them(saved, tmp_path):
    hf = checkpoint.convert(saved["melody"][1], tmp_path / "hf", "transformers")
    break_weights(hf, lambda state: state.pop("decoder.lm_heads.0.weight"))
    with pytest.raises(CheckpointError, match=r"model\.safetensors .*lacks decoder\.lm_heads\.0\.weight"):
        checkpoint.load(hf)
    ac = checkpoint.convert(saved["melody"][1], tmp_path / "ac", "audiocraft")
    package = torch.load(ac / "state_dict.bin", weights_only=True)  # not mapped: it is written over
    package = {**package, "best_state": {**package["best_state"], "stranger": torch.ones(1)}}
    torch.save(package, ac / "state_dict.bin")
    with pytest.raises(CheckpointError, match=r"state_dict\.bin .*unexpected stranger"):
        checkpoint.load(ac)


def test_names_are_found_or_explained(saved, tmp_path):
    with pytest.raises(InputError, match="did you mean small"):
        checkpoint.load("smal")
    with pytest.raises(CheckpointError, match="downloads are switched off"):
        checkpoint.load("medium", weights_dir=tmp_path, offline=True)
    with pytest.raises(CheckpointError, match="downloads are switched off"):
        checkpoint.load("someone/some-model", weights_dir=tmp_path, offline=True)
    (tmp_path / "empty").mkdir()
    with pytest.raises(CheckpointError, match="neither"):
        checkpoint.load(tmp_path / "empty")
    shutil.copytree(saved["text"][1], tmp_path / "facebook" / "musicgen-small")
    assert checkpoint.load("small", weights_dir=tmp_path, offline=True).config.name == "tiny-text"


def test_the_hubs_cache_is_read_offline(saved, tmp_path):
    repo = tmp_path / "models--facebook--musicgen-small"
    checkpoint.convert(saved["text"][1], repo / "snapshots" / "abc", "transformers")
    (repo / "refs").mkdir()
    (repo / "refs" / "main").write_text("abc")
    loaded = checkpoint.load("facebook/musicgen-small", weights_dir=tmp_path, offline=True)
    assert loaded.config.name == "small"
    assert hub.cached("small", tmp_path) == repo / "snapshots" / "abc"
    assert hub.cached("medium", tmp_path) is None


def test_conversion_refuses_what_cannot_be(saved, tmp_path):
    _, ours = saved["text"]
    with pytest.raises(InputError, match="not to 'onnx'"):
        checkpoint.convert(ours, tmp_path / "x", "onnx")
    with pytest.raises(InputError, match="not an empty folder"):
        checkpoint.convert(ours, ours, "musicgen")
    assert not (tmp_path / "x").exists()


def test_saving_again_replaces_all_and_leaves_nothing_behind(saved, tmp_path):
    model, _ = saved["text"]
    for _ in range(2):
        checkpoint.save(tmp_path / "m", model)
    names = sorted(path.name for path in (tmp_path / "m").iterdir())
    assert names == ["config.json", "model.safetensors", "tokenizer.json"]
    with safe_open(tmp_path / "m" / "model.safetensors", "pt") as file:
        assert file.metadata()["license"] == "MIT"
    (tmp_path / "file").write_text("")
    with pytest.raises(CheckpointError, match="cannot be written"):
        checkpoint.save(tmp_path / "file" / "m", model)


COUNTS = {
    "small": 300, "medium": 588, "melody": 399, "stereo-small": 308, "stereo-medium": 596,
    "stereo-melody": 407, "style": 491, "large": 588, "melody-large": 399,
}  # fmt: skip


def test_files_are_as_public_as_the_umask_allows(saved, tmp_path):
    before = os.umask(0o027)
    try:
        folder = checkpoint.save(tmp_path / "model", saved["melody"][0])
    finally:
        os.umask(before)
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o640}


@pytest.mark.parametrize(("name", "count"), COUNTS.items())
def test_tables_cover_the_published_files(name, count):
    config = preset(name)
    ours = checkpoint.skeleton(config)
    links = weight_map.audiocraft_lm(config)
    assert len({link.theirs for link in links}) + (config.chroma is not None) == count
    codec = weight_map.audiocraft_codec(config.codec)
    assert {link.ours for link in (*links, *codec)} == ours.keys()
    if name != "style":
        assert {link.ours for link in weight_map.transformers_all(config, [])} == ours.keys()


def test_formats_are_known():
    assert formats.FORMATS == ("musicgen", "transformers", "audiocraft")
