"""What a command needs beyond the core: asked for before its work begins, not an hour later."""

from __future__ import annotations

from importlib.util import find_spec

from musicgen.errors import MissingExtraError

# Modules that each extra brings and its commands cannot do without.
_NEEDED = {
    "corpus": ("scipy", "mido", "tinysoundfont"),
    "train": ("scipy",),
    "evaluate": ("scipy", "av", "librosa", "matplotlib", "tinysoundfont"),
}
# No extra brings it on Linux: it asks for pyaudio, which is for loudspeakers and has no wheel there.
_BY_ITSELF = "tinysoundfont"


def require(extra: str, command: str) -> None:
    """Raise MissingExtraError, with one sentence on all that is missing and how to get it."""
    missing = [module for module in _NEEDED[extra] if find_spec(module) is None]
    if not missing:
        return
    orders = [f"pip install 'musicgen-engine[{extra}]'"] if set(missing) - {_BY_ITSELF} else []
    orders += [f"pip install --no-deps {_BY_ITSELF}"] if _BY_ITSELF in missing else []
    listed = ", ".join(missing[:-1]) + " and " * (len(missing) > 1) + missing[-1]
    verb = "is" if len(missing) == 1 else "are"
    raise MissingExtraError(
        f"`musicgen {command}` needs {listed}, which {verb} not installed: run `{' && '.join(orders)}`."
    )
