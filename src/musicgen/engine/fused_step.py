"""A decoding step of a language model in half precision on a GPU, by the kernels of `engine/gpu_kernels.py`, on Hopper
GPUs with the product of `engine/hopper_kernels.py`.

Eight kernels a layer, five without cross-attention, in place of 26 of torch's. docs/performance.md has figures. A row's
codes do not depend on the other rows of a step.
"""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

import torch
from torch import Tensor, nn

from musicgen.engine.device import Decodable
from musicgen.engine.step import Rows, drawn
from musicgen.model.kv_cache import KVCache
from musicgen.model.lm import LanguageModel
from musicgen.model.transformer import Block

HEAD = 64  # numbers of a head, and features of a tile of a product
FEWEST_ROWS, MOST_ROWS = 16, 128  # of a tile of a product
DEPTHS = 128, 64  # inputs that are read at once in a product, the first that its inputs are a multiple of
STAGES = 4  # of loads that are under way in a product, where there is memory for them
SHARED_BYTES, LEAST_SHARED_BYTES = 227 * 1024, 99 * 1024  # that a program may have, on Hopper and on others
PROGRAMS = 128  # a product has at least so many, by splitting its sums, or as many as its shape allows
SHORTEST = 256  # inputs of a part of a sum, at least
BLOCK, CONDITION_BLOCK = 128, 32  # columns that attention reads at once, of codes and of a condition
PIECE = 256  # columns that are attended to by themselves
SHARING_ROWS, MOST_PIECES = 16, 8  # of so few rows, with so few pieces, each piece has its own program

# Of the products of `engine/hopper_kernels.py`:
HOPPER = True  # whether they are used
FEWEST_HOPPER_ROWS = 8
LONGEST = 512  # inputs of a part of queries, keys and values, at most
WHOLE_ROWS, WHOLE_BYTES = 32, 64 * 1024  # inputs of so few rows, if they are no larger, are read at once
RESERVED = 2048  # bytes of shared memory for other things than weights and inputs
INNER_PROGRAMS, INNER_ROWS = 96, 32  # with so many programs sums are not shared out among them
MANY_ROWS = 64  # from so many on one program makes all parts of a sum, and has more warps


@cache
def kernels(device: torch.device) -> Any:
    """The module of the kernels, or None where they cannot run: without Triton, a recent one, or a compiler; on AMD's
    GPUs, and on NVIDIA's before Ampere.
    """
    if device.type != "cuda":
        if os.environ.get("TRITON_INTERPRET") != "1":
            return None
    elif torch.version.hip is not None or torch.cuda.get_device_capability(device) < (8, 0):
        return None
    try:
        from musicgen.engine import gpu_kernels

        gpu_kernels.check(device)
    except ImportError:
        return None
    except Exception as error:  # Triton builds code with the compilers of the machine: whatever fails there
        warnings.warn(f"Steps are made by torch, since Triton does not work here: {error}", stacklevel=2)
        return None
    return gpu_kernels


def can_fuse(lm: Decodable) -> bool:
    """Whether a model's steps can be made by the kernels: half precision, heads of 64, widths of multiples of it."""
    if not isinstance(lm, LanguageModel) or lm.norm.weight.dtype not in (torch.float16, torch.bfloat16):
        return False
    config = lm.config
    fitting = config.width == config.heads * HEAD and config.ffn_width % HEAD == 0
    return fitting and kernels(lm.device) is not None


def overlaps(device: torch.device) -> bool:
    """Whether a kernel may start before the one before it has ended: from Hopper on."""
    return device.type == "cuda" and torch.cuda.get_device_capability(device) >= (9, 0)


