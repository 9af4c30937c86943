"""Drawing inside the compiled pass: the codes of `model/sampling.py`, or the word that they are not certain."""

from __future__ import annotations

from typing import Any

import numba
import numpy as np
import pytest
import torch

from decoded_takes import WIDTH, plain
from musicgen.engine import batch, int8_draw
from musicgen.engine.batch import STEPS_AT_ONCE, Batch, run
from musicgen.engine.cpu_draw import draws_of
from musicgen.engine.cpu_step import Int8LanguageModel
from musicgen.engine.int8_records import UNDECIDED
from musicgen.engine.int8_weights import address
from musicgen.engine.sequence import Sequence
from musicgen.engine.step import Rows, drawn
from musicgen.engine.windows import plan_windows
from musicgen.errors import CheckpointError
from musicgen.model.conditioning import Conditioning
from musicgen.model.kv_cache import CacheSize
from musicgen.model.sampling import Guidance, Sampling, code_keys, gumbel, mix32, seed_keys

CODES = 512
KINDS = [
    Sampling(), Sampling(top_k=3), Sampling(top_k=0), Sampling(top_k=CODES), Sampling(temperature=0.0),
    Sampling(temperature=0.3, top_k=1), Sampling(temperature=1.7, top_k=40),
]  # fmt: skip
GUIDANCES = [Guidance(), Guidance(scale=1.0), Guidance(scale=4.0, style=2.5)]


def take_of(lm: Any, seed: int, sampling: Sampling, guidance: Guidance, frames: int = 30) -> Sequence:
    vectors = torch.randn(guidance.groups, 3, WIDTH, generator=torch.Generator().manual_seed(seed))
    return Sequence(
        lm.config, plan_windows(frames, window=16, stride=10), lambda _: Conditioning(prefix=vectors),
        seed=seed, sampling=sampling, guidance=guidance,
    )  # fmt: skip


class Drawing:
    """Draws codes from any logits, in the pass and in torch."""

    def __init__(self, kinds: list[tuple[Sampling, Guidance]], seeds: list[int]) -> None:
        self._model, self._seeds = Int8LanguageModel(plain(cross=False, codes=CODES), threads=1), seeds
        slots = iter(range(3 * len(kinds)))
        places = {
            take_of(self._model, seed, *kind): [next(slots) for _ in range(kind[1].groups)]
            for seed, kind in zip(seeds, kinds, strict=True)
        }
        self.rows = Rows.of(places, self._model.device)
        self._cache = self._model.new_cache(CacheSize(rows=len(self.rows.slots), columns=4))
        draws = draws_of(self.rows, seeds, 1)
        assert draws is not None
        self._draws = draws

    def __call__(self, logits: torch.Tensor, places: list[int]) -> tuple[torch.Tensor, torch.Tensor]:
        """Codes `[B, K]` by the pass, and those that torch draws."""
        self._draws.places[:], kept = places, logits.clone()
        found = self._model.draw(logits.flatten(1).numpy(), self._cache, self._draws)
        assert logits.nan_to_num().equal(kept.nan_to_num())
        noise = [
            gumbel(torch.tensor([seed]), place, 1, 4, CODES)[0, 0]
            for seed, place in zip(self._seeds, places, strict=True)
        ]
        self.rows.noise = torch.stack(noise)
        return torch.from_numpy(found.copy()), drawn(logits, self.rows)


def test_noise_is_nearly_that_of_torch() -> None:
    @numba.njit
    def add_noise(source, key, keys, n, target):
        int8_draw.add_noise(source, np.uint32(key), keys, n, target)

    n = 2**22
    for seed, step in ((7, 0), (2**40 + 5, 1_000_000)):
        want = gumbel(torch.tensor([seed]), step, 1, 1, n).flatten().numpy()
        golden = 0x1E3779B9
        key = mix32(seed_keys(torch.tensor([seed])) ^ mix32(torch.tensor([step + golden])))
        key = mix32(key ^ mix32(torch.tensor([2 * golden])))
        keys, logits, got = (
            code_keys(n).numpy().astype(np.uint32),
            np.zeros(n, np.float32),
            np.empty(n, np.float32),
        )
        add_noise(address(logits), int(key), address(keys), n, address(got))
        assert want.max() > 14 and want.min() < -2.6
        assert np.abs(got - want).max() < int8_draw.NEAR / 3


@pytest.mark.parametrize("spread", [0.01, 3.0])
@pytest.mark.parametrize("mixed", [False, True])
def test_codes_are_those_of_torch_and_hardly_ever_undecided(spread: float, mixed: bool) -> None:
    kinds = [(sampling, guidance) for sampling in KINDS for guidance in GUIDANCES]
    generator, undecided = torch.Generator().manual_seed(5), 0
    for taken in [kinds] if mixed else [[each] for each in kinds]:
        seeds = [3, 2**32 + 3, 2**62 + 11, *range(100)][: len(taken)]
        drawing = Drawing(taken, seeds)
        for number in range(12):
            logits = spread * torch.randn(len(drawing.rows.slots), 4, CODES, generator=generator)
            places = [number * 1000 + 7 * i for i in range(len(taken))]
            found, want = drawing(logits, places)
            certain = found != UNDECIDED
            assert found[certain].equal(want[certain])
            undecided += int((~certain).sum())
    assert undecided <= 2, "of a thousand"


