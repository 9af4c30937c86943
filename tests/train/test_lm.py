"""Training the language model: resumed is uninterrupted, something is learnt, a model comes out."""

from __future__ import annotations

import os
import signal
from dataclasses import replace

import pytest
import torch

from musicgen.config import ClockConfig
from musicgen.errors import CheckpointError, ConfigError
from musicgen.io import checkpoint as store
from musicgen.model.clock import Timeline
from musicgen.train import checkpoint
from musicgen.train.batches import Batch
from musicgen.train.code_dataset import read_shard, shard_path, write_shard
from musicgen.train.lm import LMTrainer, train
from train_data import make_codes, make_shard, same, tiny

CPU = torch.device("cpu")


@pytest.fixture(scope="module")
def codes(tmp_path_factory):
    return make_codes(tmp_path_factory.mktemp("codes"), tiny())


@pytest.fixture(scope="module")
def finished(codes, tmp_path_factory):
    """A run that was never stopped."""
    folder = tmp_path_factory.mktemp("run")
    train(tiny(), folder, codes=codes, device="cpu")
    return folder


def state(folder):
    found = checkpoint.load(folder / "checkpoint.pt")
    assert found is not None
    return found


def test_resumed_equals_uninterrupted(codes, finished, tmp_path) -> None:
    before = torch.get_rng_state()
    for minutes in (0.0, 0.0, None):
        torch.manual_seed(0)  # nothing may hang on the global generator
        train(tiny(), tmp_path, codes=codes, max_minutes=minutes, device="cpu")
    torch.set_rng_state(before)
    assert state(tmp_path)["step"] == 20
    same(state(tmp_path), state(finished))
    a, b = (store.load(folder / "model").state() for folder in (tmp_path, finished))
    same(a, b)


def write_more(codes) -> None:
    """What an encoder writes while the training is at work."""
    write_shard(shard_path(codes, "train", 2), make_shard(tiny(), 4, 2))
    write_shard(shard_path(codes, "valid", 1), make_shard(tiny(), 4, 1001))


def test_resumed_equals_uninterrupted_though_shards_were_written_meanwhile(tmp_path, monkeypatch) -> None:
    whole, parts = (make_codes(tmp_path / name / "codes", tiny()) for name in ("whole", "parts"))
    train(tiny(), parts.parent, codes=parts, max_minutes=0.0, device="cpu")
    write_more(parts)
    train(tiny(), parts.parent, codes=parts, device="cpu")
    step = LMTrainer.step

    def with_more(self, number):
        if number == 2:
            write_more(whole)
        return step(self, number)

    monkeypatch.setattr(LMTrainer, "step", with_more)
    train(tiny(), whole.parent, codes=whole, device="cpu")
    same(state(parts.parent), state(whole.parent))


def test_a_run_goes_on_with_fewer_clips_of_another_folder(codes, tmp_path) -> None:
    """Their losses are not compared with those of the old clips: the model is written anew."""
    run, fewer = tmp_path / "run", make_codes(tmp_path / "fewer", tiny(), shards=1)
    train(tiny(), run, codes=codes, device="cpu", max_minutes=0.0)
    checkpoint.save(run / "checkpoint.pt", {**state(run), "best": 0.0})
    before = store.load(run / "model").state()
    train(tiny(), run, codes=fewer, device="cpu")
    assert state(run)["step"] == 20 and state(run)["trainer"]["batches"]["folder"] == "fewer"
    assert not torch.equal(store.load(run / "model").state()["lm.head.weight"], before["lm.head.weight"])


def interrupted(monkeypatch, folder, codes, times):
    """Train as far as update 3, which gets Ctrl-C so many times."""
    step = LMTrainer.step

    def with_ctrl_c(self, number):
        for _ in range(times if number == 3 else 0):
            os.kill(os.getpid(), signal.SIGINT)
        return step(self, number)

    with monkeypatch.context() as patch:
        patch.setattr(LMTrainer, "step", with_ctrl_c)
        with pytest.raises(KeyboardInterrupt):
            train(tiny(), folder, codes=codes, device="cpu")


