"""Songs as standard MIDI files."""

from __future__ import annotations

from pathlib import Path

from musicgen.corpus.song import Song, Track
from musicgen.errors import CorpusError
from musicgen.io.midi import TICKS, MidiTrack, encode


def write_midi(song: Song, path: str | Path) -> None:
    """Write a song as a type 1 MIDI file: tempo, metre, then a track for every part.

    Raises CorpusError if the file cannot be written.
    """
    compound = song.metre.parts == 3  # a beat is a dotted quarter, and a MIDI tempo counts quarters
    ticks = TICKS * 3 // 2 if compound else TICKS
    upper, lower = (int(part) for part in song.metre.name.split("/"))
    data = encode(
        [_track(track, ticks) for track in song.tracks],
        quarter_bpm=song.bpm * ticks / TICKS,
        metre=(upper, lower),
        title=f"{song.genre}, seed {song.seed}",
    )
    try:
        Path(path).write_bytes(data)
    except OSError as error:
        raise CorpusError(f"cannot write the MIDI file {path}: {error.strerror or error}") from error


def _track(track: Track, ticks: int) -> MidiTrack:
    notes = [
        (round(note.start * ticks), round(note.end * ticks), note.pitch, note.velocity)
        for note in track.notes
    ]
    return MidiTrack(
        f"{track.role}: {track.instrument}", notes, track.program, track.pan, is_drums=track.is_drums
    )
