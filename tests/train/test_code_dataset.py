"""Shards that a model cannot be trained on are named, with what is wrong."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from safetensors.torch import save_file

from musicgen.errors import CheckpointError
from musicgen.train.code_dataset import CodeDataset, Shard, read_shard, shard_path, write_shard
from train_data import make_shard, tiny

MODEL = tiny().model


def shard(**changed) -> Shard:
    return replace(make_shard(tiny(), 4, 0), **changed)


def changed_code(value: int) -> torch.Tensor:
    codes = make_shard(tiny(), 4, 0).codes.clone()
    codes[1, 2, 3] = value
    return codes


GOOD = make_shard(tiny(), 4, 0)


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"codes": changed_code(MODEL.lm.codebook_size)}, "holds codes from 0 to 32, not from 0 to 31"),
        ({"codes": changed_code(-1)}, "holds codes from -1 to"),
        ({"codes": GOOD.codes[:, :3]}, r"codes \[4, 3, .*not int16 \[clips, 4, "),
        ({"codes": GOOD.codes[..., :-1]}, "not int16"),
        ({"codes": GOOD.codes[:0], "captions": []}, r"codes \[0, "),
        ({"captions": GOOD.captions[:3]}, "does not hold captions for each of its 4 clips"),
        ({"captions": [[], *GOOD.captions[1:]]}, "does not hold captions"),
        ({"captions": [["a", 3], *GOOD.captions[1:]]}, "does not hold captions"),
        ({"chroma": None}, "holds no melodies, which this model follows"),
        ({"chroma": GOOD.chroma + 200}, "up to class 2"),
        ({"chroma": GOOD.chroma[..., 1:]}, "holds melodies of"),
        ({"chroma": GOOD.chroma[:2]}, "not uint8"),
    ],
)
def test_a_shard_that_does_not_fit_is_named(tmp_path, changed, sentence) -> None:
    write_shard(shard_path(tmp_path, "train", 3), shard(**changed))
    with pytest.raises(CheckpointError, match=rf"train-000003\.safetensors {'.*'}{sentence}"):
        CodeDataset(tmp_path, "train", MODEL).refresh()
    CodeDataset(tmp_path, "train").refresh()  # unasked, nothing is compared


def test_a_shard_that_fits_passes(tmp_path) -> None:
    write_shard(shard_path(tmp_path, "train", 0), GOOD)
    shards = CodeDataset(tmp_path, "train", MODEL)
    shards.refresh()
    assert len(shards) == 4


@pytest.mark.parametrize("captions", ["{", '[["a"', "[" * 100_000])
def test_metadata_that_is_no_json_is_a_damaged_shard(tmp_path, captions) -> None:
    save_file({"codes": GOOD.codes.to(torch.int16)}, tmp_path / "x.safetensors", {"captions": captions})
    with pytest.raises(CheckpointError, match="not a shard"):
        read_shard(tmp_path / "x.safetensors")


def test_a_shard_that_is_gone_and_one_from_elsewhere(tmp_path) -> None:
    with pytest.raises(CheckpointError, match=r"train-000000\.safetensors is missing"):
        read_shard(shard_path(tmp_path, "train", 0))
    with pytest.raises(CheckpointError, match="outside of its folder"):
        CodeDataset(tmp_path, "train").load_state_dict({"shards": ["../x.safetensors"]})
