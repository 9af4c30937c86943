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

from musicgen.engine.int8_records import CLAIM_STRIDE, PASS, PHASE, Code
from musicgen.engine.int8_weights import LINE, STRIP

PATIENCE = 2_000  # looks at a counter before the processor is offered to others
LANES = 32  # products made together by one vector operation


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


def _load(builder: Any, address: Any, kind: Any, align: int) -> Any:
    """A vector of this kind from an address."""
    vector = builder.load(builder.inttoptr(address, ir.PointerType(kind)), typ=kind)
    vector.align = align
    return vector


def _spread(builder: Any, number: Any, count: int) -> Any:
    """A vector that has a float32 number `count` times."""
    nothing = ir.Constant(ir.VectorType(ir.FloatType(), count), ir.Undefined)
    one = builder.insert_element(nothing, number, ir.Constant(ir.IntType(32), 0))
    return builder.shuffle_vector(one, one, ir.Constant(ir.VectorType(ir.IntType(32), count), [0] * count))


def _vector(builder: Any, address: Any, bits: int, count: int) -> Any:
    """`count` signed integers from an address."""
    return _load(builder, address, ir.VectorType(ir.IntType(bits), count), 1)


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


def _multiply(
    builder: Any, arguments: Any, rows: int, pairs_at_once: int, ask: Callable[[Any], None] | None = None
) -> None:
    """Write the loop of a function of `_strip`; `ask` may ask for more memory at each pair, by its number."""
    strip, pairs, x, row_bytes, out, ahead, stride = arguments
    intp, half, parts = strip.type, ir.VectorType(ir.IntType(32), LANES // 2), STRIP * 2 // LANES
    spread = ir.Constant(ir.VectorType(ir.IntType(32), LANES), [0, 1] * (LANES // 2))
    zero, one = ir.Constant(half, [0] * (LANES // 2)), ir.Constant(intp, 1)
    inputs = [builder.add(x, builder.mul(row_bytes, ir.Constant(intp, row))) for row in range(rows)]
    sums = [
        [[cgutils.alloca_once_value(builder, zero) for _ in range(parts)] for _ in inputs]
        for _ in range(pairs_at_once)
    ]

    def add(index: Any, totals: Any) -> None:
        _ask_for(builder, builder.add(ahead, builder.mul(index, stride)))
        if ask is not None:
            ask(index)
        place = builder.add(strip, builder.mul(index, ir.Constant(intp, 2 * STRIP)))
        step = builder.mul(index, ir.Constant(intp, 4))
        twos = [_vector(builder, builder.add(each, step), 16, 2) for each in inputs]
        spreads = [builder.shuffle_vector(two, two, spread) for two in twos]
        for part in range(parts):
            weights = _vector(builder, builder.add(place, ir.Constant(intp, part * LANES)), 8, LANES)
            for vector, total in zip(spreads, totals, strict=True):
                terms = _pair_sums(builder, weights, vector)
                builder.store(builder.add(builder.load(total[part], typ=half), terms), total[part])

    at_once = ir.Constant(intp, pairs_at_once)
    whole = builder.sub(pairs, builder.srem(pairs, at_once))
    with cgutils.for_range_slice(builder, ir.Constant(intp, 0), whole, at_once, intp) as (index, _):
        for i, totals in enumerate(sums):
            add(builder.add(index, ir.Constant(intp, i)), totals)
    if pairs_at_once > 1:
        with cgutils.for_range_slice(builder, whole, pairs, one, intp) as (index, _):
            add(index, sums[0])
    for row in range(rows):
        for part in range(parts):
            total = builder.load(sums[0][row][part], typ=half)
            for others in sums[1:]:
                total = builder.add(total, builder.load(others[row][part], typ=half))
            address = builder.add(out, ir.Constant(intp, (row * parts + part) * LANES * 2))
            builder.store(total, builder.inttoptr(address, ir.PointerType(half)), align=4)


def _strip(rows: int, pairs_at_once: int = 1) -> Any:
    """A function that multiplies a strip of a matrix by some vectors: `STRIP` outputs each, exact int32.

    It takes addresses: of a strip int8 `[pairs, STRIP, 2]`, the number of pairs, of the first vector int16 `[2 pairs]`
    and how many bytes lie from one to the next, and of the outputs `[rows, STRIP]`. At each pair it also asks for the
    next line of memory from the address `ahead` on, `stride` apart: the processor alone begins late to read the next
    strip, and waits for it. A sum of few vectors is made in two parts, since each term waits for the one before.
    """

    @_intrinsic
    def multiply(
        _: Any, strip: Any, pairs: Any, x: Any, row_bytes: Any, out: Any, ahead: Any, stride: Any
    ) -> Any:
        def generate(context: Any, builder: Any, _: Any, arguments: Any) -> Any:
            _multiply(builder, arguments, rows, pairs_at_once)
            return context.get_dummy_value()

        return types.void(*[types.intp] * 7), generate

    return multiply


@_intrinsic
def wide_strip_of_eight_and_more(
    _: Any, strip: Any, pairs: Any, x: Any, row_bytes: Any, out: Any, ahead: Any, stride: Any, more: Any,
    more_stride: Any,
) -> Any:  # fmt: skip
    """As `_strip(8)`; it also asks for memory from three more addresses on, int64 `[3]` at `more`."""

    def generate(context: Any, builder: Any, _: Any, arguments: Any) -> Any:
        *usual, more, more_stride = arguments
        addresses = builder.inttoptr(more, ir.PointerType(more.type))
        places = [
            builder.gep(addresses, [ir.Constant(more.type, i)], source_etype=more.type) for i in range(3)
        ]
        three = [builder.load(place, typ=more.type) for place in places]

        def ask(index: Any) -> None:
            for address in three:
                _ask_for(builder, builder.add(address, builder.mul(index, more_stride)))

        _multiply(builder, usual, 8, 1, ask)
        return context.get_dummy_value()

    return types.void(*[types.intp] * 9), generate


@_intrinsic
def ask_for(_: Any, address: Any, lines: Any) -> Any:
    """Let the processor fetch so many lines of memory from an address on, and go on."""

    def generate(context: Any, builder: Any, _: Any, arguments: Any) -> Any:
        address, lines = arguments
        with cgutils.for_range(builder, lines) as loop:
            _ask_for(builder, builder.add(address, builder.mul(loop.index, ir.Constant(address.type, LINE))))
        return context.get_dummy_value()

    return types.void(types.intp, types.int64), generate


def _ask_for(builder: Any, address: Any) -> None:
    """Let the processor fetch a line of memory to its second cache, and go on. The address need not exist."""
    pointer, number = ir.PointerType(ir.IntType(8)), ir.IntType(32)
    kind = ir.FunctionType(ir.VoidType(), [pointer, *[number] * 3])
    prefetch = builder.module.declare_intrinsic("llvm.prefetch", (pointer,), kind)
    to_read, second_cache, data = (ir.Constant(number, each) for each in (0, 2, 1))
    builder.call(prefetch, [builder.inttoptr(address, pointer), to_read, second_cache, data])


strip_of_one, strip_of_two = _strip(1, 2), _strip(2)
# Where there are 32 registers of 512 bits; of others there are too few for so many sums.
wide_strip_of_two, wide_strip_of_four, wide_strip_of_eight = _strip(2, 2), _strip(4), _strip(8)


@_intrinsic
def scale_strip(_: Any, sums: Any, scales: Any, scale: Any, out: Any, add: Any) -> Any:
    """Write a strip of int32 sums, times `scales` times `scale`, to the float32 numbers `out`, or add them to these.

    All are addresses but `scale`. Numba's loop takes one number after the other, since it does not know that `out`
    lies apart.
    """

    def generate(context: Any, builder: Any, _: Any, arguments: Any) -> Any:
        sums, scales, scale, out, add = arguments
        kind, whole = ir.VectorType(ir.FloatType(), STRIP), ir.VectorType(ir.IntType(32), STRIP)

        factors = builder.fmul(_load(builder, scales, kind, 4), _spread(builder, scale, STRIP))
        scaled = builder.fmul(builder.sitofp(_load(builder, sums, whole, 4), kind), factors)
        added = builder.select(add, builder.fadd(_load(builder, out, kind, 4), scaled), scaled)
        builder.store(added, builder.inttoptr(out, ir.PointerType(kind)), align=4)
        return context.get_dummy_value()

    return types.void(types.intp, types.intp, types.float32, types.intp, types.boolean), generate


def _four(builder: Any, address: Any) -> Any:
    """Four float32 numbers from an address."""
    return _load(builder, address, ir.VectorType(ir.FloatType(), 4), 4)


def _wide(builder: Any, four: Any) -> Any:
    """Four numbers as float64."""
    return builder.fpext(four, ir.VectorType(ir.DoubleType(), 4))


def _interleaved(builder: Any, n: Any, count: int, terms: Callable[[Any], list[Any]]) -> Any:
    """For each fourth of n numbers, add `count` times four float64 terms of its offset in bytes; returns all sums.

    Numba's loop of four interleaved sums adds one number after the other.
    """
    nothing = ir.Constant(ir.VectorType(ir.DoubleType(), 4), [0.0] * 4)
    sums = [cgutils.alloca_once_value(builder, nothing) for _ in range(count)]
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
        means = _spread(builder, mean, 4)

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
phases, passes = _numbers(from_dtype(PHASE)), _numbers(from_dtype(PASS))


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
    count = CLAIM_STRIDE * (1 + phases * (threads + 1))
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
