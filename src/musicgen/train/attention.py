"""Causal attention in blocks of queries, for training in bfloat16 on a CPU (a third faster).

PyTorch's fused CPU kernel is fastest in float32; for a few hundred positions in bfloat16 plain batched
products over the columns that a block may see take less than half its time (`benchmarks/train_speed.py`
measures both).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor
from torch.overrides import TorchFunctionMode

BLOCK = 160  # queries at a time: 128 to 160 were quickest at 610 positions, 305 a quarter slower
LONGEST = 2048  # beyond it the scores of a block no longer fit the caches, and the fused kernel is kept


def causal_attention(query: Tensor, key: Tensor, value: Tensor) -> Tensor:
    """Plain causal attention, all `[B, H, S, D]`, as `scaled_dot_product_attention(is_causal=True)`."""
    B, H, S, D = query.shape
    flat_query, flat_key, flat_value = (each.reshape(B * H, S, D) for each in (query, key, value))
    parts = []
    for start in range(0, S, BLOCK):
        end = min(S, start + BLOCK)
        future = torch.full((end - start, end), float("-inf"), dtype=query.dtype, device=query.device).triu(
            start + 1
        )
        scores = torch.baddbmm(
            future.expand(B * H, -1, -1),
            flat_query[:, start:end],
            flat_key[:, :end].transpose(1, 2),
            alpha=D**-0.5,
        )
        parts.append(scores.softmax(-1) @ flat_value[:, :end])
    return torch.cat(parts, 1).view(B, H, S, D)


class BlockedAttention(TorchFunctionMode):
    """Within this context causal attention in bfloat16 on the CPU is computed by `causal_attention`; all else is
    unchanged.
    """

    def __torch_function__(
        self,
        func: Callable[..., Any],
        types: Iterable[type],
        args: tuple[Any, ...] = (),
        kwargs: Mapping[str, Any] | None = None,
    ) -> Any:
        """Replace one call of torch where it applies."""
        options = dict(kwargs or {})
        if (
            func is F.scaled_dot_product_attention
            and options.get("is_causal")
            and options.get("attn_mask") is None
        ):
            query, key, value = args
            if query.device.type == "cpu" and query.dtype == torch.bfloat16 and query.shape[2] <= LONGEST:
                return causal_attention(query, key, value)
        return func(*args, **options)
