from __future__ import annotations

import struct
import sys

import pytest
import torch

from musicgen.errors import MissingExtraError
from musicgen.evaluate.pictures import draw_spectrograms, draw_tracks
from musicgen.model.clock import Timeline

RATE = 16_000
CLIPS = [0.1 * torch.sin(torch.arange(RATE) * pitch) for pitch in (0.1, 0.3)]


def size_of(path) -> tuple[int, int]:
    """Width and height in the header of a PNG file."""
    data = path.read_bytes()
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    return struct.unpack(">II", data[16:24])


def test_a_picture_has_a_column_for_each_prompt_and_a_row_for_each_kind(tmp_path):
    pytest.importorskip("matplotlib")
    one = draw_spectrograms(tmp_path / "new" / "one.png", ["rock"], {"original": CLIPS[:1]}, RATE)
    four = draw_spectrograms(
        tmp_path / "four.png", ["rock", "jazz with piano"], {"original": CLIPS, "codec": CLIPS}, RATE
    )
    (width, height), (wide, high) = size_of(one), size_of(four)
    assert wide == 2 * width
    assert high > height
    assert sorted(path.name for path in tmp_path.rglob("*.*")) == ["four.png", "one.png"]


def test_a_picture_is_written_whole_or_not_at_all(tmp_path):
    pytest.importorskip("matplotlib")
    path = draw_spectrograms(tmp_path / "songs.png", ["rock"], {"original": CLIPS[:1]}, RATE)
    before = path.read_bytes()
    with pytest.raises(ValueError):  # a row with fewer clips than prompts
        draw_spectrograms(path, ["rock", "jazz"], {"original": CLIPS[:1]}, RATE)
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == ["songs.png"]


def test_without_matplotlib_it_says_what_to_install(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'musicgen-engine\[evaluate\]'"):
        draw_spectrograms(tmp_path / "songs.png", ["rock"], {"original": CLIPS[:1]}, RATE)


def test_tracks_have_a_column_for_each_piece_with_or_without_a_timeline(tmp_path):
    pytest.importorskip("matplotlib")
    pytest.importorskip("librosa")
    line = Timeline(
        bpm=120.0, metre="3/4", first_bar=-0.3, keys=((0.0, 5, False),), chords=((0.0, 5, (0, 5, 9)), (0.7, 0, ()))
    )  # fmt: skip
    tone = CLIPS[0].repeat(3)
    one = draw_tracks(tmp_path / "one.png", "rock", {"nano": (tone, line)}, RATE)
    two = draw_tracks(tmp_path / "two.png", "rock", {"first": (tone, None), "next": (0 * tone, line)}, RATE)
    (width, height), (wide, high) = size_of(one), size_of(two)
    assert (wide, high) == (2 * width, height)
