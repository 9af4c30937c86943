"""Results of a terminal command become files one by one, each with a line of facts."""

import errno
import io
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
import soundfile
import torch

from musicgen.apps import destination
from musicgen.apps.cli import run
from musicgen.apps.destination import Destination, choose, write_numbered
from musicgen.apps.generated_files import Bar, announce_license, check_places, make
from musicgen.engine.generate import MusicGen
from musicgen.engine.generation_run import GenerationResult, GenerationRun, Progress, ordinal
from musicgen.errors import AudioError
from musicgen.generation import GenerationParams
from musicgen.io.audio import Audio
from musicgen.plan import Plan


class Constant:
    """A model that makes a tenth of a second of a constant, and fails at a prompt "fail"."""

    def __init__(self, batch=2, warnings=()):
        self.batch, self.warnings, self.seeds = batch, warnings, []

    def generate_iter(self, prompts, params):
        def steps():
            for i, prompt in enumerate(prompts):
                yield Progress("decoding", i, len(prompts))
                if prompt == "fail":
                    raise MemoryError("no memory")
                seed = params.seed + i
                self.seeds.append(seed)
                audio = Audio(0.25 * torch.ones(1, 3200), 32_000)
                yield i, GenerationResult(audio, seed, torch.zeros(4, 5), params, self.warnings)

        return GenerationRun(steps(), len(prompts), self.warnings)


PARAMS = GenerationParams(seed=7)


def test_each_text_has_a_file_and_the_next_seed(tmp_path, capsys):
    model, place = Constant(), choose(str(tmp_path / "a.wav"), {}, 3)
    make(model, ["x", "y", "z"], PARAMS, place, quiet=True)
    assert model.seeds == [7, 8, 9]
    out, err = capsys.readouterr()
    lines = out.splitlines()
    for i, line in enumerate(lines[:3]):
        assert line.startswith(f"{tmp_path}/a-{i + 1}.wav: 0.10 s, seed {7 + i}, ")
        assert line.endswith("peak -12.0 dBFS, 0.00% clipped")
        assert soundfile.info(tmp_path / f"a-{i + 1}.wav").frames == 3200
    assert "0.30 s of music" in lines[3] and len(lines) == 4
    assert err == ""


def test_what_is_finished_stays_when_a_later_batch_fails(tmp_path):
    place = choose(str(tmp_path / "a.wav"), {}, 3)
    with pytest.raises(MemoryError):
        make(Constant(), ["x", "y", "fail"], PARAMS, place, quiet=True)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a-1.wav", "a-2.wav"]


@pytest.mark.parametrize("error", [MemoryError, KeyboardInterrupt])
def test_what_is_finished_of_a_batch_stays_when_one_of_it_fails(tiny_model, tmp_path, monkeypatch, error):
    model = MusicGen.from_pretrained(str(tiny_model), device="cpu")
    finish = MusicGen.finish

    def failing(self, request, *arguments, **named):
        if request.prompts == ("fail",):
            raise error
        return finish(self, request, *arguments, **named)

    monkeypatch.setattr(MusicGen, "finish", failing)
    place = choose(str(tmp_path / "a.wav"), {}, 3)
    with pytest.raises(error):
        make(model, ["fail", "y", "z"], replace(PARAMS, duration=0.1), place, quiet=True)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a-2.wav", "a-3.wav"]


def test_a_take_is_written_before_the_next_is_made_and_each_in_its_turn(tmp_path):
    seen = []

    class Slow(Constant):
        def generate_iter(self, prompts, params):
            results = super().generate_iter(prompts, params).results()

            def steps():
                for i in (1, 0, 2):
                    yield i, results[i]
                    yield Progress("decoding", i, 3)
                    seen.append(sorted(each.name for each in tmp_path.iterdir()))

            return GenerationRun(steps(), 3)

    written = make(Slow(3), ["x", "y", "z"], PARAMS, choose(f"{tmp_path}/", {}, 3), quiet=True)
    names = [f"take-{number}.wav" for number in (1, 2, 3)]
    assert seen == [[], names[:2], names]
    assert [(seed, path.name) for seed, path in written] == list(zip((7, 8, 9), names, strict=True))


