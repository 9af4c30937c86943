"""What a checkpoint must remember: its architecture, complete. No number has a default, a preset says them all.

No torch in this file. The options of one generation are in `generation.py`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Annotated, Any, Literal

from musicgen.errors import InputError
from musicgen.parse import Range, check, parse, require, shown

# Bounds that no model comes near; they keep a damaged file from asking for endless time or memory. A checkpoint's
# reader also compares the counts with what the weight file holds.
Rate = Annotated[int, Range(100, 768_000)]
Width = Annotated[int, Range(1, 65_536)]
Size = Annotated[int, Range(1, 1_048_576)]
Layers = Annotated[int, Range(1, 1024)]
FewLayers = Annotated[int, Range(0, 1024)]
Codebooks = Annotated[int, Range(1, 64)]
Kernel = Annotated[int, Range(1, 1024)]
Samples = Annotated[int, Range(1, 65_536)]
MAX_WINDOW_FRAMES = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class CodecConfig:
    """EnCodec: SEANet encoder and decoder around a residual vector quantizer.

    `ratios` are in decoder order (8, 5, 4, 4 for 32 kHz); the encoder uses them reversed.
    """

    sample_rate: Rate
    filters: Width
    latent_dim: Width
    ratios: tuple[Kernel, ...]
    kernel_size: Kernel
    last_kernel_size: Kernel
    residual_kernel_size: Kernel
    residual_layers: Annotated[int, Range(0, 64)]
    dilation_base: Kernel
    compress: Width
    lstm_layers: Annotated[int, Range(0, 64)]
    causal: bool
    trim_right_ratio: Annotated[float, Range(0, 1)]
    conv_shortcut: bool
    pad_mode: Literal["reflect", "constant"]
    codebooks: Codebooks
    codebook_size: Width
    kind: Literal["encodec"] = "encodec"

    def __post_init__(self) -> None:
        check(self)
        hop, widest = self.hop, self.filters * 2 ** len(self.ratios)
        require(len(self.ratios) > 0, "CodecConfig.ratios must hold at least one ratio.")
        require(
            hop <= 65_536,
            f"CodecConfig.ratios must multiply to at most 65536 samples a frame, got {shown(hop)}.",
        )
        require(
            widest <= 65_536,
            f"CodecConfig.filters doubles at each of {len(self.ratios)} ratios, to at most 65536, got {shown(widest)}.",
        )
        require(
            self.compress <= self.filters,
            f"CodecConfig.compress must not be above the {self.filters} filters it divides, got {self.compress}.",
        )
        require(
            self.dilation_base ** max(self.residual_layers - 1, 0) <= 65_536,
            f"CodecConfig.dilation_base grows with each of {self.residual_layers} residual layers, "
            f"to at most 65536, got {self.dilation_base}.",
        )

    @property
    def hop(self) -> int:
        """Samples per codec frame."""
        return math.prod(self.ratios)

    @property
    def frame_rate(self) -> float:
        """Codec frames per second."""
        return self.sample_rate / self.hop


@dataclass(frozen=True, slots=True, kw_only=True)
class SpectralCodecConfig:
    """A codec of power-law STFT magnitudes (nano's): ConvNeXt blocks around a residual vector quantizer.

    `power` compresses magnitudes before coding; `phase_steps` is the number of phase iterations of the decoder.
    The decoder may see time more finely than the encoder: it writes `subframes` frames of `synthesis_window` samples
    for each code (0: as long as `window`). With `noise_bands` it also says, in so many bands, how much noise lies
    under the tones. With `fine_input` the encoder reads the finer frames too, which know when an attack is.
    """

    sample_rate: Rate
    hop: Samples
    window: Samples
    power: Annotated[float, Range(0.01, 10)]
    encoder_width: Width
    encoder_blocks: FewLayers
    decoder_width: Width
    decoder_blocks: FewLayers
    latent_dim: Width
    codebooks: Codebooks
    codebook_size: Width
    phase_steps: Annotated[int, Range(0, 1000)]
    subframes: Annotated[int, Range(1, 64)] = 1
    synthesis_window: Annotated[int, Range(0, 65_536)] = 0
    noise_bands: Annotated[int, Range(0, 65_536)] = 0
    fine_input: bool = False
    kind: Literal["spectral"] = "spectral"

    def __post_init__(self) -> None:
        check(self)
        require(
            self.window % self.hop == 0 and self.window >= 2 * self.hop,
            f"SpectralCodecConfig.window must be a multiple of hop and at least twice it, got {self.window}.",
        )
        require(
            self.hop % self.subframes == 0,
            f"SpectralCodecConfig.subframes must divide hop {self.hop}, got {self.subframes}.",
        )
        window, hop = self.written_window, self.hop // self.subframes
        require(
            window % hop == 0 and window >= 2 * hop,
            "SpectralCodecConfig.synthesis_window must be a multiple of hop / subframes "
            f"and at least twice it, got {window}.",
        )
        require(
            self.noise_bands == 0 or 2 <= self.noise_bands <= window // 2 + 1,
            f"SpectralCodecConfig.noise_bands must be 0 or 2 to {window // 2 + 1}, got {self.noise_bands}.",
        )

    @property
    def written_window(self) -> int:
        """Samples in a window of the decoder."""
        return self.synthesis_window or self.window

    @property
    def frame_rate(self) -> float:
        """Codec frames per second."""
        return self.sample_rate / self.hop


@dataclass(frozen=True, slots=True, kw_only=True)
class TextConfig:
    """A T5 encoder. `source` is the hub id or folder that its weights came from, or "bundled" where they are ours.

    With `text_mean` the mean of a text is also added to every code (`sum` among AudioCraft's ways to fuse).
    """

    source: str
    vocab_size: Size
    width: Width
    key_width: Width
    ffn_width: Size
    layers: Layers
    heads: Layers
    text_mean: bool = False

    def __post_init__(self) -> None:
        check(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChromaConfig:
    """The melody conditioner: one-hot chromagram frames of a waveform.

    `frames` is the fixed length given to the model (235 for 30 s): longer is cut, shorter is repeated.
    `half_window` rounds the Hann window to float16, as checkpoints saved in half precision carry it. With `framewise`
    a frame is added to the codes of its own time (`input_interpolate` among AudioCraft's ways to fuse) instead of
    being put before all codes, and no melody adds nothing.
    """

    sample_rate: Rate
    bins: Annotated[int, Range(1, 120)]
    n_fft: Annotated[int, Range(2, 65_536)]
    hop: Samples
    frames: Samples
    half_window: bool = False
    framewise: bool = False

    def __post_init__(self) -> None:
        check(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockConfig:
    """Conditions in time: tempo, phase in beat and bar, key and chord, added to the codes of their own time.

    A phase is told by as many sines and cosines as there are harmonics.
    """

    beat_harmonics: Annotated[int, Range(1, 64)]
    bar_harmonics: Annotated[int, Range(1, 64)]

    def __post_init__(self) -> None:
        check(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class StyleConfig:
    """The style conditioner: features of a short excerpt through a quantized bottleneck.

    `extractor` is "mert" (MERT-v1-95M through transformers) or "encodec" (embedded codes of the model's codec).
    `transformer_layers` is 0 where the features go straight to the quantizer.
    """

    extractor: Literal["mert", "encodec"]
    sample_rate: Rate
    feature_width: Annotated[int, Range(0, 65_536)]
    width: Width
    transformer_layers: FewLayers
    transformer_heads: Layers
    downsample: Samples
    quantizers: Codebooks
    eval_quantizers: Codebooks
    codebook_size: Width
    batch_norm: bool
    encodec_codebooks: Annotated[int, Range(0, 64)]
    excerpt_seconds: Annotated[float, Range(0, 3600, above=True)]
    excerpt_range: tuple[Annotated[float, Range(0, 3600)], Annotated[float, Range(0, 3600)]]
    middle_excerpt: bool

    def __post_init__(self) -> None:
        check(self)
        low, high = self.excerpt_range
        require(
            low <= self.excerpt_seconds <= high,
            f"StyleConfig.excerpt_seconds must lie within excerpt_range of {low:g} to {high:g} s, "
            f"got {self.excerpt_seconds:g} s.",
        )
        require(
            self.eval_quantizers <= self.quantizers,
            f"StyleConfig.eval_quantizers must not be above quantizers ({self.quantizers}), "
            f"got {self.eval_quantizers}.",
        )
        require(
            not self.transformer_layers or self.width % (2 * self.transformer_heads) == 0,
            f"StyleConfig.width must be a multiple of twice transformer_heads, "
            f"got {self.width} and {self.transformer_heads}.",
        )
        require(
            self.extractor != "encodec" or self.encodec_codebooks > 0,
            "StyleConfig.encodec_codebooks must be at least 1 where the extractor is 'encodec', got 0.",
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class LMConfig:
    """The autoregressive Transformer over delayed codebooks.

    With `cross_attention` the text is attended to in every block; without it, conditions are put before the codes.
    """

    width: Width
    heads: Layers
    layers: Layers
    ffn_width: Size
    codebooks: Annotated[int, Range(1, 128)]
    codebook_size: Width
    delays: tuple[Annotated[int, Range(0, 4096)], ...]
    cross_attention: bool

    def __post_init__(self) -> None:
        check(self)
        require(
            self.width % (2 * self.heads) == 0,
            f"LMConfig.width must be a multiple of twice heads, got {self.width} and {self.heads}.",
        )
        require(
            len(self.delays) == self.codebooks
            and list(self.delays) == sorted(self.delays)
            and self.delays[0] == 0,
            f"LMConfig.delays must be ascending from 0, one per codebook ({self.codebooks}), got {shown(self.delays)}.",
        )

    @property
    def pad_code(self) -> int:
        """The special code: one past the last real one."""
        return self.codebook_size

    @property
    def max_delay(self) -> int:
        """Extra steps after the last frame until every codebook is complete."""
        return self.delays[-1]


@dataclass(frozen=True, slots=True, kw_only=True)
class MusicGenConfig:
    """Everything a MusicGen checkpoint must remember.

    `cpu_dtype` is the precision of the language model's matrices on a CPU when the caller asks for none. With
    `limiter` peaks that the level asked for would lift beyond full scale are turned down, not cut off as the
    reference does.
    """

    name: str
    license: str
    codec: CodecConfig | SpectralCodecConfig
    text: TextConfig
    lm: LMConfig
    chroma: ChromaConfig | None
    style: StyleConfig | None
    stereo: bool
    window_seconds: Annotated[float, Range(0, 3600, above=True)]
    stride_seconds: float
    guidance: Annotated[float, Range(0, 100)]
    cpu_dtype: Literal["float32", "bfloat16", "int8"] = "float32"
    limiter: bool = False
    clock: ClockConfig | None = None

    def __post_init__(self) -> None:
        check(self)
        codebooks = self.codec.codebooks * (2 if self.stereo else 1)
        require(
            self.lm.codebooks == codebooks and self.lm.codebook_size == self.codec.codebook_size,
            f"The language model predicts {self.lm.codebooks} x {self.lm.codebook_size} codes, "
            f"but the codec speaks {codebooks} x {self.codec.codebook_size}.",
        )
        require(
            0 < self.stride_seconds < self.window_seconds,
            f"MusicGenConfig.stride_seconds must lie between 0 and window_seconds ({self.window_seconds:g}), "
            f"got {self.stride_seconds:g}.",
        )
        require(
            self.stride_frames >= 1 and self.window_frames <= MAX_WINDOW_FRAMES,
            f"MusicGenConfig.window_seconds and stride_seconds must make a stride of at least one codec frame and a "
            f"window of at most {MAX_WINDOW_FRAMES}, got {self.stride_frames} and {self.window_frames}.",
        )
        require(
            not (self.lm.cross_attention and (self.chroma or self.style)),
            "Melody and style conditions are put before the codes; a model with cross-attention has no place for them.",
        )
        require(
            self.chroma is None or self.style is None,
            "A model has a melody or a style conditioner, not both.",
        )
        require(
            self.style is None or isinstance(self.codec, CodecConfig),
            "A style conditioner works with an EnCodec, not with a spectral codec.",
        )
        require(
            not ((self.text.text_mean or self.clock) and self.lm.cross_attention),
            "The mean of a text (text.text_mean) and a clock are not added in a model with cross-attention.",
        )

    @property
    def sample_rate(self) -> int:
        """Samples per second of what the model makes."""
        return self.codec.sample_rate

    @property
    def channels(self) -> int:
        """Audio channels of what the model makes."""
        return 2 if self.stereo else 1

    @property
    def frame_rate(self) -> float:
        """Codec frames per second."""
        return self.codec.frame_rate

    @property
    def window_frames(self) -> int:
        """Codec frames of the longest span the model was trained on."""
        return round(self.window_seconds * self.frame_rate)

    @property
    def stride_frames(self) -> int:
        """Codec frames that a window moves on in music beyond the trained span."""
        return round(self.stride_seconds * self.frame_rate)

    def to_dict(self) -> dict[str, Any]:
        """A JSON-ready dict that `from_dict` turns back into an equal config."""
        return asdict(self)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> MusicGenConfig:
        """Build from `to_dict`'s output; an unknown, missing or wrong entry raises ConfigError."""
        return parse(cls, data)


# --------------------------------------------------------------------------------------------------- presets

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
DTYPES = ("float32", "bfloat16", "float16", "int8")  # that a language model can be run in
META_LICENSE = "CC-BY-NC-4.0"
_SIZES = {
    "small": (1024, 24),
    "medium": (1536, 48),
    "large": (2048, 48),
}  # width, layers; 64 dimensions a head


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
    """The short name that one of MODELS goes by; None if it is another's: musicgen-small is small."""
    short = name.lower().removeprefix("facebook/").removeprefix("musicgen-")
    return short if short in MODELS else None


def preset(name: str) -> MusicGenConfig:
    """The architecture of an official release by its short name or hub id (`facebook/musicgen-small`)."""
    short = release(name)
    if short is None or short not in OFFICIAL_MODELS:
        raise InputError(f"No model is called {name!r}; choose one of {', '.join(MODELS)}.")
    return _official(short)
