"""Small models with random weights, for tests of whole checkpoints."""

from __future__ import annotations

from dataclasses import replace

import torch

from musicgen.config import ChromaConfig, CodecConfig, LMConfig, MusicGenConfig, TextConfig
from musicgen.io.checkpoint import Loaded
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


def build(kind: str, seed: int = 0) -> Loaded:
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
    return Loaded(conf, lm.eval(), conditioner.eval(), wrapped.eval(), text)
