"""Variations, file names by pattern, prompts from files, JSON lines."""

import io
import json
import sys

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
        (["x", "--play", "--variations", "2"], "--play plays one piece"),
    ],
)
def test_what_cannot_be_is_refused(make, capsys, arguments, sentence):
    assert make(*arguments) == 2
    said = capsys.readouterr()
    assert sentence in said.err and said.err.count("\n") == 1 and said.out == ""
