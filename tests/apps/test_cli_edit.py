"""The commands for finished music, on a tiny model."""

import shutil

import pytest

from musicgen.apps.cli import run
from musicgen.io.audio import read
from musicgen.io.take import Take


@pytest.fixture(scope="module")
def folder(tiny_model, tmp_path_factory):
    place = tmp_path_factory.mktemp("edit")
    words = ["generate", "dark techno", "--duration", "2", "--seed", "3", "--model-version", str(tiny_model)]
    assert run([*words, "--keep-codes", "-o", str(place / "a.wav")]) == 0
    return place


def edit(folder, model, *words) -> int:
    return run([*map(str, words), "--model-version", str(model)])


def test_generate_keeps_codes_beside_the_sound(folder, tiny_model, capsys):
    assert run(["open", str(folder / "a.mgtake")]) == 0
    out = capsys.readouterr().out
    assert "2.00 s, 4 x 100 codes of tiny" in out and "prompt: dark techno" in out and "seed: 3" in out
    again = folder / "again.wav"
    assert edit(folder, tiny_model, "open", folder / "a.mgtake", "-o", again) == 0
    assert read(again).samples.equal(read(folder / "a.wav").samples)


def test_open_cuts_joins_and_extends(folder, tiny_model):
    assert run(["open", str(folder / "a.mgtake"), "--trim", "0.5:1.5", "-o", str(folder / "b.mgtake")]) == 0
    assert Take.read(folder / "b.mgtake").duration == 1
    words = [
        "open",
        folder / "b.mgtake",
        "--join",
        folder / "a.mgtake",
        "--extend",
        1,
        "-o",
        folder / "c.wav",
    ]
    assert edit(folder, tiny_model, *words) == 0
    assert read(folder / "c.wav").duration == 4


def test_edit_replaces_inserts_and_varies(folder, tiny_model, capsys):
    takes = "edit", folder / "a.mgtake"
    sound = "edit", folder / "a.wav"
    assert (
        edit(folder, tiny_model, *sound, "--replace", "0.5:1.5", "--candidates", 2, "-o", folder / "r.wav")
        == 0
    )
    assert "new from 0.50 to 1.50 s" in capsys.readouterr().out
    old, new = (read(folder / name).samples for name in ("a.wav", "r.wav"))
    assert new[:, :16_000].equal(old[:, :16_000]) and new[:, 48_000:].equal(old[:, 48_000:])
    assert edit(folder, tiny_model, *takes, "--insert", "1:0.5", "-o", folder / "i.mgtake") == 0
    assert Take.read(folder / "i.mgtake").duration == 2.5
    assert edit(folder, tiny_model, *takes, "--variation", "0.3", "--seed", 1, "-o", folder / "v.flac") == 0
    assert read(folder / "v.flac").duration == 2


@pytest.mark.parametrize(
    "words",
    [["edit", "a.mgtake", "a flute alone", "--variation", "0.3"], ["open", "a.mgtake", "a flute alone", "--extend", 3],
     ["bridge", "a.wav", "a.mgtake", "a flute alone", "--seconds", 1, "--candidates", 1]],
    ids=lambda words: words[0],
)  # fmt: skip
def test_a_description_needs_no_option(folder, tiny_model, words):
    words = [folder / each if str(each).startswith("a.") else each for each in words]
    assert edit(folder, tiny_model, *words, "-o", folder / "described.mgtake") == 0
    assert Take.read(folder / "described.mgtake").prompt == "a flute alone"


def test_bridge_writes_all_three(folder, tiny_model):
    words = ["bridge", folder / "a.wav", folder / "a.mgtake", "--seconds", 1, "--candidates", 1]
    assert edit(folder, tiny_model, *words, "-o", folder / "bridge.wav") == 0
    assert read(folder / "bridge.wav").duration == 5


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["edit", "a.wav", "-o", "b.wav"], "Give one of --replace, --insert and --variation, got 0"),
        (["edit", "a.wav", "--replace", "1:2", "--variation", "0.3", "-o", "b.wav"], "got 2 of them"),
        (["edit", "a.wav", "--replace", "1:2"], "--output is needed"),
        (
            ["edit", "a.wav", "flute", "--replace", "1:2", "--prompt", "drums", "-o", "b.wav"],
            "description once",
        ),
        (
            ["edit", "a.wav", "--replace", "one:2", "-o", "b.wav"],
            "two numbers of seconds, such as 8:12, got one:2",
        ),
        (["edit", "a.wav", "--replace", "1:2", "-o", "a.wav"], "is the input audio itself"),
        (["edit", "a.wav", "--replace", "1:2", "-o", "b.txt"], "must end in one of"),
        (["open", "a.wav"], "is not a take"),
        (["open", "a.mgtake", "--extend", "3"], "--extend needs --output"),
        (
            ["open", "a.mgtake", "--extend", "nan", "-o", "c.wav"],
            "--extend must be between 0.02 and 3600 seconds",
        ),
        (["open", "a.mgtake", "rock", "-o", "c.wav"], "for new music: --extend says how many"),
        (["open", "a.mgtake", "--seed", "5", "-o", "c.wav"], "for new music: --extend says how many"),
        (
            ["bridge", "a.wav", "b.mgtake", "--seconds", "0", "-o", "c.wav"],
            "--seconds must be between 0.02 and 3600",
        ),
        (["open", "a.mgtake", "--join", "b.mgtake", "-o", "b.mgtake"], "b.mgtake is the input audio itself"),
        (["open", "a.mgtake", "--trim", "3:9"], "start must be from 0 to 2 s"),
        (["bridge", "a.wav", "none.wav", "-o", "c.wav"], "none.wav"),
    ],
)
def test_wrong_commands_get_one_sentence(folder, words, sentence, capsys, monkeypatch):
    monkeypatch.chdir(folder)
    shutil.copy("a.mgtake", "b.mgtake")
    assert run([*words, "--model-version", "tiny-that-is-not-loaded"] if words[0] == "edit" else words) == 2
    message = capsys.readouterr().err.strip()
    assert sentence in message and "\n" not in message
