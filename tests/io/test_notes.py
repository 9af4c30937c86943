import base64
import io
import math

import pytest
import torch

from musicgen.errors import AudioError, InputError
from musicgen.io.notes import MOST_SECONDS, Note, Notes, from_rows, pitch_of
from tunes import scale, sines


def test_notes_are_checked_and_named():
    assert [Note(0, 1, pitch).name for pitch in (21, 60, 66, 108)] == ["A0", "C4", "F#4", "C8"]
    for start, end in ((-1, 1), (1, 1), (0, math.inf), (math.nan, 1), (0, MOST_SECONDS + 1)):
        with pytest.raises(InputError, match="A note begins at 0 s or later"):
            Note(start, end, 60)
    with pytest.raises(InputError, match="pitch of a note is a whole number from 0 to 127, got 128"):
        Note(0, 1, 128)
    with pytest.raises(InputError, match="velocity of a note is a whole number from 1 to 127, got 0"):
        Note(0, 1, 60, 0)


@pytest.mark.parametrize("name", ["tune.mid", "tune.midi", "tune.csv"])
@pytest.mark.parametrize(("bpm", "metre"), [(None, None), (97, "3/4"), (60, "6/8")])
def test_what_is_written_is_read_again(tmp_path, name, bpm, metre):
    notes = scale()
    path = notes.save(tmp_path / name, bpm=bpm, metre=metre, title="Ein schönes Lied ♫")
    for source in (path, path.read_bytes(), io.BytesIO(path.read_bytes())):
        again = Notes.read(source)
        assert [(each.pitch, each.velocity) for each in again] == [(e.pitch, e.velocity) for e in notes]
        got, want = again.spans()[0], notes.spans()[0]
        torch.testing.assert_close(got, want, rtol=0, atol=2e-3)
    uri = f"data:;base64,{base64.b64encode(path.read_bytes()).decode()}"
    assert len(Notes.read(uri)) == len(notes)


def test_parts_become_tracks_and_tracks_parts():
    both = Notes(
        (Note(0, 1, 60, part="piano"), Note(0.5, 2, 72, part="lead flute"), Note(0, 2, 36, part="bass"))
    )
    again = Notes.read(both.encoded("mid"))
    assert {each.part: each.pitch for each in again} == {"piano": 60, "lead flute": 72, "bass": 36}
    assert [each.pitch for each in again.melody()] == [72]


def test_a_melody_is_the_highest_note_at_a_time():
    chords = Notes((Note(0, 2, 60), Note(0, 1, 64), Note(0.5, 0.8, 67), Note(3, 4, 50)))
    found = [(each.start, each.end, each.pitch) for each in chords.melody()]
    assert found == [(0, 0.5, 64), (0.5, 0.8, 67), (0.8, 1, 64), (1, 2, 60), (3, 4, 50)]
    assert scale().melody() == scale()
    again = Notes((Note(0, 1, 60), Note(1, 2, 60)))
    assert again.melody() == again  # the same note twice stays two


def test_a_part_is_cut_and_repeated():
    notes = Notes((Note(0, 1, 60), Note(1, 2, 62)))
    assert [(e.start, e.end, e.pitch) for e in notes.cut(0.5, 1.25)] == [(0, 0.5, 60), (0.5, 0.75, 62)]
    around = notes.repeated(1.5, 1.0)
    assert [(e.start, e.end, e.pitch) for e in around] == [(0, 0.5, 62), (0.5, 1.0, 60)]
    with pytest.raises(InputError, match=r"2.00 s has no note from 3 s on\."):
        notes.cut(3)


def test_tones_of_notes_are_those_notes():
    from musicgen.model.chroma import Chroma
    from musicgen.presets import preset

    chroma = Chroma(preset("melody").chroma)
    notes = scale()
    plain = chroma.condition(notes.rendered(32_000).samples)
    direct = chroma.of_notes(*notes.spans(), notes.duration)
    assert plain.shape == direct.shape
    heard = int(notes.duration * 32_000) // 4_096
    assert (plain == direct).all(-1)[0, :heard].float().mean() > 0.95


def test_a_table_may_be_of_a_spreadsheet():
    for text in (
        "start,end,note\n0,0.5,C4\n",
        "Start;End;Note;Velocity\n0;0.5;60;80\n\n",
        "\ufeffstart\tend\tnote\n0\t.5\tC4",
    ):
        assert [each.name for each in Notes.read(text.encode())] == ["C4"]


@pytest.mark.parametrize(
    ("rows", "says"),
    [
        ("0,0.5,H4", "Row 1 is no note: A note is a name from C-1 to G9"),
        ("0,x,C4", "Row 1 is no note: start and end are seconds"),
        ("0,1,C4\n2,1,C4", "Row 2 is no note: A note begins at 0 s or later, ends after it began"),
        ("0,1,C4,999", "velocity of a note is a whole number from 1 to 127, got 999"),
        ("", "no notes"),
    ],
)
def test_a_wrong_row_is_named(rows, says):
    with pytest.raises(AudioError, match=says):
        Notes.read(f"start,end,note,velocity\n{rows}".encode())


def test_names_of_notes():
    assert [pitch_of(text) for text in ("C4", "c#4", "Db4", "B♭3", "Fb4", "60", "127")] == [
        60,
        61,
        61,
        58,
        64,
        60,
        127,
    ]
    for wrong in ("", "C", "128", "C10", "X4", "-1"):
        with pytest.raises(InputError, match="A note is a name"):
            pitch_of(wrong)
    assert [
        each.pitch for each in from_rows([(0, 1, "C4", None, None), (None, "", " "), ("1", 2.0, 62)])
    ] == [60, 62]


def test_sound_is_no_note_track(tmp_path):
    wav = sines(scale()).save(tmp_path / "a.wav")
    assert Notes.find(wav) is None
    assert Notes.find(b"") is None
    with pytest.raises(AudioError, match="no note track: give a MIDI file, or a csv"):
        Notes.read(wav)
    with pytest.raises(InputError, match=r"written as .mid, .midi, .csv"):
        scale().save(tmp_path / "a.xyz")
    with pytest.raises(AudioError, match="cannot be written"):
        scale().save(tmp_path / "a.wav" / "b.mid")
