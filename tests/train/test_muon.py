"""Muon against torch's own, and its orthogonal matrices."""

from __future__ import annotations

import pytest
import torch

from musicgen.train.muon import Muon, orthogonal


@pytest.mark.parametrize("shape", [(6, 6), (12, 5), (5, 12)])
def test_the_singular_values_of_an_update_are_about_one(shape: tuple[int, int]) -> None:
    matrix = torch.randn(shape, generator=torch.Generator().manual_seed(0))
    update = orthogonal(matrix)
    assert update.shape == shape and update.dtype == torch.float32
    assert torch.linalg.svdvals(update).sub(1).abs().max() < 0.35
    # The same singular vectors: the product with the matrix is symmetric and positive.
    product = update.T @ matrix
    torch.testing.assert_close(product, product.T, rtol=0, atol=1e-4)


@pytest.mark.skipif(not hasattr(torch.optim, "Muon"), reason="torch has Muon from 2.9 on")
def test_updates_are_those_of_torch_but_for_its_rounding() -> None:
    generator = torch.Generator().manual_seed(1)
    first = torch.randn(8, 20, generator=generator)
    ours, theirs = (torch.nn.Parameter(first.clone()) for _ in range(2))
    one = Muon([ours], lr=0.01, weight_decay=0.1)
    two = torch.optim.Muon([theirs], lr=0.01, weight_decay=0.1, adjust_lr_fn="match_rms_adamw")
    for _ in range(5):
        ours.grad = torch.randn(8, 20, generator=generator)
        theirs.grad = ours.grad.clone()
        one.step()
        two.step()
    change = (ours.detach() - first).norm()
    assert float((ours.detach() - theirs.detach()).norm() / change) < 0.02  # bfloat16 keeps three digits
    assert [set(state) for state in one.state.values()] == [set(state) for state in two.state.values()]