def test_the_first_of_equals_is_taken_where_nothing_is_added() -> None:
    drawing = Drawing([(Sampling(temperature=0.0), Guidance())], [1])
    logits = torch.randn(2, 4, CODES, generator=torch.Generator().manual_seed(1)).round()
    found, want = drawing(logits, [0])
    assert found.equal(want) and (found != UNDECIDED).all()


def test_scores_too_near_to_each_other_are_undecided() -> None:
    drawing = Drawing([(Sampling(), Guidance(scale=1.0))], [1])
    noise = gumbel(torch.tensor([1]), 9, 1, 4, CODES)[0]
    logits = torch.randn(1, 4, CODES, generator=torch.Generator().manual_seed(1))
    logits[0, 2, 5], logits[0, 2, 77] = 30 - noise[0, 2, 5], 30 - noise[0, 2, 77]
    found, want = drawing(logits, [9])
    assert found[0, 2] == UNDECIDED and want[0, 2] in (5, 77)
    assert found[0, [0, 1, 3]].equal(want[0, [0, 1, 3]])
    logits[0, 2, 5] += 1e-3
    found, want = drawing(logits, [9])
    assert found[0, 2] == want[0, 2] == 5


@pytest.mark.parametrize("broken", [torch.nan, torch.inf, -torch.inf])
@pytest.mark.parametrize("sampling", [Sampling(), Sampling(temperature=0.0)])
def test_what_is_not_finite_is_undecided(broken: float, sampling: Sampling) -> None:
    drawing = Drawing([(sampling, Guidance())] * 3, [1, 2, 3])
    logits = torch.randn(6, 4, CODES, generator=torch.Generator().manual_seed(1))
    logits[3, 1, 7] = broken
    found, want = drawing(logits, [0, 0, 0])
    assert (found == UNDECIDED).nonzero().tolist() == [[1, 1]]
    assert found[[0, 2]].equal(want[[0, 2]])


@pytest.mark.parametrize("threads", [1, 3])
@pytest.mark.parametrize("codes", [CODES, 37])
def test_takes_are_the_same_as_with_drawing_by_the_logits(
    threads: int, codes: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    lm = Int8LanguageModel(plain(cross=False, codes=codes), threads=threads)
    options = [(seed, *kind) for seed, kind in enumerate((s, g) for s in KINDS for g in GUIDANCES)]

    def codes_of(together: int) -> list[torch.Tensor]:
        takes = [take_of(lm, *each) for each in options]
        for first in range(0, len(takes), together):
            list(run(lm, takes[first : first + together]))
        return [each.codes for each in takes]

    inside = [codes_of(1), codes_of(4)]
    monkeypatch.setattr(batch, "draws_of", lambda *_: None)
    want = codes_of(1)
    for got in inside:
        assert all(torch.equal(one, other) for one, other in zip(got, want, strict=True))


def test_steps_at_once_go_on_after_codes_that_are_undecided(monkeypatch: pytest.MonkeyPatch) -> None:
    """Codes come in pairs of the same logits: the colder it is, the more of these have scores that lie too near."""
    built = plain(cross=False, codes=CODES)
    head = built.head.weight.data.view(4, CODES, 32)
    head[:, 1::2] = head[:, ::2]
    lm = Int8LanguageModel(built, threads=1)
    cold = [Sampling(temperature=10.0**-power) for power in (5, 4, 3)]
    counts, original = list[tuple[int, int]](), Int8LanguageModel.next_codes

    def counted(self: Any, *given: Any) -> Any:
        made = original(self, *given)
        counts.append((given[-1], len(made[0])))
        return made

    monkeypatch.setattr(Int8LanguageModel, "next_codes", counted)
    takes = [take_of(lm, seed, cold[seed % 3], Guidance()) for seed in range(9)]
    for each in takes:
        list(run(lm, [each]))
    stopped = {made for asked, made in counts if made < asked}
    assert len(stopped) > 2, "some at the beginning, some amid"
    assert any(made == asked > 1 for asked, made in counts), "some not at all"
    monkeypatch.setattr(batch, "draws_of", lambda *_: None)
    for seed, take in enumerate(takes):
        want = take_of(lm, seed, cold[seed % 3], Guidance())
        list(run(lm, [want]))
        assert torch.equal(take.codes, want.codes)


def test_codes_before_broken_logits_are_kept() -> None:
    lm = Int8LanguageModel(plain(cross=False, codes=CODES), threads=1)
    whole = take_of(lm, 4, Sampling(), Guidance())
    list(run(lm, [whole]))
    # A code that the first codebook draws in the middle breaks what comes after it.
    drawn_codes = whole.codes[0].tolist()
    middle = next(i for i in range(9, 16) if drawn_codes[i] not in drawn_codes[:i])
    lm.weights.embedding[drawn_codes[middle]] = np.nan
    take, steps = take_of(lm, 4, Sampling(), Guidance()), Batch(lm, at_once=STEPS_AT_ONCE)
    steps.add(take)
    made: list[Any] = []
    while steps:
        made += [each for _, each in steps.step()]
    assert isinstance(made[-1], CheckpointError)
    assert take.done == middle - 2, "the later codebooks of the last frames were not drawn"
    assert torch.equal(take.codes[:, : take.done], whole.codes[:, : take.done])
    assert "not finite" in str(made[-1])
