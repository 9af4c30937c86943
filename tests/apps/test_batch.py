"""A batch makes each take once, goes on after a kill, and makes anew what has changed."""

import errno
import json
import os
import shutil
import subprocess
import sys
import zipfile

import pytest
import soundfile

from musicgen.apps.batch import MANIFEST, Settings, plan
from musicgen.apps.cli import run
from musicgen.io.folder_lock import locked
from musicgen.io.prompt_lists import ListedTake

LINES = [
    {"prompt": "calm piano", "seed": 7, "name": "calm"},
    "slow jazz",
    {"prompt": "techno", "duration": 0.3, "temperature": 0.5, "classifier_free_guidance": 1},
    {"prompt": "rock", "output_format": "ogg"},
    {"prompt": "flute", "input_audio": "TONE", "continuation": True, "continuation_end": 0.1},
]
FILES = ["calm.wav", "take-0002.wav", "take-0003.wav", "take-0004.ogg", "take-0005.wav"]


def write(path, lines):
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))


@pytest.fixture
def batch(tiny_model, tone, tmp_path):
    """A command that makes the list; the list; and the folder."""
    write(listed := tmp_path / "list.jsonl", json.loads(json.dumps(LINES).replace("TONE", str(tone))))

    def command(*arguments, folder="out") -> int:
        options = ["--model", str(tiny_model), "--duration", "0.2", "--quiet"]
        return run(["batch", str(listed), "-o", str(tmp_path / folder), *options, *map(str, arguments)])

    return command, listed, tmp_path / "out"


def state(folder):
    return {path.name: (path.stat().st_mtime_ns, path.read_bytes()) for path in folder.glob("*.[wo]*")}


def test_each_line_is_the_take_that_generate_makes(batch, tiny_model, tmp_path, capsys):
    command, _, folder = batch
    assert command("--json") == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    entries = [json.loads(line) for line in (folder / MANIFEST).read_text().splitlines()]
    assert [entry["path"] for entry in lines] == [entry["file"] for entry in entries] == FILES
    assert sorted(path.name for path in folder.iterdir()) == sorted([*FILES, MANIFEST])
    assert entries[0]["seed"] == 7 and len({entry["seed"] for entry in entries}) == 5
    assert [soundfile.info(folder / name).frames for name in FILES] == [6400, 6400, 9600, 6400, 6400]
    for entry, more in ((entries[0], []), (entries[2], ["--temperature", 0.5, "--cfg", 1])):
        one = ["generate", entry["prompt"], "--seed", entry["seed"], "--duration", entry["seconds"], *more]
        assert (
            run([str(each) for each in [*one, "--model", tiny_model, "-q", "-o", tmp_path / "one.wav"]]) == 0
        )
        assert (tmp_path / "one.wav").read_bytes() == (folder / entry["file"]).read_bytes()


def test_only_what_is_missing_or_changed_is_made(batch, capsys):
    command, listed, folder = batch
    assert command() == 0
    before, manifest = state(folder), (folder / MANIFEST).read_bytes()
    assert command() == 0
    assert state(folder) == before and (folder / MANIFEST).read_bytes() == manifest
    (folder / FILES[1]).unlink()
    (folder / FILES[3]).write_bytes(before[FILES[3]][1][:-5])  # damaged
    lines = listed.read_text().splitlines()
    lines[0] = lines[0].replace("calm piano", "wild piano")
    listed.write_text("\n".join(lines))
    with (folder / MANIFEST).open("ab") as file:
        file.write(b'{"line": 9, "file": "calm.wav", "dig')  # as a kill leaves it
    capsys.readouterr()
    assert command() == 0
    assert "2 of 5 takes are there already." in capsys.readouterr().err
    after = state(folder)
    assert {name for name in FILES if after[name][0] != before[name][0]} == {FILES[0], FILES[1], FILES[3]}
    assert {name for name in FILES if after[name][1] != before[name][1]} == {FILES[0]}
    assert len((folder / MANIFEST).read_text().splitlines()) == 5


