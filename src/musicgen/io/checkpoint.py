"""Load, save and convert whole models: a name, folder or hub id becomes modules, and back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import torch
from torch import Tensor, nn

from musicgen.config import CodecConfig, MusicGenConfig
from musicgen.errors import CheckpointError, InputError
from musicgen.io import formats, hub, weights
from musicgen.io.convert import check_keys
from musicgen.io.formats import Bundle, Format
from musicgen.io.text import TextEncoder, tokenizer_from_json
from musicgen.model.codec import Codec, Encodec, StereoCodec
from musicgen.model.conditioning import Conditioner
from musicgen.model.lm import LanguageModel
from musicgen.model.spectral import SpectralCodec
from musicgen.model.style import StyleConditioner

_STYLE = "conditioner.style"
M = TypeVar("M", bound=nn.Module)


@dataclass(frozen=True)
class Loaded:
    """A model's parts, ready to play: `codec` speaks as many channels as the model does."""

    config: MusicGenConfig
    lm: LanguageModel
    conditioner: Conditioner
    codec: Codec
    text: TextEncoder
    style: StyleConditioner | None = None

    def state(self) -> dict[str, Tensor]:
        """All weights under their names in our files."""
        codec = self.codec.codec if isinstance(self.codec, StereoCodec) else self.codec
        parts = {"lm": self.lm, "conditioner": self.conditioner, "codec": codec, "text": self.text}
        return _prefixed({**parts, _STYLE: self.style} if self.style else parts)


def load(
    name: str | Path,
    *,
    device: torch.device | str = "cpu",
    dtype: torch.dtype | None = None,
    weights_dir: str | Path | None = None,
    offline: bool = False,
    text_source: str | Path | None = None,
) -> Loaded:
    """Load a model by short name, hub id, folder, or AudioCraft's `state_dict.bin`.

    `dtype` is that of the language model: float32 on a CPU, float16 elsewhere if not given. The rest is
    float32, in which T5 does not overflow and the codec is exact. Weights-only, memory-mapped; the peak is
    about one copy. `text_source` replaces the T5 that an AudioCraft package only names.
    """
    bundle = read(name, weights_dir=weights_dir, offline=offline, text_source=text_source)
    device = torch.device(device)
    dtype = dtype or (torch.float32 if device.type == "cpu" else torch.float16)
    return build(bundle, device=device, dtype=dtype)


def read(
    name: str | Path,
    *,
    weights_dir: str | Path | None = None,
    offline: bool = False,
    text_source: str | Path | None = None,
) -> Bundle:
    """Find a checkpoint and open it, its tensors unread as yet."""
    folder = Path(weights_dir) if weights_dir is not None else None
    fetch = partial(hub.locate, weights_dir=folder, offline=offline)
    return formats.read(fetch(name), fetch, name=hub.short_name(str(name)), text_source=text_source)


def build(bundle: Bundle, *, device: torch.device, dtype: torch.dtype) -> Loaded:
    """Modules around the tensors of a bundle; each is used once, or CheckpointError says which is not."""
    config = bundle.config
    text_keys = _check(bundle)
    lm = _fill(bundle, "lm.", partial(LanguageModel, config.lm), device, dtype)
    conditioner = _fill(bundle, "conditioner.", partial(Conditioner, config), device, torch.float32)
    codec = _fill(bundle, "codec.", partial(_mono_codec, config), device, torch.float32)
    state = {key.removeprefix("text."): _moved(bundle, key, device, torch.float32) for key in text_keys}
    text = TextEncoder.from_state(config.text, tokenizer_from_json(bundle.tokenizer), state)
    style = None
    if config.style:
        style = _fill(bundle, f"{_STYLE}.", partial(_style, config), device, torch.float32)
    return Loaded(config, lm, conditioner, StereoCodec(codec) if config.stereo else codec, text, style)


def save(folder: str | Path, model: Loaded, *, dtype: torch.dtype | None = None) -> Path:
    """Write our format: `config.json`, `model.safetensors`, `tokenizer.json`; in `dtype`, or as it is."""
    tokenizer = model.text.tokenizer.to_str(pretty=False)
    state = {key: value.detach() for key, value in model.state().items()}
    bundle = Bundle(model.config, state, tokenizer, "The model in memory").cast(dtype)
    formats.write(Path(folder), bundle, "musicgen")
    return Path(folder)


def convert(
    source: str | Path,
    target: str | Path,
    to: Format,
    *,
    dtype: torch.dtype | None = None,
    weights_dir: str | Path | None = None,
    offline: bool = False,
    text_source: str | Path | None = None,
) -> Path:
    """Rewrite a checkpoint of any format in another, bit for bit unless `dtype` is given."""
    if to not in formats.FORMATS:
        raise InputError(f"A model is converted to {', '.join(formats.FORMATS)}, not to {to!r}.")
    target = Path(target)
    if target.is_file() or (target.is_dir() and any(target.iterdir())):
        raise InputError(f"{target} exists and is not an empty folder; name a new one.")
    bundle = read(source, weights_dir=weights_dir, offline=offline, text_source=text_source)
    _check(bundle)
    formats.write(target, bundle.cast(dtype), to)
    return target


def _check(bundle: Bundle) -> set[str]:
    """Raise CheckpointError unless a bundle holds its model exactly; returns the keys of the text encoder."""
    text_keys = {key for key in bundle.tensors if key.startswith("text.")}
    check_keys(bundle.tensors, skeleton(bundle.config).keys() | text_keys, bundle.origin)
    return text_keys


def skeleton(config: MusicGenConfig) -> dict[str, Tensor]:
    """The tensors of a model, but for its T5, with their shapes and no memory."""
    with weights.Weightless():
        parts: dict[str, nn.Module] = {
            "lm": LanguageModel(config.lm),
            "conditioner": Conditioner(config),
            "codec": _mono_codec(config),
        }
        if config.style:
            parts[_STYLE] = _style(config)
    return _prefixed(parts)


def _prefixed(parts: Mapping[str, Any]) -> dict[str, Tensor]:
    states = {part: owner.state_dict() for part, owner in parts.items()}
    return {f"{part}.{key}": tensor for part, state in states.items() for key, tensor in state.items()}


def _mono_codec(config: MusicGenConfig) -> Encodec | SpectralCodec:
    return Encodec(config.codec) if isinstance(config.codec, CodecConfig) else SpectralCodec(config.codec)


def _style(config: MusicGenConfig) -> StyleConditioner:
    assert config.style is not None and isinstance(config.codec, CodecConfig)
    return StyleConditioner(config.style, config.lm.width, config.codec)


def _fill(bundle: Bundle, prefix: str, make: Callable[[], M], device: torch.device, dtype: torch.dtype) -> M:
    """A module whose tensors are those of the bundle: made without memory, then given them one by one."""
    with weights.Weightless():
        module = make()
    wanted = {name: tensor.shape for name, tensor in module.state_dict().items()}
    state = {}
    for name, shape in wanted.items():
        state[name] = _moved(bundle, prefix + name, device, dtype)
        if state[name].shape != shape:
            got = f"{prefix}{name} is {list(state[name].shape)}, not {list(shape)}"
            raise CheckpointError(f"{bundle.origin} does not fit its config: {got}.")
    module.load_state_dict(state, assign=True)
    return module.to(device).eval()  # what was computed, not loaded, moves


def _moved(bundle: Bundle, key: str, device: torch.device, dtype: torch.dtype) -> Tensor:
    tensor = bundle.tensors[key]
    return tensor.to(device, dtype if tensor.is_floating_point() else None)
