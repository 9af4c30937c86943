"""What Numba compiles the int8 pass by: the one file that imports it. Decorators, and what Numba has no word for.

That is: memory at an address, vectors of integer products, and counters that threads share.

Compiling takes seconds where it is not kept, so the pass is written for Numba to compile soon: numbers, addresses and
records are given from function to function, no arrays (each would be a dozen numbers) and none are made (references
would be counted); helpers are few, and take one type each. (A constant is a type of its own.)
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from typing import Any

import numpy as np
from llvmlite import ir
from numba import from_dtype, njit, types
from numba.core import cgutils
from numba.extending import intrinsic
from numba.np.arrayobj import populate_array

from musicgen.engine import int8_records as records
from musicgen.engine.int8_records import CLAIM_STRIDE, KEPT, PASS, PHASE, TASK, Code
from musicgen.engine.int8_weights import STRIP

PATIENCE = 2_000  # looks at a counter before the processor is offered to others
_STRIP = ir.VectorType(ir.FloatType(), STRIP)


def inlined(function: Any) -> Any:
    """Compile as a part of others: without an entrance for the interpreter, which takes most of the time."""
    options = {"no_cpython_wrapper": True, "no_cfunc_wrapper": True}
    return njit(nogil=True, error_model="numpy", _nrt=False, **options)(function)


def _intrinsic(function: Any) -> Any:
    """A function that writes the machine's operations itself."""
    return intrinsic(function)


def machine_code(function: Any, arguments: int) -> tuple[Code, bool]:
    """Machine code of an inlined function of integers, and whether it runs in a process without Numba too."""
    signature = (types.int64,) * arguments
    function.compile(signature)
    made = function.overloads[signature]
    outside = [each.name for each in made.library._final_module.functions if each.is_declaration]
    process = ctypes.CDLL(None)
    alone = all(hasattr(process, name) for name in outside if not name.startswith("llvm."))
    return Code(made.fndesc.llvm_func_name, made.library._get_compiled_object()), alone


def unfitted(function: Any, arguments: int) -> tuple[str, str]:
    """LLVM's text of an inlined function of integers with all that it calls, and its name there."""
    signature = (types.int64,) * arguments
    function.compile(signature)
    made = function.overloads[signature]
    return str(made.library._final_module), made.fndesc.llvm_func_name


def address_function(arguments: int, write: Callable[[Any, Any], None]) -> Any:
    """A function of so many addresses and counts, whose operations `write` writes with LLVM's builder."""

    signature = types.void(*[types.intp] * arguments)

    def generate(context: Any, builder: Any, _: Any, given: Any) -> Any:
        write(builder, given)
        return context.get_dummy_value()

    # Numba takes the number of arguments from the function.
    def of_two(_: Any, a: Any, b: Any) -> Any:
        return signature, generate

    def of_seven(_: Any, a: Any, b: Any, c: Any, d: Any, e: Any, f: Any, g: Any) -> Any:
        return signature, generate

    def of_nine(_: Any, a: Any, b: Any, c: Any, d: Any, e: Any, f: Any, g: Any, h: Any, i: Any) -> Any:
        return signature, generate

    return _intrinsic({2: of_two, 7: of_seven, 9: of_nine}[arguments])


def counted(builder: Any, start: Any, stop: Any, step: Any) -> Any:
    """A loop: a context whose value is the number of a turn, and what it is in."""
    return cgutils.for_range_slice(builder, start, stop, step, stop.type)


def variable(builder: Any, value: Any) -> Any:
    """Memory of a function's own that has a value at first, mostly a register."""
    return cgutils.alloca_once_value(builder, value)


def load_vector(builder: Any, address: Any, kind: Any, align: int) -> Any:
    """A vector of this kind from an address."""
    vector = builder.load(builder.inttoptr(address, ir.PointerType(kind)), typ=kind)
    vector.align = align
    return vector


def spread(builder: Any, number: Any, count: int) -> Any:
    """A vector that has a float32 number `count` times."""
    nothing = ir.Constant(ir.VectorType(ir.FloatType(), count), ir.Undefined)
    one = builder.insert_element(nothing, number, ir.Constant(ir.IntType(32), 0))
    return builder.shuffle_vector(one, one, ir.Constant(ir.VectorType(ir.IntType(32), count), [0] * count))


