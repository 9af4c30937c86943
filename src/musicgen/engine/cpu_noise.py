"""Gumbel noise on a CPU: the numbers of `model/sampling.py` to the bit, hashed in numpy.

Numpy has 32-bit numbers without sign, whose products are cut off where they overflow. In torch the hash takes twice the
memory and more operations.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from musicgen.model.sampling import MIX32_FACTORS, MIX32_SHIFTS, gumbel_of, noise_keys


def gumbel(seeds: Tensor, first_step: int, steps: int, codebooks: int, codes: int) -> Tensor:
    """The noise of `model.sampling.gumbel`, `[steps, B, K, V]`."""
    key, code = (
        each.numpy().astype(np.uint32) for each in noise_keys(seeds, first_step, steps, codebooks, codes)
    )
    x = key[..., None] ^ code
    shifted = np.empty_like(x)
    for shift, factor in zip(MIX32_SHIFTS, (*MIX32_FACTORS, None), strict=True):
        np.right_shift(x, np.uint32(shift), out=shifted)
        x ^= shifted
        if factor is not None:
            x *= np.uint32(factor)
    x >>= np.uint32(9)
    return gumbel_of(torch.from_numpy(x.view(np.int32)))
