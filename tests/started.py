"""Commands that a test starts as processes of their own."""

from __future__ import annotations

import signal

HANGS = 600  # seconds after which a test says that something hangs; nothing depends on it otherwise


def usual_signals() -> None:
    """A shell starts background jobs deaf to Ctrl-C, and nohup to SIGHUP; this suite may be one of them."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGHUP, signal.SIG_DFL)
