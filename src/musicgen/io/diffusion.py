"""Reads and writes MultiBand Diffusion checkpoints: AudioCraft's packages, and our own folder.

A package (`mbd_musicgen_32khz.th` of `facebook/multiband-diffusion`) is a zip of one pickle and raw tensor
data; the pickle also holds OmegaConf objects. It is read here without torch's unpickler: only containers,
numbers and tensors are built, OmegaConf's classes become inert records, and anything else is refused, so no
foreign code runs. Tensor data stays memory-mapped. Our own folder holds `config.json` and
`model.safetensors`.
"""

from __future__ import annotations

import json
import math
import mmap
import pickle
import re
import struct
import sys
import zipfile
import zlib
from collections import OrderedDict, defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from musicgen.config import META_LICENSE
from musicgen.errors import CheckpointError, ConfigError
from musicgen.io.weights import read_folder, read_json, write_safetensors, write_whole
from musicgen.model.bands import ProcessorConfig
from musicgen.model.diffusion import BandConfig, DiffusionConfig, MultiBandDiffusion
from musicgen.model.schedule import ScheduleConfig
from musicgen.model.unet import UNetConfig

HUB_ID = "facebook/multiband-diffusion"
PACKAGE_FILE = "mbd_musicgen_32khz.th"
CONFIG_FILE = "config.json"
FORMAT = "musicgen-diffusion-1"

_STORAGES = {
    "DoubleStorage": torch.float64, "FloatStorage": torch.float32, "HalfStorage": torch.float16,
    "BFloat16Storage": torch.bfloat16, "LongStorage": torch.int64, "IntStorage": torch.int32,
    "ShortStorage": torch.int16, "ByteStorage": torch.uint8, "BoolStorage": torch.bool,
}  # fmt: skip
_PLAIN: dict[str, Any] = {
    "dict": dict, "list": list, "tuple": tuple, "set": set, "int": int, "long": int, "float": float,
    "str": str, "unicode": str, "bool": bool,
}  # fmt: skip


# -------------------------------------------------------------------------------------------- the safe reader


class _Record:
    """Stands in for a foreign class: keeps what it was given and does nothing."""

    def __init__(self, *arguments: object) -> None:
        self.fields: dict[str, Any] = {"arguments": arguments}

    def __setstate__(self, state: object) -> None:
        self.fields = dict(state) if isinstance(state, dict) else {"state": state}


class _Reader(pickle.Unpickler):
    """Unpickles containers, numbers and memory-mapped tensors; OmegaConf's classes become records."""

    def __init__(self, pickled: Any, data: mmap.mmap, places: Mapping[str, tuple[int, int]]) -> None:
        super().__init__(pickled, encoding="utf-8")
        self._data, self._places = data, places

    def find_class(self, module: str, name: str) -> Any:
        if module.split(".", maxsplit=1)[0] in ("omegaconf", "typing", "pathlib"):
            return type(name, (_Record,), {})
        if module in ("builtins", "__builtin__") and name in _PLAIN:
            return _PLAIN[name]
        if module == "collections" and name in ("OrderedDict", "defaultdict"):
            return OrderedDict if name == "OrderedDict" else defaultdict
        if module in ("torch", "torch.storage") and name in _STORAGES:
            return _STORAGES[name]
        # Bound methods: a pickle may set attributes of what it is handed, and these have none to set.
        if (module, name) == ("torch._utils", "_rebuild_tensor_v2"):
            return self._tensor
        if (module, name) == ("torch._utils", "_rebuild_parameter"):
            return self._parameter
        raise pickle.UnpicklingError(f"it wants {module}.{name}, which weights do not need")

    def persistent_load(self, pid: Any) -> Tensor:
        _, dtype, key, _, count = pid
        start, size = self._places[key]
        if count * dtype.itemsize > size:
            raise pickle.UnpicklingError(f"storage {key} is cut short")
        return (
            torch.frombuffer(self._data, dtype=dtype, count=count, offset=start) if count else torch.empty(0)
        )

    def _tensor(self, storage: Tensor, offset: int, size: Any, stride: Any, *_: object) -> Tensor:
        return storage.as_strided(size, stride, offset)

    def _parameter(self, data: Tensor, *_: object) -> Tensor:
        return data


