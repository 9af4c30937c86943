"""Small models with random weights: the same every time, made in a second.

`build` makes one of four kinds at 16 kHz in memory, for tests of files; `build_tiny` writes one at 32 kHz as a folder
in our own format, for tests of generating; `sparse` writes a large one that is all zeros.
"""

from __future__ import annotations

import json
import struct
from dataclasses import replace
from pathlib import Path

import torch

from musicgen.config import (
    ChromaConfig,
    ClockConfig,
    CodecConfig,
    LMConfig,
    MusicGenConfig,
    StyleConfig,
    TextConfig,
)
from musicgen.io import checkpoint
from musicgen.io.checkpoint import Components
from musicgen.io.text import TextEncoder, train_tokenizer
from musicgen.model.codec import Encodec, StereoCodec
from musicgen.model.conditioning import Conditioner
from musicgen.model.lm import LanguageModel, initialize
from musicgen.model.style import StyleConditioner

KINDS = ("text", "melody", "stereo", "stereo-melody")
CAPTIONS = ["slow warm piano in C minor", "dark techno at 128 bpm", "a lo-fi beat with electric piano"]


def config(kind: str) -> MusicGenConfig:
    """A config of one of `KINDS`."""
    stereo, melody = kind.startswith("stereo"), kind.endswith("melody")
    codec = CodecConfig(
        sample_rate=16_000, filters=4, latent_dim=16, ratios=(8, 5, 4, 2), kernel_size=7, last_kernel_size=7,
        residual_kernel_size=3, residual_layers=1, dilation_base=2, compress=2, lstm_layers=2, causal=False,
        trim_right_ratio=1.0, conv_shortcut=False, pad_mode="reflect", codebooks=4, codebook_size=64,
    )  # fmt: skip
    text = TextConfig(
        source="bundled", vocab_size=300, width=24, key_width=8, ffn_width=32, layers=2, heads=2
    )
    lm = LMConfig(
        width=32, heads=4, layers=3, ffn_width=128, codebooks=8 if stereo else 4, codebook_size=64,
        delays=(0, 0, 1, 1, 2, 2, 3, 3) if stereo else (0, 1, 2, 3), cross_attention=not melody,
    )  # fmt: skip
    chroma = ChromaConfig(sample_rate=16_000, bins=12, n_fft=16_384, hop=4_096, frames=20) if melody else None
    return MusicGenConfig(
        name=f"tiny-{kind}", license="MIT", codec=codec, text=text, lm=lm, chroma=chroma, style=None,
        stereo=stereo, window_seconds=5.0, stride_seconds=3.0, guidance=3.0,
    )  # fmt: skip


def build(kind: str, seed: int = 0) -> Components:
    """A model of one of `KINDS` with random weights, large enough that a wrong one shows."""
    conf = config(kind)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        lm, conditioner, codec = LanguageModel(conf.lm), Conditioner(conf), Encodec(conf.codec)
        initialize(lm, torch.Generator().manual_seed(seed))
        for each in [*lm.parameters(), *conditioner.parameters()]:
            each.data += 0.1 * torch.randn(each.shape)
        for layer in codec.quantizer.layers:
            layer["codebook"].embed.normal_()
        tokenizer = train_tokenizer(CAPTIONS, 300)
        text = TextEncoder.build(replace(conf.text, vocab_size=300), tokenizer)
    text.model.eval().requires_grad_(False)
    wrapped = StereoCodec(codec) if conf.stereo else codec
    return Components(conf, lm.eval(), conditioner.eval(), wrapped.eval(), text)


