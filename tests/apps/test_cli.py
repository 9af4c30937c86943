"""The terminal: quick help, one sentence and exit code 2 for what cannot be done, files for what can."""

import inspect
import io
import json
import os
import signal
import subprocess
import sys
from typing import Any, get_args

import pytest
import soundfile

from musicgen.apps import cli
from musicgen.apps.cli import app, run
from started import usual_signals

COMMAND = [sys.executable, "-m", "musicgen.apps.cli"]


def refused(capsys, *arguments) -> str:
    """The one sentence with which a command is refused."""
    assert run([str(each) for each in arguments]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1, captured.err
    assert "Traceback" not in captured.err
    return captured.err


def play(model, *arguments) -> int:
    return run(["generate", "--quiet", "--model-version", str(model), *map(str, arguments)])


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["generate", "--help"],
        ["generate", "x", "--duration", "0"],
        ["generate", "x", "--dtype", "int5"],
        ["generate", "x", "--model", "nan0"],
        ["generate", "x", "-o", "out.flac", "--sample-format", "float"],
        ["generate", "--continuation"],
        ["generate", "x", "--stream", "-", "--normalization-strategy", "peak"],
        ["words"],
    ],
)
def test_help_and_errors_in_options_come_before_packages_that_load_slowly(arguments):
    code = (
        f"import sys; from musicgen.apps.cli import run; run({arguments!r}); "
        "print({'torch', 'numpy', 'yaml', 'rich'} & {*sys.modules})"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "set()"
    assert len(done.stdout + done.stderr) > len("set()\n")


def test_a_command_is_the_same_alone_as_among_all():
    everything = cli.typer.main.get_command(app).commands
    assert set(cli._registered()) == set(everything)
    for name, whole in everything.items():
        group = cli._command([name, "--help"])
        [alone] = group.commands.values()
        assert alone.name == name
        assert alone.get_help(context(alone)) == whole.get_help(context(whole))
    assert set(cli._command(["--help"]).commands) == set(cli._command([]).commands) == set(everything)


def context(command):
    return command.make_context(command.name, [], resilient_parsing=True)


def commands():
    """Every command with its function, those of groups included."""
    groups = [app, *(group.typer_instance for group in app.registered_groups)]
    return [each for group in groups for each in group.registered_commands]


def test_every_parameter_has_a_type_that_old_versions_of_typer_know():
    """One parameter of type Any made typer below 0.29 refuse the whole command line."""
    assert len(commands()) > 10
    for command in commands():
        for each in inspect.signature(command.callback, eval_str=True).parameters.values():
            kinds = get_args(each.annotation) or (each.annotation,)
            assert Any not in (kinds[0], *get_args(kinds[0])), (command.callback, each)


def test_help_of_dtype_names_int8(capsys):
    assert run(["generate", "--help"]) == 0
    assert "int8, int4, bfloat16 or float32 on a CPU" in " ".join(capsys.readouterr().out.split())


def test_version(capsys):
    assert run(["--version"]) == 0
    assert capsys.readouterr().out.strip() == "0.1.0"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["generate"], 'Say what to make: musicgen generate "'),
        (["generate", "x", "--duration", "0"], "--duration must be between 0.02 and 3600, got 0; for example --dur"),
        (["generate", "x", "--duration", "-3"], "--duration must be between 0.02 and 3600, got -3;"),
        (["generate", "x", "--duration=nan"], "--duration must be a finite number, got nan;"),
        (["generate", "x", "--length", "1e9"], "--duration must be between 0.02 and 3600, got 1e9;"),
        (["generate", "x", "--duration", "long"], "--duration cannot be 'long': "),
        (["generate", "x", "--temprature", "1"], "--temperature"),
        (["generate", "x", "--top-k", "-1"], "--top-k must be at least 0, got -1; for example --top-k 250."),
        (["generate", "x", "--top_p", "2"], "--top-p must be between 0 and 1, got 2;"),
        (["generate", "x", "--seed", "-2"], "--seed must be at least -1, got -2;"),
        (["generate", "x", "--seed", str(2**63)], f"got {2**63}; for example --seed 7."),
        (["generate", "x", "--prompt", "y"], "not both"),
        (["generate", "x", "--continuation"], "--continuation needs --input-audio"),
        (["generate", "x", "--input-audio", ""], "--input-audio needs the name of an audio file"),
        (["generate", "x", "-o", ""], "--output needs the name"),
        (["generate", "x", "-o", "out.xyz"], "must end in one of"),
        (["generate", "x", "-o", "out.mp3", "--output-format", "wav"], "--output-format wav disagree"),
        (["generate", "x", "-o", "out.flac", "--sample-format", "float"], "flac"),
        (["generate", "x", "--output-format", "aiff"], "must be one of 'wav', 'mp3', 'flac', 'ogg', got aiff"),
        (["generate", "x", "y", "-o", "-"], "one piece of music, got 2"),
        (["generate", "x", "--model-version", "nan0"], "did you mean nano?"),
        (["generate", "x", "--model", "musicgen-smal"], "did you mean small?"),
        (["generate", "x", "--model-version", "/nowhere/at/all"], "no model"),
        (["generate", "x", "-o", "/proc/nothing/out.wav"], "cannot be written"),
        (["generate", "x", "--device", "abacus"], "device"),
        (["generate", "x", "--dtype", "int2"], "float16, int8, int4, got int2."),
        (["generate", "x", "--max-new-tokens", "500"], "500 tokens are --duration 10."),
        (["generate", "x", "--do-sample"], "--temperature is 0"),
        (["generate", "x", "--negative-prompt", "y", "--cfg-coef", "1"], "--classifier-free-guidance must not be 1"),
        (["evaluate", "--guidance-scale", "3"], "`musicgen generate` has --classifier-free-guidance"),
        (["convert", "nan0", "somewhere"], "nano"),
        (["xyzzy"], 'There is no command \'xyzzy\'. To make music from it: musicgen generate "xyzzy"'),
        (["genrate", "x"], "did you mean generate?"),
        ([], 'Missing command. To make music: musicgen generate "'),
        (["corpus"], "`musicgen corpus` needs one of its commands: sample; `musicgen corpus --help` describes them."),
        (["train"], "`musicgen train` needs one of its commands: codec, encode, "),
    ],
)  # fmt: skip
def test_bad_requests_get_one_sentence(capsys, arguments, sentence):
    assert sentence in refused(capsys, *arguments)


