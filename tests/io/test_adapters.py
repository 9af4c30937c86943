"""Adapter folders: what is written is read again, and what is damaged, foreign or hostile is told in one sentence."""

import json

import pytest
import torch
from safetensors.torch import load_file, save_file

import adapter_files
import tiny_models
from musicgen.errors import CheckpointError, InputError, MusicGenError
from musicgen.io import adapters

CONFIG = tiny_models.config("text")
RANK = 3


@pytest.fixture
def folder(tmp_path):
    return adapter_files.write(tmp_path / "style", CONFIG, rank=RANK)


def edit(folder, **settings):
    file = folder / adapters.CONFIG
    file.write_text(json.dumps({**json.loads(file.read_text()), **settings}))


def edit_tensors(folder, change):
    tensors = load_file(folder / adapters.WEIGHTS)
    change(tensors)
    save_file(tensors, folder / adapters.WEIGHTS)


def test_each_layer_has_the_change_that_was_written(folder):
    found = adapters.read(folder, CONFIG).changes
    assert found.keys() == {f"lm.{name}" for name in adapter_files.layers(CONFIG)}
    whole: dict[str, list[torch.Tensor]] = {}
    for half in adapter_files.halves(CONFIG, rank=RANK):  # alpha is twice the rank
        whole.setdefault(half.name, []).append(2.0 * half.up @ half.down)
    for name, parts in whole.items():
        torch.testing.assert_close(found[name].matrix(), torch.cat(parts))


def test_names_are_those_of_transformers(folder):
    names = set(load_file(folder / adapters.WEIGHTS))
    start = "base_model.model.decoder.model.decoder.layers.2"
    for layer in ("self_attn.v_proj", "encoder_attn.k_proj", "encoder_attn.out_proj", "fc1"):
        assert {f"{start}.{layer}.lora_A.weight", f"{start}.{layer}.lora_B.weight"} <= names
    settings = json.loads((folder / adapters.CONFIG).read_text())
    assert settings["target_modules"] == ["fc1", "fc2", "k_proj", "out_proj", "q_proj", "v_proj"]


def test_a_token_word_and_an_older_adapter(tmp_path):
    row = torch.randn(CONFIG.text.width)
    folder = adapter_files.write(tmp_path / "a", CONFIG, rows={7: row}, words={"zorb": 7})
    found = adapters.read(folder, CONFIG)
    assert found.words == {"zorb": 7}
    torch.testing.assert_close(found.rows[7], row)
    before = adapters.stamp(folder)
    (folder / "notes.txt").write_text("kept")
    adapter_files.write(folder, CONFIG, rank=1)
    assert adapters.read(folder, CONFIG).words == {}
    assert (folder / "notes.txt").is_file()
    assert adapters.stamp(folder) != before


def test_it_is_found_by_path_in_the_weights_folder_and_in_a_run(folder, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert adapters.find("style").resolve() == folder
    assert adapters.find("style", tmp_path) == adapters.find(str(folder), None).relative_to(tmp_path)
    run = tmp_path / "weights" / "run"
    adapter_files.write(run / "model", CONFIG)
    assert adapters.find("run", tmp_path / "weights") == run / "model"
    with pytest.raises(InputError, match="There is no adapter 'styl'"):
        adapters.find("styl")
    with pytest.raises(MusicGenError, match="downloads are switched off"):
        adapters.find("somebody/style", offline=True)


FC1 = "base_model.model.decoder.model.decoder.layers.0.fc1.lora_A.weight"
HOSTILE = {
    "another kind": (lambda f: edit(f, peft_type="IA3\n\x1b[31m"), r"of the kind IA3\?\?\[31m; LoRA"),
    "no kind": (lambda f: edit(f, peft_type=None), "of the kind None"),
    "dora": (lambda f: edit(f, use_dora=True), "use_dora of PEFT, which is not plain LoRA"),
    "biases": (lambda f: edit(f, bias="all"), "uses bias of PEFT"),
    "modules": (lambda f: edit(f, modules_to_save=["lm_heads"]), "modules_to_save of PEFT"),
    "pissa": (lambda f: edit(f, init_lora_weights="pissa"), "init_lora_weights = pissa"),
    "alpha": (lambda f: edit(f, lora_alpha="many"), "lora_alpha in adapter_config.json must be a number"),
    "infinite alpha": (lambda f: edit(f, lora_alpha=float("inf")), "must be a number, got inf"),
    "a slow pattern": (lambda f: edit(f, alpha_pattern={"(a+)+$": 2}), "can hold only names of layers"),
    "no json": (lambda f: (f / adapters.CONFIG).write_text("["), "is not JSON"),
    "a list": (lambda f: (f / adapters.CONFIG).write_text("[]"), "holds no settings"),
    "no weights": (lambda f: (f / adapters.WEIGHTS).unlink(), "lacks adapter_model.safetensors"),
    "cut weights": (lambda f: (f / adapters.WEIGHTS).write_bytes(b"\x00" * 30), "cannot be read as safetensors"),
    "half": (lambda f: edit_tensors(f, lambda t: t.pop(FC1)), "only one of the two matrices of .*fc1"),
    "a shape": (lambda f: edit_tensors(f, lambda t: t.update({FC1: torch.zeros(RANK, 31)})), "for another model"),
    "no rank": (lambda f: edit_tensors(f, lambda t: t.update({FC1: torch.zeros(0, 32)})), "of rank 0"),
    "a vector": (lambda f: edit_tensors(f, lambda t: t.update({FC1: torch.zeros(32)})), "not a matrix"),
    "whole numbers": (
        lambda f: edit_tensors(f, lambda t: t.update({FC1: torch.zeros(RANK, 32, dtype=torch.int8)})), "torch.int8",
    ),
    "nan": (lambda f: edit_tensors(f, lambda t: t[FC1].fill_(float("nan"))), "not finite"),
    "an unknown layer": (
        lambda f: edit_tensors(f, lambda t: t.update({FC1.replace(".0.", ".99."): torch.zeros(RANK, 32)})),
        r"does not fit tiny-text: it changes decoder\.model\.decoder\.layers\.99\.fc1",
    ),
    "an embedding": (
        lambda f: edit_tensors(f, lambda t: t.update({"base_model.model.x.lora_embedding_A": torch.zeros(2, 2)})),
        "it changes base_model.model.x.lora_embedding_A",
    ),
    "words without rows": (
        lambda f: (f / adapters.OURS).write_text('{"words": {"zorb": 3}}'), "does not name token words",
    ),
}  # fmt: skip


@pytest.mark.parametrize("fault", HOSTILE)
def test_a_wrong_folder_is_one_sentence(folder, fault):
    damage, sentence = HOSTILE[fault]
    damage(folder)
    with pytest.raises(CheckpointError, match=sentence) as error:
        adapters.read(folder, CONFIG)
    assert str(error.value).isprintable()


@pytest.mark.parametrize("ids", [None, [], [300], [-1], ["1"], [1, 2], {"a": [1], "b": [1]}, list(range(65))])
def test_rows_of_tokens_are_checked(tmp_path, ids):
    folder = adapter_files.write(tmp_path / "a", CONFIG, rows={7: torch.zeros(CONFIG.text.width)})
    edit(folder, trainable_token_indices=ids)
    with pytest.raises(CheckpointError, match=r"trainable_token_indices|token rows"):
        adapters.read(folder, CONFIG)


def test_another_models_adapter_is_told_by_the_name_that_was_given(folder):
    with pytest.raises(CheckpointError, match=r"^my-style (is for another model|does not fit)"):
        adapters.read(folder, tiny_models.tiny_config("other"), called="my-style")
