"""Maps names of weights between our format and those of AudioCraft and transformers.

A table is a list of links. Each names one of our tensors, one of theirs, and the rows of each that are equal: three of
their matrices may be one of ours, stacked. A table converts in both directions, and covers every key exactly once.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

import torch
from torch import Tensor

from musicgen.config import CodecConfig, MusicGenConfig, StyleConfig
from musicgen.errors import CheckpointError

Span = tuple[Fraction, Fraction]
WHOLE: Span = (Fraction(0), Fraction(1))


@dataclass(frozen=True, slots=True)
class WeightLink:
    """Rows `our_rows` of `ours` are rows `their_rows` of `theirs`; spans are fractions of all rows."""

    ours: str
    theirs: str
    our_rows: Span = WHOLE
    their_rows: Span = WHOLE


def _part(index: int, of: int, count: int = 1) -> Span:
    return Fraction(index, of), Fraction(index + count, of)


class Translation(Mapping[str, Tensor]):
    """The tensors of one format under the names of another; each is computed on access."""

    def __init__(self, source: Mapping[str, Tensor], links: Iterable[WeightLink], *, to_ours: bool) -> None:
        self._source = source
        self._pieces: dict[str, list[tuple[Span, str, Span]]] = defaultdict(list)
        for link in links:
            if to_ours:
                self._pieces[link.ours].append((link.our_rows, link.theirs, link.their_rows))
            else:
                self._pieces[link.theirs].append((link.their_rows, link.ours, link.our_rows))

    def __getitem__(self, key: str) -> Tensor:
        pieces = [_rows(self._source[name], rows) for _, name, rows in sorted(self._pieces[key])]
        return pieces[0] if len(pieces) == 1 else torch.cat(pieces)

    def __iter__(self) -> Iterator[str]:
        return iter(self._pieces)

    def __len__(self) -> int:
        return len(self._pieces)


def _rows(tensor: Tensor, span: Span) -> Tensor:
    if span == WHOLE:
        return tensor
    start, stop = (tensor.shape[0] * end for end in span)
    if start.denominator != 1 or stop.denominator != 1:
        raise CheckpointError(f"A weight of {tensor.shape[0]} rows cannot be divided as its model needs it.")
    return tensor[int(start) : int(stop)]


def check_keys(present: Iterable[str], wanted: Iterable[str], origin: str) -> None:
    """Raise CheckpointError naming `origin` and the keys that are missing or unexpected."""
    present, wanted = set(present), set(wanted)
    faults = [("lacks", sorted(wanted - present)), ("has unexpected", sorted(present - wanted))]
    problems = [f"{verb} {', '.join(keys[:5])}{_more(keys)}" for verb, keys in faults if keys]
    if problems:
        raise CheckpointError(f"{origin} does not hold this model: it {' and '.join(problems)}.")


def _more(keys: list[str]) -> str:
    return f" and {len(keys) - 5} more" if len(keys) > 5 else ""


# ------------------------------------------------------------------------------------------------- AudioCraft


def audiocraft_lm(config: MusicGenConfig) -> list[WeightLink]:
    """Links to `state_dict.bin`: language model and conditioners, except the chroma window, `HANN`."""
    links = _stacked(config, "emb.{}.weight", "linears.{}.weight")
    links += _both("lm.norm", "out_norm")
    for i in range(config.lm.layers):
        ours, theirs = f"lm.blocks.{i}.", f"transformer.layers.{i}."
        links += [
            WeightLink(ours + "self_attention.in_proj.weight", theirs + "self_attn.in_proj_weight"),
            WeightLink(ours + "self_attention.out_proj.weight", theirs + "self_attn.out_proj.weight"),
            WeightLink(ours + "up.weight", theirs + "linear1.weight"),
            WeightLink(ours + "down.weight", theirs + "linear2.weight"),
            *_both(ours + "norm_self", theirs + "norm1"),
            *_both(ours + "norm_ffn", theirs + "norm2"),
        ]
        if config.lm.cross_attention:
            fused = theirs + "cross_attention.in_proj_weight"
            links += [
                WeightLink(ours + "cross_attention.q_proj.weight", fused, WHOLE, _part(0, 3)),
                WeightLink(ours + "cross_attention.kv_proj.weight", fused, WHOLE, _part(1, 3, count=2)),
                WeightLink(
                    ours + "cross_attention.out_proj.weight", theirs + "cross_attention.out_proj.weight"
                ),
                *_both(ours + "norm_cross", theirs + "norm_cross"),
            ]
    links += _both("conditioner.text_proj", f"{CONDITIONERS}description.output_proj")
    if config.chroma:
        links += _both("conditioner.chroma_proj", f"{CONDITIONERS}self_wav.output_proj")
    if config.style:
        links += _style(config.style)
    return links


CONDITIONERS = "condition_provider.conditioners."
HANN = f"{CONDITIONERS}self_wav.chroma.spec.window"


def _style(config: StyleConfig) -> list[WeightLink]:
    ours, theirs = "conditioner.style.", f"{CONDITIONERS}self_wav."
    names = ["output_proj.weight", "output_proj.bias"]
    if config.extractor == "mert":
        names += ["embed.weight", "embed.bias"]
    else:
        names += [f"embed.{k}.weight" for k in range(config.encodec_codebooks)]
    for i in range(config.transformer_layers):
        layer = f"transformer.layers.{i}."
        names += [layer + "self_attn.in_proj_weight", layer + "self_attn.out_proj.weight"]
        names += [layer + "linear1.weight", layer + "linear2.weight"]
        names += [f"{layer}norm{n}.{kind}" for n in (1, 2) for kind in ("weight", "bias")]
    for k in range(config.quantizers):
        names += [f"rvq.vq.layers.{k}._codebook.{name}" for name in CODEBOOK]
    if config.batch_norm:
        names += [f"batch_norm.{name}" for name in ("running_mean", "running_var", "num_batches_tracked")]
    return [WeightLink(ours + _our_style_name(name), theirs + name) for name in names]


_STYLE_NAMES = (
    ("transformer.layers.", "blocks."),
    ("self_attn.in_proj_weight", "self_attention.in_proj.weight"),
    ("self_attn.", "self_attention."),
    ("norm1", "norm_self"),
    ("norm2", "norm_ffn"),
    ("linear1", "up"),
    ("linear2", "down"),
    ("rvq.vq.layers.", "quantizer.layers."),
    ("_codebook", "codebook"),
)


def _our_style_name(name: str) -> str:
    for theirs, ours in _STYLE_NAMES:
        name = name.replace(theirs, ours)
    return name


def audiocraft_codec(config: CodecConfig) -> list[WeightLink]:
    """Links to `compression_state_dict.bin`: the same layer indices under other names."""

    def rename(name: str, upsampling: bool) -> str:
        name = re.sub(r"^(encoder|decoder)\.layers", r"\1.model", name)
        name = name.replace("quantizer.layers", "quantizer.vq.layers").replace(".codebook.", "._codebook.")
        doubled = ".convtr.convtr." if upsampling else ".conv.conv."
        return name.replace(".conv.", doubled)

    return _codec(config, "", rename)


# ----------------------------------------------------------------------------------------------- transformers

# Stored by old versions of transformers, computed by newer ones.
IGNORED_TRANSFORMERS = re.compile(r"decoder\.model\.decoder\.embed_positions\.weights")


def transformers_names(key: str) -> str:
    """The name that we use for a key, of the several that versions of transformers use."""
    key = key.replace("parametrizations.weight.original0", "weight_g")
    key = key.replace("parametrizations.weight.original1", "weight_v")
    return key.replace("text_encoder.encoder.embed_tokens.weight", "text_encoder.shared.weight")


def transformers_all(config: MusicGenConfig, text_keys: Iterable[str]) -> list[WeightLink]:
    """Links to a `MusicgenForConditionalGeneration` or `MusicgenMelodyForConditionalGeneration`, all parts."""
    links = transformers_decoder(config)
    links += [WeightLink(f"text.{key}", f"text_encoder.{key}") for key in text_keys]
    return links + transformers_codec(_encodec(config), "audio_encoder.")


def transformers_decoder(config: MusicGenConfig) -> list[WeightLink]:
    """Links to its decoder, and to the projections of conditions to the decoder's width."""
    links = _stacked(config, "decoder.model.decoder.embed_tokens.{}.weight", "decoder.lm_heads.{}.weight")
    links += _both("lm.norm", "decoder.model.decoder.layer_norm")
    for i in range(config.lm.layers):
        ours, theirs = f"lm.blocks.{i}.", f"decoder.model.decoder.layers.{i}."
        links += [
            *_split(ours + "self_attention.in_proj.weight", theirs + "self_attn.{}_proj.weight", "qkv"),
            WeightLink(ours + "self_attention.out_proj.weight", theirs + "self_attn.out_proj.weight"),
            WeightLink(ours + "up.weight", theirs + "fc1.weight"),
            WeightLink(ours + "down.weight", theirs + "fc2.weight"),
            *_both(ours + "norm_self", theirs + "self_attn_layer_norm"),
            *_both(ours + "norm_ffn", theirs + "final_layer_norm"),
        ]
        if config.lm.cross_attention:
            attention = theirs + "encoder_attn.{}_proj.weight"
            links += [
                WeightLink(ours + "cross_attention.q_proj.weight", theirs + "encoder_attn.q_proj.weight"),
                *_split(ours + "cross_attention.kv_proj.weight", attention, "kv"),
                WeightLink(ours + "cross_attention.out_proj.weight", theirs + "encoder_attn.out_proj.weight"),
                *_both(ours + "norm_cross", theirs + "encoder_attn_layer_norm"),
            ]
    links += _both("conditioner.text_proj", "enc_to_dec_proj")
    if config.chroma:
        links += _both("conditioner.chroma_proj", "audio_enc_to_dec_proj")
    return links


