"""From a folder of songs to an adapter or a model: with a small model, with nano, stopped and killed."""

from __future__ import annotations

import os
import random
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile
import torch
from safetensors.torch import load_file, save_file

from made_songs import song
from musicgen import MusicGen
from musicgen.apps import cli
from musicgen.errors import AudioError, CheckpointError, ConfigError, InputError
from musicgen.finetune import encode, table
from musicgen.finetune.finetune import FinetuneOptions, finetune
from musicgen.finetune.prepare import prepare
from musicgen.io import checkpoint, hub, vocabulary
from musicgen.io.audio import Audio
from musicgen.train import checkpoint as training
from musicgen.train.code_dataset import read_shard

RATE = 16_000
SHORT = {"steps": 2, "valid_every": 1, "sample_seconds": 0.2, "prior_clips": 1}


@pytest.fixture(scope="module")
def songs(tmp_path_factory):
    """Two songs, one with a caption of its own, and what else lies in such folders and cannot be used."""
    folder = tmp_path_factory.mktemp("songs")
    for number, bpm in enumerate((100.0, 120.0)):
        wave = song(bpm, 30, 4, 1, 16.0)[None]
        Audio(0.5 * wave / wave.abs().max(), RATE).save(
            folder / f"song {number}.{'flac' if number else 'ogg'}"
        )
    (folder / "song 0.txt").write_text("clicks and tones")
    Audio(torch.zeros(1, 3 * RATE), RATE).save(folder / "silent.wav")
    soundfile.write(folder / "empty.wav", np.zeros((0, 1)), RATE)
    shutil.copyfile(folder / "silent.wav", folder / "latin.wav")
    (folder / "latin.txt").write_bytes("müde Töne".encode("latin-1"))
    (folder / "broken.mp3").write_bytes(random.Random(0).randbytes(5_000))
    (folder / "._song 1.flac").write_bytes(b"\0\5\x16\7 a note of a Mac")
    return folder


@pytest.fixture(scope="module")
def prepared(songs, tiny_clock, tmp_path_factory):
    said: list[str] = []
    folder = tmp_path_factory.mktemp("prepared") / "style"
    prepare(songs, folder, checkpoint.read(str(tiny_clock)).config, say=said.append)
    return folder, said


def copy(prepared, folder):
    """A run's folder with the clips already made."""
    folder.mkdir()
    (folder / table.CLIPS).symlink_to(prepared[0] / table.CLIPS)
    (folder / table.NAME).write_bytes((prepared[0] / table.NAME).read_bytes())
    return folder


def test_songs_become_clips_with_captions(prepared):
    folder, said = prepared
    clips = table.read(folder)
    assert {clip.song for clip in clips} == {"song 0.ogg", "song 1.flac"}
    assert {clip.caption for clip in clips if clip.song == "song 0.ogg"} == {"clicks and tones"}
    heard = [clip for clip in clips if clip.caption_from == "heard"]
    assert heard and all("bpm" in clip.caption and clip.key in clip.caption for clip in heard)
    assert {clip.use for clip in clips} == {"train", "valid"}
    assert all(clip.bars > 0 and clip.metre == "4/4" for clip in clips)
    assert any("silent.wav is left out: it sounds for 0.0 s" in line for line in said)


def test_files_that_cannot_be_read_are_told_and_left_out(prepared, songs):
    told = [line for line in prepared[1] if line.startswith("left out: ")]
    assert told == [
        f"left out: {songs / 'broken.mp3'}: broken.mp3 is not audio that can be read (wav, flac, ogg or mp3; "
        "with PyAV also m4a, aac, webm, wma and mp4).",
        f"left out: {songs / 'empty.wav'}: it holds no sound.",
        f"left out: {songs / 'latin.txt'}: this is not UTF-8 text.",
    ]


def test_there_must_be_a_song_and_no_table(prepared, songs, tiny_clock, tmp_path):
    config = checkpoint.read(str(tiny_clock)).config
    with pytest.raises(InputError, match="delete it to prepare the clips anew"):
        prepare(songs, prepared[0], config)
    (tmp_path / "quiet").mkdir()
    os.link(songs / "silent.wav", tmp_path / "quiet" / "a.wav")
    with pytest.raises(AudioError, match="None of the 1 songs"):
        prepare(tmp_path / "quiet", tmp_path / "style", config)
    assert not (tmp_path / "style" / table.NAME).exists()
    with pytest.raises(InputError, match="give the folder of the songs"):
        finetune(None, tmp_path / "style", FinetuneOptions(model=str(tiny_clock)))


