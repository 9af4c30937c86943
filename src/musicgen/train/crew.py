"""Several processes that train as one: each takes its share of a step's batches, and their gradients are added up.

All hold the same weights and draw the same batches, so that the run is that of a single process, but for the order in
which gradients are added. Process 0 leads: it logs, validates, writes checkpoints, and says when a step begins.
"""

from __future__ import annotations

import os
import signal
import socket
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta

import torch
import torch.distributed as dist
from torch import Tensor, nn
from torch.multiprocessing.spawn import ProcessException, spawn

from musicgen.errors import InputError, MusicGenError

_END = -1
_LOOPBACK = {"linux": "lo", "darwin": "lo0"}
_LAST_WORDS = 3.0  # seconds that a process takes to die of an error
_PATIENCE = timedelta(hours=6)  # the others wait while the leader validates


class Crew:
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
        dist.broadcast(told, src=0)
        return int(told)


@contextmanager
def hire(
    size: int, follow: Callable[..., None], arguments: Iterable[object], *, cuda: bool = False
) -> Iterator[Crew]:
    """A crew of `size` processes whose leader is the caller's; the others call `follow(crew, *arguments)`.

    They end when the block does. Each has one thread on a CPU, and a GPU of its own with `cuda`.
    """
    if size == 1:
        yield Crew()
        return
    if cuda and torch.cuda.device_count() < size:
        raise InputError(f"{size} processes need as many GPUs; there are {torch.cuda.device_count()}.")
    address = f"tcp://127.0.0.1:{_free_port()}"
    place = _Place(size, address, cuda)
    others = spawn(_work, (place, follow, tuple(arguments)), nprocs=size - 1, join=False)  # type: ignore[no-untyped-call]  # torch leaves it untyped
    place.join(0)
    crew = Crew(0, size, cuda=cuda)
    try:
        yield crew
        crew.begin(_END)
        others.join()
    except ProcessException as error:
        raise MusicGenError(f"One of the {size} processes of the training failed: {error}") from error
    except RuntimeError as error:  # of our own, or of a conversation whose other end has gone
        for each in others.processes:
            each.join(timeout=_LAST_WORDS)
        if all(each.is_alive() for each in others.processes):
            raise
        raise MusicGenError(
            f"One of the {size} processes of the training has ended before its time."
        ) from error
    finally:
        for each in others.processes:
            each.terminate()
        dist.destroy_process_group()


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the processes of a crew meet."""

    size: int
    address: str
    cuda: bool

    def join(self, rank: int) -> None:
        # On one machine the loopback interface is the one that surely is there.
        if sys.platform in _LOOPBACK:
            os.environ.setdefault("GLOO_SOCKET_IFNAME", _LOOPBACK[sys.platform])
        backend = "nccl" if self.cuda else "gloo"
        dist.init_process_group(
            backend, init_method=self.address, rank=rank, world_size=self.size, timeout=_PATIENCE
        )


def _work(index: int, place: _Place, follow: Callable[..., None], arguments: tuple[object, ...]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the leader, who then ends the others
    torch.set_num_threads(1)
    place.join(index + 1)
    follow(Crew(index + 1, place.size, cuda=place.cuda), *arguments)
    dist.destroy_process_group()


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])
