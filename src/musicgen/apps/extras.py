"""Optional packages that a command needs: checked before its work begins."""

from __future__ import annotations

from importlib.util import find_spec

from musicgen.errors import MissingExtraError

# Modules that the commands of each extra need.
_NEEDED = {
    "corpus": ("scipy", "mido", "tinysoundfont"),
    "train": ("scipy",),
    "serve": ("fastapi", "uvicorn", "prometheus_client", "python_multipart"),
    "evaluate": ("scipy", "av", "librosa", "matplotlib", "tinysoundfont"),
}
# Not part of an extra on Linux: it depends on pyaudio, which has no wheel there and is only needed for playback.
_INSTALLED_APART = "tinysoundfont"


def require(extra: str, command: str) -> None:
    """Raise MissingExtraError if modules of an extra are missing; the message names them and how to install them."""
    missing = [module for module in _NEEDED[extra] if find_spec(module) is None]
    if not missing:
        return
    commands = [f"pip install 'musicgen-engine[{extra}]'"] if set(missing) - {_INSTALLED_APART} else []
    commands += [f"pip install --no-deps {_INSTALLED_APART}"] if _INSTALLED_APART in missing else []
    listed = ", ".join(missing[:-1]) + " and " * (len(missing) > 1) + missing[-1]
    verb = "is" if len(missing) == 1 else "are"
    raise MissingExtraError(
        f"`musicgen {command}` needs {listed}, which {verb} not installed: run `{' && '.join(commands)}`."
    )