def test_clips_are_encoded_with_their_plan_and_the_word(prepared, tiny_clock):
    folder, clips = prepared[0], table.read(prepared[0])
    model = checkpoint.load(tiny_clock)
    codes = encode.encode(folder, clips, model, torch.device("cpu"), token="zorb")
    assert encode.encode(folder, clips, model, torch.device("cpu"), token="zorb") == codes
    shard, own = read_shard(codes / "train-000000.safetensors"), [c for c in clips if c.use == "train"]
    assert len(shard) == len(own)
    assert shard.captions[0][0] == f"zorb style, {own[0].caption}"
    assert shard.timelines[0].bpm == pytest.approx(own[0].tempo)
    assert shard.timelines[0].metre == "4/4" and shard.timelines[0].first_bar == 0.0
    assert encode.encode(folder, clips, model, torch.device("cpu"), token=None) != codes


def test_an_adapter_comes_out_and_goes_on(prepared, tiny_clock, tmp_path):
    folder = copy(prepared, tmp_path / "style")
    options = {"model": str(tiny_clock), "token": "zorb", "rank": 2, **SHORT}
    made = finetune(None, folder, FinetuneOptions(**options))
    assert made == folder / "model"
    model = MusicGen.from_pretrained(str(tiny_clock))
    result = model.generate_results("zorb style", duration=0.2, seed=1, adapters=f"{folder}:0.8")[0]
    assert result.audio.duration == pytest.approx(0.2)
    assert len(list((folder / "samples").iterdir())) == 2
    finetune(None, folder, FinetuneOptions(**{**options, "steps": 3}))
    assert (folder / "log.csv").read_text().splitlines()[-1].startswith("3,valid")


def test_a_whole_model_comes_out_and_reads_prompts_by_the_words_of_both_trainings(
    prepared, tiny_clock, tmp_path
):
    folder, start = copy(prepared, tmp_path / "style"), tmp_path / "start"
    shutil.copytree(tiny_clock, start)
    for name in hub.WORD_FILES:
        shutil.copyfile(hub.ASSETS / "nano" / name, start / name)
    options = FinetuneOptions(model=str(start), full=True, token="zorb", samples=(), steps=5, prior_clips=1)
    made = finetune(None, folder, options)
    tuned, plain = MusicGen.from_pretrained(str(made)), MusicGen.from_pretrained(str(start))
    for name in hub.WORD_FILES[1:]:
        assert (made / name).read_bytes() == (start / name).read_bytes()
    prompt = "zorb style, clicks, jazz with a xylozorb"
    assert plain.reader.read(prompt).unknown == ("zorb", "clicks", "xylozorb")
    assert tuned.reader.read(prompt).unknown == ("xylozorb",)
    assert {*vocabulary.find(start).words} < {*vocabulary.find(made).words}
    one, other = (each.components.text.model.get_parameter("shared.weight") for each in (tuned, plain))
    assert not torch.equal(one, other)
    assert tuned.generate("piano", duration=0.2, seed=1).duration == pytest.approx(0.2)


def test_stopped_at_any_step_it_ends_as_if_it_had_not_been(prepared, tiny_clock, tmp_path):
    options = FinetuneOptions(
        model=str(tiny_clock), rank=2, dropout=0.1, samples=(), steps=3, valid_every=3, prior_clips=1
    )
    whole = finetune(None, copy(prepared, tmp_path / "whole"), options)
    parts = copy(prepared, tmp_path / "parts")
    for _ in range(2):
        finetune(None, parts, replace(options, max_minutes=0.0))
    again = finetune(None, parts, options)
    name = "adapter_model.safetensors"
    assert (again / name).read_bytes() == (whole / name).read_bytes()


def files(folder):
    """All files of a run but its log, with what they hold."""
    return {each: each.read_bytes() for each in folder.rglob("*") if each.is_file() and each.suffix != ".csv"}


@pytest.fixture
def begun(prepared, tiny_clock, tmp_path):
    """A finished run of one step, with clips and a base model of its own, and its options."""
    folder, start = tmp_path / "style", tmp_path / "start"
    shutil.copytree(prepared[0], folder, ignore=shutil.ignore_patterns("codes-*"))
    shutil.copytree(tiny_clock, start)
    options = FinetuneOptions(
        model=str(start), token="zorb", rank=2, samples=(), steps=1, valid_every=1, prior_clips=1
    )
    finetune(None, folder, options)
    return folder, options


def test_a_finished_run_says_so_and_changes_nothing(begun, capsys):
    folder, options = begun
    before = files(folder)
    finetune(None, folder, replace(options, lr=1e-3))
    assert "All 1 steps are done already; to go on, give" in capsys.readouterr().err
    assert files(folder) == before


