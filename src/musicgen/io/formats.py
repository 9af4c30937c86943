"""Reads and writes checkpoints of three formats: our own, transformers' and AudioCraft's."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, Literal

import torch
from torch import Tensor

from musicgen.config import ChromaConfig, CodecConfig, MusicGenConfig, TextConfig
from musicgen.errors import CheckpointError, ConfigError
from musicgen.io import audiocraft_format, hub, pickles, transformers_format, vocabulary, weight_map, weights
from musicgen.io.explain import is_package, why_no_model
from musicgen.io.settings import Settings
from musicgen.io.text import EMBEDDING, tokenizer_from_json, tokenizer_text, write_tokenizer
from musicgen.parse import shown

Format = Literal["musicgen", "transformers", "audiocraft"]
FORMATS: tuple[Format, ...] = ("musicgen", "transformers", "audiocraft")
Fetch = Callable[[str], Path]
VERSION = 1
DEFAULT_CODEC = "facebook/encodec_32khz"
# Moving averages of codebooks overflow half precision; they are small, and only training reads them.
_KEPT_WIDE = ("cluster_size", "embed_avg")


@dataclass(frozen=True)
class Checkpoint:
    """A checkpoint under our names: tensors `lm.*`, `conditioner.*`, `codec.*`, `text.*`; text of tokenizer.json.

    `beside` is a folder that may hold files by which prompts are read (`hub.WORD_FILES`).
    """

    config: MusicGenConfig
    tensors: Mapping[str, Tensor]
    tokenizer: str
    origin: str
    beside: Path | None = None

    def cast(self, dtype: torch.dtype | None) -> Checkpoint:
        """The same with floating-point tensors cast to `dtype`; None changes nothing."""
        if dtype is None:
            return self

        readers = {key: partial(_cast_one, self.tensors, key, dtype) for key in self.tensors}
        return replace(self, tensors=weights.LazyTensors(readers))


def _cast_one(tensors: Mapping[str, Tensor], key: str, dtype: torch.dtype) -> Tensor:
    return cast(key, tensors[key], dtype)


def cast(key: str, tensor: Tensor, dtype: torch.dtype) -> Tensor:
    """A tensor in `dtype`, except integers and tensors that half precision cannot hold."""
    wide = key.endswith(_KEPT_WIDE) and dtype.itemsize < 4
    return tensor if wide or not tensor.is_floating_point() else tensor.to(dtype)


def detect(path: Path) -> Format:
    """Which of the three formats a folder or file is, by its content."""
    if path.is_file():
        if not is_package(path):
            raise CheckpointError(why_no_model(path))
        return "audiocraft"
    packaged = any((path / name).is_file() for name in _PACKAGE_FILES)
    if (path / "config.json").is_file():
        settings = weights.read_json(path / "config.json")
        if settings.get("format") == "musicgen":
            return "musicgen"
        if settings.get("model_type") in ("musicgen", "musicgen_melody"):
            return "transformers"
    if packaged and not (path / "adapter_config.json").is_file():
        return "audiocraft"
    raise CheckpointError(why_no_model(path))


_PACKAGE_FILES = ("state_dict.bin", hub.TRAINING_CHECKPOINT)  # in order of preference


def read(path: Path, fetch: Fetch, *, name: str, text_source: str | Path | None = None) -> Checkpoint:
    """Read a checkpoint of any format; `fetch` finds models that it refers to, `text_source` replaces its T5."""
    match detect(path):
        case "musicgen":
            return read_native(path)
        case "transformers":
            return read_transformers(path, fetch, name=name, text_source=text_source)
        case "audiocraft":
            return read_audiocraft(path, fetch, name=name, text_source=text_source)


def check_writable(checkpoint: Checkpoint, to: Format) -> None:
    """Raise ConfigError if a format cannot represent a model; called before anything is written."""
    match to:
        case "transformers":
            transformers_format.model_to_transformers(checkpoint.config)
        case "audiocraft":
            _encodec(checkpoint.config)
            audiocraft_format.model_to_audiocraft(checkpoint.config)


def write(folder: Path, checkpoint: Checkpoint, to: Format, *, captions: Iterable[str] = ()) -> None:
    """Write a checkpoint in a format; files in the folder are replaced once all new ones are complete.

    The files by which prompts are read come along; words of further training `captions` are added to their list.
    """
    check_writable(checkpoint, to)
    beside = checkpoint.beside
    writers = {"musicgen": write_native, "transformers": write_transformers, "audiocraft": write_audiocraft}

    def fill(part: Path) -> None:
        writers[to](part, checkpoint)
        for name in hub.WORD_FILES:
            if beside is not None and (beside / name).is_file():
                shutil.copyfile(beside / name, part / name)
        vocabulary.extend(part, captions)

    weights.write_whole(folder, fill)


# ----------------------------------------------------------------------------------------------------- native


def read_native(folder: Path) -> Checkpoint:
    """Read the native format, whose tensors need no renaming; the text encoder is in the same file."""
    settings = weights.read_json(folder / "config.json")
    settings.pop("format", None)
    if (version := settings.pop("version", VERSION)) != VERSION:
        raise CheckpointError(
            f"{folder} was written by a newer version of musicgen (format {shown(version)})."
        )
    tensors, file = weights.read_folder(folder)
    try:
        config = MusicGenConfig.from_dict(settings)
    except ConfigError as error:
        raise ConfigError(f"{folder / 'config.json'}: {error}") from error
    return Checkpoint(config, tensors, _tokenizer(folder), str(file))


def write_native(folder: Path, checkpoint: Checkpoint) -> None:
    """Write `config.json`, `model.safetensors` (the licence in its metadata) and `tokenizer.json`."""
    settings = {"format": "musicgen", "version": VERSION, **checkpoint.config.to_dict()}
    metadata = {"license": checkpoint.config.license, "model": checkpoint.config.name}
    weights.write_safetensors(folder, checkpoint.tensors, metadata)
    (folder / "tokenizer.json").write_text(checkpoint.tokenizer, encoding="utf-8")
    (folder / "config.json").write_text(json.dumps(settings, indent=2))


# ----------------------------------------------------------------------------------------------- transformers


def read_transformers(
    folder: Path, fetch: Fetch, *, name: str, text_source: str | Path | None = None
) -> Checkpoint:
    """Read a folder that `save_pretrained` wrote: safetensors or `.bin`, whole or in shards."""
    generation = folder / "generation_config.json"
    config = transformers_format.model_from_transformers(
        weights.read_json(folder / "config.json"),
        weights.read_json(generation) if generation.is_file() else {},
        name=name,
    )
    found, file = weights.read_folder(folder)
    found = found.renamed(_transformers_name)
    text_keys = [key.removeprefix(_TEXT) for key in found if key.startswith(_TEXT)]
    links = weight_map.transformers_all(config, text_keys)
    weight_map.check_keys(found, (link.theirs for link in links), str(file))
    tensors: Mapping[str, Tensor] = weight_map.Translation(found, links, to_ours=True)
    if text_source is None:
        return Checkpoint(config, tensors, _tokenizer(folder), str(file))
    text = _read_text(folder, text_source, str(text_source), fetch)
    kept = weights.LazyTensors(
        {key: partial(tensors.__getitem__, key) for key in tensors if not key.startswith("text.")}
    )
    config = replace(config, text=text.config)
    return Checkpoint(config, weights.merged(kept, text.tensors), text.tokenizer, str(file))


_TEXT = "text_encoder."


def _transformers_name(key: str) -> str | None:
    return None if weight_map.IGNORED_TRANSFORMERS.fullmatch(key) else weight_map.transformers_names(key)


def write_transformers(folder: Path, checkpoint: Checkpoint) -> None:
    """Write a folder for `from_pretrained` of `MusicgenForConditionalGeneration` or `MusicgenMelody...`."""
    files = transformers_format.model_to_transformers(checkpoint.config)
    text_keys = [key.removeprefix("text.") for key in checkpoint.tensors if key.startswith("text.")]
    links = weight_map.transformers_all(checkpoint.config, text_keys)
    weight_map.check_keys(checkpoint.tensors, (link.ours for link in links), checkpoint.origin)
    tensors = weight_map.Translation(checkpoint.tensors, links, to_ours=False)
    weights.write_safetensors(folder, tensors, {"license": checkpoint.config.license})
    write_tokenizer(folder, checkpoint.tokenizer)
    for name, content in files.items():
        (folder / name).write_text(json.dumps(content, indent=2))


# --------------------------------------------------------------------------------------------- AudioCraft


def read_audiocraft(
    path: Path, fetch: Fetch, *, name: str, text_source: str | Path | None = None
) -> Checkpoint:
    """Read `state_dict.bin` and its codec, in the package or referred to.

    The package names its T5 but does not contain it: it is read from `text_source`, or the folder `t5` of the package,
    or fetched.
    """
    file = path if path.is_file() else next(path / n for n in _PACKAGE_FILES if (path / n).is_file())
    folder = file.parent
    state, cfg = _open_package(file)
    codec, codec_tensors = _read_codec(folder, fetch)
    if cfg.get("lm_model", None) is None:
        raise CheckpointError(
            f"{file} holds a codec or another part alone: its settings name no language model (lm_model)."
        )
    named = cfg.read("conditioners.description.t5.name", str, "t5-base")
    beside = folder / "t5" if (folder / "t5").is_dir() else None
    repository = _T5_REPOSITORIES.get(named, named)
    text = _read_text(folder, text_source or beside or repository, repository, fetch)
    window = state.pop(weight_map.HANN, None)
    config = audiocraft_format.model_from_audiocraft(
        cfg, codec, text.config, name=name, half_window=window is not None and window.dtype == torch.float16
    )
    links = weight_map.audiocraft_lm(config)
    weight_map.check_keys(state, (link.theirs for link in links), str(file))
    tensors = weight_map.Translation(state, links, to_ours=True)
    return Checkpoint(config, weights.merged(tensors, codec_tensors, text.tensors), text.tokenizer, str(file))


_T5_REPOSITORIES = {f"t5-{size}": f"google-t5/t5-{size}" for size in ("small", "base", "large", "3b", "11b")}


def _open_package(file: Path) -> tuple[dict[str, Tensor], Settings]:
    """State and settings of a package or a training checkpoint; keys of older layouts are renamed."""
    package = weights.unpickle(file)
    state = _best_state(package)
    if state is None:
        raise CheckpointError(f"{file} is not an AudioCraft package: it holds no best_state.")
    conditioners = state.pop("condition_provider", None) or package.get("condition_provider")
    if isinstance(state.get("model"), Mapping):
        state = dict(state["model"])
    if isinstance(conditioners, Mapping):  # separate in old training checkpoints
        state |= {f"condition_provider.{key}": value for key, value in conditioners.items()}
    if not all(isinstance(key, str) and isinstance(value, Tensor) for key, value in state.items()):
        raise CheckpointError(f"{file} is not an AudioCraft package: its best_state is no table of weights.")
    state = {key.replace("attn.mha.", "attn.").replace("attention.mha.", "attention."): value
             for key, value in state.items() if not key.startswith("compression_model")}  # fmt: skip
    return state, _package_settings(package.get("xp.cfg"), file)


def _best_state(package: Any) -> dict[Any, Any] | None:
    """The weights to generate with: exported ones, or of a training checkpoint the best, averaged or last."""
    if not isinstance(package, Mapping):
        return None
    for path in ("fsdp_best_state", "best_state", "ema.state", "model"):
        found: Any = package
        for name in path.split("."):
            found = found.get(name) if isinstance(found, Mapping) else None
        if isinstance(found, Mapping) and found and found.get("model", True):
            return dict(found)
    return None


def _package_settings(cfg: Any, file: Path) -> Settings:
    """The `xp.cfg` of a package: YAML in an exported one, OmegaConf objects in a training checkpoint."""
    origin = f"{file}: its xp.cfg"
    if isinstance(cfg, str):
        return Settings.from_yaml(cfg, origin)
    if isinstance(cfg, pickles.Record):
        return Settings(pickles.plain(cfg), origin)
    raise CheckpointError(
        f"{file} is weights without settings: its xp.cfg is not text. AudioCraft's exported packages "
        f"(state_dict.bin) and its trainer's own checkpoints (checkpoint.th) have them."
    )


def _read_codec(folder: Path, fetch: Fetch) -> tuple[CodecConfig, Mapping[str, Tensor]]:
    """The codec of a package: its own, the one it refers to, or MusicGen's if it has none."""
    file = folder / "compression_state_dict.bin"
    if not file.is_file():
        return _read_encodec(_find(DEFAULT_CODEC, folder, fetch), fetch)
    package = weights.unpickle(file)
    if isinstance(package, dict) and isinstance(package.get("pretrained"), str):
        return _read_encodec(_find(package["pretrained"], folder, fetch), fetch)
    state, cfg = _open_package(file)
    if cfg.get("lm_model", None) is not None:
        raise CheckpointError(f"{file} holds a language model where the codec belongs.")
    config = audiocraft_format.codec_from_audiocraft(cfg)
    links = weight_map.audiocraft_codec(config)
    weight_map.check_keys(state, (link.theirs for link in links), str(file))
    return config, weight_map.Translation(state, links, to_ours=True)


