"""Optimizers, learning-rate schedule, gradient clipping and the moving average of weights (musicgen paper,
AudioCraft).
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Protocol, cast, overload

import torch
from torch import Tensor, nn

from musicgen.errors import MusicGenError
from musicgen.train.config import OptimConfig
from musicgen.train.muon import Muon


def rate_factor(config: OptimConfig, step: int) -> float:
    """What the learning rate is multiplied by in update `step`, counted from 1: linear warm-up, then cosine, or
    constant with a linear decay at the end (Hu et al., 2024: how long to train can be decided later).
    """
    if step < config.warmup:
        return step / config.warmup
    if config.schedule == "constant":
        left = max(0, config.steps - step)
        return config.floor + (1.0 - config.floor) * left / config.decay if left < config.decay else 1.0
    done = min(1.0, (step - config.warmup) / (config.steps - config.warmup))
    return config.floor + 0.5 * (1.0 - config.floor) * (1.0 + math.cos(math.pi * done))


class Optimizer(Protocol):
    """The interface of an optimizer: one of torch, or a `CombinedOptimizer`."""

    @property
    def param_groups(self) -> list[dict[str, Any]]:
        """The groups of parameters, each with its `lr`."""

    def zero_grad(self, set_to_none: bool = True) -> None:
        """Clear the gradients."""

    def step(self) -> Any:
        """One update of all parameters."""

    def state_dict(self) -> dict[str, Any]:
        """The state needed to continue."""

    def load_state_dict(self, state_dict: dict[str, Any]) -> None:
        """Go on from `state_dict`'s output."""


def build_optimizer(config: OptimConfig, module: nn.Module, *, text_rate: float = 1.0) -> Optimizer:
    """An optimizer over the parameters of `module` that require gradients.

    Where `text_rate` is not 1, text encoder and text projections use AdamW at the learning rate times `text_rate`.
    """
    parameters = {name: each for name, each in module.named_parameters() if each.requires_grad}
    text = {name: each for name, each in parameters.items() if text_rate != 1 and _is_of_text(name)}
    others = {name: each for name, each in parameters.items() if name not in text}
    inner = {name: each for name, each in others.items() if _is_inner(name, each)}
    muon = config.optimizer == "muon" and bool(inner)
    rest = [each for name, each in others.items() if not (muon and name in inner)]
    vectors = [] if config.decay_all else [each for each in rest if each.ndim < 2]
    matrices = rest if config.decay_all else [each for each in rest if each.ndim >= 2]
    groups: list[dict[str, Any]] = [{"params": matrices, "weight_decay": config.weight_decay}]
    if vectors:
        groups.append({"params": vectors, "weight_decay": 0.0})
    if text:
        groups.append({"params": list(text.values()), "weight_decay": 0.0, "scale": text_rate})
    if config.optimizer == "dadapt":
        return DAdaptAdam(groups, lr=config.lr, betas=config.betas, eps=config.eps)
    adam = torch.optim.AdamW(groups, lr=config.lr, betas=config.betas, eps=config.eps)
    if not muon:
        return adam
    turned: dict[str, Any] = {"params": list(inner.values()), "scale": config.muon_scale}
    return CombinedOptimizer(Muon([turned], lr=config.lr, weight_decay=config.weight_decay), adam)


def _is_inner(name: str, parameter: nn.Parameter) -> bool:
    """Whether a parameter is a matrix inside a Transformer's blocks: no embedding, no head, no table of biases."""
    return parameter.ndim == 2 and re.search(r"(^|\.)blocks?\.\d", name) is not None and "bias" not in name


def _is_of_text(name: str) -> bool:
    return re.search(r"(^text\.|(^|\.)text_(proj|sum)\b)", name) is not None


def load_optimizer(optimizer: Optimizer, state: dict[str, Any]) -> None:
    """Go on from an optimizer's state; ValueError where it holds tensors of another shape than their weights."""
    optimizer.load_state_dict(state)
    for part in optimizer.parts if isinstance(optimizer, CombinedOptimizer) else (optimizer,):
        assert isinstance(part, torch.optim.Optimizer), "all optimizers of ours are"
        weights = [each for group in part.param_groups for each in group["params"] if each in part.state]
        for weight in weights:
            values = part.state[weight]
            fits = all(
                isinstance(each, Tensor) and each.shape in ((), weight.shape) for each in values.values()
            )
            if not fits or values.keys() != part.state[weights[0]].keys():
                raise ValueError(
                    f"the optimizer's state of a weight {list(weight.shape)} is of another shape"
                )


def set_rate(optimizer: Optimizer, rate: float) -> None:
    """Give every parameter group the learning rate `rate`, times the group's own `scale` where it has one."""
    for group in optimizer.param_groups:
        group["lr"] = rate * group.get("scale", 1.0)


class CombinedOptimizer:
    """Several optimizers that act as one, each on parameters of its own."""

    def __init__(self, *parts: torch.optim.Optimizer) -> None:
        self.parts = parts

    @property
    def param_groups(self) -> list[dict[str, Any]]:
        """The groups of all, as `torch.optim.Optimizer` has them."""
        return [group for part in self.parts for group in part.param_groups]

    def zero_grad(self, set_to_none: bool = True) -> None:
        """Clear all gradients."""
        for part in self.parts:
            part.zero_grad(set_to_none=set_to_none)

    def step(self) -> None:
        """One update of all."""
        for part in self.parts:
            part.step()

    def state_dict(self) -> dict[str, Any]:
        """The states of all, in order."""
        return {"parts": [part.state_dict() for part in self.parts]}

    def load_state_dict(self, state_dict: dict[str, Any]) -> None:
        """Go on from `state_dict`'s output."""
        for part, state in zip(self.parts, state_dict["parts"], strict=True):
            part.load_state_dict(state)


