"""Converts between AudioCraft's `xp.cfg` (YAML) and our configs, in both directions."""

from __future__ import annotations

from typing import Annotated, Any

from musicgen.config import ChromaConfig, CodecConfig, LMConfig, MusicGenConfig, StyleConfig, TextConfig
from musicgen.errors import ConfigError
from musicgen.io.settings import Settings, to_yaml
from musicgen.parse import Range, shown
from musicgen.presets import META_LICENSE

DEFAULT_STRIDE_SECONDS = 18.0
Seconds = Annotated[float, Range(0, 3600, above=True)]
FewBooks = Annotated[int, Range(1, 128)]
# AudioCraft's names for the transformer inside the style conditioner: width, layers, heads.
_STYLE_SCALES = {"none": (512, 0, 8), "xsmall": (256, 4, 8), "default": (512, 8, 8), "large": (1024, 24, 16)}


# ------------------------------------------------------------------------------------- from AudioCraft


def codec_from_audiocraft(cfg: Settings) -> CodecConfig:
    """The codec that a compression package describes."""
    for path, allowed in {
        "compression_model": "encodec",
        "encodec.autoencoder": "seanet",
        "encodec.quantizer": "rvq",
        "encodec.renormalize": False,
        "seanet.norm": "weight_norm",
        "seanet.activation": "ELU",
        "seanet.activation_params": {"alpha": 1.0},
        "seanet.decoder.final_activation": None,
    }.items():
        cfg.expect(path, allowed, allowed)
    return CodecConfig(
        sample_rate=cfg.read("encodec.sample_rate", int, cfg.get("sample_rate", 32000)),
        filters=cfg.read("seanet.n_filters", int),
        latent_dim=cfg.read("seanet.dimension", int),
        ratios=cfg.read("seanet.ratios", tuple[int, ...]),
        kernel_size=cfg.read("seanet.kernel_size", int, 7),
        last_kernel_size=cfg.read("seanet.last_kernel_size", int, 7),
        residual_kernel_size=cfg.read("seanet.residual_kernel_size", int, 3),
        residual_layers=cfg.read("seanet.n_residual_layers", int, 1),
        dilation_base=cfg.read("seanet.dilation_base", int, 2),
        compress=cfg.read("seanet.compress", int, 2),
        lstm_layers=cfg.read("seanet.lstm", int, 0),
        causal=cfg.read("seanet.causal", bool, cfg.get("encodec.causal", False)),
        trim_right_ratio=cfg.read("seanet.decoder.trim_right_ratio", float, 1.0),
        conv_shortcut=not cfg.read("seanet.true_skip", bool, True),
        pad_mode=cfg.get("seanet.pad_mode", "constant"),
        codebooks=cfg.read("rvq.n_q", int),
        codebook_size=cfg.read("rvq.bins", int),
    )


def model_from_audiocraft(
    cfg: Settings, codec: CodecConfig, text: TextConfig, *, name: str, half_window: bool
) -> MusicGenConfig:
    """The model that a language model package describes, around its codec and text encoder."""
    _refuse_variants(cfg)
    duration = cfg.read("dataset.segment_duration", Seconds, 30)
    return MusicGenConfig(
        name=name,
        license=cfg.read("license", str, META_LICENSE),
        codec=codec,
        text=text,
        lm=_lm_from_audiocraft(cfg),
        chroma=_chroma_from_audiocraft(cfg, duration, half_window),
        style=_style_from_audiocraft(cfg),
        stereo=cfg.read("interleave_stereo_codebooks.use", bool, False),
        window_seconds=duration,
        stride_seconds=stride_for(duration),
        guidance=cfg.read("classifier_free_guidance.inference_coef", float, 3.0),
    )


def stride_for(window_seconds: float) -> float:
    """The stride of windows: 18 s as in AudioCraft, or 0.6 of a window that is not longer than that."""
    return DEFAULT_STRIDE_SECONDS if window_seconds > DEFAULT_STRIDE_SECONDS else 0.6 * window_seconds


