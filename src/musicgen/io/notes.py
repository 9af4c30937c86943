"""Note tracks: notes in seconds, read from and written to MIDI files and tables (csv), as melodies to follow."""

from __future__ import annotations

import csv
import io
import math
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from musicgen.errors import AudioError, InputError
from musicgen.io import atomic, midi
from musicgen.io.audio import Audio
from musicgen.io.audio_read import Source, opened
from musicgen.notation import SHARP_NAMES, quarters_a_minute

SUFFIXES = (".mid", ".midi", ".csv")
COLUMNS = ("start", "end", "note", "velocity", "part")
MOST_NOTES = 50_000
MOST_SECONDS = 7_200.0
_NAME = re.compile(r"([A-Ga-g])([#♯b♭]{0,2})(-?\d{1,2})")
_MELODY = re.compile(r"melod|lead|vocal|voice|singing", re.IGNORECASE)
_SHORTEST = 1e-3  # seconds of a note
_VELOCITY = 80  # of a note whose table says none


@dataclass(frozen=True, slots=True, order=True)
class Note:
    """A note from `start` to `end`, in seconds: MIDI pitch (60 is C4) and velocity (1 to 127), and its part's name."""

    start: float
    end: float
    pitch: int
    velocity: int = _VELOCITY
    part: str = ""

    def __post_init__(self) -> None:
        times = math.isfinite(self.start) and math.isfinite(self.end)
        if not times or not 0 <= self.start < self.end <= MOST_SECONDS:
            raise InputError(
                f"A note begins at 0 s or later, ends after it began and before {MOST_SECONDS:g} s, "
                f"got {self.start} to {self.end} s."
            )
        for name, value, low in (("pitch", self.pitch, 0), ("velocity", self.velocity, 1)):
            if not isinstance(value, int) or not low <= value <= 127:
                raise InputError(f"The {name} of a note is a whole number from {low} to 127, got {value!r}.")

    @property
    def name(self) -> str:
        """Its name, such as F#4."""
        return f"{SHARP_NAMES[self.pitch % 12]}{self.pitch // 12 - 1}"


