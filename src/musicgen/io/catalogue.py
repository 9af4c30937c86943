"""Facts of each published model: size, memory, features, licence and local folder."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

from musicgen.config import MusicGenConfig, TextConfig
from musicgen.errors import MusicGenError
from musicgen.io import checkpoint, hub
from musicgen.presets import MODELS, OFFICIAL_MODELS, preset


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the table."""

    name: str
    parameters: int
    disk: int  # bytes, in float16
    memory_cpu: int  # bytes, in float32
    memory_gpu: int  # bytes; the language model in float16, the rest in float32
    features: str
    license: str
    place: str | None  # its folder; None if it is not on this machine


def entries(weights_dir: Path | None = None) -> list[Entry]:
    """One row for each model in MODELS; a model without a preset only if it is installed."""
    rows = [entry(name, weights_dir) for name in MODELS]
    return [row for row in rows if row is not None]


def entry(name: str, weights_dir: Path | None = None) -> Entry | None:
    """The row of one model; None if it has no preset and is not installed."""
    config = preset(name) if name in OFFICIAL_MODELS else installed(name, weights_dir)
    if config is None:
        return None
    sizes = {key: math.prod(tensor.shape) for key, tensor in checkpoint.skeleton(config).items()}
    lm = sum(size for key, size in sizes.items() if key.startswith("lm."))
    rest = sum(sizes.values()) - lm + text_parameters(config.text)
    folder = hub.local(name, weights_dir) or hub.cached(name, weights_dir)
    return Entry(
        name=name,
        parameters=lm + rest,
        disk=2 * (lm + rest),
        memory_cpu=4 * (lm + rest),
        memory_gpu=2 * lm + 4 * rest,
        features=", ".join(features(config)),
        license=config.license,
        place=str(folder) if folder else None,
    )


def installed(name: str, weights_dir: Path | None) -> MusicGenConfig | None:
    """The config of a model on this machine, or None."""
    try:
        return checkpoint.read(name, weights_dir=weights_dir, offline=True).config
    except MusicGenError:
        return None


def features(config: MusicGenConfig) -> list[str]:
    """What a model can do, in words, such as "text", "melody", "stereo"."""
    words = ["text", "melody" if config.chroma else "", "style" if config.style else ""]
    words += ["stereo" if config.stereo else "mono", f"{config.window_seconds:g} s windows"]
    return [each for each in words if each]


def text_parameters(config: TextConfig) -> int:
    """The number of parameters of a T5 encoder."""
    return sum(tensor.numel() for tensor in checkpoint.text_skeleton(config).values())
