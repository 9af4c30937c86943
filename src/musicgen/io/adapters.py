"""Adapters (LoRA) on disk, in PEFT's format: `adapter_config.json` and `adapter_model.safetensors`.

Names are those of transformers' MusicGen, so that PEFT loads what is written here and the other way round. An adapter
with a token word also has `musicgen_adapter.json`, which says which id of the tokenizer stands for the word; PEFT keeps
the embedding of that id as `trainable_token_indices`.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from musicgen.config import MusicGenConfig
from musicgen.errors import CheckpointError, InputError
from musicgen.io import atomic, hub, weights
from musicgen.io.weight_map import WHOLE, Span, WeightLink, transformers_decoder
from musicgen.model.lora import LowRank

CONFIG, WEIGHTS, PICKLED, OURS = (
    "adapter_config.json", "adapter_model.safetensors", "adapter_model.bin", "musicgen_adapter.json",
)  # fmt: skip
MOST_TENSORS, MOST_TOKENS, LARGEST_RANK = 20_000, 64, 2048
WORD = re.compile(r"[^\W\d_][\w'-]{1,39}")
_PREFIX = "base_model.model."
_TENSOR = re.compile(r"(.+)\.(lora_A|lora_B)\.weight")
_EMBEDDING = "encoder.embed_tokens"  # PEFT does not find T5's embedding by its other name, `shared`
_TOKENS = f"text_encoder.{_EMBEDDING}.token_adapter.trainable_tokens_delta"
# Settings of PEFT under which an adapter is more, or other, than `up @ down`.
_UNKNOWN = (
    "use_dora", "use_qalora", "use_bdlora", "lora_bias", "modules_to_save", "layer_replication", "fan_in_fan_out",
    "target_parameters", "alora_invocation_tokens", "megatron_config", "arrow_config", "kasa_config", "velora_config",
    "monteclora_config",
)  # fmt: skip
_INITS = (
    True,
    False,
    None,
    "gaussian",
    "eva",
    "orthogonal",
)  # those that leave the weights of the model as they are


@dataclass(frozen=True, slots=True)
class Adapter:
    """Changes of linear layers by our names (`lm.blocks.0.up`), and rows of the text encoder's embedding.

    `rows` are the embeddings `[W]` of ids, and `words` the ids that stand for token words.
    """

    changes: Mapping[str, LowRank]
    rows: Mapping[int, Tensor] = field(default_factory=dict)
    words: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Half:
    """The two trained matrices of a layer, or of a part `rows` of it: `down [r, in]` and `up [out, r]`."""

    name: str  # ours, such as lm.blocks.0.self_attention.in_proj
    part: int  # of `parts` parts of the layer's outputs
    parts: int
    down: Tensor
    up: Tensor


def find(name: str | Path, weights_dir: Path | None = None, offline: bool = False) -> Path:
    """The folder of an adapter: a path, a folder in `weights_dir` or a hub id; InputError if there is none."""
    name = str(name)
    for folder in (Path(name), *([weights_dir / name] if weights_dir else [])):
        for place in (folder, folder / "model"):  # the folder of a training run holds its adapter there
            if (place / CONFIG).is_file():
                return place
        if folder.exists():
            raise InputError(f"{folder} is not an adapter: it holds no {CONFIG}.")
    if not re.fullmatch(r"[A-Za-z0-9][\w.-]*/[A-Za-z0-9][\w.-]*", name):
        raise InputError(
            f"There is no adapter {name[:80]!r}: give a folder that `musicgen finetune` or PEFT wrote, or a hub id."
        )
    found = hub.fetch_files(name, [CONFIG, WEIGHTS, PICKLED, OURS], weights_dir, offline)
    if not (found / CONFIG).is_file():
        raise InputError(f"{name} is not an adapter: it holds no {CONFIG}.")
    return found


def stamp(folder: Path) -> tuple[tuple[int, int], ...]:
    """What changes when the files of an adapter are written anew: their times and sizes."""
    files = [folder / name for name in (CONFIG, WEIGHTS, PICKLED, OURS)]
    stats = [file.stat() for file in files if file.is_file()]
    return tuple((each.st_mtime_ns, each.st_size) for each in stats)


# ---------------------------------------------------------------------------------------------------- reading


def read(folder: Path, config: MusicGenConfig, *, called: str | None = None) -> Adapter:
    """The adapter in a folder, for a model of this config; `called` is its name in errors.

    Raises CheckpointError for one of another kind than LoRA, for another model, or damaged.
    """
    origin, settings = called or str(folder), weights.read_json(folder / CONFIG)
    _check_settings(settings, origin)
    tensors = _tensors(folder)
    shapes, links = _shapes(config), _links(config)
    pairs: dict[str, dict[str, Tensor]] = {}
    rows: dict[int, Tensor] = {}
    strange = []
    for key in tensors:
        name = key.removeprefix(_PREFIX)
        if name == _TOKENS:
            rows = _rows(tensors[key], settings, config, origin)
        elif found := _TENSOR.fullmatch(name):
            pairs.setdefault(_theirs(found[1], links), {})[found[2]] = _checked(tensors[key], key, origin)
        else:
            strange.append(key)
    strange += [name for name in pairs if name not in links]
    if strange:
        shown = ", ".join(_shown(each) for each in strange[:3]) + (" and others" if len(strange) > 3 else "")
        raise CheckpointError(
            f"{origin} does not fit {config.name}: it changes {shown}; linear layers of the decoder, the text encoder "
            "and between them can be changed, and the embeddings of single tokens."
        )
    changes: dict[str, list[LowRank]] = {}
    for name, pair in pairs.items():
        link = links[name]
        shape = shapes[link.ours]
        change = _change(
            pair, _scale(settings, name, origin), rows=link.our_rows, shape=shape, name=name, origin=origin
        )
        changes.setdefault(link.ours.removesuffix(".weight"), []).append(change)
    if not changes and not rows:
        raise CheckpointError(f"{origin} holds no changes of {config.name}.")
    return Adapter({name: _beside(some) for name, some in changes.items()}, rows, _words(folder, rows))


def _check_settings(settings: Mapping[str, Any], origin: str) -> None:
    kind = settings.get("peft_type")
    if kind != "LORA":
        raise CheckpointError(
            f"{origin} is a PEFT adapter of the kind {_shown(kind)}; LoRA adapters can be used."
        )
    used = [name for name in _UNKNOWN if settings.get(name)]
    if settings.get("bias", "none") != "none":
        used.append("bias")
    if settings.get("init_lora_weights") not in _INITS and not isinstance(
        settings.get("init_lora_weights"), bool
    ):
        used.append(f"init_lora_weights = {_shown(settings['init_lora_weights'])}")
    if used:
        raise CheckpointError(
            f"{origin} uses {', '.join(used)} of PEFT, which is not plain LoRA: merge it there with "
            "merge_and_unload(), write that with save_pretrained(), and give the folder written as the model."
        )


def _tensors(folder: Path) -> weights.LazyTensors:
    if (folder / WEIGHTS).is_file():
        tensors = weights.read_safetensors(folder / WEIGHTS)
    elif (folder / PICKLED).is_file():
        tensors = weights.read_pickled(folder / PICKLED)
    else:
        raise CheckpointError(f"{folder} lacks {WEIGHTS}, the weights of the adapter.")
    if len(tensors) > MOST_TENSORS:
        raise CheckpointError(
            f"{folder} holds {len(tensors)} tensors; an adapter has at most {MOST_TENSORS}."
        )
    return tensors


def _shapes(config: MusicGenConfig) -> dict[str, tuple[int, int]]:
    """`(out, in)` of every matrix of the parts that can be changed."""
    from musicgen.io.checkpoint import skeleton, text_skeleton

    tensors = {**skeleton(config), **text_skeleton(config.text)}
    return {name: (each.shape[0], each.shape[1]) for name, each in tensors.items() if each.ndim == 2}


def _links(config: MusicGenConfig) -> dict[str, WeightLink]:
    """Where each linear layer of transformers' model is in ours, by their name of the layer."""
    links = list(transformers_decoder(config))
    for block in range(config.text.layers):
        start = f"encoder.block.{block}.layer."
        names = [f"0.SelfAttention.{letter}" for letter in "qkvo"]
        names += [f"1.DenseReluDense.{name}" for name in ("wi", "wo")]
        links += [
            WeightLink(f"text.{start}{each}.weight", f"text_encoder.{start}{each}.weight") for each in names
        ]
    matrices = (
        each for each in links if each.theirs.endswith(".weight") and "embed_tokens" not in each.theirs
    )
    return {each.theirs.removesuffix(".weight"): each for each in matrices}


