"""Builds random models of the real architecture in a second: seeded, tiny, in our own format."""

from __future__ import annotations

from pathlib import Path

import torch

from musicgen.config import ChromaConfig, CodecConfig, LMConfig, MusicGenConfig, StyleConfig, TextConfig

WORDS = ["warm lo-fi hip hop with electric piano", "fast rock", "a slow sad cello in D minor at 70 bpm"]


def tiny_config(name: str, *, stereo: bool = False, style: bool = False) -> MusicGenConfig:
    """Mono models follow melodies (or a style), stereo ones attend to their text by cross-attention."""
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
    from musicgen.io import checkpoint
    from musicgen.io.text import TextEncoder, train_tokenizer
    from musicgen.model.codec import Encodec, StereoCodec
    from musicgen.model.conditioning import Conditioner
    from musicgen.model.lm import LanguageModel
    from musicgen.model.style import StyleConditioner

    config = tiny_config(folder.name, **kind)
    tokenizer = train_tokenizer(WORDS, config.text.vocab_size)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        codec = Encodec(config.codec)
        for layer in codec.quantizer.layers:  # codebooks start empty; random ones make sound
            layer.codebook.embed.normal_()
        lm, conditioner = LanguageModel(config.lm), Conditioner(config)
        # Fresh weights hardly listen: louder ones make every condition count.
        conditioner.text_proj.weight.data.mul_(20)
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