@pytest.fixture
def listening():
    """Ctrl-C raises KeyboardInterrupt, though the shell may have started this suite deaf to it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    assert signal.signal(signal.SIGINT, before) is signal.default_int_handler


@pytest.mark.usefixtures("listening")
def test_the_update_that_ctrl_c_comes_in_is_finished_and_saved(
    codes, finished, tmp_path, monkeypatch, capsys
) -> None:
    interrupted(monkeypatch, tmp_path, codes, times=1)
    assert state(tmp_path)["step"] == 3
    assert "Stopped after update 3. The same command goes on from there." in capsys.readouterr().err
    train(tiny(), tmp_path, codes=codes, device="cpu")
    same(state(tmp_path), state(finished))


@pytest.mark.usefixtures("listening")
def test_a_second_ctrl_c_ends_a_training_at_once(codes, tmp_path, monkeypatch) -> None:
    interrupted(monkeypatch, tmp_path, codes, times=2)
    assert not (tmp_path / "checkpoint.pt").exists()


def test_the_exported_model_holds_the_averaged_weights(finished) -> None:
    averages = state(finished)["trainer"]["average"]["values"]
    loaded = store.load(finished / "model")
    assert loaded.config == tiny().model
    for name, value in loaded.lm.state_dict().items():
        assert torch.equal(value, averages[f"lm.{name}"]), name
    assert torch.equal(loaded.text.state_dict()["shared.weight"], averages["text.shared.weight"])
    hidden, mask = loaded.text.encode(["a caption with wörds it never saw 音楽", None])
    assert hidden.isfinite().all() and mask[1].sum() == 0


def test_a_run_folder_has_log_recipe_and_model(finished) -> None:
    assert {"log.csv", "recipe.toml", "checkpoint.pt", "model", "tokenizer.json"} <= {
        p.name for p in finished.iterdir()
    }
    assert "loss_4" in (finished / "log.csv").read_text().splitlines()[0]


def test_something_is_learnt(codes, tmp_path) -> None:
    recipe = tiny(condition_dropout=0.0, melody_dropout=0.0, valid_every=1000)
    recipe = replace(recipe, lm=replace(recipe.lm, optim=replace(recipe.lm.optim, steps=60, lr=1e-2)))
    trainer = LMTrainer(recipe, codes, tmp_path, device=CPU, resume=False)
    losses = [trainer.step(number)["loss"] for number in range(1, 61)]
    assert sum(losses[-5:]) / 5 < losses[0] - 0.5


@pytest.mark.parametrize("precision", ["fp32", "bf16"])
def test_a_step_reaches_every_weight(codes, tmp_path, precision) -> None:
    trainer = LMTrainer(
        tiny(precision=precision, condition_dropout=0.0, melody_dropout=0.0),
        codes,
        tmp_path,
        device=CPU,
        resume=False,
    )
    before = {name: p.detach().clone() for name, p in trainer._learner.module.named_parameters()}
    trainer.step(4)
    assert {n.split(".")[0] for n in before} == {"lm", "conditioner", "text"}
    still = [name for name, p in trainer._learner.module.named_parameters() if torch.equal(p, before[name])]
    assert not still


def test_precisions_agree(codes, tmp_path) -> None:
    losses = []
    for precision in ("fp32", "bf16"):
        trainer = LMTrainer(tiny(precision=precision), codes, tmp_path, device=CPU, resume=False)
        losses.append(trainer.step(1)["loss"])
    assert losses[0] == pytest.approx(losses[1], abs=0.01)


def test_a_thinned_history_is_harder_in_training_and_changes_no_measurement(codes, tmp_path) -> None:
    trainers = [
        LMTrainer(tiny(step_masking=share), codes, tmp_path, device=CPU, resume=False) for share in (0.0, 1.0)
    ]
    whole, thinned = (trainer.step(1) for trainer in trainers)
    assert whole["loss"] != thinned["loss"] and thinned["gradient"] > 0
    whole, thinned = (
        LMTrainer(tiny(step_masking=share), codes, tmp_path, device=CPU, resume=False).validate()
        for share in (0.0, 1.0)
    )
    assert whole == thinned


def test_accumulated_batches_make_one_step(codes, tmp_path) -> None:
    trainer = LMTrainer(tiny(accumulate=3), codes, tmp_path, device=CPU, resume=False)
    trainer.step(1)
    assert trainer._batches.state_dict()["drawn"] == 3


def test_a_frozen_text_encoder_stays_as_it_is(codes, tmp_path) -> None:
    trainer = LMTrainer(tiny(train_text=False), codes, tmp_path, device=CPU, resume=False)
    before = {name: value.clone() for name, value in trainer._parts.text.state_dict().items()}
    trainer.step(5)
    same(trainer._parts.text.state_dict(), before)
    assert not any(name.startswith("text") for name in trainer._learner.average.values)


def test_fine_tuning_starts_from_a_checkpoint(codes, finished, tmp_path) -> None:
    recipe = tiny().started("lm", finished / "model")
    trainer = LMTrainer(recipe, codes, tmp_path, device=CPU, resume=False)
    same(trainer._parts.lm.state_dict(), store.load(finished / "model").lm.state_dict())
    trainer.step(1)
    trainer.export(tmp_path / "model")
    other = replace(recipe, model=replace(recipe.model, lm=replace(recipe.model.lm, ffn_width=32)))
    with pytest.raises(ConfigError, match="another architecture"):
        LMTrainer(other, codes, tmp_path, device=CPU, resume=False)


def test_a_folder_of_another_recipe_is_not_resumed(codes, finished) -> None:
    recipe = tiny()
    other = replace(recipe, model=replace(recipe.model, lm=replace(recipe.model.lm, layers=1)))
    with pytest.raises(CheckpointError, match="another recipe or architecture"):
        train(other, finished, codes=codes, device="cpu")


def test_a_damaged_checkpoint_is_named(codes, tmp_path) -> None:
    (tmp_path / "checkpoint.pt").write_bytes(b"not one")
    with pytest.raises(CheckpointError, match=r"checkpoint\.pt is damaged"):
        train(tiny(), tmp_path, codes=codes, device="cpu")


def test_conditions_are_dropped_by_item_and_reproducibly(codes, tmp_path) -> None:
    def losses(**lm) -> list[float]:
        trainer = LMTrainer(tiny(**lm), codes, tmp_path, device=CPU, resume=False)
        return [trainer.step(n)["loss"] for n in (1, 2)]

    assert losses() == losses()
    assert losses(condition_dropout=1.0) != losses(condition_dropout=0.0, melody_dropout=0.0)


def _planned(**lm):
    """The tiny recipe with a clock."""
    base = tiny(**lm)
    return replace(base, model=replace(base.model, clock=ClockConfig(beat_harmonics=2, bar_harmonics=2)))


@pytest.fixture(scope="module")
def planned_codes(tmp_path_factory):
    """Shards of which half the clips have a plan."""
    folder = make_codes(tmp_path_factory.mktemp("planned"), tiny())
    for path in sorted(folder.glob("*.safetensors")):
        shard = read_shard(path)
        plans = [
            Timeline(bpm=100.0 + row, metre="4/4", keys=((0.0, row % 12, False),)) if row % 2 else None
            for row in range(len(shard))
        ]
        write_shard(path, replace(shard, timelines=plans))
        assert read_shard(path).timelines == plans
    return folder


def test_a_clock_is_learnt_and_resumed(planned_codes, tmp_path) -> None:
    whole, parts = tmp_path / "whole", tmp_path / "parts"
    model = train(_planned(), whole, codes=planned_codes, device="cpu")
    for minutes in (0.0, None):
        train(_planned(), parts, codes=planned_codes, max_minutes=minutes, device="cpu")
    same(state(whole), state(parts))
    loaded = store.load(model)
    assert loaded.config.clock is not None and loaded.conditioner.clock_proj.weight.any()
    assert "loss_clock" in (whole / "log.csv").read_text().splitlines()[0]


def test_clips_without_a_plan_train_a_model_with_a_clock(codes, tmp_path) -> None:
    trainer = LMTrainer(_planned(), codes, tmp_path, device=CPU, resume=False)
    batch = trainer._batches.draw(None, None).batch
    assert batch.clock is not None and not batch.clock.any()
    assert trainer.step(1)["loss"] > 0


def test_a_model_without_a_clock_is_given_one_that_adds_nothing(planned_codes, finished, tmp_path) -> None:
    recipe = _planned().started("lm", finished / "model")
    trainer = LMTrainer(recipe, planned_codes, tmp_path, device=CPU, resume=False)
    old = LMTrainer(tiny(start=str(finished / "model")), planned_codes, tmp_path, device=CPU, resume=False)
    batch = trainer._batches.draw(None, None).batch
    assert batch.clock is not None and batch.clock.any()
    same(trainer.losses(batch, None), old.losses(batch, None))
    trainer.step(1)
    assert trainer._parts.conditioner.clock_proj.weight.any()


def test_a_clock_keeps_its_weights_when_it_is_given_endings(planned_codes, tmp_path) -> None:
    model = train(_planned(), tmp_path / "before", codes=planned_codes, device="cpu")
    recipe = _planned(start=str(model))
    assert recipe.model.clock is not None
    recipe = replace(recipe, model=replace(recipe.model, clock=replace(recipe.model.clock, endings=True)))
    trainer = LMTrainer(recipe, planned_codes, tmp_path / "after", device=CPU, resume=False)
    weight = trainer._parts.conditioner.clock_proj.weight
    assert torch.equal(weight[:, :-2], store.load(model).conditioner.clock_proj.weight)
    assert weight[:, :-2].any() and not weight[:, -2:].any()
    trainer.step(1)


def test_masked_padding_gives_each_row_the_loss_that_it_has_alone(codes, tmp_path) -> None:
    """Whatever stands beside it in the batch, and to whatever length texts are padded."""
    recipe = tiny(padding="masked", text_multiple=16)
    trainer = LMTrainer(recipe, codes, tmp_path / "a", device=CPU, resume=False)
    unpadded = LMTrainer(tiny(padding="masked"), codes, tmp_path / "b", device=CPU, resume=False)
    unpadded._parts.lm.load_state_dict(trainer._parts.lm.state_dict())
    unpadded._parts.conditioner.load_state_dict(trainer._parts.conditioner.state_dict())
    unpadded._parts.text.model.load_state_dict(trainer._parts.text.model.state_dict())
    batch = trainer._batches.draw(None, None).batch
    texts = ["techno", "a slow folk song with acoustic guitar", "", "jazz, piano"]
    batch = replace(batch, texts=texts[: len(batch.codes)], chroma=None)
    rows = [
        unpadded.losses(Batch(batch.codes[i : i + 1], [text], None), None)
        for i, text in enumerate(batch.texts)
    ]
    together = torch.stack(rows).mean(0)
    torch.testing.assert_close(trainer.losses(batch, None), together, rtol=1e-5, atol=1e-5)
    attended = LMTrainer(tiny(), codes, tmp_path / "c", device=CPU, resume=False)
    for name in ("lm", "conditioner"):
        getattr(attended._parts, name).load_state_dict(getattr(trainer._parts, name).state_dict())
    assert not torch.allclose(attended.losses(batch, None), together, rtol=1e-5, atol=1e-5)
