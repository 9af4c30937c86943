"""Muon (K. Jordan, 2024): momentum for matrices, whose update is made orthogonal by Newton-Schulz iterations.

torch.optim.Muon iterates in bfloat16 on every device. A CPU without bfloat16 units then spends most of a training
step there; here a CPU iterates in float32.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import torch
from torch import Tensor

ITERATIONS = 5
COEFFICIENTS = (3.4445, -4.7750, 2.0315)  # of x, x^3 and x^5: steep at 0, and all singular values end near 1
RMS_OF_ADAM = 0.2  # the update's root mean square, for a rate that suits AdamW (Liu et al., 2025)


class Muon(torch.optim.Optimizer):
    """Updates matrices [m, n] by orthogonal matrices times `lr`, with decoupled weight decay.

    An update has the root mean square of a usual AdamW update, whatever the shape of the matrix.
    """

    def __init__(
        self, params: Iterable[Any], lr: float, *, momentum: float = 0.95, weight_decay: float = 0.0
    ) -> None:
        super().__init__(params, {"lr": lr, "momentum": momentum, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self, closure: Callable[[], float] | None = None) -> None:  # type: ignore[override]  # no loss
        """Update every matrix that has a gradient."""
        assert closure is None, "Muon computes no loss"
        for group in self.param_groups:
            for weight in group["params"]:
                if weight.grad is None:
                    continue
                state = self.state[weight]
                if not state:
                    state["momentum_buffer"] = torch.zeros_like(weight.grad)
                mean = state["momentum_buffer"].lerp_(weight.grad, 1 - group["momentum"])
                update = orthogonal(weight.grad.lerp(mean, group["momentum"]))
                weight.mul_(1 - group["lr"] * group["weight_decay"])
                weight.add_(update, alpha=-group["lr"] * RMS_OF_ADAM * max(weight.shape) ** 0.5)


def orthogonal(matrix: Tensor) -> Tensor:
    """The orthogonal matrix near `matrix` [m, n]: the same singular vectors, singular values of about 0.7 to 1.2."""
    x = matrix.float() if matrix.device.type == "cpu" else matrix.bfloat16()
    tall = x.shape[0] > x.shape[1]
    x = x.T if tall else x
    x = x / x.norm().clamp_min(1e-7)
    one, cube, fifth = COEFFICIENTS
    for _ in range(ITERATIONS):
        gram = x @ x.T
        x = torch.addmm(x, torch.addmm(gram, gram, gram, beta=cube, alpha=fifth), x, beta=one)
    return (x.T if tall else x).to(matrix.dtype)
