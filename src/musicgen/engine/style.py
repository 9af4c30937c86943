"""The conditions of a style model: features of an excerpt of each clip, followed by the text."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from musicgen.io.checkpoint import Components
from musicgen.io.mert import Mert
from musicgen.model.conditioning import Conditioning
from musicgen.model.style import MODELS_OWN, StyleOptions, choose_excerpt


def style_rows(
    components: Components,
    texts: tuple[Tensor, Tensor],
    styles: Sequence[Tensor],
    *,
    groups: int,
) -> Conditioning:
    """Conditions of `groups * B` rows: style and text, (style alone,) null; `styles` are those of `style_of`.

    Each item is encoded by itself, so that the result does not depend on the batch.
    """
    hidden, mask = texts
    B, parts = len(styles), []
    for i, style in enumerate(styles):
        own = torch.arange(i, groups * B, B, device=mask.device)
        longest = max(1, int(mask[own].sum(1).max()))
        null = torch.zeros_like(style)
        front = torch.cat([style] * max(1, groups - 1) + [null] * (groups > 1))
        text = hidden[own, :longest], mask[own, :longest]
        parts.append(components.conditioner(*text, style=front, groups=groups))
    # The rows are ordered by item; decoding needs them ordered by group.
    order = torch.arange(groups * B, device=mask.device).view(B, groups).T.flatten()
    return Conditioning.stack(parts).rows(order)


def style_of(
    components: Components,
    wave: Tensor | None,
    seed: int,
    mert: Mert | None,
    options: StyleOptions = MODELS_OWN,
) -> Tensor:
    """Style `[1, P, D]` of a clip `[1, N]`, of which the seed chooses an excerpt; one zero vector without a clip."""
    assert components.style is not None, "called only for style models"
    if wave is None:
        return components.style.null(1)
    config = components.style.config
    generator = torch.Generator().manual_seed(seed)
    excerpt = choose_excerpt(config, wave.shape[-1], options, generator).cut(wave[None])
    device = components.conditioner.text_proj.weight.device
    if config.extractor == "mert":
        assert mert is not None, "MERT is loaded for models that need it"
        features = mert.features(excerpt, config.sample_rate)
    else:
        features = components.codec.encode(excerpt.to(device))
    lengths = torch.tensor([wave.shape[-1]], device=device)
    style: Tensor = components.style(features.to(device), lengths, options)[0]
    return style
