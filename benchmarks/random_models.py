"""Models with random weights, for measuring, and takes of them: only the language model has its full size."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

import torch

from musicgen import MusicGen
from musicgen.config import CodecConfig, LMConfig, MusicGenConfig, TextConfig
from musicgen.engine.device import choose, prepare
from musicgen.engine.sequence import Sequence
from musicgen.engine.windows import Window
from musicgen.io.checkpoint import Components
from musicgen.io.text import TextEncoder, train_tokenizer
from musicgen.model.codec import Encodec
from musicgen.model.conditioning import Conditioner, Conditioning
from musicgen.model.lm import LanguageModel, initialize
from musicgen.model.sampling import Guidance, Sampling


class Shape(NamedTuple):
    """What decides how long a step of a language model takes."""

    width: int
    layers: int
    codes: int  # of a codebook
    cross: bool  # attends to its text, instead of having it before the codes


SHAPES = {
    "nano": Shape(320, 6, 1024, cross=False), "small": Shape(1024, 24, 2048, cross=True),
    "medium": Shape(1536, 48, 2048, cross=True), "large": Shape(2048, 48, 2048, cross=True),
}  # fmt: skip


def lm_config(shape: Shape) -> LMConfig:
    """The config of a language model of this shape."""
    return LMConfig(
        width=shape.width, heads=shape.width // 64, layers=shape.layers, ffn_width=4 * shape.width, codebooks=4,
        codebook_size=shape.codes, delays=(0, 1, 2, 3), cross_attention=shape.cross,
    )  # fmt: skip


def random_lm(shape: Shape, device: torch.device | str = "cpu") -> LanguageModel:
    """A language model of this shape."""
    with torch.device(device):
        lm = LanguageModel(lm_config(shape))
    initialize(lm, torch.Generator(device).manual_seed(0))
    return lm.eval()


def random_parts(shape: Shape, device: torch.device | str = "cpu") -> Components:
    """A text model with a language model of this shape, and a tiny codec and text encoder."""
    config = MusicGenConfig(
        name="random", license="MIT", stereo=False, window_seconds=30.0, stride_seconds=18.0, guidance=3.0,
        codec=CodecConfig(
            sample_rate=32_000, filters=4, latent_dim=16, ratios=(8, 5, 4, 4), kernel_size=7, last_kernel_size=7,
            residual_kernel_size=3, residual_layers=1, dilation_base=2, compress=2, lstm_layers=1, causal=False,
            trim_right_ratio=1.0, conv_shortcut=False, pad_mode="reflect", codebooks=4, codebook_size=shape.codes,
        ),
        text=TextConfig(
            source="bundled", vocab_size=300, width=64, key_width=32, ffn_width=128, layers=2, heads=2
        ),
        lm=lm_config(shape), chroma=None, style=None,
    )  # fmt: skip
    torch.manual_seed(0)
    text = TextEncoder.build(config.text, train_tokenizer(["calm piano, warm strings"], 300)).to(device)
    with torch.device(device):
        codec, conditioner = Encodec(config.codec), Conditioner(config)
    for layer in codec.quantizer.layers:
        layer["codebook"].embed.normal_()
    return Components(config, random_lm(shape, device), conditioner.eval(), codec.eval(), text)


def random_model(shape: str, dtype: str | None = None, device: str = "cpu") -> MusicGen:
    """A model of a shape in SHAPES, ready to generate."""
    runtime = choose(device, dtype)
    parts = random_parts(SHAPES[shape], runtime.device)
    return MusicGen(replace(parts, lm=prepare(parts.lm, runtime)), offline=True)


def take(config: LMConfig, conditioning: Conditioning, seed: int, frames: int) -> Sequence:
    """A take of one window with guidance, whose two rows of conditions are given."""
    window = Window(0, frames, 0)
    return Sequence(
        config, [window], lambda _: conditioning, seed=seed, sampling=Sampling(), guidance=Guidance()
    )
