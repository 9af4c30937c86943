"""What SEANet's decoder computes with while it decodes in pieces.

`EXACT` is in the precision of the weights. On a CPU the engine can take another one, which is twice as fast and less
precise (`engine/cpu_sound.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

import torch
from torch import Tensor, nn

from musicgen.model.packed import can_pack
from musicgen.model.products import Product, product

State = tuple[Tensor, Tensor]  # of all layers of an LSTM: its outputs and its cells
# Of the input [N, B, C] and the state before, or None at the beginning: the output [N, B, C'] and the state after.
Recurrent = Callable[[Tensor, State | None], tuple[Tensor, State]]


class SEANetMath(Protocol):
    """How signals are kept, and what takes most of the time of decoding them."""

    @property
    def dtype(self) -> torch.dtype | None:
        """The precision of signals; None is that in which they come."""
        ...

    @property
    def upsampled_first(self) -> int:
        """After how many upsamplings, of EnCodec's four, about half of the work is done: the first part of decoding."""
        ...

    @property
    def at_high_rates(self) -> SEANetMath:
        """What computes the second part."""
        ...

    def product(self, matrix: Tensor, bias: Tensor | None = None) -> Product:
        """Products of vectors of a signal with a matrix [out, in]."""
        ...

    def elu(self, x: Tensor, alpha: float, out: Tensor) -> None:
        """Write ELU of a signal to `out`, of the same shape."""
        ...

    def recurrent(self, lstm: nn.LSTM) -> Recurrent:
        """An LSTM. On a CPU its weights may be laid out anew; they are then no longer those of the module."""
        ...


class Exact:
    """In the precision of the weights."""

    dtype = None
    upsampled_first = 1  # the LSTM before it takes much of the time

    @property
    def at_high_rates(self) -> Exact:
        """The same."""
        return self

    def product(self, matrix: Tensor, bias: Tensor | None = None) -> Product:
        """See `products.product`."""
        return product(matrix, bias)

    def elu(self, x: Tensor, alpha: float, out: Tensor) -> None:
        """torch's own."""
        torch.ops.aten.elu.out(x, alpha, out=out)

    def recurrent(self, lstm: nn.LSTM) -> Recurrent:
        """torch's own, or oneDNN's with weights packed once: torch's own lays them out anew at each call."""
        weights = lstm.weight_hh_l0
        if weights.device.type == "cpu" and weights.dtype == torch.float32 and _can_pack_lstm():
            return _packed(lstm)
        return lstm


EXACT = Exact()
_LSTM = 2  # among the modes of oneDNN's recurrent layers


def _can_pack_lstm() -> bool:
    """Whether this build of torch has oneDNN's LSTM, with weights that are packed before."""
    return can_pack() and hasattr(torch.ops.mkldnn, "_reorder_mkldnn_rnn_layer_weight")


def _packed(lstm: nn.LSTM) -> Recurrent:
    """An LSTM by oneDNN, a layer after the other."""
    C, layers = lstm.hidden_size, []
    for layer in range(lstm.num_layers):
        names = ("weight_ih", "weight_hh", "bias_ih", "bias_hh")
        inputs, own, bias, own_bias = (getattr(lstm, f"{name}_l{layer}").detach().clone() for name in names)
        size = [1, 1, inputs.shape[1]]
        packed = torch.ops.mkldnn._reorder_mkldnn_rnn_layer_weight(inputs, own, C, False, True, False, size)
        layers.append((*packed, bias, own_bias))

    def run(x: Tensor, state: State | None) -> tuple[Tensor, State]:
        B = x.shape[1]
        hidden, cells = state or (x.new_zeros(len(layers), B, C), x.new_zeros(len(layers), B, C))
        last: list[State] = []
        x = x.contiguous()  # oneDNN would take it to be
        for number, weights in enumerate(layers):
            x, h, c, _ = torch.ops.aten.mkldnn_rnn_layer(
                x, *weights, hx_=hidden[number, None], cx_=cells[number, None], mode=_LSTM, hidden_size=C,
                num_layers=1, reverse=False, has_biases=True, bidirectional=False, batch_first=False,
                batch_sizes=[], train=False,
            )  # fmt: skip
            last.append((h, c))
        return x, (torch.cat([h for h, _ in last]), torch.cat([c for _, c in last]))

    return run
