"""The published models: their names, and the architecture of each. Does not import torch."""

from __future__ import annotations

from musicgen.config import ChromaConfig, CodecConfig, LMConfig, MusicGenConfig, StyleConfig, TextConfig
from musicgen.errors import InputError

ENCODEC_32KHZ = CodecConfig(
    sample_rate=32_000, filters=64, latent_dim=128, ratios=(8, 5, 4, 4), kernel_size=7, last_kernel_size=7,
    residual_kernel_size=3, residual_layers=1, dilation_base=2, compress=2, lstm_layers=2, causal=False,
    trim_right_ratio=1.0, conv_shortcut=False, pad_mode="reflect", codebooks=4, codebook_size=2048,
)  # fmt: skip
T5_BASE = TextConfig(
    source="google-t5/t5-base",
    vocab_size=32_128,
    width=768,
    key_width=64,
    ffn_width=3072,
    layers=12,
    heads=12,
)
CHROMA_32KHZ = ChromaConfig(sample_rate=32_000, bins=12, n_fft=16_384, hop=4_096, frames=235)
STYLE_MERT = StyleConfig(
    extractor="mert", sample_rate=32_000, feature_width=768, width=512, transformer_layers=8, transformer_heads=8,
    downsample=15, quantizers=6, eval_quantizers=3, codebook_size=1024, batch_norm=True, encodec_codebooks=0,
    excerpt_seconds=3.0, excerpt_range=(1.5, 4.5), middle_excerpt=False,
)  # fmt: skip
META_LICENSE = "CC-BY-NC-4.0"
_SIZES = {  # width, layers; 64 dimensions a head
    "small": (1024, 24),
    "medium": (1536, 48),
    "large": (2048, 48),
}


def _official(name: str) -> MusicGenConfig:
    stereo, rest = name.startswith("stereo-"), name.removeprefix("stereo-")
    melody, style = rest.startswith("melody"), rest == "style"
    width, layers = _SIZES["large" if rest.endswith("large") else "small" if rest == "small" else "medium"]
    return MusicGenConfig(
        name=name,
        license=META_LICENSE,
        codec=ENCODEC_32KHZ,
        text=T5_BASE,
        lm=LMConfig(
            width=width, heads=width // 64, layers=layers, ffn_width=4 * width, codebooks=8 if stereo else 4,
            codebook_size=2048, delays=(0, 0, 1, 1, 2, 2, 3, 3) if stereo else (0, 1, 2, 3),
            cross_attention=not (melody or style),
        ),
        chroma=CHROMA_32KHZ if melody else None,
        style=STYLE_MERT if style else None,
        stereo=stereo,
        window_seconds=30.0,
        stride_seconds=18.0,
        guidance=3.0,
    )  # fmt: skip


OFFICIAL_MODELS = (
    "small", "medium", "large", "melody", "melody-large", "stereo-small", "stereo-medium", "stereo-large",
    "stereo-melody", "stereo-melody-large", "style",
)  # fmt: skip
MODELS = ("nano", *OFFICIAL_MODELS)


def release(name: str) -> str | None:
    """The short name of a model in MODELS (small for facebook/musicgen-small); None for any other name."""
    short = name.lower().removeprefix("facebook/").removeprefix("musicgen-")
    return short if short in MODELS else None


def preset(name: str) -> MusicGenConfig:
    """The architecture of an official release by its short name or hub id (`facebook/musicgen-small`)."""
    short = release(name)
    if short is None or short not in OFFICIAL_MODELS:
        raise InputError(f"No model is called {name!r}; choose one of {', '.join(MODELS)}.")
    return _official(short)
