"""Int8 weights for decoding on a CPU, where a step is a race to read every weight once.

Weights are rounded to eight bits, one scale per output row; activations are bfloat16 and sums float32.
`docs/performance.md` has the times beside float32, printed by `benchmarks/decode_speed.py`.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from musicgen.model.kv_cache import KVCache
from musicgen.model.transformer import Block, attend

LARGEST = 127
EPSILON = 1e-5  # of layer norms, as torch has it


def _rounded(weight: Tensor) -> tuple[Tensor, Tensor]:
    """Weights `[out, in]` as int8, and their scales bfloat16 `[out]`."""
    scale = (weight.float().abs().amax(1) / LARGEST).clamp_min(1e-12).to(torch.bfloat16)
    # Divided by the scale as it is kept, not as it was: its own rounding then costs nothing.
    rounded = (weight.float() / scale.float()[:, None]).round().clamp(-LARGEST, LARGEST)
    return rounded.to(torch.int8), scale


class Int8Linear(nn.Module):
    """A bias-free linear layer with weights int8 `[out, in]` and scales bfloat16 `[out]`."""

    def __init__(self, weight: Tensor) -> None:
        super().__init__()
        rounded, scale = _rounded(weight.detach())
        self.register_buffer("weight", rounded)
        self.register_buffer("scale", scale)
        self.weight: Tensor
        self.scale: Tensor

    def forward(self, x: Tensor) -> Tensor:
        """`[..., in] -> [..., out]`, in the precision that came in."""
        flat = x.reshape(-1, x.shape[-1]).to(torch.bfloat16)
        # A private name of torch, but the one kernel that multiplies bfloat16 rows by int8 weights on a CPU.
        out = torch._weight_int8pack_mm(flat, self.weight, self.scale)
        return out.view(*x.shape[:-1], -1).to(x.dtype)


class Int8Block(nn.Module):
    """A `Block` without cross-attention in int8, written flat: at two rows a step, calls cost as much as sums."""

    def __init__(self, block: Block) -> None:
        super().__init__()
        self.heads = block.self_attention.heads
        attention = block.self_attention
        linears = (attention.in_proj, attention.out_proj, block.up, block.down)
        # Plain tuples, not modules: looking up a module's attributes is slow, and this happens 500 times a second.
        self.matrices = tuple(_rounded(linear.weight.detach()) for linear in linears)
        self.norms = tuple((n.weight.detach(), n.bias.detach()) for n in (block.norm_self, block.norm_ffn))

    def forward(
        self,
        x: Tensor,
        *,
        causal: bool = False,
        mask: Tensor | None = None,
        cross_kv: Tensor | None = None,
        cross_mask: Tensor | None = None,
        cache: KVCache | None = None,
        layer: int = 0,
    ) -> Tensor:
        """`[B, S, D] -> [B, S, D]`, as `Block.forward`; the stream and attention stay in the precision of x."""
        B, S, D = x.shape
        (norm_self, norm_ffn), (in_proj, out_proj, up, down) = self.norms, self.matrices
        h = torch.layer_norm(x, (D,), *norm_self, EPSILON).to(torch.bfloat16)
        qkv = torch._weight_int8pack_mm(h.view(-1, D), *in_proj).to(x.dtype)
        qkv = qkv.view(B, S, 3, self.heads, D // self.heads).permute(2, 0, 3, 1, 4)
        keys, values = qkv[1:].unbind(0) if cache is None else cache.append(layer, qkv[1:])
        y = attend(qkv[0], keys, values, mask=mask, causal=causal)
        y = y.transpose(1, 2).reshape(-1, D).to(torch.bfloat16)
        x = x + torch._weight_int8pack_mm(y, *out_proj).view(B, S, D)
        h = torch.layer_norm(x, (D,), *norm_ffn, EPSILON).to(torch.bfloat16)
        h = F.gelu(torch._weight_int8pack_mm(h.view(-1, D), *up))
        return x + torch._weight_int8pack_mm(h, *down).view(B, S, D)


def quantize_blocks(blocks: nn.ModuleList) -> None:
    """Turn blocks to int8 in place: flat ones where there is no cross-attention, else their linear layers."""
    for index, block in enumerate(blocks):
        if isinstance(block, Block) and block.cross_attention is None:
            blocks[index] = Int8Block(block)
        else:
            quantize_linears(block)


def quantize_linears(module: nn.Module) -> nn.Module:
    """Turn every bias-free linear layer inside `module` into an `Int8Linear`; in place.

    All else stays as it is: float32 suits it, since attention of one query in bfloat16 is much slower on a CPU.
    """
    for parent in list(module.modules()):
        for name, child in list(parent.named_children()):
            if isinstance(child, nn.Linear) and child.bias is None:
                setattr(parent, name, Int8Linear(child.weight.detach()))  # type: ignore[unreachable]  # torch says a bias is never None
    return module
