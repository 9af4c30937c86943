"""The language model: sums the embeddings of a step's codes, and predicts the next code of every codebook."""

from __future__ import annotations

import math
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from musicgen.config import LMConfig
from musicgen.model import delay
from musicgen.model.conditioning import Conditioning
from musicgen.model.kv_cache import Attended, CacheSize, KVCache
from musicgen.model.lora import RowChanges, linear
from musicgen.model.transformer import Block, causal_mask, sinusoid

CPU_CHUNK = 16  # columns; on a CPU about as long as a step, which reads all weights for two rows
GPU_CHUNK = 512


class LanguageModel(nn.Module):
    """A causal Transformer over delayed codes. It holds weights only; the state of decoding is the KVCache."""

    def __init__(self, config: LMConfig) -> None:
        super().__init__()
        self.config = config
        self.embedding = nn.Embedding(config.codebooks * (config.codebook_size + 1), config.width)
        self.blocks = nn.ModuleList(
            Block(config.width, config.heads, config.ffn_width, cross=config.cross_attention)
            for _ in range(config.layers)
        )
        self.norm = nn.LayerNorm(config.width)
        self.head = nn.Linear(config.width, config.codebooks * config.codebook_size, bias=False)

    @property
    def device(self) -> torch.device:
        """The device that its weights are on."""
        return self.norm.weight.device

    def forward(self, codes: Tensor, conditioning: Conditioning) -> Tensor:
        """Float32 logits `[B, K, S, V]` of codes `[B, K, S]` in pattern order: step s predicts step s + 1."""
        return self.logits(self.hidden(codes, conditioning))

    def hidden(self, codes: Tensor, conditioning: Conditioning) -> Tensor:
        """Last hidden states `[B, S, D]` after the final norm, without those of the prefix."""
        S = codes.shape[2]
        x = conditioning.added_to(self.embed(codes))
        if conditioning.prefix is not None:
            x = torch.cat([conditioning.prefix.to(x.dtype), x], dim=1)
        length = x.shape[1]
        x = x + _positions(conditioning, length, x)
        causal, mask = causal_mask(0, length, conditioning.live_columns(length), x.device)
        cross_mask = conditioning.cross_mask()
        for block in self.blocks:
            cross_kv = None if conditioning.cross is None else self._project(block, conditioning.cross)
            x = block(x, causal=causal, mask=mask, cross_kv=cross_kv, cross_mask=cross_mask)
        out: Tensor = self.norm(x[:, -S:])
        return out

    def next_logits(self, codes: Tensor, cache: KVCache, rows: Tensor, live: Tensor | None = None) -> Tensor:
        """Float32 logits `[n, K, V]` after one more code of each codebook `[n, K]` of rows `[n]` of the cache."""
        changes = cache.changes_of(rows, static=live is not None)
        return self.logits(self.extend(codes[..., None], cache, rows, live), changes)[:, :, 0]

    def extend(self, codes: Tensor, cache: KVCache, rows: Tensor, live: Tensor | None = None) -> Tensor:
        """Last hidden states `[n, S, D]` of S more codes `[n, K, S]` of rows `[n]` of the cache.

        With `live [n]` the rows are the first ones of the cache, and no shape depends on their lengths; those where it
        is 0 are computed, but keep their length.
        """
        x = self.embed(codes)
        if cache.added.shape[1]:
            step = cache.steps[rows][:, None] + torch.arange(codes.shape[2], device=x.device)
            x = x + cache.added[rows[:, None], step.clamp(max=cache.added.shape[1] - 1)]
        return self._columns(x, cache, rows, codes=True, live=live)

    def start(self, cache: KVCache, row: int, conditioning: Conditioning) -> None:
        """Let a row of the cache begin anew with the condition of `conditioning`, which has one row.

        Its prefix is given by `extend_prefix` afterwards, in as many parts as is convenient.
        """
        cache.empty(row, conditioning)
        if self.device.type != "cpu":  # for static passes: nothing that is not finite may be left
            for store in [*cache.self_kv, *cache.cross_kv]:
                store[:, row].zero_()
        if cache.cross_kv:
            cross = conditioning.cross
            if cross is None:  # the same as no condition
                cross = torch.zeros(1, 1, self.config.width, device=self.device)
            n, changes = conditioning.row_length, cache.changes_of(torch.tensor([row]))
            for layer, (block, store) in enumerate(zip(self.blocks, cache.cross_kv, strict=True)):
                store[:, row, :, :n] = self._project(block, cross[:, :n], changes, layer)[:, 0]
            cache.cross_lengths[row] = n

    def extend_prefix(self, vectors: Tensor, cache: KVCache, row: int) -> None:
        """Give a row of the cache the next vectors `[n, D]` of its prefix."""
        rows = torch.tensor([row], device=vectors.device)
        self._columns(vectors[None].to(self.norm.weight.dtype), cache, rows, codes=False)

    def chunk(self, running: int, *, drawn: bool = False) -> int:
        """Columns of a prefix or of known codes that are given at once, while `running` rows wait.

        On a CPU it is always the same, because the last bits depend on it; codes that were `drawn` by steps are given
        by steps again. On a GPU even many columns take no longer than a step.
        """
        if self.device.type != "cpu":
            return GPU_CHUNK
        return 1 if drawn else CPU_CHUNK

    def _columns(
        self, x: Tensor, cache: KVCache, rows: Tensor, *, codes: bool, live: Tensor | None = None
    ) -> Tensor:
        """Last hidden states `[n, S, D]` of further columns `x [n, S, D]`."""
        attended = Attended(cache, rows, x.shape[1], static=live is not None)
        x = x + cache.positions[attended.columns]
        for layer, block in enumerate(self.blocks):
            x = block(x, attended=attended, layer=layer)
        attended.finish(codes=codes, live=live)
        out: Tensor = self.norm(x)
        return out

    def embed(self, codes: Tensor) -> Tensor:
        """Sum of the codebooks' embeddings, `[B, K, S] -> [B, S, D]`; one table holds those of all codebooks."""
        K, V = self.config.codebooks, self.config.codebook_size
        first_row = torch.arange(0, K * (V + 1), V + 1, device=codes.device)
        return self.embedding(codes.transpose(1, 2) + first_row).sum(2)  # type: ignore[no-any-return]

    def logits(self, hidden: Tensor, changes: RowChanges | None = None) -> Tensor:
        """Float32 logits `[B, K, S, V]` of states `[B, S, D]`."""
        B, S, _ = hidden.shape
        logits = linear(self.head, hidden, changes, "head")
        return logits.view(B, S, self.config.codebooks, -1).transpose(1, 2).float()

    def new_cache(self, size: CacheSize) -> KVCache:
        """An empty cache."""
        config, weight = self.config, self.norm.weight
        like: dict[str, Any] = {"dtype": weight.dtype, "device": weight.device}
        heads, layers = (config.heads, config.width // config.heads), range(config.layers)
        own = size.rows, heads[0], size.columns, heads[1]
        cross = size.rows, heads[0], size.condition, heads[1]
        numbers = [torch.zeros(size.rows, dtype=torch.long, device=weight.device) for _ in range(3)]
        return KVCache(
            # Zeros, because a static pass multiplies what it hides by 0. (A CPU takes the memory when it is written.)
            self_kv=[torch.zeros(2, *own, **like) for _ in layers],
            cross_kv=[torch.zeros(2, *cross, **like) for _ in layers] if size.condition else [],
            cross_lengths=numbers[0],
            added=torch.zeros(size.rows, size.added, config.width, **like),
            positions=sinusoid(torch.arange(size.columns, device=weight.device), config.width).to(
                weight.dtype
            ),
            lengths=numbers[1],
            steps=numbers[2],
        )

    def cache_bytes(self, size: CacheSize) -> int:
        """Memory that a cache of this size takes."""
        config, number = self.config, self.norm.weight.element_size()
        vectors = 2 * config.layers * (size.columns + size.condition) + size.added
        return size.rows * vectors * config.width * number

    def _project(
        self, block: nn.Module, condition: Tensor, changes: RowChanges | None = None, layer: int = 0
    ) -> Tensor:
        assert isinstance(block, Block)
        assert block.cross_attention is not None, "this model has no cross-attention"
        return block.cross_attention.project(condition.to(self.norm.weight.dtype), changes, layer)


def _positions(conditioning: Conditioning, length: int, x: Tensor) -> Tensor:
    """Sinusoids of the first `length` columns; in each row, code positions continue from the end of its prefix."""
    column = torch.arange(length, device=x.device)
    if conditioning.gaps is not None:
        code = column >= conditioning.prefix_columns
        column = column - code * conditioning.gaps[:, None]
    return sinusoid(column, x.shape[-1]).to(x.dtype)


def predictions(
    lm: LanguageModel, codes: Tensor, conditioning: Conditioning, *, valid_only: bool = True
) -> tuple[Tensor, Tensor]:
    """Logits of codes `[B, K, T]` in frame order, `[B, K, T, V]`, and the mask `[K, T]` of those that exist.

    `valid_only` leaves out the last steps, as training does; logits that do not exist are NaN.
    """
    config = lm.config
    sequence = delay.apply(codes, config.delays, config.pad_code, valid_only=valid_only)
    return delay.undo_logits(lm(sequence, conditioning), config.delays, codes.shape[-1])


def cross_entropy(logits: Tensor, targets: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
    """Mean over codebooks of the mean over valid positions: (scalar, per codebook `[K]`).

    `logits [B, K, T, V]`, `targets [B, K, T]`, `mask` bool `[B, K, T]` or `[K, T]`. A codebook without a valid
    position makes the loss NaN, as in AudioCraft, so that a batch without targets is noticed.
    """
    mask = mask.expand_as(targets)
    # Invalid positions may hold NaN logits and pad targets; they are replaced first, or the gradient would be NaN.
    safe = torch.where(mask[..., None], logits, 0.0)
    loss = F.cross_entropy(safe.flatten(0, 2), targets.masked_fill(~mask, 0).flatten(), reduction="none")
    total = (loss.view_as(targets) * mask).sum((0, 2))
    per_codebook = total / mask.sum((0, 2))
    return per_codebook.mean(), per_codebook


@torch.no_grad()
def initialize(lm: LanguageModel, generator: torch.Generator) -> None:
    """Initialize weights: truncated normal of std 1/sqrt(fan in), in blocks smaller with depth.

    Block i (from 1) divides its output and feed-forward weights by sqrt(2 i). The input projections of
    attention are uniform, as in AudioCraft, whose initialization covers linear layers only; there these projections
    are one parameter outside of them.
    """
    _gaussian(lm.embedding.weight, lm.config.width, 1.0, generator)
    _gaussian(lm.head.weight, lm.config.width, 1.0, generator)
    for name, parameter in lm.named_parameters():
        if name.startswith("blocks.") and parameter.ndim == 2:
            fan_in = parameter.shape[1]
            if any(part in name for part in ("in_proj", "q_proj", "kv_proj")):
                parameter.uniform_(-(fan_in**-0.5), fan_in**-0.5, generator=generator)
            else:
                _gaussian(parameter, fan_in, (2 * (int(name.split(".")[1]) + 1)) ** -0.5, generator)
        elif parameter.ndim == 1:
            parameter.fill_(1.0 if name.endswith("weight") else 0.0)


def _gaussian(weight: Tensor, fan_in: int, scale: float, generator: torch.Generator) -> None:
    std = scale / math.sqrt(fan_in)
    nn.init.trunc_normal_(weight, std=std, a=-3 * std, b=3 * std, generator=generator)


@torch.no_grad()
def start_from_codewords(lm: LanguageModel, codewords: Tensor, generator: torch.Generator) -> None:
    """Initialize embeddings and heads from the codec's codewords `[K, V, C]`, so that similar codes start alike.

    Each codebook is projected to orthogonal directions of its own, as far as the width allows, after its codewords are
    centred and scaled to unit variance. Embeddings are then larger than those of `initialize`, and what is
    learned about a code also applies to codes near to it.
    """
    K, V, C = codewords.shape
    D = lm.config.width
    square = torch.randn(max(D, K * C), max(D, K * C), generator=generator)
    directions = torch.linalg.qr(square)[0][: K * C, :D].view(K, C, D)
    for codebook in range(K):
        words = codewords[codebook].float()
        words = words - words.mean(0)
        rows = (words / words.std()) @ directions[codebook]
        lm.embedding.weight[codebook * (V + 1) : codebook * (V + 1) + V] = rows
        lm.head.weight[codebook * V : (codebook + 1) * V] = rows / rows.norm(dim=1).mean()
