"""Data-parallel training: each process takes its share of a step's batches, and gradients are summed over all.

All hold the same weights and draw the same batches, so that the run is that of a single process, but for the order in
which gradients are added. Rank 0 logs, validates, writes checkpoints, and starts each step of the others.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta

import torch
import torch.distributed as dist

# To be imported before a group is initialised: ten functions in it have `group.WORLD` as a default. Imported later, as
# torch's optimizers do, they keep the group alive after `destroy_process_group`, and one of its threads may abort the
# process while the interpreter ends.
import torch.distributed.nn.functional
from torch import Tensor, nn
from torch.distributed import Store, TCPStore, distributed_c10d  # type: ignore[attr-defined]  # documented, but not listed
from torch.multiprocessing.spawn import ProcessContext, ProcessException, spawn

from musicgen.errors import InputError, MusicGenError
from musicgen.train.interrupts import kept_from_children

# Before torch 2.14 there is no public way; from then on, the other one warns.
set_timeout = getattr(dist, "set_timeout", None) or distributed_c10d._set_pg_timeout

_END = -1
_HOST = "127.0.0.1"
_LOOPBACK = {"linux": "lo", "darwin": "lo0"}
_EXIT_SECONDS = 60.0  # how long to wait for the error of a process that left a collective operation
_TIMEOUT = timedelta(hours=6)  # the others wait while rank 0 validates
_JOIN_TIMEOUT = timedelta(
    minutes=2
)  # all are ready by then, and only connect; meanwhile not even Ctrl-C works
_POLL = 0.05  # seconds between two looks at whether all processes have come


class TrainingGroup:
    """The process group of a training: this process's `rank` of `size`, and its device.

    The tensors of collective operations are kept and used again. A thread of gloo may be the last to hold one that
    Python has dropped, and then waits for the GIL to free it; in torch 2.4 the end of a group holds the GIL and waits
    for that thread, for ever.
    """

    def __init__(self, rank: int = 0, size: int = 1, *, cuda: bool = False) -> None:
        self.rank, self.size = rank, size
        self.device = torch.device(f"cuda:{rank}" if cuda else "cpu")
        self._number = torch.zeros(1, dtype=torch.long, device=self.device)
        self._sums = torch.zeros(0, device=self.device)

    def connect(self) -> None:
        """Called by all once they have joined: NCCL connects no sooner than at a first collective operation."""
        with _collective():
            dist.all_reduce(self._number)

    def begin(self, step: int) -> None:
        """Called by rank 0: start `step` in the other processes."""
        self._broadcast(step)

    def steps(self) -> Iterator[int]:
        """Called by the other processes: the steps that rank 0 starts, until its block in `launch` ends."""
        while (step := self._broadcast(0)) != _END:
            yield step

    def add_up(self, module: nn.Module, more: Tensor) -> Tensor:
        """Sum gradients, in place, and the values `more` over all processes; returns `more`."""
        if self.size == 1:
            return more
        gradients = [each.grad for each in module.parameters() if each.requires_grad]
        if any(each is None for each in gradients):
            raise MusicGenError(
                "A weight got no gradient; processes can only share batches that reach all weights."
            )
        parts = [each.flatten() for each in (*gradients, more) if each is not None]
        if self._sums.numel() != sum(map(len, parts)):
            self._sums = torch.empty(sum(map(len, parts)), dtype=parts[0].dtype, device=self.device)
        flat = torch.cat(parts, out=self._sums)
        with _collective():
            dist.all_reduce(flat)
        offset = 0
        for each in (*gradients, more):
            assert each is not None
            each.copy_(flat[offset : offset + each.numel()].view_as(each))
            offset += each.numel()
        return more

    def _broadcast(self, number: int) -> int:
        if self.size == 1:
            return number
        self._number.fill_(number)
        with _collective():
            dist.broadcast(self._number, src=0)
        return int(self._number)


class _ProcessLostError(RuntimeError):
    """Another process has ended during a collective operation."""


@contextmanager
def _collective() -> Iterator[None]:
    try:
        yield
    except RuntimeError as error:  # all that gloo and nccl raise
        raise _ProcessLostError(str(error)) from error


@contextmanager
def launch(
    size: int, worker: Callable[..., None], arguments: Iterable[object], *, cuda: bool = False
) -> Iterator[TrainingGroup]:
    """Context manager for a process group of `size`: the caller is rank 0, the others run `worker(group, *arguments)`.

    They end when the block does. Each uses one CPU thread, and with `cuda` its own GPU. Raises
    MusicGenError when one of them fails at any time.
    """
    if size == 1:
        yield TrainingGroup()
        return
    if cuda and torch.cuda.device_count() < size:
        raise InputError(f"{size} processes need as many GPUs; there are {torch.cuda.device_count()}.")
    # Port 0: the system gives a free one, and keeps it for this store.
    store = TCPStore(_HOST, 0, is_master=True, wait_for_workers=False)
    rendezvous = _Rendezvous(size, store.port, cuda)
    others = _start(rendezvous, worker, tuple(arguments))
    try:
        _await(others, store, size)
        group = rendezvous.join(0, store)
        yield group
        group.begin(_END)
        while not others.join():  # each call ends with the exit of one process
            pass
    except ProcessException as error:
        raise MusicGenError(
            f"One of the {size} processes of the training failed: {_error_text(error)}"
        ) from error
    except _ProcessLostError as error:
        raise MusicGenError(f"One of the {size} processes of the training {_failure(others)}") from error
    finally:
        for each in others.processes:
            each.terminate()
        if dist.is_initialized():
            dist.destroy_process_group()


def _start(
    rendezvous: _Rendezvous, worker: Callable[..., None], arguments: tuple[object, ...]
) -> ProcessContext:
    """Start all processes but this one.

    Ctrl-C is for rank 0, which ends the others. As daemons they end with it.
    """
    with kept_from_children():
        return spawn(  # type: ignore[no-untyped-call,no-any-return]  # torch leaves it untyped
            _work, (rendezvous, worker, arguments), nprocs=rendezvous.size - 1, join=False, daemon=True
        )


def _await(others: ProcessContext, store: TCPStore, size: int) -> None:
    """Wait until all processes are ready to join, polling in Python, so that Ctrl-C works.

    Raises ProcessException when one ends instead.
    """
    missing = [_ready(rank) for rank in range(1, size)]
    while missing:
        others.join(timeout=_POLL)
        if not all(each.is_alive() for each in others.processes):
            raise _ProcessLostError("A process has ended without an error, and without joining.")
        while missing and store.check(missing[:1]):
            del missing[0]


def _ready(rank: int) -> str:
    return f"process {rank} is ready"


@dataclass(frozen=True, slots=True)
class _Rendezvous:
    """How the processes of a group connect: `port` of the store that rank 0 runs."""

    size: int
    port: int
    cuda: bool

    def join(self, rank: int, store: Store) -> TrainingGroup:
        """The group, as this process has it."""
        # All processes are on one machine: use the loopback interface.
        if sys.platform in _LOOPBACK:
            os.environ.setdefault("GLOO_SOCKET_IFNAME", _LOOPBACK[sys.platform])
        # torch names groups by a count, which a join that failed in this process has raised: under another name than
        # in the new processes this one would never meet them.
        distributed_c10d._world.group_count = 0  # there is no public way
        with _collective():
            dist.init_process_group(
                "nccl" if self.cuda else "gloo",
                store=store, rank=rank, world_size=self.size, timeout=_JOIN_TIMEOUT,
            )  # fmt: skip
        group = TrainingGroup(rank, self.size, cuda=self.cuda)
        group.connect()
        set_timeout(_TIMEOUT)
        return group


def _work(
    index: int, rendezvous: _Rendezvous, worker: Callable[..., None], arguments: tuple[object, ...]
) -> None:
    torch.set_num_threads(1)
    rank = index + 1
    store = TCPStore(_HOST, rendezvous.port, is_master=False)
    store.set(_ready(rank), "")
    group = rendezvous.join(rank, store)
    worker(group, *arguments)
    dist.destroy_process_group()  # while `group` still holds the tensors


def _failure(others: ProcessContext) -> str:
    """Wait for the process that left a collective operation; returns how it ended, as words."""
    try:
        others.join(timeout=_EXIT_SECONDS)
    except ProcessException as error:
        return f"failed: {_error_text(error)}"
    if all(each.is_alive() for each in others.processes):
        return "does not answer."
    return "has ended before its time."


def _error_text(error: ProcessException) -> str:
    """The error of a process: the sentence of a MusicGenError, else all that torch reports."""
    sentence = re.search(r"^musicgen\.errors\.\w+: (.+)", str(error), re.MULTILINE)
    return sentence[1] if sentence else str(error)