@_intrinsic
def scale_strip(_: Any, sums: Any, scales: Any, scale: Any, out: Any, add: Any) -> Any:
    """Write a strip of int32 sums, times `scales` times `scale`, to the float32 numbers `out`, or add them to these.

    All are addresses but `scale`. Numba's loop takes one number after the other, since it does not know that `out`
    lies apart.
    """

    def generate(context: Any, builder: Any, _: Any, arguments: Any) -> Any:
        sums, scales, scale, out, add = arguments
        factors = builder.fmul(load_vector(builder, scales, _STRIP, 4), spread(builder, scale, STRIP))
        whole = load_vector(builder, sums, ir.VectorType(ir.IntType(32), STRIP), 4)
        _write_or_add(builder, builder.fmul(builder.sitofp(whole, _STRIP), factors), out, add)
        return context.get_dummy_value()

    return types.void(types.intp, types.intp, types.float32, types.intp, types.boolean), generate


@_intrinsic
def scale_floats(_: Any, sums: Any, scale: Any, out: Any, add: Any) -> Any:
    """As `scale_strip`, of float32 sums that have one scale."""

    def generate(context: Any, builder: Any, _: Any, arguments: Any) -> Any:
        sums, scale, out, add = arguments
        scaled = builder.fmul(load_vector(builder, sums, _STRIP, 4), spread(builder, scale, STRIP))
        _write_or_add(builder, scaled, out, add)
        return context.get_dummy_value()

    return types.void(types.intp, types.float32, types.intp, types.boolean), generate


def _write_or_add(builder: Any, strip: Any, out: Any, add: Any) -> None:
    added = builder.select(add, builder.fadd(load_vector(builder, out, _STRIP, 4), strip), strip)
    builder.store(added, builder.inttoptr(out, ir.PointerType(_STRIP)), align=4)


def _four(builder: Any, address: Any) -> Any:
    """Four float32 numbers from an address."""
    return load_vector(builder, address, ir.VectorType(ir.FloatType(), 4), 4)


def _wide(builder: Any, four: Any) -> Any:
    """Four numbers as float64."""
    return builder.fpext(four, ir.VectorType(ir.DoubleType(), 4))


def _interleaved(builder: Any, n: Any, count: int, terms: Callable[[Any], list[Any]]) -> Any:
    """For each fourth of n numbers, add `count` times four float64 terms of its offset in bytes; returns all sums.

    Numba's loop of four interleaved sums adds one number after the other.
    """
    nothing = ir.Constant(ir.VectorType(ir.DoubleType(), 4), [0.0] * 4)
    sums = [variable(builder, nothing) for _ in range(count)]
    start, stride = ir.Constant(n.type, 0), ir.Constant(n.type, 4)
    with cgutils.for_range_slice(builder, start, n, stride, n.type) as (i, _):
        for total, term in zip(sums, terms(builder.mul(i, stride)), strict=True):
            builder.store(builder.fadd(builder.load(total, typ=nothing.type), term), total)
    places = [ir.Constant(ir.IntType(32), i) for i in range(4)]
    whole = [builder.load(total, typ=nothing.type) for total in sums]
    return cgutils.pack_array(builder, [builder.extract_element(each, i) for each in whole for i in places])


@_intrinsic
def four_sums(_: Any, source: Any, n: Any) -> Any:
    """Four interleaved sums in float64 of n float32 numbers, a multiple of four."""

    def generate(_: Any, builder: Any, __: Any, arguments: Any) -> Any:
        source, n = arguments
        return _interleaved(
            builder, n, 1, lambda at: [_wide(builder, _four(builder, builder.add(source, at)))]
        )

    return types.UniTuple(types.float64, 4)(types.intp, types.intp), generate


@_intrinsic
def four_squares(_: Any, source: Any, mean: Any, n: Any) -> Any:
    """Four interleaved sums of the squared distances of n numbers from their mean."""

    def generate(_: Any, builder: Any, __: Any, arguments: Any) -> Any:
        source, mean, n = arguments
        means = spread(builder, mean, 4)

        def squares(at: Any) -> list[Any]:
            distance = _wide(builder, builder.fsub(_four(builder, builder.add(source, at)), means))
            return [builder.fmul(distance, distance)]

        return _interleaved(builder, n, 1, squares)

    return types.UniTuple(types.float64, 4)(types.intp, types.float32, types.intp), generate


