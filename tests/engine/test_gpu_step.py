"""The logic of steps of fixed shapes, on a CPU: what a CUDA graph would replay is called plainly."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import torch

from decoded_takes import Options, alone, model, sequence_of
from musicgen.engine import gpu_step
from musicgen.engine.batch import Batch
from musicgen.engine.gpu_step import COLUMNS, StaticStep
from musicgen.engine.sequence import Change, Sequence
from musicgen.model.kv_cache import CacheSize
from musicgen.model.sampling import Guidance, Sampling

PLAIN, STYLE = Guidance(scale=1.0), Guidance(scale=2.0, style=4.0)
TAKES = [
    Options(0, 33, 4, Guidance(), Sampling(top_k=5)),
    Options(1, 5, 9, PLAIN, Sampling(), prompt=3),
    Options(2, 16, 1, STYLE, Sampling(top_p=0.7)),
    Options(3, 33, 9, Guidance(), Sampling(temperature=0.0), prompt=20),
    Options(4, 16, 4, PLAIN, Sampling(temperature=0.8, top_k=0), repetition=True),
]


class Recorder:
    """Captures as a GPU would: what is captured runs, and after that only its replays do."""

    def __init__(self) -> None:
        self.captures = self.replays = 0

    def __call__(self, function: Callable[[], None]) -> Callable[[], None]:
        self.captures += 1
        for _ in range(3):  # as often as `cuda_graph` runs it
            function()

        def replay() -> None:
            self.replays += 1
            function()

        return replay


@pytest.mark.parametrize("kind", ["float32 cross", "float32 prefix"])
def test_static_steps_give_each_take_the_codes_that_it_has_alone(kind: str) -> None:
    """Takes join at different steps, one leaves, its place is taken by another."""
    recorder = Recorder()
    batch = Batch(model(kind), capture=recorder)

    def step() -> None:
        for _, frame in batch.step():
            assert isinstance(frame, torch.Tensor), frame

    sequences = [sequence_of(kind, each) for each in TAKES]
    batch.add(sequences[0])
    for joining in (None, 1, None, None, 2, 3, None):
        if joining is not None:
            batch.add(sequences[joining])
        step()
    left = sequence_of(kind, Options(5, 33, 4, Guidance(), Sampling()))
    batch.add(left)
    for _ in range(5):
        step()
    batch.remove(left)
    batch.add(sequences[4])
    steps = 12
    while batch:
        step()
        steps += 1
    for sequence, options in zip(sequences, TAKES, strict=True):
        assert torch.equal(sequence.codes, alone(kind, options)), options
    undone = 7  # at most one for each that joins or leaves
    assert recorder.replays <= steps + undone and recorder.captures < recorder.replays / 4


def test_where_kernels_do_not_fit_the_gpu_torch_makes_the_step(monkeypatch: pytest.MonkeyPatch) -> None:
    class Misfit:
        error = MemoryError

        def __init__(self, *_: object) -> None: ...

        def __call__(self, *_: object, **__: object) -> None:
            raise MemoryError("out of resource: shared memory")

    monkeypatch.setattr(gpu_step, "can_fuse", lambda _: True)
    monkeypatch.setattr(gpu_step, "FusedStep", Misfit)
    kind, recorder = "float32 cross", Recorder()
    batch, take = Batch(model(kind), capture=recorder), sequence_of(kind, TAKES[0])
    batch.add(take)
    with pytest.warns(
        UserWarning, match="Steps are made by torch, as Triton's kernels do not fit here: out of"
    ):
        while batch:
            batch.step()
    assert torch.equal(take.codes, alone(kind, TAKES[0]))


def test_the_next_step_is_begun_before_codes_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not the last one of a window, and not where the host has something to change; forced codes are known before."""
    kind, recorder, begun = "float32 cross", Recorder(), []
    batch, take = Batch(model(kind), capture=recorder), sequence_of(kind, TAKES[0])
    accept = Sequence.accept

    def counted(self: Sequence, codes: torch.Tensor) -> torch.Tensor | None:
        begun.append((recorder.replays - len(begun), self.steps + 1 - self.step))
        return accept(self, codes)

    monkeypatch.setattr(Sequence, "accept", counted)
    batch.add(take)
    while batch:
        batch.step()
    assert {ahead for ahead, left in begun if left == 1} == {1}  # nothing is begun at the end of a window
    assert {ahead for ahead, left in begun if left > 1} == {2} and len(begun) > 40
    assert torch.equal(take.codes, alone(kind, TAKES[0]))


