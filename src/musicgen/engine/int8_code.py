"""The machine code of the pass in int8: made once for this processor, kept on disk, and loaded from there.

Numba compiles the pass to LLVM's code, which comes with the package (`int8_pass.ll`, written by `make int8`); llvmlite
alone makes machine code of it. Importing Numba and asking it for the same takes several times as long. Where the
sources of the pass have changed since, or this LLVM cannot read that file, Numba is asked.
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

from musicgen.engine.int8_records import MOST_TOGETHER, Code

Forward = Callable[[int, int, int, int], None]

FOLDER = "MUSICGEN_CACHE_DIR"  # the environment variable that names the folder of machine code
# As Numba calls functions: places for a result and for an error (there are none), the arguments; it returns a status.
# A call of it lets other threads of Python run.
_NATIVE = ctypes.CFUNCTYPE(ctypes.c_int32, *[ctypes.c_void_p] * 2, *[ctypes.c_int64] * 4)
_linked: list[object] = []  # engines own the code

NAME = "musicgen_int8_forward"  # of the function in SHIPPED
SHIPPED = Path(__file__).with_name("int8_pass.ll")
_SOURCES = ("draw", "kernel", "numba", "products", "records", "vectors", "weights")
_OF_NUMBA = ("CPU_NAME", "CPU_FEATURES", "OPT")  # what users may set for Numba


@cache
def forward() -> Forward:
    """The compiled `int8_kernel.forward`, from disk, or from LLVM's code of it, or from Numba.

    Raises ImportError where none of them is here.
    """
    for folder in folders():
        code = read(folder / file_name())
        if code is not None:
            return _link(code)
    code = fitted()
    if code is not None:
        keep(code)
        return _link(code)
    from musicgen.engine.int8_kernel import compile_pass

    code, alone = compile_pass()
    if alone:
        keep(code)
    return _link(code)


@cache
def rows_together() -> int:
    """How many rows the pass multiplies in one loop at most: as many as there are registers for the sums of."""
    return MOST_TOGETHER if binding.get_host_cpu_features().get("avx512bw") else 2


def sources() -> str:
    """A digest of what the pass is made from."""
    digest = hashlib.sha256()
    for name in _SOURCES:
        digest.update(Path(__file__).with_name(f"int8_{name}.py").read_bytes().replace(b"\r", b""))
    return digest.hexdigest()


def fitted(shipped: Path = SHIPPED) -> Code | None:
    """The machine code that LLVM makes for this processor of its code in a file.

    None if that is not of these sources, or this LLVM cannot read it, or Numba was told what to make.
    """
    try:
        of, _, text = shipped.read_text("utf-8").partition("\n")
    except OSError:
        return None
    if of != f"; {sources()}" or any(os.environ.get(f"NUMBA_{each}") for each in _OF_NUMBA):
        return None
    if platform.system() == "Windows":
        text = text.replace("@sched_yield", "@SwitchToThread")
    binding.initialize_native_target()
    binding.initialize_native_asmprinter()
    try:
        module = binding.parse_assembly(text)
        machine = binding.Target.from_default_triple().create_target_machine(
            cpu=binding.get_host_cpu_name(), features=binding.get_host_cpu_features().flatten(), opt=3,
            reloc="static" if platform.machine() in ("x86_64", "AMD64") else "default", codemodel="jitdefault",
            jit=True,
        )  # fmt: skip
        module.triple, module.data_layout = binding.get_process_triple(), str(machine.target_data)
        options = binding.create_pipeline_tuning_options(speed_level=3)
        options.loop_vectorization = True
        builder = binding.create_pass_builder(machine, options)
        builder.getModulePassManager().run(module, builder)
        return Code(NAME, machine.emit_object(module))
    except (RuntimeError, AttributeError):  # another version of LLVM, or of llvmlite
        return None


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
    named = [os.environ.get(f"NUMBA_{each}", "") for each in _OF_NUMBA]
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
