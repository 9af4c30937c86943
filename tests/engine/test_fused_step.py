"""The kernels of a GPU's step: the logits and codes of torch's step, whatever other rows there are.

They run on a GPU, or interpreted on a CPU where Triton is installed and TRITON_INTERPRET=1 is set: `make kernels`.
"""

from __future__ import annotations

import os
from copy import deepcopy
from dataclasses import replace
from functools import cache

import pytest
import torch

from musicgen.config import LMConfig
from musicgen.engine import fused_step
from musicgen.engine.batch import Batch, run
from musicgen.engine.fused_step import HEAD, FusedStep, Product, can_fuse
from musicgen.engine.gpu_step import cuda_graph
from musicgen.engine.sequence import Sequence
from musicgen.engine.step import Rows
from musicgen.engine.windows import plan_windows
from musicgen.model.conditioning import Conditioning
from musicgen.model.kv_cache import CacheSize, KVCache
from musicgen.model.lm import LanguageModel, initialize
from musicgen.model.sampling import Guidance, Sampling, SamplingRows, draw, guide, gumbel

ON_GPU = torch.cuda.is_available()
DEVICE = torch.device("cuda" if ON_GPU else "cpu")
HERE = ON_GPU or os.environ.get("TRITON_INTERPRET") == "1"
needs_triton = pytest.mark.skipif(
    not HERE, reason="There is no CUDA device here, nor TRITON_INTERPRET=1 (make kernels)."
)
needs_gpu = pytest.mark.skipif(not ON_GPU, reason="There is no CUDA device here.")
HALVES = [torch.float16, torch.bfloat16] if ON_GPU else [torch.float16]  # NumPy has no bfloat16
WIDTH, CODES, TEXT, K = 128, 40, 5, 4
STEPS, MORE = (
    2,
    2 if ON_GPU else 1,
)  # steps of few rows, and of many, which take long where they are interpreted


def config(*, cross: bool) -> LMConfig:
    return LMConfig(
        width=WIDTH, heads=WIDTH // HEAD, layers=2, ffn_width=512, codebooks=K, codebook_size=CODES,
        delays=(0, 1, 2, 3), cross_attention=cross,
    )  # fmt: skip


@cache
def models(dtype: torch.dtype, *, cross: bool) -> tuple[LanguageModel, LanguageModel]:
    """A model in half precision, and one with the same weights that computes in float32."""
    generator = torch.Generator().manual_seed(3)
    lm = LanguageModel(config(cross=cross))
    initialize(lm, generator)
    lm.head.weight.data *= 4
    for each in lm.modules():
        if isinstance(each, torch.nn.LayerNorm):
            each.weight.data.uniform_(0.5, 1.5, generator=generator)
            each.bias.data.normal_(0, 0.2, generator=generator)
    half = lm.to(DEVICE, dtype).eval().requires_grad_(False)
    return half, deepcopy(half).float()


def begun(lm: LanguageModel, R: int, columns: int = 64) -> KVCache:
    """A cache of rows with conditions of their own, of which the odd ones have 20 columns already."""
    cross = lm.config.cross_attention
    cache = lm.new_cache(CacheSize(rows=R, columns=columns, condition=TEXT * cross, added=3))
    for row in range(R):
        generator = torch.Generator().manual_seed(row)

        def numbers(*shape: int, generator: torch.Generator = generator) -> torch.Tensor:
            return torch.randn(*shape, generator=generator).to(DEVICE)

        condition = numbers(1, TEXT - row % 2, WIDTH) if cross else None
        lm.start(cache, row, Conditioning(cross=condition, added=0.3 * numbers(1, 3, WIDTH)))
        if row % 2:
            codes = torch.randint(0, CODES, (1, K, 20), generator=generator).to(DEVICE)
            lm.extend(codes, cache, torch.tensor([row], device=DEVICE))
    return cache


def rows_of(R: int, sampling: list[Sampling], groups: list[int] | None = None) -> Rows:
    """R rows of takes that have one row each, or so many as `groups` says."""
    groups = groups or [1] * R
    first = [sum(groups[:n]) for n in range(len(groups))]
    members, weights = torch.zeros(3, R, dtype=torch.long), torch.ones(2, R)
    for take, (at, count) in enumerate(zip(first, groups, strict=True)):
        members[:, take] = torch.tensor([at, at + (count == 3), at + count - 1])
        weights[:, take] = torch.tensor([2.5, 4.0 if count == 3 else 1.0])
    each = (sampling * R)[:R]
    return Rows(
        slots=torch.arange(R, device=DEVICE), width=R,
        takes=torch.arange(len(groups)).repeat_interleave(torch.tensor(groups)).to(DEVICE),
        members=members.to(DEVICE), weights=weights.to(DEVICE),
        sampling=SamplingRows.of(each, CODES, DEVICE),
        codes=torch.zeros(R, K, dtype=torch.long, device=DEVICE),
        live=torch.ones(R, dtype=torch.long, device=DEVICE),
    )  # fmt: skip


