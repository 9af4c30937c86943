from __future__ import annotations

import pytest
import torch

from musicgen.engine.cpu_draw import CpuDraw
from musicgen.engine.sequence import BROKEN
from musicgen.engine.step import Rows, step
from musicgen.model.sampling import Guidance, Sampling, SamplingRows, gumbel

CODEBOOKS, CODES = 4, 64
KINDS = {
    "the k best": Sampling(top_k=5),
    "all": Sampling(top_k=0),
    "as many as there are": Sampling(top_k=CODES),
    "a share": Sampling(top_p=0.6),
    "warm": Sampling(temperature=1.7, top_k=20),
    "cold": Sampling(temperature=0.2, top_k=1),
    "greedy": Sampling(temperature=0.0),
}
GUIDANCES = [Guidance(), Guidance(scale=1.0), Guidance(scale=4.0, style=2.5)]


class Known:
    """A language model whose logits are known."""

    def __init__(self, logits: torch.Tensor) -> None:
        self._logits = logits

    def next_logits(self, *_: object) -> torch.Tensor:
        return self._logits


def rows_of(sampling: list[Sampling], guidance: list[Guidance]) -> Rows:
    members, R = [], 0
    for each in guidance:
        members.append([R, R + 1 if each.groups == 3 else R, R + each.groups - 1])
        R += each.groups
    return Rows(
        slots=torch.arange(R), width=R, takes=torch.zeros(R, dtype=torch.long),
        members=torch.tensor(members).T.contiguous(),
        weights=torch.tensor([each.weights() for each in guidance]).T.contiguous(),
        sampling=SamplingRows.of(sampling, CODES), codes=torch.zeros(len(sampling), CODEBOOKS, dtype=torch.long),
    )  # fmt: skip


def both(rows: Rows, logits: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Codes by `step` and by `CpuDraw`; neither alters the logits."""
    kept = logits.clone()
    expected = step(Known(logits), None, rows)
    found = CpuDraw(rows)(logits, rows.noise, rows.penalty)
    assert logits.nan_to_num().equal(kept.nan_to_num())
    return expected, found


@pytest.mark.parametrize("guidance", [[each] for each in GUIDANCES] + [GUIDANCES, GUIDANCES[:2]])
@pytest.mark.parametrize(
    "kinds", [[each] for each in KINDS] + [list(KINDS), ["the k best", "greedy", "warm"]]
)
@pytest.mark.parametrize("spread", [0.1, 3.0])
def test_codes_are_those_of_a_step_in_torch(guidance, kinds, spread):
    count = max(len(guidance), len(kinds))
    sampling = [KINDS[kinds[i % len(kinds)]] for i in range(count)]
    rows = rows_of(sampling, [guidance[i % len(guidance)] for i in range(count)])
    generator = torch.Generator().manual_seed(5)
    drawn = []
    for number in range(40):
        logits = spread * torch.randn(len(rows.slots), CODEBOOKS, CODES, generator=generator)
        logits = logits.round(decimals=1) if number % 2 else logits  # many are equal
        rows.noise = None
        if not all(each.greedy for each in sampling):
            rows.noise = gumbel(torch.arange(count), number, 1, CODEBOOKS, CODES)[0]
        rows.penalty = None
        if number % 3 == 0:
            rows.penalty = torch.rand(count, CODEBOOKS, CODES, generator=generator)
        expected, found = both(rows, logits)
        assert found.equal(expected) and found.dtype == expected.dtype
        drawn.append(found)
    assert torch.stack(drawn).unique().numel() > 10


@pytest.mark.parametrize("broken", [torch.nan, torch.inf, -torch.inf])
def test_a_take_whose_logits_are_not_finite_is_told_and_no_other(broken):
    rows = rows_of([Sampling(top_k=5)] * 3, [Guidance()] * 3)
    logits = torch.randn(len(rows.slots), CODEBOOKS, CODES, generator=torch.Generator().manual_seed(1))
    logits[2, 1, 7] = broken
    rows.noise = gumbel(torch.arange(3), 0, 1, CODEBOOKS, CODES)[0]
    expected, found = both(rows, logits)
    assert found.equal(expected)
    assert (found == BROKEN).all(1).tolist() == [False, True, False]
