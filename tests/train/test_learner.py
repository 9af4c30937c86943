"""One step of training: the same as its parts by hand, and a state that resumes to the bit."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from musicgen.errors import MusicGenError
from musicgen.train.config import OptimConfig
from musicgen.train.learner import Learner
from train_data import same

CONFIG = OptimConfig(steps=10, lr=0.1, warmup=4, clip=0.5, ema_decay=0.9, ema_every=2, weight_decay=0.01)
INPUT = torch.tensor([[1.0, -2.0, 3.0]])


def new_learner() -> Learner:
    module = nn.Linear(3, 2)
    with torch.no_grad():
        module.weight.copy_(torch.arange(6.0).view(2, 3))
        module.bias.fill_(0.5)
    return Learner(module, CONFIG)


def train(learner: Learner, first: int, last: int) -> None:
    for step in range(first, last + 1):
        learner.begin(step)
        learner.module(INPUT).square().sum().backward()
        learner.update(step)


def test_a_step_equals_its_parts_by_hand() -> None:
    learner, plain = new_learner(), new_learner().module
    optimizer = torch.optim.AdamW(plain.parameters(), betas=(0.9, 0.95), eps=1e-8, weight_decay=0.01)
    assert learner.begin(3) == pytest.approx(0.075)  # 0.1 * 3 / 4: within the warm-up
    optimizer.param_groups[0]["lr"] = 0.1 * (3 / 4)
    plain(INPUT).square().sum().backward()
    before = nn.utils.clip_grad_norm_(plain.parameters(), 0.5)
    optimizer.step()
    learner.module(INPUT).square().sum().backward()
    assert learner.update(3) == float(before) > 0.5
    for one, other in zip(learner.module.parameters(), plain.parameters(), strict=True):
        assert torch.equal(one, other)


def test_the_average_takes_in_every_second_step() -> None:
    learner = new_learner()
    values = []
    for step in range(1, 5):
        train(learner, step, step)
        values.append(learner.module.weight.detach().clone())
    expected = (0.9 * values[1] + values[3]) / 1.9
    with learner.averaged():
        torch.testing.assert_close(learner.module.weight.detach(), expected)
    assert torch.equal(learner.module.weight, values[3])


def test_gradients_of_the_last_step_are_cleared() -> None:
    learner = new_learner()
    learner.module(INPUT).sum().backward()
    learner.begin(1)
    assert all(each.grad is None for each in learner.module.parameters())


def test_resumed_equals_uninterrupted() -> None:
    whole, first, second = new_learner(), new_learner(), new_learner()
    train(whole, 1, 8)
    train(first, 1, 5)
    second.load_state_dict({**first.state_dict(), "batches": "of the trainer"})
    train(second, 6, 8)
    same(second.state_dict(), whole.state_dict())
    assert list(whole.state_dict()) == ["model", "average", "optimizer"]


def test_a_gradient_that_is_not_finite_leaves_the_weights_alone() -> None:
    learner = new_learner()
    before = learner.module.weight.detach().clone()
    learner.begin(1)
    (learner.module(INPUT).sum() * float("nan")).backward()
    with pytest.raises(MusicGenError, match="gradient norm is nan"):
        learner.update(1)
    assert torch.equal(learner.module.weight, before)
