"""A codec by itself on disk: the output of `train codec` and the input of `train encode`.

A folder of `config.json` (the codec's part of a model's config) and `model.safetensors` (names with prefix
`codec.`).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, replace
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor
from torch.nn import functional

from musicgen.config import CodecConfig, MusicGenConfig, SpectralCodecConfig
from musicgen.errors import CheckpointError
from musicgen.io import checkpoint
from musicgen.io.atomic import write_text
from musicgen.io.weights import write_file, write_whole
from musicgen.model.codec import Codec, Encodec, StereoCodec
from musicgen.model.spectral_codec import SpectralCodec
from musicgen.parse import parse

PREFIX = "codec."
SOFT_NOISE = 0.05  # on the compressed scale: -87 dB at a power of 0.3


def build_codec(config: CodecConfig | SpectralCodecConfig) -> Encodec | SpectralCodec:
    """A fresh mono codec."""
    return SpectralCodec(config) if isinstance(config, SpectralCodecConfig) else Encodec(config)


def save_codec(
    folder: Path, config: CodecConfig | SpectralCodecConfig, weights: Mapping[str, Tensor]
) -> None:
    """Write config and weights (a codec's state dict); an older codec in the folder is replaced in one step."""
    named = {PREFIX + name: value.detach().cpu().contiguous() for name, value in weights.items()}

    def write(part: Path) -> None:
        write_file(part / "model.safetensors", named)
        write_text(part / "config.json", json.dumps(asdict(config), indent=2) + "\n")

    write_whole(folder, write)


def read_codec(source: str | Path) -> tuple[CodecConfig | SpectralCodecConfig, dict[str, Tensor]]:
    """Config and weights of a mono codec: of a codec's folder, or of any model that `checkpoint.load` knows.

    Raises CheckpointError where a folder lacks a file or is damaged.
    """
    folder = Path(source)
    try:
        data = json.loads((folder / "config.json").read_text(encoding="utf-8")) if folder.is_dir() else {}
        if "kind" not in data:
            codec = checkpoint.load(source).codec
            mono = codec.codec if isinstance(codec, StereoCodec) else codec
            assert isinstance(mono, Encodec | SpectralCodec)
            return mono.config, mono.state_dict()
        weights = load_file(folder / "model.safetensors")
    except (OSError, json.JSONDecodeError, SafetensorError) as error:
        raise CheckpointError(
            f"{folder} holds no readable codec (config.json, model.safetensors): {error}."
        ) from error
    config: CodecConfig | SpectralCodecConfig
    if data["kind"] == "spectral":
        config = parse(SpectralCodecConfig, data, "codec")
    else:
        config = parse(CodecConfig, data, "codec")
    return config, {name.removeprefix(PREFIX): value for name, value in weights.items()}


def start_codec(codec: Encodec | SpectralCodec, source: str | Path) -> None:
    """Copy the weights of `read_codec` into a codec for further training.

    Its decoder may write other frames than the source's: rows of the last layer are then copied from the same
    frequencies, and noise starts at a low level. Weights of additional fine input frames start at zero.
    Raises CheckpointError where anything else differs in shape.
    """
    config, weights = read_codec(source)
    if isinstance(codec, SpectralCodec) and isinstance(config, SpectralCodecConfig):
        for name in ("decoder.output.weight", "decoder.output.bias"):
            weights[name] = _written_rows(weights[name], config, codec.config, soft=name.endswith("bias"))
        if codec.config.fine_input and not config.fine_input:
            name = "encoder.input.weight"
            wider = codec.encoder.input.in_features - weights[name].shape[1]
            weights[name] = functional.pad(weights[name], (0, max(0, wider)))
    own = codec.state_dict()
    strange = [name for name in own if name not in weights or weights[name].shape != own[name].shape]
    if strange:
        raise CheckpointError(
            f"The codec in {source} has another shape than [model.codec] of the recipe "
            f"(at {strange[0]}); training cannot start from it."
        )
    codec.load_state_dict({name: weights[name] for name in own})


def _written_rows(rows: Tensor, old: SpectralCodecConfig, new: SpectralCodecConfig, *, soft: bool) -> Tensor:
    if _written(old) == _written(new):
        return rows
    bins = new.written_window // 2 + 1
    hertz = torch.arange(bins) / new.written_window
    same = (hertz * old.written_window).round().long().clamp_max(old.written_window // 2)
    first = rows.view(old.subframes, -1, *rows.shape[1:])
    noise = rows.new_full((new.noise_bands, *rows.shape[1:]), SOFT_NOISE if soft else 0.0)
    frames = [first[turn * old.subframes // new.subframes][same] for turn in range(new.subframes)]
    return torch.cat([part for frame in frames for part in (frame, noise)])


def _written(config: SpectralCodecConfig) -> tuple[int, int, int]:
    return config.written_window, config.subframes, config.noise_bands


def replace_codec(model: str | Path, codec: str | Path, output: str | Path) -> Path:
    """Write a model, with its codec replaced by one of equal codebooks, trained with `only_decoder`.

    Weights are float16, as nano's. Raises CheckpointError where the codebooks differ: the language model was
    trained on the codes of the old ones.
    """
    components, new = checkpoint.load(model, device="cpu"), open_codec(codec)
    old = components.codec.codec if isinstance(components.codec, StereoCodec) else components.codec
    assert isinstance(old, Encodec | SpectralCodec), "every codec of ours has a quantizer"
    same = len(old.quantizer.codebooks) == len(new.quantizer.codebooks) and all(
        torch.equal(one.embed.half(), other.embed.half())
        for one, other in zip(old.quantizer.codebooks, new.quantizer.codebooks, strict=True)
    )
    if not same or (old.sample_rate, old.hop) != (new.sample_rate, new.hop):
        raise CheckpointError(
            f"The codec in {codec} has other codes than {model}; train it with only_decoder."
        )
    whole = StereoCodec(new) if components.config.stereo else new
    made = replace(components, config=replace(components.config, codec=new.config), codec=whole)
    return checkpoint.save(output, made, dtype=torch.float16)


def load_codec(source: str | Path, model: MusicGenConfig) -> Codec:
    """The codec of `read_codec`, frozen, for a model of this config: wrapped for two channels where that is
    stereo.

    Raises CheckpointError where it has another shape than the model's.
    """
    codec = open_codec(source)
    if codec.config != model.codec:
        raise CheckpointError(f"The codec in {source} has another shape than [model.codec] of the recipe.")
    return StereoCodec(codec) if model.stereo else codec


def open_codec(source: str | Path) -> Encodec | SpectralCodec:
    """The mono codec of `read_codec`, frozen."""
    config, weights = read_codec(source)
    codec = build_codec(config)
    try:
        codec.load_state_dict(weights)
    except RuntimeError as error:
        raise CheckpointError(f"The weights in {source} do not fit the codec: {error}") from error
    return codec.requires_grad_(False).eval()
