"""Sound files are read to their end, whatever they say about their length."""

import base64
import io
import math
import subprocess
import sys
import wave

import numpy as np
import pytest
import soundfile
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

import sound_files as files
from musicgen.errors import AudioError
from musicgen.io import audio as A
from musicgen.io import audio_read, mp3
from sound_files import tone


def test_every_kind_of_source(tmp_path):
    sound = tone()
    path = sound.save(tmp_path / "a.wav")
    data = path.read_bytes()
    uri = "data:audio/wav;base64," + base64.b64encode(data).decode()
    at_its_end = io.BytesIO(data)
    at_its_end.seek(0, 2)
    with path.open("rb") as file:
        for source in (path, str(path), data, bytearray(data), io.BytesIO(data), at_its_end, file, uri):
            assert torch.equal(A.read(source).samples, A.read(path).samples)


def test_a_stream_that_cannot_be_sought_is_read():
    data = A.encode(tone())

    class Stream(io.RawIOBase):
        rest = io.BytesIO(data)

        def readable(self):
            return True

        def readinto(self, buffer):
            return self.rest.readinto(buffer)

    assert A.read(io.BufferedReader(Stream())).duration == 0.5
    with pytest.raises(AudioError, match="mode 'rb'"):
        A.read(io.StringIO("text"))
    with pytest.raises(AudioError, match="cannot be read"):
        A.read(io.BufferedWriter(io.BytesIO()))


def test_a_path_that_is_no_text_is_read(tmp_path):
    path = tmp_path / "\udcff.wav"
    path.write_bytes(A.encode(tone()))
    assert A.read(path).duration == 0.5
    with pytest.raises(AudioError, match=r"'\\udcfe.wav"):
        A.read("\udcfe.wav")


@pytest.mark.parametrize("suffix", ["wav", "flac", "ogg", "mp3"])
def test_a_part_is_read(tmp_path, suffix):
    path = tone(2.0, rate=44100, channels=2).save(tmp_path / f"a.{suffix}")
    whole, part = A.read(path), A.read(path, start=0.5, end=1.25)
    assert torch.equal(part.samples, whole.samples[:, 22050:55125])
    assert torch.equal(A.read(path, start=0.5, max_seconds=0.75).samples, part.samples)
    assert A.read(path, start=0.5, end=1.0, max_seconds=9).duration == 0.5
    assert A.read(path, start=1.5, end=99).duration == pytest.approx(0.5, abs=0.1)
    with pytest.raises(AudioError, match=r"is 2\.\d\d s long: there is nothing from 3 s on"):
        A.read(path, start=3.0)
    with pytest.raises(AudioError, match="0 or later"):
        A.read(path, start=-1.0)


# ------------------------------------------------------------------------------------------ declared lengths


def test_flac_is_read_to_its_end_whatever_it_declares():
    wave = np.random.default_rng(0).integers(-20000, 20000, (100_000, 2)).astype(np.int16)
    good = files.encoded(wave, kind="FLAC")
    want = torch.from_numpy(wave.T / np.float32(32768))
    for declared in (0, 100_000, 30_000, 2**36 - 1):
        data = files.flac_length(good, declared)
        assert torch.equal(A.read(data).samples, want)
        assert torch.equal(A.read(data, start=1.0).samples, want[:, 44100:])
    joined = A.read(good + files.flac_length(good, 0))
    assert torch.equal(joined.samples, torch.cat([want, want], dim=1))


def test_mp3_without_a_count_is_read_to_its_end():
    wave = files.busy(3.0)
    for data in (files.vbr(wave), files.encoded(wave, bitrate_mode="AVERAGE", compression_level=0.5)):
        whole = A.read(data)
        assert whole.samples.shape == (1, len(wave))
        bare = A.read(files.without_count(data))
        # What the count frame said is gone: it is a silent frame, and nothing is trimmed.
        assert len(wave) < bare.samples.shape[1] < len(wave) + 4 * 1152
        noise = whole.samples[0, 90_000:100_000]
        lag = max(range(4 * 1152), key=lambda n: float(bare.samples[0, 90_000 + n : 100_000 + n] @ noise))
        assert torch.allclose(bare.samples[:, lag : lag + len(wave)], whole.samples, atol=1e-6)


@pytest.mark.parametrize("kind", ["MP3", "OGG"])
@pytest.mark.parametrize("between", [b"", b"ID3\4\0\0\0\0\0\x0a" + bytes(10)])
def test_joined_and_chained_files_are_read_to_their_end(kind, between):
    one, two = (
        files.encoded(files.busy(seconds, seed=seed), kind=kind) for seconds, seed in ((1.0, 1), (1.5, 2))
    )
    if kind == "OGG":
        between = b""  # tags have no place there
    parts = [A.read(one).samples, A.read(two).samples]
    joined = A.read(one + between + two)
    assert torch.equal(joined.samples, torch.cat(parts, dim=1))
    over_the_seam = A.read(one + between + two, start=0.5, end=2.0)
    assert torch.equal(over_the_seam.samples, joined.samples[:, 22050:88200])
    late = A.read(one + between + two, start=1.25)
    assert torch.equal(late.samples, joined.samples[:, 55125:])


