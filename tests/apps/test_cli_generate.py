"""Variations, file names by pattern, prompts from files, JSON lines."""

import io
import json
import shutil
import sys
from contextlib import redirect_stderr

import pytest
import soundfile

from musicgen.apps.cli import run
from musicgen.io import tags


@pytest.fixture
def make(tiny_model):
    def command(*arguments) -> int:
        options = ["--model", str(tiny_model), "--duration", "0.1", "--quiet"]
        return run(["generate", *map(str, arguments), *options])

    return command


def test_variations_by_pattern_as_json(make, tmp_path, capsys):
    pattern = tmp_path / "{prompt}-{seed}.flac"
    assert make("calm piano", "rock", "--variations", 2, "--seed", 5, "-o", pattern, "--json") == 0
    out, err = capsys.readouterr()
    facts = [json.loads(line) for line in out.splitlines()]
    assert [(each["prompt"], each["seed"]) for each in facts] == [
        ("calm piano", 5), ("calm piano", 6), ("rock", 7), ("rock", 8),
    ]  # fmt: skip
    names = ["calm-piano-5.flac", "calm-piano-6.flac", "rock-7.flac", "rock-8.flac"]
    assert sorted(path.name for path in tmp_path.iterdir()) == names
    assert [each["path"] for each in facts] == [str(tmp_path / name) for name in names]
    assert tags.read(tmp_path / "rock-8.flac").options == facts[3]["options"]
    assert "times real time" in err
    assert make("rock", "--seed", 8, "-o", tmp_path / "again.flac", "--no-tags") == 0
    plain = soundfile.read(tmp_path / "again.flac")[0]
    assert (plain == soundfile.read(tmp_path / "rock-8.flac")[0]).all()
    assert tags.read(tmp_path / "again.flac") is None


def test_prompts_of_standard_input_and_of_files(make, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"jazz\n\nrock\n")))
    assert make("-", "-o", tmp_path / "{prompt}.wav") == 0
    (tmp_path / "list.csv").write_text("prompt\nfolk\n")
    assert make("--prompts", tmp_path / "list.csv", "-o", tmp_path / "{prompt}.wav") == 0
    (tmp_path / "list.jsonl").write_text('{"prompt": "blues"}\n"polka"\n')
    assert make("--prompts", tmp_path / "list.jsonl", "-o", tmp_path / "{prompt}.wav") == 0
    assert {path.stem for path in tmp_path.glob("*.wav")} == {"jazz", "rock", "folk", "blues", "polka"}
    (tmp_path / "own.jsonl").write_text('{"prompt": "x", "seed": 7}')
    capsys.readouterr()
    assert make("--prompts", tmp_path / "own.jsonl") == 2
    assert "musicgen batch" in capsys.readouterr().err


def test_a_stream_has_tags_and_a_line_of_json(make, tmp_path, capsys):
    assert make("x", "--stream", tmp_path / "a.wav", "--seed", 7, "--json") == 0
    facts = json.loads(capsys.readouterr().out)
    assert (facts["seed"], facts["path"], facts["model"]) == (7, str(tmp_path / "a.wav"), "tiny")
    assert tags.read(tmp_path / "a.wav").seed == 7
    assert soundfile.info(tmp_path / "a.wav").frames == 3200
    assert make("x", "-o", tmp_path / "b.wav", "--seed", 7, "--normalization-strategy", "fixed") == 0
    assert (tmp_path / "a.wav").read_bytes() == (tmp_path / "b.wav").read_bytes()


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["x", "--variations", "0"], "--variations must be between 1 and 1000, got 0."),
        (["x", "-o", "-", "--json"], "cannot both go to standard output"),
        (["x", "--prompts", "list.txt"], "not both"),
        (["--prompts", "absent.txt"], "absent.txt cannot be read"),
        (["x", "-o", "{name}.wav"], "the fields are {prompt}"),
        (["x", "-o", "sub/.wav"], "'.wav' has nothing before its suffix; name it as out.wav."),
        (["x", "-o", "{bpm}.flac"], "'.flac' has nothing before its suffix"),
        (["x", "-o", "/dev/full"], "/dev/full cannot be written: No space left on device."),
        (["x", "--stream", "/dev/full"], "/dev/full cannot be written: No space left on device."),
        (["x", "--play", "--variations", "2"], "--play plays one piece"),
    ],
)
def test_what_cannot_be_is_refused(make, capsys, arguments, sentence):
    assert make(*arguments) == 2
    said = capsys.readouterr()
    assert sentence in said.err and said.err.count("\n") == 1 and said.out == ""


