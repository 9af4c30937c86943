"""Products of int8's pass: strips of a matrix times some rows, written in vector operations for LLVM.

They are plain operations that LLVM turns into the processor's own instructions for sums of products (vpmaddwd,
vpdpwssd, smlal). The loops that Numba makes of such sums become products of 32 bits, two to four times slower.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from llvmlite import ir

from musicgen.engine.int8_numba import address_function, counted, load_vector, variable
from musicgen.engine.int8_records import STREAMS
from musicgen.engine.int8_weights import GROUP, GROUP_BYTES, LINE, STRIP

LANES = 32  # products made together by one vector operation
PARTS = STRIP * 2 // LANES  # vectors of sums of a row
_NUMBER = ir.IntType(32)
_HALF = ir.VectorType(_NUMBER, LANES // 2)
_FLOATS = ir.VectorType(ir.FloatType(), LANES // 2)
_ZERO = ir.Constant(_HALF, [0] * (LANES // 2))


def _pair_sums(builder: Any, left: Any, right: Any) -> Any:
    """Sums of neighbouring products of two vectors of at most 16 bits, as int32."""
    wide = ir.VectorType(_NUMBER, LANES)
    product = builder.mul(builder.sext(left, wide), builder.sext(right, wide))
    even, odd = (ir.Constant(_HALF, list(range(first, LANES, 2))) for first in (0, 1))
    return builder.add(
        builder.shuffle_vector(product, product, even), builder.shuffle_vector(product, product, odd)
    )


def _spread_pairs(builder: Any, rows: list[Any], pair: Any) -> list[Any]:
    """Of each row int16 its pair with this number, as often as a vector has pairs."""
    places = ir.Constant(ir.VectorType(_NUMBER, LANES), [0, 1] * (LANES // 2))
    step = builder.mul(pair, ir.Constant(pair.type, 4))
    two = ir.VectorType(ir.IntType(16), 2)
    twos = [load_vector(builder, builder.add(row, step), two, 1) for row in rows]
    return [builder.shuffle_vector(each, each, places) for each in twos]


def _add_products(builder: Any, weights: list[Any], inputs: list[Any], totals: list[list[Any]]) -> None:
    """Add to the totals `[rows][PARTS]` of each row its products with the weights of each part."""
    for part, each in enumerate(weights):
        for vector, total in zip(inputs, totals, strict=True):
            terms = _pair_sums(builder, each, vector)
            builder.store(builder.add(builder.load(total[part], typ=_HALF), terms), total[part])


def _store_parts(builder: Any, values: list[Any], out: Any, row: int) -> None:
    """Write the parts of a row to `[rows, STRIP]` numbers of four bytes."""
    for part, value in enumerate(values):
        address = builder.add(out, ir.Constant(out.type, (row * PARTS + part) * LANES * 2))
        builder.store(value, builder.inttoptr(address, ir.PointerType(value.type)), align=4)


def _rows_at(builder: Any, x: Any, row_bytes: Any, rows: int) -> list[Any]:
    return [builder.add(x, builder.mul(row_bytes, ir.Constant(x.type, row))) for row in range(rows)]


def _multiply(
    builder: Any, arguments: Any, rows: int, pairs_at_once: int, ask: Callable[[Any], None] | None = None
) -> None:
    """Write the loop of a function of `_strip`; `ask` may ask for more memory at each pair, by its number."""
    strip, pairs, x, row_bytes, out, ahead, stride = arguments
    intp, inputs = strip.type, _rows_at(builder, x, row_bytes, rows)
    int8s = ir.VectorType(ir.IntType(8), LANES)
    sums = [[[variable(builder, _ZERO) for _ in range(PARTS)] for _ in inputs] for _ in range(pairs_at_once)]

    def add(index: Any, totals: Any) -> None:
        _ask_for(builder, builder.add(ahead, builder.mul(index, stride)))
        if ask is not None:
            ask(index)
        place = builder.add(strip, builder.mul(index, ir.Constant(intp, 2 * STRIP)))
        vectors = _spread_pairs(builder, inputs, index)
        weights = [
            load_vector(builder, builder.add(place, ir.Constant(intp, part * LANES)), int8s, 1)
            for part in range(PARTS)
        ]
        _add_products(builder, weights, vectors, totals)

    at_once = ir.Constant(intp, pairs_at_once)
    whole = builder.sub(pairs, builder.srem(pairs, at_once))
    with counted(builder, ir.Constant(intp, 0), whole, at_once) as (index, _):
        for i, totals in enumerate(sums):
            add(builder.add(index, ir.Constant(intp, i)), totals)
    if pairs_at_once > 1:
        with counted(builder, whole, pairs, ir.Constant(intp, 1)) as (index, _):
            add(index, sums[0])
    for row in range(rows):
        values = [builder.load(sums[0][row][part], typ=_HALF) for part in range(PARTS)]
        for others in sums[1:]:
            more = [builder.load(others[row][part], typ=_HALF) for part in range(PARTS)]
            values = [builder.add(one, two) for one, two in zip(values, more, strict=True)]
        _store_parts(builder, values, out, row)


def _strip(rows: int, pairs_at_once: int = 1) -> Any:
    """A function that multiplies a strip of a matrix by some vectors: `STRIP` outputs each, exact int32.

    It takes addresses: of a strip int8 `[pairs, STRIP, 2]`, the number of pairs, of the first vector int16 `[2 pairs]`
    and how many bytes lie from one to the next, and of the outputs `[rows, STRIP]`. At each pair it also asks for the
    next line of memory from the address `ahead` on, `stride` apart: the processor alone begins late to read the next
    strip, and waits for it. A sum of few vectors is made in two parts, since each term waits for the one before.
    """
    return address_function(7, lambda builder, given: _multiply(builder, given, rows, pairs_at_once))


def _multiply_and_ask(builder: Any, arguments: Any) -> None:
    *usual, more, more_stride = arguments
    addresses = builder.inttoptr(more, ir.PointerType(more.type))
    one, shift = (ir.Constant(more.type, each) for each in (1, (STREAMS // 2).bit_length() - 1))
    last = ir.Constant(more.type, STREAMS // 2 - 1)

    def ask(index: Any) -> None:
        first = builder.shl(builder.and_(index, last), one)
        far = builder.mul(builder.lshr(index, shift), more_stride)
        for stream in (first, builder.add(first, one)):
            begin = builder.load(builder.gep(addresses, [stream], source_etype=more.type), typ=more.type)
            _ask_for(builder, builder.add(begin, far))

    _multiply(builder, usual, 8, 1, ask)


def _multiply_groups(builder: Any, arguments: Any, rows: int) -> None:
    """Write the loops of a function of `_strip_of_four_bits`."""
    strip, groups, x, row_bytes, out, ahead, stride = arguments
    intp, inputs = strip.type, _rows_at(builder, x, row_bytes, rows)
    zero, one = ir.Constant(intp, 0), ir.Constant(intp, 1)
    no_floats = ir.Constant(_FLOATS, [0.0] * (LANES // 2))
    totals = [[variable(builder, no_floats) for _ in range(PARTS)] for _ in range(rows)]
    sums = [[variable(builder, _ZERO) for _ in range(PARTS)] for _ in range(rows)]
    bytes_of_part, shorts_of_part = (ir.VectorType(ir.IntType(bits), LANES // 2) for bits in (8, 16))
    signed = ir.VectorType(ir.IntType(16), LANES)
    apart, low = (ir.Constant(_HALF, [number] * (LANES // 2)) for number in (12, 0x000F000F))
    offset = ir.Constant(signed, [8] * LANES)

    def unpacked(address: Any) -> Any:
        """Sixteen bytes as sixteen pairs of int16."""
        wide = builder.zext(load_vector(builder, address, bytes_of_part, 1), _HALF)
        return builder.sub(
            builder.bitcast(builder.and_(builder.or_(wide, builder.shl(wide, apart)), low), signed), offset
        )

    with counted(builder, zero, groups, one) as (group, _):
        begin = builder.add(strip, builder.mul(group, ir.Constant(intp, GROUP_BYTES)))
        asked = builder.add(ahead, builder.mul(group, stride))
        for line in range(GROUP_BYTES // LINE):
            _ask_for(builder, builder.add(asked, ir.Constant(intp, line * LINE)))
        first = builder.mul(group, ir.Constant(intp, GROUP // 2))
        for of_row in sums:
            for total in of_row:
                builder.store(_ZERO, total)
        with counted(builder, zero, ir.Constant(intp, GROUP // 2), one) as (pair, _):
            place = builder.add(begin, builder.mul(pair, ir.Constant(intp, STRIP)))
            vectors = _spread_pairs(builder, inputs, builder.add(first, pair))
            weights = [
                unpacked(builder.add(place, ir.Constant(intp, 2 * STRIP + part * LANES // 2)))
                for part in range(PARTS)
            ]
            _add_products(builder, weights, vectors, sums)
        for part in range(PARTS):
            at = builder.add(begin, ir.Constant(intp, part * LANES))
            bits = builder.zext(load_vector(builder, at, shorts_of_part, 1), _HALF)
            scales = builder.bitcast(builder.shl(bits, ir.Constant(_HALF, [16] * (LANES // 2))), _FLOATS)
            for row in range(rows):
                made = builder.fmul(builder.sitofp(builder.load(sums[row][part], typ=_HALF), _FLOATS), scales)
                total = totals[row][part]
                builder.store(builder.fadd(builder.load(total, typ=_FLOATS), made), total)
    for row in range(rows):
        _store_parts(builder, [builder.load(each, typ=_FLOATS) for each in totals[row]], out, row)


def _strip_of_four_bits(rows: int) -> Any:
    """A function that multiplies a strip of weights of four bits by some vectors: `STRIP` float32 outputs each.

    As `_strip`, but the strip is `[groups, GROUP_BYTES]`, see `int8_weights.round_groups`; sums of a group are exact,
    and those of groups are added up in order. At each group it asks for as many lines as a group has.
    """
    return address_function(7, lambda builder, given: _multiply_groups(builder, given, rows))


def _ask_for_lines(builder: Any, arguments: Any) -> None:
    address, lines = arguments
    with counted(builder, ir.Constant(lines.type, 0), lines, ir.Constant(lines.type, 1)) as (line, _):
        _ask_for(builder, builder.add(address, builder.mul(line, ir.Constant(address.type, LINE))))


def _ask_for(builder: Any, address: Any) -> None:
    """Let the processor fetch a line of memory to its second cache, and go on. The address need not exist."""
    pointer = ir.PointerType(ir.IntType(8))
    kind = ir.FunctionType(ir.VoidType(), [pointer, *[_NUMBER] * 3])
    prefetch = builder.module.declare_intrinsic("llvm.prefetch", (pointer,), kind)
    to_read, second_cache, data = (ir.Constant(_NUMBER, each) for each in (0, 2, 1))
    builder.call(prefetch, [builder.inttoptr(address, pointer), to_read, second_cache, data])


# An address, and how many lines of memory from there on are asked for.
ask_for = address_function(2, _ask_for_lines)
strip_of_one, strip_of_two = _strip(1, 2), _strip(2)
# Where there are 32 registers of 512 bits; of others there are too few for so many sums.
wide_strip_of_two, wide_strip_of_four, wide_strip_of_eight = _strip(2, 2), _strip(4), _strip(8)
# As the last one; at each pair it also asks for memory from two of more addresses on, int64 `[STREAMS]`, in turns.
wide_strip_of_eight_and_more = address_function(9, _multiply_and_ask)
four_bits_of_one, four_bits_of_two, four_bits_of_four, four_bits_of_eight = (
    _strip_of_four_bits(rows) for rows in (1, 2, 4, 8)
)
