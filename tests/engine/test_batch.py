"""Whatever joins and leaves, with whatever options: each take has the codes that it has alone."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from decoded_takes import KINDS, WIDTH, Options, alone, model, sequence_of
from musicgen.engine.batch import STEPS_AT_ONCE, Batch, run
from musicgen.engine.cpu_step import Int8LanguageModel
from musicgen.engine.sequence import Sequence
from musicgen.errors import CheckpointError
from musicgen.model.conditioning import Conditioning
from musicgen.model.sampling import Guidance, Sampling

TAKES = st.builds(
    Options,
    seed=st.integers(0, 5),
    frames=st.sampled_from([1, 5, 16, 33]),
    text=st.sampled_from([1, 4, 9]),
    guidance=st.sampled_from([Guidance(scale=1.0), Guidance(scale=3.0), Guidance(scale=2.0, style=4.0)]),
    sampling=st.sampled_from(
        [Sampling(), Sampling(top_k=5), Sampling(top_p=0.7), Sampling(temperature=0.0), Sampling(top_k=0)]
    ),
    prompt=st.sampled_from([0, 3, 20]),
    repetition=st.booleans(),
    changes=st.sampled_from([(), (), (3,), (2, 3, 15, 16), (9, 26)]),
)
# What happens between two steps: takes join, one leaves (by its number among those there are), nothing.
EVENTS = st.lists(
    st.one_of(TAKES, st.integers(0, 3), st.none(), st.integers(10, 14)), min_size=1, max_size=12
)


@pytest.mark.parametrize("at_once", [1, STEPS_AT_ONCE])
@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(events=EVENTS)
def test_any_interleaving_gives_each_take_the_codes_it_has_alone(
    kind: str, at_once: int, events: list[Any]
) -> None:
    batch, takes = Batch(model(kind), at_once=at_once), dict[Sequence, Options]()
    frames: dict[Sequence, list[torch.Tensor]] = {}
    left = set()

    def step() -> None:
        for sequence, made in batch.step():
            assert isinstance(made, torch.Tensor)
            assert sequence not in left
            frames[sequence] += made.unbind(1)

    for event in events:
        if isinstance(event, Options):
            sequence = sequence_of(kind, event)
            takes[sequence], frames[sequence] = event, []
            batch.add(sequence)
        elif isinstance(event, int) and event < 10:
            here = [each for each in takes if not each.is_done and each not in left]
            if event < len(here):
                batch.remove(here[event])
                left.add(here[event])
        for _ in range(event if isinstance(event, int) and event >= 10 else 1):
            step()
    while batch:
        step()
    for sequence, options in takes.items():
        want = alone(kind, options)
        assert torch.equal(sequence.codes[:, : sequence.done], want[:, : sequence.done]), options
        assert sequence.is_done or sequence in left
        assert len(frames[sequence]) == sequence.done - options.prompt
        if frames[sequence]:
            assert torch.equal(torch.stack(frames[sequence], -1), want[:, options.prompt : sequence.done])
    assert batch.cache is None, "an empty batch keeps no memory"


@pytest.mark.parametrize("kind", ["int8 cross", "int8 prefix"])
def test_steps_made_at_once_end_where_a_take_begins_to_repeat_itself(
    kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The steps after that are made again, with the penalty: the codes are those of one step at a time."""
    undone, forget = list[int](), Int8LanguageModel.forget

    def counted(self: Int8LanguageModel, cache: Any, rows: Any, columns: int) -> None:
        undone.append(columns)
        forget(self, cache, rows, columns)

    monkeypatch.setattr(Int8LanguageModel, "forget", counted)
    for seed in range(12):
        options = Options(seed, 33, 4, Guidance(), Sampling(top_k=5), prompt=3, repetition=True)
        at_once, one_by_one = sequence_of(kind, options), sequence_of(kind, options)
        list(run(model(kind), [at_once]))
        count = len(undone)
        batch = Batch(model(kind), at_once=1)
        batch.add(one_by_one)
        while batch:
            batch.step()
        assert len(undone) == count and torch.equal(at_once.codes, one_by_one.codes)
    assert len(set(undone)) > 3


def test_takes_in_turns_get_as_many_steps_whatever_they_are_drawn_by() -> None:
    """Codes by top_p, and those of a take that repeats itself, are drawn one step at a time."""
    kind = "int8 prefix"
    kinds = [(Sampling(), False), (Sampling(top_p=0.7), False), (Sampling(top_k=5), True)]
    takes = [
        sequence_of(kind, Options(seed, 150, 4, Guidance(), sampling, repetition=repetition))
        for seed, (sampling, repetition) in enumerate(kinds)
    ]
    batch = Batch(model(kind), at_once=STEPS_AT_ONCE)
    for each in takes:
        batch.add(each)
    apart = 0
    while len(batch) == len(takes):
        batch.step()
        apart = max(apart, max(each.done for each in takes) - min(each.done for each in takes))
    assert 0 < apart <= 3 * STEPS_AT_ONCE
    assert min(each.done for each in takes) > 60


