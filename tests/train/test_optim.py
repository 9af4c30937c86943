"""Schedule, D-Adaptation, clipping and averages against their formulas."""

from __future__ import annotations

import math
from copy import deepcopy
from itertools import pairwise

import pytest
import torch
from torch import nn

from musicgen.errors import ConfigError, MusicGenError
from musicgen.train.config import OptimConfig
from musicgen.train.optim import (
    DAdaptAdam,
    MovingAverage,
    build_optimizer,
    clip_gradients,
    rate_factor,
    set_rate,
)


def test_cosine_schedule_warms_up_falls_and_stays_at_its_floor() -> None:
    config = OptimConfig(steps=110, lr=1.0, warmup=10, floor=0.1)
    assert [rate_factor(config, step) for step in (1, 5, 10)] == [0.1, 0.5, 1.0]
    assert rate_factor(config, 60) == pytest.approx(0.1 + 0.45)
    assert rate_factor(config, 110) == rate_factor(config, 500) == pytest.approx(0.1)
    assert rate_factor(OptimConfig(steps=110, lr=1.0, schedule="constant"), 90) == 1.0


def test_a_constant_rate_falls_linearly_in_its_last_steps() -> None:
    config = OptimConfig(steps=100, lr=1.0, schedule="constant", decay=20, floor=0.1)
    rates = [rate_factor(config, step) for step in (1, 80, 90, 100, 120)]
    assert rates == pytest.approx([1.0, 1.0, 0.55, 0.1, 0.1])
    with pytest.raises(ConfigError, match="a cosine falls all along"):
        OptimConfig(steps=100, lr=1.0, decay=20)


def test_d_adaptation_follows_its_formula() -> None:
    generator = torch.Generator().manual_seed(0)
    p = nn.Parameter(torch.randn(7, generator=generator, dtype=torch.float64))
    optimizer = DAdaptAdam([{"params": [p], "weight_decay": 0.1}], lr=0.5, betas=(0.9, 0.95), eps=1e-8)
    x, d, squares = p.detach().clone(), 1e-6, 0.0
    m = v = s = torch.zeros(7, dtype=torch.float64)
    for _ in range(30):
        g = torch.randn(7, generator=generator, dtype=torch.float64) + 0.5
        p.grad = g.clone()
        optimizer.step()
        rate = d * 0.5
        m, v, s = 0.9 * m + 0.1 * rate * g, 0.95 * v + 0.05 * g**2, 0.95 * s + 0.05 * rate * g
        den = v.sqrt() + 1e-8
        squares = 0.95 * squares + 0.05 * rate**2 * float((g**2 / den).sum())
        d = max(d, (float((s**2 / den).sum()) / 0.05 - squares) / float(s.abs().sum()))
        x = x * (1 - 0.1 * rate) - m / den
        torch.testing.assert_close(p.detach(), x)
    assert optimizer.param_groups[0]["d"] == pytest.approx(d) and d > 1e-5


def test_d_adaptation_finds_a_step_size_by_itself_and_resumes_exactly() -> None:
    generator = torch.Generator().manual_seed(1)
    inputs, truth = torch.randn(64, 8, generator=generator), torch.randn(8, 1, generator=generator)
    config = OptimConfig(steps=200, lr=1.0, optimizer="dadapt", weight_decay=0.0)

    def descend(module: nn.Module, optimizer: torch.optim.Optimizer, first: int, last: int) -> float:
        loss = torch.tensor(0.0)
        for step in range(first, last):
            set_rate(optimizer, rate_factor(config, step))
            optimizer.zero_grad()
            loss = (module(inputs) - inputs @ truth).square().mean()
            loss.backward()
            optimizer.step()
        return float(loss.detach())

    start = nn.Linear(8, 1).state_dict()
    runs = []
    for stops in ([1, 201], [1, 77, 201]):
        module = nn.Linear(8, 1)
        module.load_state_dict(start)
        optimizer, loss = build_optimizer(config, module), 0.0
        for first, last in pairwise(stops):
            saved = optimizer.state_dict()
            optimizer = build_optimizer(config, module)
            optimizer.load_state_dict(saved)
            loss = descend(module, optimizer, first, last)
        runs.append((loss, module.weight.detach().clone()))
    assert runs[0][0] < 1e-3
    assert torch.equal(runs[0][1], runs[1][1])


