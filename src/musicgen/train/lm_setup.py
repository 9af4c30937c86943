"""The parts of a model in training: built fresh from a recipe, or taken from a checkpoint to fine-tune."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import nullcontext
from copy import deepcopy
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from musicgen.config import MusicGenConfig, TextConfig
from musicgen.errors import ConfigError
from musicgen.io import atomic, checkpoint, hub, weights
from musicgen.io.checkpoint import Components
from musicgen.io.text import EMBEDDING, TextEncoder, read_tokenizer, save_text, train_tokenizer
from musicgen.io.transformers_format import text_config
from musicgen.model.clock import ENDINGS, group_sizes
from musicgen.model.codec import Codec, Encodec, StereoCodec
from musicgen.model.conditioning import Conditioner
from musicgen.model.lm import LanguageModel, initialize, start_from_codewords
from musicgen.model.spectral_codec import SpectralCodec
from musicgen.model.style import StyleConditioner
from musicgen.train.code_dataset import CodeDataset
from musicgen.train.config import ConditionGains, TrainConfig


@dataclass(frozen=True, slots=True)
class TrainableParts:
    """The parts of a model without its codec; a style conditioner is not trained.

    `beside` is the folder of the model that they were taken from, as in `Components`.
    """

    config: MusicGenConfig
    lm: LanguageModel
    conditioner: Conditioner
    text: TextEncoder
    style: StyleConditioner | None = None
    beside: Path | None = None
    gains: ConditionGains | None = None

    def trained(self, *, text: bool) -> nn.ModuleDict:
        """The modules to train; with `text` the text encoder too, else it is frozen."""
        modules = {"lm": self.lm, "conditioner": self.conditioner}
        self.text.model.requires_grad_(text)
        return nn.ModuleDict({**modules, "text": self.text.model} if text else modules)

    def encode_text(
        self, texts: Sequence[str | None], *, trained: bool, rows: Mapping[int, Tensor] | None = None
    ) -> tuple[Tensor, Tensor]:
        """Hidden states [B, L, W] and mask [B, L] of the texts, with gradients if the encoder is trained.

        `rows` are embeddings that are trained by themselves, by their ids.
        """
        device = self.lm.head.weight.device
        ids, mask = (each.to(device) for each in self.text.tokenize(texts))
        with nullcontext() if trained or rows else torch.no_grad():
            return self.text.hidden(ids, mask, rows), mask

    def components(self, codec: Codec) -> Components:
        """The whole model, its conditions with their gains."""
        conditioner = amplified(self.conditioner, self.gains)
        return Components(self.config, self.lm, conditioner, codec, self.text, self.style, self.beside)

    def save(self, folder: Path, codec: Codec, captions: Iterable[str] = ()) -> None:
        """Write a checkpoint folder that `from_pretrained` loads; `captions` are those of the training."""
        checkpoint.save(folder, self.components(codec), captions=captions)


def fixed_settings(config: TrainConfig) -> dict[str, Any]:
    """What a run has to keep where it goes on: its seed, its adapter, and the fingerprint of its first weights."""
    assert config.lm is not None, "asked for by a training of the language model"
    adapter = {} if config.lm.lora is None else asdict(config.lm.lora)
    start = None if config.lm.start is None else weights.fingerprint(checkpoint.read(config.lm.start).tensors)
    return {"seed": config.seed, **adapter, "start": start}


def build_parts(
    config: TrainConfig,
    shards: CodeDataset,
    folder: Path,
    codec: Codec,
    *,
    text: Path | None = None,
    resume: bool,
) -> TrainableParts:
    """The parts that a recipe starts from.

    `start` of [lm] names a checkpoint, whose architecture must be the recipe's; only the clock may be missing. Without
    it all parts are initialised from the recipe's seed, except a text encoder with a hub id. A bundled text
    encoder is the one in the folder `text`, of which a copy is kept in the run's `folder`, or a fresh one with a
    tokenizer learnt from the captions at hand, kept there too, for when the run is resumed.
    """
    assert config.lm is not None, "asked for by a training of the language model"
    if config.lm.start is not None:
        components = checkpoint.load(config.lm.start, device="cpu")
        theirs, ours = components.config, config.model
        if (theirs.lm, theirs.text, theirs.style) != (ours.lm, ours.text, ours.style):
            raise ConfigError(f"{config.lm.start} has another architecture than [model] of the recipe.")
        conditioner = components.conditioner
        if theirs.clock != ours.clock:
            conditioner = with_clock(ours, conditioner)
        return TrainableParts(
            ours,
            components.lm,
            conditioner,
            components.text,
            components.style,
            components.beside,
            config.lm.gains,
        )
    if config.model.style is not None:
        raise ConfigError("A style conditioner is not trained here: let `start` name a style model.")
    # Modules that torch initialises draw from its global generator: seeded here, restored afterwards.
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(config.seed)
        conditioner = Conditioner(config.model)
        encoder = _text_encoder(config, shards, folder, text, resume=resume)
    _scale(conditioner, config)
    lm = LanguageModel(config.model.lm)
    generator = torch.Generator().manual_seed(config.seed)
    initialize(lm, generator)
    if config.lm.init_from_codebook:
        start_from_codewords(lm, _codewords(codec), generator)
    return TrainableParts(config.model, lm, conditioner, encoder, gains=config.lm.gains)


@torch.no_grad()
def with_clock(config: MusicGenConfig, old: Conditioner) -> Conditioner:
    """A conditioner with the clock of a config, and the old weights.

    Its projection starts at zero, except that of a clock which only lacked the marks of endings.
    """
    conditioner = Conditioner(config)
    if conditioner.clock_proj is not None:
        weight, clock = conditioner.clock_proj.weight.zero_(), old.clock
        if clock is not None and old.clock_proj is not None and replace(clock, endings=True) == config.clock:
            weight[:, : old.clock_proj.in_features] = old.clock_proj.weight
    kept = {name: value for name, value in old.state_dict().items() if not name.startswith("clock_proj.")}
    conditioner.load_state_dict(kept, strict=False)
    return conditioner


@torch.no_grad()
def _scale(conditioner: Conditioner, config: TrainConfig) -> None:
    """Scale the initial weights of the condition projections by the recipe's factors."""
    assert config.lm is not None, "asked for by a training of the language model"
    for text in (conditioner.text_proj, conditioner.text_sum):
        if text is not None:
            text.weight.mul_(config.lm.text_scale)
    chroma = config.model.chroma
    if chroma is not None and chroma.framewise and conditioner.chroma_proj is not None:
        conditioner.chroma_proj.weight.mul_(config.lm.melody_scale)


