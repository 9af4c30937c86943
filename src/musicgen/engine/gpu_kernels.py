"""Triton kernels of a decoding step in half precision (see `engine/fused_step.py`).

This is the only file that imports Triton, beside `engine/hopper_kernels.py`, which imports a part of it.

A step of few rows reads every weight once and computes little, so that it is at most as fast as memory is read. Three
things bring it nearer to that: a kernel does several operations at once (product, norm, GELU, sum with the input); the
sums of small products are split, so that all multiprocessors read; and a kernel is started while the one before it
writes its results, for which it waits ("programmatic dependent launch", `OVERLAP`).

A row's result does not depend on the other rows: products are always of 64 features by 16 rows or more, summed in the
same order however many rows there are.

A LayerNorm is computed around the product that follows it: with its gain g and bias b,
`LN(x) W = (x g W - mean g W) / deviation + b W`, so that a row's mean and deviation are needed only at the end. They
come from `stats [2, D/64, R]` in float32: the sums of 64 features each, and the sums of their squared distances from
their own mean, which are merged as in Chan, Golub and LeVeque (1979).
"""

from __future__ import annotations

import torch
import triton
import triton.language as tl
from triton.language.extra.cuda import gdc_launch_dependents, gdc_wait
from triton.runtime.errors import TritonError

FEATURES = 64  # of a tile; also the size of a head

_FEATURES = tl.constexpr(FEATURES)
_EPSILON = tl.constexpr(1e-5)
_LOG2_E = tl.constexpr(1.4426950408889634)
_GOLDEN = tl.constexpr(0x1E3779B9)  # as in model/sampling.py


@triton.jit
def _start_next(OVERLAP: tl.constexpr):
    """Let the next kernel start, once all programs of this one are here."""
    if OVERLAP:
        gdc_launch_dependents()


@triton.jit
def _wait(OVERLAP: tl.constexpr):
    """Wait for what the kernels before this one write."""
    if OVERLAP:
        gdc_wait()


@triton.jit
def _read_ahead(first, blocks):
    """Have `blocks` of 2,048 bytes from `first` on read into the L2 cache."""
    for start in range(0, blocks, 128):
        block = start + tl.arange(0, 128)
        tl.inline_asm_elementwise(
            "{ .reg .pred p; setp.ne.s32 p, $2, 0; @p cp.async.bulk.prefetch.L2.global [$1], 2048; mov.u32 $0, 0; }",
            "=r,l,r",
            [(first + block.to(tl.int64) * 1024).to(tl.int64), (block < blocks).to(tl.int32)],
            dtype=tl.int32, is_pure=False, pack=1,
        )  # fmt: skip


@triton.jit
def _mean_and_scale(stats, row, live, R, TILES: tl.constexpr):
    """Mean and reciprocal standard deviation of rows, always summed in the same order."""
    total = tl.zeros_like(row).to(tl.float32)
    for tile in tl.static_range(TILES):
        total += tl.load(stats + tile * R + row, mask=live, other=0.0)
    mean = total / (TILES * _FEATURES)
    squares = tl.zeros_like(total)
    for tile in tl.static_range(TILES):
        distance = tl.load(stats + tile * R + row, mask=live, other=0.0) / _FEATURES - mean
        squares += tl.load(stats + (TILES + tile) * R + row, mask=live, other=0.0)
        squares += _FEATURES * distance * distance
    return mean, 1.0 / tl.sqrt_rn(squares / (TILES * _FEATURES) + _EPSILON)


@triton.jit
def _gelu(x):
    return 0.5 * x * (1.0 + tl.erf(x * 0.7071067811865476))


