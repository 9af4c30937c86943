"""From logits to codes: guidance, temperature, top-k, top-p, and sampling by the Gumbel-max trick.

Gumbel noise is a stateless hash of (seed, step, codebook, code). A seed therefore gives the same codes in any batch,
duration or chunk size, and there is no generator state to carry. The code drawn is `argmax(log p + g)`. The hash is
integer arithmetic within 63 bits, equal on every device; only the two logarithms that turn it into Gumbel noise may
differ in the last bit between devices, as logits do.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from musicgen.errors import InputError

GREEDY_BELOW = 1e-6  # a lower temperature: the likeliest code is certain, and scaled logits overflow
NO_TOP_P = 2.0  # a share that no sum of probabilities exceeds
_MASK32 = 0xFFFFFFFF
_GOLDEN = 0x1E3779B9  # an odd constant of irregular bits, so that steps, codebooks and codes hash differently


@dataclass(frozen=True, slots=True, kw_only=True)
class Sampling:
    """How a code is drawn. Temperature 0 takes the most likely; `top_p` overrides `top_k`; 0 switches either off."""

    temperature: float = 1.0
    top_k: int = 250
    top_p: float = 0.0

    @property
    def greedy(self) -> bool:
        """Whether the most likely code is always taken."""
        return self.temperature <= GREEDY_BELOW


@dataclass(frozen=True, slots=True, kw_only=True)
class Guidance:
    """Classifier-free guidance: its scale, and for style models the text weight of double guidance.

    `scale` 1 switches it off. With `style`, text has that many times the weight of style.
    """

    scale: float = 3.0
    style: float | None = None

    @property
    def groups(self) -> int:
        """Rows per item: conditional and null; with `style` conditional, style only and null; at scale 1 one."""
        if self.style is not None:
            return 3
        return 1 if self.scale == 1 else 2

    def weights(self) -> tuple[float, float]:
        """The factors of the difference to the null row, and of that between the conditional and the style row."""
        return self.scale, 1.0 if self.style is None else self.style

    def apply(self, logits: Tensor) -> Tensor:
        """Guided logits `[B, ...]` from the groups' logits `[groups * B, ...]`, one group after the other."""
        if self.style is not None:
            both, style, null = logits.chunk(3)
            return null + self.scale * (style + self.style * (both - style) - null)
        if self.scale == 1:
            return logits
        conditional, null = logits.chunk(2)
        return null + (conditional - null) * self.scale


def guide(logits: Tensor, members: Tensor, weights: Tensor) -> Tensor:
    """Guided logits `[B, K, V]` of items whose guidance may differ, from all rows' logits `[R, K, V]`.

    `members [3, B]` are each item's conditional, style and null row, the same one where it has fewer; `weights [2, B]`
    are `Guidance.weights`. An item's result equals `Guidance.apply` of its rows.
    """
    both, style, null = logits[members].unbind(0)
    scale, text = weights[:, :, None, None].unbind(0)
    return null + scale * (style + text * (both - style) - null)


@dataclass(frozen=True, slots=True, kw_only=True)
class SamplingRows:
    """The sampling of B rows, each with options of its own: `temperature`, `top_k` and `top_p`, all `[B, 1, 1]`.

    A row that restricts nothing has all codes as its `top_k` and `NO_TOP_P`. Greedy rows have temperature 1 and
    `noisy [B, 1, 1]` 0. `most` is the largest `top_k` of all, 0 where no row has one; `nucleus`: whether one has a
    `top_p`.
    """

    temperature: Tensor
    top_k: Tensor
    top_p: Tensor
    noisy: Tensor
    most: int
    nucleus: bool

    @classmethod
    def of(cls, each: Sequence[Sampling], codes: int, device: torch.device | None = None) -> SamplingRows:
        """The options of some rows that draw from so many codes; raises InputError for a `top_k` beyond them."""
        temperatures, limits, shares = [], [], []
        for sampling in each:
            by_p, by_k = sampling.top_p > 0, sampling.top_k > 0 >= sampling.top_p
            if by_k and not sampling.greedy and sampling.top_k > codes:
                raise InputError(
                    f"top_k must be at most the {codes} codes of a codebook, got {sampling.top_k}."
                )
            temperatures.append(1.0 if sampling.greedy else sampling.temperature)
            limits.append(sampling.top_k if by_k and not sampling.greedy else codes)
            shares.append(sampling.top_p if by_p and not sampling.greedy else NO_TOP_P)

        def column(values: Sequence[float], kind: torch.dtype = torch.float32) -> Tensor:
            return torch.tensor(values, dtype=kind, device=device)[:, None, None]

        return cls(
            temperature=column(temperatures),
            top_k=column(limits, torch.long),
            top_p=column(shares),
            noisy=column([float(not sampling.greedy) for sampling in each]),
            most=max(limit if limit < codes else 0 for limit in limits),
            nucleus=min(shares) < NO_TOP_P,
        )

    def at(self, items: Tensor) -> SamplingRows:
        """The options of some of the rows, by their numbers `[n]`."""
        return replace(
            self, temperature=self.temperature[items], top_k=self.top_k[items], top_p=self.top_p[items],
            noisy=self.noisy[items],
        )  # fmt: skip


