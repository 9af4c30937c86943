"""Standard MIDI files, read to notes in seconds and written from notes in ticks; the one file that imports mido."""

from __future__ import annotations

import io
import struct
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from musicgen.errors import AudioError

MAGIC = b"MThd"
TICKS = 480  # in a quarter note, of files that are written
MOST_BYTES = 2**20  # of a file that is read: some hundred thousand events
DRUM_CHANNEL = 9
_RIFF = (b"RIFF", b"RMID")
_DEFAULT_TEMPO = 500_000  # microseconds in a quarter note, where a file says nothing
# What mido raises for damaged files.
_BROKEN = (OSError, EOFError, ValueError, LookupError, TypeError, AttributeError, OverflowError, struct.error)


@dataclass(frozen=True, slots=True)
class Played:
    """A note of a MIDI file: seconds, MIDI pitch and velocity, and the name of its track."""

    start: float
    end: float
    pitch: int
    velocity: int
    track: str


@dataclass(frozen=True, slots=True)
class MidiTrack:
    """A track to write; each note is (first tick, last tick, pitch, velocity). `pan` is from -1, left, to 1."""

    name: str
    notes: Sequence[tuple[int, int, int, int]]
    program: int = 0
    pan: float = 0.0
    is_drums: bool = False


def is_midi(start: bytes) -> bool:
    """Whether a file of these first twelve bytes is a MIDI file, perhaps in a RIFF container."""
    return start[:4] == MAGIC or (start[:4], start[8:12]) == _RIFF


def encode(
    tracks: Sequence[MidiTrack],
    *,
    quarter_bpm: float = 120.0,
    metre: tuple[int, int] = (4, 4),
    title: str = "",
) -> bytes:
    """The bytes of a type 1 file: a track with tempo (quarter notes a minute) and metre, then the tracks."""
    import mido

    file = mido.MidiFile(type=1, ticks_per_beat=TICKS)
    head = mido.MidiTrack()
    head.append(mido.MetaMessage("track_name", name=_plain(title)))
    head.append(mido.MetaMessage("set_tempo", tempo=round(60e6 / quarter_bpm)))
    head.append(mido.MetaMessage("time_signature", numerator=metre[0], denominator=metre[1]))
    file.tracks.append(head)
    channels = [channel for channel in range(16) if channel != DRUM_CHANNEL]
    for number, track in enumerate(tracks):
        channel = DRUM_CHANNEL if track.is_drums else channels[number % len(channels)]
        file.tracks.append(_track(mido, track, channel))
    data = io.BytesIO()
    file.save(file=data)
    return data.getvalue()


def read(data: bytes, name: str = "The MIDI file") -> tuple[list[Played], float]:
    """The notes of a file but those of drums, in the order of their starts, and its seconds; `name` is for messages.

    Raises AudioError for what is no MIDI file, is damaged, too large, or has no time that can be told.
    """
    import mido

    if len(data) > MOST_BYTES:
        raise AudioError(
            f"{name} has {len(data)} bytes; MIDI files of at most {MOST_BYTES / 2**20:g} MiB are read."
        )
    try:
        file = mido.MidiFile(file=io.BytesIO(_inner(data)), clip=True)
        if file.type == 2:
            raise AudioError(f"{name} is a MIDI file of type 2, a list of patterns; save it as type 0 or 1.")
        if file.ticks_per_beat <= 0:
            raise AudioError(f"{name} counts time in film frames, not in beats; save it with beats.")
        tempos = _TempoMap(file.tracks, file.ticks_per_beat)
        notes = [note for track in file.tracks for note in _notes(track, tempos)]
        seconds = max(
            (tempos.seconds(sum(message.time for message in track)) for track in file.tracks), default=0.0
        )
    except (*_BROKEN, mido.KeySignatureError) as error:
        if isinstance(error, AudioError):
            raise
        raise AudioError(
            f"{name} is not a MIDI file that can be read: {str(error)[:120] or 'it ends early'}."
        ) from error
    return sorted(notes, key=lambda note: (note.start, note.pitch)), seconds


def _inner(data: bytes) -> bytes:
    """The MIDI file in a RIFF container (its chunk `data`), or the file itself."""
    if (data[:4], data[8:12]) != _RIFF:
        return data
    at = 12
    while at + 8 <= len(data):
        (size,) = struct.unpack_from("<I", data, at + 4)
        if data[at : at + 4] == b"data":
            return data[at + 8 : at + 8 + size]
        at += 8 + size + size % 2
    raise ValueError("its container holds no data")


class _TempoMap:
    """Seconds from ticks, by the tempo changes of all tracks."""

    def __init__(self, tracks: Sequence[Any], ticks_per_beat: int) -> None:
        changes = {0: _DEFAULT_TEMPO}
        for track in tracks:
            now = 0
            for message in track:
                now += message.time
                if message.type == "set_tempo":
                    changes[now] = message.tempo
        self._ticks, self._seconds, self._pace = [], [], []
        seconds, before, pace = 0.0, 0, 0.0
        for tick in sorted(changes):
            seconds += (tick - before) * pace
            before, pace = tick, changes[tick] / 1e6 / ticks_per_beat
            self._ticks.append(tick)
            self._seconds.append(seconds)
            self._pace.append(pace)

    def seconds(self, tick: int) -> float:
        at = bisect_right(self._ticks, tick) - 1
        return self._seconds[at] + (tick - self._ticks[at]) * self._pace[at]


def _notes(track: Any, tempos: _TempoMap) -> Iterator[Played]:
    """The notes of one track; a note that is not ended lasts until the end of its track."""
    sounding: dict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
    name, now = str(track.name or "").strip(), 0
    for message in track:
        now += message.time
        if message.type not in ("note_on", "note_off") or message.channel == DRUM_CHANNEL:
            continue
        waiting = sounding[message.channel, message.note]
        if message.type == "note_on" and message.velocity > 0:
            waiting.append((now, message.velocity))
        elif waiting:
            first, velocity = waiting.pop(0)
            yield Played(tempos.seconds(first), tempos.seconds(now), message.note, velocity, name)
    for (_, pitch), waiting in sounding.items():
        for first, velocity in waiting:
            yield Played(tempos.seconds(first), tempos.seconds(now), pitch, velocity, name)


def _track(mido: Any, track: MidiTrack, channel: int) -> Any:
    written = mido.MidiTrack()
    written.append(mido.MetaMessage("track_name", name=_plain(track.name)))
    written.append(mido.Message("program_change", channel=channel, program=track.program))
    pan = round(64 + 63 * track.pan)
    written.append(mido.Message("control_change", channel=channel, control=10, value=pan))
    events = []
    for first, last, pitch, velocity in track.notes:
        events.append((first, 1, pitch, velocity))
        events.append((max(first + 1, last), 0, pitch, 0))
    now = 0
    for time, on, pitch, velocity in sorted(events):
        kind = "note_on" if on else "note_off"
        written.append(mido.Message(kind, channel=channel, note=pitch, velocity=velocity, time=time - now))
        now = time
    return written


def _plain(text: str) -> str:
    """A text as MIDI files hold it: Latin-1."""
    return text.encode("latin-1", "replace").decode("latin-1")
