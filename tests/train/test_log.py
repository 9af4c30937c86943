"""The log keeps what happened, takes back what is done again, and the clock stops a run."""

from __future__ import annotations

import csv
import io

import pytest
from rich.console import Console

from musicgen.train.log import Log
from musicgen.train.plot import draw_losses, read_curves


def open_log(folder, step: int = 0, **options) -> Log:
    return Log(folder, "test", ("loss", "rate"), "loss", step=step, steps=100, **options)


def rows(folder) -> list[dict[str, str]]:
    with (folder / "log.csv").open() as file:
        return list(csv.DictReader(file))


def test_rows_after_the_resumed_step_are_taken_back(tmp_path) -> None:
    with open_log(tmp_path) as log:
        for step in (10, 20, 30):
            log.write(step, "train", {"loss": 1.0 / step})
        log.write(30, "valid", {"loss": 0.5, "rate": 1e-4})
    with open_log(tmp_path, step=20, seconds=7.0) as log:
        log.write(30, "train", {"loss": 0.1})
        assert log.seconds >= 7.0
    assert [(row["step"], row["split"]) for row in rows(tmp_path)] == [
        ("10", "train"),
        ("20", "train"),
        ("30", "train"),
    ]
    assert rows(tmp_path)[-1]["loss"] == "0.1" and rows(tmp_path)[-1]["rate"] == ""


def test_without_a_terminal_lines_are_printed_with_the_time_left(tmp_path) -> None:
    text = io.StringIO()
    with open_log(tmp_path, console=Console(file=text), max_minutes=60.0) as log:
        log.advance(50)
        log.write(50, "train", {"loss": 1.25})
        assert not log.out_of_time
    assert "test 50/100 train: loss 1.25  ends in 0:00:00" in text.getvalue()


def test_the_limit_of_minutes_is_noticed(tmp_path) -> None:
    with open_log(tmp_path, max_minutes=0.0) as log:
        log.advance(1)
        assert log.out_of_time and "stops in 0:00:00" in log.eta()


def test_curves_are_read_and_drawn(tmp_path) -> None:
    with open_log(tmp_path) as log:
        log.write(10, "train", {"loss": 2.0})
        log.write(20, "train", {"loss": 1.0})
        log.write(20, "valid", {"loss": 1.5})
        log.draw()
    assert read_curves(tmp_path / "log.csv", "loss") == {
        "train": [(10, 2.0), (20, 1.0)],
        "valid": [(20, 1.5)],
    }
    pytest.importorskip("matplotlib")
    draw_losses(tmp_path / "log.csv", tmp_path / "again.png", "loss")
    for name in ("loss.png", "again.png"):
        assert (tmp_path / name).read_bytes().startswith(b"\x89PNG")


def test_damaged_lines_of_a_log_are_reported_left_out_and_kept(tmp_path) -> None:
    with open_log(tmp_path) as log:
        for step in (10, 20):
            log.write(step, "train", {"loss": 2.0})
    good = (tmp_path / "log.csv").read_bytes()
    damaged = (
        good + b"gar\xffbage\0\n30,train,1.0,x,0.1\n,,\n40,train,2.0,1.0,2.0,3.0\n-5,train,1.0,1.0,1.0\n"
    )
    (tmp_path / "log.csv").write_bytes(damaged)
    text = io.StringIO()
    with open_log(tmp_path, step=20, console=Console(file=text, width=200)) as log:
        log.write(30, "train", {"loss": 1.0})
        log.draw()
    assert [row["step"] for row in rows(tmp_path)] == ["10", "20", "30"]
    assert "holds 5 lines that cannot be read" in text.getvalue()
    assert (tmp_path / "log.damaged.csv").read_bytes() == damaged
    assert read_curves(tmp_path / "log.csv", "loss")["train"][-1] == (30, 1.0)
