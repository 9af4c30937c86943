"""Limiting and levels of music in pieces: the samples of the whole, to the bit."""

import math

import pytest
import torch

from musicgen.errors import AudioError
from musicgen.io.limiter import CEILING, FIXED_GAIN_DB, Level, Limiter, limit
from musicgen.io.loudness import normalize

RATE = 32_000


def loud(samples: int, channels: int = 2) -> torch.Tensor:
    """Noise whose level rises and falls, with peaks above full scale."""
    noise = torch.randn(channels, samples, generator=torch.Generator().manual_seed(samples))
    return 0.5 * noise * (1 + torch.sin(torch.arange(samples) / 3000))


def pushed(stage, samples: torch.Tensor, sizes: list[int]) -> torch.Tensor:
    parts = [stage.push(part) for part in torch.split(samples, sizes, dim=1)]
    return torch.cat([part for part in (*parts, stage.finish()) if part.shape[1]], dim=1)


@pytest.mark.parametrize("rate", [RATE, 500])
@pytest.mark.parametrize("samples", [1, 31, 32, 33, 640, 700, 5000, 50_000])
def test_pieces_are_limited_as_the_whole(rate: int, samples: int) -> None:
    whole = loud(samples)
    want = limit(whole, rate)
    assert want.shape == whole.shape
    assert float(want.abs().max()) <= CEILING * (1 + 1e-6)
    for size in {1 if samples < 1000 else 640, 333, samples}:
        sizes = [size] * (samples // size) + [samples % size]
        assert torch.equal(pushed(Limiter(rate), whole, sizes), want)


def test_what_is_below_the_ceiling_is_not_touched() -> None:
    quiet = 0.1 * loud(9000)
    assert torch.equal(limit(quiet, RATE), quiet)
    quiet[:, 4000] = 2.0
    limited = limit(quiet, RATE)
    assert float(limited[0, 4000]) == pytest.approx(CEILING)
    near = slice(4000 - 21 * 32, 4000 + 21 * 32)
    changed = (limited != quiet).any(0)
    assert changed[near].any()
    changed[near] = False
    assert not changed.any()


def test_a_limiter_holds_back_21_milliseconds() -> None:
    limiter = Limiter(RATE)
    given = [limiter.push(part).shape[1] for part in torch.split(loud(3200), 32, dim=1)]
    assert given[:20] == [0] * 20
    assert set(given[20:]) == {32}
    assert limiter.finish().shape[1] == 20 * 32


@pytest.mark.parametrize("limiter", [False, True])
@pytest.mark.parametrize("strategy", ["fixed", "clip"])
def test_levels_of_pieces_are_those_of_the_whole(strategy: str, limiter: bool) -> None:
    whole = loud(20_000)
    want = normalize(whole, RATE, strategy, limiter=limiter)
    assert torch.equal(pushed(Level(strategy, RATE, limiter=limiter), whole, [7000, 0, 1, 12_999]), want)
    assert float(want.abs().max()) <= CEILING


def test_music_that_was_not_mastered_is_raised() -> None:
    quiet = 0.05 * loud(20_000)
    assert torch.equal(normalize(quiet, RATE, "fixed"), quiet)
    raised = normalize(quiet, RATE, "fixed", limiter=True)
    gain = 20 * math.log10(float(raised.abs().max() / quiet.abs().max()))
    assert gain == pytest.approx(FIXED_GAIN_DB, abs=0.01)


def test_levels_that_need_the_whole_and_broken_samples_are_refused() -> None:
    with pytest.raises(AudioError, match="by fixed or clip, not by 'loudness'"):
        Level("loudness", RATE, limiter=True)
    with pytest.raises(AudioError, match="not finite"):
        Level("fixed", RATE, limiter=True).push(torch.full((1, 10), torch.nan))
    assert Limiter(RATE).finish().shape == (1, 0)
