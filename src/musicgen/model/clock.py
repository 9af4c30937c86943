"""Tempo, metre, keys and chords of a piece over time, and the condition frames that encode them for a model.

A frame is a vector in four groups (beat, bar, key, chord); a group that is not specified is all zero.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

from musicgen.config import ClockConfig
from musicgen.errors import InputError
from musicgen.notation import FASTEST_BPM, METRES, SLOWEST_BPM

GROUPS = ("beat", "bar", "key", "chord")
ENDINGS = ("closing", "ended")  # the last numbers of the chord group, where a model has endings
_TEMPO_STEPS = 8  # centres of the soft one-hot encoding of tempo, from slowest to fastest
_MIDDLE_BPM = 110.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """Tempo, metre, keys and chords of a piece, times in seconds; None or empty where not specified.

    A bar line, or without a metre a beat, falls on `first_bar`. `keys` holds (start, tonic, is minor) and `chords`
    (start, root, pitch classes), both in order of time. Each lasts until the next one; before the first, none is
    specified. A chord without pitch classes is a rest. Pitch classes are 0 (C) to 11 (B).
    """

    bpm: float | None = None
    metre: str | None = None
    first_bar: float = 0.0
    keys: tuple[tuple[float, int, bool], ...] = ()
    chords: tuple[tuple[float, int, tuple[int, ...]], ...] = ()

    def __post_init__(self) -> None:
        if self.bpm is not None and not SLOWEST_BPM <= self.bpm <= FASTEST_BPM:
            raise InputError(f"bpm must lie between {SLOWEST_BPM:g} and {FASTEST_BPM:g}, got {self.bpm:g}.")
        if self.metre is not None and (self.metre not in METRES or self.bpm is None):
            wanted = ", ".join(METRES)
            raise InputError(f"A metre is one of {wanted}, and needs a bpm; got {self.metre} at {self.bpm}.")
        classes = [tonic for _, tonic, _ in self.keys]
        classes += [each for _, root, tones in self.chords for each in (root, *tones)]
        if not all(0 <= each < 12 for each in classes):
            raise InputError(f"Pitch classes are 0 (C) to 11, got {classes}.")
        for times in ([key[0] for key in self.keys], [chord[0] for chord in self.chords]):
            if times != sorted(times):
                raise InputError(f"Keys and chords are in order of time, got {times}.")

    def to_dict(self) -> dict[str, Any]:
        """Values for JSON, read by `from_dict`."""
        return {
            "bpm": self.bpm, "metre": self.metre, "first_bar": self.first_bar,
            "keys": [list(key) for key in self.keys],
            "chords": [[start, root, list(tones)] for start, root, tones in self.chords],
        }  # fmt: skip

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Timeline:
        """The timeline that `to_dict` wrote."""
        return cls(
            bpm=data["bpm"],
            metre=data["metre"],
            first_bar=data["first_bar"],
            keys=tuple((start, tonic, minor) for start, tonic, minor in data["keys"]),
            chords=tuple((start, root, tuple(tones)) for start, root, tones in data["chords"]),
        )


def group_sizes(config: ClockConfig) -> dict[str, int]:
    """Dimensions of each group of a frame, in the order of `GROUPS`."""
    return {
        "beat": 1 + _TEMPO_STEPS + 1 + 2 * config.beat_harmonics,
        "bar": 1 + len(METRES) + 2 * config.bar_harmonics,
        "key": 1 + 24,
        "chord": 1 + 12 + 12 + (len(ENDINGS) if config.endings else 0),
    }


def clock_frames(timeline: Timeline, config: ClockConfig, seconds: Tensor) -> Tensor:
    """The condition frames [S, F] at times `seconds` [S].

    Each group begins with a 1 if it is specified. Beat: tempo, then sines and cosines of the phase in the beat; bar:
    one-hot metre, then the phase in the bar; key: one-hot of 24; chord: one-hot root, then pitch classes (a rest has
    neither), then, where the model has endings, `ENDINGS`: 1 from a bar before a rest until its end, where the music
    comes to its end with a chord that it holds, and 1 in the rest.
    """
    return batched_clock_frames([timeline], config, seconds)[0]


def batched_clock_frames(timelines: Sequence[Timeline], config: ClockConfig, seconds: Tensor) -> Tensor:
    """The condition frames [B, S, F] of B timelines at times `seconds` [S], on their device."""
    seconds, device = seconds.double(), seconds.device
    sizes = group_sizes(config)

    def column(values: Sequence[float]) -> Tensor:
        return torch.tensor(values, dtype=torch.float64, device=device)[:, None]

    timed = column([each.bpm is not None for each in timelines])
    bpm = column([each.bpm or _MIDDLE_BPM for each in timelines])
    names = list(METRES)
    metres = [-1 if each.metre is None else names.index(each.metre) for each in timelines]
    barred = column([each >= 0 for each in metres])
    metre = F.one_hot(torch.tensor(metres, device=device).clamp(min=0), len(names))
    beats = (seconds - column([each.first_bar for each in timelines])) * (bpm / 60.0)
    bars = beats / column([METRES[each.metre] if each.metre else 1 for each in timelines])
    beat = torch.cat([torch.ones_like(bpm), _tempo(bpm)], 1)[:, None].expand(-1, len(seconds), -1)
    bar = torch.cat([torch.ones_like(bpm), metre], 1)[:, None].expand(-1, len(seconds), -1)
    parts = [
        torch.cat([beat, _phase_features(beats, config.beat_harmonics)], 2) * timed[..., None],
        torch.cat([bar, _phase_features(bars, config.bar_harmonics)], 2) * barred[..., None],
        _tables(
            [[(start, [0, 1 + tonic + 12 * minor]) for start, tonic, minor in each.keys] for each in timelines],
            sizes["key"], seconds,
        ),
        _tables([_chord_rows(each, endings=config.endings) for each in timelines], sizes["chord"], seconds),
    ]  # fmt: skip
    return torch.cat(parts, dim=2).float()


def drop_groups(frames: Tensor, config: ClockConfig, kept: Tensor) -> Tensor:
    """Frames [B, S, F] with each group zeroed where `kept` [B, 4], bool, is False."""
    sizes = torch.tensor(list(group_sizes(config).values()), device=kept.device)
    return frames * torch.repeat_interleave(kept, sizes, dim=1)[:, None].to(frames.dtype)


def _phase_features(cycles: Tensor, harmonics: int) -> Tensor:
    """Cosines and sines of 1, 2, ... `harmonics` times a phase in cycles: [B, S] to [B, S, 2 * harmonics]."""
    angle = 2 * math.pi * (cycles % 1.0)[..., None] * torch.arange(1, harmonics + 1, device=cycles.device)
    return torch.cat([angle.cos(), angle.sin()], dim=-1)


def _tempo(bpm: Tensor) -> Tensor:
    """Octaves from a middle tempo, and a soft one-hot of the tempo: [B, 1] to [B, 1 + _TEMPO_STEPS]."""
    position = (bpm / SLOWEST_BPM).log() / math.log(FASTEST_BPM / SLOWEST_BPM) * (_TEMPO_STEPS - 1)
    steps = torch.arange(_TEMPO_STEPS, dtype=torch.float64, device=bpm.device)
    return torch.cat([(bpm / _MIDDLE_BPM).log2(), torch.exp(-((steps - position) ** 2))], dim=1)


_Row = tuple[float, list[int]]  # from when on, and where in a group ones are


def _chord_rows(timeline: Timeline, *, endings: bool) -> list[_Row]:
    """The chords of a timeline, and with `endings` the beginning of the bar before each rest."""
    bar = 0.0
    if timeline.bpm is not None and timeline.metre is not None:
        bar = 60.0 / timeline.bpm * METRES[timeline.metre]
    rows: list[_Row] = []
    end = after = math.inf
    for start, root, tones in reversed(timeline.chords):
        ones = [0, 1 + root, *(13 + tone for tone in tones)] if tones else [0]
        closed = [*ones, 25] if tones else [*ones, 25, 26]
        if not tones:
            end = start
        closing = end - bar if endings else math.inf
        if start < closing - 1e-6 and closing < after:
            rows.append((closing, closed))
        rows.append((start, ones if start < closing - 1e-6 else closed))
        after = start
    return rows[::-1]


def _tables(rows: Sequence[Sequence[_Row]], size: int, seconds: Tensor) -> Tensor:
    """The frames `[B, S, size]` of the last of each timeline's rows begun; zeros before the first."""
    most, device = max(map(len, rows)), seconds.device
    table = seconds.new_zeros(len(rows), 1 + most, size)
    places = [
        (b, 1 + i, one) for b, own in enumerate(rows) for i, (_, ones) in enumerate(own) for one in ones
    ]
    table[tuple(torch.tensor(places, dtype=torch.long).view(-1, 3).T.to(device))] = 1.0
    edges = torch.tensor(
        [[start for start, _ in own] + [math.inf] * (most - len(own)) for own in rows],
        dtype=torch.float64, device=device,
    ).view(len(rows), most)  # fmt: skip
    # Tolerates rounding: a frame less than a microsecond before a chord belongs to it.
    times = (seconds + 1e-6).expand(len(rows), -1).contiguous()
    begun = torch.searchsorted(edges, times, right=True)
    return torch.take_along_dim(table, begun[..., None], dim=1)
