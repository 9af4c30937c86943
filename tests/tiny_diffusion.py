"""A random MultiBand Diffusion of one small band, for the codes of the tiny models."""

from __future__ import annotations

from pathlib import Path

import torch

from musicgen.io import diffusion_package
from musicgen.model.diffusion import BandConfig, DiffusionConfig, MultiBandDiffusion
from musicgen.model.noise_schedule import ScheduleConfig
from musicgen.model.unet import UNetConfig


def save_tiny_diffusion(folder: Path) -> None:
    """Write it; the same weights every time."""
    unet = UNetConfig(
        channels=1, hidden=4, depth=2, growth=2, max_channels=100, kernel=8, stride=4, res_blocks=1,
        norm_groups=4, condition_width=8, embed_all_levels=True, steps=1000, bottleneck="none",
    )  # fmt: skip
    schedule = ScheduleConfig(
        steps=1000, beta_start=1e-4, beta_end=0.02, exponent=1, variance="beta", clip=5.0, noise_scale=1.0,
        rescale=1.0,
    )  # fmt: skip
    bands = (BandConfig(unet=unet, schedule=schedule, processor=None),)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        diffusion_package.save(folder, MultiBandDiffusion(DiffusionConfig(sample_rate=32_000, bands=bands)))
