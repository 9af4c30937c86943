"""Songs as standard MIDI files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from musicgen.corpus.song import Song, Track
from musicgen.errors import CorpusError
from musicgen.extras import require

TICKS = 480  # in a quarter note
_DRUM_CHANNEL = 9


def write_midi(song: Song, path: str | Path) -> None:
    """Write a song as a type 1 MIDI file: tempo, metre, then a track for every part.

    Raises CorpusError if the file cannot be written.
    """
    mido = _import_mido()
    compound = song.metre.parts == 3  # a beat is a dotted quarter, and a MIDI tempo counts quarters
    ticks = TICKS * 3 // 2 if compound else TICKS
    file = mido.MidiFile(type=1, ticks_per_beat=TICKS)
    numerator, denominator = (int(part) for part in song.metre.name.split("/"))
    head = mido.MidiTrack()
    head.append(mido.MetaMessage("track_name", name=f"{song.genre}, seed {song.seed}"))
    head.append(mido.MetaMessage("set_tempo", tempo=round(60e6 / song.bpm * TICKS / ticks)))
    head.append(mido.MetaMessage("time_signature", numerator=numerator, denominator=denominator))
    file.tracks.append(head)
    channels = [channel for channel in range(16) if channel != _DRUM_CHANNEL]
    for number, track in enumerate(song.tracks):
        channel = _DRUM_CHANNEL if track.is_drums else channels[number % len(channels)]
        file.tracks.append(_track(mido, track, channel, ticks))
    try:
        file.save(path)
    except OSError as error:
        raise CorpusError(f"cannot write the MIDI file {path}: {error.strerror or error}") from error


def _track(mido: Any, track: Track, channel: int, ticks: int) -> Any:
    written = mido.MidiTrack()
    written.append(mido.MetaMessage("track_name", name=f"{track.role}: {track.instrument}"))
    written.append(mido.Message("program_change", channel=channel, program=track.program))
    written.append(
        mido.Message("control_change", channel=channel, control=10, value=round(64 + 63 * track.pan))
    )
    events = []
    for note in track.notes:
        start = round(note.start * ticks)
        events.append((start, 1, note.pitch, note.velocity))
        events.append((max(start + 1, round(note.end * ticks)), 0, note.pitch, 0))
    now = 0
    for time, on, pitch, velocity in sorted(events):
        kind = "note_on" if on else "note_off"
        written.append(mido.Message(kind, channel=channel, note=pitch, velocity=velocity, time=time - now))
        now = time
    return written


def _import_mido() -> Any:
    require("corpus", "Writing MIDI", "mido")
    import mido

    return mido
