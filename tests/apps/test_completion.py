"""Shells complete commands, models and choices."""

import os
import subprocess
import sys

from musicgen.apps.completion import model_names, one_of


def test_models_and_folders(tiny_model, monkeypatch):
    monkeypatch.chdir(tiny_model.parent)
    assert model_names("na") == ["nano"]
    assert model_names("stereo-m") == ["stereo-medium", "stereo-melody", "stereo-melody-large"]
    assert tiny_model.name in model_names("ti")
    assert model_names("[*") == []
    assert one_of(("wav", "mp3"))("M") == ["mp3"]


def test_a_shell_is_answered_without_torch():
    code = (
        "import sys, atexit; atexit.register(lambda: print('torch' in sys.modules))\n"
        "from musicgen.apps.cli import main; main([])"
    )
    words = "musicgen generate x --model-version stereo-s"
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "_MUSICGEN_COMPLETE": "complete_bash", "COMP_WORDS": words, "COMP_CWORD": "4"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.stdout.split() == ["stereo-small", "False"], done.stderr
