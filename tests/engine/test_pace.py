"""The number of threads that decoding uses: found by trying, and nothing that a seed hangs on."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
import torch

from musicgen import MusicGen
from musicgen.engine import pace as pacing
from musicgen.engine.pace import Pace, threads


@pytest.fixture
def usual():
    """Eight threads for torch, and a clock of our own."""
    with threads(8):
        yield 8


def used(monkeypatch, seconds, steps: int) -> list[int]:
    """Threads of so many steps that last `seconds(threads, step)`."""
    now = [0.0]
    monkeypatch.setattr(pacing, "time", SimpleNamespace(perf_counter=lambda: now[0]))
    pace, counts = Pace(torch.device("cpu")), []
    for step in range(steps):
        with pace:
            counts.append(torch.get_num_threads())
            now[0] += seconds(counts[-1], step)
        assert torch.get_num_threads() == 8
    return counts


def test_an_idle_processor_keeps_all_threads(usual, monkeypatch) -> None:
    counts = used(monkeypatch, lambda count, _: 0.008 / count, 200)
    assert counts[:10] == [8] * 10 and counts[10:18] == [4] * 8 and set(counts[18:]) == {8}


def test_a_busy_one_gets_as_many_as_are_quickest(usual, monkeypatch) -> None:
    lasts = {8: 0.009, 4: 0.006, 2: 0.002, 1: 0.003}
    counts = used(monkeypatch, lambda count, _: lasts[count], 200)
    assert counts[:34] == [8] * 10 + [4] * 8 + [2] * 8 + [1] * 8 and set(counts[34:]) == {2}


def test_what_was_found_is_found_anew_later(usual, monkeypatch) -> None:
    def lasts(count: int, step: int) -> float:
        return 0.001 * count if step < 200 else 0.008 / count

    counts = used(monkeypatch, lasts, 400)
    assert set(counts[34:200]) == {1} and counts[202:210] == [8] * 8 and set(counts[218:]) == {8}


def test_long_steps_are_left_alone(usual, monkeypatch) -> None:
    assert set(used(monkeypatch, lambda count, _: 0.05 * count, 50)) == {8}


def test_torch_has_its_threads_again_after_an_error() -> None:
    with threads(2), pytest.raises(ValueError, match="no"), Pace(torch.device("cpu")):
        raise ValueError("no")
    with threads(2):
        with pytest.raises(ValueError, match="no"), Pace(torch.device("cpu")):
            raise ValueError("no")
        assert torch.get_num_threads() == 2


def test_a_seed_gives_the_same_codes_with_any_number_of_threads() -> None:
    model = MusicGen.from_pretrained("nano")
    melody = model.generate("slow jazz with piano", duration=2, seed=1)
    codes = []
    for count in (1, 2, 3):
        with threads(count):
            takes = model.generate_takes(["slow jazz with piano", ""], duration=4, seed=3)
            takes += model.generate_takes("a tango with accordion", duration=4, seed=5, melody=melody)
            codes.append([take.codes for take in takes])
    for other in codes[1:]:
        assert all(torch.equal(one, two) for one, two in zip(codes[0], other, strict=True))
