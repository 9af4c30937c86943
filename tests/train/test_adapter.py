"""Training an adapter: resumed is uninterrupted, only the adapter changes, and its files are what was trained."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch

from musicgen import MusicGen
from musicgen.errors import ConfigError
from musicgen.io import adapters
from musicgen.io import checkpoint as store
from musicgen.model.lora import merge
from musicgen.train import checkpoint
from musicgen.train.adapter import TrainedAdapter
from musicgen.train.code_dataset import read_shard, write_shard
from musicgen.train.config import LoraConfig, TrainConfig
from musicgen.train.lm import LMTrainer, train
from musicgen.train.lm_setup import TrainableParts
from train_data import make_codes, same, tiny

LORA = LoraConfig(rank=2, alpha=4.0, dropout=0.2, token="zorb")


@pytest.fixture(scope="module")
def recipe(tiny_clock) -> TrainConfig:
    lora = {"start": str(tiny_clock), "lora": LORA, "samples": ("zorb style", "piano"), "sample_seconds": 0.2}
    whole = tiny(train_text=False, init_from_codebook=False, **lora)
    optim = replace(whole.lm.optim, steps=6, warmup=1, lr=1e-2)
    lm = replace(whole.lm, optim=optim, valid_every=3, checkpoint_every=2, batch_size=2)
    return replace(whole, model=store.read(str(tiny_clock)).config, codec=None, text=None, lm=lm)


@pytest.fixture(scope="module")
def codes(recipe, tmp_path_factory):
    folder = make_codes(tmp_path_factory.mktemp("codes"), recipe)
    for file in sorted(folder.glob("*.safetensors")):
        shard = read_shard(file)
        write_shard(file, replace(shard, captions=[["zorb", "zorb style, piano"]] * len(shard)))
    return folder


@pytest.fixture(scope="module")
def finished(recipe, codes, tmp_path_factory):
    folder = tmp_path_factory.mktemp("run")
    train(recipe, folder, codes=codes, device="cpu")
    return folder


def test_resumed_equals_uninterrupted(recipe, codes, finished, tmp_path) -> None:
    for minutes in (0.0, 0.0, None):
        torch.manual_seed(0)  # nothing may hang on the global generator, dropout included
        train(recipe, tmp_path, codes=codes, max_minutes=minutes, device="cpu")
    one, other = (checkpoint.load(folder / "checkpoint.pt") for folder in (tmp_path, finished))
    same(one, other)
    for name in (adapters.WEIGHTS, adapters.CONFIG, adapters.OURS):
        assert (tmp_path / "model" / name).read_bytes() == (finished / "model" / name).read_bytes()


def test_what_is_written_is_what_was_trained(recipe, codes, tiny_clock, finished) -> None:
    trainer = LMTrainer(recipe, codes, finished, device=torch.device("cpu"), resume=True)
    state = checkpoint.load(finished / "checkpoint.pt")
    trainer.load_state_dict(state["trainer"])
    names = [name for name, each in trainer._parts.lm.named_parameters() if each.requires_grad]
    assert names and all(name.endswith((".down", ".up")) for name in names)
    loaded = store.load(tiny_clock)
    trainer.export(finished / "again")
    found = adapters.read(finished / "again", loaded.config)
    merge(loaded.lm, {name.removeprefix("lm."): each for name, each in found.changes.items()})
    with trainer._learner.averaged(), torch.no_grad():
        sequence, conditioning = (
            torch.randint(0, 64, (1, 4, 5)),
            trainer._parts.conditioner(torch.randn(1, 3, 16), torch.ones(1, 3, dtype=torch.long)),
        )
        want = trainer._parts.lm(sequence, conditioning)
        torch.testing.assert_close(loaded.lm(sequence, conditioning), want, rtol=1e-4, atol=1e-5)
        [(number, row)] = trainer._adapter.rows.items()
        torch.testing.assert_close(found.rows[number], row, rtol=0, atol=0)
    assert found.words == {"zorb": number}


def test_it_learns_and_the_word_too(recipe, tiny_clock, finished) -> None:
    rows = (finished / "log.csv").read_text().splitlines()
    assert len(rows) > 3
    plain, model = store.load(tiny_clock), MusicGen.from_pretrained(str(tiny_clock))
    text = model.adapted.get(str(finished)).components.text  # the run's folder is enough
    [number] = text.words.values()
    first = plain.text.model.get_parameter("shared.weight")[
        plain.text.tokenizer.encode("music", add_special_tokens=False).ids
    ].mean(0)
    assert (text.model.get_parameter("shared.weight")[number] - first).abs().max() > 1e-4
    one = model.generate_results("zorb style", duration=0.4, seed=1, adapters=str(finished))[0]
    assert not torch.equal(one.codes, model.generate_results("zorb style", duration=0.4, seed=1)[0].codes)
    assert not any("zorb" in each for each in one.warnings)


def test_samples_are_made_at_each_validation(finished) -> None:
    names = sorted(file.name for file in (finished / "samples").iterdir())
    assert names == [f"step-{step:06d}-{number}.wav" for step in (3, 6) for number in (1, 2)]


@pytest.mark.parametrize(
    ("settings", "sentence"),
    [
        ({"token": "two words"}, "one word of 2 to 40 letters"),
        ({"token": "9"}, "one word of 2 to 40 letters"),
        ({"dropout": 1.0}, "dropout must be below 1"),
        ({"rank": 0}, "rank"),
    ],
)
def test_settings_that_cannot_work(tiny_clock, settings, sentence) -> None:
    loaded = store.load(tiny_clock)
    parts = TrainableParts(loaded.config, loaded.lm, loaded.conditioner, loaded.text)
    with pytest.raises(ConfigError, match=sentence):
        TrainedAdapter(parts, LoraConfig(**settings), seed=0)


def test_an_adapter_needs_a_model_to_start_from(recipe) -> None:
    with pytest.raises(ConfigError, match="needs a model to start from"):
        replace(recipe.lm, start=None)
    assert TrainConfig.loads(recipe.to_toml()) == recipe
