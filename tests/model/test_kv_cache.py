from __future__ import annotations

import torch

from musicgen.model.kv_cache import KVCache

B, H, WIDTH, CAPACITY = 2, 3, 4, 8


def state_of(gaps: list[int] | None = None) -> KVCache:
    return KVCache(
        self_kv=[torch.full((2, B, H, CAPACITY, WIDTH), torch.nan) for _ in range(2)],
        cross_kv=[],
        positions=torch.arange(float(CAPACITY))[:, None].expand(CAPACITY, 5),
        gaps=None if gaps is None else torch.tensor(gaps),
        self_mask=None,
        cross_mask=None,
    )


def test_pieces_written_one_after_the_other_are_read_back_as_one() -> None:
    generator = torch.Generator().manual_seed(0)
    whole = torch.randn(2, B, H, 6, WIDTH, generator=generator)
    state = state_of()
    for start, stop in ((0, 3), (3, 4), (4, 6)):
        keys, values = state.append(1, whole[:, :, :, start:stop])
        assert torch.equal(keys, whole[0, :, :, :stop])
        assert torch.equal(values, whole[1, :, :, :stop])
        state.used = stop


def test_layers_share_the_count_and_not_the_store() -> None:
    state = state_of()
    one, other = torch.zeros(2, B, H, 2, WIDTH), torch.ones(2, B, H, 2, WIDTH)
    state.append(0, one)
    keys, _ = state.append(1, other)
    assert torch.equal(keys, other[0])
    assert torch.equal(state.self_kv[0][:, :, :, :2], one)
    assert state.self_kv[0][:, :, :, 2:].isnan().all()
    assert (state.used, state.capacity) == (0, CAPACITY)


def test_without_gaps_positions_count_the_columns() -> None:
    state = state_of()
    state.used = 3
    assert state.position_rows(2)[:, 0].tolist() == [3.0, 4.0]


def test_a_row_with_a_gap_counts_on_as_if_it_had_none() -> None:
    state = state_of(gaps=[0, 2])
    state.used = 4
    rows = state.position_rows(3)[..., 0]
    assert rows.tolist() == [[4.0, 5.0, 6.0], [2.0, 3.0, 4.0]]
