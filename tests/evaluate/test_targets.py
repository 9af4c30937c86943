"""Targets are shares of what the corpus reaches, and only of what was measured."""

from __future__ import annotations

from musicgen.evaluate.report import CodecRow, FreeRow, LongRow, Row
from musicgen.evaluate.targets import PLANNED, long_targets, targets

CODECS = (
    CodecRow(name="ours", kbps=2, log_mel_db=2.8, si_sdr_db=-9),
    CodecRow(name="Opus", kbps=6, log_mel_db=4.8, si_sdr_db=1),
)
REAL = Row(name="real music", clips=4, tempo_octaves=0.8, key_mirex=0.5, instruments=0.8, genre=0.8, melody=0.8,
           chords=0.6, beat_jitter=0.03)  # fmt: skip
CODEC = Row(name="codec", clips=4, frechet=10)
GOOD = Row(name="generated", clips=4, tempo_octaves=0.75, key_mirex=0.46, instruments=0.7, genre=0.65, melody=0.75,
           beat_jitter=0.038, frechet=14)  # fmt: skip


def test_a_codec_alone_has_one_target():
    assert [(each.reached, each.wanted, each.met) for each in targets(CODECS, [REAL, CODEC], [])] == [
        (2.8, 4.8, True)
    ]


def test_every_target_is_a_share_of_real_music():
    planned = Row(name=PLANNED, clips=4, chords=0.4)
    free = [FreeRow(name="free prompts", clips=4, instruments=0.6, genre=0.4)]
    found = {each.name.split(",")[0]: each for each in targets(CODECS, [REAL, CODEC, GOOD, planned], free)}
    missed = [name for name, each in found.items() if not each.met]
    assert missed == ["chords of the plan", "free prompts: genre"]
    assert found["chords of the plan"].wanted == 0.85 * 0.6
    assert found["free prompts: genre"].wanted == 0.75 * 0.65


def test_what_was_not_measured_has_no_target():
    bare = Row(name="generated", clips=4, genre=0.5)
    names = [each.name for each in targets(CODECS, [REAL, CODEC, bare], [])]
    assert not any("chords" in name or "melody" in name or "free" in name for name in names)
    assert names[-2:] == ["silent, noise-like or clipped clips", "frozen clips"]


def test_long_takes_freeze_or_drift():
    rows = [
        LongRow(name="real music", seconds=20, takes=4),
        LongRow(name="generated", seconds=20, takes=4, frozen_codes=1, frozen_sound=0, level_drift=1),
        LongRow(name="generated", seconds=60, takes=4, frozen_codes=0, frozen_sound=0, level_drift=3),
    ]
    assert [each.met for each in long_targets(rows)] == [False, True, False]
