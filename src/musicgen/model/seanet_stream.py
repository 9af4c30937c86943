"""Decoding with SEANet in pieces: a stream per layer, which returns an output as soon as no later input can change it.

Signals are `[B, n, C]` here, one row a sample: so what a convolution multiplies at a sample is one row too, of a matrix
that needs no copying (rows overlap in memory). Each layer is then one matrix product (`seanet_math.py`), on a CPU
faster than torch's own convolution. A layer's activation writes its input behind what is kept of the input before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from musicgen.errors import InputError
from musicgen.model.products import Product, prepared
from musicgen.model.seanet import Conv, Recurrence, Residual, SEANetDecoder, Upsample
from musicgen.model.seanet_math import EXACT, Recurrent, SEANetMath, State


class Stream(Protocol):
    """One layer applied in pieces: takes [B, n, C], returns the outputs [B, m, C'] that are final."""

    def __call__(self, x: Tensor, last: bool) -> Tensor:
        """Take the next piece, which may be empty; with `last` all outputs that were held back are returned."""
        ...


@dataclass(slots=True)
class DecoderState:
    """The state of decoding one sequence in pieces: a stream per layer; `finished` after the last piece.

    The layers are two parts, for two threads: in EnCodec they take about as long. Where the math of the first one is of
    reduced precision, the second one has another.
    """

    first: list[Stream]
    second: list[Stream]
    finished: bool = False

    @classmethod
    def of(cls, decoder: SEANetDecoder, math: SEANetMath = EXACT) -> DecoderState:
        """A new state, before the first frame."""
        layers = list(decoder.layers)
        places = [number for number, layer in enumerate(layers) if isinstance(layer, Upsample)]
        after = places[min(math.upsampled_first, len(places) - 1)]
        middle = after - 1  # an upsampling begins with its activation
        return cls(_streams(layers[:middle], math), _streams(layers[middle:], math.at_high_rates))

    @torch.no_grad()
    def begin(self, x: Tensor, last: bool) -> Tensor:
        """The first part of decoding the next latents [B, D, t], t may be 0: what `end` takes, in the same order."""
        if self.finished:
            raise InputError(
                "This decoder state has decoded its last piece; make a new one for the next sequence."
            )
        self.finished = last
        x = x.mT.contiguous()
        for stream in self.first:
            x = stream(x, last)
        return x

    @torch.no_grad()
    def end(self, x: Tensor, last: bool) -> Tensor:
        """The samples [B, C, n] that are final."""
        for stream in self.second:
            x = stream(x, last)
        return x.mT.contiguous()


def _streams(layers: Iterable[nn.Module], math: SEANetMath) -> list[Stream]:
    """New streams of layers that follow each other; an activation becomes part of the layer behind it."""
    streams, activation = list[Stream](), None
    if math.dtype is not None:
        streams.append(_Converted(math.dtype))
    for layer in layers:
        if isinstance(layer, nn.ELU):
            activation = layer
        else:
            streams.append(stream_of(layer, activation, math))
            activation = None
    assert activation is None, "SEANet ends with a convolution"
    return streams


@torch.no_grad()
def stream_of(layer: nn.Module, activation: nn.ELU | None = None, math: SEANetMath = EXACT) -> Stream:
    """A new stream of a layer of a decoder, of its input after the activation."""
    if isinstance(layer, Conv):
        assert layer.stride == 1, "only the encoder has strides, and it is not streamed"
        convolve = prepared(layer, math, lambda: _convolution(layer, math))
        return _ConvStream(layer, convolve, math, activation)
    if isinstance(layer, Upsample):
        of_two = prepared(layer, math, lambda: _of_two_inputs(layer, math))
        return _UpsampleStream(layer, of_two, math, activation, layer.left)
    assert activation is None, "SEANet has activations before convolutions only"
    if isinstance(layer, Residual):
        shortcut = None if layer.shortcut is None else stream_of(layer.shortcut, None, math)
        return _ResidualStream(_streams(layer.block, math), shortcut)
    assert isinstance(layer, Recurrence)
    return _RecurrenceStream(prepared(layer, math, lambda: math.recurrent(layer.lstm)))


def _convolution(layer: Conv, math: SEANetMath) -> Callable[[Tensor], Tensor]:
    """A convolution of [n, C] without padding, to [n - span + 1, C']."""
    kernel, bias = layer.conv.weight(), layer.conv.bias.detach()
    outputs, C, size = kernel.shape
    dilation, spare = layer.dilation, layer.span - 1  # no more of the layer, so that it is not kept alive
    if outputs * size <= C:  # each sample by all places of the kernel, whose products are then added up
        by_place = math.product(kernel.permute(2, 0, 1).reshape(size * outputs, C))

        def sums(x: Tensor) -> Tensor:
            row, made = size * outputs, by_place(x).contiguous()
            places = made.as_strided((len(x) - spare, size, outputs), (row, dilation * row + outputs, 1))
            return places.sum(1) + bias.to(x.dtype)

        return sums
    if outputs > C or size == 1:  # the matrix is large, or the windows are the samples
        matrix = math.product(kernel.permute(0, 2, 1).reshape(outputs, size * C), bias)

        def windows(x: Tensor) -> Tensor:
            rows = x.contiguous().as_strided((len(x) - spare, size, C), (C, dilation * C, 1))
            return matrix(rows.reshape(len(rows), size * C))

        return windows
    signals = math.dtype or kernel.dtype
    kernel = kernel[:, :, None].to(signals).contiguous(memory_format=torch.channels_last)
    bias = bias.to(signals)

    def convolve(x: Tensor) -> Tensor:
        return F.conv2d(x.mT[None, :, None], kernel, bias, dilation=(1, dilation))[0, :, 0].mT.contiguous()

    return convolve


def _of_two_inputs(layer: Upsample, math: SEANetMath) -> Product:
    """The product of an input and the one before it [n, 2 C] that gives `stride` outputs [n, stride C']."""
    kernel, stride = layer.conv.weight(), layer.stride
    C, outputs, _ = kernel.shape
    matrix = kernel.view(C, outputs, 2, stride).flip(2).permute(3, 1, 2, 0).reshape(stride * outputs, 2 * C)
    return math.product(matrix, layer.conv.bias.detach().repeat(stride))


def _each(function: Callable[[Tensor], Tensor], x: Tensor) -> Tensor:
    """A function of [n, C] for each of [B, n, C]: one by one, so that each is the same in any batch."""
    return function(x[0])[None] if len(x) == 1 else torch.stack([function(each) for each in x])


def _padded(x: Tensor, left: int, right: int, mode: str) -> Tensor:
    """`seanet.pad` of a signal [B, n, C] of more samples than padding."""
    n = x.shape[1]
    before, after = x[:, 1 : left + 1].flip(1), x[:, n - right - 1 : n - 1].flip(1)
    if mode == "constant":
        before, after = torch.zeros_like(before), torch.zeros_like(after)
    return torch.cat([before, x, after], dim=1)


def _joined(math: SEANetMath, before: Tensor | None, x: Tensor, activation: nn.ELU | None) -> Tensor:
    """What is kept of the input before, and behind it x after the activation."""
    kept = 0 if before is None else before.shape[1]
    if activation is None and not kept:
        return x
    joined = x.new_empty(len(x), kept + x.shape[1], x.shape[2])
    if before is not None:
        joined[:, :kept] = before
    if activation is None:
        joined[:, kept:] = x
    else:
        math.elu(x, activation.alpha, joined[:, kept:])
    return joined


@dataclass(slots=True)
class _Converted:
    """A signal in another precision."""

    dtype: torch.dtype

    def __call__(self, x: Tensor, last: bool) -> Tensor:
        return x.to(self.dtype)


@dataclass(slots=True)
class _ConvStream:
    layer: Conv
    convolve: Callable[[Tensor], Tensor]
    math: SEANetMath
    activation: nn.ELU | None
    pending: Tensor | None = None  # input that later windows still need, after the activation
    started: bool = False

    def __call__(self, x: Tensor, last: bool) -> Tensor:
        layer = self.layer
        x = _joined(self.math, self.pending, x, self.activation)
        ready = x.shape[1] > layer.left
        if last and not self.started and x.shape[1]:
            whole: Tensor = layer(x.mT.to(layer.conv.bias.dtype))  # the signal is one piece
            return whole.mT.to(x.dtype).contiguous()
        if ready and not self.started:
            # There are more samples than padding, so the rule for signals too short to reflect does not apply.
            x, self.started = _padded(x, layer.left, 0, layer.mode), True
        if last and self.started:
            x = _padded(x, 0, layer.right, layer.mode)
        if not self.started or x.shape[1] < layer.span:
            self.pending = x
            return x.new_zeros(len(x), 0, len(layer.conv.bias))
        self.pending = x[:, x.shape[1] - layer.span + 1 :].clone()  # not all of x
        return _each(self.convolve, x)


@dataclass(slots=True)
class _UpsampleStream:
    layer: Upsample
    product: Product  # see _of_two_inputs
    math: SEANetMath
    activation: nn.ELU | None
    trim: int  # outputs still to be trimmed at the start
    # [B, 1, C]: the latest input after the activation, whose outputs the next one adds to.
    before: Tensor | None = None

    def __call__(self, x: Tensor, last: bool) -> Tensor:
        layer = self.layer
        B, n, C = x.shape
        none = x.new_zeros(B, 1, C)
        ends = last and (n > 0 or self.before is not None)
        x = _joined(self.math, none if self.before is None else self.before, x, self.activation)
        if n:
            self.before = x[:, n:].clone()  # not all of x
        if ends:
            x = torch.cat([x, none], dim=1)
        rows = x.shape[1] - 1
        made = _each(lambda each: self.product(each.contiguous().as_strided((rows, 2 * C), (C, 1))), x)
        y = made.view(B, rows * layer.stride, len(layer.conv.bias))[
            :, : n * layer.stride + (layer.left if ends else 0)
        ]
        trim = min(self.trim, y.shape[1])
        self.trim -= trim
        return y[:, trim:]


@dataclass(slots=True)
class _ResidualStream:
    block: list[Stream]
    shortcut: Stream | None
    pending: Tensor | None = None  # input that waits for its convolved part

    def __call__(self, x: Tensor, last: bool) -> Tensor:
        y = x
        for stream in self.block:
            y = stream(y, last)
        x = x if self.shortcut is None else self.shortcut(x, last)
        before, n = x[:, :0] if self.pending is None else self.pending, y.shape[1]
        kept = min(before.shape[1], n)
        y[:, :kept] += before[:, :kept]
        y[:, kept:] += x[:, : n - kept]
        self.pending = torch.cat([before[:, kept:], x[:, n - kept :]], dim=1)
        return y


@dataclass(slots=True)
class _RecurrenceStream:
    recurrent: Recurrent
    state: State | None = None

    def __call__(self, x: Tensor, last: bool) -> Tensor:
        if not x.shape[1]:
            return x
        y, self.state = self.recurrent(x.transpose(0, 1), self.state)
        return y.transpose(0, 1) + x
