"""Reads codecs of the golden packages, for the tests of the codec."""

from __future__ import annotations

from pathlib import Path

import torch
import yaml

from musicgen.config import CodecConfig
from musicgen.model.codec import Encodec


def golden_codec(package: Path) -> Encodec:
    """The codec of an AudioCraft package folder."""
    data = torch.load(package / "compression_state_dict.bin", weights_only=True)
    cfg = yaml.safe_load(data["xp.cfg"])
    seanet, rvq = cfg["seanet"], cfg["rvq"]
    config = CodecConfig(
        sample_rate=cfg["sample_rate"],
        filters=seanet["n_filters"],
        latent_dim=seanet["dimension"],
        ratios=tuple(seanet["ratios"]),
        kernel_size=seanet["kernel_size"],
        last_kernel_size=seanet["last_kernel_size"],
        residual_kernel_size=seanet["residual_kernel_size"],
        residual_layers=seanet["n_residual_layers"],
        dilation_base=seanet["dilation_base"],
        compress=seanet["compress"],
        lstm_layers=seanet["lstm"],
        causal=cfg["encodec"]["causal"],
        trim_right_ratio=seanet["decoder"]["trim_right_ratio"],
        conv_shortcut=not seanet["true_skip"],
        pad_mode=seanet["pad_mode"],
        codebooks=rvq["n_q"],
        codebook_size=rvq["bins"],
    )
    codec = Encodec(config)
    codec.load_state_dict({rename(name): value for name, value in data["best_state"].items()})
    return codec


def rename(name: str) -> str:
    """An AudioCraft codec name to ours."""
    pairs = (
        ("coder.model.", "coder.layers."),
        (".conv.conv.", ".conv."),
        (".convtr.convtr.", ".conv."),
        ("quantizer.vq.", "quantizer."),
        ("._codebook.", ".codebook."),
    )
    for theirs, ours in pairs:
        name = name.replace(theirs, ours)
    return name
