"""The text encoder: a tokenizer and a T5 encoder, from text to hidden states."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers
from torch import Tensor
from torch.func import functional_call

from musicgen.config import TextConfig
from musicgen.errors import CheckpointError, ConfigError, InputError
from musicgen.io.atomic import write_text
from musicgen.io.transformers_format import text_settings
from musicgen.io.weights import MetaInit, write_file, write_whole
from musicgen.model.t5 import T5Encoder

PAD, END, UNKNOWN = "<pad>", "</s>", "<unk>"  # ids 0, 1, 2 in every T5 vocabulary
PAD_ID, END_ID = 0, 1
LARGEST_TOKENIZER = 16 * 2**20  # bytes; that of T5 has 1.4 million
MOST_NORMALIZERS, MOST_GROWTH = 100, 1000
MAX_TOKENS = 2048  # the cost of T5 grows with the square of this
EMBEDDING = "shared.weight"
_TIED = "encoder.embed_tokens.weight"  # some files contain the embedding twice


class TextEncoder:
    """A tokenizer and a T5 encoder: `encode` for prompts, `tokenize` and `hidden` for training.

    `model` is the encoder itself, whose parameters a trainer may optimise.
    """

    def __init__(
        self,
        config: TextConfig,
        tokenizer: Tokenizer,
        model: T5Encoder,
        *,
        words: Mapping[str, int] | None = None,
    ) -> None:
        """`words` are token words, in lower case, and the ids that stand for them (see `spare_ids`)."""
        self.words = dict(words or {})
        listed = "|".join(map(re.escape, sorted(self.words, key=len, reverse=True)))
        self._word = re.compile(rf"(?<!\w)({listed})(?!\w)", re.IGNORECASE) if listed else None
        self.config = config
        self.tokenizer = tokenizer
        self.model = model
        tokenizer.no_padding()
        tokenizer.no_truncation()
        if tokenizer.get_vocab_size() > config.vocab_size:
            raise ConfigError(
                f"The tokenizer knows {tokenizer.get_vocab_size()} tokens, "
                f"but the text encoder only {config.vocab_size}."
            )
        # Ids may have gaps, and the tokens added around a text have ids too.
        self._check_ids([*tokenizer.get_vocab(with_added_tokens=True).values(), *tokenizer.encode("a").ids])

    @classmethod
    def build(cls, config: TextConfig, tokenizer: Tokenizer) -> TextEncoder:
        """An encoder with random weights, to be trained; at first a bag of words, as its blocks add zero.

        The output projections of the blocks are zero at first: random ones make the states of all texts similar, from
        which a model does not learn to follow text.
        """
        model = T5Encoder(config)
        with torch.no_grad():
            for name, parameter in model.named_parameters():
                if name.endswith("layer_norm.weight"):
                    parameter.fill_(1.0)
                    continue
                if name.endswith((".o.weight", ".wo.weight")):
                    parameter.zero_()
                    continue
                fan_in = config.width if name == EMBEDDING else parameter.shape[1]
                # T5 does not scale its attention scores; its queries are initialized smaller instead.
                parameter.normal_(std=(fan_in * (config.key_width if ".q." in name else 1)) ** -0.5)
        return cls(config, tokenizer, model)

    @classmethod
    def from_state(
        cls,
        config: TextConfig,
        tokenizer: Tokenizer,
        state: Mapping[str, Tensor],
        *,
        words: Mapping[str, int] | None = None,
    ) -> TextEncoder:
        """An encoder with the given weights, which are not copied; the keys must be those of `state_dict`."""
        own = {name: tensor for name, tensor in state.items() if name != _TIED}
        with MetaInit():
            model = T5Encoder(config)
        try:
            model.load_state_dict(own, strict=True, assign=True)
        except RuntimeError as error:
            lines = " ".join(str(error).split())
            raise CheckpointError(f"The text encoder's weights do not fit its config: {lines}") from error
        return cls(config, tokenizer, model.eval().requires_grad_(False), words=words)

    @property
    def device(self) -> torch.device:
        """The device that its weights are on."""
        return self.model.get_parameter(EMBEDDING).device

    def state_dict(self) -> dict[str, Tensor]:
        """The weights under their names in T5's files."""
        state: dict[str, Tensor] = self.model.state_dict()
        return state

    def to(self, device: torch.device | str | None = None, dtype: torch.dtype | None = None) -> TextEncoder:
        """Move in place; returns itself."""
        self.model.to(device=device, dtype=dtype)
        return self

    def tokenize(self, texts: Sequence[str | None]) -> tuple[Tensor, Tensor]:
        """Ids `[B, L]`, padded on the right, and mask `[B, L]` (both int64) of texts.

        A row without text, None or empty, is an end token with a mask of zeros.
        """
        rows = [self._ids(text or "") for text in texts]
        L = max((len(row) for row in rows), default=0)
        ids = torch.full((len(rows), L), PAD_ID)
        mask = torch.zeros(len(rows), L, dtype=torch.int64)
        for i, (row, text) in enumerate(zip(rows, texts, strict=True)):
            ids[i, : len(row)] = torch.tensor(row)
            mask[i, : len(row)] = 1 if text else 0
        return ids, mask

    def hidden(self, ids: Tensor, mask: Tensor, rows: Mapping[int, Tensor] | None = None) -> Tensor:
        """Last hidden states `[B, L, W]` of ids and mask `[B, L]`, with gradients.

        `rows [W]` stand in place of the embeddings of single ids.
        """
        # Softmax over no position is NaN: a row without text attends to itself, and is zeroed by its mask later.
        attended = torch.where(mask.any(dim=1, keepdim=True), mask, torch.ones_like(mask))
        if rows:
            own = self.model.get_parameter(EMBEDDING)
            table = own.index_copy(0, torch.tensor([*rows], device=own.device), torch.stack([*rows.values()]))
            changed: Tensor = functional_call(self.model, {EMBEDDING: table}, (ids, attended))
            return changed
        states: Tensor = self.model(ids, attended)
        return states

    @torch.no_grad()
    def encode(self, texts: Sequence[str | None]) -> tuple[Tensor, Tensor]:
        """Hidden states `[B, L, W]`, zero where the mask `[B, L]` is.

        Each text is encoded separately, so its states do not depend on the batch.
        """
        ids, mask = self.tokenize(texts)
        device = self.device
        states = torch.zeros(*ids.shape, self.config.width, device=device)
        done: dict[str, Tensor] = {}
        for row, text in enumerate(texts):
            if not text:
                continue
            if text not in done:
                own = ids[row : row + 1, : int(mask[row].sum())].to(device)
                done[text] = self.hidden(own, torch.ones_like(own))[0].float()
            states[row, : len(done[text])] = done[text]
        return states, mask.to(device)

    def spans(self, text: str) -> list[tuple[int, int]]:
        """The characters of a text (first, end) that each of its ids stands for; none for an end token."""
        return self._ids_and_spans(text)[1]

    def _ids(self, text: str) -> list[int]:
        return self._ids_and_spans(text)[0]

    def _ids_and_spans(self, text: str) -> tuple[list[int], list[tuple[int, int]]]:
        clean = text.encode("utf-8", "replace").decode("utf-8")  # a lone surrogate cannot be encoded
        if len(clean) > 64 * MAX_TOKENS:
            raise InputError(f"The prompt has {len(clean)} characters; at most {64 * MAX_TOKENS} are taken.")
        ids, spans = self._with_words(clean)
        if not ids or ids[-1] != END_ID:
            ids, spans = [*ids, END_ID], [*spans, (0, 0)]
        if len(ids) > MAX_TOKENS:
            raise InputError(f"The prompt has {len(ids)} tokens; at most {MAX_TOKENS} are taken.")
        self._check_ids(ids)
        return ids, spans

    def _with_words(self, text: str) -> tuple[list[int], list[tuple[int, int]]]:
        """The ids of a text, in which each token word is one id of its own, and their characters."""
        if self._word is None or not self._word.search(text):
            whole = self.tokenizer.encode(text)
            return whole.ids, whole.offsets
        ids: list[int] = []
        spans: list[tuple[int, int]] = []
        at = 0
        for number, part in enumerate(self._word.split(text)):
            if number % 2:
                ids.append(self.words[part.lower()])
                spans.append((at, at + len(part)))
            elif part.strip():
                found = self.tokenizer.encode(part.strip(), add_special_tokens=False)
                first = at + len(part) - len(part.lstrip())
                ids += found.ids
                spans += [(first + start, first + end) for start, end in found.offsets]
            at += len(part)
        return [*ids, END_ID], [*spans, (0, 0)]

    def spare_ids(self) -> list[int]:
        """Ids that no text gives, which can stand for new words: T5's sentinels, or bytes that UTF-8 never has."""
        vocabulary = self.tokenizer.get_vocab(with_added_tokens=True)
        sentinels = [f"<extra_id_{number}>" for number in range(100)]
        bytes_unused = [
            chr(byte) for byte in (0xC0, 0xC1, *range(0xF5, 0x100))
        ]  # as a byte-level BPE spells them
        names = [each for each in (*sentinels, *bytes_unused) if each in vocabulary]
        return [vocabulary[each] for each in names if each not in self.words]

    def _check_ids(self, ids: Sequence[int]) -> None:
        if (largest := max(ids, default=0)) >= self.config.vocab_size:
            raise ConfigError(
                f"The tokenizer gives the token id {largest}, but the text encoder knows ids below "
                f"{self.config.vocab_size} only."
            )


