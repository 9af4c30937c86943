"""Encoding piece by piece: each stream is a file that reads back as what was fed."""

import io

import pytest
import torch

from musicgen.errors import AudioError
from musicgen.io.audio import Audio, encode, read
from musicgen.io.audio_stream import STREAM_FORMATS, StreamEncoder
from musicgen.io.wav_stream import WavStream


def tone(seconds: float, channels: int = 1, rate: int = 32_000) -> torch.Tensor:
    time = torch.arange(round(seconds * rate)) / rate
    return 0.5 * torch.sin(2 * torch.pi * (220 * time + 50 * time**2)).repeat(channels, 1)


def streamed(samples: torch.Tensor, file_format: str, size: int, rate: int = 32_000) -> bytes:
    encoder = StreamEncoder(file_format, rate, samples.shape[0])
    return b"".join([*(encoder.feed(part) for part in samples.split(size, dim=1)), encoder.finish()])


@pytest.mark.parametrize("file_format", STREAM_FORMATS)
@pytest.mark.parametrize("channels", [1, 2])
def test_a_stream_reads_back(file_format, channels):
    samples = tone(1.5, channels)
    heard = read(streamed(samples, file_format, 3_201))
    assert heard.samples.shape[0] == channels
    assert heard.duration == pytest.approx(1.5, abs=0.15)
    if file_format in ("wav", "flac"):
        assert heard.samples.equal(read(encode(Audio(samples, 32_000), file_format)).samples)


@pytest.mark.parametrize("file_format", ["wav", "mp3", "flac"])
def test_sound_comes_before_the_end(file_format):
    encoder = StreamEncoder(file_format, 32_000, 1)
    first = encoder.feed(tone(1.0))
    assert len(first) > 500
    assert not encoder.feed(tone(0.01)[:, :0])
    encoder.finish()


def test_opus_is_resampled_as_the_whole_would_be():
    samples = tone(1.0)
    pieces, whole = (read(streamed(samples, "opus", size)) for size in (777, 32_000))
    assert pieces.rate == whole.rate == 48_000
    n = min(pieces.samples.shape[1], whole.samples.shape[1])
    assert float((pieces.samples[:, :n] - whole.samples[:, :n]).abs().max()) < 0.01


def test_loud_sound_is_clipped_and_other_formats_are_refused():
    assert float(read(streamed(2 * tone(0.2), "wav", 999)).samples.abs().max()) <= 1
    with pytest.raises(AudioError, match="streamed as wav, mp3"):
        StreamEncoder("aiff", 32_000, 1)
    with pytest.raises(AudioError, match="cannot be streamed"):
        StreamEncoder("mp3", 12_345, 1)


@pytest.mark.parametrize("gain", [1.0, 3.0])
@pytest.mark.parametrize("channels", [1, 2])
def test_a_wav_stream_is_that_of_the_command_line_with_the_samples_of_a_file(channels, gain):
    samples, written = gain * tone(0.2, channels), io.BytesIO()
    WavStream(written).write(Audio(samples, 32_000))
    stream = streamed(samples, "wav", samples.shape[1])
    assert stream == written.getvalue()
    assert stream[44:] == encode(Audio(samples, 32_000), "wav")[44:]