def transformers_codec(config: CodecConfig, prefix: str = "") -> list[WeightLink]:
    """Links to an `EncodecModel`, whose names are ours."""
    return _codec(config, prefix, lambda name, _: name)


# -------------------------------------------------------------------------------------------- used by both


def _both(ours: str, theirs: str) -> list[WeightLink]:
    return [WeightLink(f"{ours}.{kind}", f"{theirs}.{kind}") for kind in ("weight", "bias")]


def _split(ours: str, theirs: str, letters: str) -> list[WeightLink]:
    parts = len(letters)
    return [WeightLink(ours, theirs.format(letter), _part(i, parts)) for i, letter in enumerate(letters)]


def _stacked(config: MusicGenConfig, embedding: str, head: str) -> list[WeightLink]:
    K = config.lm.codebooks
    return [
        WeightLink(ours, theirs.format(k), _part(k, K))
        for ours, theirs in (("lm.embedding.weight", embedding), ("lm.head.weight", head))
        for k in range(K)
    ]


def _encodec(config: MusicGenConfig) -> CodecConfig:
    if not isinstance(config.codec, CodecConfig):
        raise CheckpointError(
            f"The codec of {config.name} is {config.codec.kind}; AudioCraft and transformers know EnCodec."
        )
    return config.codec


