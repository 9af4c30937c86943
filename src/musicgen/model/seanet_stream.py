"""Decoding with SEANet in pieces: a stream per layer, which returns an output as soon as no later input can change it.

Signals are `[B, n, C]` here, one row a sample: so what a convolution multiplies at a sample is one row too, of a matrix
that needs no copying (rows overlap in memory). Each layer is then one matrix product (`products.py`), on a CPU faster
than torch's own convolution. A layer's activation writes its input behind what is kept of the input before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from musicgen.errors import InputError
from musicgen.model.products import Product, prepared, product
from musicgen.model.seanet import Conv, Recurrence, Residual, SEANetDecoder, Upsample, pad

LSTMLayer = tuple[Product, Product]  # with an LSTM layer's matrix of its input, plus bias, and of its state


class Stream(Protocol):
    """One layer applied in pieces: takes [B, n, C], returns the outputs [B, m, C'] that are final."""

    def __call__(self, x: Tensor, last: bool) -> Tensor:
        """Take the next piece, which may be empty; with `last` all outputs that were held back are returned."""
        ...


@dataclass(slots=True)
class DecoderState:
    """The state of decoding one sequence in pieces: a stream per layer; `finished` after the last piece."""

    streams: list[Stream]
    finished: bool = False

    @classmethod
    def of(cls, decoder: SEANetDecoder) -> DecoderState:
        """A new state, before the first frame."""
        return cls(_streams(decoder.layers))

    @torch.no_grad()
    def step(self, x: Tensor, last: bool = False) -> Tensor:
        """Decode the next latents [B, D, t], t may be 0; returns the samples [B, C, n] that are final."""
        if self.finished:
            raise InputError(
                "This decoder state has decoded its last piece; make a new one for the next sequence."
            )
        self.finished = last
        x = x.mT.contiguous()
        for stream in self.streams:
            x = stream(x, last)
        return x.mT.contiguous()


def _streams(layers: Iterable[nn.Module]) -> list[Stream]:
    """New streams of layers that follow each other; an activation becomes part of the layer behind it."""
    streams, activation = list[Stream](), None
    for layer in layers:
        if isinstance(layer, nn.ELU):
            activation = layer
        else:
            streams.append(stream_of(layer, activation))
            activation = None
    assert activation is None, "SEANet ends with a convolution"
    return streams


@torch.no_grad()
def stream_of(layer: nn.Module, activation: nn.ELU | None = None) -> Stream:
    """A new stream of a layer of a decoder, of its input after the activation."""
    if isinstance(layer, Conv):
        assert layer.stride == 1, "only the encoder has strides, and it is not streamed"
        return _ConvStream(layer, prepared(layer, lambda: _convolution(layer)), activation)
    if isinstance(layer, Upsample):
        return _UpsampleStream(layer, prepared(layer, lambda: _of_two_inputs(layer)), activation, layer.left)
    assert activation is None, "SEANet has activations before convolutions only"
    if isinstance(layer, Residual):
        shortcut = None if layer.shortcut is None else stream_of(layer.shortcut)
        return _ResidualStream(_streams(layer.block), shortcut)
    assert isinstance(layer, Recurrence)
    if layer.lstm.weight_hh_l0.device.type != "cpu":
        return _RecurrenceStream(layer.lstm, None)
    return _RecurrenceStream(layer.lstm, prepared(layer, lambda: lstm_layers(layer.lstm)))


def _convolution(layer: Conv) -> Callable[[Tensor], Tensor]:
    """A convolution of [n, C] without padding, to [n - span + 1, C']."""
    kernel, bias = layer.conv.weight(), layer.conv.bias.detach()
    outputs, C, size = kernel.shape
    dilation, spare = layer.dilation, layer.span - 1  # no more of the layer, so that it is not kept alive
    if outputs * size <= C:  # each sample by all places of the kernel, whose products are then added up
        by_place = product(kernel.permute(2, 0, 1).reshape(size * outputs, C))

        def sums(x: Tensor) -> Tensor:
            row, made = size * outputs, by_place(x).contiguous()
            places = made.as_strided((len(x) - spare, size, outputs), (row, dilation * row + outputs, 1))
            return places.sum(1) + bias

        return sums
    if outputs > C or size == 1:  # the matrix is large, or the windows are the samples
        matrix = product(kernel.permute(0, 2, 1).reshape(outputs, size * C), bias)

        def windows(x: Tensor) -> Tensor:
            rows = x.contiguous().as_strided((len(x) - spare, size, C), (C, dilation * C, 1))
            return matrix(rows.reshape(len(rows), size * C))

        return windows
    kernel = kernel[:, :, None].contiguous(memory_format=torch.channels_last)

    def convolve(x: Tensor) -> Tensor:
        return F.conv2d(x.mT[None, :, None], kernel, bias, dilation=(1, dilation))[0, :, 0].mT.contiguous()

    return convolve


def _of_two_inputs(layer: Upsample) -> Product:
    """The product of an input and the one before it [n, 2 C] that gives `stride` outputs [n, stride C']."""
    kernel, stride = layer.conv.weight(), layer.stride
    C, outputs, _ = kernel.shape
    matrix = kernel.view(C, outputs, 2, stride).flip(2).permute(3, 1, 2, 0).reshape(stride * outputs, 2 * C)
    return product(matrix, layer.conv.bias.detach().repeat(stride))


def lstm_layers(lstm: nn.LSTM) -> list[LSTMLayer]:
    """The products of each layer of an LSTM. The new content comes last of the gates, after those of a sigmoid."""
    layers = []
    for layer in range(lstm.num_layers):
        names = ("weight_ih", "weight_hh", "bias_ih", "bias_hh")
        parts = (getattr(lstm, f"{name}_l{layer}").detach().chunk(4) for name in names)
        inputs, own, bias, own_bias = (torch.cat([i, f, o, g]) for i, f, g, o in parts)
        layers.append((product(inputs, bias + own_bias), product(own)))
    return layers


def _each(function: Callable[[Tensor], Tensor], x: Tensor) -> Tensor:
    """A function of [n, C] for each of [B, n, C]: one by one, so that each is the same in any batch."""
    return function(x[0])[None] if len(x) == 1 else torch.stack([function(each) for each in x])


def _padded(x: Tensor, left: int, right: int, mode: str) -> Tensor:
    """`seanet.pad` of [B, n, C]."""
    return pad(x.mT, left, right, mode).mT.contiguous()


def _joined(before: Tensor | None, x: Tensor, activation: nn.ELU | None) -> Tensor:
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
        torch.ops.aten.elu.out(x, activation.alpha, out=joined[:, kept:])
    return joined


@dataclass(slots=True)
class _ConvStream:
    layer: Conv
    convolve: Callable[[Tensor], Tensor]
    activation: nn.ELU | None
    pending: Tensor | None = None  # input that later windows still need, after the activation
    started: bool = False

    def __call__(self, x: Tensor, last: bool) -> Tensor:
        layer = self.layer
        x = _joined(self.pending, x, self.activation)
        ready = x.shape[1] > layer.left
        if last and not self.started and x.shape[1]:
            whole: Tensor = layer(x.mT)  # the signal is one piece
            return whole.mT.contiguous()
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
    activation: nn.ELU | None
    trim: int  # outputs still to be trimmed at the start
    # [B, 1, C]: the latest input after the activation, whose outputs the next one adds to.
    before: Tensor | None = None

    def __call__(self, x: Tensor, last: bool) -> Tensor:
        layer = self.layer
        B, n, C = x.shape
        none = x.new_zeros(B, 1, C)
        ends = last and (n > 0 or self.before is not None)
        x = _joined(none if self.before is None else self.before, x, self.activation)
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
    lstm: nn.LSTM
    layers: list[LSTMLayer] | None  # on a CPU
    state: tuple[Tensor, Tensor] | None = None

    def __call__(self, x: Tensor, last: bool) -> Tensor:
        if not x.shape[1]:
            return x
        y: Tensor
        if self.layers is not None:
            y, self.state = run_lstm(self.layers, x.transpose(0, 1), self.state)
        else:
            y, self.state = self.lstm(x.transpose(0, 1), self.state)
        return y.transpose(0, 1) + x


def run_lstm(
    layers: list[LSTMLayer], x: Tensor, state: tuple[Tensor, Tensor] | None
) -> tuple[Tensor, tuple[Tensor, Tensor]]:
    """The layers of an LSTM on [N, B, C], for a CPU.

    torch's own lays out all weights anew at each call: for the 16 frames of a block that takes longer than the steps.
    """
    _, B, C = x.shape
    hidden, cells = state or (x.new_zeros(len(layers), B, C), x.new_zeros(len(layers), B, C))
    last: list[tuple[Tensor, Tensor]] = []
    for number, (of_input, of_state) in enumerate(layers):
        h, c, outputs = hidden[number], cells[number], []
        for step in of_input(x):
            every = of_state(h).add_(step)
            keep_in, forget, out = every[:, : 3 * C].sigmoid_().chunk(3, dim=1)
            c = (forget * c).addcmul_(keep_in, every[:, 3 * C :].tanh_())
            h = out * c.tanh()
            outputs.append(h)
        x = torch.stack(outputs)
        last.append((h, c))
    return x, (torch.stack([h for h, _ in last]), torch.stack([c for _, c in last]))
