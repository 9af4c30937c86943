"""The language model's forward pass in int8 on a CPU, compiled by Numba.

Weights are int8 with one scale for each output; inputs are rounded to at most 16 bits with one scale a row, as fine as
int32 can sum exactly. So no product depends on the order of its sum, and the result of a row does not depend on the
other rows, on how many columns are given at once, or on the number of threads. Sums of floats have one fixed order,
and no two operations are rounded as one, which by design makes processors agree (checked on one only).

A *column* is one position of one row (a sequence): first those of the row's prefix, then one a step.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from musicgen.engine.int8_numba import claim, compiled, finish, inlined, wait
from musicgen.engine.int8_vectors import attend, gelu, keep, layer_norm, product, round_row
from musicgen.engine.int8_weights import STRIP, Array, Matrix, Weights

EMBED, SELF, OUT, CROSS, CROSS_OUT, UP, DOWN, HEAD = -1, 0, 1, 2, 3, 4, 5, 6  # kinds of phases


class KeysValues(NamedTuple):
    """Keys and values of R rows in int8, a scale for each column and head `[layers, R, H, columns]`.

    They lie as matrices do: `keys [layers, R, H, columns / STRIP, C / 2, STRIP, 2]` with a column an output, `values
    [layers, R, H, C / STRIP, columns / 2, STRIP, 2]` with a column an input.
    """

    keys: Array
    key_scales: Array
    values: Array
    value_scales: Array


class Columns(NamedTuple):
    """The columns of one pass: `rows [n]`, `positions [n]`, `steps [n]` and `codes [n, K]`, all int64.

    `steps` counts a row's code columns; it is -1 for a column of a prefix, whose vector is in `x` already.
    `outputs [m]` are the indices of columns whose logits are wanted. `added [R, S, D]` is added to code columns by
    step (S 1: the same to all; S 0: nothing), `sinusoids [N, D]` to all by position.
    """

    rows: Array
    positions: Array
    steps: Array
    codes: Array
    outputs: Array
    added: Array
    sinusoids: Array


@inlined
def _embed(embedding: Array, columns: Columns, i: int, out: Array) -> None:
    """Column i as the blocks get it, to out `[D]`, which holds a prefix's vector already."""
    step, row, K = columns.steps[i], columns.rows[i], columns.codes.shape[1]
    if step >= 0:
        for k in range(K):
            code = columns.codes[i, k] + k * (embedding.shape[0] // K)
            for j in range(len(out)):
                out[j] = embedding[code, j] if k == 0 else out[j] + embedding[code, j]
        if columns.added.shape[1] > 0:
            place = min(step, columns.added.shape[1] - 1)
            for j in range(len(out)):
                out[j] += columns.added[row, place, j]
    for j in range(len(out)):
        out[j] += columns.sinusoids[columns.positions[i], j]


@inlined
def _head(
    matrix: Matrix, layer: int, head: int, x: Array, n: int, scales: Array, sums: Array, out: Array
) -> None:
    """One head's part of a projection, to out `[n, C]`."""
    C = out.shape[1]
    each = (C + STRIP - 1) // STRIP
    for strip in range(each):
        at = strip * STRIP
        product(matrix, layer, head * each + strip, x, n, scales, sums, out, at, min(STRIP, C - at), head < 0)


@inlined
def _store(
    matrix: Matrix, layer: int, head: int, cache: KeysValues, rows: Array, positions: Array,
    x: Array, scales: Array, sums: Array, work: Array,
) -> None:  # fmt: skip
    """Keys and values of one head of all columns; the matrix's last heads make values, those before them keys."""
    n, heads = work.shape[0], cache.keys.shape[2]
    each = (work.shape[1] + STRIP - 1) // STRIP
    made = matrix.values.shape[1] // each
    for part in range(2):
        _head(matrix, layer, made - (2 - part) * heads + head, x, n, scales, sums, work)
        for i in range(n):
            row, position = rows[i], positions[i]
            if part == 0:
                scale = keep(work[i], position, cache.keys[layer, row, head], part == 0)
                cache.key_scales[layer, row, head, position] = scale
            else:
                scale = keep(work[i], position, cache.values[layer, row, head], part == 0)
                cache.value_scales[layer, row, head, position] = scale


@inlined
def _query(
    matrix: Matrix, layer: int, head: int, cache: KeysValues, rows: Array, lengths: Array, x: Array, scales: Array,
    work: Array, query: Array, scores: Array, weights: Array, sums: Array, out: Array,
) -> None:  # fmt: skip
    """Attention of one head of all columns, each to the first `lengths [n]` columns of its row in the cache."""
    n, C = work.shape
    _head(matrix, layer, head, x, n, scales, sums, work)
    for i in range(n):
        row = rows[i]
        scale = round_row(work[i], C, 2**15 - 1, query) * np.float32(1 / np.sqrt(np.float64(C)))
        attend(
            query, scale, cache.keys[layer, row, head], cache.key_scales[layer, row, head],
            cache.values[layer, row, head], cache.value_scales[layer, row, head],
            lengths[i], scores, weights, sums, out[i, head * C : (head + 1) * C],
        )  # fmt: skip


@inlined
def _round_all(source: Array, norm: Array, largest: int, normed: Array, x: Array, scales: Array) -> None:
    """Rows of source, normalised where `norm [2, D]` is not empty, as integers in x and their scales."""
    n, width = source.shape
    for i in range(n):
        if len(norm) > 0:
            layer_norm(source[i], norm[0], norm[1], normed)
            scales[i] = round_row(normed, width, largest, x[i])
        else:
            scales[i] = round_row(source[i], width, largest, x[i])


@compiled
def forward(
    weights: Weights, own: KeysValues, cross: KeysValues, cross_lengths: Array, columns: Columns,
    x: Array, attended: Array, inner: Array, logits: Array, counters: Array, largest: int, largest_inner: int,
) -> None:  # fmt: skip
    """Run columns through the model and write logits `[m, K * V]`; every thread that helps calls this with the same.

    `x [n, D]`, `attended [n, D]` and `inner [n, F]` are memory shared by the threads, `counters` are zeros.
    `largest` and `largest_inner` bound the rounded inputs of width D and F.
    """
    (n, D), heads, layers = x.shape, own.keys.shape[2], weights.norms.shape[0]
    narrow = np.empty((n, 2 * weights.in_proj.values.shape[2]), np.int16)
    wide = np.empty((n, 2 * weights.down.values.shape[2]), np.int16)
    scales, normed, work = (
        np.empty(n, np.float32),
        np.empty(D, np.float32),
        np.empty((n, D // heads), np.float32),
    )
    size = 2 * max(own.values.shape[4], cross.values.shape[4]) + 2 * STRIP
    scores, shares, sums = np.empty(size, np.float32), np.empty(size, np.int16), np.empty(size, np.int32)
    query = np.empty(2 * own.keys.shape[4], np.int16)
    none, last = np.empty((0, D), np.float32), np.empty((len(columns.outputs), D), np.float32)
    lengths, cross_counts = np.empty(n, np.int64), np.empty(n, np.int64)
    for i in range(n):
        lengths[i], cross_counts[i] = columns.positions[i] + 1, cross_lengths[columns.rows[i]]

    kinds = 6 if len(weights.cross_query.values) > 0 else 4
    for phase in range(layers * kinds + 2):
        layer, kind = (phase - 1) // kinds, (phase - 1) % kinds
        if phase == 0:
            kind, units = EMBED, n
        elif layer == layers:
            kind, layer = HEAD, 0
            for i in range(len(last)):
                for j in range(D):
                    last[i, j] = x[columns.outputs[i], j]
        elif kind > 1:
            kind += 6 - kinds
        matrix, norm, source, out, most, rounded = weights.in_proj, none, x, x, largest, narrow
        if kind == CROSS:
            matrix, norm = weights.cross_query, weights.norms[layer, 1]
        elif kind == SELF:
            norm = weights.norms[layer, 0]
        elif kind == OUT:
            matrix, source = weights.out_proj, attended
        elif kind == CROSS_OUT:
            matrix, source = weights.cross_out, attended
        elif kind == UP:
            matrix, norm, out = weights.up, weights.norms[layer, 2], inner
        elif kind == DOWN:
            matrix, source, most, rounded = weights.down, inner, largest_inner, wide
        elif kind == HEAD:
            matrix, norm, source, out = weights.head, weights.out_norm, last, logits
        attention = kind in (SELF, CROSS)
        if kind != EMBED:
            units = heads if attention else matrix.values.shape[1]

        ready, unit = False, claim(counters, phase)
        while unit < units:
            if not ready and kind != EMBED:
                _round_all(source, norm, most, normed, rounded, scales)
                ready = True
            if kind == EMBED:
                _embed(weights.embedding, columns, unit, x[unit])
            elif attention:
                if kind == SELF:
                    _store(
                        matrix, layer, unit, own, columns.rows, columns.positions, narrow, scales, sums, work
                    )
                _query(
                    matrix, layer, unit, own if kind == SELF else cross, columns.rows,
                    lengths if kind == SELF else cross_counts, narrow, scales, work, query, scores,
                    shares, sums, attended,
                )  # fmt: skip
            else:
                at = unit * STRIP
                width = min(STRIP, out.shape[1] - at)
                add = kind not in (UP, HEAD)
                product(matrix, layer, unit, rounded, len(source), scales, sums, out, at, width, add)
                if kind == UP:
                    for i in range(n):
                        gelu(out[i, at : at + width])
            finish(counters, phase)
            unit = claim(counters, phase)
        wait(counters, phase, units)


@compiled
def project(
    matrix: Matrix,
    cache: KeysValues,
    rows: Array,
    positions: Array,
    vectors: Array,
    counters: Array,
    largest: int,
) -> None:
    """Write the keys and values of condition vectors `[n, D]`, made by a matrix a layer, to a cache."""
    layers, heads, (n, D), ready = cache.keys.shape[0], cache.keys.shape[2], vectors.shape, False
    x, scales = np.empty((n, 2 * matrix.values.shape[2]), np.int16), np.empty(n, np.float32)
    work, sums = np.empty((n, D // heads), np.float32), np.empty(2 * STRIP, np.int32)
    unit = claim(counters, 0)
    while unit < layers * heads:
        if not ready:
            _round_all(vectors, np.empty((0, D), np.float32), largest, vectors[0], x, scales)
            ready = True
        _store(matrix, unit // heads, unit % heads, cache, rows, positions, x, scales, sums, work)
        finish(counters, 0)
        unit = claim(counters, 0)
    wait(counters, 0, layers * heads)
