"""Audio in memory: what it is made of, and what it gives."""

import io
import pathlib

import numpy as np
import pytest
import torch

from musicgen.errors import AudioError, InputError
from musicgen.io import audio as A
from musicgen.io.audio import Audio
from sound_files import tone


def test_it_is_made_of_any_array():
    want = torch.tensor([[0.5, -0.25, 0.0]])
    for given in (
        want, want[0], want.double(), want.half(), want.numpy(), want.numpy()[0].astype(np.float64), want.tolist(),
        np.array([16384, -8192, 0], dtype=np.int16), np.array([2**30, -(2**29), 0], dtype=np.int32),
        np.array([192, 96, 128], dtype=np.uint8), torch.tensor([192, 96, 128], dtype=torch.uint8),
        want.numpy().astype(">f4"), np.flip(np.array([0, -0.25, 0.5])), torch.tensor([16384, -8192, 0]).short(),
    ):  # fmt: skip
        sound = Audio(given, 8000)
        assert sound.samples.dtype == torch.float32 and torch.equal(sound.samples, want), given


def test_an_array_is_copied():
    array = np.zeros((1, 4), dtype=np.float32)
    sound = Audio(array, 8000)
    array[:] = 1
    assert not sound.samples.any()
    array.setflags(write=False)
    assert Audio(array, 8000).samples.all()


@pytest.mark.parametrize("channels", [1, 2, 6])
def test_what_is_plainly_transposed_is_turned(channels):
    samples = torch.rand(channels, 1000)
    for given in (samples, samples.T, samples.T.numpy()):
        assert torch.equal(Audio(given, 8000).samples, samples)


@pytest.mark.parametrize(
    ("samples", "sentence"),
    [
        (torch.zeros(1, 2, 3), r"samples \[C, N\], numbers in an array, got torch.float32 \[1, 2, 3\]"),
        (np.zeros((100, 100)), r"1 to 8 channels, got the shape \[100, 100\]"),
        (np.array(["a"]), "numbers in an array"),
        (np.zeros(3, dtype=complex), "numbers in an array"),
        (torch.zeros(3, dtype=torch.bool), "numbers in an array"),
        (np.zeros(3, dtype=bool), "numbers in an array"),
        ("a.wav", "numbers in an array, got str"),
        (None, "numbers in an array, got NoneType"),
        ([[1.0], [1.0, 2.0]], "numbers in an array, got list"),
        (np.float32(1), "numbers in an array"),
    ],
)
def test_what_is_no_sound_is_refused(samples, sentence):
    with pytest.raises(AudioError, match=sentence):
        Audio(samples, 8000)


def test_rates():
    for rate in (44100, 44100.0, np.int64(44100), np.float32(44100), torch.tensor(44100)):
        sound = Audio(torch.zeros(5), rate)
        assert sound.rate == 44100 and type(sound.rate) is int
    for rate in (44100.5, "44100", None, True, np.zeros(3), float("nan"), float("inf")):
        with pytest.raises(AudioError, match="whole number of Hz"):
            Audio(torch.zeros(5), rate)
    for rate in (0, -1):
        with pytest.raises(AudioError, match="must be positive"):
            Audio(torch.zeros(5), rate)


def test_sound_of_any_kind(tmp_path):
    sound = tone(1.0, channels=2)
    path = sound.save(tmp_path / "a.wav", sample_format="float")
    array = sound.samples.numpy()
    for given in (
        sound, path, str(path), path.read_bytes(), io.BytesIO(path.read_bytes()), (array, 32000), (32000, array),
        (array.T, 32000), (sound.samples, np.int64(32000)), (array.tolist(), 32000),
    ):  # fmt: skip
        made = Audio.of(given)
        assert made.rate == 32000 and torch.equal(made.samples, sound.samples)
        short = (
            Audio.of(given, max_seconds=0.5)
            if not hasattr(given, "read")
            else Audio.of(made, max_seconds=0.5)
        )
        assert torch.equal(short.samples, sound.samples[:, :16000])
    assert Audio.of(sound) is sound


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (np.zeros(100), "got a bare ndarray without its rate"),
        (torch.zeros(100), "got a bare Tensor without its rate"),
        (3, "got int"),
        ((1, 2), "got tuple"),
        ((np.zeros(3), np.zeros(3)), "got tuple"),
        ((np.zeros(0), 8000), "is empty"),
        ((np.array([np.nan]), 8000), "not finite"),
    ],
)
def test_what_is_no_sound_of_any_kind_is_refused(given, sentence):
    with pytest.raises(InputError, match=sentence):
        Audio.of(given)


