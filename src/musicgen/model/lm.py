"""The language model: sums the embeddings of a step's codes, and predicts the next code of every codebook."""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from musicgen.config import LMConfig
from musicgen.model import delay
from musicgen.model.conditioning import Conditioning
from musicgen.model.kv_cache import KVCache
from musicgen.model.transformer import Block, causal_mask, sinusoid


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

    def forward(self, codes: Tensor, conditioning: Conditioning, cache: KVCache | None = None) -> Tensor:
        """Float32 logits `[B, K, S, V]` of codes `[B, K, S]` in pattern order: step s predicts step s + 1.

        Without a cache the whole sequence is given. With one, only the steps since the last call; the first call
        adds the prefix.
        """
        return self.logits(self.hidden(codes, conditioning, cache))

    def next_logits(self, codes: Tensor, conditioning: Conditioning, cache: KVCache) -> Tensor:
        """Float32 logits `[B, K, V]` after the next codes `[B, K, S]`; the first call adds the prefix."""
        return self.logits(self.hidden(codes, conditioning, cache)[:, -1:])[:, :, 0]

    def hidden(self, codes: Tensor, conditioning: Conditioning, cache: KVCache | None = None) -> Tensor:
        """Last hidden states `[B, S, D]` after the final norm, without those of the prefix."""
        S = codes.shape[2]
        start = 0 if cache is None else cache.used
        x = conditioning.added_to(self.embed(codes), max(0, start - conditioning.prefix_columns))
        if start == 0 and conditioning.prefix is not None:
            x = torch.cat([conditioning.prefix.to(x.dtype), x], dim=1)
        length = x.shape[1]
        if cache is None:
            x = x + _positions(conditioning, length, x)
            live, cross_mask = conditioning.live_columns(length), conditioning.cross_mask()
        else:
            x = x + (_positions(conditioning, length, x) if start == 0 else cache.position_rows(length))
            live, cross_mask = cache.self_mask, cache.cross_mask
        causal, mask = causal_mask(start, length, live, x.device)
        for layer, block in enumerate(self.blocks):
            x = block(
                x,
                causal=causal,
                mask=mask,
                cross_kv=self._cross_kv(layer, conditioning, cache),
                cross_mask=cross_mask,
                cache=cache,
                layer=layer,
            )
        if cache is not None:
            cache.used += length
        out: Tensor = self.norm(x[:, -S:])
        return out

    def embed(self, codes: Tensor) -> Tensor:
        """Sum of the codebooks' embeddings, `[B, K, S] -> [B, S, D]`; one table holds those of all codebooks."""
        K, V = self.config.codebooks, self.config.codebook_size
        first_row = torch.arange(0, K * (V + 1), V + 1, device=codes.device)
        return self.embedding(codes.transpose(1, 2) + first_row).sum(2)  # type: ignore[no-any-return]

    def logits(self, hidden: Tensor) -> Tensor:
        """Float32 logits `[B, K, S, V]` of states `[B, S, D]`."""
        B, S, _ = hidden.shape
        return self.head(hidden).view(B, S, self.config.codebooks, -1).transpose(1, 2).float()  # type: ignore[no-any-return]

    def new_cache(
        self, batch: int, max_steps: int, conditioning: Conditioning, *, dtype: torch.dtype | None = None
    ) -> KVCache:
        """An empty cache for `batch` sequences of up to `max_steps` steps after the prefix of `conditioning`."""
        config, weight = self.config, self.norm.weight
        dtype = dtype or weight.dtype
        capacity = conditioning.prefix_columns + max_steps
        shape = (2, batch, config.heads, capacity, config.width // config.heads)
        cross_kv = []
        if conditioning.cross is not None:
            cross_kv = [self._project(layer, conditioning.cross).to(dtype) for layer in range(config.layers)]
        return KVCache(
            self_kv=[torch.empty(shape, dtype=dtype, device=weight.device) for _ in range(config.layers)],
            cross_kv=cross_kv,
            positions=sinusoid(torch.arange(capacity, device=weight.device), config.width).to(dtype),
            gaps=conditioning.gaps,
            self_mask=conditioning.live_columns(capacity),
            cross_mask=conditioning.cross_mask(),
        )

    def _cross_kv(self, layer: int, conditioning: Conditioning, cache: KVCache | None) -> Tensor | None:
        if conditioning.cross is None:
            return None
        return self._project(layer, conditioning.cross) if cache is None else cache.cross_kv[layer]

    def _project(self, layer: int, condition: Tensor) -> Tensor:
        block = self.blocks[layer]
        assert isinstance(block, Block)
        assert block.cross_attention is not None, "this model has no cross-attention"
        return block.cross_attention.project(condition.to(self.norm.weight.dtype))


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
