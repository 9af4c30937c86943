"""Logging of a run: a CSV file, TensorBoard where installed, a progress bar, and the time limit."""

from __future__ import annotations

import csv
import shutil
import time
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn

from musicgen.errors import MissingExtraError
from musicgen.io.atomic import replacing
from musicgen.train.plot import draw_losses, read_rows


class Log:
    """The log of one run, kept in its folder: `log.csv`, `loss.png` and, where installed, `tensorboard/`.

    `columns` are the values a row may hold besides step, split and seconds; `picture` is the column that is
    drawn. Rows of an interrupted run after `step`, where it is resumed, are removed. Use as a
    context manager.
    """

    def __init__(
        self,
        folder: Path,
        title: str,
        columns: tuple[str, ...],
        picture: str,
        *,
        step: int,
        steps: int,
        seconds: float = 0.0,
        max_minutes: float | None = None,
        console: Console | None = None,
    ) -> None:
        self.path = folder / "log.csv"
        self.columns = ("step", "split", "seconds", *columns)
        self._picture, self._title = picture, title
        self._begun, self._earlier = time.monotonic(), seconds
        self._limit = None if max_minutes is None else 60.0 * max_minutes
        self._first, self._step, self._steps = step, step, steps
        folder.mkdir(parents=True, exist_ok=True)
        self._console = console or Console(stderr=True)
        self._remove_rows_after(step)
        self._board = _tensorboard(folder / "tensorboard", step)
        self._bar = Progress(
            TextColumn("{task.description}"), BarColumn(),
            TextColumn("{task.completed}/{task.total} {task.fields[note]}"),
            console=self._console, disable=not self._console.is_terminal, transient=True,
        )  # fmt: skip
        self._task = self._bar.add_task(title, total=steps, completed=step, note="")

    def __enter__(self) -> Log:
        self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bar.stop()
        if self._board is not None:
            self._board.close()

    @property
    def elapsed(self) -> float:
        """Seconds since this process began the run."""
        return time.monotonic() - self._begun

    @property
    def seconds(self) -> float:
        """Seconds spent on the run, those before it was resumed included."""
        return self._earlier + self.elapsed

    @property
    def out_of_time(self) -> bool:
        """Whether the time limit is reached."""
        return self._limit is not None and self.elapsed >= self._limit

    def advance(self, step: int) -> None:
        """Move the progress bar to `step`."""
        self._step = step
        self._bar.update(self._task, completed=step, note=self.eta())

    def write(self, step: int, split: str, values: Mapping[str, float]) -> None:
        """Append a row; where there is no terminal for a bar, print it as a line."""
        row = {"step": step, "split": split, "seconds": round(self.seconds, 1)}
        unknown = set(values) - set(self.columns)
        assert not unknown, f"columns never announced: {unknown}"
        with self.path.open("a", newline="", encoding="utf-8") as file:
            shown = {name: f"{value:.6g}" for name, value in values.items()}
            csv.DictWriter(file, self.columns, restval="").writerow({**row, **shown})
        if self._board is not None:
            for name, value in values.items():
                self._board.add_scalar(f"{split}/{name}", value, step)
        if split == "valid" or not self._console.is_terminal:
            text = "  ".join(f"{name} {value:.4g}" for name, value in values.items())
            self._console.print(
                f"{self._title} {step}/{self._steps} {split}: {text}  {self.eta()}", soft_wrap=True
            )

    def say(self, sentence: str) -> None:
        """Print a sentence, above the progress bar."""
        self._console.print(sentence, soft_wrap=True)

    def draw(self) -> None:
        """Refresh the picture of the losses; without matplotlib there is none."""
        try:
            draw_losses(self.path, self.path.with_name("loss.png"), self._picture)
        except MissingExtraError:
            return

    def eta(self) -> str:
        """When the last step will be done at this pace, and when time runs out if that is sooner."""
        done = self._step - self._first
        if done == 0:
            return ""
        left = (self._steps - self._step) * self.elapsed / done
        if self._limit is not None and self.elapsed + left > self._limit:
            return f"stops in {_clock(self._limit - self.elapsed)}, all steps need {_clock(left)}"
        return f"ends in {_clock(left)}"

    def _remove_rows_after(self, step: int) -> None:
        kept: list[dict[str, str]] = []
        if step > 0 and self.path.exists():
            rows, strange = read_rows(self.path)
            kept = [row for row in rows if int(row["step"]) <= step]
            if strange:
                copy = self.path.with_name("log.damaged.csv")
                shutil.copyfile(self.path, copy)
                self._console.print(
                    f"{self.path} holds {strange} lines that cannot be read: left out, and kept in {copy.name}."
                )
        with replacing(self.path) as part, part.open("w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, self.columns, restval="", extrasaction="ignore")
            writer.writeheader()
            writer.writerows(kept)


def _tensorboard(folder: Path, step: int) -> Any:
    try:
        from torch.utils.tensorboard import SummaryWriter
    except ModuleNotFoundError:
        return None
    return SummaryWriter(str(folder), purge_step=step + 1)


def _clock(seconds: float) -> str:
    minutes, rest = divmod(max(0, round(seconds)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}"
