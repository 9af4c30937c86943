"""The fused loss and the blocked attention are what they replace, gradients included."""

from __future__ import annotations

import pytest
import torch
import torch.nn.functional as F

from musicgen.config import LMConfig
from musicgen.model import delay
from musicgen.model.conditioning import Conditioning
from musicgen.model.lm import LanguageModel, cross_entropy, initialize, predictions
from musicgen.train.attention import BLOCK, BlockedAttention, causal_attention
from musicgen.train.fused_cross_entropy import codebook_divergences, codebook_losses


def small(delays, seed: int = 0) -> LanguageModel:
    lm = LanguageModel(
        LMConfig(
            width=16,
            heads=2,
            layers=1,
            ffn_width=32,
            codebooks=4,
            codebook_size=11,
            delays=delays,
            cross_attention=False,
        )
    )
    initialize(lm, torch.Generator().manual_seed(seed))
    return lm


@pytest.mark.parametrize("delays", [(0, 1, 2, 3), (0, 0, 1, 1), (0, 2, 2, 5)])
def test_codebook_losses_equal_the_plain_loss_with_its_gradients(delays) -> None:
    lm = small(delays)
    codes = torch.randint(0, 11, (3, 4, 9), generator=torch.Generator().manual_seed(1))
    prefix = Conditioning(prefix=torch.randn(3, 2, 16, generator=torch.Generator().manual_seed(2)))
    logits, mask = predictions(lm, codes, prefix)
    plain, per_book = cross_entropy(logits, codes, mask)
    plain.backward()
    wanted = {name: p.grad.clone() for name, p in lm.named_parameters()}
    lm.zero_grad()
    sequence = delay.apply(codes, delays, 11, valid_only=True)[..., :-1]
    losses = codebook_losses(lm, lm.hidden(sequence, prefix), codes)
    losses.mean().backward()
    torch.testing.assert_close(losses, per_book)
    for name, p in lm.named_parameters():
        torch.testing.assert_close(p.grad, wanted[name], rtol=1e-4, atol=1e-6, msg=name)


@pytest.mark.parametrize("delays", [(0, 1, 2, 3), (0, 2, 2, 5)])
def test_divergences_equal_the_plain_ones_with_their_gradients(delays) -> None:
    lm, before = small(delays), small(delays, seed=5)
    hidden, known = torch.randn(2, 3, 9, 16, generator=torch.Generator().manual_seed(1))
    states = hidden.requires_grad_()
    heads = [each.head.weight.view(4, 11, 16) for each in (lm, before)]
    plain = []
    for codebook, late in enumerate(delays):
        ours, theirs = (
            (each[:, late:] @ head[codebook].T).log_softmax(-1).flatten(0, 1)
            for each, head in zip((states, known), heads, strict=True)
        )
        plain.append(F.kl_div(ours, theirs.detach(), reduction="batchmean", log_target=True))
    wanted = torch.autograd.grad(torch.stack(plain).mean(), [states, lm.head.weight])
    found = codebook_divergences(lm, states, before, known)
    torch.testing.assert_close(found, torch.stack(plain))
    for mine, other in zip(torch.autograd.grad(found.mean(), [states, lm.head.weight]), wanted, strict=True):
        torch.testing.assert_close(mine, other, rtol=1e-4, atol=1e-6)
    lm.head.weight.requires_grad_(False)
    (alone,) = torch.autograd.grad(codebook_divergences(lm, states, before, known).mean(), [states])
    torch.testing.assert_close(alone, wanted[0], rtol=1e-4, atol=1e-6)


@pytest.mark.parametrize("length", [1, 7, BLOCK, 2 * BLOCK + 3])
def test_blocked_attention_is_causal_attention(length) -> None:
    q, k, v = torch.randn(3, 2, 2, length, 8, generator=torch.Generator().manual_seed(3)).requires_grad_()
    ours, theirs = causal_attention(q, k, v), F.scaled_dot_product_attention(q, k, v, is_causal=True)
    torch.testing.assert_close(ours, theirs)
    for a, b in zip(
        torch.autograd.grad(ours.square().sum(), (q, k, v)),
        torch.autograd.grad(theirs.square().sum(), (q, k, v)),
        strict=True,
    ):
        torch.testing.assert_close(a, b, rtol=1e-4, atol=1e-5)


def test_the_context_answers_causal_bfloat16_calls_only() -> None:
    x = torch.randn(1, 1, 5, 8, generator=torch.Generator().manual_seed(4))
    low = x.bfloat16()
    with BlockedAttention():
        assert torch.equal(
            F.scaled_dot_product_attention(low, low, low, is_causal=True), causal_attention(low, low, low)
        )
        plain = F.scaled_dot_product_attention(x, x, x, is_causal=True)
        masked = F.scaled_dot_product_attention(low, low, low, attn_mask=torch.ones(5, 5, dtype=torch.bool))
    assert torch.equal(plain, F.scaled_dot_product_attention(x, x, x, is_causal=True))
    assert torch.equal(
        masked, F.scaled_dot_product_attention(low, low, low, attn_mask=torch.ones(5, 5, dtype=torch.bool))
    )
