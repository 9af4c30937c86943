"""What Numba compiles the int8 pass by: the one file that imports it. Decorators, and what Numba has no word for.

That is: vectors of integer products, and counters that threads share.
"""

from __future__ import annotations

import contextlib
import hashlib
import sys
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from llvmlite import ir
from numba import njit, types
from numba.core import cgutils
from numba.core.caching import FunctionCache
from numba.extending import intrinsic

from musicgen.engine.int8_weights import STRIP, Array

CLAIM_STRIDE = 8  # counters of phases lie 64 bytes apart, so that threads do not share a cache line
PATIENCE = 2_000  # looks at a counter before the processor is offered to others
LANES = 32  # products made together by one vector operation


def compiled(function: Any) -> Any:
    """Compile without the interpreter's lock, and keep the machine code where some folder can be written to."""
    made = njit(nogil=True, error_model="numpy")(function)
    with contextlib.suppress(RuntimeError):  # no folder for it: compile in every process
        made._cache = MachineCode(function)
    return made


def inlined(function: Any) -> Any:
    """Compile as a part of others: without an entrance for the interpreter, which takes most of the time."""
    return njit(nogil=True, error_model="numpy", no_cpython_wrapper=True, no_cfunc_wrapper=True)(function)


def _intrinsic(function: Any) -> Any:
    """A function that writes the machine's operations itself."""
    return intrinsic(function)


class MachineCode(FunctionCache):  # type: ignore[misc]  # Numba has no types
    """Machine code on disk that is used only with the sources that it was made from, and never stops a program.

    Numba looks at the time of the file that a function is in. Other files that it calls may have changed; and before
    it compares times it reads what refers to classes by name, which fails if one was renamed or a file is damaged.
    """

    def __init__(self, function: Any) -> None:
        super().__init__(function)
        self._cache_file._source_stamp = _sources()

    def load_overload(self, sig: Any, target_context: Any) -> Any:
        """The machine code for a signature, or None; what cannot be read is emptied."""
        try:
            return super().load_overload(sig, target_context)
        except Exception:  # whatever is wrong with the file
            with contextlib.suppress(OSError):
                self.flush()
            return None

    def save_overload(self, sig: Any, data: Any) -> None:
        """Keep machine code, if it can be kept."""
        with contextlib.suppress(Exception):  # such as a full disk
            super().save_overload(sig, data)


@cache
def _sources() -> str:
    """A digest of all files that compiled functions are in."""
    files = sorted(Path(__file__).parent.glob("int8_*.py"))
    return hashlib.sha256(b"\0".join(each.read_bytes() for each in files)).hexdigest()


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


strip_of_one, strip_of_two = _strip(1), _strip(2)


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


@inlined
def claim(counters: Array, phase: int) -> Any:
    """The next unit of work of a phase, counted from 0 over all threads."""
    return _fetch_add(counters.ctypes.data + 8 * CLAIM_STRIDE * (2 * phase), np.int64(1))


@inlined
def finish(counters: Array, phase: int) -> None:
    """Count a unit of a phase as finished."""
    _fetch_add(counters.ctypes.data + 8 * CLAIM_STRIDE * (2 * phase + 1), np.int64(1))


@inlined
def wait(counters: Array, phase: int, units: int) -> None:
    """Return when all units of a phase are finished, by whichever thread."""
    address, looks = counters.ctypes.data + 8 * CLAIM_STRIDE * (2 * phase + 1), 0
    while _look(address) < units:
        looks += 1
        if looks > PATIENCE:
            _yield()
