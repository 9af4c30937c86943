"""What the package publishes, and that importing it does nothing."""

import subprocess
import sys

import musicgen

PUBLIC = ["Audio", "GenerationParams", "MusicGen", "MusicGenConfig", "MusicGenError", "__version__"]


def test_public_names_are_the_list():
    assert musicgen.__all__ == PUBLIC
    assert dir(musicgen) == sorted(PUBLIC)
    for name in PUBLIC:
        assert getattr(musicgen, name) is not None


def test_importing_does_not_import_torch():
    code = "import sys, musicgen, musicgen.config; print('torch' in sys.modules, 'numpy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]


def test_errors_are_one_tree():
    from musicgen import errors

    kinds = [each for each in vars(errors).values() if isinstance(each, type)]
    assert all(issubclass(each, musicgen.MusicGenError) for each in kinds)
    assert issubclass(errors.InputError, ValueError)


def test_the_module_is_the_command():
    done = subprocess.run(
        [sys.executable, "-m", "musicgen", "--version"], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == musicgen.__version__
