"""The noise estimator of MultiBand Diffusion: a one-dimensional U-Net conditioned on codec embeddings.

Source: "From Discrete Tokens to High-Fidelity Audio Using Multi-Band Diffusion" (arXiv 2308.02560).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Annotated, Literal

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from musicgen.errors import ConfigError, InputError
from musicgen.model.transformer import sinusoid
from musicgen.parse import Range, check

BLOCKS, HEADS, FFN_WIDTH = 6, 8, 2048  # of the optional transformer, the same in every checkpoint
MAX_DEPTH = 16
MAX_GRID = 1_048_576
Width = Annotated[int, Range(1, 65_536)]


@dataclass(frozen=True, slots=True, kw_only=True)
class UNetConfig:
    """A U-Net of `depth` levels, each `stride` times shorter and `growth` times wider than the one before.

    The condition is added to the last skip connection, except with bottleneck "cross_attention", which attends to it.
    """

    channels: Annotated[int, Range(1, 64)]  # audio channels
    hidden: Width  # channels of the first level
    depth: Annotated[int, Range(1, MAX_DEPTH)]  # levels
    growth: Annotated[float, Range(0, 64, above=True)]  # factor of channels from level to level
    max_channels: Width  # limit of that growth
    kernel: Annotated[int, Range(1, 1024)]  # of the strided convolutions
    stride: Annotated[int, Range(1, 1024)]  # of each level
    res_blocks: Annotated[int, Range(1, MAX_DEPTH)]  # residual blocks per level
    norm_groups: Width  # groups of GroupNorm
    condition_width: Width  # dimension of the codec embeddings
    embed_all_levels: bool  # the step embedding is added at every level, not at the first only
    steps: Annotated[int, Range(1, 100_000)]  # diffusion steps
    bottleneck: Literal[
        "none", "lstm", "transformer", "cross_attention"
    ]  # of the shortest level; "none": zeros

    def __post_init__(self) -> None:
        check(self)
        if self.kernel < self.stride or (self.kernel - self.stride) % 2:
            raise ConfigError(f"UNetConfig.kernel must be stride plus an even number, got {self.kernel}.")
        if self.grid > MAX_GRID:
            raise ConfigError(
                f"UNetConfig.stride to the power of depth is at most {MAX_GRID}, got {self.grid}."
            )
        for width in self.widths:
            if (
                width < 1
                or width % self.norm_groups
                or (self.bottleneck not in ("none", "lstm") and self.widths[-1] % HEADS)
            ):
                raise ConfigError(
                    f"A U-Net level of {width} channels cannot be divided into groups or heads."
                )

    @property
    def widths(self) -> tuple[int, ...]:
        """Channels of each level, from the longest to the shortest."""
        widths = [self.hidden]
        while len(widths) < self.depth:
            widths.append(min(int(widths[-1] * self.growth), self.max_channels))
        return tuple(widths)

    @property
    def grid(self) -> int:
        """Samples per position of the shortest level."""
        return int(self.stride**self.depth)


class ResidualBlock(nn.Module):
    """Two dilated convolutions, each after norm and ReLU, added to their input: `[B, D, N]` both."""

    def __init__(self, width: int, groups: int, dilation: int) -> None:
        super().__init__()
        self.norm1 = nn.GroupNorm(groups, width)
        self.conv1 = nn.Conv1d(width, width, 3, padding=dilation, dilation=dilation)
        self.norm2 = nn.GroupNorm(groups, width)
        self.conv2 = nn.Conv1d(width, width, 3, padding=dilation, dilation=dilation)

    def forward(self, x: Tensor) -> Tensor:
        """`[B, D, N]` to the same."""
        h = self.conv1(F.relu(self.norm1(x)))
        out: Tensor = x + self.conv2(F.relu(self.norm2(h)))
        return out


def _residual_blocks(config: UNetConfig, width: int) -> nn.Sequential:
    return nn.Sequential(*(ResidualBlock(width, config.norm_groups, 2**r) for r in range(config.res_blocks)))


class UNetEncoder(nn.Module):
    """One level down: `[B, D_in, N]` to `[B, D_out, ceil(N / stride)]`."""

    def __init__(self, config: UNetConfig, width_in: int, width_out: int) -> None:
        super().__init__()
        self.stride = config.stride
        padding = (config.kernel - config.stride) // 2
        self.conv = nn.Conv1d(width_in, width_out, config.kernel, config.stride, padding, bias=False)
        self.norm = nn.GroupNorm(config.norm_groups, width_out)
        self.res_blocks = _residual_blocks(config, width_out)

    def forward(self, x: Tensor) -> Tensor:
        """`[B, D_in, N]` to `[B, D_out, ceil(N / stride)]`."""
        x = F.pad(x, (0, -x.shape[-1] % self.stride))
        out: Tensor = self.res_blocks(F.relu(self.norm(self.conv(x))))
        return out


class UNetDecoder(nn.Module):
    """One level up: `[B, D_in, N]` to `[B, D_out, N * stride]`."""

    def __init__(self, config: UNetConfig, width_in: int, width_out: int) -> None:
        super().__init__()
        padding = (config.kernel - config.stride) // 2
        self.res_blocks = _residual_blocks(config, width_in)
        self.norm = nn.GroupNorm(config.norm_groups, width_in)
        self.convtr = nn.ConvTranspose1d(
            width_in, width_out, config.kernel, config.stride, padding, bias=False
        )

    def forward(self, x: Tensor) -> Tensor:
        """`[B, D_in, N]` to `[B, D_out, N * stride]`."""
        out: Tensor = self.convtr(F.relu(self.norm(self.res_blocks(x))))
        return out


class LSTMBottleneck(nn.Module):
    """Two bidirectional LSTM layers and a linear one: `[B, D, N]` both."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.lstm = nn.LSTM(width, width, num_layers=2, bidirectional=True, batch_first=True)
        self.linear = nn.Linear(2 * width, width)

    def forward(self, x: Tensor) -> Tensor:
        """`[B, D, N]` to the same."""
        out: Tensor = self.linear(self.lstm(x.transpose(1, 2))[0])
        return out.transpose(1, 2)


