"""Arithmetic of vectors in int8's pass. All of it rounds to float32 after each operation, in one order.

Vectors are addresses of memory and counts of numbers (`engine/int8_numba.py` says why).
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from musicgen.engine.int8_numba import (
    bits_of,
    eight_sums,
    float_of,
    floats,
    floor,
    four_squares,
    four_sums,
    inlined,
    int8s,
    int16s,
    int32s,
    nearest,
    scale_floats,
    scale_strip,
)
from musicgen.engine.int8_products import (
    four_bits_of_eight,
    four_bits_of_four,
    four_bits_of_one,
    four_bits_of_two,
    strip_of_one,
    strip_of_two,
    wide_strip_of_eight,
    wide_strip_of_eight_and_more,
    wide_strip_of_four,
    wide_strip_of_two,
)
from musicgen.engine.int8_records import STREAMS
from musicgen.engine.int8_weights import GROUP, GROUP_BYTES, LARGEST, LARGEST_SUM, STRIP

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
_LOWEST_BITS = np.int32(-0x80000000)


@inlined
def _sum(source: int, n: int) -> Any:
    """Sum of n values in float64, four interleaved sums."""
    x, whole = floats(source, n), n // 4 * 4
    a, b, c, d = four_sums(source, whole)
    for i in range(whole, n):
        a += np.float64(x[i])
    return (a + b) + (c + d)


@inlined
def _squares(source: int, mean: Any, n: int) -> Any:
    """Sum of the squared distances of n values from their mean, as `_sum` adds up."""
    x, whole = floats(source, n), n // 4 * 4
    a, b, c, d = four_squares(source, mean, whole)
    for i in range(whole, n):
        a += np.float64(x[i] - mean) * np.float64(x[i] - mean)
    return (a + b) + (c + d)


@inlined
def _sum_and_scale(source: int, scales: int, n: int) -> Any:
    """Multiply n values by scales, in place; returns their sums before and after, as `_sum` adds up.

    Both in one loop, since each operation of a sum waits for the one before.
    """
    x, scale, whole = floats(source, n), floats(scales, n), n // 4 * 4
    a, b, c, d, e, f, g, h = eight_sums(source, scales, whole)
    for i in range(whole, n):
        a += np.float64(x[i])
        x[i] *= scale[i]
        e += np.float64(x[i])
    return (a + b) + (c + d), (e + f) + (g + h)


@inlined
def layer_norm(source: int, n: int, norm: int, target: int) -> None:
    """Layer norm of n values, with weight and bias `norm [2, n]`."""
    x, weight, bias, out = floats(source, n), floats(norm, n), floats(norm + 4 * n, n), floats(target, n)
    mean = np.float32(_sum(source, n) / n)
    scale = np.float32(1 / math.sqrt(_squares(source, mean, n) / n + np.float64(EPSILON)))
    for i in range(n):
        out[i] = (x[i] - mean) * scale * weight[i] + bias[i]


@inlined
def magnitude(source: int, n: int) -> Any:
    """The largest absolute value of n; NaN if there is one (its bits are the largest)."""
    x, most = int32s(source, n), np.int32(0)
    for i in range(n):
        bits = np.int32(x[i] & _SIGNLESS)
        most = bits if bits > most else most
    return float_of(most)


@inlined
def _ordered(bits: Any) -> Any:
    """Bits of a float32 as an integer that is ordered as the floats are, and back."""
    return np.int32(bits ^ np.int32(np.int32(bits >> np.int32(31)) & _SIGNLESS))


@inlined
def highest(source: int, n: int) -> Any:
    """The largest of n values. (Of integers it can be found in any order, so eight at a time.)"""
    x, most = int32s(source, n), _LOWEST_BITS
    for i in range(n):
        place = _ordered(x[i])
        most = place if place > most else most
    return float_of(_ordered(most))


@inlined
def round_row(source: int, n: int, largest: int, target: int, whole: int) -> Any:
    """Write n values as int16 up to `largest`, and zeros up to `whole`; returns the scale."""
    x, out = floats(source, n), int16s(target, whole)
    most = magnitude(source, n)
    inverse = np.float32(largest) / most if most != _ZERO else _ZERO
    for i in range(n):
        out[i] = np.int32(nearest(x[i] * inverse))
    for i in range(n, whole):
        out[i] = 0
    return most / np.float32(largest)


@inlined
def exp(x: Any) -> Any:
    """exp of a float32 that is not above 0."""
    x = _LOWEST if x < _LOWEST else x
    power = floor(x * _LOG2E + _HALF)
    rest = (x - power * _LN2_HIGH) - power * _LN2_LOW
    y = _EXP[0] * rest + _EXP[1]
    y = y * rest + _EXP[2]
    y = y * rest + _EXP[3]
    y = y * rest + _EXP[4]
    y = y * rest + _EXP[5]
    y = y * (rest * rest) + rest + _ONE
    return y * float_of(np.int32(np.int32(np.int32(power) + np.int32(127)) << np.int32(23)))


@inlined
def gelu(source: int, n: int) -> None:
    """GELU of n values with the error function, in place."""
    x = floats(source, n)
    for i in range(n):
        z = x[i] * _SQRT_HALF
        t = _ONE / (_ONE + _ERF_P * float_of(np.int32(bits_of(z) & _SIGNLESS)))
        y = _ERF[0] * t + _ERF[1]
        y = y * t + _ERF[2]
        y = y * t + _ERF[3]
        y = y * t + _ERF[4]
        tail = _HALF * (y * t * exp(-(z * z)))  # half of 1 - erf |z|
        x[i] = x[i] * (tail if z < _ZERO else _ONE - tail)


@inlined
def _rows_together(n: int, most: int) -> int:
    """How many of n rows are multiplied by a strip in one loop: a power of two, at most `most`."""
    return 8 if n >= 8 and most >= 8 else 4 if n >= 4 and most >= 4 else 2 if n >= 2 else 1


@inlined
def _loop_of_eight_bits(
    strip: int, pairs: int, x: int, rows: int, together: int, memory: int, ahead: int, share: int, later: int,
    later_asked: int,
) -> None:  # fmt: skip
    """A strip of weights of eight bits times so many rows, int32 `[rows, STRIP]`; see `product`."""
    row_bytes = 4 * pairs
    if rows == 8 and later != 0:
        wide_strip_of_eight_and_more(strip, pairs, x, row_bytes, memory, ahead, share, later, later_asked)
    elif rows == 8:
        wide_strip_of_eight(strip, pairs, x, row_bytes, memory, ahead, share)
    elif rows == 4:
        wide_strip_of_four(strip, pairs, x, row_bytes, memory, ahead, share)
    elif rows == 2 and together > 2:
        wide_strip_of_two(strip, pairs, x, row_bytes, memory, ahead, share)
    elif rows == 2:
        strip_of_two(strip, pairs, x, row_bytes, memory, ahead, share)
    else:
        strip_of_one(strip, pairs, x, row_bytes, memory, ahead, share)


@inlined
def _loop_of_four_bits(strip: int, groups: int, x: int, rows: int, memory: int, ahead: int) -> None:
    """A strip of weights of four bits times so many rows, float32 `[rows, STRIP]`; asks for a strip from `ahead` on."""
    row_bytes = 2 * GROUP * groups
    if rows == 8:
        four_bits_of_eight(strip, groups, x, row_bytes, memory, ahead, GROUP_BYTES)
    elif rows == 4:
        four_bits_of_four(strip, groups, x, row_bytes, memory, ahead, GROUP_BYTES)
    elif rows == 2:
        four_bits_of_two(strip, groups, x, row_bytes, memory, ahead, GROUP_BYTES)
    else:
        four_bits_of_one(strip, groups, x, row_bytes, memory, ahead, GROUP_BYTES)


@inlined
def product(
    strip: int, strip_scales: int, pairs: int, groups: int, x: int, x_scales: int, n: int, together: int, memory: int,
    target: int, stride: int, width: int, add: bool, ahead: int, asked: int, later: int, later_asked: int,
) -> None:  # fmt: skip
    """A strip of a matrix times n rows of x int16 `[n, 2 pairs]`, to (or added to) the first `width` of n rows.

    The rows are float32, `stride` apart. Weights that have `groups` of inputs have four bits, and no `strip_scales`.
    `together` rows at most are multiplied in one loop, and `memory` is for the strips of so many.

    `ahead` is the strip that is read next: if `asked` is not 0, so many bytes of it for each pair are asked for, by
    each loop its share; of one of four bits all by the first loop. At `later` may be more addresses for each loop of
    eight rows, int64 `[STREAMS]`: at each pair two of them are asked for, in turns, each time `later_asked` bytes on.
    """
    scales, row_scales = floats(strip_scales, STRIP), floats(x_scales, n)
    sums, made = int32s(memory, together * STRIP), floats(memory, together * STRIP)
    loops, i = 0, 0
    while i < n:
        loops += 1
        i += _rows_together(n - i, together)
    share, i = asked // loops, 0
    while i < n:
        rows, first = _rows_together(n - i, together), x + i * 4 * pairs
        if groups > 0:
            _loop_of_four_bits(strip, groups, first, rows, memory, ahead if i == 0 and asked > 0 else strip)
        else:
            _loop_of_eight_bits(strip, pairs, first, rows, together, memory, ahead, share, later, later_asked)
            ahead += share * pairs
            later += 8 * STREAMS if later != 0 else 0
        for row in range(i, i + rows):
            to, at = target + 4 * stride * row, (row - i) * STRIP
            if width == STRIP and groups > 0:
                scale_floats(memory + 4 * at, row_scales[row], to, add)
                continue
            if width == STRIP:
                scale_strip(memory + 4 * at, strip_scales, row_scales[row], to, add)
                continue
            out = floats(to, width)
            for j in range(width):
                if groups > 0:
                    y = made[at + j] * row_scales[row]
                else:
                    y = np.float32(sums[at + j]) * (scales[j] * row_scales[row])
                out[j] = out[j] + y if add else y
        i += rows


@inlined
def attend(
    query: int, query_scale: Any, C: int, keys: int, key_scales_at: int, values: int, value_scales_at: int,
    columns: int, n: int, scores_at: int, shares_at: int, sums_at: int, target: int,
    following: int, asked: int,
) -> None:  # fmt: skip
    """Attention of one query int16 `[C]` to the first n of `columns` keys and values of a row and head, to `[C]`.

    `scores_at`, `shares_at` int16 and `sums_at` int32 are memory for n values and two strips more. While keys
    are multiplied, values are asked for, and meanwhile the keys from `following` on, `asked` bytes for each pair.
    """
    key_scales, scores = floats(key_scales_at, n), floats(scores_at, n)
    shares, sums = int16s(shares_at, n + 1), int32s(sums_at, n + STRIP)
    pairs, value_pairs = (C + 1) // 2, columns // 2
    strips = (n + STRIP - 1) // STRIP
    for strip in range(strips):
        to, at = sums_at + 4 * STRIP * strip, keys + strip * pairs * 2 * STRIP
        part, place = divmod(strip * pairs, strips * STRIP // 2)
        strip_of_one(at, pairs, query, 0, to, values + (part * value_pairs + place) * asked, asked)
    for i in range(n):
        scores[i] = np.float32(sums[i]) * (query_scale * key_scales[i])
    top = highest(scores_at, n)
    for i in range(n):
        scores[i] = exp(scores[i] - top)
    total, shared = _sum_and_scale(scores_at, value_scales_at, n)
    # As fine as an int32 can sum: a sum of shares is at most that of all, rounded up.
    most = highest(scores_at, n)
    largest = np.float32(2**15 - 1)
    if most != _ZERO:
        fitting = np.float64(LARGEST_SUM // LARGEST - n) * np.float64(most) / shared
        if fitting < np.float64(largest):
            largest = np.float32(np.int64(fitting))
    inverse = largest / most if most != _ZERO else _ZERO
    for i in range(n):
        shares[i] = np.int32(nearest(scores[i] * inverse))
    shares[n] = 0
    scale = most / largest / np.float32(total)
    for strip in range((C + STRIP - 1) // STRIP):
        address, width = values + strip * value_pairs * 2 * STRIP, C - strip * STRIP
        strip_of_one(address, (n + 1) // 2, shares_at, 0, sums_at, following, asked)
        following += (n + 1) // 2 * asked
        out = floats(target + 4 * STRIP * strip, STRIP)
        for j in range(width if width < STRIP else STRIP):
            out[j] = np.float32(sums[j]) * scale


@inlined
def keep(source: int, n: int, number: int, strips: int, pairs: int, is_output: bool) -> Any:
    """Write n values in int8 into a matrix `[strips, pairs, STRIP, 2]`, as its output or its input `number`.

    Returns the scale.
    """
    x, most = floats(source, n), magnitude(source, n)
    inverse = np.float32(LARGEST) / most if most != _ZERO else _ZERO
    for i in range(n):
        output, place = (number, i) if is_output else (i, number)
        at = (output // STRIP * pairs + place // 2) * 2 * STRIP + output % STRIP * 2 + place % 2
        int8s(strips + at, 1)[0] = np.int32(nearest(x[i] * inverse))
    return most / np.float32(LARGEST)
