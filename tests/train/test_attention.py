"""Blocked causal attention equals torch's, with its gradients."""

from __future__ import annotations

import pytest
import torch
import torch.nn.functional as F

from musicgen.train.attention import BLOCK, BlockedAttention, causal_attention


@pytest.mark.parametrize("length", [1, 7, BLOCK, 2 * BLOCK + 3])
def test_blocks_equal_the_plain_attention_and_its_gradients(length) -> None:
    generator = torch.Generator().manual_seed(length)
    inputs = [torch.randn(2, 3, length, 8, generator=generator, dtype=torch.float64) for _ in range(3)]
    results = []
    for attend in (causal_attention, lambda q, k, v: F.scaled_dot_product_attention(q, k, v, is_causal=True)):
        query, key, value = (each.clone().requires_grad_() for each in inputs)
        output = attend(query, key, value)
        output.square().sum().backward()
        results.append((output, query.grad, key.grad, value.grad))
    for ours, theirs in zip(*results, strict=True):
        torch.testing.assert_close(ours, theirs)


def test_within_the_context_only_bfloat16_causal_attention_changes() -> None:
    generator = torch.Generator().manual_seed(0)
    q, k, v = (torch.randn(1, 2, 9, 8, generator=generator) for _ in range(3))
    plain = F.scaled_dot_product_attention(q, k, v, is_causal=True)
    open_ = F.scaled_dot_product_attention(q, k, v)
    low = [each.bfloat16() for each in (q, k, v)]
    with BlockedAttention():
        assert torch.equal(F.scaled_dot_product_attention(q, k, v, is_causal=True), plain)
        assert torch.equal(F.scaled_dot_product_attention(q, k, v), open_)
        assert torch.equal(F.scaled_dot_product_attention(*low, is_causal=True), causal_attention(*low))
