"""The rows of a style model: each take hears an excerpt of its own clip, then its words."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from musicgen.io.checkpoint import Components
from musicgen.io.mert import Mert
from musicgen.model.conditioning import Conditioning
from musicgen.model.style import choose_excerpt


def style_rows(
    components: Components,
    texts: tuple[Tensor, Tensor],
    waves: Sequence[Tensor | None],
    seeds: Sequence[int],
    *,
    groups: int,
    mert: Mert | None,
) -> Conditioning:
    """Conditions of `groups * B` rows: style and text, (style alone,) null.

    Each take's are made by itself, so that they do not depend on the batch. Its seed chooses the excerpt, the
    same one for all windows of long music.
    """
    hidden, mask = texts
    B, parts = len(waves), []
    for i, (wave, seed) in enumerate(zip(waves, seeds, strict=True)):
        own = torch.arange(i, groups * B, B, device=mask.device)
        longest = max(1, int(mask[own].sum(1).max()))
        style = _heard(components, wave, seed, mert)
        null = torch.zeros_like(style)
        front = torch.cat([style] * max(1, groups - 1) + [null] * (groups > 1))
        words = hidden[own, :longest], mask[own, :longest]
        parts.append(components.conditioner(*words, style=front, groups=groups))
    # Item by item so far; the loop wants group by group.
    order = torch.arange(groups * B, device=mask.device).view(B, groups).T.flatten()
    return Conditioning.stack(parts).rows(order)


def _heard(components: Components, wave: Tensor | None, seed: int, mert: Mert | None) -> Tensor:
    """Style `[1, P, D]` of a clip `[1, N]`; one zero vector where there is none."""
    assert components.style is not None, "only style models come here"
    if wave is None:
        return components.style.null(1)
    config = components.style.config
    generator = torch.Generator().manual_seed(seed)
    excerpt = choose_excerpt(config, wave.shape[-1], generator=generator).cut(wave[None])
    device = components.lm.norm.weight.device
    if config.extractor == "mert":
        assert mert is not None, "the pipeline brings MERT where the model needs it"
        features = mert.features(excerpt, config.sample_rate)
    else:
        features = components.codec.encode(excerpt.to(device))
    lengths = torch.tensor([wave.shape[-1]], device=device)
    style: Tensor = components.style(features.to(device), lengths)[0]
    return style
