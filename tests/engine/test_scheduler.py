"""Takes submitted at any time: the same results as alone, bounds, cancelling, errors, resuming."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError
from dataclasses import replace
from typing import Any

import pytest
import torch

from musicgen import GenerationParams, MusicGen
from musicgen.engine import completion, loop
from musicgen.engine.batch import Batch
from musicgen.engine.scheduler import QueueFullError, ScheduledTake, Scheduler
from musicgen.errors import InputError, MusicGenError

LIMIT = 300  # seconds; only a fault makes anything wait so long


@pytest.fixture(scope="module", params=["float32", "int8"])
def model(request: pytest.FixtureRequest, tiny_model: Any) -> MusicGen:
    return MusicGen.from_pretrained(tiny_model, dtype=request.param)


@pytest.fixture
def scheduler(model: MusicGen) -> Iterator[Scheduler]:
    with Scheduler(model, max_rows=5) as made:
        yield made
    assert not made._thread.is_alive()


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Semaphore]:
    """Each step of decoding takes one from this semaphore, or waits for it."""
    allowed, step = threading.Semaphore(0), Batch.step

    def waiting(self: Batch) -> Any:
        assert allowed.acquire(timeout=LIMIT)
        return step(self)

    monkeypatch.setattr(Batch, "step", waiting)
    yield allowed
    allowed.release(10_000)


def until(condition: Callable[[], bool]) -> None:
    """Wait until a condition is met by another thread."""
    for _ in range(LIMIT * 1000):
        if condition():
            return
        threading.Event().wait(0.001)
    raise AssertionError("it never was")


def params(**options: Any) -> GenerationParams:
    return GenerationParams(**{"duration": 0.4, "seed": 1, **options})


def test_takes_of_all_kinds_have_the_results_that_they_have_alone(
    model: MusicGen, scheduler: Scheduler, tone: Any
) -> None:
    clip = torch.randint(64, (4, 12), generator=torch.Generator().manual_seed(0))
    asked: list[tuple[str | None, GenerationParams, dict[str, Any]]] = [
        ("fast rock", params(), {}),
        (None, params(duration=0.1, seed=2, classifier_free_guidance=1), {}),
        ("slow cello", params(duration=0.7, temperature=0.0), {"input_audio": tone}),
        ("x", params(duration=1, top_p=0.8, seed=4, continuation=True), {"input_audio": clip}),
        ("", params(duration=12, seed=7, classifier_free_guidance=1, top_k=5, window_stride=4), {}),
        ("a b", params(negative_prompt="drums", two_step_guidance=True, seed=9), {}),
    ]
    takes = [scheduler.submit(prompt, options, **sound) for prompt, options, sound in asked]
    for take, (prompt, options, sound) in zip(takes, asked, strict=True):
        result = take.result(LIMIT)
        (want,) = model.generate_iter(prompt, options, **sound).results()
        assert torch.equal(result.codes, want.codes), prompt
        assert torch.equal(result.audio.samples, want.audio.samples), prompt
        assert (result.params, result.warnings) == (want.params, want.warnings)
        assert take.state == "done" and take.done() and take.exception() is None
        assert take.progress == (want.codes.shape[1],) * 2
        assert torch.equal(take.codes(), want.codes)


def test_frames_come_as_they_are_made_and_callbacks_are_called(scheduler: Scheduler) -> None:
    take, called = scheduler.submit("x", params()), []
    take.add_done_callback(called.append)
    frames = torch.stack(list(take.frames()), -1)
    result = take.result(LIMIT)
    assert torch.equal(frames, result.codes)
    assert torch.equal(torch.stack(list(take.frames()), -1), frames), "late readers get them all"
    take.add_done_callback(called.append)
    assert called == [take, take]


def test_a_take_is_resumed_by_another_process_to_the_same_result(
    model: MusicGen, scheduler: Scheduler
) -> None:
    clip = torch.randint(64, (4, 12), generator=torch.Generator().manual_seed(0))
    options, sound = params(duration=1, continuation=True), {"input_audio": clip}
    (want,) = model.generate_iter("x", options, **sound).results()
    for known in (0, 5, 12, 13, 30, 50):
        take = scheduler.submit("x", options, **sound, resume_codes=want.codes[:, :known])
        result = take.result(LIMIT)
        assert torch.equal(result.codes, want.codes), known
        assert torch.equal(result.audio.samples, want.audio.samples)
        assert len(list(take.frames())) == 50 - max(12, known)
    whole = [torch.zeros(3, 5, dtype=torch.long), torch.full((4, 5), 64), torch.full((4, 13), 1)]
    for wrong in (*whole, torch.zeros(4, 5), torch.zeros(4, 51, dtype=torch.long), [[1, 2, 3, 4]]):
        with pytest.raises(InputError, match="resume from"):
            scheduler.submit("x", options, **sound, resume_codes=wrong)


def test_first_come_first_served_within_the_bounds(model: MusicGen, steps: threading.Semaphore) -> None:
    done: list[int] = []
    with Scheduler(model, max_rows=4, max_waiting=3) as scheduler:
        takes = [scheduler.submit("x", params(seed=0, duration=0.1))]
        until(lambda: scheduler.running == 1)
        takes.append(scheduler.submit("x", params(seed=1, duration=0.1)))
        steps.release()
        until(lambda: scheduler.running == 2)
        takes += [scheduler.submit("x", params(seed=seed, duration=0.1)) for seed in (2, 3, 4)]
        assert [take.state for take in takes] == ["running"] * 2 + ["waiting"] * 3
        with pytest.raises(QueueFullError, match="3 takes are waiting, and no more than 3 may"):
            scheduler.submit("x", params())
        assert takes[4].cancel() and takes[4].state == "cancelled"
        takes[4] = scheduler.submit("x", params(seed=5, duration=0.1))
        for take in takes:
            take.add_done_callback(lambda take: done.append(take.seed))
        steps.release(10_000)
        for take in takes:
            take.result(LIMIT)
    assert done == [0, 1, 2, 3, 5]
    with pytest.raises(MusicGenError, match="closed"):
        scheduler.submit("x", params())


def test_cancelling_is_at_once_and_changes_no_other_take(model: MusicGen, scheduler: Scheduler) -> None:
    long, other = (
        scheduler.submit("x", params(duration=3600, seed=3)),
        scheduler.submit("y", params(duration=1)),
    )
    frames = long.frames()
    first = [next(frames) for _ in range(3)]
    assert long.cancel() and long.state == "cancelled" and long.cancel()
    for wait in (lambda: long.result(LIMIT), lambda: list(frames)):
        with pytest.raises(CancelledError):
            wait()
    (want,) = model.generate_iter("y", params(duration=1)).results()
    assert torch.equal(other.result(LIMIT).codes, want.codes)
    assert not other.cancel() and other.state == "done"
    (want,) = model.generate_iter("x", params(duration=1, seed=3)).results()
    assert torch.equal(torch.stack(first, -1), want.codes[:, :3])
    assert torch.equal(scheduler.submit("x", params(duration=1, seed=3)).result(LIMIT).codes, want.codes)


def test_closing_cancels_or_finishes_what_is_left(model: MusicGen) -> None:
    with Scheduler(model, max_rows=2) as scheduler:
        takes = [scheduler.submit("x", params(duration=60)) for _ in range(3)]
    assert [take.state for take in takes] == ["cancelled"] * 3
    scheduler = Scheduler(model, max_rows=2)
    takes = [scheduler.submit("x", params(seed=seed)) for seed in range(3)]
    scheduler.close(drain=True)
    assert [take.state for take in takes] == ["done"] * 3


def test_what_can_never_be_met_is_refused(model: MusicGen) -> None:
    with Scheduler(model, max_rows=1) as scheduler:
        with pytest.raises(InputError, match=r"needs 2 rows .* the scheduler has 1 rows"):
            scheduler.submit("x", params())
        assert scheduler.waiting == 0
        assert scheduler.submit("x", params(classifier_free_guidance=1)).result(LIMIT)
        later = '[{"start": 0.2, "prompt": "y", "guidance": 3}]'
        with pytest.raises(InputError, match="needs 2 rows"):
            scheduler.submit("x", params(classifier_free_guidance=1, timeline=later))
        with pytest.raises(InputError, match="Must provide"):
            scheduler.submit("x", params(continuation=True))
    with Scheduler(model, max_bytes=1000) as scheduler, pytest.raises(InputError, match="MB"):
        scheduler.submit("x", params())


def test_memory_bounds_what_is_decoded_at_once(model: MusicGen, steps: threading.Semaphore) -> None:
    with Scheduler(model) as scheduler:
        take = scheduler.submit("x", params(duration=8))
        size = scheduler._bytes([take.sequence])  # type: ignore[list-item]
        take.cancel()
        steps.release()
    with Scheduler(model, max_bytes=2 * size) as scheduler:
        takes = [scheduler.submit("x", params(duration=8, seed=seed)) for seed in range(3)]
        steps.release()
        until(lambda: scheduler.running == 2)
        for take in takes:
            take.cancel()
        steps.release(10_000)
        assert [take.stage for take in takes] == ["running", "running", "waiting"]


def test_an_error_fails_its_take_only(
    model: MusicGen, scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch
) -> None:
    finish = MusicGen.finish

    def failing(self: MusicGen, request: Any, *rest: Any, **counts: Any) -> Any:
        if request.prompts[0] == "bad":
            raise MemoryError("no memory")
        return finish(self, request, *rest, **counts)

    monkeypatch.setattr(MusicGen, "finish", failing)
    bad, good = scheduler.submit("bad", params()), scheduler.submit("good", params())
    with pytest.raises(MemoryError):
        bad.result(LIMIT)
    assert bad.state == "failed" and isinstance(bad.exception(), MemoryError)
    assert good.result(LIMIT)


@pytest.mark.parametrize(
    ("options", "name"), [({"best_of": 2}, "run"), ({"loop": True, "duration": 1.0}, "draw")]
)
def test_what_is_generated_while_a_take_is_finished_keeps_back_no_sound(
    model: MusicGen, scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch, options: dict[str, Any], name: str
) -> None:
    begun, go_on, turns = threading.Event(), threading.Event(), set[str]()
    module = {"run": completion, "draw": loop}[name]
    generate, turn = getattr(module, name), scheduler.turns

    def waiting(*arguments: Any, **more: Any) -> Any:
        begun.set()
        assert go_on.wait(LIMIT)
        return generate(*arguments, **more)

    def taken() -> Any:
        turns.add(threading.current_thread().name)
        return turn()

    monkeypatch.setattr(module, name, waiting)
    monkeypatch.setattr(scheduler, "turns", taken)
    try:
        several = scheduler.submit("x", params(**options))
        assert begun.wait(LIMIT)
        assert scheduler.submit("y", params()).result(LIMIT) and not several.done()
    finally:
        go_on.set()
    (want,) = model.generate_iter("x", params(**options)).results()
    assert torch.equal(several.result(LIMIT).audio.samples, want.audio.samples)
    assert turns == {"musicgen-steps", "musicgen-more_0"}, "each step has its turn"


def test_an_error_in_a_step_ends_its_takes_and_not_the_scheduler(
    model: MusicGen, scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch
) -> None:
    step = Batch.step
    broken = threading.Event()
    monkeypatch.setattr(Batch, "step", lambda self: 1 / 0 if not broken.is_set() else step(self))
    take = scheduler.submit("x", params())
    with pytest.raises(ZeroDivisionError):
        list(take.frames())
    broken.set()
    assert scheduler.submit("x", params()).result(LIMIT)


def test_many_submit_at_once(model: MusicGen, scheduler: Scheduler) -> None:
    takes: dict[int, ScheduledTake] = {}

    def submit(seed: int) -> None:
        takes[seed] = scheduler.submit("x", params(seed=seed, duration=0.1))

    threads = [threading.Thread(target=submit, args=(seed,)) for seed in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    want = model.generate_iter(["x"] * 8, replace(params(duration=0.1), seed=0)).results()
    for seed, take in takes.items():
        assert torch.equal(take.result(LIMIT).codes, want[seed].codes)
