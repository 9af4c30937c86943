"""Conditions of a style model: each item's depend on its own clip, text and seed only."""

import pytest
import torch

import tiny_models
from musicgen.engine.style import style_of, style_rows
from musicgen.io import checkpoint


@pytest.fixture(scope="module")
def components(tiny_style):
    return checkpoint.load(tiny_style)


def clips(*seconds):
    drawn = torch.Generator().manual_seed(0)
    return [0.1 * torch.randn(1, int(32_000 * each), generator=drawn) for each in seconds]


def rows(components, texts, waves, seeds, groups=3):
    empty = [""] * len(texts)
    hidden, mask = components.text.encode(texts + empty * (groups - 1))
    for group in range(1, groups):
        mask[group * len(texts) :] = 0
    styles = [style_of(components, wave, seed, None) for wave, seed in zip(waves, seeds, strict=True)]
    return style_rows(components, (hidden, mask), styles, groups=groups)


def test_an_item_has_the_same_conditions_alone_and_in_a_batch(components):
    texts, waves, seeds = tiny_models.CAPTIONS[:2], clips(1.2, 2.0), [3, 4]
    both = rows(components, texts, waves, seeds)
    for i in range(2):
        alone = rows(components, texts[i : i + 1], waves[i : i + 1], seeds[i : i + 1])
        for group in range(3):
            got, want = both.prefix[2 * group + i], alone.prefix[group]
            assert both.lengths is None or int(both.lengths[2 * group + i]) == len(want)
            torch.testing.assert_close(got[: len(want)], want)
            assert not got[len(want) :].any()


def test_the_seed_chooses_the_excerpt_of_each_clip(components, monkeypatch):
    (wave,), encode, excerpts = clips(4.0), components.codec.encode, []

    def watched(excerpt):
        excerpts.append(excerpt)
        return encode(excerpt)

    monkeypatch.setattr(components.codec, "encode", watched)
    rows(components, ["x"] * 3, [wave] * 3, [1, 2, 1])
    first, other, again = excerpts
    assert first.shape == (1, 1, 32_000)
    assert torch.equal(first, again) and not torch.equal(first, other)


def test_the_last_group_has_neither_style_nor_text(components):
    made = rows(components, ["slow warm piano"], clips(2.0), [0]).prefix
    assert made.shape[0] == 3
    assert made[0].any() and made[1].any() and not made[2].any()
    assert not torch.equal(made[0], made[1])


def test_without_a_clip_the_style_is_empty(components):
    made = rows(components, ["slow warm piano"], [None], [0]).prefix
    assert not made[1].any() and made[0].any()
