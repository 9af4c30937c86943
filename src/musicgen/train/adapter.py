"""An adapter in training: low-rank changes of a frozen model's attention and feed-forward layers, and a token word."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import torch
from torch import Tensor, nn

from musicgen.errors import ConfigError
from musicgen.io import adapters, hub
from musicgen.io.text import EMBEDDING, TextEncoder
from musicgen.model.lora import LoraLinear
from musicgen.train.config import LoraConfig
from musicgen.train.lm_setup import TrainableParts

PARTS = {"in_proj": 3, "kv_proj": 2}  # matrices that lie on top of each other: query, key and value
LIKE = "music"  # a new word begins as this one


class TrainedAdapter:
    """The changes of a model's blocks, each a `LoraLinear` in the place of its layer, and the row of a token word.

    `module` holds what is trained, and `parts` the model that it changes; its own weights are frozen.
    """

    def __init__(self, parts: TrainableParts, config: LoraConfig, seed: int) -> None:
        for each in (parts.lm, parts.conditioner, parts.text.model):
            each.requires_grad_(False)
        self._config, generator = config, torch.Generator().manual_seed(seed)
        self._layers = dict(_replaced(parts.lm, config, generator))
        trained = {
            f"{name}.{kind}".replace(".", "/"): getattr(layer, kind)
            for name, layer in self._layers.items()
            for kind in ("down", "up")
        }
        self.module = nn.ModuleDict({"lora": nn.ParameterDict(trained)})
        self.parts, self._id = parts, None
        if config.token is not None:
            self._id, text = _with_word(parts.text, config.token)
            self.parts = replace(parts, text=text)
            # Of the optimizer's group "text", whose rate is a factor of the others'.
            self.module["text"] = nn.ParameterDict({"token": nn.Parameter(_first_row(text, LIKE))})

    @property
    def rows(self) -> Mapping[int, Tensor] | None:
        """The embedding of the token word by its id; None without a word."""
        return None if self._id is None else {self._id: self.module.get_parameter("text.token")}

    @contextmanager
    def dropping(self, seed: int, device: torch.device) -> Iterator[None]:
        """Within the block the changes have dropout, drawn from `seed`."""
        if self._config.dropout == 0:
            yield
            return
        # nn.Dropout draws from torch's global generator: seeded here, restored afterwards.
        with torch.random.fork_rng([device] if device.type == "cuda" else []):
            torch.manual_seed(seed)
            for layer in self._layers.values():
                layer.train()
            yield
            for layer in self._layers.values():
                layer.eval()

    @contextmanager
    def off(self) -> Iterator[None]:
        """Within the block the model is what it is without the adapter."""
        before = {layer: layer.changed for layer in self._layers.values()}
        for layer in before:
            layer.changed = False
        try:
            yield
        finally:
            for layer, changed in before.items():
                layer.changed = changed

    def save(self, folder: Path) -> None:
        """Write the adapter in PEFT's format."""
        halves = [
            adapters.Half(name=f"lm.{name}", part=part, parts=layer.parts, down=down, up=up)
            for name, layer in self._layers.items()
            for part, (down, up) in enumerate(layer.halves())
        ]
        rows = {number: row.detach() for number, row in (self.rows or {}).items()}
        config, word = self._config, self._config.token
        adapters.write(
            folder, halves, self.parts.config, rank=config.rank, alpha=config.alpha, dropout=config.dropout,
            base=hub.repository(self.parts.config.name), rows=rows,
            words=None if word is None or self._id is None else {word.lower(): self._id},
        )  # fmt: skip


def _replaced(
    lm: nn.Module, config: LoraConfig, generator: torch.Generator
) -> Iterator[tuple[str, LoraLinear]]:
    """Put a `LoraLinear` in the place of every linear layer of the blocks; yields each with its name."""
    names = [
        name
        for name, each in lm.named_modules()
        if name.startswith("blocks.") and isinstance(each, nn.Linear)
    ]
    for name in names:
        owner, _, own = name.rpartition(".")
        base = lm.get_submodule(name)
        assert isinstance(base, nn.Linear)
        layer = LoraLinear(
            base, parts=PARTS.get(own, 1), rank=config.rank, alpha=config.alpha, dropout=config.dropout
        )
        layer.initialize(generator)
        setattr(lm.get_submodule(owner), own, layer.eval())
        yield name, layer


def _with_word(text: TextEncoder, word: str) -> tuple[int, TextEncoder]:
    """An id that no text has, and the text encoder in which the word has it."""
    check_word(word)
    spare = text.spare_ids()
    if not spare:
        raise ConfigError(
            "The tokenizer of this model has no id that is free for a new word; leave the token out."
        )
    return spare[0], TextEncoder(text.config, text.tokenizer, text.model, words={word.lower(): spare[0]})


def check_word(word: str) -> None:
    """Raise ConfigError unless a token word is one word of letters and digits."""
    if not adapters.WORD.fullmatch(word):
        raise ConfigError(
            f"A token is one word of 2 to 40 letters and digits, such as zorb; got {word[:60]!r}."
        )


@torch.no_grad()
def _first_row(text: TextEncoder, like: str) -> Tensor:
    """The mean embedding `[W]` of the tokens of a known word."""
    ids = text.tokenizer.encode(like, add_special_tokens=False).ids
    return text.model.get_parameter(EMBEDDING)[ids].mean(0).clone()
