"""Reads files of `torch.save` without running any code in them.

Such a file is a zip of one pickle and raw tensor data. It is read here without torch's unpickler: only containers,
numbers and tensors are built, OmegaConf's classes (the settings in AudioCraft's training checkpoints and MultiBand
Diffusion packages) become `Record` objects without behaviour, and anything else is refused. Tensor data stays
memory-mapped, and no tensor is larger than the data behind it.
"""

from __future__ import annotations

import math
import mmap
import pickle
import struct
import sys
import zipfile
import zlib
from collections import OrderedDict, defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from musicgen.errors import CheckpointError

LONGEST_PICKLE = 256 * 2**20  # of names and settings, without the tensors' data
MOST_SETTINGS = 100_000

_STORAGES = {
    "DoubleStorage": torch.float64, "FloatStorage": torch.float32, "HalfStorage": torch.float16,
    "BFloat16Storage": torch.bfloat16, "LongStorage": torch.int64, "IntStorage": torch.int32,
    "ShortStorage": torch.int16, "CharStorage": torch.int8, "ByteStorage": torch.uint8, "BoolStorage": torch.bool,
}  # fmt: skip
_DTYPES = {str(dtype).removeprefix("torch."): dtype for dtype in _STORAGES.values()}
_PLAIN: dict[str, Any] = {
    "dict": dict, "list": list, "tuple": tuple, "set": set, "int": int, "long": int, "float": float,
    "str": str, "unicode": str, "bool": bool,
}  # fmt: skip
_DAMAGE = (
    pickle.UnpicklingError, EOFError, LookupError, TypeError, ValueError, AttributeError, ArithmeticError,
    MemoryError, RuntimeError, zlib.error, NotImplementedError,
)  # fmt: skip  # what an unpickler raises for damaged bytes


class Record:
    """Replaces a class of another package: stores its arguments and state, and has no behaviour."""

    def __init__(self, *arguments: object) -> None:
        self.fields: dict[str, Any] = {"arguments": arguments}

    def __setstate__(self, state: object) -> None:
        self.fields = dict(state) if isinstance(state, dict) else {"state": state}


class _Reader(pickle.Unpickler):
    """Unpickles containers, numbers and memory-mapped tensors; OmegaConf's classes become records."""

    def __init__(self, pickled: Any, data: mmap.mmap, places: Mapping[str, tuple[int, int]]) -> None:
        super().__init__(pickled, encoding="utf-8")
        self._data, self._places = data, places

    def find_class(self, module: str, name: str) -> Any:
        if module.split(".", maxsplit=1)[0] in ("omegaconf", "typing", "pathlib", "numpy"):
            return type(name, (Record,), {})
        if module in ("builtins", "__builtin__") and name in _PLAIN:
            return _PLAIN[name]
        if module == "collections" and name in ("OrderedDict", "defaultdict"):
            return OrderedDict if name == "OrderedDict" else defaultdict
        if module in ("torch", "torch.storage") and name in _STORAGES:
            return _STORAGES[name]
        if module == "torch" and name in _DTYPES:
            return _DTYPES[name]
        if (module, name) == ("torch", "Size"):
            return tuple
        # Bound methods: a pickle may set attributes of the objects it gets, and these have none that can be set.
        if (module, name) == ("torch._utils", "_rebuild_tensor_v2"):
            return self._tensor
        if (module, name) == ("torch._utils", "_rebuild_parameter"):
            return self._parameter
        if (module, name) == ("torch._utils", "_rebuild_qtensor"):
            raise pickle.UnpicklingError("it holds quantized tensors, which cannot be read")
        raise pickle.UnpicklingError(f"it wants {module}.{name}, which weights do not need")

    def persistent_load(self, pid: Any) -> Tensor:
        _, dtype, key, _, count = pid
        start, size = self._places[key]
        if count * dtype.itemsize > size:
            raise pickle.UnpicklingError(f"storage {key} is cut short")
        if not count:
            return torch.empty(0, dtype=dtype)
        return torch.frombuffer(self._data, dtype=dtype, count=count, offset=start)

    def _tensor(self, storage: Tensor, offset: int, size: Any, stride: Any, *_: object) -> Tensor:
        if math.prod(size) > storage.numel():
            raise pickle.UnpicklingError("a tensor is larger than its data")
        return storage.as_strided(size, stride, offset)

    def _parameter(self, data: Tensor, *_: object) -> Tensor:
        return data


