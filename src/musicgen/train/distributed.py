"""Several processes that train as one: each takes its share of a step's batches, and their gradients are added up.

All hold the same weights and draw the same batches, so that the run is that of a single process, but for the order in
which gradients are added. Process 0 leads: it logs, validates, writes checkpoints, and says when a step begins.
"""

from __future__ import annotations

import os
import re
import signal
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
from torch.distributed import Store, TCPStore  # type: ignore[attr-defined]  # documented, but not listed
from torch.multiprocessing.spawn import ProcessContext, ProcessException, spawn

from musicgen.errors import InputError, MusicGenError

_END = -1
_HOST = "127.0.0.1"
_LOOPBACK = {"linux": "lo", "darwin": "lo0"}
_LAST_WORDS = 60.0  # seconds given to a process that broke off the conversation, to end and leave its error
_PATIENCE = timedelta(hours=6)  # the others wait while the leader validates
_POLL = 0.05  # seconds between two looks at whether all processes have come


class TrainingGroup:
    """The processes of a training: this one's `rank` among `size`, and the device that is its own."""

    def __init__(self, rank: int = 0, size: int = 1, *, cuda: bool = False) -> None:
        self.rank, self.size = rank, size
        self.device = torch.device(f"cuda:{rank}" if cuda else "cpu")

    def begin(self, step: int) -> None:
        """Called by the leader: let the others do `step`, too."""
        self._say(step)

    def steps(self) -> Iterator[int]:
        """Called by the others: the steps that the leader begins, until it is done."""
        while (step := self._say(0)) != _END:
            yield step

    def add_up(self, module: nn.Module, more: Tensor) -> Tensor:
        """Sum gradients, in place, and the values `more` over all processes; returns those."""
        if self.size == 1:
            return more
        gradients = [each.grad for each in module.parameters() if each.requires_grad]
        if any(each is None for each in gradients):
            raise MusicGenError(
                "A weight got no gradient; processes can only share batches that reach all weights."
            )
        flat = torch.cat([each.flatten() for each in gradients if each is not None] + [more.flatten()])
        with _conversation():
            dist.all_reduce(flat)
        place = 0
        for each in (*gradients, more):
            assert each is not None
            each.copy_(flat[place : place + each.numel()].view_as(each))
            place += each.numel()
        return more

    def _say(self, number: int) -> int:
        if self.size == 1:
            return number
        told = torch.tensor([number], device=self.device)
        with _conversation():
            dist.broadcast(told, src=0)
        return int(told)


class _BrokenOffError(RuntimeError):
    """Another process has gone in the middle of a conversation."""


@contextmanager
def _conversation() -> Iterator[None]:
    try:
        yield
    except RuntimeError as error:  # all that gloo and nccl raise
        raise _BrokenOffError(str(error)) from error


@contextmanager
def launch(
    size: int, follow: Callable[..., None], arguments: Iterable[object], *, cuda: bool = False
) -> Iterator[TrainingGroup]:
    """A crew of `size` processes whose leader is the caller's; the others call `follow(crew, *arguments)`.

    They end when the block does. Each has one thread on a CPU, and a GPU of its own with `cuda`. Raises
    MusicGenError when one of them fails, at whatever moment.
    """
    if size == 1:
        yield TrainingGroup()
        return
    if cuda and torch.cuda.device_count() < size:
        raise InputError(f"{size} processes need as many GPUs; there are {torch.cuda.device_count()}.")
    # Port 0: the system gives a free one, and keeps it for this store.
    store = TCPStore(_HOST, 0, is_master=True, wait_for_workers=False)
    place = _Place(size, store.port, cuda)
    others = _start(place, follow, tuple(arguments))
    try:
        _await(others, store, size)
        place.join(0, store)
        group = TrainingGroup(0, size, cuda=cuda)
        yield group
        group.begin(_END)
        while not others.join():  # each call ends with the exit of one process
            pass
    except ProcessException as error:
        raise MusicGenError(f"One of the {size} processes of the training failed: {_told(error)}") from error
    except _BrokenOffError as error:
        raise MusicGenError(f"One of the {size} processes of the training {_fate(others)}") from error
    finally:
        for each in others.processes:
            each.terminate()
        if dist.is_initialized():
            dist.destroy_process_group()


def _start(place: _Place, follow: Callable[..., None], arguments: tuple[object, ...]) -> ProcessContext:
    """Start all processes but this one.

    They inherit that Ctrl-C is blocked: it is for the leader, who then ends the others. As daemons they end with it.
    """
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        return spawn(  # type: ignore[no-untyped-call,no-any-return]  # torch leaves it untyped
            _work, (place, follow, arguments), nprocs=place.size - 1, join=False, daemon=True
        )
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _await(others: ProcessContext, store: TCPStore, size: int) -> None:
    """Wait until all processes are ready to join, from Python, where Ctrl-C is heard.

    Raises ProcessException when one ends instead.
    """
    missing = [_ready(rank) for rank in range(1, size)]
    while missing:
        others.join(timeout=_POLL)
        if not all(each.is_alive() for each in others.processes):
            raise _BrokenOffError("A process has ended without an error, and without joining.")
        while missing and store.check(missing[:1]):
            del missing[0]


def _ready(rank: int) -> str:
    return f"process {rank} is ready"


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the processes of a crew meet: a store of the leader at `port`."""

    size: int
    port: int
    cuda: bool

    def join(self, rank: int, store: Store) -> None:
        # On one machine the loopback interface is the one that surely is there.
        if sys.platform in _LOOPBACK:
            os.environ.setdefault("GLOO_SOCKET_IFNAME", _LOOPBACK[sys.platform])
        backend = "nccl" if self.cuda else "gloo"
        dist.init_process_group(backend, store=store, rank=rank, world_size=self.size, timeout=_PATIENCE)


def _work(index: int, place: _Place, follow: Callable[..., None], arguments: tuple[object, ...]) -> None:
    torch.set_num_threads(1)
    rank = index + 1
    store = TCPStore(_HOST, place.port, is_master=False)
    store.set(_ready(rank), "")
    place.join(rank, store)
    follow(TrainingGroup(rank, place.size, cuda=place.cuda), *arguments)
    dist.destroy_process_group()


def _fate(others: ProcessContext) -> str:
    """Wait for the process that broke off a conversation, and tell what became of it."""
    try:
        others.join(timeout=_LAST_WORDS)
    except ProcessException as error:
        return f"failed: {_told(error)}"
    return "has ended before its time."


def _told(error: ProcessException) -> str:
    """What a process died of: the sentence of an error of ours, else all that torch reports."""
    sentence = re.search(r"^musicgen\.errors\.\w+: (.+)", str(error), re.MULTILINE)
    return sentence[1] if sentence else str(error)
