"""Events of unfinished takes, from the thread that makes them to the requests that wait for them."""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened to a take: `start`, `log`, `metric`, `output` or `completed`; numbered from 1."""

    number: int
    name: str
    data: dict[str, Any]


class Feed:
    """The events of one take; the last `history` are kept for new listeners. The last event is `completed`."""

    def __init__(self, history: int) -> None:
        self._lock = threading.Lock()
        self._events: deque[Event] = deque(maxlen=max(1, history))
        self._count, self.closed = 0, False
        self._listeners: set[Callable[[], None]] = set()

    def publish(self, name: str, data: dict[str, Any]) -> None:
        """Add an event and wake all listeners; may be called from any thread."""
        with self._lock:
            self._count += 1
            self._events.append(Event(self._count, name, data))
            self.closed = self.closed or name == "completed"
            listeners = list(self._listeners)
        for wake in listeners:
            wake()

    def end(self) -> None:
        """Let all listeners go, though the take has not ended: the server ends."""
        with self._lock:
            self.closed = True
            listeners = list(self._listeners)
        for wake in listeners:
            wake()

    def since(self, number: int) -> tuple[list[Event], bool]:
        """The kept events after a number, and whether there will be no further ones."""
        with self._lock:
            return [each for each in self._events if each.number > number], self.closed

    async def follow(self, after: int = 0, *, idle_seconds: float = 15.0) -> AsyncIterator[Event | None]:
        """Yields events as they come, up to `completed`; None where nothing happened for `idle_seconds`."""
        loop, woken = asyncio.get_running_loop(), asyncio.Event()

        def wake() -> None:
            if not loop.is_closed():
                loop.call_soon_threadsafe(woken.set)

        with self._lock:
            self._listeners.add(wake)
        try:
            while True:
                woken.clear()
                events, closed = self.since(after)
                for event in events:
                    after = event.number
                    yield event
                if closed:
                    return
                try:
                    await asyncio.wait_for(woken.wait(), idle_seconds)
                except (asyncio.TimeoutError, TimeoutError):
                    yield None
        finally:
            with self._lock:
                self._listeners.discard(wake)


class Feeds:
    """The feeds of all unfinished takes, by the id of the take."""

    def __init__(self, history: int) -> None:
        self._history, self._lock = history, threading.Lock()
        self._feeds: dict[str, Feed] = {}

    def open(self, take_id: str) -> Feed:
        """The feed of a take that is not finished; made if it is not there."""
        with self._lock:
            return self._feeds.setdefault(take_id, Feed(self._history))

    def get(self, take_id: str) -> Feed | None:
        """The feed of a take; None if it has ended (its row is written before its feed goes)."""
        with self._lock:
            return self._feeds.get(take_id)

    def close(self, take_id: str, completed: dict[str, Any]) -> None:
        """Publish the last event of a take, whose end is already stored, and drop its feed."""
        feed = self.get(take_id)
        if feed is not None:
            feed.publish("completed", completed)
        with self._lock:
            self._feeds.pop(take_id, None)

    def end(self) -> None:
        """Let all listeners go: the server ends."""
        with self._lock:
            feeds = list(self._feeds.values())
        for feed in feeds:
            feed.end()
