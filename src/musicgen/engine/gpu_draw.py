"""The Triton kernel that draws the codes of a decoding step."""

from __future__ import annotations

from musicgen.engine.gpu_triton import jit, start_next, tl, wait

_GOLDEN = tl.constexpr(0x1E3779B9)  # as in model/sampling.py


@jit
def _mix32(x):
    """`model.sampling.mix32` in 32 bits."""
    x = x ^ (x >> 16)
    x = x * tl.full([1], 0x21F0AAAD, tl.uint32)
    x = x ^ (x >> 15)
    x = x * tl.full([1], 0x735A2D97, tl.uint32)
    return x ^ (x >> 15)


@jit
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


@jit
def sample(
    logits, members, weights, temperature, top_k, noisy, seeds, places, penalty, live, lengths, steps, out, R,
    K: tl.constexpr, V: tl.constexpr, SPACE: tl.constexpr, ROWS: tl.constexpr,
    RESTRICT: tl.constexpr, PENALTY: tl.constexpr, OVERLAP: tl.constexpr,
):  # fmt: skip
    """Guidance and drawing of one code of one take: `model.sampling.guide` and `draw` with their Gumbel noise.

    A code is -1 where its logits are not finite. The rows' lengths are counted, too. SPACE is V as a power of two.
    """
    wait(OVERLAP)
    start_next(OVERLAP)
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
