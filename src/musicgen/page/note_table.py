"""The notes of a melody on the page: found in a sound or read from a file, shown as a piano roll, and corrected."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path
from typing import Any

import gradio as gr

from musicgen.errors import InputError, MusicGenError
from musicgen.io import basic_pitch
from musicgen.io.audio import read
from musicgen.io.notes import SUFFIXES, Notes
from musicgen.measure.transcription import hummed
from musicgen.page.cards import problems
from musicgen.page.note_rows import notes_of, rows_of
from musicgen.page.pictures import piano_roll
from musicgen.page.updates import PRIVATE, html

HEADERS = ["Start (s)", "End (s)", "Note"]
MOST_SECONDS = 120.0  # of a sound whose notes are looked for
_EMPTY: list[list[Any]] = []
_ABOUT = (
    "The notes of a hummed or played melody, one line each. Change them as you like: while the table has lines, new "
    "music follows it and not the sound."
)


class NoteTable:
    """The components of the notes of a melody, and what happens when they are used."""

    def __init__(self, sound: Any) -> None:
        missing = basic_pitch.reason_missing()
        with gr.Accordion("Notes of the melody", open=False, elem_id="mg-notes"):
            gr.HTML(f'<p class="mg-note">{escape(_ABOUT)}</p>')
            with gr.Row():
                self.find = gr.Button(
                    "Find the notes of the sound",
                    size="sm",
                    interactive=missing is None,
                    elem_id="mg-find-notes",
                )
                self.upload = gr.UploadButton(
                    "MIDI file or table", size="sm", file_types=list(SUFFIXES), elem_id="mg-note-file"
                )
                self.clear = gr.Button("No notes", size="sm", elem_id="mg-no-notes")
            self.said = gr.HTML("" if missing is None else problems([missing]), visible=missing is not None)
            self.roll = gr.HTML(visible=False, elem_id="mg-roll")
            self.table = gr.Dataframe(
                _EMPTY, headers=HEADERS, datatype="str", type="array", column_count=(3, "fixed"), interactive=True,
                label="Notes", max_height=260, elem_id="mg-note-table",
            )  # fmt: skip
        self.shown = shown = [self.table, self.roll, self.said]
        self.find.click(found_in, [sound], shown, **PRIVATE)
        self.upload.upload(read_from, [self.upload], shown, **PRIVATE)
        self.clear.click(lambda: told(_EMPTY), None, shown, **PRIVATE)
        self.table.change(drawn, [self.table], [self.roll, self.said], **PRIVATE)


def found_in(path: str | None) -> tuple[Any, Any, Any]:
    """The table, its picture and a sentence: of the melody in a sound."""
    if not path:
        return told(_EMPTY, "Give a sound above first: its notes are looked for.")
    try:
        notes = hummed(read(path, max_seconds=MOST_SECONDS))
    except MusicGenError as error:
        return told(_EMPTY, str(error))
    return told(rows_of(notes), "" if len(notes) else "No notes are heard in this sound.")


def read_from(path: str) -> tuple[Any, Any, Any]:
    """As `found_in`, of a MIDI file or a table of notes."""
    try:
        return told(rows_of(Notes.read(Path(path)).melody()))
    except MusicGenError as error:
        return told(_EMPTY, str(error))


def told(rows: Sequence[Sequence[Any]], sentence: str = "") -> tuple[Any, Any, Any]:
    """What table, picture and sentence are given."""
    picture, problem = drawn(rows)
    said = html(problems([sentence])) if sentence else problem
    return [list(row) for row in rows], picture, said


def drawn(rows: Sequence[Sequence[Any]]) -> tuple[Any, Any]:
    """The picture of a table as it is now, and a sentence about what is wrong in it."""
    try:
        notes = notes_of(rows)
    except InputError as error:
        return gr.skip(), html(problems([str(error)]))
    return html("" if notes is None else piano_roll(notes)), html("")
