"""Fused linear head and cross-entropy: logits of one codebook at a time, not kept for the backward pass."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

from musicgen.model.lm import LanguageModel


class _LinearCrossEntropy(torch.autograd.Function):
    """Mean cross-entropy of `states [N, D] @ weight [V, D].T` against `targets [N]`.

    The forward pass computes the gradient too, in the memory of the logits; matrix products are in `dtype`.
    """

    @staticmethod
    def forward(ctx: Any, states: Tensor, weight: Tensor, targets: Tensor, dtype: torch.dtype) -> Tensor:
        low_states, low_weight = states.to(dtype), weight.to(dtype)
        logits = F.linear(low_states, low_weight).float()
        rows = torch.arange(len(targets), device=targets.device)
        normaliser = logits.logsumexp(1)
        loss = (normaliser - logits[rows, targets]).mean()
        error = logits.sub_(normaliser[:, None]).exp_()
        error[rows, targets] -= 1.0
        error = error.div_(len(targets)).to(dtype)
        ctx.save_for_backward((error @ low_weight).to(states.dtype), (error.T @ low_states).to(weight.dtype))
        return loss

    @staticmethod
    def backward(ctx: Any, *gradients: Any) -> tuple[Tensor, Tensor, None, None]:
        state_gradient, weight_gradient = ctx.saved_tensors
        return gradients[0] * state_gradient, gradients[0] * weight_gradient, None, None


def cross_entropy(states: Tensor, weight: Tensor, targets: Tensor, dtype: torch.dtype) -> Tensor:
    """Mean cross-entropy of the logits `states [N, D] @ weight [V, D].T`, a scalar."""
    apply: Callable[..., Tensor] = _LinearCrossEntropy.apply
    return apply(states, weight, targets, dtype)


def codebook_losses(
    lm: LanguageModel, hidden: Tensor, codes: Tensor, dtype: torch.dtype = torch.float32
) -> Tensor:
    """Cross-entropy of every codebook [K] from the states `hidden` [B, T, D] of the first T steps of `codes`
    [B, K, T].

    Equal to `model.lm.cross_entropy` over `predictions`: the state of step s predicts frame s - d of a codebook
    delayed by d, so the last d frames of that codebook have no prediction.
    """
    K, T = codes.shape[1:]
    heads = lm.head.weight.view(K, -1, hidden.shape[-1])
    losses = []
    for codebook, late in enumerate(lm.config.delays):
        states, targets = hidden[:, late:], codes[:, codebook, : T - late]
        with torch.autocast(hidden.device.type, enabled=False):
            loss = cross_entropy(states.flatten(0, 1), heads[codebook], targets.flatten(), dtype)
        losses.append(loss)
    return torch.stack(losses)
