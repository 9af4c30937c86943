from __future__ import annotations

from pathlib import Path

import mido
import pytest

from musicgen.corpus.composer import compose
from musicgen.corpus.midi import TICKS, write_midi
from musicgen.errors import CorpusError


@pytest.mark.parametrize("genre", ["pop", "celtic", "waltz"])
def test_a_midi_file_holds_the_song(tmp_path: Path, genre: str) -> None:
    song = compose(4, seconds=15, genre=genre)
    path = tmp_path / "song.mid"
    write_midi(song, path)
    file = mido.MidiFile(path)
    assert len(file.tracks) == len(song.tracks) + 1
    for track, written in zip(song.tracks, file.tracks[1:], strict=True):
        strikes = [message for message in written if message.type == "note_on"]
        assert len(strikes) == len(track.notes)
        assert {message.channel == 9 for message in strikes} == {track.is_drums}
        assert [m.program for m in written if m.type == "program_change"] == [track.program]
    assert file.ticks_per_beat == TICKS
    last = max(note.end for track in song.tracks for note in track.notes) * 60 / song.bpm
    assert file.length == pytest.approx(last, abs=0.02)


def test_a_place_that_cannot_be_written_is_one_clear_error(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="cannot write the MIDI file"):
        write_midi(compose(1, seconds=5), tmp_path / "missing" / "song.mid")
