"""The language model's weights in int8, laid out for `engine/int8_kernel.py`: made once when a model is loaded."""

from __future__ import annotations

import mmap
from contextlib import suppress
from typing import Any, NamedTuple

import numpy as np
import torch
from torch import Tensor

from musicgen.model.lm import LanguageModel
from musicgen.model.transformer import Block

Array = np.ndarray[Any, Any]

STRIP = 32  # outputs of a matrix that lie together
LINE = 64  # bytes of the processor's cache that lie together
PAGE = 2**21  # bytes of a large page
LARGEST = 127  # of a weight
GROUP = 32  # inputs whose weights of four bits have one scale for each output
GROUP_BYTES = 2 * STRIP + GROUP // 2 * STRIP  # of a group of a strip: its scales, and its weights
BYTES_OF_FOUR_BITS = GROUP_BYTES / (GROUP * STRIP)  # of a weight, with its share of a scale
LARGEST_SUM = 2**31 - 1


class Matrix(NamedTuple):
    """A matrix a layer: `values` int8 `[layers, strips, in / 2, STRIP, 2]`, `scales` float32 `[layers, strips, STRIP]`.

    Output o has lane `o % STRIP` of strip `o // STRIP`; its weights lie in pairs, as they are multiplied. Outputs and
    inputs are padded with zeros. Of what makes queries, keys and values, a head has its strips for values, then keys,
    then queries. Matrices of a layer lie one after the other: a step reads memory in order.

    Weights of four bits are bytes `[layers, strips, groups, GROUP_BYTES]`, see `in_groups`, and have no other scales.
    """

    values: Array
    scales: Array


class Weights(NamedTuple):
    """All weights of a language model; those of cross-attention have no layers where there is none.

    `norms [layers, 3, 2, D]`: weight and bias before self-attention, cross-attention and feed-forward.
    """

    embedding: Array
    norms: Array
    in_proj: Matrix
    out_proj: Matrix
    cross_query: Matrix
    cross_out: Matrix
    up: Matrix
    down: Matrix
    out_norm: Array
    head: Matrix


