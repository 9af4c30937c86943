"""Loss curves of a run as a picture. The only file that imports matplotlib, and only when a picture is drawn."""

from __future__ import annotations

import csv
from pathlib import Path

from musicgen.extras import require
from musicgen.io.atomic import replacing


def draw_losses(log: Path, picture: Path, column: str) -> None:
    """Draw `column` of a run's log over its steps, one line each for training and validation.

    Raises MissingExtraError without matplotlib.
    """
    require("train", "A plot of losses", "matplotlib")
    from matplotlib.figure import Figure

    curves = read_curves(log, column)
    figure = Figure(figsize=(8, 4.5), layout="constrained")
    axes = figure.add_subplot()
    for split, points in curves.items():
        axes.plot(*zip(*points, strict=True), label=split, marker="." if split == "valid" else None)
    axes.set_xlabel("step")
    axes.set_ylabel(column)
    axes.grid(alpha=0.3)
    if curves:
        axes.legend()
    with replacing(picture) as part:
        figure.savefig(part, dpi=110)


def read_curves(log: Path, column: str) -> dict[str, list[tuple[int, float]]]:
    """The (step, value) pairs of `column` in a log, for each split that has any."""
    curves: dict[str, list[tuple[int, float]]] = {}
    for row in read_rows(log)[0]:
        if row.get(column):
            curves.setdefault(row["split"], []).append((int(row["step"]), float(row[column])))
    return curves


def read_rows(log: Path) -> tuple[list[dict[str, str]], int]:
    """The rows of a log by column, and how many lines are not rows: damaged, or of another number of columns."""
    rows: list[dict[str, str]] = []
    strange = 0
    with log.open(newline="", encoding="utf-8", errors="replace") as file:
        reader = csv.DictReader(line.replace("\0", "?") for line in file)
        try:
            for row in reader:
                if _is_row(row):
                    rows.append(row)
                else:
                    strange += 1
        except csv.Error:  # a field without an end takes in the rest of the file
            strange += 1
    return rows, strange


def _is_row(row: dict[str, str]) -> bool:
    """Whether all columns are there, with numbers in all but the split's."""
    try:
        for name, value in row.items():
            if name == "step" and int(value) < 0:
                return False
            if name != "split" and value != "":
                float(value)
    except (TypeError, ValueError):  # None stands for missing columns, a list for those too many
        return False
    return "step" in row and row.get("split") in ("train", "valid")
