"""`python -m musicgen` is the command."""

import subprocess
import sys

import musicgen


def test_the_module_is_the_command():
    done = subprocess.run(
        [sys.executable, "-m", "musicgen", "--version"], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == musicgen.__version__


def test_its_exit_code_is_that_of_the_command():
    done = subprocess.run([sys.executable, "-m", "musicgen", "generate"], capture_output=True, check=False)
    assert done.returncode == 2 and done.stdout == b""
