"""Collapse is seen in the codes: how many different ones each window holds."""

import torch

from musicgen.engine.collapse import collapsed_windows, distinct_codes


def test_distinct_codes_are_counted_in_each_codebook_but_the_first():
    codes = torch.tensor([[9, 8, 7, 6, 5], [1, 1, 2, 2, 3], [4, 4, 4, 4, 4]])
    assert distinct_codes(codes, 2).tolist() == [1 + 1, 2 + 1, 1 + 1, 2 + 1]
    assert distinct_codes(codes, 2, hop=2).tolist() == [2, 2]
    assert distinct_codes(codes, 5).tolist() == [4]
    assert distinct_codes(codes, 50).tolist() == [4], "shorter than a window: one window"
    assert distinct_codes(torch.stack([codes, codes + 1]), 5).tolist() == [[4], [4]]
    assert distinct_codes(codes[:1], 5).tolist() == [5], "with a single codebook, that one"


def test_a_frozen_take_is_seen_and_a_changing_one_is_not():
    rng = torch.Generator().manual_seed(0)
    healthy = torch.randint(1024, (4, 1000), generator=rng)
    frozen = healthy.clone()
    frozen[:, 500:] = frozen[:, 500:510].repeat(1, 50)  # a loop of a fifth of a second
    found = collapsed_windows(torch.stack([healthy, frozen]), 50.0)
    assert found.shape == (2, 16)
    assert not found[0].any()
    # A window holds at most nine healthy frames besides the loop's: 3 * (10 + 9) < 60.
    assert found[1].tolist() == [False] * 10 + [True] * 6
    one_note = healthy.clone()
    one_note[0] = 7
    assert not collapsed_windows(one_note, 50.0).any(), "a steady first codebook is no collapse"


def test_less_than_five_seconds_are_not_judged():
    assert collapsed_windows(torch.zeros(2, 4, 249, dtype=torch.long), 50.0).shape == (2, 0)
    assert collapsed_windows(torch.zeros(4, 250, dtype=torch.long), 50.0).tolist() == [True]
