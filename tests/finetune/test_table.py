"""The table of clips is read as it was written, and as people edit it."""

import pytest

from musicgen.errors import InputError
from musicgen.finetune import table
from musicgen.finetune.table import Clip

ROWS = [
    Clip(
        file="a.flac",
        use="train",
        caption='calm, "zorb" piano',
        bpm="92.5",
        metre="4/4",
        key="A minor",
        bars=8,
    ),
    Clip(file="b.flac", use="valid", caption="müsic"),
]


@pytest.fixture
def folder(tmp_path):
    (tmp_path / table.CLIPS).mkdir()
    for row in ROWS:
        (tmp_path / table.CLIPS / row.file).touch()
    table.write(tmp_path, ROWS)
    return tmp_path


def edited(folder, old, new):
    path = folder / table.NAME
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    return table.read(folder)


def test_it_is_read_as_it_was_written(folder):
    assert table.read(folder) == ROWS
    assert (ROWS[0].tempo, ROWS[1].tempo) == (92.5, None)


def test_captions_and_uses_can_be_edited(folder):
    assert edited(folder, "müsic", "other words")[1].caption == "other words"
    path = folder / table.NAME
    path.write_text("\ufefffile;use;caption\na.flac;Train;x\nb.flac;valid;y\n", encoding="utf-8")
    assert [(clip.use, clip.caption) for clip in table.read(folder)] == [("train", "x"), ("valid", "y")]


def test_bars_are_read_as_spreadsheets_write_them(folder):
    assert edited(folder, ",8,", ",2.0,")[0].bars == 2
    assert edited(folder, ",2.0,", ",,")[0].bars == 0


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("valid", "perhaps", "line 3: use must be one of train, valid, no, got 'perhaps'"),
        ("valid", "no", "no clip whose use is valid"),
        ("b.flac", "c.flac", "there is no clip 'c.flac'"),
        ("b.flac", "../b.flac", "there is no clip"),
        ("92.5", "fast", "line 2: bpm is a number"),
        ("92.5", "9", "bpm is a number"),
        ("4/4", "5/9", "and metre one of"),
        (",8,", ",many,", "line 2: bars is a whole number from 0 to 10000, or empty; got 'many'"),
        (",8,", ",2.5,", "line 2: bars is a whole number"),
        (",8,", ",-2,", "line 2: bars is a whole number"),
        (",8,", ",nan,", "line 2: bars is a whole number"),
        (
            "A minor",
            "H-Moll",
            r"line 2: key must be a note and major or minor, .* \(the German H is B\), got 'H-Moll'",
        ),
        ("b.flac", "\n\nc.flac", "line 5: there is no clip 'c.flac'"),
        ("caption,", "words,", "the column caption is missing"),
    ],
)
def test_a_wrong_edit_is_told_with_its_line(folder, old, new, sentence):
    with pytest.raises(InputError, match=sentence):
        edited(folder, old, new)


def test_what_is_no_table_is_told(tmp_path):
    with pytest.raises(InputError, match="cannot be read"):
        table.read(tmp_path)
    (tmp_path / table.NAME).write_bytes(b"file\xff")
    with pytest.raises(InputError, match="save it as CSV UTF-8"):
        table.read(tmp_path)
