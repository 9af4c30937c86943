from __future__ import annotations

import torch

from musicgen.model.conditioning import Conditioning
from musicgen.model.kv_cache import GRAIN, Attended, CacheSize, KVCache, spread

R, H, WIDTH, COLUMNS = 3, 2, 4, 8


def new(rows: int = R, columns: int = COLUMNS, added: int = 2) -> KVCache:
    return KVCache(
        self_kv=[torch.full((2, rows, H, columns, WIDTH), torch.nan) for _ in range(2)],
        cross_kv=[],
        cross_lengths=torch.zeros(rows, dtype=torch.long),
        added=torch.zeros(rows, added, WIDTH),
        positions=torch.arange(float(columns))[:, None].expand(columns, WIDTH),
        lengths=torch.zeros(rows, dtype=torch.long),
        steps=torch.zeros(rows, dtype=torch.long),
    )


def test_each_row_is_written_where_it_ends() -> None:
    cache, generator = new(), torch.Generator().manual_seed(0)
    whole = torch.randn(2, R, H, 6, WIDTH, generator=generator)
    at = [0] * R
    for rows, S in (([0, 2], 3), ([1], 2), ([2, 1, 0], 1), ([1], 3)):
        attended = Attended(cache, torch.tensor(rows), S)
        assert attended.columns.tolist() == [[at[row] + s for s in range(S)] for row in rows]
        cache.write(
            1,
            attended.rows,
            attended.columns,
            torch.stack([whole[:, r, :, at[r] : at[r] + S] for r in rows], 1),
        )
        attended.finish(codes=True)
        for row in rows:
            at[row] += S
    assert cache.lengths.tolist() == at == [4, 6, 4] and cache.steps.tolist() == at
    for row in range(R):
        assert torch.equal(cache.self_kv[1][:, row, :, : at[row]], whole[:, row, :, : at[row]])
        assert cache.self_kv[1][:, row, :, at[row] :].isnan().all()
    assert cache.self_kv[0].isnan().all(), "layers share the lengths and not the store"


def test_a_prefix_counts_as_columns_and_not_as_codes() -> None:
    cache = new()
    Attended(cache, torch.tensor([1]), 3).finish(codes=False)
    Attended(cache, torch.tensor([0, 1]), 1).finish(codes=True, live=torch.tensor([0, 1]))
    assert (cache.lengths.tolist(), cache.steps.tolist()) == ([0, 4, 0], [0, 1, 0])
    cache.empty(1, Conditioning(added=torch.ones(1, 1, WIDTH)))
    assert (cache.lengths.tolist(), cache.steps.tolist()) == ([0, 0, 0], [0, 0, 0])
    assert cache.added.sum((1, 2)).tolist() == [0, 2 * WIDTH, 0]


def test_a_larger_cache_takes_all_over() -> None:
    cache, larger = new(), new(5, 16, 4)
    cache.self_kv[1].normal_()
    cache.added.normal_()
    cache.lengths[:], cache.steps[:] = torch.tensor([3, 8, 0]), torch.tensor([1, 2, 0])
    larger.take_over(cache)
    assert larger.lengths.tolist() == [3, 8, 0, 0, 0] and larger.steps.tolist() == [1, 2, 0, 0, 0]
    assert torch.equal(larger.self_kv[1][:, :R, :, :COLUMNS], cache.self_kv[1])
    assert torch.equal(larger.added[:R, 2:], cache.added[:, -1:].expand(-1, 2, -1)), "the last goes on"


def test_vectors_are_spread_to_the_end() -> None:
    out = torch.full((3, 2), torch.nan)
    spread(torch.tensor([[[1.0, 2.0], [3.0, 4.0]]]), out)
    assert out.tolist() == [[1, 2], [3, 4], [3, 4]]
    spread(None, out)
    assert not out.any()


def test_sizes_hold_what_is_needed() -> None:
    prefix = Conditioning(prefix=torch.zeros(2, 7, 4), added=torch.zeros(2, 9, 4))
    size = CacheSize.of(prefix, rows=2, steps=GRAIN)
    assert size == CacheSize(rows=2, columns=2 * GRAIN, condition=0, added=9)
    other = CacheSize.of(Conditioning(cross=torch.zeros(1, 5, 4)), rows=4, steps=3)
    assert size.at_least(other) == CacheSize(rows=4, columns=2 * GRAIN, condition=5, added=9)
    assert new().size == CacheSize(rows=R, columns=COLUMNS, added=2)
