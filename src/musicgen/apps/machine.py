"""What `musicgen doctor` knows about this machine: processor, memory, GPU, and what is installed."""

from __future__ import annotations

import os
import platform
import re
import shutil
import tempfile
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

import torch
from packaging.requirements import Requirement

from musicgen.engine.device import can_int8

DISTRIBUTION = "musicgen-engine"
DEVELOPERS = ("dev",)  # extras that only developers need


@dataclass(frozen=True, slots=True)
class Gpu:
    """One device of CUDA; `memory` in bytes, `capability` such as 9.0, `bandwidth` of its memory in bytes a second.

    The bandwidth is what its clock and width allow; None where torch does not tell them.
    """

    name: str
    memory: int
    capability: float
    bandwidth: float | None = None


@dataclass(frozen=True, slots=True)
class Package:
    """A package that we need: its version here, None if it is not installed, and those that we take (`>=2.4`)."""

    name: str
    version: str | None
    wanted: str
    fits: bool
    extra: str | None  # None: always needed


@dataclass(frozen=True, slots=True)
class Machine:
    """What is here. Memory in bytes, None where the system does not tell; `load` is programs that want a core."""

    processor: str
    vectors: str  # the widest vector operations: AVX512, AVX2, DEFAULT
    cores: int  # that this process may use
    threads: int  # that torch uses
    memory: int | None
    available: int | None
    swapped: int | None
    load: float | None
    int8: bool
    code_folder: str | None  # where machine code is kept; None: nowhere
    byte_code: bool  # whether Python has kept that of torch
    gpus: tuple[Gpu, ...]
    gpu_unused: bool  # a driver of NVIDIA is here, but torch cannot use it
    mps: bool
    packages: tuple[Package, ...]


def inspect() -> Machine:
    """Look at this machine."""
    memory = _memory()
    cuda = torch.cuda.is_available()
    return Machine(
        processor=_processor(),
        vectors=torch.backends.cpu.get_cpu_capability(),
        cores=len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1,
        threads=torch.get_num_threads(),
        memory=memory.get("MemTotal") or _physical(),
        available=memory.get("MemAvailable"),
        swapped=memory["SwapTotal"] - memory.get("SwapFree", 0) if "SwapTotal" in memory else None,
        load=os.getloadavg()[0] if hasattr(os, "getloadavg") else None,
        int8=can_int8(),
        code_folder=code_folder(),
        byte_code=keeps_byte_code(),
        gpus=tuple(_gpu(index) for index in range(torch.cuda.device_count() if cuda else 0)),
        gpu_unused=not cuda and (shutil.which("nvidia-smi") is not None or Path("/dev/nvidia0").exists()),
        mps=torch.backends.mps.is_available(),
        packages=packages(),
    )


def code_folder() -> str | None:
    """The folder that keeps the machine code of int8, or None if none can be written to."""
    try:
        from musicgen.engine.int8_code import PASS, file_name, folders
    except (ImportError, OSError):  # without llvmlite there is no machine code
        return None
    for folder in folders():
        if (folder / file_name(PASS)).is_file():
            return str(folder)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=folder):
                return str(folder)
        except OSError:
            continue
    return None


def keeps_byte_code() -> bool:
    """Whether the byte code of torch is on disk: it has been imported, so it is if Python may keep it."""
    cached = None if torch.__spec__ is None else torch.__spec__.cached
    return cached is None or Path(cached).is_file()


def packages() -> tuple[Package, ...]:
    """The packages that ours names, those of its extras too; empty where it is not installed as one."""
    try:
        named = metadata.requires(DISTRIBUTION) or []
    except metadata.PackageNotFoundError:
        return ()
    return tuple(package for line in named if (package := _package(line)) is not None)


def _package(line: str) -> Package | None:
    """A line of a package's metadata, such as `scipy>=1.11; extra == 'train'`; None if it is not for users here."""
    requirement = Requirement(line)
    extra = re.search(r"extra == ['\"]([\w-]+)['\"]", str(requirement.marker or ""))
    named = extra[1] if extra else None
    applies = requirement.marker is None or requirement.marker.evaluate({"extra": named or ""})
    if named in DEVELOPERS or not applies:
        return None
    try:
        version: str | None = metadata.version(requirement.name)
    except metadata.PackageNotFoundError:
        version = None
    fits = version is None or requirement.specifier.contains(version, prereleases=True)
    return Package(requirement.name, version, str(requirement.specifier), fits, named)


def _gpu(index: int) -> Gpu:
    found = torch.cuda.get_device_properties(index)
    return Gpu(found.name, found.total_memory, found.major + found.minor / 10, bandwidth(found))


def bandwidth(properties: Any) -> float | None:
    """Bytes a second of a CUDA device's memory, from torch's properties of it: two transfers a clock."""
    kilohertz, bits = (getattr(properties, name, 0) for name in ("memory_clock_rate", "memory_bus_width"))
    return 2.0 * 1e3 * kilohertz * bits / 8 if kilohertz and bits else None


def _processor() -> str:
    try:
        names = re.findall(r"^model name\s*:\s*(.+)$", Path("/proc/cpuinfo").read_text("utf-8"), re.MULTILINE)
    except OSError:
        names = []
    return names[0] if names else platform.processor() or platform.machine()


def _memory() -> dict[str, int]:
    """Bytes by the names of Linux; empty elsewhere."""
    try:
        lines = Path("/proc/meminfo").read_text("utf-8").splitlines()
    except OSError:
        return {}
    return {name: int(rest.split()[0]) * 1024 for name, _, rest in (line.partition(":") for line in lines)}


def _physical() -> int | None:
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, OSError, ValueError):
        return None
