"""The precision in which a training computes; weights and the optimizer's state are float32 in any case."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from typing import Any

import torch

from musicgen.engine.device import computes_bfloat16
from musicgen.train.config import Precision


def is_bfloat16(precision: Precision, device: torch.device) -> bool:
    """Whether a recipe's precision is bfloat16 on this device."""
    return precision == "bf16" or (precision == "auto" and computes_bfloat16(device))


def autocast(precision: Precision, device: torch.device) -> AbstractContextManager[Any]:
    """Context manager within which modules compute in a recipe's precision."""
    if is_bfloat16(precision, device):
        return torch.autocast(device.type, torch.bfloat16)
    return nullcontext()
