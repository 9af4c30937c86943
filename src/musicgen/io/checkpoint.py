"""Loads, saves and converts whole models: from a name, folder or hub id to modules, and back."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import torch
from torch import Tensor, nn

from musicgen.config import CodecConfig, MusicGenConfig, TextConfig
from musicgen.errors import CheckpointError, InputError
from musicgen.io import formats, hub, weights
from musicgen.io.formats import Checkpoint, Format
from musicgen.io.text import TextEncoder, tokenizer_from_json
from musicgen.io.weight_map import check_keys
from musicgen.model.codec import Codec, Encodec, StereoCodec
from musicgen.model.conditioning import Conditioner
from musicgen.model.lm import LanguageModel
from musicgen.model.spectral_codec import SpectralCodec
from musicgen.model.style import StyleConditioner
from musicgen.model.t5 import T5Encoder

_STYLE = "conditioner.style"
M = TypeVar("M", bound=nn.Module)


@dataclass(frozen=True)
class Components:
    """The modules of a model; `codec` has as many channels as the model generates.

    `beside` is the folder that they were loaded from, whose files by which prompts are read are saved with them.
    """

    config: MusicGenConfig
    lm: LanguageModel
    conditioner: Conditioner
    codec: Codec
    text: TextEncoder
    style: StyleConditioner | None = None
    beside: Path | None = None

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
) -> Components:
    """Load a model by short name, hub id, folder, or AudioCraft's `state_dict.bin`.

    `dtype` is that of the language model; by default float32 on a CPU, float16 elsewhere. The rest is float32, in which
    T5 does not overflow and the codec is exact. Files are memory-mapped, code in them is never run, and the peak memory
    is about one copy of the model. `text_source` replaces the T5 that an AudioCraft package only names.
    """
    checkpoint = read(name, weights_dir=weights_dir, offline=offline, text_source=text_source)
    device = torch.device(device)
    dtype = dtype or (torch.float32 if device.type == "cpu" else torch.float16)
    return build(checkpoint, device=device, dtype=dtype)


def read(
    name: str | Path,
    *,
    weights_dir: str | Path | None = None,
    offline: bool = False,
    text_source: str | Path | None = None,
) -> Checkpoint:
    """Find a checkpoint and open it without reading its tensors."""
    folder = Path(weights_dir) if weights_dir is not None else None
    fetch = partial(hub.locate, weights_dir=folder, offline=offline)
    path = fetch(name)
    found = formats.read(path, fetch, name=hub.short_name(str(name)), text_source=text_source)
    return replace(found, beside=path if path.is_dir() else path.parent)


def build(checkpoint: Checkpoint, *, device: torch.device, dtype: torch.dtype) -> Components:
    """Modules around the tensors of a checkpoint; each is used once, or CheckpointError says which is not."""
    config = checkpoint.config
    wanted, text_keys = _check(checkpoint)
    size = sum(each.numel() for key, each in wanted.items() if key.startswith("lm.")) * dtype.itemsize
    size += 4 * sum(each.numel() for key, each in wanted.items() if not key.startswith("lm."))
    with weights.memory_for(f"{config.name} ({str(dtype).removeprefix('torch.')})", size):
        lm = _fill(checkpoint, "lm.", partial(LanguageModel, config.lm), device, dtype)
        conditioner = _fill(checkpoint, "conditioner.", partial(Conditioner, config), device, torch.float32)
        codec = _fill(checkpoint, "codec.", partial(_mono_codec, config), device, torch.float32)
        state = {
            key.removeprefix("text."): _moved(checkpoint, key, wanted.get(key), device, torch.float32)
            for key in text_keys
        }
        text = TextEncoder.from_state(config.text, tokenizer_from_json(checkpoint.tokenizer), state)
        style = None
        if config.style:
            style = _fill(checkpoint, f"{_STYLE}.", partial(_style, config), device, torch.float32)
    whole = StereoCodec(codec) if config.stereo else codec
    return Components(config, lm, conditioner, whole, text, style, checkpoint.beside)


def save(
    folder: str | Path, model: Components, *, dtype: torch.dtype | None = None, captions: Iterable[str] = ()
) -> Path:
    """Write our format: `config.json`, `model.safetensors`, `tokenizer.json`; in `dtype`, or as it is.

    `captions` are those that a loaded model was trained on since: its list of words, if it has one, gets theirs.
    """
    tokenizer = model.text.tokenizer.to_str(pretty=False)
    state = {key: value.detach() for key, value in model.state().items()}
    checkpoint = Checkpoint(model.config, state, tokenizer, "The model in memory", model.beside).cast(dtype)
    formats.write(Path(folder), checkpoint, "musicgen", captions=captions)
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
    """Rewrite a checkpoint of any format in another, bit for bit unless `dtype` is given.

    The files beside its weights by which prompts are read come along.
    """
    if to not in formats.FORMATS:
        raise InputError(f"A model is converted to {', '.join(formats.FORMATS)}, not to {to!r}.")
    target = Path(target)
    if target.is_file() or (target.is_dir() and not weights.is_empty(target)):
        raise InputError(f"{target} exists and is not an empty folder; name a new one.")
    checkpoint = read(source, weights_dir=weights_dir, offline=offline, text_source=text_source)
    formats.check_writable(checkpoint, to)
    wanted, _ = _check(checkpoint)
    size = min(weights.SHARD_BYTES, 4 * sum(each.numel() for each in wanted.values()))
    with weights.memory_for(f"writing {checkpoint.config.name} to {target}", size):
        formats.write(target, _with_checked_tensors(checkpoint, wanted).cast(dtype), to)
    return target


def _with_checked_tensors(checkpoint: Checkpoint, wanted: Mapping[str, Tensor]) -> Checkpoint:
    """A checkpoint that compares each tensor with its model's as it is read."""

    def read_one(key: str) -> Tensor:
        tensor = checkpoint.tensors[key]
        return weights.checked(tensor, wanted[key], key, checkpoint.origin) if key in wanted else tensor

    return replace(
        checkpoint, tensors=weights.LazyTensors({key: partial(read_one, key) for key in checkpoint.tensors})
    )


