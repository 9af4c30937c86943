"""The language model's forward pass in int8 on a CPU, compiled by Numba: the one file that imports it.

Weights are int8 with one scale for each output; inputs are rounded to at most 16 bits with one scale a row, as fine as
int32 can sum exactly. So no product depends on the order of its sum, and the result of a row does not depend on the
other rows, on how many columns are given at once, or on the number of threads. Sums of floats have one fixed order,
and no two operations are rounded as one, which by design makes processors agree (checked on one only).

A *column* is one position of one row (a sequence): first those of the row's prefix, then one a step.
"""

from __future__ import annotations

import sys
from typing import Any, NamedTuple

import numpy as np
from llvmlite import ir
from numba import njit, types
from numba.core import cgutils
from numba.extending import intrinsic

from musicgen.engine.int8_weights import LARGEST, LARGEST_SUM, STRIP, Matrix, Weights

Array = np.ndarray[Any, Any]

CLAIM_STRIDE = 8  # counters of phases lie 64 bytes apart, so that threads do not share a cache line
PATIENCE = 2_000  # looks at a counter before the processor is offered to others
LANES = 32  # products made together by one vector operation
EPSILON = np.float32(1e-5)  # of layer norms, as torch has it

_ONE, _HALF, _ZERO = np.float32(1), np.float32(0.5), np.float32(0)
_LOG2E, _LN2_HIGH, _LN2_LOW = np.float32(1.44269504), np.float32(0.693359375), np.float32(-2.12194440e-4)
_EXP = tuple(  # of Cephes' expf
    np.float32(c)
    for c in (1.98756915e-4, 1.39819995e-3, 8.33345191e-3, 4.16657959e-2, 0.166666655, 0.500000012)
)
_LOWEST = np.float32(-87)  # exp of less is no normal float32
_ERF = tuple(np.float32(c) for c in (1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592))
_ERF_P = np.float32(0.3275911)  # Abramowitz and Stegun 7.1.26: within 1.5e-7
_SQRT_HALF = np.float32(0.70710678)
_SIGNLESS = np.int32(0x7FFFFFFF)


# Numba's machine code on disk refers to these classes: whoever renames one renames the functions that take it as well.
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


def _compiled(function: Any) -> Any:
    """Compile without the interpreter's lock, and keep the machine code where some folder can be written to."""
    try:
        return njit(nogil=True, cache=True, error_model="numpy")(function)
    except RuntimeError:  # no folder for the cache: compile in every process
        return njit(nogil=True, error_model="numpy")(function)


def _intrinsic(function: Any) -> Any:
    """A function that writes the machine's operations itself."""
    return intrinsic(function)


def _inlined(function: Any) -> Any:
    """Compile as a part of others: without an entrance for the interpreter, which takes most of the time."""
    return njit(nogil=True, error_model="numpy", no_cpython_wrapper=True, no_cfunc_wrapper=True)(function)


# --- What Numba has no word for: vectors of integer products, and counters that threads share.


def _vector(builder: Any, address: Any, bits: int, count: int) -> Any:
    """`count` signed integers from an address."""
    kind = ir.VectorType(ir.IntType(bits), count)
    vector = builder.load(builder.inttoptr(address, ir.PointerType(kind)), typ=kind)
    vector.align = 1
    return vector


