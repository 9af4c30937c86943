"""`musicgen generate --stream` and `--play`: sound in a pipe or a file while it is made, kept when it is stopped."""

import io
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from typing import ClassVar

import numpy as np
import pytest
import soundfile

from musicgen.apps import playback
from musicgen.apps.cli import run
from started import usual_signals

RATE = 32_000


def play(model, *arguments) -> int:
    return run(["generate", "--quiet", "--model-version", str(model), *map(str, arguments)])


def refused(capsys, *arguments) -> str:
    assert run(["generate", *map(str, arguments)]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1, captured.err
    return captured.err


def command(*arguments, **options) -> subprocess.Popen:
    return subprocess.Popen(
        [sys.executable, "-m", "musicgen", "generate", *map(str, arguments)],
        env={**os.environ, "OMP_NUM_THREADS": "1"},
        preexec_fn=usual_signals,
        **options,
    )  # fmt: skip


def samples(data: bytes) -> np.ndarray:
    return soundfile.read(io.BytesIO(data), dtype="int16")[0]


def test_a_real_pipe_gets_the_sound_of_the_file(tiny_model, tmp_path):
    options = ["--model", tiny_model, "--duration", 2.5, "--seed", 5]
    with command("x", "--stream", "-", *options, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        sound, words = process.communicate()
    assert process.returncode == 0
    for part in (b"standard output: 2.50 s, seed 5", b"First sound after", b"times real time"):
        assert part in words
    assert (
        play(tiny_model, "x", "-o", tmp_path / "a.wav", *options[2:], "--normalization-strategy", "fixed")
        == 0
    )
    assert np.array_equal(samples(sound), samples((tmp_path / "a.wav").read_bytes()))


def test_a_file_and_raw_samples(capsysbinary, tiny_stereo, tmp_path):
    options = ["--duration", 0.7, "--seed", 5]
    assert play(tiny_stereo, "x", "--stream", tmp_path / "new" / "a.wav", "--no-tags", *options) == 0
    assert b"a.wav: 0.70 s, seed 5" in capsysbinary.readouterr().out
    info = soundfile.info(tmp_path / "new" / "a.wav")
    assert (info.frames, info.channels, info.subtype) == (22_400, 2, "PCM_16")
    assert play(tiny_stereo, "x", "--stream", "-", "--raw", *options) == 0
    raw = capsysbinary.readouterr().out
    assert raw == (tmp_path / "new" / "a.wav").read_bytes()[44:]
    assert play(tiny_stereo, "x", "--stream", tmp_path / "a.pcm", "--raw", *options) == 0
    assert (tmp_path / "a.pcm").read_bytes() == raw
    assert b"is replaced" not in capsysbinary.readouterr().err
    assert play(tiny_stereo, "x", "--stream", tmp_path / "a.pcm", "--raw", *options) == 0
    assert b"a.pcm: the older file of this name is replaced." in capsysbinary.readouterr().err
    assert play(tiny_stereo, "x", "--stream", "/dev/null", *options) == 0


def test_a_named_pipe(tiny_model, tmp_path):
    pipe, found = tmp_path / "pipe", []
    os.mkfifo(pipe)
    reader = threading.Thread(target=lambda: found.append(pipe.read_bytes()), daemon=True)
    reader.start()
    assert play(tiny_model, "x", "--stream", pipe, "--duration", 0.5) == 0
    reader.join(60)
    assert len(samples(found[0])) == RATE // 2


@pytest.mark.skipif(shutil.which("ffmpeg") is None, reason="ffmpeg is not installed")
def test_ffmpeg_reads_the_pipe(tiny_model, tmp_path):
    options = ["--model", tiny_model, "--duration", 1, "--seed", 5]
    with command(
        "x", "--stream", "-", *options, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        done = subprocess.run(
            ["ffmpeg", "-v", "error", "-i", "-", "-f", "s16le", "-"],
            stdin=process.stdout, capture_output=True, check=True,
        )  # fmt: skip
    assert len(done.stdout) == 2 * RATE
    assert done.stderr == b""


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM"])
def test_what_was_written_before_an_interrupt_is_kept(name, tiny_model, tmp_path):
    out, number = tmp_path / "a.wav", getattr(signal, name)
    options = ["--model", tiny_model, "--duration", 3600, "--seed", 5]
    with command("x", "--stream", out, *options, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        try:
            while process.poll() is None and (not out.exists() or out.stat().st_size < 50_000):
                time.sleep(0.01)
            process.send_signal(number)
            _, words = process.communicate()
        finally:
            process.kill()
    assert process.returncode == 128 + number
    assert b"which are kept; seed 5" in words
    assert words.strip().splitlines()[-1] == b"Interrupted."
    assert b"Traceback" not in words
    kept = soundfile.info(out).frames
    data = out.read_bytes()
    assert int.from_bytes(data[4:8], "little") == len(data) - 8, "the header has the length that was written"
    assert len(data) >= 44 + 2 * kept, "tags may follow the sound"
    assert 20_000 < kept < 3600 * RATE
    whole = tmp_path / "b.wav"
    seconds = kept / RATE + 1
    assert play(tiny_model, "x", "--stream", whole, "--duration", seconds, "--seed", 5) == 0
    assert np.array_equal(samples(out.read_bytes()), samples(whole.read_bytes())[:kept])


def test_a_reader_that_goes_away_is_no_error(tiny_model):
    options = ["--model", tiny_model, "--duration", 3600]
    with command("x", "--stream", "-", *options, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        try:
            assert process.stdout.read(2000)[:4] == b"RIFF"
            process.stdout.close()
            words = process.stderr.read()
            process.wait()
        finally:
            process.kill()
    assert (process.returncode, words) == (0, b"")


@pytest.mark.parametrize("option", ["--output", "--stream"])
def test_sound_arrives_where_nobody_reads_the_messages(tiny_model, option):
    reading, writing = os.pipe()
    os.close(reading)
    options = ["--model", tiny_model, "--duration", 0.3]
    warned = ["--key", "A minor", "--best-of", 1]  # of a model that is told it in words only
    with command("x", option, "-", *options, *warned, stdout=subprocess.PIPE, stderr=writing) as process:
        os.close(writing)
        sound, _ = process.communicate()
    assert process.returncode == 0 and samples(sound).shape == (9600,)


class Heard:
    """A player that keeps what it is given."""

    pieces: ClassVar[list] = []

    def play(self, piece):
        self.pieces.append(piece.samples)

    def finish(self):
        self.pieces.append("to its end")

    def stop(self):
        self.pieces.append("stopped")


def test_playing_alone_and_beside_writing(capsys, tiny_model, tmp_path, monkeypatch):
    monkeypatch.setattr(playback, "check_sound_device", lambda: None)
    monkeypatch.setattr(playback, "Player", Heard)
    monkeypatch.setattr(Heard, "pieces", [])
    assert play(tiny_model, "x", "--play", "--duration", 1, "--seed", 5) == 0
    assert "played: 1.00 s, seed 5" in capsys.readouterr().out
    assert Heard.pieces.pop() == "to its end"
    assert sum(each.shape[1] for each in Heard.pieces) == RATE
    assert play(tiny_model, "x", "--play", "--stream", tmp_path / "a.wav", "--duration", 1) == 0
    assert soundfile.info(tmp_path / "a.wav").frames == RATE


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["x", "--stream", "-", "-o", "a.wav"], "write --stream a.wav in place of --output"),
        (["x", "--play", "-o", "a.wav"], "write --stream a.wav in place of --output"),
        (["x", "y", "--stream", "-"], "one piece of music, got 2"),
        (["x", "y", "--play"], "--play plays one piece of music, got 2 prompts"),
        (["x", "--stream", "a.mp3"], "must end in .wav"),
        (["x", "--stream", "a.wav", "--output-format", "MP3"], "--stream writes wav, got --output-format mp3"),
        (["x", "--stream", ""], "--stream needs the name of a file"),
        (["x", "--stream", "/tmp"], "/tmp is a folder; name a file, such as --stream /tmp/out.wav"),
        (["x", "--raw"], "--raw is for --stream"),
        (["x", "--stream", "-", "--normalization-strategy", "peak"], "must be fixed or clip in a stream"),
        (["x", "--stream", "-", "--multi-band-diffusion"], "--multi-band-diffusion cannot do"),
    ],
)  # fmt: skip
def test_bad_requests_get_one_sentence(capsys, arguments, sentence):
    assert sentence in refused(capsys, *arguments)


def test_a_terminal_gets_no_sound(capsys, monkeypatch):
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert "is the terminal" in refused(capsys, "x", "--stream", "-")


def test_playing_without_the_extra_is_one_sentence_before_a_model_is_loaded(capsys, monkeypatch):
    monkeypatch.setattr("musicgen.extras.find_spec", lambda name: None)
    said = refused(capsys, "x", "--play", "--model-version", "nano")
    assert "pip install 'musicgen-engine[play]'" in said
