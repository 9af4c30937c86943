"""The loop of every training: options are checked, exports are whole."""

from __future__ import annotations

import math

import pytest
import torch

from musicgen.errors import InputError
from musicgen.train.loop import check_options, pick_device


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"max_minutes": math.nan}, "max_minutes must be a number of minutes, 0 or more, got nan"),
        ({"max_minutes": math.inf}, "max_minutes must be"),
        ({"max_minutes": -1.0}, "max_minutes must be"),
        ({"workers": -1}, "workers must be between 0"),
        ({"workers": 100_000}, "workers must be between 0"),
        ({"clips": -5}, "clips must be 0 or more, got -5"),
        ({"processes": 0}, "processes must be 1 or more, got 0"),
    ],
)
def test_options_outside_of_what_is_allowed(options, sentence) -> None:
    with pytest.raises(InputError, match=sentence):
        check_options(**options)


def test_what_is_allowed_passes() -> None:
    check_options()
    check_options(max_minutes=0.0, workers=2, clips=0, processes=3)


def test_devices_are_those_of_this_machine() -> None:
    assert pick_device("cpu") == torch.device("cpu")
    assert pick_device(None).type in ("cpu", "cuda")
    with pytest.raises(InputError, match="got 'xyz'"):
        pick_device("xyz")