def test_weight_decay_may_spare_vectors() -> None:
    module = nn.Linear(3, 3)
    groups = build_optimizer(OptimConfig(steps=1, lr=1.0, decay_all=False), module).param_groups
    assert [(len(g["params"]), g["weight_decay"]) for g in groups] == [(1, 0.1), (1, 0.0)]
    assert len(build_optimizer(OptimConfig(steps=1, lr=1.0), module).param_groups) == 1


def test_clipping_bounds_the_norm_and_notices_divergence() -> None:
    module = nn.Linear(2, 1, bias=False)
    module.weight.grad = torch.tensor([[3.0, 4.0]])
    assert clip_gradients(module, 0.0) == pytest.approx(5.0)
    assert clip_gradients(module, 1.0) == pytest.approx(5.0)
    assert float(module.weight.grad.norm()) == pytest.approx(1.0, rel=1e-4)
    module.weight.grad.fill_(math.nan)
    with pytest.raises(MusicGenError, match="diverged"):
        clip_gradients(module, 1.0)


def test_moving_average_is_unbiased_and_lent_for_a_while() -> None:
    module = nn.Linear(1, 1, bias=False)
    average = MovingAverage(module, 0.9)
    values = [1.0, 5.0, -2.0]
    for value in values:
        module.weight.data.fill_(value)
        average.update(module)
    weights = [0.81, 0.9, 1.0]
    mean = sum(w * v for w, v in zip(weights, values, strict=True)) / sum(weights)
    with average.swapped(module):
        assert module.weight.item() == pytest.approx(mean)
    assert module.weight.item() == -2.0
    other = MovingAverage(module, 0.9)
    other.load_state_dict(average.state_dict())
    assert other.count == average.count and torch.equal(other.values["weight"], average.values["weight"])


def test_muon_turns_the_matrices_of_blocks_and_adam_the_rest() -> None:
    generator = torch.Generator().manual_seed(2)
    module = nn.ModuleDict({"blocks": nn.ModuleList([nn.Linear(6, 4)]), "head": nn.Linear(4, 3)})
    with torch.no_grad():
        for each in module.parameters():
            each.normal_(generator=generator)
    config = OptimConfig(steps=9, lr=0.1, optimizer="muon", muon_scale=3.0, weight_decay=0.0, decay_all=False)
    optimizer = build_optimizer(config, module)
    set_rate(optimizer, 0.1)
    assert [group["lr"] for group in optimizer.param_groups] == [pytest.approx(0.3), 0.1, 0.1]
    before = {name: each.detach().clone() for name, each in module.named_parameters()}
    for each in module.parameters():
        each.grad = torch.randn(each.shape, generator=generator)
    optimizer.step()
    moved = {name: each.detach() - before[name] for name, each in module.named_parameters()}
    # Muon's step is nearly orthogonal, scaled to the size of Adam's: 0.2 sqrt(larger side) times the rate.
    sizes = torch.linalg.svdvals(moved["blocks.0.weight"])
    torch.testing.assert_close(sizes, torch.full((4,), 0.2 * 6**0.5 * 0.3), rtol=0.35, atol=0.0)
    torch.testing.assert_close(moved["blocks.0.bias"].abs(), torch.full((4,), 0.1), rtol=1e-4, atol=0.0)
    torch.testing.assert_close(moved["head.weight"].abs(), torch.full((3, 4), 0.1), rtol=1e-4, atol=0.0)

    again = build_optimizer(config, module)
    again.load_state_dict(deepcopy(optimizer.state_dict()))
    values = [each.detach().clone() for each in module.parameters()]
    optimizer.step()
    ends = [each.detach().clone() for each in module.parameters()]
    for each, value in zip(module.parameters(), values, strict=True):
        each.data.copy_(value)
    again.step()
    assert all(torch.equal(each, end) for each, end in zip(module.parameters(), ends, strict=True))
