"""Tempo, metre, keys and chords of a piece over time, and the condition frames that encode them for a model.

A frame is a vector in four groups (beat, bar, key, chord); a group that is not specified is all zero.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from musicgen.config import ClockConfig
from musicgen.errors import InputError
from musicgen.notation import FASTEST_BPM, METRES, SLOWEST_BPM

GROUPS = ("beat", "bar", "key", "chord")
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
        "chord": 1 + 12 + 12,
    }


def clock_frames(timeline: Timeline, config: ClockConfig, seconds: Tensor) -> Tensor:
    """The condition frames [S, F] at times `seconds` [S].

    Each group begins with a 1 if it is specified. Beat: tempo, then sines and cosines of the phase in the beat; bar:
    one-hot metre, then the phase in the bar; key: one-hot of 24; chord: one-hot root, then pitch classes.
    """
    seconds = seconds.double()
    sizes = group_sizes(config)
    parts = {name: seconds.new_zeros(len(seconds), size) for name, size in sizes.items()}
    if timeline.bpm is not None:
        beats = (seconds - timeline.first_bar) * (timeline.bpm / 60.0)
        parts["beat"][:, 0] = 1.0
        parts["beat"][:, 1 : 2 + _TEMPO_STEPS] = _tempo(timeline.bpm)
        parts["beat"][:, 2 + _TEMPO_STEPS :] = _phase_features(beats, config.beat_harmonics)
        if timeline.metre is not None:
            first = 1 + len(METRES)
            parts["bar"][:, 0] = 1.0
            parts["bar"][:, 1 + list(METRES).index(timeline.metre)] = 1.0
            parts["bar"][:, first:] = _phase_features(beats / METRES[timeline.metre], config.bar_harmonics)
    parts["key"] = _table(
        timeline.keys, sizes["key"], lambda tonic, minor: [0, 1 + tonic + 12 * minor], seconds
    )
    parts["chord"] = _table(
        timeline.chords, sizes["chord"],
        lambda root, tones: [0, 1 + root, *(13 + tone for tone in tones)] if tones else [0], seconds,
    )  # fmt: skip
    return torch.cat(list(parts.values()), dim=1).float()


def drop_groups(frames: Tensor, config: ClockConfig, kept: Tensor) -> Tensor:
    """Frames [B, S, F] with each group zeroed where `kept` [B, 4], bool, is False."""
    sizes = torch.tensor(list(group_sizes(config).values()), device=kept.device)
    return frames * torch.repeat_interleave(kept, sizes, dim=1)[:, None].to(frames.dtype)


def _phase_features(cycles: Tensor, harmonics: int) -> Tensor:
    """Cosines and sines of 1, 2, ... `harmonics` times a phase in cycles: [S] to [S, 2 * harmonics]."""
    angle = 2 * math.pi * (cycles % 1.0)[:, None] * torch.arange(1, harmonics + 1, device=cycles.device)
    return torch.cat([angle.cos(), angle.sin()], dim=1)


def _tempo(bpm: float) -> Tensor:
    """Octaves from a middle tempo, and a soft one-hot of the tempo: [1 + _TEMPO_STEPS]."""
    position = math.log(bpm / SLOWEST_BPM) / math.log(FASTEST_BPM / SLOWEST_BPM) * (_TEMPO_STEPS - 1)
    near = torch.exp(-((torch.arange(_TEMPO_STEPS, dtype=torch.float64) - position) ** 2))
    return torch.cat([near.new_tensor([math.log2(bpm / _MIDDLE_BPM)]), near])


def _table(
    rows: Sequence[tuple[Any, ...]], size: int, ones: Callable[..., list[int]], seconds: Tensor
) -> Tensor:
    """The frames `[S, size]` of the last of `rows` begun: ones at `ones(*values)` of (start, *values); else zeros."""
    table = seconds.new_zeros(1 + len(rows), size)
    for row, (_, *values) in zip(table[1:], rows, strict=True):
        row[ones(*values)] = 1.0
    edges = torch.tensor([row[0] for row in rows], dtype=torch.float64, device=seconds.device)
    # Tolerates rounding: a frame less than a microsecond before a chord belongs to it.
    return table[torch.searchsorted(edges, seconds + 1e-6, right=True)]
