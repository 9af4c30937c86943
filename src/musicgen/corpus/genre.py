"""The data of a genre (popular.py, electronic.py and traditional.py hold the genres)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the arrangement: its role, the programs it may play, and the grooves it may choose by name.

    Roles are "lead", "counter" (a second melody), "chords", "pad", "arp", "bass" and "drums". For drums
    `programs` are kits. `level` is in dB, added to that of the role; `chance` is the probability of
    the part.
    """

    role: str
    programs: tuple[int, ...]
    grooves: tuple[str, ...]
    level: float = 0.0
    chance: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Genre:
    """A genre.

    `words` are ways to name it, the first its name. `harmony` gives for each mode its progressions: Roman
    numerals, a bar each, commas where chords share a bar. `swing` is the share of a pair of notes that the
    first one takes (0.5 is straight); `swung_sixteenths` swings sixteenths and not eighths. `scale` narrows
    what a melody uses. `solo` programs may play alone, both hands, with probability `solo_chance`; `monody`
    ones alone and unaccompanied. `weight` is the relative probability of the genre.
    """

    words: tuple[str, ...]
    bpm: tuple[int, int]
    harmony: dict[str, tuple[str, ...]]
    parts: tuple[Part, ...]
    moods: tuple[str, ...]
    uses: tuple[str, ...]
    metres: tuple[str, ...] = ("4/4",)
    swing: tuple[float, float] = (0.5, 0.5)
    swung_sixteenths: bool = False
    scale: Literal["mode", "pentatonic", "blues", "chord"] = "mode"
    leap: float = 0.2
    ornaments: float = 0.0
    fills: tuple[str, ...] = ()
    human_ms: float = 7.0
    room: tuple[float, float] = (0.15, 0.6)
    solo: tuple[int, ...] = ()
    solo_grooves: tuple[str, ...] = ()
    solo_chance: float = 0.0
    monody: tuple[int, ...] = ()
    modulates: float = 0.08
    weight: float = 1.0

    @property
    def name(self) -> str:
        """The first of its words."""
        return self.words[0]