def _theirs(name: str, links: Mapping[str, WeightLink]) -> str:
    """The name of a layer in the whole model; an adapter of the decoder alone leaves out its beginning."""
    return f"decoder.{name}" if name not in links and f"decoder.{name}" in links else name


def _checked(tensor: Tensor, key: str, origin: str) -> Tensor:
    if tensor.dtype not in weights.FLOATS or tensor.ndim != 2:
        raise CheckpointError(
            f"{origin} holds {_shown(key)} as {tensor.dtype} {list(tensor.shape)}, not a matrix."
        )
    if not 0 < min(tensor.shape) <= LARGEST_RANK:
        raise CheckpointError(
            f"{origin} holds {_shown(key)} of rank {min(tensor.shape)}; 1 to {LARGEST_RANK} are possible."
        )
    if not torch.isfinite(tensor.sum(dtype=torch.float32)):
        raise CheckpointError(f"{origin} holds numbers that are not finite in {_shown(key)}: it is damaged.")
    return tensor.float()


def _change(
    pair: Mapping[str, Tensor],
    scale: tuple[float, bool],
    *,
    rows: Span,
    shape: tuple[int, int],
    name: str,
    origin: str,
) -> LowRank:
    """The change of one of their layers, as rows of ours."""
    if pair.keys() != {"lora_A", "lora_B"}:
        raise CheckpointError(f"{origin} holds only one of the two matrices of {_shown(name)}.")
    down, up = pair["lora_A"], pair["lora_B"]
    start, stop = (int(shape[0] * end) for end in rows)
    wanted = (len(down), shape[1]), (stop - start, len(down))
    if (tuple(down.shape), tuple(up.shape)) != wanted:
        raise CheckpointError(
            f"{origin} is for another model: at {_shown(name)} it is {list(down.shape)} and {list(up.shape)}, for a "
            f"weight of {stop - start} rows and {shape[1]} columns."
        )
    alpha, by_root = scale
    whole = up.new_zeros(shape[0], len(down))
    whole[start:stop] = up * (alpha / (math.sqrt(len(down)) if by_root else len(down)))
    return LowRank(down, whole)


