"""The language model's weights in int8, laid out for `engine/int8_kernel.py`: made once when a model is loaded."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
import torch
from torch import Tensor

from musicgen.model.lm import LanguageModel
from musicgen.model.transformer import Block

Array = np.ndarray[Any, Any]

STRIP = 32  # outputs of a matrix that lie together
LARGEST = 127  # of a weight
LARGEST_SUM = 2**31 - 1


class Matrix(NamedTuple):
    """A matrix a layer: `values` int8 `[layers, strips, in / 2, STRIP, 2]`, `scales` float32 `[layers, strips, STRIP]`.

    Output o has lane `o % STRIP` of strip `o // STRIP`; its weights lie in pairs, as they are multiplied. A step then
    reads every matrix once, in order. Outputs and inputs are padded with zeros.
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


def _stacked(weights: list[Tensor], heads: int = 1) -> Matrix:
    """A matrix a layer `[out, in]`; where heads share the outputs, each head's begin with a strip."""
    if not weights:
        return Matrix(np.zeros((0, 0, 0, STRIP, 2), np.int8), np.zeros((0, 0, STRIP), np.float32))
    layers = []
    for weight in weights:
        by_head = weight.view(heads, -1, weight.shape[1])
        spare = padded(by_head.shape[1]) - by_head.shape[1] if heads > 1 else 0
        by_head = torch.nn.functional.pad(by_head, (0, 0, 0, spare))
        layers.append(in_strips(*round_rows(by_head.flatten(0, 1))))
    values, scales = zip(*layers, strict=True)
    return Matrix(np.stack(values), np.stack(scales))


def pack(lm: LanguageModel) -> tuple[Weights, Matrix]:
    """The weights of a step, and the matrix `[layers, 2 D, D]` that makes keys and values of a condition."""
    heads = lm.config.heads
    blocks = [each for each in lm.blocks if isinstance(each, Block)]
    crosses = [each.cross_attention for each in blocks if each.cross_attention is not None]
    own = [each.self_attention for each in blocks]
    weights = Weights(
        embedding=_floats(lm.embedding.weight),
        norms=np.stack([_norms(each) for each in blocks]),
        in_proj=_stacked([each.in_proj.weight for each in own], 3 * heads),
        out_proj=_stacked([each.out_proj.weight for each in own]),
        cross_query=_stacked([each.q_proj.weight for each in crosses], heads),
        cross_out=_stacked([each.out_proj.weight for each in crosses]),
        up=_stacked([each.up.weight for each in blocks]),
        down=_stacked([each.down.weight for each in blocks]),
        out_norm=np.stack([_floats(lm.norm.weight), _floats(lm.norm.bias)]),
        head=_stacked([lm.head.weight]),
    )
    return weights, _stacked([each.kv_proj.weight for each in crosses], 2 * heads)


def _norms(block: Block) -> Array:
    """Weight and bias of a block's norms `[3, 2, D]`; the norm of an absent cross-attention does nothing."""
    norms = (block.norm_self, block.norm_cross or block.norm_self, block.norm_ffn)
    return np.stack([np.stack([_floats(each.weight), _floats(each.bias)]) for each in norms])


def _floats(tensor: Tensor) -> Array:
    return np.ascontiguousarray(tensor.detach().float().cpu().numpy())
