"""Runs small computations with one thread, without changing the thread count of other threads of the process.

A step of a small model is dozens of matrix products of some microseconds each; with several threads, each product
ends with a wait for the slowest thread. On an idle processor several threads save a third of the time; beside other
programs they take ten times as long as one thread (`benchmarks/threads.py`). So small models and nano's codec always
use one thread.

`torch.set_num_threads` sets three numbers: OpenMP's and MKL's for the calling thread, and torch's own, for threads that
have not computed yet. The third affects other threads, so it is not changed; the first two are set directly and then
restored.
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import torch

from musicgen.config import LMConfig

SMALL = 32_000_000  # matrix weights; steps of smaller models are too short for several threads

Setter = Callable[[int], int]


@cache
def _setters() -> tuple[Setter | None, Setter | None]:
    """The functions of OpenMP and MKL that set the thread count of the calling thread, from torch's own libraries."""
    found = sorted((Path(torch.__file__).parent / "lib").glob("libtorch_cpu.*"))
    try:
        # Already loaded by torch; symbols of its dependencies are found too.
        library = ctypes.CDLL(str(found[0]))
        openmp = library.omp_set_num_threads
    except (OSError, AttributeError, IndexError):
        return None, None
    openmp.argtypes, openmp.restype = [ctypes.c_int], None
    # It returns the previous number, 0 if none was set.
    mkl = getattr(library, "MKL_Set_Num_Threads_Local", None)
    return openmp, mkl


@contextmanager
def one_thread() -> Iterator[None]:
    """Context manager: torch computes with one thread in this block of the calling thread; the count is then restored.

    Nothing changes if torch is built without OpenMP.
    """
    # The call also makes torch set the count of a new thread now, which would later undo ours.
    usual = torch.get_num_threads()
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
    """Make every process forked from this one from now on compute with one thread.

    OpenMP's threads do not exist in a forked process, which would wait for them without end.
    """
    os.register_at_fork(after_in_child=lambda: torch.set_num_threads(1))


def is_small(config: LMConfig) -> bool:
    """Whether a step of the language model, which reads all matrix weights once, is too short for several threads."""
    attention = 4 * config.width**2 * (2 if config.cross_attention else 1)
    block = attention + 2 * config.width * config.ffn_width
    return config.layers * block + config.codebooks * config.codebook_size * config.width <= SMALL