def test_a_run_with_other_settings_or_weights_is_refused_before_anything_is_made(begun):
    folder, options = begun
    before = files(folder)
    for changed, sentence in (
        ({"token": "blip"}, r"checkpoint\.pt is of a training with token zorb, not blip; give that again"),
        ({"token": None}, "token zorb, not none"),
        ({"alpha": 8.0}, "alpha 16.0, not 8.0"),
        ({"rank": 4}, "rank 2, not 4"),
        ({"seed": 7}, "seed 2036, not 7"),
        ({"full": True}, "rank 2, not none"),
    ):
        with pytest.raises(CheckpointError, match=sentence):
            finetune(None, folder, replace(options, steps=2, **changed))
    path = Path(options.model) / "model.safetensors"
    tensors = load_file(path)
    tensors["lm.head.weight"][0, 0] += 0.5
    save_file(tensors, path)
    with pytest.raises(CheckpointError, match="is of a training that began with other weights"):
        finetune(None, folder, replace(options, steps=2))
    assert files(folder) == before


def test_clips_that_sound_otherwise_are_encoded_anew_and_trained_on(begun):
    folder, options = begun
    (old,) = folder.glob("codes-*")
    clip = folder / table.CLIPS / next(row.file for row in table.read(folder) if row.use == "train")
    noise = torch.rand(1, 2 * RATE, generator=torch.Generator().manual_seed(0)) - 0.5
    Audio(noise, RATE).save(clip)
    finetune(None, folder, replace(options, steps=2))
    (new,) = set(folder.glob("codes-*")) - {old}
    state = training.load(folder / "checkpoint.pt")
    assert state is not None and state["trainer"]["batches"]["folder"] == new.name


def test_stopped_in_the_middle_of_preparing_it_begins_anew(songs, tiny_clock, tmp_path, monkeypatch):
    config = checkpoint.read(str(tiny_clock)).config

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(table, "write", stop)  # the last that is written
        with pytest.raises(KeyboardInterrupt):
            prepare(songs, tmp_path / "style", config, clips_a_song=1)
    assert (tmp_path / "style" / table.CLIPS).is_dir() and not (tmp_path / "style" / table.NAME).exists()
    prepare(songs, tmp_path / "style", config, clips_a_song=1)
    assert [clip.use for clip in table.read(tmp_path / "style")] == ["train", "valid"]


def test_the_command_shows_the_table_then_trains_nano(songs, tmp_path, capsys):
    style = tmp_path / "style"
    assert cli.run(["finetune", "prepare", str(songs), "-o", str(style)]) == 0
    shown = capsys.readouterr().out
    assert "clicks and tones" in shown and f"Edit {style / table.NAME}" in shown
    words = [
        "--steps",
        "1",
        "--prior-clips",
        "1",
        "--token",
        "zorb",
        "--rank",
        "2",
        "--sample",
        "zorb style",
        "--sample-seconds",
        "0.5",
    ]
    assert cli.run(["finetune", "-o", str(style), *words]) == 0
    assert f"--adapters {style}" in capsys.readouterr().out
    out = ["-o", str(tmp_path / "a.wav"), "--duration", "0.5", "--seed", "1", "--quiet"]
    assert cli.run(["generate", "zorb style", "--adapter", f"{style}:0.8", *out]) == 0
    assert "not trained on" not in capsys.readouterr().err


def test_songs_in_a_folder_called_clips_are_not_removed(songs, tiny_clock, tmp_path):
    shutil.copytree(songs, tmp_path / table.CLIPS)
    with pytest.raises(InputError, match="is to be the folder of the clips, but holds"):
        prepare(tmp_path / table.CLIPS, tmp_path, checkpoint.read(str(tiny_clock)).config)
    assert {each.name for each in (tmp_path / table.CLIPS).iterdir()} == {
        each.name for each in songs.iterdir()
    }


def test_an_error_in_the_table_names_its_line_and_no_option(prepared, tmp_path, capsys):
    folder = copy(prepared, tmp_path / "style")
    key = next(clip.key for clip in table.read(folder) if clip.key)
    text = (folder / table.NAME).read_text(encoding="utf-8")
    (folder / table.NAME).write_text(text.replace(f",{key},", ",H-Moll,"), encoding="utf-8")
    assert cli.run(["finetune", "-o", str(folder)]) == 2
    said = capsys.readouterr().err
    assert f"{table.NAME}, line 2: key must be a note" in said and "--key" not in said
    assert "encoding" not in said


def test_options_that_cannot_work(tmp_path, capsys):
    for wrong in ({"token": "two words"}, {"rank": 0}, {"steps": 0}, {"dropout": 0.95}, {"lr": 0.0}):
        with pytest.raises(ConfigError):
            FinetuneOptions(**wrong)
    assert cli.run(["finetune", "prepare", "-o", str(tmp_path)]) == 2
    assert "Give one folder of songs" in capsys.readouterr().err