@triton.jit
def embed(
    known, drawn, takes, table, added, positions, lengths, steps, gain, x, scaled, stats, R, columns, added_steps,
    K: tl.constexpr, ROWS_OF_CODES: tl.constexpr, D: tl.constexpr, OVERLAP: tl.constexpr,
):  # fmt: skip
    """`x [R, D]`: the sum of the codes' embeddings, of what is added to the step, and of its position.

    The codes of the takes, `[R, K]`, are those `known`, or where these are below 0 those `drawn` by the last step.
    """
    _wait(OVERLAP)
    _start_next(OVERLAP)
    row, tile = tl.program_id(0), tl.program_id(1)
    feature = tile * _FEATURES + tl.arange(0, _FEATURES)
    take = tl.load(takes + row)
    value = tl.zeros([_FEATURES], tl.float32)
    for codebook in tl.static_range(K):
        code = tl.load(known + take * K + codebook)
        code = tl.where(code < 0, tl.maximum(tl.load(drawn + take * K + codebook), 0), code)
        value += tl.load(table + (code + codebook * ROWS_OF_CODES) * D + feature).to(tl.float32)
    if added_steps > 0:
        step = tl.minimum(tl.load(steps + row), added_steps - 1)
        value += tl.load(added + (row * added_steps + step) * D + feature).to(tl.float32)
    column = tl.minimum(tl.load(lengths + row), columns - 1)
    value += tl.load(positions + column * D + feature).to(tl.float32)
    tl.store(x + row * D + feature, value)
    factor = tl.load(gain + feature).to(tl.float32)
    tl.store(scaled + row * D + feature, (value * factor).to(scaled.dtype.element_ty))
    total = tl.sum(value, 0)
    distance = value - total / _FEATURES
    tl.store(stats + tile * R + row, total)
    tl.store(stats + (D // _FEATURES + tile) * R + row, tl.sum(distance * distance, 0))


@triton.jit
def linear(
    x, weight, sums, shift, stats, out, scaled, gain, parts, counts, R, N,
    K: tl.constexpr, SPLITS: tl.constexpr, ROWS: tl.constexpr, DEPTH: tl.constexpr, STAGES: tl.constexpr,
    NORM: tl.constexpr, GELU: tl.constexpr, ADD: tl.constexpr, PARTS: tl.constexpr, OVERLAP: tl.constexpr,
):  # fmt: skip
    """`out [R, N]` of `x [R, K]` and `weight [N, K]`.

    NORM: `x` is the input times the gain of a LayerNorm; what is left of the norm is done by its `stats`, and by `sums`
    and `shift [N]`, the products of the weight with the norm's gain and bias. GELU: it comes last. ADD: the result is
    added to `out`, in float32, of which `stats` and `scaled`, times the `gain` of the next norm, are written.

    With several SPLITS of K the last program of a tile adds the `parts [SPLITS, R, N]` of all, always in the same
    order; `counts` are those done, 0 before and after. PARTS: the parts are all that is written, for `attention`.
    """
    tile, split = tl.program_id(0), tl.program_id(1)
    feature = tile * _FEATURES + tl.arange(0, _FEATURES)
    row = tl.program_id(2) * ROWS + tl.arange(0, ROWS)
    inside, live = feature < N, row < R
    first: tl.constexpr = K // SPLITS
    own = weight + tl.minimum(feature, N - 1).to(tl.int64) * K + split * first
    _wait(OVERLAP)
    total = tl.zeros([_FEATURES, ROWS], tl.float32)
    depth = tl.arange(0, DEPTH)
    for start in tl.range(0, first, DEPTH, num_stages=STAGES):
        some = tl.load(own[:, None] + (start + depth)[None, :], eviction_policy="evict_first")
        k = split * first + start + depth
        inputs = tl.load(x + row[None, :] * K + k[:, None], mask=live[None, :], other=0.0)
        total = tl.dot(some, inputs, total)
    _start_next(OVERLAP)
    place = row[None, :] * N + feature[:, None]
    known = live[None, :] & inside[:, None]
    last = not PARTS
    if PARTS:
        tl.store(parts + split * R * N + place, total, mask=known)
    elif SPLITS > 1:
        part = feature[:, None] * R + row[None, :]
        tl.store(parts + split * R * N + part, total, mask=known)
        tl.debug_barrier()
        count = counts + tl.program_id(2) * tl.num_programs(0) + tile
        last = tl.atomic_add(count, 1, sem="acq_rel") == SPLITS - 1
        if last:
            tl.store(count, 0)
            total = tl.zeros([_FEATURES, ROWS], tl.float32)
            for number in tl.static_range(SPLITS):
                total += tl.load(parts + number * R * N + part, mask=known, other=0.0, cache_modifier=".cg")
    if last:
        if NORM:
            mean, scale = _mean_and_scale(stats, row, live, R, K // _FEATURES)
            own_sum = tl.load(sums + feature, mask=inside, other=0.0)
            own_shift = tl.load(shift + feature, mask=inside, other=0.0)
            total = (total - mean[None, :] * own_sum[:, None]) * scale[None, :] + own_shift[:, None]
        if GELU:
            total = _gelu(total)
        if ADD:
            total += tl.load(out + place, mask=known, other=0.0)
            of_tile = tl.sum(total, 0)
            distance = total - of_tile[None, :] / _FEATURES
            tl.store(stats + tile * R + row, of_tile, mask=live)
            tl.store(stats + (N // _FEATURES + tile) * R + row, tl.sum(distance * distance, 0), mask=live)
            factor = tl.load(gain + feature, mask=inside, other=0.0).to(tl.float32)
            tl.store(scaled + place, (total * factor[:, None]).to(scaled.dtype.element_ty), mask=known)
        tl.store(out + place, total.to(out.dtype.element_ty), mask=known)


@triton.jit
def _attend(q, key, value, live, found, total, top):
    """Go on with the sums of attention by a block of columns."""
    score = tl.where(live, tl.sum(key.to(tl.float32) * q[None, :], 1), float("-inf"))
    higher = tl.maximum(top, tl.max(score, 0))
    share, before = tl.exp2(score - higher), tl.exp2(top - higher)
    found = found * before + tl.sum(value.to(tl.float32) * share[:, None], 0)
    return found, total * before + tl.sum(share, 0), higher


@triton.jit
def _attend_to(q, keys, values, begin, end, found, total, top, BLOCK: tl.constexpr):
    """Go on with the sums of attention by the columns from `begin` on, before `end`."""
    column = tl.arange(0, BLOCK)
    place = column[:, None] * _FEATURES + tl.arange(0, _FEATURES)[None, :]
    for start in range(begin, end, BLOCK):
        live = start + column < end
        key = tl.load(keys + start * _FEATURES + place, mask=live[:, None], other=0.0)
        value = tl.load(values + start * _FEATURES + place, mask=live[:, None], other=0.0)
        found, total, top = _attend(q, key, value, live, found, total, top)
    return found, total, top


@triton.jit
def _joined(found, total, top, more, more_total, more_top):
    """The sums of attention to some columns and to more of them."""
    higher = tl.maximum(top, more_top)
    before, after = tl.exp2(top - higher), tl.exp2(more_top - higher)
    return tl.fma(more, after, found * before), tl.fma(more_total, after, total * before), higher


@triton.jit
def _mean_and_scale_of(stats, row, R, TILES: tl.constexpr, SPACE: tl.constexpr):
    """Mean and reciprocal standard deviation of one row."""
    tile = tl.arange(0, SPACE)
    known = tile < TILES
    sums = tl.load(stats + tile * R + row, mask=known, other=0.0)
    mean = tl.sum(sums, 0) / (TILES * _FEATURES)
    squares = tl.load(stats + (TILES + tile) * R + row, mask=known, other=0.0)
    distance = tl.where(known, sums / _FEATURES - mean, 0.0)
    squares = tl.sum(squares + _FEATURES * distance * distance, 0)
    return mean, 1.0 / tl.sqrt_rn(squares / (TILES * _FEATURES) + _EPSILON)


@triton.jit
def _projected(parts, sums, shift, mean, scale, feature, row, R, N, SPLITS: tl.constexpr):
    """64 features of a row of a product behind a norm, of which its parts are given."""
    total = tl.zeros([_FEATURES], tl.float32)
    for split in tl.static_range(SPLITS):
        total += tl.load(parts + (split * R + row) * N + feature)
    return (total - mean * tl.load(sums + feature)) * scale + tl.load(shift + feature)


@triton.jit
def attention(
    parts, sums, shift, stats, cache, lengths, out, pieces, counts, R, N, stride, columns, heads,
    SPLITS: tl.constexpr, TILES: tl.constexpr, SPACE: tl.constexpr, BLOCK: tl.constexpr, PIECE: tl.constexpr,
    SHARED: tl.constexpr, OWN: tl.constexpr, EARLY: tl.constexpr, OVERLAP: tl.constexpr,
):  # fmt: skip
    """Attention of one column a row to `cache [2, rows, heads, columns, 64]`, of which `lengths [rows]` are written.

    `stride` numbers lie between keys and values.
    The queries of all heads are a product behind a norm, of which `linear` left `parts [SPLITS, R, N]`; SPACE are its
    TILES as a power of two. OWN: keys and values of the new column follow, which are written to the cache and attended
    to. EARLY: the next kernel starts at once.

    Pieces of PIECE columns are attended to each by itself, then joined in order: by one program for a row and head, or,
    SHARED, each by its own, of which the last to be done joins all in `pieces [R, heads, pieces, 66]`; `counts` are
    those done, 0 before and after.
    """
    if EARLY:
        _start_next(OVERLAP)
    row, head, piece = tl.program_id(0), tl.program_id(1), tl.program_id(2)
    length = tl.load(lengths + row)
    if OWN:  # rows that no take has now may be full: they write their last column anew
        length = tl.minimum(length, columns - 1)
    length = length.to(tl.int32)
    begin, count = piece * PIECE, tl.maximum((length + PIECE - 1) // PIECE, 1)
    if piece >= count:
        return
    first = (row * heads + head).to(tl.int64) * columns * _FEATURES
    keys, values = cache + first, cache + first + stride
    feature, column = tl.arange(0, _FEATURES), tl.arange(0, BLOCK)
    place = (begin + column[:, None]) * _FEATURES + feature[None, :]
    live = begin + column < length
    key = tl.load(keys + place, mask=live[:, None], other=0.0)
    value = tl.load(values + place, mask=live[:, None], other=0.0)
    if OVERLAP:
        ahead = tl.minimum(length - begin, PIECE) if SHARED else length
        blocks = ahead // 16  # a block has 16 columns; nothing beyond them may be read
        _read_ahead(keys + begin * _FEATURES, blocks)
        _read_ahead(values + begin * _FEATURES, blocks)
    _wait(OVERLAP)
    mean, scale = _mean_and_scale_of(stats, row, R, TILES, SPACE)
    own, D = head * _FEATURES + feature, heads * _FEATURES
    q = _projected(parts, sums, shift, mean, scale, own, row, R, N, SPLITS) * (_LOG2_E * 0.125)
    top, total = tl.full([1], -1e30, tl.float32), tl.zeros([1], tl.float32)
    found = tl.zeros([_FEATURES], tl.float32)
    if OWN:
        if piece == 0:
            own_key = _projected(parts, sums, shift, mean, scale, own + D, row, R, N, SPLITS)
            own_value = _projected(parts, sums, shift, mean, scale, own + 2 * D, row, R, N, SPLITS)
            own_key, own_value = own_key.to(cache.dtype.element_ty), own_value.to(cache.dtype.element_ty)
            tl.store(keys + length * _FEATURES + feature, own_key)
            tl.store(values + length * _FEATURES + feature, own_value)
            top = tl.zeros([1], tl.float32) + tl.sum(q * own_key.to(tl.float32), 0)
            total, found = total + 1.0, own_value.to(tl.float32)
    found, total, top = _attend(q, key, value, live, found, total, top)
    end = tl.minimum(begin + PIECE, length)
    found, total, top = _attend_to(q, keys, values, begin + BLOCK, end, found, total, top, BLOCK)
    if not EARLY:
        _start_next(OVERLAP)
    last = True
    if SHARED:
        if count > 1:
            most = tl.num_programs(2)
            those = pieces + (row * heads + head) * most * 66
            tl.store(those + piece * 66 + feature, found)
            one = tl.arange(0, 1)
            tl.store(those + piece * 66 + 64 + one, top)
            tl.store(those + piece * 66 + 65 + one, total)
            tl.debug_barrier()
            counter = counts + row * heads + head
            last = tl.atomic_add(counter, 1, sem="acq_rel") == count - 1
            if last:
                tl.store(counter, 0)
                top, total = tl.full([1], -1e30, tl.float32), tl.zeros([1], tl.float32)
                found = tl.zeros([_FEATURES], tl.float32)
                for other in range(count):
                    more = tl.load(those + other * 66 + feature, cache_modifier=".cg")
                    more_top = tl.load(those + other * 66 + 64 + one, cache_modifier=".cg")
                    more_total = tl.load(those + other * 66 + 65 + one, cache_modifier=".cg")
                    found, total, top = _joined(found, total, top, more, more_total, more_top)
    else:
        for start in range(PIECE, length, PIECE):
            more_top, more_total = tl.full([1], -1e30, tl.float32), tl.zeros([1], tl.float32)
            more = tl.zeros([_FEATURES], tl.float32)
            end = tl.minimum(start + PIECE, length)
            more, more_total, more_top = _attend_to(
                q, keys, values, start, end, more, more_total, more_top, BLOCK
            )  # fmt: skip
            found, total, top = _joined(found, total, top, more, more_total, more_top)
    if last:
        tl.store(out + row * D + own, (found / total).to(out.dtype.element_ty))


@triton.jit
def _mix32(x):
    """`model.sampling.mix32` in 32 bits."""
    x = x ^ (x >> 16)
    x = x * tl.full([1], 0x21F0AAAD, tl.uint32)
    x = x ^ (x >> 15)
    x = x * tl.full([1], 0x735A2D97, tl.uint32)
    return x ^ (x >> 15)


@triton.jit
def _log(x):
    """The natural logarithm of positive, normal numbers, to the last bits: Triton's own is an approximation.

    x = 2^n m, m around 1, and log m = 2 artanh s of s = (m - 1) / (m + 1), as a series.
    """
    bits = x.to(tl.int32, bitcast=True)
    n = ((bits - 0x3F3504F3) >> 23) << 23  # m between the roots of 1/2 and 2
    m = (bits - n).to(tl.float32, bitcast=True)
    f = m - 1.0
    s = f / (2.0 + f)
    z = s * s
    series = z * (
        0.6666666666666666 + z * (0.4 + z * (0.2857142857142857 + z * (0.2222222222222222 + z * 0.18181818)))
    )
    half = 0.5 * f * f
    n = (n >> 23).to(tl.float32)
    # log m = f - f²/2 + s (f²/2 + series), exact where f is small
    return n * 0.693145751953125 + (f - (half - (s * (half + series) + n * 1.42860682030941723e-6)))


@triton.jit
def sample(
    logits, members, weights, temperature, top_k, noisy, seeds, places, penalty, live, lengths, steps, out, R,
    K: tl.constexpr, V: tl.constexpr, SPACE: tl.constexpr, ROWS: tl.constexpr,
    RESTRICT: tl.constexpr, PENALTY: tl.constexpr, OVERLAP: tl.constexpr,
):  # fmt: skip
    """Guidance and drawing of one code of one take: `model.sampling.guide` and `draw` with their Gumbel noise.

    A code is -1 where its logits are not finite. The rows' lengths are counted, too. SPACE is V as a power of two.
    """
    _wait(OVERLAP)
    _start_next(OVERLAP)
    take, codebook = tl.program_id(0), tl.program_id(1)
    code = tl.arange(0, SPACE)
    inside = code < V
    place = codebook * V + code
    both = tl.load(logits + tl.load(members + take) * K * V + place, mask=inside, other=0.0)
    style = tl.load(logits + tl.load(members + R + take) * K * V + place, mask=inside, other=0.0)
    null = tl.load(logits + tl.load(members + 2 * R + take) * K * V + place, mask=inside, other=0.0)
    scale, text = tl.load(weights + take), tl.load(weights + R + take)
    value = null + scale * (style + text * (both - style) - null)
    broken = tl.sum((~(tl.abs(value) < float("inf"))).to(tl.int32), 0)
    if PENALTY:
        value -= tl.load(penalty + take * K * V + place, mask=inside, other=0.0)
    value = tl.where(inside, value / tl.load(temperature + take), float("-inf"))
    if RESTRICT:
        # Numbers that are ordered as the values are: the k-th largest is found bit by bit.
        bits = value.to(tl.int32, bitcast=True)
        rank = (bits ^ ((bits >> 31) | (-0x7FFFFFFF - 1))).to(tl.uint32, bitcast=True)
        limit = tl.load(top_k + take).to(tl.int32)
        least = tl.zeros([1], tl.uint32)
        for number in tl.static_range(32):
            higher = least | tl.full([1], 1 << (31 - number), tl.uint32)
            count = tl.sum((rank >= higher).to(tl.int32), 0)
            least = tl.where(count >= limit, higher, least)
        value = tl.where((rank >= least) | (limit >= V), value, float("-inf"))
    seed = tl.load(seeds + take)
    step = tl.load(places + take).to(tl.uint32)
    key = _mix32(
        _mix32((seed & 0xFFFFFFFF).to(tl.uint32) + tl.zeros([1], tl.uint32))
        ^ ((seed >> 32) & 0xFFFFFFFF).to(tl.uint32)
    )
    key = _mix32(key ^ _mix32(step + tl.full([1], _GOLDEN, tl.uint32)))
    key = _mix32(key ^ _mix32(codebook.to(tl.uint32) + tl.full([1], 2 * _GOLDEN, tl.uint32)))
    bits = _mix32(key ^ _mix32(code.to(tl.uint32) + tl.full([1], 3 * _GOLDEN, tl.uint32))) >> 9
    uniform = (bits.to(tl.float32) + 0.5) * 1.1920928955078125e-07
    value += -_log(-_log(uniform)) * tl.load(noisy + take)
    drawn = tl.argmax(value, 0)
    tl.store(out + take * K + codebook, tl.where(broken == 0, drawn, -1).to(out.dtype.element_ty))
    if (take == 0) & (codebook == 0):
        row = tl.arange(0, ROWS)
        known = row < R
        more = tl.load(live + row, mask=known, other=0)
        tl.store(lengths + row, tl.load(lengths + row, mask=known, other=0) + more, mask=known)
        tl.store(steps + row, tl.load(steps + row, mask=known, other=0) + more, mask=known)


def check(device: torch.device) -> None:
    """Build and run the smallest kernel; raises whatever Triton raises where it cannot."""
    zero, x = torch.zeros(1, dtype=torch.long, device=device), torch.zeros(2, FEATURES, device=device)
    embed[1, 1](
        zero, zero, zero, x, x, x, zero, zero, x, x, x, x, 1, 1, 0, K=1, ROWS_OF_CODES=1, D=FEATURES, OVERLAP=False,
        num_warps=1,
    )  # fmt: skip


__all__ = ["TritonError", "attention", "check", "embed", "linear", "sample"]
