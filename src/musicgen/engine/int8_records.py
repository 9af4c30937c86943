"""What the compiled pass in int8 is given: phases made once of the weights, and a record of each pass, by address.

Reading fields of records and memory at an address costs Numba little to compile; tuples of arrays cost it seconds, and
each call most of a tenth of a millisecond. The arrays stay with `engine/cpu_pass.py`, which keeps them alive.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

import numpy as np

from musicgen.config import LMConfig
from musicgen.engine.int8_weights import GROUP, STRIP, Array, Matrix, Weights, address, largest_input, padded

# Kinds of phases. CONDITION keeps keys and values of the vectors in `x`, for cross-attention; DRAW draws codes.
EMBED, SELF, OUT, CROSS, CROSS_OUT, UP, DOWN, HEAD, CONDITION, DRAW = range(10)

UNDECIDED = -2  # in place of a code that is drawn by the logits, see `engine/int8_draw.py`

MOST_TOGETHER = 8  # rows that are multiplied by a strip in one loop
STREAMS = 4  # addresses from which on a loop asks for keys and values: a power of two

CLAIM_STRIDE = 8  # counters of phases lie 64 bytes apart, so that threads do not share a cache line

PHASE = np.dtype([
    (name, np.int64) for name in (
        "kind", "layer",
        "units",  # of work: strips of the matrix, or heads of attention
        "values", "scales",  # addresses of a layer of a `Matrix`
        "unit_bytes",  # of the matrix that a unit multiplies by: its strips lie together
        "next", "next_units", "next_unit_bytes",  # of the phase that follows: address of its values, and as above
        "strips", "inputs", "outputs",  # its size
        "strip_bytes", "row_inputs",  # of a strip; inputs with their padding
        "groups",  # of inputs, where weights have four bits, or 0
        "largest",  # bound of its rounded inputs
        "norm",  # address of weight and bias `[2, inputs]` of a norm before it, or 0
    )
])  # fmt: skip

KEPT = np.dtype([
    (name, np.int64) for name in (
        "columns",  # that a row of a cache has memory for
        "keys", "key_scales", "values", "value_scales",  # addresses of its `KeysValues`
        "key_bytes", "value_bytes",  # of a head
    )
])  # fmt: skip

PASS = np.dtype([
    ("query_scale", np.float32),  # of attention
    *((name, np.int64) for name in (
        # The model: its sizes, and addresses of float32 `[embedding_rows, D]` by code.
        "width", "inner_width", "heads", "codebooks", "embedding_rows", "embedding",
        # The cache: its rows, and addresses of KEPT `[rows]`, of their own columns and of those that they attend to.
        "rows", "own", "cross",
        "cross_lengths",  # address of int64 `[rows]`
        "added", "added_steps",  # address of float32 `[rows, S, D]`, added to codes by step; S 1: to all the same
        "sinusoids",  # address of float32 `[columns, D]`, added by position
        # The n columns of this pass: addresses of int64 `[n]`; steps are -1 for columns of a prefix, whose vectors are
        # in x already; codes are `[n, K]`; `wanted [outputs]` are the columns whose logits are wanted.
        "n", "row", "position", "step", "codes", "wanted", "outputs",
        "threads",
        "together",  # rows that are multiplied by a strip in one loop, at most
        "asked",  # bytes of the next strip that are asked for at each pair of inputs
        # How the logits of n rows become codes of B `takes` (0: not at all): addresses of what `Draws` has, and of the
        # hashes of codes int32 `[codebook_size]`.
        "codebook_size", "code_keys", "takes",
        "turns", "row_takes", "members", "guidance", "temperature", "greedy", "top_k", "seeds", "places", "drawn",
        # What the threads share: addresses of float32 x and attended `[n, D]`, inner `[n, F]` and logits
        # `[outputs, K * V]`, and of counters, which are zeros.
        "x", "attended", "inner", "logits", "counters",
        # A thread's own memory: bytes from its beginning to rounded inputs and their scales, one normalised row,
        # a head's outputs, the query, scores, shares and integer sums of attention, where keys and values of columns
        # are, and a codebook's logits with guidance and with noise.
        "rounded", "rounded_scales", "normed", "work", "query", "scores", "shares", "sums", "later", "guided", "noised",
    )),
])  # fmt: skip


# Kinds of tasks of `engine/int8_seanet.py`.
LSTM, ELU = range(2)
GATES = 4  # of a unit of an LSTM: input, forget, output, new content
UNITS_OF_STRIP = STRIP // GATES  # units of an LSTM whose gates are a strip of its matrix

TASK = np.dtype([
    ("alpha", np.float32),  # of ELU
    *((name, np.int64) for name in (
        "kind",
        "n",  # steps of an LSTM, or numbers
        # Of ELU: addresses of numbers, and the bytes of one. Of an LSTM: of the input's share of the gates float32
        # `[n, rows, strips, STRIP]`, and of the outputs `[n, rows, strips, UNITS_OF_STRIP]`.
        "source", "target", "number_bytes",
        # Of an LSTM: its rows and units; of the state before the first step and of the cells, addresses of float32
        # `[rows, strips, UNITS_OF_STRIP]`; of its matrix what a phase has.
        "rows", "width", "hidden", "cells", "values", "scales", "strips", "strip_bytes", "row_inputs", "largest",
        # Addresses of memory for rounded states int16 `[rows, row_inputs]`, their scales float32 `[rows]`, and sums of
        # a strip.
        "rounded", "row_scales", "sums",
    )),
])  # fmt: skip


_PACKED = struct.Struct("=f" + "q" * (len(PASS.names or ()) - 1))
assert _PACKED.size == PASS.itemsize, "a packed pass is one of PASS"


def pass_record(values: Mapping[str, float]) -> Array:
    """A record of PASS with these values, as bytes: numpy takes longer for it than for a small model's products."""
    return np.frombuffer(_PACKED.pack(*[values[name] for name in PASS.names or ()]), np.uint8)


