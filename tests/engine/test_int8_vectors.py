"""Parts of the compiled pass by themselves."""

from __future__ import annotations

import numba
import numpy as np
import pytest
import torch

from musicgen.engine import int8_vectors
from musicgen.engine.int8_records import MOST_TOGETHER
from musicgen.engine.int8_weights import STRIP, address, in_strips, largest_input, round_rows


def test_gelu_is_the_one_with_the_error_function() -> None:
    @numba.njit
    def gelu(x, n):
        int8_vectors.gelu(x, n)

    x = np.concatenate([np.linspace(-12, 12, 3001), [0.0, -0.0, 1e-30, 200, -200]]).astype(np.float32)
    got = x.copy()
    gelu(address(got), len(got))
    want = torch.nn.functional.gelu(torch.from_numpy(x).double()).numpy()
    assert (np.abs(got - want) <= 4e-7 * np.maximum(1, np.abs(x))).all()


@pytest.mark.parametrize("together", [2, MOST_TOGETHER])
def test_a_strip_of_products_is_exact_up_to_the_largest_numbers(together: int) -> None:
    @numba.njit
    def product(strips, count, scales, pairs, x, x_scales, n, together, memory, out, outputs):  # noqa: PLR0917 - as Numba calls it
        for strip in range(count):
            at = strip * STRIP
            int8_vectors.product(
                strips + at * 2 * pairs, scales + 4 * at, pairs, 0, x, x_scales, n, together, memory, out + 4 * at,
                outputs, min(STRIP, outputs - at), n < 1, strips, 2 * STRIP, 0, 0,
            )  # fmt: skip

    generator = np.random.default_rng(0)
    for rows, width, outputs in ((1, 2, 1), (2, 66, 40), (3, 8192, 33), (5, 320, 64), (15, 66, 40)):
        largest = largest_input(width)
        weights = generator.choice([-127, 127, 3], (outputs, width))
        x = generator.choice([-largest, largest, 5], (rows, width)).astype(np.int16)
        weights[0], x[0] = 127, largest
        values, scales = in_strips(torch.from_numpy(weights).to(torch.int8), torch.ones(outputs))
        out, ones, memory = (
            np.empty((rows, outputs), np.float32),
            np.ones(rows, np.float32),
            np.empty(together * STRIP, np.int32),
        )
        product(
            address(values), len(values), address(scales), values.shape[1], address(x), address(ones), rows,
            together, address(memory), address(out), outputs,
        )  # fmt: skip
        np.testing.assert_array_equal(out, (x.astype(np.int64) @ weights.T).astype(np.float32))


def test_weights_are_rounded_within_half_a_step_of_each_row() -> None:
    weight = torch.randn(48, 64, generator=torch.Generator().manual_seed(0))
    weight[3] = 0
    values, scales = round_rows(weight)
    assert ((values.float() * scales[:, None] - weight).abs() <= scales[:, None] * 0.5001).all()
    assert not values[3].any() and scales[3] == 0