def _refuse_variants(cfg: Settings) -> None:
    for path, allowed in {
        "lm_model": "transformer_lm",
        "transformer_lm.norm": "layer_norm",
        "transformer_lm.norm_first": True,
        "transformer_lm.causal": True,
        "transformer_lm.past_context": None,
        "transformer_lm.positional_embedding": "sin",
        "transformer_lm.positional_scale": 1,
        "transformer_lm.max_period": 10_000,
        "transformer_lm.xpos": False,
        "transformer_lm.activation": "gelu",
        "transformer_lm.layer_scale": None,
        "transformer_lm.qk_layer_norm": False,
        "transformer_lm.qk_layer_norm_cross": False,
        "transformer_lm.kv_repeat": 1,
        "transformer_lm.bias_attn": False,
        "transformer_lm.bias_ff": False,
        "transformer_lm.bias_proj": False,
        "interleave_stereo_codebooks.per_timestep": False,
        "codebooks_pattern.delay.flatten_first": 0,
        "codebooks_pattern.delay.empty_initial": 0,
        "conditioners.description.model": "t5",
        "conditioners.description.t5.normalize_text": False,
        "fuser.cross_attention_pos_emb": False,
        "fuser.sum": [],
        "fuser.input_interpolate": [],
    }.items():
        cfg.expect(path, allowed, allowed)
    _refuse_other_conditions(cfg)


def _refuse_other_conditions(cfg: Settings) -> None:
    """Raise ConfigError unless text is attended to, or prepended behind what comes from sound, in any order here.

    AudioCraft gives a model its conditions in one order, whatever the order of their names in `fuser.prepend`.
    """
    sound, crossed = cfg.get("conditioners.self_wav.model", None), bool(cfg.get("fuser.cross", []))
    if sound not in (None, "chroma_stem", "style"):
        raise ConfigError(
            f"{cfg.origin}: conditioners.self_wav.model must be 'chroma_stem' or 'style', got {shown(sound)}."
        )
    cfg.expect("fuser.cross", ["description"] if crossed else [], [])
    prepended = [*(["self_wav"] if sound else []), *([] if crossed else ["description"])]
    if cfg.get("fuser.prepend", prepended) != prepended[::-1]:
        cfg.expect("fuser.prepend", prepended, prepended)


def _lm_from_audiocraft(cfg: Settings) -> LMConfig:
    codebooks, width = cfg.read("transformer_lm.n_q", FewBooks), cfg.read("transformer_lm.dim", int)
    kind = cfg.get("codebooks_pattern.modeling", None) or cfg.get("transformer_lm.q_modeling", "delay")
    if kind != "delay":
        raise ConfigError(
            f"{cfg.origin}: codebooks_pattern.modeling is {shown(kind)}; only 'delay' can be built."
        )
    delays = cfg.read("codebooks_pattern.delay.delays", tuple[int, ...] | None, None)
    return LMConfig(
        width=width,
        heads=cfg.read("transformer_lm.num_heads", int),
        layers=cfg.read("transformer_lm.num_layers", int),
        ffn_width=int(width * cfg.read("transformer_lm.hidden_scale", float, 4)),
        codebooks=codebooks,
        codebook_size=cfg.read("transformer_lm.card", int),
        delays=delays or tuple(range(codebooks)),
        cross_attention=bool(cfg.get("fuser.cross", [])),
    )


