"""Adapters with random numbers for small models, as folders."""

from __future__ import annotations

from pathlib import Path

import torch

from musicgen.config import MusicGenConfig
from musicgen.io import adapters
from musicgen.io.adapters import Half
from musicgen.model.lm import LanguageModel
from musicgen.model.lora import LowRank

PARTS = {"in_proj": 3, "kv_proj": 2}


def layers(config: MusicGenConfig) -> dict[str, torch.Tensor]:
    """The weights of the blocks' linear layers, by the names of the layers."""
    state = LanguageModel(config.lm).state_dict()
    return {
        name.removesuffix(".weight"): weight
        for name, weight in state.items()
        if name.startswith("blocks.") and weight.ndim == 2
    }


def halves(config: MusicGenConfig, *, rank: int = 3, seed: int = 0, size: float = 0.3) -> list[Half]:
    """A random change of every linear layer of the blocks."""
    generator, found = torch.Generator().manual_seed(seed), []
    for name, weight in layers(config).items():
        parts = PARTS.get(name.rpartition(".")[2], 1)
        for part in range(parts):
            down = size * torch.randn(rank, weight.shape[1], generator=generator)
            up = size * torch.randn(weight.shape[0] // parts, rank, generator=generator)
            found.append(Half(name=f"lm.{name}", part=part, parts=parts, down=down, up=up))
    return found


def write(folder: Path, config: MusicGenConfig, *, seed: int = 0, rank: int = 3, **options) -> Path:
    """A random adapter of a model of this config."""
    options = {"alpha": 2.0 * rank, "base": config.name, **options}
    return adapters.write(folder, halves(config, rank=rank, seed=seed), config, rank=rank, **options)


def changes(seed: int, weights: dict[str, torch.Tensor], rank: int) -> dict[str, LowRank]:
    """Random changes of linear layers of these weights `[out, in]`."""
    generator = torch.Generator().manual_seed(seed)
    return {
        name: LowRank(
            0.5 * torch.randn(rank, weight.shape[1], generator=generator),
            0.5 * torch.randn(weight.shape[0], rank, generator=generator),
        )
        for name, weight in weights.items()
    }
