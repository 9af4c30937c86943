"""The processes of a local Ray, found by what Linux says of each."""

from __future__ import annotations

from pathlib import Path


def below(parent: int, name: str) -> list[int]:
    """The processes below a process whose command has this name in it."""
    children: dict[int, list[int]] = {}
    names: dict[int, str] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            number, rest = int(stat.parent.name), stat.read_text().rpartition(")")[2].split()
            names[number] = (stat.parent / "cmdline").read_text()
        except OSError:
            continue
        children.setdefault(int(rest[1]), []).append(number)
    found, waiting = [], [parent]
    while waiting:
        under = children.get(waiting.pop(), [])
        waiting += under
        found += [number for number in under if name in names[number]]
    return found
