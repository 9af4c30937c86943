"""Small models with random weights, for tests of whole checkpoints."""

from __future__ import annotations

import json
import struct
from dataclasses import replace
from pathlib import Path

import torch

from musicgen.config import ChromaConfig, CodecConfig, LMConfig, MusicGenConfig, TextConfig
from musicgen.io.checkpoint import Components
from musicgen.io.text import TextEncoder, train_tokenizer
from musicgen.model.codec import Encodec, StereoCodec
from musicgen.model.conditioning import Conditioner
from musicgen.model.lm import LanguageModel, initialize

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


def sparse(folder: Path, *, ffn_width: int) -> Path:
    """A text model with large feed-forward layers in half precision, all zeros, that takes no room on disk."""
    from musicgen.io import checkpoint

    conf = config("text")
    conf = replace(conf, lm=replace(conf.lm, ffn_width=ffn_width))
    header, end = {}, 0
    for key, tensor in {**checkpoint.skeleton(conf), **checkpoint.text_skeleton(conf.text)}.items():
        start, end = end, end + 2 * tensor.numel()
        header[key] = {"dtype": "F16", "shape": list(tensor.shape), "data_offsets": [start, end]}
    told = json.dumps(header).encode()
    folder.mkdir()
    with (folder / "model.safetensors").open("wb") as file:
        file.write(struct.pack("<Q", len(told)) + told)
        file.truncate(8 + len(told) + end)
    settings = {"format": "musicgen", "version": 1, **conf.to_dict()}
    (folder / "config.json").write_text(json.dumps(settings))
    (folder / "tokenizer.json").write_text(train_tokenizer(CAPTIONS, 300).to_str())
    return folder
