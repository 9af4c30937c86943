"""Converts between the JSON files of transformers' models and our configs, in both directions."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Annotated, Any

from musicgen.config import ChromaConfig, CodecConfig, LMConfig, MusicGenConfig, TextConfig
from musicgen.errors import ConfigError
from musicgen.io.audiocraft_format import plain_number, stride_for
from musicgen.io.settings import Settings
from musicgen.parse import Range, shown
from musicgen.presets import META_LICENSE

Whole = Annotated[int, Range(1, 1_048_576)]

# -------------------------------------------------------------------------------------- text encoder


def text_config(settings: Mapping[str, Any], source: str) -> TextConfig:
    """Our config from the `config.json` of a T5; raises ConfigError for variants not used here."""
    cfg = Settings(settings, f"The config of the text encoder {source}")
    cfg.expect("model_type", "t5", "t5")
    cfg.expect("layer_norm_epsilon", 1e-6, 1e-6)
    cfg.expect("relative_attention_num_buckets", 32, 32)
    cfg.expect("relative_attention_max_distance", 128, 128)
    act = cfg.get("dense_act_fn", None) or cfg.get("feed_forward_proj", "relu")
    if cfg.get("is_gated_act", False) or act != "relu":
        raise ConfigError(
            f"The text encoder {source} has gated or {shown(act)} layers; MusicGen's T5 has 'relu'."
        )
    return TextConfig(
        source=source, vocab_size=cfg.read("vocab_size", int), width=cfg.read("d_model", int),
        key_width=cfg.read("d_kv", int), ffn_width=cfg.read("d_ff", int),
        layers=cfg.read("num_layers", int), heads=cfg.read("num_heads", int),
    )  # fmt: skip


def text_settings(config: TextConfig) -> dict[str, Any]:
    """The `config.json` of a T5 encoder with our config: what `text_config` reads."""
    return {
        "architectures": ["T5EncoderModel"], "model_type": "t5", "vocab_size": config.vocab_size,
        "d_model": config.width, "d_kv": config.key_width, "d_ff": config.ffn_width,
        "num_layers": config.layers, "num_heads": config.heads, "num_decoder_layers": config.layers,
        "feed_forward_proj": "relu", "dense_act_fn": "relu", "is_gated_act": False, "dropout_rate": 0.1,
        "is_encoder_decoder": False, "use_cache": False, "tie_word_embeddings": True,
        "layer_norm_epsilon": 1e-6, "relative_attention_num_buckets": 32,
        "relative_attention_max_distance": 128, "pad_token_id": 0, "eos_token_id": 1,
    }  # fmt: skip


# ---------------------------------------------------------------------------------- from transformers


def codec_from_transformers(settings: Mapping[str, Any], codebooks: int | None = None) -> CodecConfig:
    """The codec of an `EncodecModel`'s config; without `codebooks` they follow from its bandwidth."""
    cfg = Settings(settings, "The config of the codec")
    rate, size = cfg.read("sampling_rate", Whole), cfg.read("codebook_size", Annotated[int, Range(2, 65_536)])
    ratios = cfg.read("upsampling_ratios", tuple[Whole, ...])
    if codebooks is None:
        bits = math.log2(size) * rate / math.prod(ratios)
        bandwidths = cfg.read("target_bandwidths", tuple[Annotated[float, Range(0, 10_000)], ...])
        codebooks = int(1000 * max(bandwidths, default=0) / bits + 1e-6)
    cfg.expect("norm_type", "weight_norm", "weight_norm")
    cfg.expect("normalize", False, False)
    cfg.expect("chunk_length_s", None, None)
    return CodecConfig(
        sample_rate=rate, filters=cfg.read("num_filters", int), latent_dim=cfg.read("hidden_size", int),
        ratios=ratios, kernel_size=cfg.read("kernel_size", int),
        last_kernel_size=cfg.read("last_kernel_size", int),
        residual_kernel_size=cfg.read("residual_kernel_size", int),
        residual_layers=cfg.read("num_residual_layers", int),
        dilation_base=cfg.read("dilation_growth_rate", int), compress=cfg.read("compress", int),
        lstm_layers=cfg.read("num_lstm_layers", int), causal=cfg.read("use_causal_conv", bool),
        trim_right_ratio=cfg.read("trim_right_ratio", float),
        conv_shortcut=cfg.read("use_conv_shortcut", bool, True), pad_mode=cfg.get("pad_mode"),
        codebooks=codebooks, codebook_size=size,
    )  # fmt: skip


