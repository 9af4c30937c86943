"""Plans of corpus clips are exact, and chords are heard where they are played."""

from __future__ import annotations

import math

import pytest
import torch

from musicgen.corpus.composer import compose
from musicgen.corpus.timeline import timeline as timeline_of_song
from musicgen.engine.planning import timeline
from musicgen.evaluate.plans import chord_agreement, mean_agreement, plan_of
from musicgen.model.clock import Timeline

RATE = 16_000
C, F, G = (0, 4, 7), (0, 5, 9), (2, 7, 11)
LINE = Timeline(bpm=120.0, metre="4/4", chords=((0.0, 0, C), (2.0, 5, F), (4.0, 7, G), (6.0, 0, ())))


def play(line: Timeline, seconds: float = 8.0, shift: int = 0) -> torch.Tensor:
    """The chords of a timeline as sustained tones with overtones."""
    time = torch.arange(round(seconds * RATE)) / RATE
    wav = torch.zeros(len(time))
    ends = [*(chord[0] for chord in line.chords[1:]), seconds]
    for (start, _, classes), end in zip(line.chords, ends, strict=True):
        here = (time >= start) & (time < end)
        for each in classes:
            hertz = 440.0 * 2 ** ((48 + (each + shift) % 12 - 69) / 12)
            wav[here] += sum(0.1 / k * torch.sin(2 * math.pi * k * hertz * time[here]) for k in range(1, 4))
    return wav


def test_a_song_and_its_plan_have_the_same_timeline():
    checked = 0
    for seed in range(60):
        song = compose(seed, seconds=40)
        for start in (0.0, 7.3):
            line = timeline_of_song(song, start, 20.0)
            if len(line.keys) != 1:
                continue
            again = timeline(plan_of(line, 20.0), 20.0)
            assert (again.bpm, again.metre, again.keys) == (line.bpm, line.metre, line.keys)
            assert again.first_bar == pytest.approx(line.first_bar)
            assert [chord[1:] for chord in again.chords] == [chord[1:] for chord in line.chords]
            times = [[chord[0] for chord in each.chords] for each in (again, line)]
            assert times[0] == pytest.approx(times[1], abs=1e-6)
            checked += 1
    assert checked > 80


def test_music_of_the_chords_agrees_and_other_music_does_not():
    right = chord_agreement(play(LINE), RATE, LINE)
    assert right > 0.8
    assert chord_agreement(play(LINE, shift=1), RATE, LINE) < 0.2
    late = Timeline(bpm=120.0, metre="4/4", chords=((0.0, 7, G), (2.0, 0, C), (4.0, 5, F), (6.0, 0, ())))
    assert chord_agreement(play(late), RATE, LINE) < right - 0.4


def test_silence_agrees_with_nothing_and_rests_are_not_measured():
    assert chord_agreement(torch.zeros(8 * RATE), RATE, LINE) == 0
    assert math.isnan(chord_agreement(play(LINE), RATE, Timeline()))
    assert math.isnan(chord_agreement(play(LINE), RATE, Timeline(chords=((0.0, 0, ()),))))


def test_chance_compares_each_clip_with_another():
    other = Timeline(bpm=120.0, metre="4/4", chords=((0.0, 6, (1, 6, 10)), (4.0, 8, (0, 3, 8))))
    clips, lines = [play(LINE), play(other)], [LINE, other]
    assert mean_agreement(clips, RATE, lines) > 0.8
    assert mean_agreement(clips, RATE, lines, shuffled=True) < 0.3
    assert math.isnan(mean_agreement([], RATE, []))
