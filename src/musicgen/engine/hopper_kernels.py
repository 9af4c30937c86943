"""The product of a decoding step for NVIDIA's Hopper GPUs, in Gluon, the only file that imports it.

It computes what `linear` of `engine/gpu_products.py` does, and differs in when memory is read. A kernel is started as
soon as the one before it runs (`gdc_launch_dependents`). Its programs ask for weights at once, as much as fits into the
shared memory of a multiprocessor, and only then wait for the kernels before (`gdc_wait`). So memory is read while those
end, which in Triton, where a loop's loads begin behind all that is written before it, cannot be said.

Gluon is the part of Triton in which layouts and shared memory are written out. It is young, and its names change:
`engine/fused_step.py` does without this file where it cannot be built.
"""

from __future__ import annotations

import torch
from triton.experimental import gluon
from triton.experimental.gluon import language as gl
from triton.experimental.gluon.language.nvidia import hopper
from triton.experimental.gluon.language.nvidia.hopper import async_copy
from triton.language.extra.cuda import gdc_launch_dependents, gdc_wait

from musicgen.engine.gpu_triton import EPSILON, FEATURES

# Their names in Triton 3.9, and in 3.6.
_copy = getattr(async_copy, "async_load", None) or async_copy.async_copy_global_to_shared
_barrier = getattr(gl, "barrier", None) or gl.thread_barrier


