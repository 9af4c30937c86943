"""Prior preservation: a step's loss is the weighted sum, the model as it was is asked, and a stop changes nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch

from musicgen.errors import CheckpointError, ConfigError, InputError
from musicgen.io import checkpoint as store
from musicgen.train import checkpoint
from musicgen.train.code_dataset import read_shard, shard_path, write_shard
from musicgen.train.config import LoraConfig, TrainConfig
from musicgen.train.lm import LMTrainer, train
from musicgen.train.prior import prior_frames
from train_data import make_codes, make_shard, same, tiny

WEIGHT, CPU = 0.7, torch.device("cpu")
LORA = LoraConfig(rank=2, alpha=4.0, dropout=0.2, token="zorb")


@pytest.fixture(scope="module")
def recipe(tiny_clock) -> TrainConfig:
    """Of an adapter, whose gradients are not clipped."""
    whole = tiny(
        train_text=False,
        init_from_codebook=False,
        start=str(tiny_clock),
        lora=LORA,
        prior_preservation=WEIGHT,
    )
    optim = replace(whole.lm.optim, steps=4, warmup=0, lr=1e-2, clip=0.0)
    lm = replace(whole.lm, optim=optim, valid_every=4, checkpoint_every=2, batch_size=2, short_crops=0.5)
    return replace(whole, model=store.read(str(tiny_clock)).config, codec=None, text=None, lm=lm)


@pytest.fixture(scope="module")
def codes(recipe, tmp_path_factory):
    return make_codes(tmp_path_factory.mktemp("codes"), recipe)


@pytest.fixture(scope="module")
def prior(recipe, tmp_path_factory):
    folder = tmp_path_factory.mktemp("prior")
    shard = make_shard(recipe, 4, 77)
    write_shard(
        shard_path(folder, "train", 0), replace(shard, codes=shard.codes[..., : prior_frames(recipe.model)])
    )
    return folder


def trainer_of(recipe, codes, prior, folder):
    return LMTrainer(recipe, codes, folder, device=CPU, resume=False, prior=prior)


def gradients(trainer):
    return {name: each.grad.clone() for name, each in trainer._learner.module.named_parameters()}


@pytest.mark.parametrize("full", [False, True], ids=["adapter", "model"])
def test_the_loss_of_a_step_is_the_weighted_sum(recipe, codes, prior, tmp_path, full):
    if full:
        recipe = replace(recipe, lm=replace(recipe.lm, lora=None))
    one, other = (trainer_of(recipe, codes, prior, tmp_path / name) for name in "ab")
    one.step(1)
    other.load_state_dict(one.state_dict())
    told = one.step(2)
    drawn, own = other._draw(2, 0), other._prior.draw(short=other._is_short(2))
    drops = torch.Generator().manual_seed((recipe.seed << 32) + drawn.before)
    other._learner.begin(2)
    with other._dropping(drawn.after):
        style = other.losses(drawn.batch, drops)
    with other._dropping(drawn.after):
        kept = other.divergences(*own)
    (style.mean() + WEIGHT * kept.mean()).backward()
    assert told["loss"] == pytest.approx(style.mean().item()) and told["prior"] == pytest.approx(
        kept.mean().item()
    )
    assert told["prior"] > 0
    wanted = gradients(other)
    for name, found in gradients(one).items():
        torch.testing.assert_close(found, wanted[name], rtol=1e-4, atol=1e-7, msg=name)


def test_an_adapter_that_changes_nothing_has_gone_no_way(recipe, codes, prior, tmp_path):
    trainer = trainer_of(recipe, codes, prior, tmp_path)
    batch, drops = trainer._prior.draw(short=False)
    assert batch.codes.shape[-1] == prior_frames(recipe.model)
    assert trainer.divergences(batch, drops).abs().max().item() < 1e-6
    trainer.step(1)
    assert trainer.divergences(batch, drops).min().item() > 0
    with trainer._adapter.off():
        assert trainer.divergences(batch, drops).abs().max().item() < 1e-6


def test_the_copy_of_a_whole_model_stays_what_it_was(recipe, codes, prior, tiny_clock, tmp_path):
    recipe = replace(recipe, lm=replace(recipe.lm, lora=None, train_text=True))
    trainer = trainer_of(recipe, codes, prior, tmp_path)
    trainer.step(1)
    loaded, before = store.load(tiny_clock), trainer._prior.before
    for part in ("lm", "conditioner"):
        same(dict(getattr(before, part).state_dict()), dict(getattr(loaded, part).state_dict()))
    same(dict(before.text.model.state_dict()), dict(loaded.text.model.state_dict()))
    assert not torch.equal(trainer._parts.lm.head.weight, before.lm.head.weight)


def test_stopped_it_ends_as_if_it_had_not_been(recipe, codes, prior, tmp_path):
    train(recipe, tmp_path / "whole", codes=codes, prior=prior, device="cpu")
    for minutes in (0.0, 0.0, None):
        train(recipe, tmp_path / "parts", codes=codes, prior=prior, max_minutes=minutes, device="cpu")
    one, other = (checkpoint.load(tmp_path / name / "checkpoint.pt") for name in ("whole", "parts"))
    same(one, other)
    assert "prior" in (tmp_path / "whole" / "log.csv").read_text().splitlines()[0].split(",")


def test_without_a_weight_no_music_is_needed_and_the_log_is_as_ever(recipe, codes, tmp_path):
    recipe = replace(recipe, lm=replace(recipe.lm, prior_preservation=0.0))
    trainer = trainer_of(recipe, codes, tmp_path / "nothing", tmp_path)
    assert "prior" not in trainer.columns and set(trainer.step(1)) <= {"loss", *trainer.columns}
    assert "prior" not in trainer.state_dict()


def test_music_that_is_not_there_or_not_of_this_model_is_one_sentence(recipe, codes, tmp_path):
    with pytest.raises(InputError, match="holds no train shards yet"):
        trainer_of(recipe, codes, tmp_path / "nothing", tmp_path)
    shard = read_shard(shard_path(codes, "train", 0))  # whole windows
    write_shard(shard_path(tmp_path, "train", 0), shard)
    with pytest.raises(CheckpointError, match=r"holds torch\.int16 codes"):
        trainer_of(recipe, codes, tmp_path, tmp_path / "run")
    with pytest.raises(ConfigError, match="needs a model to start from"):
        replace(recipe.lm, start=None, lora=None)
