"""The terminal: quick help, one sentence and exit code 2 for what cannot be done, files for what can."""

import os
import resource
import signal
import subprocess
import sys
import time

import pytest
import soundfile

from musicgen.apps.cli import run

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


def test_help_needs_no_torch_and_little_time():
    code = "import sys; from musicgen.apps.cli import run; run(['--help']); print('torch' in sys.modules)"
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert done.stdout.splitlines()[-1] == "False"
    assert "generate" in done.stdout
    # Processor time: the clock on the wall also counts whatever else this machine does.
    assert after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime < 0.3


def test_version(capsys):
    assert run(["--version"]) == 0
    assert capsys.readouterr().out.strip() == "0.1.0"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["generate"], "Must provide either prompt or input_audio"),
        (["generate", "x", "--duration", "0"], "duration must be between"),
        (["generate", "x", "--duration", "-3"], "duration must be between"),
        (["generate", "x", "--duration", "nan"], "duration must be between"),
        (["generate", "x", "--duration", "1e9"], "duration must be between"),
        (["generate", "x", "--duration", "long"], "--duration"),
        (["generate", "x", "--temprature", "1"], "--temperature"),
        (["generate", "x", "--top-k", "-1"], "top_k must be at least 0"),
        (["generate", "x", "--top_p", "2"], "top_p must be between 0 and 1"),
        (["generate", "x", "--seed", "-2"], "seed must be"),
        (["generate", "x", "--seed", str(2**63)], "seed must be"),
        (["generate", "x", "--prompt", "y"], "not both"),
        (["generate", "x", "--continuation"], "Must provide `input_audio`"),
        (["generate", "x", "-o", "out.xyz"], "must end in one of"),
        (["generate", "x", "-o", "out.mp3", "--output-format", "wav"], "disagree"),
        (["generate", "x", "-o", "out.flac", "--sample-format", "float"], "flac"),
        (["generate", "x", "--output-format", "aiff"], "output_format must be one of"),
        (["generate", "x", "--model-version", "nan0"], "nano"),
        (["generate", "x", "--model-version", "/nowhere/at/all"], "no model"),
        (["generate", "x", "-o", "/proc/nothing/out.wav"], "cannot be written"),
        (["generate", "x", "--device", "abacus"], "device"),
        (["convert", "nan0", "somewhere"], "nano"),
        (["nonsense"], "nonsense"),
        ([], "Missing command"),
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


def test_interrupting_leaves_nothing_behind(tiny_model, tmp_path):
    arguments = ["generate", "x", "-o", str(tmp_path / "out.wav"), "--duration", "3600"]
    with subprocess.Popen(
        [*COMMAND, *arguments, "--model-version", str(tiny_model)],
        stderr=subprocess.PIPE, text=True, env={**os.environ, "OMP_NUM_THREADS": "1"},
        # A shell starts background jobs deaf to Ctrl-C, and this suite may be one.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    ) as process:  # fmt: skip
        try:
            time.sleep(4)
            process.send_signal(signal.SIGINT)
            _, said = process.communicate(timeout=60)
        finally:
            process.kill()
    assert process.returncode == 130
    assert said.strip().splitlines()[-1] == "Interrupted."
    assert "Traceback" not in said
    assert list(tmp_path.iterdir()) == []
