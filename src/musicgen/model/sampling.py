"""From logits to codes: guidance, temperature, top-k, top-p, and sampling by the Gumbel-max trick.

Gumbel noise is a stateless hash of (seed, step, codebook, code). A seed therefore gives the same codes in any batch,
duration or chunk size, and there is no generator state to carry. The code drawn is `argmax(log p + g)`. The hash is
integer arithmetic within 63 bits, equal on every device; only the two logarithms that turn it into Gumbel noise may
differ in the last bit between devices, as logits do.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from musicgen.errors import InputError

GREEDY_BELOW = (
    1e-6  # below this temperature the most likely code is certain, and scaled logits would overflow
)
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

    def apply(self, logits: Tensor) -> Tensor:
        """Guided logits `[B, ...]` from the groups' logits `[groups * B, ...]`, one group after the other."""
        if self.style is not None:
            both, style, null = logits.chunk(3)
            return null + self.scale * (style + self.style * (both - style) - null)
        if self.scale == 1:
            return logits
        conditional, null = logits.chunk(2)
        return null + (conditional - null) * self.scale


def restrict(logits: Tensor, sampling: Sampling) -> Tensor:
    """Logits `[..., V]` divided by temperature, -inf outside top-k or top-p; ties with the k-th are kept."""
    logits = logits / sampling.temperature
    V = logits.shape[-1]
    if sampling.top_p > 0:
        ordered, order = logits.sort(dim=-1, descending=True)
        weights = ordered.softmax(-1)
        # Kept: codes with at most top_p of the probability before them, so also the one that crosses the limit.
        outside = weights.cumsum(-1) - weights > sampling.top_p
        return logits.masked_fill(outside.gather(-1, order.argsort(-1)), -torch.inf)
    if sampling.top_k > V:
        raise InputError(f"top_k must be at most the {V} codes of a codebook, got {sampling.top_k}.")
    if 0 < sampling.top_k < V:
        limit = logits.topk(sampling.top_k, dim=-1).values[..., -1:]
        return logits.masked_fill(logits < limit, -torch.inf)
    return logits


def probabilities(logits: Tensor, sampling: Sampling) -> Tensor:
    """The distribution `[..., V]` that `draw` draws from."""
    if sampling.greedy:
        return torch.nn.functional.one_hot(logits.argmax(-1), logits.shape[-1]).to(logits.dtype)
    return restrict(logits, sampling).softmax(-1)


def draw(logits: Tensor, sampling: Sampling, noise: Tensor | None) -> Tensor:
    """One code per row: `[..., V] -> [...]`. `noise` is Gumbel noise of the same shape; greedy needs none."""
    if sampling.greedy or noise is None:
        return logits.argmax(-1)
    if logits.device.type == "cpu" and sampling.top_p <= 0 < sampling.top_k < logits.shape[-1]:
        # Finding the k best is slower than sampling from all codes, and the sampled code is usually among the k best.
        # Not on a GPU: there reading the result back would wait for the device at every step.
        scaled = logits / sampling.temperature
        codes = (scaled + noise).argmax(-1)
        drawn = scaled.gather(-1, codes[..., None])
        if bool(((scaled > drawn).sum(-1) < sampling.top_k).all()):
            return codes
    return (restrict(logits, sampling) + noise).argmax(-1)


def gumbel(seeds: Tensor, first_step: int, steps: int, codebooks: int, codes: int) -> Tensor:
    """Gumbel noise `[steps, B, K, V]` in float32 for items with `seeds [B]`, from `first_step` on."""
    # 23 bits and a half fill a float32 mantissa exactly and are never 0 or 1.
    uniform = (noise_bits(seeds, first_step, steps, codebooks, codes).float() + 0.5) * 2.0**-23
    return uniform.log_().neg_().log_().neg_()


def noise_bits(seeds: Tensor, first_step: int, steps: int, codebooks: int, codes: int) -> Tensor:
    """Integers below 2^23, `[steps, B, K, V]`: a hash of seed, step, codebook and code."""
    device = seeds.device
    step = torch.arange(first_step, first_step + steps, device=device)[:, None, None]
    codebook = torch.arange(codebooks, device=device)
    # 64 bits of seed, the step and the codebook, hashed to one 32-bit key per (seed, step, codebook).
    key = mix32(mix32(seeds & _MASK32) ^ ((seeds >> 32) & _MASK32))[None, :, None]
    key = mix32(mix32(key ^ mix32(step + _GOLDEN)) ^ mix32(codebook + 2 * _GOLDEN))
    code = mix32(torch.arange(codes, device=device) + 3 * _GOLDEN)
    return mix32(key[..., None] ^ code).bitwise_right_shift_(9)


def mix32(x: Tensor) -> Tensor:
    """A well-mixing bijection of 32-bit numbers held in int64; factors below 2^31 let no product overflow.

    The constants are those of the "hash prospector" search for functions of this form.
    """
    x = x ^ (x >> 16)
    x = x.mul_(0x21F0AAAD).bitwise_and_(_MASK32)
    x = x.bitwise_xor_(x >> 15)
    x = x.mul_(0x735A2D97).bitwise_and_(_MASK32)
    return x.bitwise_xor_(x >> 15)
