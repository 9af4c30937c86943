import base64
import io
import math
import wave

import numpy as np
import pytest
import soundfile
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from musicgen.errors import AudioError
from musicgen.io import audio as A
from musicgen.io import audio_read


def tone(seconds=0.5, rate=32000, channels=1, level=0.5):
    t = torch.arange(int(seconds * rate)) / rate
    waves = [torch.sin(2 * math.pi * (440 + 110 * c) * t) for c in range(channels)]
    return A.Audio(level * torch.stack(waves), rate)


@pytest.mark.parametrize(
    ("suffix", "sample_format", "error"),
    [
        ("wav", "pcm16", 2e-5),
        ("wav", "pcm24", 2e-7),
        ("wav", "float", 0),
        ("flac", "pcm16", 2e-5),
        ("flac", "pcm24", 2e-7),
    ],
)
def test_lossless_formats_come_back(tmp_path, suffix, sample_format, error):
    sound = tone(channels=2)
    back = A.read(sound.save(tmp_path / f"a.{suffix}", sample_format=sample_format))
    assert back.rate == sound.rate and back.samples.shape == sound.samples.shape
    assert (back.samples - sound.samples).abs().max() <= error


@pytest.mark.parametrize("suffix", ["mp3", "ogg"])
@pytest.mark.parametrize("channels", [1, 2])
def test_lossy_formats_keep_the_sound(tmp_path, suffix, channels):
    sound = tone(1.0, channels=channels)
    back = A.read(sound.save(tmp_path / f"a.{suffix}"))
    assert back.rate == 32000 and back.samples.shape[0] == channels
    assert back.duration == pytest.approx(1.0, abs=0.1)
    spectrum = torch.fft.rfft(back.samples[0, :32000]).abs()
    assert int(spectrum.argmax()) == 440
    assert float(back.samples.abs().max()) == pytest.approx(0.5, abs=0.05)


def test_every_kind_of_source(tmp_path):
    sound = tone()
    path = sound.save(tmp_path / "a.wav")
    data = path.read_bytes()
    uri = "data:audio/wav;base64," + base64.b64encode(data).decode()
    for source in (path, str(path), data, io.BytesIO(data), uri):
        assert torch.equal(A.read(source).samples, A.read(path).samples)


def test_a_part_is_read(tmp_path):
    path = tone(2.0).save(tmp_path / "a.wav")
    whole, part = A.read(path), A.read(path, start=0.5, end=1.25)
    assert torch.equal(part.samples, whole.samples[:, 16000:40000])
    assert A.read(path, start=1.5, end=99).duration == 0.5
    with pytest.raises(AudioError, match=r"is 2\.00 s long"):
        A.read(path, start=2.0)


def test_out_of_range_samples_are_clipped_not_wrapped(tmp_path):
    back = A.read(A.Audio(torch.tensor([[2.0, -2.0, 0.5]]), 8000).save(tmp_path / "a.wav"))
    assert back.samples[0].tolist() == pytest.approx([1, -1, 0.5], abs=1e-4)


def header(rate=32000, channels=1, frames=b"\0" * 64):
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as out:
        out.setnchannels(channels)
        out.setsampwidth(2)
        out.setframerate(rate)
        out.writeframes(frames)
    return buffer.getvalue()


def as_float(values):
    buffer = io.BytesIO()
    soundfile.write(buffer, np.array(values, dtype=np.float32), 32000, format="WAV", subtype="FLOAT")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        (b"", "not audio"),
        (b"RIFF\0\0\0\0WAVE", "not audio"),
        (b"\x89PNG not sound at all" * 20, "not audio"),
        (header(frames=b""), "holds no audio"),
        (header(rate=10), "rate of 10 Hz"),
        (header(channels=200, frames=b"\0" * 400), "200 channels"),
        (as_float([0.1, math.nan]), "finite"),
        (as_float([0.1, math.inf]), "finite"),
        (as_float([0.1, 1e30]), "full scale is 1"),
        ("data:audio/wav;base64,%%%", "broken base64"),
        ("data:nothing", "no comma"),
        ("no/such/file.wav", "is not there"),
        ("/", "a folder"),
        ("a\0b.wav", "is not"),
        ("x" * 5000, "is not"),
    ],
)
def test_bad_audio_is_one_sentence(source, sentence):
    with pytest.raises(AudioError, match=sentence) as caught:
        A.read(source)
    assert "\n" not in str(caught.value) and str(caught.value).endswith(".")


