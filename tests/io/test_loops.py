"""Loop points and tempo in wav files, read chunk by chunk as samplers do."""

import io
import struct

import pytest
import soundfile
import torch

from musicgen.io.audio import Audio, encode
from musicgen.io.loops import Loop


def chunks(data: bytes) -> dict[bytes, bytes]:
    assert (
        data[:4] == b"RIFF" and data[8:12] == b"WAVE" and struct.unpack("<I", data[4:8])[0] == len(data) - 8
    )
    found, place = {}, 12
    while place < len(data):
        name, size = struct.unpack("<4sI", data[place : place + 8])
        found[name] = data[place + 8 : place + 8 + size]
        place += 8 + size + size % 2
    return found


def loop(samples=48_000, **facts) -> bytes:
    return encode(Audio(torch.rand(1, samples) - 0.5, 32_000, Loop(**facts)), "wav")


@pytest.mark.parametrize("samples", [48_000, 48_001])
def test_loop_points_are_the_first_and_last_sample(samples):
    body = chunks(loop(samples))[b"smpl"]
    assert len(body) == 36 + 24
    fields = struct.unpack("<15I", body)
    assert fields[2] == 31_250, "nanoseconds of a sample"
    assert fields[7] == 1, "one loop"
    assert fields[9:] == (0, 0, 0, samples - 1, 0, 0), (
        "forwards, from the first to the last sample, without end"
    )


@pytest.mark.parametrize(
    ("facts", "beats", "metre", "tempo"),
    [
        ({"bpm": 120.0}, 3, (4, 4), 120), ({"bpm": 80.0, "metre": "3/4"}, 2, (4, 3), 80),
        ({"bpm": 80.0, "metre": "6/8"}, 3, (8, 6), 120), ({"bpm": 120.0, "metre": "12/8"}, 4, (8, 12), 180),
    ],
)  # fmt: skip
def test_tempo_is_in_quarter_notes(facts, beats, metre, tempo):
    flags, root, _, _, found, lower, upper, bpm = struct.unpack("<IHHfIHHf", chunks(loop(**facts))[b"acid"])
    assert (found, (lower, upper), bpm) == (beats, metre, tempo)
    assert flags == 4 and root == 0x8000, "stretched, without a root"


def test_the_key_is_the_root():
    flags, root = struct.unpack("<IH", chunks(loop(bpm=120.0, key="A minor"))[b"acid"][:6])
    assert (flags, root) == (6, 69)
    assert b"acid" not in chunks(loop()), "without a tempo there is nothing to say"


def test_other_programs_read_the_file_as_before():
    audio = Audio(torch.rand(2, 4_801) - 0.5, 32_000, Loop(bpm=100.0))
    samples, rate = soundfile.read(io.BytesIO(encode(audio, "wav", sample_format="float")), dtype="float32")
    assert rate == 32_000 and torch.from_numpy(samples).T.equal(audio.samples)
    assert encode(audio, "flac")[:4] == b"fLaC" and Audio(audio.samples, 32_000).loop is None
