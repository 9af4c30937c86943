"""Clips from files and from the corpus: the same in every process, split apart, encoded once."""

from __future__ import annotations

import json
import math
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from musicgen.errors import AudioError, CheckpointError, ConfigError, InputError
from musicgen.io.audio import Audio
from musicgen.train.audio_dataset import describe, open_dataset, stream
from musicgen.train.code_dataset import CodeDataset, read_shard
from musicgen.train.codec_folder import build_codec, load_codec, read_codec, save_codec
from musicgen.train.encode_dataset import encode
from train_data import same, tiny


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """Six tones of three seconds in a manifest, each with its own caption; the first and fourth are held out."""
    folder = tmp_path_factory.mktemp("music")
    lines = []
    for i in range(6):
        wave = 0.3 * torch.sin(2 * torch.pi * (220 + 110 * i) * torch.arange(48_000) / 16_000)
        Audio(wave[None], 16_000).save(folder / f"{i}.wav")
        lines.append(json.dumps({"path": f"{i}.wav", "description": f"tone {i}", "bpm": 100}))
    (folder / "data.jsonl").write_text("\n".join(lines))
    return folder


def recipe_of(files):
    recipe = tiny()
    data = replace(recipe.data, source=str(files), clips=10, valid_clips=4, valid_every=3, shard_clips=4)
    return replace(recipe, data=data)


def test_files_are_cut_converted_and_split(files) -> None:
    recipe = recipe_of(files)
    train, valid = (
        open_dataset(recipe.data, recipe.model, split, seconds=2.0, channels=1)
        for split in ("train", "valid")
    )
    assert (len(train), len(valid)) == (10, 4)
    read = {clips: {clips[i].captions[0] for i in range(4)} for clips in (train, valid)}
    assert read[valid] <= {"tone 0", "tone 3"} and not read[train] & read[valid]
    example = train[0]
    assert example.audio.shape == (1, 64_000) and example.melodies[0].shape == (1, 64_000)
    assert torch.equal(example.audio, train[0].audio) and example.captions[1] == "100 bpm"
    assert 0.2 < float(example.audio[:, :32_000].abs().max()) < 0.4


def test_workers_make_the_same_clips(files) -> None:
    recipe = recipe_of(files)
    clips = open_dataset(recipe.data, recipe.model, "train", seconds=0.5, channels=1)
    alone, helped = (list(stream(clips, [3, 1, 2], workers)) for workers in (0, 1))
    same([x.audio for x in alone], [x.audio for x in helped])
    assert [x.captions for x in alone] == [x.captions for x in helped]


def test_a_single_track_cannot_be_split(tmp_path) -> None:
    Audio(torch.zeros(1, 100), 16_000).save(tmp_path / "a.wav")
    recipe = recipe_of(tmp_path)
    with pytest.raises(ConfigError, match="single track"):
        open_dataset(recipe.data, recipe.model, "train", seconds=1.0, channels=1)


def test_encoding_goes_on_where_it_stopped_and_parts_make_the_whole(files, tmp_path) -> None:
    recipe = recipe_of(files)
    codec = build_codec(recipe.model.codec)
    save_codec(tmp_path / "codec", recipe.model.codec, codec.state_dict())
    whole, parts = tmp_path / "whole", tmp_path / "parts"
    assert encode(recipe, whole, tmp_path / "codec", max_minutes=0.0) == 0
    assert encode(recipe, whole, tmp_path / "codec", clips=3) == 2
    assert encode(recipe, whole, tmp_path / "codec") == 2
    assert encode(recipe, whole, tmp_path / "codec") == 0
    assert [encode(recipe, parts, tmp_path / "codec", part=(i, 2)) for i in (0, 1)] == [3, 1]
    for split, count in (("train", 10), ("valid", 4)):
        a, b = CodeDataset(whole, split), CodeDataset(parts, split)
        a.refresh()
        b.refresh()
        assert len(a) == len(b) == count and a.names == b.names
        for index in range(count):
            (one, row), (two, _) = a.locate(index), b.locate(index)
            assert torch.equal(one.codes[row], two.codes[row]) and one.captions[row] == two.captions[row]
    clip = open_dataset(recipe.data, recipe.model, "train", seconds=2.0, channels=1)[0]
    shards = CodeDataset(whole, "train")
    shards.refresh()
    expected = load_codec(whole / "codec", recipe.model).encode(clip.audio[None])
    # One clip alone and eight at once may differ in the last bit of a latent, and so in a code or two.
    assert (shards.locate(0)[0].codes[0] == expected[0]).float().mean() > 0.98


