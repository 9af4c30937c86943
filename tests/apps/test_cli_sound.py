"""The commands that take a recording apart."""

import zipfile

import pytest
import torch

from musicgen.apps.cli import run
from musicgen.io import basic_pitch, separation
from musicgen.io.audio import read
from musicgen.io.notes import Note, Notes
from tunes import scale, sines

needs_model = pytest.mark.skipif(basic_pitch.reason_missing() is not None, reason="needs the extra midi")


@pytest.fixture(scope="module")
def hum(tmp_path_factory):
    return sines(scale()).save(tmp_path_factory.mktemp("hum") / "hum.wav")


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


@needs_model
def test_notes_are_printed_written_and_given_back(hum, tmp_path, tiny_model, capsys):
    assert run(["notes", str(hum)]) == 0
    table = capsys.readouterr().out
    assert table.startswith("start,end,note,velocity,part\n0.3")
    assert [each.pitch for each in Notes.read(table.encode())] == [each.pitch for each in scale()]
    for name in ("hum.csv", "hum.mid"):
        assert run(["notes", str(hum), "-o", str(tmp_path / name)]) == 0
        assert f"{name}: 8 notes in" in capsys.readouterr().out
    (tmp_path / "hum.csv").write_text((tmp_path / "hum.csv").read_text().replace(",C5,", ",B4,"))
    words = ["generate", "flute", "--model-version", str(tiny_model), "--duration", "1", "-q", "-o"]
    for name in ("hum.csv", "hum.mid"):
        out = tmp_path / f"{name}.wav"
        assert run([*words, str(out), "--input-audio", str(tmp_path / name)]) == 0
        assert out.is_file()


@needs_model
def test_midi_of_a_recording(hum, tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert run(["midi", str(hum), "--bpm", "90"]) == 0
    assert "hum.mid: 8 notes in 4.2" in capsys.readouterr().out
    assert [each.pitch for each in Notes.read(tmp_path / "hum.mid")] == [each.pitch for each in scale()]
    assert run(["midi", str(hum)]) == 0
    assert "(an older file of this name is replaced)" in capsys.readouterr().out


def test_the_melody_of_a_midi_file_is_shown(tmp_path, capsys):
    path = Notes((Note(0, 1, 60), Note(0, 1, 72))).save(tmp_path / "a.mid")
    assert run(["notes", str(path)]) == 0
    assert capsys.readouterr().out.splitlines()[1:] == ["0.000,1.000,C5,80,notes"]
    assert run(["notes", str(path), "--all", "-o", str(tmp_path / "b.csv")]) == 0
    assert len(Notes.read(tmp_path / "b.csv")) == 2


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["notes", "HUM", "-o", "a.wav"], "must end in one of .mid, .midi, .csv; for example hum.csv"),
        (["midi", "HUM", "-o", "a.mid", "--onset", "2"], "--onset must be between 0 and 1, got 2"),
        (["midi", "HUM", "-o", "a.mid", "--bpm", "1"], "--bpm must be from 30 to 300, got 1"),
        (["midi", "missing.wav", "-o", "a.mid"], "'missing.wav' is not there"),
        (["notes", "HUM", "-o", "HUM.mid/a.csv"], "cannot be written"),
        (["stems", "bass.wav", "-o", "."], "bass.wav is the input audio itself"),
        (["pack", "HUM", "--take", "none.mgtake"], "none.mgtake is not a file; --take names the codes"),
        (["pack", "HUM", "--take", "codes.zip", "-o", "codes.zip"], "codes.zip is the input audio itself"),
    ],
)  # fmt: skip
def test_mistakes_are_one_sentence(hum, here, capsys, words, says):
    for name in ("HUM.mid", "bass.wav", "codes.zip"):
        (here / name).write_bytes(b"")
    assert run([str(hum) if word == "HUM" else word for word in words]) == 2
    said = capsys.readouterr().err
    assert says in said
    assert said.count("\n") == 1
    assert not (here / "a.mid").exists()


