"""Reads and writes tensor files: safetensors and torch's `.bin`, single or in shards; lazily, running no code."""

from __future__ import annotations

import hashlib
import json
import math
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache, partial
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor
from torch.overrides import TorchFunctionMode

from musicgen.errors import CheckpointError
from musicgen.io import atomic, pickles

INDEX = "{}.index.json"
SAFETENSORS, PICKLED = "model.safetensors", "pytorch_model.bin"
SHARD_BYTES = 4 * 2**30
LONGEST_JSON = 32 * 2**20
MAPPED_ONCE = 256 * 2**20  # bytes; opening a file again for each tensor takes as long as reading a small one
FLOATS = (torch.float16, torch.bfloat16, torch.float32, torch.float64)


class LazyTensors(Mapping[str, Tensor]):
    """Named tensors that are read on access.

    Each tensor of a large safetensors file has its own memory mapping: it is released with the tensor, and a tensor
    that is kept takes memory only as its pages are used. A file of up to `MAPPED_ONCE` bytes is mapped as a whole.
    """

    def __init__(self, readers: Mapping[str, Callable[[], Tensor]]) -> None:
        self._readers = readers

    def __getitem__(self, key: str) -> Tensor:
        return self._readers[key]()

    def __iter__(self) -> Iterator[str]:
        return iter(self._readers)

    def __len__(self) -> int:
        return len(self._readers)

    def renamed(self, rename: Callable[[str], str | None]) -> LazyTensors:
        """The same under other names; those that `rename` maps to None are left out."""
        pairs = ((rename(key), reader) for key, reader in self._readers.items())
        return LazyTensors({key: reader for key, reader in pairs if key is not None})


def merged(*parts: Mapping[str, Tensor]) -> LazyTensors:
    """Several tables as one, without reading any tensor."""
    return LazyTensors({key: partial(part.__getitem__, key) for part in parts for key in part})


def fingerprint(tensors: Mapping[str, Tensor], prefix: str = "") -> str:
    """SHA-256 of the tensors whose names begin with `prefix`: two models of one config are told apart by it."""
    found = hashlib.sha256()
    for name in sorted(name for name in tensors if name.startswith(prefix)):
        tensor = tensors[name].detach().cpu().contiguous()
        found.update(f"{name} {tensor.dtype} {list(tensor.shape)}\n".encode())
        found.update(tensor.reshape(-1).view(torch.uint8).numpy().data)
    return found.hexdigest()


def read_folder(folder: Path) -> tuple[LazyTensors, Path]:
    """The weights in a folder, and the file or index they come from; safetensors are preferred to pickles."""
    for name, read in ((SAFETENSORS, read_safetensors), (PICKLED, read_pickled)):
        if (folder / name).is_file():
            return read(folder / name), folder / name
        index = folder / INDEX.format(name)
        if index.is_file():
            return _read_shards(index, read), index
    raise CheckpointError(f"{folder} holds no weights: {SAFETENSORS} or {PICKLED} is missing.")


def _read_shards(index: Path, read: Callable[[Path], LazyTensors]) -> LazyTensors:
    places = read_json(index).get("weight_map")
    if not isinstance(places, dict) or not all(isinstance(name, str) for name in places.values()):
        raise CheckpointError(f"{index} does not say which file holds which weight.")
    readers: dict[str, Callable[[], Tensor]] = {}
    for name in sorted(set(places.values())):
        if Path(name).name != name:
            raise CheckpointError(f"{index} names a file outside its folder: {name!r}.")
        shard = read(index.parent / name)
        readers |= {key: reader for key, reader in shard._readers.items() if places.get(key) == name}
    if lost := sorted(places.keys() - readers.keys()):
        raise CheckpointError(f"{index} promises {lost[0]}, which is not in {places[lost[0]]}.")
    return LazyTensors(readers)


def read_safetensors(path: Path) -> LazyTensors:
    """The tensors of one safetensors file."""
    try:
        with safe_open(path, "pt") as file:
            keys = list(file.keys())
        if path.stat().st_size <= MAPPED_ONCE:
            whole = cache(partial(_read_all, path))
            return LazyTensors({key: partial(lambda key: whole()[key], key) for key in keys})
    except (OSError, SafetensorError) as error:
        raise CheckpointError(f"{path} cannot be read as safetensors: {_sentence(error)}.") from error

    return LazyTensors({key: partial(_read_one, path, key) for key in keys})