CODEBOOK = ("inited", "cluster_size", "embed", "embed_avg")


def _codec(config: CodecConfig, prefix: str, rename: Callable[[str, bool], str]) -> list[WeightLink]:
    """Links of a codec; `rename(our name, is an upsampling layer)` gives their name of a tensor."""
    tensors = _codec_tensors(config)
    links = [WeightLink(f"codec.{name}", prefix + rename(name, upsampling)) for name, upsampling in tensors]
    for k in range(config.codebooks):
        names = [f"quantizer.layers.{k}.codebook.{name}" for name in CODEBOOK]
        links += [WeightLink(f"codec.{name}", prefix + rename(name, False)) for name in names]
    return links


def _codec_tensors(config: CodecConfig) -> Iterator[tuple[str, bool]]:
    """Names of the tensors of encoder and decoder, and whether they belong to an upsampling layer.

    Indices count activations too: first convolution; per ratio residual blocks, activation and strided convolution
    (in the decoder in reverse order); LSTM; activation; last convolution.
    """
    stages, blocks = len(config.ratios), config.residual_layers
    for side in ("encoder", "decoder"):
        index = 0
        yield from _conv(f"{side}.layers.{index}")
        index += 1
        if side == "decoder" and config.lstm_layers:
            yield from _lstm(f"{side}.layers.{index}", config.lstm_layers)
            index += 1
        for _ in range(stages):
            if side == "decoder":
                yield from _conv(f"{side}.layers.{index + 1}", upsampling=True)
                index += 2
            for _ in range(blocks):
                for inner in ("block.1", "block.3", *(["shortcut"] if config.conv_shortcut else [])):
                    yield from _conv(f"{side}.layers.{index}.{inner}")
                index += 1
            if side == "encoder":
                yield from _conv(f"{side}.layers.{index + 1}")
                index += 2
        if side == "encoder" and config.lstm_layers:
            yield from _lstm(f"{side}.layers.{index}", config.lstm_layers)
            index += 1
        yield from _conv(f"{side}.layers.{index + 1}")


def _conv(name: str, upsampling: bool = False) -> Iterator[tuple[str, bool]]:
    for kind in ("bias", "weight_g", "weight_v"):
        yield f"{name}.conv.{kind}", upsampling


def _lstm(name: str, layers: int) -> Iterator[tuple[str, bool]]:
    for layer in range(layers):
        for kind in ("weight_ih", "weight_hh", "bias_ih", "bias_hh"):
            yield f"{name}.lstm.{kind}_l{layer}", False
