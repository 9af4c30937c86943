"""Loads golden packages, with the text encoder that stands in for T5."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import torch
import yaml

from golden_data import ROOT
from musicgen.config import LMConfig, MusicGenConfig
from musicgen.io import checkpoint
from musicgen.io.checkpoint import Components
from musicgen.presets import CHROMA_32KHZ, ENCODEC_32KHZ, T5_BASE


@cache
def load(folder: Path) -> Components:
    """A golden package, ready to evaluate; `folder` as `case.json` names it."""
    return checkpoint.load(folder.resolve(), text_source=ROOT / "t5")


@cache
def text_model(folder: Path = ROOT / "t5") -> tuple[Any, dict[str, int]]:
    from transformers import T5EncoderModel

    return T5EncoderModel.from_pretrained(folder).eval(), json.loads((folder / "vocab.json").read_text())


def encode_text(texts: list[str | None]) -> tuple[torch.Tensor, torch.Tensor]:
    """Hidden states `[B, L, W]` and mask `[B, L]` of texts, padded to the longest."""
    model, vocab = text_model()
    rows = [[vocab.get(word, 2) for word in (text or "").split()] + [1] for text in texts]
    width = max(map(len, rows))
    ids = torch.tensor([row + [0] * (width - len(row)) for row in rows])
    mask = torch.tensor(
        [
            [int(bool(text) and i < len(row)) for i in range(width)]
            for text, row in zip(texts, rows, strict=True)
        ]
    )
    with torch.no_grad():
        hidden = model(input_ids=ids, attention_mask=mask).last_hidden_state
    return hidden, mask


def read_package(folder: Path) -> tuple[dict[str, Any], dict[str, torch.Tensor]]:
    """The configuration tree and the float32 tensors of a package's language model."""
    package = torch.load(folder / "state_dict.bin", weights_only=True)
    state = {name: value.float() for name, value in package["best_state"].items()}
    return yaml.safe_load(package["xp.cfg"]), state


def config_of(tree: dict[str, Any], state: dict[str, torch.Tensor]) -> MusicGenConfig:
    sizes = tree["transformer_lm"]
    seconds = float(tree["dataset"]["segment_duration"])
    melody = any("chroma" in name for name in state)
    stereo = bool(tree["interleave_stereo_codebooks"]["use"])
    codebooks = sizes["n_q"] // (2 if stereo else 1)
    codec = {**_fields(ENCODEC_32KHZ), "codebooks": codebooks, "codebook_size": sizes["card"]}
    text_width = state["condition_provider.conditioners.description.output_proj.weight"].shape[1]
    return MusicGenConfig(
        name="golden",
        license="MIT",
        codec=type(ENCODEC_32KHZ)(**codec),
        text=type(T5_BASE)(**{**_fields(T5_BASE), "width": text_width}),
        lm=LMConfig(
            width=sizes["dim"], heads=sizes["num_heads"], layers=sizes["num_layers"],
            ffn_width=sizes["hidden_scale"] * sizes["dim"], codebooks=sizes["n_q"],
            codebook_size=sizes["card"], delays=tuple(tree["codebooks_pattern"]["delay"]["delays"]),
            cross_attention=bool(tree["fuser"]["cross"]),
        ),
        chroma=type(CHROMA_32KHZ)(
            **{**_fields(CHROMA_32KHZ), "frames": int(seconds * 32_000) // 4096 + 1, "half_window": True}
        ) if melody else None,
        style=None,
        stereo=stereo,
        window_seconds=seconds,
        stride_seconds=min(18.0, seconds / 2),
        guidance=float(tree["classifier_free_guidance"]["inference_coef"]),
    )  # fmt: skip


def _fields(config: Any) -> dict[str, Any]:
    return {name: getattr(config, name) for name in config.__dataclass_fields__}


def rename_lm(state: dict[str, torch.Tensor], config: LMConfig) -> dict[str, torch.Tensor]:
    """AudioCraft's names of the language model to ours."""
    codebooks = range(config.codebooks)
    out = {
        "embedding.weight": torch.cat([state[f"emb.{k}.weight"] for k in codebooks]),
        "head.weight": torch.cat([state[f"linears.{k}.weight"] for k in codebooks]),
        "norm.weight": state["out_norm.weight"],
        "norm.bias": state["out_norm.bias"],
    }
    for i in range(config.layers):
        theirs, ours = f"transformer.layers.{i}.", f"blocks.{i}."
        table = {
            "norm1.weight": "norm_self.weight", "norm1.bias": "norm_self.bias",
            "norm2.weight": "norm_ffn.weight", "norm2.bias": "norm_ffn.bias",
            "self_attn.in_proj_weight": "self_attention.in_proj.weight",
            "self_attn.out_proj.weight": "self_attention.out_proj.weight",
            "linear1.weight": "up.weight", "linear2.weight": "down.weight",
        }  # fmt: skip
        if config.cross_attention:
            table |= {
                "norm_cross.weight": "norm_cross.weight", "norm_cross.bias": "norm_cross.bias",
                "cross_attention.out_proj.weight": "cross_attention.out_proj.weight",
            }  # fmt: skip
            q, k, v = state[theirs + "cross_attention.in_proj_weight"].chunk(3)
            out[ours + "cross_attention.q_proj.weight"] = q
            out[ours + "cross_attention.kv_proj.weight"] = torch.cat([k, v])
        out |= {ours + new: state[theirs + old] for old, new in table.items()}
    return out