@pytest.mark.parametrize("kind", ["MP3", "OGG"])
def test_joined_files_of_other_rates_come_as_the_first(kind):
    one, two = (
        files.encoded(files.busy(1.0), kind=kind),
        files.encoded(np.stack([files.busy(1.0, 22050)] * 2, axis=1), 22050, kind=kind),
    )
    sound = A.read(one + two)
    assert (sound.rate, sound.samples.shape[0]) == (44100, 1)
    assert sound.duration == pytest.approx(2.0, abs=1e-3)


def test_a_wav_from_a_pipe_is_read():
    data = bytearray(A.encode(tone()))
    data[4:8] = data[40:44] = b"\xff\xff\xff\xff"
    assert torch.equal(A.read(bytes(data)).samples, A.read(A.encode(tone())).samples)


def test_lengths_are_measured_not_declared(tmp_path):
    wave = files.busy(2.0)
    flac, song, ogg = files.encoded(wave, kind="FLAC"), files.vbr(wave), files.encoded(wave, kind="OGG")
    cases = {
        "a.wav": (files.encoded(wave, kind="WAV"), 2.0),
        "a.flac": (flac, 2.0),
        "unknown.flac": (files.flac_length(flac, 0), 2.0),
        "long.flac": (files.flac_length(flac, 9_999_999), 2.0),
        "two.flac": (flac + flac, 4.0),
        "a.mp3": (song, 2.0),
        "two.mp3": (song + song, 4.0),
        "two.ogg": (ogg + ogg, 4.0),
    }
    for name, (data, seconds) in cases.items():
        (tmp_path / name).write_bytes(data)
        assert A.measure(tmp_path / name) == (seconds, 44100), name
        assert A.read(tmp_path / name).duration == seconds, name


# ---------------------------------------------------------------------------------- samples that look like MPEG


SONG = np.frombuffer(files.vbr(files.busy(1.0))[:7992], dtype=np.uint8)
CASES = [
    *((kind, "PCM_32") for kind in ("WAV", "RF64", "W64", "CAF", "AU", "NIST", "IRCAM", "MAT4", "MAT5")),
    *((kind, "PCM_24") for kind in ("WAV", "RF64", "W64", "CAF", "AU", "NIST")),
]


@pytest.mark.parametrize(("kind", "subtype"), CASES)
def test_samples_with_the_bytes_of_an_mp3_are_samples(kind, subtype):
    size = int(subtype[-2:]) // 8
    wave = np.pad(SONG.reshape(-1, size), ((0, 0), (4 - size, 0))).view("<i4")[:, 0]
    endian = "FILE" if kind in ("RF64", "W64") else "LITTLE"
    data = files.encoded(wave, 32000, kind, subtype, endian=endian)
    assert SONG.tobytes() in data
    sound = A.read(data)
    assert sound.rate == 32000 and sound.samples.shape == (1, len(wave))
    assert np.allclose(sound.samples[0], wave / 2**31, atol=1e-7)


@pytest.mark.parametrize("magic", ["RIFF", "RIFX", "RF64", "BW64", "FORM", "riff", "caff", ".snd", "NIST_1A"])
def test_a_damaged_file_with_the_bytes_of_an_mp3_is_refused(magic):
    with pytest.raises(AudioError, match="not audio"):
        A.read(magic.encode() + bytes(100) + SONG.tobytes())


# ---------------------------------------------------------------------------------------------- bounds and bombs


def test_too_much_audio_is_refused_by_what_is_read(monkeypatch):
    monkeypatch.setattr(audio_read, "MAX_SAMPLES", 40_000)
    data = files.encoded(np.zeros(200_000, dtype=np.float32), 32000, kind="FLAC")
    with pytest.raises(AudioError, match="too long: at most 0 minutes"):
        A.read(data)
    with pytest.raises(AudioError, match="too long"):
        A.read(data + data)
    assert A.read(data, end=1.0).duration == 1.0
    assert A.read(files.flac_length(data, 2**36 - 1), start=1.0, max_seconds=1.0).duration == 1.0


@pytest.mark.parametrize("kind", ["FLAC", "OGG", "MP3"])
def test_no_more_is_decoded_than_is_requested(monkeypatch, kind):
    data = files.encoded(np.zeros(60 * 32000, dtype=np.float32), 32000, kind=kind)
    decoded = []
    blocks = audio_read._Part.__init__

    def counting(self, rate, channels, make, frames=None):
        def counted(first):
            for block in make(first):
                decoded.append(len(block))
                yield block

        blocks(self, rate, channels, counted, frames)

    monkeypatch.setattr(audio_read._Part, "__init__", counting)
    assert A.read(data, max_seconds=1.5).duration == 1.5
    assert sum(decoded) <= 1152 * 1100


def test_a_header_that_declares_too_much_gives_what_is_there():
    data = bytearray(header(frames=b"\1\0" * 1000))
    data[40:44] = (2 * 10_000_000).to_bytes(4, "little")
    assert A.read(bytes(data)).samples.shape == (1, 1000)


