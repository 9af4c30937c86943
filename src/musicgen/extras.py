"""Optional packages: where one is missing, a sentence says which extra installs it. Does not import torch."""

from __future__ import annotations

from importlib.util import find_spec

from musicgen.errors import MissingExtraError

# Modules that the commands of each extra need.
_NEEDED = {
    "corpus": ("scipy", "mido", "tinysoundfont"),
    "train": ("scipy",),
    "serve": ("fastapi", "uvicorn", "prometheus_client", "python_multipart"),
    "play": ("sounddevice",),
    "evaluate": ("scipy", "av", "librosa", "matplotlib", "tinysoundfont"),
}
# Not part of an extra on Linux: it depends on pyaudio, which has no wheel there and is only needed for playback.
_INSTALLED_APART = "tinysoundfont"


def require(extra: str, user: str, *modules: str) -> None:
    """Raise MissingExtraError unless `modules`, by default all that the commands of an extra need, are installed.

    `user` is what needs them, the subject of the sentence. Nothing is imported.
    """
    missing = [module for module in modules or _NEEDED[extra] if find_spec(module) is None]
    if not missing:
        return
    commands = [f"pip install 'musicgen-engine[{extra}]'"] if set(missing) - {_INSTALLED_APART} else []
    commands += [f"pip install --no-deps {_INSTALLED_APART}"] if _INSTALLED_APART in missing else []
    listed = ", ".join(missing[:-1]) + " and " * (len(missing) > 1) + missing[-1]
    verb = "is" if len(missing) == 1 else "are"
    raise MissingExtraError(
        f"{user} needs {listed}, which {verb} not installed: run `{' && '.join(commands)}`."
    )