def test_codes_of_two_codecs_never_mix(files, tmp_path) -> None:
    recipe = recipe_of(files)
    for seed in (0, 1):
        torch.manual_seed(seed)
        save_codec(tmp_path / str(seed), recipe.model.codec, build_codec(recipe.model.codec).state_dict())
    encode(recipe, tmp_path / "codes", tmp_path / "0", clips=0)
    with pytest.raises(CheckpointError, match="made by another codec"):
        encode(recipe, tmp_path / "codes", tmp_path / "1")
    other = replace(recipe.model, codec=replace(recipe.model.codec, phase_steps=9))
    with pytest.raises(CheckpointError, match="another shape"):
        load_codec(tmp_path / "0", other)
    with pytest.raises(ConfigError, match="part"):
        encode(recipe, tmp_path / "codes", tmp_path / "0", part=(2, 2))


def test_a_codec_given_by_mistake_can_be_replaced_while_there_are_no_codes(files, tmp_path) -> None:
    recipe, codes = recipe_of(files), tmp_path / "codes"
    for seed in (0, 1):
        torch.manual_seed(seed)
        save_codec(tmp_path / str(seed), recipe.model.codec, build_codec(recipe.model.codec).state_dict())
    other = replace(recipe.model.codec, phase_steps=9)
    save_codec(tmp_path / "foreign", other, build_codec(other).state_dict())
    with pytest.raises(CheckpointError, match="another shape"):
        encode(recipe, codes, tmp_path / "foreign")
    assert not codes.exists()
    encode(recipe, codes, tmp_path / "0", max_minutes=0.0)
    assert encode(recipe, codes, tmp_path / "1", clips=0) == 1
    same(read_codec(codes / "codec"), read_codec(tmp_path / "1"))


@pytest.mark.parametrize("lost", ["config.json", "model.safetensors"])
def test_a_copy_of_the_codec_that_was_broken_off_is_made_again(files, tmp_path, lost) -> None:
    recipe, codes = recipe_of(files), tmp_path / "codes"
    save_codec(tmp_path / "0", recipe.model.codec, build_codec(recipe.model.codec).state_dict())
    encode(recipe, codes, tmp_path / "0", max_minutes=0.0)
    (codes / "codec" / lost).unlink()  # as versions left it that copied in place
    assert encode(recipe, codes, tmp_path / "0", clips=0) == 1
    same(read_codec(codes / "codec"), read_codec(tmp_path / "0"))
    (codes / "codec" / lost).unlink()
    with pytest.raises(
        CheckpointError, match="no readable codec"
    ):  # now there are codes that were made by it
        encode(recipe, codes, tmp_path / "0")


def test_options_outside_of_what_is_allowed_are_one_sentence(files, tmp_path) -> None:
    recipe = recipe_of(files)
    for option, sentence in (
        ({"workers": -1}, "workers must be between 0"),
        ({"clips": -5}, "clips must be 0 or more, got -5"),
        ({"max_minutes": math.nan}, "max_minutes must be a number of minutes, 0 or more, got nan"),
        ({"max_minutes": -1.0}, "max_minutes must be a number"),
        ({"device": "xyz"}, "device must be one of .*cpu, got 'xyz'"),
        ({"device": "cuda:99"}, "CUDA|device must be one of"),
    ):
        with pytest.raises(InputError, match=sentence):
            encode(recipe, tmp_path / "codes", tmp_path / "none", **option)
    assert not (tmp_path / "codes").exists()


def test_lengths_that_a_manifest_declares_are_not_used(files, tmp_path) -> None:
    """The clips are those of a manifest that declares nothing, whatever it says."""
    recipe = recipe_of(files)
    honest = open_dataset(recipe.data, recipe.model, "train", seconds=1.0, channels=1)
    for duration in (0.1, 86_400):
        lines = [
            json.dumps({"path": str(files / f"{i}.wav"), "duration": duration, "sample_rate": 16_000})
            for i in range(6)
        ]
        (tmp_path / "data.jsonl").write_text("\n".join(lines))
        data = replace(recipe.data, source=str(tmp_path))
        clips = open_dataset(data, recipe.model, "train", seconds=1.0, channels=1)
        same([clips[i].audio for i in range(6)], [honest[i].audio for i in range(6)])


