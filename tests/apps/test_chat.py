"""A conversation from standard input: each line is answered, and an error costs nothing."""

import io
import sys

import pytest
import soundfile

from musicgen.apps import chat as module
from musicgen.apps.cli import run
from musicgen.io import tags


@pytest.fixture
def talk(tiny_model, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(module, "sound_device_problem", lambda: "There is no sound device.")

    def converse(*lines, arguments=()):
        monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
        capsys.readouterr()
        options = ["--model", str(tiny_model), "--duration", "0.2", "-o", str(tmp_path)]
        assert run(["chat", *options, *arguments]) == 0
        return capsys.readouterr()

    return converse


def made(folder):
    """The tags of each take, by its number."""
    return {int(path.stem.split("-")[1]): tags.read(path) for path in sorted(folder.iterdir())}


def test_takes_again_and_more_like(talk, tmp_path):
    said = talk("calm piano", "rock", "again", "more like 1", "list", "quit", "never")
    takes = made(tmp_path)
    assert [takes[i].prompt for i in (1, 2, 3, 4)] == ["calm piano", "rock", "rock", "calm piano"]
    assert len({take.seed for take in takes.values()}) == 4
    assert "This is take 4." in said.out and "* 4  0.2 s" in said.out and said.err == ""


def test_longer_is_the_same_music_that_goes_on(talk, tmp_path):
    talk("x", "longer", "longer 0.3", "/normalization_strategy clip")
    takes = made(tmp_path)
    assert [takes[i].options["duration"] for i in (1, 2, 3)] == [0.2, 0.3, 0.6]
    assert len({take.seed for take in takes.values()}) == 1
    assert [soundfile.info(path).frames for path in sorted(tmp_path.iterdir())] == [6400, 9600, 19200]


def test_options_and_undo(talk, tmp_path):
    said = talk("/seed 5", "/output_format flac", "x", "/seed", "again", "undo", "undo", "again", "/options")
    takes = made(tmp_path)
    assert takes[1].seed == 5 and takes[1].options["output_format"] == "flac"
    assert 5 not in (takes[2].seed, takes[3].seed)
    assert "/seed is back at its default." in said.out and "Back at take 1." in said.out
    assert said.out.rstrip().endswith("/seed 5\n/output_format flac"), "undo has put the seed back"


def test_quotes_around_a_value_may_be_left_out_and_half_of_them_is_a_wrong_value(talk):
    said = talk("/key  'A minor'", '/key "B minor', "/key it's", "/", "/key D minor", "/options")
    assert said.out.splitlines() == ["/key A minor", "/key D minor", "/duration 0.2", "/key D minor"]
    assert len(said.err.splitlines()) == 3, said.err


def test_errors_are_sentences_and_the_conversation_goes_on(talk, tmp_path):
    wrong = [
        "again", "undo", "more like 3", "longer", "/bpm 999", "/bmp 3", "/top_k many", "/model large",
        "/prompt x", "play", "", "   ",
    ]  # fmt: skip
    said = talk(*wrong, "x", "more like 9", "longer far", "help")
    assert len(said.err.splitlines()) == 12, said.err
    assert "bpm must be between 30 and 300" in said.err and "did you mean 'bpm'" in said.err
    assert "There is no take 9; the takes are 1." in said.err
    assert "again            the same description" in said.out
    assert list(made(tmp_path)) == [1]


def test_a_second_conversation_keeps_the_takes_of_the_first(talk, tmp_path):
    talk("x")
    said = talk("y", "list", arguments=["--prompt", "first"])
    assert [take.prompt for take in made(tmp_path).values()] == ["x", "first", "y"]
    assert "* 3  0.2 s" in said.out


def test_takes_are_played_where_there_is_a_device(talk, monkeypatch, tmp_path):
    played = []
    monkeypatch.setattr(module, "sound_device_problem", lambda: None)
    monkeypatch.setattr(module, "play_file", lambda path: played.append(path.name))
    talk("x", "y", "play 1", "play")
    assert played == ["take-1.wav", "take-2.wav", "take-1.wav", "take-2.wav"]


def test_of_several_takes_the_best_is_listed_and_goes_on(talk, tmp_path):
    said = talk("/seed 1", "techno", "list", "/seed", "longer", arguments=["--best-of", "4"])
    one, two = (each for _, each in sorted(made(tmp_path).items()))
    assert f"* 1  0.2 s  seed {one.seed}  techno" in said.out
    assert two.seed == one.seed and two.options["best_of"] == 1


def test_again_keeps_the_times_of_a_description(talk, tmp_path):
    talk("0:00 calm piano | 0:00.1 drums", "again", "/timeline 0:00.1 strings", "again")
    takes = made(tmp_path)
    assert (
        takes[1].options["timeline"] == takes[2].options["timeline"]
        and "drums" in takes[2].options["timeline"]
    )
    assert "strings" in takes[3].options["timeline"] and "drums" not in takes[3].options["timeline"]
    assert {each.prompt for each in takes.values()} == {"calm piano"}
