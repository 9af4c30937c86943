"""Fused linear head and cross-entropy, or divergence: logits of one codebook at a time, not kept for the backward
pass.
"""

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
        _keep_gradients(ctx, error, low_states, low_weight, (states.dtype, weight.dtype))
        return loss

    @staticmethod
    def backward(ctx: Any, *gradients: Any) -> tuple[Tensor, Tensor | None, None, None]:
        return *_gradients(ctx, gradients[0]), None, None


class _LinearDivergence(torch.autograd.Function):
    """Mean Kullback-Leibler divergence of the logits `states [N, D] @ weight [V, D].T` from logits `known [N, V]`."""

    @staticmethod
    def forward(ctx: Any, states: Tensor, weight: Tensor, known: Tensor, dtype: torch.dtype) -> Tensor:
        low_states, low_weight = states.to(dtype), weight.to(dtype)
        ours = F.linear(low_states, low_weight).float().log_softmax(1)
        theirs = known.float().log_softmax(1)
        target = theirs.exp()
        loss = (target * (theirs - ours)).sum(1).mean()
        error = ours.exp_().sub_(target).div_(len(target)).to(dtype)
        _keep_gradients(ctx, error, low_states, low_weight, (states.dtype, weight.dtype))
        return loss

    @staticmethod
    def backward(ctx: Any, *gradients: Any) -> tuple[Tensor, Tensor | None, None, None]:
        return *_gradients(ctx, gradients[0]), None, None


def _keep_gradients(
    ctx: Any, error: Tensor, states: Tensor, weight: Tensor, kinds: tuple[torch.dtype, torch.dtype]
) -> None:
    """Keep the gradients of states and, unless it is frozen, weight, in `kinds`; `error [N, V]` is the logits'."""
    of_states = (error @ weight).to(kinds[0])
    frozen = not ctx.needs_input_grad[1]
    ctx.save_for_backward(of_states, *([] if frozen else [(error.T @ states).to(kinds[1])]))


def _gradients(ctx: Any, factor: Tensor) -> tuple[Tensor, Tensor | None]:
    of_states, *of_weight = ctx.saved_tensors
    return factor * of_states, factor * of_weight[0] if of_weight else None


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


def codebook_divergences(
    lm: LanguageModel,
    hidden: Tensor,
    before: LanguageModel,
    known: Tensor,
    dtype: torch.dtype = torch.float32,
) -> Tensor:
    """How far the predictions of every codebook have gone from those of the model `before`: nats [K].

    `hidden` and `known` [B, T, D] are the two models' states of the first T steps of the same codes. It is the mean
    Kullback-Leibler divergence over all predictions of frames that `codebook_losses` counts.
    """
    K, T = lm.config.codebooks, hidden.shape[1]
    ours, theirs = (each.head.weight.view(K, -1, hidden.shape[-1]) for each in (lm, before))
    apply: Callable[..., Tensor] = _LinearDivergence.apply
    found = []
    for codebook, late in enumerate(lm.config.delays):
        states, target = hidden[:, late:T].flatten(0, 1), known[:, late:T].detach().flatten(0, 1)
        with torch.autocast(hidden.device.type, enabled=False):
            logits = F.linear(target.to(dtype), theirs[codebook].detach().to(dtype))
            found.append(apply(states, ours[codebook], logits, dtype))
    return torch.stack(found)
