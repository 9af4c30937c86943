"""Frames of MPEG audio are found by walking, and decode the same from anywhere."""

import numpy as np
import pytest

import sound_files as files
from musicgen.io import mp3

CBR = files.encoded(files.busy(2.0), bitrate_mode="CONSTANT", compression_level=0.7)


def samples(segment, first=0):
    return np.concatenate(list(segment.blocks(first)))


def test_a_file_is_one_segment_of_equal_frames():
    (found,) = mp3.segments(CBR)
    assert (found.rate, found.channels, found.frames) == (44_100, 1, 88_200)
    assert all(found.frame(i)[:2] == CBR[found.offsets[0] :][:2] for i in range(len(found.offsets)))
    assert [b - a for a, b in zip(found.offsets, found.offsets[1:], strict=False)] == [
        len(found.frame(i)) for i in range(len(found.offsets) - 1)
    ]
    assert samples(found).shape == (88_200, 1)


def test_decoding_from_the_middle_gives_the_samples_of_the_whole(monkeypatch):
    (found,) = mp3.segments(CBR)
    whole = samples(found)
    for first in (1, 5000, 60_001, 88_199):
        assert np.array_equal(samples(found, first), whole[first:])
    monkeypatch.setattr(mp3, "_PIECE", 20)
    assert np.array_equal(samples(found), whole)


def test_without_a_count_nothing_is_trimmed():
    (counted,), (uncounted,) = (
        mp3.segments(files.vbr(files.busy(1.0))),
        mp3.segments(files.without_count(files.vbr(files.busy(1.0)))),
    )
    assert counted.frames == 44_100
    assert uncounted.frames == len(uncounted.offsets) * 1152 > 44_100


@pytest.mark.parametrize("channels", [1, 2])
def test_joined_files_are_segments_and_tags_between_them_are_skipped(channels):
    tag = b"ID3\4\0\0\0\0\0\x0a" + bytes(10)
    assert mp3.tags_size(tag + tag + CBR) == 40 and mp3.tags_size(CBR) == 0
    other = files.encoded(np.stack([files.busy(0.5, 22_050)] * channels, 1), 22_050)
    found = mp3.segments(tag + CBR + b"TAG" + bytes(125) + tag + other)
    assert [(each.rate, each.channels, each.frames) for each in found] == [
        (44_100, 1, 88_200), (22_050, channels, 11_025)
    ]  # fmt: skip


def test_junk_between_frames_is_skipped_and_recorded():
    (clean,) = mp3.segments(CBR)
    place = clean.offsets[20]
    (found,) = mp3.segments(CBR[:place] + b"\xff\xfbjunk" * 50 + CBR[place:])
    assert len(found.offsets) == len(clean.offsets) and found.breaks == {20}
    assert np.isfinite(samples(found)).all()


@pytest.mark.parametrize("data", [b"", b"\xff", bytes(5000), b"\xff" * 5000, b"RIFF" + bytes(5000)])
def test_other_data_holds_no_frames(data):
    assert mp3.segments(data) == []