@_intrinsic
def eight_sums(_: Any, source: Any, factors: Any, n: Any) -> Any:
    """Multiply n numbers by as many factors, in place: four interleaved sums of them before, and four after."""

    def generate(_: Any, builder: Any, __: Any, arguments: Any) -> Any:
        source, factors, n = arguments

        def both(at: Any) -> list[Any]:
            address = builder.add(source, at)
            before = _four(builder, address)
            after = builder.fmul(before, _four(builder, builder.add(factors, at)))
            builder.store(after, builder.inttoptr(address, ir.PointerType(after.type)), align=4)
            return [_wide(builder, before), _wide(builder, after)]

        return _interleaved(builder, n, 2, both)

    return types.UniTuple(types.float64, 8)(types.intp, types.intp, types.intp), generate


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


def _numbers(kind: Any) -> Any:
    """A function that takes memory at an address as an array of so many numbers, which somebody else keeps alive."""
    array, records = types.Array(kind, 1, "C"), isinstance(kind, types.Record)

    @_intrinsic
    def view(_: Any, address: Any, count: Any) -> Any:
        def generate(context: Any, builder: Any, _: Any, arguments: Any) -> Any:
            made = context.make_array(array)(context, builder)
            size = context.get_constant(types.intp, array.dtype.size if records else kind.bitwidth // 8)
            pointer = builder.inttoptr(arguments[0], made.data.type)
            populate_array(made, pointer, [arguments[1]], [size], size, None)
            return made._getvalue()

        return array(types.intp, types.intp), generate

    return view


floats, int8s, int16s, int32s, int64s = (
    _numbers(each) for each in (types.float32, types.int8, types.int16, types.int32, types.int64)
)
phases, passes, tasks, kept = (_numbers(from_dtype(each)) for each in (PHASE, PASS, TASK, KEPT))


def _same_bits(source: Any, target: Any) -> Any:
    """A function that takes the bits of one type as those of another."""

    @_intrinsic
    def convert(_: Any, value: Any) -> Any:
        def generate(context: Any, builder: Any, _: Any, arguments: Any) -> Any:
            return builder.bitcast(arguments[0], context.get_value_type(target))

        return target(source), generate

    return convert


bits_of, float_of = _same_bits(types.float32, types.int32), _same_bits(types.int32, types.float32)


def _rounding(name: str) -> Any:
    """The processor's own operation that makes a float32 a whole number."""

    @_intrinsic
    def whole(_: Any, value: Any) -> Any:
        def generate(_: Any, builder: Any, __: Any, arguments: Any) -> Any:
            kind = ir.FloatType()
            function = builder.module.declare_intrinsic(name, (kind,), ir.FunctionType(kind, [kind]))
            return builder.call(function, arguments)

        return types.float32(types.float32), generate

    return whole


nearest, floor = _rounding("llvm.rint"), _rounding("llvm.floor")


_count = inlined(records.counters)


@inlined
def arrive(counters: int) -> Any:
    """The number of a thread that begins a pass, counted from 0."""
    return _fetch_add(counters, np.int64(1))


@inlined
def _counter(counters: int, threads: int, phase: int, number: int) -> int:
    """The address of a counter of a phase: of units that are claimed of each thread's share, or of those finished."""
    return counters + 8 * CLAIM_STRIDE * (1 + phase * (threads + 1) + number)


@inlined
def claim(counters: int, threads: int, phase: int, share: int) -> Any:
    """The next unit of work of a thread's share of a phase, counted from 0 over all threads."""
    return _fetch_add(_counter(counters, threads, phase, share), np.int64(1))


@inlined
def finish(counters: int, threads: int, phase: int) -> None:
    """Count a unit of a phase as finished."""
    _fetch_add(_counter(counters, threads, phase, threads), np.int64(1))


@inlined
def begin_again(counters: int, threads: int, phases: int) -> None:
    """Let no unit of any phase be claimed or finished."""
    count = _count(threads, phases)
    numbers = int64s(counters, count)
    for i in range(count):
        numbers[i] = 0


@inlined
def wait(counters: int, threads: int, phase: int, units: int) -> None:
    """Return when all units of a phase are finished, by whichever thread."""
    address, looks = _counter(counters, threads, phase, threads), 0
    while _look(address) < units:
        looks += 1
        if looks > PATIENCE:
            _yield()
