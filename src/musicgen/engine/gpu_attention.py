"""The Triton kernel of attention in a decoding step."""

from __future__ import annotations

from musicgen.engine.gpu_triton import EPSILON, FEATURES, jit, start_next, tl, wait

_LOG2_E = tl.constexpr(1.4426950408889634)
_SUMS = tl.constexpr(FEATURES.value + 2)  # of a piece: those of values, its highest score, and that of shares


@jit
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


@jit
def _attend(q, key, value, live, found, total, top):
    """Go on with the sums of attention by a block of columns."""
    score = tl.where(live, tl.sum(key.to(tl.float32) * q[None, :], 1), float("-inf"))
    higher = tl.maximum(top, tl.max(score, 0))
    share, before = tl.exp2(score - higher), tl.exp2(top - higher)
    found = found * before + tl.sum(value.to(tl.float32) * share[:, None], 0)
    return found, total * before + tl.sum(share, 0), higher


@jit
def _attend_to(q, keys, values, begin, end, found, total, top, BLOCK: tl.constexpr):
    """Go on with the sums of attention by the columns from `begin` on, before `end`."""
    column = tl.arange(0, BLOCK)
    place = column[:, None] * FEATURES + tl.arange(0, FEATURES)[None, :]
    for start in range(begin, end, BLOCK):
        live = start + column < end
        key = tl.load(keys + start * FEATURES + place, mask=live[:, None], other=0.0)
        value = tl.load(values + start * FEATURES + place, mask=live[:, None], other=0.0)
        found, total, top = _attend(q, key, value, live, found, total, top)
    return found, total, top


@jit
def _joined(found, total, top, more, more_total, more_top):
    """The sums of attention to some columns and to more of them."""
    higher = tl.maximum(top, more_top)
    before, after = tl.exp2(top - higher), tl.exp2(more_top - higher)
    return tl.fma(more, after, found * before), tl.fma(more_total, after, total * before), higher


@jit
def _mean_and_scale_of(stats, row, R, TILES: tl.constexpr, SPACE: tl.constexpr):
    """Mean and reciprocal standard deviation of one row, of all tiles at once."""
    tile = tl.arange(0, SPACE)
    known = tile < TILES
    sums = tl.load(stats + tile * R + row, mask=known, other=0.0)
    mean = tl.sum(sums, 0) / (TILES * FEATURES)
    squares = tl.load(stats + (TILES + tile) * R + row, mask=known, other=0.0)
    distance = tl.where(known, sums / FEATURES - mean, 0.0)
    squares = tl.sum(squares + FEATURES * distance * distance, 0)
    return mean, 1.0 / tl.sqrt_rn(squares / (TILES * FEATURES) + EPSILON)


@jit
def _projected(parts, sums, shift, mean, scale, feature, row, R, N, SPLITS: tl.constexpr):
    """64 features of a row of a product behind a norm, of which its parts are given."""
    total = tl.zeros([FEATURES], tl.float32)
    for split in tl.static_range(SPLITS):
        total += tl.load(parts + (split * R + row) * N + feature)
    return (total - mean * tl.load(sums + feature)) * scale + tl.load(shift + feature)


@jit
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
        start_next(OVERLAP)
    row, head, piece = tl.program_id(0), tl.program_id(1), tl.program_id(2)
    length = tl.load(lengths + row)
    if OWN:  # rows that no take has now may be full: they write their last column anew
        length = tl.minimum(length, columns - 1)
    length = length.to(tl.int32)
    begin, count = piece * PIECE, tl.maximum((length + PIECE - 1) // PIECE, 1)
    if piece >= count:
        return
    first = (row * heads + head).to(tl.int64) * columns * FEATURES
    keys, values = cache + first, cache + first + stride
    feature, column = tl.arange(0, FEATURES), tl.arange(0, BLOCK)
    place = (begin + column[:, None]) * FEATURES + feature[None, :]
    live = begin + column < length
    key = tl.load(keys + place, mask=live[:, None], other=0.0)
    value = tl.load(values + place, mask=live[:, None], other=0.0)
    if OVERLAP:
        ahead = tl.minimum(length - begin, PIECE) if SHARED else length
        blocks = ahead // 16  # a block has 16 columns; nothing beyond them may be read
        _read_ahead(keys + begin * FEATURES, blocks)
        _read_ahead(values + begin * FEATURES, blocks)
    wait(OVERLAP)
    mean, scale = _mean_and_scale_of(stats, row, R, TILES, SPACE)
    own, D = head * FEATURES + feature, heads * FEATURES
    q = _projected(parts, sums, shift, mean, scale, own, row, R, N, SPLITS) * (_LOG2_E * 0.125)
    top, total = tl.full([1], -1e30, tl.float32), tl.zeros([1], tl.float32)
    found = tl.zeros([FEATURES], tl.float32)
    if OWN:
        if piece == 0:
            own_key = _projected(parts, sums, shift, mean, scale, own + D, row, R, N, SPLITS)
            own_value = _projected(parts, sums, shift, mean, scale, own + 2 * D, row, R, N, SPLITS)
            own_key, own_value = own_key.to(cache.dtype.element_ty), own_value.to(cache.dtype.element_ty)
            tl.store(keys + length * FEATURES + feature, own_key)
            tl.store(values + length * FEATURES + feature, own_value)
            top = tl.zeros([1], tl.float32) + tl.sum(q * own_key.to(tl.float32), 0)
            total, found = total + 1.0, own_value.to(tl.float32)
    found, total, top = _attend(q, key, value, live, found, total, top)
    end = tl.minimum(begin + PIECE, length)
    found, total, top = _attend_to(q, keys, values, begin + BLOCK, end, found, total, top, BLOCK)
    if not EARLY:
        start_next(OVERLAP)
    last = True
    if SHARED:
        if count > 1:
            most = tl.num_programs(2)
            those = pieces + (row * heads + head) * most * _SUMS
            tl.store(those + piece * _SUMS + feature, found)
            one = tl.arange(0, 1)
            tl.store(those + piece * _SUMS + FEATURES + one, top)
            tl.store(those + piece * _SUMS + FEATURES + 1 + one, total)
            tl.debug_barrier()
            counter = counts + row * heads + head
            last = tl.atomic_add(counter, 1, sem="acq_rel") == count - 1
            if last:
                tl.store(counter, 0)
                top, total = tl.full([1], -1e30, tl.float32), tl.zeros([1], tl.float32)
                found = tl.zeros([FEATURES], tl.float32)
                for other in range(count):
                    more = tl.load(those + other * _SUMS + feature, cache_modifier=".cg")
                    more_top = tl.load(those + other * _SUMS + FEATURES + one, cache_modifier=".cg")
                    more_total = tl.load(those + other * _SUMS + FEATURES + 1 + one, cache_modifier=".cg")
                    found, total, top = _joined(found, total, top, more, more_total, more_top)
    else:
        for start in range(PIECE, length, PIECE):
            more_top, more_total = tl.full([1], -1e30, tl.float32), tl.zeros([1], tl.float32)
            more = tl.zeros([FEATURES], tl.float32)
            end = tl.minimum(start + PIECE, length)
            more, more_total, more_top = _attend_to(
                q, keys, values, start, end, more, more_total, more_top, BLOCK
            )  # fmt: skip
            found, total, top = _joined(found, total, top, more, more_total, more_top)
    if last:
        tl.store(out + row * D + own, (found / total).to(out.dtype.element_ty))
