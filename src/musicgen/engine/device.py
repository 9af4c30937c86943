"""Chooses device and precision of the language model, and prepares it for them."""

from __future__ import annotations

import platform
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Any, Protocol

import torch
from torch import Tensor

from musicgen.config import DTYPES, LMConfig
from musicgen.errors import InputError
from musicgen.model.codec import Codec, Encodec, StereoCodec
from musicgen.model.conditioning import Conditioning
from musicgen.model.kv_cache import CacheSize
from musicgen.model.lm import LanguageModel
from musicgen.model.packed import can_pack, has_bfloat16, pack

DeviceOption = str | int | torch.device  # a number is that of a GPU, negative for the CPU, as in transformers
DtypeOption = str | torch.dtype
INTEGERS = {"int8": 8, "int4": 4}  # precisions of whole numbers, and their bits
_BFLOAT16_UNITS = (
    "_is_avx512_bf16_supported",
    "_is_amx_tile_supported",
)  # functions of torch.cpu, where it has them


@dataclass(frozen=True, slots=True)
class Runtime:
    """A device and the precision of the language model's matrices on it, one of `config.DTYPES`."""

    device: torch.device
    dtype: str

    @property
    def of_others(self) -> torch.dtype:
        """The precision of all else than the language model."""
        floats: torch.dtype = torch.float32 if self.device.type == "cpu" else getattr(torch, self.dtype)
        return floats


def choose(
    device: DeviceOption | None = None, dtype: DtypeOption | None = None, cpu_dtype: str = "float32"
) -> Runtime:
    """The given device, or the best available; the given dtype, or float16 on CUDA and `cpu_dtype` on a CPU.

    A number is a device as transformers counts: a negative one is the CPU, any other a GPU, or the CPU where there is
    none. Raises InputError for an unknown device or dtype, or a dtype that the device does not support.
    """
    if isinstance(dtype, torch.dtype):
        dtype = str(dtype).removeprefix("torch.")
    if dtype is not None and dtype not in DTYPES:
        raise InputError(f"dtype must be one of {', '.join(DTYPES)}, got {dtype!r}.")
    target = _device(device)
    if dtype is None:
        usual = {"cuda": "float16", "cpu": cpu_dtype}.get(target.type, "float32")
        return Runtime(target, "float32" if usual in INTEGERS and not can_int8() else usual)
    if dtype == "float16" and target.type == "cpu":
        raise InputError("float16 does not run on a CPU: choose float32, bfloat16, int8 or int4.")
    if dtype in INTEGERS and target.type != "cpu":
        raise InputError(f"{dtype} runs only on a CPU: choose float16, bfloat16 or float32.")
    if dtype in INTEGERS and not can_int8():
        raise InputError(f"{dtype} needs Numba, which cannot be imported here: choose float32 or bfloat16.")
    return Runtime(target, dtype)


@cache
def can_int8(program: str = "PASS") -> bool:
    """Whether machine code of int8 is here, or Numba, if it goes with this Python, NumPy and processor.

    Of the program `PASS`, a step in int8 and int4, or `SEANET`, parts of EnCodec's decoder in reduced precision.
    """
    try:
        code = import_module("musicgen.engine.int8_code")
        code.load(getattr(code, program))
    except (ImportError, OSError):
        return False
    return True


def computes_bfloat16(device: torch.device) -> bool:
    """Whether a device has units for bfloat16. A processor without them computes in it ten to twenty times slower."""
    if device.type == "cuda":
        return torch.cuda.get_device_capability(device) >= (8, 0)
    if device.type != "cpu":
        return False
    if platform.machine() in ("arm64", "aarch64"):
        return has_bfloat16()
    # On a processor with AVX-512 oneDNN says yes, and converts every number if it has no units.
    found = (getattr(torch.cpu, name, None) for name in _BFLOAT16_UNITS)
    return any(has() for has in found if has is not None)


