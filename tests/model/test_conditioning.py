from __future__ import annotations

import itertools
from dataclasses import replace

import torch

from musicgen.config import ClockConfig, LMConfig, MusicGenConfig, TextConfig
from musicgen.model.clock import group_sizes
from musicgen.model.conditioning import (
    Conditioner,
    Conditioning,
    drop_conditions,
    null_chroma,
    text_lengths,
)
from musicgen.presets import CHROMA_32KHZ, ENCODEC_32KHZ


def config(*, melody: bool, cross: bool = False) -> MusicGenConfig:
    return MusicGenConfig(
        name="test", license="MIT", codec=ENCODEC_32KHZ,
        text=TextConfig(source="bundled", vocab_size=8, width=6, key_width=2, ffn_width=4, layers=1, heads=1),
        lm=LMConfig(
            width=16, heads=2, layers=1, ffn_width=16, codebooks=4, codebook_size=2048, delays=(0, 1, 2, 3),
            cross_attention=cross,
        ),
        chroma=CHROMA_32KHZ if melody else None, style=None, stereo=False, window_seconds=30.0,
        stride_seconds=18.0,
        guidance=3.0,
    )  # fmt: skip


def masks(*lengths: int) -> torch.Tensor:
    return (torch.arange(max(lengths)) < torch.tensor(lengths)[:, None]).long()


def test_an_absent_text_counts_as_long_as_its_item() -> None:
    # Items of 2, 5 and no tokens, each with a null row of none.
    assert text_lengths(masks(2, 5, 0, 0, 0, 0), groups=2).tolist() == [2, 5, 1, 2, 5, 1]
    # A negative prompt has its own length; the guided row beside it keeps its own, too.
    assert text_lengths(masks(2, 5, 4, 0), groups=2).tolist() == [2, 5, 4, 5]
    assert text_lengths(masks(3, 3), groups=1) is None


def test_padding_becomes_zeros_and_absent_text_all_zeros() -> None:
    conditioner = Conditioner(config(melody=False, cross=True))
    made = conditioner(torch.randn(2, 4, 6), masks(4, 0))
    assert made.prefix is None and made.cross is not None
    assert made.cross.shape == (2, 4, 16)
    assert made.cross[0].abs().sum() > 0 and made.cross[1].abs().sum() == 0


def test_melody_comes_first_and_none_is_the_null_melody() -> None:
    conditioner = Conditioner(config(melody=True))
    hidden, mask = torch.randn(2, 3, 6), masks(3, 1)
    frames, bins = CHROMA_32KHZ.frames, CHROMA_32KHZ.bins
    without = conditioner(hidden, mask)
    given = conditioner(hidden, mask, chroma=null_chroma(2, frames, bins))
    assert without.prefix is not None and given.prefix is not None
    assert torch.equal(without.prefix, given.prefix)
    assert without.prefix.shape == (2, frames + 3, 16)
    constant = conditioner.chroma_proj.weight[:, 0] + conditioner.chroma_proj.bias
    torch.testing.assert_close(without.prefix[:, :frames], constant.expand(2, frames, 16))
    assert without.lengths is not None and without.lengths.tolist() == [frames + 3, frames + 1]
    assert without.gaps is not None and without.gaps.tolist() == [0, 2]
    assert conditioner(hidden, mask, padding="attended").lengths is None


def framewise() -> MusicGenConfig:
    base = config(melody=True)
    return replace(
        base, chroma=replace(CHROMA_32KHZ, framewise=True), text=replace(base.text, text_mean=True)
    )


