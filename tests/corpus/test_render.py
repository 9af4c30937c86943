from __future__ import annotations

import numpy as np
import pytest

from musicgen.corpus.composer import compose
from musicgen.corpus.render import STEMS, TAIL_SECONDS, Renderer, stem_of

pytestmark = pytest.mark.soundfont


@pytest.mark.parametrize("channels", [1, 2])
def test_the_mix_is_the_sum_of_its_stems(renderer: Renderer, channels: int) -> None:
    song = compose(5, seconds=8, genre="pop")
    rendered = renderer.render(song, channels=channels)
    total = np.zeros_like(rendered.mix)
    for stem in STEMS:
        total += rendered.stems[stem]
    assert np.array_equal(rendered.mix, total)
    assert rendered.mix.shape == (channels, round((song.seconds + TAIL_SECONDS) * 32_000))
    assert rendered.mix.dtype == np.float32 and np.isfinite(rendered.mix).all()


def test_a_stem_sounds_where_its_tracks_do(renderer: Renderer) -> None:
    song = compose(5, seconds=8, genre="rock")
    rendered = renderer.render(song)
    for stem in STEMS:
        assert rendered.stems[stem].any() == any(stem_of(track) == stem for track in song.tracks)


def test_rendering_is_repeatable(renderer: Renderer) -> None:
    song = compose(9, seconds=6)
    assert np.array_equal(renderer.render(song).mix, renderer.render(song).mix)


def test_a_window_is_that_part_of_the_song(renderer: Renderer) -> None:
    song = compose(21, seconds=16, genre="jazz")
    whole = renderer.render(song).mix[0]
    window = renderer.render(song, start=6.0, seconds=4.0).mix[0]
    part = whole[6 * 32_000 : 10 * 32_000]
    assert window.shape == part.shape
    # tails that began earlier than the run-up are missing, so that it is close and not the same
    assert np.corrcoef(window, part)[0, 1] > 0.9


def test_tracks_are_panned_and_the_lead_is_near_the_middle(renderer: Renderer) -> None:
    song = compose(8, seconds=8, genre="rock")
    rendered = renderer.render(song, channels=2)
    left, right = rendered.mix
    assert not np.allclose(left, right)
    lead = 10 * np.log10((rendered.stems["lead"] ** 2).mean(axis=1))
    assert abs(lead[0] - lead[1]) < 4


def test_the_lead_is_audible_in_every_style(renderer: Renderer) -> None:
    quiet = []
    for seed, genre in enumerate(
        ("rock", "techno", "drum and bass", "ambient", "cinematic", "classical", "trap")
    ):
        song = compose(seed, seconds=12, genre=genre)
        rendered = renderer.render(song, start=2.0, seconds=8.0)
        rest = rendered.mix - rendered.stems["lead"]
        if (rendered.stems["lead"] ** 2).mean() < 0.03 * (rest**2).mean():
            quiet.append(genre)
    assert not quiet