def tiny_config(
    name: str, *, stereo: bool = False, style: bool = False, clock: bool = False
) -> MusicGenConfig:
    """At 32 kHz with windows of 10 s: mono models follow melodies or a style, stereo ones have cross-attention."""
    codec = CodecConfig(
        sample_rate=32_000, filters=2, latent_dim=8, ratios=(8, 5, 4, 4), kernel_size=7, last_kernel_size=7,
        residual_kernel_size=3, residual_layers=1, dilation_base=2, compress=2, lstm_layers=1, causal=False,
        trim_right_ratio=1.0, conv_shortcut=False, pad_mode="reflect", codebooks=4, codebook_size=64,
    )  # fmt: skip
    text = TextConfig(
        source="bundled", vocab_size=320, width=16, key_width=8, ffn_width=32, layers=1, heads=2
    )  # fmt: skip
    return MusicGenConfig(
        name=name,
        license="MIT",
        codec=codec,
        text=text,
        lm=LMConfig(
            width=32, heads=2, layers=1, ffn_width=64, codebooks=8 if stereo else 4, codebook_size=64,
            delays=(0, 0, 1, 1, 2, 2, 3, 3) if stereo else (0, 1, 2, 3), cross_attention=stereo,
        ),
        chroma=None if stereo or style else ChromaConfig(
            sample_rate=32_000, bins=12, n_fft=4096, hop=4096, frames=79
        ),
        style=_style() if style else None,
        clock=ClockConfig(beat_harmonics=3, bar_harmonics=2) if clock else None,
        stereo=stereo,
        window_seconds=10.0,
        stride_seconds=6.0,
        guidance=3.0,
    )  # fmt: skip


def _style() -> StyleConfig:
    return StyleConfig(
        extractor="encodec", sample_rate=32_000, feature_width=16, width=16, transformer_layers=1,
        transformer_heads=2, downsample=5, quantizers=2, eval_quantizers=2, codebook_size=16, batch_norm=True,
        encodec_codebooks=2, excerpt_seconds=1.0, excerpt_range=(0.5, 1.5), middle_excerpt=False,
    )  # fmt: skip


def build_tiny(folder: Path, **kind: bool) -> Path:
    """Write a random model and return its folder; the same weights every time."""
    config = tiny_config(folder.name, **kind)
    tokenizer = train_tokenizer(CAPTIONS, config.text.vocab_size)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        codec = Encodec(config.codec)
        for layer in codec.quantizer.layers:  # codebooks start empty; random ones make sound
            layer.codebook.embed.normal_()
        lm, conditioner = LanguageModel(config.lm), Conditioner(config)
        # With fresh weights the conditions hardly change the codes; with larger ones each of them does.
        conditioner.text_proj.weight.data.mul_(20)
        if conditioner.clock_proj is not None:
            conditioner.clock_proj.weight.data.mul_(20)
        lm.head.weight.data.mul_(10)
        for block in lm.blocks:
            for weight in (block.self_attention.in_proj.weight, block.self_attention.out_proj.weight):
                weight.data.mul_(4)
        parts = lm, conditioner, StereoCodec(codec) if config.stereo else codec
        style_part = None
        if config.style:
            style_part = StyleConditioner(config.style, config.lm.width, config.codec)
            for layer in style_part.quantizer.layers:
                layer.codebook.embed.normal_()
        text = TextEncoder.build(config.text, tokenizer)
        return checkpoint.save(folder, checkpoint.Components(config, *parts, text, style_part))


def sparse(folder: Path, *, ffn_width: int) -> Path:
    """A text model with large feed-forward layers in half precision, all zeros, that takes no room on disk."""
    conf = config("text")
    conf = replace(conf, lm=replace(conf.lm, ffn_width=ffn_width))
    header, end = {}, 0
    for key, tensor in {**checkpoint.skeleton(conf), **checkpoint.text_skeleton(conf.text)}.items():
        start, end = end, end + 2 * tensor.numel()
        header[key] = {"dtype": "F16", "shape": list(tensor.shape), "data_offsets": [start, end]}
    text = json.dumps(header).encode()
    folder.mkdir()
    with (folder / "model.safetensors").open("wb") as file:
        file.write(struct.pack("<Q", len(text)) + text)
        file.truncate(8 + len(text) + end)
    settings = {"format": "musicgen", "version": 1, **conf.to_dict()}
    (folder / "config.json").write_text(json.dumps(settings))
    (folder / "tokenizer.json").write_text(train_tokenizer(CAPTIONS, 300).to_str())
    return folder
