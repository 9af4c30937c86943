"""Bars of made-up songs with a known beat, and the clips that are cut on them."""

import pytest
import torch

from made_songs import RATE, song
from musicgen.finetune import bars
from musicgen.finetune.bars import Bars, Cut
from musicgen.notation import METRES


@pytest.mark.parametrize(("bpm", "metre", "first"), [(100.0, 4, 2), (120.0, 3, 1)])
def test_bar_lines_are_found(bpm, metre, first):
    found = bars.find(song(bpm, 40, metre, first, 25.0), RATE)
    assert found.metre == f"{metre}/4"
    assert found.bpm == pytest.approx(bpm, rel=0.02)
    step = 60.0 / bpm
    beats = (found.lines - 0.5) / step
    assert (
        ((beats - first).remainder(metre) < 0.3)
        .logical_or((beats - first).remainder(metre) > metre - 0.3)
        .all()
    )


@pytest.mark.parametrize("wave", [torch.zeros(10 * RATE), torch.randn(RATE)])
def test_sound_without_a_pulse_has_no_bars(wave):
    found = bars.find(wave, RATE)
    assert (len(found.lines), found.bpm, found.metre) == (0, None, None)


def test_clips_begin_on_bars_and_hold_whole_ones():
    found = Bars(torch.arange(30, dtype=torch.float64) * 2.0 + 0.25, 120.0, "4/4")
    cuts = bars.cuts(found, 60.0, 10.0, 24)
    assert all(cut.bars == 5 and (cut.start - 0.25) % 2.0 == pytest.approx(0) for cut in cuts)
    assert cuts[1].start - cuts[0].start == 4.0
    assert cuts[-1].start + 7.5 <= 60.0
    assert len(bars.cuts(found, 60.0, 10.0, 3)) == 3
    assert bars.cuts(found, 60.0, 10.0, 3)[-1].start == cuts[-1].start


@pytest.mark.parametrize(("seconds", "starts"), [(5.0, [0.0]), (20.0, [0.0, 5.0, 10.0])])
def test_without_bars_clips_overlap_by_half(seconds, starts):
    found = bars.cuts(Bars(torch.zeros(0)), seconds, 10.0, 24)
    assert [cut.start for cut in found] == starts
    assert {cut.bars for cut in found} == {0}


def test_a_song_that_ends_is_repeated_in_whole_bars():
    bar = METRES["4/4"] * 60.0 / 120.0
    samples = torch.arange(round(5.3 * RATE), dtype=torch.float32)[None]
    clip = bars.filled(samples, Cut(0.5, 2, 120.0, "4/4"), RATE, 10.0)
    assert clip.shape == (1, 10 * RATE)
    whole = round(2 * bar * RATE)
    assert torch.equal(clip[0, whole : 2 * whole], clip[0, :whole])
    assert clip[0, 0] == round(0.5 * RATE)
    plain = bars.filled(samples, Cut(0.0, 0, None, None), RATE, 2.0)
    assert torch.equal(plain, samples[:, : 2 * RATE])
