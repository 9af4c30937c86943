"""Speed of a language-model training step on random codes, by precision and with attention in blocks; cost of Muon.

    python benchmarks/train_speed.py [--recipe recipes/nano.toml] [--steps 3] [--threads 1]

Processor time is measured, to exclude the influence of other programs; frames are codec frames without the prefix.
"""

from __future__ import annotations

import argparse
import time
from contextlib import nullcontext

import torch

from musicgen.model import delay
from musicgen.model.conditioning import Conditioning
from musicgen.model.lm import LanguageModel, initialize
from musicgen.train.attention import BlockedAttention
from musicgen.train.config import TrainConfig
from musicgen.train.fused_cross_entropy import codebook_losses
from musicgen.train.muon import Muon

TEXT_TOKENS = 32  # of a caption, besides the chroma frames before them


def main() -> None:
    """Print a line for each configuration."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--recipe", default="recipes/nano.toml")
    parser.add_argument("--steps", type=int, default=3)
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    recipe = TrainConfig.from_toml(options.recipe)
    assert recipe.lm is not None, "the recipe has no [lm] section"
    config, batch, frames = recipe.model.lm, recipe.lm.batch_size, recipe.model.window_frames
    generator = torch.Generator().manual_seed(0)
    lm = LanguageModel(config)
    initialize(lm, generator)
    codes = torch.randint(0, config.codebook_size, (batch, config.codebooks, frames), generator=generator)
    sequence = delay.apply(codes, config.delays, config.pad_code, valid_only=True)[..., :-1]
    columns = TEXT_TOKENS + (recipe.model.chroma.frames if recipe.model.chroma else 0)
    prefix = Conditioning(prefix=torch.randn(batch, columns, config.width, generator=generator))

    def step(dtype: torch.dtype, blocked: bool) -> None:
        with (
            torch.autocast("cpu", dtype, enabled=dtype != torch.float32),
            BlockedAttention() if blocked else nullcontext(),
        ):
            hidden = lm.hidden(sequence, prefix)
        codebook_losses(lm, hidden, codes, dtype).mean().backward()

    print(
        f"{sum(p.numel() for p in lm.parameters()) / 1e6:.1f} M parameters, batch {batch} x {frames} frames"
    )
    for name, dtype, blocked in (
        ("float32", torch.float32, False),
        ("bfloat16", torch.bfloat16, False),
        ("bfloat16, blocked attention", torch.bfloat16, True),
    ):
        step(dtype, blocked)
        begun = time.process_time()
        for _ in range(options.steps):
            step(dtype, blocked)
        seconds = (time.process_time() - begun) / options.steps
        print(f"{name:28} {seconds:6.2f} s a step {batch * frames / seconds:8.0f} frames a second")
    matrices = [each for name, each in lm.named_parameters() if each.ndim == 2 and name.startswith("blocks.")]
    optimizers = {"Muon": Muon(matrices, lr=1e-9)}
    if hasattr(torch.optim, "Muon"):  # from torch 2.9 on; iterates in bfloat16
        optimizers["torch.optim.Muon"] = torch.optim.Muon(matrices, lr=1e-9)
    for name, optimizer in optimizers.items():
        optimizer.step()
        begun = time.process_time()
        for _ in range(options.steps):
            optimizer.step()
        print(f"{name:28} {(time.process_time() - begun) / options.steps:6.2f} s an update")


if __name__ == "__main__":
    main()
