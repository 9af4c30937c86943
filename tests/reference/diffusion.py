"""Training of MultiBand Diffusion, which the package only decodes with: the reference's statistics and inputs."""

from __future__ import annotations

import torch
from torch import Tensor

from musicgen.model.bands import BandProcessor, band_kernels, weigh
from musicgen.model.noise_schedule import Schedule


def split(x: Tensor, kernels: Tensor) -> Tensor:
    """The bands of `x` `[B, C, N]` as `[bands, B, C, N]`, by the filters of `band_kernels`."""
    return torch.stack([weigh(x, kernels, only[:, None]) for only in torch.eye(len(kernels))])


@torch.no_grad()
def observe(processor: BandProcessor, x: Tensor, noise: Tensor) -> None:
    """Add the clips `x` `[B, C, N]` and as much white `noise` to the running sums of a processor."""
    kernels = band_kernels(processor.config.bands, processor.config.sample_rate)
    bands, target = split(x, kernels), split(noise, kernels)
    processor.counts += len(x)
    processor.sum_x += bands.mean(dim=(2, 3)).sum(dim=1)
    processor.sum_x2 += bands.square().mean(dim=(2, 3)).sum(dim=1)
    processor.sum_target_x2 += target.square().mean(dim=(2, 3)).sum(dim=1)


def project(processor: BandProcessor | None, x: Tensor) -> Tensor:
    """From sound to what the diffusion model is trained on, `[B, C, N]` both: `restore` undoes it."""
    if processor is None:
        return x
    kernels = band_kernels(processor.config.bands, processor.config.sample_rate)
    gains = (processor.target_std / processor.std.clamp_min(1e-12)) ** processor.config.power
    return weigh(x, kernels, gains[:, None]) - (processor.mean * gains).sum()


def noisy(schedule: Schedule, x: Tensor, noise: Tensor, step: int | Tensor) -> Tensor:
    """Clean data `x` `[B, C, N]` as it is at `step` (a number or `[B]`) once `noise` is mixed in."""
    left = schedule.alpha_bars[torch.as_tensor(step)].reshape(-1, 1, 1)
    return left.sqrt() / schedule.config.rescale * x + (1 - left).sqrt() * noise * schedule.config.noise_scale
