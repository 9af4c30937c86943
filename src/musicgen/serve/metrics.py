"""Numbers about a server for Prometheus; the one file that imports prometheus_client."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST

_SECONDS = (0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600)


class Metrics:
    """Counters of takes, steps and requests, gauges of the queue and of memory, histograms of times."""

    content_type = CONTENT_TYPE_LATEST

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        names: dict[str, tuple[str, tuple[str, ...]]] = {
            "takes": ("Takes that ended, by interface and how.", ("face", "status")),
            "steps": ("Code frames made.", ("model",)),
            "refusals": ("Requests that were refused, by reason.", ("reason",)),
            "webhooks": ("Webhooks sent, by result.", ("result",)),
            "requests": ("Answers, by method and status.", ("method", "status")),
        }
        self._counters = {
            name: Counter(f"musicgen_{name}", about, labels, registry=self._registry)
            for name, (about, labels) in names.items()
        }
        self._histograms = {
            name: Histogram(f"musicgen_{name}_seconds", about, buckets=_SECONDS, registry=self._registry)
            for name, about in {
                "queue": "From the request to the start of its take.",
                "first_sound": "From the request to its first code frames.",
                "first_bytes": "From the request for a stream to its first bytes.",
                "take": "From the start of a take to its end.",
                "music": "Length of the music made.",
            }.items()
        }
        self._rate = Gauge(
            "musicgen_steps_per_second", "Frames a second, all takes.", registry=self._registry
        )
        memory = Gauge("musicgen_memory_bytes", "Resident memory of the process.", registry=self._registry)
        memory.set_function(resident_bytes)
        self._made, self._since = 0, time.monotonic()

    def watch(self, name: str, about: str, value: Callable[[], float]) -> None:
        """Add a gauge whose value is asked for when the numbers are read."""
        Gauge(f"musicgen_{name}", about, registry=self._registry).set_function(value)

    def count(self, name: str, *labels: str, by: float = 1) -> None:
        """Count up one of the counters."""
        self._counters[name].labels(*labels).inc(by)

    def observe(self, name: str, seconds: float) -> None:
        """Add a time to one of the histograms."""
        self._histograms[name].observe(max(0.0, seconds))

    def steps(self, model: str, count: int) -> None:
        """Count frames that were made."""
        self.count("steps", model, by=count)
        self._made += count

    def tick(self) -> None:
        """Compute the frames per second since the last call; called every few seconds."""
        now = time.monotonic()
        if now - self._since >= 1:
            self._rate.set(self._made / (now - self._since))
            self._made, self._since = 0, now

    def text(self) -> bytes:
        """All numbers in Prometheus' text format."""
        return generate_latest(self._registry)


def resident_bytes() -> float:
    """The resident memory of this process; 0 where the system does not say it (macOS)."""
    try:
        pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    except OSError:
        return 0.0
    return float(pages) * os.sysconf("SC_PAGE_SIZE")
