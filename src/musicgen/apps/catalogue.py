"""The table of `musicgen models`: what each is, needs, can do, may be used for, and whether it is here."""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass
from pathlib import Path

from musicgen.config import MODELS, OFFICIAL_MODELS, MusicGenConfig, TextConfig, preset
from musicgen.errors import MusicGenError
from musicgen.io import checkpoint, hub

GIGABYTE = 1e9


@dataclass(frozen=True, slots=True)
class Entry:
    """One row. Sizes in bytes: on disk in float16; in memory in float32, or on a GPU the LM in float16."""

    name: str
    parameters: int
    disk: int
    memory_cpu: int
    memory_gpu: int
    features: str
    license: str
    place: str | None


def entries(weights_dir: Path | None = None) -> list[Entry]:
    """A row for every model that has a name; those that are not installed and have no preset are left out."""
    rows = [_entry(name, weights_dir) for name in MODELS]
    return [row for row in rows if row is not None]


def _entry(name: str, weights_dir: Path | None) -> Entry | None:
    config = preset(name) if name in OFFICIAL_MODELS else _installed(name, weights_dir)
    if config is None:
        return None
    sizes = {key: math.prod(tensor.shape) for key, tensor in checkpoint.skeleton(config).items()}
    lm = sum(size for key, size in sizes.items() if key.startswith("lm."))
    rest = sum(sizes.values()) - lm + text_parameters(config.text)
    place = hub.local(name, weights_dir) or hub.cached(name, weights_dir)
    return Entry(
        name=name,
        parameters=lm + rest,
        disk=2 * (lm + rest),
        memory_cpu=4 * (lm + rest),
        memory_gpu=2 * lm + 4 * rest,
        features=", ".join(features(config)),
        license=config.license,
        place=str(place) if place else None,
    )


def _installed(name: str, weights_dir: Path | None) -> MusicGenConfig | None:
    try:
        return checkpoint.read(name, weights_dir=weights_dir, offline=True).config
    except MusicGenError:
        return None


def features(config: MusicGenConfig) -> list[str]:
    """What a model can do, in words."""
    told = ["text", "melody" if config.chroma else "", "style" if config.style else ""]
    told += ["stereo" if config.stereo else "mono", f"{config.window_seconds:g} s windows"]
    return [each for each in told if each]


def text_parameters(config: TextConfig) -> int:
    """Parameters of a T5 encoder."""
    return sum(tensor.numel() for tensor in checkpoint.text_skeleton(config).values())


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
