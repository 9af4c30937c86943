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
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
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


def one_thread() -> AbstractContextManager[None]:
    """Context manager: torch computes with one thread in this block of the calling thread; the count is then restored.

    Nothing changes if torch is built without OpenMP.
    """
    return at_most_threads(1)


@contextmanager
def at_most_threads(count: int) -> Iterator[None]:
    """As `one_thread`, with so many threads, or as many as it is if that is less."""
    # The call also makes torch set the count of a new thread now, which would later undo ours.
    usual = torch.get_num_threads()
    openmp, mkl = _setters() if usual > count else (None, None)
    if openmp is None:
        yield
        return
    openmp(count)
    before = mkl(count) if mkl is not None else 0
    try:
        yield
    finally:
        openmp(usual)
        if mkl is not None:
            mkl(before)


@cache
def survive_fork() -> None:
    """Make every process forked from this one from now on able to compute, with one thread.

    OpenMP's threads do not exist in a forked process, which would wait for them without end; so it would for MKL's
    lock, see `await_ending_threads`.
    """
    os.register_at_fork(before=await_ending_threads, after_in_child=lambda: torch.set_num_threads(1))


def await_ending_threads(longest: float = 1.0) -> None:
    """Wait until no thread that Python does not know of is running, at most for `longest` seconds; only on Linux.

    A thread that has computed gives back memory of MKL when it ends, under MKL's lock. For Python it has ended before,
    so `join` may have returned; a process forked at that moment would find the lock held for ever. A thread that sleeps
    is not waited for: one of OpenMP's between two products, for example.
    """
    end = time.monotonic() + longest
    while time.monotonic() < end and any(map(_runs, _native_ids() - _known_ids())):
        time.sleep(0.0005)


def _native_ids() -> set[int]:
    try:
        return {int(each.name) for each in Path("/proc/self/task").iterdir()}
    except OSError:
        return set()


def _known_ids() -> set[int | None]:
    return {each.native_id for each in threading.enumerate()}


def _runs(native_id: int) -> bool:
    """Whether a thread of this process is there and is running, or waits for the disk or for memory."""
    try:
        status = Path(f"/proc/self/task/{native_id}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    return status.rpartition(")")[2].split()[0] in ("R", "D")


def is_small(config: LMConfig) -> bool:
    """Whether a step of the language model, which reads all matrix weights once, is too short for several threads."""
    attention = 4 * config.width**2 * (2 if config.cross_attention else 1)
    block = attention + 2 * config.width * config.ffn_width
    return config.layers * block + config.codebooks * config.codebook_size * config.width <= SMALL
