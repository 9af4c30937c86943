from __future__ import annotations

import math

import pytest
import torch

from musicgen.model.kv_cache import Attended, KVCache
from musicgen.model.transformer import Block, CrossAttention, attend, causal_mask, sinusoid

WIDTH, HEADS, FFN = 16, 4, 32
CPU = torch.device("cpu")


def randn(*shape: int, seed: int = 0) -> torch.Tensor:
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed))


@pytest.fixture
def block() -> Block:
    torch.manual_seed(0)
    return Block(WIDTH, HEADS, FFN, cross=True).eval()


def test_positions_are_cosines_then_sines_from_one_to_a_ten_thousandth() -> None:
    rows = sinusoid(torch.tensor([0, 3]), 8)
    assert rows[0].tolist() == [1.0] * 4 + [0.0] * 4
    assert float(rows[1, 0]) == pytest.approx(math.cos(3.0), abs=1e-6)
    assert float(rows[1, 7]) == pytest.approx(math.sin(3.0 / 10_000), abs=1e-9)
    assert sinusoid(torch.zeros(2, 5), 8).shape == (2, 5, 8)


@pytest.mark.parametrize("masked", [False, True])
def test_one_query_by_plain_products_equals_the_fused_kernel(masked: bool) -> None:
    query, keys, values = randn(2, 4, 1, 8), randn(2, 4, 7, 8, seed=1), randn(2, 4, 7, 8, seed=2)
    mask = torch.ones(2, 1, 1, 7, dtype=torch.bool)
    mask[0, ..., 2:4] = False
    given = mask if masked else None
    fused = torch.nn.functional.scaled_dot_product_attention(query, keys, values, attn_mask=given)
    torch.testing.assert_close(attend(query, keys, values, mask=given), fused, atol=1e-6, rtol=1e-5)


def test_what_the_mask_hides_changes_nothing() -> None:
    query, keys, values = randn(2, 4, 1, 8), randn(2, 4, 7, 8, seed=1), randn(2, 4, 7, 8, seed=2)
    mask = torch.ones(2, 1, 1, 7, dtype=torch.bool)
    mask[..., 5:] = False
    hidden = values.clone()
    hidden[:, :, 5:] = 1e6
    assert torch.equal(attend(query, keys, values, mask=mask), attend(query, keys, hidden, mask=mask))


@pytest.mark.parametrize("pieces", [(6,), (1, 1, 1, 1, 1, 1), (3, 1, 2)])
def test_a_block_in_pieces_equals_the_block_at_once(block: Block, pieces: tuple[int, ...]) -> None:
    assert block.cross_attention is not None
    x, condition = randn(2, 6, WIDTH), randn(2, 5, WIDTH, seed=1)
    cross_kv = block.cross_attention.project(condition)
    with torch.inference_mode():
        whole = block(x, causal=True, cross_kv=cross_kv)
        cache = KVCache(
            self_kv=[torch.zeros(2, 2, HEADS, 6, WIDTH // HEADS)], cross_kv=[cross_kv],
            cross_lengths=torch.tensor([5, 5]), added=torch.zeros(2, 0, WIDTH), positions=torch.zeros(6, WIDTH),
            lengths=torch.zeros(2, dtype=torch.long), steps=torch.zeros(2, dtype=torch.long),
        )  # fmt: skip
        parts = []
        for part in x.split(pieces, dim=1):
            attended = Attended(cache, torch.arange(2), part.shape[1])
            parts.append(block(part, attended=attended))
            attended.finish(codes=True)
    torch.testing.assert_close(torch.cat(parts, dim=1), whole, atol=1e-5, rtol=1e-4)


def test_a_block_without_a_condition_is_the_block_without_its_cross_attention(block: Block) -> None:
    plain = Block(WIDTH, HEADS, FFN).eval()
    own = {name: value for name, value in block.state_dict().items() if "cross" not in name}
    plain.load_state_dict(own)
    x = randn(2, 6, WIDTH)
    assert torch.equal(block(x, causal=True), plain(x, causal=True))


def test_padding_of_a_condition_is_not_attended_to() -> None:
    torch.manual_seed(0)
    attention = CrossAttention(WIDTH, HEADS).eval()
    x, condition = randn(1, 3, WIDTH), randn(1, 5, WIDTH, seed=1)
    mask = torch.tensor([True, True, True, False, False])[None, None, None]
    with torch.inference_mode():
        padded = attention(x, attention.project(condition), mask)
        short = attention(x, attention.project(condition[:, :3]), None)
    torch.testing.assert_close(padded, short, atol=1e-6, rtol=1e-5)


def test_masks_let_each_new_column_see_itself_and_what_came_before() -> None:
    assert causal_mask(0, 4, None, CPU) == (True, None)
    assert causal_mask(5, 1, None, CPU) == (False, None)
    causal, mask = causal_mask(2, 2, None, CPU)
    assert not causal
    assert mask is not None
    assert mask.int().tolist() == [[1, 1, 1, 0], [1, 1, 1, 1]]
    live = torch.tensor([True, False, True, True, True])[None, None, None]
    _, with_gap = causal_mask(2, 2, live, CPU)
    assert with_gap is not None
    assert with_gap[0, 0].int().tolist() == [[1, 0, 1, 0], [1, 0, 1, 1]]
    _, single = causal_mask(3, 1, live, CPU)
    assert single is not None
    assert single.flatten().tolist() == [True, False, True, True]
