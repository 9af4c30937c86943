"""Pictures: spectrograms side by side, and pieces with their beats and chords.

The only file of `evaluate` that imports matplotlib, and only when a picture is drawn.
"""

from __future__ import annotations

import math
import textwrap
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from musicgen.evaluate.plans import chord_names
from musicgen.extras import require
from musicgen.io.atomic import replacing
from musicgen.measure.metrics import FLOOR_DB, log_mel
from musicgen.measure.tempo_key import beats, pitch_classes
from musicgen.model.clock import Timeline
from musicgen.notation import METRES, SHARP_NAMES

_CHROMA_SECONDS = 0.25


def draw_spectrograms(
    path: Path,
    prompts: Sequence[str],
    rows: Mapping[str, Sequence[Tensor]],
    rate: int,
    *,
    marks: Sequence[float] = (),
) -> Path:
    """Draw a grid: one column for each prompt, one row of waveforms [N] for each name. Returns the path.

    `marks` are seconds at which a line is drawn. Raises MissingExtraError without matplotlib.
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
            for mark in marks:
                axes.axvline(mark, color="white", linewidth=1, linestyle="--")
    for axes, prompt in zip(grid[0], prompts, strict=True):
        axes.set_title(textwrap.fill(prompt, 60), fontsize=9)
    for axes in grid[-1]:
        axes.set_xlabel("seconds")
    with replacing(path) as part:
        figure.savefig(part, dpi=100)
    return path


def draw_tracks(
    path: Path, title: str, pieces: Mapping[str, tuple[Tensor, Timeline | None]], rate: int
) -> Path:
    """Draw pieces by name, one column each: spectrogram, pitch classes with the chords of the timeline, beats.

    The beats that are heard are drawn below the bar lines (tall) and beats of the timeline. Returns the path.
    """
    require("evaluate", "A picture of spectrograms", "matplotlib")
    from matplotlib.figure import Figure

    figure = Figure(figsize=(6.0 * len(pieces), 5.4), layout="constrained")
    figure.suptitle(textwrap.fill(title, 90), fontsize=10)
    grid = figure.subplots(3, len(pieces), squeeze=False, sharex=True, height_ratios=(3, 2, 1))
    for column, (name, (piece, line)) in zip(grid.T, pieces.items(), strict=True):
        seconds, wav = len(piece) / rate, piece.float()
        levels = log_mel(wav[None], rate)[0].numpy()
        column[0].imshow(
            levels, origin="lower", aspect="auto", interpolation="none", cmap="magma",
            vmin=FLOOR_DB, vmax=0.0, extent=(0.0, seconds, 0, len(levels)),
        )  # fmt: skip
        column[0].set_title(name, fontsize=9)
        parts = wav[: len(wav) - len(wav) % round(_CHROMA_SECONDS * rate)].unfold(
            0, round(_CHROMA_SECONDS * rate), round(_CHROMA_SECONDS * rate)
        )
        chroma = torch.stack([pitch_classes(part, rate) for part in parts], dim=1)
        chroma = chroma / chroma.amax(dim=0).clamp_min(1e-6)
        column[1].imshow(
            chroma.numpy(), origin="lower", aspect="auto", interpolation="none", cmap="viridis",
            extent=(0.0, parts.shape[0] * _CHROMA_SECONDS, -0.5, 11.5),
        )  # fmt: skip
        column[1].set_yticks(range(12), SHARP_NAMES, fontsize=6)
        for start, chord in chord_names(line) if line else []:
            column[1].axvline(start, color="white", linewidth=0.5)
            column[1].text(start, 11.3, f" {chord}", fontsize=6, color="white", va="top", clip_on=True)
        _draw_beats(column[2], wav, rate, line)
        column[2].set_xlabel("seconds")
    grid[0][0].set_ylabel("mel band")
    grid[1][0].set_ylabel("pitch class")
    with replacing(path) as part:
        figure.savefig(part, dpi=80)
    return path


def _draw_beats(axes: Any, wav: Tensor, rate: int, line: Timeline | None) -> None:
    """Beats heard, as ticks below, and those of the timeline above them."""
    axes.set_yticks((0.5, 1.5), ("heard", "plan"), fontsize=7)
    axes.set_ylim(0, 2.1)
    axes.vlines(beats(wav, rate)[1].tolist(), 0, 0.9, color="black", linewidth=1)
    if line is None or line.bpm is None:
        return
    count, step = METRES[line.metre or "4/4"], 60.0 / line.bpm
    numbers = range(math.ceil(-line.first_bar / step), math.ceil((len(wav) / rate - line.first_bar) / step))
    times = [(number, line.first_bar + number * step) for number in numbers]
    axes.vlines([time for number, time in times if number % count], 1.1, 1.6, color="tab:blue", linewidth=1)
    axes.vlines(
        [time for number, time in times if not number % count], 1.1, 2.0, color="tab:red", linewidth=1.5
    )
