"""Two parts of SEANet's decoder on a CPU, compiled by Numba: the steps of an LSTM in int8, and ELU.

A step of an LSTM multiplies its state by a matrix, whose weights are read anew for each step: in int8 they are a
quarter as long, and fit into a processor's cache. ELU here takes less time than torch's own, which is as exact for the
smallest numbers. All memory is given by address: whoever calls keeps it alive.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from musicgen.engine.int8_numba import (
    bits_of,
    float_of,
    floats,
    inlined,
    int16s,
    int32s,
    tasks,
)
from musicgen.engine.int8_products import strip_of_one
from musicgen.engine.int8_records import ELU, GATES, LSTM, UNITS_OF_STRIP
from musicgen.engine.int8_vectors import exp, round_row
from musicgen.engine.int8_weights import STRIP

_ONE, _TWO, _ZERO = np.float32(1), np.float32(2), np.float32(0)
_HALF_BIT = np.int32(0x7FFF)  # just below half of the last bit that a bfloat16 keeps of a float32


@inlined
def _sigmoid(x: Any) -> Any:
    e = exp(-x if x > _ZERO else x)
    return (_ONE if x > _ZERO else e) / (_ONE + e)


@inlined
def _tanh(x: Any) -> Any:
    e = exp(-_TWO * x if x > _ZERO else _TWO * x)
    y = (_ONE - e) / (_ONE + e)
    return y if x > _ZERO else -y


@inlined
def _units_of_a_strip(task: Any, step: int, row: int, strip: int, scale: Any) -> None:
    """The units of an LSTM whose gates are a strip of the matrix: their cells and outputs of a step of a row."""
    width, state = UNITS_OF_STRIP, task.rounded + 2 * task.row_inputs * row
    place = (step * task.rows + row) * task.strips + strip
    # The matrix is in a cache mostly: no more of it is asked for.
    strip_of_one(task.values + strip * task.strip_bytes, task.row_inputs // 2, state, 0, task.sums, state, 0)
    sums, z = int32s(task.sums, STRIP), floats(task.sums, STRIP)
    scales, gates = (
        floats(task.scales + 4 * STRIP * strip, STRIP),
        floats(task.source + 4 * STRIP * place, STRIP),
    )
    for i in range(STRIP):
        z[i] = gates[i] + np.float32(sums[i]) * (scales[i] * scale)
    # In place, where it is plain that nothing else changes: gates are for input, forgetting, output and new content.
    for i in range((GATES - 1) * width):
        z[i] = _sigmoid(z[i])
    for i in range((GATES - 1) * width, GATES * width):
        z[i] = _tanh(z[i])
    cells = floats(task.cells + 4 * width * (row * task.strips + strip), width)
    for i in range(width):
        z[i] = cells[i] * z[width + i] + z[i] * z[3 * width + i]
    for i in range(width):
        cells[i] = z[i]
    for i in range(width):
        z[i] = _tanh(z[i])
    out = floats(task.target + 4 * width * place, width)
    for i in range(width):
        out[i] = z[2 * width + i] * z[i]


@inlined
def _lstm(task: Any) -> None:
    """All steps of a layer of an LSTM, whose gates have their share of the input already."""
    rows, row_bytes, scales = task.rows, 4 * UNITS_OF_STRIP * task.strips, floats(task.row_scales, task.rows)
    for step in range(task.n):
        before = task.target + row_bytes * rows * (step - 1) if step > 0 else task.hidden
        for row in range(rows):
            rounded = task.rounded + 2 * task.row_inputs * row
            scales[row] = round_row(
                before + row_bytes * row, task.width, task.largest, rounded, task.row_inputs
            )
        for strip in range(task.strips):
            for row in range(rows):
                _units_of_a_strip(task, step, row, strip, scales[row])


@inlined
def _elu(x: Any, alpha: Any) -> Any:
    return alpha * (exp(x if x < _ZERO else _ZERO) - _ONE) if x <= _ZERO else x


@inlined
def _elus(source: int, target: int, n: int, alpha: Any) -> None:
    """ELU of n numbers of float32."""
    x, out = floats(source, n), floats(target, n)
    for i in range(n):
        out[i] = _elu(x[i], alpha)


@inlined
def _elus_of_bfloat16(source: int, target: int, n: int, alpha: Any) -> None:
    """ELU of n numbers of bfloat16: the upper halves of those of float32."""
    x, out = int16s(source, n), int16s(target, n)
    for i in range(n):
        bits = bits_of(_elu(float_of(np.int32(np.int32(x[i]) << np.int32(16))), alpha))
        even = np.int32(np.int32(bits >> np.int32(16)) & np.int32(1))
        out[i] = np.int32(np.int32(bits + np.int32(_HALF_BIT + even)) >> np.int32(16))


@inlined
def run(task_at: int) -> None:
    """Do a task."""
    task = tasks(task_at, 1)[0]
    if task.kind == LSTM:
        _lstm(task)
    elif task.kind == ELU and task.number_bytes == 2:
        _elus_of_bfloat16(task.source, task.target, task.n, task.alpha)
    elif task.kind == ELU:
        _elus(task.source, task.target, task.n, task.alpha)