class Attention(nn.Module):
    """Multi-head attention without biases from `x` `[B, N, D]` to `source` `[B, M, D]`."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.in_proj = nn.Linear(width, 3 * width, bias=False)
        self.out_proj = nn.Linear(width, width, bias=False)

    def forward(self, x: Tensor, source: Tensor) -> Tensor:
        """`[B, N, D]` and `[B, M, D]` to `[B, N, D]`."""
        weights = self.in_proj.weight.chunk(3)
        query, key, value = (
            F.linear(y, w).view(*y.shape[:2], HEADS, -1).transpose(1, 2)
            for y, w in zip((x, source, source), weights, strict=True)
        )
        out: Tensor = self.out_proj(
            F.scaled_dot_product_attention(query, key, value).transpose(1, 2).flatten(2)
        )
        return out


class BottleneckBlock(nn.Module):
    """A transformer block with its norms after each sum, unlike the language model's: `[B, N, D]` both."""

    def __init__(self, width: int, *, cross: bool) -> None:
        super().__init__()
        self.self_attention = Attention(width)
        self.norm_self = nn.LayerNorm(width)
        self.cross_attention = Attention(width) if cross else None
        self.norm_cross = nn.LayerNorm(width) if cross else None
        self.up = nn.Linear(width, FFN_WIDTH, bias=False)
        self.down = nn.Linear(FFN_WIDTH, width, bias=False)
        self.norm_ffn = nn.LayerNorm(width)

    def forward(self, x: Tensor, source: Tensor | None) -> Tensor:
        """`[B, N, D]` and, if it attends to one, a source `[B, M, D]`, to `[B, N, D]`."""
        y = self.norm_self(x + self.self_attention(x, x))
        if source is not None and self.cross_attention is not None and self.norm_cross is not None:
            # The query is the block's input, not `y`: AudioCraft's post-norm blocks are trained this way.
            y = self.norm_cross(y + self.cross_attention(x, source))
        out: Tensor = self.norm_ffn(y + self.down(F.relu(self.up(y))))
        return out


