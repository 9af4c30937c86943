"""Curves of a log: rows read by split, damaged lines counted, a picture drawn."""

from __future__ import annotations

import pytest

from musicgen.train.plot import draw_losses, read_curves, read_rows

LOG = "step,split,seconds,loss\n1,train,0.5,2.0\n2,train,1.0,\n2,valid,1.0,1.5\n"


def test_values_are_read_by_split_and_empty_ones_left_out(tmp_path) -> None:
    (tmp_path / "log.csv").write_text(LOG)
    assert read_curves(tmp_path / "log.csv", "loss") == {"train": [(1, 2.0)], "valid": [(2, 1.5)]}
    assert read_curves(tmp_path / "log.csv", "mel") == {}


def test_damaged_lines_are_counted(tmp_path) -> None:
    (tmp_path / "log.csv").write_text(
        LOG + "x,train,1,1\n-1,train,1,1\n3,other,1,1\n3,train\n3,train,1,1,1\n"
    )
    rows, damaged = read_rows(tmp_path / "log.csv")
    assert [row["step"] for row in rows] == ["1", "2", "2"] and damaged == 5


@pytest.mark.parametrize("column", ["loss", "mel"])
def test_a_picture_is_drawn_even_of_nothing(tmp_path, column) -> None:
    pytest.importorskip("matplotlib")
    (tmp_path / "log.csv").write_text(LOG)
    draw_losses(tmp_path / "log.csv", tmp_path / "loss.png", column)
    assert (tmp_path / "loss.png").read_bytes().startswith(b"\x89PNG")
