"""All Triton kernels of a decoding step in half precision, for `engine/fused_step.py`."""

from __future__ import annotations

import torch

from musicgen.engine.gpu_attention import attention
from musicgen.engine.gpu_draw import sample
from musicgen.engine.gpu_products import embed, linear
from musicgen.engine.gpu_triton import FEATURES, TritonError


def check(device: torch.device) -> None:
    """Build and run the smallest kernel; raises whatever Triton raises where it cannot."""
    D = FEATURES.value
    zero, x = torch.zeros(1, dtype=torch.long, device=device), torch.zeros(2, D, device=device)
    embed[1, 1](
        zero, zero, zero, x, x, x, zero, zero, x, x, x, x, 1, 1, 0, K=1, ROWS_OF_CODES=1, D=D, OVERLAP=False,
        num_warps=1,
    )  # fmt: skip


__all__ = ["TritonError", "attention", "check", "embed", "linear", "sample"]