def _device(given: DeviceOption | None) -> torch.device:
    available = ["cpu"]
    if torch.backends.mps.is_available():
        available.insert(0, "mps")
    if torch.cuda.is_available():
        available.insert(0, "cuda")
    if given is None:
        return torch.device(available[0])
    name = _by_number(given, available[0]) if isinstance(given, int) else str(given)
    kind, _, index = name.partition(":")
    if kind not in available or (index and (not index.isdigit() or (kind != "cuda" and int(index) > 0))):
        raise InputError(f"device must be one of {', '.join(available)}, got {name!r}.")
    if index and kind == "cuda" and int(index) >= torch.cuda.device_count():
        raise InputError(
            f"There are {torch.cuda.device_count()} CUDA devices, numbered from 0; got {name!r}."
        )
    return torch.device(name if kind == "cuda" else kind)


def _by_number(number: int, best: str) -> str:
    return "cpu" if number < 0 else f"cuda:{number}" if best == "cuda" else best


class Decodable(Protocol):
    """What decoding asks of a language model: memory for rows that are independent of each other, and their logits."""

    config: LMConfig

    @property
    def device(self) -> torch.device:
        """The device of the codes that it is given, and of its logits."""

    def new_cache(self, size: CacheSize) -> Any:
        """Empty memory of this size."""

    def cache_bytes(self, size: CacheSize) -> int:
        """Memory that a cache of this size takes at most."""

    def chunk(self, running: int, *, drawn: bool = False) -> int:
        """Columns of a prefix or of known codes that are given at once, while `running` rows wait.

        `drawn`: the codes were drawn by steps before, and must lead to the same codes as these steps did.
        """

    def start(self, cache: Any, row: int, conditioning: Conditioning) -> None:
        """Let a row of the cache begin anew with the condition of `conditioning`, which has one row."""

    def extend_prefix(self, vectors: Tensor, cache: Any, row: int) -> None:
        """Give a row of the cache the next vectors `[n, D]` of its prefix."""

    def extend(self, codes: Tensor, cache: Any, rows: Tensor) -> Any:
        """Give rows `[n]` of the cache S more codes `[n, K, S]` each."""

    def next_logits(self, codes: Tensor, cache: Any, rows: Tensor, live: Tensor | None = None) -> Tensor:
        """Float32 logits `[n, K, V]` after one more code of each codebook `[n, K]` of rows `[n]` of the cache.

        With `live [n]` (not on a CPU in int8) the rows are the first ones of the cache, and no shape depends on their
        lengths; those where it is 0 are computed, but keep their length.
        """


def prepare(lm: LanguageModel, runtime: Runtime) -> Decodable:
    """Move a model to its device and precision, for decoding only; on a CPU it can then not be trained or saved.

    On a CPU float32 and bfloat16 are the precision of the matrices alone; norms and sums stay float32.
    """
    lm = lm.eval().requires_grad_(False)
    if runtime.device.type != "cpu":
        return lm.to(runtime.device, runtime.of_others)
    lm = lm.float()
    if runtime.dtype in INTEGERS:
        from musicgen.engine.cpu_step import Int8LanguageModel

        return Int8LanguageModel(lm, bits=INTEGERS[runtime.dtype])
    if can_pack():
        pack(lm, torch.bfloat16 if runtime.dtype == "bfloat16" else torch.float32, keep=("head",))
    return lm


def prepare_codec(codec: Codec, runtime: Runtime) -> None:
    """Let EnCodec decode in reduced precision where the language model does so on a CPU; see `engine/cpu_sound.py`."""
    mono = codec.codec if isinstance(codec, StereoCodec) else codec
    reduced = runtime.device.type == "cpu" and runtime.dtype != "float32"
    if reduced and isinstance(mono, Encodec) and can_int8("SEANET"):
        from musicgen.engine.cpu_sound import ReducedMath

        mono.stream_math = ReducedMath(torch.bfloat16 if computes_bfloat16(runtime.device) else torch.float32)
