"""What a checkpoint remembers and what a call may choose.

The first kind (`CodecConfig` … `MusicGenConfig`) describes an architecture completely: no number has a default,
a preset says them all. The second (`GenerationParams`) holds every option of a generation with its default,
bounds and help text; terminal, Python and Cog read them from here and nowhere else. No torch in this file.
"""

from __future__ import annotations

import difflib
import math
from collections.abc import Mapping
from dataclasses import MISSING, asdict, dataclass, field, fields
from typing import Any, Literal

from musicgen.errors import ConfigError, InputError


def _require(condition: bool, message: str) -> None:
    if not condition:
        raise ConfigError(message)


def _positive(config: object, *names: str) -> None:
    for name in names:
        value = getattr(config, name)
        _require(value > 0, f"{type(config).__name__}.{name} must be positive, got {value}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class CodecConfig:
    """EnCodec: SEANet encoder and decoder around a residual vector quantizer.

    `ratios` are in decoder order (8, 5, 4, 4 for 32 kHz); the encoder uses them reversed.
    """

    sample_rate: int
    filters: int
    latent_dim: int
    ratios: tuple[int, ...]
    kernel_size: int
    last_kernel_size: int
    residual_kernel_size: int
    residual_layers: int
    dilation_base: int
    compress: int
    lstm_layers: int
    causal: bool
    trim_right_ratio: float
    conv_shortcut: bool
    pad_mode: Literal["reflect", "constant"]
    codebooks: int
    codebook_size: int
    kind: Literal["encodec"] = "encodec"

    def __post_init__(self) -> None:
        object.__setattr__(self, "ratios", tuple(self.ratios))
        _positive(self, "sample_rate", "filters", "latent_dim", "kernel_size", "codebooks", "codebook_size")
        _require(all(r > 0 for r in self.ratios), f"CodecConfig.ratios must be positive, got {self.ratios}.")
        _require(
            self.pad_mode in ("reflect", "constant"),
            f"CodecConfig.pad_mode must be 'reflect' or 'constant', got {self.pad_mode!r}.",
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
    """

    sample_rate: int
    hop: int
    window: int
    power: float
    encoder_width: int
    encoder_blocks: int
    decoder_width: int
    decoder_blocks: int
    latent_dim: int
    codebooks: int
    codebook_size: int
    phase_steps: int
    kind: Literal["spectral"] = "spectral"

    def __post_init__(self) -> None:
        _positive(self, "sample_rate", "hop", "window", "power", "latent_dim", "codebooks", "codebook_size")
        _require(
            self.window % self.hop == 0 and self.window >= 2 * self.hop,
            f"SpectralCodecConfig.window must be a multiple of hop and at least twice it, got {self.window}.",
        )

    @property
    def frame_rate(self) -> float:
        """Codec frames per second."""
        return self.sample_rate / self.hop


@dataclass(frozen=True, slots=True, kw_only=True)
class TextConfig:
    """A T5 encoder. `source` is the hub id or folder that its weights came from, or "bundled" where they are ours.

    With `pooled` the mean of a text is also added to every code (`sum` among AudioCraft's ways to fuse).
    """

    source: str
    vocab_size: int
    width: int
    key_width: int
    ffn_width: int
    layers: int
    heads: int
    pooled: bool = False

    def __post_init__(self) -> None:
        _positive(self, "vocab_size", "width", "key_width", "ffn_width", "layers", "heads")


@dataclass(frozen=True, slots=True, kw_only=True)
class ChromaConfig:
    """The melody conditioner: one-hot chromagram frames of a waveform.

    `frames` is the fixed length given to the model (235 for 30 s): longer is cut, shorter is repeated.
    `half_window` rounds the Hann window to float16, as checkpoints saved in half precision carry it. With `aligned`
    a frame is added to the codes of its own time (`input_interpolate` among AudioCraft's ways to fuse) instead of
    being put before all codes, and no melody adds nothing.
    """

    sample_rate: int
    bins: int
    n_fft: int
    hop: int
    frames: int
    half_window: bool = False
    aligned: bool = False

    def __post_init__(self) -> None:
        _positive(self, "sample_rate", "bins", "n_fft", "hop", "frames")


@dataclass(frozen=True, slots=True, kw_only=True)
class StyleConfig:
    """The style conditioner: features of a short excerpt through a quantized bottleneck.

    `extractor` is "mert" (MERT-v1-95M through transformers) or "encodec" (embedded codes of the model's codec).
    `transformer_layers` is 0 where the features go straight to the quantizer.
    """

    extractor: Literal["mert", "encodec"]
    sample_rate: int
    feature_width: int
    width: int
    transformer_layers: int
    transformer_heads: int
    downsample: int
    quantizers: int
    eval_quantizers: int
    codebook_size: int
    batch_norm: bool
    encodec_codebooks: int
    excerpt_seconds: float
    excerpt_range: tuple[float, float]
    middle_excerpt: bool

    def __post_init__(self) -> None:
        object.__setattr__(self, "excerpt_range", tuple(self.excerpt_range))
        _positive(
            self, "sample_rate", "width", "downsample", "quantizers", "codebook_size", "excerpt_seconds"
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class LMConfig:
    """The autoregressive Transformer over delayed codebooks.

    With `cross_attention` the text is attended to in every block; without it, conditions are put before the codes.
    """

    width: int
    heads: int
    layers: int
    ffn_width: int
    codebooks: int
    codebook_size: int
    delays: tuple[int, ...]
    cross_attention: bool

    def __post_init__(self) -> None:
        object.__setattr__(self, "delays", tuple(self.delays))
        _positive(self, "width", "heads", "layers", "ffn_width", "codebooks", "codebook_size")
        _require(
            self.width % (2 * self.heads) == 0,
            f"LMConfig.width must be a multiple of twice heads, got {self.width} and {self.heads}.",
        )
        _require(
            len(self.delays) == self.codebooks
            and list(self.delays) == sorted(self.delays)
            and self.delays[0] == 0,
            f"LMConfig.delays must be ascending from 0, one per codebook ({self.codebooks}), got {self.delays}.",
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
    window_seconds: float
    stride_seconds: float
    guidance: float
    cpu_dtype: Literal["float32", "bfloat16", "int8"] = "float32"
    limiter: bool = False

    def __post_init__(self) -> None:
        books = self.codec.codebooks * (2 if self.stereo else 1)
        _require(
            self.lm.codebooks == books and self.lm.codebook_size == self.codec.codebook_size,
            f"The language model predicts {self.lm.codebooks} x {self.lm.codebook_size} codes, "
            f"but the codec speaks {books} x {self.codec.codebook_size}.",
        )
        _require(
            0 < self.stride_seconds < self.window_seconds,
            f"stride_seconds must lie between 0 and the window of {self.window_seconds} s, got {self.stride_seconds}.",
        )
        _require(
            not (self.lm.cross_attention and (self.chroma or self.style)),
            "Melody and style conditions are put before the codes; a model with cross-attention has no place for them.",
        )
        _require(
            self.chroma is None or self.style is None,
            "A model has a melody or a style conditioner, not both.",
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

    def to_dict(self) -> dict[str, Any]:
        """A JSON-ready dict that `from_dict` turns back into an equal config."""
        return asdict(self)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> MusicGenConfig:
        """Build from `to_dict`'s output; an unknown, missing or wrong entry raises ConfigError."""
        parts: dict[str, Any] = dict(data)
        try:
            codec = dict(parts["codec"])
            kinds = {"encodec": CodecConfig, "spectral": SpectralCodecConfig}
            parts["codec"] = kinds[codec.get("kind", "encodec")](**codec)
            parts["text"] = TextConfig(**parts["text"])
            parts["lm"] = LMConfig(**parts["lm"])
            parts["chroma"] = ChromaConfig(**parts["chroma"]) if parts.get("chroma") else None
            parts["style"] = StyleConfig(**parts["style"]) if parts.get("style") else None
            return cls(**parts)
        except (KeyError, TypeError, AttributeError) as error:
            raise ConfigError(f"This is not a musicgen config: {error}.") from error


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


def preset(name: str) -> MusicGenConfig:
    """The architecture of an official release by its short name or hub id (`facebook/musicgen-small`)."""
    short = name.removeprefix("facebook/musicgen-")
    if short not in OFFICIAL_MODELS:
        raise InputError(f"No model is called {name!r}; choose one of {', '.join(MODELS)}.")
    return _official(short)


# ------------------------------------------------------------------------------------------ what a call chooses


def option(
    default: Any,
    text: str,
    *,
    minimum: float | None = None,
    maximum: float | None = None,
    choices: tuple[str, ...] | None = None,
    page: bool = True,
) -> Any:
    """A field of `GenerationParams`: default, help text, bounds or choices, and whether the page has it too."""
    meta = {"help": text, "minimum": minimum, "maximum": maximum, "choices": choices, "page": page}
    return field(default=default, metadata=meta)


MAX_DURATION_SECONDS = 3600


@dataclass(frozen=True, slots=True, kw_only=True)
class GenerationParams:
    """Every option of one generation: the fifteen inputs of the `meta/musicgen` page in its order, then ours."""

    model_version: str = option("nano", "Model to use: a name of `musicgen models`, a hub id or a folder.")
    prompt: str | None = option(None, "A description of the music to make.")
    input_audio: str | None = option(
        None, "An audio file: the melody to follow, or, with continuation, the clip to continue."
    )
    duration: float = option(
        8.0,
        "Seconds of music to make, a continued clip included.",
        minimum=0.02,
        maximum=MAX_DURATION_SECONDS,
    )
    continuation: bool = option(False, "Continue input_audio instead of following its melody.")
    continuation_start: float = option(0.0, "Where in input_audio to start reading, in seconds.", minimum=0)
    continuation_end: float | None = option(
        None, "Where in input_audio to stop reading, in seconds; none or -1 means its end.", minimum=-1
    )
    multi_band_diffusion: bool = option(False, "Decode with MultiBand Diffusion instead of EnCodec.")
    normalization_strategy: str = option(
        "loudness", "How the level is set before saving.", choices=("loudness", "clip", "peak", "rms")
    )
    top_k: int = option(250, "Draw from the k likeliest codes; 0 keeps all.", minimum=0)
    top_p: float = option(
        0.0, "Draw from the likeliest codes up to this probability; 0 uses top_k.", minimum=0, maximum=1
    )
    temperature: float = option(
        1.0, "Higher is more varied; 0 always takes the likeliest code.", minimum=0, maximum=100
    )
    classifier_free_guidance: float = option(
        3.0, "How strongly the music follows its conditions; 1 switches guidance off.", minimum=0, maximum=100
    )
    output_format: str = option("wav", "File format of the result.", choices=("wav", "mp3", "flac", "ogg"))
    seed: int | None = option(
        None,
        "The same seed makes the same music; none or -1 draws one and reports it.",
        minimum=-1,
        maximum=2**63 - 1,
    )
    negative_prompt: str | None = option(None, "A description of what to steer away from.", page=False)
    two_step_guidance: bool = option(
        False, "Run the guided and the free prediction apart, each with its own padding.", page=False
    )
    style_guidance: float | None = option(
        None, "Style models: how much more the text weighs than the style (1 is plain guidance, 5 is usual).",
        minimum=0, maximum=100, page=False,
    )  # fmt: skip
    window_stride: float | None = option(
        None, "Beyond the trained length: seconds each window moves on; none takes the model's own.",
        minimum=0.02, page=False,
    )  # fmt: skip
    sample_format: str = option(
        "pcm16", "Sample format of wav and flac files.", choices=("pcm16", "pcm24", "float"), page=False
    )

    def __post_init__(self) -> None:
        for each in fields(self):
            _check_option(each.name, getattr(self, each.name), each.type, each.metadata)
        if self.continuation_end == -1:
            object.__setattr__(self, "continuation_end", None)
        if self.seed == -1:
            object.__setattr__(self, "seed", None)
        if self.continuation_end is not None and self.continuation_end <= self.continuation_start:
            raise InputError(
                f"continuation_end must be after continuation_start ({self.continuation_start} s), "
                f"got {self.continuation_end} s."
            )

    @classmethod
    def build(cls, options: Mapping[str, Any]) -> GenerationParams:
        """Build from named options; an unknown name raises InputError with the nearest right one."""
        known = [each.name for each in fields(cls)]
        for name in options:
            if name not in known:
                near = difflib.get_close_matches(name, known, n=1)
                hint = f"did you mean {near[0]!r}?" if near else f"the options are {', '.join(known)}."
                raise InputError(f"There is no option {name!r}: {hint}")
        return cls(**options)


def _check_option(name: str, value: Any, kind: Any, meta: Mapping[str, Any]) -> None:
    kind = str(kind)
    if value is None:
        if "None" not in kind:
            raise InputError(f"{name} needs a value.")
        return
    if kind.startswith("bool"):
        if not isinstance(value, bool):
            raise InputError(f"{name} must be true or false, got {value!r}.")
        return
    if kind.startswith("str"):
        if not isinstance(value, str):
            raise InputError(f"{name} must be text, got {value!r}.")
        choices = meta["choices"]
        if choices and value not in choices:
            raise InputError(f"{name} must be one of {', '.join(choices)}, got {value!r}.")
        return
    if isinstance(value, bool) or not isinstance(value, int if kind.startswith("int") else int | float):
        raise InputError(
            f"{name} must be a {'whole ' if kind.startswith('int') else ''}number, got {value!r}."
        )
    low, high = meta["minimum"], meta["maximum"]
    if not math.isfinite(value) or (low is not None and value < low) or (high is not None and value > high):
        allowed = f"between {low} and {high}" if high is not None else f"at least {low}"
        raise InputError(f"{name} must be {allowed}, got {value}.")


def option_default(name: str) -> Any:
    """The default of one generation option."""
    for each in fields(GenerationParams):
        if each.name == name and each.default is not MISSING:
            return each.default
    raise InputError(f"There is no option {name!r}.")
