from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicgen.engine.windows import Window, plan_windows
from musicgen.errors import InputError


def test_a_short_piece_is_one_window() -> None:
    assert plan_windows(1500, window=1500, stride=900) == [Window(0, 1500, 0)]
    assert plan_windows(400, window=1500, stride=900, prompt=100) == [Window(0, 400, 100)]


def test_a_minute_keeps_twelve_seconds_of_context() -> None:
    assert plan_windows(3000, window=1500, stride=900) == [
        Window(0, 1500, 0), Window(900, 1500, 600), Window(1800, 1200, 600)
    ]  # fmt: skip


def test_of_a_prompt_longer_than_a_window_the_end_is_used() -> None:
    windows = plan_windows(2100, window=1500, stride=900, prompt=2000)
    assert windows == [Window(1400, 700, 600)]
    assert plan_windows(1501, window=1500, stride=900, prompt=1500) == [Window(900, 601, 600)]


@given(
    total=st.integers(1, 400),
    window=st.integers(2, 60),
    stride=st.integers(1, 59),
    prompt=st.integers(0, 399),
)
def test_every_frame_is_made_once(total: int, window: int, stride: int, prompt: int) -> None:
    if stride >= window or prompt >= total:
        with pytest.raises(InputError):
            plan_windows(total, window=window, stride=stride, prompt=prompt)
        return
    known = prompt
    for each in plan_windows(total, window=window, stride=stride, prompt=prompt):
        assert each.start + each.context == known < each.end
        assert each.length <= window
        assert each.context > 0 or known == 0
        known = each.end
    assert known == total
