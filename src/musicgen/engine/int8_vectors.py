"""Arithmetic of vectors in int8's pass. All of it rounds to float32 after each operation, in one order."""

from __future__ import annotations

from typing import Any

import numpy as np

from musicgen.engine.int8_numba import inlined, strip_of_one, strip_of_two
from musicgen.engine.int8_weights import LARGEST, LARGEST_SUM, STRIP, Array, Matrix

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


@inlined
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


@inlined
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


@inlined
def layer_norm(x: Array, weight: Array, bias: Array, out: Array) -> None:
    """Layer norm of x `[D]` into out."""
    n = len(x)
    mean = np.float32(_sum(x, n) / n)
    scale = np.float32(1 / np.sqrt(_squares(x, mean, n) / n + np.float64(EPSILON)))
    for i in range(n):
        out[i] = (x[i] - mean) * scale * weight[i] + bias[i]


@inlined
def _magnitude(x: Array, n: int) -> Any:
    """The largest absolute value of the first n; NaN if there is one (its bits are the largest)."""
    bits, most = x.view(np.int32), np.int32(0)
    for i in range(n):
        most = max(most, np.int32(bits[i] & _SIGNLESS))
    return np.int32(most).view(np.float32)


@inlined
def _ordered(bits: Any) -> Any:
    """Bits of a float32 as an integer that is ordered as the floats are, and back."""
    return np.int32(bits ^ np.int32(np.int32(bits >> np.int32(31)) & _SIGNLESS))


@inlined
def _highest(x: Array, n: int) -> Any:
    """The largest of the first n values. (Of integers it can be found in any order, so eight at a time.)"""
    bits, most = x.view(np.int32), np.int32(-0x80000000)
    for i in range(n):
        most = max(most, _ordered(bits[i]))
    return np.int32(_ordered(most)).view(np.float32)


@inlined
def round_row(x: Array, n: int, largest: int, out: Array) -> Any:
    """Write the first n values of x as integers up to `largest` to out; returns the scale."""
    most = _magnitude(x, n)
    inverse = np.float32(largest) / most if most != _ZERO else _ZERO
    for i in range(n):
        out[i] = np.int32(np.rint(x[i] * inverse))
    for i in range(n, len(out)):
        out[i] = 0
    return most / np.float32(largest)


@inlined
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


@inlined
def gelu(x: Array) -> None:
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


@inlined
def product(
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
            strip_of_two(base, pairs, here, here + step, first, second)
        else:
            strip_of_one(base, pairs, here, here, first, first)
        for row in range(i, min(i + 2, n)):
            for j in range(width):
                y = np.float32(sums[(row - i) * STRIP + j]) * (matrix.scales[layer, strip, j] * scales[row])
                out[row, at + j] = out[row, at + j] + y if add else y


@inlined
def attend(
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
        strip_of_one(keys.ctypes.data + strip * pairs * 2 * STRIP, pairs, q, q, to, to)
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
        strip_of_one(address, (n + 1) // 2, w, w, totals, totals)
        for j in range(min(STRIP, len(out) - strip * STRIP)):
            out[strip * STRIP + j] = np.float32(sums[j]) * scale


@inlined
def keep(x: Array, number: int, strips: Array, x_is_column: bool) -> Any:
    """Write a vector in int8 into a matrix `[strips, pairs, STRIP, 2]`, as its output or its input `number`.

    Returns the scale.
    """
    most = _magnitude(x, len(x))
    inverse = np.float32(LARGEST) / most if most != _ZERO else _ZERO
    for i in range(len(x)):
        output, place = (number, i) if x_is_column else (i, number)
        strips[output // STRIP, place // 2, output % STRIP, place % 2] = np.int32(np.rint(x[i] * inverse))
    return most / np.float32(LARGEST)
