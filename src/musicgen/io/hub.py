"""Finds the files of a model by name: in the package, in local folders, or on the Hugging Face Hub."""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from musicgen.errors import CheckpointError, InputError
from musicgen.io.explain import why_no_model
from musicgen.presets import MODELS, OFFICIAL_MODELS, release

if TYPE_CHECKING:
    import torch

ASSETS = Path(__file__).parent.parent / "assets"
BUNDLED = ("nano",)
_REPO = re.compile(r"[A-Za-z0-9][\w.-]*/[A-Za-z0-9][\w.-]*")
_SETTINGS = ["config.json", "generation_config.json", "preprocessor_config.json", "tokenizer.json"]
# The fp32 variants that some repositories hold beside these have other names and are not fetched.
_SAFETENSORS = ["model.safetensors", "model-*-of-*.safetensors", "model.safetensors.index.json"]
_PICKLED = ["pytorch_model.bin", "pytorch_model-*-of-*.bin", "pytorch_model.bin.index.json"]
AUDIOCRAFT_FILES = ["state_dict.bin", "compression_state_dict.bin"]
TRAINING_CHECKPOINT = "checkpoint.th"  # written by AudioCraft's training
# What a model's prompts are read by, beside its weights: see the modules of these names.
WORD_FILES = ("words.json", "genres.json", "wordings.json", "word_vectors.safetensors")


@dataclass(frozen=True, slots=True)
class Place:
    """Where optional models are found, and the device that they are for."""

    device: torch.device | str = "cpu"
    weights_dir: Path | None = None
    offline: bool = False


def repository(name: str) -> str:
    """The hub id of a short name; hub ids stay as they are."""
    short = release(name)
    return f"facebook/musicgen-{short}" if short in OFFICIAL_MODELS else name


def short_name(name: str) -> str:
    """The short name of a hub id of Meta's, else the last part of a path or id."""
    return release(name) or Path(name).name


def locate(name: str | Path, *, weights_dir: Path | None = None, offline: bool = False) -> Path:
    """The folder (or AudioCraft file) of a model, downloaded if needed.

    `name` is a path, a short name, or a hub id. `weights_dir` may hold models as folders, and is the cache of
    downloads; otherwise HF_HOME is. With `offline` nothing is downloaded.
    """
    present = local(name, weights_dir)
    if present is not None:
        return present
    _check_name(name)
    if release(str(name)) in BUNDLED:
        raise CheckpointError(f"The bundled model {name} is not in this installation ({ASSETS / str(name)}).")
    return _download(repository(str(name)), weights_dir, offline)


def check_known(name: str | Path, weights_dir: Path | None = None) -> None:
    """Raise InputError, without torch and without the network, for a model that `locate` cannot find by its name."""
    if local(name, weights_dir) is None:
        _check_name(name)


def _check_name(name: str | Path) -> None:
    """Raise InputError unless the name is one of MODELS or has the form of a hub id."""
    text = str(name)
    if release(text) is None and not _REPO.fullmatch(text):
        short = text.lower().removeprefix("facebook/").removeprefix("musicgen-")
        near = difflib.get_close_matches(short, MODELS, n=1)
        known = f"choose one of {', '.join(MODELS)}, a hub id or a folder."
        hint = f"did you mean {near[0]}?" if near else known
        raise InputError(f"There is no model called {text!r}: {hint}")


def local(name: str | Path, weights_dir: Path | None = None) -> Path | None:
    """The path of a model in the package or a local folder, without the hub's cache; None if there is none."""
    text = str(name)
    bundled = ASSETS / str(release(text))
    if text in BUNDLED:
        return bundled if is_model(bundled) else None
    candidates = [Path(text)]
    if weights_dir is not None:
        repo = repository(text)
        candidates += [weights_dir / text, weights_dir / repo, weights_dir / repo.rsplit("/", 1)[-1]]
    for path in candidates:
        if path.is_file() or is_model(path):
            return path
    if release(text) in BUNDLED and is_model(
        bundled
    ):  # another spelling of the name, and no folder of that name exists
        return bundled
    if Path(text).is_dir() and release(text) is None:
        raise CheckpointError(why_no_model(Path(text)))
    return None


def is_model(folder: Path) -> bool:
    """Whether a folder looks like a checkpoint of any format."""
    return any((folder / name).is_file() for name in ("config.json", *AUDIOCRAFT_FILES, TRAINING_CHECKPOINT))


def cached(name: str, weights_dir: Path | None = None) -> Path | None:
    """The folder of a model in the hub's cache, complete or not; None if there is none."""
    try:
        return fetch_files(repository(name), ["*.json"], weights_dir, offline=True)
    except CheckpointError:
        return None


def _download(repo: str, weights_dir: Path | None, offline: bool) -> Path:
    if repo == "facebook/musicgen-style":  # exists in AudioCraft's format only
        return fetch_files(repo, AUDIOCRAFT_FILES, weights_dir, offline)
    folder = fetch_files(repo, [*_SETTINGS, *_SAFETENSORS], weights_dir, offline)
    if any(folder.glob("model*.safetensors")):
        return folder
    folder = fetch_files(repo, [*_SETTINGS, *_PICKLED], weights_dir, offline)
    if any(folder.glob("pytorch_model*.bin")):
        return folder
    folder = fetch_files(repo, AUDIOCRAFT_FILES, weights_dir, offline)
    if is_model(folder):
        return folder
    raise CheckpointError(f"{repo} holds no weights that can be read.")


def fetch_files(repo: str, patterns: Sequence[str], weights_dir: Path | None, offline: bool) -> Path:
    """The folder of a hub repository with the files that match the patterns, downloaded if needed.

    Raises CheckpointError if the repository cannot be downloaded. A pattern that matches no file is not an error.
    """
    import huggingface_hub

    options: dict[str, Any] = {"cache_dir": weights_dir, "local_files_only": offline}
    try:
        return Path(huggingface_hub.snapshot_download(repo, allow_patterns=list(patterns), **options))
    except huggingface_hub.errors.LocalEntryNotFoundError as error:
        why = "and downloads are switched off" if offline else "and the hub cannot be reached"
        raise CheckpointError(f"{repo} is not present on this machine, {why}.") from error
    except huggingface_hub.errors.RepositoryNotFoundError as error:
        raise CheckpointError(f"The hub has no model {repo}, or it is private.") from error
    except Exception as error:  # the hub's client passes on errors of its HTTP library
        reason = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
        raise CheckpointError(f"{repo} could not be downloaded: {reason}") from error