def test_an_error_in_a_worker_stays_one_sentence(tmp_path) -> None:
    for i in range(3):
        Audio(torch.zeros(1, 16_000) + 0.1, 16_000).save(tmp_path / f"{i}.wav")
    recipe = recipe_of(tmp_path)
    clips = open_dataset(recipe.data, recipe.model, "train", seconds=0.5, channels=1)
    for i in range(3):
        (tmp_path / f"{i}.wav").unlink()
    for workers in (0, 1):
        with pytest.raises(AudioError) as caught:
            list(stream(clips, [0], workers))
        assert "\n" not in str(caught.value) and ".wav" in str(caught.value)


def test_a_file_with_a_hole_is_named_with_its_folder_and_what_to_do(tmp_path) -> None:
    noise = 0.1 * torch.randn(1, 320_000, generator=torch.Generator().manual_seed(0))
    for i in range(3):
        path = Audio(noise, 16_000).save(tmp_path / f"{i}.flac")
        data = bytearray(path.read_bytes())
        data[len(data) // 10 : len(data) // 10 + 9_000] = bytes(9_000)
        path.write_bytes(data)
    recipe = recipe_of(tmp_path)
    clips = open_dataset(recipe.data, recipe.model, "train", seconds=0.5, channels=1)
    sentence = rf"{tmp_path}/\d\.flac: \d\.flac is damaged: it cannot be decoded .* Replace this file, or take it out"
    for index in range(4):
        with pytest.raises(AudioError, match=sentence):
            clips[index]


def test_the_number_of_captioned_files_is_printed(tmp_path) -> None:
    for i in range(3):
        Audio(torch.zeros(1, 100) + 0.1, 16_000).save(tmp_path / f"{i}.wav")
    data = recipe_of(tmp_path).data
    assert "0 of 3 captioned; the others are trained on without words" in str(describe(data))
    (tmp_path / "1.txt").write_text("a piano")
    assert "1 of 3 captioned" in str(describe(data))
    assert describe(tiny().data) is None


@pytest.mark.soundfont
def test_corpus_clips_have_audio_two_melodies_and_wordings() -> None:
    recipe = tiny()
    clips = open_dataset(recipe.data, recipe.model, "train", seconds=2.0, channels=1)
    example = clips[3]
    assert example.audio.shape == (1, 64_000) and len(example.melodies) == 2 and len(example.captions) == 2
    assert all(melody.shape == (1, 64_000) for melody in example.melodies)


KILLED = """
import itertools, os, shutil, signal, sys
from pathlib import Path
from musicgen.train.encode_dataset import encode
from test_audio_dataset import recipe_of
music, codec, place = map(Path, sys.argv[1:])
rename = Path.replace

def run(folder, left):
    def replace(self, target):
        nonlocal left
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        left -= 1
        return rename(self, target)
    Path.replace = replace
    encode(recipe_of(music), folder, codec, clips=0)
    os._exit(0)

for renames in itertools.count():
    if (child := os.fork()) == 0:
        run(place / str(renames), renames)
    status = os.waitpid(child, 0)[1]
    assert status in (0, signal.SIGKILL), status
    if status == 0:
        break
print(renames)
"""


def test_encoding_killed_at_any_rename_goes_on_as_if_nothing_had_been(files, tmp_path) -> None:
    recipe = recipe_of(files)
    save_codec(tmp_path / "codec", recipe.model.codec, build_codec(recipe.model.codec).state_dict())
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([*sys.path, str(Path(__file__).parent)])}
    command = [sys.executable, "-c", KILLED, str(files), str(tmp_path / "codec"), str(tmp_path)]
    ended = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    renames = int(ended.stdout)
    assert renames >= 3  # weights, config and place of the codec, and a shard
    whole = tmp_path / str(renames)
    for killed in range(renames):
        folder = tmp_path / str(killed)
        encode(recipe, folder, tmp_path / "codec", clips=0)
        names = {path.relative_to(folder) for path in folder.rglob("*")}
        assert names == {path.relative_to(whole) for path in whole.rglob("*")}
        name = "valid-000000.safetensors"
        assert torch.equal(read_shard(folder / name).codes, read_shard(whole / name).codes)