# ------------------------------------------------------------------------------------------- encoders on disk


def save_text(folder: Path, encoder: TextEncoder) -> None:
    """Write an encoder to a folder of its own, for transformers' `T5EncoderModel` and `AutoTokenizer`."""
    state = {name: value.detach().cpu().contiguous() for name, value in encoder.state_dict().items()}
    settings = json.dumps(text_settings(encoder.config), indent=2) + "\n"

    def write(part: Path) -> None:
        write_file(part / "model.safetensors", state)
        write_tokenizer(part, encoder.tokenizer.to_str(pretty=True))
        write_text(part / "config.json", settings)

    write_whole(folder, write)


# ----------------------------------------------------------------------------------------- tokenizers


def read_tokenizer(path: Path) -> Tokenizer:
    """Read a `tokenizer.json`; raises CheckpointError when it is missing or broken."""
    return tokenizer_from_json(tokenizer_text(path), str(path))


def tokenizer_text(path: Path) -> str:
    """The text of a `tokenizer.json`; raises CheckpointError when it is missing, too long or no text."""
    if not path.is_file():
        raise CheckpointError(f"{path} is missing: a text encoder needs its tokenizer.json.")
    if (size := path.stat().st_size) > LARGEST_TOKENIZER:
        raise CheckpointError(
            f"{path} has {size} bytes; at most {LARGEST_TOKENIZER} are read of a tokenizer."
        )
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CheckpointError(f"{path} cannot be read as text.") from error


