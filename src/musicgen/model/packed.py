"""Linear layers whose weights lie as the CPU's matrix kernels want them: for decoding, where rows are few.

One decoding step multiplies one or two rows by every weight, so it is bound by reading the weights. Packed
in blocks by oneDNN they are read once in order (twice to three times as fast as a plain `nn.Linear`), and
in bfloat16 they are half as long. Packed layers have no gradient and cannot be saved.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

# Of more rows at once oneDNN 3.7 (of torch 2.9) and older add up in another order than of fewer. Of one row newer ones
# do, where the processor has AVX-512: so it is multiplied twice, beside itself.
LEAST_ROWS, MOST_ROWS = 2, 64


class PackedLinear(nn.Module):
    """`x @ weight.T + bias` with packed weights, in the dtype of the weights; result in the dtype of x.

    A row has the same bits beside any number of others, unless `any_rows`: then all are multiplied as they come.
    """

    def __init__(
        self,
        weight: Tensor,
        dtype: torch.dtype,
        *,
        bias: Tensor | None = None,
        any_rows: bool = False,
    ) -> None:
        super().__init__()
        self.dtype, self._any_rows = dtype, any_rows
        self._bias = None if bias is None else bias.detach().to(dtype)
        weight = weight.detach().to(dtype)
        self._packed = True
        try:
            # Not a buffer: an opaque layout has no place in a state dict. 2 is a hint of how many rows come.
            self._weight: Tensor = torch.ops.mkldnn._reorder_linear_weight(weight, 2)
        except RuntimeError:  # oneDNN packs bfloat16 only where the processor has AVX-512
            self._packed, self._weight = False, weight

    def forward(self, x: Tensor) -> Tensor:
        """`[..., in] -> [..., out]`."""
        if not self._packed:
            return F.linear(x.to(self.dtype), self._weight, self._bias).to(x.dtype)
        count = x.shape[:-1].numel()
        if count > MOST_ROWS and not self._any_rows:
            parts = [self(rows) for rows in torch.split(x.flatten(0, -2), MOST_ROWS)]
            return torch.cat(parts).view(*x.shape[:-1], -1)
        if count == 1 and not self._any_rows:
            doubled = x.reshape(1, -1).expand(LEAST_ROWS, -1)
            return self._multiply(doubled)[:1].view(*x.shape[:-1], -1)
        return self._multiply(x)

    def _multiply(self, x: Tensor) -> Tensor:
        out: Tensor = torch.ops.mkldnn._linear_pointwise(
            x.to(self.dtype), self._weight, self._bias, "none", [], ""
        )
        return out.to(x.dtype)


def can_pack() -> bool:
    """Whether this build of torch has oneDNN's packed linear kernels."""
    has = torch.backends.mkldnn.is_available()  # type: ignore[no-untyped-call]  # torch leaves it untyped
    return bool(has) and hasattr(torch.ops.mkldnn, "_linear_pointwise")


def has_bfloat16() -> bool:
    """Whether this processor multiplies packed weights in bfloat16 (AVX-512 or newer)."""
    return hasattr(torch.ops.mkldnn, "_is_mkldnn_bf16_supported") and bool(
        torch.ops.mkldnn._is_mkldnn_bf16_supported()
    )


def pack(module: nn.Module, dtype: torch.dtype = torch.float32, *, keep: tuple[str, ...] = ()) -> None:
    """Replace a CPU module's bias-free linear layers in place; those named in `keep` pack as float32.

    Where the processor has no bfloat16, weights are rounded to it and packed as float32.
    """
    for name, child in list(module.named_children()):
        if isinstance(child, nn.Linear) and list(child.state_dict()) == ["weight"]:
            rounded = child.weight if name in keep else child.weight.detach().to(dtype)
            wide = name in keep or (dtype == torch.bfloat16 and not has_bfloat16())
            setattr(module, name, PackedLinear(rounded, torch.float32 if wide else dtype))
        else:
            pack(child, dtype, keep=keep)
