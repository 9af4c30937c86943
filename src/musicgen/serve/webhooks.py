"""Tells addresses that clients gave about their takes: Cog's webhooks, and Replicate's, which are signed."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import logging
import threading
import time
import urllib.parse
from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from musicgen.errors import InputError
from musicgen.io import fetch
from musicgen.io.fetch import Answer, FetchLimits
from musicgen.serve.jobs import Jobs, Take
from musicgen.serve.metrics import Metrics
from musicgen.serve.settings import ServeSettings

EVENTS = ("start", "output", "logs", "completed")
MAX_ADDRESS = 2000  # characters
ATTEMPTS, FIRST_DELAY = 12, 0.1  # of `completed`; the delay doubles
_AGAIN = (429, 500, 502, 503, 504)
_SECONDS = 30.0  # for one delivery
_THREADS, _THREADS_A_HOST = 8, 2
CLOSE_SECONDS = 2.0  # for what is under way when the server ends

log = logging.getLogger("musicgen.serve")


def signature(secret: str, webhook_id: str, timestamp: str, body: bytes) -> str:
    """The header `webhook-signature`: HMAC-SHA256 with the key that follows `whsec_` in base64."""
    key = base64.b64decode(secret.removeprefix("whsec_"))
    signed = f"{webhook_id}.{timestamp}.".encode() + body
    return "v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()


@dataclass(slots=True)
class _Line:
    """What is still to be told of one take, in order, and when the first of it is due."""

    host: str
    events: deque[tuple[str, Take]]
    due: float  # time.monotonic()
    tries: int = 0  # of the first
    busy: bool = False  # it is being delivered


class Webhooks:
    """Delivers webhooks in threads of its own, in order for each take; `completed` is tried again after failures.

    What is to be tried again later keeps no thread meanwhile, and one host has a few of them, so that it does not hold
    up others. `describe` makes the JSON object that is sent. What is not delivered when the server ends is sent by the
    next.
    """

    def __init__(
        self,
        jobs: Jobs,
        metrics: Metrics,
        settings: ServeSettings,
        secret: str,
        describe: Callable[[Take], dict[str, Any]],
    ) -> None:
        self._jobs, self._metrics, self._settings, self._secret = jobs, metrics, settings, secret
        self._describe, self._limits = describe, FetchLimits(
            allow_private=settings.fetch_private, seconds=_SECONDS
        )  # fmt: skip
        self._changed, self._ending = threading.Condition(), False
        self._lines: dict[str, _Line] = {}
        self._last_logs: dict[str, float] = {}
        self._threads: list[threading.Thread] = []

    def send(self, take: Take, event: str) -> None:
        """Send the state of a take, if its client asked for this event; returns at once."""
        hook = take.webhook
        if not hook or event not in hook["events"]:
            return
        with self._changed:
            if self._ending:
                return
            now = time.monotonic()
            if event == "logs":
                if now - self._last_logs.get(take.id, -1e9) < self._settings.log_interval:
                    return
                self._last_logs[take.id] = now
            parts = urllib.parse.urlsplit(hook["url"])
            host = f"{parts.hostname}:{parts.port or {'https': 443}.get(parts.scheme, 80)}"
            line = self._lines.setdefault(take.id, _Line(host, deque(), now))
            line.events.append((event, take))
            if len(self._threads) < min(_THREADS, len(self._lines)):
                # No end of the process waits for one, as a pool's would be waited for.
                self._threads.append(threading.Thread(target=self._work, name="webhook", daemon=True))
                self._threads[-1].start()
            self._changed.notify()

    def send_unsent(self) -> None:
        """Send the last webhook of takes that ended before this server began."""
        for take in self._jobs.unsent():
            self.send(take, "completed")

    def close(self) -> None:
        """Deliver nothing more; what is under way has a moment to end."""
        with self._changed:
            self._ending = True
            self._changed.notify_all()
        end = time.monotonic() + CLOSE_SECONDS
        for each in self._threads:
            each.join(max(0.0, end - time.monotonic()))

    def _work(self) -> None:
        """Deliver what is due until the end."""
        while (found := self._next()) is not None:
            take_id, line = found
            event, take = line.events[0]
            try:
                done = self._deliver(event, take, line.tries)
            except Exception:  # those after it must be sent; if it was the last one, the next server sends it
                if self._ending:  # the store is closed
                    return
                log.exception("The webhook %s of take %s", event, take_id)
                self._metrics.count("webhooks", "failed")
                done = True
            with self._changed:
                self._go_on(take_id, line, done=done)

    def _next(self) -> tuple[str, _Line] | None:
        """Wait for what is due at a host that is free for it; None at the end."""
        with self._changed:
            while not self._ending:
                busy = Counter(line.host for line in self._lines.values() if line.busy)
                free = [
                    (take_id, line)
                    for take_id, line in self._lines.items()
                    if not line.busy and busy[line.host] < _THREADS_A_HOST
                ]
                first = min(free, key=lambda each: each[1].due, default=None)
                left = None if first is None else first[1].due - time.monotonic()
                if first is not None and left is not None and left <= 0:
                    first[1].busy = True
                    return first
                self._changed.wait(left)
        return None

    def _go_on(self, take_id: str, line: _Line, *, done: bool) -> None:
        """Let the next event of a take be due, or the same one later."""
        line.busy = False
        if done:
            line.events.popleft()
            line.tries, line.due = 0, time.monotonic()
        else:
            line.tries, line.due = line.tries + 1, time.monotonic() + FIRST_DELAY * 2**line.tries
        if not line.events:
            del self._lines[take_id]
        self._changed.notify_all()

    def _deliver(self, event: str, take: Take, tries: int) -> bool:
        """Send an event of a take, after some tries that failed; returns False if it is to be tried again."""
        assert take.webhook is not None
        answer = self._post(take, json.dumps(self._describe(take)).encode())
        again = answer is None or answer.status in _AGAIN
        if again and event == "completed" and tries + 1 < ATTEMPTS:
            return False
        delivered = answer is not None and answer.accepted
        self._metrics.count("webhooks", "delivered" if delivered else "failed")
        if event == "completed":
            with self._changed:
                self._last_logs.pop(take.id, None)
            self._jobs.set_webhook(take.id, {**take.webhook, "closed": True, "delivered": delivered})
        return True

    def _post(self, take: Take, body: bytes) -> Answer | None:
        """Send a body once; returns the answer, or None if there was none."""
        assert take.webhook is not None
        headers = {"Content-Type": "application/json", "User-Agent": self._settings.user_agent}
        headers |= take.webhook.get("headers", {})
        if take.face == "cloud":
            stamp = str(int(time.time()))
            message = f"msg_{hashlib.sha256(take.id.encode() + body).hexdigest()[:27]}"
            headers |= {
                "webhook-id": message,
                "webhook-timestamp": stamp,
                "webhook-signature": signature(self._secret, message, stamp, body),
            }
        elif self._settings.webhook_token:
            headers["Authorization"] = f"Bearer {self._settings.webhook_token}"
        try:
            return fetch.send(take.webhook["url"], body, headers, self._limits)
        except InputError:
            return None