def test_what_is_asked_for_after_the_next_step_was_begun_is_heard() -> None:
    """A step that was begun early is undone where a take leaves or its conditions change."""
    kind = "float32 cross"
    takes = [sequence_of(kind, each) for each in (TAKES[0], TAKES[3])]
    batch, asked = Batch(model(kind), capture=Recorder()), sequence_of(kind, TAKES[0])
    for each in (*takes, asked):
        batch.add(each)
    for _ in range(9):
        batch.step()
    frame = asked.done
    asked.ask(lambda at: [Change(at, asked.condition, asked.guidance)])  # the same, given anew
    while not asked.is_done:
        batch.step()
        if takes[1] in batch._places and asked.done > frame + 4:
            batch.remove(takes[1])
    assert torch.equal(asked.codes, alone(kind, TAKES[0])) and torch.equal(takes[0].codes, asked.codes)


def test_a_step_is_captured_once_for_each_shape() -> None:
    kind, recorder = "float32 cross", Recorder()
    step = StaticStep(model(kind), recorder)
    assert step.rounded(CacheSize(rows=3, columns=64)) == CacheSize(rows=4, columns=COLUMNS)
    assert step.rounded(CacheSize(rows=8, columns=COLUMNS + 1)).rows == 8
    batch = Batch(model(kind), capture=recorder)
    same = [Options(seed, 16, 4, Guidance(), Sampling(top_k=5)) for seed in (0, 1)]
    for options in same:  # one after the other: the memory is given back between them
        batch.add(sequence_of(kind, options))
        while batch:
            batch.step()
    assert recorder.captures == 2
    for options in same:  # the same two, together
        batch.add(sequence_of(kind, options))
    while batch:
        batch.step()
    assert recorder.captures == 3


def test_few_captured_steps_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """Near values of top-k share one; the oldest of others goes, and all go with the last take."""
    kind, recorder = "float32 cross", Recorder()
    monkeypatch.setattr(gpu_step, "MOST_CAPTURED", 4)
    batch = Batch(model(kind), capture=recorder)
    static = batch._static
    assert static is not None
    stays = sequence_of(kind, Options(0, 400, 4, Guidance(), Sampling(temperature=0.0)))
    batch.add(stays)
    found = []
    for top_k in (5, 6, 8, 9, 17, 39, 33):
        joining = sequence_of(kind, Options(1, 16, 4, Guidance(), Sampling(top_k=top_k)))
        batch.add(joining)
        for _ in range(8):  # some of them until it is given what it knows
            batch.step()
        batch.remove(joining)
        found.append({key[1] for key in static._captured})
        assert len(static._captured) <= 4
    assert found[2] == {0, 8} and found[3] == {0, 8, 16} and 8 not in found[-1] and 40 in found[-1]
    batch.remove(stays)
    assert not static._captured and static._cache is None


def test_codes_are_all_that_is_read_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """Between two steps of the same takes nothing asks the device for a number but the codes."""
    kind = "float32 cross"
    batch, reads = Batch(model(kind), capture=Recorder()), []
    sequences = [sequence_of(kind, Options(seed, 16, 4, Guidance(), Sampling(temperature=0.5, top_k=0)))
                 for seed in (0, 1)]  # fmt: skip
    for each in sequences:
        batch.add(each)
    for _ in range(3):
        batch.step()
    original = torch.Tensor.cpu

    def read(self: torch.Tensor) -> torch.Tensor:
        reads.append(self.shape)
        return original(self)

    def forbidden(self: torch.Tensor) -> None:
        raise AssertionError("this would wait for the device")

    monkeypatch.setattr(torch.Tensor, "cpu", read)
    accept = Sequence.accept
    with monkeypatch.context() as patched:
        for name in ("item", "tolist", "__bool__", "__int__", "__float__"):
            patched.setattr(torch.Tensor, name, forbidden)

        def allowed(self: Sequence, codes: torch.Tensor) -> torch.Tensor | None:
            patched.undo()  # on the host, where the codes lie by now
            return accept(self, codes)

        patched.setattr(Sequence, "accept", allowed)
        batch.step()
    assert reads == [(2, 4)]
