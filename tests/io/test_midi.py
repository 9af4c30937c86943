import io
import random
import struct

import mido
import pytest

from musicgen.errors import AudioError
from musicgen.io import midi


def file_of(*tracks, kind=1, ticks=96) -> bytes:
    made = mido.MidiFile(type=kind, ticks_per_beat=ticks)
    made.tracks.extend(mido.MidiTrack(each) for each in tracks)
    data = io.BytesIO()
    made.save(file=data)
    return data.getvalue()


def note(pitch, time=0, velocity=64, channel=0):
    return mido.Message("note_on", note=pitch, velocity=velocity, time=time, channel=channel)


def test_seconds_follow_the_tempo_changes_of_any_track():
    tempo = [mido.MetaMessage("set_tempo", tempo=1_000_000, time=96)]
    tune = [note(60), note(60, 96, 0), note(62), note(62, 96, 0)]
    found, _ = midi.read(file_of(tune, tempo))
    assert [(each.start, each.end, each.pitch) for each in found] == [(0, 0.5, 60), (0.5, 1.5, 62)]
    resting = [*tune, mido.MetaMessage("end_of_track", time=96)]
    assert midi.read(file_of(resting, tempo))[1] == 2.5, "a rest at the end counts"


def test_drums_are_left_out_and_unended_notes_last_to_the_end():
    tune = [
        mido.MetaMessage("track_name", name="Lead"),
        note(60),
        note(36, 0, 64, 9),
        note(61, 48),
        note(61, 48, 0),
    ]
    found, _ = midi.read(file_of(tune, kind=0))
    assert [(each.pitch, each.end, each.track) for each in found] == [(60, 0.5, "Lead"), (61, 0.5, "Lead")]


def test_a_note_struck_twice_ends_in_order():
    found, _ = midi.read(file_of([note(60), note(60, 48), note(60, 48, 0), note(60, 48, 0)]))
    assert [(each.start, each.end) for each in found] == [(0, 0.5), (0.25, 0.75)]


def test_a_riff_container_is_opened():
    inner = file_of([note(60), note(60, 96, 0)])
    whole = b"RIFF" + struct.pack("<I", len(inner) + 12) + b"RMIDdata" + struct.pack("<I", len(inner)) + inner
    assert midi.is_midi(whole[:12])
    assert [each.pitch for each in midi.read(whole)[0]] == [60]


def test_what_cannot_be_read_is_one_sentence():
    with pytest.raises(AudioError, match="type 2, a list of patterns"):
        midi.read(file_of([note(60)], kind=2))
    with pytest.raises(AudioError, match="film frames"):
        midi.read(b"MThd" + struct.pack(">IHHH", 6, 0, 0, 0xE728))
    with pytest.raises(AudioError, match=r"at most 1 MiB are read\."):
        midi.read(bytes(midi.MOST_BYTES + 1))


def test_broken_files_raise_nothing_else():
    whole = file_of(
        [mido.MetaMessage("key_signature", key="C"), note(60), note(60, 96, 0)], [note(64), note(64, 9, 0)]
    )
    draw = random.Random(7)
    for _ in range(400):
        broken = bytearray(whole[: draw.randint(4, len(whole))])
        for _ in range(draw.randint(0, 4)):
            broken[draw.randrange(len(broken))] = draw.randrange(256)
        try:
            midi.read(bytes(broken))
        except AudioError as error:
            assert "\n" not in str(error)
