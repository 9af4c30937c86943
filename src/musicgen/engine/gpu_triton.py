"""What the Triton kernels of a decoding step share; the one file that imports Triton, but for its part Gluon.

A step of few rows reads every weight once and computes little, so that it is at most as fast as memory is read. Three
things bring it nearer to that: a kernel does several operations at once (product, norm, GELU, sum with the input); the
sums of small products are split, so that all multiprocessors read; and a kernel is started while the one before it
writes its results, for which it waits ("programmatic dependent launch", `OVERLAP`).

A row's result does not depend on the other rows: products are always of 64 features by 16 rows or more, summed in the
same order however many rows there are.
"""

from __future__ import annotations

import triton
import triton.language as tl
from triton.language.extra.cuda import gdc_launch_dependents, gdc_wait
from triton.runtime.errors import TritonError

FEATURES = tl.constexpr(64)  # of a tile; also the size of a head
EPSILON = tl.constexpr(1e-5)  # of norms

jit = triton.jit


@jit
def start_next(OVERLAP: tl.constexpr):
    """Let the next kernel start, once all programs of this one are here."""
    if OVERLAP:
        gdc_launch_dependents()


@jit
def wait(OVERLAP: tl.constexpr):
    """Wait for what the kernels before this one write."""
    if OVERLAP:
        gdc_wait()


__all__ = ["EPSILON", "FEATURES", "TritonError", "jit", "start_next", "tl", "wait"]
