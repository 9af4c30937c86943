"""SEANet, the encoder and decoder of EnCodec (Tagliasacchi et al., 2020; Défossez et al., 2022).

Modules hold weights only, and take whole signals; `seanet_stream.py` decodes in pieces.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from musicgen.config import CodecConfig


class Kernel(nn.Module):
    """A weight-normalized convolution kernel: directions `weight_v`, norms `weight_g`."""

    def __init__(self, first: int, second: int, size: int, outputs: int) -> None:
        super().__init__()
        bound = 1 / math.sqrt(second * size)
        self.weight_v = nn.Parameter(torch.empty(first, second, size).uniform_(-bound, bound))
        self.weight_g = nn.Parameter(torch.norm_except_dim(self.weight_v.detach(), 2, 0))
        self.bias = nn.Parameter(torch.empty(outputs).uniform_(-bound, bound))

    def weight(self) -> Tensor:
        """The kernel itself, [first, second, size]."""
        # The operator that torch's weight_norm calls, so that results equal other implementations' bit for bit.
        weight: Tensor = torch._weight_norm(self.weight_v, self.weight_g, 0)
        return weight


class Conv(nn.Module):
    """A convolution, padded: [B, C, N] to [B, C', ceil(N / stride)]."""

    def __init__(
        self, config: CodecConfig, inputs: int, outputs: int, size: int, *, stride: int = 1, dilation: int = 1
    ) -> None:
        super().__init__()
        self.conv = Kernel(outputs, inputs, size, outputs)
        self.stride, self.dilation, self.mode = stride, dilation, config.pad_mode
        self.span = (size - 1) * dilation + 1
        total = self.span - stride
        self.right = 0 if config.causal else total // 2
        self.left = total - self.right

    @property
    def lag(self) -> int:
        """Outputs held back until their look-ahead input has arrived."""
        return self.right

    def forward(self, x: Tensor) -> Tensor:
        """Whole signal [B, C, N] to [B, C', ceil(N / stride)]."""
        extra = -x.shape[-1] % self.stride  # pads the last window, so that no sample is lost
        x = pad(x, self.left, self.right + extra, self.mode)
        return F.conv1d(x, self.conv.weight(), self.conv.bias, self.stride, dilation=self.dilation)


class Upsample(nn.Module):
    """A transposed convolution, kernel twice the stride, trimmed: [B, C, N] to [B, C', N * stride]."""

    def __init__(self, config: CodecConfig, inputs: int, outputs: int, stride: int) -> None:
        super().__init__()
        self.conv = Kernel(inputs, outputs, 2 * stride, outputs)
        self.stride = stride
        self.right = math.ceil(stride * config.trim_right_ratio) if config.causal else stride // 2
        self.left = stride - self.right

    @property
    def lag(self) -> int:
        """Outputs held back because the next input adds to them, less those trimmed at the start."""
        return self.left

    def forward(self, x: Tensor) -> Tensor:
        """Whole signal [B, C, N] to [B, C', N * stride]."""
        y = F.conv_transpose1d(x, self.conv.weight(), self.conv.bias, self.stride)
        return y[..., self.left : y.shape[-1] - self.right]


class Residual(nn.Module):
    """ELU, convolution, ELU, pointwise convolution, plus the input (with `conv_shortcut` convolved); [B, C, N]."""

    def __init__(self, config: CodecConfig, width: int, dilation: int) -> None:
        super().__init__()
        inner = width // config.compress
        self.block = nn.ModuleList(
            [
                nn.ELU(),
                Conv(config, width, inner, config.residual_kernel_size, dilation=dilation),
                nn.ELU(),
                Conv(config, inner, width, 1),
            ]
        )
        self.shortcut = Conv(config, width, width, 1) if config.conv_shortcut else None
        self.lag = sum(layer.lag for layer in self.block if isinstance(layer, Conv))
        self.stride = 1

    def forward(self, x: Tensor) -> Tensor:
        """Whole signal, [B, C, N] to [B, C, N]."""
        y = x
        for layer in self.block:
            y = layer(y)
        return (x if self.shortcut is None else self.shortcut(x)) + y


class Recurrence(nn.Module):
    """LSTM layers with a skip connection, [B, C, N] to [B, C, N]."""

    lag, stride = 0, 1

    def __init__(self, width: int, layers: int) -> None:
        super().__init__()
        self.lstm = nn.LSTM(width, width, layers)

    def forward(self, x: Tensor) -> Tensor:
        """Whole signal, [B, C, N] to [B, C, N]."""
        if not x.shape[-1]:
            return x
        y: Tensor = self.lstm(x.permute(2, 0, 1))[0]
        return y.permute(1, 2, 0) + x


class SEANetEncoder(nn.Module):
    """Waveform [B, C, N] to latents [B, D, ceil(N / hop)]."""

    def __init__(self, config: CodecConfig, channels: int) -> None:
        super().__init__()
        width = config.filters
        layers: list[nn.Module] = [Conv(config, channels, width, config.kernel_size)]
        for ratio in reversed(config.ratios):
            layers += [
                Residual(config, width, config.dilation_base**j) for j in range(config.residual_layers)
            ]
            layers += [nn.ELU(), Conv(config, width, 2 * width, 2 * ratio, stride=ratio)]
            width *= 2
        if config.lstm_layers:
            layers.append(Recurrence(width, config.lstm_layers))
        layers += [nn.ELU(), Conv(config, width, config.latent_dim, config.last_kernel_size)]
        self.layers = nn.ModuleList(layers)

    def forward(self, wav: Tensor) -> Tensor:
        """Waveform [B, C, N] to latents [B, D, ceil(N / hop)]."""
        for layer in self.layers:
            wav = layer(wav)
        return wav


class SEANetDecoder(nn.Module):
    """Latents [B, D, T] to a waveform [B, C, T * hop]."""

    def __init__(self, config: CodecConfig, channels: int) -> None:
        super().__init__()
        width = config.filters * 2 ** len(config.ratios)
        layers: list[nn.Module] = [Conv(config, config.latent_dim, width, config.kernel_size)]
        if config.lstm_layers:
            layers.append(Recurrence(width, config.lstm_layers))
        for ratio in config.ratios:
            layers += [nn.ELU(), Upsample(config, width, width // 2, ratio)]
            width //= 2
            layers += [
                Residual(config, width, config.dilation_base**j) for j in range(config.residual_layers)
            ]
        layers += [nn.ELU(), Conv(config, width, channels, config.last_kernel_size)]
        self.layers = nn.ModuleList(layers)

    def forward(self, latents: Tensor) -> Tensor:
        """Latents [B, D, T] to a waveform [B, C, T * hop]."""
        for layer in self.layers:
            latents = layer(latents)
        return latents

    @property
    def delay(self) -> int:
        """Samples that a stream holds back: after T frames it has returned T * hop - delay."""
        delay = 0
        for layer in self.layers:
            if isinstance(layer, Conv | Upsample | Residual | Recurrence):
                delay = delay * layer.stride + layer.lag
        return delay


def pad(x: Tensor, left: int, right: int, mode: str) -> Tensor:
    """Pad [B, C, N] with zeros or by reflection; a signal too short to reflect gets zeros first."""
    if mode == "constant":
        return F.pad(x, (left, right))
    short = max(max(left, right) - x.shape[-1] + 1, 0)
    x = F.pad(F.pad(x, (0, short)), (left, right), mode="reflect")
    return x[..., : x.shape[-1] - short]
