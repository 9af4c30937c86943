"""A codec's folder: what is written is read, and what does not fit is refused."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch

from musicgen.errors import CheckpointError
from musicgen.model.codec import StereoCodec
from musicgen.presets import ENCODEC_32KHZ
from musicgen.train.codec_folder import build_codec, load_codec, open_codec, read_codec, save_codec
from train_data import same, tiny

SPECTRAL = tiny().model.codec
ENCODEC = replace(ENCODEC_32KHZ, filters=2, latent_dim=8, codebook_size=32)


@pytest.mark.parametrize("config", [SPECTRAL, ENCODEC], ids=["spectral", "encodec"])
def test_what_is_saved_is_read(tmp_path, config) -> None:
    codec = build_codec(config)
    save_codec(tmp_path, config, codec.state_dict())
    found, weights = read_codec(tmp_path)
    assert found == config
    same(weights, dict(codec.state_dict()))
    opened = open_codec(tmp_path)
    assert not opened.training and not any(each.requires_grad for each in opened.parameters())
    same(dict(opened.state_dict()), weights)


def test_a_stereo_model_gets_a_stereo_codec(tmp_path) -> None:
    model = replace(tiny().model, codec=ENCODEC)
    save_codec(tmp_path, ENCODEC, build_codec(ENCODEC).state_dict())
    assert not isinstance(load_codec(tmp_path, model), StereoCodec)
    lm = replace(model.lm, codebooks=8, delays=(0, 0, 1, 1, 2, 2, 3, 3))
    stereo = load_codec(tmp_path, replace(model, stereo=True, lm=lm))
    assert isinstance(stereo, StereoCodec)
    assert stereo.encode(torch.zeros(1, 2, 6400)).shape == (1, 8, 10)


def test_weights_of_another_codec_are_refused(tmp_path) -> None:
    save_codec(tmp_path, SPECTRAL, build_codec(replace(SPECTRAL, decoder_width=16)).state_dict())
    with pytest.raises(CheckpointError, match="do not fit the codec"):
        open_codec(tmp_path)
    with pytest.raises(CheckpointError, match="another shape"):
        save_codec(tmp_path, ENCODEC, build_codec(ENCODEC).state_dict())
        load_codec(tmp_path, tiny().model)


@pytest.mark.parametrize("name", ["config.json", "model.safetensors"])
def test_a_damaged_file_is_one_sentence(tmp_path, name) -> None:
    save_codec(tmp_path, SPECTRAL, build_codec(SPECTRAL).state_dict())
    (tmp_path / name).write_bytes(b"\x00{")
    with pytest.raises(CheckpointError, match="no readable codec"):
        read_codec(tmp_path)