# --------------------------------------------------------------------------------------------------- broken files


def header(rate=32000, channels=1, frames=b"\0" * 64):
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as out:
        out.setnchannels(channels)
        out.setsampwidth(2)
        out.setframerate(rate)
        out.writeframes(frames)
    return buffer.getvalue()


def as_float(values):
    return files.encoded(np.array(values, dtype=np.float32), 32000, kind="WAV", subtype="FLOAT")


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
        ("", "is empty"),
        ("no/such/file.wav", "is not there"),
        ("/", "a folder"),
        ("a\0b.wav", "is not"),
        ("x" * 5000, "is not"),
        (3, "from a path, bytes or an open file, got int"),
    ],
    # Not the bytes themselves: in float files libsndfile notes the time.
    ids=lambda value: value if isinstance(value, str) and len(value) < 60 else type(value).__name__,
)
def test_bad_audio_is_one_sentence(source, sentence):
    with pytest.raises(AudioError, match=sentence) as caught:
        A.read(source)
    assert "\n" not in str(caught.value) and str(caught.value).endswith(".")


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


QUIET = """
import sys
from pathlib import Path
from musicgen.errors import AudioError
from musicgen.io.audio import read
for path in sorted(Path(sys.argv[1]).iterdir()):
    try:
        print(path.name, read(path).samples.shape[1])
    except AudioError as error:
        print(path.name, error)
"""


def test_decoders_say_nothing_on_stderr(tmp_path):
    song, flac = files.vbr(files.busy(1.0)), files.encoded(files.busy(1.0), kind="FLAC")
    cases = {
        "cut": song[: len(song) // 2],
        "headless": song[1000:],
        "hole": song[:5000] + song[5700:],
        "junk": b"junk" * 30_000 + song,
        "junk-inside": song[:5000] + b"\xff\xfb" + bytes(90_000) + song[5000:],
        "joined": song + song,
        "tags": b"ID3\4\0\x40\0\0\0\x0a" + bytes(10) + song + b"TAG" + bytes(125) + song,
        "zeros": bytes(100_000),
        "other-rate": song + files.vbr(files.busy(1.0, 22050), 22050),
        "flac-cut": flac[: len(flac) // 2],
    }
    for name, data in cases.items():
        (tmp_path / name).write_bytes(data)
    done = subprocess.run([sys.executable, "-c", QUIET, tmp_path], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    printed = dict(line.split(" ", 1) for line in done.stdout.splitlines())
    assert int(printed["joined"]) == int(printed["tags"]) == 2 * 44100
    assert int(printed["other-rate"]) == pytest.approx(2 * 44100, abs=2)
    assert int(printed["junk"]) == 44100 and 44100 <= int(printed["junk-inside"]) < 48000
    assert 15_000 < int(printed["cut"]) < 40_000 and int(printed["hole"]) > 35_000
    assert "is damaged: it cannot be decoded beyond 0." in printed["flac-cut"]
    assert "not audio" in printed["zeros"]


SILENT = """
import os, sys, threading
from musicgen.io.audio import read
data, over = open(sys.argv[1], "rb").read(), threading.Event()
def speak():
    for number in range(200):
        os.write(2, b"%d\\n" % number)
        over.wait(1e-4)
other = threading.Thread(target=speak)
other.start()
for _ in range(20):
    read(data)
other.join()
"""
UNSHARE = "import ctypes, sys; sys.exit(ctypes.CDLL(None).unshare(0x400) != 0)"


@pytest.mark.skipif(sys.platform != "linux", reason="only there a thread has its own table of open files")
def test_decoders_print_nothing_and_other_threads_still_can(tmp_path):
    if subprocess.run([sys.executable, "-c", UNSHARE], check=False).returncode:
        pytest.skip("a sandbox forbids unshare")
    data = bytearray(files.encoded(files.busy(2.0), bitrate_mode="CONSTANT", compression_level=0.7))
    for offset in mp3.segments(bytes(data))[0].offsets:
        data[offset + 60 : offset + 100] = bytes(255 - byte for byte in data[offset + 60 : offset + 100])
    (tmp_path / "a.mp3").write_bytes(data)
    noisy = f"from musicgen.io import mp3\nmp3._quietly = lambda work: work()\n{SILENT}"
    printed = subprocess.run(
        [sys.executable, "-c", noisy, tmp_path / "a.mp3"], capture_output=True, check=True
    )
    assert b"libmpg123" in printed.stderr
    done = subprocess.run([sys.executable, "-c", SILENT, tmp_path / "a.mp3"], capture_output=True, check=True)
    assert done.stderr.split() == [b"%d" % number for number in range(200)]


def test_written_files_are_what_other_readers_see(tmp_path):
    data, rate = soundfile.read(tone(1.0).save(tmp_path / "a.mp3"))
    assert (
        torch.equal(A.read(tmp_path / "a.mp3").samples[0], torch.from_numpy(data).float()) and rate == 32000
    )
