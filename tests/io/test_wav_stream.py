"""Wav files written piece by piece: the bytes of the finished file, and readable wherever they end."""

import io
import wave

import numpy as np
import pytest
import soundfile
import torch

from musicgen.io.audio import Audio, encode, read
from musicgen.io.wav_stream import UNKNOWN, WavStream

RATE = 32_000


class Pipe(io.BytesIO):
    """An open file that cannot go back."""

    def seekable(self) -> bool:
        return False

    def seek(self, *_: object) -> int:
        raise OSError("a pipe")


def pieces(channels: int, samples: int = 5001) -> list[Audio]:
    sound = 0.3 * torch.randn(channels, samples, generator=torch.Generator().manual_seed(channels))
    return [Audio(part, RATE) for part in torch.split(sound.clamp(-0.8, 0.8), 777, dim=1)]


def written(file, parts: list[Audio], **options: object) -> bytes:
    stream = WavStream(file, **options)
    for part in parts:
        stream.write(part)
    stream.close()
    return file.getvalue()


def whole(parts: list[Audio]) -> Audio:
    return Audio(torch.cat([part.samples for part in parts], dim=1), RATE)


@pytest.mark.parametrize("sample_format", ["pcm16", "pcm24", "float"])
@pytest.mark.parametrize("channels", [1, 2])
def test_a_finished_file_is_a_plain_wav_file(channels: int, sample_format: str) -> None:
    parts = pieces(channels)
    data = written(io.BytesIO(), parts, sample_format=sample_format)
    info = soundfile.info(io.BytesIO(data))
    assert (info.frames, info.samplerate, info.channels) == (5001, RATE, channels)
    assert int.from_bytes(data[4:8], "little") == len(data) - 8
    offline = soundfile.read(
        io.BytesIO(encode(whole(parts), "wav", sample_format=sample_format)), dtype="int32"
    )
    assert np.array_equal(soundfile.read(io.BytesIO(data), dtype="int32")[0], offline[0])


@pytest.mark.parametrize("sample_format", ["pcm16", "pcm24", "float"])
def test_raw_samples_are_those_of_the_wav_file(sample_format: str) -> None:
    parts = pieces(2)
    raw = written(io.BytesIO(), parts, sample_format=sample_format, raw=True)
    assert written(Pipe(), parts, sample_format=sample_format)[44:] == raw


@pytest.mark.parametrize("sample_format", ["pcm16", "float"])
def test_a_pipe_has_no_length_and_is_read_to_its_end(sample_format: str) -> None:
    parts = pieces(1)
    data = written(Pipe(), parts, sample_format=sample_format)
    assert int.from_bytes(data[40:44], "little") == int.from_bytes(data[4:8], "little") == UNKNOWN
    step = 2 if sample_format == "pcm16" else 4
    for end in (len(data), len(data) - 1000 * step):
        found, want = read(data[:end]), whole(parts).samples[:, : (end - 44) // step]
        torch.testing.assert_close(found.samples, want, rtol=0, atol=2**-15)
    if sample_format == "pcm16":
        with wave.open(io.BytesIO(data)) as file:
            assert len(file.readframes(10_000)) == 2 * 5001


def test_nothing_is_written_before_there_is_sound() -> None:
    assert written(io.BytesIO(), []) == b""


def test_a_file_that_holds_something_before_keeps_it() -> None:
    file = io.BytesIO()
    file.write(b"before")
    data = written(file, pieces(1))
    assert data[:6] == b"before"
    assert soundfile.info(io.BytesIO(data[6:])).frames == 5001