def test_a_killed_batch_goes_on(batch, tiny_model, tmp_path):
    command, listed, folder = batch
    write(listed, [{"prompt": f"song {i}"} for i in range(16)])
    options = ["--model", str(tiny_model), "--duration", "0.2", "--quiet"]
    with subprocess.Popen(
        [sys.executable, "-m", "musicgen", "batch", str(listed), "-o", str(folder), *options],
        stdout=subprocess.PIPE, text=True, env={**os.environ, "OMP_NUM_THREADS": "1", "PYTHONUNBUFFERED": "1"},
    ) as process:  # fmt: skip
        for _ in range(3):
            process.stdout.readline()
        process.kill()
    before = state(folder)
    assert 3 <= len(before) < 16
    assert command() == 0
    after = state(folder)
    assert len(after) == 16 and {name: after[name] for name in before} == before, "nothing is made twice"
    assert command(folder="whole") == 0
    assert {name: each[1] for name, each in after.items()} == {
        name: each[1] for name, each in state(tmp_path / "whole").items()
    }
    manifests = [(path / MANIFEST).read_bytes() for path in (folder, tmp_path / "whole")]
    assert manifests[0] == manifests[1]


def test_a_take_that_fails_costs_no_other(batch, capsys):
    command, listed, folder = batch
    write(listed, ["a", {"prompt": "b", "style_guidance": 3}, "c"])
    assert command() == 1
    out, err = capsys.readouterr()
    assert "Line 2: style_guidance is for style models" in err
    assert "2 takes made, 1 failed" in out
    assert [
        json.loads(line).get("error", "")[:14] for line in (folder / MANIFEST).read_text().splitlines()
    ] == [
        "",
        "style_guidance",
        "",
    ]
    write(listed, ["a", {"prompt": "b"}, "c"])
    assert command() == 0
    assert "1 takes made, 0 failed" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("lines", "arguments", "sentence"),
    [
        (
            [{"prompt": "a", "name": "x"}, {"prompt": "b", "name": "X"}],
            [],
            "Lines 1 and 2 have the same file, X.wav",
        ),
        (
            [{"prompt": "a", "name": "x", "best_of": 3, "keep_all": True}, {"prompt": "b", "name": "x-3rd"}],
            [],
            "Lines 1 and 2 have the same file, x-3rd.wav",
        ),
        (
            [{"prompt": "b", "name": "x-2nd"}, {"prompt": "a", "name": "x", "best_of": 2, "keep_all": True}],
            [],
            "Lines 1 and 2 have the same file, x-2nd.wav",
        ),
        (
            [
                {"prompt": "a", "name": "x", "pack": True},
                {"prompt": "b", "name": "x", "output_format": "mp3", "pack": True},
            ],
            [],
            "Lines 1 and 2 have the same file, x.zip",
        ),
        (["a", {"duration": 1}], [], "Line 2 has neither prompt nor input_audio"),
        ([{"prompt": "a", "input_audio": "gone.wav"}], [], "Line 1: there is no file gone.wav"),
        ([{"prompt": "a", "model_version": "nan0"}], [], "did you mean nano"),
        (["a"], ["--prompt", "b"], "leave --prompt out"),
        (["a"], ["--ray-workers", 0], "--ray-workers must be at least 1"),
        (["a"], ["--dtype", "int5"], "--dtype must be one of"),
    ],
)
def test_what_cannot_be_is_refused_before_any_music(batch, capsys, lines, arguments, sentence):
    command, listed, folder = batch
    write(listed, lines)
    assert command(*arguments) == 2
    said = capsys.readouterr()
    assert sentence in said.err and said.err.count("\n") == 1
    assert not folder.exists()


def test_no_take_replaces_the_sound_that_a_line_is_given(batch, tone, capsys):
    command, listed, folder = batch
    folder.mkdir()
    for name, line in (("intro.wav", {"name": "intro"}), ("a.mid", {"name": "a", "midi": True})):
        shutil.copy(tone, folder / name)
        write(listed, [{"prompt": "x", "input_audio": str(folder / name)}, {"prompt": "y", **line}])
        assert command() == 2
        said = capsys.readouterr().err
        assert f"Line 2 would replace {folder / name}, the sound that line 1 is given" in said
        assert (folder / name).read_bytes() == tone.read_bytes()
    write(listed, [first := {"prompt": "calm piano", "name": "begin"}])
    assert command() == 0
    more = {"prompt": "x", "input_audio": str(folder / "begin.wav"), "continuation": True, "duration": 0.3}
    write(listed, [first, {**more, "name": "more"}])
    assert command() == 0, "what is there already is not replaced"