def test_output_is_checked_before_the_model_is_loaded(capsys, tmp_path):
    (tmp_path / "a.wav").mkdir()
    refusal = refused(capsys, "generate", "x", "-o", tmp_path / "a.wav", "--model-version", "/nowhere")
    assert "folder" in refusal


def test_a_corrupt_checkpoint_is_refused(capsys, tiny_model, tmp_path):
    broken = tmp_path / "broken"
    broken.mkdir()
    for each in tiny_model.iterdir():
        data = each.read_bytes()
        (broken / each.name).write_bytes(data[: len(data) // 2] if each.suffix == ".safetensors" else data)
    refusal = refused(capsys, "generate", "x", "--model-version", broken, "-o", tmp_path / "out.wav")
    assert "model.safetensors" in refusal
    (broken / "config.json").write_text("{}")
    refused(capsys, "generate", "x", "--model-version", broken, "-o", tmp_path / "out.wav")
    assert list(tmp_path.glob("*.wav")) == []


def test_unreadable_audio_is_refused(capsys, tiny_model, tmp_path):
    (tmp_path / "empty.wav").touch()
    (tmp_path / "text.ogg").write_text("la la la")
    for name in ("empty.wav", "text.ogg", "absent.wav"):
        sound, out = tmp_path / name, tmp_path / "out.wav"
        refusal = refused(
            capsys, "generate", "x", "--input-audio", sound, "--model-version", tiny_model, "-o", out
        )
        assert name in refusal
        assert not out.exists()


def test_generate_writes_and_reports(capsys, tiny_model, tmp_path):
    out = tmp_path / "deep" / "out.wav"
    assert play(tiny_model, "warm lo-fi", "-o", out, "--duration", 1.5, "--seed", 7) == 0
    said = capsys.readouterr().out
    for part in (str(out), "1.50 s", "seed 7", "LUFS", "peak", "clipped", "times real time"):
        assert part in said
    info = soundfile.info(out)
    assert (info.frames, info.samplerate, info.channels, info.subtype) == (48_000, 32_000, 1, "PCM_16")
    assert [each.name for each in out.parent.iterdir()] == ["out.wav"]


@pytest.mark.parametrize("suffix", ["wav", "mp3", "flac", "ogg"])
def test_the_suffix_sets_the_format(tiny_model, tmp_path, suffix):
    out = tmp_path / f"out.{suffix}"
    assert play(tiny_model, "x", "-o", out, "--duration", 0.5) == 0
    assert soundfile.info(out).format == {"mp3": "MP3"}.get(suffix, suffix.upper())


def test_the_format_sets_the_suffix(tiny_model, tmp_path):
    assert play(tiny_model, "x", "-o", tmp_path / "out", "--duration", 0.1, "--output_format", "flac") == 0
    assert play(tiny_model, "x", "-o", tmp_path / "a.wav", "--duration", 0.1, "--sample-format", "pcm24") == 0
    assert soundfile.info(tmp_path / "out.flac").format == "FLAC"
    assert soundfile.info(tmp_path / "a.wav").subtype == "PCM_24"


def test_several_prompts_make_numbered_files(capsys, tiny_model, tmp_path):
    assert play(tiny_model, "a", "b", "-o", tmp_path / "x.wav", "--duration", 0.3, "--seed", 5) == 0
    assert sorted(each.name for each in tmp_path.iterdir()) == ["x-1.wav", "x-2.wav"]
    assert "seed 5" in (said := capsys.readouterr().out)
    assert "seed 6" in said
    assert play(tiny_model, "b", "-o", tmp_path / "b.wav", "--duration", 0.3, "--seed", 6) == 0
    assert (tmp_path / "b.wav").read_bytes() == (tmp_path / "x-2.wav").read_bytes()


def test_no_seed_draws_one_that_repeats_the_music(capsys, tiny_model, tmp_path):
    assert play(tiny_model, "x", "-o", tmp_path / "a.wav", "--duration", 0.3, "--seed", -1) == 0
    seed = capsys.readouterr().out.split("seed ")[1].split(",")[0]
    assert play(tiny_model, "x", "-o", tmp_path / "b.wav", "--duration", 0.3, "--seed", seed) == 0
    assert (tmp_path / "a.wav").read_bytes() == (tmp_path / "b.wav").read_bytes()


def test_melody_and_continuation(tiny_model, tone, tmp_path):
    out = tmp_path / "out.wav"
    assert play(tiny_model, "x", "-o", out, "--duration", 1, "--input-audio", tone) == 0
    options = ["--continuation", "--continuation-start", 0.5, "--continuation-end", 2]
    assert play(tiny_model, "-o", out, "--duration", 2.25, "--input-audio", tone, *options) == 0
    assert soundfile.info(out).frames == 72_000


def test_a_sentence_alone_is_a_request(tiny_model, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    options = ["--length", "0.1", "--model", str(tiny_model), "--quiet"]
    assert run(["slow jazz", *options]) == 0
    assert run([*options, "jazz", "-o", "a.wav"]) == 0
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.wav", "take.wav"]


def test_options_may_come_before_the_command(tiny_model, tmp_path, capsys):
    options = ["--quiet", "--length", "0.1", "--model", str(tiny_model), "-o", str(tmp_path / "a.wav")]
    assert run([*options, "generate", "jazz"]) == 0
    assert [each.name for each in tmp_path.iterdir()] == ["a.wav"]
    capsys.readouterr()
    assert run(["--json", "models"]) == 0
    assert json.loads(capsys.readouterr().out)
    assert run(["--device", "cpu", "edit", str(tmp_path / "b.wav"), "--replace", "0:1"]) == 2
    assert "--output is needed" in capsys.readouterr().err
    assert run(["--quiet", "--duration"]) == 2
    assert "--duration" in capsys.readouterr().err


def test_names_of_other_programs_are_taken(capsys, tiny_model, tmp_path):
    one, two = tmp_path / "a.flac", tmp_path / "b.flac"
    theirs = [
        "--cfg_coef",
        "2",
        "--two_step_cfg",
        "--length",
        "0.2",
        "--extend-stride",
        "5",
        "--format",
        "FLAC",
    ]
    assert run(["generate", "x", "--seed", "3", "-o", str(one), "--model", str(tiny_model), *theirs]) == 0
    ours = ["--classifier-free-guidance", 2, "--two-step-guidance", "--duration", 0.2, "--window-stride", 5]
    assert play(tiny_model, "x", "--seed", 3, "-o", two, *ours) == 0
    assert one.read_bytes() == two.read_bytes()


def test_tempo_key_and_chords_are_planned_and_printed(capsys, tiny_clock, tmp_path):
    options = ["--bpm", "120", "--key", "Am", "--chords", "C G Am F", "--bars", "1", "--seed", "1", "--quiet"]
    out = str(tmp_path / "a.wav")
    assert run(["generate", "rock", "--model-version", str(tiny_clock), "-o", out, *options]) == 0
    assert (
        '  plan: {"bpm": 120.0, "metre": "4/4", "key": "Am", "chords": "C G Am F"}' in capsys.readouterr().out
    )
    assert run(["generate", "rock", "--chords", "C H", "-o", out]) == 2
    error = capsys.readouterr().err
    assert error.startswith("--chords must be symbols such as C,") and '--chords "C G Am F"' in error


def test_standard_output_takes_the_sound_alone(capsysbinary, tiny_model, tmp_path):
    options = ["--duration", 0.3, "--seed", 5]
    for name in ("-", "/dev/stdout"):
        assert play(tiny_model, "x", "-o", name, "--output-format", "flac", *options) == 0
        sound, words = capsysbinary.readouterr()
        assert soundfile.info(io.BytesIO(sound)).format == "FLAC"
        assert b"standard output: 0.30 s, seed 5" in words
        assert b"times real time" in words
    assert play(tiny_model, "x", "-o", tmp_path / "a.flac", *options) == 0
    assert (tmp_path / "a.flac").read_bytes() == sound
    assert play(tiny_model, "x", "-o", "/dev/null", *options) == 0


def test_a_folder_takes_numbered_files(tiny_model, tmp_path):
    options = ["--duration", 0.1, "--output-format", "ogg"]
    assert play(tiny_model, "a", "b", "-o", f"{tmp_path}/new/", *options) == 0
    assert play(tiny_model, "c", "-o", tmp_path / "new", *options) == 0
    assert sorted(each.name for each in tmp_path.iterdir()) == ["new"]
    assert sorted(each.name for each in (tmp_path / "new").iterdir()) == [
        "take-1.ogg",
        "take-2.ogg",
        "take-3.ogg",
    ]


def test_the_input_is_not_overwritten_and_a_replaced_file_is_reported(capsys, tiny_model, tone, tmp_path):
    (tmp_path / "in.wav").write_bytes(tone.read_bytes())
    (tmp_path / "link.wav").symlink_to(tmp_path / "in.wav")
    options = ["--model", tiny_model, "--duration", 0.2, "--input-audio", tmp_path / "in.wav"]
    for name in ("in.wav", "link.wav"):
        assert "is the input audio itself" in refused(
            capsys, "generate", "x", "-o", tmp_path / name, *options
        )
    assert (tmp_path / "in.wav").read_bytes() == tone.read_bytes()
    for message in (False, True):
        assert play(tiny_model, "x", "-o", tmp_path / "out.wav", *options[2:]) == 0
        assert ("is replaced" in capsys.readouterr().out) == message


def command(model, *arguments, **options) -> subprocess.Popen:
    return subprocess.Popen(
        [*COMMAND, "generate", *map(str, arguments), "--model", str(model)],
        text=True, env={**os.environ, "OMP_NUM_THREADS": "1", "PYTHONUNBUFFERED": "1"},
        preexec_fn=usual_signals,
        **options,
    )  # fmt: skip


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_an_interrupted_command_keeps_what_is_finished_and_nothing_else(name, tiny_model, tmp_path):
    number, out = getattr(signal, name), tmp_path / "out"
    prompts = ["x"] * 200
    with command(
        tiny_model, *prompts, "-o", f"{out}/", "--duration", 1, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        try:
            first = process.stdout.readline()
            process.send_signal(number)
            rest, said = process.communicate()
        finally:
            process.kill()
    assert process.returncode == 128 + number
    assert said.strip().splitlines()[-1] == "Interrupted."
    assert "Traceback" not in said
    message = [line.partition(":")[0] for line in (first + rest).splitlines()]
    assert 1 <= len(message) < len(prompts)
    kept = [str(each) for each in out.iterdir()]
    assert set(message) <= set(kept)  # the signal may come between a file and its line
    assert len(kept) <= len(message) + 1
    assert {soundfile.info(each).frames for each in kept} == {32_000}


def test_a_pipe_that_nobody_reads_is_no_error(tiny_model, tmp_path):
    reader, writer = os.pipe()
    os.close(reader)
    try:
        process = command(
            tiny_model,
            "a",
            "b",
            "-o",
            tmp_path / "x.wav",
            "--duration",
            0.1,
            stdout=writer,
            stderr=subprocess.PIPE,
        )
        _, said = process.communicate()
        listed = subprocess.run(
            [*COMMAND, "words"], stdout=writer, stderr=subprocess.PIPE, text=True, check=False
        )
    finally:
        os.close(writer)
    assert (process.returncode, said) == (0, "")
    assert (listed.returncode, listed.stderr) == (0, "")
    assert sorted(each.name for each in tmp_path.iterdir()) == ["x-1.wav", "x-2.wav"]