def _read_zip(path: Path) -> Any:
    """The object in a `torch.save` file, its tensors mapped (copy on write) from disk."""
    try:
        with path.open("rb") as file, zipfile.ZipFile(file) as archive:
            entries = {info.filename: info for info in archive.infolist()}
            pickles = [name for name in entries if name.endswith("/data.pkl")]
            if len(pickles) != 1:
                raise CheckpointError(
                    f"{path} is not a torch.save file: it holds {len(pickles)} data.pkl, not one."
                )
            prefix = pickles[0].removesuffix("data.pkl")
            order = (
                archive.read(prefix + "byteorder").decode() if prefix + "byteorder" in entries else "little"
            )
            if order != sys.byteorder:
                raise CheckpointError(f"{path} was written on a {order}-endian machine; this one is not.")
            data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_COPY)
            places = {}
            for name, info in entries.items():
                if name.startswith(prefix + "data/") and info.compress_type == zipfile.ZIP_STORED:
                    # The local header repeats the name and may pad differently from the directory at the end.
                    lengths = struct.unpack_from("<HH", data, info.header_offset + 26)
                    places[name.removeprefix(prefix + "data/")] = (
                        info.header_offset + 30 + sum(lengths), info.file_size
                    )  # fmt: skip
            with archive.open(pickles[0]) as pickled:
                return _Reader(pickled, data, places).load()
    except (OSError, zipfile.BadZipFile, struct.error) as error:
        raise CheckpointError(f"{path} cannot be read as a MultiBand Diffusion package: {error}.") from error
    except (pickle.UnpicklingError, EOFError, LookupError, TypeError, ValueError, AttributeError,
            ArithmeticError, MemoryError, RuntimeError, zlib.error) as error:  # fmt: skip
        raise CheckpointError(f"{path} holds something other than weights and settings: {error}.") from error


def _plain(node: Any) -> Any:
    """An OmegaConf record as dicts, lists and values; interpolations stay strings."""
    fields = node.fields if isinstance(node, _Record) else {"_val": node}
    content = fields.get("_content", fields.get("_val"))
    if isinstance(content, Mapping):
        return {str(key): _plain(value) for key, value in content.items()}
    if isinstance(content, list):
        return [_plain(value) for value in content]
    return content


# ----------------------------------------------------------------------------------------- AudioCraft's names


def _setting(root: Mapping[str, Any], path: str, default: Any = None) -> Any:
    """One value of a settings tree by its dotted path, following `${...}`; the default where it is absent."""
    node: Any = root
    for _ in range(16):
        for part in path.split("."):
            if not isinstance(node, Mapping) or part not in node:
                return default
            node = node[part]
        link = re.fullmatch(r"\$\{([\w.]+)\}", node) if isinstance(node, str) else None
        if link is None:
            return node
        node, path = root, link[1]
    raise ConfigError(f"The setting {path} refers to itself.")


def _whole(root: Mapping[str, Any], path: str, default: int | None = None) -> int:
    value = _number(root, path, default)
    if value != int(value):
        raise ConfigError(f"The setting {path} must be a whole number, got {value!r}.")
    return int(value)


def _number(root: Mapping[str, Any], path: str, default: float | None = None) -> float:
    value = _setting(root, path, default)
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise ConfigError(f"The setting {path} must be a number, got {value!r}.")
    return value