def _read_all(path: Path) -> dict[str, Tensor]:
    try:
        with safe_open(path, "pt") as file:
            return {key: file.get_tensor(key) for key in file.keys()}  # noqa: SIM118  # no dictionary
    except (OSError, SafetensorError) as error:
        raise _unreadable(path, error) from error


def _unreadable(path: Path, error: Exception) -> MemoryError | CheckpointError:
    if any(sign in str(error) for sign in _OUT_OF_MEMORY):  # the file could not be memory-mapped
        return MemoryError(str(error))
    return CheckpointError(f"{path} cannot be read as safetensors: {_sentence(error)}.")


def _read_one(path: Path, key: str) -> Tensor:
    try:
        with safe_open(path, "pt") as file:
            tensor: Tensor = file.get_tensor(key)
    except (OSError, SafetensorError) as error:
        raise _unreadable(path, error) from error
    return tensor


def read_pickled(path: Path) -> LazyTensors:
    """The tensors of one `.bin` file, which must contain nothing else."""
    state = unpickle(path)
    plain = isinstance(state, dict) and all(isinstance(value, Tensor) for value in state.values())
    if not plain or not all(isinstance(key, str) for key in state):
        raise CheckpointError(f"{path} is not a plain table of weights by their names.")
    return merged(state)


def unpickle(path: Path) -> Any:
    """What `torch.save` wrote, memory-mapped if the file allows it; a file with code is refused."""
    return pickles.load(path)


def read_json(path: Path) -> dict[str, Any]:
    """A JSON object from a file."""
    try:
        if (size := path.stat().st_size) > LONGEST_JSON:
            raise CheckpointError(f"{path} has {size} bytes; at most {LONGEST_JSON} are read of a JSON file.")
        data = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise CheckpointError(f"{path} is missing or cannot be read.") from error
    except (ValueError, RecursionError) as error:  # not JSON, or thousands of levels or digits of it
        raise CheckpointError(f"{path} is not JSON.") from error
    if not isinstance(data, dict):
        raise CheckpointError(f"{path} holds no settings.")
    return data


def checked(tensor: Tensor, wanted: Tensor, what: str, origin: str, *, finite: bool = False) -> Tensor:
    """The tensor, if it has the shape and kind of numbers that its module needs; else raises CheckpointError.

    With `finite` all its numbers must be finite, which reads all of it.
    """
    if tensor.shape != wanted.shape:
        got = f"{what} is {list(tensor.shape)}, not {list(wanted.shape)}"
        raise CheckpointError(f"{origin} does not fit its config: {got}.")
    if wanted.is_floating_point():
        if tensor.dtype not in FLOATS:
            name = str(tensor.dtype).removeprefix("torch.")
            raise CheckpointError(
                f"{origin} holds {what} as {name}; weights must be float16, bfloat16, float32 or float64 "
                f"(quantized checkpoints are not read: give the one they were made from)."
            )
        # Many times faster than isfinite of every number; a NaN is the least and the largest.
        if finite and tensor.numel() and not all(map(math.isfinite, map(float, tensor.aminmax()))):
            raise CheckpointError(f"{origin} holds numbers that are not finite in {what}: it is damaged.")
    elif tensor.is_floating_point() or tensor.is_complex() or tensor.dtype == torch.bool:
        raise CheckpointError(f"{origin} holds {what} as {tensor.dtype}; whole numbers are wanted.")
    return tensor


@contextmanager
def memory_for(what: str, size: int) -> Iterator[None]:
    """Context manager that turns running out of memory into a CheckpointError; the block needs `size` bytes."""
    try:
        yield
    except (MemoryError, RuntimeError) as error:
        message = str(error)
        if isinstance(error, RuntimeError) and not any(sign in message for sign in _OUT_OF_MEMORY):
            raise
        raise CheckpointError(
            f"There is not enough memory for {what}: it needs about {size / 1e9:.2f} GB; "
            f"free some, or choose a smaller model or a dtype of fewer bytes."
        ) from error


_OUT_OF_MEMORY = ("DefaultCPUAllocator", "out of memory", "not enough memory", "Cannot allocate memory")


