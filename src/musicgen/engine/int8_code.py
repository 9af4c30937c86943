"""The machine code of the pass in int8: compiled by Numba once, kept on disk, and loaded without Numba from then on.

Importing Numba and asking it for machine code that it has kept takes as long as importing half of torch. What it makes
of `forward` is one object file that needs nothing of Numba, so llvmlite alone can load it.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import platform
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path

from llvmlite import binding

from musicgen.engine.int8_records import Code

Forward = Callable[[int, int, int, int], None]

FOLDER = "MUSICGEN_CACHE_DIR"  # the environment variable that names the folder of machine code
# As Numba calls functions: places for a result and for an error (there are none), the arguments; it returns a status.
# A call of it lets other threads of Python run.
_NATIVE = ctypes.CFUNCTYPE(ctypes.c_int32, *[ctypes.c_void_p] * 2, *[ctypes.c_int64] * 4)
_linked: list[object] = []  # engines own the code


@cache
def forward() -> Forward:
    """The compiled `int8_kernel.forward`, from disk or from Numba.

    Raises ImportError where neither is here.
    """
    for folder in folders():
        code = read(folder / file_name())
        if code is not None:
            return _link(code)
    from musicgen.engine.int8_kernel import compile_pass

    code, alone = compile_pass()
    if alone:
        keep(code)
    return _link(code)


def folders() -> Iterator[Path]:
    """Where machine code may be: the folder that is asked for, or else beside the package and in the user's cache."""
    named = os.environ.get(FOLDER)
    if named:
        yield Path(named)
        return
    yield Path(__file__).parent / "__pycache__"
    with suppress(RuntimeError):  # a user without a home
        home = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
        yield Path(home) / "musicgen"


@cache
def file_name() -> str:
    """The name of the file: it depends on all that the machine code was made from and for."""
    digest = hashlib.sha256()
    for source in sorted(Path(__file__).parent.glob("int8_*.py")):
        digest.update(source.read_bytes())
    versions = (binding.llvm_version_info, platform.system(), platform.machine())
    processor = (binding.get_host_cpu_name(), binding.get_host_cpu_features().flatten())
    named = [os.environ.get(f"NUMBA_{each}", "") for each in ("CPU_NAME", "CPU_FEATURES", "OPT")]
    digest.update(repr((versions, processor, named)).encode())
    return f"int8-{digest.hexdigest()[:32]}.o"


def read(path: Path) -> Code | None:
    """The machine code in a file, or None if there is none, or it is damaged."""
    try:
        checksum, name, data = path.read_bytes().split(b"\n", 2)
    except (OSError, ValueError):
        return None
    if hashlib.sha256(name + b"\n" + data).hexdigest().encode() != checksum:
        return None
    return Code(name.decode(), data)


def keep(code: Code) -> Path | None:
    """Write machine code to the first folder that takes it; returns the file's path, or None if no folder does."""
    body = code.name.encode() + b"\n" + code.data
    for folder in folders():
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
            number, written = tempfile.mkstemp(dir=folder)
            try:
                with os.fdopen(number, "wb") as file:
                    file.write(hashlib.sha256(body).hexdigest().encode() + b"\n" + body)
                Path(written).replace(
                    folder / file_name()
                )  # processes that begin together all find a whole file
            except OSError:
                Path(written).unlink()
                continue
            return folder / file_name()
    return None


def _link(code: Code) -> Forward:
    """The function of an object file, ready to be called."""
    binding.initialize_native_target()
    binding.initialize_native_asmprinter()
    machine = binding.Target.from_default_triple().create_target_machine()
    engine = binding.create_mcjit_compiler(binding.parse_assembly(""), machine)
    engine.add_object_file(binding.ObjectFileRef.from_data(code.data))
    engine.finalize_object()
    _linked.append(engine)
    native = _NATIVE(engine.get_function_address(code.name))

    def run(phases: int, count: int, one_pass: int, memory: int) -> None:
        places = (ctypes.c_void_p * 2)()
        start = ctypes.addressof(places)
        status = native(start, start + ctypes.sizeof(ctypes.c_void_p), phases, count, one_pass, memory)
        assert status == 0, "the compiled code raises nothing"

    return run
