"""The table of `musicgen models`, as text or JSON."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

from musicgen.io.catalogue import Entry, entries

GIGABYTE = 1e9


def show(weights_dir: Path | None = None, *, as_json: bool = False) -> str:
    """The catalogue as a table, or as JSON."""
    rows = entries(weights_dir)
    if as_json:
        return json.dumps([asdict(row) for row in rows], indent=2)
    head = ("model", "parameters", "disk", "memory CPU", "GPU", "features", "licence", "here")
    cells = [head, *(_cells(row) for row in rows)]
    widths = [max(len(row[i]) for row in cells) for i in range(len(head))]
    return "\n".join("  ".join(f"{cell:<{n}}" for cell, n in zip(row, widths, strict=True)) for row in cells)


def _cells(row: Entry) -> tuple[str, ...]:
    sizes = (f"{size / GIGABYTE:.2f} GB" for size in (row.disk, row.memory_cpu, row.memory_gpu))
    here = row.place or "no"
    return (row.name, f"{row.parameters / 1e6:,.0f} M", *sizes, row.features, row.license, here)
