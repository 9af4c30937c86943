"""Phone recordings and videos, by PyAV; what is said without it."""

import io
import sys

import numpy as np
import pytest
import torch

import sound_files as files
from musicgen.errors import AudioError
from musicgen.io import audio as A

KINDS = {  # FFmpeg's format: codec, rate
    "ipod": ("aac", 44100),  # m4a
    "mp4": ("aac", 44100),
    "adts": ("aac", 44100),  # bare aac
    "webm": ("libopus", 48000),
    "matroska": ("aac", 44100),
    "asf": ("wmav2", 44100),  # wma
}


def recorded(kind, seconds=1.0, channels=2, video=False, title=None) -> bytes:
    """A tone as a file of FFmpeg's; an mp4 with pictures first if there is `video`."""
    av = pytest.importorskip("av")
    codec, rate = KINDS[kind]
    wave = files.tone(seconds, rate, channels).samples.numpy()
    file = io.BytesIO()
    with av.open(file, "w", format=kind) as container:
        if title is not None:
            container.metadata["title"] = title
        if video:
            pictures = container.add_stream("mpeg4", rate=10)
            pictures.width, pictures.height, pictures.pix_fmt = 32, 32, "yuv420p"
        layout = "stereo" if channels == 2 else "mono"
        stream = container.add_stream(codec, rate=rate, layout=layout)
        stream.bit_rate = 128_000
        if video:
            picture = av.VideoFrame.from_ndarray(np.zeros((32, 32, 3), dtype=np.uint8), format="rgb24")
            for packet in [*pictures.encode(picture), *pictures.encode(None)]:
                container.mux(packet)
        frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(wave), format="fltp", layout=layout)
        frame.sample_rate = rate
        resampler = av.AudioResampler(format=stream.codec_context.format.name, layout=layout, rate=rate)
        for ready in [*resampler.resample(frame), *resampler.resample(None), None]:
            for packet in stream.encode(ready):
                container.mux(packet)
    return file.getvalue()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("channels", [1, 2])
def test_recordings_are_read(kind, channels):
    data, rate = recorded(kind, channels=channels), KINDS[kind][1]
    sound = A.read(data)
    assert (sound.rate, sound.samples.shape[0]) == (rate, channels)
    assert sound.duration == pytest.approx(1.0, abs=0.1)
    for channel in range(channels):
        spectrum = torch.fft.rfft(sound.samples[channel, : rate // 2]).abs()
        assert int(spectrum.argmax()) * 2 == pytest.approx(440 + 110 * channel, abs=2)
    assert float(sound.samples.square().mean().sqrt()) == pytest.approx(0.5 / 2**0.5, rel=0.1)
    part = A.read(data, start=0.25, end=0.75)
    assert torch.equal(part.samples, sound.samples[:, rate // 4 : rate * 3 // 4])


def test_tags_that_are_no_unicode_are_no_hindrance():
    data = recorded("matroska", title="A SHORT TITLE")
    assert b"A SHORT TITLE" in data
    sound = A.read(data.replace(b"A SHORT TITLE", b"A SH\xff\xfe\x80 TITLE"))
    assert sound.duration == pytest.approx(1.0, abs=0.1)


def test_the_sound_of_a_video_is_read(tmp_path):
    (tmp_path / "film.mp4").write_bytes(recorded("mp4", video=True))
    sound = A.read(tmp_path / "film.mp4")
    assert sound.duration == pytest.approx(1.0, abs=0.1)
    assert A.measure(tmp_path / "film.mp4") == (sound.duration, 44100)


def test_a_recording_that_breaks_off_gives_what_is_there():
    data = recorded("adts", 3.0)
    assert 1.0 < A.read(data[: len(data) // 2]).duration < 2.0


@pytest.mark.parametrize("kind", KINDS)
def test_broken_recordings_are_one_sentence(kind):
    data = recorded(kind)
    draw = np.random.default_rng(0)
    for cut in (20, 60, len(data) // 2):
        broken = bytearray(data[:cut] + bytes(40))
        for place in draw.integers(16, len(broken), 8):
            broken[place] = draw.integers(256)
        try:
            sound = A.read(bytes(broken))
        except AudioError as error:
            assert "\n" not in str(error) and str(error).endswith(".")
        else:
            assert torch.isfinite(sound.samples).all()


def test_without_pyav_the_error_says_what_to_install(monkeypatch):
    data = recorded("ipod")
    monkeypatch.setitem(sys.modules, "av", None)
    with pytest.raises(AudioError, match=r"needs av, which .*musicgen-engine\[media\]'`\. Or give wav"):
        A.read(data)


def test_a_playlist_opens_no_other_file(tmp_path):
    (tmp_path / "secret.wav").write_bytes(A.encode(files.tone()))
    for text in (f"ffconcat version 1.0\nfile {tmp_path}/secret.wav\n", f"#EXTM3U\n{tmp_path}/secret.wav\n"):
        (tmp_path / "list.m4a").write_text(text)
        with pytest.raises(AudioError, match="not audio"):
            A.read(tmp_path / "list.m4a")