def model_from_transformers(
    settings: Mapping[str, Any], generation: Mapping[str, Any], *, name: str
) -> MusicGenConfig:
    """The model that `config.json` and `generation_config.json` describe."""
    cfg = Settings(settings, "The config.json of a MusicGen model")
    defaults = Settings(generation, "generation_config.json")
    cfg.expect("decoder.activation_function", "gelu", "gelu")
    cfg.expect("decoder.scale_embedding", False, False)
    channels = cfg.read("decoder.audio_channels", Annotated[int, Range(1, 2)], 1)
    codebooks = cfg.read("decoder.num_codebooks", Annotated[int, Range(1, 128)])
    codec = codec_from_transformers(cfg.get("audio_encoder"), codebooks // channels)
    text = Settings(cfg.get("text_encoder"), "The config of the text encoder")
    melody = cfg.get("model_type") == "musicgen_melody"
    # The default length of a generation is the trained window: 1500 frames of 50 a second.
    frames = defaults.read("max_length", Whole | None, None) or round(30 * codec.frame_rate)
    window = frames / codec.frame_rate
    chroma = None
    if melody:
        chroma = ChromaConfig(
            sample_rate=codec.sample_rate, bins=cfg.read("num_chroma", int), n_fft=16_384, hop=4_096,
            frames=cfg.read("chroma_length", int),
        )  # fmt: skip
    return MusicGenConfig(
        name=name,
        license=cfg.get("license", None) or META_LICENSE,
        codec=codec,
        text=text_config(cfg.get("text_encoder"), text.read("_name_or_path", str | None, None) or "t5-base"),
        lm=LMConfig(
            width=cfg.read("decoder.hidden_size", int),
            heads=cfg.read("decoder.num_attention_heads", int),
            layers=cfg.read("decoder.num_hidden_layers", int),
            ffn_width=cfg.read("decoder.ffn_dim", int),
            codebooks=codebooks,
            codebook_size=cfg.read("decoder.vocab_size", int),
            delays=tuple(k // channels for k in range(codebooks)),
            cross_attention=not melody,
        ),
        chroma=chroma,
        style=None,
        stereo=channels == 2,
        window_seconds=window,
        stride_seconds=stride_for(window),
        guidance=defaults.read("guidance_scale", float | None, None) or 3.0,
    )


# ------------------------------------------------------------------------------------ to transformers


def codec_to_transformers(config: CodecConfig) -> dict[str, Any]:
    """The config of an `EncodecModel` with this codec."""
    bits = math.log2(config.codebook_size) * config.frame_rate
    return {
        "model_type": "encodec", "sampling_rate": config.sample_rate, "audio_channels": 1,
        "normalize": False, "chunk_length_s": None, "overlap": None, "hidden_size": config.latent_dim,
        "num_filters": config.filters, "num_residual_layers": config.residual_layers,
        "upsampling_ratios": list(config.ratios), "norm_type": "weight_norm",
        "kernel_size": config.kernel_size, "last_kernel_size": config.last_kernel_size,
        "residual_kernel_size": config.residual_kernel_size,
        "dilation_growth_rate": config.dilation_base, "use_causal_conv": config.causal,
        "pad_mode": config.pad_mode, "compress": config.compress, "num_lstm_layers": config.lstm_layers,
        "trim_right_ratio": config.trim_right_ratio, "codebook_size": config.codebook_size,
        "codebook_dim": config.latent_dim, "use_conv_shortcut": config.conv_shortcut,
        "target_bandwidths": [round(config.codebooks * bits / 1000, 6)],
    }  # fmt: skip


def model_to_transformers(config: MusicGenConfig) -> dict[str, dict[str, Any]]:
    """The JSON files of a transformers folder, by name; raises ConfigError for models without a class there."""
    lm, codec, chroma = config.lm, config.codec, config.chroma
    side = 2 if config.stereo else 1
    if not isinstance(codec, CodecConfig):
        raise ConfigError(f"{config.name} has a {codec.kind} codec; transformers knows EnCodec only.")
    if config.style or not (chroma or lm.cross_attention):
        raise ConfigError(f"{config.name} has no class in transformers, which knows text and melody models.")
    if lm.delays != tuple(k // side for k in range(lm.codebooks)):
        raise ConfigError(f"{config.name} delays its codebooks by {lm.delays}; transformers by one each.")
    if chroma and (chroma.n_fft, chroma.hop) != (16_384, 4_096):
        raise ConfigError(f"{config.name} has a chroma window of {chroma.n_fft}; transformers has 16384.")
    kind, pad = "musicgen_melody" if chroma else "musicgen", lm.pad_code
    decoder = {
        "model_type": f"{kind}_decoder", "hidden_size": lm.width, "num_hidden_layers": lm.layers,
        "num_attention_heads": lm.heads, "ffn_dim": lm.ffn_width, "vocab_size": lm.codebook_size,
        "num_codebooks": lm.codebooks, "audio_channels": side, "activation_function": "gelu",
        "max_position_embeddings": 2048, "scale_embedding": False, "layerdrop": 0.0, "dropout": 0.0,
        "attention_dropout": 0.0, "activation_dropout": 0.0, "initializer_factor": 0.02,
        "pad_token_id": pad, "bos_token_id": pad, "eos_token_id": None, "tie_word_embeddings": False,
        "use_cache": True,
    }  # fmt: skip
    architecture = f"Musicgen{'Melody' if chroma else ''}ForConditionalGeneration"
    model: dict[str, Any] = {
        "architectures": [architecture],
        "model_type": kind, "is_encoder_decoder": not chroma, "license": config.license,
        "text_encoder": {**text_settings(config.text), "_name_or_path": config.text.source},
        "audio_encoder": codec_to_transformers(codec), "decoder": decoder,
    }  # fmt: skip
    generation = {
        "bos_token_id": pad, "decoder_start_token_id": pad, "pad_token_id": pad, "do_sample": True,
        "guidance_scale": config.guidance, "max_length": config.window_frames,
    }  # fmt: skip
    features: dict[str, Any] = {
        "feature_extractor_type": "EncodecFeatureExtractor", "feature_size": side,
        "sampling_rate": codec.sample_rate, "padding_side": "left", "padding_value": 0.0,
        "return_attention_mask": True, "chunk_length_s": None, "overlap": None,
        "processor_class": "MusicgenProcessor",
    }  # fmt: skip
    if chroma:
        model |= {"num_chroma": chroma.bins, "chroma_length": chroma.frames}
        features |= {
            "feature_extractor_type": "MusicgenMelodyFeatureExtractor", "feature_size": chroma.bins,
            "n_fft": chroma.n_fft, "hop_length": chroma.hop, "num_chroma": chroma.bins,
            "chunk_length": plain_number(config.window_seconds), "stem_indices": [3, 2],
            "processor_class": "MusicgenMelodyProcessor",
        }  # fmt: skip
    return {
        "config.json": model,
        "generation_config.json": generation,
        "preprocessor_config.json": features,
    }
