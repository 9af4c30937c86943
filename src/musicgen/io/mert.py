"""Features of MERT, which the published style model is conditioned on; imports transformers when a model is loaded.

MERT-v1-95M (arXiv 2306.00107) is, as published, a HuBERT at 24 kHz: its configuration switches off all that
its own code adds (a constant-Q branch, deep norm, relaxed attention), so transformers' HubertModel takes its
weights and no remote code is run. Configurations that switch such parts on are refused.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from musicgen.errors import AudioError, CheckpointError, ConfigError
from musicgen.extras import require
from musicgen.io.weights import read_folder, read_json
from musicgen.model.resample import convert_audio
from musicgen.model.style import MERT_SAMPLE_RATE

HUB_ID = "m-a-p/MERT-v1-95M"
CONFIG_FILE = "config.json"

# Settings that HuBERT does not have, and the values with which MERT is a HuBERT.
_PLAIN: dict[str, Any] = {
    "feature_extractor_cqt": False, "deepnorm": False, "attention_relax": -1.0,
    "sample_rate": MERT_SAMPLE_RATE,
}  # fmt: skip
_SHAPE = (
    "hidden_size", "num_hidden_layers", "num_attention_heads", "intermediate_size", "conv_dim", "conv_kernel",
    "conv_stride", "conv_bias", "feat_extract_norm", "feat_extract_activation", "feat_proj_layer_norm",
    "hidden_act", "layer_norm_eps", "num_conv_pos_embeddings", "num_conv_pos_embedding_groups",
    "do_stable_layer_norm", "mask_time_prob", "mask_feature_prob",
)  # fmt: skip


def check_installed() -> None:
    """Raise MissingExtraError where transformers is absent: called before MERT's weights are downloaded."""
    require("style", "MERT, which style models use,", "transformers")


class Mert:
    """A MERT encoder with its weights; `width` numbers describe each of about 75 frames a second."""

    def __init__(self, model: nn.Module, width: int, shortest: int) -> None:
        self.model, self.width, self._shortest = model, width, shortest

    @classmethod
    def load(cls, folder: Path | str) -> Mert:
        """Read `config.json` and the weights (safetensors or `pytorch_model.bin`) of a folder; float32."""
        folder = Path(folder)
        settings = _settings(folder)
        check_installed()
        with torch.device("meta"):
            model = _hubert(settings)
        try:
            model.load_state_dict(dict(read_folder(folder)[0]), strict=True, assign=True)
        except RuntimeError as error:
            lines = " ".join(str(error).split())
            raise CheckpointError(f"The weights of {folder} do not fit its MERT config: {lines}") from error
        shortest = 1
        for kernel, stride in zip(
            reversed(model.config.conv_kernel), reversed(model.config.conv_stride), strict=True
        ):
            shortest = (shortest - 1) * stride + kernel
        return cls(model.float().eval().requires_grad_(False), model.config.hidden_size, shortest)

    def to(self, device: torch.device | str) -> Mert:
        """Move in place; returns itself."""
        self.model.to(device)
        return self

    @torch.inference_mode()
    def features(self, wav: Tensor, sample_rate: int) -> Tensor:
        """Hidden states `[B, T, width]` of audio `[B, C, N]`, converted to mono at 24 kHz; the level is not changed."""
        mono = convert_audio(wav.float(), sample_rate, MERT_SAMPLE_RATE, 1)[:, 0]
        if mono.shape[-1] < self._shortest:
            raise AudioError(f"MERT needs at least {self._shortest} samples at 24 kHz, got {mono.shape[-1]}.")
        device = next(self.model.parameters()).device
        states: Tensor = self.model(mono.to(device)).last_hidden_state
        return states


def _settings(folder: Path) -> dict[str, Any]:
    settings = read_json(folder / CONFIG_FILE)
    if "hidden_size" not in settings:
        raise CheckpointError(f"{folder / CONFIG_FILE} does not describe a MERT model.")
    for name, wanted in _PLAIN.items():
        if settings.get(name, wanted) != wanted:
            raise ConfigError(f"MERT with {name} = {settings[name]!r} is not supported, only {wanted!r}.")
    return settings


def _hubert(settings: Mapping[str, Any]) -> Any:
    from transformers.models.hubert.configuration_hubert import HubertConfig
    from transformers.models.hubert.modeling_hubert import HubertModel

    try:
        config = HubertConfig(
            **{name: settings[name] for name in _SHAPE if name in settings},
            hidden_dropout=0.0, activation_dropout=0.0, attention_dropout=0.0, feat_proj_dropout=0.0,
            layerdrop=0.0, apply_spec_augment=False,
        )  # fmt: skip
        return HubertModel(config)
    except (TypeError, ValueError, KeyError) as error:
        raise ConfigError(f"This MERT config cannot be built: {error}.") from error
