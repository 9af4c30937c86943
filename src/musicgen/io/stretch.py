"""Stretches sound in time without changing its pitch. The only file that imports python-stretch."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from musicgen.extras import require

MOST = 0.08  # of the tempo: more is heard


def stretched(samples: Tensor, rate: int, factor: float) -> Tensor:
    """Samples `[C, N]` played `factor` times as fast, at their pitch: `[C, N / factor]`. The same every time."""
    require("stretch", "Stretching music to a tempo", "python_stretch")
    from python_stretch import Signalsmith

    stretch = Signalsmith.Stretch(0)
    stretch.preset(samples.shape[0], rate)
    stretch.setTimeFactor(factor)
    made = stretch.process(np.ascontiguousarray(samples.numpy(), dtype=np.float32))
    return torch.from_numpy(np.array(made, copy=True))