def known(R: int, step: int) -> torch.Tensor:
    """Codes `[R, K]`: those of a row are the same for any R."""
    codes = torch.randint(0, CODES, (256, K), generator=torch.Generator().manual_seed(step))
    return codes[:R].contiguous().to(DEVICE)


def steps(lm: LanguageModel, R: int, count: int) -> tuple[torch.Tensor, torch.Tensor, KVCache]:
    """Logits `[count, R, K V]` and codes `[count, R, K]` of some steps, and the cache after them."""
    cache, fused, rows = begun(lm, R), FusedStep(lm, R), rows_of(R, [Sampling(top_k=7)])
    seeds, logits, drawn = torch.arange(R, device=DEVICE) * 2**33 + 5, [], []
    for step in range(count):
        out, places = torch.zeros_like(rows.codes), torch.full((R,), 70_000 + step, device=DEVICE)
        fused(cache, rows, known=known(R, step), seeds=seeds, places=places, out=out)
        logits.append(fused._logits.clone())
        drawn.append(out)
    return torch.stack(logits), torch.stack(drawn), cache


@needs_triton
@torch.inference_mode()
@pytest.mark.parametrize("R", [1, 4, 32, *([128, 256] if ON_GPU else [])])
@pytest.mark.parametrize("cross", [True, False])
@pytest.mark.parametrize("dtype", HALVES)
def test_logits_are_those_of_float32(dtype: torch.dtype, R: int, *, cross: bool) -> None:
    half, whole = models(dtype, cross=cross)
    found, _, cache = steps(half, R, STEPS if R < 32 else MORE)
    other, rows = begun(whole, R), torch.arange(R, device=DEVICE)
    live = torch.ones_like(rows)
    for step, logits in enumerate(found):
        expected = whole.next_logits(known(R, step), other, rows, live).reshape(R, -1)
        error = (logits - expected).abs().max() / expected.abs().max()
        assert error < (4e-3 if dtype == torch.float16 else 4e-2), step
    assert torch.equal(cache.lengths, other.lengths) and torch.equal(cache.steps, other.steps)


@needs_triton
@torch.inference_mode()
@pytest.mark.parametrize("R", [32, *([128, 256] if ON_GPU else [])])
@pytest.mark.parametrize("dtype", HALVES)
def test_a_row_is_the_same_to_the_bit_whatever_the_others(dtype: torch.dtype, R: int) -> None:
    lm = models(dtype, cross=True)[0]
    few, drawn, _ = steps(lm, 2, MORE)
    many, others, _ = steps(lm, R, MORE)
    assert torch.equal(few, many[:, :2]) and torch.equal(drawn, others[:, :2])


