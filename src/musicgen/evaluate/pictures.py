"""Spectrograms side by side: the original clip, its reconstruction by the codec, and the generated clip.

The only file of `evaluate` that imports matplotlib, and only when a picture is drawn.
"""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence
from pathlib import Path

from torch import Tensor

from musicgen.evaluate.metrics import FLOOR_DB, log_mel
from musicgen.extras import require
from musicgen.io.atomic import replacing


def draw_spectrograms(
    path: Path, prompts: Sequence[str], rows: Mapping[str, Sequence[Tensor]], rate: int
) -> Path:
    """Draw a grid: one column for each prompt, one row of waveforms [N] for each name. Returns the path.

    Raises MissingExtraError without matplotlib.
    """
    require("evaluate", "A picture of spectrograms", "matplotlib")
    from matplotlib.figure import Figure

    figure = Figure(figsize=(5.0 * len(prompts), 2.6 * len(rows) + 0.6), layout="constrained")
    grid = figure.subplots(len(rows), len(prompts), squeeze=False, sharex=True)
    for axes_row, (name, waveforms) in zip(grid, rows.items(), strict=True):
        axes_row[0].set_ylabel(f"{name}\nmel band")
        for axes, wav in zip(axes_row, waveforms, strict=True):
            levels = log_mel(wav[None].float(), rate)[0].numpy()
            axes.imshow(
                levels, origin="lower", aspect="auto", interpolation="none", cmap="magma",
                vmin=FLOOR_DB, vmax=0.0, extent=(0.0, len(wav) / rate, 0, len(levels)),
            )  # fmt: skip
    for axes, prompt in zip(grid[0], prompts, strict=True):
        axes.set_title(textwrap.fill(prompt, 60), fontsize=9)
    for axes in grid[-1]:
        axes.set_xlabel("seconds")
    with replacing(path) as part:
        figure.savefig(part, dpi=100)
    return path
