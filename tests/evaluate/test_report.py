from __future__ import annotations

import json
import math

import pytest

from musicgen.errors import InputError
from musicgen.evaluate.metrics import BookUse
from musicgen.evaluate.report import CodecRow, Report, Row, Target

REPORT = Report(
    model="nano",
    settings={"prompts": 4, "seconds": 10.0},
    codecs=(CodecRow(name="nano's codec", kbps=2.0, log_mel_db=3.25, si_sdr_db=-20.0),),
    books=(BookUse(used=900, size=1024, perplexity=612.4),),
    rows=(
        Row(name="real music", clips=4, instruments=0.75, genre=0.5),
        Row(name="generated", clips=4, melody=0.46, clipped=1),
    ),
    targets=(
        Target(name="genre", reached=0.4, wanted=0.3, at_least=True),
        Target(name="faulty clips", reached=1, wanted=0, at_least=False),
        Target(name="melody cosine", reached=math.nan, wanted=0.45, at_least=True),
    ),
    took_seconds=12.3,
)


def test_json_round_trip_keeps_everything_and_is_strict_json():
    text = REPORT.to_json()
    again = Report.from_json(text)
    assert again.to_json() == text
    assert again.codecs == REPORT.codecs
    assert again.books == REPORT.books
    assert again.rows[0].instruments == 0.75
    assert math.isnan(again.rows[0].melody)
    assert json.loads(text)["rows"][0]["melody"] is None


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"model": "x"}', REPORT.to_json().replace("kbps", "speed")]
)
def test_what_is_no_report_is_one_clear_error(text):
    with pytest.raises(InputError, match="no evaluation report"):
        Report.from_json(text)


def test_targets_are_met_on_the_right_side_and_never_unmeasured():
    assert [target.met for target in REPORT.targets] == [True, False, False]


def test_the_tables_show_every_number_in_columns_of_equal_width():
    text = REPORT.to_markdown()
    assert str(REPORT) == text
    for part in ("3.25", "900 of 1024", "612", "75 %", "0.46", "**missed**", "–", "took 12 s"):
        assert part in text
    tables = [block for block in text.split("\n\n") if block.startswith("|")]
    assert len(tables) == 4
    for table in tables:
        assert len({len(line) for line in table.splitlines()}) == 1