def _read_encodec(folder: Path, fetch: Fetch) -> tuple[CodecConfig, Mapping[str, Tensor]]:
    """A codec by itself: an `EncodecModel` of transformers, or another package's."""
    if (folder / "compression_state_dict.bin").is_file():
        return _read_codec(folder, fetch)
    config = transformers_format.codec_from_transformers(weights.read_json(folder / "config.json"))
    found, file = weights.read_folder(folder)
    found = found.renamed(weight_map.transformers_names)
    links = weight_map.transformers_codec(config)
    weight_map.check_keys(found, (link.theirs for link in links), str(file))
    return config, weight_map.Translation(found, links, to_ours=True)


def write_audiocraft(folder: Path, checkpoint: Checkpoint) -> None:
    """Write both packages, and T5 in `t5/`, which we read; AudioCraft downloads its own."""
    config = checkpoint.config
    codec_config = _encodec(config)
    lm_links, codec_links = weight_map.audiocraft_lm(config), weight_map.audiocraft_codec(codec_config)
    text_keys = [key for key in checkpoint.tensors if key.startswith("text.")]
    ours = [*(link.ours for link in (*lm_links, *codec_links)), *text_keys]
    weight_map.check_keys(checkpoint.tensors, ours, checkpoint.origin)
    state = dict(weight_map.Translation(checkpoint.tensors, lm_links, to_ours=False))
    if config.chroma:
        state[weight_map.HANN] = _hann(config.chroma)
    codec = dict(weight_map.Translation(checkpoint.tensors, codec_links, to_ours=False))
    _write_package(folder / "state_dict.bin", state, audiocraft_format.model_to_audiocraft(config))
    _write_package(
        folder / "compression_state_dict.bin", codec, audiocraft_format.codec_to_audiocraft(codec_config)
    )
    (folder / "t5").mkdir()
    settings = transformers_format.text_settings(config.text)
    (folder / "t5" / "config.json").write_text(json.dumps(settings, indent=2))
    write_tokenizer(folder / "t5", checkpoint.tokenizer)
    text = {key.removeprefix("text."): checkpoint.tensors[key] for key in text_keys}
    weights.write_safetensors(folder / "t5", text, {})


