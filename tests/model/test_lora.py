"""Low-rank changes: beside a layer, merged into it, of single rows, and in training, all the same."""

import pytest
import torch
from torch import nn
from torch.testing import assert_close

import adapter_files
from decoded_takes import model
from musicgen.config import LMConfig
from musicgen.model.conditioning import Conditioning
from musicgen.model.kv_cache import CacheSize
from musicgen.model.lm import LanguageModel, initialize
from musicgen.model.lora import EachRow, LoraLinear, LowRank, StackedRows, joined, linear, merge, moved


def some(seed: int, rank: int, out: int = 6, width: int = 5) -> LowRank:
    return adapter_files.changes(seed, {"layer": torch.empty(out, width)}, rank)["layer"]


def test_beside_the_layer_is_merged_into_it():
    layer, x = nn.Linear(5, 6, bias=False), torch.randn(2, 3, 5)
    changes = {"0": some(1, 2)}
    want = layer(x) + changes["0"].of(x)
    merge(nn.Sequential(layer), changes)
    assert_close(layer(x), want)


def test_several_at_once_are_the_weighted_sum():
    one, other, third = some(1, 2), some(2, 3), some(3, 1)
    both = joined([({"a": one, "b": third}, 0.5), ({"a": other}, -2.0)])
    assert_close(both["a"].matrix(), 0.5 * one.matrix() - 2.0 * other.matrix())
    assert_close(both["b"].matrix(), 0.5 * third.matrix())


def test_each_row_has_its_own_and_others_have_none():
    layer, x = nn.Linear(5, 6), torch.randn(4, 3, 5)
    one, other = {"up": some(1, 2)}, {"up": some(2, 4), "down": some(3, 1)}
    rows = [one, None, other, one]
    each = linear(layer, x, EachRow(rows), "up")
    for number, changes in enumerate(rows):
        alone = linear(layer, x[number : number + 1], EachRow([changes]), "up")
        assert torch.equal(each[number], alone[0])
    assert torch.equal(each[1], layer(x[1]))
    stacked = StackedRows([one, other], 4, torch.device("cpu"))
    stacked.choice.copy_(torch.tensor([1, 0, 2, 1]))
    assert_close(linear(layer, x, stacked, "up"), each)
    # A layer that nothing changes, and one that only one of the sets changes.
    assert torch.equal(linear(layer, x, EachRow(rows), "head"), layer(x))
    assert torch.equal(linear(layer, x, stacked, "head"), layer(x))
    assert_close(linear(layer, x, stacked, "down"), linear(layer, x, EachRow(rows), "down"))


@pytest.mark.parametrize("parts", [1, 3])
def test_a_layer_in_training_is_the_change_that_it_exports(parts):
    base = nn.Linear(5, 6, bias=False)
    layer, x = LoraLinear(base, parts=parts, rank=2, alpha=3.0, dropout=0.0), torch.randn(2, 3, 5)
    layer.initialize(torch.Generator().manual_seed(1))
    assert torch.equal(layer(x), base(x))  # at first it changes nothing
    with torch.no_grad():
        layer.up.normal_()
    change = torch.cat([up @ down for down, up in layer.halves()]) * 1.5
    assert_close(layer(x), base(x) + x @ change.T)
    assert [name for name, each in layer.named_parameters() if each.requires_grad] == ["down", "up"]


@pytest.mark.parametrize("cross", [False, True])
def test_decoding_with_changes_is_decoding_with_merged_weights(cross):
    config = LMConfig(
        width=32, heads=2, layers=2, ffn_width=64, codebooks=4, codebook_size=40, delays=(0, 1, 2, 3),
        cross_attention=cross,
    )  # fmt: skip
    lm, merged = LanguageModel(config), LanguageModel(config)
    initialize(lm, torch.Generator().manual_seed(3))
    merged.load_state_dict(lm.state_dict())
    weights = {
        name.removesuffix(".weight"): each for name, each in lm.state_dict().items()
        if each.ndim == 2 and name != "embedding.weight"
    }  # fmt: skip
    changes = moved(adapter_files.changes(5, weights, 2), lm.norm.weight)
    merge(merged, changes)
    vectors = torch.randn(1, 4, 32)
    conditioning = Conditioning(cross=vectors) if cross else Conditioning(vectors)
    codes = torch.randint(0, 40, (4, 6))
    found = []
    for each, own in ((lm, changes), (merged, None)):
        with torch.no_grad():
            cache = each.new_cache(CacheSize.of(conditioning, rows=2, steps=6))
            cache.change(1, own)
            each.start(cache, 1, conditioning)
            if conditioning.prefix is not None:
                each.extend_prefix(conditioning.prefix[0], cache, 1)
            rows = torch.tensor([1])
            each.extend(codes[None, :, :4], cache, rows)
            found.append(each.next_logits(codes[None, :, 4], cache, rows))
    assert (found[1] - lm(codes[None, :, :5], conditioning)[:, :, -1]).abs().max() > 0.1
    assert_close(*found, rtol=1e-4, atol=1e-4)


def test_a_larger_cache_keeps_what_its_rows_change():
    lm = model("float32 cross")
    size = CacheSize(rows=2, columns=64, condition=1)
    old, new = lm.new_cache(size), lm.new_cache(CacheSize(rows=4, columns=128, condition=1))
    changes = {"head": some(1, 2)}
    old.change(1, changes)
    new.take_over(old)
    assert new.changes == {1: changes}
    new.change(1, None)
    assert new.changes_of(torch.tensor([0, 1])) is None
