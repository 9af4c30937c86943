"""Small work takes one thread, others see no change, a forked process goes on, and no seed hangs on any of it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import torch

from forked import exit_code
from musicgen import MusicGen
from musicgen.engine.threads import one_thread


@contextmanager
def threads(count: int) -> Iterator[None]:
    """Torch's number of threads as a user sets it."""
    before = torch.get_num_threads()
    torch.set_num_threads(count)
    try:
        yield
    finally:
        torch.set_num_threads(before)


def in_a_new_thread(call):
    got = []
    thread = threading.Thread(target=lambda: got.append(call()))
    thread.start()
    thread.join()
    return got[0]


def test_one_thread_is_for_this_thread_only() -> None:
    with threads(3):
        with one_thread():
            assert torch.get_num_threads() == 1
            assert in_a_new_thread(torch.get_num_threads) == 3, (
                "threads that begin meanwhile have what was set"
            )
            with one_thread():
                assert torch.get_num_threads() == 1
            assert torch.get_num_threads() == 1
        assert torch.get_num_threads() == 3
        with pytest.raises(ValueError, match="no"), one_thread():
            raise ValueError("no")
        assert torch.get_num_threads() == 3


def test_two_threads_that_nest_in_each_other_leave_nothing_behind() -> None:
    inside, leave = threading.Event(), threading.Event()
    counts = []

    def first() -> None:
        with one_thread():
            inside.set()
            leave.wait()
        counts.append(torch.get_num_threads())

    with threads(3):
        other = threading.Thread(target=first)
        other.start()
        inside.wait()
        with one_thread():  # begins while the other is inside, and ends after it
            leave.set()
            other.join()
        counts.append(torch.get_num_threads())
        counts.append(in_a_new_thread(torch.get_num_threads))
    assert counts == [3, 3, 3]


def test_generating_changes_nothing_that_another_thread_sees(tiny_model) -> None:
    model = MusicGen.from_pretrained(tiny_model)
    with threads(3):
        seen = set()
        run = model.generate_iter("x", _params())
        for _ in run:
            seen |= {torch.get_num_threads(), in_a_new_thread(torch.get_num_threads)}
        assert seen == {3}


def _params():
    from musicgen import GenerationParams

    return GenerationParams(duration=0.2, seed=1)


@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_forked_process_makes_the_same_music() -> None:
    """Really forked, after loading and computing with several threads, whose pool the child does not have."""
    with threads(2):
        model = MusicGen.from_pretrained("nano")
        torch.randn(512, 512) @ torch.randn(512, 512)  # the pool is there now
        here = model.generate_results("x", duration=0.3, seed=1)[0]

        def again() -> None:
            result = model.generate_results("x", duration=0.3, seed=1)[0]
            assert torch.equal(result.codes, here.codes)
            assert torch.equal(result.audio.samples, here.audio.samples)

        assert exit_code(again) == 0


@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_process_forked_when_threads_have_just_computed_can_compute(tiny_model) -> None:
    """They end a little later than `join` returns, and hold a lock of MKL meanwhile."""
    MusicGen.from_pretrained(tiny_model)
    matrix = torch.randn(64, 64)
    for _ in range(100):  # of which some would hang
        computing = [threading.Thread(target=lambda: matrix @ matrix) for _ in range(2)]
        for thread in computing:
            thread.start()
        for thread in computing:
            thread.join()
        assert exit_code(lambda: matrix @ matrix) == 0


def test_a_seed_gives_the_same_codes_with_any_number_of_threads() -> None:
    model = MusicGen.from_pretrained("nano")
    melody = model.generate("slow jazz with piano", duration=2, seed=1)
    codes = []
    for count in (1, 2, 3):
        with threads(count):
            results = model.generate_results(["slow jazz with piano", ""], duration=4, seed=3)
            results += model.generate_results(
                "a tango with accordion", duration=4, seed=5, input_audio=melody
            )
            codes.append([result.codes for result in results])
    for other in codes[1:]:
        assert all(torch.equal(one, two) for one, two in zip(codes[0], other, strict=True))