def _with_positions(x: Tensor) -> Tensor:
    """Channels last, positions added: `[B, D, N]` to `[B, N, D]`."""
    x = x.transpose(1, 2)
    return x + sinusoid(torch.arange(x.shape[1], device=x.device), x.shape[2])


class TransformerBottleneck(nn.Module):
    """Six transformer blocks over `x` `[B, D, N]`, with cross-attention to a `source` `[B, D, M]` if `cross`."""

    def __init__(self, width: int, *, cross: bool) -> None:
        super().__init__()
        self.blocks = nn.ModuleList(BottleneckBlock(width, cross=cross) for _ in range(BLOCKS))

    def forward(self, x: Tensor, source: Tensor | None) -> Tensor:
        """`[B, D, N]` and maybe `[B, D, M]` to `[B, D, N]`."""
        x = _with_positions(x)
        source = None if source is None else _with_positions(source)
        for block in self.blocks:
            x = block(x, source)
        return x.transpose(1, 2)


class UNet(nn.Module):
    """Estimates the noise in `x` `[B, C, N]` at a `step` (a number or `[B]`), given `condition` `[B, W, F]`."""

    def __init__(self, config: UNetConfig) -> None:
        super().__init__()
        self.config = config
        widths = config.widths
        down = list(zip((config.channels, *widths), widths, strict=False))
        self.encoders = nn.ModuleList(UNetEncoder(config, a, b) for a, b in down)
        self.decoders = nn.ModuleList(UNetDecoder(config, b, a) for a, b in reversed(down))
        levels = config.depth if config.embed_all_levels else 1
        self.embeddings = nn.ModuleList(nn.Embedding(config.steps, w) for w in widths[:levels])
        self.condition_proj = nn.Conv1d(config.condition_width, widths[-1], 1)
        self.lstm = LSTMBottleneck(widths[-1]) if config.bottleneck == "lstm" else None
        cross = config.bottleneck == "cross_attention"
        self.transformer = (
            TransformerBottleneck(widths[-1], cross=cross)
            if cross or config.bottleneck == "transformer"
            else None
        )

    def forward(self, x: Tensor, step: int | Tensor, condition: Tensor) -> Tensor:
        """The noise in each item, `[B, C, N]`; raises InputError if the condition has the wrong shape."""
        B, _, N = x.shape
        if condition.shape[:2] != (B, self.config.condition_width) or condition.shape[2] == 0:
            raise InputError(
                f"The diffusion model needs codec embeddings [{B}, {self.config.condition_width}, frames], "
                f"got {list(condition.shape)}."
            )
        steps = torch.as_tensor(step, device=x.device).expand(B)
        skips, z = [], x
        for level, encoder in enumerate(self.encoders):
            z = encoder(z)
            if level < len(self.embeddings):
                z = z + self.embeddings[level](steps)[:, :, None]
            skips.append(z)
        skips[-1], z = self._bottleneck(z, self.condition_proj(condition))
        for decoder in self.decoders:
            skip = skips.pop()
            z = decoder(z[..., : skip.shape[-1]] + skip)
        return z[..., :N]

    def _bottleneck(self, z: Tensor, condition: Tensor) -> tuple[Tensor, Tensor]:
        """The last skip connection and the output of the bottleneck, both `[B, D, M]`.

        The condition is added to the skip connection, since with bottleneck "none" the other output is zero.
        """
        if self.config.bottleneck == "cross_attention" and self.transformer is not None:
            return z, self.transformer(z, condition)
        z = z + F.interpolate(condition, z.shape[-1])
        if self.transformer is not None:
            return z, self.transformer(z, None)
        return z, torch.zeros_like(z) if self.lstm is None else self.lstm(z)


def alignment(config: UNetConfig, hop: int) -> int:
    """The least number of samples that is a multiple of both `hop` and the U-Net's grid."""
    return math.lcm(config.grid, hop)