def padded(size: int, to: int = STRIP) -> int:
    """The least multiple of `to` that holds `size`."""
    return -(-size // to) * to


def largest_input(width: int) -> int:
    """The largest integer whose products with `width` int8 weights an int32 can sum, at most an int16's."""
    return min(2**15 - 1, LARGEST_SUM // (LARGEST * width))


def round_rows(weight: Tensor) -> tuple[Tensor, Tensor]:
    """Weights `[..., out, in]` as int8, and their scales float32 `[..., out]`."""
    weight = weight.detach().float()
    scale = weight.abs().amax(-1) / LARGEST
    rounded = (weight / scale.clamp_min(torch.finfo(torch.float32).tiny)[..., None]).round()
    return rounded.clamp(-LARGEST, LARGEST).to(torch.int8), scale


def in_strips(values: Tensor, scales: Tensor) -> tuple[Array, Array]:
    """Values `[out, in]` and scales `[out]` as a layer of `Matrix` has them."""
    rows, width = values.shape
    full = torch.zeros(padded(rows), padded(width, 2), dtype=torch.int8)
    full[:rows, :width] = values
    laid = full.view(-1, STRIP, full.shape[1] // 2, 2).transpose(1, 2).contiguous()
    return laid.numpy(), torch.nn.functional.pad(scales, (0, len(full) - rows)).view(-1, STRIP).numpy()


def round_groups(weight: Tensor) -> tuple[Tensor, Tensor]:
    """Weights `[out, in]` as integers from -8 to 7 `[out, groups, GROUP]`, and their scales `[out, groups]`.

    Scales are numbers of bfloat16. The largest weight of a group is -8, the one level without a partner.
    """
    rows, width = weight.shape
    groups = torch.nn.functional.pad(weight.detach().float(), (0, -width % GROUP)).view(rows, -1, GROUP)
    largest = groups.gather(-1, groups.abs().argmax(-1, keepdim=True))
    scale = (largest / -8).bfloat16().float()
    rounded = (groups / torch.where(scale == 0, 1.0, scale)).round().clamp(-8, 7)
    return rounded.nan_to_num().to(torch.int8), scale[..., 0]


def in_groups(values: Tensor, scales: Tensor) -> Array:
    """Values `[out, groups, GROUP]` and scales `[out, groups]` as a layer of `Matrix` of four bits has them.

    A group of a strip is scales bfloat16 `[STRIP]`, then bytes `[GROUP / 2, STRIP]`: a pair of neighbouring weights of
    an output, the first in the low bits, each plus 8.
    """
    rows, groups, _ = values.shape
    full = torch.zeros(padded(rows), groups, GROUP, dtype=torch.uint8)
    full[:rows] = (values + 8).to(torch.uint8)
    pairs = (full[..., ::2] | (full[..., 1::2] << 4)).view(-1, STRIP, groups, GROUP // 2)
    of_strips = torch.nn.functional.pad(scales, (0, 0, 0, padded(rows) - rows)).view(-1, STRIP, groups)
    as_bytes = of_strips.transpose(1, 2).contiguous().bfloat16().view(torch.uint8)
    laid = torch.cat([as_bytes, pairs.permute(0, 2, 3, 1).flatten(2)], dim=2)
    array: Array = laid.numpy().view(np.int8)
    return array


def in_large_pages(shape: tuple[int, ...], kind: Any) -> Array:
    """Zeros that begin with a line of the processor's cache, in large pages of memory where the system has them.

    A step reads all of it, and each page of 4 KB that is read for the first time costs a search for where it is.
    """
    size = int(np.prod(shape)) * np.dtype(kind).itemsize + LINE
    if size >= PAGE and hasattr(mmap, "MADV_HUGEPAGE"):
        pages = mmap.mmap(-1, size, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
        with suppress(OSError):  # a system without large pages
            pages.madvise(mmap.MADV_HUGEPAGE)
        memory = np.frombuffer(pages, np.int8)
    else:
        memory = np.zeros(size, np.int8)
    start = -address(memory) % LINE
    array: Array = memory[start : start + size - LINE].view(kind).reshape(shape)
    return array


def address(array: Array) -> int:
    """Where an array's memory begins."""
    return array.ctypes.data  # not __array_interface__, which describes all fields of a record


def _layer(weight: Tensor, heads: int, parts: int, bits: int) -> tuple[Array, Array]:
    """A layer of a `Matrix` whose outputs are `parts` times those of all heads; each part of a head begins a strip."""
    by_head = weight.view(parts, heads, -1, weight.shape[1]).flip(0).transpose(0, 1)
    spare = padded(by_head.shape[2]) - by_head.shape[2]
    laid = torch.nn.functional.pad(by_head, (0, 0, 0, spare)).flatten(0, 2)
    if bits == 4:
        return in_groups(*round_groups(laid)), np.zeros((0, STRIP), np.float32)
    return in_strips(*round_rows(laid))


def _matrices(
    weights: dict[str, list[Tensor]], heads: int, parts: dict[str, int], bits: int = 8
) -> dict[str, Matrix]:
    """A `Matrix` of each list, which has a weight a layer. Those that are in `parts` have outputs by head."""
    matrices = {
        name: Matrix(np.zeros((0, 0, 0, STRIP, 2), np.int8), np.zeros((0, 0, STRIP), np.float32))
        for name in weights
    }
    present = {name: each for name, each in weights.items() if each}
    memory = None
    for number, layer in enumerate(zip(*present.values(), strict=True)):
        laid = [
            _layer(weight, heads if name in parts else 1, parts.get(name, 1), bits)
            for name, weight in zip(present, layer, strict=True)
        ]
        if memory is None:
            layers = len(next(iter(present.values())))
            memory = in_large_pages((layers, sum(values.size for values, _ in laid)), np.int8)
            begin = 0
            for name, (values, scales) in zip(present, laid, strict=True):
                part = memory[:, begin : begin + values.size].reshape(layers, *values.shape)
                matrices[name] = Matrix(part, np.empty((layers, *scales.shape), np.float32))
                begin += values.size
        for name, (values, scales) in zip(present, laid, strict=True):
            matrices[name].values[number], matrices[name].scales[number] = values, scales
    return matrices


def pack(lm: LanguageModel, bits: int = 8) -> tuple[Weights, Matrix]:
    """The weights of a step, and the matrix `[layers, 2 D, D]` that makes keys and values of a condition.

    With 4 `bits` matrices of layers have four bits a weight; the last one, and that of a condition, have eight.
    """
    heads = lm.config.heads
    blocks = [each for each in lm.blocks if isinstance(each, Block)]
    crosses = [each.cross_attention for each in blocks if each.cross_attention is not None]
    own = [each.self_attention for each in blocks]
    in_layers = {  # in the order of a step
        "in_proj": [each.in_proj.weight for each in own],
        "out_proj": [each.out_proj.weight for each in own],
        "cross_query": [each.q_proj.weight for each in crosses],
        "cross_out": [each.out_proj.weight for each in crosses],
        "up": [each.up.weight for each in blocks],
        "down": [each.down.weight for each in blocks],
    }
    weights = Weights(
        embedding=_floats(lm.embedding.weight),
        norms=np.stack([_norms(each) for each in blocks]),
        out_norm=np.stack([_floats(lm.norm.weight), _floats(lm.norm.bias)]),
        head=_matrices({"head": [lm.head.weight]}, 1, {})["head"],
        **_matrices(in_layers, heads, {"in_proj": 3, "cross_query": 1}, bits),
    )
    condition = _matrices({"kv": [each.kv_proj.weight for each in crosses]}, heads, {"kv": 2})["kv"]
    return weights, condition


def _norms(block: Block) -> Array:
    """Weight and bias of a block's norms `[3, 2, D]`; the norm of an absent cross-attention does nothing."""
    norms = (block.norm_self, block.norm_cross or block.norm_self, block.norm_ffn)
    return np.stack([np.stack([_floats(each.weight), _floats(each.bias)]) for each in norms])


def _floats(tensor: Tensor) -> Array:
    return np.ascontiguousarray(tensor.detach().float().cpu().numpy())
