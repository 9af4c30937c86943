"""Tells addresses that clients gave about their takes: Cog's webhooks, and Replicate's, which are signed."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from musicgen.errors import InputError
from musicgen.io import fetch
from musicgen.io.fetch import FetchLimits
from musicgen.serve.jobs import Jobs, Take
from musicgen.serve.metrics import Metrics
from musicgen.serve.settings import ServeSettings

EVENTS = ("start", "output", "logs", "completed")
MAX_ADDRESS = 2000  # characters
ATTEMPTS, FIRST_DELAY = 12, 0.1  # of `completed`; the delay doubles
_AGAIN = (429, 500, 502, 503, 504)
_SECONDS = 30.0  # for one delivery
_THREADS = 8

log = logging.getLogger("musicgen.serve")


def signature(secret: str, webhook_id: str, timestamp: str, body: bytes) -> str:
    """The header `webhook-signature`: HMAC-SHA256 with the key that follows `whsec_` in base64."""
    key = base64.b64decode(secret.removeprefix("whsec_"))
    signed = f"{webhook_id}.{timestamp}.".encode() + body
    return "v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()


class Webhooks:
    """Delivers webhooks in threads of its own, in order for each take; `completed` is tried again after failures.

    `describe` makes the JSON object that is sent. What is not delivered when the server ends is sent by the next.
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
        self._lock, self._ending = threading.Lock(), threading.Event()
        self._waiting: dict[str, deque[tuple[str, Take]]] = {}
        self._last_logs: dict[str, float] = {}
        self._threads = ThreadPoolExecutor(_THREADS, thread_name_prefix="webhook")

    def send(self, take: Take, event: str) -> None:
        """Send the state of a take, if its client asked for this event; returns at once."""
        hook = take.webhook
        if not hook or event not in hook["events"]:
            return
        with self._lock:
            if self._ending.is_set():
                return
            if event == "logs":
                now = time.monotonic()
                if now - self._last_logs.get(take.id, -1e9) < self._settings.log_interval:
                    return
                self._last_logs[take.id] = now
            queue = self._waiting.get(take.id)
            if queue is not None:
                queue.append((event, take))
                return
            self._waiting[take.id] = deque([(event, take)])
            self._threads.submit(self._deliver_all, take.id)

    def send_unsent(self) -> None:
        """Send the last webhook of takes that ended before this server began."""
        for take in self._jobs.unsent():
            self.send(take, "completed")

    def close(self) -> None:
        """Deliver nothing more; what is under way ends."""
        with self._lock:
            self._ending.set()
        self._threads.shutdown(wait=True, cancel_futures=True)

    def _deliver_all(self, take_id: str) -> None:
        while True:
            with self._lock:
                queue = self._waiting[take_id]
                if not queue or self._ending.is_set():
                    del self._waiting[take_id]
                    return
                event, take = queue.popleft()
            try:
                self._deliver(event, take)
            except Exception:  # those after it must be sent; if it was the last one, the next server sends it
                log.exception("The webhook %s of take %s", event, take_id)
                self._metrics.count("webhooks", "failed")

    def _deliver(self, event: str, take: Take) -> None:
        assert take.webhook is not None
        body = json.dumps(self._describe(take)).encode()
        attempts = ATTEMPTS if event == "completed" else 1
        for attempt in range(attempts):
            if attempt and self._ending.wait(FIRST_DELAY * 2 ** (attempt - 1)):
                return
            status = self._post(take, body)
            if status is not None and status not in _AGAIN:
                break
        delivered = status is not None and status < 400
        self._metrics.count("webhooks", "delivered" if delivered else "failed")
        if event == "completed":
            with self._lock:
                self._last_logs.pop(take.id, None)
            self._jobs.set_webhook(take.id, {**take.webhook, "closed": True, "delivered": delivered})

    def _post(self, take: Take, body: bytes) -> int | None:
        """Send a body once; returns the status, or None if there was no answer."""
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
            return fetch.send(take.webhook["url"], body, headers, self._limits).status
        except InputError:
            return None
