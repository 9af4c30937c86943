"""Triton kernels of a decoding step: the sum of embeddings, and the products with all that is done around them.

A LayerNorm is computed around the product that follows it: with its gain g and bias b,
`LN(x) W = (x g W - mean g W) / deviation + b W`, so that a row's mean and deviation are needed only at the end. They
come from `stats [2, D/64, R]` in float32: the sums of 64 features each, and the sums of their squared distances from
their own mean, which are merged as in Chan, Golub and LeVeque (1979).
"""

from __future__ import annotations

from musicgen.engine.gpu_triton import EPSILON, FEATURES, jit, start_next, tl, wait


@jit
def _mean_and_scale(stats, row, live, R, TILES: tl.constexpr):
    """Mean and reciprocal standard deviation of rows, always summed in the same order."""
    total = tl.zeros_like(row).to(tl.float32)
    for tile in tl.static_range(TILES):
        total += tl.load(stats + tile * R + row, mask=live, other=0.0)
    mean = total / (TILES * FEATURES)
    squares = tl.zeros_like(total)
    for tile in tl.static_range(TILES):
        distance = tl.load(stats + tile * R + row, mask=live, other=0.0) / FEATURES - mean
        squares += tl.load(stats + (TILES + tile) * R + row, mask=live, other=0.0)
        squares += FEATURES * distance * distance
    return mean, 1.0 / tl.sqrt_rn(squares / (TILES * FEATURES) + EPSILON)


@jit
def _gelu(x):
    return 0.5 * x * (1.0 + tl.erf(x * 0.7071067811865476))


@jit
def embed(
    known, drawn, takes, table, added, positions, lengths, steps, gain, x, scaled, stats, R, columns, added_steps,
    K: tl.constexpr, ROWS_OF_CODES: tl.constexpr, D: tl.constexpr, OVERLAP: tl.constexpr,
):  # fmt: skip
    """`x [R, D]`: the sum of the codes' embeddings, of what is added to the step, and of its position.

    The codes of the takes, `[R, K]`, are those `known`, or where these are below 0 those `drawn` by the last step.
    """
    wait(OVERLAP)
    start_next(OVERLAP)
    row, tile = tl.program_id(0), tl.program_id(1)
    feature = tile * FEATURES + tl.arange(0, FEATURES)
    take = tl.load(takes + row)
    value = tl.zeros([FEATURES], tl.float32)
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
    distance = value - total / FEATURES
    tl.store(stats + tile * R + row, total)
    tl.store(stats + (D // FEATURES + tile) * R + row, tl.sum(distance * distance, 0))


@jit
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
    feature = tile * FEATURES + tl.arange(0, FEATURES)
    row = tl.program_id(2) * ROWS + tl.arange(0, ROWS)
    inside, live = feature < N, row < R
    first: tl.constexpr = K // SPLITS
    own = weight + tl.minimum(feature, N - 1).to(tl.int64) * K + split * first
    wait(OVERLAP)
    total = tl.zeros([FEATURES, ROWS], tl.float32)
    depth = tl.arange(0, DEPTH)
    for start in tl.range(0, first, DEPTH, num_stages=STAGES):
        some = tl.load(own[:, None] + (start + depth)[None, :], eviction_policy="evict_first")
        k = split * first + start + depth
        inputs = tl.load(x + row[None, :] * K + k[:, None], mask=live[None, :], other=0.0)
        total = tl.dot(some, inputs, total)
    start_next(OVERLAP)
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
            total = tl.zeros([FEATURES, ROWS], tl.float32)
            for number in tl.static_range(SPLITS):
                total += tl.load(parts + number * R * N + part, mask=known, other=0.0, cache_modifier=".cg")
    if last:
        if NORM:
            mean, scale = _mean_and_scale(stats, row, live, R, K // FEATURES)
            own_sum = tl.load(sums + feature, mask=inside, other=0.0)
            own_shift = tl.load(shift + feature, mask=inside, other=0.0)
            total = (total - mean[None, :] * own_sum[:, None]) * scale[None, :] + own_shift[:, None]
        if GELU:
            total = _gelu(total)
        if ADD:
            total += tl.load(out + place, mask=known, other=0.0)
            of_tile = tl.sum(total, 0)
            distance = total - of_tile[None, :] / FEATURES
            tl.store(stats + tile * R + row, of_tile, mask=live)
            tl.store(stats + (N // FEATURES + tile) * R + row, tl.sum(distance * distance, 0), mask=live)
            factor = tl.load(gain + feature, mask=inside, other=0.0).to(tl.float32)
            tl.store(scaled + place, (total * factor[:, None]).to(scaled.dtype.element_ty), mask=known)
        tl.store(out + place, total.to(out.dtype.element_ty), mask=known)