@pytest.mark.parametrize(
    ("given", "options"),
    [
        ("out.wav", []),
        ("out.mgtake", ["--keep-codes", "--replace", "0.5:1"]),
        ("out.mid", ["--midi"]),
        ("out.zip", ["--pack"]),
        ("out-stems/bass.wav", ["--stems"]),
        ("out-2nd.wav", ["--best-of", "2", "--keep-all"]),
        ("out-2-3rd.wav", ["--best-of", "3", "--keep-all", "--variations", "2"]),
    ],
)
def test_no_file_of_a_take_replaces_the_sound_that_it_is_given(make, tone, tmp_path, given, options):
    source = tmp_path / given
    source.parent.mkdir(exist_ok=True)
    shutil.copy(tone, source)
    with redirect_stderr(io.StringIO()) as said:
        assert make("x", "--input-audio", source, "-o", tmp_path / "out.wav", *options) == 2
    assert f"{source} is the input audio itself; give --output another name." in said.getvalue()
    assert source.read_bytes() == tone.read_bytes()


def test_the_sound_that_is_given_is_safe_where_only_the_model_tells_how_many_seeds_there_are(
    make, tone, tmp_path, capsys
):
    shutil.copy(tone, source := tmp_path / "12.wav")
    words = ["a", "b", "--key", "A minor", "--seed", "8", "--input-audio", source, "--continuation"]
    assert make(*words, "--duration", "1", "-o", tmp_path / "{seed}.wav") == 2
    assert "is the input audio itself" in capsys.readouterr().err
    assert source.read_bytes() == tone.read_bytes()


def test_two_takes_of_a_request_do_not_share_a_file(make, tmp_path, capsys):
    words = ["calm", "calm 2nd", "--best-of", "2", "--keep-all", "-o", tmp_path / "{prompt}.wav"]
    assert make(*words) == 2
    assert "Two takes would have the same file" in capsys.readouterr().err and not list(tmp_path.iterdir())


def test_codes_are_written_beside_files_only_and_one_that_is_replaced_is_told(make, tmp_path, capsys):
    assert make("x", "-o", "/dev/null", "--keep-codes") == 2
    assert "/dev/null holds only sound" in capsys.readouterr().err
    for replaced in (False, True):
        assert make("x", "-o", tmp_path / "a.wav", "--keep-codes") == 0
        said = capsys.readouterr().out
        assert ("a.mgtake (an older file of this name is replaced)" in said) == replaced


def test_variations_of_which_the_best_is_kept_are_made_of_other_takes(make, tmp_path, capsys):
    words = ["techno", "--variations", "2", "--best-of", "3", "--keep-all", "--seed", "1", "--json"]
    assert make(*words, "--duration", "1", "-o", tmp_path / "{seed}.wav") == 0
    facts = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert sorted(each["seed"] for each in facts) == [1, 2, 3, 4, 5, 6]
    for best in (facts[0], facts[3]):
        assert best["path"] == str(tmp_path / f"{best['seed']}.wav"), "the name has the seed of its take"


def test_a_model_without_a_clock_makes_other_takes_for_each_variation(make, tmp_path, capsys):
    words = ["x", "--variations", "2", "--key", "A minor", "--seed", "1", "--duration", "1", "--json"]
    assert make(*words, "-o", tmp_path / "{seed}.wav") == 0
    first, second = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert 1 <= first["seed"] <= 4 < second["seed"] <= 8
    assert second["path"] == str(tmp_path / f"{second['seed']}.wav")
