"""What the package publishes, and that importing it does nothing."""

import subprocess
import sys

import musicgen

PUBLIC = [
    "Audio",
    "GenerationParams",
    "MusicGen",
    "MusicGenConfig",
    "MusicGenError",
    "Notes",
    "Take",
    "__version__",
]


def test_public_names_are_the_list():
    assert musicgen.__all__ == PUBLIC
    assert dir(musicgen) == sorted(PUBLIC)
    for name in PUBLIC:
        assert getattr(musicgen, name) is not None


def test_importing_does_not_import_torch():
    code = "import sys, musicgen, musicgen.config; print('torch' in sys.modules, 'numpy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]