def load(path: Path) -> Any:
    """The object in a `torch.save` file, its tensors mapped (copy on write) from disk; raises CheckpointError."""
    try:
        with path.open("rb") as file:
            zipped = file.read(4) == b"PK\x03\x04"
    except OSError as error:
        raise CheckpointError(f"{path} is missing or cannot be read: {error.strerror}.") from error
    if not zipped:
        return _load_old(path)
    try:
        with path.open("rb") as file, zipfile.ZipFile(file) as archive:
            entries = {info.filename: info for info in archive.infolist()}
            pickles = [name for name in entries if name.endswith("/data.pkl")]
            if len(pickles) != 1:
                raise CheckpointError(
                    f"{path} is not a file that torch wrote: it holds {len(pickles)} data.pkl, not one."
                )
            if entries[pickles[0]].file_size > LONGEST_PICKLE:
                raise CheckpointError(f"{path} holds a data.pkl of over {LONGEST_PICKLE} bytes: no weights.")
            prefix = pickles[0].removesuffix("data.pkl")
            order = "little"
            if prefix + "byteorder" in entries:
                with archive.open(prefix + "byteorder") as entry:
                    order = entry.read(16).decode()
            if order != sys.byteorder:
                raise CheckpointError(f"{path} was written on a {order}-endian machine; this one is not.")
            data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_COPY)
            places = {}
            for name, info in entries.items():
                if name.startswith(prefix + "data/") and info.compress_type == zipfile.ZIP_STORED:
                    # The local header repeats the name and may pad differently from the directory at the end.
                    lengths = struct.unpack_from("<HH", data, info.header_offset + 26)
                    places[name.removeprefix(prefix + "data/")] = (
                        info.header_offset + 30 + sum(lengths), info.file_size
                    )  # fmt: skip
            with archive.open(pickles[0]) as pickled:
                return _Reader(pickled, data, places).load()
    except (OSError, zipfile.BadZipFile, struct.error) as error:
        raise CheckpointError(f"{path} cannot be read as a file of torch: {_reason(error)}.") from error
    except _DAMAGE as error:
        raise CheckpointError(
            f"{path} is damaged, or holds more than tensors and plain data, and is not opened: {_reason(error)}."
        ) from error


def _load_old(path: Path) -> Any:
    """Files from before torch 1.6, which are not zips: read by torch's own restricted unpickler."""
    try:
        return torch.load(path, map_location="cpu", weights_only=True)
    except pickle.UnpicklingError as error:
        raise CheckpointError(
            f"{path} is damaged, or holds more than tensors and plain data, and is not opened."
        ) from error
    except Exception as error:  # for damaged bytes an unpickler may raise anything
        raise CheckpointError(f"{path} is not a file that torch wrote, or is damaged.") from error


def plain(node: Any) -> Any:
    """A record of OmegaConf as dicts, lists and values; interpolations stay strings. Raises CheckpointError."""
    left = [MOST_SETTINGS]

    def convert(node: Any) -> Any:
        left[0] -= 1
        if left[0] < 0:
            raise CheckpointError(f"The settings of a checkpoint have over {MOST_SETTINGS} entries.")
        fields = node.fields if isinstance(node, Record) else {"_val": node}
        content = fields.get("_content", fields.get("_val"))
        if isinstance(content, Mapping):
            return {str(key): convert(each) for key, each in content.items()}
        if isinstance(content, list | tuple):
            return [convert(each) for each in content]
        return content

    try:
        return convert(node)
    except RecursionError as error:
        raise CheckpointError("The settings of a checkpoint are nested too deeply.") from error


def _reason(error: BaseException) -> str:
    lines = str(error).split("\n")
    return lines[0][:200].rstrip(".") or type(error).__name__
