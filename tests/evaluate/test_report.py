from __future__ import annotations

import json
import math

import pytest

from musicgen.errors import InputError
from musicgen.evaluate.report import CodecRow, LongRow, Report, Row, Target
from musicgen.measure.metrics import CodebookUse

REPORT = Report(
    model="nano",
    settings={"prompts": 4, "seconds": 10.0},
    codecs=(CodecRow(name="nano's codec", kbps=2.0, log_mel_db=3.25, si_sdr_db=-20.0),),
    codebooks=(CodebookUse(used=900, size=1024, perplexity=612.4),),
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
    long=(
        LongRow(name="real music", seconds=60, takes=4, frozen_codes=0, level_drift=0.75),
        LongRow(name="generated", seconds=60, takes=4, frozen_codes=3, beat_jitter=0.0918),
        LongRow(name="real music", seconds=20, takes=4),
    ),
)


def test_json_round_trip_keeps_everything_and_is_strict_json():
    text = REPORT.to_json()
    again = Report.from_json(text)
    assert again.to_json() == text
    assert again.codecs == REPORT.codecs
    assert again.codebooks == REPORT.codebooks
    assert again.long[1].frozen_codes == 3
    assert math.isnan(again.long[1].level_drift)
    assert again.rows[0].instruments == 0.75
    assert math.isnan(again.rows[0].melody)
    assert json.loads(text)["rows"][0]["melody"] is None


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"model": "x"}', REPORT.to_json().replace("kbps", "speed")]
)
def test_what_is_no_report_is_one_clear_error(text):
    with pytest.raises(InputError, match="not an evaluation report"):
        Report.from_json(text)


def test_a_report_from_before_there_were_long_takes_is_read():
    data = json.loads(REPORT.to_json())
    del data["long"]
    assert Report.from_json(json.dumps(data)).long == ()


def test_targets_are_met_on_the_right_side_and_never_unmeasured():
    assert [target.met for target in REPORT.targets] == [True, False, False]


def test_the_tables_show_every_number_in_columns_of_equal_width():
    text = REPORT.to_markdown()
    assert str(REPORT) == text
    for part in (
        "3.25",
        "900 of 1024",
        "612",
        "75 %",
        "0.46",
        "**missed**",
        "–",
        "took 12 s",
        "0.75",
        "0.092",
    ):
        assert part in text
    tables = [block for block in text.split("\n\n") if block.startswith("|")]
    assert len(tables) == 6
    assert text.index("Takes of 20 seconds") < text.index("Takes of 60 seconds")
    for table in tables:
        assert len({len(line) for line in table.splitlines()}) == 1