def test_a_full_disk_costs_no_other_take_that_is_finished(tmp_path, monkeypatch):
    save = GenerationResult.save

    def full(self, path, **named):
        if self.seed == 7:
            raise AudioError("No space left on device")
        return save(self, path, **named)

    class Ready(Constant):
        def generate_iter(self, prompts, params):
            results = super().generate_iter(prompts, params).results()
            return GenerationRun(iter([*enumerate(results), Progress("decoding", 2, 2)]), 2)

    monkeypatch.setattr(GenerationResult, "save", full)
    with pytest.raises(AudioError, match="No space left"):
        make(Ready(), ["x", "y"], PARAMS, choose(str(tmp_path / "a.wav"), {}, 2), quiet=True)
    assert [each.name for each in tmp_path.iterdir()] == ["a-2.wav"]


def test_a_replaced_file_is_reported(tmp_path, capsys):
    place = choose(str(tmp_path / "a.wav"), {}, 1)
    for replaced in (False, True):
        make(Constant(), ["x"], PARAMS, place, quiet=True)
        assert ("older file" in capsys.readouterr().out) == replaced


def test_warnings_go_to_standard_error_and_those_of_a_run_only_once(tmp_path, capsys):
    model = Constant(batch=1, warnings=("It is quiet.",))
    make(model, ["x", "y"], PARAMS, choose(str(tmp_path / "a.wav"), {}, 2), quiet=True)
    out, err = capsys.readouterr()
    assert "quiet" not in out
    assert err.count("It is quiet.") == 1 + 2  # of the runs, and of each result


def test_the_plan_is_printed_as_it_can_be_given_again(tmp_path, capsys):
    plan = Plan(bpm=96, key="A minor", chords="Am F")

    class Planned(Constant):
        def generate_iter(self, prompts, params):
            run = super().generate_iter(prompts, params)
            results = enumerate(replace(each, plan=plan) for each in run.results())
            return GenerationRun(iter(results), len(prompts))

    make(Planned(), ["x"], PARAMS, choose(str(tmp_path / "a.wav"), {}, 1), quiet=True)
    line = capsys.readouterr().out.splitlines()[1]
    assert line == '  plan: {"bpm": 96.0, "key": "A minor", "chords": "Am F"}'
    assert GenerationParams(plan=line.removeprefix("  plan: ")).plan == str(plan)


def test_standard_output_holds_the_sound_alone(capsysbinary):
    make(
        Constant(), ["x"], GenerationParams(seed=7, output_format="flac"), Destination("flac", ()), quiet=True
    )
    out, err = capsysbinary.readouterr()
    sound, rate = soundfile.read(io.BytesIO(out))
    assert rate == 32_000 and sound.shape == (3200,)
    assert b"standard output: 0.10 s, seed 7" in err and b"0.10 s of music" in err


def test_silence_has_no_loudness(tmp_path, capsys):
    class Silent(Constant):
        def generate_iter(self, prompts, params):
            silence = GenerationResult(Audio(torch.zeros(1, 32_000), 32_000), 7, torch.zeros(4, 5), params)
            return GenerationRun(iter([(0, silence)]), 1)

    make(Silent(), ["x"], PARAMS, choose(str(tmp_path / "a.wav"), {}, 1), quiet=True)
    assert "1.00 s, seed 7, silent, peak -inf dBFS" in capsys.readouterr().out


def test_places_are_checked_before_any_music_is_made(tmp_path):
    check_places(choose(str(tmp_path / "new" / "a.wav"), {}, 2), PARAMS)
    check_places(choose("/dev/null", {}, 1), PARAMS)
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "file").touch()
    with pytest.raises(AudioError, match="cannot be written"):
        check_places(choose(str(tmp_path / "file" / "a.wav"), {}, 1), PARAMS)


@pytest.mark.parametrize(
    ("weights_license", "printed"), [("MIT", False), ("mit", False), ("CC-BY-NC-4.0", True)]
)
def test_a_license_is_printed_unless_it_allows_everything(weights_license, printed, capsys):
    announce_license(weights_license)
    assert (weights_license in capsys.readouterr().err) == printed


