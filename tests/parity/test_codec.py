from __future__ import annotations

import math
from typing import Any

import pytest
import torch

from musicgen.config import CodecConfig
from musicgen.model.codec import Encodec

transformers = pytest.importorskip("transformers")
pytestmark = pytest.mark.parity

VARIANTS: dict[str, dict[str, Any]] = {
    "as musicgen": {},
    "zeros at the edges": {"pad_mode": "constant"},
    "causal": {"use_causal_conv": True},
    "causal, trimmed on both sides": {"use_causal_conv": True, "trim_right_ratio": 0.5},
    "shortcuts": {"use_conv_shortcut": True},
    "other sizes": {
        "num_filters": 3,
        "compress": 1,
        "num_residual_layers": 3,
        "upsampling_ratios": [6, 2],
        "num_lstm_layers": 1,
        "kernel_size": 5,
        "last_kernel_size": 3,
        "hidden_size": 12,
    },
}


def both(changes: dict[str, Any]) -> tuple[Any, Encodec]:
    """A random EnCodec of transformers, and ours with its weights."""
    torch.manual_seed(0)
    settings: dict[str, Any] = {
        "sampling_rate": 32_000,
        "num_filters": 4,
        "hidden_size": 16,
        "codebook_size": 32,
        "upsampling_ratios": [8, 5, 4, 4],
        "use_causal_conv": False,
        "use_conv_shortcut": False,
        "pad_mode": "reflect",
        "normalize": False,
        "chunk_length_s": None,
        **changes,
    }
    frame_rate = settings["sampling_rate"] / math.prod(settings["upsampling_ratios"])
    # transformers counts codebooks by bandwidth, with the frame rate rounded up.
    bandwidth = 4 * math.ceil(frame_rate) * math.log2(settings["codebook_size"]) / 1000
    config = transformers.EncodecConfig(target_bandwidths=[bandwidth], **settings)
    theirs = transformers.EncodecModel(config).eval()
    for name, value in theirs.state_dict().items():
        if name.endswith("codebook.embed"):
            value.normal_(0, 0.3)
        elif name.endswith(("original0", "weight_g")):
            value.mul_(torch.rand_like(value) + 0.7)
    ours = Encodec(
        CodecConfig(
            sample_rate=config.sampling_rate,
            filters=config.num_filters,
            latent_dim=config.hidden_size,
            ratios=tuple(config.upsampling_ratios),
            kernel_size=config.kernel_size,
            last_kernel_size=config.last_kernel_size,
            residual_kernel_size=config.residual_kernel_size,
            residual_layers=config.num_residual_layers,
            dilation_base=config.dilation_growth_rate,
            compress=config.compress,
            lstm_layers=config.num_lstm_layers,
            causal=config.use_causal_conv,
            trim_right_ratio=config.trim_right_ratio,
            conv_shortcut=config.use_conv_shortcut,
            pad_mode=config.pad_mode,
            codebooks=len(theirs.quantizer.layers),
            codebook_size=config.codebook_size,
        )
    )
    ours.load_state_dict({rename(name): value for name, value in theirs.state_dict().items()})
    return theirs, ours


def rename(name: str) -> str:
    """A running model's weight norm names to the published ones, which are ours."""
    name = name.replace("parametrizations.weight.original0", "weight_g")
    return name.replace("parametrizations.weight.original1", "weight_v")


@pytest.mark.parametrize("changes", VARIANTS.values(), ids=VARIANTS.keys())
@torch.no_grad()
def test_codes_and_waveforms_equal_transformers(changes: dict[str, Any]) -> None:
    theirs, ours = both(changes)
    assert ours.codebooks == 4
    for samples in (1, ours.hop - 1, ours.hop, ours.hop + 1, 32_000):
        wav = torch.randn(2, 1, samples, generator=torch.Generator().manual_seed(samples))
        assert torch.equal(ours.encoder(wav), theirs.encoder(wav)), "encoder outputs differ"
        codes = theirs.encode(wav, torch.ones(2, 1, samples, dtype=torch.bool)).audio_codes
        assert torch.equal(ours.encode(wav), codes[0])
        assert torch.equal(ours.decode(codes[0]), theirs.decode(codes, [None]).audio_values)
