"""Noise schedules of diffusion, and the sampling loops from noise to data.

Source: "Denoising Diffusion Probabilistic Models" (arXiv 2006.11239), with the betas of MultiBand Diffusion.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Annotated, Literal

import torch
from torch import Tensor

from musicgen.errors import ConfigError, InputError
from musicgen.parse import Range, check

STEP_STRIDE = 50  # by default every 50th step is evaluated: 20 of 1000
MAX_STEPS = 100_000

Noise = Callable[[tuple[int, ...]], Tensor]
"""Returns white Gaussian noise of a shape. Called per band for the initial state, then for each step but the last."""

Estimate = Callable[[Tensor, int], Tensor]
"""Estimates the noise in `[B, C, N]` at a step."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduleConfig:
    """A noise schedule: betas from `beta_start` to `beta_end`, evenly spaced in beta ** (1 / exponent)."""

    steps: Annotated[int, Range(1, MAX_STEPS)]
    beta_start: float
    beta_end: float
    exponent: float
    variance: Literal["beta", "beta_tilde", "none"]  # of the noise that `every_step` adds
    clip: Annotated[float, Range(0)]  # bound on the absolute value of each state; 0: no bound
    noise_scale: Annotated[float, Range(0)]  # factor of all noise
    rescale: Annotated[float, Range(0, above=True)]  # `every_step` multiplies its result by this

    def __post_init__(self) -> None:
        check(self)
        if not 0 < self.beta_start <= self.beta_end < 1 or self.exponent <= 0:
            raise ConfigError(
                f"A noise schedule needs 0 < beta_start <= beta_end < 1 and a positive exponent, "
                f"got {self.beta_start}, {self.beta_end} and {self.exponent}."
            )


class Schedule:
    """The noise levels of a diffusion process, and sampling loops over them."""

    def __init__(self, config: ScheduleConfig) -> None:
        self.config = config
        root = 1 / config.exponent
        # On the CPU whatever the default device: a model built on the meta device needs its schedule.
        ramp = torch.linspace(
            config.beta_start**root, config.beta_end**root, config.steps, device="cpu", dtype=torch.float32
        )
        self.betas: Tensor = ramp**config.exponent
        self.alpha_bars = (1 - self.betas).cumprod(0)

    def alpha_bar(self, step: int) -> float:
        """Share of the data's power left at `step`; 1 at step -1, before the first."""
        return float(self.alpha_bars[step]) if step >= 0 else 1.0

    def states(self) -> list[int]:
        """The default steps of `few_steps`, high to low; the last is the result and is not evaluated."""
        return [*range(self.config.steps - 1, 0, -STEP_STRIDE), 0]

    def every_step(self, estimate: Estimate, x: Tensor, noise: Noise) -> Iterator[Tensor]:
        """Denoise `x` `[B, C, N]` over all steps, yielding the state after each; the last one is the result."""
        config = self.config
        for step in range(config.steps - 1, -1, -1):
            before, after = self.alpha_bar(step), self.alpha_bar(step - 1)
            beta = float(self.betas[step])
            tilde = (1 - after) / (1 - before) * beta
            spread = {"beta": beta, "beta_tilde": tilde, "none": 0.0}[config.variance]
            x = self._denoise(x, estimate(x, step), before, 1 - beta)
            x = self._add_noise(x, spread if step else 0.0, noise)
            yield x if step else x * config.rescale

    def few_steps(
        self, estimate: Estimate, x: Tensor, noise: Noise, states: Sequence[int] | None = None
    ) -> Iterator[Tensor]:
        """Denoise unit noise `x` `[B, C, N]` over `states` only, yielding each; the last one is the result."""
        scale = self.config.noise_scale
        states = self.states() if states is None else list(states)
        if (
            len(states) < 2
            or sorted(set(states), reverse=True) != states
            or not 0 <= states[-1] <= states[0] < self.config.steps
        ):
            raise InputError(
                f"Diffusion steps must decrease from at most {self.config.steps - 1} to at least 0, got {states}."
            )
        x = x * scale
        for step, following in pairwise(states):
            before, after = self.alpha_bar(step), self.alpha_bar(following)
            alpha = before / after
            spread = 0.0 if following == states[-1] else (1 - after) / (1 - before) * (1 - alpha)
            x = self._add_noise(self._denoise(x, estimate(x, step) * scale, before, alpha), spread, noise)
            yield x

    def _denoise(self, x: Tensor, estimated: Tensor, before: float, alpha: float) -> Tensor:
        """Subtract the step's share of the estimated noise, `[B, C, N]` both; `alpha` is the power kept."""
        return (x - (1 - alpha) / math.sqrt(1 - before) * estimated) / math.sqrt(alpha)

    def _add_noise(self, x: Tensor, variance: float, noise: Noise) -> Tensor:
        """Add noise of a `variance` to `x` `[B, C, N]` and clip the sum."""
        if variance > 0:
            x = x + math.sqrt(variance) * self.config.noise_scale * noise(tuple(x.shape)).to(x)
        return x.clamp(-self.config.clip, self.config.clip) if self.config.clip else x
