"""The architecture of a model, as its checkpoint stores it: dataclasses and their checks.

Sizes have no defaults; a preset (`presets.py`) or a checkpoint's config.json gives every one. Does not import torch.
The options of one generation are in `generation.py`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Annotated, Any, Literal

from musicgen.parse import Range, check, parse, require, shown

# Bounds far above any real model, so that a damaged config.json cannot demand unbounded time or memory. Reading a
# checkpoint also compares the numbers of layers and codebooks with the weight file.
Rate = Annotated[int, Range(100, 768_000)]
Width = Annotated[int, Range(1, 65_536)]
Size = Annotated[int, Range(1, 1_048_576)]
Layers = Annotated[int, Range(1, 1024)]
FewLayers = Annotated[int, Range(0, 1024)]
Codebooks = Annotated[int, Range(1, 64)]
Kernel = Annotated[int, Range(1, 1024)]
Samples = Annotated[int, Range(1, 65_536)]
Share = Annotated[float, Range(0, 1)]
Seconds = Annotated[float, Range(0, 3600)]
MAX_WINDOW_FRAMES = 1_000_000
DTYPES = ("float32", "bfloat16", "float16", "int8", "int4")  # precisions that the language model can run in


@dataclass(frozen=True, slots=True, kw_only=True)
class CodecConfig:
    """EnCodec: SEANet encoder and decoder around a residual vector quantizer."""

    sample_rate: Rate  # Hz
    filters: Width  # channels of the first convolution; doubled at each ratio
    latent_dim: Width  # dimension of the quantized latents
    ratios: tuple[Kernel, ...]  # upsampling strides of the decoder (8, 5, 4, 4); reversed in the encoder
    kernel_size: Kernel  # of the first convolution
    last_kernel_size: Kernel  # of the last convolution
    residual_kernel_size: Kernel  # of the dilated convolution in a residual block
    residual_layers: Annotated[int, Range(0, 64)]  # residual blocks per ratio
    dilation_base: Kernel  # dilation of residual block i is dilation_base ** i
    compress: Width  # a residual block has 1 / compress of the channels inside
    lstm_layers: Annotated[int, Range(0, 64)]  # in encoder and decoder each
    causal: bool  # convolutions padded on the left only
    trim_right_ratio: Share  # causal only: share of upsampling overlap cut at the right
    conv_shortcut: bool  # a 1x1 convolution on the skip connection, instead of the identity
    pad_mode: Literal["reflect", "constant"]  # padding of convolutions
    codebooks: Codebooks  # residual codebooks: codes per frame
    codebook_size: Width  # codes per codebook
    kind: Literal["encodec"] = "encodec"  # tells the codecs apart in config.json

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
    """A codec of power-law STFT magnitudes (nano's): ConvNeXt blocks around a residual vector quantizer."""

    sample_rate: Rate  # Hz
    hop: Samples  # samples per codec frame
    window: Samples  # samples of the encoder's STFT window
    power: Annotated[float, Range(0.01, 10)]  # exponent that compresses magnitudes before coding
    encoder_width: Width  # channels of the encoder's ConvNeXt blocks
    encoder_blocks: FewLayers
    decoder_width: Width  # channels of the decoder's ConvNeXt blocks
    decoder_blocks: FewLayers
    latent_dim: Width  # dimension of the quantized latents
    codebooks: Codebooks  # residual codebooks: codes per frame
    codebook_size: Width  # codes per codebook
    phase_steps: Annotated[int, Range(0, 1000)]  # Griffin-Lim iterations of the decoder
    subframes: Annotated[int, Range(1, 64)] = 1  # STFT frames that the decoder predicts per codec frame
    synthesis_window: Annotated[int, Range(0, 65_536)] = 0  # samples of the decoder's window; 0: as `window`
    noise_bands: Annotated[int, Range(0, 65_536)] = 0  # bands of a separate noise level; 0: none
    fine_input: bool = False  # the encoder also gets the decoder's finer frames, which locate attacks in time
    kind: Literal["spectral"] = "spectral"  # tells the codecs apart in config.json

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
        """Samples of the decoder's STFT window."""
        return self.synthesis_window or self.window

    @property
    def frame_rate(self) -> float:
        """Codec frames per second."""
        return self.sample_rate / self.hop


@dataclass(frozen=True, slots=True, kw_only=True)
class TextConfig:
    """The T5 encoder of prompts."""

    source: str  # hub id or folder of its weights; "bundled" if they were trained with the model
    vocab_size: Size  # tokens
    width: Width  # dimension of hidden states
    key_width: Width  # dimension of keys and values per head
    ffn_width: Size  # dimension inside the feed-forward layers
    layers: Layers
    heads: Layers
    text_mean: bool = False  # the mean hidden state is also added to every step (AudioCraft's fuser "sum")

    def __post_init__(self) -> None:
        check(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChromaConfig:
    """The melody conditioner: one-hot chromagram frames of a waveform."""

    sample_rate: Rate  # Hz of the waveform that is analysed
    bins: Annotated[int, Range(1, 120)]  # pitch classes
    n_fft: Annotated[int, Range(2, 65_536)]  # samples of the STFT window
    hop: Samples  # samples per chroma frame
    frames: Samples  # fixed length of the condition (235 for 30 s): longer is cut, shorter repeated
    half_window: bool = False  # Hann window rounded to float16, as in checkpoints saved in half precision
    framewise: bool = False  # added to the codes of the same time (fuser "input_interpolate"), not prepended

    def __post_init__(self) -> None:
        check(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockConfig:
    """Conditions in time, added to the codes of the same time: tempo, phase in beat and bar, key and chord."""

    beat_harmonics: Annotated[int, Range(1, 64)]  # sine and cosine pairs that encode the phase in the beat
    bar_harmonics: Annotated[int, Range(1, 64)]  # sine and cosine pairs that encode the phase in the bar
    endings: bool = False  # whether the last bar before a rest, and the rest, are marked

    def __post_init__(self) -> None:
        check(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class StyleConfig:
    """The style conditioner: features of a short excerpt through a quantized bottleneck."""

    extractor: Literal["mert", "encodec"]  # MERT-v1-95M, or embedded codes of the model's own codec
    sample_rate: Rate  # Hz of the excerpt
    feature_width: Annotated[int, Range(0, 65_536)]  # dimension of the extractor's features
    width: Width  # dimension of transformer and quantizer
    transformer_layers: FewLayers  # 0: features go to the quantizer directly
    transformer_heads: Layers
    downsample: Samples  # every n-th frame is kept
    quantizers: Codebooks  # residual codebooks of the bottleneck
    eval_quantizers: Codebooks  # codebooks used in generation
    codebook_size: Width  # codes per codebook
    batch_norm: bool  # batch normalization before the quantizer
    encodec_codebooks: Annotated[int, Range(0, 64)]  # extractor "encodec": codebooks used
    excerpt_seconds: Annotated[float, Range(0, 3600, above=True)]  # default length of the excerpt
    excerpt_range: tuple[Seconds, Seconds]  # allowed lengths, s
    middle_excerpt: bool  # always the middle of the clip, not a random excerpt

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
    """The autoregressive Transformer over delayed codebooks."""

    width: Width  # dimension of hidden states
    heads: Layers
    layers: Layers
    ffn_width: Size  # dimension inside the feed-forward layers
    codebooks: Annotated[int, Range(1, 128)]  # codes per step; in stereo twice those of the codec
    codebook_size: Width  # codes per codebook, the pad code not counted
    delays: tuple[Annotated[int, Range(0, 4096)], ...]  # of each codebook, in steps
    cross_attention: bool  # text by cross-attention in every block; False: all conditions are prepended

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
        """The index of the pad code: one past the last code."""
        return self.codebook_size

    @property
    def max_delay(self) -> int:
        """Steps after the last frame until every codebook is complete."""
        return self.delays[-1]


@dataclass(frozen=True, slots=True, kw_only=True)
class MusicGenConfig:
    """The configuration of a whole model, as its checkpoint's config.json stores it."""

    name: str
    license: str  # of the weights
    codec: CodecConfig | SpectralCodecConfig
    text: TextConfig
    lm: LMConfig
    chroma: ChromaConfig | None  # None: no melody conditioning
    style: StyleConfig | None  # None: no style conditioning
    stereo: bool  # left and right codes are interleaved
    window_seconds: Annotated[float, Range(0, 3600, above=True)]  # longest span generated at once, as trained
    stride_seconds: float  # how far each window moves on in longer music
    guidance: Annotated[float, Range(0, 100)]  # default scale of classifier-free guidance
    cpu_dtype: Literal["float32", "bfloat16", "int8"] = "float32"  # default on a CPU, of the language model
    limiter: bool = False  # lower peaks above full scale after setting the level; False: clip, as AudioCraft
    clock: ClockConfig | None = None  # None: no conditioning on tempo, key and chords

    def __post_init__(self) -> None:
        check(self)
        codebooks = self.codec.codebooks * (2 if self.stereo else 1)
        require(
            self.lm.codebooks == codebooks and self.lm.codebook_size == self.codec.codebook_size,
            f"The language model predicts {self.lm.codebooks} x {self.lm.codebook_size} codes, "
            f"but the codec has {codebooks} x {self.codec.codebook_size}.",
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
            "Melody and style conditions are prepended to the codes, so they need lm.cross_attention false.",
        )
        require(
            self.chroma is None or self.style is None,
            "A model has a melody or a style conditioner, not both.",
        )
        require(
            self.style is None or isinstance(self.codec, CodecConfig),
            "A style conditioner needs an EnCodec codec (kind 'encodec'), not a spectral one.",
        )
        require(
            not ((self.text.text_mean or self.clock) and self.lm.cross_attention),
            "text.text_mean and clock need a model without cross-attention (lm.cross_attention false).",
        )

    @property
    def sample_rate(self) -> int:
        """Samples per second of the generated audio."""
        return self.codec.sample_rate

    @property
    def channels(self) -> int:
        """Audio channels of the generated audio: 1 or 2."""
        return 2 if self.stereo else 1

    @property
    def frame_rate(self) -> float:
        """Codec frames per second."""
        return self.codec.frame_rate

    @property
    def window_frames(self) -> int:
        """Codec frames of the longest span that the model was trained on."""
        return round(self.window_seconds * self.frame_rate)

    @property
    def stride_frames(self) -> int:
        """Codec frames by which each window moves on in music longer than the trained span."""
        return round(self.stride_seconds * self.frame_rate)

    def to_dict(self) -> dict[str, Any]:
        """A JSON-ready dict that `from_dict` turns back into an equal config."""
        return asdict(self)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> MusicGenConfig:
        """Build from `to_dict`'s output; an unknown, missing or wrong entry raises ConfigError."""
        return parse(cls, data)
