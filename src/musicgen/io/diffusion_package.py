"""Reads and writes MultiBand Diffusion checkpoints: AudioCraft's packages, and our own folder.

A package (`mbd_musicgen_32khz.th` of `facebook/multiband-diffusion`) is a pickle with OmegaConf objects, read by
`pickles.py` without running any of it. Our own folder holds `config.json` and `model.safetensors`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from musicgen.errors import CheckpointError
from musicgen.io import hub, pickles
from musicgen.io.settings import Settings
from musicgen.io.weights import MetaInit, read_folder, read_json, write_safetensors, write_whole
from musicgen.model.bands import ProcessorConfig
from musicgen.model.diffusion import BandConfig, DiffusionConfig, MultiBandDiffusion
from musicgen.model.noise_schedule import ScheduleConfig
from musicgen.model.unet import UNetConfig
from musicgen.presets import META_LICENSE

HUB_ID = "facebook/multiband-diffusion"
PACKAGE_FILE = "mbd_musicgen_32khz.th"
CONFIG_FILE = "config.json"
FORMAT = "musicgen-diffusion-1"

# ----------------------------------------------------------------------------------------- AudioCraft's names


def _band_config(cfg: Settings, sample_rate: int) -> BandConfig:
    """Our config of one band from a package's solver settings; absent ones have AudioCraft's defaults."""
    cfg.expect("schedule.repartition", "power", "power")
    transformer, cross, lstm = (
        bool(cfg.get(f"diffusion_unet.{name}", False))
        for name in ("transformer", "cross_attention", "bilstm")
    )
    bottleneck: Any = "lstm" if lstm else "none"
    if transformer:
        bottleneck = "cross_attention" if cross else "transformer"
    unet = UNetConfig(
        channels=cfg.read("channels", int),
        hidden=cfg.read("diffusion_unet.hidden", int, 24),
        depth=cfg.read("diffusion_unet.depth", int, 3),
        growth=cfg.read("diffusion_unet.growth", float, 2.0),
        max_channels=cfg.read("diffusion_unet.max_channels", int, 10_000),
        kernel=cfg.read("diffusion_unet.kernel", int, 4),
        stride=cfg.read("diffusion_unet.stride", int, 2),
        res_blocks=cfg.read("diffusion_unet.res_blocks", int, 1),
        norm_groups=cfg.read("diffusion_unet.norm_groups", int, 4),
        condition_width=cfg.read("diffusion_unet.codec_dim", int),
        embed_all_levels=bool(cfg.get("diffusion_unet.emb_all_layers", False)),
        steps=cfg.read("schedule.num_steps", int, 1000),
        bottleneck=bottleneck,
    )
    schedule = ScheduleConfig(
        steps=unet.steps,
        beta_start=cfg.read("schedule.beta_t0", float, 1e-4),
        beta_end=cfg.read("schedule.beta_t1", float, 0.02),
        exponent=cfg.read("schedule.beta_exp", float, 1),
        variance=cfg.get("schedule.variance", "beta"),
        clip=cfg.read("schedule.clip", float, 5.0) if cfg.get("schedule.clip", 5.0) else 0.0,
        noise_scale=cfg.read("schedule.noise_scale", float, 1.0),
        rescale=cfg.read("schedule.rescale", float, 1.0),
    )
    processor = None
    if cfg.get("processor.use", False):
        processor = ProcessorConfig(
            sample_rate=sample_rate,
            bands=cfg.read("processor.n_bands", int, 8),
            power=cfg.read("processor.power_std", float, 1.0),
        )
    return BandConfig(unet=unet, schedule=schedule, processor=processor)


_RENAMED = (
    (r"embedding\.", "embeddings.0."),
    (r"embeddings\.(\d+)\.", lambda found: f"embeddings.{int(found[1]) + 1}."),
    (r"conv_codec\.", "condition_proj."),
    (r"bilstm\.(lstm|linear)\.", r"lstm.\1."),
    (r"transformer\.layers\.(\d+)\.(self_attn|cross_attention)\.(?:mha\.)?in_proj_weight",
     r"transformer.blocks.\1.\2.in_proj.weight"),
    (r"transformer\.layers\.(\d+)\.(self_attn|cross_attention)\.(?:mha\.)?out_proj\.",
     r"transformer.blocks.\1.\2.out_proj."),
    (r"transformer\.layers\.(\d+)\.norm1\.", r"transformer.blocks.\1.norm_self."),
    (r"transformer\.layers\.(\d+)\.norm2\.", r"transformer.blocks.\1.norm_ffn."),
    (r"transformer\.layers\.(\d+)\.norm_cross\.", r"transformer.blocks.\1.norm_cross."),
    (r"transformer\.layers\.(\d+)\.linear1\.", r"transformer.blocks.\1.up."),
    (r"transformer\.layers\.(\d+)\.linear2\.", r"transformer.blocks.\1.down."),
)  # fmt: skip


def _rename(key: str) -> str:
    for pattern, new in _RENAMED:
        renamed, count = re.subn("^" + pattern, new, key)
        if count:
            return renamed.replace(".self_attn.", ".self_attention.")
    return key


def from_audiocraft(package: Mapping[Any, Any]) -> tuple[DiffusionConfig, dict[str, Tensor]]:
    """Our config and state dict from an unpickled package; its filters are left out, as ours are computed."""
    try:
        sample_rate, count = int(package["sample_rate"]), int(package["n_bands"])
        parts = [package[i] for i in range(min(count, len(package)))]
        settings = [
            Settings(pickles.plain(part["cfg"]), f"The settings of band {i}") for i, part in enumerate(parts)
        ]
        states = [(dict(part["model_state"]), dict(part["processor_state"])) for part in parts]
    except (KeyError, TypeError, ValueError, RecursionError) as error:
        raise CheckpointError(
            f"This is not a MultiBand Diffusion package: {error!r} is missing or wrong."
        ) from error
    config = DiffusionConfig(
        sample_rate=sample_rate, bands=tuple(_band_config(cfg, sample_rate) for cfg in settings)
    )
    state: dict[str, Tensor] = {}
    for i, (unet, processor) in enumerate(states):
        processor.pop("split_bands.lowpass.filters", None)
        state.update({f"bands.{i}.unet.{_rename(key)}": value for key, value in unet.items()})
        state.update({f"bands.{i}.processor.{key}": value for key, value in processor.items()})
    return config, state


# ---------------------------------------------------------------------------------------------- load and save


def _build(config: DiffusionConfig, state: Mapping[str, Tensor], origin: Path) -> MultiBandDiffusion:
    """A model with the tensors of `state`, which must match its own in names and shapes."""
    with MetaInit():
        model = MultiBandDiffusion(config)
    wanted = {key: value.shape for key, value in model.state_dict().items()}
    missing, unexpected = sorted(wanted.keys() - state.keys()), sorted(state.keys() - wanted.keys())
    wrong = sorted(key for key in wanted.keys() & state.keys() if wanted[key] != state[key].shape)
    for problem, keys in (
        ("lacks", missing),
        ("has unexpected", unexpected),
        ("has wrong shapes for", wrong),
    ):
        if keys:
            more = f" and {len(keys) - 5} more" if len(keys) > 5 else ""
            raise CheckpointError(f"{origin} {problem} {', '.join(keys[:5])}{more}.")
    model.load_state_dict({key: value.float() for key, value in state.items()}, assign=True)
    return model.requires_grad_(False).eval()


def find(weights_dir: Path | None = None, offline: bool = False) -> Path:
    """The folder or file of MultiBand Diffusion: in `weights_dir` if it is there, else from the hub."""
    place = weights_dir / "multiband-diffusion" if weights_dir else None
    if place is not None and place.exists():
        return place
    return hub.fetch_files(HUB_ID, [PACKAGE_FILE], weights_dir, offline)


def load(path: Path | str, device: torch.device | str = "cpu") -> MultiBandDiffusion:
    """Load a package file, a folder with one, or a folder in our format; float32, without gradients.

    On the CPU, float32 weights stay mapped from disk. Raises CheckpointError.
    """
    path = Path(path)
    if path.is_dir() and (path / CONFIG_FILE).is_file():
        config, state = _read_folder(path)
    else:
        path = path / PACKAGE_FILE if path.is_dir() else path
        if not path.is_file():
            raise CheckpointError(f"There is no MultiBand Diffusion checkpoint at {path}.")
        package = pickles.load(path)
        if not isinstance(package, Mapping):
            raise CheckpointError(
                f"{path} is not a MultiBand Diffusion package: it holds a {type(package).__name__}."
            )
        config, state = from_audiocraft(package)
    return _build(config, state, path).to(device)


def _read_folder(folder: Path) -> tuple[DiffusionConfig, dict[str, Tensor]]:
    settings = read_json(folder / CONFIG_FILE)
    if settings.pop("format", None) != FORMAT:
        raise CheckpointError(
            f"{folder / CONFIG_FILE} does not describe a MultiBand Diffusion model ({FORMAT})."
        )
    return DiffusionConfig.from_dict(settings), dict(read_folder(folder)[0])


def save(folder: Path | str, model: MultiBandDiffusion, weights_license: str = META_LICENSE) -> None:
    """Write a folder in our format: `config.json`, and safetensors with the licence of the weights."""

    def write(part: Path) -> None:
        settings = {"format": FORMAT, **model.config.to_dict()}
        (part / CONFIG_FILE).write_text(json.dumps(settings, indent=1) + "\n", encoding="utf-8")
        state = {key: value.cpu() for key, value in model.state_dict().items()}
        write_safetensors(part, state, {"format_version": FORMAT, "license": weights_license})

    write_whole(Path(folder), write)
