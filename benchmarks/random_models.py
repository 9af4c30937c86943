"""Models with random weights in the shapes of published ones, for measuring: only the language model has full size."""

from __future__ import annotations

from dataclasses import replace

import torch

from musicgen import MusicGen
from musicgen.config import CodecConfig, LMConfig, MusicGenConfig, TextConfig
from musicgen.engine.device import choose, prepare
from musicgen.io.checkpoint import Components
from musicgen.io.text import TextEncoder, train_tokenizer
from musicgen.model.codec import Encodec
from musicgen.model.conditioning import Conditioner
from musicgen.model.lm import LanguageModel, initialize

SHAPES = {  # width, layers, codes, cross-attention
    "nano": (320, 6, 1024, False), "small": (1024, 24, 2048, True), "medium": (1536, 48, 2048, True),
    "large": (2048, 48, 2048, True),
}  # fmt: skip


def config_of(shape: str) -> MusicGenConfig:
    """The config of a model of this shape, with a tiny codec and text encoder."""
    width, layers, codes, cross = SHAPES[shape]
    return MusicGenConfig(
        name=f"random-{shape}", license="MIT", stereo=False, window_seconds=30.0, stride_seconds=18.0, guidance=3.0,
        codec=CodecConfig(
            sample_rate=32_000, filters=4, latent_dim=16, ratios=(8, 5, 4, 4), kernel_size=7, last_kernel_size=7,
            residual_kernel_size=3, residual_layers=1, dilation_base=2, compress=2, lstm_layers=1, causal=False,
            trim_right_ratio=1.0, conv_shortcut=False, pad_mode="reflect", codebooks=4, codebook_size=codes,
        ),
        text=TextConfig(
            source="bundled", vocab_size=300, width=64, key_width=32, ffn_width=128, layers=2, heads=2
        ),
        lm=LMConfig(
            width=width, heads=width // 64, layers=layers, ffn_width=4 * width, codebooks=4, codebook_size=codes,
            delays=(0, 1, 2, 3), cross_attention=cross,
        ),
        chroma=None, style=None,
    )  # fmt: skip


def random_model(shape: str, dtype: str | None = None, device: str = "cpu") -> MusicGen:
    """A model of this shape, ready to generate."""
    config, runtime = config_of(shape), choose(device, dtype)
    torch.manual_seed(0)
    text = TextEncoder.build(config.text, train_tokenizer(["calm piano, warm strings"], 300))
    with torch.device(runtime.device):
        codec, conditioner, lm = Encodec(config.codec), Conditioner(config), LanguageModel(config.lm)
    initialize(lm, torch.Generator(runtime.device).manual_seed(0))
    for layer in codec.quantizer.layers:
        layer["codebook"].embed.normal_()
    text.model.to(runtime.device)
    if runtime.device.type != "cpu":
        for part in (codec, conditioner, text.model):
            part.to(runtime.dtype)
    parts = Components(config, lm.eval(), conditioner.eval(), codec.eval(), text)
    return MusicGen(replace(parts, lm=prepare(parts.lm, runtime)), offline=True)