STEMS = ("drums", "bass", "other", "vocals")


def test_stems_of_a_recording(hum, here, demucs, capsys):
    assert run(["stems", str(hum)]) == 0
    assert "hum-stems/bass.wav: 4.5" in capsys.readouterr().out
    assert sorted(each.name for each in (here / "hum-stems").iterdir()) == sorted(
        f"{name}.wav" for name in STEMS
    )
    assert run(["stems", str(hum), "-o", "parts", "--format", "flac"]) == 0
    total = sum(read(here / "parts" / f"{name}.flac").samples for name in STEMS)
    torch.testing.assert_close(total, read(hum).samples, rtol=0, atol=1e-3)


def test_what_is_missing_is_said_once(here, tiny_model, monkeypatch, capsys):
    monkeypatch.setattr(separation, "reason_missing", lambda **_: "There is no Demucs.")
    monkeypatch.setattr(separation, "find", lambda *_, **__: (None, "There is no Demucs."))
    words = ["generate", "x", "--model-version", str(tiny_model), "--duration", "0.3", "-q", "--seed", "1"]
    assert run([*words, "-o", "a.wav", "--stems", "--pack"]) == 0
    assert capsys.readouterr().err.count("There is no Demucs.") == 1
    assert (here / "a.zip").is_file() and not (here / "a-stems").exists()


def test_generate_writes_what_is_asked_for_beside_the_music(here, tiny_model, demucs, capsys):
    words = ["generate", "x", "--model-version", str(tiny_model), "--duration", "0.3", "-q", "--seed", "1"]
    assert run([*words, "-o", "a.wav", "--stems", "--pack"]) == 0
    out = capsys.readouterr().out
    assert "  a-stems/drums.wav\n" in out and "  a.zip\n" in out
    assert (here / "a.zip").is_file() and not (here / "a.mid").exists()
    assert run(["pack", "a.wav", "-o", "b.zip"]) == 0
    assert "b.zip: 0.30 s" in capsys.readouterr().out
    assert run([*words, "-o", "c.wav", "--keep-codes"]) == 0
    assert run(["pack", "c.wav"]) == 0
    with zipfile.ZipFile("c.zip") as archive:
        assert {"codes.mgtake", "mix.wav", "stems/bass.wav", "about.txt"} <= set(archive.namelist())
        assert b"prompt: x\nseed: 1" in archive.read("about.txt")


@needs_model
def test_generate_writes_a_midi_file(here, tiny_model, capsys):
    words = ["generate", "x", "y", "--model-version", str(tiny_model), "--duration", "0.3", "-q", "--json"]
    assert run([*words, "-o", "a.wav", "--midi"]) == 0
    assert (here / "a-1.mid").read_bytes().startswith(b"MThd") and (here / "a-2.mid").is_file()
    assert all(line.startswith("{") for line in capsys.readouterr().out.splitlines())


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["generate", "x", "-o", "-", "--midi"], "--stems, --midi and --pack write files beside the music"),
        (["generate", "x", "--stream", "a.wav", "--stems"], "stems listens to the whole music"),
        (["generate", "x", "-o", "/dev/null", "--pack"], "/dev/null holds only sound"),
        (["stems", "HUM", "--format", "xyz"], "written as wav, mp3, flac, ogg, not as 'xyz'"),
        (["pack", "HUM", "-o", "a.rar"], "must end in .zip"),
    ],
)  # fmt: skip
def test_mistakes_with_companions_are_one_sentence(hum, here, capsys, words, says):
    assert run([str(hum) if word == "HUM" else word for word in words]) == 2
    said = capsys.readouterr().err
    assert says in said
    assert said.count("\n") == 1


def test_without_demucs_or_its_weights_there_is_one_sentence(hum, here, capsys):
    assert run(["stems", str(hum), "--offline"]) == 2
    said = capsys.readouterr().err
    assert said.startswith("Stems are not separated") and said.count("\n") == 1
    assert list(here.iterdir()) == []
