"""T5's encoder equals that of transformers."""

from __future__ import annotations

import pytest
import torch

from musicgen.config import TextConfig
from musicgen.model.t5 import BUCKETS, T5Encoder, distance_buckets

CONFIG = TextConfig(
    source="bundled", vocab_size=50, width=24, key_width=5, ffn_width=32, layers=3, heads=4
)  # fmt: skip


@pytest.fixture(scope="module")
def pair():
    """Our encoder and transformers', with the same random weights."""
    from transformers import T5Config, T5EncoderModel

    settings = T5Config(
        vocab_size=50, d_model=24, d_kv=5, d_ff=32, num_layers=3, num_heads=4, feed_forward_proj="relu",
        dropout_rate=0.0, is_encoder_decoder=False, use_cache=False,
    )  # fmt: skip
    generator = torch.Generator().manual_seed(0)
    ours, theirs = T5Encoder(CONFIG), T5EncoderModel(settings).eval()
    state = {
        name: torch.randn(value.shape, generator=generator) * 0.4 for name, value in ours.state_dict().items()
    }
    ours.load_state_dict(state)
    theirs.load_state_dict({**state, "encoder.embed_tokens.weight": state["shared.weight"]})
    return ours, theirs


@pytest.mark.parametrize("length", [1, 7, 300])
def test_states_equal_those_of_transformers(pair, length) -> None:
    ours, theirs = pair
    ids = torch.randint(0, 50, (3, length), generator=torch.Generator().manual_seed(length))
    mask = torch.ones_like(ids)
    mask[1, (length + 1) // 2 :] = 0
    with torch.no_grad():
        want = theirs(input_ids=ids, attention_mask=mask).last_hidden_state
        torch.testing.assert_close(ours(ids, mask), want, rtol=1e-4, atol=1e-4)


def test_distances_have_the_kinds_of_transformers() -> None:
    from transformers.models.t5.modeling_t5 import T5Attention

    position = torch.arange(700)
    want = T5Attention._relative_position_bucket(position[None, :] - position[:, None])
    found = distance_buckets(700)
    assert torch.equal(found, want)
    assert len(found.unique()) == BUCKETS - 1  # nothing lies behind a token at distance 0


def test_masked_tokens_have_no_effect(pair) -> None:
    ours, _ = pair
    ids = torch.randint(0, 50, (1, 9), generator=torch.Generator().manual_seed(1))
    mask = torch.ones_like(ids)
    mask[:, 5:] = 0
    with torch.no_grad():
        torch.testing.assert_close(ours(ids, mask)[:, :5], ours(ids[:, :5], mask[:, :5]))


def test_gradients_reach_every_weight(pair) -> None:
    ours, _ = pair
    ids = torch.arange(50)[None]
    ours(ids, torch.ones_like(ids)).square().sum().backward()
    assert all(each.grad is not None and each.grad.any() for each in ours.parameters())
    ours.zero_grad(set_to_none=True)
