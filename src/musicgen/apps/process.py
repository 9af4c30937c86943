"""The process of a command: signals that end it, and standard streams that a shell has closed. Imports little.

Ctrl-C, SIGTERM and SIGHUP all become a KeyboardInterrupt, so that no unfinished file is left. Each is noted, too: a
library may catch it where it is imported, and raise another error.
"""

from __future__ import annotations

import io
import os
import signal
import sys
from pathlib import Path

INTERRUPTED = 130
received: list[int] = []  # numbers of the signals that came
_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")


def begin() -> None:
    """Listen to signals, but to those that are ignored, as by nohup; give closed standard streams the null device."""
    for number in _numbers():
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, _interrupt)
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115  # it stays open
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(errors="replace")  # what is typed may be in another encoding


def end() -> None:
    """Let signals end the process at once from now on: nothing is left to be cleaned up."""
    for number in _numbers():
        if signal.getsignal(number) is _interrupt:
            signal.signal(number, signal.SIG_DFL)


def status(code: int) -> int:
    """The exit code of the process of a command that has ended with a code."""
    return 128 + received[0] if received and code == INTERRUPTED else code


def _numbers() -> list[int]:
    return [getattr(signal, name) for name in _NAMES if hasattr(signal, name)]


def _interrupt(number: int, frame: object) -> None:
    received.append(number)
    raise KeyboardInterrupt
