"""The notes of a melody on the page: found, read, drawn, corrected, and followed."""

from pathlib import Path

import pytest

pytest.importorskip("gradio", reason="gradio is not installed: it comes with the extra app")

from musicgen.io import basic_pitch
from musicgen.io.notes import Note, Notes
from musicgen.page import note_table
from musicgen.page.note_rows import MOST_ROWS, melody_file, notes_of, rows_in, rows_of
from musicgen.page.pictures import piano_roll
from page_takes import wait
from tunes import scale, sines

needs_model = pytest.mark.skipif(basic_pitch.reason_missing() is not None, reason="needs the extra midi")


@needs_model
def test_the_notes_of_a_sound_are_shown(tmp_path):
    rows, picture, said = note_table.found_in(str(sines(scale()).save(tmp_path / "hum.wav")))
    assert [row[2] for row in rows] == [each.name for each in scale()]
    assert picture["value"].count("<rect") == 8 and not said["visible"]


def test_a_midi_file_is_shown_and_another_file_is_refused(tmp_path):
    chord = Notes((Note(0, 1, 60), Note(0, 1, 64)))
    rows, picture, _ = note_table.read_from(str(chord.save(tmp_path / "a.mid")))
    assert rows == [["0.00", "1.00", "E4"]] and "1 notes in 1.0 s" in picture["value"]
    (tmp_path / "b.csv").write_text("start,end,note\n0,1,H9")
    for name in ("b.csv", "missing.mid"):
        rows, _, said = note_table.read_from(str(tmp_path / name))
        assert rows == [] and "mg-problem" in said["value"]
    assert "Give a sound above first" in note_table.found_in(None)[2]["value"]


def test_a_wrong_line_is_told_and_the_picture_stays():
    picture, said = note_table.drawn([["0", "1", "C4"], ["x", "2", "D4"]])
    assert "Row 2 is no note" in said["value"]
    assert "value" not in picture
    assert note_table.drawn([["", "", ""]])[0]["visible"] is False


def test_a_piano_roll_has_a_bar_for_each_note():
    picture = piano_roll(scale())
    assert picture.count("<rect") == 8 and picture.count("<line") == 2
    assert "<title>C4, 0.30 to 0.75 s</title>" in picture


def test_rows_are_notes_and_back(tmp_path):
    assert rows_of(notes_of(rows_of(scale()))) == rows_of(scale())
    assert notes_of([["", None, " "]]) is None
    with pytest.raises(ValueError, match=f"may have {MOST_ROWS} lines"):
        notes_of([["0", "1", "C4"]] * (MOST_ROWS + 1))
    with melody_file(rows_of(scale())) as path:
        assert rows_in(Path(path)) == rows_of(scale())
    assert rows_in(tmp_path / "none") == []


def test_a_corrected_melody_is_followed_and_comes_back(studio, form):
    rows = rows_of(scale())
    values = {"prompt": "x", "duration": 1.2, "seed": "7"}
    found = form.begin("", values, 1, rows)
    assert not found.problems
    wait(studio, found.ids)
    take = studio.history.get(found.ids[0])
    plain = form.begin("", values, 1)
    wait(studio, plain.ids)
    one, other = (studio.history.path(each, ".wav").read_bytes() for each in (found.ids[0], plain.ids[0]))
    assert one != other
    assert form.notes(take, "again") == rows and form.notes(take, "melody") == []
    assert form.fill(take, "settings")[0]["input_audio"] is None
    wrong = form.begin("", values, 1, [["0", "1", "X"]])
    assert "Row 1 is no note" in next(iter(wrong.problems.values()))
