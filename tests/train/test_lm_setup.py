"""The parts that a recipe starts from."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch

import tiny_models
from musicgen.errors import ConfigError
from musicgen.io import checkpoint
from musicgen.model.clock import group_sizes
from musicgen.model.codec import Encodec, StereoCodec
from musicgen.train.code_dataset import CodeDataset
from musicgen.train.config import ConditionGains, TrainConfig
from musicgen.train.lm_setup import build_parts
from train_data import make_codes, same, tiny


def recipe(model, **lm) -> TrainConfig:
    whole = tiny(train_text=False, **lm)
    return replace(whole, model=model, codec=None)


def test_a_style_model_keeps_its_style_conditioner(tmp_path) -> None:
    start = tiny_models.build_tiny(tmp_path / "style", style=True)
    loaded = checkpoint.load(start)
    ours = recipe(loaded.config, start=str(start))
    parts = build_parts(ours, CodeDataset(tmp_path, "train"), tmp_path / "run", loaded.codec, resume=False)
    assert not any(name.startswith("style") for name, _ in parts.trained(text=False).named_parameters())
    parts.save(tmp_path / "tuned", loaded.codec)
    again = checkpoint.load(tmp_path / "tuned")
    assert again.style is not None
    same(again.state(), loaded.state())


@pytest.mark.parametrize("named", [True, False])
def test_a_style_conditioner_is_never_made_up(tmp_path, named) -> None:
    plain = tiny_models.build_tiny(tmp_path / "plain")
    config = tiny_models.tiny_config("style", style=True)
    ours = recipe(config, start=str(plain) if named else None)
    with pytest.raises(ConfigError, match="another architecture" if named else "let `start` name"):
        build_parts(
            ours, CodeDataset(tmp_path, "train"), tmp_path / "run", Encodec(config.codec), resume=False
        )


def test_left_and_right_books_start_alike(tmp_path) -> None:
    config = tiny_models.tiny_config("stereo", stereo=True)
    # Wide enough that every codebook has directions of its own: what is left to compare is which codes are near.
    config = replace(config, lm=replace(config.lm, width=8 * config.codec.latent_dim))
    codec = Encodec(config.codec)
    generator = torch.Generator().manual_seed(3)
    for codebook in codec.quantizer.codebooks:
        codebook.embed.normal_(generator=generator)
    shards = CodeDataset(make_codes(tmp_path, tiny()), "train")
    shards.refresh()
    ours = recipe(config, init_from_codebook=True)
    parts = build_parts(ours, shards, tmp_path / "run", StereoCodec(codec), resume=False)
    V = config.codec.codebook_size
    for weight, rows in ((parts.lm.embedding.weight, V + 1), (parts.lm.head.weight, V)):
        codebooks = weight.detach().view(config.lm.codebooks, rows, -1)[:, :V]
        nearness = codebooks @ codebooks.mT
        torch.testing.assert_close(nearness[0::2], nearness[1::2], atol=1e-4, rtol=1e-4)
        assert not torch.allclose(codebooks[0], codebooks[1])
        assert not torch.allclose(nearness[0], nearness[2], atol=0.1)


def test_the_model_that_is_written_has_stronger_conditions_and_training_goes_on_without(tmp_path) -> None:
    shards = CodeDataset(make_codes(tmp_path, tiny()), "train")
    shards.refresh()
    config = tiny_models.tiny_config("clock", clock=True)
    assert config.chroma is not None
    assert config.clock is not None
    config = replace(
        config, chroma=replace(config.chroma, framewise=True), text=replace(config.text, text_mean=True),
        clock=replace(config.clock, endings=True),
    )  # fmt: skip
    ours = recipe(config, gains=ConditionGains(text=3.0, melody=2.0, harmony=4.0))
    codec = Encodec(config.codec)
    parts = build_parts(ours, shards, tmp_path / "run", codec, resume=False)
    trained = {name: value.clone() for name, value in parts.conditioner.named_parameters()}
    parts.save(tmp_path / "model", codec)
    written = dict(checkpoint.load(tmp_path / "model").conditioner.named_parameters())
    same(dict(parts.conditioner.named_parameters()), trained)
    sizes = group_sizes(config.clock)
    pulse = sizes["beat"] + sizes["bar"]
    torch.testing.assert_close(written["text_sum.weight"], 3 * trained["text_sum.weight"])
    torch.testing.assert_close(written["chroma_proj.weight"], 2 * trained["chroma_proj.weight"])
    torch.testing.assert_close(
        written["clock_proj.weight"][:, :pulse], trained["clock_proj.weight"][:, :pulse]
    )
    harmony, endings = slice(pulse, -2), slice(-2, None)
    torch.testing.assert_close(
        written["clock_proj.weight"][:, harmony], 4 * trained["clock_proj.weight"][:, harmony]
    )
    assert torch.equal(written["clock_proj.weight"][:, endings], trained["clock_proj.weight"][:, endings])
    assert torch.equal(written["text_proj.weight"], trained["text_proj.weight"])
