"""Sound files are written whole or not at all, and what cannot be written is said beforehand."""

import subprocess
import sys
import threading

import pytest
import torch

from musicgen.errors import AudioError
from musicgen.io import audio as A
from sound_files import tone


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


def test_out_of_range_samples_are_clipped_not_wrapped(tmp_path):
    back = A.read(A.Audio(torch.tensor([[2.0, -2.0, 0.5]]), 8000).save(tmp_path / "a.wav"))
    assert back.samples[0].tolist() == pytest.approx([1, -1, 0.5], abs=1e-4)


@pytest.mark.parametrize("sample_format", ["pcm16", "pcm24", "float"])
def test_long_audio_is_scaled_alike_in_all_its_blocks(sample_format):
    samples = tone(5.0, level=0.5).samples
    samples[0, -1] = 1.0  # only the last block reaches full scale
    back = A.read(A.encode(A.Audio(samples, 32000), sample_format=sample_format)).samples
    if sample_format == "pcm16":
        assert torch.equal(back, A.to_pcm16(samples).float() / 2**15)
    assert (back - samples).abs().max() < 1e-4


def test_a_file_is_replaced_whole_or_not_at_all(tmp_path):
    path = tmp_path / "deep" / "a.wav"
    tone().save(path)
    before = path.read_bytes()
    with pytest.raises(AudioError, match="finite"):
        A.Audio(torch.tensor([[float("nan")]]), 32000).save(path)
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir()] == ["a.wav"]


FULL = """
import resource, signal, sys
from musicgen.errors import AudioError
from musicgen.io.audio import Audio
import torch
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))
for suffix in ("wav", "flac", "ogg", "mp3"):
    try:
        Audio(torch.rand(1, 96_000) - 0.5, 32_000).save(f"{sys.argv[1]}/a.{suffix}")
    except AudioError as error:
        print(error)
"""


def test_a_full_disk_leaves_nothing_half_written(tmp_path):
    done = subprocess.run([sys.executable, "-c", FULL, tmp_path], capture_output=True, text=True, check=True)
    lines = done.stdout.splitlines()
    assert len(lines) == 4 and all("cannot be written: File too large." in line for line in lines)
    assert done.stderr == "" and list(tmp_path.iterdir()) == []


def test_threads_that_save_leave_the_usual_mode(tmp_path):
    plain = tmp_path / "plain"
    plain.touch()
    saving = [threading.Thread(target=tone().save, args=(tmp_path / f"{i}.wav",)) for i in range(8)]
    for each in saving:
        each.start()
    for each in saving:
        each.join()
    assert {path.stat().st_mode for path in tmp_path.iterdir()} == {plain.stat().st_mode}
    assert len(list(tmp_path.iterdir())) == 9


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
