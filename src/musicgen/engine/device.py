"""Chooses device and precision of the language model, and prepares it for them."""

from __future__ import annotations

from dataclasses import dataclass

import torch

from musicgen.config import DTYPES
from musicgen.errors import InputError
from musicgen.model.lm import LanguageModel
from musicgen.model.packed import can_pack, pack
from musicgen.model.quantize import Int8Linear, quantize_blocks

_DTYPES: dict[str, torch.dtype] = {name: getattr(torch, name) for name in DTYPES}


@dataclass(frozen=True, slots=True)
class Runtime:
    """A device and the precision of the language model's matrices on it."""

    device: torch.device
    dtype: torch.dtype


def choose(device: str | None = None, dtype: str | None = None, cpu_dtype: str = "float32") -> Runtime:
    """The given device, or the best available; the given dtype, or float16 on CUDA and `cpu_dtype` on a CPU.

    Raises InputError for an unknown device or dtype, or a dtype that the device does not support.
    """
    if dtype is not None and dtype not in _DTYPES:
        raise InputError(f"dtype must be one of {', '.join(_DTYPES)}, got {dtype!r}.")
    target = _device(device)
    if dtype is None:
        usual = {"cuda": "float16", "cpu": cpu_dtype}.get(target.type, "float32")
        return Runtime(target, _DTYPES[usual])
    if dtype == "float16" and target.type == "cpu":
        raise InputError("float16 does not run on a CPU: choose float32, bfloat16 or int8.")
    if dtype == "int8" and target.type != "cpu":
        raise InputError("int8 runs only on a CPU: choose float16, bfloat16 or float32.")
    return Runtime(target, _DTYPES[dtype])


def _device(name: str | None) -> torch.device:
    available = ["cpu"]
    if torch.backends.mps.is_available():
        available.insert(0, "mps")
    if torch.cuda.is_available():
        available.insert(0, "cuda")
    if name is None:
        return torch.device(available[0])
    kind, _, index = name.partition(":")
    if kind not in available or (index and (not index.isdigit() or kind != "cuda")):
        raise InputError(f"device must be one of {', '.join(available)}, got {name!r}.")
    if index and int(index) >= torch.cuda.device_count():
        raise InputError(
            f"There are {torch.cuda.device_count()} CUDA devices, numbered from 0; got {name!r}."
        )
    return torch.device(name)


def prepare(lm: LanguageModel, runtime: Runtime) -> LanguageModel:
    """Move a model to its device and precision, for decoding only; on a CPU it can then not be trained or saved.

    On a CPU only the matrices get the precision of the runtime (the head only int8); norms and sums stay float32.
    """
    lm = lm.eval().requires_grad_(False)
    if runtime.device.type != "cpu":
        return lm.to(runtime.device, runtime.dtype)
    lm = lm.float()
    if runtime.dtype == torch.int8:
        quantize_blocks(lm.blocks)
        lm.head = Int8Linear(lm.head.weight)  # type: ignore[assignment]  # it has the interface of a linear layer
    if can_pack():
        pack(lm, torch.bfloat16 if runtime.dtype == torch.bfloat16 else torch.float32, keep=("head",))
    return lm
