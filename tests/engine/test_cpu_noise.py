"""Noise on a CPU is that of every other device."""

import pytest
import torch

from musicgen.engine.cpu_noise import gumbel
from musicgen.model import sampling


@pytest.mark.parametrize("seeds", [[0], [1, 2**31 - 1, 2**63 - 1], [2**32, 12_345_678_901_234]])
@pytest.mark.parametrize("shape", [(1, 1, 1), (3, 4, 1024), (16, 8, 2048), (2, 4, 1001)])
@pytest.mark.parametrize("first", [0, 7, 180_000])
def test_it_is_the_noise_of_the_model_to_the_bit(seeds, shape, first):
    numbers = torch.tensor(seeds)
    assert gumbel(numbers, first, *shape).equal(sampling.gumbel(numbers, first, *shape))