class MetaInit(TorchFunctionMode):
    """Context manager in which new modules have weights on the meta device: shapes without memory, to be assigned.

    Unlike under `torch.device("meta")`, constants that a module computes (windows, filter banks) and the first values
    of codebooks are real tensors, and weights are not initialized: initializing meta tensors imports torch's compiler,
    which takes seconds.
    """

    def __torch_function__(
        self, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: dict[str, Any] | None = None
    ) -> Any:
        given = kwargs or {}
        if func is torch.empty and given.get("device") is None:
            return func(*args, **{**given, "device": "meta"})
        if func is torch.norm_except_dim and args[0].is_meta:  # the lengths of a weight-normalised kernel
            return torch.empty(len(args[0]), *[1] * (args[0].ndim - 1), device="meta")
        if getattr(func, "__name__", "") in _INITIALIZERS:
            tensor = args[0] if args else given["tensor"]
            if tensor.is_meta:
                return tensor
        return func(*args, **given)


_INITIALIZERS = frozenset({"normal_", "uniform_", "trunc_normal_", "kaiming_uniform_", "xavier_uniform_"})


# ---------------------------------------------------------------------------------------------------- writing


def write_safetensors(
    folder: Path, tensors: Mapping[str, Tensor], metadata: dict[str, str], shard_bytes: int = SHARD_BYTES
) -> list[str]:
    """Write `model.safetensors`, or shards and their index where it would be too large; returns the names."""
    shards = list(_shards(tensors, shard_bytes))
    many = len(shards) > 1
    names: list[str] = []
    places: dict[str, str] = {}
    total = 0
    for number, keys in enumerate(shards, 1):
        name = f"model-{number:05d}-of-{len(shards):05d}.safetensors" if many else SAFETENSORS
        # safetensors refuses to write tensors that share memory, as slices do.
        batch = {key: tensors[key].clone(memory_format=torch.contiguous_format) for key in keys}
        write_file(folder / name, batch, {"format": "pt", **metadata})
        names.append(name)
        places |= dict.fromkeys(keys, name)
        total += sum(tensor.nbytes for tensor in batch.values())
    if many:
        index = {"metadata": {"total_size": total}, "weight_map": places}
        (folder / INDEX.format(SAFETENSORS)).write_text(json.dumps(index, indent=1))
        names.append(INDEX.format(SAFETENSORS))
    return names


def write_file(file: Path, tensors: Mapping[str, Tensor], metadata: dict[str, str] | None = None) -> None:
    """Write one safetensors file atomically, with the permissions of the umask.

    safetensors by itself makes files private to the user.
    """
    try:
        with atomic.replacing(file) as part:
            save_file(dict(tensors), part, metadata=metadata)
    except (OSError, SafetensorError) as error:
        raise CheckpointError(
            _unwritten(file, error, sum(each.nbytes for each in tensors.values()))
        ) from error


def write_pickled(file: Path, content: object, size: int) -> None:
    """Write what `torch.load` reads, of about `size` bytes."""
    try:
        torch.save(content, file)
    except (OSError, RuntimeError) as error:  # torch's writer raises RuntimeError if the disk is full
        raise CheckpointError(_unwritten(file, error, size)) from error


def _shards(tensors: Mapping[str, Tensor], limit: int) -> Iterable[list[str]]:
    keys: list[str] = []
    size = 0
    for key, tensor in tensors.items():
        if keys and size + tensor.nbytes > limit:
            yield keys
            keys, size = [], 0
        keys.append(key)
        size += tensor.nbytes
    yield keys


def write_whole(folder: Path, write: Callable[[Path], None]) -> None:
    """Call `write` with a new folder, which then takes the place of `folder` in one step, or nothing if it raises.

    Other files of an existing folder are kept, but not weights of an earlier save.
    """
    try:
        with atomic.replacing_folder(folder, outdated=("model*.safetensors*",)) as part:
            write(part)
    except OSError as error:
        raise CheckpointError(f"{folder} cannot be written: {error.strerror or error}.") from error


def is_empty(folder: Path) -> bool:
    """Whether a folder is empty, not counting temporary folders of killed processes."""
    return all(atomic.is_scratch(each) for each in folder.iterdir())


def _unwritten(file: Path, error: BaseException, size: int) -> str:
    """A sentence about a file that could not be written, with the disk space it needs."""
    reason = error.strerror if isinstance(error, OSError) and error.strerror else _sentence(error)
    message = f"{file} cannot be written: {reason}."
    try:
        free = shutil.disk_usage(file.parent).free
    except OSError:
        return message
    return f"{message} It needs {size / 1e6:.1f} MB; {free / 1e6:.1f} MB are free there."


def _sentence(error: BaseException) -> str:
    return str(error).splitlines()[0].rstrip(".") if str(error) else type(error).__name__
