"""Matrix products of codecs while they decode: with weights that are packed for a CPU, once for each layer.

oneDNN's products of packed weights are faster than torch's own, twice as fast with AVX-512. Packed weights can be
neither copied nor saved, so they are kept beside the layer; they are made again when its weights have changed.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast
from weakref import WeakKeyDictionary

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from musicgen.model.packed import PackedLinear, can_pack

Product = Callable[[Tensor], Tensor]  # of [..., in] with a matrix, plus a bias: [..., out]
T = TypeVar("T")

# What the weights of each layer were prepared from, and the prepared ones.
_PREPARED: WeakKeyDictionary[nn.Module, tuple[object, object]] = WeakKeyDictionary()


def prepared(layer: nn.Module, purpose: object, prepare: Callable[[], T]) -> T:
    """What was prepared of a layer's weights for a purpose, anew if it is another one or they have changed since."""
    made_of = (
        purpose,
        [(each.data_ptr(), 0 if each.is_inference() else each._version) for each in layer.parameters()],
    )
    kept = _PREPARED.get(layer)
    if kept is None or kept[0] != made_of:
        kept = _PREPARED[layer] = made_of, prepare()
    return cast("T", kept[1])


def product(matrix: Tensor, bias: Tensor | None = None) -> Product:
    """Products with a matrix [out, in]."""
    if matrix.device.type == "cpu" and can_pack():
        return PackedLinear(matrix, torch.float32, bias=bias, any_rows=True)

    def multiply(x: Tensor) -> Tensor:
        if x.dim() > 2 or len(x) != 1:
            return F.linear(x.contiguous(), matrix, bias)  # not every device multiplies rows that overlap
        row = torch.mv(matrix, x[0])  # of one row F.linear is slower
        return (row if bias is None else row + bias)[None]

    return multiply


@torch.no_grad()
def linear(layer: nn.Linear) -> Product:
    """Products with a layer's weights."""
    return prepared(layer, None, lambda: product(layer.weight.detach(), layer.bias))