def _beside(some: list[LowRank]) -> LowRank:
    if len(some) == 1:
        return some[0]
    return LowRank(torch.cat([each.down for each in some]), torch.cat([each.up for each in some], dim=1))


def _scale(settings: Mapping[str, Any], name: str, origin: str) -> tuple[float, bool]:
    """Alpha of a layer, and whether it is divided by the root of the rank."""
    alpha = settings.get("lora_alpha", 8)
    patterns = settings.get("alpha_pattern") or {}
    if not isinstance(patterns, dict) or not all(re.fullmatch(r"\^?[\w.]+", str(each)) for each in patterns):
        raise CheckpointError(f"{origin}: alpha_pattern in {CONFIG} can hold only names of layers.")
    for key, value in patterns.items():
        plain = key.removeprefix("^")
        if name == plain or (not key.startswith("^") and name.endswith(f".{plain}")):
            alpha = value
            break
    if isinstance(alpha, bool) or not isinstance(alpha, int | float) or not abs(alpha) < 1e6:
        raise CheckpointError(f"{origin}: lora_alpha in {CONFIG} must be a number, got {_shown(alpha)}.")
    return float(alpha), settings.get("use_rslora") is True


def _rows(
    tensor: Tensor, settings: Mapping[str, Any], config: MusicGenConfig, origin: str
) -> dict[int, Tensor]:
    """The embeddings of single tokens."""
    given = settings.get("trainable_token_indices")
    found = next(iter(given.values())) if isinstance(given, dict) and len(given) == 1 else given
    ids: list[int] = found if isinstance(found, list) and all(type(each) is int for each in found) else []
    if not 0 < len(ids) <= MOST_TOKENS or not all(0 <= i < config.text.vocab_size for i in ids):
        raise CheckpointError(
            f"{origin}: trainable_token_indices in {CONFIG} must be 1 to {MOST_TOKENS} ids below "
            f"{config.text.vocab_size}."
        )
    shape = (len(ids), config.text.width)
    if tuple(tensor.shape) != shape or tensor.dtype not in weights.FLOATS:
        raise CheckpointError(
            f"{origin} is for another model: its token rows are {list(tensor.shape)}, not {list(shape)}."
        )
    if not torch.isfinite(tensor.sum(dtype=torch.float32)):
        raise CheckpointError(f"{origin} holds numbers that are not finite in its token rows: it is damaged.")
    return dict(zip(ids, tensor.float(), strict=True))