def test_one_batch_at_a_time(batch, capsys):
    command, _, folder = batch
    with locked(folder, "a batch is at work"):
        assert command() == 2
    assert "Another `musicgen batch` writes into" in capsys.readouterr().err
    assert list(folder.iterdir()) == []


def test_a_line_may_ask_for_companions(batch, monkeypatch, capsys):
    monkeypatch.setattr("musicgen.extras.find_spec", lambda name: None)  # as if no extra were installed
    command, listed, folder = batch
    write(listed, [{"prompt": "x", "name": "a", "pack": True}, "y"])
    assert command() == 0
    assert sorted(path.name for path in folder.glob("*.[wz]*")) == ["a.wav", "a.zip", "take-0002.wav"]
    said = capsys.readouterr()
    assert "a.zip" in said.out and "Stems are not separated" in said.err
    with zipfile.ZipFile(folder / "a.zip") as archive:
        assert archive.read("mix.wav") == (folder / "a.wav").read_bytes()


def test_a_line_may_ask_for_all_takes_of_its_best(batch, capsys):
    command, listed, folder = batch
    write(listed, [{"prompt": "calm piano", "name": "calm", "seed": 7, "best_of": 3, "keep_all": True}])
    assert command() == 0
    assert sorted(path.name for path in folder.glob("*.wav")) == ["calm-2nd.wav", "calm-3rd.wav", "calm.wav"]
    (entry,) = [json.loads(line) for line in (folder / MANIFEST).read_text().splitlines()]
    assert [each["path"] for each in entry["others"]] == ["calm-2nd.wav", "calm-3rd.wav"]
    assert sorted([entry["seed"], *(each["seed"] for each in entry["others"])]) == [7, 8, 9]
    totals = [each["scores"]["total"] for each in (entry, *entry["others"])]
    assert totals == sorted(totals, reverse=True)
    assert command() == 0 and "1 of 1 takes are there already" in capsys.readouterr().err


def test_lines_of_which_the_best_is_kept_are_made_of_other_takes(batch):
    command, listed, folder = batch
    write(listed, ["techno", "techno", {"prompt": "techno", "best_of": 1, "keep_all": False}])
    assert command("--best-of", 3, "--keep-all", "--seed", 1) == 0
    entries = [json.loads(line) for line in (folder / MANIFEST).read_text().splitlines()]
    seeds = [take["seed"] for entry in entries for take in (entry, *entry.get("others", []))]
    assert len(set(seeds)) == len(seeds) == 7 and seeds[-1] == 3


def test_a_new_line_changes_no_seed_of_the_others(batch):
    command, listed, folder = batch
    lines = ["techno", "rock", {"prompt": "jazz", "best_of": 2}]
    write(listed, lines)
    assert command("--seed", 7) == 0
    before = state(folder)
    write(listed, [*lines, {"prompt": "folk", "best_of": 3}, {"prompt": "polka", "key": "A minor"}])
    assert command("--seed", 7) == 0
    after = state(folder)
    assert len(after) == 5 and {name: after[name] for name in before} == before
    seeds = [json.loads(line)["seed"] for line in (folder / MANIFEST).read_text().splitlines()]
    assert seeds[:2] == [7, 8] and len(set(seeds)) == 5


def test_seeds_do_not_depend_on_the_packages_of_a_machine(tiny_model, tmp_path, monkeypatch):
    takes = [
        ListedTake(number, {"prompt": "techno", "model_version": str(tiny_model), **more})
        for number, more in enumerate(({}, {"bpm": 120}, {"bpm": 120, "best_of": 1}), start=1)
    ]
    planned = []
    for reason in (None, "librosa is missing"):
        monkeypatch.setattr("musicgen.engine.asked.no_beats", lambda reason=reason: reason)
        planned.append(plan(takes, {"seed": 7}, tmp_path, Settings()))
    assert planned[0] == planned[1]
    seeds = [job.params.seed for job in planned[0]]
    assert (seeds[0], seeds[2]) == (7, 9) and seeds[1] != 8


def test_a_full_disk_is_told_with_the_name_of_the_file(batch, monkeypatch, capsys):
    def full(path, data):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("musicgen.io.atomic.write_bytes", full)
    command, _, folder = batch
    assert command() == 2
    assert f"{folder / 'calm.wav'} cannot be written: No space left on device." in capsys.readouterr().err