def _encodec(config: MusicGenConfig) -> CodecConfig:
    if not isinstance(config.codec, CodecConfig):
        raise ConfigError(f"{config.name} has a {config.codec.kind} codec; AudioCraft knows EnCodec only.")
    return config.codec


def _hann(config: ChromaConfig) -> Tensor:
    window = torch.hann_window(config.n_fft)
    return window.half() if config.half_window else window


def _write_package(file: Path, state: Mapping[str, Tensor], settings: str) -> None:
    # Cloned, as torch.save would store the whole tensor of a slice.
    best = {key: tensor.clone(memory_format=torch.contiguous_format) for key, tensor in state.items()}
    package = {"best_state": best, "xp.cfg": settings, "version": "1.4.0a2", "exported": True}
    weights.write_pickled(file, package, sum(tensor.nbytes for tensor in best.values()))


# ----------------------------------------------------------------------------------------------- the text


@dataclass(frozen=True)
class _Text:
    config: TextConfig
    tensors: Mapping[str, Tensor]
    tokenizer: str


def _read_text(folder: Path, source: str | Path, name: str, fetch: Fetch) -> _Text:
    """A T5 folder of transformers, recorded as `name`; of a full T5 only the encoder is read."""
    place = _find(source, folder, fetch)
    config = transformers_format.text_config(weights.read_json(place / "config.json"), name)
    found, _ = weights.read_folder(place)
    found = found.renamed(_text_name)
    return _Text(config, found, _tokenizer(place))


def _text_name(key: str) -> str | None:
    key = key.replace("encoder.embed_tokens.weight", EMBEDDING)
    return f"text.{key}" if key == EMBEDDING or key.startswith("encoder.") else None


def _find(source: str | Path, folder: Path, fetch: Fetch) -> Path:
    """A model that a package refers to: in its folder, at a path, or fetched."""
    for place in (folder / source, Path(source)):
        if (place / "config.json").is_file() or (place / "compression_state_dict.bin").is_file():
            return place
    return fetch(str(source))


def _tokenizer(folder: Path) -> str:
    text = tokenizer_text(folder / "tokenizer.json")
    tokenizer_from_json(text, str(folder / "tokenizer.json"))
    return text
