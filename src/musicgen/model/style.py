"""The style conditioner of MusicGen-Style: encodes a short excerpt of music as a few vectors.

Features of the excerpt pass through a transformer, batch norm and a residual quantizer; fewer codebooks follow the
style more loosely. Every `downsample`-th frame is kept and projected to the width of the language model.
Source: "Audio Conditioning for Music Generation via Discrete Bottleneck Features" (arXiv 2407.12563).
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from musicgen.config import CodecConfig, StyleConfig
from musicgen.errors import InputError
from musicgen.model.rvq import ResidualVectorQuantizer
from musicgen.model.transformer import Block, sinusoid

MERT_SAMPLE_RATE = 24_000
MERT_FRAME_RATE = 75  # features per second


@dataclass(frozen=True, slots=True, kw_only=True)
class StyleOptions:
    """Options of one call; None takes the model's own value."""

    quantizers: int | None = None  # codebooks used; fewer follow the style more loosely
    downsample: int | None = None  # every n-th frame is kept
    excerpt_seconds: float | None = None  # length of the excerpt
    encodec_codebooks: int | None = None  # extractor "encodec": codebooks used


MODELS_OWN = StyleOptions()


@dataclass(frozen=True, slots=True)
class StyleExcerpt:
    """An excerpt of a clip: its first sample and number of samples."""

    start: int
    samples: int

    def cut(self, wav: Tensor) -> Tensor:
        """The excerpt of `wav` `[B, C, N]`: `[B, C, samples]`."""
        return wav[..., self.start : self.start + self.samples]


def choose_excerpt(
    config: StyleConfig,
    samples: int,
    options: StyleOptions = MODELS_OWN,
    generator: torch.Generator | None = None,
) -> StyleExcerpt:
    """The excerpt of a clip of `samples`: at a random place by `generator`, in the middle without one.

    With `middle_excerpt` in the config it is always the middle. Raises InputError if the length is outside
    `excerpt_range` or the clip is shorter than the excerpt.
    """
    seconds = config.excerpt_seconds if options.excerpt_seconds is None else options.excerpt_seconds
    low, high = config.excerpt_range
    if not low <= seconds <= high:
        raise InputError(f"A style excerpt lasts {low:g} to {high:g} s, got {seconds:g} s.")
    length = int(seconds * config.sample_rate)
    if samples < length:
        raise InputError(
            f"The style clip lasts {samples / config.sample_rate:.2f} s, but its excerpt needs {seconds:g} s."
        )
    spare = samples - length
    if config.middle_excerpt or generator is None:
        return StyleExcerpt(spare // 2, length)
    return StyleExcerpt(
        int(torch.randint(spare + 1, (1,), generator=generator, device=generator.device)), length
    )


class StyleConditioner(nn.Module):
    """Turns features of an excerpt into `[B, P, D]` conditions, D the `width` of the language model.

    Keys of its state: `output_proj.*`, `embed.*` (of MERT) or `embed.{k}.weight` (of codes), `blocks.{i}.*`,
    `batch_norm.*`, `quantizer.layers.{k}.codebook.*`.
    """

    def __init__(self, config: StyleConfig, width: int, codec: CodecConfig) -> None:
        super().__init__()
        self.config = config
        self.frame_rate = MERT_FRAME_RATE if config.extractor == "mert" else codec.frame_rate
        self.embed: nn.Linear | nn.ModuleList = (
            nn.Linear(config.feature_width, config.width)
            if config.extractor == "mert"
            else nn.ModuleList(
                nn.Embedding(codec.codebook_size, config.width) for _ in range(config.encodec_codebooks)
            )
        )
        self.blocks = nn.ModuleList(
            Block(config.width, config.transformer_heads, 4 * config.width)
            for _ in range(config.transformer_layers)
        )
        self.batch_norm = nn.BatchNorm1d(config.width, affine=False) if config.batch_norm else None
        self.quantizer = ResidualVectorQuantizer(config.width, config.quantizers, config.codebook_size)
        self.output_proj = nn.Linear(config.width, width)

    def forward(
        self, features: Tensor, lengths: Tensor, options: StyleOptions = MODELS_OWN
    ) -> tuple[Tensor, Tensor]:
        """Conditions `[B, P, D]` and their mask `[B, P]` from `features` of an excerpt.

        Features are those of MERT, `[B, T, W]`, or codes of the codec, `[B, K, T]`. `lengths` `[B]` are the
        samples of the whole clips, 0 for an item without style: positions past them become zero vectors.
        """
        bottleneck = self.bottleneck(self.embedded(features, options), options)
        step = self.config.sample_rate / self.frame_rate * self._downsample(options)
        position = torch.arange(bottleneck.shape[1], device=bottleneck.device)
        mask = position < (lengths.to(bottleneck.device) / step)[:, None]
        return self.output_proj(bottleneck) * mask[..., None], mask

    def null(self, batch: int, frames: int = 1) -> Tensor:
        """The condition of no style, zeros `[B, frames, D]`: as many frames as the item's style has."""
        return self.output_proj.weight.new_zeros(batch, frames, self.output_proj.out_features)

    def embedded(self, features: Tensor, options: StyleOptions = MODELS_OWN) -> Tensor:
        """Features as vectors of the bottleneck's width, `[B, T, W]`."""
        if isinstance(self.embed, nn.Linear):
            out: Tensor = self.embed(features.to(self.embed.weight.dtype))
            return out
        most = len(self.embed)
        codebooks = most if options.encodec_codebooks is None else options.encodec_codebooks
        if not 1 <= codebooks <= min(most, features.shape[1]):
            raise InputError(f"The style features have 1 to {most} codebooks, got {codebooks}.")
        return torch.stack([self.embed[k](features[:, k]) for k in range(codebooks)]).sum(0)

    def bottleneck(self, x: Tensor, options: StyleOptions = MODELS_OWN) -> Tensor:
        """`x` `[B, T, W]` through the bottleneck: `[B, ceil(T / downsample), W]`."""
        quantizers = self.config.eval_quantizers if options.quantizers is None else options.quantizers
        if self.blocks:
            x = x + sinusoid(torch.arange(x.shape[1], device=x.device), x.shape[2]).to(x.dtype)
            for block in self.blocks:
                x = block(x)
        x = x.transpose(1, 2)
        if self.batch_norm is not None:
            # Always the stored statistics, also in training: the codebooks were trained with them.
            norm = self.batch_norm
            x = F.batch_norm(x, norm.running_mean, norm.running_var, eps=norm.eps)
        x = self.quantizer.decode(self.quantizer.encode(x, quantizers))
        return x.transpose(1, 2)[:, :: self._downsample(options)]

    def _downsample(self, options: StyleOptions) -> int:
        downsample = self.config.downsample if options.downsample is None else options.downsample
        if downsample < 1:
            raise InputError(f"Every n-th frame of the style is kept, n at least 1, got {downsample}.")
        return downsample
