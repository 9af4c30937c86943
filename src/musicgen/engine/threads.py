"""One thread for small work, without touching what other threads of the process see.

A step of a small model is dozens of products of some microseconds each; shared by several threads, each of them ends
with a wait for the slowest. On an idle processor sharing gains something; beside other programs it takes several times
as long as one thread alone (`benchmarks/threads.py`). So small models and nano's codec use one thread always.

`torch.set_num_threads` sets three numbers: OpenMP's and MKL's for the calling thread, and torch's own for every thread
that has not computed yet. The third is seen by others, so it is left alone; the first two are set directly, and put
back.
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import torch

Setter = Callable[[int], int]


@cache
def _setters() -> tuple[Setter | None, Setter | None]:
    """OpenMP's and MKL's own setters for the calling thread, of the libraries that torch computes with."""
    found = sorted((Path(torch.__file__).parent / "lib").glob("libtorch_cpu.*"))
    try:
        library = ctypes.CDLL(str(found[0]))  # loaded already; its dependencies are searched as well
        openmp = library.omp_set_num_threads
    except (OSError, AttributeError, IndexError):
        return None, None
    openmp.argtypes, openmp.restype = [ctypes.c_int], None
    mkl = getattr(
        library, "MKL_Set_Num_Threads_Local", None
    )  # returns the number before; 0 where none was set
    return openmp, mkl


@contextmanager
def one_thread() -> Iterator[None]:
    """Let torch compute with one thread in this block of this thread; others see no change.

    Where torch is built without OpenMP, nothing changes.
    """
    usual = torch.get_num_threads()  # also makes torch set a new thread's number, which would undo ours later
    openmp, mkl = _setters() if usual > 1 else (None, None)
    if openmp is None:
        yield
        return
    openmp(1)
    before = mkl(1) if mkl is not None else 0
    try:
        yield
    finally:
        openmp(usual)
        if mkl is not None:
            mkl(before)


@cache
def survive_fork() -> None:
    """From now on, a process forked from this one computes with one thread.

    OpenMP's threads do not live on in a forked process, which would wait for them for ever.
    """
    os.register_at_fork(after_in_child=lambda: torch.set_num_threads(1))