def test_other_takes_are_numbered_by_their_rank():
    assert [ordinal(n) for n in (2, 3, 4, 11, 12, 21, 22)] == [
        "2nd", "3rd", "4th", "11th", "12th", "21st", "22nd",
    ]  # fmt: skip


def test_the_other_takes_are_kept_on_request(tiny_model, tmp_path, capsys):
    words = ["generate", "techno", "--best-of", "2", "--keep-all", "--duration", "1", "--seed", "3"]
    assert run([*words, "--model-version", str(tiny_model), "-o", str(tmp_path / "a.wav")]) == 0
    assert sorted(path.name for path in tmp_path.glob("*.wav")) == ["a-2nd.wav", "a.wav"]
    out = capsys.readouterr().out
    assert "seed 3" in out and "seed 4" in out and out.count("measured: total") == 2
    for place, sentence in (("-", "--keep-all writes the other takes"), ("/dev/null", "holds only sound")):
        assert run([*words, "--model-version", str(tiny_model), "-o", place]) == 2
        assert sentence in capsys.readouterr().err


@pytest.mark.parametrize(("quiet", "terminal"), [(False, True), (True, True), (False, False)])
def test_a_progress_bar_is_shown_in_a_terminal_unless_quiet(quiet, terminal, monkeypatch):
    pty = pytest.importorskip("pty")
    monkeypatch.setenv("TERM", "xterm")
    reading, writing = pty.openpty() if terminal else os.pipe()
    with ThreadPoolExecutor(1) as pool:
        written = pool.submit(all_written, reading)
        with os.fdopen(writing, "w") as stderr:
            monkeypatch.setattr(sys, "stderr", stderr)
            with Bar(2, quiet=quiet) as advance:
                advance("Decoding", 1)
        shown = written.result()
    if terminal and not quiet:
        assert "Decoding" in shown
        assert "50%" in shown
    else:
        assert shown == ""


def all_written(reading: int) -> str:
    """What is written to the other end until it is closed, which is an error where it is a terminal."""
    parts: list[bytes] = []
    with os.fdopen(reading, "rb", buffering=0) as file, suppress(OSError):
        while part := file.read(2**12):
            parts.append(part)
    return b"".join(parts).decode()


def test_a_number_that_another_process_takes_meanwhile_is_left_to_it(tmp_path, capsys):
    one, other = (choose(f"{tmp_path}/", {}, 2) for _ in range(2))
    assert one.paths == other.paths
    first = make(Constant(), ["x", "y"], PARAMS, one, quiet=True)
    second = make(Constant(), ["z", "z"], PARAMS, other, quiet=True)
    assert [path.name for _, path in (*first, *second)] == [f"take-{i}.wav" for i in (1, 2, 3, 4)]
    assert "older file" not in capsys.readouterr().out


def without_links(*_):
    raise OSError(errno.EPERM, "Operation not permitted")


def test_two_processes_that_number_files_take_no_number_twice(tmp_path, monkeypatch):
    def write(text):
        return write_numbered(tmp_path, "wav", text).name

    free = destination._in_folder

    def slow(*arguments):
        found = free(*arguments)
        monkeypatch.setattr(destination, "_in_folder", free)
        assert write(b"other") == "take-1.wav"
        return found

    monkeypatch.setattr(destination, "_in_folder", slow)
    assert write(b"one") == "take-2.wav"
    monkeypatch.setattr(Path, "hardlink_to", without_links)
    monkeypatch.setattr(destination, "_in_folder", lambda *_: (tmp_path / f"take-{next(numbers)}.wav",))
    numbers = iter((1, 2, 3))
    assert write(b"third") == "take-3.wav"
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == {
        "take-1.wav": b"other", "take-2.wav": b"one", "take-3.wav": b"third",
    }  # fmt: skip


def test_numbers_are_taken_by_names_in_capitals_too(tmp_path):
    (tmp_path / "TAKE-7.WAV").touch()
    assert write_numbered(tmp_path, "wav", b"sound").name == "take-8.wav"


def test_a_full_disk_leaves_no_numbered_file(tmp_path, monkeypatch):
    def full(handle):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(AudioError, match="cannot be written: No space left on device"):
        make(Constant(), ["x"], PARAMS, choose(f"{tmp_path}/", {}, 1), quiet=True)
    assert list(tmp_path.iterdir()) == []
