"""The plan of a corpus clip, and how well music follows the chords of its timeline."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from statistics import fmean

import torch
from torch import Tensor

from musicgen.measure.tempo_key import pitch_classes
from musicgen.model.clock import Timeline
from musicgen.notation import METRES, QUALITIES, Chord, chord_name, has_flats, key_name, write_chords
from musicgen.plan import Plan

SHORTEST_SECONDS = 0.5  # of a chord that is measured: shorter ones have too few periods of the bass
_BY_CLASSES = {
    frozenset(step % 12 for step in intervals): intervals for intervals in reversed(QUALITIES.values())
}


def plan_of(timeline: Timeline, seconds: float) -> Plan:
    """The plan whose timeline is that of a corpus clip of a duration, with the first of its keys and no repetition.

    Chords of the corpus begin at bar lines or in the middle of bars.
    """
    assert timeline.bpm is not None and timeline.metre is not None, (
        "a clip of the corpus has a tempo and a metre"
    )
    beats, beat = METRES[timeline.metre], 60.0 / timeline.bpm
    flats = bool(timeline.keys) and has_flats(*timeline.keys[0][1:])
    half = (beats + 1) // 2 * beat
    bars, start = [], timeline.first_bar
    while start < seconds - 1e-6:
        halves = [_chord_at(timeline, start + 1e-4), _chord_at(timeline, start + half + 1e-4)]
        bars.append(tuple(halves[:1] if halves[0] == halves[1] else halves))
        start += beats * beat
    return Plan(
        bpm=timeline.bpm,
        metre=timeline.metre,
        key=key_name(*timeline.keys[0][1:]) if timeline.keys else None,
        chords=write_chords(tuple(bars), flats=flats),
        first_bar=timeline.first_bar,
    )


def _chord_at(timeline: Timeline, time: float) -> Chord:
    """The chord at a time; the first where that is earlier, and a rest without chords."""
    started = [chord for chord in timeline.chords if chord[0] <= time] or list(timeline.chords[:1])
    if not started or not started[-1][2]:
        return Chord(0, ())
    _, root, classes = started[-1]
    return Chord(root, _BY_CLASSES[frozenset((each - root) % 12 for each in classes)])


def chord_names(timeline: Timeline) -> list[tuple[float, str]]:
    """When each chord of a timeline begins, and its name."""
    flats = bool(timeline.keys) and has_flats(*timeline.keys[0][1:])
    return [
        (each[0], chord_name(_chord_at(timeline, each[0] + 1e-6), flats=flats)) for each in timeline.chords
    ]


def chord_agreement(wav: Tensor, rate: int, timeline: Timeline) -> float:
    """How well a waveform [N] follows the chords of a timeline: the mean correlation, over bars, of the strengths of
    pitch classes with the notes of the chord (1 or 0). NaN where no chord lasts `SHORTEST_SECONDS`.
    """
    fits = []
    for start, end, classes in _held(timeline, len(wav) / rate):
        part = wav[round(start * rate) : round(end * rate)]
        wanted = torch.zeros(12)
        wanted[list(classes)] = 1.0
        both = torch.stack([pitch_classes(part, rate), wanted])
        both = both - both.mean(dim=1, keepdim=True)
        norm = both.norm(dim=1).prod()
        fits.append(float((both[0] * both[1]).sum() / norm) if norm > 0 else 0.0)
    return fmean(fits) if fits else math.nan


def _held(timeline: Timeline, seconds: float) -> list[tuple[float, float, tuple[int, ...]]]:
    """(start, end, pitch classes) of the chords that are held, cut at bar lines."""
    edges = {0.0, seconds, *(chord[0] for chord in timeline.chords)}
    if timeline.bpm is not None and timeline.metre is not None:
        bar = METRES[timeline.metre] * 60.0 / timeline.bpm
        count = math.ceil((seconds - timeline.first_bar) / bar)
        edges |= {timeline.first_bar + number * bar for number in range(count)}
    times = sorted(edge for edge in edges if 0 <= edge <= seconds)
    found = []
    for start, end in itertools.pairwise(times):
        started = [classes for at, _, classes in timeline.chords if at <= start + 1e-6]
        if end - start >= SHORTEST_SECONDS and started and started[-1]:
            found.append((start, end, started[-1]))
    return found


def mean_agreement(
    clips: Sequence[Tensor], rate: int, timelines: Sequence[Timeline], *, shuffled: bool = False
) -> float:
    """The mean chord agreement of clips [N] with their timelines or, `shuffled`, with that of the next clip."""
    order = range(len(clips)) if not shuffled else [(i + 1) % len(clips) for i in range(len(clips))]
    found = [chord_agreement(wav, rate, timelines[i]) for wav, i in zip(clips, order, strict=True)]
    measured = [each for each in found if not math.isnan(each)]
    return fmean(measured) if measured else math.nan