def restrict(logits: Tensor, rows: SamplingRows) -> Tensor:
    """Logits `[B, ..., V]` divided by temperature, -inf outside top-k or top-p; ties with the k-th are kept."""
    logits = logits / rows.temperature
    outside = torch.zeros_like(logits, dtype=torch.bool)
    if rows.most:
        best = logits.topk(rows.most, dim=-1).values
        limit = best.gather(-1, (rows.top_k.clamp(max=rows.most) - 1).expand(*best.shape[:-1], 1))
        outside = (logits < limit) & (rows.top_k < logits.shape[-1])
    if rows.nucleus:
        ordered, order = logits.sort(dim=-1, descending=True)
        weights = ordered.softmax(-1)
        # Kept: codes with at most top_p of the probability before them, so also the one that crosses the limit.
        beyond = weights.cumsum(-1) - weights > rows.top_p
        outside = outside | beyond.gather(-1, order.argsort(-1))
    return logits.masked_fill(outside, -torch.inf)


def probabilities(logits: Tensor, sampling: Sampling) -> Tensor:
    """The distribution `[..., V]` that `draw` draws from."""
    if sampling.greedy:
        return torch.nn.functional.one_hot(logits.argmax(-1), logits.shape[-1]).to(logits.dtype)
    V = logits.shape[-1]
    rows = SamplingRows.of([sampling], V, logits.device)
    return restrict(logits.reshape(1, -1, V), rows).softmax(-1).view_as(logits)


def draw(logits: Tensor, rows: SamplingRows, noise: Tensor | None) -> Tensor:
    """One code for each: `[B, K, V] -> [B, K]`. `noise` is Gumbel noise `[B, K, V]`, None where all are greedy."""
    if noise is None:
        return logits.argmax(-1)
    return (restrict(logits, rows) + noise * rows.noisy).argmax(-1)


def gumbel(seeds: Tensor, first_step: int | Tensor, steps: int, codebooks: int, codes: int) -> Tensor:
    """Gumbel noise `[steps, B, K, V]` in float32 for items with `seeds [B]`, from `first_step` (one, or `[B]`) on."""
    # 23 bits and a half fill a float32 mantissa exactly and are never 0 or 1.
    uniform = (noise_bits(seeds, first_step, steps, codebooks, codes).float() + 0.5) * 2.0**-23
    return uniform.log_().neg_().log_().neg_()


def noise_bits(seeds: Tensor, first_step: int | Tensor, steps: int, codebooks: int, codes: int) -> Tensor:
    """Integers below 2^23, `[steps, B, K, V]`: a hash of seed, step, codebook and code."""
    device = seeds.device
    step = (torch.arange(steps, device=device)[:, None] + first_step)[..., None]
    codebook = torch.arange(codebooks, device=device)
    # One 32-bit key per (seed, step, codebook).
    key = seed_keys(seeds)[None, :, None]
    key = mix32(mix32(key ^ mix32(step + _GOLDEN)) ^ mix32(codebook + 2 * _GOLDEN))
    return mix32(key[..., None] ^ code_keys(codes, device)).bitwise_right_shift_(9)


def seed_keys(seeds: Tensor) -> Tensor:
    """A 32-bit hash of each seed's 64 bits."""
    return mix32(mix32(seeds & _MASK32) ^ ((seeds >> 32) & _MASK32))


def code_keys(codes: int, device: torch.device | None = None) -> Tensor:
    """A 32-bit hash `[V]` of each code of a codebook."""
    return mix32(torch.arange(codes, device=device) + 3 * _GOLDEN)


def mix32(x: Tensor) -> Tensor:
    """A well-mixing bijection of 32-bit numbers held in int64; factors below 2^31 let no product overflow.

    The constants are those of the "hash prospector" search for functions of this form.
    """
    x = x ^ (x >> 16)
    x = x.mul_(0x21F0AAAD).bitwise_and_(_MASK32)
    x = x.bitwise_xor_(x >> 15)
    x = x.mul_(0x735A2D97).bitwise_and_(_MASK32)
    return x.bitwise_xor_(x >> 15)
