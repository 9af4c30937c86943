"""Models with adapters: what a take needs in place of the loaded model's own parts.

Changes of the language model are not merged into its weights: takes of one batch may have different adapters, or none.
In int8 on a CPU they are: a copy of the language model is made for each set of adapters, quantized anew, and the rows
of a batch are computed by the copy that they belong to.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor

from musicgen.adapter_names import read_adapters
from musicgen.engine.device import Decodable
from musicgen.io import adapters, checkpoint
from musicgen.io.checkpoint import Components
from musicgen.io.text import TextEncoder
from musicgen.io.weights import MetaInit
from musicgen.model.conditioning import Conditioner
from musicgen.model.lm import LanguageModel
from musicgen.model.lora import Changes, LowRank, joined, merge, moved

if TYPE_CHECKING:
    from musicgen.engine.cpu_step import Int8LanguageModel

MOST_SETS = 4  # of adapters that are kept


@dataclass(frozen=True, slots=True, eq=False)
class Adapted:
    """A model with a set of adapters: `components` with their text encoder and conditioner, and for the language model
    either `changes` or, in int8, one of its own, `lm`. `words` are their token words.
    """

    components: Components
    changes: Changes | None = None
    lm: Decodable | None = None
    words: tuple[str, ...] = ()


class AdaptedModels:
    """Loads adapters for a model, and keeps the sets that were used last."""

    def __init__(
        self,
        components: Components,
        source: str | Path | None = None,
        *,
        weights_dir: Path | None = None,
        offline: bool = False,
        named: Mapping[str, Path] | None = None,
    ) -> None:
        """`source` is where the model came from; copies in int8 are made of it anew. `named` are adapters by names."""
        self._components, self._source = components, source or components.config.name
        self._weights_dir, self._offline, self._named = weights_dir, offline, named or {}
        self._kept: OrderedDict[object, Adapted] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, names: str | None) -> Adapted | None:
        """The model with the adapters that the option of this name lists; None without any.

        Raises InputError for an adapter that is not there, and CheckpointError for one that does not fit the model.
        """
        if names is None:
            return None
        wanted = [(name, weight) for name, weight in read_adapters(names) if weight != 0.0]
        found = [(name, self._find(name), weight) for name, weight in wanted]
        key = tuple((folder, adapters.stamp(folder), weight) for _, folder, weight in found)
        if not key:
            return None
        with self._lock:
            if key not in self._kept:
                self._kept[key] = self._load(found)
                while len(self._kept) > MOST_SETS:
                    self._kept.popitem(last=False)
            self._kept.move_to_end(key)
            return self._kept[key]

    def folders(self, names: str | None) -> list[Path]:
        """The folders of the adapters that the option of this name lists."""
        return (
            []
            if names is None
            else [self._find(name) for name, weight in read_adapters(names) if weight != 0.0]
        )

    def _find(self, name: str) -> Path:
        return adapters.find(self._named.get(name, name), self._weights_dir, self._offline)

    def _load(self, found: list[tuple[str, Path, float]]) -> Adapted:
        components = self._components
        read = [
            (adapters.read(folder, components.config, called=name), weight) for name, folder, weight in found
        ]
        changes = joined([(each.changes, weight) for each, weight in read])
        parts = {part: _of(changes, f"{part}.") for part in ("lm", "conditioner", "text")}
        components = replace(
            components,
            conditioner=_conditioner(components, parts["conditioner"]),
            text=_text(components, parts["text"], read),
        )
        words = tuple(word for each, _ in read for word in each.words)
        if not parts["lm"]:
            return Adapted(components, words=words)
        lm: Any = components.lm  # in int8 and int4 it is another class
        if isinstance(lm, LanguageModel):
            return Adapted(components, changes=moved(parts["lm"], lm.norm.weight), words=words)
        return Adapted(components, lm=self._quantized(parts["lm"], lm), words=words)

    def _quantized(self, changes: Changes, usual: Int8LanguageModel) -> Decodable:
        """A copy of the usual language model in int8 or int4, with the changes merged before it is rounded.

        It has as many threads as that one, whose cache it computes with.
        """
        from musicgen.engine.cpu_step import Int8LanguageModel

        where: dict[str, Any] = {"weights_dir": self._weights_dir, "offline": self._offline}
        lm = checkpoint.load(self._source, **where).lm
        merge(lm, changes)
        return Int8LanguageModel(lm, threads=usual.threads, bits=usual.bits)


def _of(changes: Changes, prefix: str) -> dict[str, LowRank]:
    return {name.removeprefix(prefix): each for name, each in changes.items() if name.startswith(prefix)}


@torch.no_grad()
def _changed(state: Mapping[str, Tensor], changes: Changes) -> dict[str, Tensor]:
    """A state dict in which the weights of some linear layers are changed; the others are shared."""
    new = {
        f"{name}.weight": (weight := state[f"{name}.weight"]) + each.matrix().to(weight.device, weight.dtype)
        for name, each in changes.items()
    }
    return {**state, **new}


def _conditioner(components: Components, changes: Changes) -> Conditioner:
    if not changes:
        return components.conditioner
    with MetaInit():
        conditioner = Conditioner(components.config)
    conditioner.load_state_dict(_changed(components.conditioner.state_dict(), changes), assign=True)
    return conditioner.eval().requires_grad_(False)


def _text(
    components: Components, changes: Changes, read: list[tuple[adapters.Adapter, float]]
) -> TextEncoder:
    """The text encoder with its changes and with the rows of token words, each at full weight: they are words."""
    rows = {number: row for each, _ in read for number, row in each.rows.items()}
    words = {word: number for each, _ in read for word, number in each.words.items()}
    if not changes and not rows:
        return components.text
    state = _changed(components.text.state_dict(), changes)
    if rows:
        table = state["shared.weight"].clone()
        for number, row in rows.items():
            table[number] = row.to(table.device, table.dtype)
        state["shared.weight"] = table
    return TextEncoder.from_state(components.text.config, components.text.tokenizer, state, words=words)