def clip_gradients(module: nn.Module, largest: float) -> float:
    """Scale the gradients so that their joint norm is at most `largest` (0 leaves them); returns the norm
    before.

    Raises MusicGenError when it is not finite: the run has diverged, and a step would spoil the weights.
    """
    gradients = [each for each in module.parameters() if each.grad is not None]
    norm = float(nn.utils.clip_grad_norm_(gradients, largest if largest > 0 else math.inf))
    if not math.isfinite(norm):
        raise MusicGenError(
            f"The gradient norm is {norm}: the model has probably diverged. Try a lower learning rate."
        )
    return norm


class DAdaptAdam(torch.optim.Optimizer):
    """Adam that estimates its step size `d` (Defazio and Mishchenko, "Learning-Rate-Free Learning by
    D-Adaptation").

    `lr` is a factor of d and must be the same in all groups; weight decay is decoupled; there is no bias
    correction.
    """

    def __init__(
        self,
        params: Iterable[dict[str, Any]],
        *,
        lr: float = 1.0,
        betas: tuple[float, float] = (0.9, 0.95),
        eps: float = 1e-8,
        first_d: float = 1e-6,
    ) -> None:
        defaults = {"lr": lr, "betas": betas, "eps": eps, "weight_decay": 0.0, "d": first_d, "squares": 0.0}
        super().__init__(params, defaults)

    @overload
    def step(self, closure: None = None) -> None: ...

    @overload
    def step(self, closure: Callable[[], float]) -> float: ...

    @torch.no_grad()
    def step(self, closure: Callable[[], float] | None = None) -> float | None:
        """One update of every parameter that has a gradient."""
        loss = None
        if closure is not None:
            with torch.enable_grad():
                loss = closure()
        first = self.param_groups[0]
        (beta1, beta2), eps, d = first["betas"], first["eps"], first["d"]
        if any(group["lr"] != first["lr"] for group in self.param_groups):
            raise MusicGenError("D-Adaptation needs the same learning rate in all parameter groups.")
        rate = d * first["lr"]
        squares = weighted = absolute = 0.0
        for p in self._with_gradient():
            state = self.state[p]
            if not state:
                state.update({name: torch.zeros_like(p) for name in ("mean", "square", "sum")})
            gradient = cast(Tensor, p.grad)
            state["mean"].mul_(beta1).add_(gradient, alpha=(1 - beta1) * rate)
            state["square"].mul_(beta2).addcmul_(gradient, gradient, value=1 - beta2)
            state["sum"].mul_(beta2).add_(gradient, alpha=(1 - beta2) * rate)
            scale = state["square"].sqrt().add_(eps)
            squares += float((gradient.square() / scale).sum())
            weighted += float((state["sum"].square() / scale).sum())
            absolute += float(state["sum"].abs().sum())
        if absolute == 0.0:
            return loss
        total = beta2 * first["squares"] + (1 - beta2) * rate**2 * squares
        d = max(d, (weighted / (1 - beta2) - total) / absolute)
        for group in self.param_groups:
            group["squares"], group["d"] = total, d
            for p in group["params"]:
                if p.grad is not None:
                    p.mul_(1 - group["weight_decay"] * rate)
                    p.addcdiv_(self.state[p]["mean"], self.state[p]["square"].sqrt().add_(eps), value=-1.0)
        return loss

    def _with_gradient(self) -> Iterator[Tensor]:
        return (p for group in self.param_groups for p in group["params"] if p.grad is not None)


class MovingAverage:
    """The exponential moving average of a module's parameters, unbiased from the first update on.

    With `decay` 0 it is the newest value. Buffers are taken as they are: codebooks are running means already,
    and a re-initialised code is unrelated to its old value. The module changes only within `swapped`.
    """

    def __init__(self, module: nn.Module, decay: float) -> None:
        self.decay = decay
        self.count = 0.0
        self.values = {name: value.detach().clone() for name, value in module.named_parameters()}

    @torch.no_grad()
    def update(self, module: nn.Module) -> None:
        """Include the module's present values."""
        self.count = self.decay * self.count + 1.0
        for name, value in module.named_parameters():
            self.values[name].lerp_(value, 1.0 / self.count)

    @contextmanager
    def swapped(self, module: nn.Module) -> Iterator[None]:
        """Within the block the module holds the averages; afterwards, its own values again."""
        own = {name: value.detach().clone() for name, value in module.named_parameters()}
        _assign(module, self.values)
        try:
            yield
        finally:
            _assign(module, own)

    def state_dict(self) -> dict[str, Any]:
        """Count and averages, for a checkpoint."""
        return {"count": self.count, "values": self.values}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Go on from a checkpoint."""
        if state["count"] < 0:
            raise ValueError(f"an average of {state['count']} values")
        self.count = state["count"]
        for name, value in state["values"].items():
            self.values[name].copy_(value)


@torch.no_grad()
def _assign(module: nn.Module, values: Mapping[str, Tensor]) -> None:
    for name, value in module.named_parameters():
        value.copy_(values[name])
