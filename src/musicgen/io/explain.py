"""Error messages for paths that are not models: what the path is instead, and what to do."""

from __future__ import annotations

import json
from pathlib import Path

WEIGHTS = (".safetensors", ".bin", ".th", ".pt", ".pth", ".ckpt")
PACKAGES = (".bin", ".th", ".pt", ".pth", ".ckpt")  # suffixes under which AudioCraft's packages are kept


def is_package(file: Path) -> bool:
    """Whether a file, by its name, may be an AudioCraft package with a language model."""
    others = file.name.startswith(("pytorch_model", "adapter_model", "compression_state_dict"))
    return file.suffix.lower() in PACKAGES and not others


def why_no_model(path: Path) -> str:
    """A sentence about a file or folder that cannot be loaded as a model."""
    return _about_folder(path) if path.is_dir() else _about_file(path)


def _about_file(file: Path) -> str:
    if file.name.startswith("adapter_model"):
        return _lora(file.parent)
    if file.name.startswith("compression_state_dict"):
        return (
            f"{file} is the codec of an AudioCraft package; give its state_dict.bin, or the folder of both."
        )
    if file.suffix.lower() in WEIGHTS:
        beside = (
            "which has a config.json" if (file.parent / "config.json").is_file() else "with its config.json"
        )
        return f"{file} is weights alone; give the folder that holds them, {file.parent}, {beside}."
    return f"{file} is no model: models are folders, or AudioCraft's state_dict.bin or checkpoint.th."


def _about_folder(folder: Path) -> str:
    if (folder / "adapter_config.json").is_file():
        return _lora(folder)
    if (folder / "model" / "config.json").is_file():
        return f"{folder} is the folder of a training run; its model is in {folder / 'model'}."
    if (folder / "config.json").is_file():
        return _about_config(folder)
    if (folder / "compression_state_dict.bin").is_file():
        return f"{folder} holds the codec of an AudioCraft package, but no language model: state_dict.bin is missing."
    found = sorted(each.name for each in folder.iterdir() if each.suffix.lower() in WEIGHTS)
    if found:
        return f"{folder} holds weights ({found[0]}) but no config.json that describes them, and is no model."
    return f"{folder} is no model: it holds neither config.json nor state_dict.bin."


def _about_config(folder: Path) -> str:
    kind = "something else"
    try:
        settings = json.loads((folder / "config.json").read_text(encoding="utf-8"))
        if isinstance(settings, dict):
            kind = str(settings.get("model_type") or settings.get("format") or settings.get("kind") or kind)
    except (OSError, ValueError, RecursionError):
        pass
    if kind == "musicgen-diffusion-1":
        return f"{folder} is a MultiBand Diffusion decoder, which a model uses with multi_band_diffusion, and no model."
    if kind in ("encodec", "spectral"):
        return f"{folder} is a codec ({kind}) alone; a model has a language model and a text encoder as well."
    shown = "".join(letter for letter in kind[:40] if letter.isprintable())
    return f"{folder} is not a MusicGen model: its config.json is one of {shown}."


def _lora(folder: Path) -> str:
    base = ""
    try:
        settings = json.loads((folder / "adapter_config.json").read_text(encoding="utf-8"))
        name = settings.get("base_model_name_or_path") if isinstance(settings, dict) else None
        if isinstance(name, str) and name.isprintable():
            base = f" to {name[:100]}"
    except (OSError, ValueError, RecursionError):
        pass
    return (
        f"{folder} is a LoRA adapter (PEFT), changes{base} and no model by itself: give the model with "
        f"--model-version, and this folder with --adapters {folder.name}:1."
    )