def _words(folder: Path, rows: Mapping[int, Tensor]) -> dict[str, int]:
    """The token words of an adapter; none for one that PEFT made."""
    if not (folder / OURS).is_file():
        return {}
    words = weights.read_json(folder / OURS).get("words")
    right = isinstance(words, dict) and all(
        WORD.fullmatch(word) and type(number) is int and number in rows for word, number in words.items()
    )
    if not isinstance(words, dict) or not right:
        raise CheckpointError(f"{folder / OURS} does not name token words and their ids.")
    return {word.lower(): number for word, number in words.items()}


def _shown(given: object) -> str:
    text = str(given)[:100]
    return "".join(letter if letter.isprintable() else "?" for letter in text)


# ---------------------------------------------------------------------------------------------------- writing


def write(
    folder: Path,
    halves: Iterable[Half],
    config: MusicGenConfig,
    *,
    rank: int,
    alpha: float,
    dropout: float = 0.0,
    base: str | None = None,
    rows: Mapping[int, Tensor] | None = None,
    words: Mapping[str, int] | None = None,
) -> Path:
    """Write an adapter for a model of this config; returns the folder.

    `base` names the model. Files of an older adapter in the folder are replaced in one step.
    """
    rows = rows or {}
    names = {
        (link.ours.removesuffix(".weight"), link.our_rows): theirs for theirs, link in _links(config).items()
    }
    tensors: dict[str, Tensor] = {}
    for half in halves:
        span = (
            WHOLE
            if half.parts == 1
            else (Fraction(half.part, half.parts), Fraction(half.part + 1, half.parts))
        )
        theirs = names[half.name, span]
        for letter, matrix in (("A", half.down), ("B", half.up)):
            tensors[f"{_PREFIX}{theirs}.lora_{letter}.weight"] = matrix.detach().cpu().float().contiguous()
    targets = sorted({key.split(".lora_")[0].rpartition(".")[2] for key in tensors})
    if rows:
        tensors[_PREFIX + _TOKENS] = torch.stack([each.detach().cpu().float() for each in rows.values()])
    settings = {
        "peft_type": "LORA", "task_type": None, "base_model_name_or_path": base, "r": rank, "lora_alpha": alpha,
        "lora_dropout": dropout, "target_modules": targets, "bias": "none", "fan_in_fan_out": False,
        "inference_mode": True, "init_lora_weights": True, "use_rslora": False, "use_dora": False,
        "modules_to_save": None, "rank_pattern": {}, "alpha_pattern": {},
        "trainable_token_indices": {_EMBEDDING: list(rows)} if rows else None,
    }  # fmt: skip

    def fill(part: Path) -> None:
        weights.write_file(part / WEIGHTS, tensors, {"format": "pt"})
        atomic.write_text(part / CONFIG, json.dumps(settings, indent=2) + "\n")
        if words:
            about = json.dumps({"format": "musicgen-adapter-1", "words": dict(words)}, indent=2)
            atomic.write_text(part / OURS, about + "\n")

    try:
        with atomic.replacing_folder(folder, outdated=("adapter_*", OURS)) as part:
            fill(part)
    except OSError as error:
        raise CheckpointError(f"{folder} cannot be written: {error.strerror or error}.") from error
    return folder
