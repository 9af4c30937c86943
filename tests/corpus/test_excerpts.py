from __future__ import annotations

import numpy as np
import pytest

from musicgen.corpus.excerpts import clip
from musicgen.corpus.render import Renderer
from musicgen.corpus.song import HELD_OUT_SEED
from musicgen.errors import CorpusError

pytestmark = pytest.mark.soundfont


def test_clips_are_sound_and_captioned(renderer: Renderer) -> None:
    loudness = []
    for seed in (*range(16), *range(HELD_OUT_SEED, HELD_OUT_SEED + 4)):
        made = clip(seed, 4.0, renderer=renderer)
        assert made.audio.shape == made.melodic.shape == made.lead.shape == (1, 128_000)
        assert made.audio.dtype == made.lead.dtype == np.float32
        assert np.isfinite(made.audio).all() and 0.05 < np.abs(made.audio).max() < 1.0
        assert made.facts.instruments and made.facts.genre
        assert made.facts.lead is None or made.lead.any()
        loudness.append(10 * np.log10((made.audio**2).mean()))
    assert min(loudness) > -32 and max(loudness) < -10
    assert np.std(loudness) > 1


def test_a_clip_is_the_same_whatever_was_made_before(renderer: Renderer) -> None:
    first = clip(3, 3.0, renderer=renderer)
    clip(4, 3.0, renderer=renderer)
    again = clip(3, 3.0, renderer=renderer)
    assert (
        np.array_equal(first.audio, again.audio)
        and first.caption == again.caption
        and first.facts == again.facts
    )


def test_without_drums_and_bass_is_the_rest(renderer: Renderer) -> None:
    solo = next(
        made
        for seed in range(200)
        if len((made := clip(seed, 2.0, renderer=renderer)).facts.instruments) == 1
    )
    assert np.allclose(solo.audio, solo.melodic, atol=1e-5)


def test_other_rates_and_stereo(renderer: Renderer) -> None:
    made = clip(2, 2.0, 16_000, channels=2, renderer=renderer)
    assert made.audio.shape == (2, 32_000) and made.lead.shape == (1, 32_000) and made.rate == 16_000


@pytest.mark.parametrize("seconds", [0.0, -1.0, float("nan"), 1e6])
def test_lengths_that_make_no_clip_are_refused(renderer: Renderer, seconds: float) -> None:
    with pytest.raises(CorpusError, match=r"0\.5 to 600 seconds"):
        clip(0, seconds, renderer=renderer)


def test_a_clip_can_hold_the_end_of_its_song(renderer: Renderer) -> None:
    for seed in range(3):
        made = clip(seed, 8.0, renderer=renderer, endings=1.0)
        ends, _, tones = made.timeline.chords[-1]
        assert tones == () and 0.3 * 8 - 0.01 <= ends <= 0.95 * 8 + 0.01
        level = [
            np.abs(made.audio[:, round(at * 32_000) :]).max() for at in (ends - 1.0, min(ends + 3.0, 7.99))
        ]
        assert level[1] < 0.3 * level[0]
    assert clip(0, 8.0, renderer=renderer, endings=0.0).timeline.chords[-1][2]