def _band_config(cfg: Mapping[str, Any], sample_rate: int) -> BandConfig:
    """Our config of one band from a package's solver settings; absent ones have AudioCraft's defaults."""
    repartition = _setting(cfg, "schedule.repartition", "power")
    if repartition != "power":
        raise ConfigError(f"schedule.repartition must be 'power', got {repartition!r}.")
    flags = {
        name: bool(_setting(cfg, f"diffusion_unet.{name}"))
        for name in ("transformer", "cross_attention", "bilstm")
    }
    bottleneck: Any = (
        ("cross_attention" if flags["cross_attention"] else "transformer") if flags["transformer"]
        else "lstm" if flags["bilstm"] else "none"
    )  # fmt: skip
    unet = UNetConfig(
        channels=_whole(cfg, "channels"),
        hidden=_whole(cfg, "diffusion_unet.hidden", 24),
        depth=_whole(cfg, "diffusion_unet.depth", 3),
        growth=_number(cfg, "diffusion_unet.growth", 2.0),
        max_channels=_whole(cfg, "diffusion_unet.max_channels", 10_000),
        kernel=_whole(cfg, "diffusion_unet.kernel", 4),
        stride=_whole(cfg, "diffusion_unet.stride", 2),
        res_blocks=_whole(cfg, "diffusion_unet.res_blocks", 1),
        norm_groups=_whole(cfg, "diffusion_unet.norm_groups", 4),
        condition_width=_whole(cfg, "diffusion_unet.codec_dim"),
        embed_all_levels=bool(_setting(cfg, "diffusion_unet.emb_all_layers", False)),
        steps=_whole(cfg, "schedule.num_steps", 1000),
        bottleneck=bottleneck,
    )
    schedule = ScheduleConfig(
        steps=unet.steps,
        beta_start=_number(cfg, "schedule.beta_t0", 1e-4),
        beta_end=_number(cfg, "schedule.beta_t1", 0.02),
        exponent=_number(cfg, "schedule.beta_exp", 1),
        variance=_setting(cfg, "schedule.variance", "beta"),
        clip=_number(cfg, "schedule.clip", 5.0) if _setting(cfg, "schedule.clip", 5.0) else 0.0,
        noise_scale=_number(cfg, "schedule.noise_scale", 1.0),
        rescale=_number(cfg, "schedule.rescale", 1.0),
    )
    processor = None
    if _setting(cfg, "processor.use", False):
        processor = ProcessorConfig(
            sample_rate=sample_rate,
            bands=_whole(cfg, "processor.n_bands", 8),
            power=_number(cfg, "processor.power_std", 1.0),
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
    """Config and state dict of ours from an unpickled package; the filters it carries are left out: we make
    our own.
    """
    try:
        sample_rate, count = int(package["sample_rate"]), int(package["n_bands"])
        parts = [package[i] for i in range(min(count, len(package)))]
        settings = [_plain(part["cfg"]) for part in parts]
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
    """A model that takes the tensors of `state` as its own; each must fit and be wanted."""
    with torch.device("meta"):
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


def load(path: Path | str, device: torch.device | str = "cpu") -> MultiBandDiffusion:
    """Load a package file, a folder that holds one, or a folder of ours; float32, without gradients.

    On the CPU, float32 weights stay mapped from disk. Raises CheckpointError.
    """
    path = Path(path)
    if path.is_dir() and (path / CONFIG_FILE).is_file():
        config, state = _read_folder(path)
    else:
        path = path / PACKAGE_FILE if path.is_dir() else path
        if not path.is_file():
            raise CheckpointError(f"There is no MultiBand Diffusion checkpoint at {path}.")
        package = _read_zip(path)
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
    """Write a folder of ours: `config.json` and safetensors, which carry the licence of the weights."""

    def write(part: Path) -> None:
        settings = {"format": FORMAT, **model.config.to_dict()}
        (part / CONFIG_FILE).write_text(json.dumps(settings, indent=1) + "\n", encoding="utf-8")
        state = {key: value.cpu() for key, value in model.state_dict().items()}
        write_safetensors(part, state, {"format_version": FORMAT, "license": weights_license})

    write_whole(Path(folder), write)
