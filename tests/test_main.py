"""`python -m musicgen` is the command."""

import os
import signal
import subprocess
import sys

import pytest

import musicgen
from musicgen.io.history import History
from started import usual_signals


def test_the_module_is_the_command():
    done = subprocess.run(
        [sys.executable, "-m", "musicgen", "--version"], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == musicgen.__version__


def test_its_exit_code_is_that_of_the_command():
    done = subprocess.run([sys.executable, "-m", "musicgen", "generate"], capture_output=True, check=False)
    assert done.returncode == 2 and done.stdout == b""


SIGNALLED = """
import os, runpy, signal, sys

class Signals:
    def find_spec(self, name, path=None, target=None):
        if name == {package!r}:
            try:
                os.kill(os.getpid(), signal.{name})
                while True:
                    signal.pause()
            except KeyboardInterrupt as error:
                raise RuntimeError("Error calling __set_name__") from error

sys.meta_path.insert(0, Signals())
sys.argv = ["musicgen", "generate", "x", "-o", os.devnull]
runpy.run_module("musicgen", run_name="__main__")
"""


@pytest.mark.parametrize("package", ["typer", "torch"])
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM"])
def test_a_signal_while_packages_are_imported_is_no_traceback(package, name):
    done = subprocess.run(
        [sys.executable, "-c", SIGNALLED.format(package=package, name=name)],
        capture_output=True, text=True, check=False, preexec_fn=usual_signals,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (128 + getattr(signal, name), "Interrupted.\n")


@pytest.mark.parametrize(
    ("words", "closed", "refused"),
    [
        ("chat --model MODEL -o OUT", "<&-", ""),
        ("generate - --model MODEL -o OUT/a.wav", "<&-", "Standard input has no prompts"),
        ("batch - --model MODEL -o OUT", "<&-", "Standard input has no prompts"),
        ("history clear", "<&-", "Give --yes"),
        ("generate x --model MODEL --duration 0.1 -o OUT/a.wav", ">&-", ""),
        ("generate x --model MODEL --duration 0.1 -o OUT/a.wav", "2>&-", ""),
        ("generate x --model MODEL --duration 0.1 -o -", ">&-", "Standard output is closed"),
        ("generate x --model MODEL --duration 0.1 --stream -", ">&-", "Standard output is closed"),
        ("radio x --model MODEL --duration 0.1 -o -", ">&-", "Standard output is closed"),
    ],
)
def test_closed_streams_are_no_traceback(words, closed, refused, tiny_model, tmp_path):
    line = words.replace("MODEL", str(tiny_model)).replace("OUT", str(tmp_path))
    done = subprocess.run(
        f"{sys.executable} -m musicgen {line} {closed}",
        shell=True,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == (2 if refused else 0)
    assert refused in done.stderr and "Traceback" not in done.stderr
    assert (tmp_path / "a.wav").exists() == ("a.wav" in words and not refused)


def test_bytes_that_are_no_text_are_no_traceback(tiny_model, tmp_path):
    options = ["--model", str(tiny_model), "--duration", "0.1", "-o", f"{tmp_path}/"]
    command = [sys.executable, "-m", "musicgen"]
    environment = {**os.environ, "MUSICGEN_HISTORY": str(tmp_path / "history.sqlite")}
    prompts = ["calm piano", b"caf\xe9", "rock"]
    subprocess.run(
        [*command, "generate", *prompts, *options], check=True, env=environment, capture_output=True
    )
    talk = subprocess.run(
        [*command, "chat", *options],
        input=b"caf\xe9\nrock\n",
        env=environment,
        capture_output=True,
        check=True,
    )
    assert talk.stderr == b"" and len(list(tmp_path.glob("take-*.wav"))) == 5
    assert [each.tags.prompt for each in History(tmp_path / "history.sqlite").entries()[::-1]] == [
        "calm piano", "caf?", "rock", "caf\ufffd", "rock",
    ]  # fmt: skip