@needs_triton
@torch.inference_mode()
@pytest.mark.parametrize("R", [1, 32])
def test_long_sums_and_many_columns_are_shared_out(R: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """In parts of 64 inputs and pieces of 16 columns: by several programs, and by one."""
    for name, value in {"DEPTHS": (64,), "SHORTEST": 64, "BLOCK": 16, "PIECE": 16}.items():
        monkeypatch.setattr(fused_step, name, value)
    half, whole = models(torch.float16, cross=True)
    assert Product.of(512, WIDTH).splits == 8
    found, _, _ = steps(half, R, 1)
    other, rows = begun(whole, R), torch.arange(R, device=DEVICE)
    expected = whole.next_logits(known(R, 0), other, rows, torch.ones_like(rows)).reshape(R, -1)
    assert (found[0] - expected).abs().max() < 4e-3 * expected.abs().max()
    assert torch.equal(found[:, :1], steps(half, 2, 1)[0][:, :1])


@needs_triton
@torch.inference_mode()
def test_a_row_does_not_depend_on_the_size_of_the_cache() -> None:
    """Another row may have more columns, and a longer condition."""
    lm, found = models(torch.float16, cross=True)[0], []
    generator = torch.Generator().manual_seed(5)
    condition = Conditioning(cross=torch.randn(1, 13, WIDTH, generator=generator).to(DEVICE))
    codes = torch.randint(0, CODES, (1, K, 30), generator=generator).to(DEVICE)
    for size in (CacheSize(rows=1, columns=31, condition=13), CacheSize(rows=1, columns=400, condition=90)):
        cache, rows = lm.new_cache(size), rows_of(1, [Sampling(top_k=7)])
        lm.start(cache, 0, condition)
        lm.extend(codes, cache, rows.slots)
        fused = FusedStep(lm, 1)
        fused(
            cache, rows, known=known(1, 0), seeds=rows.takes, places=rows.takes, out=torch.zeros_like(rows.codes)
        )  # fmt: skip
        found.append(fused._logits)
    assert torch.equal(*found)


@needs_gpu
@torch.inference_mode()
@pytest.mark.parametrize("columns", [100, 700])
@pytest.mark.parametrize("dtype", HALVES)
def test_a_layer_of_larges_width_is_the_same_to_the_bit_for_any_rows(
    dtype: torch.dtype, columns: int
) -> None:
    """For all numbers of rows, which are shared out in different ways; and near that of torch in float32."""
    shape = replace(config(cross=True), width=2048, heads=32, layers=1, ffn_width=8192, codebook_size=2048)
    with DEVICE:
        lm = LanguageModel(shape)
    initialize(lm, torch.Generator(DEVICE).manual_seed(4))
    lm = lm.to(dtype).eval().requires_grad_(False)
    generator = torch.Generator(DEVICE).manual_seed(5)
    size = CacheSize(rows=128, columns=768, condition=40)
    given = [torch.randn(2, 1, 32, n, HEAD, generator=generator, device=DEVICE) for n in (768, 40)]
    given[0][0] *= 4  # so that attention has something to choose from
    codes = torch.randint(0, 2048, (1, K), generator=generator, device=DEVICE)
    found = []
    for R in (128, 64, 32, 16, 8, 2, 1, 0):
        made = deepcopy(lm).float() if R == 0 else lm
        cache = made.new_cache(replace(size, rows=max(R, 1)))
        cache.self_kv[0].copy_(given[0].expand_as(cache.self_kv[0]))
        cache.cross_kv[0].copy_(given[1].expand_as(cache.cross_kv[0]))
        cache.lengths.fill_(columns)
        cache.cross_lengths.fill_(40)
        if R == 0:
            one = torch.zeros(1, dtype=torch.long, device=DEVICE)
            expected = made.next_logits(codes, cache, one, one + 1).flatten()
            continue
        fused, rows = FusedStep(lm, R), rows_of(R, [Sampling(top_k=7)])
        fused(
            cache, rows, known=codes.expand(R, K).contiguous(), seeds=rows.takes, places=rows.takes,
            out=torch.zeros(R, K, dtype=torch.long, device=DEVICE),
        )  # fmt: skip
        assert (fused._logits == fused._logits[:1]).all()
        found.append(fused._logits[0].clone())
    assert all(torch.equal(found[0], each) for each in found)
    assert (found[0] - expected).abs().max() < (
        1e-2 if dtype == torch.float16 else 8e-2
    ) * expected.abs().max()


@needs_triton
@torch.inference_mode()
@pytest.mark.filterwarnings("ignore::RuntimeWarning")  # NumPy tells of what is not finite
@pytest.mark.parametrize("kind", ["plain", "top_p", "penalty", "broken", "one codebook broken"])
def test_codes_are_drawn_as_by_torch(kind: str) -> None:
    """With guidance of one, two and three rows, and sampling of all kinds; what is not finite is told of."""
    lm, groups = deepcopy(models(torch.float16, cross=True)[0]), [1, 2, 3, 2]
    B, R = len(groups), 8
    options = [
        Sampling(top_k=7),
        Sampling(temperature=0.0),
        Sampling(temperature=0.7, top_k=0),
        Sampling(top_k=1),
    ]
    if kind == "top_p":
        options[2] = Sampling(top_p=0.6)
    if "broken" in kind:
        lm.head.weight[0 if kind == "broken" else 3 * CODES + 1, 0] = torch.inf
    cache, fused, rows = begun(lm, R), FusedStep(lm, R), rows_of(R, options, groups)
    if kind == "penalty":
        rows.penalty = 3 * torch.rand(R, K, CODES, generator=torch.Generator().manual_seed(1)).to(DEVICE)
    seeds, places = torch.arange(R, device=DEVICE) * 2**33 + 5, torch.arange(R, device=DEVICE) + 70_000
    out, rows.noise = torch.zeros_like(rows.codes), gumbel(seeds, places, 1, K, CODES)[0]
    fused(cache, rows, known=known(R, 0), seeds=seeds, places=places, out=out)
    guided = guide(fused._logits.view(R, K, CODES), rows.members, rows.weights)
    expected = draw(guided if rows.penalty is None else guided - rows.penalty, rows.sampling, rows.noise)
    if kind == "broken":
        assert (out[:B, 0] == -1).all()
    elif kind == "one codebook broken":
        assert (out[:B, 3] == -1).all() and torch.equal(out[:B, :3], expected[:B, :3])
    else:
        assert torch.equal(out[:B], expected[:B])


@needs_triton
@torch.inference_mode()
def test_codes_that_are_not_known_are_those_drawn_before() -> None:
    lm = models(torch.float16, cross=True)[0]
    rows, found = rows_of(2, [Sampling(top_k=7)]), []
    seeds, places, codes = torch.zeros(2, dtype=torch.long, device=DEVICE), rows.slots + 9, known(2, 0)
    for given, before in ((codes, known(2, 1)), (torch.full_like(codes, -1), codes)):
        fused, out = FusedStep(lm, 2), before.clone()
        fused(begun(lm, 2), rows, known=given, seeds=seeds, places=places, out=out)
        found.append((fused._logits, out))
    assert torch.equal(found[0][0], found[1][0]) and torch.equal(found[0][1], found[1][1])


@needs_triton
@torch.inference_mode()
def test_rows_that_no_take_has_keep_their_length() -> None:
    lm = models(torch.float16, cross=True)[0]
    cache, rows = begun(lm, 4, columns=20), rows_of(4, [Sampling(top_k=7)])  # two rows are full
    rows.live = torch.tensor([1, 0, 1, 0], device=DEVICE)
    zeros = torch.zeros(4, dtype=torch.long, device=DEVICE)
    out = torch.zeros_like(rows.codes)
    FusedStep(lm, 4)(cache, rows, known=known(4, 0), seeds=zeros, places=zeros, out=out)
    assert cache.lengths.tolist() == [1, 20, 1, 20] and cache.steps.tolist() == [1, 20, 1, 20]


def sequence(number: int) -> Sequence:
    """A take: its guidance, sampling and length depend on its number."""
    generator = torch.Generator().manual_seed(number)
    guidance = [Guidance(), Guidance(scale=1.0), Guidance(scale=2.0, style=4.0)][number % 3]
    sampling = [Sampling(top_k=5), Sampling(temperature=0.8, top_k=0), Sampling(top_p=0.7)][number // 3 % 3]
    vectors = torch.randn(guidance.groups, 1 + number % TEXT, WIDTH, generator=generator).to(DEVICE)
    return Sequence(
        config(cross=True), plan_windows(9 + number, window=12, stride=6), lambda _: Conditioning(cross=vectors),
        seed=number, sampling=sampling, guidance=guidance,
    )  # fmt: skip


@needs_gpu
@pytest.mark.parametrize("dtype", HALVES)
def test_a_take_of_a_batch_has_the_codes_that_it_has_alone(dtype: torch.dtype) -> None:
    """Also those that join or leave meanwhile: in half precision exactly, since no row depends on another one."""
    lm, alone = models(dtype, cross=True)[0], [sequence(number) for number in range(40)]
    assert can_fuse(lm)
    for each in alone:
        list(run(lm, [each]))
    batch, together, left = (
        Batch(lm, capture=cuda_graph),
        [sequence(number) for number in range(40)],
        sequence(7),
    )
    batch.add(left)
    for number, each in enumerate(together):
        batch.add(each)
        if number % 4 == 0:
            batch.step()
    batch.remove(left)
    while batch:
        batch.step()
    for one, other in zip(alone, together, strict=True):
        assert torch.equal(one.codes, other.codes)


def test_only_half_precision_is_made_by_the_kernels() -> None:
    lm = LanguageModel(config(cross=True))
    assert not can_fuse(lm)
    assert can_fuse(lm.to(DEVICE, torch.float16)) == HERE
    narrow = replace(config(cross=True), heads=4)
    assert not can_fuse(LanguageModel(narrow).to(DEVICE, torch.float16))