@dataclass(frozen=True, slots=True)
class Notes(Sequence[Note]):
    """Notes in the order of their starts, from a recording or a file: a melody that a model may follow.

    `length`, in seconds, is that of the whole if it goes on after its last note.
    """

    notes: tuple[Note, ...]
    length: float = 0.0

    def __post_init__(self) -> None:
        object.__setattr__(self, "notes", tuple(sorted(self.notes)))
        if len(self.notes) > MOST_NOTES:
            raise InputError(f"A note track has at most {MOST_NOTES} notes, got {len(self.notes)}.")

    def __len__(self) -> int:
        return len(self.notes)

    def __iter__(self) -> Iterator[Note]:
        return iter(self.notes)

    def __getitem__(self, index: Any) -> Any:
        return self.notes[index]

    @property
    def duration(self) -> float:
        """The length in seconds: at least until the end of the last note."""
        return max([self.length, *(note.end for note in self.notes)])

    @classmethod
    def read(cls, source: Source) -> Notes:
        """The notes of a MIDI file or a table (csv): a path, bytes, an open file or a data URI.

        Drums of a MIDI file are left out. Raises AudioError for anything else.
        """
        found = cls.find(source)
        if found is None:
            raise AudioError(
                "This is no note track: give a MIDI file, or a csv file with start, end and note."
            )
        return found

    @classmethod
    def find(cls, source: Source) -> Notes | None:
        """As `read`, but None for a file that is neither a MIDI file nor such a table, such as sound."""
        with opened(source) as (name, data):
            start = data[:64]
            if midi.is_midi(start):
                played, seconds = midi.read(data[: midi.MOST_BYTES + 1], name)
                notes = [
                    Note(
                        each.start,
                        max(each.end, each.start + _SHORTEST),
                        each.pitch,
                        each.velocity,
                        each.track,
                    )
                    for each in played
                    if each.end + _SHORTEST <= MOST_SECONDS
                ]
                return cls._kept(notes, min(seconds, MOST_SECONDS))
            if not _is_table(start):
                return None
            if len(data) > midi.MOST_BYTES:
                raise AudioError(
                    f"{name} has {len(data)} bytes; tables of at most {midi.MOST_BYTES} are read."
                )
            return cls._kept(_rows(data[: midi.MOST_BYTES], name))

    @classmethod
    def _kept(cls, notes: Iterable[Note], seconds: float = 0.0) -> Notes:
        found = cls(tuple(notes), seconds)
        if not found.notes:
            raise AudioError("The note track has no notes; a MIDI file needs some besides its drums.")
        return found

    def cut(self, start: float = 0.0, end: float | None = None) -> Notes:
        """The notes from second `start` to `end`, counted from `start`; those at the edges are cut."""
        last = math.inf if end is None else end
        inside = [
            Note(max(0.0, each.start - start), min(each.end, last) - start, each.pitch, each.velocity, each.part)
            for each in self.notes
            if each.end - start > _SHORTEST and last - each.start > _SHORTEST
            and min(each.end, last) - max(each.start, start) > _SHORTEST
        ]  # fmt: skip
        if not inside:
            raise InputError(
                f"The note track of {self.duration:.2f} s has no note from {start:g} s on"
                + ("." if end is None else f" until {end:g} s.")
            )
        return Notes(tuple(inside), max(0.0, min(last, self.duration) - start))

    def melody(self) -> Notes:
        """One note at a time: the highest that sounds, of the parts that are called melody, lead or vocals, if any."""
        named = [each for each in self.notes if _MELODY.search(each.part)]
        chosen, found = named or list(self.notes), list[Note]()
        edges = sorted({time for each in chosen for time in (each.start, each.end)})
        sounding: list[Note] = []
        begins = iter(chosen)
        waiting = next(begins, None)
        for first, last in pairwise(edges):
            while waiting is not None and waiting.start <= first:
                sounding.append(waiting)
                waiting = next(begins, None)
            sounding = [each for each in sounding if each.end > first]
            if not sounding:
                continue
            top = max(sounding, key=lambda each: (each.pitch, each.start))
            before = found[-1] if found else None
            if before is not None and before.end == first and before.pitch == top.pitch and top.start < first:
                found[-1] = Note(before.start, last, top.pitch, before.velocity, top.part)
            elif last - first > _SHORTEST:
                found.append(Note(first, last, top.pitch, top.velocity, top.part))
        return Notes(tuple(found), self.length)

    def repeated(self, start: float, seconds: float) -> Notes:
        """The part from second `start` of these notes, repeated without end, counted from `start`."""
        length, found = self.duration, list[Note]()
        for turn in range(int(start // length), int((start + seconds) // length) + 1):
            for each in self.notes:
                first = max(0.0, each.start + turn * length - start)
                last = min(seconds, each.end + turn * length - start)
                if last - first > _SHORTEST:
                    found.append(Note(first, last, each.pitch, each.velocity, each.part))
        return Notes(tuple(found), seconds)

    def spans(self) -> tuple[Tensor, Tensor, Tensor]:
        """Starts and ends `[M, 2]` in seconds, pitches `[M]`, and loudness `[M]` from 0 to 1."""
        times = torch.tensor([(each.start, each.end) for each in self.notes], dtype=torch.float64).reshape(
            -1, 2
        )
        pitches = torch.tensor([each.pitch for each in self.notes], dtype=torch.long)
        return times, pitches, torch.tensor([each.velocity / 127 for each in self.notes])

    def rendered(self, rate: int = 32_000) -> Audio:
        """The notes as plain tones with overtones, mono: to hear what they are."""
        wave = torch.zeros(1, round((self.duration + 0.1) * rate))
        for each in self.notes:
            first = round(each.start * rate)
            time = torch.arange(max(1, round((each.end - each.start) * rate))) / rate
            hertz = 440.0 * 2 ** ((each.pitch - 69) / 12)
            tone = sum(
                torch.sin(2 * math.pi * hertz * n * time) / n**2 for n in range(1, 6) if hertz * n < rate / 2
            )
            edge = (time / 0.01).clamp(max=1) * ((time[-1] - time) / 0.02).clamp(max=1)
            wave[0, first : first + len(time)] += 0.2 * each.velocity / 127 * edge * tone
        return Audio(wave / max(1.0, float(wave.abs().max())), rate)

    def encoded(
        self, kind: str = "mid", *, bpm: float | None = None, metre: str | None = None, title: str = ""
    ) -> bytes:
        """The bytes of a MIDI file (`mid`) with a track for each part, or of a table (`csv`).

        Tempo (beats a minute) and metre are those of the MIDI file's bars; the notes keep their seconds at any.
        """
        if kind == "csv":
            return self._table().encode()
        metre = metre or "4/4"
        upper, lower = map(int, metre.split("/"))
        quarters = quarters_a_minute(bpm or 120.0, metre)
        pace = midi.TICKS * quarters / 60
        parts: dict[str, list[tuple[int, int, int, int]]] = {}
        for each in self.notes:
            ticks = round(each.start * pace), round(each.end * pace)
            parts.setdefault(each.part, []).append((*ticks, each.pitch, each.velocity))
        tracks = [midi.MidiTrack(name or "notes", notes) for name, notes in parts.items()]
        return midi.encode(tracks, quarter_bpm=quarters, metre=(upper, lower), title=title)

    def save(
        self, path: str | Path, *, bpm: float | None = None, metre: str | None = None, title: str = ""
    ) -> Path:
        """Write to a path that ends in .mid, .midi or .csv; returns the path."""
        path = Path(path)
        if path.suffix.lower() not in SUFFIXES:
            raise InputError(f"A note track is written as {', '.join(SUFFIXES)}, got {path.name[:80]!r}.")
        kind = "csv" if path.suffix.lower() == ".csv" else "mid"
        try:
            return atomic.write_bytes(path, self.encoded(kind, bpm=bpm, metre=metre, title=title))
        except (OSError, ValueError) as error:
            raise AudioError(
                f"{path} cannot be written: {getattr(error, 'strerror', None) or error}."
            ) from error

    def _table(self) -> str:
        text = io.StringIO()
        rows = csv.writer(text, lineterminator="\n")
        rows.writerow(COLUMNS)
        rows.writerows(
            (f"{each.start:.3f}", f"{each.end:.3f}", each.name, each.velocity, each.part)
            for each in self.notes
        )
        return text.getvalue()


def from_rows(rows: Iterable[Sequence[Any]]) -> Notes:
    """Notes from rows of start, end, note (a name or a MIDI number), and perhaps velocity and part.

    Empty rows are left out. Raises InputError that names the row.
    """
    found = []
    for number, row in enumerate(rows, start=1):
        values = ["" if each is None else str(each).strip() for each in row]
        if not any(values):
            continue
        start, end, name, velocity, part = [*values, "", "", "", "", ""][:5]
        try:
            loud = int(float(velocity)) if velocity else _VELOCITY
            found.append(Note(float(start), float(end), pitch_of(name), loud, part[:80]))
        except (ValueError, OverflowError) as error:  # an InputError is a ValueError
            why = error if isinstance(error, InputError) else "start and end are seconds, such as 0.5."
            raise InputError(f"Row {number} is no note: {why}") from error
    return Notes(tuple(found))


def pitch_of(text: str) -> int:
    """The MIDI pitch of a note's name (C4 is 60, F#3, Bb5) or number. Raises InputError."""
    text = text.strip()
    if re.fullmatch(r"\d{1,3}(\.0+)?", text) and int(float(text)) <= 127:
        return int(float(text))
    match = _NAME.fullmatch(text)
    if match is not None:
        shift = sum(1 if each in "#♯" else -1 for each in match[2])
        pitch = SHARP_NAMES.index(match[1].upper()) + shift + 12 * (int(match[3]) + 1)
        if 0 <= pitch <= 127:
            return pitch
    raise InputError(
        f"A note is a name from C-1 to G9, such as F#4, or a MIDI number to 127, got {text[:40]!r}."
    )


def _is_table(start: bytes) -> bool:
    """Whether a file begins with the names of a table's columns."""
    head = start.removeprefix(b"\xef\xbb\xbf").lower().replace(b" ", b"").replace(b'"', b"")
    return head.startswith((b"start,end,note", b"start;end;note", b"start\tend\tnote"))


def _rows(data: bytes, name: str) -> Iterable[Note]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise AudioError(f"{name} is a table, but not in UTF-8.") from error
    mark = next(each for each in text if each in ",;\t")
    try:
        table = list(csv.reader(io.StringIO(text), delimiter=mark))
    except csv.Error as error:
        raise AudioError(f"{name} is not a table that can be read: {error}.") from error
    try:
        return from_rows(table[1:])
    except InputError as error:
        raise AudioError(f"{name}: {error}") from error
