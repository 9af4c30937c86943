"""Collapse is seen in the codes: how many different ones each window holds."""

import torch

from musicgen.engine.collapse import (
    RepetitionPenalty,
    choose_context,
    collapsed_windows,
    distinct_codes,
)


def test_distinct_codes_are_counted_in_each_codebook_but_the_first():
    codes = torch.tensor([[9, 8, 7, 6, 5], [1, 1, 2, 2, 3], [4, 4, 4, 4, 4]])
    assert distinct_codes(codes, 2).tolist() == [1 + 1, 2 + 1, 1 + 1, 2 + 1]
    assert distinct_codes(codes, 2, hop=2).tolist() == [2, 2]
    assert distinct_codes(codes, 5).tolist() == [4]
    assert distinct_codes(codes, 50).tolist() == [4], "shorter than a window: one window"
    assert distinct_codes(torch.stack([codes, codes + 1]), 5).tolist() == [[4], [4]]
    assert distinct_codes(codes[:1], 5).tolist() == [5], "with a single codebook, that one"


def test_a_frozen_piece_is_detected_and_a_changing_one_is_not():
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


def healthy(frames: int) -> torch.Tensor:
    return torch.randint(1024, (1, 4, frames), generator=torch.Generator().manual_seed(0))


def test_only_a_row_that_repeats_itself_is_penalised_and_its_commonest_codes_most():
    penalty = RepetitionPenalty(history=100)
    changing, frozen = healthy(100), torch.full((1, 4, 100), 5)
    frozen[..., ::10] = 6
    assert penalty.logits(changing, 1024) is None
    off = penalty.logits(torch.cat([changing, frozen]), 1024)
    assert off.shape == (2, 4, 1024)
    assert not off[0].any(), "a healthy row of the same batch stays as it is, to the bit"
    assert off[1].argmax(-1).tolist() == [5] * 4
    assert torch.allclose(off[1, :, 5], torch.tensor(penalty.strength * 0.9**0.5))
    assert torch.allclose(off[1, :, 6], torch.tensor(penalty.strength * 0.1**0.5))
    assert int((off[1] > 0).sum()) == 8


def test_the_pad_code_at_the_end_of_a_piece_is_no_code():
    frozen = torch.full((1, 4, 100), 5)
    frozen[:, 0, -3:] = 1024
    assert RepetitionPenalty(history=100).logits(frozen, 1024).shape == (1, 4, 1024)


def test_counting_happens_at_places_of_the_piece_not_of_the_window():
    penalty = RepetitionPenalty(history=100, every=10)
    assert [penalty.checked_step(step) for step in (10, 11, 19, 20)] == [10, 10, 10, 20]
    for offset in (0, 3, 250, 257):
        assert all((penalty.checked_step(step, offset) + offset) % 10 == 0 for step in range(200, 230))


def test_blocks_with_a_penalty_are_found_from_the_codes():
    codes = healthy(600)[0]
    codes[:, 300:450] = 7
    penalized = RepetitionPenalty(history=100).penalized_steps(codes)
    assert penalized.shape == (60,)
    assert not penalized[:37].any() and penalized[40:45].all() and not penalized[54:].any()
    assert not RepetitionPenalty(history=100).penalized_steps(codes[:, :50]).any()


def test_a_window_goes_on_from_what_was_healthy():
    piece = healthy(1000).repeat(3, 1, 1)
    piece[1, :, 600:] = 9  # frozen for the last eight seconds
    piece[2] = 9  # from the very beginning: there is nothing better
    context = [choose_context(each, 250, 250) for each in piece]
    assert torch.equal(context[0], piece[0, :, 750:])
    assert torch.equal(context[1], piece[1, :, 250:500]), "a multiple of the stride earlier"
    assert torch.equal(context[2], piece[2, :, 750:])


def test_a_sparse_piece_is_measured_by_its_own_beginning():
    piece = healthy(1000)[0]
    piece[..., :] = piece[..., :50].repeat(1, 20)  # a loop of a second: 150 codes in every five seconds
    assert torch.equal(choose_context(piece, 250, 250), piece[..., 750:])


def test_a_window_may_go_on_from_whole_bars_earlier():
    piece, bar = healthy(1000)[0], 123.7  # frames
    piece[:, 600:] = 9
    end = 1000 - round(3 * bar)  # the latest bar line with enough of what was healthy before it
    assert torch.equal(choose_context(piece, 250, bar), piece[:, end - 250 : end])
