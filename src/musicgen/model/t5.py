"""The encoder of T5 (Raffel et al., 2020): text ids to hidden states.

Our own, as importing transformers takes longer than generating a short piece of music. Modules are named so that
state dicts have the keys of T5 checkpoints.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn

from musicgen.config import TextConfig

# Buckets of relative positions, and the distance from which all share the last one; the same in every T5.
BUCKETS, FARTHEST = 32, 128
_EPSILON = 1e-6


class T5Encoder(nn.Module):
    """Token embeddings, blocks that share one relative position bias, and a final norm."""

    def __init__(self, config: TextConfig) -> None:
        super().__init__()
        self.shared = nn.Embedding(config.vocab_size, config.width)
        blocks = nn.ModuleList(_Block(config, first=i == 0) for i in range(config.layers))
        self.encoder = nn.ModuleDict({"block": blocks, "final_layer_norm": _norm(config)})

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        """Hidden states `[B, L, W]` of ids and mask `[B, L]`; every row needs a position with mask 1."""
        table = self.get_parameter("encoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight")
        bias = table[distance_buckets(ids.shape[1], ids.device)].permute(2, 0, 1)[None]
        bias = bias.masked_fill((mask == 0)[:, None, None, :], -torch.inf)
        x = self.shared(ids)
        for block in self.encoder["block"]:  # type: ignore[attr-defined]  # a ModuleList
            x = block(x, bias)
        states: Tensor = self.encoder["final_layer_norm"](x)
        return states


class _Block(nn.Module):
    def __init__(self, config: TextConfig, *, first: bool) -> None:
        super().__init__()
        self.layer = nn.ModuleList([_Attention(config, first=first), _FeedForward(config)])

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        attention, feed_forward = self.layer
        x = x + attention(x, bias)
        out: Tensor = x + feed_forward(x)
        return out


class _Attention(nn.Module):
    def __init__(self, config: TextConfig, *, first: bool) -> None:
        super().__init__()
        inner = config.heads * config.key_width
        self.heads = config.heads
        parts: dict[str, nn.Module] = {name: nn.Linear(config.width, inner, bias=False) for name in "qkv"}
        parts["o"] = nn.Linear(inner, config.width, bias=False)
        if first:  # the bias that all blocks add
            parts["relative_attention_bias"] = nn.Embedding(BUCKETS, config.heads)
        self.SelfAttention = nn.ModuleDict(parts)
        self.layer_norm = _norm(config)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        """`[B, L, W] -> [B, L, W]` with `bias [B, H, L, L]` on the scores, which T5 does not scale."""
        B, L, _ = x.shape
        parts, x = self.SelfAttention, self.layer_norm(x)
        queries, keys, values = (parts[name](x).view(B, L, self.heads, -1).transpose(1, 2) for name in "qkv")
        shares = (queries @ keys.mT + bias).softmax(dim=-1)
        out: Tensor = parts["o"]((shares @ values).transpose(1, 2).reshape(B, L, -1))
        return out


class _FeedForward(nn.Module):
    def __init__(self, config: TextConfig) -> None:
        super().__init__()
        self.DenseReluDense = nn.ModuleDict(
            {
                "wi": nn.Linear(config.width, config.ffn_width, bias=False),
                "wo": nn.Linear(config.ffn_width, config.width, bias=False),
            }
        )
        self.layer_norm = _norm(config)

    def forward(self, x: Tensor) -> Tensor:
        out: Tensor = self.DenseReluDense["wo"](self.DenseReluDense["wi"](self.layer_norm(x)).relu())
        return out


def _norm(config: TextConfig) -> nn.RMSNorm:
    return nn.RMSNorm(config.width, eps=_EPSILON)


def distance_buckets(length: int, device: torch.device | None = None) -> Tensor:
    """The bucket `[L, L]` of the relative position from each token (row) to each (column).

    The first half of the buckets is for earlier tokens and the token itself, the second half for later ones. In each
    half short distances have a bucket each, and longer ones share buckets of logarithmically growing width.
    """
    position = torch.arange(length, device=device)
    signed = position[None, :] - position[:, None]
    half = BUCKETS // 2
    exact = half // 2
    distance = signed.abs()
    # Computed in float32, then truncated, as in the training of the published weights.
    octaves = torch.log(distance.clamp(min=1).float() / exact) / math.log(FARTHEST / exact)
    far = (exact + (octaves * (half - exact)).long()).clamp(max=half - 1)
    return half * (signed > 0) + torch.where(distance < exact, distance, far)
