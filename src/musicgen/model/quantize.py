"""Int8 weights for decoding on a CPU, where a step is a race to read every weight once.

Weights are rounded to eight bits, one scale per output row; activations are bfloat16 and sums float32. At batch 2 a
layer takes about a seventh of the time of float32 (`benchmarks/decode_speed.py` prints the ratio here).
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

LARGEST = 127


class Int8Linear(nn.Module):
    """A bias-free linear layer with weights int8 `[out, in]` and scales bfloat16 `[out]`."""

    def __init__(self, weight: Tensor) -> None:
        super().__init__()
        scale = (weight.float().abs().amax(1) / LARGEST).clamp_min(1e-12).to(torch.bfloat16)
        # Divided by the scale as it is kept, not as it was: its own rounding then costs nothing.
        rounded = (weight.float() / scale.float()[:, None]).round().clamp(-LARGEST, LARGEST)
        self.register_buffer("weight", rounded.to(torch.int8))
        self.register_buffer("scale", scale)
        self.weight: Tensor
        self.scale: Tensor

    def forward(self, x: Tensor) -> Tensor:
        """`[..., in] -> [..., out]`, in the precision that came in."""
        flat = x.reshape(-1, x.shape[-1]).to(torch.bfloat16)
        # A private name of torch, but the one kernel that multiplies bfloat16 rows by int8 weights on a CPU.
        out = torch._weight_int8pack_mm(flat, self.weight, self.scale)
        return out.view(*x.shape[:-1], -1).to(x.dtype)

    def dequantized(self) -> Tensor:
        """The float32 weights `[out, in]` that the int8 ones stand for."""
        return self.weight.float() * self.scale.float()[:, None]


def quantize_linears(module: nn.Module) -> nn.Module:
    """Turn every bias-free linear layer inside `module` into an `Int8Linear`; in place.

    All else stays as it is: float32 suits it, since attention of one query in bfloat16 is eight times slower on a CPU.
    """
    for parent in list(module.modules()):
        for name, child in list(parent.named_children()):
            if isinstance(child, nn.Linear) and child.bias is None:
                setattr(parent, name, Int8Linear(child.weight.detach()))  # type: ignore[unreachable]  # torch says a bias is never None
    return module
