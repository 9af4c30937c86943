"""The plan of a piece: tempo, metre, key, chords and ending, as the options write them. No torch in this file."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Annotated, Any

from musicgen.errors import ConfigError, InputError
from musicgen.notation import (
    FASTEST_BPM,
    METRES,
    SLOWEST_BPM,
    Chord,
    chord_cells,
    places_in_bar,
    read_chord,
    read_chords,
    read_key,
)
from musicgen.parse import Range, check, parse

RING_SECONDS = 1.5  # from the end of the last bar to silence
_LONGEST = 4000  # characters of a plan as JSON
_FIRST_BAR = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What music does in time; None where that is left to the model.

    `chords` are repeated until the end. A bar line, or without a metre a beat, falls on `first_bar`, in seconds. With
    `ending` the music ends at the last bar line that leaves time to ring, and `last_chord` is the chord of the last
    bar. Raises InputError for what cannot be read or does not fit together.
    """

    bpm: Annotated[float, Range(SLOWEST_BPM, FASTEST_BPM)] | None = None
    metre: str | None = None
    key: str | None = None
    chords: str | None = None
    first_bar: Annotated[float, Range(-_FIRST_BAR, _FIRST_BAR)] = 0.0
    ending: bool = False
    last_chord: str | None = None

    def __post_init__(self) -> None:
        try:
            check(self)
        except ConfigError as error:
            raise InputError(str(error).removeprefix("Plan.")) from error
        if self.metre is not None and self.metre not in METRES:
            raise InputError(f"metre must be one of {', '.join(map(repr, METRES))}, got {self.metre!r}.")
        if self.key is not None:
            read_key(self.key)
        if self.chords is not None:
            read_chords(self.chords)
        if self.last_chord is not None and read_chord(self.last_chord) is None:
            raise InputError(f"last_chord must be a chord symbol such as C or F#m7, got {self.last_chord!r}.")
        for name in ("metre", "chords"):
            if getattr(self, name) is not None and self.bpm is None:
                raise InputError(f"{name} needs bpm: without a tempo a bar has no length.")

    @classmethod
    def read(cls, given: str | Mapping[str, Any]) -> Plan:
        """A plan from JSON text or a mapping; raises InputError for anything else."""
        if isinstance(given, str):
            if len(given) > _LONGEST:
                raise InputError(f"plan must be at most {_LONGEST} characters of JSON, got {len(given)}.")
            try:
                given = json.loads(given)
            except (ValueError, RecursionError) as error:
                raise InputError(
                    f'plan must be JSON such as {{"bpm": 96, "key": "A minor"}}, got {str(given)[:60]!r}.'
                ) from error
        try:
            return parse(cls, given, whole="plan")
        except (ConfigError, InputError) as error:
            text = str(error)
            raise InputError(text if text.startswith("plan ") else f"plan.{text}") from error

    @property
    def beats(self) -> int:
        """Beats in a bar; a plan without a metre has bars of four."""
        return METRES[self.metre or "4/4"]

    @property
    def bar_seconds(self) -> float | None:
        """The length of a bar; None without a tempo."""
        return None if self.bpm is None else self.beats * 60.0 / self.bpm

    def to_dict(self) -> dict[str, Any]:
        """Values for JSON, read by `read`; what is not specified is left out."""
        return {name: value for name, value in asdict(self).items() if value is not None and value != 0}

    def __str__(self) -> str:
        return json.dumps(self.to_dict(), ensure_ascii=False)

    def shifted(self, seconds: float) -> Plan:
        """The plan of the same music so much later (or, negative, earlier); a bar line of it is `first_bar`."""
        bar = self.bar_seconds
        if bar is None:
            return self
        first = self.first_bar + seconds
        passed = math.floor(-first / bar + 1e-9) if abs(first) >= bar else 0
        chords = self.chords
        if chords is not None and passed:
            cells = chord_cells(chords)
            start = passed % len(cells)
            chords = f"| {' | '.join(cells[start:] + cells[:start])} |"
        return replace(self, first_bar=first + passed * bar, chords=chords)

    def bars(self) -> tuple[tuple[tuple[float, Chord], ...], ...]:
        """The chords of each bar of the progression, each with the beat at which it begins."""
        if self.chords is None:
            return ()
        return tuple(
            tuple(zip(places_in_bar(len(bar), self.beats), bar, strict=True))
            for bar in read_chords(self.chords)
        )

    def ends_at(self, seconds: float) -> float | None:
        """Where music of a duration ends and begins to ring, in seconds; None without an ending.

        It is the last bar line (where there is none, the last beat; without a tempo, any time) that leaves
        `RING_SECONDS`, but no more than half of the music.
        """
        if not self.ending:
            return None
        latest = max(seconds - RING_SECONDS, seconds / 2)
        if self.bpm is None:
            return latest
        for unit in (self.beats * 60.0 / self.bpm, 60.0 / self.bpm):
            line = self.first_bar + math.floor((latest - self.first_bar) / unit + 1e-6) * unit
            if line > 0:
                return line
        return latest
