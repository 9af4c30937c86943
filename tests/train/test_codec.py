"""Training codecs: resumed is uninterrupted for both kinds, codebooks start at their step, a codec comes out."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from dataclasses import replace

import pytest
import torch

from musicgen.errors import CheckpointError
from musicgen.io import checkpoint as store
from musicgen.io.audio import Audio
from musicgen.presets import ENCODEC_32KHZ
from musicgen.train import checkpoint
from musicgen.train.codec import CodecTrainer, train
from musicgen.train.codec_folder import (
    build_codec,
    load_codec,
    open_codec,
    read_codec,
    replace_codec,
    save_codec,
    start_codec,
)
from musicgen.train.crops import Crops
from started import HANGS, usual_signals
from train_data import same, tiny

CPU = torch.device("cpu")


@pytest.fixture(scope="module")
def recipe(tmp_path_factory):
    """The tiny recipe on files of noisy tones, shortened."""
    folder = tmp_path_factory.mktemp("music")
    generator = torch.Generator().manual_seed(0)
    for i in range(4):
        tone = 0.3 * torch.sin(2 * torch.pi * (200 + 150 * i) * torch.arange(64_000) / 32_000)
        Audio((tone + 0.02 * torch.randn(64_000, generator=generator))[None], 32_000).save(
            folder / f"{i}.wav"
        )
    base = tiny()
    assert base.codec is not None
    optim = replace(base.codec.optim, steps=8, warmup=1)
    codec = replace(
        base.codec, optim=optim, quantize_from=4, log_every=2, valid_every=4, checkpoint_every=3, kmeans_frames=120,
        pool_clips=2, crops_per_clip=4, segment_seconds=0.2, valid_segments=2, batch_size=2,
    )  # fmt: skip
    return replace(
        base, codec=codec, data=replace(base.data, source=str(folder), clips=6, valid_clips=2, valid_every=4)
    )


@pytest.fixture(scope="module")
def encodec_recipe(recipe):
    """The same for a tiny EnCodec, with discriminators at last."""
    shape = replace(ENCODEC_32KHZ, filters=2, latent_dim=8, codebook_size=32)
    codec = replace(
        recipe.codec, magnitude=0.0, waveform=0.1, mel=2.0, adversarial=4.0, feature=4.0, adversarial_from=5,
        discriminator_filters=2, discriminator_windows=(512, 128),
    )  # fmt: skip
    return replace(recipe, model=replace(recipe.model, codec=shape), codec=codec)


@pytest.mark.parametrize("kind", ["recipe", "encodec_recipe"])
def test_resumed_equals_uninterrupted_and_a_codec_comes_out(kind, request, tmp_path) -> None:
    config = request.getfixturevalue(kind)
    whole, parts = tmp_path / "whole", tmp_path / "parts"
    folder = train(config, whole, device="cpu")
    for minutes in (0.0, 0.0, 0.0, None):
        torch.manual_seed(0)  # nothing may hang on the global generator
        train(config, parts, max_minutes=minutes, device="cpu")
    same(checkpoint.load(whole / "checkpoint.pt"), checkpoint.load(parts / "checkpoint.pt"))
    same(read_codec(folder)[1], read_codec(parts / "model")[1])
    codec = load_codec(folder, config.model)
    codes = codec.encode(torch.zeros(1, 1, 6400))
    assert codes.shape == (1, 4, 10) and codec.decode(codes).isfinite().all()
    rows = (whole / "log.csv").read_text().splitlines()
    assert "use_4" in rows[0] and len(rows) == 1 + 4 + 2


def test_ctrl_c_for_all_processes_of_a_training_saves_it(recipe, tmp_path) -> None:
    endless = replace(
        recipe.codec, optim=replace(recipe.codec.optim, steps=1_000_000), checkpoint_every=1_000_000
    )
    path, folder = tmp_path / "recipe.toml", tmp_path / "codec"
    path.write_text(replace(recipe, codec=endless).to_toml())
    training = subprocess.Popen(
        [sys.executable, "-m", "musicgen", "train", "codec", path, "-o", folder, "--workers", "1", "--device", "cpu"],
        stderr=subprocess.PIPE, text=True, start_new_session=True,
        preexec_fn=usual_signals,
    )  # fmt: skip
    try:
        log = folder / "log.csv"
        while training.poll() is None and (not log.exists() or log.read_text().count("\n") < 3):
            time.sleep(0.01)
        os.killpg(training.pid, signal.SIGINT)  # as a terminal does: to all of them
        _, said = training.communicate(timeout=HANGS)
    finally:
        training.kill()
    assert training.returncode == 130 and "Traceback" not in said, said
    saved = checkpoint.load(folder / "checkpoint.pt")
    assert saved is not None, said
    assert f"Stopped after update {saved['step']}. " in said and said.endswith("Interrupted.\n"), said


def test_codebooks_start_from_real_latents_when_their_step_comes(recipe) -> None:
    trainer = CodecTrainer(recipe, device=CPU)
    for number in range(1, 5):
        trainer.step(number)
        assert "loss_free" in trainer.validate()
    codebooks = trainer._codec.quantizer.codebooks
    assert not any(codebook.inited for codebook in codebooks)
    values = trainer.step(5)
    assert all(codebook.inited for codebook in codebooks) and values["use_1"] > 1
    assert "loss" in trainer.validate()


def test_training_brings_the_distance_down(recipe) -> None:
    codec = replace(recipe.codec, quantize_from=100, optim=replace(recipe.codec.optim, steps=100, lr=5e-3))
    trainer = CodecTrainer(replace(recipe, codec=codec), device=CPU)
    losses = [trainer.step(number)["magnitude"] for number in range(1, 31)]
    assert losses[-1] < 0.5 * losses[0]


def test_a_batch_of_crops_depends_on_its_number_alone(recipe) -> None:
    source = CodecTrainer(recipe, device=CPU)._crops
    drawn = [source.draw(number) for number in range(1, 8)]
    again = CodecTrainer(recipe, device=CPU)._crops
    assert isinstance(again, Crops)
    assert torch.equal(again.draw(6), drawn[5]) and torch.equal(again.draw(2), drawn[1])
    assert drawn[0].shape == (2, 1, 6400) and not torch.equal(drawn[0], drawn[1])


def test_a_new_decoder_starts_from_an_old_codec_and_leaves_its_codes_alone(recipe, tmp_path) -> None:
    old = train(recipe, tmp_path / "old", device="cpu")
    shape = replace(recipe.model.codec, subframes=2, synthesis_window=1280, noise_bands=12)
    codec = replace(recipe.codec, start="elsewhere", only_decoder=True, quantize_from=0)
    codec = replace(codec, optim=replace(codec.optim, ema_every=1))
    config = replace(recipe, model=replace(recipe.model, codec=shape), codec=codec)
    made = open_codec(train(config, tmp_path / "new", device="cpu", start_from=old))
    before, wav = open_codec(old), torch.randn(1, 1, 32_000)
    assert torch.equal(made.encode(wav), before.encode(wav))
    assert made.decode(before.encode(wav)).shape == (1, 1, 32_000)
    assert not torch.equal(made.decoder.blocks[0].up.weight, before.decoder.blocks[0].up.weight)


def test_rows_of_a_new_decoder_are_those_of_the_same_frequencies(recipe, tmp_path) -> None:
    old = recipe.model.codec
    before = build_codec(old)
    save_codec(tmp_path, old, before.state_dict())
    new = build_codec(replace(old, subframes=2, synthesis_window=1280, noise_bands=12))
    start_codec(new, tmp_path)
    rows = new.decoder.output.weight.view(2, 641 + 12, -1)
    for frame in rows:
        assert torch.equal(frame[:641], before.decoder.output.weight[::2])
        assert not frame[641:].any()
    again = build_codec(old)
    start_codec(again, tmp_path)
    same(dict(again.state_dict()), dict(before.state_dict()))
    with pytest.raises(CheckpointError, match="another shape"):
        start_codec(build_codec(replace(old, decoder_width=16)), tmp_path)


def test_a_model_is_given_a_codec_only_if_the_codes_mean_the_same(recipe, tmp_path) -> None:
    nano = store.load("nano")
    old = tmp_path / "old"
    shape = replace(nano.config.codec, subframes=2, synthesis_window=1280, noise_bands=4)
    new = build_codec(shape)
    start_codec(new, "nano")
    save_codec(old, shape, new.state_dict())
    made = store.load(replace_codec("nano", old, tmp_path / "made"))
    assert made.config == replace(nano.config, codec=shape)
    codes = torch.randint(0, 1024, (1, 4, 20), generator=torch.Generator().manual_seed(0))
    assert torch.equal(made.codec.decode_latent(codes), nano.codec.decode_latent(codes))
    assert made.codec.decode(codes).shape == (1, 1, 20 * 640)
    same(dict(made.lm.state_dict()), dict(nano.lm.state_dict()))
    new.quantizer.codebooks[2].embed[5] += 1.0
    save_codec(old, shape, new.state_dict())
    with pytest.raises(CheckpointError, match="other codes than nano"):
        replace_codec("nano", old, tmp_path / "other")
