"""The residual vector quantizer: each codebook quantizes the residual of the codebooks before it.

Codebooks are trained without gradients: codewords are exponential moving averages of the vectors assigned to them (van
den Oord et al., 2017, appendix A.1), initialized by k-means; unused codewords are replaced by input vectors (Zeghidour
et al., 2021).
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
    """How codebooks are updated in one training step.

    `threshold` must be below vectors per step / codebook size, or every codeword counts as unused.
    """

    decay: float = 0.99  # of the moving averages
    threshold: float = 2.0  # codewords with fewer vectors per step, on average, are replaced; 0: none
    kmeans_iterations: int = 50  # to initialize a codebook that was never trained
    smoothing: float = 1e-5  # Laplace smoothing of cluster sizes

    def __post_init__(self) -> None:
        if not 0 <= self.decay < 1:
            raise ConfigError(f"QuantizerTraining.decay must be at least 0 and below 1, got {self.decay}.")
        if min(self.threshold, self.kmeans_iterations, self.smoothing) < 0:
            raise ConfigError(f"QuantizerTraining takes no negative numbers, got {self}.")


@dataclass(frozen=True, slots=True)
class Quantized:
    """The output of the quantizer."""

    latent: Tensor  # [B, D, T]; its gradient goes to the input unchanged (straight-through estimator)
    codes: Tensor  # [B, K, T] int64
    commitment: Tensor  # scalar loss: mean over codebooks of the squared error between residual and codeword


class Codebook(nn.Module):
    """V codewords of dimension D, with the moving averages of counts and sums that they are computed from."""

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
        """Index of the nearest codeword, the first of equals: vectors [M, D] to [M]."""
        return _nearest(vectors, self.embed.float())

    def initialize(self, vectors: Tensor, iterations: int, generator: torch.Generator | None) -> None:
        """Initialize by k-means of vectors [M, D]."""
        size = len(self.embed)
        means = _sample(vectors, size, generator)
        counts = torch.ones_like(self.cluster_size)
        for _ in range(iterations):
            counts, sums = _gather(vectors, _nearest(vectors, means), size)
            means = torch.where(counts[:, None] > 0, sums / counts[:, None].clamp_min(1), means)
        # An empty cluster counts as one vector, so that its moving average does not become zero.
        self.cluster_size.copy_(counts.clamp_min(1))
        self.embed.copy_(means)
        self.embed_avg.copy_(means * self.cluster_size[:, None])
        self.inited.fill_(1)

    def update(
        self, vectors: Tensor, index: Tensor, training: QuantizerTraining, generator: torch.Generator | None
    ) -> None:
        """Update the averages with vectors [M, D] assigned to codewords index [M], after replacing unused ones."""
        if training.threshold > 0:
            self._replace_unused(vectors, training.threshold, generator)
        counts, sums = _gather(vectors, index, len(self.embed))
        self.cluster_size.lerp_(counts, 1 - training.decay)
        self.embed_avg.lerp_(sums, 1 - training.decay)
        total, eps = self.cluster_size.sum(), training.smoothing
        smooth = (self.cluster_size + eps) / (total + len(counts) * eps) * total
        self.embed.copy_(self.embed_avg / smooth[:, None])

    def _replace_unused(self, vectors: Tensor, threshold: float, generator: torch.Generator | None) -> None:
        # AudioCraft replaces only `embed`, which its moving average overwrites in the same step, so that unused
        # codewords stay unused. Here sum and size are replaced too; the mean size keeps the new one for some steps.
        unused = self.cluster_size < threshold
        size = self.cluster_size.mean().clamp_min(threshold)
        fresh = _sample(vectors, len(self.embed), generator)
        self.embed_avg.copy_(torch.where(unused[:, None], fresh * size, self.embed_avg))
        self.cluster_size.copy_(torch.where(unused, size, self.cluster_size))


class ResidualVectorQuantizer(nn.Module):
    """K residual codebooks: latents [B, D, T] to codes [B, K, T] and back, always in float32."""

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
        """Codes [B, K, T] to the sum of their codewords [B, D, T]; K may be less than the number of codebooks."""
        K = codes.shape[1]
        if not 1 <= K <= len(self.layers):
            raise InputError(f"The quantizer has 1 to {len(self.layers)} codebooks, got codes of {K}.")
        latent = sum(
            F.embedding(codes[:, k], codebook.embed) for k, codebook in enumerate(self.codebooks[:K])
        )
        return cast(Tensor, latent).transpose(1, 2)

    @torch.no_grad()
    def initialize(self, x: Tensor, iterations: int = 50, generator: torch.Generator | None = None) -> None:
        """Initialize every codebook by k-means: of latents [B, D, T], then of the residual of each codebook."""
        residual = _vectors(x)
        with torch.autocast(x.device.type, enabled=False):
            for codebook in self.codebooks:
                codebook.initialize(residual, iterations, generator)
                residual = residual - codebook.embed[codebook.nearest(residual)]

    def forward(
        self, x: Tensor, training: QuantizerTraining | None = None, generator: torch.Generator | None = None
    ) -> Quantized:
        """Quantize latents [B, D, T]; with `training` each codebook is updated after it was used.

        `generator`, on any device, draws the vectors for k-means and for unused codewords; None is torch's global one.
        """
        B, _, T = x.shape
        with torch.autocast(x.device.type, enabled=False):
            residual = inputs = _vectors(x)
            codes, errors = [], []
            for codebook in self.codebooks:
                vectors = residual.detach()
                with torch.no_grad():
                    if training and not codebook.inited:
                        codebook.initialize(vectors, training.kmeans_iterations, generator)
                    codes.append(codebook.nearest(vectors))
                    words = codebook.embed[codes[-1]]
                    if training:
                        codebook.update(vectors, codes[-1], training, generator)
                errors.append(F.mse_loss(residual, words))
                residual = residual - words
            # inputs - residual is the sum of codewords; with the residual detached its gradient is that of the input.
            latent = inputs - residual.detach()
            latent = latent.view(B, T, -1).transpose(1, 2)
        indices = torch.stack([index.view(B, T) for index in codes], dim=1)
        return Quantized(latent, indices, torch.stack(errors).mean())


def _vectors(x: Tensor) -> Tensor:
    """Latents [B, D, T] to float32 vectors [B * T, D]."""
    return x.transpose(1, 2).reshape(-1, x.shape[1]).float()


def _nearest(vectors: Tensor, words: Tensor) -> Tensor:
    """Index of the nearest of codewords [V, D], the first of equals: vectors [M, D] to [M]."""
    # In place, in the order of AudioCraft's |x|^2 - 2 x.e + |e|^2, so that near ties are decided alike.
    distance = vectors @ words.T
    distance.mul_(-2).add_(vectors.square().sum(1, keepdim=True)).add_(words.square().sum(1))
    return distance.argmin(1)


def _gather(vectors: Tensor, index: Tensor, size: int) -> tuple[Tensor, Tensor]:
    """Counts [V] and sums [V, D] of the vectors [M, D] assigned to each codeword."""
    counts = torch.bincount(index, minlength=size).to(vectors.dtype)
    return counts, vectors.new_zeros(size, vectors.shape[1]).index_add_(0, index, vectors)


def _sample(vectors: Tensor, count: int, generator: torch.Generator | None) -> Tensor:
    """Random vectors [count, D] of [M, D], without repetition if M is at least `count`."""
    device = generator.device if generator is not None else vectors.device
    if len(vectors) >= count:
        chosen = torch.randperm(len(vectors), generator=generator, device=device)[:count]
    else:
        chosen = torch.randint(len(vectors), (count,), generator=generator, device=device)
    return vectors[chosen.to(vectors.device)]
