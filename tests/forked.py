"""A part of a test in a process forked from it, which neither goes on with the test nor hangs for ever."""

from __future__ import annotations

import os
import signal
import traceback
from collections.abc import Callable

SECONDS = 240  # far above what any part takes


def exit_code(part: Callable[[], object]) -> int:
    """0 if the part ended, 1 if it raised an error, which is printed, or minus the signal that killed it."""
    child = os.fork()
    if child == 0:
        signal.alarm(SECONDS)
        try:
            part()
            os._exit(0)
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(1)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
