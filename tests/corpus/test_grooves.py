from __future__ import annotations

import re

import pytest

from musicgen.corpus.grooves import BASS, CELLS, CHORDS, DRUMS, FILLS
from musicgen.corpus.song import METRES

MARKS = {
    "chords": (CHORDS, r"[Xxosbf0-4.\-]+"),
    "bass": (BASS, r"[135678aw.\-]+"),
}


@pytest.mark.parametrize("bank", MARKS)
def test_grooves_use_only_documented_symbols(bank: str) -> None:
    grooves, allowed = MARKS[bank]
    for name, patterns in grooves.items():
        for metre, marks in patterns.items():
            assert re.fullmatch(allowed, marks), (name, metre)
            assert marks[0] != "-", f"{name} in {metre} holds a note that never began"


def test_drums_fills_and_cells_use_only_their_symbols() -> None:
    for name, kits in DRUMS.items():
        for metre, drums in kits.items():
            assert metre in METRES
            assert all(re.fullmatch(r"[Xxo?.]+", marks) for marks in drums.values()), name
    assert all(re.fullmatch(r"[Xxo.]+", marks) for drums in FILLS.values() for marks in drums.values())
    assert all(re.fullmatch(r"[x.\-]+", cell) for cells in CELLS.values() for cell in cells)


def test_no_drum_groove_is_silent_and_no_two_are_the_same() -> None:
    shapes = [str(kits) for kits in DRUMS.values()]
    assert len(set(shapes)) == len(shapes)
    for name, kits in DRUMS.items():
        for drums in kits.values():
            assert any(mark in "Xx" for marks in drums.values() for mark in marks), name


def test_a_cell_of_melody_holds_only_after_a_note_and_compound_metres_have_their_own() -> None:
    for cells in CELLS.values():
        for cell in cells:
            assert not re.search(r"(^|\.)-", cell), cell
    assert {len(cell) for name in ("lilt", "sway") for cell in CELLS[name]} == {6}
    assert {len(cell) for name, cells in CELLS.items() if name not in ("lilt", "sway") for cell in cells} == {
        8
    }
