"""What other processes do in the tests of `train/distributed.py`; they import it from here by name."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable
from typing import Any

import torch.distributed as dist
from torch.distributed import ProcessGroup

from musicgen.errors import CheckpointError
from musicgen.train.distributed import TrainingGroup
from musicgen.train.lm import _worker


class Unpickled:
    """An argument that calls a function when the other process unpickles it: before it can have joined."""

    def __init__(self, function: Callable[..., Any], *arguments: Any) -> None:
        self._call = (function, arguments)

    def __reduce__(self) -> Any:
        return self._call


def fail(group: TrainingGroup) -> None:
    """Do one step, then raise an error of Python's."""
    next(group.steps())
    raise ValueError("no more")


def refuse(group: TrainingGroup) -> None:
    """Raise an error of ours before the first step."""
    raise CheckpointError("The file x is damaged.")


def vanish(group: TrainingGroup, *_: object) -> None:
    """End as a killed process does, in the middle of the work."""
    next(group.steps())
    os._exit(3)


def follow_without_switches(group: TrainingGroup, *arguments: Any) -> None:
    """What `train.lm` does, while no thread gives way to another for 20 seconds."""
    sys.setswitchinterval(20)
    _worker(group, *arguments)


def check_defaults(group: TrainingGroup) -> None:
    """Fail where a function of torch holds the process group as a default: it would outlive its end."""
    import torch.distributed.nn.functional as functions

    for function in vars(functions).values():
        defaults = getattr(function, "__defaults__", None) or ()
        if any(isinstance(each, ProcessGroup) for each in defaults):
            raise ValueError(f"{function.__name__} keeps the process group")
    for _ in group.steps():
        pass


def be_killed_on_joining() -> None:
    """Let this process be killed when it would join the process group; it has said that it is ready."""
    dist.init_process_group = lambda *arguments, **options: os.kill(os.getpid(), signal.SIGKILL)


def announce_and_sleep() -> None:
    """Tell that the process is here, and never come to the meeting."""
    print(f"here {os.getpid()}", flush=True)
    time.sleep(600)