def counters(threads: int, phases: int) -> int:
    """Numbers that the threads of a pass share: one counter, and for each phase one a thread and one more."""
    return CLAIM_STRIDE * (1 + phases * (threads + 1))


class Code(NamedTuple):
    """Machine code: an object file, and the name of the function that it is for."""

    name: str
    data: bytes


class Draws(NamedTuple):
    """What the codes of B takes are drawn by, for as long as the same takes are decoded.

    turns        int64 `[1]`, written before each pass: steps that it makes at most, by one thread if more than one
    row_takes    int64 `[R]`, the take of each row
    members      int64 `[3, B]`, and guidance float32 `[2, B]`: see `sampling.guide`
    temperature  float32 `[B]`; greedy int64 `[B]`, 1 where no noise is added; top_k int64 `[B]`
    seeds        int64 `[B]`, `sampling.seed_keys` of each
    places       int64 `[B]`, the steps that noise depends on: written before each pass
    drawn        int64 `[turns, B, K]`, the codes that come of it
    """

    turns: Array
    row_takes: Array
    members: Array
    guidance: Array
    temperature: Array
    greedy: Array
    top_k: Array
    seeds: Array
    places: Array
    drawn: Array


class KeysValues(NamedTuple):
    """Keys and values of a row in int8, a scale for each column and head `[layers, H, columns]`.

    They lie as matrices do: `keys [layers, H, columns / STRIP, C / 2, STRIP, 2]` with a column an output, `values
    [layers, H, C / STRIP, columns / 2, STRIP, 2]` with a column an input.
    """

    keys: Array
    key_scales: Array
    values: Array
    value_scales: Array


def phases_of(weights: Weights, config: LMConfig) -> Array:
    """The phases of a pass through a language model, in order."""
    D, F, H = config.width, config.ffn_width, config.heads
    phases = list[Array]()
    for layer, (own, cross, ffn) in enumerate(weights.norms):
        phases.append(_phase(SELF, weights.in_proj, layer, (D, 3 * D), norm=own, heads=H))
        phases.append(_phase(OUT, weights.out_proj, layer, (D, D)))
        if config.cross_attention:
            phases.append(_phase(CROSS, weights.cross_query, layer, (D, D), norm=cross, heads=H))
            phases.append(_phase(CROSS_OUT, weights.cross_out, layer, (D, D)))
        phases.append(_phase(UP, weights.up, layer, (D, F), norm=ffn))
        phases.append(_phase(DOWN, weights.down, layer, (F, D)))
    size = (D, config.codebooks * config.codebook_size)
    phases.append(_phase(HEAD, weights.head, 0, size, norm=weights.out_norm))
    embedding, drawing = np.zeros(2, PHASE)[:, None]
    embedding["kind"], drawing["kind"] = EMBED, DRAW
    return np.concatenate([embedding, _in_order(phases), drawing])


def condition_phases(matrix: Matrix, config: LMConfig) -> Array:
    """The phases that make keys and values of a condition, by a matrix a layer."""
    D = config.width
    return _in_order([
        _phase(CONDITION, matrix, layer, (D, 2 * D), heads=config.heads)
        for layer in range(len(matrix.values))
    ])  # fmt: skip


def _in_order(phases: list[Array]) -> Array:
    """Phases one after the other, each with what the next one reads; the first one is next after the last."""
    joined = np.array(phases, PHASE)
    for name, of_next in (("next", "values"), ("next_units", "units"), ("next_unit_bytes", "unit_bytes")):
        joined[name] = np.roll(joined[of_next], -1)
    return joined


def _phase(
    kind: int, matrix: Matrix, layer: int, size: tuple[int, int], *, norm: Array | None = None, heads: int = 0
) -> Array:
    strips, units = matrix.values.shape[1], heads or matrix.values.shape[1]
    phase = np.zeros((), PHASE)
    phase["kind"], phase["layer"], phase["units"], phase["strips"] = kind, layer, units, strips
    phase["values"], phase["scales"] = address(matrix.values[layer]), address(matrix.scales[layer])
    phase["unit_bytes"] = matrix.values[layer].nbytes // units
    phase["inputs"], phase["outputs"] = size
    phase["strip_bytes"] = phase["unit_bytes"] * units // strips
    phase["groups"] = groups = matrix.values.shape[2] if matrix.scales.shape[1] == 0 else 0
    phase["row_inputs"] = groups * GROUP or padded(size[0], 2)
    phase["largest"] = largest_input(GROUP if groups else size[0])
    phase["norm"] = 0 if norm is None else address(norm)
    return phase


@cache
def own_memory(config: LMConfig, n: int, columns: int) -> tuple[dict[str, int], int]:
    """Where the parts of a thread's memory begin in a pass of n columns, by field of PASS, and how long it is.

    `columns` is the largest number that a head attends to.
    """
    D, F, longest = config.width, config.ffn_width, padded(columns) + STRIP
    sizes = {
        "rounded": 2 * n * padded(max(D, F), GROUP), "rounded_scales": 4 * n, "normed": 4 * D,
        "work": 4 * n * (D // config.heads), "query": 2 * padded(D // config.heads, 2),
        "scores": 4 * longest, "shares": 2 * longest, "sums": 4 * max(longest, MOST_TOGETHER * STRIP),
        "later": 8 * STREAMS * n, "guided": 4 * config.codebook_size, "noised": 4 * config.codebook_size,
    }  # fmt: skip
    begins, end = {}, 0
    for name, size in sizes.items():
        begins[name] = end
        end += padded(size, 64)
    return begins, end