@pytest.mark.parametrize("kind", KINDS)
def test_a_take_goes_on_from_its_codes_as_if_it_had_not_been_interrupted(kind: str) -> None:
    options = Options(5, 33, 4, Guidance(), Sampling(), prompt=3, repetition=True, changes=(9, 16, 28))
    want = alone(kind, options)
    for done in (1, 5, 6, 7, 12, 13, 14, 25, 32):
        sequence = sequence_of(kind, options, resumed=want[:, 3 : 3 + done])
        other = sequence_of(kind, Options(1, 16, 9, Guidance(), Sampling()))
        frames = [frame for made, frame in run(model(kind), [other, sequence]) if made is sequence]
        assert torch.equal(torch.stack(frames, -1), want[:, 3 + done :]), done


def test_a_take_without_guidance_costs_one_row_and_with_style_three(monkeypatch: pytest.MonkeyPatch) -> None:
    lm, counts = model("float32 cross"), []
    original = type(lm).next_logits

    def counted(self: Any, codes: torch.Tensor, *rest: Any) -> torch.Tensor:
        counts.append(len(codes))
        return original(self, codes, *rest)

    monkeypatch.setattr(type(lm), "next_logits", counted)
    plain, guided = Guidance(scale=1.0), Guidance(scale=3.0)
    takes = [Options(i, 5, 4, each, Sampling()) for i, each in enumerate([plain, guided, plain])]
    list(run(lm, [sequence_of("float32 cross", each) for each in takes]))
    assert set(counts) == {4}
    counts.clear()
    list(run(lm, [sequence_of("float32 cross", Options(1, 5, 4, Guidance(style=2.0), Sampling()))]))
    assert set(counts) == {3}


def test_a_joining_take_is_given_what_it_knows_in_parts() -> None:
    """Between two steps of others, no more columns than the model allows, and the others get their frames."""
    lm = model("int8 prefix")
    first, second = (Options(1, 16, 1, Guidance(), Sampling()), Options(3, 5, 9, Guidance(), Sampling(), 3))
    batch = Batch(lm)
    batch.add(sequence_of("int8 prefix", first))
    batch.step()
    joining = sequence_of("int8 prefix", second)
    batch.add(joining)
    before, parts = 0, []
    while joining.step < 5:  # it has made none of its own codes
        batch.step()
        lengths = batch.cache.lengths[2:4]
        parts.append(int(lengths.sum()) - before)
        before = int(lengths.sum())
    assert max(parts) == lm.chunk(2) == 4
    assert parts[:-1] == [0, 4, 4, 1, 3, 0, 4, 4, 1, 3], (
        "each row's condition, prefix and prompt, then a step"
    )


def test_takes_that_join_leave_the_keys_and_values_of_others_where_they_are() -> None:
    """To copy them would take a second of a larger model, while those who listen to the others wait."""
    kind, caches = "int8 cross", list[Any]()
    batch, options = Batch(model(kind)), Options(0, 33, 4, Guidance(), Sampling(), prompt=0)
    for seed in range(6):
        batch.add(sequence_of(kind, replace(options, seed=seed)))
        for _ in range(4):
            batch.step()
        if all(each is not batch.cache for each in caches):
            caches.append(batch.cache)
    tables = [each.own.table for each in caches]
    assert [len(each) for each in tables] == [2, 4, 8, 16]
    for each in tables[1:]:
        assert (each[:2] == tables[0]).all()


def test_takes_that_are_added_together_get_memory_once(monkeypatch: pytest.MonkeyPatch) -> None:
    for kind in KINDS:
        sizes, lm = list[Any](), model(kind)
        made = type(lm).new_cache

        def counted(self: Any, size: Any, made: Any = made, sizes: list[Any] = sizes) -> Any:
            sizes.append(size)
            return made(self, size)

        monkeypatch.setattr(type(lm), "new_cache", counted)
        batch = Batch(lm)
        for seed in range(5):
            guidance = Guidance(scale=1.0) if seed == 2 else Guidance()
            batch.add(sequence_of(kind, Options(seed, 5, 4, guidance, Sampling(), prompt=0)))
        batch.step()
        assert {each.rows for each in sizes} == {9}
        monkeypatch.undo()


def test_an_error_in_one_take_ends_that_take_only() -> None:
    kind = "int8 cross"
    good, bad = Options(1, 16, 4, Guidance(), Sampling()), Options(2, 16, 4, Guidance(), Sampling())
    healthy, broken = sequence_of(kind, good), sequence_of(kind, bad)
    broken.condition = lambda window: Conditioning(cross=torch.full((2, 4, WIDTH), torch.nan))
    unable = sequence_of(kind, bad)
    unable.condition = lambda window: 1 / 0  # type: ignore[assignment, return-value]
    batch, errors = Batch(model(kind)), {}
    for each in (broken, healthy, unable):
        batch.add(each)
    while batch:
        errors |= {made: error for made, error in batch.step() if isinstance(error, Exception)}
    assert isinstance(errors[broken], CheckpointError) and isinstance(errors[unable], ZeroDivisionError)
    assert healthy not in errors
    assert torch.equal(healthy.codes, alone(kind, good))
