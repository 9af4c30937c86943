"""Drawing codes in int8's pass: guidance, temperature, top-k and Gumbel noise, after the logits of a step.

The codes are those of `model/sampling.py` to the bit, though logarithms here have other last bits than torch's: a code
is told only where no other comes so near that the difference could matter. Elsewhere, which is rare, it is `UNDECIDED`,
and `engine/cpu_draw.py` draws it from the logits.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from musicgen.engine.int8_numba import bits_of, float_of, floats, inlined, int32s, int64s
from musicgen.engine.int8_records import UNDECIDED
from musicgen.engine.int8_vectors import highest, magnitude

# The hash of `sampling.mix32` and `sampling.noise_bits`.
_GOLDEN, _FIRST, _SECOND = np.uint32(0x1E3779B9), np.uint32(0x21F0AAAD), np.uint32(0x735A2D97)
_NINE, _FIFTEEN, _SIXTEEN = np.uint32(9), np.uint32(15), np.uint32(16)
_ONE, _HALF, _TO_UNIT = np.float32(1), np.float32(0.5), np.float32(2.0**-23)
_LOWEST = np.float32(-np.inf)
_INFINITE = np.int32(0x7F800000)

_LOG = tuple(  # of Cephes' logf
    np.float32(c)
    for c in (
        7.0376836292e-2, -1.1514610310e-1, 1.1676998740e-1, -1.2420140846e-1, 1.4249322787e-1,
        -1.6668057665e-1, 2.0000714765e-1, -2.4999993993e-1, 3.3333331174e-1,
    )
)  # fmt: skip
_LN2_HIGH, _LN2_LOW = np.float32(0.693359375), np.float32(-2.12194440e-4)
_SQRT_HALF_BITS, _MANTISSA, _MANTISSA_BITS = np.int32(0x3F3504F3), np.int32(0x7FFFFF), np.int32(23)

# Scores that lie closer than this could have another order in torch: noise differs by less than a third of NEAR, and a
# sum is rounded by at most the 2 ** -24 part of it.
NEAR, NEAR_SHARE = np.float32(3e-5), np.float32(2.0**-21)


@inlined
def _mix(x: Any) -> Any:
    """See `sampling.mix32`."""
    x = np.uint32(x ^ np.uint32(x >> _SIXTEEN))
    x = np.uint32(x * _FIRST)
    x = np.uint32(x ^ np.uint32(x >> _FIFTEEN))
    x = np.uint32(x * _SECOND)
    return np.uint32(x ^ np.uint32(x >> _FIFTEEN))


@inlined
def _log(x: Any) -> Any:
    """The natural logarithm of a normal positive float32."""
    above = np.int32(bits_of(x) - _SQRT_HALF_BITS)
    power = np.float32(np.int32(above >> _MANTISSA_BITS))
    rest = float_of(np.int32(np.int32(above & _MANTISSA) + _SQRT_HALF_BITS)) - _ONE
    square = rest * rest
    y = _LOG[0] * rest + _LOG[1]
    y = y * rest + _LOG[2]
    y = y * rest + _LOG[3]
    y = y * rest + _LOG[4]
    y = y * rest + _LOG[5]
    y = y * rest + _LOG[6]
    y = y * rest + _LOG[7]
    y = y * rest + _LOG[8]
    y = y * (rest * square) + power * _LN2_LOW
    return (y - _HALF * square) + rest + power * _LN2_HIGH


@inlined
def add_noise(source: int, key: Any, code_keys_at: int, n: int, target: int) -> None:
    """Write n logits with Gumbel noise, by the key of seed, step and codebook."""
    x, code_keys, out = floats(source, n), int32s(code_keys_at, n), floats(target, n)
    for j in range(n):
        bits = np.uint32(_mix(np.uint32(key ^ np.uint32(code_keys[j]))) >> _NINE)
        uniform = (np.float32(np.int32(bits)) + _HALF) * _TO_UNIT
        out[j] = x[j] - _log(-_log(uniform))


@inlined
def _logits_at(run: Any, row: int, codebook: int) -> Any:
    """The address of a row's logits of a codebook."""
    return run.logits + 4 * run.codebook_size * (run.codebooks * row + codebook)


