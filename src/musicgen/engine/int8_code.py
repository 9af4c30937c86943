"""The machine code of what computes in int8: made once for this processor, kept on disk, and loaded from there.

There are two programs: the pass of a language model, and the parts of SEANet's decoder. Numba compiles each to LLVM's
code, which comes with the package (`int8_pass.ll` and `int8_seanet.ll`, written by `make int8`); llvmlite alone makes
machine code of it. Importing Numba and asking it for the same takes several times as long. Where the sources of a
program have changed since, or this LLVM cannot read that file, Numba is asked.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import platform
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path

from llvmlite import binding

from musicgen.engine.int8_records import MOST_TOGETHER, Code

Function = Callable[..., None]  # of addresses and counts

FOLDER = "MUSICGEN_CACHE_DIR"  # the environment variable that names the folder of machine code
_linked: list[object] = []  # engines own the code

_COMMON_SOURCES = ("numba", "products", "records", "vectors", "weights")
_OF_NUMBA = ("CPU_NAME", "CPU_FEATURES", "OPT")  # what users may set for Numba


@dataclass(frozen=True, slots=True, eq=False)
class Program:
    """A function that is compiled: what its files are called, where it is written, and what it is made from."""

    name: str
    module: str  # of `musicgen.engine`
    entry: str  # the function, in the module
    own_sources: tuple[str, ...]
    arguments: int  # numbers that it takes

    @property
    def function(self) -> str:
        """The name of the function in LLVM's code."""
        return f"musicgen_{self.name}"

    def written(self) -> object:
        """The function as Numba takes it; imports Numba."""
        return getattr(import_module(f"musicgen.engine.{self.module}"), self.entry)

    @property
    def shipped(self) -> Path:
        """The file with LLVM's code of it."""
        return Path(__file__).with_name(f"{self.name}.ll")


PASS = Program("int8_pass", "int8_kernel", "forward", ("draw", "kernel"), 4)
SEANET = Program("int8_seanet", "int8_seanet", "run", ("seanet",), 1)


@cache
def load(program: Program) -> Function:
    """The compiled function of a program, from disk, or from LLVM's code of it, or from Numba.

    Raises ImportError where none of them is here.
    """
    for folder in folders():
        code = read(folder / file_name(program))
        if code is not None:
            return _link(program, code)
    code = fitted(program)
    if code is not None:
        keep(program, code)
        return _link(program, code)
    from musicgen.engine import int8_numba

    code, alone = int8_numba.machine_code(program.written(), program.arguments)
    if alone:
        keep(program, code)
    return _link(program, code)


@cache
def rows_together() -> int:
    """How many rows the pass multiplies in one loop at most: as many as there are registers for the sums of."""
    return MOST_TOGETHER if binding.get_host_cpu_features().get("avx512bw") else 2


def sources(program: Program) -> str:
    """A digest of what a program is made from."""
    digest = hashlib.sha256()
    for name in (*program.own_sources, *_COMMON_SOURCES):
        digest.update(Path(__file__).with_name(f"int8_{name}.py").read_bytes().replace(b"\r", b""))
    return digest.hexdigest()


def fitted(program: Program, shipped: Path | None = None) -> Code | None:
    """The machine code that LLVM makes for this processor of its code of a program, in the usual file or another.

    None if that is not of these sources, or this LLVM cannot read it, or Numba was told what to make.
    """
    try:
        of, _, text = (shipped or program.shipped).read_text("utf-8").partition("\n")
    except OSError:
        return None
    told = any(os.environ.get(f"NUMBA_{each}") for each in _OF_NUMBA)
    if told or of != f"; {sources(program)}":
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
        return Code(program.function, machine.emit_object(module))
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
def file_name(program: Program) -> str:
    """The name of the file of a program: it depends on all that the machine code was made from and for."""
    digest = hashlib.sha256(sources(program).encode())
    digest.update(Path(__file__).read_bytes())
    versions = (binding.llvm_version_info, platform.system(), platform.machine())
    processor = (binding.get_host_cpu_name(), binding.get_host_cpu_features().flatten())
    named = [os.environ.get(f"NUMBA_{each}", "") for each in _OF_NUMBA]
    digest.update(repr((versions, processor, named)).encode())
    return f"{program.name}-{digest.hexdigest()[:32]}.o"


def read(path: Path) -> Code | None:
    """The machine code in a file, or None if there is none, or it is damaged."""
    try:
        checksum, name, data = path.read_bytes().split(b"\n", 2)
    except (OSError, ValueError):
        return None
    if hashlib.sha256(name + b"\n" + data).hexdigest().encode() != checksum:
        return None
    return Code(name.decode(), data)


def keep(program: Program, code: Code) -> Path | None:
    """Write machine code of a program to the first folder that takes it; returns the file's path, or None."""
    body = code.name.encode() + b"\n" + code.data
    for folder in folders():
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
            number, written = tempfile.mkstemp(dir=folder)
            try:
                with os.fdopen(number, "wb") as file:
                    file.write(hashlib.sha256(body).hexdigest().encode() + b"\n" + body)
                # Processes that begin together all find a whole file.
                Path(written).replace(folder / file_name(program))
            except OSError:
                Path(written).unlink()
                continue
            return folder / file_name(program)
    return None


def _link(program: Program, code: Code) -> Function:
    """The function of a program in an object file, ready to be called."""
    binding.initialize_native_target()
    binding.initialize_native_asmprinter()
    machine = binding.Target.from_default_triple().create_target_machine()
    engine = binding.create_mcjit_compiler(binding.parse_assembly(""), machine)
    engine.add_object_file(binding.ObjectFileRef.from_data(code.data))
    engine.finalize_object()
    _linked.append(engine)
    # As Numba calls functions: places for a result and for an error (there are none), the arguments; it returns a
    # status. A call of it lets other threads of Python run.
    kinds = [ctypes.c_void_p] * 2 + [ctypes.c_int64] * program.arguments
    native = ctypes.CFUNCTYPE(ctypes.c_int32, *kinds)(engine.get_function_address(code.name))

    def run(*arguments: int) -> None:
        places = (ctypes.c_void_p * 2)()
        start = ctypes.addressof(places)
        status = native(start, start + ctypes.sizeof(ctypes.c_void_p), *arguments)
        assert status == 0, "the compiled code raises nothing"

    return run