@torch.no_grad()
def amplified(conditioner: Conditioner, gains: ConditionGains | None) -> Conditioner:
    """A copy whose conditions that are added to every code are multiplied by their gains; itself without gains."""
    if gains is None:
        return conditioner
    copied = deepcopy(conditioner)
    if copied.text_sum is not None:
        copied.text_sum.weight.mul_(gains.text)
    if copied.chroma_proj is not None and copied.chroma is not None and copied.chroma.framewise:
        copied.chroma_proj.weight.mul_(gains.melody)
    if copied.clock_proj is not None and copied.clock is not None:
        sizes = group_sizes(copied.clock)
        end = copied.clock_proj.in_features - (len(ENDINGS) if copied.clock.endings else 0)
        copied.clock_proj.weight[:, sizes["beat"] + sizes["bar"] : end].mul_(gains.harmony)
    return copied


def _codewords(codec: Codec) -> Tensor:
    """Codewords [K, V, C] of every codebook of the language model; left and right share those of their codec."""
    mono = codec.codec if isinstance(codec, StereoCodec) else codec
    assert isinstance(mono, Encodec | SpectralCodec), "all codecs of ours have a quantizer"
    words = torch.stack([codebook.embed for codebook in mono.quantizer.codebooks])
    return words.repeat_interleave(2, dim=0) if isinstance(codec, StereoCodec) else words


def _text_encoder(
    config: TrainConfig, shards: CodeDataset, folder: Path, text: Path | None, *, resume: bool
) -> TextEncoder:
    model, kept, path = config.model.text, folder / "text", folder / "tokenizer.json"
    if model.source != "bundled":
        return _pretrained_text(model, model.source)
    if text is not None and not (resume and kept.exists()):
        encoder = _pretrained_text(model, str(text))
        save_text(kept, encoder)
    if text is not None or (resume and kept.exists()):
        return _pretrained_text(model, str(kept))
    if not (resume and path.exists()):
        with atomic.replacing(path) as part:
            train_tokenizer(shards.captions(), model.vocab_size).save(str(part))
    return TextEncoder.build(model, read_tokenizer(path))


def _pretrained_text(config: TextConfig, source: str) -> TextEncoder:
    """The encoder of a T5 by its hub id or folder."""
    folder = hub.locate(source)
    shape = text_config(weights.read_json(folder / "config.json"), config.source)
    if replace(shape, text_mean=config.text_mean) != config:
        raise ConfigError(f"The text encoder {source} has another shape than [model.text].")
    tensors, _ = weights.read_folder(folder)
    state = {name: tensors[name] for name in tensors if name == EMBEDDING or name.startswith("encoder.")}
    return TextEncoder.from_state(config, read_tokenizer(folder / "tokenizer.json"), state)