def tokenizer_from_json(text: str, origin: str = "The tokenizer.json") -> Tokenizer:
    """A tokenizer from the text of its `tokenizer.json`; raises CheckpointError if it is not one."""
    try:
        _check_normalizer(json.loads(text), origin)
        return Tokenizer.from_str(text)
    except CheckpointError:
        raise
    except Exception as error:  # tokenizers raises bare Exception for every kind of error
        reason = "".join(letter for letter in str(error)[:200] if letter.isprintable()).rstrip(".")
        raise CheckpointError(f"{origin} is not a tokenizer: {reason}.") from error


def _check_normalizer(settings: Any, origin: str) -> None:
    """Raise CheckpointError for normalizers of unbounded cost: too many, or replacements that multiply a text."""
    left = [settings.get("normalizer")] if isinstance(settings, dict) else []
    count, growth = 0, 1
    while left:
        count, node = count + 1, left.pop()
        if not isinstance(node, dict):
            continue
        left += node.get("normalizers") or []
        content = node.get("content") or node.get("prepend")
        growth *= max(1, len(content)) if isinstance(content, str) else 1
        if count > MOST_NORMALIZERS or growth > MOST_GROWTH:
            raise CheckpointError(
                f"{origin} is not a tokenizer to use: its normalizer has over {MOST_NORMALIZERS} parts, "
                f"or multiplies a text by over {MOST_GROWTH}."
            )


def train_tokenizer(texts: Iterable[str], vocab_size: int) -> Tokenizer:
    """Train a byte-level BPE tokenizer on captions, lower-cased; any other text is encoded as bytes."""
    tokenizer = Tokenizer(models.BPE(unk_token=UNKNOWN))
    tokenizer.normalizer = normalizers.Sequence([normalizers.NFKC(), normalizers.Lowercase()])
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=True)]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=vocab_size, special_tokens=[PAD, END, UNKNOWN], show_progress=False,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
    )  # fmt: skip
    tokenizer.train_from_iterator(texts, trainer)
    ending = processors.TemplateProcessing(single=f"$A {END}", special_tokens=[(END, END_ID)])
    tokenizer.post_processor = ending
    return tokenizer


def write_tokenizer(folder: Path, tokenizer: str) -> None:
    """Write the text of a `tokenizer.json`, and the `tokenizer_config.json` that transformers needs."""
    write_text(folder / "tokenizer.json", tokenizer)
    write_text(folder / "tokenizer_config.json", _tokenizer_settings())


def _tokenizer_settings() -> str:
    """The `tokenizer_config.json` with which transformers reads our `tokenizer.json`."""
    settings = {
        "tokenizer_class": "PreTrainedTokenizerFast", "pad_token": PAD, "eos_token": END,
        "unk_token": UNKNOWN, "padding_side": "right", "model_input_names": ["input_ids", "attention_mask"],
    }  # fmt: skip
    return json.dumps(settings, indent=2)
