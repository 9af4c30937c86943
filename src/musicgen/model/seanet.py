"""SEANet, the encoder and decoder of EnCodec (Tagliasacchi et al., 2020; Défossez et al., 2022).

Modules hold weights only. The state of decoding in pieces is a `DecoderState`: a stream per layer, which returns each
output of the layer as soon as no later input can change it.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol
from weakref import WeakKeyDictionary

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from musicgen.config import CodecConfig
from musicgen.errors import InputError
from musicgen.model.packed import PackedLinear, can_pack


class Stream(Protocol):
    """One layer applied in pieces: takes [B, C, n], returns the outputs [B, C', m] that are final."""

    def __call__(self, x: Tensor, last: bool) -> Tensor:
        """Take the next piece, which may be empty; with `last` all outputs that were held back are returned."""
        ...


@dataclass(slots=True)
class DecoderState:
    """The state of decoding one sequence in pieces: a stream per layer; `finished` after the last piece."""

    streams: list[Stream]
    finished: bool = False

    def step(self, x: Tensor, last: bool = False) -> Tensor:
        """Decode the next latents [B, D, t], t may be 0; returns the samples [B, C, n] that are final."""
        if self.finished:
            raise InputError(
                "This decoder state has decoded its last piece; make a new one for the next sequence."
            )
        self.finished = last
        for stream in self.streams:
            x = stream(x, last)
        return x


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
        x = _pad(x, self.left, self.right + extra, self.mode)
        return F.conv1d(x, self.conv.weight(), self.conv.bias, self.stride, dilation=self.dilation)

    def stream(self) -> Stream:
        """A new stream; the stride must be 1."""
        assert self.stride == 1, "only the encoder has strides, and it is not streamed"
        return _ConvStream(self, self.conv.weight())


@dataclass(slots=True)
class _ConvStream:
    layer: Conv
    weight: Tensor
    pending: Tensor | None = None  # input that later windows still need
    started: bool = False

    def __call__(self, x: Tensor, last: bool) -> Tensor:
        layer, bias = self.layer, self.layer.conv.bias
        x = x if self.pending is None else torch.cat([self.pending, x], dim=-1)
        ready = x.shape[-1] > layer.left
        if last and not self.started and x.shape[-1]:
            return layer.forward(x)  # the whole signal is one piece
        if ready and not self.started:
            # There are more samples than padding, so the rule for signals too short to reflect does not apply.
            x, self.started = _pad(x, layer.left, 0, layer.mode), True
        if last and self.started:
            x = _pad(x, 0, layer.right, layer.mode)
        if not self.started or x.shape[-1] < layer.span:
            self.pending = x
            return x.new_zeros(x.shape[0], len(bias), 0)
        self.pending = x[..., x.shape[-1] - layer.span + 1 :]
        return F.conv1d(x, self.weight, bias, dilation=layer.dilation)


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

    def stream(self) -> Stream:
        """A new stream."""
        return _UpsampleStream(self, _of_two_inputs(self.conv.weight(), self.stride), self.left)


def _of_two_inputs(kernel: Tensor, stride: int) -> Tensor:
    """A kernel [C, C', 2 stride] as a matrix [C' stride, 2 C] from an input and the one before it to `stride` outputs.

    One matrix product takes less time than torch's transposed convolution of a few samples.
    """
    C, outputs, _ = kernel.shape
    return kernel.view(C, outputs, 2, stride).permute(1, 3, 2, 0).reshape(outputs * stride, 2 * C)


@dataclass(slots=True)
class _UpsampleStream:
    layer: Upsample
    weight: Tensor  # see _of_two_inputs
    trim: int  # outputs still to be trimmed at the start
    before: Tensor | None = None  # [B, C, 1]: the latest input, whose outputs the next one adds to

    def __call__(self, x: Tensor, last: bool) -> Tensor:
        layer, bias = self.layer, self.layer.conv.bias
        B, C, n = x.shape
        none = x.new_zeros(B, C, 1)
        before, ends = self.before, last and (n > 0 or self.before is not None)
        if n:
            self.before = x[..., -1:]
        if ends:
            x = torch.cat([x, none], dim=-1)
        both = torch.cat([x, torch.cat([none if before is None else before, x], dim=-1)[..., :-1]], dim=1)
        # One by one: how torch multiplies a batch depends on whether there are gradients.
        made = torch.stack([self.weight @ each for each in both])
        y = made.view(B, len(bias), layer.stride, -1).transpose(2, 3).flatten(2)
        y = y[..., : n * layer.stride + (layer.left if ends else 0)]
        trim = min(self.trim, y.shape[-1])
        self.trim -= trim
        return y[..., trim:] + bias[:, None]


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

    def stream(self) -> Stream:
        """A new stream."""
        return _ResidualStream([_stream(layer) for layer in self.block], self.shortcut)


@dataclass(slots=True)
class _ResidualStream:
    block: list[Stream]
    shortcut: Conv | None
    pending: Tensor | None = None  # input that waits for its convolved part

    def __call__(self, x: Tensor, last: bool) -> Tensor:
        y = x
        for stream in self.block:
            y = stream(y, last)
        x = x if self.pending is None else torch.cat([self.pending, x], dim=-1)
        now, self.pending = x[..., : y.shape[-1]], x[..., y.shape[-1] :]
        return (now if self.shortcut is None or not now.shape[-1] else self.shortcut(now)) + y


PackedLayers = list[tuple[PackedLinear, PackedLinear]]

# What the weights of each were packed from, and the packed ones. No attribute: these can be neither copied nor saved.
_PACKED: WeakKeyDictionary[Recurrence, tuple[object, PackedLayers]] = WeakKeyDictionary()


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

    def stream(self) -> Stream:
        """A new stream."""
        return _RecurrenceStream(self.lstm, self._packed_weights)

    def _packed_weights(self) -> PackedLayers | None:
        """Each layer's matrices of its input and of its state, packed once; None where they cannot be."""
        if not can_pack():
            return None
        weights = [each for name, each in self.lstm.named_parameters() if name.startswith("weight")]
        made_of = [(each.data_ptr(), 0 if each.is_inference() else each._version) for each in weights]
        kept = _PACKED.get(self)
        if kept is None or kept[0] != made_of:
            packed = [PackedLinear(each, torch.float32) for each in weights]
            kept = _PACKED[self] = made_of, list(zip(packed[::2], packed[1::2], strict=True))
        return kept[1]


@dataclass(slots=True)
class _RecurrenceStream:
    lstm: nn.LSTM
    packed: Callable[[], PackedLayers | None]
    state: tuple[Tensor, Tensor] | None = None

    def __call__(self, x: Tensor, last: bool) -> Tensor:
        if not x.shape[-1]:
            return x
        y: Tensor
        if x.device.type == "cpu" and not torch.is_grad_enabled():
            y, self.state = _lstm(self.lstm, x.permute(2, 0, 1), self.state, self.packed())
        else:
            y, self.state = self.lstm(x.permute(2, 0, 1), self.state)
        return y.permute(1, 2, 0) + x


@dataclass(slots=True)
class _Pointwise:
    function: Callable[[Tensor], Tensor]

    def __call__(self, x: Tensor, last: bool) -> Tensor:
        return self.function(x)


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

    def stream(self) -> DecoderState:
        """A new state, before the first frame; kernels are normalized once, here."""
        return DecoderState([_stream(layer) for layer in self.layers])


def _stream(layer: nn.Module) -> Stream:
    return layer.stream() if isinstance(layer, Conv | Upsample | Residual | Recurrence) else _Pointwise(layer)


def _lstm(
    lstm: nn.LSTM,
    x: Tensor,
    state: tuple[Tensor, Tensor] | None,
    packed: PackedLayers | None = None,
) -> tuple[Tensor, tuple[Tensor, Tensor]]:
    """The layers of an LSTM on [N, B, C], for a CPU, by packed weights where they are given.

    torch's own lays out all weights anew at each call: for the 16 frames of a block that takes longer than the steps.
    """
    _, B, C = x.shape
    hidden, cells = state or (x.new_zeros(lstm.num_layers, B, C), x.new_zeros(lstm.num_layers, B, C))
    last: list[tuple[Tensor, Tensor]] = []
    for layer in range(lstm.num_layers):
        names = ("weight_ih", "weight_hh", "bias_ih", "bias_hh")
        inputs, own, bias, own_bias = (getattr(lstm, f"{name}_l{layer}") for name in names)
        gates = (x @ inputs.t() if packed is None else packed[layer][0](x)) + (bias + own_bias)
        h, c, outputs = hidden[layer], cells[layer], []
        for step in gates:
            if packed is not None:
                every = packed[layer][1](h) + step
            else:  # one vector: a product with a matrix of one row is slower
                every = torch.addmv(step[0], own, h[0])[None] if B == 1 else torch.addmm(step, h, own.t())
            keep_in, forget, new, out = every.chunk(4, dim=1)
            c = forget.sigmoid() * c + keep_in.sigmoid() * new.tanh()
            h = out.sigmoid() * c.tanh()
            outputs.append(h)
        x = torch.stack(outputs)
        last.append((h, c))
    return x, (torch.stack([h for h, _ in last]), torch.stack([c for _, c in last]))


def _pad(x: Tensor, left: int, right: int, mode: str) -> Tensor:
    """Pad [B, C, N] with zeros or by reflection; a signal too short to reflect gets zeros first."""
    if mode == "constant":
        return F.pad(x, (left, right))
    short = max(max(left, right) - x.shape[-1] + 1, 0)
    x = F.pad(F.pad(x, (0, short)), (left, right), mode="reflect")
    return x[..., : x.shape[-1] - short]