@gluon.jit
def linear(
    x, weight, sums, shift, stats, out, scaled, gain, parts, counts, R, N,
    K: gl.constexpr, SPLITS: gl.constexpr, ROWS: gl.constexpr, DEPTH: gl.constexpr, STAGES: gl.constexpr,
    NORM: gl.constexpr, GELU: gl.constexpr, ADD: gl.constexpr, PARTS: gl.constexpr, WHOLE: gl.constexpr,
    INNER: gl.constexpr,
):  # fmt: skip
    """As `gpu_products.linear`. WHOLE: all inputs of a part are in shared memory at once, which few rows allow.

    INNER: one program makes all SPLITS of a sum, each by itself, and adds them.
    """
    gdc_launch_dependents()
    PART: gl.constexpr = K if INNER else K // SPLITS  # inputs of a program
    STEPS: gl.constexpr = PART // DEPTH
    AHEAD: gl.constexpr = STAGES if STAGES < STEPS else STEPS
    LANES: gl.constexpr = DEPTH // 8
    WARPS: gl.constexpr = gl.num_warps()
    loads: gl.constexpr = gl.BlockedLayout([1, 8], [32 // LANES, LANES], [WARPS, 1], [1, 0])
    shared: gl.constexpr = gl.NVMMASharedLayout(swizzle_byte_width=128, element_bitwidth=16, rank=2)
    GROUPS: gl.constexpr = WARPS // 4  # of four warps, which share the rows
    sum_layout: gl.constexpr = gl.NVMMADistributedLayout([3, 0], [4, GROUPS], [16, ROWS // GROUPS, 16])
    tile, split, block = gl.program_id(0), gl.program_id(1), gl.program_id(2)
    half: gl.constexpr = weight.dtype.element_ty
    weights = gl.allocate_shared_memory(half, [AHEAD, FEATURES, DEPTH], shared)
    inputs = gl.allocate_shared_memory(half, [STEPS if WHOLE else AHEAD, ROWS, DEPTH], shared)
    depth = gl.arange(0, DEPTH, gl.SliceLayout(0, loads)).expand_dims(0)
    of_weight = tile * FEATURES + gl.arange(0, FEATURES, gl.SliceLayout(1, loads))
    of_weight = gl.minimum(of_weight, N - 1).to(gl.int64).expand_dims(1)
    own = weight + (of_weight * K + split * PART + depth)
    of_input = (block * ROWS + gl.arange(0, ROWS, gl.SliceLayout(1, loads))).expand_dims(1)
    given = x + (of_input * K + split * PART + depth)
    given_live = (of_input < R) & (depth < DEPTH)  # the second is always so, and gives the shape
    for number in gl.static_range(AHEAD):
        _copy(weights.index(number), own + number * DEPTH, eviction_policy="evict_first")
        async_copy.commit_group()

    gdc_wait()
    feature = tile * FEATURES + gl.arange(0, FEATURES, gl.SliceLayout(1, sum_layout))
    row = block * ROWS + gl.arange(0, ROWS, gl.SliceLayout(0, sum_layout))
    place = row.expand_dims(0) * N + feature.expand_dims(1)
    known = (row < R).expand_dims(0) & (feature < N).expand_dims(1)
    if WHOLE:
        values = ()
        for number in gl.static_range(STEPS):
            more = (gl.load(given + number * DEPTH, mask=given_live, other=0.0),)
            values = values + more  # type: ignore[assignment]  # a tuple that grows while this is built
        mean, scale, own_sum, own_shift, before, factor = _beside(
            stats, sums, shift, out, gain, block * ROWS, row, feature, place, known, R, N, K, NORM, ADD
        )
        for number in gl.static_range(STEPS):
            inputs.index(number).store(values[number])
    else:
        for number in gl.static_range(AHEAD):
            _copy(inputs.index(number), given + number * DEPTH, mask=given_live)
            async_copy.commit_group()

    of_all = gl.full([FEATURES, ROWS], 0.0, gl.float32, sum_layout)
    total = of_all
    for step in range(STEPS):
        async_copy.wait_group(AHEAD - 1 if AHEAD == STEPS else AHEAD - 2)
        hopper.fence_async_shared()
        _barrier()
        later = step - 1 + AHEAD  # into the memory of the step before, of which all warps are done now
        if AHEAD < STEPS:
            if (step > 0) & (later < STEPS):
                _copy(weights.index(later % AHEAD), own + later * DEPTH, eviction_policy="evict_first")
                if not WHOLE:
                    _copy(inputs.index(later % AHEAD), given + later * DEPTH, mask=given_live)
        async_copy.commit_group()
        if INNER:
            if step % (STEPS // SPLITS) == 0:
                of_all += total
                total = gl.full([FEATURES, ROWS], 0.0, gl.float32, sum_layout)
        total = hopper.warpgroup_mma(
            weights.index(step % AHEAD), inputs.index(step if WHOLE else step % AHEAD).permute((1, 0)), total,
            is_async=False,
        )  # fmt: skip

    if INNER:
        total += of_all
    if PARTS:
        gl.store(parts + split * R * N + place, total, mask=known)
    else:
        last = True
        if SPLITS > 1 and not INNER:
            part = feature.expand_dims(1) * R + row.expand_dims(0)
            gl.store(parts + split * R * N + part, total, mask=known)
            _barrier()
            count = counts + block * gl.num_programs(0) + tile
            last = gl.atomic_add(count, 1, sem="acq_rel") == SPLITS - 1
            if last:
                gl.store(count, 0)
                total = gl.full([FEATURES, ROWS], 0.0, gl.float32, sum_layout)
                for other in gl.static_range(SPLITS):
                    those = parts + other * R * N + part
                    total += gl.load(those, mask=known, other=0.0, cache_modifier=".cg")
        if last:
            if not WHOLE:
                mean, scale, own_sum, own_shift, before, factor = _beside(
                    stats, sums, shift, out, gain, block * ROWS, row, feature, place, known, R, N, K, NORM, ADD
                )  # fmt: skip
            if NORM:
                total = (total - mean.expand_dims(0) * own_sum.expand_dims(1)) * scale.expand_dims(0)
                total += own_shift.expand_dims(1)
            if GELU:
                total = 0.5 * total * (1.0 + gl.erf(total * 0.7071067811865476))
            if ADD:
                total += before
                of_tile = gl.sum(total, 0)
                distance = total - of_tile.expand_dims(0) / FEATURES
                squares = gl.sum(distance * distance, 0)
                gl.store(stats + tile * R + row, of_tile, mask=row < R)
                gl.store(stats + (N // FEATURES + tile) * R + row, squares, mask=row < R)
                gl.store(scaled + place, (total * factor.expand_dims(1)).to(half), mask=known)
            gl.store(out + place, total.to(out.dtype.element_ty), mask=known)


@gluon.jit
def _beside(
    stats, sums, shift, out, gain, first, row, feature, place, known, R, N,
    K: gl.constexpr, NORM: gl.constexpr, ADD: gl.constexpr,
):  # fmt: skip
    """What a product needs beside its sums: mean and scale of the rows from `first` on, and the terms of the norm; what
    it is added to, and the gain of the next norm.
    """
    mean, scale, own_sum, own_shift, before, factor = 0.0, 0.0, 0.0, 0.0, 0.0, 0.0
    if NORM:
        TILES: gl.constexpr = K // FEATURES
        each: gl.constexpr = gl.BlockedLayout([1], [32], [gl.num_warps()], [0])
        of_row = first + gl.arange(0, row.shape[0], each)
        total = gl.full([row.shape[0]], 0.0, gl.float32, each)
        for tile in gl.static_range(TILES):
            total += gl.load(stats + tile * R + of_row, mask=of_row < R, other=0.0)
        mean = total / (TILES * FEATURES)
        squares = gl.full([row.shape[0]], 0.0, gl.float32, each)
        for tile in gl.static_range(TILES):
            distance = gl.load(stats + tile * R + of_row, mask=of_row < R, other=0.0) / FEATURES - mean
            squares += gl.load(stats + (TILES + tile) * R + of_row, mask=of_row < R, other=0.0)
            squares += FEATURES * distance * distance
        scale = 1.0 / gl.sqrt_rn(squares / (TILES * FEATURES) + EPSILON)
        mean, scale = gl.convert_layout(mean, row.type.layout), gl.convert_layout(scale, row.type.layout)
        own_sum = gl.load(sums + feature, mask=feature < N, other=0.0)
        own_shift = gl.load(shift + feature, mask=feature < N, other=0.0)
    if ADD:
        before = gl.load(out + place, mask=known, other=0.0)
        factor = gl.load(gain + feature, mask=feature < N, other=0.0).to(gl.float32)
    return mean, scale, own_sum, own_shift, before, factor


_CHECKED = (  # one of each kind: parts of few rows, a sum of few in parts, a norm before GELU, and a sum of many rows
    {"SPLITS": 2, "ROWS": 8, "NORM": False, "GELU": False, "ADD": False, "PARTS": True, "WHOLE": True, "INNER": False},
    {"SPLITS": 2, "ROWS": 8, "NORM": False, "GELU": False, "ADD": True, "PARTS": False, "WHOLE": True, "INNER": False},
    {"SPLITS": 1, "ROWS": 16, "NORM": True, "GELU": True, "ADD": False, "PARTS": False, "WHOLE": True, "INNER": False},
    {"SPLITS": 2, "ROWS": 64, "NORM": False, "GELU": False, "ADD": True, "PARTS": False, "WHOLE": False, "INNER": True},
)  # fmt: skip


def check(device: torch.device) -> None:
    """Build and run small products; raises whatever Triton raises where it cannot."""
    half = torch.zeros(64, 256, dtype=torch.float16, device=device)
    single = torch.zeros(1024, dtype=torch.float32, device=device)
    counts = torch.zeros(1, dtype=torch.int32, device=device)
    for what in _CHECKED:
        linear[1, 1 if what["INNER"] else what["SPLITS"], 1](
            half, half, single, single, single, single if what["ADD"] else half, half, half, single, counts, 1, 64,
            K=256, DEPTH=64, STAGES=2, **what, num_warps=8 if what["ROWS"] == 64 else 4, launch_pdl=True,
        )  # fmt: skip