def check_counts(checkpoint: Checkpoint) -> None:
    """Raise CheckpointError where a config has other counts of layers than the weights: before modules are built."""
    config, text = checkpoint.config, checkpoint.config.text
    counts: dict[str, tuple[int, str]] = {
        "lm.layers": (config.lm.layers, r"lm\.blocks\.(\d+)\."),
        "text.layers": (text.layers, r"text\.encoder\.block\.(\d+)\."),
        "codec.codebooks": (config.codec.codebooks, r"codec\.quantizer\.layers\.(\d+)\."),
    }
    if isinstance(config.codec, CodecConfig):
        lstm = r"codec\.decoder\.layers\.\d+\.lstm\.weight_ih_l(\d+)"
        counts["codec.lstm_layers"] = (config.codec.lstm_layers, lstm)
    else:
        blocks = r"codec\.{}\.blocks\.(\d+)\."
        counts["codec.encoder_blocks"] = (config.codec.encoder_blocks, blocks.format("encoder"))
        counts["codec.decoder_blocks"] = (config.codec.decoder_blocks, blocks.format("decoder"))
    if config.style:
        counts["style.transformer_layers"] = (
            config.style.transformer_layers, _STYLE.replace(".", r"\.") + r"\.blocks\.(\d+)\."
        )  # fmt: skip
        counts["style.quantizers"] = (
            config.style.quantizers, _STYLE.replace(".", r"\.") + r"\.quantizer\.layers\.(\d+)\."
        )  # fmt: skip
    # Building a module fills its codebooks with random numbers, so their size is checked before that, too.
    sizes = {"codec": (config.codec.codebook_size, config.codec.latent_dim)}
    if config.style:
        sizes[_STYLE] = (config.style.codebook_size, config.style.width)
    for part, size in sizes.items():
        key = f"{part}.quantizer.layers.0.codebook.embed"
        if key in checkpoint.tensors:
            weights.checked(checkpoint.tensors[key], torch.empty(size, device="meta"), key, checkpoint.origin)
    for name, (expected, pattern) in counts.items():
        held = len({found[1] for key in checkpoint.tensors if (found := re.match(pattern, key))})
        if held != expected:
            raise CheckpointError(
                f"{checkpoint.origin} does not fit its config: {name} is {expected}, but it holds {held}."
            )


def _check(checkpoint: Checkpoint) -> tuple[dict[str, Tensor], set[str]]:
    """The tensors that a checkpoint must hold, as shapes, and which of its keys are the text encoder's.

    Raises CheckpointError unless it holds its model exactly.
    """
    check_counts(checkpoint)
    wanted = skeleton(checkpoint.config)
    text_keys = {key for key in checkpoint.tensors if key.startswith("text.")}
    check_keys(checkpoint.tensors, wanted.keys() | text_keys, checkpoint.origin)
    return {**wanted, **text_skeleton(checkpoint.config.text)}, text_keys


def skeleton(config: MusicGenConfig) -> dict[str, Tensor]:
    """The tensors of a model except its T5, on the meta device: shapes without memory."""
    with weights.MetaInit():
        parts: dict[str, nn.Module] = {
            "lm": LanguageModel(config.lm),
            "conditioner": Conditioner(config),
            "codec": _mono_codec(config),
        }
        if config.style:
            parts[_STYLE] = _style(config)
    return _prefixed(parts)


def text_skeleton(config: TextConfig) -> dict[str, Tensor]:
    """The tensors of a T5 encoder, on the meta device: shapes without memory."""
    with weights.MetaInit():
        return _prefixed({"text": T5Encoder(config)})


def _prefixed(parts: Mapping[str, Any]) -> dict[str, Tensor]:
    states = {part: owner.state_dict() for part, owner in parts.items()}
    return {f"{part}.{key}": tensor for part, state in states.items() for key, tensor in state.items()}


def _mono_codec(config: MusicGenConfig) -> Encodec | SpectralCodec:
    return Encodec(config.codec) if isinstance(config.codec, CodecConfig) else SpectralCodec(config.codec)


def _style(config: MusicGenConfig) -> StyleConditioner:
    assert config.style is not None and isinstance(config.codec, CodecConfig)
    return StyleConditioner(config.style, config.lm.width, config.codec)


def _fill(
    checkpoint: Checkpoint, prefix: str, make: Callable[[], M], device: torch.device, dtype: torch.dtype
) -> M:
    """A module whose tensors are those of the checkpoint: made without memory, then given them one by one."""
    with weights.MetaInit():
        module = make()
    wanted = module.state_dict()
    state = {
        name: _moved(checkpoint, prefix + name, tensor, device, dtype) for name, tensor in wanted.items()
    }
    module.load_state_dict(state, assign=True)
    return module.to(device).eval()  # moves buffers that were computed, not loaded


def _moved(
    checkpoint: Checkpoint, key: str, wanted: Tensor | None, device: torch.device, dtype: torch.dtype
) -> Tensor:
    tensor = checkpoint.tensors[key]
    if wanted is not None:  # before it is converted: a tensor of a wrong shape may be very large
        tensor = weights.checked(tensor, wanted, key, checkpoint.origin, finite=True)
    return tensor.to(device, dtype if tensor.is_floating_point() else None)
