from __future__ import annotations

import dataclasses

import pytest
import torch

from musicgen.errors import ConfigError, InputError
from musicgen.model.unet import UNet, UNetConfig, alignment

CONFIG = UNetConfig(
    channels=1, hidden=8, depth=2, growth=2, max_channels=12, kernel=8, stride=4, res_blocks=2, norm_groups=4,
    condition_width=6, embed_all_levels=True, steps=10, bottleneck="lstm",
)  # fmt: skip
KINDS = ("none", "lstm", "transformer", "cross_attention")


def unet_of(**changes: object) -> UNet:
    torch.manual_seed(0)
    return UNet(dataclasses.replace(CONFIG, max_channels=16, **changes)).eval()


def randn(*shape: int, seed: int = 0) -> torch.Tensor:
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed))


@pytest.mark.parametrize("bottleneck", KINDS)
@pytest.mark.parametrize("samples", [64, 61])
def test_every_sample_gets_an_estimate_and_an_item_its_own_alone_or_in_a_batch(
    bottleneck: str, samples: int
) -> None:
    unet = unet_of(bottleneck=bottleneck)
    x, condition = randn(2, 1, samples), randn(2, 6, 3, seed=1)
    with torch.inference_mode():
        both = unet(x, torch.tensor([3, 7]), condition)
        alone = unet(x[1:], 7, condition[1:])
    assert both.shape == x.shape
    torch.testing.assert_close(both[1:], alone, atol=1e-5, rtol=1e-4)


def test_levels_grow_until_the_widest_and_shorten_by_the_stride() -> None:
    config = dataclasses.replace(CONFIG, depth=3)
    assert config.widths == (8, 12, 12)
    assert config.grid == 64
    assert alignment(config, 640) == 640
    assert alignment(config, 100) == 1600
    with torch.inference_mode():
        down = UNet(CONFIG).eval().encoders[0](torch.zeros(1, 1, 61))
    assert down.shape == (1, 8, 16)


def test_the_step_is_embedded_at_every_level_or_at_the_first_only() -> None:
    assert [e.num_embeddings for e in unet_of().embeddings] == [10, 10]
    assert len(unet_of(embed_all_levels=False).embeddings) == 1
    x, condition = randn(1, 1, 64), randn(1, 6, 3, seed=1)
    for every in (True, False):
        unet = unet_of(embed_all_levels=every)
        assert not torch.allclose(unet(x, 1, condition), unet(x, 9, condition), atol=1e-4)


@pytest.mark.parametrize("shape", [(1, 5, 3), (2, 6, 3), (1, 6, 0)])
def test_conditions_that_do_not_fit_are_refused(shape: tuple[int, ...]) -> None:
    with pytest.raises(InputError, match=r"needs codec embeddings \[1, 6, frames\]"):
        unet_of()(randn(1, 1, 64), 0, torch.zeros(shape))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"bottleneck": "gru"}, "must be one of 'none', 'lstm', 'transformer', 'cross_attention', got 'gru'"),
        ({"depth": 0}, "depth must be between 1 and 16, got 0"),
        ({"depth": 17}, "depth must be between 1 and 16, got 17"),
        ({"kernel": 7}, "stride plus an even number"),
        ({"norm_groups": 5}, "cannot be divided"),
        ({"bottleneck": "transformer"}, "cannot be divided"),  # 12 channels for 8 heads
    ],
)
def test_impossible_networks_are_refused(change: dict[str, object], message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        dataclasses.replace(CONFIG, **change)
