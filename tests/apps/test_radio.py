"""`musicgen radio`: typed lines change the music, and what was written is complete and can be made again."""

import queue
import shutil
import sys
import time

import pytest

from musicgen import MusicGen
from musicgen.apps import cli, radio
from musicgen.engine.streaming import paced
from musicgen.io import tags
from musicgen.io.audio import Audio


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch):
    monkeypatch.setattr(time, "sleep", lambda _: None)


def test_typed_lines_change_what_is_written(tiny_model, tmp_path, capsys):
    model, lines = MusicGen.from_pretrained(tiny_model), queue.SimpleQueue()
    for line in ("dark techno\n", "\n", "/fade 0.5\n", "/guidance 5\n", "/not piano\n", "/guidance x\n", "/fade 99\n",
                 "/dance\n", "(x:9)\n"):  # fmt: skip
        lines.put(line)
    run = model.live("slow warm piano", seed=3, duration=1.0)
    radio.play_radio(run, lines, str(tmp_path / "a.wav"), None, raw=False)
    said = capsys.readouterr().err
    for sentence in (
        radio.HELP,
        "needs a number",
        "from 0 to 60",
        "There is no /dance",
        "weight of words",
        "seed 3",
    ):
        assert sentence in said
    assert Audio.read(tmp_path / "a.wav").samples.shape == (1, 32_000)
    params = tags.read(tmp_path / "a.wav").params()
    assert '"prompt": "dark techno"' in params.timeline and '"negative_prompt": "piano"' in params.timeline
    assert f"timeline: {params.timeline}" in said
    assert model.generate_iter(params.prompt, params).results()[0].audio.samples.shape == (1, 32_000)


def test_quit_ends_it(tiny_model, tmp_path):
    lines = queue.SimpleQueue()
    lines.put("/quit\n")
    run = MusicGen.from_pretrained(tiny_model).live("slow warm piano", seed=3)
    radio.play_radio(run, lines, str(tmp_path / "a.wav"), None, raw=True)
    assert 0 < (tmp_path / "a.wav").stat().st_size < 32_000


def test_ctrl_c_keeps_what_was_made(tiny_model, tmp_path, monkeypatch, capsys):
    def interrupted(chunks, ahead):
        for i, chunk in enumerate(chunks):
            if i == 3:
                raise KeyboardInterrupt
            yield chunk

    monkeypatch.setattr(radio, "paced", interrupted)
    monkeypatch.setattr(sys, "stdin", None)
    assert cli.run(["radio", "slow piano", "--model", str(tiny_model), "-o", str(tmp_path / "a.wav")]) == 130
    assert (
        Audio.read(tmp_path / "a.wav").duration > 0.2 and tags.read(tmp_path / "a.wav").prompt == "slow piano"
    )
    assert "seed" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ([], "Say what to begin with"),
        (["x", "--prompt", "y"], "not both"),
        (["x", "-o", "a.mp3"], "must be a wav file"),
        (["x", "-o", "-", "--ending"], "does not end"),
        (["x", "-o", "-", "--loop"], "cannot be a stream"),
        (["x", "-o", "-", "--temperature", "-1"], "--temperature must be between 0 and 100"),
    ],
)
def test_what_cannot_be_is_one_sentence(arguments, sentence, capsys):
    assert cli.run(["radio", *arguments]) == 2
    assert sentence in capsys.readouterr().err


def test_sound_comes_at_its_time(monkeypatch):
    slept = []
    monkeypatch.setattr(time, "monotonic", lambda: sum(slept))
    monkeypatch.setattr(time, "sleep", slept.append)
    import torch

    chunks = [Audio(torch.zeros(1, 3_200), 32_000)] * 20
    assert len(list(paced(iter(chunks), 0.5))) == 20
    assert sum(slept) == pytest.approx(1.5)


def test_it_does_not_write_into_the_sound_that_it_is_given(tone, tmp_path, capsys):
    given = tmp_path / "in.wav"
    shutil.copy(tone, given)
    assert cli.run(["radio", "x", "--input-audio", str(given), "--duration", "3", "-o", str(given)]) == 2
    assert "in.wav is the input audio itself" in capsys.readouterr().err
    assert given.read_bytes() == tone.read_bytes()


def test_a_full_disk_is_told_with_the_name_of_the_file(tiny_model, tmp_path, capsys):
    (path := tmp_path / "full.wav").symlink_to("/dev/full")
    options = ["--model", str(tiny_model), "--duration", "0.2"]
    assert cli.run(["radio", "x", "-o", str(path), *options]) == 2
    assert f"{path} cannot be written: No space left on device." in capsys.readouterr().err


def test_a_terminal_gets_no_sound(monkeypatch, capsys):
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    assert cli.run(["radio", "x", "-o", "-"]) == 2
    assert "Standard output is the terminal" in capsys.readouterr().err