@inlined
def _away(source: int, other: int, weight: Any, n: int, target: int) -> None:
    """Write n logits, `weight` times as far away from others as they are."""
    x, y, out = floats(source, n), floats(other, n), floats(target, n)
    for j in range(n):
        out[j] = (x[j] - y[j]) * weight + y[j]


@inlined
def _guide(run: Any, take: int, codebook: int, target: int) -> None:
    """Write a take's guided logits of a codebook, divided by its temperature: see `sampling.guide`."""
    B, n = run.takes, run.codebook_size
    members, weights = int64s(run.members, 3 * B), floats(run.guidance, 2 * B)
    conditional, style, null = members[take], members[B + take], members[2 * B + take]
    scale, text, temperature = weights[take], weights[B + take], floats(run.temperature, B)[take]
    source = _logits_at(run, conditional, codebook)
    if style != conditional:
        _away(source, _logits_at(run, style, codebook), text, n, target)
        source = target
    _away(source, _logits_at(run, null, codebook), scale, n, target)
    if temperature != _ONE:
        out = floats(target, n)
        for j in range(n):
            out[j] /= temperature


@inlined
def _first(scores_at: int, n: int, score: Any) -> Any:
    """The first of n scores that is this one."""
    scores, first = floats(scores_at, n), np.int32(n)
    for j in range(n):
        place = np.int32(j) if scores[j] == score else np.int32(n)
        first = place if place < first else first
    return np.int64(first)


@inlined
def _higher(scores_at: int, n: int, score: Any) -> Any:
    """How many of n scores are higher than this one."""
    scores, count = floats(scores_at, n), np.int32(0)
    for j in range(n):
        count += np.int32(1) if scores[j] > score else np.int32(0)
    return count


@inlined
def _drawn(run: Any, turn: int, unit: int, memory: int) -> Any:
    """The next code of a codebook of a take, or `UNDECIDED`."""
    B, K, n = run.takes, run.codebooks, run.codebook_size
    take, codebook = unit // K, unit % K
    logits_at, scores_at = memory + run.guided, memory + run.noised
    _guide(run, take, codebook, logits_at)
    if bits_of(magnitude(logits_at, n)) >= _INFINITE:
        return np.int64(UNDECIDED)
    if int64s(run.greedy, B)[take] != 0:
        return _first(logits_at, n, highest(logits_at, n))
    top_k = int64s(run.top_k, B)[take]
    seed, step = np.uint32(int64s(run.seeds, B)[take]), np.uint32(int64s(run.places, B)[take] + turn)
    key = _mix(np.uint32(seed ^ _mix(np.uint32(step + _GOLDEN))))
    key = _mix(np.uint32(key ^ _mix(np.uint32(np.uint32(codebook) + np.uint32(_GOLDEN + _GOLDEN)))))
    add_noise(logits_at, key, run.code_keys, n, scores_at)
    while True:
        top = highest(scores_at, n)
        code = _first(scores_at, n, top)
        # Finding the k best takes longer than drawing from all codes, until one of the k best is drawn.
        if _higher(logits_at, n, floats(logits_at, n)[code]) < top_k:
            near = NEAR + NEAR_SHARE * (top if top > 0 else -top)
            return np.int64(UNDECIDED) if _higher(scores_at, n, top - near) > 1 else code
        floats(scores_at, n)[code] = _LOWEST


@inlined
def draw(run: Any, turn: int, unit: int, memory: int) -> None:
    """Write the code of one codebook of a take that a turn of the pass draws, or `UNDECIDED`."""
    each = run.takes * run.codebooks
    int64s(run.drawn + 8 * each * turn, each)[unit] = _drawn(run, turn, unit, memory)


@inlined
def go_on(run: Any, turn: int) -> bool:
    """Let the next turn's columns be those after the codes that were drawn; False if not all of them were."""
    n, K, B = run.n, run.codebooks, run.takes
    drawn = int64s(run.drawn + 8 * B * K * turn, B * K)
    for i in range(B * K):
        if drawn[i] == UNDECIDED:
            return False
    codes, takes = int64s(run.codes, n * K), int64s(run.row_takes, n)
    positions, steps = int64s(run.position, n), int64s(run.step, n)
    for i in range(n):
        positions[i] += 1
        steps[i] += 1
        for k in range(K):
            codes[i * K + k] = drawn[takes[i] * K + k]
    return True
