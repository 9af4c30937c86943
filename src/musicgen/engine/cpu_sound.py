"""EnCodec's decoder on a CPU in reduced precision, about twice as fast as in float32.

Its LSTM has weights of eight bits, its other layers up to half of the upsamplings multiply in bfloat16 where the
processor can. The layers after them stay in float32: their rounding would be noise of the sound itself, which is heard
where the music is silent (`benchmarks/sound_precision.py`).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn

from musicgen.engine.int8_code import SEANET, load
from musicgen.engine.int8_records import ELU, GATES, LSTM, TASK, UNITS_OF_STRIP
from musicgen.engine.int8_weights import (
    STRIP,
    Array,
    address,
    in_large_pages,
    in_strips,
    largest_input,
    padded,
    round_rows,
)
from musicgen.model.packed import PackedLinear
from musicgen.model.products import Product, product
from musicgen.model.seanet_math import Recurrent, State


@dataclass(frozen=True, slots=True)
class ReducedMath:
    """A `SEANetMath` of reduced precision: signals and matrices in `dtype`, bfloat16 or float32, an LSTM in int8."""

    dtype: torch.dtype

    @property
    def upsampled_first(self) -> int:
        """See `SEANetMath`: an LSTM in int8 takes less of the time."""
        return 2

    @property
    def at_high_rates(self) -> ReducedMath:
        """In float32."""
        return ReducedMath(torch.float32)

    def product(self, matrix: Tensor, bias: Tensor | None = None) -> Product:
        """Products of vectors of a signal with a matrix [out, in]."""
        if self.dtype == torch.bfloat16:
            return PackedLinear(matrix, self.dtype, bias=bias, any_rows=True)
        return product(matrix, bias)

    def elu(self, x: Tensor, alpha: float, out: Tensor) -> None:
        """Write ELU of a signal to `out`, of the same shape."""
        for each, its in zip(x.contiguous(), out, strict=True):
            assert its.is_contiguous(), "the compiled code takes memory in order"
            _run(ELU, alpha=alpha, n=each.numel(), source=each, target=its, number_bytes=each.element_size())

    def recurrent(self, lstm: nn.LSTM) -> Recurrent:
        """An LSTM whose state is multiplied in int8."""
        layers = [_Layer.of(lstm, number, self) for number in range(lstm.num_layers)]

        def run(x: Tensor, state: State | None) -> tuple[Tensor, State]:
            signals, B, C = x.dtype, x.shape[1], lstm.hidden_size
            hidden, cells = state or torch.zeros(2, len(layers), B, C)
            last = list[State]()
            for layer, h, c in zip(layers, hidden, cells, strict=True):
                x, after = layer.run(x, (h, c))
                last.append(after)
            return x.to(signals), (torch.stack([h for h, _ in last]), torch.stack([c for _, c in last]))

        return run


@dataclass(frozen=True, slots=True)
class _Layer:
    """A layer of an LSTM: the product of its input, in strips of gates, and its matrix of the state in int8."""

    of_input: Product
    values: Array  # int8 `[strips, row_inputs / 2, STRIP, 2]`
    scales: Array  # float32 `[strips, STRIP]`
    width: int

    @classmethod
    def of(cls, lstm: nn.LSTM, number: int, math: ReducedMath) -> _Layer:
        names = ("weight_ih", "weight_hh", "bias_ih", "bias_hh")
        inputs, own, bias, own_bias = (
            _in_gates(getattr(lstm, f"{name}_l{number}").detach().float()) for name in names
        )
        laid, scales = in_strips(*round_rows(own))
        values = in_large_pages(laid.shape, np.int8)
        values[:] = laid
        return cls(
            math.product(inputs, bias + own_bias), values, np.ascontiguousarray(scales), lstm.hidden_size
        )

    def run(self, x: Tensor, state: State) -> tuple[Tensor, State]:
        """Outputs [N, B, C] of inputs [N, B, C'] after a state [B, C], and the state after them."""
        N, B, _ = x.shape
        C, strips, row_inputs = self.width, len(self.values), 2 * self.values.shape[1]
        hidden, cells = (torch.nn.functional.pad(each, (0, UNITS_OF_STRIP * strips - C)) for each in state)
        made, cells = torch.empty(N, B, UNITS_OF_STRIP * strips), cells.clone()
        _run(
            LSTM, n=N, rows=B, width=C, source=self.of_input(x).float().contiguous(), target=made,
            hidden=hidden.contiguous(), cells=cells, values=self.values, scales=self.scales, strips=strips,
            strip_bytes=self.values[0].nbytes, row_inputs=row_inputs, largest=largest_input(C),
            rounded=np.empty((B, row_inputs), np.int16), row_scales=np.empty(B, np.float32),
            sums=np.empty(STRIP, np.int32),
        )  # fmt: skip
        return made[..., :C], (made[-1, :, :C], cells[:, :C])


def _run(kind: int, **fields: float | Array | Tensor) -> None:
    """Run the compiled code with fields of TASK; an array's is its address."""
    record = np.zeros(1, TASK)
    record["kind"] = kind
    for name, value in fields.items():
        if isinstance(value, Tensor):
            record[name] = value.data_ptr()
        else:
            record[name] = address(value) if isinstance(value, np.ndarray) else value
    load(SEANET)(address(record))


def _in_gates(each: Tensor) -> Tensor:
    """What all units have for each gate `[4 C, ...]`, in torch's order, by strips: for some units all gates each.

    The new content comes last of the gates, after those of a sigmoid. Units are padded with zeros to whole strips.
    """
    keep_in, forget, new, out = each.chunk(GATES)
    gates = torch.stack([keep_in, forget, out, new])
    spare = padded(gates.shape[1], UNITS_OF_STRIP) - gates.shape[1]
    gates = torch.cat([gates, gates.new_zeros(GATES, spare, *gates.shape[2:])], dim=1)
    by_strip = gates.view(GATES, -1, UNITS_OF_STRIP, *gates.shape[2:]).transpose(0, 1)
    return by_strip.flatten(0, 2).contiguous()