def test_hours_of_audio_are_refused_before_they_are_decoded(monkeypatch):
    monkeypatch.setattr(audio_read, "MAX_SAMPLES", 40_000)
    buffer = io.BytesIO()
    soundfile.write(buffer, np.zeros(50_000, dtype=np.float32), 32000, format="FLAC")
    with pytest.raises(AudioError, match="at most 0 minutes"):
        A.read(buffer.getvalue())
    assert A.read(buffer.getvalue(), end=1.0).duration == 1.0


def test_a_header_that_promises_too_much_gives_what_is_there():
    data = bytearray(header(frames=b"\1\0" * 1000))
    data[40:44] = (2 * 10_000_000).to_bytes(4, "little")
    assert A.read(bytes(data)).samples.shape == (1, 1000)


MUTATED = {name: A.encode(tone(0.2), name) for name in A.FORMATS}


@settings(max_examples=120, deadline=None, derandomize=True)
@given(st.sampled_from(list(A.FORMATS)), st.integers(0, 2**32), st.integers(1, 40), st.booleans())
def test_mutated_files_raise_only_our_error(name, seed, changes, cut):
    draw = np.random.default_rng(seed)
    data = np.frombuffer(MUTATED[name], dtype=np.uint8).copy()
    where = min(len(data), 200) if seed % 2 else len(data)
    data[draw.integers(0, where, changes)] = draw.integers(0, 256, changes)
    try:
        sound = A.read(data[: draw.integers(1, len(data))].tobytes() if cut else data.tobytes())
    except AudioError as error:
        assert "\n" not in str(error)
    else:
        assert torch.isfinite(sound.samples).all()


def test_writing_is_all_or_nothing(tmp_path, monkeypatch):
    path = tmp_path / "deep" / "a.wav"
    tone().save(path)
    before = path.read_bytes()

    def fail(*_, **__):
        raise AudioError("disk full")

    monkeypatch.setattr(A, "encode_samples", fail)
    with pytest.raises(AudioError, match="disk full"):
        tone(1.0).save(path)
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir()] == ["a.wav"]


def test_unwritable_outputs_are_found_beforehand(tmp_path):
    assert A.check_writable(tmp_path / "new" / "a.wav") == tmp_path / "new" / "a.wav"
    assert not (tmp_path / "new").exists()
    (tmp_path / "file").write_text("")
    (tmp_path / "folder.wav").mkdir()
    bad_paths = {"a.txt": "must end in", "folder.wav": "is a folder", "file/a.wav": "cannot be written"}
    for bad, sentence in bad_paths.items():
        with pytest.raises(AudioError, match=sentence):
            A.check_writable(tmp_path / bad)
    with pytest.raises(AudioError, match="cannot be written"):
        A.check_writable("/proc/nothing/a.wav")


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"file_format": "aac"}, "not as 'aac'"),
        ({"sample_format": "pcm8"}, "not as 'pcm8'"),
        ({"file_format": "flac", "sample_format": "float"}, "not float"),
    ],
)
def test_formats_that_cannot_be(tmp_path, options, sentence):
    with pytest.raises(AudioError, match=sentence):
        A.write(tmp_path / "a.wav", tone(), **options)
    with pytest.raises(AudioError, match="0 samples"):
        A.encode(A.Audio(torch.zeros(1, 0), 8000))
    with pytest.raises(AudioError, match="cannot be written as mp3"):
        A.encode(tone(rate=20000), "mp3")


def test_audio_shows_a_player_and_knows_its_length():
    sound = tone(0.25, channels=2)
    assert sound.duration == 0.25
    assert sound._repr_html_().startswith('<audio controls src="data:audio/wav;base64,UklGR')
    assert sound.converted(16000, 1).samples.shape == (1, 4000)
    assert sound.normalized("peak").levels.peak == pytest.approx(-1, abs=0.01)
    assert A.Audio(torch.zeros(5), 10).samples.shape == (1, 5)
    with pytest.raises(AudioError, match="C, N"):
        A.Audio(torch.zeros(1, 2, 3), 10)
