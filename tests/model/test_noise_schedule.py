from __future__ import annotations

import dataclasses
from functools import partial

import pytest
import torch

from musicgen.errors import ConfigError, InputError
from musicgen.model.noise_schedule import Schedule, ScheduleConfig
from reference.diffusion import noisy

CONFIG = ScheduleConfig(
    steps=200, beta_start=1e-4, beta_end=5e-2, exponent=2.0, variance="none", clip=0.0, noise_scale=1.0,
    rescale=1.0,
)  # fmt: skip


def randn(*shape: int, seed: int = 0) -> torch.Tensor:
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed))


def knowing(schedule: Schedule, clean: torch.Tensor, x: torch.Tensor, step: int) -> torch.Tensor:
    """The noise in `x` at `step`, computed from the clean data."""
    left = schedule.alpha_bar(step)
    return (x - left**0.5 * clean) / (1 - left) ** 0.5


def test_the_share_of_the_data_falls_from_all_of_it_to_nearly_nothing() -> None:
    schedule = Schedule(CONFIG)
    shares = [schedule.alpha_bar(step) for step in range(-1, CONFIG.steps)]
    assert shares == sorted(shares, reverse=True)
    assert (shares[0], shares[1]) == (1.0, pytest.approx(1 - CONFIG.beta_start))
    assert shares[-1] < 0.1
    assert float(schedule.betas[-1]) == pytest.approx(CONFIG.beta_end)


@pytest.mark.parametrize("variance", ["beta", "beta_tilde", "none"])
def test_denoising_with_true_noise_returns_the_data_over_every_step(variance: str) -> None:
    schedule = Schedule(dataclasses.replace(CONFIG, variance=variance))
    clean = randn(2, 1, 8)
    states = list(
        schedule.every_step(partial(knowing, schedule, clean), randn(2, 1, 8, seed=1), lambda s: randn(*s))
    )
    assert len(states) == CONFIG.steps
    torch.testing.assert_close(states[-1], clean, atol=1e-2, rtol=1e-2)


@pytest.mark.parametrize("states", [None, (199, 120, 60, 20, 0), (199, 0)])
def test_denoising_with_true_noise_returns_the_data_over_a_few_steps(states: tuple[int, ...] | None) -> None:
    schedule, clean = Schedule(CONFIG), randn(2, 1, 8)
    walk = list(
        schedule.few_steps(
            partial(knowing, schedule, clean), randn(2, 1, 8, seed=1), lambda s: randn(*s), states
        )
    )
    assert len(walk) == len(schedule.states() if states is None else states) - 1
    # It ends at step 0, where a ten-thousandth of the power is still noise.
    assert float((walk[-1] - clean).abs().max()) < 0.05


def test_mixing_a_step_in_is_what_the_walk_takes_out() -> None:
    schedule, clean, noise = Schedule(CONFIG), randn(3, 1, 8), randn(3, 1, 8, seed=1)
    for step in (0, 50, 199):
        mixed = noisy(schedule, clean, noise, step)
        torch.testing.assert_close(knowing(schedule, clean, mixed, step), noise, atol=1e-3, rtol=1e-3)


def test_the_same_draws_give_the_same_walk_and_the_clip_bounds_each_state() -> None:
    schedule = Schedule(dataclasses.replace(CONFIG, variance="beta", clip=0.5))

    def walk() -> list[torch.Tensor]:
        return list(schedule.every_step(lambda x, step: x * 0.1, randn(1, 1, 8), lambda s: randn(*s, seed=3)))

    one, two = walk(), walk()
    assert all(torch.equal(a, b) for a, b in zip(one, two, strict=True))
    assert max(float(state.abs().max()) for state in one) == 0.5


@pytest.mark.parametrize("states", [(5,), (0, 5), (200, 0), (5, 5, 0), (5, -1)])
def test_steps_that_do_not_fall_within_the_schedule_are_refused(states: tuple[int, ...]) -> None:
    with pytest.raises(InputError, match="must decrease from at most 199 to at least 0"):
        next(Schedule(CONFIG).few_steps(lambda x, step: x, randn(1, 1, 4), lambda s: randn(*s), states))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"variance": "gamma"}, "got 'gamma'"),
        ({"steps": 0}, "got 0"),
        ({"steps": 10**9}, "between 1 and 100000, got 1000000000"),
        ({"beta_start": 0.06}, "0 < beta_start <= beta_end < 1"),
        ({"exponent": 0.0}, "positive exponent"),
    ],
)
def test_impossible_schedules_are_refused(change: dict[str, object], message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        dataclasses.replace(CONFIG, **change)
