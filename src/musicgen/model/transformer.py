"""Positions, attention and the pre-norm block of the language model (and of the style encoder)."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from musicgen.model.kv_cache import Attended
from musicgen.model.lora import RowChanges, linear

MAX_PERIOD = 10_000.0


def sinusoid(positions: Tensor, width: int) -> Tensor:
    """Position vectors `[..., D]` of integer positions: all cosines first, then all sines."""
    half = width // 2
    # The last frequency is exactly 1 / MAX_PERIOD: the divisor is half - 1, not half.
    index = torch.arange(half, device=positions.device, dtype=torch.float32) / max(half - 1, 1)
    phase = positions[..., None].float() / MAX_PERIOD**index
    return torch.cat([phase.cos(), phase.sin()], dim=-1)


def attend(
    query: Tensor, keys: Tensor, values: Tensor, *, mask: Tensor | None = None, causal: bool = False
) -> Tensor:
    """Scaled dot-product attention `[B, H, S, C]` of queries to keys and values `[B, H, N, C]`.

    A single query on a CPU uses plain matrix products: torch's fused kernel sums in an order that depends on the number
    of threads, which would make the last bits, and then the codes of a seed, depend on it.
    """
    B, H, S, C = query.shape
    if S > 1 or query.device.type != "cpu" or keys.shape[0] != B:
        return F.scaled_dot_product_attention(query, keys, values, attn_mask=mask, is_causal=causal)
    flat = query.reshape(B * H, 1, C)
    scores = torch.baddbmm(flat.new_empty(1), flat, keys.flatten(0, 1).mT, beta=0, alpha=C**-0.5)
    if mask is not None:
        scores = scores.view(B, H, 1, -1).masked_fill(~mask, -torch.inf).flatten(0, 1)
    return torch.bmm(scores.softmax(-1), values.flatten(0, 1)).view(B, H, 1, C)


def attend_own(query: Tensor, new: Tensor, attended: Attended, layer: int) -> Tensor:
    """Attention `[n, H, S, C]` of cached rows to their columns so far, after writing the new ones `[2, n, H, S, C]`."""
    attended.cache.write(layer, attended.rows, attended.columns, new)
    store = attended.cache.self_kv[layer]
    if attended.static:
        keys, values = store[:, : len(query)].unbind(0)
        return F.scaled_dot_product_attention(query, keys, values, attn_mask=attended.live)
    S, parts = attended.S, []
    for i, (row, start) in enumerate(zip(attended.numbers, attended.starts, strict=True)):
        keys, values = store[:, row : row + 1, :, : start + S].unbind(0)
        causal, mask = causal_mask(start, S, None, query.device)
        parts.append(attend(query[i : i + 1], keys, values, mask=mask, causal=causal))
    return torch.cat(parts)


def attend_condition(query: Tensor, attended: Attended, layer: int) -> Tensor:
    """Attention `[n, H, S, C]` of cached rows to their own conditions."""
    store = attended.cache.cross_kv[layer]
    if attended.static:
        keys, values = store[:, : len(query)].unbind(0)
        return F.scaled_dot_product_attention(query, keys, values, attn_mask=attended.cross_live)
    parts = []
    for i, (row, end) in enumerate(zip(attended.numbers, attended.cross_ends, strict=True)):
        keys, values = store[:, row : row + 1, :, :end].unbind(0)
        parts.append(attend(query[i : i + 1], keys, values))
    return torch.cat(parts)


def _named(part: str, layer: int, attended: Attended | None) -> tuple[str, RowChanges | None]:
    """The name of a part of a block, and the changes of the rows of a pass."""
    return f"blocks.{layer}.{part}", None if attended is None else attended.changes


class SelfAttention(nn.Module):
    """Multi-head attention of a sequence to itself, without biases."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.in_proj = nn.Linear(width, 3 * width, bias=False)
        self.out_proj = nn.Linear(width, width, bias=False)

    def forward(
        self,
        x: Tensor,
        *,
        causal: bool,
        mask: Tensor | None = None,
        attended: Attended | None = None,
        layer: int = 0,
    ) -> Tensor:
        """`[B, S, D] -> [B, S, D]`; with a cache, keys and values are written to its `layer`."""
        B, S, D = x.shape
        name, changes = _named("self_attention", layer, attended)
        qkv = linear(self.in_proj, x, changes, f"{name}.in_proj")
        qkv = qkv.view(B, S, 3, self.heads, D // self.heads).permute(2, 0, 3, 1, 4)
        if attended is None:
            y = attend(qkv[0], qkv[1], qkv[2], mask=mask, causal=causal)
        else:
            y = attend_own(qkv[0], qkv[1:], attended, layer)
        return linear(self.out_proj, y.transpose(1, 2).reshape(B, S, D), changes, f"{name}.out_proj")


class CrossAttention(nn.Module):
    """Multi-head attention to a condition, whose vectors are not normalized first."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.q_proj = nn.Linear(width, width, bias=False)
        self.kv_proj = nn.Linear(width, 2 * width, bias=False)
        self.out_proj = nn.Linear(width, width, bias=False)

    def project(self, condition: Tensor, changes: RowChanges | None = None, layer: int = 0) -> Tensor:
        """Keys and values `[2, B, H, L, D/H]` of a condition `[B, L, D]`, computed once for all steps."""
        B, L, D = condition.shape
        kv = linear(self.kv_proj, condition, changes, f"blocks.{layer}.cross_attention.kv_proj")
        return kv.view(B, L, 2, self.heads, D // self.heads).permute(2, 0, 3, 1, 4)

    def forward(
        self,
        x: Tensor,
        kv: Tensor | None,
        mask: Tensor | None,
        attended: Attended | None = None,
        layer: int = 0,
    ) -> Tensor:
        """`[B, S, D] -> [B, S, D]` over keys and values `[2, B, H, L, D/H]`, or those in the cache."""
        B, S, D = x.shape
        name, changes = _named("cross_attention", layer, attended)
        q = linear(self.q_proj, x, changes, f"{name}.q_proj")
        q = q.view(B, S, self.heads, D // self.heads).transpose(1, 2)
        if attended is not None:
            y = attend_condition(q, attended, layer)
        else:
            assert kv is not None, "without a cache, the condition is given"
            y = attend(q, kv[0], kv[1], mask=mask)
        return linear(self.out_proj, y.transpose(1, 2).reshape(B, S, D), changes, f"{name}.out_proj")


class Block(nn.Module):
    """A pre-norm block: self-attention, optional cross-attention, feed-forward, each added to its input."""

    def __init__(self, width: int, heads: int, ffn_width: int, *, cross: bool = False) -> None:
        super().__init__()
        self.norm_self = nn.LayerNorm(width)
        self.self_attention = SelfAttention(width, heads)
        self.norm_cross = nn.LayerNorm(width) if cross else None
        self.cross_attention = CrossAttention(width, heads) if cross else None
        self.norm_ffn = nn.LayerNorm(width)
        self.up = nn.Linear(width, ffn_width, bias=False)
        self.down = nn.Linear(ffn_width, width, bias=False)

    def forward(
        self,
        x: Tensor,
        *,
        causal: bool = False,
        mask: Tensor | None = None,
        cross_kv: Tensor | None = None,
        cross_mask: Tensor | None = None,
        attended: Attended | None = None,
        layer: int = 0,
    ) -> Tensor:
        """`[B, S, D] -> [B, S, D]`. `mask` is bool `[.., S, columns]`, True where attention is allowed.

        With `attended` the columns are further ones of rows in a cache, which has keys and values of `layer`.
        """
        x = x + self.self_attention(
            self.norm_self(x), causal=causal, mask=mask, attended=attended, layer=layer
        )
        conditional = cross_kv is not None or (attended is not None and bool(attended.cache.cross_kv))
        if self.cross_attention is not None and self.norm_cross is not None and conditional:
            x = x + self.cross_attention(self.norm_cross(x), cross_kv, cross_mask, attended, layer)
        name, changes = f"blocks.{layer}", None if attended is None else attended.changes
        inner = F.gelu(linear(self.up, self.norm_ffn(x), changes, f"{name}.up"))
        return x + linear(self.down, inner, changes, f"{name}.down")


def causal_mask(
    start: int, length: int, live: Tensor | None, device: torch.device
) -> tuple[bool, Tensor | None]:
    """Mask of `length` new columns after `start` cached ones: (is_causal, bool mask or None).

    `live` is bool `[B, 1, 1, columns]`, False for columns that are never attended to. One new column attends to all
    live ones; several columns from the start are causal, which needs no mask.
    """
    end = start + length
    if live is not None:
        live = live[..., :end]
    if length == 1:
        return False, live
    if start == 0 and live is None:
        return True, None
    ahead = torch.ones(length, end, dtype=torch.bool, device=device).tril(start)
    return False, ahead if live is None else ahead & live