def stages(tile: int, depth: int, memory: int) -> int:
    """Loads under way in a product of tiles of so many rows, where a multiprocessor shares `memory` bytes."""
    return max(2, min(STAGES if tile < MOST_ROWS else STAGES - 1, memory // (2 * depth * (HEAD + tile))))


@cache
def hopper_kernels(device: torch.device) -> Any:
    """The module of the product for Hopper GPUs, or None on others, and where it cannot be built."""
    if device.type != "cuda" or torch.cuda.get_device_capability(device) != (9, 0) or kernels(device) is None:
        return None
    try:
        from musicgen.engine import hopper_kernels as module

        module.check(device)
    except Exception as error:  # Gluon, in which it is written, changes from release to release of Triton
        message = (
            f"Steps are a fifth slower than they could be, as Triton's Gluon does not work here: {error}"
        )
        warnings.warn(message, stacklevel=2)
        return None
    return module


@dataclass(frozen=True, slots=True)
class Product:
    """How a product of K inputs and N outputs is shared out. It does not depend on the rows, whose results thus do not.

    `splits` parts of each sum, read in steps of `depth`.
    """

    splits: int
    depth: int

    @classmethod
    def of(cls, K: int, N: int, longest: int | None = None) -> Product:
        """For a weight `[N, K]`; K is a multiple of 64. A part has at most `longest` inputs."""
        depth = next(each for each in DEPTHS if K % each == 0)
        tiles, steps = -(-N // HEAD), K // depth
        parts = [n for n in range(1, steps + 1) if steps % n == 0 and (n == 1 or K // n >= SHORTEST)]
        fitting = (n for n in parts if tiles * n >= PROGRAMS and (longest is None or K // n <= longest))
        return cls(next(fitting, parts[-1]), depth)


@dataclass(frozen=True, slots=True)
class HopperTiles:
    """How the rows of a product are shared out on a Hopper GPU. Their results do not depend on it.

    `rows` of a tile, `stages` of loads under way; `whole`: all inputs are read at once; `inner`: one program makes all
    parts of a sum.
    """

    rows: int
    stages: int
    whole: bool
    inner: bool

    @classmethod
    def of(cls, how: Product, K: int, N: int, R: int, memory: int, *, in_parts: bool) -> HopperTiles:
        """For R rows, where a program may have so many bytes of `memory`; `in_parts`: the sums are left in parts."""
        rows, inner, tiles = min(max(FEWEST_HOPPER_ROWS, R), MOST_ROWS), False, -(-N // HEAD)
        if how.splits > 1 and rows >= MANY_ROWS:
            inner = tiles >= INNER_PROGRAMS
            if not inner and not in_parts and K // how.splits <= LONGEST:
                inner = tiles * -(-R // INNER_ROWS) >= INNER_PROGRAMS
                rows = INNER_ROWS if inner else rows
        part = K if inner else K // how.splits
        whole = rows <= WHOLE_ROWS and 2 * rows * part <= WHOLE_BYTES
        each = 2 * how.depth * (HEAD if whole else HEAD + rows)
        left = memory - RESERVED - (2 * rows * part if whole else 0)
        return cls(rows, max(2, left // each), whole, inner)


class FusedStep:
    """The memory of steps of R rows, and the launches of their kernels. Called, it makes one step."""

    def __init__(self, lm: LanguageModel, R: int) -> None:
        config, weight = lm.config, lm.norm.weight
        self._lm, self._R, self._kernels = lm, R, kernels(weight.device)
        self._hopper = hopper_kernels(weight.device) if HOPPER else None
        self._overlap = overlaps(weight.device)
        self._shared = SHARED_BYTES
        if weight.device.type == "cuda":
            properties = torch.cuda.get_device_properties(weight.device)
            self._shared = getattr(properties, "shared_memory_per_block_optin", LEAST_SHARED_BYTES)
        D, F, logits = config.width, config.ffn_width, config.codebooks * config.codebook_size

        def memory(*shape: int, dtype: torch.dtype = weight.dtype) -> Tensor:
            return torch.zeros(*shape, dtype=dtype, device=weight.device)

        self._x = memory(R, D, dtype=torch.float32)
        self._stats = memory(2, D // HEAD, R, dtype=torch.float32)
        self._scaled, self._mixed, self._inner = memory(R, D), memory(R, D), memory(R, F)
        self._logits = memory(R, logits, dtype=torch.float32)
        shapes = [(D, D), (D, F), (F, D), (D, logits)]
        self._products = {shape: Product.of(*shape) for shape in shapes}
        longest = None if self._hopper is None else LONGEST
        self._products[D, 3 * D] = Product.of(D, 3 * D, longest)
        split = [(each.splits, N) for (_, N), each in self._products.items()]
        self._parts = memory(max(n * R * N for n, N in split), dtype=torch.float32)
        tiles = max(-(-N // HEAD) for _, N in split) * -(-R // MOST_ROWS)
        self._counts = memory(max(tiles, R * config.heads), dtype=torch.int32)
        pieces = MOST_PIECES if R <= SHARING_ROWS else 0
        self._pieces = memory(R, config.heads, pieces, HEAD + 2, dtype=torch.float32)
        self._terms = {layer: _norm_terms(norm, layer) for norm, layer in _norms(lm)}

    @property
    def error(self) -> type[Exception]:
        """What is raised where a kernel cannot be built for the GPU, or does not fit it."""
        return cast("type[Exception]", self._kernels.TritonError)

    def __call__(
        self, cache: KVCache, rows: Rows, *, known: Tensor, seeds: Tensor, places: Tensor, out: Tensor
    ) -> None:
        """Write the next codes to `out [R, K]`, as `engine.step.step` makes them; the cache has a column more.

        The last codes are `known [R, K]`, or those in `out` where these are below 0.
        """
        logits = self._next_logits(cache, rows, known=known, last=out)
        config, sampling = self._lm.config, rows.sampling
        assert rows.live is not None, "a static step knows which of its rows count"
        space = 1 << (config.codebook_size - 1).bit_length()
        self._kernels.sample[self._R, config.codebooks](
            logits, rows.members, rows.weights, sampling.temperature, sampling.top_k, sampling.noisy, seeds, places,
            logits if rows.penalty is None else rows.penalty, rows.live, cache.lengths, cache.steps, out, self._R,
            K=config.codebooks, V=config.codebook_size, SPACE=space, ROWS=self._R, RESTRICT=sampling.most > 0,
            PENALTY=rows.penalty is not None, OVERLAP=self._overlap, launch_pdl=self._overlap, num_warps=8,
        )  # fmt: skip
        if not sampling.nucleus:
            return
        # What the kernel drew is not used, only its count of the columns.
        out.copy_(drawn(logits.view(self._R, config.codebooks, -1), rows))

    def _next_logits(self, cache: KVCache, rows: Rows, *, known: Tensor, last: Tensor) -> Tensor:
        """Float32 logits `[R, K V]`."""
        lm, config, R, D = self._lm, self._lm.config, self._R, self._lm.config.width
        size, x, blocks = cache.size, self._x, _blocks(self._lm)
        gains = [each.norm_self.weight for each in blocks[1:]] + [lm.norm.weight]
        self._kernels.embed[R, D // HEAD](
            known, last, rows.takes, lm.embedding.weight, cache.added, cache.positions, cache.lengths, cache.steps,
            blocks[0].norm_self.weight, x, self._scaled, self._stats, R, size.columns, size.added,
            K=config.codebooks, ROWS_OF_CODES=config.codebook_size + 1,
            D=D, OVERLAP=self._overlap, launch_pdl=self._overlap, num_warps=1,
        )  # fmt: skip
        for layer, (block, gain) in enumerate(zip(blocks, gains, strict=True)):
            own, cross = block.self_attention, block.cross_attention
            self._attention(own.in_proj, cache.self_kv[layer], cache.lengths, own=True)
            if cross is not None and block.norm_cross is not None and cache.cross_kv:
                self._linear(own.out_proj, self._mixed, x, gain=block.norm_cross.weight)
                self._attention(cross.q_proj, cache.cross_kv[layer], cache.cross_lengths, own=False)
                self._linear(cross.out_proj, self._mixed, x, gain=block.norm_ffn.weight)
            else:
                self._linear(own.out_proj, self._mixed, x, gain=block.norm_ffn.weight)
            self._linear(block.up, self._scaled, self._inner, gelu=True)
            self._linear(block.down, self._inner, x, gain=gain)
        self._linear(lm.head, self._scaled, self._logits)
        return self._logits

    def _linear(
        self,
        layer: nn.Linear,
        x: Tensor,
        out: Tensor | None,
        *,
        gain: Tensor | None = None,
        gelu: bool = False,
    ) -> int:
        """A product, of scaled inputs of a norm where there is one before it; with `gain` it is added to `out`.

        Without `out` its sums are left in parts, for `_attention`; returns how many.
        """
        R, (N, K) = self._R, layer.weight.shape
        how, (sums, shift) = self._products[K, N], self._terms.get(layer, (x, x))
        tensors = (
            x, layer.weight, sums, shift, self._stats, x if out is None else out, self._scaled,
            x if gain is None else gain, self._parts, self._counts, R, N,
        )  # fmt: skip
        what = {
            "K": K, "SPLITS": how.splits, "DEPTH": how.depth, "NORM": out is not None and layer in self._terms,
            "GELU": gelu, "ADD": gain is not None, "PARTS": out is None, "launch_pdl": self._overlap,
        }  # fmt: skip
        if self._hopper is not None:
            tiles = HopperTiles.of(how, K, N, R, self._shared, in_parts=out is None)
            splits = 1 if tiles.inner else how.splits
            self._hopper.linear[-(-N // HEAD), splits, -(-R // tiles.rows)](
                *tensors, **what, ROWS=tiles.rows, STAGES=tiles.stages, WHOLE=tiles.whole, INNER=tiles.inner,
                num_warps=4 if tiles.rows < MANY_ROWS else 8,
            )  # fmt: skip
            return splits
        tile = min(max(FEWEST_ROWS, R), MOST_ROWS)
        self._kernels.linear[-(-N // HEAD), how.splits, -(-R // tile)](
            *tensors, **what, ROWS=tile, STAGES=stages(tile, how.depth, self._shared), OVERLAP=self._overlap,
            num_warps=4,
        )  # fmt: skip
        return how.splits

    def _attention(self, layer: nn.Linear, store: Tensor, lengths: Tensor, *, own: bool) -> None:
        """A product that gives queries, with `own` also keys and values of the new column, and their attention."""
        splits = self._linear(layer, self._scaled, None)
        (N, K), (heads, columns), (sums, shift) = layer.weight.shape, store.shape[2:4], self._terms[layer]
        # Whatever the size of the cache: a row's sums must not depend on it, as others may need a larger one.
        block, pieces = BLOCK if own else CONDITION_BLOCK, -(-columns // PIECE)
        shared = pieces <= max(1, self._pieces.shape[2])
        self._kernels.attention[self._R, heads, pieces if shared else 1](
            self._parts, sums, shift, self._stats, store, lengths, self._mixed, self._pieces, self._counts, self._R, N,
            store.stride(0), columns, heads, SPLITS=splits, TILES=K // HEAD, SPACE=1 << (K // HEAD - 1).bit_length(),
            BLOCK=block, PIECE=PIECE, SHARED=shared, OWN=own, EARLY=self._hopper is not None, OVERLAP=self._overlap,
            launch_pdl=self._overlap, num_warps=4 if block > 32 else 1,
        )  # fmt: skip


def _blocks(lm: LanguageModel) -> list[Block]:
    return [cast("Block", block) for block in lm.blocks]  # nn.ModuleList does not know what it holds


def _norms(lm: LanguageModel) -> Iterator[tuple[nn.LayerNorm, nn.Linear]]:
    """Each norm, and the product that it comes before."""
    for block in _blocks(lm):
        yield block.norm_self, block.self_attention.in_proj
        if block.cross_attention is not None and block.norm_cross is not None:
            yield block.norm_cross, block.cross_attention.q_proj
        yield block.norm_ffn, block.up
    yield lm.norm, lm.head


def _norm_terms(norm: nn.LayerNorm, layer: nn.Linear) -> tuple[Tensor, Tensor]:
    """What a product needs of a norm's gain and bias, `[N]` each: LN(x) W = (x g W - mean g W) / deviation + b W."""
    weight = layer.weight.float()
    return weight @ norm.weight.float(), weight @ norm.bias.float()