def _chroma_from_audiocraft(cfg: Settings, duration: float, half_window: bool) -> ChromaConfig | None:
    base = "conditioners.self_wav."
    if cfg.get(base + "model", None) != "chroma_stem":
        return None
    base += "chroma_stem."
    rate = cfg.read(base + "sample_rate", int, 32000)
    n_fft = 2 ** cfg.read(base + "radix2_exp", Annotated[int, Range(1, 16)], 14)
    cfg.expect(base + "argmax", True, True)
    hop = max(n_fft // 4, 1)
    return ChromaConfig(
        sample_rate=rate, bins=cfg.read(base + "n_chroma", int, 12), n_fft=n_fft, hop=hop,
        frames=1 + max(int(duration * rate), n_fft) // hop, half_window=half_window,
    )  # fmt: skip


def _style_from_audiocraft(cfg: Settings) -> StyleConfig | None:
    if cfg.get("conditioners.self_wav.model", None) != "style":
        return None

    def read(name: str, hint: Any, default: Any) -> Any:
        return cfg.read(f"conditioners.self_wav.style.{name}", hint, default)

    extractor, scale = read("model_name", str, "mert"), read("transformer_scale", str, "default")
    if extractor not in ("mert", "encodec") or scale not in _STYLE_SCALES:
        raise ConfigError(
            f"{cfg.origin}: a style conditioner of {shown(extractor)}, {shown(scale)} cannot be built."
        )
    width, layers, heads = _STYLE_SCALES[scale]
    return StyleConfig(
        extractor=extractor,
        sample_rate=read("sample_rate", int, 32000),
        feature_width=768 if extractor == "mert" else width,
        width=width,
        transformer_layers=layers,
        transformer_heads=heads,
        downsample=read("ds_factor", int, 15),
        quantizers=read("n_q_out", int, 6),
        eval_quantizers=read("eval_q", int, 3),
        codebook_size=read("bins", int, 1024),
        batch_norm=read("batch_norm", bool, True),
        encodec_codebooks=read("encodec_n_q", int, 4) if extractor == "encodec" else 0,
        excerpt_seconds=read("length", float, 3.0),
        excerpt_range=read("varying_lengths", tuple[float, float] | None, None) or (1.5, 4.5),
        middle_excerpt=read("use_middle_of_segment", bool, False),
    )


# --------------------------------------------------------------------------------------- to AudioCraft


def codec_to_audiocraft(config: CodecConfig) -> str:
    """The `xp.cfg` of a compression package with this codec."""
    settings = {
        "solver": "compression", "dtype": "float32", "device": "cpu",
        "sample_rate": config.sample_rate, "channels": 1, "compression_model": "encodec",
        "encodec": {
            "autoencoder": "seanet", "quantizer": "rvq", "sample_rate": "${sample_rate}",
            "channels": "${channels}", "causal": config.causal, "renormalize": False,
        },
        "seanet": {
            "dimension": config.latent_dim, "channels": "${channels}", "causal": "${encodec.causal}",
            "n_filters": config.filters, "n_residual_layers": config.residual_layers,
            "ratios": list(config.ratios), "activation": "ELU", "activation_params": {"alpha": 1.0},
            "norm": "weight_norm", "norm_params": {}, "kernel_size": config.kernel_size,
            "residual_kernel_size": config.residual_kernel_size,
            "last_kernel_size": config.last_kernel_size, "dilation_base": config.dilation_base,
            "pad_mode": config.pad_mode, "true_skip": not config.conv_shortcut,
            "compress": config.compress, "lstm": config.lstm_layers, "disable_norm_outer_blocks": 0,
            "encoder": {},
            "decoder": {
                "trim_right_ratio": config.trim_right_ratio,
                "final_activation": None, "final_activation_params": None,
            },
        },
        "rvq": {
            "n_q": config.codebooks, "q_dropout": False, "bins": config.codebook_size, "decay": 0.99,
            "kmeans_init": True, "kmeans_iters": 50, "threshold_ema_dead_code": 2,
            "orthogonal_reg_weight": 0.0, "orthogonal_reg_active_codes_only": False,
        },
    }  # fmt: skip
    return to_yaml(settings)


def model_to_audiocraft(config: MusicGenConfig) -> str:
    """The `xp.cfg` of a language model package; settings of training have their defaults."""
    lm, prefix = config.lm, config.chroma or config.style
    if lm.ffn_width % lm.width:
        raise ConfigError(f"AudioCraft's feed-forward width is a multiple of {lm.width}, not {lm.ffn_width}.")
    delay = {"delays": list(lm.delays), "flatten_first": 0, "empty_initial": 0}
    settings: dict[str, Any] = {
        "solver": "musicgen", "dtype": "float32", "device": "cpu", "license": config.license,
        "sample_rate": config.codec.sample_rate, "channels": config.channels,
        "dataset": {"segment_duration": plain_number(config.window_seconds)},
        "lm_model": "transformer_lm",
        "transformer_lm": {
            "dim": lm.width, "num_heads": lm.heads, "num_layers": lm.layers,
            "hidden_scale": lm.ffn_width // lm.width, "n_q": lm.codebooks, "card": lm.codebook_size,
            "dropout": 0.0, "emb_lr": None, "activation": "gelu", "norm_first": True, "norm": "layer_norm",
            "bias_ff": False, "bias_attn": False, "bias_proj": False, "past_context": None, "causal": True,
            "custom": False, "memory_efficient": True, "attention_as_float32": False, "layer_scale": None,
            "positional_embedding": "sin", "xpos": False, "checkpointing": "none",
            "weight_init": "gaussian", "depthwise_init": "current", "zero_bias_init": True,
            "cross_attention": False, "qk_layer_norm": False, "qk_layer_norm_cross": False,
            "attention_dropout": None, "kv_repeat": 1, "two_step_cfg": False,
        },
        "codebooks_pattern": {"modeling": "delay", "delay": delay},
        "classifier_free_guidance": {"training_dropout": 0.1, "inference_coef": config.guidance},
        "attribute_dropout": {},
        "fuser": {
            "cross_attention_pos_emb": False, "cross_attention_pos_emb_scale": 1, "sum": [],
            "prepend": [] if lm.cross_attention else [*(["self_wav"] if prefix else []), "description"],
            "cross": ["description"] if lm.cross_attention else [], "input_interpolate": [],
        },
        "conditioners": _conditioners_to_audiocraft(config),
        "interleave_stereo_codebooks": {"use": config.stereo, "per_timestep": False},
        "compression_model_n_q": None,
        "compression_model_checkpoint": "//pretrained/facebook/encodec_32khz",
    }  # fmt: skip
    return to_yaml(settings)


def _conditioners_to_audiocraft(config: MusicGenConfig) -> dict[str, Any]:
    name = config.text.source.rsplit("/", 1)[-1] if "t5" in config.text.source else "t5-base"
    t5 = {"name": name, "finetune": False, "word_dropout": 0.0, "normalize_text": False}
    conditioners: dict[str, Any] = {"description": {"model": "t5", "t5": t5}}
    if (chroma := config.chroma) is not None:
        if chroma.n_fft != 4 * chroma.hop or chroma.n_fft & (chroma.n_fft - 1):
            raise ConfigError("AudioCraft's chroma window is a power of two and four hops long.")
        conditioners["self_wav"] = {
            "model": "chroma_stem",
            "chroma_stem": {
                "sample_rate": chroma.sample_rate, "n_chroma": chroma.bins,
                "radix2_exp": chroma.n_fft.bit_length() - 1, "argmax": True, "match_len_on_eval": False,
                "eval_wavs": None, "n_eval_wavs": 0, "cache_path": None,
            },
        }  # fmt: skip
    if (style := config.style) is not None:
        scale = (style.width, style.transformer_layers, style.transformer_heads)
        scales = {value: key for key, value in _STYLE_SCALES.items()}
        if scale not in scales:
            raise ConfigError(f"AudioCraft's style transformers are {_STYLE_SCALES}, not {scale}.")
        conditioners["self_wav"] = {
            "model": "style",
            "style": {
                "model_name": style.extractor, "transformer_scale": scales[scale],
                "sample_rate": style.sample_rate, "ds_factor": style.downsample,
                "n_q_out": style.quantizers, "eval_q": style.eval_quantizers, "bins": style.codebook_size,
                "batch_norm": style.batch_norm, "encodec_n_q": style.encodec_codebooks or 3,
                "length": style.excerpt_seconds, "varying_lengths": list(style.excerpt_range),
                "use_middle_of_segment": style.middle_excerpt, "q_dropout": True, "compute_mask": True,
                "num_codebooks_lm": config.lm.codebooks, "ds_rate_compression": config.codec.hop,
                "encodec_checkpoint": "//pretrained/facebook/encodec_32khz",
                "rvq_threshold_ema_dead_code": 0.1,
            },
        }  # fmt: skip
    return conditioners


def plain_number(number: float) -> float | int:
    """An int where the number is whole: 30, not 30.0."""
    return int(number) if float(number).is_integer() else number