def _pair_sums(builder: Any, left: Any, right: Any) -> Any:
    """Sums of neighbouring products of two vectors of at most 16 bits, as int32.

    Written in plain vector operations that LLVM turns into the processor's own instruction for it (vpmaddwd, vpdpwssd,
    smlal). The loops that Numba makes of such sums become products of 32 bits, two to four times slower.
    """
    wide = ir.VectorType(ir.IntType(32), LANES)
    product = builder.mul(builder.sext(left, wide), builder.sext(right, wide))
    half = ir.VectorType(ir.IntType(32), LANES // 2)
    even, odd = (ir.Constant(half, list(range(first, LANES, 2))) for first in (0, 1))
    return builder.add(
        builder.shuffle_vector(product, product, even), builder.shuffle_vector(product, product, odd)
    )


def _strip(rows: int) -> Any:
    """A function that multiplies a strip of a matrix by one or two vectors: `STRIP` outputs each, exact int32.

    It takes addresses: of a strip int8 `[pairs, STRIP, 2]`, the number of pairs, of the vectors int16 `[2 pairs]` and
    of the outputs.
    """

    @_intrinsic
    def multiply(_: Any, strip: Any, pairs: Any, x0: Any, x1: Any, out0: Any, out1: Any) -> Any:
        def generate(context: Any, builder: Any, _: Any, arguments: Any) -> Any:
            strip, pairs = arguments[:2]
            inputs, outputs = arguments[2 : 2 + rows], arguments[4 : 4 + rows]
            intp, half, parts = strip.type, ir.VectorType(ir.IntType(32), LANES // 2), STRIP * 2 // LANES
            spread = ir.Constant(ir.VectorType(ir.IntType(32), LANES), [0, 1] * (LANES // 2))
            zero = ir.Constant(half, [0] * (LANES // 2))
            sums = [[cgutils.alloca_once_value(builder, zero) for _ in range(parts)] for _ in range(rows)]
            with cgutils.for_range(builder, pairs) as loop:
                place = builder.add(strip, builder.mul(loop.index, ir.Constant(intp, 2 * STRIP)))
                step = builder.mul(loop.index, ir.Constant(intp, 4))
                twos = [_vector(builder, builder.add(each, step), 16, 2) for each in inputs]
                spreads = [builder.shuffle_vector(two, two, spread) for two in twos]
                for part in range(parts):
                    weights = _vector(builder, builder.add(place, ir.Constant(intp, part * LANES)), 8, LANES)
                    for row in range(rows):
                        total = builder.load(sums[row][part], typ=half)
                        terms = _pair_sums(builder, weights, spreads[row])
                        builder.store(builder.add(total, terms), sums[row][part])
            for row in range(rows):
                for part in range(parts):
                    address = builder.add(outputs[row], ir.Constant(intp, part * LANES * 2))
                    pointer = builder.inttoptr(address, ir.PointerType(half))
                    builder.store(builder.load(sums[row][part], typ=half), pointer, align=4)
            return context.get_dummy_value()

        return types.void(*[types.intp] * 6), generate

    return multiply


_strip_of_one, _strip_of_two = _strip(1), _strip(2)


@_intrinsic
def _fetch_add(_: Any, address: Any, amount: Any) -> Any:
    """Add to the int64 at an address as one indivisible act; returns what was there."""

    def generate(_: Any, builder: Any, __: Any, arguments: Any) -> Any:
        pointer = builder.inttoptr(arguments[0], ir.PointerType(ir.IntType(64)))
        return builder.atomic_rmw("add", pointer, arguments[1], "seq_cst")

    return types.int64(types.intp, types.int64), generate


@_intrinsic
def _look(_: Any, address: Any) -> Any:
    """The int64 at an address, after all that was written before it was."""

    def generate(_: Any, builder: Any, __: Any, arguments: Any) -> Any:
        kind = ir.IntType(64)
        pointer = builder.inttoptr(arguments[0], ir.PointerType(kind))
        return builder.load_atomic(pointer, "acquire", align=8, typ=kind)

    return types.int64(types.intp), generate


@_intrinsic
def _yield(_: Any) -> Any:
    """Offer the processor to other threads."""

    def generate(context: Any, builder: Any, _: Any, __: Any) -> Any:
        name = "SwitchToThread" if sys.platform == "win32" else "sched_yield"
        kind = ir.FunctionType(ir.IntType(32), [])
        builder.call(cgutils.get_or_insert_function(builder.module, kind, name), [])
        return context.get_dummy_value()

    return types.void(), generate


@_inlined
def _claim(counters: Array, phase: int) -> Any:
    """The next unit of work of a phase, counted from 0 over all threads."""
    return _fetch_add(counters.ctypes.data + 8 * CLAIM_STRIDE * (2 * phase), np.int64(1))


@_inlined
def _finish(counters: Array, phase: int) -> None:
    _fetch_add(counters.ctypes.data + 8 * CLAIM_STRIDE * (2 * phase + 1), np.int64(1))


@_inlined
def _wait(counters: Array, phase: int, units: int) -> None:
    """Return when all units of a phase are finished, by whichever thread."""
    address, looks = counters.ctypes.data + 8 * CLAIM_STRIDE * (2 * phase + 1), 0
    while _look(address) < units:
        looks += 1
        if looks > PATIENCE:
            _yield()


# --- Arithmetic of vectors. All of it rounds to float32 after each operation, in one order.


@_inlined
def _sum(x: Array, n: int) -> Any:
    """Sum of the first n values in float64, four interleaved sums."""
    a = b = c = d = np.float64(0)
    whole = n // 4 * 4
    for i in range(0, whole, 4):
        a += np.float64(x[i])
        b += np.float64(x[i + 1])
        c += np.float64(x[i + 2])
        d += np.float64(x[i + 3])
    for i in range(whole, n):
        a += np.float64(x[i])
    return (a + b) + (c + d)


@_inlined
def _squares(x: Array, mean: Any, n: int) -> Any:
    """Sum of the squared distances of the first n values from their mean, as `_sum` adds up."""
    a = b = c = d = np.float64(0)
    whole = n // 4 * 4
    for i in range(0, whole, 4):
        a += np.float64(x[i] - mean) * np.float64(x[i] - mean)
        b += np.float64(x[i + 1] - mean) * np.float64(x[i + 1] - mean)
        c += np.float64(x[i + 2] - mean) * np.float64(x[i + 2] - mean)
        d += np.float64(x[i + 3] - mean) * np.float64(x[i + 3] - mean)
    for i in range(whole, n):
        a += np.float64(x[i] - mean) * np.float64(x[i] - mean)
    return (a + b) + (c + d)


@_inlined
def _norm(x: Array, weight: Array, bias: Array, out: Array) -> None:
    """Layer norm of x `[D]` into out."""
    n = len(x)
    mean = np.float32(_sum(x, n) / n)
    scale = np.float32(1 / np.sqrt(_squares(x, mean, n) / n + np.float64(EPSILON)))
    for i in range(n):
        out[i] = (x[i] - mean) * scale * weight[i] + bias[i]


@_inlined
def _magnitude(x: Array, n: int) -> Any:
    """The largest absolute value of the first n; NaN if there is one (its bits are the largest)."""
    bits, most = x.view(np.int32), np.int32(0)
    for i in range(n):
        most = max(most, np.int32(bits[i] & _SIGNLESS))
    return np.int32(most).view(np.float32)


@_inlined
def _ordered(bits: Any) -> Any:
    """Bits of a float32 as an integer that is ordered as the floats are, and back."""
    return np.int32(bits ^ np.int32(np.int32(bits >> np.int32(31)) & _SIGNLESS))


@_inlined
def _highest(x: Array, n: int) -> Any:
    """The largest of the first n values. (Of integers it can be found in any order, so eight at a time.)"""
    bits, most = x.view(np.int32), np.int32(-0x80000000)
    for i in range(n):
        most = max(most, _ordered(bits[i]))
    return np.int32(_ordered(most)).view(np.float32)


@_inlined
def _round(x: Array, n: int, largest: int, out: Array) -> Any:
    """Write the first n values of x as integers up to `largest` to out; returns the scale."""
    most = _magnitude(x, n)
    inverse = np.float32(largest) / most if most != _ZERO else _ZERO
    for i in range(n):
        out[i] = np.int32(np.rint(x[i] * inverse))
    for i in range(n, len(out)):
        out[i] = 0
    return most / np.float32(largest)


@_inlined
def _exp(x: Any) -> Any:
    """exp of a float32 that is not above 0."""
    x = _LOWEST if x < _LOWEST else x
    power = np.floor(x * _LOG2E + _HALF)
    rest = (x - power * _LN2_HIGH) - power * _LN2_LOW
    y = _EXP[0] * rest + _EXP[1]
    y = y * rest + _EXP[2]
    y = y * rest + _EXP[3]
    y = y * rest + _EXP[4]
    y = y * rest + _EXP[5]
    y = y * (rest * rest) + rest + _ONE
    return y * np.int32(np.int32(np.int32(power) + np.int32(127)) << np.int32(23)).view(np.float32)


@_inlined
def _gelu(x: Array) -> None:
    """GELU with the error function, in place."""
    for i in range(len(x)):
        z = x[i] * _SQRT_HALF
        t = _ONE / (_ONE + _ERF_P * abs(z))
        y = _ERF[0] * t + _ERF[1]
        y = y * t + _ERF[2]
        y = y * t + _ERF[3]
        y = y * t + _ERF[4]
        tail = _HALF * (y * t * _exp(-(z * z)))  # half of 1 - erf |z|
        x[i] = x[i] * (tail if z < _ZERO else _ONE - tail)


@_inlined
def _product(
    matrix: Matrix, layer: int, strip: int, x: Array, n: int, scales: Array, sums: Array, out: Array, at: int,
    width: int, add: bool,
) -> None:  # fmt: skip
    """A strip of a layer's matrix times the first n rows of x int16, to (or added to) `out[:, at : at + width]`.

    `sums` is memory for two strips of int32.
    """
    strips, pairs = matrix.values.shape[1], matrix.values.shape[2]
    base = matrix.values.ctypes.data + (layer * strips + strip) * pairs * 2 * STRIP
    first, second, inputs, step = sums.ctypes.data, sums.ctypes.data + 4 * STRIP, x.ctypes.data, 4 * pairs
    for i in range(0, n, 2):
        here = inputs + i * step
        if i + 1 < n:
            _strip_of_two(base, pairs, here, here + step, first, second)
        else:
            _strip_of_one(base, pairs, here, here, first, first)
        for row in range(i, min(i + 2, n)):
            for j in range(width):
                y = np.float32(sums[(row - i) * STRIP + j]) * (matrix.scales[layer, strip, j] * scales[row])
                out[row, at + j] = out[row, at + j] + y if add else y


@_inlined
def _attend(
    query: Array, query_scale: Any, keys: Array, key_scales: Array, values: Array, value_scales: Array,
    n: int, scores: Array, weights: Array, sums: Array, out: Array,
) -> None:  # fmt: skip
    """Attention of one query int16 `[C]` to the first n keys and values of a row and head, to out `[C]`.

    `scores`, `weights` int16 and `sums` int32 are memory for n values and two strips more.
    """
    q, w, totals = query.ctypes.data, weights.ctypes.data, sums.ctypes.data
    pairs = keys.shape[1]
    for strip in range((n + STRIP - 1) // STRIP):
        to = totals + 4 * STRIP * strip
        _strip_of_one(keys.ctypes.data + strip * pairs * 2 * STRIP, pairs, q, q, to, to)
    for i in range(n):
        scores[i] = np.float32(sums[i]) * (query_scale * key_scales[i])
    top = _highest(scores, n)
    for i in range(n):
        scores[i] = _exp(scores[i] - top)
    total = np.float32(_sum(scores, n))
    for i in range(n):
        scores[i] *= value_scales[i]
    # As fine as an int32 can sum: a sum of weights is at most that of all, rounded up.
    most = _highest(scores, n)
    largest = np.float32(2**15 - 1)
    if most != _ZERO:
        fitting = np.float64(LARGEST_SUM // LARGEST - n) * np.float64(most) / _sum(scores, n)
        largest = np.float32(np.floor(min(np.float64(largest), fitting)))
    inverse = largest / most if most != _ZERO else _ZERO
    for i in range(n):
        weights[i] = np.int32(np.rint(scores[i] * inverse))
    weights[n] = 0
    scale = most / largest / total
    pairs = values.shape[1]
    for strip in range(values.shape[0]):
        address = values.ctypes.data + strip * pairs * 2 * STRIP
        _strip_of_one(address, (n + 1) // 2, w, w, totals, totals)
        for j in range(min(STRIP, len(out) - strip * STRIP)):
            out[strip * STRIP + j] = np.float32(sums[j]) * scale


@_inlined
def _keep(x: Array, number: int, strips: Array, x_is_column: bool) -> Any:
    """Write a vector in int8 into a matrix `[strips, pairs, STRIP, 2]`, as its output or its input `number`.

    Returns the scale.
    """
    most = _magnitude(x, len(x))
    inverse = np.float32(LARGEST) / most if most != _ZERO else _ZERO
    for i in range(len(x)):
        output, place = (number, i) if x_is_column else (i, number)
        strips[output // STRIP, place // 2, output % STRIP, place % 2] = np.int32(np.rint(x[i] * inverse))
    return most / np.float32(LARGEST)


EMBED, SELF, OUT, CROSS, CROSS_OUT, UP, DOWN, HEAD = -1, 0, 1, 2, 3, 4, 5, 6  # kinds of phases


# --- The pass: phases, one after the other, whose units of work any thread may take.


@_inlined
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


@_inlined
def _head(
    matrix: Matrix, layer: int, head: int, x: Array, n: int, scales: Array, sums: Array, out: Array
) -> None:
    """One head's part of a projection, to out `[n, C]`."""
    C = out.shape[1]
    each = (C + STRIP - 1) // STRIP
    for strip in range(each):
        at = strip * STRIP
        _product(
            matrix, layer, head * each + strip, x, n, scales, sums, out, at, min(STRIP, C - at), head < 0
        )


@_inlined
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
                scale = _keep(work[i], position, cache.keys[layer, row, head], part == 0)
                cache.key_scales[layer, row, head, position] = scale
            else:
                scale = _keep(work[i], position, cache.values[layer, row, head], part == 0)
                cache.value_scales[layer, row, head, position] = scale


@_inlined
def _query(
    matrix: Matrix, layer: int, head: int, cache: KeysValues, rows: Array, lengths: Array, x: Array, scales: Array,
    work: Array, query: Array, scores: Array, weights: Array, sums: Array, out: Array,
) -> None:  # fmt: skip
    """Attention of one head of all columns, each to the first `lengths [n]` columns of its row in the cache."""
    n, C = work.shape
    _head(matrix, layer, head, x, n, scales, sums, work)
    for i in range(n):
        row = rows[i]
        scale = _round(work[i], C, 2**15 - 1, query) * np.float32(1 / np.sqrt(np.float64(C)))
        _attend(
            query, scale, cache.keys[layer, row, head], cache.key_scales[layer, row, head],
            cache.values[layer, row, head], cache.value_scales[layer, row, head],
            lengths[i], scores, weights, sums, out[i, head * C : (head + 1) * C],
        )  # fmt: skip


@_inlined
def _round_all(source: Array, norm: Array, largest: int, normed: Array, x: Array, scales: Array) -> None:
    """Rows of source, normalised where `norm [2, D]` is not empty, as integers in x and their scales."""
    n, width = source.shape
    for i in range(n):
        if len(norm) > 0:
            _norm(source[i], norm[0], norm[1], normed)
            scales[i] = _round(normed, width, largest, x[i])
        else:
            scales[i] = _round(source[i], width, largest, x[i])


@_compiled
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

        ready, unit = False, _claim(counters, phase)
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
                _product(matrix, layer, unit, rounded, len(source), scales, sums, out, at, width, add)
                if kind == UP:
                    for i in range(n):
                        _gelu(out[i, at : at + width])
            _finish(counters, phase)
            unit = _claim(counters, phase)
        _wait(counters, phase, units)


@_compiled
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
    unit = _claim(counters, 0)
    while unit < layers * heads:
        if not ready:
            _round_all(vectors, np.empty((0, D), np.float32), largest, vectors[0], x, scales)
            ready = True
        _store(matrix, unit // heads, unit % heads, cache, rows, positions, x, scales, sums, work)
        _finish(counters, 0)
        unit = _claim(counters, 0)
    _wait(counters, 0, layers * heads)