def test_an_aligned_melody_is_added_at_its_own_time() -> None:
    conditioner = Conditioner(framewise())
    chroma = torch.nn.functional.one_hot(torch.arange(235) % 12, 12).float()[None]
    made = conditioner(torch.zeros(1, 2, 6), masks(0)[:, :0].new_zeros(1, 2), chroma=chroma)
    assert made.added is not None and made.prefix is not None
    assert made.prefix.shape == (1, 2, 16), "only the text stands before the codes"
    # Step s predicts frame s, which starts 640 s samples in; a chroma frame is 4096 samples long.
    for step in (0, 6, 7, 100, 1499):
        with_melody = conditioner.chroma_proj.weight[:, (step * 640 // 4096) % 12]
        torch.testing.assert_close(made.added[0, step], with_melody)


def test_without_conditions_nothing_is_added() -> None:
    conditioner = Conditioner(framewise())
    null = null_chroma(1, 235, 12, framewise=True)
    for chroma in (None, null):
        made = conditioner(torch.randn(1, 3, 6), torch.zeros(1, 3, dtype=torch.long), chroma=chroma)
        assert made.added is not None and torch.equal(made.added, torch.zeros_like(made.added))


def test_a_pooled_text_is_the_mean_of_its_own_words() -> None:
    conditioner = Conditioner(framewise())
    hidden = torch.randn(2, 4, 6)
    made = conditioner(hidden, masks(4, 2))
    assert made.added is not None
    want = torch.stack([hidden[0].mean(0), hidden[1, :2].mean(0)]) @ conditioner.text_sum.weight.T
    torch.testing.assert_close(made.added[:, 0], want)


def test_stacked_rows_keep_what_is_added() -> None:
    one, many = Conditioning(added=torch.randn(1, 1, 8)), Conditioning(added=torch.randn(2, 5, 8))
    stacked = Conditioning.stack([one, many]).added
    assert stacked is not None and stacked.shape == (3, 5, 8)
    assert torch.equal(stacked[0, 4], one.added[0, 0]) and torch.equal(stacked[1:], many.added)


def test_stacked_rows_keep_their_own_lengths() -> None:
    long, short = Conditioning(prefix=torch.randn(2, 4, 8)), Conditioning(prefix=torch.randn(1, 2, 8))
    stacked = Conditioning.stack([long, short])
    assert stacked.prefix is not None and stacked.lengths is not None
    assert stacked.lengths.tolist() == [4, 4, 2]
    assert stacked.prefix[2, 2:].abs().sum() == 0
    assert Conditioning.stack([long, long]).lengths is None
    assert Conditioning.stack([Conditioning(), Conditioning()]) == Conditioning()
    picked = stacked.rows(torch.tensor([2, 0]))
    assert picked.lengths is not None and picked.lengths.tolist() == [2, 4]


def test_dropout_nulls_items_one_by_one() -> None:
    generator = torch.Generator().manual_seed(0)
    mask, chroma = masks(*[3] * 4000), torch.zeros(4000, 2, 12)
    chroma[..., 5] = 1
    text, melody, _ = drop_conditions(
        mask, chroma, everything=0.2, text=0.25, melody=0.5, generator=generator
    )
    assert melody is not None
    no_text, no_melody = text.sum(1) == 0, melody[:, 0, 0] == 1
    assert abs(float(no_text.float().mean()) - (0.2 + 0.8 * 0.25)) < 0.03
    assert abs(float(no_melody.float().mean()) - (0.2 + 0.8 * 0.5)) < 0.03
    assert abs(float((no_text & no_melody).float().mean()) - (0.2 + 0.8 * 0.25 * 0.5)) < 0.03
    assert set(text.sum(1).tolist()) == {0, 3}
    assert torch.equal(melody.sum(-1), torch.ones(4000, 2))
    same, none, _ = drop_conditions(mask, None, everything=0.0, generator=generator)
    assert torch.equal(same, mask) and none is None


def test_groups_of_a_clock_are_dropped_one_by_one_and_all_at_once() -> None:
    config = ClockConfig(beat_harmonics=2, bar_harmonics=2)
    frames, mask = torch.ones(4000, 1, sum(group_sizes(config).values())), masks(*[3] * 4000)
    _, _, clock = drop_conditions(
        mask,
        None,
        everything=0.1,
        clock=(frames, config, 0.2, 0.15),
        generator=torch.Generator().manual_seed(0),
    )
    assert clock is not None
    firsts = [0, *itertools.accumulate(group_sizes(config).values())][:-1]
    kept = clock[:, 0, firsts] == 1
    for group in kept.T:
        assert abs(float(group.float().mean()) - 0.9 * 0.85 * 0.8) < 0.03
    assert abs(float((~kept).all(1).float().mean()) - (0.1 + 0.9 * (0.15 + 0.85 * 0.2**4))) < 0.03


def test_stacked_rows_without_anything_added_get_zeros() -> None:
    added, plain = torch.randn(2, 5, 3), Conditioning(prefix=torch.randn(1, 2, 3))
    stacked = Conditioning.stack([Conditioning(prefix=torch.randn(2, 4, 3), added=added), plain])
    assert stacked.added is not None
    assert torch.equal(stacked.added, torch.cat([added, torch.zeros(1, 5, 3)]))
