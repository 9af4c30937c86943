"""`musicgen history`: takes are listed, shown, made again and forgotten."""

import io
import json

import pytest

from musicgen.apps import playback
from musicgen.apps.cli import run
from musicgen.errors import MissingExtraError
from musicgen.io.history import History


@pytest.fixture
def remembered(tiny_model, tmp_path, monkeypatch):
    """A history with two takes, of which the first is in this folder."""
    monkeypatch.setenv("MUSICGEN_HISTORY", str(tmp_path / "history.sqlite"))
    monkeypatch.chdir(tmp_path)
    options = ["--model", str(tiny_model), "--duration", "0.1", "--quiet"]
    assert run(["generate", "calm piano", "--seed", "5", "-o", "a.flac", *options]) == 0
    assert run(["generate", "rock", "--seed", "6", "-o", "b.wav", *options]) == 0
    assert run(["generate", "secret", "-o", "c.wav", "--no-history", *options]) == 0
    return tmp_path


def test_list_and_show(remembered, capsys):
    capsys.readouterr()
    (remembered / "b.wav").unlink()
    assert run(["history", "list"]) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert "calm piano" in first and "seed 5" in first and first.endswith("a.flac")
    assert "rock" in second and second.endswith("b.wav (gone)")
    assert run(["history"]) == 0
    assert capsys.readouterr().out.splitlines() == [first, second]
    assert run(["history", "list", "PIANO", "--json"]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert json.loads(line)["made_by"]["options"]["seed"] == 5
    assert run(["history", "show", "1"]) == 0
    assert json.loads(capsys.readouterr().out) == json.loads(line)
    assert run(["history", "list", "techno"]) == 0
    assert "No take has 'techno'" in capsys.readouterr().out
    for arguments in (["show", "9"], ["list", "-n", "0"]):
        assert run(["history", *arguments]) == 2
        assert capsys.readouterr().err.count("\n") == 1


def test_again_has_the_same_bytes(remembered, capsys):
    assert run(["history", "again", "1", "-o", "x.flac"]) == 0
    assert (remembered / "x.flac").read_bytes() == (remembered / "a.flac").read_bytes()
    assert run(["history", "again", "2"]) == 0
    assert (remembered / "take-2.wav").read_bytes() == (remembered / "b.wav").read_bytes()
    assert run(["history", "again", "2", "--input-audio", "take-2.wav"]) == 2
    assert "take-2.wav is the input audio itself" in capsys.readouterr().err
    assert run(["history", "again", "1", "-o", "x.wav"]) == 2
    assert "Take 1 is flac" in capsys.readouterr().err


def test_play(remembered, monkeypatch, capsys):
    played = []
    monkeypatch.setattr(playback, "check_sound_device", lambda: None)
    monkeypatch.setattr(playback, "play_file", played.append)
    assert run(["history", "play", "1"]) == 0
    assert played == [remembered / "a.flac"]
    (remembered / "b.wav").unlink()
    assert run(["history", "play", "2"]) == 2
    assert "`musicgen history again 2` makes it again" in capsys.readouterr().err

    def absent():
        raise MissingExtraError("no device")

    monkeypatch.setattr(playback, "check_sound_device", absent)
    assert playback.sound_device_problem() == "no device"


def test_clear(remembered, monkeypatch, capsys):
    assert run(["history", "clear", "1"]) == 0
    assert [entry.id for entry in History().entries()] == [2]
    monkeypatch.setattr("sys.stdin", io.StringIO())
    capsys.readouterr()
    assert run(["history", "clear"]) == 2
    assert "Give --yes" in capsys.readouterr().err
    assert run(["history", "clear", "--yes"]) == 0
    assert History().entries() == [] and (remembered / "a.flac").is_file()
    capsys.readouterr()
    assert run(["history", "list"]) == 0
    assert capsys.readouterr().out == "No takes yet.\n"