def test_it_is_read_and_saved_by_its_own_methods(tmp_path):
    sound = tone(channels=2)
    assert Audio.read(sound.save(tmp_path / "a.wav"), start=0.25).duration == 0.25
    assert isinstance(sound.save(str(tmp_path / "b.flac")), pathlib.Path)
    for options, magic in (
        ({}, b"RIFF"),
        ({"file_format": "flac"}, b"fLaC"),
        ({"file_format": "ogg"}, b"OggS"),
    ):
        buffer = io.BytesIO()
        assert sound.save(buffer, **options) is None
        assert buffer.getvalue()[:4] == magic
        assert Audio.read(buffer).samples.shape == sound.samples.shape
    with (tmp_path / "c.flac").open("wb") as file:
        sound.save(file, sample_format="pcm24")
    assert (tmp_path / "c.flac").read_bytes()[:4] == b"fLaC"
    with pytest.raises(AudioError, match="cannot be written"):
        sound.save(io.StringIO())


def test_it_is_an_array():
    sound = tone(channels=2)
    assert np.array_equal(np.asarray(sound), sound.samples.numpy())
    assert np.asarray(sound, dtype=np.float64).dtype == np.float64
    assert np.array(sound).shape == (2, 16000)
    copied = np.array(sound, copy=True)
    copied[:] = 0
    assert sound.samples.any()


def test_html_and_duration():
    sound = tone(0.25, channels=2)
    assert sound.duration == 0.25
    assert sound._repr_html_().startswith('<div><audio controls src="data:audio/')
    assert repr(sound) == "Audio(0.25 s, 32000 Hz, stereo)"
    assert sound.converted(16000, 1).samples.shape == (1, 4000)
    assert sound.normalized("peak").levels.peak == pytest.approx(-1, abs=0.01)
    assert Audio(torch.zeros(5), 10).samples.shape == (1, 5)


def test_channels_that_cancel_out_are_not_silence():
    one = tone().samples
    for opposite in (-one, -0.97 * one):
        assert torch.equal(Audio(torch.cat([one, opposite]), 32000).converted(32000, 1).samples, one)
        assert torch.equal(Audio(torch.cat([0.99 * opposite, one]), 32000).converted(32000, 1).samples, one)
    other = tone(level=0.1, channels=2).samples[1:]
    for healthy in (
        torch.cat([one, other]),
        torch.cat([one, -0.5 * one]),
        torch.zeros(2, 100),
        torch.zeros(2, 0),
    ):
        mixed = Audio(healthy, 32000).converted(32000, 1).samples
        assert torch.equal(mixed, healthy.mean(dim=0, keepdim=True))
    kept = Audio(torch.cat([one, -one]), 32000).converted(32000, 2).samples
    assert torch.equal(kept, torch.cat([one, -one]))


def test_a_pair_is_an_array_and_its_rate():
    array = np.zeros((2, 5))
    assert A.is_pair((array, 8000)) and A.is_pair((8000, array)) and A.is_pair(([0.0, 0.1], 8000))
    for other in (
        [array, 8000],
        ("a.wav", "b.wav"),
        (array, array),
        (None, array),
        (1, 2),
        (tone(), tone()),
        None,
    ):
        assert not A.is_pair(other)
