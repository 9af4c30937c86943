"""The residual vector quantizer: each codebook codes what the ones before it left over.

Codebooks learn without gradients: they are running means of the vectors that chose them (van den Oord et al.,
2017, appendix A.1), started by k-means and kept alive by moving unused codes onto real vectors (Zeghidour et
al., 2021).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from musicgen.errors import ConfigError, InputError


@dataclass(frozen=True, slots=True, kw_only=True)
class QuantizerTraining:
    """How codebooks learn during one training step.

    `decay` is that of the running means. A code chosen by fewer than `threshold` vectors a step, on average,
    is dead and moves onto a random vector; 0 lets codes die. Keep it below vectors per step / codebook size,
    else every code is dead. `kmeans_iterations` of k-means start a codebook that was never trained.
    """

    decay: float = 0.99
    threshold: float = 2.0
    kmeans_iterations: int = 50
    smoothing: float = 1e-5

    def __post_init__(self) -> None:
        if not 0 <= self.decay < 1:
            raise ConfigError(f"QuantizerTraining.decay must be at least 0 and below 1, got {self.decay}.")
        if min(self.threshold, self.kmeans_iterations, self.smoothing) < 0:
            raise ConfigError(f"QuantizerTraining has no place for negative numbers, got {self}.")


@dataclass(frozen=True, slots=True)
class Quantized:
    """A quantized latent.

    `latent` [B, D, T] passes gradients straight to the input; `codes` [B, K, T] int64; `commitment`, a
    scalar, pulls the input towards its codewords: the mean over codebooks of their squared error.
    """

    latent: Tensor
    codes: Tensor
    commitment: Tensor


class Codebook(nn.Module):
    """V codewords of D numbers, with the running sums they are the means of."""

    inited: Tensor
    cluster_size: Tensor
    embed: Tensor
    embed_avg: Tensor

    def __init__(self, dim: int, codebook_size: int) -> None:
        super().__init__()
        embed = torch.randn(codebook_size, dim)
        self.register_buffer("inited", torch.zeros(1))
        self.register_buffer("cluster_size", torch.ones(codebook_size))
        self.register_buffer("embed", embed)
        self.register_buffer("embed_avg", embed.clone())

    def nearest(self, vectors: Tensor) -> Tensor:
        """Index of the closest codeword, the first of equals: vectors [M, D] to [M]."""
        return _nearest(vectors, self.embed.float())

    def initialize(self, vectors: Tensor, iterations: int, generator: torch.Generator | None) -> None:
        """Start from k-means of vectors [M, D]."""
        size = len(self.embed)
        means = _sample(vectors, size, generator)
        counts = torch.ones_like(self.cluster_size)
        for _ in range(iterations):
            counts, sums = _gather(vectors, _nearest(vectors, means), size)
            means = torch.where(counts[:, None] > 0, sums / counts[:, None].clamp_min(1), means)
        # The mean of an empty cluster counts as one vector, so that the running mean does not fall to zero.
        self.cluster_size.copy_(counts.clamp_min(1))
        self.embed.copy_(means)
        self.embed_avg.copy_(means * self.cluster_size[:, None])
        self.inited.fill_(1)

    def update(
        self, vectors: Tensor, index: Tensor, training: QuantizerTraining, generator: torch.Generator | None
    ) -> None:
        """Move towards vectors [M, D] that chose codewords index [M], after reviving dead codes."""
        if training.threshold > 0:
            self._revive(vectors, training.threshold, generator)
        counts, sums = _gather(vectors, index, len(self.embed))
        self.cluster_size.lerp_(counts, 1 - training.decay)
        self.embed_avg.lerp_(sums, 1 - training.decay)
        total, eps = self.cluster_size.sum(), training.smoothing
        smooth = (self.cluster_size + eps) / (total + len(counts) * eps) * total
        self.embed.copy_(self.embed_avg / smooth[:, None])

    def _revive(self, vectors: Tensor, threshold: float, generator: torch.Generator | None) -> None:
        # The reference moves only `embed`, which its running mean overwrites in the same step: its dead codes
        # stay dead. Here sum and size move too; an average code's size gives it time to prove itself.
        dead = self.cluster_size < threshold
        size = self.cluster_size.mean().clamp_min(threshold)
        fresh = _sample(vectors, len(self.embed), generator)
        self.embed_avg.copy_(torch.where(dead[:, None], fresh * size, self.embed_avg))
        self.cluster_size.copy_(torch.where(dead, size, self.cluster_size))


class ResidualVectorQuantizer(nn.Module):
    """K codebooks in a row: latents [B, D, T] to codes [B, K, T] and back, always in float32."""

    def __init__(self, dim: int, codebooks: int, codebook_size: int) -> None:
        super().__init__()
        # A ModuleDict of one gives the buffers the names they have in published checkpoints.
        self.layers = nn.ModuleList(
            nn.ModuleDict({"codebook": Codebook(dim, codebook_size)}) for _ in range(codebooks)
        )

    @property
    def codebooks(self) -> Sequence[Codebook]:
        """The codebooks, coarsest first."""
        return [cast(Codebook, cast(nn.ModuleDict, layer)["codebook"]) for layer in self.layers]

    @torch.no_grad()
    def encode(self, x: Tensor, codebooks: int | None = None) -> Tensor:
        """Latents [B, D, T] to codes [B, K, T] of the first `codebooks` codebooks, or of all."""
        K = len(self.layers) if codebooks is None else codebooks
        if not 1 <= K <= len(self.layers):
            raise InputError(f"The quantizer has 1 to {len(self.layers)} codebooks, got {codebooks}.")
        B, _, T = x.shape
        residual, codes = _vectors(x), []
        with torch.autocast(x.device.type, enabled=False):
            for codebook in self.codebooks[:K]:
                codes.append(codebook.nearest(residual))
                residual = residual - codebook.embed.float()[codes[-1]]
        return torch.stack([index.view(B, T) for index in codes], dim=1)

    def decode(self, codes: Tensor) -> Tensor:
        """Codes [B, K, T] to the sum of their codewords [B, D, T]; fewer codebooks than there are will do."""
        K = codes.shape[1]
        if not 1 <= K <= len(self.layers):
            raise InputError(f"The quantizer has 1 to {len(self.layers)} codebooks, got codes of {K}.")
        latent = sum(
            F.embedding(codes[:, k], codebook.embed) for k, codebook in enumerate(self.codebooks[:K])
        )
        return cast(Tensor, latent).transpose(1, 2)

    @torch.no_grad()
    def initialize(self, x: Tensor, iterations: int = 50, generator: torch.Generator | None = None) -> None:
        """Start every codebook anew, from k-means of latents [B, D, T] and of what is left of them."""
        residual = _vectors(x)
        with torch.autocast(x.device.type, enabled=False):
            for codebook in self.codebooks:
                codebook.initialize(residual, iterations, generator)
                residual = residual - codebook.embed[codebook.nearest(residual)]

    def forward(
        self, x: Tensor, training: QuantizerTraining | None = None, generator: torch.Generator | None = None
    ) -> Quantized:
        """Quantize latents [B, D, T]; with `training` the codebooks learn from them, after they were used.

        `generator`, on any device, draws the vectors that start and revive codes; None takes torch's own.
        """
        B, _, T = x.shape
        with torch.autocast(x.device.type, enabled=False):
            residual = inputs = _vectors(x)
            codes, errors = [], []
            for codebook in self.codebooks:
                found = residual.detach()
                with torch.no_grad():
                    if training and not codebook.inited:
                        codebook.initialize(found, training.kmeans_iterations, generator)
                    codes.append(codebook.nearest(found))
                    words = codebook.embed[codes[-1]]
                    if training:
                        codebook.update(found, codes[-1], training, generator)
                errors.append(F.mse_loss(residual, words))
                residual = residual - words
            # The residual carries the input's gradient, so what is left of it is removed without one.
            latent = inputs - residual.detach()
            latent = latent.view(B, T, -1).transpose(1, 2)
        indices = torch.stack([index.view(B, T) for index in codes], dim=1)
        return Quantized(latent, indices, torch.stack(errors).mean())


def _vectors(x: Tensor) -> Tensor:
    """Latents [B, D, T] to float32 vectors [B * T, D]."""
    return x.transpose(1, 2).reshape(-1, x.shape[1]).float()


def _nearest(vectors: Tensor, words: Tensor) -> Tensor:
    """Index of the closest of words [V, D], the first of equals: vectors [M, D] to [M]."""
    # In place, and in the order of the published formula |x|^2 - 2 x.e + |e|^2: near ties fall the same way.
    distance = vectors @ words.T
    distance.mul_(-2).add_(vectors.square().sum(1, keepdim=True)).add_(words.square().sum(1))
    return distance.argmin(1)


def _gather(vectors: Tensor, index: Tensor, size: int) -> tuple[Tensor, Tensor]:
    """How many vectors [M, D] chose each codeword, [V], and their sums [V, D]."""
    counts = torch.bincount(index, minlength=size).to(vectors.dtype)
    return counts, vectors.new_zeros(size, vectors.shape[1]).index_add_(0, index, vectors)


def _sample(vectors: Tensor, count: int, generator: torch.Generator | None) -> Tensor:
    """Random vectors [count, D] of [M, D], without repetition where there are enough."""
    device = generator.device if generator is not None else vectors.device
    if len(vectors) >= count:
        chosen = torch.randperm(len(vectors), generator=generator, device=device)[:count]
    else:
        chosen = torch.randint(len(vectors), (count,), generator=generator, device=device)
    return vectors[chosen.to(vectors.device)]
