"""What every trainer does with its module in a step: learning rate, gradients, optimizer and moving average."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from typing import Any

from torch import Tensor, nn

from musicgen.train.config import OptimConfig
from musicgen.train.optim import (
    MovingAverage,
    build_optimizer,
    clip_gradients,
    load_optimizer,
    rate_factor,
    set_rate,
)


class Learner:
    """A module with its optimizer and the moving average of its weights.

    A step is `begin`, one or more backward passes by the trainer, then `update`; or `step`, if it has a single pass.
    Steps are counted from 1.
    """

    def __init__(self, module: nn.Module, config: OptimConfig, *, text_rate: float = 1.0) -> None:
        """`text_rate` is a factor of the learning rate for text encoders and text projections."""
        self.module, self.config = module, config
        self.optimizer = build_optimizer(config, module, text_rate=text_rate)
        self.average = MovingAverage(module, config.ema_decay)

    def begin(self, step: int) -> float:
        """Set the learning rate of `step` and clear all gradients; returns the rate."""
        rate = self.config.lr * rate_factor(self.config, step)
        set_rate(self.optimizer, rate)
        self.optimizer.zero_grad(set_to_none=True)
        return rate

    def update(self, step: int) -> float:
        """Clip the gradients and update weights and, every `ema_every` steps, the average.

        Returns the gradient norm before clipping. Raises MusicGenError where it is not finite; the weights are
        then unchanged.
        """
        norm = clip_gradients(self.module, self.config.clip)
        self.optimizer.step()
        if step % self.config.ema_every == 0:
            self.average.update(self.module)
        return norm

    def step(self, number: int, losses: Callable[[], Mapping[str, Tensor]]) -> dict[str, float]:
        """A whole step with the loss `loss` among the values that `losses` computes; returns all, gradient and rate."""
        rate, values = self.begin(number), losses()
        values["loss"].backward()  # type: ignore[no-untyped-call]  # torch leaves it untyped
        found = {name: float(value.detach()) for name, value in values.items()}
        return {**found, "gradient": self.update(number), "rate": rate}

    def averaged(self) -> AbstractContextManager[None]:
        """Within the block the module holds the averaged weights, afterwards its own again."""
        return self.average.swapped(self.module)

    def state_dict(self) -> dict[str, Any]:
        """Weights, averages and optimizer, as the keys `model`, `average` and `optimizer`."""
        return {
            "model": self.module.state_dict(),
            "average": self.average.state_dict(),
            "optimizer": self.optimizer.state_dict(),
        }

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Continue exactly from `state_dict`'s output; other keys are ignored.

        Raises ValueError, KeyError or RuntimeError where the state does not fit the module.
        """
        self.module.load_state_dict(state["model"])
        self.average.load_state_dict(state["average"])
        load_optimizer(self.optimizer, state["optimizer"])
